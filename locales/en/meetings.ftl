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
meetings-refused-frozen = The agenda was circulated and stands. What changes before the meeting goes out as a revision.
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
} at once, each in their own language. What goes out is kept as it is; a later change goes out as a revision.
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
# $n (Number) - of actions
meetings-item-actions = { $n ->
    [0] Actions under this item
    [one] One action under this item
   *[other] { $n } actions under this item
}
meetings-review = Review of actions
meetings-kind-working-group = Meeting of a working group
meetings-whose = Whose meetings
meetings-of-the-network = The Network’s own
meetings-of-everybody = The Network’s and the groups’
meetings-none-of-group = No meeting fits this filter.
meetings-read-only = Read only
meetings-nothing-open = Nothing of this agenda is open to the partners of the group.
meetings-item-is-open = Open to partners
meetings-item-is-internal = Members only
meetings-open-item = Open to the partners of the group
meetings-open-item-hint = Without this tick members alone see the item; its papers are opened one by one.
meetings-group-agenda-lead = The agenda is a draft until the chair of the group clears it. Partners of the group see the items that are open to them, once it is circulated.
meetings-refused-group-is-over = The working group had its last day: it is read only until a decision prolongs it.
meetings-refused-no-partners = Only the meeting of a working group is open to partners.
# $number (String) - of the group
# $name (String) - of the group
meetings-group-named = WG { $number }: { $name }
# $name (String) - of the group
meetings-group-plan-lead = A meeting of the group “{ $name }”. A plan mails nobody: the chair convenes when it is ready.
# $n (Number) - represented
# $all (Number) - members and partners
meetings-group-there = { $n } of { $all } members and partners of the group are represented.
# $number (String) - of the item
meetings-open-item-now = Open item { $number } to partners
# $number (String) - of the item
meetings-close-item-now = Close item { $number } to partners
# $number (Number) - of the item
meetings-item-now-open = Item { $number } is open to the partners of the group.
# $number (Number) - of the item
meetings-item-now-internal = Item { $number } is for members only.
meetings-kind-hint = An extraordinary meeting begins at the request of a member.
meetings-purpose = Purpose of the annual meeting
meetings-purpose-none = None of the three
meetings-purpose-review = Review progress
meetings-purpose-collaboration = Enhance collaboration
meetings-purpose-challenges = Identify emerging challenges
meetings-annual-agenda-lead = The annual agenda serves three purposes, each with at least one item, before a co-chair clears it. Guests see the items that are open to them, once it is circulated.
meetings-open-to-guests = Open to the guests of the annual meeting
meetings-open-to-guests-hint = Without this tick members alone see the item.
meetings-item-is-for-guests = Open to guests
meetings-guests = Guests from outside
meetings-guests-none = Nobody is invited yet.
meetings-guests-choose = Choose guests
meetings-guests-lead = Stakeholders are invited with the members when a co-chair convenes; from then on the list stands. They see the items that are open to them, and nothing else.
meetings-guests-do = Record guests
meetings-guests-see-open-items = Guests get the same mail and see only the items that are open to them.
meetings-seen-by-guests = Members of the Network and the guests of this meeting
meetings-nothing-open-to-guests = Nothing of this agenda is open to guests yet.
meetings-refused-no-guests = The annual meeting invites at least one stakeholder from outside. Choose guests first.
meetings-refused-a-purpose = A purpose of the annual meeting has no item.
meetings-refused-not-annual = Only the annual meeting has purposes and guests.
meetings-refused-guests-stand = The meeting is convened: its guests stand.
# $number (String) - of the item
meetings-purpose-give = Record the purpose of item { $number }
# $number (Number) - of the item
meetings-purpose-given = The purpose of item { $number } is recorded.
# $number (Number) - of the item
meetings-item-now-guests = Item { $number } is open to the guests of the meeting.
# $number (String) - of the item
meetings-open-to-guests-now = Open item { $number } to guests
# $number (String) - of the item
meetings-close-to-guests-now = Close item { $number } to guests
# $purposes (String) - those without an item
meetings-refused-lacks-purposes = No item of the annual agenda serves: { $purposes }.
# $n (Number) - organisations
meetings-guests-chosen = { $n ->
    [0] Nobody from outside is invited.
    [one] One organisation will be invited.
   *[other] { $n } organisations will be invited.
}
