### Слова, нужные на любой странице: дни, месяцы, даты, сроки.

words-weekday = { $n ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}

words-weekday-short = { $n ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}

words-month = { $n ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}

words-month-of-year = { $n ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
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
    [2] февр.
    [3] марта
    [4] апр.
    [5] мая
    [6] июня
    [7] июля
    [8] авг.
    [9] сент.
    [10] окт.
    [11] нояб.
   *[12] дек.
}

words-date = { $weekday }, { $day }{"\u00A0"}{ $month }

words-date-with-year = { $weekday }, { $day }{"\u00A0"}{ $month } { $year }{"\u00A0"}г.

words-date-short = { $weekday }, { $day }{"\u00A0"}{ $month }

words-date-short-with-year = { $weekday }, { $day }{"\u00A0"}{ $month } { $year }{"\u00A0"}г.

words-date-on-paper = { $day }{"\u00A0"}{ $month } { $year }{"\u00A0"}г.

words-month-and-year = { $month } { $year }{"\u00A0"}г.

words-date-and-time = { $date }, { $time }

words-days = { $n ->
    [one] { $n }{"\u00A0"}день
    [few] { $n }{"\u00A0"}дня
    [many] { $n }{"\u00A0"}дней
   *[other] { $n }{"\u00A0"}дня
}

words-hours = { $n }{"\u00A0"}ч

words-minutes = { $n }{"\u00A0"}мин

words-under-a-minute = менее минуты

words-today = сегодня

words-tomorrow = завтра

words-in-days = { $n ->
    [one] через { $n }{"\u00A0"}день
    [few] через { $n }{"\u00A0"}дня
    [many] через { $n }{"\u00A0"}дней
   *[other] через { $n }{"\u00A0"}дня
}

words-in = через { $how-long }

words-days-late = { $n ->
    [one] просрочено на { $n }{"\u00A0"}день
    [few] просрочено на { $n }{"\u00A0"}дня
    [many] просрочено на { $n }{"\u00A0"}дней
   *[other] просрочено на { $n }{"\u00A0"}дня
}

words-late = просрочено на { $how-long }

words-days-ago = { $n ->
    [one] { $n }{"\u00A0"}день назад
    [few] { $n }{"\u00A0"}дня назад
    [many] { $n }{"\u00A0"}дней назад
   *[other] { $n }{"\u00A0"}дня назад
}

words-ago = { $how-long } назад

words-working-days = { $n ->
    [one] { $n }{"\u00A0"}рабочий день
    [few] { $n }{"\u00A0"}рабочих дня
    [many] { $n }{"\u00A0"}рабочих дней
   *[other] { $n }{"\u00A0"}рабочего дня
}
