### Several changes of a meeting's day, told in one letter.

changes-letter-waits = Members are not told yet
# $time (String) - 14:15
changes-letter-goes = The letter about the new date or place goes out at { $time }. What changes until then goes out with it.
changes-tell-now = Send it now
changes-nothing-waits = The letter went out already, or nothing is left to tell.
changes-taken-back = The meeting is again as members know it. Nobody is mailed.
changes-taken-back-note = Members know this date
changes-taken-back-warning = Members know this date and place and were told of no other. Nobody is mailed.
# $n (Number) - people
# $time (String) - 14:15
changes-waits-warning = { $n ->
    [one] The mail goes to one person at { $time }. What changes until then goes out with it.
   *[other] The mail goes to { $n } people at { $time }, each in their own language. What changes until then goes out with it.
}
# $n (Number) - people
# $time (String) - 14:15
changes-will-be-told = { $n ->
    [one] The meeting has its new date; one person is told at { $time }.
   *[other] The meeting has its new date; { $n } people are told at { $time }.
}
# $n (Number) - people
changes-told = { $n ->
    [one] One person is told.
   *[other] { $n } people are told.
}
# $was (String) - day and hours that members know
# $when (String) - day and hours
changes-mail-moved = The meeting of { $was } has a new date: { $when }.
# $place (String) - the new place
# $was (String) - the place that members know
changes-mail-also-place = New place: { $place } (so far: { $was }).
# $when (String) - day and hours
# $place (String) - the new place
# $was (String) - the place that members know
changes-mail-place = The meeting of { $when } has a new place: { $place } (so far: { $was }).
# $title (String) - of the meeting
# $when (String) - day and hours
changes-mail-place-subject = New place: { $title }, { $when }
