### Эскертүүлөр жана жыйнактар: эмне күтүп турганы кат менен.

reminders-matters-arising = Кабыл алынган чечимдердин аткарылышы
reminders-end = Жыйнактар жана эскертүүлөр
reminders-end-words = Жыйнак менен эскертүү мындан ары келбесин
reminders-end-lead = Жыйнактар менен эскертүүлөр катка келбей калат. Сизди күткөн иштер иш үстөлүңүздө калат.
reminders-end-do = Жыйнактар менен эскертүүлөрдү өчүрүү
reminders-ended = Жыйнактар менен эскертүүлөр өчүрүлдү. Сизди күткөн иштер иш үстөлүңүздө калат.
reminders-formal = Расмий билдирүүлөр мурдагыдай келет
reminders-formal-words = Позицияңыз сурала турган чечимдер, күн тартиптери, протоколдор жана жыйындын күнүнүн өзгөрүшү катка мурдагыдай келет.
reminders-to-account = Өз баракчаңыздан кайра тандоо
reminders-by = мөөнөтү: { $day }, { $left }
reminders-was-due = мөөнөтү өттү: { $day }, { $left }
reminders-first = { $what }; { $when }.
reminders-subject = { $what }: { $title }
reminders-digest-first = { $what }; { $when }: { $title }
reminders-digest-subject = { $n ->
    [one] Сизди { $n } иш күтөт
   *[other] Сизди { $n } иш күтөт
}: { $title }
