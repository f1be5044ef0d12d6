### Решение как документ.

records-draft = ПРОЕКТ
records-draft-decision = Проект решения
records-take = Взять с собой
records-take-pdf = На бумаге (PDF)
records-take-docx = Для правки (DOCX)
records-take-xml = Для машинной обработки (Akoma Ntoso)
records-written-on = Составлено
records-adopted-text = Принятый текст
records-proposed-text = Предлагаемый текст
records-adoption = Как оно принято
records-adopted-in-session = Принято консенсусом на заседании { $date } ({ $meeting }).
records-adopted-in-silence = Принято консенсусом в процедуре молчаливого согласия { $date }.
records-adopted-after-window = Принято предварительно на заседании и подтверждено { $date }.
records-adopted = Принято консенсусом { $date }.
records-consulted = { $n ->
    [one] Со всеми членами Сети ({ $n }) проведены консультации: { $members }.
    [few] Со всеми членами Сети ({ $n }) проведены консультации: { $members }.
    [many] Со всеми членами Сети ({ $n }) проведены консультации: { $members }.
   *[other] Со всеми членами Сети ({ $n }) проведены консультации: { $members }.
}
records-nothing-reserved = Оговорок и заявлений о непричастности нет.
records-positions = { $word }: { $members }.
records-deemed-in-session = Были представлены и промолчали при объявлении консенсуса, что считается отсутствием возражений: { $members }.
records-deemed-in-silence = Получили запрос и не ответили до срока, что считается отсутствием возражений: { $members }.
records-fixed = { $n ->
    [one] Учтено { $n } редакционное исправление
    [few] Учтены { $n } редакционных исправления
    [many] Учтено { $n } редакционных исправлений
   *[other] Учтено { $n } редакционного исправления
}
records-chain = Прежние и последующие решения
records-supersedes = Заменяет { $decision }
records-rescinds = Отменяет { $decision }
records-superseded-by = Заменено решением { $decision }
records-rescinded-by = Отменено решением { $decision }
records-state-not-concerned = Признано не касающимся государства. { $reason }
records-state-not-asked = Касается государства; консультация с ним ещё предстоит. { $reason }
records-state-awaited = Запрос направлен: { $name }. Ответа пока нет.
records-state-silent = Запрос направлен: { $name }. Ответа не получено; это не согласие.
records-state-replied = Запрос направлен: { $name }. Ответ: { $reply }.
records-state-weighed = Как он рассмотрен: { $note }
records-no-action = Действий не требуется. { $reason }
records-no-action-yet = Действия пока не согласованы.
records-action = Действие
records-action-lead = Кто ведёт
records-action-due = Срок
records-hash = Версия текста { $version }, SHA-256 { $hash }
records-made = Составлено { $date }, источник { $address }
records-refused-not-tabled = Проект ещё не внесён. Он станет документом, когда его текст больше не меняется.
