### The year of the Network: its meetings, and who was represented.

year-link = Year at a glance
year-parts = Quarters and the annual meeting
year-held = Held
year-planned = Planned
year-unplanned = Not planned yet
year-ahead = Ahead
year-missing = No meeting was held
year-not-counted = Before the Network met here
year-explain = Record why
year-explained = The reason is recorded; every member reads it.
year-members = Who was represented
year-members-none = No meeting of this year was held yet.
year-member = Member
year-represented = Represented
year-no-seat = Not a member then
year-refused-nothing-missing = A meeting was held, or the period is not over: there is nothing to explain.
year-refused-of-a-group = The meetings of a working group stand beside no other.
year-day-or-reason = Give the day of that meeting, or say why there is none: one of both.
year-beside-term = UNCT meeting
year-beside-unknown = Not recorded yet.
year-beside-ask = Record it
year-beside-change = Change
year-beside-lead = The terms of reference want the Network to meet with the UN Country Team whenever possible. Give the day of its meeting, or say why this one stands alone.
year-beside-day = Day of the UNCT meeting
year-beside-why-not = Why this meeting stands beside none
year-beside-do = Record
year-beside-recorded = It is recorded.
# $number (Number) - of the quarter
year-quarter = { $number ->
    [1] First quarter
    [2] Second quarter
    [3] Third quarter
   *[4] Fourth quarter
}
# $year (String) - the year
year-of = The year { $year }
# $part (String) - quarter, or the annual meeting
year-why = Why no meeting was held: { $part }
# $missing (Number) - parts of the year
year-lead = { $missing ->
    [0] One ordinary meeting in each quarter, one annual meeting with stakeholders.
    [one] One meeting was not held, and its reason is not recorded.
   *[other] { $missing } meetings were not held, and their reasons are not recorded.
}
# $who (String) - name
# $when (String) - day
year-explained-by = Recorded by { $who } on { $when }
# $n (Number) - meetings
# $all (Number) - meetings
year-there = { $n } of { $all }
# $n (Number) - meetings
year-missed = { $n ->
    [one] Not represented once
   *[other] Not represented { $n } times in a row
}
# $n (Number) - members
year-flagged = { $n ->
    [0] Nobody was missing several times in a row
    [one] One member was missing several times in a row
   *[other] { $n } members were missing several times in a row
}
# $when (String) - day
year-beside = With the UNCT meeting of { $when }
# $why (String) - the reason
year-beside-none = Not with a UNCT meeting: { $why }
