### Words that every page may need: days, months, dates, how long.

# $n (Number) - 1 is Monday
words-weekday = { $n ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

# $n (Number) - 1 is Monday
words-weekday-short = { $n ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}

# As it stands after the number of a day. $n (Number) - 1 is January
words-month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# As it stands beside a year and a day. $n (Number) - 1 is January
words-month-of-year = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# As it stands alone, above a calendar. $n (Number) - 1 is January
words-month-alone = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# $n (Number) - 1 is January
words-month-short = { $n ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

# $weekday (String) - Friday
# $day (String) - 16
# $month (String) - October
words-date = { $weekday } { $day }{"\u00A0"}{ $month }

# $weekday (String) - Friday
# $day (String) - 16
# $month (String) - October
# $year (String) - 2027
words-date-with-year = { $weekday } { $day }{"\u00A0"}{ $month }{"\u00A0"}{ $year }

# $weekday (String) - Fri
# $day (String) - 16
# $month (String) - Oct
words-date-short = { $weekday } { $day }{"\u00A0"}{ $month }

# $weekday (String) - Fri
# $day (String) - 16
# $month (String) - Oct
# $year (String) - 2027
words-date-short-with-year = { $weekday } { $day }{"\u00A0"}{ $month }{"\u00A0"}{ $year }

# $day (String) - 16
# $month (String) - October
# $year (String) - 2026
words-date-on-paper = { $day }{"\u00A0"}{ $month }{"\u00A0"}{ $year }

# $month (String) - October
# $year (String) - 2026
words-month-and-year = { $month }{"\u00A0"}{ $year }

# $date (String) - Friday 16 October
# $time (String) - 17:00
words-date-and-time = { $date }, { $time }

# $n (Number) - whole days
words-days = { $n ->
    [one] { $n }{"\u00A0"}day
   *[other] { $n }{"\u00A0"}days
}

# $n (Number) - whole hours
words-hours = { $n }{"\u00A0"}h

# $n (Number) - whole minutes
words-minutes = { $n }{"\u00A0"}min

words-under-a-minute = less than a minute

words-today = today

words-tomorrow = tomorrow

# $n (Number) - whole days
words-in-days = { $n ->
    [one] in { $n }{"\u00A0"}day
   *[other] in { $n }{"\u00A0"}days
}

# $how-long (String) - 5 h
words-in = in { $how-long }

# $n (Number) - whole days
words-days-late = { $n ->
    [one] { $n }{"\u00A0"}day late
   *[other] { $n }{"\u00A0"}days late
}

# $how-long (String) - 5 h
words-late = { $how-long } late

# $n (Number) - whole days
words-days-ago = { $n ->
    [one] { $n }{"\u00A0"}day ago
   *[other] { $n }{"\u00A0"}days ago
}

# $how-long (String) - 5 h
words-ago = { $how-long } ago

# $n (Number) - working days
words-working-days = { $n ->
    [one] { $n }{"\u00A0"}working day
   *[other] { $n }{"\u00A0"}working days
}
