# What is held of somebody, as they see it (domain §8).
own-data-title = Мои персональные данные
own-data-kind = Персональные данные
own-data-lead = Что Сеть хранит о вас, почему и как долго. Вы можете подтвердить, исправить или попросить удалить.
own-data-seen-by = Вы; имя и адрес видят также члены Сети
own-data-seen-by-link = Тот, у кого эта ссылка; имя и адрес видят также члены Сети
own-data-held = Что хранится
own-data-offices = Функции в Сети
own-data-kept =
    { $days ->
        [one] Через { $days } день после окончания вашей роли адреса удаляются, а имя — там, где оно не нужно записям; протоколы и другие записи сохраняют имя и должность.
        [few] Через { $days } дня после окончания вашей роли адреса удаляются, а имя — там, где оно не нужно записям; протоколы и другие записи сохраняют имя и должность.
        [many] Через { $days } дней после окончания вашей роли адреса удаляются, а имя — там, где оно не нужно записям; протоколы и другие записи сохраняют имя и должность.
       *[other] Через { $days } дня после окончания вашей роли адреса удаляются, а имя — там, где оно не нужно записям; протоколы и другие записи сохраняют имя и должность.
    }
own-data-link-until = Ссылка действует до
own-data-confirm = Всё верно
own-data-correct = Исправить
own-data-wrong = Что-то неверно или отсутствует
own-data-ask-correction = Попросить исправить
own-data-correction-note = Сообщение секретариату
own-data-remove = Удалить
own-data-remove-words = Секретариат ответит. Сказанное в протоколах и решениях остаётся, с именем и должностью.
own-data-removal-note = Почему, если хотите сказать
own-data-ask-removal = Попросить удалить
own-data-nothing-changed = Измените неверное или напишите об этом секретариату ниже.
own-data-thanks-confirmed = Спасибо. Отмечено, что данные верны.
own-data-thanks-asked = Спасибо. Секретариат ответит письмом.
own-data-said-confirmed = { $day } вы подтвердили данные.
own-data-said-correction = { $day } вы просили исправить данные.
own-data-said-removal = { $day } вы просили удалить данные.
own-data-waits = Ждёт ответа секретариата; «Всё верно» отменяет просьбу.
own-data-over = Эта ссылка ничего не открывает
own-data-over-lead = Её срок истёк, или после неё пришло другое письмо. Попросите у секретариата новую.
own-data-confirmed = Подтверждено
own-data-correction = Исправление
own-data-removal = Удаление
own-data-request = Обращение субъекта данных
own-data-asks = Просит
own-data-asked-at = Дата обращения
own-data-note = Своими словами
own-data-compared = Что изменится
own-data-what = Что
own-data-stands = Как сейчас
own-data-wanted = Как просят
own-data-take-over = Внести исправление
own-data-remove-now = Удалить данные сейчас
own-data-word = Сообщение человеку
own-data-refuse = Отказать
own-data-refuse-reason = Причина, будет отправлена человеку
own-data-answered = Ответ дан
own-data-taken-by = { $who }: внесено.
own-data-refused-by = { $who }: отказано.
own-data-was-taken = Готово, человеку сообщено.
own-data-was-refused = Отказано, человеку сообщена причина.
own-data-answer-taken = Секретариат выполнил вашу просьбу.
own-data-answer-refused = Секретариат отклонил вашу просьбу.
own-data-answer-reason = Ответ секретариата: { $reason }
own-data-answer-about = Речь о вашем рабочем контакте в Сети.
own-data-answer-subject = Ваши персональные данные: ответ
own-data-mail-subject = Ваш рабочий контакт в Сети
own-data-mail-first = Пожалуйста, проверьте до { $day }, верен ли ваш рабочий контакт.
own-data-mail-about = Сеть хранит ваш рабочий контакт для { $organisation }. Вы можете увидеть его, исправить или попросить удалить, без входа в систему. Ссылка только ваша.
own-data-mail-link = Посмотреть, что хранится
own-data-remove-warning = Это нельзя отменить: адреса удаляются, а имя — там, где оно не нужно записям, в том числе из журнала изменений. Должность остаётся.
