### Список членов.

members-title = Члены Сети
members-search = Поиск
members-search-hint = Агентство или человек, на любом из трёх языков
members-members = Члены
members-others = Другие участники
members-others-note = Не члены: в консенсусе не учитываются
members-agency = Агентство
members-organisation = Организация
members-people = Кто действует от её имени
members-since = Член с
members-none = Никого с таким именем
members-none-words = Попробуйте меньше букв или очистите поиск.
members-co-chair = сопредседатель
members-secretariat = секретариат
members-focal-point = координатор
members-alternate = заместитель координатора
members-state-counterpart = представитель государства
members-partner = партнёр
members-lead = { $n ->
    [one] Сегодня в Сети { $n } агентство Организации Объединённых Наций.
    [few] Сегодня в Сети { $n } агентства Организации Объединённых Наций.
    [many] Сегодня в Сети { $n } агентств Организации Объединённых Наций.
   *[other] Сегодня в Сети { $n } агентств Организации Объединённых Наций.
}
members-add = Добавить организацию
members-add-lead = Член Сети, государственный орган или партнёр. С названиями на трёх языках её найдёт каждый.
members-add-person = Добавить человека
members-add-person-lead = Хранится только нужное для работы: имя, должность, организация, контакты и язык.
members-add-function = Добавить функцию
members-correct = Исправить названия
members-correct-person = Исправить данные
members-corrected = Исправление сохранено.
members-added = { $acronym }: организация внесена в список.
members-admit = Принять в члены
members-admit-lead = { $acronym }: с этого дня учитывается в каждой новой консультации.
members-admitted = { $acronym }: принято в члены. Теперь назовите координатора.
members-function-added = Функция добавлена: { $duty }.
members-function-ended = Функция завершается, последний день: { $day }.
members-membership-ended = Членство завершается, последний день: { $day }.
members-person-invited = Приглашение отправляется на { $email }. Ссылка действует до: { $until }.
members-person-added = { $name }: внесено в список, приглашение ещё не отправлено.
members-kind-un-entity = Организация системы ООН
members-kind-state = Государственный орган
members-kind-civil-society = Гражданское общество
members-kind-academia = Научная организация
members-kind-donor = Донор
members-kind-private-sector = Частный сектор
members-kind-other = Другая организация
members-co-chair-ad-interim = временно исполняющий обязанности сопредседателя
members-address-taken = Этот адрес уже занят: { $name }. Добавьте функцию этому человеку.
members-address-is-taken = Этот адрес уже принадлежит другому человеку.
members-acronym-taken = Такое сокращение уже есть у другой организации.
members-told-founded = Основан секретариат
members-told-added = организация добавлена
members-told-names-corrected = названия исправлены
members-told-admitted = принято в члены, первый день: { $day }
members-told-membership-ends = членство завершено, последний день: { $day }
members-told-function-ends = функция завершена, последний день { $day }: { $post }
members-told-function-begins = функция добавлена, первый день { $day }: { $post }
members-told-person-corrected = данные исправлены
members-told-invited = отправлено приглашение
members-member-since = Член с { $day }
members-no-member-today = Сегодня не член Сети
members-acronym = Сокращение
members-acronym-hint = Как её называют все: ПРООН, МОТ
members-name-en = Название на английском
members-name-ru = Название на русском
members-name-ky = Название на кыргызском
members-its-part = Роль
members-is-secretariat = Координатор и секретариат Сети
members-phone = Телефон
members-not-invited = Ещё не приглашён
members-invited = Приглашение отправлено: { $day }
members-link-works-until = Ссылка действует до: { $day }.
members-undelivered = Приглашение не дошло
members-undelivered-words = Отправлено: { $day }; почтовый сервер его не принял. Проверьте адрес и пригласите ещё раз.
members-link-lapsed = Срок ссылки истёк: { $day }
members-link-withdrawn = Ссылка отозвана: изменился адрес
members-accepted = Приглашение принято: { $day }
members-signs-in = Входит по паролю
members-invite = Отправить приглашение
members-invite-again = Пригласить ещё раз
members-member-from = Член с
members-member-from-hint = Только для организаций системы ООН. Оставьте пустым, если это не член Сети.
members-basis = Основание членства
members-basis-hint = Например: положение о Сети или выражение заинтересованности с датой
members-kind = Вид организации
members-name = Имя
members-job-title = Должность
members-email-hint = Сюда приходит почта, по нему входят: один адрес — один человек
members-language-hint = На этом языке приходит почта
members-function = Функция
members-organisation-hint = От имени какой организации действует человек
members-ad-interim = Временно исполняющий обязанности
members-ad-interim-hint = Сопредседатель, замещающий отсутствующего; назначается заранее
members-from = С
members-until = До
members-until-hint = Последний день. Оставьте пустым, если срок не известен.
members-invite-question = Пригласить сейчас?
members-invite-now = Да, отправить приглашение
members-invite-now-note = Письмо с одноразовой ссылкой на языке этого человека
members-invite-later = Пока нет
members-invite-later-note = Кнопка есть на странице человека
members-no-longer-acts = После этого дня человек больше не действует в этой функции и не получает по ней писем.
members-no-longer-signs-in = Сегодня это единственная функция: после неё человек не сможет войти.
members-stays-in-history = Всё, что в ней сделано, остаётся в записях.
members-end-function = Завершить функцию
members-end-function-question = Завершить эту функцию?
members-end-function-warning = Завершённая функция не продолжается; позже может начаться новая.
members-end-membership = Завершить членство
members-end-membership-question = Завершить это членство?
members-end-membership-lead = { $acronym }, член с { $since }
members-end-membership-warning = Завершённое членство не продолжается; позже может начаться новое.
members-no-longer-counted = Консультации и заседания, которые откроются после этого дня, её больше не учитывают.
members-speakers-end = В тот же день завершаются функции: { $names }.
members-open-consultations = { $n ->
    [one] Её ответа ещё ждут в { $n } открытой консультации.
    [few] Её ответа ещё ждут в { $n } открытых консультациях.
    [many] Её ответа ещё ждут в { $n } открытых консультациях.
   *[other] Её ответа ещё ждут в { $n } открытых консультациях.
}
members-open-actions = { $n ->
    [one] Она ведёт { $n } незавершённое действие.
    [few] Она ведёт { $n } незавершённых действия.
    [many] Она ведёт { $n } незавершённых действий.
   *[other] Она ведёт { $n } незавершённых действий.
}
members-last-day = Последний день
members-last-day-hint = Этот день ещё учитывается.
members-nobody-named = Никто не назван
members-former = Организации системы ООН, которые сегодня не члены Сети
members-leave = Оставить как есть
members-people-before = Кто действовал от её имени раньше
members-nobody-acts = От её имени никто не действует
members-nobody-acts-words = Людей и их функции вносит секретариат.
members-membership = Членство
members-never-a-member = Членом Сети она не была.
members-functions = Функции
members-functions-before = Прежние функции
members-no-function = Сегодня функций нет
members-no-function-words = Без функции войти нельзя.
members-invitation = Приглашение
members-day-without-basis = Укажите основание членства.
members-basis-without-day = Укажите, с какого дня она член Сети.
members-only-chairs-act-ad-interim = Временно исполнять обязанности может только сопредседатель.
members-refused-only-for-a-member = Сопредседатель, координатор и заместитель есть только у действующего члена. Выберите члена Сети или день, когда она им является.
members-refused-only-for-the-state = Представитель государства есть только у государственного органа.
members-refused-only-for-the-secretariat = Эта функция есть только у людей организации, которая является секретариатом.
members-refused-a-member-is-no-partner = Член Сети не партнёр. Выберите координатора или заместителя.
members-refused-both-posts-held = В это время заняты оба поста сопредседателей. Сначала завершите одну из функций или выберите временное исполнение.
members-refused-acting-in-the-past = Временно исполняющего назначают заранее: выберите сегодняшний день или позже.
members-refused-held-already = В это время у человека уже есть эта функция.
members-refused-ends-before-start = Последний день не может быть раньше первого.
members-refused-ended-already = Она и так завершается в этот день или раньше.
members-refused-last-of-the-secretariat = В секретариате не останется никого, кто может войти и действует без срока. Сначала добавьте такого человека; когда он войдёт, функцию можно завершить.
members-refused-only-un-entities = Членами бывают только организации системы ООН.
members-refused-member-then = В это время или позже она уже член Сети.
members-refused-has-partners = Кто-то действует от её имени как партнёр. Сначала завершите эту функцию.
members-refused-no-member = Сейчас она не член Сети.
members-refused-speaker-begins-later = После этого дня кто-то должен действовать от её имени. Сначала завершите эту функцию или выберите более поздний день.
members-refused-signs-in-already = У человека уже есть пароль для входа.
members-refused-no-function-today = Сегодня у человека нет функции. Пригласите в день, когда она начнётся.
members-not-left-yet = Письмо ещё не ушло: почтовый сервер медлит или не настроен. Ссылка действует до: { $day }.
