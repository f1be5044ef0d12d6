### Meetings and their agendas.

meetings-all = All meetings
meetings-none = No meetings yet
meetings-none-words = They stand here as soon as the secretariat plans one.
meetings-meeting = Meeting
meetings-state = State
meetings-when = When
meetings-kind = Kind
meetings-symbol = Symbol
meetings-plan = Plan a meeting
meetings-plan-lead = A plan mails nobody: the co-chairs convene when it is ready.
meetings-title = Title
meetings-title-ru = Title in Russian
meetings-title-ky = Title in Kyrgyz
meetings-date = Day
meetings-from = From
meetings-to = To
meetings-place = Place
meetings-online = Also online
meetings-kind-ordinary = Quarterly meeting
meetings-kind-extraordinary = Extraordinary meeting
meetings-kind-annual = Annual Network Meeting
meetings-state-planned = Planned
meetings-state-convened = Convened
meetings-state-in-session = In session
meetings-state-held = Held
meetings-state-postponed = Postponed
meetings-state-cancelled = Cancelled
meetings-item-information = Information
meetings-item-discussion = Discussion
meetings-item-decision = Decision
meetings-item-procedural = Procedure
meetings-mode-principal = Focal point
meetings-mode-alternate = Alternate
meetings-mode-apology = Apology
meetings-mode-absent = Not represented
meetings-mode-open = Not recorded
meetings-nobody = Nobody
meetings-agenda = Agenda
meetings-agenda-empty = No items yet.
meetings-agenda-lead = The agenda is a draft until a co-chair clears it; a change after that is cleared again.
meetings-agenda-state = State of the agenda
meetings-agenda-draft = Draft
meetings-agenda-cleared = Cleared
meetings-agenda-circulated = Circulated
meetings-agenda-adopted = Adopted
meetings-not-yet = Not yet
meetings-draft-agenda = Edit agenda
meetings-circulate = Circulate agenda
meetings-clear = Clear agenda
meetings-convene = Convene meeting
meetings-open = Open meeting
meetings-close = Close meeting
meetings-at-the-table = At the table
meetings-record = Record representation
meetings-item-title = Item
meetings-item-kind = Type of item
meetings-presenter = Presented by
meetings-item-minutes = Minutes of time
meetings-background = Background
meetings-add-item = Add item
meetings-item-added = The item is added.
meetings-item-removed = The item is removed.
meetings-planned = The meeting is planned. Now its agenda.
meetings-opened = The meeting is in session; its agenda is adopted.
meetings-closed = The meeting is held.
meetings-cleared = The agenda is cleared.
meetings-circulate-not = Do not circulate
meetings-ends-before-start = The meeting ends before it begins. Correct the hours.
meetings-starts-in-the-past = This day is past. Choose a later one.
meetings-nobody-named = Name who is there for this member.
meetings-mail-link = Open the meeting
meetings-refused-not-planned = The meeting is convened already or no longer planned.
meetings-refused-not-convened = The meeting is not convened.
meetings-refused-not-in-session = The meeting is not in session.
meetings-refused-not-draft = The agenda is no longer a draft.
meetings-refused-not-cleared = No co-chair has cleared the agenda as it is.
meetings-refused-not-circulated = The agenda was not circulated to all members.
meetings-refused-frozen = The agenda was circulated and does not change any more.
meetings-refused-empty = The agenda has no items.
meetings-refused-has-papers = The item has papers. Withdraw them first.
meetings-refused-incomplete = A member has no line at the table yet.
meetings-refused-one-member = One person represents at most one member.
meetings-refused-state = The state has changed meanwhile. Look again.
# $when (String) - day and hours
# $place (String) - room
meetings-lead = { $when }. { $place }.
# $when (String) - day and hours
# $place (String) - room
meetings-lead-online = { $when }. { $place }, and online.
# $items (Number) - items
# $minutes (Number) - together
meetings-agenda-note = { $items ->
    [one] One item, { $minutes } minutes
   *[other] { $items } items, { $minutes } minutes
}
# $n (Number) - represented
# $all (Number) - members
meetings-there = { $n } of { $all } members are represented.
# $n (Number) - minutes
meetings-minutes = { $n } min
# $agency (String) - acronym
meetings-how = How { $agency } is represented
# $agency (String) - acronym
meetings-who = Who is there for { $agency }
# $number (String) - of the item
meetings-move-up = Move item { $number } up
# $number (String) - of the item
meetings-remove = Remove item { $number }
# $n (Number) - people
meetings-convened = The meeting is convened; { $n ->
    [one] one person is invited.
   *[other] { $n } people are invited.
}
# $n (Number) - people
meetings-circulated = The agenda is on its way to { $n ->
    [one] one person.
   *[other] { $n } people.
}
# $n (Number) - recorded
# $all (Number) - members
meetings-represented = Recorded for { $n } of { $all } members.
# $n (Number) - members
meetings-circulate-question = Circulate the agenda to { $n ->
    [one] one member?
   *[other] { $n } members?
}
# $n (Number) - items
meetings-circulate-lead = { $n ->
    [one] One item goes out as it is now.
   *[other] { $n } items go out as they are now.
}
# $n (Number) - people
meetings-circulate-warning = The mail goes to { $n ->
    [one] one person
   *[other] { $n } people
} at once, each in their own language. The circulated agenda does not change any more.
# $n (Number) - members
meetings-circulate-do = Circulate to { $n ->
    [one] one member
   *[other] { $n } members
}
# $members (String) - acronyms
meetings-refused-not-recorded = Not recorded yet: { $members }.
# $agency (String) - acronym
# $when (String) - day and hours
meetings-mail-invitation = { $agency } is invited to a meeting of the Network on { $when }.
# $title (String) - of the meeting
# $when (String) - day and hours
meetings-mail-invitation-subject = Invitation: { $title }, { $when }
# $when (String) - day and hours
meetings-mail-agenda = The agenda is there to be read before { $when }.
# $title (String) - of the meeting
meetings-mail-agenda-subject = Agenda: { $title }
meetings-postpone = Postpone meeting
meetings-postpone-look = Look at it once more
meetings-postpone-change = Change the new date
meetings-postpone-not = Leave the date
meetings-new-date = New date
meetings-cancel = Cancel meeting
meetings-cancel-question = Cancel this meeting?
meetings-cancel-not = Keep the meeting
meetings-cancel-reason = Why it is cancelled
meetings-cancel-reason-hint = It stands on the meeting’s page; the mail carries only a link.
meetings-is-cancelled = This meeting was cancelled
meetings-nobody-is-told = Nobody was invited yet, so nobody is mailed.
meetings-nothing-moves = Day, hours and place are as they were. Change at least one.
meetings-refused-not-ahead = The meeting has begun, was held or was cancelled.
meetings-refused-cancelled = The meeting was cancelled.
# $when (String) - day and hours
meetings-postpone-lead = So far: { $when }.
# $when (String) - day
meetings-postponed-on = Its date was changed on { $when }; what stands above is the new one.
# $n (Number) - people
meetings-are-told = { $n ->
    [one] One person is told
   *[other] { $n } people are told
}
# $n (Number) - people
meetings-postpone-question = { $n ->
    [0] Move the meeting to this date?
    [one] Move the meeting to this date and tell one person?
   *[other] Move the meeting to this date and tell { $n } people?
}
# $n (Number) - people
meetings-postpone-warning = { $n ->
    [0] The plan moves; no mail is sent.
    [one] The mail goes to one person at once.
   *[other] The mail goes to { $n } people at once, each in their own language; their calendars move with it.
}
# $n (Number) - people
meetings-cancel-warning = { $n ->
    [0] The plan ends here; no mail is sent. The meeting keeps its number.
    [one] The mail goes to one person at once. The meeting keeps its number.
   *[other] The mail goes to { $n } people at once, each in their own language, and takes the meeting out of their calendars. The meeting keeps its number.
}
# $n (Number) - people
meetings-was-postponed = { $n ->
    [0] The meeting has its new date.
    [one] The meeting has its new date; one person is told.
   *[other] The meeting has its new date; { $n } people are told.
}
# $n (Number) - people
meetings-was-cancelled = { $n ->
    [0] The meeting is cancelled.
    [one] The meeting is cancelled; one person is told.
   *[other] The meeting is cancelled; { $n } people are told.
}
# $when (String) - day and hours
meetings-mail-postponed = The meeting has a new date or place: { $when }.
# $title (String) - of the meeting
# $when (String) - day and hours
meetings-mail-postponed-subject = New date: { $title }, { $when }
# $when (String) - day and hours
meetings-mail-cancelled = The meeting on { $when } does not take place.
# $title (String) - of the meeting
# $when (String) - day and hours
meetings-mail-cancelled-subject = Cancelled: { $title }, { $when }
meetings-between = Decisions taken between meetings
# $symbol (String) - of the decision
# $title (String) - of the decision
meetings-between-late = { $symbol } { $title } (after circulation)
meetings-refused-has-listed = The meeting takes note of the decisions under this item; it stays.
meetings-item-actions = Actions under this item
meetings-review = Review of actions
