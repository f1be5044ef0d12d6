### Minutes.

minutes-minutes = Протокол
minutes-begin = Начать протокол
minutes-read = Протокол
minutes-begun = Протокол начат по повестке. Теперь текст каждого пункта.
minutes-state = Состояние протокола
minutes-state-draft = Проект
minutes-state-chair-review = У сопредседателей
minutes-state-cleared = Одобрен
minutes-state-comment-open = Разослан для замечаний
minutes-state-approved = Утверждён
minutes-comments-until = Замечания до
minutes-presiding = Председательствовал
minutes-item-empty = Пока ничего не написано.
minutes-all-represented = Были представлены все члены
minutes-submit = Передать сопредседателям
minutes-submitted = Протокол у сопредседателей.
minutes-clear = Одобрить протокол
minutes-cleared = Протокол одобрен. Секретариат его разошлёт.
minutes-return = Вернуть секретариату
minutes-returned = Возвращено секретариату.
minutes-remark = Что изменить
minutes-was-returned = Сопредседатель просит изменить
minutes-circulate = Разослать протокол
minutes-edit-kind = Протокол, по пунктам
minutes-text = Изложение пункта
minutes-text-hint = Один абзац на мысль; между абзацами пустая строка. Называйте организации, а не людей.
minutes-save = Сохранить
minutes-save-next = Сохранить и перейти к следующему пункту
minutes-save-last = Сохранить и посмотреть протокол
minutes-written = написано
minutes-to-write = предстоит написать
minutes-not-saved = С начала не менялось.
minutes-by-reference = Его текст стоит в протоколе сам и здесь не меняется.
minutes-conflict = Тем временем этот пункт сохранил кто-то другой
minutes-conflict-words = Ниже их текст, затем ваш. Сведите оба и сохраните: ничего не потеряно.
minutes-their-text = Их текст
minutes-mail-link = Открыть протокол
minutes-refused-not-opened = Заседание ещё не открыто.
minutes-refused-begun = Протокол уже начат.
minutes-refused-not-draft = Протокол больше не проект секретариата.
minutes-refused-not-held = Заседание ещё не закрыто.
minutes-refused-not-with-chair = Протокол не у сопредседателей.
minutes-refused-not-cleared = Ни один сопредседатель не одобрил протокол.
minutes-refused-circulated = Протокол разослан и больше не меняется.
minutes-refused-changed = Состояние протокола изменилось. Посмотрите снова.
minutes-of = Протокол: { $title }
minutes-lead = { $place }, { $when }
minutes-item = Пункт { $n }
minutes-edit = Изменить: { $item }
minutes-introduced = { $who }: пункт представлен.
minutes-presented-by = Представляет: { $who }
minutes-not-represented = Не представлены: { $members }
minutes-saved = Пункт { $n } сохранён.
minutes-saved-by = Сохранено: { $person }, { $when }
minutes-circulated = Протокол отправлен { $n ->
    [one] { $n } человеку.
    [few] { $n } людям.
    [many] { $n } людям.
   *[other] { $n } людям.
}
minutes-circulate-question = Разослать протокол { $n ->
    [one] { $n } члену?
    [few] { $n } членам?
    [many] { $n } членам?
   *[other] { $n } членам?
}
minutes-circulate-lead = Члены могут вносить замечания. Срок: { $when }.
minutes-circulate-warning = Письмо сразу уйдёт { $n ->
    [one] { $n } человеку
    [few] { $n } людям
    [many] { $n } людям
   *[other] { $n } людям
}. Разосланный текст больше не меняется.
minutes-circulate-do = Разослать { $n ->
    [one] { $n } члену
    [few] { $n } членам
    [many] { $n } членам
   *[other] { $n } членам
}
minutes-mail = Проект протокола готов к прочтению. Срок для замечаний: { $when }.
minutes-mail-subject = Проект протокола: { $title }
minutes-refused-empty-items = Ничего не написано по пункту { $items }.
minutes-between = Сеть приняла к сведению решения, принятые после предыдущего заседания; они приведены здесь.
