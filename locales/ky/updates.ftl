### Жаңылыктар: мүчөлөрдүн кыска жазуулары; аларга көз салынат, жумасына бир кат айтып берет (T2).

updates-updates = Жаңылыктар
updates-update = Жаңылык
updates-of-network = Тармактын жаңылыктары
updates-lead = Мүчөлөр эмне менен бөлүшөт: кабарлар, маалыматтар жана изилдөөлөр; темасы, аймагы, жынысы жана курагы тууралуу белгиси менен. Жумушчу топтун өнөктөштөрүнө ачылбаса, ички пайдалануу үчүн.
updates-lead-outside = Жумушчу тобуңуз өнөктөштөрү менен бөлүшкөн жаңылыктар.
updates-seen-by-partners = Тармактын мүчөлөрү, өнөктөштөр — өз тобуна ачылганды
updates-stream = Алгач жаңылары
updates-none = Азырынча жаңылык жок
updates-none-words = Аларды мүчөлөр, катчылык жана тең төрагалар бир мүнөттө, телефондон да жарыялайт. Бул жерде чыгат, алгач жаңылары.
updates-none-found = Эч нерсе табылган жок. Чыпканы өзгөртүңүз же тазалаңыз.
updates-follows-nothing = Азырынча эч нерсеге көз салган жоксуз. Чыпкадан теманы, аймакты же мүчөнү тандап, «Көз салуу» баскычын басыңыз, же жаңылыктын барагында басыңыз.
updates-words = Сөздөр
updates-topic = Тема
updates-any-topic = Бардык темалар
updates-no-topic = Келишимдин темаларынан тышкары
updates-region = Аймак
updates-any-region = Бардык аймактар
updates-member = Мүчө
updates-any-member = Бардык мүчөлөр
updates-sex-age = Жынысы жана курагы
updates-any-sex-age = Эске алып да, албай да
updates-sex-age-yes = Ооба
updates-sex-age-no = Жок
updates-sex-age-not-applicable = Тиешеси жок
updates-tells-sex-age = жынысы жана курагы боюнча
updates-sex-age-with = { $said }: { $note }
updates-from = Качантан
updates-until = Качанга чейин
updates-only-followed = Мен көз салгандар гана
updates-only-withdrawn = Кайтарылып алынгандар гана
updates-edited-mark = Өзгөртүлгөн
updates-count = { $n ->
    [one] { $n } жаңылык
   *[other] { $n } жаңылык
}
updates-take-note = Файлда бул жерде көрсөтүлгөндөр, бардык барактар боюнча. Ички пайдалануу үчүн гана; ким эмнени алганы жазылып калат.
updates-post = Жаңылык жарыялоо
updates-post-lead = Мүчөлөр дароо окуйт; жумалык кат ал тууралуу айтат. Мигранттын да, жардам алуучунун да атын, аны таанытчу эч нерсени жазбаңыз.
updates-post-do = Жарыялоо
updates-posted = Жаңылык жарыяланды.
updates-title = Аталышы
updates-text = Тексти
updates-text-hint = Кыска болсун. **Жылдызчалардын ортосундагы сөздөр** — кара тамга; [сөздөр](https://example.org) — шилтеме.
updates-sex-age-question = Аялдар менен эркектерди, курактарды айырмалайбы?
updates-sex-age-note = Жынысы жана курагы тууралуу бир сап
updates-sex-age-hint = Мисалы: жынысы жана беш курак тобу боюнча; 18ге чейинки кыздар өзүнчө саналган эмес.
updates-lang = Тексттин тили
updates-link = Шилтеме
updates-link-hint = Башка жердеги баракка же файлга; https:// деп башталат
updates-no-address = Бул интернеттеги дарек эмес. Ал https:// же http:// деп башталат
updates-for-whom = Ким үчүн
updates-group = Жумушчу топ
updates-group-hint = Бардык мүчөлөр окуйт. Топтун өнөктөштөрү аларга ачылгандан кийин гана окуйт.
updates-documents = Китепкананын документтери
updates-documents-hint = Белгилери, мисалы DOC.4, 2025/DOC.12. Файлдар жаңылыктын барагында кошулат.
updates-no-such-document = Китепканада жаңылык шилтеме бере ала турган { $symbol } документи жок.
updates-too-many-documents = Бир жолу эң көп дегенде { $most } документ. Калганын жаңылыктын барагында байланыштырыңыз.
updates-no-documents = Документтерге шилтеме бербейт.
updates-add-documents = Документ байланыштыруу же кошуу
updates-edit = Өзгөртүү
updates-edit-lead = { $days ->
    [one] Жарыялангандан кийин { $days } күн бою. Мурункусу окууга калат.
   *[other] Жарыялангандан кийин { $days } күн бою. Мурункусу окууга калат.
}
updates-edit-do = Сактоо
updates-edited = Жаңылык өзгөртүлдү.
updates-unchanged = Айырма жок; эч нерсе өзгөргөн жок.
updates-version-of = { $version }-версия, { $when }, { $who }
updates-when = Жарыяланган
updates-posted-by = { $when }, { $who }
updates-address = Дареги
updates-pinned = Бекитилген
updates-pinned-until = Ушул күнгө чейин үстүндө турат: { $day }.
updates-pin = Тизменин үстүндө
updates-pin-until = Качанга чейин
updates-pin-hint = Бүгүндөн эң көп дегенде { $days } күнгө; бир убакта эң көп дегенде { $most } жаңылык.
updates-pin-do = Бекитүү
updates-unpin = Бекитүүнү алуу
updates-pin-past = Бул күн өтүп кеткен.
updates-pin-too-far = Бүгүндөн эң көп дегенде { $days } күнгө.
updates-now-pinned = Ушул күнгө чейин үстүндө турат: { $day }.
updates-now-unpinned = Жаңылык кайра өз ордунда.
updates-open-lead = Азыр аны мүчөлөр гана окуйт.
updates-is-open = Аны жумушчу топтун өнөктөштөрү окуйт.
updates-now-open = Эми аны топтун өнөктөштөрү окуйт.
updates-now-internal = Эми аны мүчөлөр гана окуйт. Окуган адам билген боюнча калат.
updates-withdraw = Кайтарып алуу
updates-withdraw-question = Жаңылык кайтарылып алынсынбы?
updates-withdraw-warning = Ал тизмеден, издөөдөн жана жумалык каттан жоголот. Анын мүчөсү жана катчылык аны дареги боюнча таба берет.
updates-withdraw-not = Калтыруу
updates-reason = Себеби
updates-reason-hint = Мүчөсү жана катчылык үчүн сакталат.
updates-was-withdrawn = Жаңылык кайтарылып алынды.
updates-withdrawn = Кайтарылып алынган
updates-withdrawn-on = Кайтарылып алынды: { $when }, { $who }
updates-refused-withdrawn = Жаңылык кайтарылып алынган.
updates-refused-changed = Аны ошол арада өзгөртүштү. Кайра караңыз.
updates-refused-too-old = { $days ->
    [one] Жарыялангандан бери { $days } күндөн ашык өттү. Кайтарып алыңыз же башкасын жарыялаңыз.
   *[other] Жарыялангандан бери { $days } күндөн ашык өттү. Кайтарып алыңыз же башкасын жарыялаңыз.
}
updates-refused-no-group = Ал жумушчу топ үчүн эмес. Алгач өзгөртүп, топту атаңыз.
updates-refused-open = Аны топтун өнөктөштөрү окуйт. Башка топко өтөрдөн мурун аларга жабыңыз.
updates-refused-not-pinned = Ал бекитилген эмес.
updates-refused-pinned = { $most ->
    [one] { $most } жаңылык бекитилип турат. Алгач ошону алыңыз.
   *[other] { $most } жаңылык бекитилип турат. Алгач алардын бирин алыңыз.
}
updates-refused-enough-pinned = Уставда канча уруксат болсо, ошончо жаңылык бекитилген. Алгач алардын бирин алыңыз.
updates-refused-documents = Жаңылыкка документти анын мүчөсү гана байланыштырат, ал кайтарылып алынганга чейин.
updates-following = Эмнеге көз саласыз
updates-follow = Көз салуу: { $what }
updates-unfollow = Көз салбоо: { $what }
updates-now-followed = Көз саласыз: { $what }. Жумалык кат ушундан башталат.
updates-now-unfollowed = Мындан ары көз салбайсыз: { $what }.
updates-following-none = Азырынча эч нерсеге көз салган жоксуз
updates-following-none-words = Жаңылыктын барагында «Көз салуу» баскычын басыңыз, же чыпкадан теманы, аймакты же мүчөнү тандап, ошол жерде басыңыз.
updates-see-followed = Сиз көз салган жаңылыктар
updates-log-posted = жарыялады
updates-log-edited = өзгөрттү
updates-log-opened = ким окуй турганын өзгөрттү
updates-log-pinned = бекитүүнү өзгөрттү
updates-log-withdrawn = кайтарып алды
updates-mail = Жаңылыктар тууралуу жумалык кат
updates-mail-lead = Жумасына бир жолу, жаңысы болгондо. Алгач сиз көз салгандар.
updates-mail-wish = Эмне келет
updates-mail-all = Бардык жаңылыктар, алгач мен көз салгандар
updates-mail-followed = Мен көз салгандар гана
updates-mail-nothing = Жумалык кат келбесин
updates-mail-saved = Сакталды.
updates-mail-formal = Сиз расмий билдирүүлөрдү гана аласыз
updates-mail-formal-words = Эсебиңизде ушундай турганда жумалык кат келбейт. Аны эсебиңиздин барагында өзгөртүңүз.
updates-mail-you-follow = Сиз көз салгандар
updates-mail-new = Жаңысы
updates-mail-others = Башкалары
updates-mail-first = { $n ->
    [one] Мурунку каттан бери Тармактын { $n } жаңылыгы.
   *[other] Мурунку каттан бери Тармактын { $n } жаңылыгы.
}
updates-mail-subject = { $n ->
    [one] { $n } жаңылык
   *[other] { $n } жаңылык
}: { $title }
updates-mail-more = { $n ->
    [one] Дагы { $n }: { $address }
   *[other] Дагы { $n }: { $address }
}
updates-mail-end = Жаңылыктар тууралуу жумалык кат мындан ары келбесин
updates-mail-end-lead = Жаңылыктар тууралуу жумалык кат мындан ары келбейт. Жаңылыктар өз барагында жана иш үстөлүңүздө калат.
updates-mail-end-do = Жумалык катты токтотуу
updates-mail-ended = Жаңылыктар тууралуу жумалык кат токтотулду. Жаңылыктар өз барагында жана иш үстөлүңүздө калат.
updates-mail-others-go-on = Сиздин позицияңыз сурала турган чечимдер, күн тартиптери, протоколдор жана убакыттын өзгөрүшү мурдагыдай келет, күнүмдүк жыйнак да.
updates-desk-latest = Акыркы жаңылыктар
updates-desk-all = Бардык жаңылыктар
updates-desk-news = { $who } жаңылыгы
updates-setting-text = Жаңылык: текстинде эң көп дегенде канча белги
updates-setting-edit = Жаңылык жарыялангандан кийин ушунча күн бою өзгөртүлөт
updates-setting-pinned = Бир убакта бекитилген жаңылыктар, эң көп дегенде
updates-setting-pin-days = Жаңылык эң көп дегенде ушунча күнгө бекитилет
updates-setting-weekday = Жаңылыктар тууралуу жумалык кат ушул күнү кетет: 1 дүйшөмбүдөн 5 жумага чейин
updates-setting-hour = Жаңылыктар тууралуу жумалык кат ушул сааттан баштап кетет
updates-edit-closes = Азыр аны жумушчу топтун өнөктөштөрү окуйт. Өзгөргөн версия катчылык же топтун төрагасы ачмайынча кайра ички болот.
updates-edited-and-closed = Жаңылык өзгөртүлдү. Катчылык же топтун төрагасы бул версияны ачканда өнөктөштөр аны кайра окуйт.
