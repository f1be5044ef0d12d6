# What passed between stakeholders and members (T5).
engagements-title = Байланышуулар
engagements-engagement = Байланышуу
engagements-record = Байланышууну жазуу
engagements-was-recorded = Байланышуу жазылды.
engagements-correct = Жазууну оңдоо
engagements-was-corrected = Жазуу оңдолду; мурдагы тексти өзгөрүүлөр журналында калды.
engagements-lead = Ким ким менен жолукту, эмне жөнүндө сүйлөштү жана андан ары эмне болот. Мүчөлөр же бир гана жумушчу топ окуйт.
engagements-log-lead = Мүчөлөр менен кызыкдар тараптардын ортосунда болгону: катчылыктын жана мекеме байланышчыларынын жазуулары.
engagements-none = Азырынча эч нерсе жазылган эмес
engagements-none-words = Бул жерде донорлор менен сүйлөшүүлөр, баруулар жана чалуулар көрүнөт.
engagements-none-with = Аны менен азырынча эч нерсе жазылган эмес.
engagements-all-with = Аны менен болгон бардык байланышуулар
engagements-words = Кыскача мазмундагы же кийинки кадамдагы сөздөр
engagements-any = Баары
engagements-any-kind = Бардык түрлөр
engagements-kind = Түрү
engagements-kind-meeting = Жолугушуу
engagements-kind-call = Чалуу
engagements-kind-mail = Кат алышуу
engagements-kind-event = Иш-чара
engagements-kind-visit = Баруу
engagements-kind-donor-talk = Донор менен сүйлөшүү
engagements-kind-other = Башка
engagements-day = Күнү
engagements-from = Башталышы
engagements-until = Аягы
engagements-stakeholders = Кызыкдар тараптар
engagements-members = Катышкан мүчөлөр
engagements-summary = Кыскача мазмуну
engagements-follow-up = Кийинки кадам
engagements-at-meeting = Тармактын жыйынында
engagements-at-meeting-hint = Бул тараптар катышканын билдирет.
engagements-no-meeting = Эч биринде эмес
engagements-audience = Ким окуйт
engagements-read-by-members = Тармактын бардык мүчөлөрү
engagements-audience-group = Бир гана жумушчу топ, менин мекемем жана катчылык төрагалар менен
engagements-read-by-group = «{ $group }» жумушчу тобу, жазган мекеме, катчылык жана төрагалар
engagements-group = Кайсы жумушчу топ
engagements-recorded = Жазылган
engagements-recorded-by = { $who }, { $agency }, { $day }
engagements-agency = Ким жазды
engagements-count =
    { $count ->
        [one] { $count } байланышуу
       *[other] { $count } байланышуу
    }
engagements-no-cases = Адамдардын иштери болбосун
engagements-no-cases-words = Жазуу уюмдар эмне жөнүндө сүйлөшкөнүн айтат; айрым мигранттар же жардам алгандар жөнүндө эч нерсе жазылбайт.
engagements-with-nobody = Жок дегенде бир кызыкдар тарап тандаңыз.
engagements-group-and-audience = Бир гана жумушчу топ окуса, аны көрсөтүңүз; бардык мүчөлөр окуса, көрсөтпөңүз.
engagements-only-meetings = Тармактын жыйынында «Жолугушуу» гана боло алат.
engagements-log-recorded = жазды
engagements-log-corrected = оңдоду
engagements-refused-not-yours = Бул жазууну аны жазган мекеме менен катчылык гана жүргүзөт.
