### When members can be represented at a planned meeting (R2, R20).

date-polls-poll = Date poll
# $title (String) - of the meeting
date-polls-of = When can members come? { $title }
date-polls-see = See who can come when
date-polls-is-open = Date poll open
date-polls-is-over = Date poll closed
date-polls-state-due = Waits for the choice of a time
date-polls-state-chosen = Time chosen
date-polls-ask = Ask when members can come
# $times (Number) - at most
# $days (Number) - days ahead
# $length (String) - length of time
date-polls-ask-lead = Propose 2 to { $times } times within the next { $days } days. Each lasts as long as the meeting is planned for: { $length }. Leave a day empty to propose fewer times.
# $n (Number) - place in the list
date-polls-time = Time { $n }
# $n (Number) - place in the list
date-polls-time-day = Day of time { $n }
# $n (Number) - place in the list
date-polls-time-from = Start of time { $n }
date-polls-answer-by = Answers wanted by
# $day (String) - the last possible day
date-polls-answer-by-hint = A working day before the first proposed time, { $day } at the latest.
date-polls-note = Note to those who are asked
date-polls-note-hint = What matters for the choice. It may stay empty.
date-polls-look = Look at these days
date-polls-do-not = Do not ask
date-polls-change-times = Change the times
# $n (Number) - people
date-polls-open-question = { $n ->
    [one] Ask one person for these times?
   *[other] Ask { $n } people for these times?
}
# $n (Number) - people
date-polls-told = { $n ->
    [one] One focal point or alternate is asked by mail.
   *[other] { $n } focal points and alternates are asked by mail.
}
date-polls-open-warning = The letters leave at once, and the times stand until the poll closes.
date-polls-open-do = Open the date poll
# $n (Number) - people
date-polls-opened = { $n ->
    [one] The date poll is open, one person is asked by mail.
   *[other] The date poll is open, { $n } people are asked by mail.
}
date-polls-time-is-past = This time is past. Choose a later one.
date-polls-time-twice = This time is proposed twice.
# $days (Number) - days ahead
date-polls-time-too-far = { $days ->
    [one] A poll looks one day ahead at most. Choose an earlier day.
   *[other] A poll looks { $days } days ahead at most. Choose an earlier day.
}
date-polls-too-few = Propose at least two times.
date-polls-day-is-past = The closing hour of this day is past. Choose a later day.
date-polls-day-not-working = Nobody works on this day. Choose a working day.
# $days (Number) - days
date-polls-day-too-far = { $days ->
    [one] Answers are wanted within one day. Choose an earlier one.
   *[other] Answers are wanted within { $days } days. Choose an earlier one.
}
date-polls-day-after-a-time = A proposed time comes before the closing hour of this day.
date-polls-answer = Say when your agency can come
# $agency (String) - acronym
date-polls-for = When can { $agency } be represented?
# $planned (String) - hours and place as planned so far
date-polls-answer-lead = Planned so far: { $planned }
# $when (String) - day and hour
date-polls-wanted-by = Say of each time whether your agency can be represented, by { $when }.
date-polls-possible = Possible
date-polls-if-need-be = If need be
date-polls-not-possible = Not possible
date-polls-no-answer = No answer
date-polls-send = Send the answer
date-polls-change = Change the answer
date-polls-until = The answer may be changed until the poll closes. Focal point and alternates answer for one member: the last word counts.
date-polls-answered = Thank you, the answer is recorded.
# $by (String) - who said so
# $at (String) - day and hour
date-polls-receipt = Answered by { $by }, { $at }.
date-polls-times = Proposed times
date-polls-members = Members and times
# $answered (Number) - members that have answered
# $all (Number) - members that were asked
date-polls-counted = { $answered } of { $all } members have answered
# $possible (Number) - members
# $need (Number) - members
# $cannot (Number) - members
# $silent (Number) - members
date-polls-sums = { $possible } can, { $need } if need be, { $cannot } cannot, { $silent ->
    [one] one has not answered
   *[other] { $silent } have not answered
}.
date-polls-cannot = Cannot come
date-polls-silent = Have not answered
date-polls-opened-term = Opened
# $by (String) - who
# $day (String) - when
date-polls-opened-by = { $by }, { $day }
date-polls-remind = Remind those who have not answered
# $at (String) - day and hour
# $members (String) - acronyms
date-polls-were-reminded = Reminded { $at }: { $members }.
# $n (Number) - people
date-polls-reminded = { $n ->
    [one] One person is reminded.
   *[other] { $n } people are reminded.
}
# $when (String) - day and hour
date-polls-choose-this = Choose { $when }
date-polls-choose-question = Choose this time?
date-polls-choose = Choose this time
date-polls-choose-not = Back to the poll
date-polls-choose-warning = The meeting gets this day and the poll closes. Nobody is written to now: the invitation tells of the day when the meeting is convened.
date-polls-choose-warning-known = The meeting gets this day and the poll closes. Whoever has the agenda is told of the new day by mail.
# $n (Number) - members
date-polls-absent = { $n ->
    [one] One member cannot be represented at this time.
   *[other] { $n } members cannot be represented at this time.
}
date-polls-absent-words = Each member is to be represented at meetings of the Network. Choose another time if there is one, or speak with those who cannot come.
# $when (String) - day and hours
date-polls-was-chosen = The meeting has its day: { $when }.
# $when (String) - day and hours
date-polls-chosen = Chosen: { $when }
date-polls-convene-now = The day is set. Call the members together: the invitation leaves by mail, with the meeting for their calendars.
date-polls-convening-waits = The day is set. A co-chair now calls the members together.
date-polls-convening-waits-group = The day is set. The chair of the group now calls its members together.
# $by (String) - who
# $day (String) - when
date-polls-ended-by = { $by }, { $day }.
date-polls-close = Close the poll without a choice
date-polls-reason = Why no time is chosen
date-polls-reason-hint = Those who were asked are told by mail that the poll is closed, and read the reason here.
date-polls-was-closed = The date poll is closed. Those who were asked are told.
date-polls-closed = Closed without a choice
date-polls-moved = Closed: the meeting was moved to another day by hand
date-polls-cancelled = Closed: the meeting was called off
# $n (Number) - people
date-polls-ends-warning = { $n ->
    [one] The date poll closes, and the one person who was asked is mailed at once.
   *[other] The date poll closes, and the { $n } people who were asked are mailed at once, each in their own language.
}
date-polls-refused-not-planned = A date poll is opened while a meeting is planned and not convened.
date-polls-refused-already-open = A date poll is open for this meeting already.
date-polls-refused-nobody = There is no member that could be asked.
date-polls-refused-closed = The date poll is closed.
date-polls-refused-not-asked = Your member was not asked by this poll. Write to whoever opened it.
date-polls-refused-everybody = Every member has answered.
date-polls-refused-reminded = Members were reminded of this poll already.
date-polls-refused-time-is-past = This time is past. Choose another one, or close the poll.
date-polls-refused-holds = A date poll is open for this meeting. Choose a time or close the poll first.
date-polls-mail-link = Open the date poll
date-polls-mail-note = This link is yours alone: it answers for your member without signing in, until the poll closes. Do not pass it on.
# $when (String) - day and hour
# $agency (String) - acronym
date-polls-mail-opening = Say by { $when } at which of the proposed times { $agency } can be represented.
# $title (String) - of the meeting
date-polls-mail-opening-subject = When can you come? { $title }
# $agency (String) - acronym
# $when (String) - day and hour
date-polls-mail-reminder = { $agency } has not answered yet: say by { $when } when it can be represented.
# $title (String) - of the meeting
date-polls-mail-reminder-subject = Not answered yet: when can you come? { $title }
date-polls-mail-closed = The date poll is closed without a choice. Nothing else is asked of you now.
date-polls-mail-moved = The meeting got another day, and its date poll is closed. Nothing else is asked of you: the invitation tells of the day.
date-polls-mail-cancelled = The meeting is called off, and its date poll is closed. Nothing else is asked of you.
# $title (String) - of the meeting
date-polls-mail-closed-subject = Date poll closed: { $title }
