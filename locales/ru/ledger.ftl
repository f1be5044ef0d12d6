### Как членов консультировали по решению.
ledger-consultation = Консультация с членами
ledger-lead = По этой версии ответили: { $n } из { $all }.
ledger-version = Версия
ledger-members = Члены
ledger-asked = Запрошены
ledger-to = Кому написано
ledger-delivery = Доставка
ledger-arrived = Доставлено
ledger-lost = Писем не дошло
ledger-evidence = Извещены иначе
ledger-opened = Ссылка открыта
ledger-reminded = Напоминание
ledger-answer = Ответ
ledger-answered = Ответ получен
ledger-channel = Каким путём
ledger-not-asked = По этой версии не запрошены
ledger-no-notice = Извещения нет
ledger-reached = Доставлено
ledger-at-the-table = За столом
ledger-served-otherwise = Извещены иначе
ledger-not-reached = Не доставлено: консультации не было
ledger-left = С тех пор вышла из Сети
ledger-some-lost = не дошло писем: { $n } из { $all }
ledger-on-behalf = Записал секретариат: { $how }
ledger-csv = Таблица CSV
ledger-remind = Напомнить
ledger-remind-all = Напомнить тем, кто не ответил
ledger-missed = Не извещены: { $list }
ledger-missed-words = Недоставленное извещение — не консультация. Исправьте адрес и отправьте письмо ещё раз или известите члена иначе и запишите это. Тогда у него будет свой полный срок.
ledger-none = Пока никого не спрашивают
ledger-none-words = Члены появятся здесь, когда решение откроют.
ledger-opened-note = «Ссылка открыта» значит, что страницу по ссылке запросил человек или программа проверки почты. Прочтения это не доказывает; кто входит в систему, в ссылке не нуждается.
ledger-reminders = { $n ->
    [one] { $n } раз, { $at }
    [few] { $n } раза, последний: { $at }
    [many] { $n } раз, последний: { $at }
   *[other] { $n } раза, последний: { $at }
}
ledger-reminded-done = { $n ->
    [one] Напоминание отправлено { $n } члену.
    [few] Напоминание отправлено { $n } членам.
    [many] Напоминание отправлено { $n } членам.
   *[other] Напоминание отправлено { $n } члена.
}
ledger-own-deadline = Спрошены до: { $until }
ledger-asked-until = Спрошены до
ledger-xlsx = Таблица Excel
