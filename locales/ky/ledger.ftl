### Мүчөлөр менен чечим боюнча кантип кеңешилди.
ledger-consultation = Мүчөлөр менен кеңешүү
ledger-lead = Бул нуска боюнча { $all } мүчөдөн { $n } жооп берди.
ledger-version = Нуска
ledger-members = Мүчөлөр
ledger-asked = Суралды
ledger-to = Кимге жазылды
ledger-delivery = Жеткирүү
ledger-arrived = Жетти
ledger-lost = Жетпеген каттар
ledger-evidence = Башкача билдирилди
ledger-opened = Шилтеме ачылды
ledger-reminded = Эскертилди
ledger-answer = Жооп
ledger-answered = Жооп берилди
ledger-channel = Кайсы жол менен
ledger-not-asked = Бул нуска боюнча суралган жок
ledger-no-notice = Билдирүү жок
ledger-reached = Жеткирилди
ledger-at-the-table = Жыйында катышты
ledger-served-otherwise = Башкача билдирилди
ledger-not-reached = Жеткирилген жок: кеңешилген жок
ledger-left = Андан бери Тармактан чыкты
ledger-some-lost = { $all } каттан { $n } жеткен жок
ledger-on-behalf = Катчылык жазды: { $how }
ledger-csv = CSV жадыбалы
ledger-remind = Эскертүү
ledger-remind-all = Жооп бербегендерге эскертүү
ledger-missed = Билдирүү жетпегендер: { $list }
ledger-missed-words = Жетпеген билдирүү кеңешүү болуп саналбайт. Даректи оңдоп, катты кайра жөнөтүңүз же мүчөгө башкача билдирип, муну жазыңыз. Ошондо анын өз толук мөөнөтү болот.
ledger-none = Азырынча эч кимден сурала элек
ledger-none-words = Чечим ачылганда мүчөлөр бул жерде турат.
ledger-opened-note = «Шилтеме ачылды» дегени: шилтеменин барагын адам же катты текшерген программа сураган. Бул окулганын далилдебейт; системага кирген адамга шилтеме керек эмес.
ledger-reminders = { $n ->
    [one] { $at }
   *[other] { $n } жолу, акыркысы: { $at }
}
ledger-reminded-done = { $n ->
    [one] { $n } мүчөгө эскертилди.
   *[other] { $n } мүчөгө эскертилди.
}
ledger-own-deadline = Суралган мөөнөтү: { $until }
ledger-asked-until = Качанга чейин суралды
ledger-xlsx = Excel жадыбалы
