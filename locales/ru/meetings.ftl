### Заседания и повестки.

meetings-all = Все заседания
meetings-none = Заседаний пока нет
meetings-none-words = Они появятся здесь, когда секретариат запланирует первое.
meetings-meeting = Заседание
meetings-state = Состояние
meetings-when = Когда
meetings-kind = Вид
meetings-symbol = Шифр
meetings-plan = Запланировать заседание
meetings-plan-lead = План никому не рассылается: заседание созывают сопредседатели.
meetings-title = Название
meetings-title-ru = Название по-русски
meetings-title-ky = Название по-кыргызски
meetings-date = День
meetings-from = Начало
meetings-to = Конец
meetings-place = Место
meetings-online = Также онлайн
meetings-kind-ordinary = Ежеквартальное заседание
meetings-kind-extraordinary = Внеочередное заседание
meetings-kind-annual = Ежегодное заседание Сети
meetings-state-planned = Запланировано
meetings-state-convened = Созвано
meetings-state-in-session = Идёт
meetings-state-held = Состоялось
meetings-state-postponed = Отложено
meetings-state-cancelled = Отменено
meetings-item-information = Информация
meetings-item-discussion = Обсуждение
meetings-item-decision = Решение
meetings-item-procedural = Процедура
meetings-mode-principal = Координатор
meetings-mode-alternate = Заместитель
meetings-mode-apology = С извинением
meetings-mode-absent = Не представлен
meetings-mode-open = Не записано
meetings-nobody = Никто
meetings-agenda = Повестка дня
meetings-agenda-empty = Пунктов пока нет.
meetings-agenda-lead = Повестка остаётся проектом, пока её не согласует сопредседатель; изменённую согласуют заново.
meetings-agenda-state = Состояние повестки
meetings-agenda-draft = Проект
meetings-agenda-cleared = Согласована
meetings-agenda-circulated = Разослана
meetings-agenda-adopted = Утверждена
meetings-not-yet = Ещё нет
meetings-draft-agenda = Править повестку
meetings-circulate = Разослать повестку
meetings-clear = Согласовать повестку
meetings-convene = Созвать заседание
meetings-open = Открыть заседание
meetings-close = Закрыть заседание
meetings-at-the-table = За столом
meetings-record = Записать представителей
meetings-item-title = Пункт
meetings-item-kind = Тип пункта
meetings-presenter = Докладчик
meetings-item-minutes = Минут
meetings-background = Справка
meetings-add-item = Добавить пункт
meetings-item-added = Пункт добавлен.
meetings-item-removed = Пункт удалён.
meetings-planned = Заседание запланировано. Теперь повестка.
meetings-opened = Заседание открыто, повестка утверждена.
meetings-closed = Заседание состоялось.
meetings-cleared = Повестка согласована.
meetings-circulate-not = Не рассылать
meetings-ends-before-start = Заседание кончается раньше, чем начинается. Исправьте время.
meetings-starts-in-the-past = Этот день уже прошёл. Выберите другой.
meetings-nobody-named = Укажите, кто представляет этого члена.
meetings-mail-link = Открыть страницу заседания
meetings-refused-not-planned = Заседание уже созвано или больше не запланировано.
meetings-refused-not-convened = Заседание не созвано.
meetings-refused-not-in-session = Заседание не идёт.
meetings-refused-not-draft = Повестка уже не проект.
meetings-refused-not-cleared = Ни один сопредседатель не согласовал повестку в этом виде.
meetings-refused-not-circulated = Повестка не разослана всем членам.
meetings-refused-frozen = Повестка разослана и больше не меняется.
meetings-refused-empty = В повестке нет пунктов.
meetings-refused-has-papers = У пункта есть документы. Сначала отзовите их.
meetings-refused-incomplete = Для одного из членов нет записи за столом.
meetings-refused-one-member = Один человек представляет не больше одного члена.
meetings-refused-state = Состояние тем временем изменилось. Посмотрите ещё раз.
meetings-lead = { $when }. { $place }.
meetings-lead-online = { $when }. { $place } и онлайн.
meetings-agenda-note = { $items ->
    [one] { $items } пункт, { $minutes } мин
    [few] { $items } пункта, { $minutes } мин
    [many] { $items } пунктов, { $minutes } мин
   *[other] { $items } пунктов, { $minutes } мин
}
meetings-there = Представлены { $n } из { $all } членов.
meetings-minutes = { $n } мин
meetings-how = Как представлен член { $agency }
meetings-who = Кто представляет { $agency }
meetings-move-up = Поднять пункт { $number }
meetings-remove = Удалить пункт { $number }
meetings-convened = Заседание созвано; { $n ->
    [one] приглашён { $n } человек.
    [few] приглашены { $n } человека.
    [many] приглашены { $n } человек.
   *[other] приглашены { $n } человек.
}
meetings-circulated = Повестка отправлена: { $n ->
    [one] { $n } получатель.
    [few] { $n } получателя.
    [many] { $n } получателей.
   *[other] { $n } получателей.
}
meetings-represented = Записано: { $n } из { $all } членов.
meetings-circulate-question = Разослать повестку: { $n ->
    [one] { $n } член Сети?
    [few] { $n } члена Сети?
    [many] { $n } членов Сети?
   *[other] { $n } членов Сети?
}
meetings-circulate-lead = { $n ->
    [one] Уйдёт { $n } пункт в нынешнем виде.
    [few] Уйдут { $n } пункта в нынешнем виде.
    [many] Уйдут { $n } пунктов в нынешнем виде.
   *[other] Уйдут { $n } пунктов в нынешнем виде.
}
meetings-circulate-warning = Письмо сразу уйдёт: { $n ->
    [one] { $n } получатель
    [few] { $n } получателя
    [many] { $n } получателей
   *[other] { $n } получателей
}, каждому на его языке. Разосланная повестка больше не меняется.
meetings-circulate-do = Разослать: { $n ->
    [one] { $n } член
    [few] { $n } члена
    [many] { $n } членов
   *[other] { $n } членов
}
meetings-refused-not-recorded = Ещё не записаны: { $members }.
meetings-mail-invitation = { $agency } приглашается на заседание Сети: { $when }.
meetings-mail-invitation-subject = Приглашение: { $title }, { $when }
meetings-mail-agenda = Повестку нужно прочитать до заседания: { $when }.
meetings-mail-agenda-subject = Повестка дня: { $title }
