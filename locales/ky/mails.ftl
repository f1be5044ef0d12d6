### Система жазган каттар, катчылык үчүн.

mails-mail = Каттар
mails-written-by-the-house = Система жазган каттар
mails-all = Баары
mails-state = Абалы
mails-about = Эмне жөнүндө
mails-words = Аты, дареги же темасындагы сөздөр
mails-subject = Темасы
mails-to = Кимге
mails-when = Качан
mails-written = Жазылган
mails-language = Тили
mails-attempts = Аракет саны
mails-sent = Жөнөтүлгөн
mails-last-try = Акыркы аракет
mails-result = Натыйжасы
mails-text = Мазмуну
mails-as-drawn = Почта программасында көрүнүшү
mails-calendar = Календарга жазуу
mails-send-again = Кайра жөнөтүү
mails-queued-again = Кат кайра жолго чыкты.
mails-on-its-way = Кат мурунтан эле жолдо.
mails-log-again = кайра жөнөттү
mails-none = Азырынча кат жок
mails-none-words = Ар бир жазылган кат жана анын тагдыры бул жерде турат.
mails-none-found = Бул шарттарга туура келген кат жок.
mails-no-server = Бул жерден эч нерсе кетпейт
mails-no-server-words = Почта сервери коюлган эмес. Каттарды бул жерден окуп, өзүңүз жөнөтүңүз; серверди системаны жүргүзгөн адам коёт (ASHAR_SMTP_URL).
mails-secret = Бул кат кирүүгө жол ачат
mails-secret-words = Мазмунун алуучу гана көрөт. Башка шилтеме керек болсо, кирүү барагынан суралат.
mails-state-queued = Күтүүдө
mails-state-kept = Бул жерде калды
mails-state-sent = Жөнөтүлдү
mails-state-failed = Аракет токтоду
mails-state-undeliverable = Жеткирилбейт
mails-about-meeting = Жыйындар
mails-about-agenda = Күн тартиптери
mails-about-minutes = Протоколдор
mails-about-decision = Чечимдер
mails-about-action = Тапшырмалар
mails-about-state-consultation = Мамлекет менен кеңешүү
mails-about-digest = Жыйнактар
mails-about-member = Мүчөлөр
mails-about-person = Системага кирүү
mails-about-other = Башка
mails-waits-for-no-server = Почта сервери коюлган эмес: кат бул жерден окулат.
mails-refused-sent = Почта сервери бул катты кабыл алган.
mails-refused-opens-an-account = Кирүү шилтемеси эки жолу жөнөтүлбөйт: алуучу жаңысын сурайт.
mails-refused-no-server = Почта сервери коюлган эмес, ошондуктан эч нерсе кетпейт.
mails-lead-all-gone = Күткөн да, жоголгон да кат жок.
mails-lead-waiting = { $n ->
    [one] { $n } кат күтүүдө.
   *[other] { $n } кат күтүүдө.
}
mails-lead-lost = { $n ->
    [one] { $n } кат эч кимге жеткен жок.
   *[other] { $n } кат эч кимге жеткен жок.
}
mails-link = Жооп берүүчү шилтеме
mails-link-until = Иштейт: { $until } чейин
mails-link-over = Мындан ары иштебейт
mails-link-opened = Шилтеменин биринчи ачылышы
mails-link-unopened = Азырынча жок
mails-link-revoke = Шилтемени жокко чыгаруу
mails-link-revoked = Шилтеме мындан ары иштебейт; алуучу системага кирет.
mails-log-revoked = шилтемесин жокко чыгарды
mails-refused-link-is-over = Бул каттагы шилтеме мындан ары иштебейт. Андан көрө мүчөгө эскертиңиз: эскертүүдө жаңысы болот.
mails-refused-no-link = Бул каттын иштеп турган шилтемеси жок.
