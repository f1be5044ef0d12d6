### Письма, которые написал дом, для секретариата.

mails-mail = Письма
mails-written-by-the-house = Написаны системой
mails-all = Все
mails-state = Состояние
mails-about = О чём
mails-words = Слова в имени, адресе или теме
mails-subject = Тема
mails-to = Кому
mails-when = Когда
mails-written = Написано
mails-language = Язык
mails-attempts = Попыток
mails-sent = Отправлено
mails-last-try = Последняя попытка
mails-result = Итог
mails-text = Что в нём сказано
mails-as-drawn = Как его показывают почтовые программы
mails-calendar = Запись для календаря
mails-send-again = Отправить ещё раз
mails-queued-again = Письмо снова в пути.
mails-on-its-way = Письмо уже в пути.
mails-log-again = повторная отправка
mails-none = Писем пока нет
mails-none-words = Здесь стоит каждое написанное письмо и то, что с ним стало.
mails-none-found = Под эти условия не подходит ни одно письмо.
mails-no-server = Отсюда ничего не уходит
mails-no-server-words = Почтовый сервер не задан. Читайте письма здесь и отправляйте их сами; сервер задаёт тот, кто ведёт систему (ASHAR_SMTP_URL).
mails-secret = Это письмо открывает вход
mails-secret-words = Его содержание видит только получатель. Кому нужна новая ссылка, просит её на странице входа.
mails-state-queued = Ждёт
mails-state-kept = Осталось здесь
mails-state-sent = Отправлено
mails-state-failed = Попытки прекращены
mails-state-undeliverable = Не доставить
mails-about-meeting = Заседания
mails-about-agenda = Повестки
mails-about-minutes = Протоколы
mails-about-decision = Решения
mails-about-action = Действия
mails-about-state-consultation = Консультация с государством
mails-about-digest = Сводки
mails-about-member = Члены Сети
mails-about-person = Вход в систему
mails-about-other = Прочее
mails-waits-for-no-server = Почтовый сервер не задан: письмо читают здесь.
mails-refused-sent = Почтовый сервер принял это письмо.
mails-refused-opens-an-account = Ссылку для входа дважды не отправляют: получатель просит новую.
mails-refused-no-server = Почтовый сервер не задан, поэтому отсюда ничего не уходит.
mails-lead-all-gone = Ничего не ждёт и ничего не пропало.
mails-lead-waiting = { $n ->
    [one] Ждёт { $n } письмо.
    [few] Ждут { $n } письма.
    [many] Ждут { $n } писем.
   *[other] Ждут { $n } писем.
}
mails-lead-lost = { $n ->
    [one] { $n } письмо ни до кого не дошло.
    [few] { $n } письма ни до кого не дошли.
    [many] { $n } писем ни до кого не дошли.
   *[other] { $n } писем ни до кого не дошли.
}
mails-link = Ссылка для ответа
mails-link-until = Действует до: { $until }
mails-link-over = Больше не действует
mails-link-opened = Ссылку впервые открыли
mails-link-unopened = Ещё нет
mails-link-revoke = Отозвать ссылку
mails-link-revoked = Ссылка больше не действует; получатель войдёт в систему.
mails-log-revoked = отозвана ссылка
mails-refused-link-is-over = Ссылка в этом письме больше не действует. Лучше напомните члену: в напоминании будет новая.
mails-refused-no-link = Ни одна ссылка этого письма сейчас не действует.
