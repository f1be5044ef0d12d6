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
