# What passed between stakeholders and members (T5).
engagements-title = Engagements
engagements-engagement = Engagement
engagements-record = Log an engagement
engagements-was-recorded = The engagement is logged.
engagements-correct = Correct the entry
engagements-was-corrected = The entry is corrected; the earlier wording stays in the log of changes.
engagements-lead = Who met whom, about what, and what follows. Members read it, or one working group alone.
engagements-log-lead = What passed between members and stakeholders, by the secretariat for all and by focal points for their own agency.
engagements-none = Nothing is logged yet
engagements-none-words = Talks with donors, visits and calls that somebody logs appear here.
engagements-none-with = Nothing is logged with it yet.
engagements-all-with = All engagements with it
engagements-words = Words of summary or follow-up
engagements-any = All
engagements-any-kind = All kinds
engagements-kind = Kind
engagements-kind-meeting = Meeting
engagements-kind-call = Call
engagements-kind-mail = Exchange of letters
engagements-kind-event = Event
engagements-kind-visit = Visit
engagements-kind-donor-talk = Talk with a donor
engagements-kind-other = Other
engagements-day = Day
engagements-from = From
engagements-until = Until
engagements-stakeholders = Stakeholders
engagements-members = Members involved
engagements-summary = Summary
engagements-follow-up = What follows
engagements-at-meeting = At a meeting of the Network
engagements-at-meeting-hint = Says that these stakeholders were there.
engagements-no-meeting = At none
engagements-audience = Who reads it
engagements-read-by-members = All members of the Network
engagements-audience-group = One working group, my agency and the office alone
# $group (String)
engagements-read-by-group = Working group “{ $group }”, the recording agency and the office
engagements-group = Which working group
engagements-recorded = Logged
# $who (String)
# $agency (String)
# $day (String)
engagements-recorded-by = by { $who }, { $agency }, { $day }
engagements-agency = Logged by
# $count (Number)
engagements-count =
    { $count ->
        [one] { $count } engagement
       *[other] { $count } engagements
    }
engagements-no-cases = No cases of people
engagements-no-cases-words = An entry tells what organisations spoke about; nothing of individual migrants or of people who were helped.
engagements-with-nobody = Choose at least one stakeholder.
engagements-group-and-audience = Name a working group if it alone reads the entry, and none if all members do.
engagements-only-meetings = Only an engagement of the kind “Meeting” was at a meeting of the Network.
engagements-log-recorded = logged it
engagements-log-corrected = corrected it
engagements-refused-not-yours = Only the agency that logged it, and the secretariat, keep this entry.
engagements-find = Find a stakeholder
# $n (Number) - stakeholders
engagements-find-hint = The first { $n } by name stand below, with those that you ticked; others are found by a part of their name.
engagements-find-do = Find
engagements-found-none = No stakeholder’s name holds these words.
