### Иш үстөлү: эмне күтөт жана Тармактын абалы.

home-desk = Иш үстөлү
home-nothing-waits = Азыр сизди күткөн иш жок.
home-waiting = Сизди күтөт
home-now = Азыр
home-empty = Иш жок
home-empty-words = Сиз керек болгондо, иш бул жерде мөөнөтү жана бир баскычы менен чыгат.
home-next-meeting = Кийинки жыйын
home-no-next-meeting = Жыйын пландалган эмес.
home-pulse = Тармактын абалы
home-cadence = Жыйындардын ыргагы
home-cadence-annual = Жыл
home-cadence-quarter = { $number }-кв.
home-cadence-there = { $all } мүчөнүн ичинен { $n } катышты
home-decisions = Быйыл кабыл алынган чечимдер
home-actions = Аткарылган тапшырмалар
home-plan-meeting = Жыйын пландоо
home-give-position = Агенттигиңиздин позициясы керек.
home-give-position-do = Позиция билдирүү
home-accept-action = Агенттигиңиз жооптуу деп аталды.
home-accept-action-do = Кабыл алуу же баш тартуу
home-report-action = Бул тапшырманы агенттигиңиз аткарат.
home-report-action-do = Жүрүшүн билдирүү
home-read-minutes = Протоколдун долбоору таратылды.
home-read-minutes-do = Протоколду окуу
home-confirm-line = Мүчөлөр тизмесиндеги агенттигиңиздин сабы ырастоону күтөт.
home-confirm-line-do = Сапты ырастоо
home-issue-member-list = Мүчөлөр тизмесин чыгаруу керек.
home-issue-member-list-do = Тизмени көрүү
home-review-dataset = Маалымат топтомун кайра кароо мөөнөтү өттү.
home-review-dataset-do = Маалымат топтомун көрүү
home-take-over = Мурункусу иштерди өткөрүп берди; ачык калганы ушулар.
home-take-over-do = Ачык иштерди көрүү
home-attend-meeting = Жыйын чакырылды.
home-attend-meeting-do = Күн тартибин көрүү
home-draft-agenda = Күн тартиби азырынча долбоор.
home-draft-agenda-do = Күн тартибин түзөтүү
home-circulate-agenda = Тең төрага күн тартибин макулдады.
home-circulate-agenda-do = Күн тартибин таратуу
home-clear-agenda = Күн тартиби сиздин макулдугуңузду күтөт.
home-clear-agenda-do = Окуп макулдоо
home-convene-meeting = Жыйын пландалган, бирок чакырылган эмес.
home-convene-meeting-do = Жыйынга чакыруу
home-open-meeting = Жыйын чакырылган.
home-open-meeting-do = Жыйынга өтүү
home-preside-meeting = Жыйын жүрүп жатат.
home-preside-meeting-do = Жыйынды алып баруу
home-declare-consensus = Чечим жыйында каралып жатат.
home-declare-consensus-do = Позицияларды көрүү
home-record-representation = Ар бир мүчөнүн өкүлүн жазуу керек.
home-record-representation-do = Өкүлдөрдү жазуу
home-begin-minutes = Жыйын өттү; протоколу башталган жок.
home-begin-minutes-do = Протоколду баштоо
home-edit-minutes = Протокол азырынча долбоор.
home-edit-minutes-do = Протоколду түзөтүү
home-clear-minutes = Протокол сиздин макулдугуңузду күтөт.
home-clear-minutes-do = Протоколду окуп макулдоо
home-circulate-minutes = Тең төрага протоколду макулдады.
home-circulate-minutes-do = Протоколду таратуу
home-decide-actions = Кабыл алынды; тапшырма али жок.
home-decide-actions-do = Тапшырма кошуу
home-verify-action = Жооптуу агенттик аткарылды деп билдирди.
home-verify-action-do = Текшерүү
home-ask-state = Маселе мамлекетке тиешелүү, али суралган жок.
home-ask-state-do = Мамлекеттин пикирин суроо
home-close-state = Мамлекет менен кеңешүүнү баалап жабуу керек.
home-close-state-do = Баалап жабуу
home-answer-consultation = Тармак сиздин пикириңизди сурайт.
home-answer-consultation-do = Окуп жооп берүү
home-answer-as-partner = Тармак сизди катышууга чакырат.
home-answer-as-partner-do = Окуп жооп берүү
home-send-paper = Катчылык сизден документ сурайт.
home-send-paper-do = Документти кошуу
home-answer-date-poll = Агенттигиңиз бул жыйынга качан келе аларын билдириңиз.
home-answer-date-poll-do = Качан келе аларыбызды билдирүү
home-choose-date = Мүчөлөр качан келе аларын билдиришти.
home-choose-date-do = Күндү тандоо
home-give-input = Катчылык сизден биргелешкен билдирүүгө техникалык пикир сурайт.
home-give-input-do = Окуп, жооп берүү
home-answer-input = Мүчөлөр биргелешкен билдирүүгө пикир айтышты, жооп күтүшөт.
home-answer-input-do = Пикирлерге жооп берүү
home-sign-statement = Бардык мүчөлөр биргелешкен билдирүүнү макулдашты. Ал тең төрагалардын колун күтүүдө.
home-sign-statement-do = Кол коюу
home-deliver-statement = Биргелешкен билдирүүгө кол коюлду. Ал жарыяланышын күтүүдө.
home-deliver-statement-do = Жарыяланганын жазуу
home-reassign-action = Жооптуу агенттик баш тартты; тапшырманы эч ким аткарбайт.
home-reassign-action-do = Башка агенттиктен суроо
home-weigh-refusal = Жооптуу агенттик мандатына байланыштуу баш тартты; себебин окуңуз.
home-weigh-refusal-do = Себебин окуу
home-ask-lead = Мөөнөтү өттү; аткарылганы билдирилген жок.
home-ask-lead-do = Эмне кечикти
home-ask-for-news = Ал тууралуу көптөн бери кабар жок.
home-ask-for-news-do = Тапшырманы ачуу
home-answer-due = Жооптуу агенттик башка мөөнөт сунуштайт.
home-answer-due-do = Макул болуу же четке кагуу
home-waits = { $all ->
    [one] Сизди { $all } иш күтөт.
   *[other] Сизди { $all } иш күтөт.
}
home-waits-late = { $all ->
    [one] Сизди { $all } иш күтөт
   *[other] Сизди { $all } иш күтөт
}, алардын { $late ->
    [one] { $late } иши кечикти.
   *[other] { $late } иши кечикти.
}
home-of = { $all } ичинен { $n }
home-meetings-held = { $n ->
    [one] Быйыл { $n } жыйын өттү
   *[other] Быйыл { $n } жыйын өттү
}
home-decisions-open = { $n ->
    [one] Азыр { $n } чечим каралууда
   *[other] Азыр { $n } чечим каралууда
}
home-actions-late = { $n ->
    [one] { $n } тапшырма кечикти
   *[other] { $n } тапшырма кечикти
}
home-confirm-position = Текст өзгөрдү; позицияңыз мурунку нускага тиешелүү
home-confirm-position-do = Ырастоо же өзгөртүү
home-mend-silence = Каршылык мөөнөттү токтотту
home-mend-silence-do = Чечимди ачуу
home-serve-members = Мөөнөт бүттү, бирок мүчөгө жеткен жок
home-serve-members-do = Билдирүүнү жазуу
home-answer-time = Байланышчы көбүрөөк убакыт сурайт
home-answer-time-do = Узартуу же баш тартуу
home-see-time = Байланышчы тең төрагалардан көбүрөөк убакыт сурайт
home-see-time-do = Чечимди ачуу
home-close-unanswered-state = Мамлекеттен суралды, жооп келген жок. Аны эки тең төрага тең карап жабат.
home-lapse-state = Мамлекеттен суралды, эскертилди, мөөнөтү бүттү. Жооп келбегенин белгилеңиз.
home-lapse-state-do = Кеңешүүнү ачуу
home-consultations = Тармак буга чейин эмнени сурады
home-carry-out-release = Мүчөлөр бул документти ачууга макул болушту.
home-answer-request = Мүчө кезексиз жыйын суранды.
home-answer-request-do = Окуп, жооп берүү
home-answer-proposal = Мүчө күн тартибине пункт сунуштады.
home-answer-proposal-do = Окуп, жооп берүү
home-agree-to-late-item = Мүчө мөөнөттөн кийин пункт сунуштады.
home-agree-to-late-item-do = Алуу-албоону айтуу
home-awaits-proposal = Катчылык сиз сунуштаган пунктка жооп бере элек.
home-awaits-paper = { $whom } документти жөнөтө элек.
home-explain-period = Бул мөөнөттө Тармактын жобосу талап кылган жыйын өткөн жок.
home-explain-period-do = Себебин жазуу
home-answer-comments = Мүчөлөр протоколго сын-пикир беришти.
home-answer-comments-do = Сын-пикирлерге жооп берүү
home-consolidate-minutes = Протоколго бардык сын-пикирлер чечилди.
home-consolidate-minutes-do = Өзгөртүүлөрдү таратуу
home-disseminate-minutes = Протокол бекитилди.
home-disseminate-minutes-do = Протоколду жеткирүү
home-answer-corrections = Мүчө протоколду оңдоону сурайт.
home-answer-corrections-do = Өтүнүчкө жооп берүү
home-issue-corrigendum = Оңдоолор мөөнөтү бүттү.
home-issue-corrigendum-do = Оңдоо баракчасын чыгаруу
home-rule-on-comments = Протоколго берилген сын-пикир талашта.
home-rule-on-comments-do = Чечүү
home-approve-minutes = Өзгөртүүлөрү көрсөтүлгөн протокол бекитүүнү күтөт.
home-approve-minutes-do = Окуп, бекитүү
home-read-changes = Сын-пикирлер протоколду өзгөрттү.
home-read-changes-do = Өзгөртүүлөрдү окуу
home-awaited = Сиз башкалардан күтүп жатасыз
home-awaits-answers = { $n ->
    [one] Жооп бере элек бир мүчө: { $whom }
   *[other] Жооп бере элек { $n } мүчө: { $whom }
}
home-awaits-reply = { $whom }: азырынча жооп жок.
home-awaits-acceptance = { $whom }: иш-аракет азырынча кабыл алына элек.
home-awaits-clearance = Тең төрагалар протоколду азырынча макулдаша элек.
home-awaits-time = Тең төрагалар убакыт сураган өтүнүчүңүзгө жооп бере элек.
home-awaits-due = Тең төрагалар сиз сунуштаган мөөнөткө жооп бере элек.
home-awaits-comment = Катчылык пикириңизге жооп бере элек.
home-awaits-verification = Катчылык аткарылганын ырастай элек.
home-reminded = Эскертилди: { $day }.
home-remind = Эскертүү
home-look = Көрүү
home-edit-decision = Долбоор азырынча киргизилген жок.
home-edit-decision-do = Долбоорду түзөтүү
home-table-decision = Долбоорду мүчө даярдап, киргизүүнү сурайт.
home-table-decision-do = Окуп киргизүү
home-drafts = Долбоорлор
home-since = Мурунку келгениңизден бери, { $day }
home-since-nothing = Жаңылык жок.
home-since-all = { $n ->
    [one] { $n } жаңылык
   *[other] { $n } жаңылык
}
home-since-more = { $n ->
    [one] Мурдараак болгон { $n } жаңылык көрсөтүлгөн жок.
   *[other] Мурдараак болгон { $n } жаңылык көрсөтүлгөн жок.
}
home-news-adopted = Чечим кабыл алынды
home-news-opened = Позиция үчүн таратылды
home-news-invitation = Чакыруу жөнөтүлдү
home-news-cancelled = Жыйын болбой калды
home-news-agenda = Күн тартиби таратылды
home-news-minutes = Протокол таратылды
home-news-report = { $who } жүрүшүн билдирди
home-news-done = { $who } аткарып бүттү
home-news-overdue = Мөөнөтү өттү, жооптуусу { $who }
home-news-released = Сыртка берүүгө ачылды
home-answer-data-request = Кимдир бирөө маалыматын оңдоону же өчүрүүнү сурайт.
home-answer-data-request-do = Жооп берүү
home-see-disposals = Кеткендердин байланыштары псевдонимге алмаштырылат.
home-see-disposals-do = Кайсыларын көрүү
