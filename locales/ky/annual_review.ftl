### Жылдын жыйынтыгы: барак жана аны сактаган топтом.

annual-review = Жылдык сереп
annual-of-year = { $year }-жылдын сереби
annual-lead-meetings = Кезектеги жыйындар 4 чейректин { $quarters } чейрегинде өттү.
annual-lead-decisions = { $n ->
    [one] { $n } чечим кабыл алынды.
   *[other] { $n } чечим кабыл алынды.
}
annual-lead-actions = { $n ->
    [one] { $n } иш-аракет аткарылды
   *[other] { $n } иш-аракет аткарылды
}; { $late ->
    [one] { $late } иш-аракеттин мөөнөтү өттү.
   *[other] { $late } иш-аракеттин мөөнөтү өттү.
}
annual-variant = Түрү
annual-internal = Ички
annual-releasable = Сыртка берилүүчү
annual-releasable-marking = Жалпы сандар жана ачылган документтер гана
annual-releasable-note = Бул түрүндө ички эч нерсе жок. Ал Тармактан сыртка, ар бир документ сыяктуу, ачуу чечими менен чыгат.
annual-meetings = Өткөн жыйындар жана өкүлчүлүк
annual-meetings-line = { $n ->
    [one] { $n } жыйын өттү
   *[other] { $n } жыйын өттү
}, кезектегилери — 4 чейректин { $quarters } чейрегинде.
annual-seats-line = Мүчөлөрдүн өкүлдөрү { $all } жолунун { $there } жолусунда катышты.
annual-no-meetings = Жыйын өткөн жок.
annual-symbol = Белгиси
annual-meeting = Жыйын
annual-kind = Түрү
annual-day = Күнү
annual-represented = Өкүлү болгон мүчөлөр
annual-missing = Өкүлү болбогондор
annual-member = Мүчө
annual-was-represented = Өкүлү болду
annual-by-alternate = Анын ичинде орун басары
annual-apologies = Келе албасын билдирди
annual-absent = Келген жок
annual-decisions = Чечимдер
annual-decisions-line = { $n ->
    [one] Тармактын кароосунда { $n } чечим болду
   *[other] Тармактын кароосунда { $n } чечим болду
}, { $adopted } кабыл алынды.
annual-state = Кайсы баскычка жетти
annual-carrying-out = Аткарылышы
annual-number = Саны
annual-decision = Чечим
annual-released = Баарына ачылгандар
annual-released-line = { $n ->
    [0] Баарына бир да документ ачылган жок.
    [one] Баарына { $n } документ ачылды.
   *[other] Баарына { $n } документ ачылды.
}
annual-document = Документ
annual-released-on = Ачылган күнү
annual-actions = Иш-аракеттер
annual-actions-done = { $n ->
    [one] { $n } иш-аракет аткарылды
   *[other] { $n } иш-аракет аткарылды
}, анын ичинен { $on-time } өз убагында билдирилди.
annual-actions-open = { $n ->
    [one] { $n } иш-аракет ачык
   *[other] { $n } иш-аракет ачык
}, анын ичинен { $late } мөөнөтүнөн өттү.
annual-done = Аткарылды
annual-on-time = Убагында билдирилди
annual-open = Ачык
annual-groups = Жумушчу топтор жана бүтө турган мандаттар
annual-groups-line = { $n ->
    [0] Жумушчу топ болгон жок.
    [one] { $n } жумушчу топ иштеди.
   *[other] { $n } жумушчу топ иштеди.
}
annual-mandates-line = { $n ->
    [0] Быйыл бир да мандат бүтпөйт.
    [one] Быйыл { $n } мандат бүтөт.
   *[other] Быйыл { $n } мандат бүтөт.
}
annual-group = Жумушчу топ
annual-mandate = Мандаты
annual-mandate-until = { $day } чейин
annual-meetings-number = Өткөн жыйындар
annual-workplan = Иш планы жана жетпеген каражат
annual-workplan-line = { $n ->
    [one] { $n } иш-чара
   *[other] { $n } иш-чара
}: { $completed } бүттү, { $ongoing } жүрүп жатат, { $waiting } баштала элек.
annual-funding-line = { $required } керек, { $available } бар; ар бир иш-чара боюнча эсептелген жетпеген каражат — { $gap }.
annual-no-workplan = Бул жылга иш планы жок.
annual-activities = Иш-чаралар
annual-completed = Бүттү
annual-ongoing = Жүрүп жатат
annual-with-late = Мөөнөтү өткөн иш-аракеттүү
annual-packs = Сакталган топтомдор
annual-packs-none = Азырынча жок.
annual-make = Топтомду түзүү
annual-make-note = Жыл азыркы абалында сакталат: үч тилде, ички жана сыртка берилүүчү түрүндө.
annual-pack-made = { $when }, { $who }
annual-made = Топтом сакталды. Аны ар бир мүчө ала алат.
annual-hash = Сакталган текст, SHA-256 суммасы { $hash }
annual-refused-year = Мындай жыл жок.
annual-refused-not-begun = Бул жыл башталган жок.
