### Рабочий стол: что ждёт и как идут дела Сети.

home-desk = Рабочий стол
home-nothing-waits = Сейчас вас ничего не ждёт.
home-waiting = Ждёт вас
home-now = Сейчас
home-empty = Дел нет
home-empty-words = Когда понадобится ваше участие, дело появится здесь со сроком и одной кнопкой.
home-next-meeting = Следующее заседание
home-no-next-meeting = Заседаний не запланировано.
home-pulse = Пульс Сети
home-cadence = Ритм заседаний
home-cadence-annual = Год
home-cadence-quarter = { $number } кв.
home-cadence-there = Представлено членов: { $n } из { $all }
home-decisions = Решения, принятые в этом году
home-actions = Выполненные действия
home-plan-meeting = Запланировать заседание
home-give-position = Нужна позиция вашего агентства.
home-give-position-do = Сообщить позицию
home-accept-action = Ваше агентство названо ведущим.
home-accept-action-do = Принять или отклонить
home-report-action = Ваше агентство ведёт это действие.
home-report-action-do = Сообщить о ходе
home-read-minutes = Разослан проект протокола.
home-read-minutes-do = Читать протокол
home-confirm-line = Строка вашего агентства в списке членов ждёт подтверждения.
home-confirm-line-do = Подтвердить строку
home-issue-member-list = Пора выпустить список членов.
home-issue-member-list-do = Посмотреть список
home-review-dataset = Прошёл срок пересмотра набора данных.
home-review-dataset-do = Посмотреть набор данных
home-take-over = Предшественник передал дела; вот что открыто.
home-take-over-do = Посмотреть, что открыто
home-attend-meeting = Заседание созвано.
home-attend-meeting-do = Смотреть повестку
home-draft-agenda = Повестка дня ещё в проекте.
home-draft-agenda-do = Править повестку
home-circulate-agenda = Сопредседатель согласовал повестку.
home-circulate-agenda-do = Разослать повестку
home-clear-agenda = Повестка ждёт вашего согласования.
home-clear-agenda-do = Прочитать и согласовать
home-convene-meeting = Заседание запланировано, но не созвано.
home-convene-meeting-do = Созвать заседание
home-open-meeting = Заседание созвано.
home-open-meeting-do = Перейти к заседанию
home-preside-meeting = Заседание идёт.
home-preside-meeting-do = Вести заседание
home-declare-consensus = Решение рассматривается на заседании.
home-declare-consensus-do = Смотреть позиции
home-record-representation = Нужно записать, кто представляет каждого члена.
home-record-representation-do = Записать представителей
home-begin-minutes = Заседание прошло; протокол не начат.
home-begin-minutes-do = Начать протокол
home-edit-minutes = Протокол ещё в проекте.
home-edit-minutes-do = Править протокол
home-clear-minutes = Протокол ждёт вашего согласования.
home-clear-minutes-do = Прочитать и согласовать протокол
home-circulate-minutes = Сопредседатель согласовал протокол.
home-circulate-minutes-do = Разослать протокол
home-decide-actions = Принято; действий ещё нет.
home-decide-actions-do = Добавить действия
home-verify-action = Ведущее агентство сообщило о выполнении.
home-verify-action-do = Проверить
home-ask-state = Вопрос касается государства, его ещё не запросили.
home-ask-state-do = Запросить мнение государства
home-close-state = Консультацию с государством нужно оценить и закрыть.
home-close-state-do = Оценить и закрыть
home-answer-consultation = Сеть просит вашего мнения.
home-answer-consultation-do = Прочитать и ответить
home-answer-as-partner = Сеть приглашает вас к участию.
home-answer-as-partner-do = Прочитать и ответить
home-send-paper = Секретариат просит у вас документ.
home-send-paper-do = Добавить документ
home-answer-date-poll = Сообщите, когда ваше агентство может прийти на это заседание.
home-answer-date-poll-do = Сообщить, когда можем прийти
home-choose-date = Члены сообщили, когда могут прийти.
home-choose-date-do = Выбрать дату
home-give-input = Секретариат просит у вас технические замечания к совместному заявлению.
home-give-input-do = Прочитать и ответить
home-answer-input = Члены дали замечания к совместному заявлению и ждут ответа.
home-answer-input-do = Ответить на замечания
home-sign-statement = Все члены согласовали совместное заявление. Оно ждёт подписей сопредседателей.
home-sign-statement-do = Подписать
home-deliver-statement = Совместное заявление подписано и ждёт оглашения.
home-deliver-statement-do = Записать оглашение
home-reassign-action = Ведущее агентство отказалось; действие никто не ведёт.
home-reassign-action-do = Обратиться к другому агентству
home-weigh-refusal = Ведущее агентство отказалось в силу мандата; прочитайте причину.
home-weigh-refusal-do = Прочитать причину
home-ask-lead = Срок прошёл; о выполнении не сообщено.
home-ask-lead-do = Что просрочено
home-ask-for-news = О нём давно нет новостей.
home-ask-for-news-do = Открыть действие
home-answer-due = Ведущее агентство предлагает другой срок.
home-answer-due-do = Согласиться или отклонить
home-waits = { $all ->
    [one] Вас ждёт { $all } дело.
    [few] Вас ждут { $all } дела.
    [many] Вас ждёт { $all } дел.
   *[other] Вас ждут { $all } дела.
}
home-waits-late = { $all ->
    [one] Вас ждёт { $all } дело
    [few] Вас ждут { $all } дела
    [many] Вас ждёт { $all } дел
   *[other] Вас ждут { $all } дела
}, { $late ->
    [one] из них { $late } просрочено.
    [few] из них { $late } просрочены.
    [many] из них { $late } просрочено.
   *[other] из них { $late } просрочены.
}
home-of = { $n } из { $all }
home-meetings-held = { $n ->
    [one] { $n } заседание в этом году
    [few] { $n } заседания в этом году
    [many] { $n } заседаний в этом году
   *[other] { $n } заседания в этом году
}
home-decisions-open = { $n ->
    [one] { $n } рассматривается сейчас
    [few] { $n } рассматриваются сейчас
    [many] { $n } рассматривается сейчас
   *[other] { $n } рассматриваются сейчас
}
home-actions-late = { $n ->
    [one] { $n } просрочено
    [few] { $n } просрочены
    [many] { $n } просрочено
   *[other] { $n } просрочены
}
home-confirm-position = Текст изменён; ваша позиция относится к прежней версии
home-confirm-position-do = Подтвердить или изменить
home-mend-silence = Возражение остановило срок
home-mend-silence-do = Открыть решение
home-serve-members = Срок истёк, а член не извещён
home-serve-members-do = Записать извещение
home-answer-time = Координатор просит больше времени
home-answer-time-do = Продлить или отказать
home-see-time = Координатор просит у сопредседателей больше времени
home-see-time-do = Открыть решение
home-close-unanswered-state = Государство запрошено, ответа нет. Это рассматривают и завершают оба сопредседателя.
home-lapse-state = Государство запрошено, ему напомнили, срок истёк. Отметьте, что ответа нет.
home-lapse-state-do = Открыть консультацию
home-consultations = О чём Сеть спрашивала до сих пор
home-carry-out-release = Члены согласились открыть этот документ.
home-answer-request = Член Сети просит о внеочередном заседании.
home-answer-request-do = Прочитать и ответить
home-answer-proposal = Член Сети предлагает пункт повестки.
home-answer-proposal-do = Прочитать и ответить
home-agree-to-late-item = Член Сети предлагает пункт после окончания приёма.
home-agree-to-late-item-do = Сказать, допускается ли он
home-awaits-proposal = Секретариат пока не ответил на предложенный вами пункт.
home-awaits-paper = { $whom }: документ ещё не прислан.
home-explain-period = За этот срок не было заседания, которого требует положение о Сети.
home-explain-period-do = Указать причину
home-answer-comments = Члены дали замечания к протоколу.
home-answer-comments-do = Ответить на замечания
home-consolidate-minutes = Все замечания к протоколу решены.
home-consolidate-minutes-do = Разослать изменения
home-disseminate-minutes = Протокол утверждён.
home-disseminate-minutes-do = Распространить протокол
home-answer-corrections = Член просит исправить протокол.
home-answer-corrections-do = Ответить на просьбу
home-issue-corrigendum = Срок для исправлений истёк.
home-issue-corrigendum-do = Выпустить исправление
home-rule-on-comments = О замечании к протоколу спорят.
home-rule-on-comments-do = Решить
home-approve-minutes = Протокол с изменениями ждёт утверждения.
home-approve-minutes-do = Прочитать и утвердить
home-read-changes = Замечания изменили протокол.
home-read-changes-do = Прочитать изменения
home-awaited = Вы ждёте от других
home-awaits-answers = { $n ->
    [one] Не ответил { $n } член: { $whom }
    [few] Не ответили { $n } члена: { $whom }
    [many] Не ответили { $n } членов: { $whom }
   *[other] Не ответили { $n } члена: { $whom }
}
home-awaits-reply = { $whom }: ответа пока нет.
home-awaits-acceptance = { $whom }: действие пока не принято.
home-awaits-clearance = Сопредседатели пока не согласовали протокол.
home-awaits-time = Сопредседатели пока не ответили на вашу просьбу о времени.
home-awaits-due = Сопредседатели пока не ответили на предложенный вами срок.
home-awaits-comment = Секретариат пока не ответил на ваше замечание.
home-awaits-verification = Секретариат пока не подтвердил выполнение.
home-reminded = Напомнили: { $day }.
home-remind = Напомнить
home-look = Посмотреть
home-edit-decision = Проект ещё не внесён.
home-edit-decision-do = Править проект
home-table-decision = Проект подготовил член Сети и просит внести.
home-table-decision-do = Прочитать и внести
home-drafts = Проекты
home-since = С вашего прошлого посещения, { $day }
home-since-nothing = Нового нет.
home-since-all = { $n ->
    [one] { $n } новость
    [few] { $n } новости
    [many] { $n } новостей
   *[other] { $n } новости
}
home-since-more = { $n ->
    [one] Не показана ещё { $n } более ранняя новость.
    [few] Не показаны ещё { $n } более ранние новости.
    [many] Не показано ещё { $n } более ранних новостей.
   *[other] Не показано ещё { $n } более ранней новости.
}
home-news-adopted = Принято решение
home-news-opened = Разослано для позиции
home-news-invitation = Разослано приглашение
home-news-cancelled = Заседание отменено
home-news-agenda = Разослана повестка дня
home-news-minutes = Разослан протокол
home-news-report = { $who } сообщает о ходе
home-news-done = { $who } выполняет до конца
home-news-overdue = Просрочено, ведёт { $who }
home-news-released = Открыто для передачи
home-answer-data-request = Кто-то просит исправить или удалить свои данные.
home-answer-data-request-do = Ответить
home-see-disposals = Контакты ушедших будут псевдонимизированы.
home-see-disposals-do = Посмотреть, какие
