### Жыйындар жана күн тартиптери.

meetings-all = Бардык жыйындар
meetings-none = Азырынча жыйын жок
meetings-none-words = Катчылык биринчисин пландаганда, бул жерде пайда болот.
meetings-meeting = Жыйын
meetings-state = Абалы
meetings-when = Качан
meetings-kind = Түрү
meetings-symbol = Шифри
meetings-plan = Жыйын пландоо
meetings-plan-lead = План эч кимге жөнөтүлбөйт: жыйынга тең төрагалар чакырат.
meetings-title = Аталышы
meetings-title-ru = Орусча аталышы
meetings-title-ky = Кыргызча аталышы
meetings-date = Күнү
meetings-from = Башталышы
meetings-to = Аякташы
meetings-place = Орду
meetings-online = Онлайн дагы
meetings-kind-ordinary = Кварталдык жыйын
meetings-kind-extraordinary = Кезексиз жыйын
meetings-kind-annual = Тармактын жылдык жыйыны
meetings-state-planned = Пландалган
meetings-state-convened = Чакырылган
meetings-state-in-session = Жүрүп жатат
meetings-state-held = Өттү
meetings-state-postponed = Жылдырылган
meetings-state-cancelled = Жокко чыгарылган
meetings-item-information = Маалымат
meetings-item-discussion = Талкуу
meetings-item-decision = Чечим
meetings-item-procedural = Жол-жобо
meetings-mode-principal = Байланышчы
meetings-mode-alternate = Орун басар
meetings-mode-apology = Үзүрлүү
meetings-mode-absent = Өкүлү жок
meetings-mode-open = Жазылган эмес
meetings-nobody = Эч ким
meetings-agenda = Күн тартиби
meetings-agenda-empty = Азырынча пункт жок.
meetings-agenda-lead = Тең төрага макулдамайынча күн тартиби долбоор; өзгөрсө, кайра макулдашылат.
meetings-agenda-state = Күн тартибинин абалы
meetings-agenda-draft = Долбоор
meetings-agenda-cleared = Макулдашылды
meetings-agenda-circulated = Таратылды
meetings-agenda-adopted = Бекитилди
meetings-not-yet = Али эмес
meetings-draft-agenda = Күн тартибин түзөтүү
meetings-circulate = Күн тартибин таратуу
meetings-clear = Күн тартибин макулдоо
meetings-convene = Жыйынга чакыруу
meetings-open = Жыйынды ачуу
meetings-close = Жыйынды жабуу
meetings-at-the-table = Үстөл тегерегинде
meetings-record = Өкүлдөрдү жазуу
meetings-item-title = Пункт
meetings-item-kind = Пункттун түрү
meetings-presenter = Баяндамачы
meetings-item-minutes = Мүнөт
meetings-background = Маалымкат
meetings-add-item = Пункт кошуу
meetings-item-added = Пункт кошулду.
meetings-item-removed = Пункт алынды.
meetings-planned = Жыйын пландалды. Эми күн тартиби.
meetings-opened = Жыйын ачылды, күн тартиби бекитилди.
meetings-closed = Жыйын өттү.
meetings-cleared = Күн тартиби макулдашылды.
meetings-circulate-not = Таратпоо
meetings-ends-before-start = Жыйын башталганга чейин бүтүп жатат. Убакытты оңдоңуз.
meetings-starts-in-the-past = Бул күн өтүп кеткен. Башкасын тандаңыз.
meetings-nobody-named = Бул мүчөнү ким көрсөтөрүн жазыңыз.
meetings-mail-link = Жыйындын барагын ачуу
meetings-refused-not-planned = Жыйын чакырылган же пландан чыккан.
meetings-refused-not-convened = Жыйын чакырылган эмес.
meetings-refused-not-in-session = Жыйын жүрүп жаткан жок.
meetings-refused-not-draft = Күн тартиби долбоор эмес.
meetings-refused-not-cleared = Бул түрдөгү күн тартибин тең төрага макулдаган эмес.
meetings-refused-not-circulated = Күн тартиби бардык мүчөлөргө таратылган эмес.
meetings-refused-frozen = Күн тартиби таратылды жана ошол бойдон турат. Жыйынга чейинки өзгөрүү жаңы түрү катары таратылат.
meetings-refused-empty = Күн тартибинде пункт жок.
meetings-refused-has-papers = Пунктта документтер бар. Адегенде аларды кайтарып алыңыз.
meetings-refused-incomplete = Бир мүчөнүн үстөлдө жазуусу жок.
meetings-refused-one-member = Бир адам бир гана мүчөнү көрсөтө алат.
meetings-refused-state = Абал өзгөрүп кетти. Кайра караңыз.
meetings-lead = { $when }. { $place }.
meetings-lead-online = { $when }. { $place } жана онлайн.
meetings-agenda-note = { $items ->
    [one] { $items } пункт, { $minutes } мүнөт
   *[other] { $items } пункт, { $minutes } мүнөт
}
meetings-there = { $all } мүчөнүн { $n } өкүлү бар.
meetings-minutes = { $n } мүн
meetings-how = { $agency } кантип катышат
meetings-who = { $agency } атынан ким катышат
meetings-move-up = { $number }-пунктту өйдө жылдыруу
meetings-remove = { $number }-пунктту алып салуу
meetings-convened = Жыйын чакырылды; { $n ->
    [one] { $n } адам чакырылды.
   *[other] { $n } адам чакырылды.
}
meetings-circulated = Күн тартиби жөнөтүлдү: { $n ->
    [one] { $n } адамга.
   *[other] { $n } адамга.
}
meetings-represented = { $all } мүчөнүн { $n } жазылды.
meetings-circulate-question = Күн тартибин { $n ->
    [one] { $n } мүчөгө таратасызбы?
   *[other] { $n } мүчөгө таратасызбы?
}
meetings-circulate-lead = { $n ->
    [one] { $n } пункт азыркы түрүндө кетет.
   *[other] { $n } пункт азыркы түрүндө кетет.
}
meetings-circulate-warning = Кат дароо { $n ->
    [one] { $n } адамга
   *[other] { $n } адамга
} өз тилинде кетет. Таратылганы ошол бойдон сакталат; кийинки өзгөрүү жаңы түрү катары таратылат.
meetings-circulate-do = { $n ->
    [one] { $n } мүчөгө таратуу
   *[other] { $n } мүчөгө таратуу
}
meetings-refused-not-recorded = Али жазылган жок: { $members }.
meetings-mail-invitation = { $agency } Тармактын жыйынына чакырылат: { $when }.
meetings-mail-invitation-subject = Чакыруу: { $title }, { $when }
meetings-mail-agenda = Күн тартибин жыйынга чейин окуп коюңуз: { $when }.
meetings-mail-agenda-subject = Күн тартиби: { $title }
meetings-postpone = Жыйынды жылдыруу
meetings-postpone-look = Дагы бир карап чыгуу
meetings-postpone-change = Жаңы күндү өзгөртүү
meetings-postpone-not = Күнүн калтыруу
meetings-new-date = Жаңы күнү
meetings-cancel = Жыйынды жокко чыгаруу
meetings-cancel-question = Бул жыйынды жокко чыгарасызбы?
meetings-cancel-not = Жыйынды калтыруу
meetings-cancel-reason = Эмне үчүн жокко чыгарылат
meetings-cancel-reason-hint = Себеби жыйындын барагында турат; катта шилтеме гана болот.
meetings-is-cancelled = Бул жыйын жокко чыгарылган
meetings-nobody-is-told = Азырынча эч ким чакырылган эмес, ошондуктан кат жөнөтүлбөйт.
meetings-nothing-moves = Күнү, убактысы жана орду мурункудай. Бирин өзгөртүңүз.
meetings-refused-not-ahead = Жыйын башталган, өткөн же жокко чыгарылган.
meetings-refused-cancelled = Жыйын жокко чыгарылган.
meetings-postpone-lead = Азырынча: { $when }.
meetings-postponed-on = Күнү { $when } өзгөртүлдү; жогоруда жаңысы турат.
meetings-are-told = { $n ->
    [one] { $n } адамга айтылат
   *[other] { $n } адамга айтылат
}
meetings-postpone-question = { $n ->
    [0] Жыйынды ушул күнгө жылдырасызбы?
    [one] Жыйынды ушул күнгө жылдырып, { $n } адамга айтасызбы?
   *[other] Жыйынды ушул күнгө жылдырып, { $n } адамга айтасызбы?
}
meetings-postpone-warning = { $n ->
    [0] План гана жылат; кат жөнөтүлбөйт.
    [one] Кат дароо { $n } адамга кетет, календары да жылат.
   *[other] Кат дароо { $n } адамга өз тилинде кетет, календарлары да жылат.
}
meetings-cancel-warning = { $n ->
    [0] План ушуну менен бүтөт; кат жөнөтүлбөйт. Жыйындын номери өзүндө калат.
    [one] Кат дароо { $n } адамга кетет жана жыйынды календарынан алып салат. Жыйындын номери өзүндө калат.
   *[other] Кат дароо { $n } адамга өз тилинде кетет жана жыйынды календарларынан алып салат. Жыйындын номери өзүндө калат.
}
meetings-was-postponed = { $n ->
    [0] Жыйындын күнү жаңырды.
    [one] Жыйындын күнү жаңырды; { $n } адамга айтылды.
   *[other] Жыйындын күнү жаңырды; { $n } адамга айтылды.
}
meetings-was-cancelled = { $n ->
    [0] Жыйын жокко чыгарылды.
    [one] Жыйын жокко чыгарылды; { $n } адамга айтылды.
   *[other] Жыйын жокко чыгарылды; { $n } адамга айтылды.
}
meetings-mail-postponed-subject = Жаңы күн: { $title }, { $when }
meetings-mail-cancelled = Жыйын өтпөйт: { $when }.
meetings-mail-cancelled-subject = Жокко чыгарылды: { $title }, { $when }
meetings-between = Жыйындар ортосунда кабыл алынган чечимдер
meetings-between-late = { $symbol } { $title } (жөнөтүлгөндөн кийин)
meetings-refused-has-listed = Жыйын бул пункттагы чечимдерди эске алат; ал калат.
meetings-item-actions = { $n ->
    [0] Ушул пункт боюнча иш-аракеттер
    [one] Ушул пункт боюнча { $n } иш-аракет
   *[other] Ушул пункт боюнча { $n } иш-аракет
}
meetings-review = Иш-аракеттерди кароо
meetings-kind-working-group = Жумушчу топтун жыйыны
meetings-whose = Кимдин жыйындары
meetings-of-the-network = Тармактын өзүнүкү
meetings-of-everybody = Тармактын жана топтордун
meetings-none-of-group = Бул чыпкага бир да жыйын туура келбейт.
meetings-read-only = Окуу үчүн гана
meetings-nothing-open = Бул күн тартибинде топтун өнөктөштөрүнө ачык эч нерсе жок.
meetings-item-is-open = Өнөктөштөргө ачык
meetings-item-is-internal = Мүчөлөр үчүн гана
meetings-open-item = Топтун өнөктөштөрүнө ачык
meetings-open-item-hint = Белги коюлбаса, маселени мүчөлөр гана көрөт; документтер бирден ачылат.
meetings-group-agenda-lead = Топтун төрагасы макулдашканга чейин күн тартиби долбоор болуп турат. Таратылгандан кийин топтун өнөктөштөрү өздөрүнө ачык маселелерди көрөт.
meetings-refused-group-is-over = Жумушчу топтун мөөнөтү бүттү: чечим менен узартылмайынча аны окууга гана болот.
meetings-refused-no-partners = Өнөктөштөргө жумушчу топтордун жыйындары гана ачылат.
meetings-group-named = ЖТ { $number }: { $name }
meetings-group-plan-lead = «{ $name }» тобунун жыйыны. План эч кимге жөнөтүлбөйт: жыйынга топтун төрагасы чакырат.
meetings-group-there = Топтун { $all } мүчөсү менен өнөктөшүнүн { $n } өкүлү катышты.
meetings-open-item-now = { $number }-маселени өнөктөштөргө ачуу
meetings-close-item-now = { $number }-маселени өнөктөштөргө жабуу
meetings-item-now-open = { $number }-маселе топтун өнөктөштөрүнө ачык.
meetings-item-now-internal = { $number }-маселени мүчөлөр гана көрөт.
meetings-kind-hint = Кезексиз жыйын мүчөнүн суранычынан башталат.
meetings-purpose = Жылдык жыйындын максаты
meetings-purpose-none = Үчөөнүн бири да эмес
meetings-purpose-review = Жетишилгенди карап чыгуу
meetings-purpose-collaboration = Кызматташууну бекемдөө
meetings-purpose-challenges = Жаңы чакырыктарды аныктоо
meetings-annual-agenda-lead = Жылдык күн тартиби үч максатка кызмат кылат: тең төрага макулдаганга чейин ар бирине жок дегенде бир пункт керек. Таратылгандан кийин коноктор өздөрүнө ачык пункттарды көрөт.
meetings-open-to-guests = Жылдык жыйындын конокторуна ачык
meetings-open-to-guests-hint = Белги коюлбаса, пунктту мүчөлөр гана көрөт.
meetings-item-is-for-guests = Конокторго ачык
meetings-guests = Сырттан чакырылгандар
meetings-guests-none = Азырынча эч ким чакырылган жок.
meetings-guests-choose = Конокторду тандоо
meetings-guests-lead = Тең төрага жыйынга чакырганда өнөктөштөр мүчөлөр менен кошо чакырылат; андан кийин тизме өзгөрбөйт. Алар өздөрүнө ачык пункттарды гана көрөт.
meetings-guests-do = Конокторду жазуу
meetings-guests-see-open-items = Коноктор ошол эле катты алып, өздөрүнө ачык пункттарды гана көрөт.
meetings-seen-by-guests = Тармактын мүчөлөрү жана ушул жыйындын коноктору
meetings-nothing-open-to-guests = Бул күн тартибинде азырынча конокторго ачык эч нерсе жок.
meetings-refused-no-guests = Жылдык жыйынга сырттан жок дегенде бир өнөктөш чакырылат. Адегенде конокторду тандаңыз.
meetings-refused-a-purpose = Жылдык жыйындын бир максаты боюнча пункт жок.
meetings-refused-not-annual = Максаттар жана коноктор жылдык жыйында гана болот.
meetings-refused-guests-stand = Жыйын чакырылган: коноктордун тизмеси өзгөрбөйт.
meetings-purpose-give = { $number }-пункттун максатын жазуу
meetings-purpose-given = { $number }-пункттун максаты жазылды.
meetings-item-now-guests = { $number }-пункт жыйындын конокторуна ачык.
meetings-open-to-guests-now = { $number }-пунктту конокторго ачуу
meetings-close-to-guests-now = { $number }-пунктту конокторго жабуу
meetings-refused-lacks-purposes = Жылдык күн тартибинде бул максатка пункт жок: { $purposes }.
meetings-guests-chosen = { $n ->
    [0] Сырттан эч ким чакырылган жок.
    [one] { $n } уюм чакырылат.
   *[other] { $n } уюм чакырылат.
}
