### Minutes.

minutes-minutes = Протокол
minutes-begin = Протоколду баштоо
minutes-read = Протокол
minutes-begun = Протокол күн тартиби боюнча башталды. Эми ар бир маселенин тексти.
minutes-state = Протоколдун абалы
minutes-state-draft = Долбоор
minutes-state-with-the-chair = Топтун төрагасында
minutes-state-chair-review = Тең төрагаларда
minutes-state-cleared = Макулдашылды
minutes-state-comment-open = Сын-пикирге таратылды
minutes-state-approved = Бекитилди
minutes-comments-until = Сын-пикир мөөнөтү
minutes-presiding = Төрагалык кылган
minutes-item-empty = Азырынча эч нерсе жазыла элек.
minutes-all-represented = Бардык мүчөлөр катышты
minutes-submit = Тең төрагаларга берүү
minutes-submitted = Протокол тең төрагаларда.
minutes-clear = Протоколду макулдашуу
minutes-cleared = Протокол макулдашылды. Катчылык таратат.
minutes-return = Катчылыкка кайтаруу
minutes-returned = Катчылыкка кайтарылды.
minutes-remark = Эмнени өзгөртүү керек
minutes-was-returned = Тең төрага өзгөртүүнү сурайт
minutes-circulate = Протоколду таратуу
minutes-edit-kind = Протокол, маселелер боюнча
minutes-text = Маселенин баяны
minutes-text-hint = Ар бир ойго бир абзац; абзацтардын ортосунда бош сап. Адамдарды эмес, уюмдарды атаңыз. «аракет: IOM, 15-ноябрга чейин, планды таратуу» же «чечим: …» деген сап жазууга айланат.
minutes-save = Сактоо
minutes-save-next = Сактап, кийинки маселеге өтүү
minutes-save-last = Сактап, протоколду көрүү
minutes-written = жазылды
minutes-to-write = жазылышы керек
minutes-not-saved = Башталгандан бери өзгөргөн жок.
minutes-by-reference = Анын тексти протоколдо өзү турат, бул жерде оңдолбойт.
minutes-conflict = Бул маселени ошол аралыкта башка бирөө сактады
minutes-conflict-words = Төмөндө алардын тексти, андан кийин сиздики. Экөөнү бириктирип сактаңыз: эч нерсе жоголгон жок.
minutes-their-text = Алардын тексти
minutes-mail-link = Протоколду ачуу
minutes-refused-not-opened = Жыйын али ачыла элек.
minutes-refused-begun = Протокол башталган.
minutes-refused-not-draft = Протокол мындан ары катчылыктын долбоору эмес.
minutes-refused-not-held = Жыйын али жабыла элек.
minutes-refused-not-with-chair = Протокол тең төрагаларда эмес.
minutes-refused-not-cleared = Бир да тең төрага протоколду макулдаша элек.
minutes-refused-circulated = Протокол таратылды, мындан ары өзгөрбөйт.
minutes-refused-changed = Протоколдун абалы өзгөрдү. Кайра караңыз.
minutes-of = Протокол: { $title }
minutes-lead = { $place }, { $when }
minutes-item = { $n }-маселе
minutes-edit = Оңдоо: { $item }
minutes-introduced = { $who }: маселе тааныштырылды.
minutes-presented-by = Тааныштырат: { $who }
minutes-not-represented = Катышкан жок: { $members }
minutes-saved = { $n }-маселе сакталды.
minutes-saved-by = Сактаган: { $person }, { $when }
minutes-circulated = Протокол { $n ->
    [one] { $n } кишиге
   *[other] { $n } кишиге
} жөнөтүлдү.
minutes-circulate-question = Протокол { $n ->
    [one] { $n } мүчөгө
   *[other] { $n } мүчөгө
} таратылсынбы?
minutes-circulate-lead = Мүчөлөр сын-пикир бере алышат. Мөөнөтү: { $when }.
minutes-circulate-warning = Кат дароо { $n ->
    [one] { $n } кишиге
   *[other] { $n } кишиге
} кетет. Таратылган текст мындан ары өзгөрбөйт.
minutes-circulate-do = { $n ->
    [one] { $n } мүчөгө
   *[other] { $n } мүчөгө
} таратуу
minutes-mail = Протоколдун долбоорун окуса болот. Сын-пикир мөөнөтү: { $when }.
minutes-mail-subject = Протоколдун долбоору: { $title }
minutes-refused-empty-items = Бул маселе боюнча эч нерсе жазылган жок: { $items }.
minutes-between = Тармак мурунку жыйындан бери кабыл алынган чечимдерди эске алды; алар бул жерде келтирилди.
minutes-state-consolidated = Сын-пикирлер киргизилди
minutes-state-disseminated = Жеткирилди
minutes-changes-until = Өзгөртүүлөрдү окуу мөөнөтү
minutes-corrections-until = Оңдоолор мөөнөтү
minutes-approved-fact = Бекитилди
minutes-approved-how = { $day }: { $way }
minutes-hash = Тексттин SHA-256 белгиси
minutes-way-no-comments = сын-пикир түшкөн жок
minutes-way-co-chair = тең төрага тарабынан
minutes-way-meeting = кийинки жыйында
minutes-kind-of-draft = Протоколдун долбоору
minutes-kind-of-circulated = Протоколдун долбоору, сын-пикирге таратылган
minutes-kind-of-tracked = Сын-пикирлер киргизилген протокол
minutes-see-changes = Өзгөртүүлөрдү көрүү
minutes-see-corrigendum = Оңдоо баракчасын көрүү
minutes-no-action = Иш-аракет талап кылынбайт: { $reason }
minutes-action = Иш-аракет
minutes-action-lead = Ким
minutes-action-due = Мөөнөт
minutes-secretariat = Катчылык
minutes-co-chair = Тең төрага
minutes-objects-because = макул эмес: { $reason }
minutes-noted-in-minutes = Протоколго жазылды
minutes-accept = Кабыл алуу
minutes-accept-note = Ал текстке кирет.
minutes-decline = Четке кагуу
minutes-decline-note = Ал жерде текст ошол бойдон калат.
minutes-answer = Жооп
minutes-answer-reason = Негиздемеси; аны { $agency } окуйт
minutes-answer-to = Жооп берүү: { $agency }
minutes-answer-change = Жоопту өзгөртүү: { $agency }
minutes-objection-reason = Эмне үчүн мындай болбошу керек
minutes-object = Сын-пикирге каршы болуу
minutes-disagreement = Макул эместик, протоколдо жазылгандай
minutes-disagreement-hint = Бир сүйлөм; ал маселенин астында турат. Адамдарды эмес, уюмдарды атаңыз.
minutes-ruling = Тең төраганын чечүүсү
minutes-ruling-reason = Негиздемеси
minutes-rule = Сын-пикир боюнча чечүү
minutes-paragraph = { $n }-абзац
minutes-about-paragraph = Абзац
minutes-comment-kind = Эмне жөнүндө
minutes-comment-text = Сын-пикир
minutes-proposed = Абзац кандай болушу керек, же кошула турган билдирүү
minutes-proposed-hint = Кабыл алынса, бул сөздөр текстке ушул бойдон кирет.
minutes-comment-on = Сын-пикир: { $item }
minutes-ask-about = Суроо: { $item }
minutes-send = Жөнөтүү
minutes-correction-text = Эмне туура эмес
minutes-correction-reads = Абзац кандай болушу керек
minutes-ask-for-correction = Оңдоону суроо
minutes-kind-factual = Факт
minutes-kind-own-intervention = Өзүбүздүн сөз
minutes-kind-editorial = Мазмуну эмес, формасы
minutes-kind-add-statement = Кошула турган билдирүү
minutes-kind-query = Суроо
minutes-kind-no-comments = Сын-пикир жок
minutes-kind-correction = Оңдоо
minutes-withdrawn = Кайтарып алынды
minutes-disputed = Тең төраганы күтөт
minutes-awaits-answer = Катчылыкты күтөт
minutes-accepted = Кабыл алынды
minutes-declined = Четке кагылды
minutes-noted = Жооп берилди
minutes-comment-about = { $n }-абзац: { $kind }
minutes-withdraw = Кайтарып алуу
minutes-has-commented = { $n ->
    [one] { $n } сын-пикир
   *[other] { $n } сын-пикир
}
minutes-has-asked = { $n ->
    [one] { $n } суроо
   *[other] { $n } суроо
}
minutes-was-not-there = Катышкан жок
minutes-said-nothing = Эч нерсе айткан жок
minutes-not-answered = Азырынча жооп жок
minutes-answered-of = { $all } мүчөдөн { $n } жооп берди
minutes-answers = Ким жооп берди
minutes-no-comments = Бизде сын-пикир жок
minutes-corrections = Суралган оңдоолор
minutes-consolidate = Өзгөртүүлөрү көрсөтүлгөн версияны таратуу
minutes-approve = Протоколду бекитүү
minutes-disseminate = Протоколду жеткирүү
minutes-issue-corrigendum = Оңдоо баракчасын чыгаруу
minutes-consolidate-question = Өзгөртүүлөрү көрсөтүлгөн версия { $n ->
    [one] { $n } мүчөгө
   *[other] { $n } мүчөгө
} таратылсынбы?
minutes-consolidate-lead = Өзгөртүүлөрдү окуу мөөнөтү: { $when }; андан кийин протоколду бекитсе болот.
minutes-consolidate-warning = Кат дароо { $n ->
    [one] { $n } кишиге
   *[other] { $n } кишиге
} кетет. Сын-пикирлерге жооптор мындан ары өзгөрбөйт.
minutes-approve-question = Бул протокол бекитилсинби?
minutes-approve-lead = Мүчөлөр өзгөртүүлөрү көрсөтүлгөн версияны алышты; сиз анын текстин бекитесиз.
minutes-approve-lead-meeting = Текстти азыр жүрүп жаткан жыйын бекитет; сиз муну белгилейсиз.
minutes-approve-warning = Бекитилген текст сөзмө-сөз сакталат жана эч качан өзгөрбөйт.
minutes-approve-not = Азырынча бекитпөө
minutes-disseminate-question = Бекитилген протокол { $n ->
    [one] { $n } мүчөгө
   *[other] { $n } мүчөгө
} жеткирилсинби?
minutes-disseminate-lead = Мүчөлөр оңдоону сурай алышат. Мөөнөтү: { $when }.
minutes-disseminate-warning = Кат дароо { $n ->
    [one] { $n } кишиге
   *[other] { $n } кишиге
} кетет. Бардык оңдоолор бир баракчага кирет.
minutes-corrigendum-question = { $n ->
    [one] { $n } оңдоо менен
   *[other] { $n } оңдоо менен
} баракча чыгарылсынбы?
minutes-corrigendum-lead = Оңдоо баракчасы бирөө гана: анда бардык оңдоолор бар. Протоколдун өзү өзгөрбөйт.
minutes-corrigendum-warning = Кат дароо { $n ->
    [one] { $n } кишиге
   *[other] { $n } кишиге
} кетет. Мындан башка оңдоо кабыл алынбайт.
minutes-tracked = Өзгөртүүлөрү көрсөтүлгөн версия
minutes-changes-of = Эмне өзгөрдү: { $title }
minutes-changes-none = Эч нерсе өзгөргөн жок.
minutes-changes-coming = { $n ->
    [one] { $n } маселе өзгөрөт
   *[other] { $n } маселе өзгөрөт
}, эгер сын-пикирлер азыркы жооптор боюнча киргизилсе.
minutes-changes-lead = { $n ->
    [one] { $n } маселе өзгөрдү
   *[other] { $n } маселе өзгөрдү
} мүчөлөрдүн сын-пикиринен кийин.
minutes-changed-for = Сын-пикирлер боюнча: { $members }
minutes-corrigendum = Протоколго оңдоо
minutes-corrigendum-of = Оңдоо: { $title }
minutes-corrigendum-says = Бекитилген протокол ошол бойдон калат; ага { $n ->
    [one] { $n } оңдоо
   *[other] { $n } оңдоо
}.
minutes-corrigendum-issued-on = Чыгарылды
minutes-for = Мунун ордуна
minutes-read-instead = муну окуу керек
minutes-history = Бул маселенин мурунку тексттери
minutes-history-of = Тарыхы: { $title }
minutes-history-lead = { $n ->
    [one] { $n } текст
   *[other] { $n } текст
}, жаңысы башында, ар бири мурункусу менен салыштырылган.
minutes-revision = { $n }-текст
minutes-restore = Бул текстти кайтаруу
minutes-restored = { $n }-текст кайтарылды; мурункусу тарыхта калды.
minutes-remarked = Сунуш жазылды.
minutes-remark-resolved = Сунуш аткарылды деп белгиленди.
minutes-commented = { $n }-абзацка сын-пикир маселенин жанында турат.
minutes-said-no-comments = Сизде сын-пикир жок экени белгиленди.
minutes-correction-asked = Катчылык өтүнүчтү алды жана жооп берет.
minutes-comment-withdrawn = Сын-пикир кайтарып алынды.
minutes-objected = Каршы пикириңиз жазылды; тең төрага чечет.
minutes-answered = Жооп жазылып, жөнөтүлдү: { $agency }.
minutes-ruled = Чечүү жазылды.
minutes-consolidated = Өзгөртүүлөрү көрсөтүлгөн версия { $n ->
    [one] { $n } кишиге
   *[other] { $n } кишиге
} жөнөтүлдү.
minutes-approved = Протокол бекитилди. Катчылык аны жеткирет.
minutes-disseminated = Бекитилген протокол { $n ->
    [one] { $n } кишиге
   *[other] { $n } кишиге
} жөнөтүлдү.
minutes-corrigendum-issued = Оңдоо баракчасы { $n ->
    [one] { $n } кишиге
   *[other] { $n } кишиге
} жөнөтүлдү.
minutes-text-hint-consolidated = Сөздөрү менен кабыл алынгандар киргизилген. Абзацтардын ортосунда бош сап турат.
minutes-no-discussion-tick = Бул маселе талкууланган жок
minutes-no-discussion = Талкуу болгон жок.
minutes-edit-kind-consolidated = Протокол, сын-пикирлерди киргизүү
minutes-asked = Эмне суралат
minutes-differences = Сиздин текст эмнени өзгөртөт
minutes-state-saving = Сакталууда…
minutes-state-saved = Сакталды
minutes-state-unsaved = Азырынча сакталган жок
minutes-state-offline = Байланыш жок: текст ушул браузерде сакталып турат, байланыш келгенде сакталат
minutes-state-conflict = Маселени ошол аралыкта башка бирөө сактады: эки текстти тең көрүү үчүн «Сактоо» басыңыз
minutes-state-signed-out = Сиз чыгып кеттиңиз: текст ушул браузерде турат; кайра кирип, бул бетти ачыңыз
minutes-state-refused = Сакталган жок: себебин көрүү үчүн «Сактоо» басыңыз
minutes-draft-kept = Бул браузерде сиздин сакталбаган текстиңиз бар
minutes-draft-kept-words = Ал төмөнкү тексттен айырмаланат.
minutes-draft-take = Ошол текстти алуу
minutes-draft-drop = Аны таштоо
minutes-see-as-members = Мүчөлөр көргөндөй көрсөтүү
minutes-checks = Таратуунун алдында
minutes-check-done = Даяр
minutes-check-open = Ачык
minutes-check-items = Ар бир маселенин тексти бар, же ал талкууланган жок.
minutes-check-decisions = Ар бир чечимдин иш-аракеттери бар, же алар керек эмес.
minutes-check-members = Ар бир мүчө кандай катышканы жазылды.
minutes-check-remarks = Тең төрагалардын аткарылбаган сунушу жок.
minutes-remark-of = Сунуш: { $person }
minutes-remark-on-all = Протокол бүтүндөй
minutes-remark-item = Кайда
minutes-remark-by = { $person }, { $when }
minutes-remark-done = { $person }; аткарылды
minutes-remarks-of-chairs = Тең төрагалардын сунуштары
minutes-add-remark = Сунуш кошуу
minutes-resolve = Аткарылды деп белгилөө
minutes-edit-item = Маселени оңдоо
minutes-refused-not-before-circulation = Протокол тең төрагаларда эмес же таратылган.
minutes-refused-remarks-open = { $n ->
    [one] Тең төрагалардын { $n } сунушу аткарыла элек.
   *[other] Тең төрагалардын { $n } сунушу аткарыла элек.
}
minutes-refused-resolved = Сунуш аткарылган.
minutes-refused-nothing-follows = { $symbols } чечиминен эмне чыгары жазылган эмес: иш-аракет же эч нерсе.
minutes-refused-no-line = Кандай катышканы жазылган эмес: { $members }.
minutes-refused-not-open = Протокол сын-пикирге таратылган эмес.
minutes-refused-comments-over = Сын-пикир мөөнөтү бүттү.
minutes-refused-was-not-there = Уюмуңуз катышкан эмес: ал суроо бере алат.
minutes-refused-no-such-paragraph = Текстте { $n ->
    [one] { $n } абзац
   *[other] { $n } абзац
} бар.
minutes-refused-nothing-to-add = Кошула турган билдирүүнү жазыңыз.
minutes-refused-said-no-comments = Уюмуңуз сын-пикири жок экенин айткан.
minutes-refused-has-comments = Уюмуңуз сын-пикир берген; адегенде аларды кайтарып алыңыз.
minutes-refused-withdrawn = Сын-пикир кайтарып алынган.
minutes-refused-own-comment = Бул өз уюмуңуздун сын-пикири.
minutes-refused-objected = Уюмуңуз каршы экенин айткан.
minutes-refused-nothing-to-object-to = Ал текстти өзгөртпөйт же чечилген.
minutes-refused-ruled = Ал боюнча тең төрага чечкен.
minutes-refused-answers-stand = Жооптор өзгөрбөйт: текст андан ары кетти.
minutes-refused-nothing-to-answer = Жооп бере турган эч нерсе жок.
minutes-refused-answer-of-another-kind = Сын-пикир кабыл алынат же четке кагылат; суроого жооп берилет.
minutes-refused-no-ruling-needed = Талаш жок же катчылык жооп бере элек.
minutes-refused-comments-running = Сын-пикир мөөнөтү бүтө элек.
minutes-refused-unanswered = { $n ->
    [one] { $n } сын-пикирге жооп жок.
   *[other] { $n } сын-пикирге жооп жок.
}
minutes-refused-unruled = { $n ->
    [one] { $n } сын-пикир тең төраганы күтөт.
   *[other] { $n } сын-пикир тең төраганы күтөт.
}
minutes-refused-no-comments = Сын-пикир жок: протокол өзү бекитилет.
minutes-refused-two-wordings = Кабыл алынган эки сын-пикир бир абзацты өзгөртөт: маселени өзүңүз жазыңыз: { $items }.
minutes-refused-not-worked-in = Кабыл алынган сын-пикирдин сөздөрү жок: аны маселеге киргизиңиз: { $items }.
minutes-refused-not-consolidated = Өзгөртүүлөрү көрсөтүлгөн версия таратылган эмес.
minutes-refused-changes-running = Мүчөлөр өзгөртүүлөрдү окуп жатышат.
minutes-refused-no-meeting-sits = Уставга ылайык кийинки жыйын бекитет, азыр жыйын жүрүп жаткан жок.
minutes-refused-comments-came = Сын-пикирлер түштү.
minutes-refused-not-approved = Протокол бекитилген эмес же жеткирилген.
minutes-refused-not-disseminated = Протокол жеткирилген эмес.
minutes-refused-corrections-over = Оңдоолор мөөнөтү бүттү.
minutes-refused-corrections-running = Оңдоолор мөөнөтү бүтө элек.
minutes-refused-corrections-unanswered = { $n ->
    [one] { $n } оңдоого жооп жок.
   *[other] { $n } оңдоого жооп жок.
}
minutes-refused-nothing-to-correct = Бир да оңдоо кабыл алынган эмес.
minutes-refused-corrigendum-issued = Оңдоо баракчасы бирөө гана, ал чыгарылган.
minutes-refused-corrigendum-lists-all = Баракчада бардык оңдоолор болот: бири жоопсуз, бири да кабыл алынган эмес же мөөнөт бүтө элек.
minutes-refused-gate-items = Бир маселенин тексти жок.
minutes-refused-gate-remarks = Тең төрагалардын сунушу аткарыла элек.
minutes-refused-gate-comments = Бир сын-пикир чечиле элек.
minutes-mail-submitted = Протоколдун долбоору сиздин макулдугуңузду күтөт. Мөөнөтү: { $when }.
minutes-mail-submitted-subject = Протоколду макулдашыңыз: { $title }
minutes-mail-returned = Тең төрага өзгөртүүнү сурайт: өзгөртүп, протоколду кайра бериңиз.
minutes-mail-returned-subject = Протоколду өзгөртүңүз: { $title }
minutes-mail-cleared = Тең төрага протоколду макулдашты: аны таратыңыз.
minutes-mail-cleared-subject = Протоколду таратыңыз: { $title }
minutes-mail-accepted = Катчылык сын-пикириңизди кабыл алды; башка эч нерсе керек эмес.
minutes-mail-declined = Катчылык сын-пикириңизди четке какты: себебин окуп, макул болсоңуз кайтарып алыңыз; болбосо тең төрага чечет.
minutes-mail-noted = Катчылык сурооңузга жооп берди.
minutes-mail-answered-subject = Жооп берилди: протокол, { $title }
minutes-mail-ruled-accepted = Тең төрага чечти: сын-пикириңиз протоколго кирет.
minutes-mail-ruled-declined = Тең төрага чечти: текст калат, протоколго макул эместик жазылат.
minutes-mail-ruled-subject = Тең төраганын чечүүсү: протокол, { $title }
minutes-mail-ruling-wanted = Протоколго берилген сын-пикир талашта: сиздин чечүүңүз керек.
minutes-mail-ruling-wanted-subject = Сын-пикир боюнча чечиңиз: протокол, { $title }
minutes-mail-tracked = Сын-пикирлер протоколдо эмнени өзгөрткөнүн окуңуз. Мөөнөтү: { $when }.
minutes-mail-tracked-subject = Протоколдогу өзгөртүүлөр: { $title }
minutes-mail-to-approve = Протоколду { $when } кийин бекитсе болот: эмне өзгөргөнүн окуңуз.
minutes-mail-to-approve-subject = Протоколду бекитиңиз: { $title }
minutes-mail-approved-uncommented = Сын-пикир түшкөн жок, протокол бекитилди: аны жеткириңиз.
minutes-mail-approved = Протокол бекитилди: аны жеткириңиз.
minutes-mail-approved-subject = Протоколду жеткириңиз: { $title }
minutes-mail-disseminated = Протокол бекитилди; оңдоо керек болсо, билдириңиз. Мөөнөтү: { $when }.
minutes-mail-disseminated-subject = Бекитилген протокол: { $title }
minutes-mail-opened = Протокол даяр: уюмуңузга ачык маселелер боюнча айтылгандарды окуңуз.
minutes-mail-correction-asked = Мүчө протоколду оңдоону сурайт: ага жооп бериңиз.
minutes-mail-correction-asked-subject = Оңдоо суралды: { $title }
minutes-mail-corrigendum = Протоколго оңдоо баракчасы чыкты; сизден эч нерсе талап кылынбайт.
minutes-mail-corrigendum-subject = Оңдоо: { $title }
minutes-refused-not-circulated = Протокол таратылгандан кийин гана кагаз жүзүндө болот.
minutes-annex-members = Тиркеме: мүчөлөрдүн өкүлдөрү
minutes-annex-member = Мүчө
minutes-annex-represented-by = Өкүлү
minutes-annex-actions = Тиркеме: чечимдерден келип чыккан иш-аракеттер
minutes-mail-answer = Кирбей туруп окуу жана сын-пикир берүү
minutes-mail-answer-note = Бул шилтеме сизге гана: катты башкага жибербеңиз. Ал ушул мөөнөткө чейин иштейт: { $until }, же бул протокол боюнча жаңы кат келгиче. Форманы жөнөткүчө эч нерсе жазылбайт.
minutes-mail-reminder = Агенттигиңиз али жооп бере элек: протоколдун долбооруна сын-пикир бериңиз же сын-пикир жок экенин билдириңиз. Мөөнөтү: { $when }. Андан кийин протокол ушул бойдон бекитилет.
minutes-mail-reminder-subject = Эскертүү, протоколдун долбоору: { $title }
minutes-from-mail-lead = Сиз кирбей туруп { $agency } атынан сын-пикир бересиз. Форманы жөнөткүчө эч нерсе жазылбайт.
minutes-from-mail-lead-absent = { $agency } өкүлү жыйында болгон жок: кирбей туруп абзац боюнча суроо берсеңиз же сын-пикир жок экенин билдирсеңиз болот.
minutes-from-mail-read-by-words = Бардык мүчөлөр, тең төрагалар жана катчылык. Мамлекет да, өнөктөштөр да окубайт.
minutes-from-mail-sign-in-note = Башка мүчөлөрдүн сын-пикирлери протоколдун барагында турат; өзүңүздүкүн да ошол жерден кайтарып алсаңыз болот.
minutes-refused-link-is-over = Каттагы шилтеме мындан ары иштебейт. Сын-пикир берүү үчүн кириңиз.
minutes-has-opened = Ачылды
minutes-not-opened = Азырынча жок
minutes-was-reminded = Эскертилди
minutes-said-by-link = { $day }, каттагы шилтеме менен
minutes-ended = Жыйын саат { $time } аяктады.
minutes-word = Word долбоорун алуу
minutes-word-lead = Редактордо жазылган долбоор анда аталган маселелерге бөлүштүрүлөт. Эмне кайда барарын көрмөйүнчө эч нерсе өзгөрбөйт.
minutes-word-file = Документ (.docx)
minutes-word-file-hint = Маселелер аталышы боюнча же баш сөздөгү номери боюнча табылат.
minutes-word-look = Эмне кайда барарын көрүү
minutes-word-preview-lead = Документтин ар бир бөлүгү өзүнүн маселеси менен. Туура эмесин оңдоңуз; азырынча эч нерсе сакталган жок.
minutes-word-left = { $n ->
    [one] { $n } сүрөт же шилтеме документте калат.
   *[other] { $n } сүрөт жана шилтеме документте калат.
}
minutes-word-before = Биринчи маселеге чейин
minutes-word-apart = Маселе аталган эмес: { $heading }
minutes-word-for-item = Кайда барат
minutes-word-leave-out = Эч жакка: алынбасын
minutes-word-way = Маселеде текст бар болсо
minutes-word-way-below = Ошол тексттин астына коюлсун
minutes-word-way-instead = Анын ордуна коюлсун; мурунку текст тарыхта калат
minutes-word-text = Текст
minutes-word-stands = Азыр ал жерде турат: { $text }
minutes-word-take-in = Протоколго алуу
minutes-word-taken-in = { $n ->
    [0] Баары протоколдо мурунтан эле бар экен.
    [one] { $n } маселенин тексти алынды.
   *[other] { $n } маселенин тексти алынды.
}
minutes-word-nothing = Жок дегенде бир бөлүккө маселе тандаңыз.
minutes-word-changed = Бул маселени ушул аралыкта башка бирөө сактады. Азыр ал жерде эмне турганын көрүп, кайра жөнөтүңүз.
minutes-word-too-much = Мурункусу менен кошо текст бир маселеге сыйбайт.
minutes-word-not-word = Бул .docx документи эмес. Эски же корголгон документти редактордо ачып, .docx түрүндө сырсөзсүз сактаңыз.
minutes-word-broken = Документ бузулган же толук келген жок. Кайра сактап, дагы бир жолу жөнөтүңүз.
minutes-word-too-large = Документ өтө чоң: эң көп { $megabytes } МБ. Сүрөттөрдү алып салыңыз.
minutes-word-too-long = Документте бир жыйын үчүн текст өтө көп. Бөлүп-бөлүп жөнөтүңүз.
minutes-word-empty = Документте текст жок.

minutes-action-from = Негизи
minutes-refused-taken-down = Бул сап текстте жок. Ал жазылганбы, пункттун жанынан караңыз.
minutes-capture-action = Иш-аракет
minutes-capture-decision = Чечим
minutes-capture-found = Тексттен түшүнүлдү
minutes-capture-taken = Жазылды
minutes-capture-look = Текшерип жазуу
minutes-capture-no-lead = мүчө аталган эмес
minutes-capture-no-day = күнү аталган эмес
minutes-capture-drafted = чечимдин долбоору, али кабыл алына элек
minutes-capture-see = Бул пункттун бардык иш-аракеттери
minutes-writers = Азыр ачып турган: { $names }
