### What a year came to: the page, and the pack that keeps it.

annual-review = Annual review
# $year (String) - 2026
annual-of-year = Annual review { $year }
# $quarters (Number) - of four
annual-lead-meetings = A quarterly meeting was held in { $quarters } of 4 quarters.
# $n (Number) - decisions
annual-lead-decisions = { $n ->
    [one] One decision was adopted.
   *[other] { $n } decisions were adopted.
}
# $n (Number) - actions
# $late (Number) - of the open ones
annual-lead-actions = { $n ->
    [one] One action was carried out
   *[other] { $n } actions were carried out
}; { $late ->
    [one] one is overdue.
   *[other] { $late } are overdue.
}
annual-variant = Variant
annual-internal = Internal
annual-releasable = Releasable
annual-releasable-marking = Totals and released documents only
annual-releasable-note = Nothing internal stands in this variant. It leaves the Network by a release, like every document.
annual-meetings = Meetings held and representation
# $n (Number) - meetings
# $quarters (Number) - of four
annual-meetings-line = { $n ->
    [one] One meeting was held
   *[other] { $n } meetings were held
}, quarterly ones in { $quarters } of 4 quarters.
# $there (Number) - times that a member was represented
# $all (Number) - times that it should have been
annual-seats-line = Members were represented { $there } of { $all } times.
annual-no-meetings = No meeting was held.
annual-symbol = Symbol
annual-meeting = Meeting
annual-kind = Kind
annual-day = Day
annual-represented = Members represented
annual-missing = Not represented
annual-member = Member
annual-was-represented = Represented
annual-by-alternate = Of these by an alternate
annual-apologies = Apologies
annual-absent = Absent
annual-decisions = Decisions
# $n (Number) - decisions
# $adopted (Number) - of them adopted
annual-decisions-line = { $n ->
    [one] One decision was before the Network
   *[other] { $n } decisions were before the Network
}, { $adopted } adopted.
annual-state = How far it came
annual-carrying-out = Carried out
annual-number = Number
annual-decision = Decision
annual-released = Released to everybody
# $n (Number) - documents
annual-released-line = { $n ->
    [0] No document was released to everybody.
    [one] One document was released to everybody.
   *[other] { $n } documents were released to everybody.
}
annual-document = Document
annual-released-on = Released on
annual-actions = Actions
# $n (Number) - actions
# $on-time (Number) - of them
annual-actions-done = { $n ->
    [one] One action was carried out
   *[other] { $n } actions were carried out
}, { $on-time } of them reported by the due day.
# $n (Number) - actions
# $late (Number) - of them
annual-actions-open = { $n ->
    [one] One action is open
   *[other] { $n } actions are open
}, { $late } of them overdue.
annual-done = Carried out
annual-on-time = Reported in time
annual-open = Open
annual-groups = Working groups and mandates due
# $n (Number) - groups
annual-groups-line = { $n ->
    [0] No working group was in force.
    [one] One working group was in force.
   *[other] { $n } working groups were in force.
}
# $n (Number) - groups
annual-mandates-line = { $n ->
    [0] No mandate ends this year.
    [one] One mandate ends this year.
   *[other] { $n } mandates end this year.
}
annual-group = Working group
annual-mandate = Mandate
# $day (String) - 31 December 2026
annual-mandate-until = Until { $day }
annual-meetings-number = Meetings held
annual-workplan = Workplan and funding gap
# $n (Number) - activities
# $completed (Number) - of them
# $ongoing (Number) - of them
# $waiting (Number) - of them
annual-workplan-line = { $n ->
    [one] One activity
   *[other] { $n } activities
}: { $completed } completed, { $ongoing } ongoing, { $waiting } yet to start.
# $required (String) - USD 240 000
# $available (String) - USD 95 000
# $gap (String) - USD 145 000
annual-funding-line = { $required } are required and { $available } available; the gap, computed activity by activity, is { $gap }.
annual-no-workplan = There is no workplan for this year.
annual-activities = Activities
annual-completed = Completed
annual-ongoing = Ongoing
annual-with-late = With late actions
annual-packs = Packs kept
annual-packs-none = None was made yet.
annual-make = Make the pack
annual-make-note = The year is kept as it stands now, in three languages, as an internal and a releasable variant.
# $when (String) - Thursday 15 October, 10:00
# $who (String) - a person
annual-pack-made = { $when }, { $who }
annual-made = The pack is kept. Every member can take it along.
# $hash (String) - 64 digits
annual-hash = Words as kept, SHA-256 { $hash }
annual-refused-year = There is no such year.
annual-refused-not-begun = This year has not begun.
