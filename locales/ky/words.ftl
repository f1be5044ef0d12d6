### Ар бир баракта керек сөздөр: күндөр, айлар, мөөнөттөр.

words-weekday = { $n ->
    [1] дүйшөмбү
    [2] шейшемби
    [3] шаршемби
    [4] бейшемби
    [5] жума
    [6] ишемби
   *[7] жекшемби
}

words-weekday-short = { $n ->
    [1] дүй.
    [2] шейш.
    [3] шарш.
    [4] бейш.
    [5] жума
    [6] ишм.
   *[7] жек.
}

words-month = { $n ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}

words-month-of-year = { $n ->
    [1] январы
    [2] февралы
    [3] марты
    [4] апрели
    [5] майы
    [6] июну
    [7] июлу
    [8] августу
    [9] сентябры
    [10] октябры
    [11] ноябры
   *[12] декабры
}

words-month-alone = { $n ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}

words-month-short = { $n ->
    [1] янв.
    [2] фев.
    [3] мар.
    [4] апр.
    [5] май
    [6] июн.
    [7] июл.
    [8] авг.
    [9] сен.
    [10] окт.
    [11] ноя.
   *[12] дек.
}

words-date = { $day }-{ $month }, { $weekday }

words-date-with-year = { $year }-жылдын { $day }-{ $month }, { $weekday }

words-date-short = { $day }-{ $month }, { $weekday }

words-date-short-with-year = { $year }-ж., { $day }-{ $month }, { $weekday }

words-date-on-paper = { $year }-жылдын { $day }-{ $month }

words-month-and-year = { $year }-жыл, { $month }

words-date-and-time = { $date }, { $time }

words-days = { $n ->
    [one] { $n }{"\u00A0"}күн
   *[other] { $n }{"\u00A0"}күн
}

words-hours = { $n }{"\u00A0"}саат

words-minutes = { $n }{"\u00A0"}мүн.

words-under-a-minute = бир мүнөткө жетпейт

words-today = бүгүн

words-tomorrow = эртең

words-in-days = { $n ->
    [one] { $n }{"\u00A0"}күн калды
   *[other] { $n }{"\u00A0"}күн калды
}

words-in = { $how-long } калды

words-days-late = { $n ->
    [one] { $n }{"\u00A0"}күн кечикти
   *[other] { $n }{"\u00A0"}күн кечикти
}

words-late = { $how-long } кечикти

words-days-ago = { $n ->
    [one] { $n }{"\u00A0"}күн мурун
   *[other] { $n }{"\u00A0"}күн мурун
}

words-ago = { $how-long } мурун

words-working-days = { $n ->
    [one] { $n }{"\u00A0"}жумуш күнү
   *[other] { $n }{"\u00A0"}жумуш күнү
}
