contacts-title = Контакты с членами
contacts-lead = Сначала те, кто молчит дольше всех. Считается член сети, а не человек.
contacts-last = Последний контакт
contacts-days-ago = { $days ->
    [0] сегодня
    [one] { $days } день назад
    [few] { $days } дня назад
    [many] { $days } дней назад
   *[other] { $days } дня назад
}
contacts-never = Ещё не было
contacts-represented = На заседании
contacts-acted = Действия здесь
contacts-engaged = С заинтересованными сторонами
contacts-readers = Сопредседатели
