### Список членов: подтверждённые строки, выпуски под номером, что изменилось.

member-lists-title = Списки членов
member-lists-lead = { $days ->
    [one] Новый список выходит не позднее чем через { $days } день и направляется каждому координатору.
    [few] Новый список выходит не позднее чем через { $days } дня и направляется каждому координатору.
    [many] Новый список выходит не позднее чем через { $days } дней и направляется каждому координатору.
   *[other] Новый список выходит не позднее чем через { $days } дня и направляется каждому координатору.
}
member-lists-overdue = Просрочен с { $day }
member-lists-due = Следующий список до { $day }
member-lists-asked-on = Члены запрошены
member-lists-new = Выпустить список
member-lists-own = Ваша строка
member-lists-own-do = Посмотреть и подтвердить
member-lists-issues = Выпуски
member-lists-none = Список ещё не выпускался
member-lists-none-words = Первый список выпускает секретариат; каждый следующий сравнивается с предыдущим.
member-lists-list = Список
member-lists-issued-on = Выпущен
member-lists-issued-by = Кем
member-lists-number = Список членов № { $n }
member-lists-counts = { $members ->
    [one] { $members } член, подтверждено: { $confirmed }
    [few] { $members } члена, подтверждено: { $confirmed }
    [many] { $members } членов, подтверждено: { $confirmed }
   *[other] { $members } члена, подтверждено: { $confirmed }
}
member-lists-lines = Строки для следующего списка
member-lists-ask = Попросить членов подтвердить
member-lists-standing = Строка
member-lists-confirmed = Подтверждена
member-lists-not-confirmed = Не подтверждена
member-lists-confirmed-on = Подтверждена
member-lists-contact = Контакты
member-lists-hash = Содержание не менялось с выпуска, контрольная сумма: { $hash }
member-lists-differences = Что изменилось
member-lists-differences-to = Что изменилось по сравнению с № { $n }
member-lists-no-difference = По сравнению с предыдущим списком ничего не изменилось.
member-lists-first = Это первый список: сравнивать пока не с чем.
member-lists-all-confirmed = Все члены подтвердили свои строки.
member-lists-not-confirmed-by = Члены ещё не подтвердили: { $whom }
member-lists-joined = Новый член Сети
member-lists-left = Больше не член Сети
member-lists-renamed = Новое название; прежде: { $was }
member-lists-came = Новое лицо: { $name }, { $duty }
member-lists-went = Больше не действует: { $name }, { $duty }
member-lists-duty = Теперь { $name } — { $duty }
member-lists-detail = { $name }, { $what }: { $was } → { $is }
member-lists-take-xlsx = Таблица Excel
member-lists-take-pdf = Документ PDF
member-lists-take-vcard = Адресная книга (vCard)
member-lists-take-note = Только для работы в Сети. Кто забирает список, фиксируется в записях.
member-lists-issue = Выпустить список членов № { $n }
member-lists-issue-warning = { $n ->
    [one] Номер и содержание списка останутся навсегда, письмо получит { $n } человек.
    [few] Номер и содержание списка останутся навсегда, письмо получат { $n } человека.
    [many] Номер и содержание списка останутся навсегда, письмо получат { $n } человек.
   *[other] Номер и содержание списка останутся навсегда, письмо получат { $n } человека.
}
member-lists-issued = { $members ->
    [one] Список членов № { $n } выпущен, в нём { $members } член.
    [few] Список членов № { $n } выпущен, в нём { $members } члена.
    [many] Список членов № { $n } выпущен, в нём { $members } членов.
   *[other] Список членов № { $n } выпущен, в нём { $members } члена.
}
member-lists-asked = { $n ->
    [one] Отправляется { $n } письмо. Подтвердить строку нужно до: { $until }.
    [few] Отправляются { $n } письма. Подтвердить строки нужно до: { $until }.
    [many] Отправляются { $n } писем. Подтвердить строки нужно до: { $until }.
   *[other] Отправляются { $n } письма. Подтвердить строки нужно до: { $until }.
}
member-lists-mail-ask-first = Пожалуйста, подтвердите или исправьте свою строку в списке членов до: { $day }.
member-lists-mail-remind-first = Напоминание: пожалуйста, подтвердите или исправьте свою строку в списке членов до: { $day }.
member-lists-mail-ask-about = Строка { $acronym }: кто говорит от имени члена и как с ними связаться. Если всё верно, достаточно одного нажатия. Ссылка только ваша, входить в систему не нужно.
member-lists-mail-ask-link = Посмотреть строку
member-lists-mail-ask-subject = Подтвердите строку { $acronym } в списке членов
member-lists-mail-issued-first = Пожалуйста, проверьте строку { $acronym }; если она неверна, сообщите секретариату сейчас.
member-lists-mail-issued-about = Выпущен список членов. Членов: { $members }; подтвердили сами: { $confirmed }; изменилось по сравнению с предыдущим: { $changes }.
member-lists-mail-issued-subject = Список членов № { $n }
member-lists-refused-no-members = В Сети нет членов, вносить в список некого.
member-lists-refused-nobody-to-send-to = Ни от одного члена никто не действует: сначала назовите координаторов.
member-lists-refused-nothing-new-today = Такой же список сегодня уже выпущен.
member-lists-refused-asked-already = После последнего списка членов уже просили; напоминание придёт само.
member-lists-refused-all-confirmed = Все строки уже подтверждены.
member-line-title = Ваша строка в списке членов
member-line-lead = { $name }: кто говорит от её имени и как с ними связаться
member-line-until = Подтвердить до
member-line-confirmed-by = Кто подтвердил
member-line-by-on = { $name }, { $on }
member-line-stands = Как записано сейчас
member-line-asked-for = О чём просят секретариат
member-line-confirm = Всё верно: подтвердить
member-line-correct = Исправить
member-line-wrong = Что-то неверно или отсутствует
member-line-save = Сохранить и подтвердить
member-line-note = Что ещё изменить
member-line-note-hint = Например, другой координатор или заместитель. Секретариат прочтёт и внесёт.
member-line-email-hint = На этот адрес приходят пароли, поэтому его меняет секретариат, а не форма.
member-line-seen-by = Вы, по ссылке из письма; после подтверждения — члены Сети
member-line-confirmed = Строка подтверждена. Спасибо.
member-line-corrected = Строка исправлена и подтверждена. Спасибо.
member-line-asked = Строка подтверждена, секретариат видит вашу просьбу. Спасибо.
member-line-over = Эта ссылка здесь не работает
member-line-over-lead = Её срок прошёл, или она предназначена другому. Кто говорит от имени члена, найдёт строку после входа.
member-line-sign-in = Войти
member-line-refused-changed-meanwhile = Пока страница была открыта, строку изменили. Посмотрите, как записано сейчас.
member-line-refused-nobody-speaks = От имени этого члена никто не действует: сначала секретариат назовёт координатора.
member-line-standing-confirmed = Подтверждена
member-line-standing-changed = Изменена после подтверждения
member-line-standing-awaited = Ожидается
member-line-standing-nobody = Никто не назван
member-line-told = подтверждена строка в списке членов
members-mail-admitted-first = Пожалуйста, учитывайте { $acronym } начиная с { $day }.
members-mail-admitted-about = { $name }: член Сети с { $day }; участвует в каждой консультации, которая откроется с этого дня.
members-mail-admitted-subject = Новый член Сети: { $acronym }
members-mail-left-first = Пожалуйста, завершите общие дела с { $acronym } до { $day }.
members-mail-left-about = { $name } выходит из Сети; последний день: { $day }. После него никто не говорит от её имени, и в решениях она не учитывается.
members-mail-left-subject = Выходит из Сети: { $acronym }
members-mail-link = Посмотреть страницу члена
