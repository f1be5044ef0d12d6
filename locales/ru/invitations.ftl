### Кто приходит от члена и кто об этом сообщил.

invitations-term = Кто придёт
invitations-answer = Сообщить, кто придёт
invitations-see-answers = Посмотреть ответы
invitations-answers = Ответы на приглашение
invitations-waits = Ответа нет
invitations-comes = Придёт
invitations-comes-remote = Участвует дистанционно
invitations-for = Приглашение для { $agency }
invitations-who = Кто придёт
invitations-other = Другой человек
invitations-other-note = Не координатор и не заместитель; укажите имя ниже.
invitations-nobody = Никто
invitations-nobody-note = Член Сети извиняется за отсутствие.
invitations-name = Имя другого представителя
invitations-name-hint = Только если придёт другой человек: имя и фамилия.
invitations-how = Как участвует
invitations-how-hint = Не нужно, если никто не придёт.
invitations-in-the-room = В зале
invitations-from-afar = Дистанционно
invitations-send = Отправить ответ
invitations-change = Изменить ответ
invitations-until = Ответ можно изменить до открытия заседания.
invitations-answered = Спасибо, ответ записан.
invitations-receipt = { $name }. Ответил(а) { $by }, { $at }.
invitations-receipt-nobody = Никто не придёт. Ответил(а) { $by }, { $at }.
invitations-counted = Ответили { $answered } из { $all } членов, придут { $coming }.
invitations-remind = Напомнить тем, кто не ответил
invitations-were-reminded = Напомнили { $at }.
invitations-reminded = { $n ->
    [one] Напоминание отправлено { $n } человеку.
    [few] Напоминание отправлено { $n } людям.
    [many] Напоминание отправлено { $n } людям.
   *[other] Напоминание отправлено { $n } людям.
}
invitations-show = Показать
invitations-show-all = Всех членов
invitations-show-coming = Тех, кто придёт
invitations-show-apologies = Извинившихся
invitations-none-fit = Под этот фильтр никто не подходит.
invitations-member = Член
invitations-answer-column = Ответ
invitations-said-column = Кто ответил
invitations-said = { $by }, { $at }
invitations-said-by-link = { $by }, из письма, { $at }
invitations-stand-in = { $name }, на это заседание
invitations-who-else = Другой представитель { $agency }, имя
invitations-is-remote = { $agency } участвует дистанционно
invitations-named-remote = { $name } (дистанционно)
invitations-mail-answer = Сообщить, кто придёт
invitations-mail-note = Эта ссылка только для вас: по ней можно ответить за ваше агентство без входа, пока заседание не открыто. Не пересылайте её.
invitations-mail-reminder = Сообщите, кто придёт от { $agency }, до заседания { $when }.
invitations-mail-reminder-subject = Кто придёт? { $title }
invitations-refused-not-asked = Ответы принимаются с созыва до открытия заседания.
invitations-refused-not-invited = Ваше агентство не приглашено на это заседание.
invitations-refused-everybody = Все члены ответили.
invitations-refused-reminded = Об этом дне членам уже напоминали.
