### Follow-up: actions of adopted decisions.

actions-question = Чечимдер аткарылып жатабы?
actions-action = Иш-аракет
actions-actions = Иш-аракеттер
actions-of-decision = Чечимдин аткарылышы
actions-by-lead = Жооптуу уюмдар боюнча
actions-by-lead-note = Ачык иш-аракеттер жана быйыл бүткөндөр
actions-agency = Уюм
actions-urgent-first = Эң шашылыштары биринчи
actions-state = Абалы
actions-lead-agency = Жооптуу уюм
actions-lead-hint = Ага кат барат; кабыл алуу же баш тартуу өз эрки.
actions-all-members = Бардык мүчөлөр
actions-words = Аталыштагы сөздөр
actions-symbol = Белги
actions-due = Мөөнөтү
actions-time-left = Убакыт
actions-progress = Жүрүшү
actions-shown-open = Ачыктар
actions-shown-all = Баары
actions-overdue = Мөөнөтү өттү
actions-at-risk = Коркунучта
actions-on-track = План боюнча
actions-done = Аткарылды
actions-resting = Активдүү эмес
actions-fact-overdue = күнү өтүп кеткен
actions-fact-at-risk = мөөнөтү жакын, бүтө элек
actions-fact-on-track = ачык, убагында
actions-fact-done = быйыл текшерилди
actions-status-proposed = Сунушталды; жооптуу уюм жооп бере элек
actions-status-accepted = Жооптуу уюм кабыл алды
actions-status-in-progress = Аткарылууда
actions-status-reported-done = Бүттү деп билдирилди, текшерилет
actions-status-verified = Текшерилди
actions-status-on-hold = Токтотулду
actions-status-declined = Жооптуу уюм баш тартты
actions-status-cancelled = Жокко чыгарылды
actions-none-open = Аткарылчу иш жок
actions-none-open-words = Бул жерде кабыл алынган чечимдердин иш-аракеттери текшерилгенге чейин турат.
actions-none-found-here = Бул чыпкага туура келген иш-аракет жок.
actions-none-yet = Азырынча иш-аракет жок
actions-none-yet-words = Ар бир кабыл алынган чечимдин иш-аракети болот же кереги жок деп айтылат.
actions-none-required = Иш-аракет талап кылынбайт
actions-none-reason = Эмне үчүн иш-аракет талап кылынбайт
actions-none-do = Талап кылынбасын жазуу
actions-none-found = Жазылды: иш-аракет талап кылынбайт.
actions-propose = Иш-аракет сунуштоо
actions-proposed = Жооптуу уюмга кат жөнөтүлдү.
actions-title = Эмне кылуу керек
actions-accept = Кабыл алуу
actions-decline = Баш тартуу
actions-decline-reason = Уюм эмне үчүн баш тартат
actions-declined = Баш тартылды. Катчылык билет жана башка уюмдан сурайт.
actions-declined-because = Баш тартуунун себеби
actions-reassign = Башка уюмдан суроо
actions-report = Жүрүшүн билдирүү
actions-report-do = Билдирүүнү жөнөтүү
actions-reported = Билдирүү жазылды.
actions-narrative = Эмне кылынды, эмне тоскоол
actions-percent-label = Аткарылганы, пайыз менен
actions-it-is-done = Бүттү
actions-verify = Текшерилди деп ырастоо
actions-verified = Текшерилди: иш-аракет бүттү.
actions-reopen = Кайтаруу
actions-reopen-reason = Дагы эмне жетишпейт
actions-reopened = Кайтарылды; жооптуу уюмга кат барат.
actions-reported-on = Бүттү деп билдирилди
actions-verified-on = Текшерилди
actions-reports = Билдирүүлөр
actions-no-reports = Азырынча билдирүү жок.
actions-due-in-the-past = Бул күн өтүп кеткен. Кийинкисин тандаңыз.
actions-told-propose = иш-аракетти сунуштады
actions-told-accept = иш-аракетти кабыл алды
actions-told-decline = иш-аракеттен баш тартты
actions-told-reassign = башка уюмдан сурады
actions-told-report = жүрүшүн билдирди
actions-told-verify = аткарылганын ырастады
actions-told-reopen = кайра иштөөгө кайтарды
actions-mail-link = Иш-аракетти ачуу
actions-mail-verified = Катчылык аткарылганын ырастады. Азыр сизден эч нерсе талап кылынбайт.
actions-refused-not-adopted = Иш-аракет кабыл алынган чечимде гана болот.
actions-refused-no-action-found = Иш-аракет талап кылынбасы жазылган.
actions-all-the-same = Уюм баары бир кабыл алат
actions-refused-lead-is-apart = Уюм чечимден четтеген: баары бир кабыл аларын ачык айтат.
actions-refused-has-actions = Чечимдин иш-аракеттери бар.
actions-refused-not-proposed = Жооптуу уюм жооп берген.
actions-refused-not-under-way = Иш-аракет аткарылып жаткан жок.
actions-refused-not-reported = Жооптуу уюм бүттү деп билдире элек.
actions-refused-not-declined = Жооптуу уюм баш тарткан жок.
actions-refused-not-done = Бүттү деп билдирилген эмес.
actions-refused-only-chairs-reopen = Текшерилгенди тең төрага кайтарат.
actions-refused-changed = Иш-аракеттин абалы өзгөрдү. Кайра караңыз.
actions-percent = { $n } %
actions-accepted = { $agency } бул иш-аракетке жооптуу.
actions-lead = { $n ->
    [one] { $n } иш-аракет ачык.
   *[other] { $n } иш-аракет ачык.
} { $overdue ->
    [one] { $overdue } мөөнөтүнөн өттү
   *[other] { $overdue } мөөнөтүнөн өттү
}, { $risk ->
    [one] { $risk } коркунучта.
   *[other] { $risk } коркунучта.
}
actions-mail-proposed = { $agency } иш-аракетке жооптуу болуусу суралат, мөөнөтү { $due }. Кабыл алыңыз же баш тартыңыз.
actions-mail-proposed-subject = Кабыл алуу же баш тартуу: { $title }
actions-mail-accepted = { $agency } иш-аракетти кабыл алды. Азыр сизден эч нерсе талап кылынбайт.
actions-mail-accepted-subject = { $agency } кабыл алды: { $title }
actions-mail-declined = { $agency } баш тартты. Башка уюмдан сураңыз.
actions-mail-declined-subject = { $agency } баш тартты: { $title }
actions-mail-done = { $agency } бүттү деп билдирди. Ырастаңыз же кайтарыңыз.
actions-mail-done-subject = Текшерүү керек: { $agency }, { $title }
actions-mail-verified-subject = Текшерилди: { $title }
actions-mail-back = { $agency } иш-аракетти бүтүрүүсү суралат: дагы бир нерсе жетишпейт.
actions-mail-back-subject = Кайтарылды: { $title }
actions-stems-from = Келип чыгат
actions-whole-decision = Чечимдин бүтүндөй өзүнөн
actions-ask-all-the-same = Мүчө мындан четтеген; баары бир суроо
actions-ask-all-the-same-hint = Четтеген мүчө үчүн гана керек. Ал кабыл алууга милдеттүү эмес.
actions-refused-asked-unknowing = Бул мүчө аракет келип чыккан нерседен четтеген. Андан баары бир суралсын деп белгилеңиз же башкасын тандаңыз.
actions-lead-apart = { $member } (четтеген)
actions-lead-apart-of = { $n ->
    [one] { $member } ({ $numbers }-пункттан четтеген)
   *[other] { $member } ({ $numbers } пункттардан четтеген)
}
actions-paragraph = { $n }-пункт
