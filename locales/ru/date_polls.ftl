### Когда члены могут быть представлены на запланированном заседании (R2, R20).

date-polls-poll = Опрос о дате
date-polls-of = Когда члены могут прийти? { $title }
date-polls-see = Посмотреть, кто когда может прийти
date-polls-is-open = Идёт опрос о дате
date-polls-is-over = Опрос о дате закрыт
date-polls-state-due = Пора выбрать время
date-polls-state-chosen = Время выбрано
date-polls-ask = Спросить, когда члены могут прийти
date-polls-ask-lead = Предложите от 2 до { $times } вариантов времени, не дальше чем через { $days } дн. Каждый длится столько, сколько запланировано заседание: { $length }. Чтобы предложить меньше, оставьте день пустым.
date-polls-zone-at = Всё время указано по часовому поясу { $zone }, { $offset }.
date-polls-zone = Всё время указано по часовому поясу { $zone }, со сдвигом у каждого варианта.
date-polls-zone-name = Всё время указано по часовому поясу { $zone }.
date-polls-time = Вариант { $n }
date-polls-time-day = День варианта { $n }
date-polls-time-from = Начало варианта { $n }
date-polls-answer-by = Ответить до
date-polls-answer-by-hint = Рабочий день до первого предложенного времени, не позже: { $day }.
date-polls-note = Примечание для опрошенных
date-polls-note-hint = Что важно для выбора. Можно оставить пустым.
date-polls-look = Посмотреть эти дни
date-polls-do-not = Не спрашивать
date-polls-change-times = Изменить варианты
date-polls-open-question = { $n ->
    [one] Спросить { $n } человека об этих вариантах?
    [few] Спросить { $n } человек об этих вариантах?
    [many] Спросить { $n } человек об этих вариантах?
   *[other] Спросить { $n } человека об этих вариантах?
}
date-polls-told = { $n ->
    [one] Письмо получит { $n } координатор или заместитель.
    [few] Письма получат { $n } координатора и заместителя.
    [many] Письма получат { $n } координаторов и заместителей.
   *[other] Письма получат { $n } координатора и заместителя.
}
date-polls-open-warning = Письма уйдут сразу, и варианты не изменятся, пока опрос не закрыт.
date-polls-open-do = Начать опрос о дате
date-polls-opened = { $n ->
    [one] Опрос начат, письмо отправлено { $n } человеку.
    [few] Опрос начат, письма отправлены { $n } людям.
    [many] Опрос начат, письма отправлены { $n } людям.
   *[other] Опрос начат, письма отправлены { $n } людям.
}
date-polls-holiday = Выходной: { $name }
date-polls-working-holiday = Праздник, рабочий день: { $name }
date-polls-shortened = Сокращённый рабочий день: { $name }
date-polls-working-saturday = Рабочий день в выходные: { $name }
date-polls-weekend = Выходной день недели
date-polls-unct = В этот день заседает страновая группа
date-polls-collides = В то же время: { $title }, { $hours }
date-polls-same-day = В тот же день: { $title }, { $hours }
date-polls-time-is-past = Это время уже прошло. Выберите более позднее.
date-polls-time-twice = Это время предложено дважды.
date-polls-time-too-far = { $days ->
    [one] Опрос охватывает не больше { $days } дня вперёд. Выберите день раньше.
    [few] Опрос охватывает не больше { $days } дней вперёд. Выберите день раньше.
    [many] Опрос охватывает не больше { $days } дней вперёд. Выберите день раньше.
   *[other] Опрос охватывает не больше { $days } дней вперёд. Выберите день раньше.
}
date-polls-too-few = Предложите не меньше двух вариантов.
date-polls-day-is-past = Рабочий день уже закончился. Выберите день позже.
date-polls-day-not-working = В этот день не работают. Выберите рабочий день.
date-polls-day-too-far = { $days ->
    [one] Ответы нужны в течение { $days } дня. Выберите день раньше.
    [few] Ответы нужны в течение { $days } дней. Выберите день раньше.
    [many] Ответы нужны в течение { $days } дней. Выберите день раньше.
   *[other] Ответы нужны в течение { $days } дней. Выберите день раньше.
}
date-polls-day-after-a-time = Один из вариантов наступает раньше, чем закончится этот рабочий день.
date-polls-answer = Сообщить, когда может прийти ваше агентство
date-polls-for = Когда может быть представлено { $agency }?
date-polls-answer-lead = Запланировано пока: { $planned }
date-polls-wanted-by = Сообщите о каждом варианте, может ли ваше агентство быть представлено, до: { $when }.
date-polls-possible = Возможно
date-polls-if-need-be = Если нужно
date-polls-not-possible = Невозможно
date-polls-no-answer = Нет ответа
date-polls-send = Отправить ответ
date-polls-change = Изменить ответ
date-polls-until = Ответ можно изменить, пока опрос не закрыт. Координатор и заместители отвечают за одного члена: считается последний ответ.
date-polls-answered = Спасибо, ответ записан.
date-polls-receipt = Ответил(а) { $by }, { $at }.
date-polls-times = Предложенное время
date-polls-members = Члены и варианты
date-polls-counted = Ответили { $answered } из { $all } членов
date-polls-sums = { $possible } могут, { $need } если нужно, { $cannot } не могут, { $silent ->
    [one] { $silent } без ответа
    [few] { $silent } без ответа
    [many] { $silent } без ответа
   *[other] { $silent } без ответа
}.
date-polls-cannot = Не могут прийти
date-polls-silent = Не ответили
date-polls-opened-term = Начат
date-polls-opened-by = { $by }, { $day }
date-polls-remind = Напомнить тем, кто не ответил
date-polls-were-reminded = Напомнили { $at }: { $members }.
date-polls-reminded = { $n ->
    [one] Напоминание отправлено { $n } человеку.
    [few] Напоминание отправлено { $n } людям.
    [many] Напоминание отправлено { $n } людям.
   *[other] Напоминание отправлено { $n } людям.
}
date-polls-choose-this = Выбрать: { $when }
date-polls-choose-question = Выбрать это время?
date-polls-choose = Выбрать это время
date-polls-choose-not = Назад к опросу
date-polls-choose-warning = Заседание получит этот день, опрос закроется. Сейчас никому не пишут: о дне сообщит приглашение, когда заседание созовут.
date-polls-choose-warning-known = Заседание получит этот день, опрос закроется. Все, у кого есть повестка, узнают о новом дне из письма.
date-polls-absent = { $n ->
    [one] { $n } член не может быть представлен в это время.
    [few] { $n } члена не могут быть представлены в это время.
    [many] { $n } членов не могут быть представлены в это время.
   *[other] { $n } члена не могут быть представлены в это время.
}
date-polls-absent-words = Каждый член должен быть представлен на заседаниях Сети. Выберите другое время, если оно есть, или поговорите с теми, кто не может прийти.
date-polls-was-chosen = День заседания определён: { $when }.
date-polls-chosen = Выбрано: { $when }
date-polls-convene-now = День определён. Созовите членов: приглашение уйдёт по почте вместе с событием для календаря.
date-polls-convening-waits = День определён. Теперь сопредседатель созывает членов.
date-polls-convening-waits-group = День определён. Теперь председатель группы созывает её членов.
date-polls-ended-by = { $by }, { $day }.
date-polls-close = Закрыть опрос без выбора
date-polls-reason = Почему время не выбрано
date-polls-reason-hint = Опрошенные узнают из письма, что опрос закрыт, а причину прочтут здесь.
date-polls-was-closed = Опрос о дате закрыт. Опрошенным сообщено.
date-polls-closed = Закрыт без выбора
date-polls-moved = Закрыт: заседание перенесено на другой день без опроса
date-polls-cancelled = Закрыт: заседание отменено
date-polls-ends-warning = { $n ->
    [one] Опрос о дате закроется, письмо сразу уйдёт { $n } опрошенному.
    [few] Опрос о дате закроется, письма сразу уйдут { $n } опрошенным, каждому на его языке.
    [many] Опрос о дате закроется, письма сразу уйдут { $n } опрошенным, каждому на его языке.
   *[other] Опрос о дате закроется, письма сразу уйдут { $n } опрошенным, каждому на его языке.
}
date-polls-refused-not-planned = Опрос о дате начинают, пока заседание запланировано и не созвано.
date-polls-refused-already-open = Для этого заседания опрос о дате уже идёт.
date-polls-refused-nobody = Нет членов, которых можно спросить.
date-polls-refused-closed = Опрос о дате закрыт.
date-polls-refused-not-asked = Ваше агентство в этом опросе не спрашивали. Напишите тому, кто его начал.
date-polls-refused-everybody = Все члены ответили.
date-polls-refused-reminded = Об этом опросе членам уже напоминали.
date-polls-refused-time-is-past = Это время уже прошло. Выберите другое или закройте опрос.
date-polls-refused-holds = Для этого заседания идёт опрос о дате. Сначала выберите время или закройте опрос.
date-polls-mail-link = Открыть опрос о дате
date-polls-mail-note = Эта ссылка только для вас: по ней можно ответить за ваше агентство без входа, пока опрос не закрыт. Не пересылайте её.
date-polls-mail-opening = Сообщите до { $when }, в какое из предложенного времени может быть представлено { $agency }.
date-polls-mail-opening-subject = Когда вы можете прийти? { $title }
date-polls-mail-reminder = { $agency } ещё не ответило: сообщите до { $when }, когда оно может быть представлено.
date-polls-mail-reminder-subject = Ответа ещё нет: когда вы можете прийти? { $title }
date-polls-mail-closed = Опрос о дате закрыт без выбора. Больше от вас сейчас ничего не требуется.
date-polls-mail-moved = У заседания другой день, опрос о дате закрыт. Больше от вас ничего не требуется: день назовёт приглашение.
date-polls-mail-cancelled = Заседание отменено, его опрос о дате закрыт. Больше от вас ничего не требуется.
date-polls-mail-closed-subject = Опрос о дате закрыт: { $title }
