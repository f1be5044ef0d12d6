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
meetings-refused-frozen = Повестка разослана и остаётся такой. Изменения до заседания рассылаются как новая редакция.
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
}, каждому на его языке. Разосланное хранится как есть; дальнейшее изменение рассылается как новая редакция.
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
meetings-postpone = Перенести заседание
meetings-postpone-look = Посмотреть ещё раз
meetings-postpone-change = Изменить новую дату
meetings-postpone-not = Оставить дату
meetings-new-date = Новая дата
meetings-cancel = Отменить заседание
meetings-cancel-question = Отменить это заседание?
meetings-cancel-not = Не отменять
meetings-cancel-reason = Почему оно отменяется
meetings-cancel-reason-hint = Причина стоит на странице заседания; в письме только ссылка.
meetings-is-cancelled = Это заседание отменено
meetings-nobody-is-told = Никого ещё не приглашали, поэтому писем не будет.
meetings-nothing-moves = День, часы и место прежние. Измените что-нибудь из них.
meetings-refused-not-ahead = Заседание уже началось, состоялось или отменено.
meetings-refused-cancelled = Заседание отменено.
meetings-postpone-lead = До сих пор: { $when }.
meetings-postponed-on = Дата изменена: { $when }; выше стоит новая.
meetings-are-told = { $n ->
    [one] Узнает { $n } человек
    [few] Узнают { $n } человека
    [many] Узнают { $n } человек
   *[other] Узнают { $n } человек
}
meetings-postpone-question = { $n ->
    [0] Перенести заседание на эту дату?
    [one] Перенести заседание на эту дату и сообщить { $n } человеку?
    [few] Перенести заседание на эту дату и сообщить { $n } людям?
    [many] Перенести заседание на эту дату и сообщить { $n } людям?
   *[other] Перенести заседание на эту дату и сообщить { $n } людям?
}
meetings-postpone-warning = { $n ->
    [0] Переносится только план; писем не будет.
    [one] Письмо сразу уйдёт { $n } получателю, запись в его календаре переместится.
    [few] Письма сразу уйдут { $n } получателям, каждому на его языке; записи в их календарях переместятся.
    [many] Письма сразу уйдут { $n } получателям, каждому на его языке; записи в их календарях переместятся.
   *[other] Письма сразу уйдут { $n } получателям, каждому на его языке; записи в их календарях переместятся.
}
meetings-cancel-warning = { $n ->
    [0] План на этом кончается; писем не будет. Номер за заседанием остаётся.
    [one] Письмо сразу уйдёт { $n } получателю и уберёт заседание из его календаря. Номер за заседанием остаётся.
    [few] Письма сразу уйдут { $n } получателям, каждому на его языке, и уберут заседание из их календарей. Номер за заседанием остаётся.
    [many] Письма сразу уйдут { $n } получателям, каждому на его языке, и уберут заседание из их календарей. Номер за заседанием остаётся.
   *[other] Письма сразу уйдут { $n } получателям, каждому на его языке, и уберут заседание из их календарей. Номер за заседанием остаётся.
}
meetings-was-postponed = { $n ->
    [0] У заседания новая дата.
    [one] У заседания новая дата; сообщено { $n } человеку.
    [few] У заседания новая дата; сообщено { $n } людям.
    [many] У заседания новая дата; сообщено { $n } людям.
   *[other] У заседания новая дата; сообщено { $n } людям.
}
meetings-was-cancelled = { $n ->
    [0] Заседание отменено.
    [one] Заседание отменено; сообщено { $n } человеку.
    [few] Заседание отменено; сообщено { $n } людям.
    [many] Заседание отменено; сообщено { $n } людям.
   *[other] Заседание отменено; сообщено { $n } людям.
}
meetings-mail-postponed-subject = Новая дата: { $title }, { $when }
meetings-mail-cancelled = Заседание не состоится: { $when }.
meetings-mail-cancelled-subject = Отменено: { $title }, { $when }
meetings-between = Решения, принятые между заседаниями
meetings-between-late = { $symbol } { $title } (после рассылки)
meetings-refused-has-listed = Заседание принимает к сведению решения по этому пункту; он остаётся.
meetings-item-actions = { $n ->
    [0] Действия по этому пункту
    [one] { $n } действие по этому пункту
    [few] { $n } действия по этому пункту
    [many] { $n } действий по этому пункту
   *[other] { $n } действия по этому пункту
}
meetings-review = Обзор действий
meetings-kind-working-group = Заседание рабочей группы
meetings-whose = Чьи заседания
meetings-of-the-network = Самой Сети
meetings-of-everybody = Сети и рабочих групп
meetings-none-of-group = Под этот фильтр не подходит ни одно заседание.
meetings-read-only = Только для чтения
meetings-nothing-open = В этой повестке нет ничего, открытого для партнёров группы.
meetings-item-is-open = Открыт партнёрам
meetings-item-is-internal = Только для членов
meetings-open-item = Открыто для партнёров группы
meetings-open-item-hint = Без этой отметки пункт видят только члены Сети; документы открываются по одному.
meetings-group-agenda-lead = Повестка остаётся проектом, пока её не согласует председатель группы. После рассылки партнёры группы видят открытые им пункты.
meetings-refused-group-is-over = Срок рабочей группы истёк: до решения о продлении её можно только читать.
meetings-refused-no-partners = Партнёрам открывают только заседания рабочих групп.
meetings-group-named = РГ { $number }: { $name }
meetings-group-plan-lead = Заседание группы «{ $name }». План никому не рассылается: заседание созывает председатель группы.
meetings-group-there = Представлены { $n } из { $all } членов и партнёров группы.
meetings-open-item-now = Открыть пункт { $number } партнёрам
meetings-close-item-now = Закрыть пункт { $number } для партнёров
meetings-item-now-open = Пункт { $number } открыт партнёрам группы.
meetings-item-now-internal = Пункт { $number } видят только члены Сети.
meetings-kind-hint = Внеочередное заседание начинается с запроса члена Сети.
meetings-purpose = Цель ежегодного заседания
meetings-purpose-none = Ни одна из трёх
meetings-purpose-review = Обзор достигнутого
meetings-purpose-collaboration = Укрепление сотрудничества
meetings-purpose-challenges = Выявление новых вызовов
meetings-annual-agenda-lead = Ежегодная повестка служит трём целям: для каждой нужен хотя бы один пункт, прежде чем сопредседатель её согласует. После рассылки гости видят открытые им пункты.
meetings-open-to-guests = Открыто для гостей ежегодного заседания
meetings-open-to-guests-hint = Без этой отметки пункт видят только члены Сети.
meetings-item-is-for-guests = Открыт гостям
meetings-guests = Гости
meetings-guests-none = Пока никто не приглашён.
meetings-guests-choose = Выбрать гостей
meetings-guests-lead = Партнёров приглашают вместе с членами, когда сопредседатель созывает заседание; после этого список не меняется. Они видят только открытые им пункты.
meetings-guests-do = Записать гостей
meetings-guests-see-open-items = Гости получают то же письмо и видят только открытые им пункты.
meetings-seen-by-guests = Члены Сети и гости этого заседания
meetings-nothing-open-to-guests = В этой повестке пока нет ничего, открытого гостям.
meetings-refused-no-guests = На ежегодное заседание приглашают хотя бы одного партнёра. Сначала выберите гостей.
meetings-refused-a-purpose = Для одной из целей ежегодного заседания нет пункта.
meetings-refused-not-annual = Цели и гости есть только у ежегодного заседания.
meetings-refused-guests-stand = Заседание созвано: список гостей не меняется.
meetings-purpose-give = Записать цель пункта { $number }
meetings-purpose-given = Цель пункта { $number } записана.
meetings-item-now-guests = Пункт { $number } открыт гостям заседания.
meetings-open-to-guests-now = Открыть пункт { $number } гостям
meetings-close-to-guests-now = Закрыть пункт { $number } для гостей
meetings-refused-lacks-purposes = Ни один пункт ежегодной повестки не служит цели: { $purposes }.
meetings-guests-chosen = { $n ->
    [0] Никто извне не приглашён.
    [one] Будет приглашена { $n } организация.
    [few] Будут приглашены { $n } организации.
    [many] Будут приглашены { $n } организаций.
   *[other] Будут приглашены { $n } организации.
}
