### The consultation of the state.

state-consultation = Консультация с государством
state-ask = Запросить мнение государства по этому тексту
state-ask-lead = Раскрываются только название и текст решения и только этому органу. Это записывается.
state-ask-do = Отправить запрос
state-nobody = Ни у одного органа государства сейчас нет представителя
state-nobody-words = Сначала секретариат записывает представителя среди членов и партнёров.
state-organisation = Орган государства
state-reply-by = Ответить до
state-reply-by-hint = Предложено по уставу; срок истекает в рабочий день в установленный Сетью час.
state-reply-by-in-the-past = Выберите день после сегодняшнего.
state-needs-text = Напишите, что говорит государство.
state-asked-on = Запрошено
state-the-reply = Ответ
state-replied-on = Ответ получен
state-closed-on = Завершено
state-evidence = Как пришёл ответ
state-evidence-hint = Номер и дата письма либо кто и когда это сказал.
state-text = Текст, по которому спрашивают ваше мнение
state-reply-text = Что говорит государство
state-reply-text-hint = Нужно для замечаний и для возражения.
state-reply-supports = Поддерживает
state-reply-no-objection = Нет возражений
state-reply-comments = Есть замечания
state-reply-objects = Возражает
state-reply-no-comment = Без комментариев
state-is-requested = Ожидается ответ
state-is-replied = Ответ получен, предстоит рассмотреть
state-is-lapsed = Запрошено, ответа нет
state-is-closed = Завершено
state-lead-inside = Представитель государства видит этот текст и свой ответ, и больше ничего из материалов Сети.
state-your-reply = Ваш ответ
state-reply-do = Отправить ответ
state-record-reply = Записать ответ
state-replied = Ответ отправлен сопредседателям и секретариату.
state-reply-recorded = Ответ записан.
state-lapse-do = Отметить, что ответа нет
state-lapsed = Отмечено: запрошено, ответа нет. Это не согласие; завершают оба сопредседателя.
state-weigh = Рассмотреть и завершить
state-note = Как это рассмотрено
state-note-hint = Скажите, как Сеть учла каждое замечание или возражение. Это останется рядом с решением.
state-close-do = Подписать и завершить
state-sign-do = Подписать; завершит другой сопредседатель
state-signed = Подписано. Завершится, когда подпишет и другой сопредседатель.
state-closed = Консультация завершена.
state-mail-link = Открыть консультацию
state-mail-replied = Ответ государства получен; его предстоит рассмотреть.
state-refused-not-relevant = Это не признано касающимся государства.
state-refused-not-tabled = Текст не внесён, или решение завершено.
state-refused-closed = Консультация завершена.
state-refused-not-late = Срок ответа ещё не истёк.
state-refused-not-requested = Ответ получен, или его отсутствие уже отмечено.
state-refused-no-reply-yet = Ответа пока нет.
state-refused-signed-already = Вы уже подписали; подписывает и другой сопредседатель.
state-refused-asked-already = По этому тексту мнение государства уже запрошено.
state-refused-changed = Состояние консультации изменилось. Посмотрите снова.
state-lead = Сеть просит ваше мнение по этому тексту. Срок ответа: { $when }.
state-requested = Запрос отправлен { $n ->
    [one] { $n } человеку.
    [few] { $n } людям.
    [many] { $n } людям.
   *[other] { $n } людям.
}
state-signed-by = Подписано: { $person }, { $when }
state-mail-request = Сеть просит ваше мнение по проекту решения. Срок ответа: { $when }.
state-mail-request-subject = Просим ваше мнение, срок: { $when }
state-mail-replied-subject = Ответ государства: { $title }
state-seen-by = { $body }, сопредседатели, секретариат и члены Сети
