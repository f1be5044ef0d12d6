search-search = Издөө
search-lead = Адамдар, жыйындар, протоколдор, чечимдер, аракеттер, материалдар жана документтер — сизге жеткиликтүүсү.
search-words = Сөздөр
search-hint = Кеминде эки тамга жазыңыз. «Тырмакчадагы сөздөр» чогуу изделет, -сөз чыгарылып салынат.
search-any-kind = Баары
search-kind-person = Адам
search-kind-organisation = Уюм
search-kind-group = Жумушчу топ
search-kind-meeting = Жыйын
search-kind-item = Күн тартибинин маселеси
search-kind-minutes = Протокол
search-kind-decision = Чечим
search-kind-action = Аракет
search-kind-paper = Материал
search-kind-document = Документ
search-kind-statement = Биргелешкен билдирүү
search-found = Табылды
search-count =
    { $count ->
        [one] { $count } натыйжа
       *[other] { $count } натыйжа
    }
search-many = { $count } же андан көп натыйжа, акыркылардын эң ылайыктуулары
search-none = Эч нерсе табылган жок
search-none-words = Азыраак же башка сөздөрдү жазып көрүңүз, же бир түрдүн ордуна «Баары» дегенди тандаңыз.
search-near = Так ушундай сөздөр эч жерде жок
search-near-words = Бул аталыштар аларга окшош.
