### Follow-up: actions of adopted decisions.

actions-question = Are decisions carried out?
actions-action = Action
actions-actions = Actions
actions-of-decision = Follow-up of a decision
actions-by-lead = By lead agency
actions-by-lead-note = Open actions, and those done this year
actions-agency = Agency
actions-urgent-first = Most urgent first
actions-state = State
actions-lead-agency = Lead agency
actions-lead-hint = It is asked by mail and accepts or declines itself.
actions-all-members = All members
actions-words = Words in the title
actions-symbol = Symbol
actions-due = Due
actions-time-left = Time
actions-progress = Progress
actions-shown-open = Open
actions-shown-all = All
actions-overdue = Overdue
actions-at-risk = At risk
actions-on-track = On track
actions-done = Done
actions-resting = Not active
actions-fact-overdue = past their day
actions-fact-at-risk = due soon, without news or moved often
actions-fact-on-track = open, in time
actions-fact-done = verified this year
actions-status-proposed = Proposed; the lead has not answered
actions-status-accepted = Accepted by the lead
actions-status-in-progress = In progress
actions-status-reported-done = Reported done, to be verified
actions-status-verified = Verified
actions-status-on-hold = On hold
actions-status-declined = Declined by the lead
actions-status-cancelled = Cancelled
actions-none-open = Nothing waits to be carried out
actions-none-open-words = Actions of adopted decisions stand here until they are verified.
actions-none-found-here = No action fits this filter.
actions-none-yet = No action yet
actions-none-yet-words = Each adopted decision has actions, or it is said that none is needed.
actions-none-required = No action is required
actions-none-reason = Why no action is required
actions-none-do = Record that none is required
actions-none-found = Recorded: no action is required.
actions-propose = Propose an action
actions-proposed = The lead agency is asked by mail.
actions-title = What is to be done
actions-accept = Accept the lead
actions-decline = Decline
actions-decline-reason = Why the agency declines
actions-declined = Declined. The secretariat is told and asks another agency.
actions-declined-because = Declined because
actions-reassign = Ask another agency
actions-report = Report progress
actions-report-do = Send report
actions-reported = The report is recorded.
actions-narrative = What was done, what is in the way
actions-percent-label = Done so far, in per cent
actions-it-is-done = It is done
actions-verify = Verify
actions-verified = Verified: the action is done.
actions-reopen = Send back
actions-reopen-reason = What is still missing
actions-reopened = Sent back; the lead is told by mail.
actions-reported-on = Reported done on
actions-verified-on = Verified on
actions-due-in-the-past = This day is past. Choose a later one.
actions-told-propose = proposed the action
actions-told-accept = accepted the lead
actions-told-decline = declined the lead
actions-told-reassign = asked another agency
actions-told-report = reported progress
actions-told-verify = verified it
actions-told-reopen = sent it back
actions-mail-link = Open the action
actions-mail-verified = The secretariat verified that it is done. Nothing is asked of you now.
actions-refused-not-adopted = Actions follow adopted decisions only.
actions-refused-no-action-found = It is recorded that no action is required.
actions-all-the-same = The agency accepts all the same
actions-refused-lead-is-apart = The agency disassociated itself from the decision: it says expressly that it accepts all the same.
actions-refused-has-actions = The decision has actions.
actions-refused-not-proposed = The lead has answered already.
actions-refused-not-under-way = The action is not under way.
actions-refused-not-reported = The lead has not reported it done.
actions-refused-not-declined = The lead has not declined.
actions-refused-not-done = It was not reported done.
actions-refused-only-chairs-reopen = What was verified is reopened by a co-chair.
actions-refused-changed = The state of the action has changed meanwhile. Look again.
# $n (Number) - per cent
actions-percent = { $n } %
# $agency (String) - acronym
actions-accepted = { $agency } leads this action.
# $n (Number) - open actions
# $overdue (Number) - of them overdue
# $risk (Number) - of them at risk
actions-lead = { $n ->
    [one] One action is open.
   *[other] { $n } actions are open.
} { $overdue ->
    [one] One is overdue
   *[other] { $overdue } are overdue
}, { $risk ->
    [one] one at risk.
   *[other] { $risk } at risk.
}
# $agency (String) - acronym
# $due (String) - day
actions-mail-proposed = { $agency } is asked to lead an action, due on { $due }. Accept or decline it.
# $title (String) - of the action
actions-mail-proposed-subject = Accept or decline: { $title }
# $agency (String) - acronym
actions-mail-accepted = { $agency } accepted the lead. Nothing is asked of you now.
# $agency (String) - acronym
# $title (String) - of the action
actions-mail-accepted-subject = { $agency } accepted: { $title }
# $agency (String) - acronym
actions-mail-declined = { $agency } declined the lead. Ask another agency.
# $agency (String) - acronym
# $title (String) - of the action
actions-mail-declined-subject = { $agency } declined: { $title }
# $agency (String) - acronym
actions-mail-done = { $agency } reports it done. Verify it, or send it back.
# $agency (String) - acronym
# $title (String) - of the action
actions-mail-done-subject = To be verified: { $agency }, { $title }
# $title (String) - of the action
actions-mail-verified-subject = Verified: { $title }
# $agency (String) - acronym
actions-mail-back = { $agency } is asked to finish this action: something is still missing.
# $title (String) - of the action
actions-mail-back-subject = Sent back: { $title }
actions-stems-from = It stems from
actions-whole-decision = The decision as a whole
actions-ask-all-the-same = The member is apart from this; ask it all the same
actions-ask-all-the-same-hint = Needed only for a member that disassociated itself. It need not accept.
actions-refused-asked-unknowing = This member disassociated itself from what the action stems from. Tick that it is asked all the same, or choose another.
# $member (String) - acronym
actions-lead-apart = { $member } (disassociated itself)
# $member (String) - acronym
# $n (Number) - of paragraphs
# $numbers (String) - of paragraphs
actions-lead-apart-of = { $n ->
    [one] { $member } (disassociated itself from paragraph { $numbers })
   *[other] { $member } (disassociated itself from paragraphs { $numbers })
}
# $n (Number) - of the decision
actions-paragraph = Paragraph { $n }
actions-due-is-the-same = This is the day in force. Choose another.
actions-new-due = New due day
actions-due-reason = Why another day is needed
actions-due-answer = Why it is declined
actions-hold-reason = Why it is put on hold
actions-cancel-reason = Why it is called off
actions-propose-due = Propose another due day
actions-propose-due-note = A co-chair agrees or declines
actions-answer-due = Another due day is proposed
actions-decline-due = Decline the day
actions-hold = Put on hold
actions-resume = Let it go on
actions-cancel = Call off
actions-cancel-warning = An action that was called off does not come back.
actions-due-is-proposed = waits for a co-chair
actions-first-due = First due
actions-day-moved = Day moved
actions-held-because = On hold because
actions-cancelled-because = Called off because
actions-due-proposed = Proposed. The co-chairs are told by mail; until then the day stays.
actions-due-agreed = Agreed. The lead is told by mail.
actions-due-declined = Declined. The day stays, and the lead is told by mail.
actions-held = On hold. The lead is told by mail; no reminders go out.
actions-resumed = It goes on. The lead is told by mail.
actions-cancelled = Called off. The lead is told by mail.
actions-told-propose-due = proposed another due day
actions-told-agree-due = agreed to another due day
actions-told-decline-due = declined another due day
actions-told-hold = put it on hold
actions-told-resume = let it go on
actions-told-cancel = called it off
actions-refused-is-proposed = Another day is proposed already and waits for a co-chair.
actions-refused-nothing-proposed = No other day is proposed.
actions-refused-not-on-hold = It is not on hold.
actions-refused-is-over = It cannot be called off any more.
actions-mail-held = It is put on hold. Nothing is asked of you now.
actions-mail-cancelled = It is called off. Nothing is asked of you any more.
# $day (String) - Friday 16 October
actions-due-agree = Agree to { $day }
# $agency (String) - acronym
# $day (String) - Friday 16 October
actions-mail-due-proposed = { $agency } proposes another due day: { $day }. Agree or decline.
# $title (String) - of the action
actions-mail-due-proposed-subject = Another due day? { $title }
# $day (String) - Friday 16 October
actions-mail-due-agreed = Report it done by { $day }: a co-chair agreed to the day.
# $title (String) - of the action
actions-mail-due-agreed-subject = Due day agreed: { $title }
# $day (String) - Friday 16 October
actions-mail-due-declined = Report it done by { $day }: another day was declined.
# $title (String) - of the action
actions-mail-due-declined-subject = Due day stays: { $title }
# $title (String) - of the action
actions-mail-held-subject = On hold: { $title }
# $day (String) - Friday 16 October
actions-mail-resumed = It goes on; report it done by { $day }.
# $title (String) - of the action
actions-mail-resumed-subject = It goes on: { $title }
# $title (String) - of the action
actions-mail-cancelled-subject = Called off: { $title }
# $n (Number) - how often
actions-times = { $n ->
    [one] once
   *[other] { $n } times
}
actions-start = Begins
actions-start-hint = Today, if nothing is said.
actions-starts-after-due = It begins after it is due. Choose an earlier day.
actions-contributors = Contributing agencies
actions-evidence-link = Link that shows it
actions-evidence-files = Files that show it
actions-evidence-files-hint = PDF, Word, Excel, pictures or text; several at once.
actions-evidence-no-address = Write a whole address, beginning with https://
# $agency (String) - acronym
actions-mail-contributes = { $agency } is asked to contribute to an action that another agency leads. Nothing is to be answered now.
# $title (String) - of the action
actions-mail-contributes-subject = Your contribution: { $title }
actions-not-started = Not started
actions-implemented = Carried out
actions-of-item = Follow-up of an agenda item
actions-none-from-item = What the meeting asks for under this item, without a decision, stands here.
actions-refused-not-in-session = The meeting has not sat yet.
actions-refused-not-open = The action is over.
actions-refused-not-of-the-lead = This person is not of the lead agency.
actions-person = Who does it
actions-person-nobody = Nobody in particular
actions-person-hint = The agency owns the action all the same.
actions-kind = How often
actions-kind-one-off = Once
actions-kind-recurring = Again and again
actions-kind-standing = All the time
actions-place = Where
actions-place-hint = A region, a town or a district, if it has one.
actions-serves = Serves
actions-describe = Who, where, what for
actions-describe-do = Save
actions-described = Saved.
actions-told-describe = said who does it, where or what for
actions-follow-up = Follow-up
actions-as-of = As of
actions-by-action = By action
actions-by-decision = By decision
actions-now = now
actions-chart = Decisions taken and carried out, cumulative, by quarter. The figures stand in the table below the chart.
actions-news-adopted = was adopted
actions-news-carried-out = was carried out
actions-news-verified = was verified
actions-news-late = passed its day
actions-any-decision = Any decision
actions-due-from = Due from
actions-due-until = Due until
actions-print = Print for the meeting (PDF)
actions-over-time = Taken and carried out
actions-over-time-note = Decisions, cumulative
actions-in-figures = The same in figures
actions-quarter-head = Quarter
actions-taken-head = Taken
actions-carried-out-head = Carried out
actions-what-follows = What is to be done
actions-line-words = on a line from January to December
actions-last-news = Last news
actions-status = Status
# $day (String) - Tuesday 13 October
actions-follow-up-of = Follow-up, as of { $day }
# $agencies (String) - acronyms
actions-lead-with = All of these are with { $agencies }.
# $day (String) - of the last meeting
actions-since = Since the meeting of { $day }
# $number (Number) - 1 to 4
# $year (String) - 2026, or 26
actions-quarter = Q{ $number } { $year }
# $number (Number) - 1 to 4
actions-quarter-short = Q{ $number }
# $n (Number) - decisions
actions-taken = { $n } taken
# $n (Number) - decisions
actions-carried-out = { $n } done
# $done (Number) - verified actions
# $all (Number) - actions
actions-done-of = { $done } of { $all }
# $year (String) - 2026
actions-line-key = Line of { $year }: the bar goes from the decision to today or to its completion; the upright stroke is the due day, the blue line is today.
# $n (Number) - actions
actions-count = { $n ->
    [one] { $n } action
   *[other] { $n } actions
}
actions-why-at-risk = At risk because
actions-risk-due-soon = its day is near
# $days (Number) - by the charter
actions-risk-no-news = { $days ->
    [one] nothing was heard of it for more than { $days } day
   *[other] nothing was heard of it for more than { $days } days
}
# $n (Number) - by the charter
actions-risk-moved = { $n ->
    [one] its day moved { $n } time or more
   *[other] its day moved { $n } times or more
}
# $days (Number) - by the charter
actions-risk-unverified = { $days ->
    [one] it was reported done more than { $days } day ago and is not verified
   *[other] it was reported done more than { $days } days ago and is not verified
}
actions-carries-out = Activity of the workplan

actions-capture-action = Take down an action
actions-capture-decision = Take down a decision
actions-capture-lead = Look whether it was understood rightly. Once it is a record, the line leaves the text.
actions-capture-line = The line in the text
actions-capture-understood = As it is understood
actions-capture-not = Leave it in the text
actions-capture-as-action = It is an action
actions-capture-as-decision = It is a decision
actions-capture-draft = Draft the decision
actions-capture-from-item = What was said under the item
actions-capture-proposed = Taken down. The lead agency is asked by mail.
actions-capture-drafted = Taken down as a draft decision. Say in it whether it concerns the State, then table it.
actions-capture-not-begun = The minutes are not begun yet.
actions-capture-not-sitting = A decision is drafted here while the meeting sits.
actions-capture-not-for-decision = The item is not for decision.
