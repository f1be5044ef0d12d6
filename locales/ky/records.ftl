### Чечим документ катары.

records-draft = ДОЛБООР
records-draft-decision = Чечимдин долбоору
records-take = Ала кетүү
records-take-pdf = Кагазда (PDF)
records-take-docx = Оңдоо үчүн (DOCX)
records-take-xml = Машиналар үчүн (Akoma Ntoso)
records-written-on = Түзүлгөн күнү
records-adopted-text = Кабыл алынган текст
records-proposed-text = Сунушталган текст
records-adoption = Кантип кабыл алынды
records-adopted-in-session = Жыйында консенсус менен кабыл алынды: { $date } ({ $meeting }).
records-adopted-in-silence = Унчукпай макул болуу тартибинде консенсус менен кабыл алынды: { $date }.
records-adopted-after-window = Жыйында алдын ала кабыл алынып, кийин ырасталды: { $date }.
records-adopted = Консенсус менен кабыл алынды: { $date }.
records-consulted = { $n ->
    [one] Тармактын бардык мүчөлөрү менен ({ $n }) кеңешилди: { $members }.
   *[other] Тармактын бардык мүчөлөрү менен ({ $n }) кеңешилди: { $members }.
}
records-nothing-reserved = Эскертмелер жана четтөөлөр жазылган жок.
records-positions = { $word }: { $members }.
records-deemed-in-session = Өкүлү жыйында болуп, консенсус жарыяланганда эч нерсе айткан эмес; бул каршылыгы жок деп эсептелет: { $members }.
records-deemed-in-silence = Суралып, мөөнөткө чейин жооп берген эмес; бул каршылыгы жок деп эсептелет: { $members }.
records-fixed = { $n ->
    [one] { $n } редакциялык оңдоо киргизилген
   *[other] { $n } редакциялык оңдоо киргизилген
}
records-chain = Мурунку жана кийинки чечимдер
records-supersedes = Муну алмаштырат: { $decision }
records-rescinds = Муну жокко чыгарат: { $decision }
records-superseded-by = Муну менен алмаштырылган: { $decision }
records-rescinded-by = Муну менен жокко чыгарылган: { $decision }
records-state-not-concerned = Мамлекетке тиешеси жок деп табылды. { $reason }
records-state-not-asked = Мамлекетке тиешелүү; аны менен али кеңешүү керек. { $reason }
records-state-awaited = Суроо жөнөтүлдү: { $name }. Азырынча жооп жок.
records-state-silent = Суроо жөнөтүлдү: { $name }. Жооп келген жок; бул макулдук эмес.
records-state-replied = Суроо жөнөтүлдү: { $name }. Жооп: { $reply }.
records-state-weighed = Ал кантип каралды: { $note }
records-no-action = Аракет талап кылынбайт. { $reason }
records-no-action-yet = Аракеттер азырынча макулдашыла элек.
records-action = Аракет
records-action-lead = Жооптуу
records-action-due = Мөөнөтү
records-hash = Тексттин { $version }-версиясы, SHA-256 { $hash }
records-made = Түзүлгөн күнү: { $date }, булагы: { $address }
records-refused-not-tabled = Долбоор азырынча киргизиле элек. Тексти өзгөрбөй калганда документке айланат.
