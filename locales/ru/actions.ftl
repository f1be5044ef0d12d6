### Follow-up: actions of adopted decisions.

actions-question = Выполняются ли решения?
actions-action = Действие
actions-actions = Действия
actions-of-decision = Выполнение решения
actions-by-lead = По ведущим организациям
actions-by-lead-note = Открытые действия и выполненные в этом году
actions-agency = Организация
actions-urgent-first = Сначала самые срочные
actions-state = Состояние
actions-lead-agency = Ведущая организация
actions-lead-hint = Её спросят письмом; она сама принимает или отклоняет.
actions-all-members = Все члены
actions-words = Слова в названии
actions-symbol = Обозначение
actions-due = Срок
actions-time-left = Время
actions-progress = Ход
actions-shown-open = Открытые
actions-shown-all = Все
actions-overdue = Просрочено
actions-at-risk = Под угрозой
actions-on-track = По плану
actions-done = Выполнено
actions-resting = Не активно
actions-fact-overdue = срок прошёл
actions-fact-at-risk = срок близок, нет новостей или часто переносили
actions-fact-on-track = открыты, в срок
actions-fact-done = проверено в этом году
actions-status-proposed = Предложено; ответа ведущей организации нет
actions-status-accepted = Принято ведущей организацией
actions-status-in-progress = Выполняется
actions-status-reported-done = Сообщено о выполнении, предстоит проверить
actions-status-verified = Проверено
actions-status-on-hold = Приостановлено
actions-status-declined = Отклонено ведущей организацией
actions-status-cancelled = Отменено
actions-none-open = Невыполненного нет
actions-none-open-words = Здесь стоят действия по принятым решениям, пока они не проверены.
actions-none-found-here = Под этот фильтр не подходит ни одно действие.
actions-none-yet = Действий пока нет
actions-none-yet-words = У каждого принятого решения есть действия, или сказано, что они не нужны.
actions-none-required = Действий не требуется
actions-none-reason = Почему действий не требуется
actions-none-do = Записать, что не требуется
actions-none-found = Записано: действий не требуется.
actions-propose = Предложить действие
actions-proposed = Ведущей организации отправлено письмо.
actions-title = Что сделать
actions-accept = Принять
actions-decline = Отклонить
actions-decline-reason = Почему организация отклоняет
actions-declined = Отклонено. Секретариат узнает и спросит другую организацию.
actions-declined-because = Причина отказа
actions-reassign = Спросить другую организацию
actions-report = Сообщить о ходе
actions-report-do = Отправить сообщение
actions-reported = Сообщение записано.
actions-narrative = Что сделано, что мешает
actions-percent-label = Сделано, в процентах
actions-it-is-done = Выполнено
actions-verify = Проверено, подтвердить
actions-verified = Проверено: действие выполнено.
actions-reopen = Вернуть
actions-reopen-reason = Чего ещё не хватает
actions-reopened = Возвращено; ведущей организации отправлено письмо.
actions-reported-on = Сообщено о выполнении
actions-verified-on = Проверено
actions-due-in-the-past = Этот день прошёл. Выберите более поздний.
actions-told-propose = предложил действие
actions-told-accept = приняла действие
actions-told-decline = отклонила действие
actions-told-reassign = спросил другую организацию
actions-told-report = сообщила о ходе
actions-told-verify = подтвердил выполнение
actions-told-reopen = вернул на доработку
actions-mail-link = Открыть действие
actions-mail-verified = Секретариат подтвердил выполнение. Сейчас от вас ничего не требуется.
actions-refused-not-adopted = Действия есть только у принятых решений.
actions-refused-no-action-found = Записано, что действий не требуется.
actions-all-the-same = Организация всё же принимает
actions-refused-lead-is-apart = Организация заявила о непричастности к решению: она прямо указывает, что всё же принимает.
actions-refused-has-actions = У решения есть действия.
actions-refused-not-proposed = Ведущая организация уже ответила.
actions-refused-not-under-way = Действие не выполняется.
actions-refused-not-reported = Ведущая организация не сообщила о выполнении.
actions-refused-not-declined = Ведущая организация не отказалась.
actions-refused-not-done = О выполнении не сообщалось.
actions-refused-only-chairs-reopen = Проверенное возвращает сопредседатель.
actions-refused-changed = Состояние действия изменилось. Посмотрите снова.
actions-percent = { $n } %
actions-accepted = { $agency } ведёт это действие.
actions-lead = { $n ->
    [one] Открыто { $n } действие.
    [few] Открыты { $n } действия.
    [many] Открыто { $n } действий.
   *[other] Открыто { $n } действия.
} { $overdue ->
    [one] { $overdue } просрочено
    [few] { $overdue } просрочены
    [many] { $overdue } просрочено
   *[other] { $overdue } просрочено
}, { $risk ->
    [one] { $risk } под угрозой.
    [few] { $risk } под угрозой.
    [many] { $risk } под угрозой.
   *[other] { $risk } под угрозой.
}
actions-mail-proposed = { $agency } просят вести действие. Срок: { $due }. Примите или отклоните.
actions-mail-proposed-subject = Принять или отклонить: { $title }
actions-mail-accepted = { $agency } приняла действие. Сейчас от вас ничего не требуется.
actions-mail-accepted-subject = { $agency } приняла: { $title }
actions-mail-declined = { $agency } отклонила действие. Спросите другую организацию.
actions-mail-declined-subject = { $agency } отклонила: { $title }
actions-mail-done = { $agency } сообщает о выполнении. Подтвердите или верните.
actions-mail-done-subject = Проверить: { $agency }, { $title }
actions-mail-verified-subject = Проверено: { $title }
actions-mail-back = { $agency } просят завершить действие: чего-то ещё не хватает.
actions-mail-back-subject = Возвращено: { $title }
actions-stems-from = Вытекает из
actions-whole-decision = Решения в целом
actions-ask-all-the-same = Член Сети непричастен к этому; всё же спросить
actions-ask-all-the-same-hint = Нужно только для члена, заявившего о непричастности. Он не обязан принимать.
actions-refused-asked-unknowing = Этот член Сети заявил о непричастности к тому, из чего вытекает действие. Отметьте, что его всё же спрашивают, или выберите другого.
actions-lead-apart = { $member } (заявил о непричастности)
actions-lead-apart-of = { $n ->
    [one] { $member } (заявил о непричастности к пункту { $numbers })
    [few] { $member } (заявил о непричастности к пунктам { $numbers })
    [many] { $member } (заявил о непричастности к пунктам { $numbers })
   *[other] { $member } (заявил о непричастности к пунктам { $numbers })
}
actions-paragraph = Пункт { $n }
actions-due-is-the-same = Это действующий срок. Выберите другой.
actions-new-due = Новый срок
actions-due-reason = Почему нужен другой срок
actions-due-answer = Почему отклоняется
actions-hold-reason = Почему приостанавливается
actions-cancel-reason = Почему отменяется
actions-propose-due = Предложить другой срок
actions-propose-due-note = Согласует сопредседатель
actions-answer-due = Предложен другой срок
actions-decline-due = Отклонить срок
actions-hold = Приостановить
actions-resume = Возобновить
actions-cancel = Отменить
actions-cancel-warning = Отменённое действие не возобновляется.
actions-due-is-proposed = ждёт сопредседателя
actions-first-due = Первый срок
actions-day-moved = Срок переносили
actions-held-because = Приостановлено, потому что
actions-cancelled-because = Отменено, потому что
actions-due-proposed = Предложено. Сопредседатели извещены; до их ответа срок прежний.
actions-due-agreed = Согласовано. Ведущее агентство извещено.
actions-due-declined = Отклонено. Срок прежний, ведущее агентство извещено.
actions-held = Приостановлено. Ведущее агентство извещено, напоминаний не будет.
actions-resumed = Возобновлено. Ведущее агентство извещено.
actions-cancelled = Отменено. Ведущее агентство извещено.
actions-told-propose-due = предложило другой срок
actions-told-agree-due = согласился с другим сроком
actions-told-decline-due = отклонил другой срок
actions-told-hold = приостановил действие
actions-told-resume = возобновил действие
actions-told-cancel = отменил действие
actions-refused-is-proposed = Другой срок уже предложен и ждёт сопредседателя.
actions-refused-nothing-proposed = Другой срок не предложен.
actions-refused-not-on-hold = Действие не приостановлено.
actions-refused-is-over = Отменить уже нельзя.
actions-mail-held = Действие приостановлено. Сейчас от вас ничего не требуется.
actions-mail-cancelled = Действие отменено. От вас больше ничего не требуется.
actions-due-agree = Согласиться: { $day }
actions-mail-due-proposed = { $agency } предлагает другой срок: { $day }. Согласитесь или отклоните.
actions-mail-due-proposed-subject = Другой срок? { $title }
actions-mail-due-agreed = Новый срок — { $day }: сопредседатель согласился.
actions-mail-due-agreed-subject = Срок согласован: { $title }
actions-mail-due-declined = Срок прежний — { $day }: другой срок отклонён.
actions-mail-due-declined-subject = Срок прежний: { $title }
actions-mail-held-subject = Приостановлено: { $title }
actions-mail-resumed = Действие возобновлено, срок — { $day }.
actions-mail-resumed-subject = Возобновлено: { $title }
actions-mail-cancelled-subject = Отменено: { $title }
actions-times = { $n ->
    [one] { $n } раз
    [few] { $n } раза
    [many] { $n } раз
   *[other] { $n } раза
}
actions-start = Начало
actions-start-hint = Если не указано — сегодня.
actions-starts-after-due = Начало позже срока. Выберите более ранний день.
actions-contributors = Участвующие агентства
actions-evidence-link = Ссылка на подтверждение
actions-evidence-files = Файлы-подтверждения
actions-evidence-files-hint = PDF, Word, Excel, изображения или текст; можно несколько.
actions-evidence-no-address = Укажите полный адрес, начиная с https://
actions-mail-contributes = { $agency } просят участвовать в действии, которое ведёт другое агентство. Отвечать сейчас не нужно.
actions-mail-contributes-subject = Ваше участие: { $title }
actions-not-started = Не начато
actions-implemented = Выполнено
actions-of-item = Действия по пункту повестки
actions-none-from-item = Здесь стоит то, о чём заседание просит по этому пункту без решения.
actions-refused-not-in-session = Заседание ещё не проходило.
actions-refused-not-open = Действие завершено.
actions-refused-not-of-the-lead = Этот человек не из ведущего агентства.
actions-person = Кто выполняет
actions-person-nobody = Никто поимённо
actions-person-hint = За действие всё равно отвечает агентство.
actions-kind = Как часто
actions-kind-one-off = Один раз
actions-kind-recurring = Регулярно
actions-kind-standing = Постоянно
actions-place = Где
actions-place-hint = Область, город или район, если есть.
actions-serves = Чему служит
actions-describe = Кто, где, для чего
actions-describe-do = Сохранить
actions-described = Сохранено.
actions-told-describe = уточнило, кто выполняет, где и для чего
actions-follow-up = Выполнение
actions-as-of = На дату
actions-by-action = По действиям
actions-by-decision = По решениям
actions-now = сейчас
actions-chart = Принятые и выполненные решения нарастающим итогом по кварталам. Цифры — в таблице под графиком.
actions-news-adopted = — принято
actions-news-carried-out = — выполнено
actions-news-verified = — проверено
actions-news-late = — срок прошёл
actions-any-decision = Любое решение
actions-due-from = Срок не раньше
actions-due-until = Срок не позже
actions-print = Печать к заседанию (PDF)
actions-over-time = Принято и выполнено
actions-over-time-note = Решения, нарастающим итогом
actions-in-figures = То же в цифрах
actions-quarter-head = Квартал
actions-taken-head = Принято
actions-carried-out-head = Выполнено
actions-what-follows = Что предстоит сделать
actions-line-words = на линии с января по декабрь
actions-last-news = Последние новости
actions-status = Статус
actions-follow-up-of = Выполнение решений, на { $day }
actions-lead-with = Все они у { $agencies }.
actions-since = После заседания { $day }
actions-quarter = { $number } кв. { $year }
actions-quarter-short = { $number } кв.
actions-taken = принято: { $n }
actions-carried-out = выполнено: { $n }
actions-done-of = { $done } из { $all }
actions-line-key = Линия { $year } года: полоса — от решения до сегодняшнего дня или до выполнения, черта — срок, голубая линия — сегодня.
actions-count = { $n ->
    [one] { $n } действие
    [few] { $n } действия
    [many] { $n } действий
   *[other] { $n } действия
}
actions-why-at-risk = Под угрозой, потому что
actions-risk-due-soon = срок близок
actions-risk-no-news = { $days ->
    [one] больше { $days } дня нет новостей
    [few] больше { $days } дней нет новостей
    [many] больше { $days } дней нет новостей
   *[other] больше { $days } дня нет новостей
}
actions-risk-moved = { $n ->
    [one] срок переносили { $n } раз или чаще
    [few] срок переносили { $n } раза или чаще
    [many] срок переносили { $n } раз или чаще
   *[other] срок переносили { $n } раза или чаще
}
actions-risk-unverified = { $days ->
    [one] о выполнении сообщили больше { $days } дня назад, оно не подтверждено
    [few] о выполнении сообщили больше { $days } дней назад, оно не подтверждено
    [many] о выполнении сообщили больше { $days } дней назад, оно не подтверждено
   *[other] о выполнении сообщили больше { $days } дня назад, оно не подтверждено
}
actions-carries-out = Мероприятие плана работы

actions-capture-action = Записать действие
actions-capture-decision = Записать решение
actions-capture-lead = Проверьте, верно ли понята строка. Когда запись создана, строка уходит из текста.
actions-capture-line = Строка в тексте
actions-capture-understood = Как она понята
actions-capture-not = Оставить в тексте
actions-capture-as-action = Это действие
actions-capture-as-decision = Это решение
actions-capture-draft = Создать проект решения
actions-capture-from-item = Из сказанного по пункту
actions-capture-proposed = Записано. Ведущая организация запрошена письмом.
actions-capture-drafted = Записано как проект решения. Укажите в нём, касается ли он государства, и внесите его.
actions-capture-not-begun = Протокол ещё не начат.
actions-capture-not-sitting = Решение записывается здесь, пока идёт заседание.
actions-capture-not-for-decision = Пункт вынесен не для решения.
