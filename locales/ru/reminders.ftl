### Напоминания и сводки: что ждёт, письмом.

reminders-matters-arising = Выполнение принятых решений
reminders-end = Сводки и напоминания
reminders-end-words = Больше не присылать сводки и напоминания
reminders-end-lead = Сводки и напоминания больше не будут приходить. Всё, что вас ждёт, останется на рабочем столе.
reminders-end-do = Отключить сводки и напоминания
reminders-ended = Сводки и напоминания отключены. Всё, что вас ждёт, останется на рабочем столе.
reminders-formal = Официальные извещения остаются
reminders-formal-words = Решения, по которым нужна ваша позиция, повестки, протоколы и переносы заседаний приходят по-прежнему.
reminders-to-account = Выбрать заново на своей странице
reminders-by = срок: { $day }, { $left }
reminders-was-due = срок прошёл: { $day }, { $left }
reminders-first = { $what }; { $when }.
reminders-subject = { $what }: { $title }
reminders-digest-first = { $what }; { $when }: { $title }
reminders-digest-subject = { $n ->
    [one] Вас ждёт { $n } дело
    [few] Вас ждут { $n } дела
    [many] Вас ждёт { $n } дел
   *[other] Вас ждут { $n } дела
}: { $title }
