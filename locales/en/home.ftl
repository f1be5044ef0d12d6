### The desk: what waits, and how the network stands.

home-desk = Desk
home-nothing-waits = Nothing waits for you now.
home-waiting = Waiting for you
home-now = Now
home-empty = Nothing to do
home-empty-words = When something needs you, it stands here with its day and one button.
home-next-meeting = Next meeting
home-no-next-meeting = No meeting is planned.
home-pulse = Pulse of the Network
home-cadence = Cadence
home-cadence-annual = Year
# $number (String) - of the quarter
home-cadence-quarter = Q{ $number }
# $all (Number) - members then
# $n (Number) - represented
home-cadence-there = { $n } of { $all } members represented
home-decisions = Decisions adopted this year
home-actions = Actions carried out
home-plan-meeting = Plan a meeting
home-give-position = The position of your agency is asked.
home-give-position-do = Give position
home-accept-action = Your agency was named to lead.
home-accept-action-do = Accept or decline
home-report-action = Your agency leads this action.
home-report-action-do = Report progress
home-read-minutes = Draft minutes are circulated.
home-read-minutes-do = Read minutes
home-confirm-line = The line of your agency in the member list waits for your word.
home-confirm-line-do = Confirm the line
home-issue-member-list = The member list is to be issued.
home-issue-member-list-do = See the list
home-review-dataset = The review date of a data set has passed.
home-review-dataset-do = See the data set
home-take-over = A predecessor handed over; this is what is open.
home-take-over-do = See what is open
home-attend-meeting = The meeting is convened.
home-attend-meeting-do = See agenda
home-draft-agenda = The agenda is a draft.
home-draft-agenda-do = Edit agenda
home-circulate-agenda = A co-chair cleared the agenda.
home-circulate-agenda-do = Circulate agenda
home-clear-agenda = The agenda waits for your clearance.
home-clear-agenda-do = Read and clear
home-convene-meeting = The meeting is planned and not convened.
home-convene-meeting-do = Convene meeting
home-open-meeting = The meeting is convened.
home-open-meeting-do = Go to meeting
home-preside-meeting = The meeting is in session.
home-preside-meeting-do = Preside
home-declare-consensus = The decision is open in session.
home-declare-consensus-do = See positions
home-record-representation = Who represents each member is to be recorded.
home-record-representation-do = Record representation
home-begin-minutes = The meeting was held; its minutes are not begun.
home-begin-minutes-do = Begin minutes
home-edit-minutes = The minutes are a draft.
home-edit-minutes-do = Edit minutes
home-clear-minutes = The minutes wait for your clearance.
home-clear-minutes-do = Read and clear minutes
home-circulate-minutes = A co-chair cleared the minutes.
home-circulate-minutes-do = Circulate minutes
home-decide-actions = Adopted; no action is recorded yet.
home-decide-actions-do = Add actions
home-verify-action = The lead agency reports it done.
home-verify-action-do = Verify
home-ask-state = It concerns the State, which has not been asked.
home-ask-state-do = Consult the State
home-close-state = The consultation of the State is to be weighed and closed.
home-close-state-do = Weigh and close
home-answer-consultation = The Network asks for your view.
home-answer-consultation-do = Read and answer
home-answer-as-partner = The Network invites you to take part.
home-answer-as-partner-do = Read and answer
home-send-paper = The secretariat asks you for a paper.
home-send-paper-do = Add the paper
home-answer-date-poll = Say when your agency can come to this meeting.
home-answer-date-poll-do = Say when your agency can come
home-choose-date = The members have said when they can come.
home-choose-date-do = Choose a date
home-give-input = The secretariat asks you for technical input to a joint statement.
home-give-input-do = Read and answer
home-answer-input = Members commented on a joint statement; they wait for an answer.
home-answer-input-do = Answer the comments
home-sign-statement = All members have cleared a joint statement. It waits for the co-chairs to sign it off.
home-sign-statement-do = Sign it off
home-deliver-statement = A joint statement is signed off. It waits to be delivered.
home-deliver-statement-do = Record its delivery
home-reassign-action = The lead declined; no agency leads it.
home-reassign-action-do = Ask another agency
home-weigh-refusal = The lead declined it as outside its mandate; read why.
home-weigh-refusal-do = Read the reason
home-ask-lead = It is overdue; its lead has not reported it done.
home-ask-lead-do = See what is late
home-ask-for-news = Nothing has been heard of it for long.
home-ask-for-news-do = See the action
home-answer-due = Its lead proposes another due day.
home-answer-due-do = Agree or decline
home-confirm-position = The text has changed; your position is on an earlier version
home-confirm-position-do = Confirm or change
home-mend-silence = An objection has stopped the clock
home-mend-silence-do = Open the decision
home-serve-members = The time ran out and a member was not reached
home-serve-members-do = Record service
# $all (Number) - how many things wait
home-waits = { $all ->
    [one] One thing waits for you.
   *[other] { $all } things wait for you.
}
# $all (Number) - how many things wait
# $late (Number) - how many of them are late
home-waits-late = { $all ->
    [one] One thing waits for you
   *[other] { $all } things wait for you
}, { $late ->
    [one] one of them is late.
   *[other] { $late } of them are late.
}
# $n (Number) - so many
# $all (Number) - of so many
home-of = { $n } of { $all }
# $n (Number) - meetings
home-meetings-held = { $n ->
    [one] One meeting held this year
   *[other] { $n } meetings held this year
}
# $n (Number) - decisions
home-decisions-open = { $n ->
    [one] One is open now
   *[other] { $n } are open now
}
# $n (Number) - actions
home-actions-late = { $n ->
    [one] One is overdue
   *[other] { $n } are overdue
}
home-answer-time = A focal point asks for more time
home-answer-time-do = Extend or say no
home-see-time = A focal point asks the co-chairs for more time
home-see-time-do = Open the decision
home-close-unanswered-state = The State was consulted, no reply received. Both co-chairs weigh that and close.
home-lapse-state = The State was asked and reminded, and its time is over. Note that no reply came.
home-lapse-state-do = Open the consultation
home-consultations = What the Network has asked so far
home-carry-out-release = Members agreed to its release.
home-answer-request = A member asks for an extraordinary meeting.
home-answer-request-do = Read and answer
home-answer-proposal = A member proposes an item.
home-answer-proposal-do = Read and answer
home-agree-to-late-item = A member proposes an item after the call.
home-agree-to-late-item-do = Say whether it is taken
home-awaits-proposal = The secretariat has not answered the item that you proposed.
# $whom (String) - acronym
home-awaits-paper = { $whom } has not sent the paper.
home-explain-period = This period went by without the meeting that the terms of reference ask for.
home-explain-period-do = Say why
home-answer-comments = Members have commented on the minutes.
home-answer-comments-do = Answer comments
home-consolidate-minutes = All comments on the minutes are settled.
home-consolidate-minutes-do = Circulate the changes
home-disseminate-minutes = The minutes are approved.
home-disseminate-minutes-do = Disseminate minutes
home-answer-corrections = A member asks for a correction of the minutes.
home-answer-corrections-do = Answer the request
home-issue-corrigendum = The period for corrections is over.
home-issue-corrigendum-do = Issue the corrigendum
home-rule-on-comments = A comment on the minutes is in dispute.
home-rule-on-comments-do = Rule on it
home-approve-minutes = The tracked minutes wait for approval.
home-approve-minutes-do = Read and approve
home-read-changes = Comments have changed the minutes.
home-read-changes-do = Read the changes
home-awaited = You wait for others
# $n (Number) - members
# $whom (String) - the first of them by acronym
home-awaits-answers = { $n ->
    [one] One member has not answered: { $whom }
   *[other] { $n } members have not answered: { $whom }
}
# $whom (String) - acronym
home-awaits-reply = { $whom } has not replied.
# $whom (String) - acronym
home-awaits-acceptance = { $whom } has not accepted the lead.
home-awaits-clearance = The co-chairs have not cleared the minutes.
home-awaits-time = The co-chairs have not answered your request for more time.
home-awaits-due = The co-chairs have not answered the due day that you proposed.
home-awaits-comment = The secretariat has not answered your comment.
home-awaits-verification = The secretariat has not verified what you reported done.
# $day (String) - short day
home-reminded = Reminded on { $day }.
home-remind = Remind
home-look = Look
home-edit-decision = The draft is not tabled.
home-edit-decision-do = Edit draft
home-table-decision = A member drafted it and asks for tabling.
home-table-decision-do = Read and table
home-drafts = Drafts
# $day (String) - Thursday 8 October
home-since = Since your last visit, { $day }
home-since-nothing = Nothing new.
# $n (Number) - pieces of news
home-since-all = { $n ->
    [one] One piece of news
   *[other] { $n } pieces of news
}
# $n (Number) - pieces of news
home-since-more = { $n ->
    [one] One earlier piece of news is not shown.
   *[other] { $n } earlier pieces of news are not shown.
}
home-news-adopted = Decision adopted
home-news-opened = Circulated for a position
home-news-invitation = Invitation sent
home-news-cancelled = Meeting cancelled
home-news-agenda = Agenda circulated
home-news-minutes = Minutes circulated
# $who (String) - acronym
home-news-report = { $who } reported progress
# $who (String) - acronym
home-news-done = { $who } carried it out
# $who (String) - acronym
home-news-overdue = Overdue, led by { $who }
home-news-released = Cleared for release
home-answer-data-request = Somebody asks for a correction or removal of their data.
home-answer-data-request-do = Answer
home-see-disposals = Contacts of those who left will be pseudonymised.
home-see-disposals-do = See which
