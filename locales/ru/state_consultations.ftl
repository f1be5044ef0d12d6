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
state-evidence-hint = Если письма нет: кто это сказал, когда и по какому каналу.
state-text = Текст, по которому спрашивают мнение
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
state-refused-asked-already = По этому тексту мнение государства уже запрошено, или сопредседатель счёл, что он учитывает замечание.
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
state-all = Консультации с государством
state-all-lead = О чём спросили государство, что оно ответило и что ещё предстоит рассмотреть.
state-all-lead-outside = О чём Сеть вас спрашивала и что вы ответили.
state-label = Состояние консультации
state-shown-all = Все
state-shown-to-weigh = Предстоит рассмотреть
state-shown-closed = Завершённые
state-none = Пока ни о чём не спрашивали
state-none-words = Консультация начинается на странице решения, которое касается государства.
state-none-found = Консультаций в этом состоянии нет.
state-lang = Язык запроса
state-lang-hint = На нём составляется письмо. Предложен язык, который выбрал представитель.
state-sent-title = Название на этом языке
state-sent-title-hint = Если оставить пустым, отправляется название решения.
state-sent-text = Текст на этом языке
state-sent-text-hint = Впишите перевод, каждый пункт с новой строки. Если оставить пустым, отправляется текст рядом как есть.
state-own-text = Текст решения
state-is-closed-without-reply = Запрошено, ответа нет; завершено обоими сопредседателями
state-remind-do = Напомнить
state-reminded-on = Напоминание
state-next-reminder = Ashar напомнит само
state-record-lead = Письмо записывается целиком: номер, дата и скан. Что пришло иначе, описывается.
state-letter-number = Номер письма
state-letter-date = Дата письма
state-letter-in-the-future = Дата письма не может быть позже сегодняшней.
state-scan = Скан письма
state-needs-whole-letter = У письма есть номер, дата и скан.
state-needs-evidence = Скажите, как пришёл ответ, или запишите письмо.
state-one-scan = Всё письмо в одном файле.
state-letters = Письма государства
state-chain = Консультации по этому решению
state-sent = Почта представителю
state-sent-nothing = Никому из органа нельзя написать. Отправьте письмо на бумаге.
state-sent-request = Запрос
state-sent-reminder = Напоминание
state-record = Записать
state-raise-lead = Сеть продолжает без консультации с вами по этому тексту. Если он касается государства, сообщите об этом: тогда с вами проконсультируются до принятия решения.
state-raised = Записано: это касается государства. Сопредседатели и секретариат извещены.
state-carry-out = Поправка учитывает замечание
state-carry-out-reason = Какие слова учитывают какое замечание
state-refused-not-reminded = Представителю ещё не напоминали.
state-refused-reminder-runs = Срок, оставленный последним напоминанием, ещё не истёк.
state-refused-reminded-today = Сегодня представителю уже напомнили.
state-refused-decision-over = Решение принято или завершено.
state-refused-no-comment = Поправка может учесть только рассмотренные и завершённые замечания.
state-refused-not-amended = С тех пор текст не изменялся.
state-refused-not-the-text-before = Между текстом, по которому консультировались с государством, и нынешним есть другой, по которому не консультировались.
state-mail-lapsed = Запрошено, ответа нет. Это не согласие; рассматривают и завершают оба сопредседателя.
state-mail-raised = Представитель сообщает, что это касается государства. До принятия нужна консультация.
state-version = Редакция { $n }
state-is-closed-on = Завершено: { $reply }
state-is-carried-out = Замечание учтено в редакции { $versions }
state-no-scan = { $file }: это не скан. Выберите PDF, PNG или JPEG.
state-scan-hint = PDF, PNG или JPEG до { $megabytes } МБ. Его читают только внутри Сети.
state-letter-line = Письмо № { $number }, { $day }
state-letter-came = Записано: { $person }, { $when }
state-reminded-line = { $n ->
    [one] { $day }; ответ ожидается до: { $until }
    [few] { $day }, всего { $n } раза; ответ ожидается до: { $until }
    [many] { $day }, всего { $n } раз; ответ ожидается до: { $until }
   *[other] { $day }, всего { $n } раза; ответ ожидается до: { $until }
}
state-reminded = Напоминание отправлено { $n ->
    [one] { $n } человеку.
    [few] { $n } людям.
    [many] { $n } людям.
   *[other] { $n } людям.
}
state-carry-out-lead = Если редакция { $n } делает то, о чём просило государство, и ничего больше, новый запрос не нужен. Иначе секретариат запрашивает мнение государства по ней.
state-carried-out = Записано: редакция { $n } учитывает замечание государства.
state-chain-line = Редакция { $n }, запрошено { $day }
state-chain-line-outside = Запрошено { $day }
state-sent-line = { $what }, { $person }: { $delivery }, { $when }
state-mail-reminder = Просим ответить до: { $until }. Сеть запросила ваше мнение ({ $day }) и пока не получила ответа.
state-mail-reminder-subject = Напоминание: просим ваше мнение, срок: { $until }
state-mail-lapsed-subject = Запрошено, ответа нет: { $title }
state-mail-raised-subject = Касается государства: { $title }
state-letter-kind = Письмо
state-letter-to = Кому
state-letter-dated = Дата
state-letter-opening = Сеть готовит следующее решение и просит вас высказать мнение о нём.
state-letter-closing = Секретариат Сети, от имени сопредседателей
state-letter-pdf = Письмо (PDF)
state-letter-docx = Письмо (DOCX)
state-letter-marking = Для: { $body }
state-letter-how = Просим ответить до { $day } в Ashar или письмом в секретариат: поддерживаете ли вы текст, нет ли у вас возражений, есть ли замечания, возражаете ли вы или не желаете комментировать.
state-letter-foot = { $symbol }. Раскрывается только приведённый текст. { $address }
