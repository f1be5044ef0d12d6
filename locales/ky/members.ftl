### Мүчөлөрдүн тизмеси.

members-title = Тармактын мүчөлөрү
members-search = Издөө
members-search-hint = Агенттик же адам, үч тилдин каалаганында
members-members = Мүчөлөр
members-others = Башка катышуучулар
members-others-note = Мүчө эмес: макулдашууда эсептелбейт
members-agency = Агенттик
members-organisation = Уюм
members-people = Анын атынан ким иштейт
members-since = Качантан мүчө
members-none = Мындай ат табылган жок
members-none-words = Азыраак тамга менен издеңиз же издөөнү тазалаңыз.
members-co-chair = тең төрага
members-secretariat = катчылык
members-focal-point = байланышчы
members-alternate = байланышчынын орун басары
members-state-counterpart = мамлекеттик өкүл
members-partner = өнөктөш
members-lead = { $n ->
    [one] Бүгүн Тармакта Бириккен Улуттар Уюмунун { $n } агенттиги бар.
   *[other] Бүгүн Тармакта Бириккен Улуттар Уюмунун { $n } агенттиги бар.
}
