### Decisions and positions.

decisions-register = Register of decisions
decisions-lead = Decisions are taken by consensus of all members. There is no vote.
decisions-decision = Decision
decisions-draft = Draft a decision
decisions-draft-lead = A draft mails nobody. It is tabled when its text is ready, and opened in a meeting or in the silence procedure.
decisions-edit = Edit draft
decisions-save = Save draft
decisions-drafted = The draft is saved.
decisions-saved = The draft is saved.
decisions-back = Back
decisions-none = No decisions yet
decisions-none-words = They stand here as soon as a member or the secretariat drafts one.
decisions-none-found = No decision fits this filter.
decisions-no-items = No agenda has an item of the type decision
decisions-no-items-words = A decision is deferred to an item of a later agenda. Add such an item to a coming meeting first.
decisions-state-label = State
decisions-symbol = Symbol
decisions-proposed-by = Proposed by
decisions-adopted-on = Adopted on
decisions-opened-on = Opened
decisions-meeting = Meeting
decisions-distribution = Distribution
decisions-shown-all = All
decisions-shown-open = Open now
decisions-shown-drafts = Drafts and tabled
decisions-shown-ended = Ended without adoption
decisions-state-draft = Draft
decisions-state-tabled = Tabled
decisions-state-open-session = Open in session
decisions-state-open-silence = Open in silence procedure
decisions-state-gated = Waiting at a gate
decisions-state-broken = Silence broken
decisions-state-provisional = Adopted provisionally
decisions-state-adopted = Adopted
decisions-state-deferred = Deferred
decisions-state-withdrawn = Withdrawn
decisions-state-no-consensus = No consensus
decisions-state-superseded = Superseded
decisions-state-rescinded = Rescinded
decisions-value-join = Support
decisions-value-no-objection = No objection
decisions-value-stand-aside = Takes no position
decisions-value-reservation = Reservation
decisions-value-disassociate = Disassociation
decisions-value-ad-referendum = Ad referendum
decisions-value-object = Objection
decisions-note-join = The agency supports adoption.
decisions-note-no-objection = The agency does not stand in the way.
decisions-note-stand-aside = Outside the agency’s mandate. It does not stand in the way.
decisions-note-reservation = The agency joins and wants a reservation on record. Reason needed.
decisions-note-disassociate = The agency does not stand in the way and is not part of the consensus. Reason needed.
decisions-note-ad-referendum = No objection for now; headquarters confirms by a date.
decisions-note-object = The agency cannot join. Nothing is adopted while it stands. Reason needed.
decisions-kind-substance = Substance
decisions-kind-mandate = Mandate
decisions-kind-procedure = Procedure
decisions-kind-none = Not an objection
decisions-kind = Ground of the objection
decisions-kind-hint = Needed for an objection.
decisions-position = Position
decisions-reason = Reason
decisions-reason-hint = Needed for a reservation, a disassociation or an objection. All members and the co-chairs will read it.
decisions-confirm-by = Headquarters confirms by
decisions-confirm-by-hint = Needed for ad referendum.
decisions-needs-reason = Give the reason: all members are owed it.
decisions-needs-kind = Say on what ground the agency objects.
decisions-needs-confirm-by = Say by which day headquarters confirms.
decisions-confirm-in-the-past = This day is past. Choose a later one.
decisions-needs-relevance-reason = Give the reason for this finding.
decisions-at-the-table = At the table
decisions-silent-at-adoption = No objection at the table
decisions-awaited = Awaited
decisions-silent-within-the-period = No objection within the period
decisions-not-answered = Did not answer
decisions-give-note = You can change it until consensus is declared. Every change stays in the history.
decisions-position-recorded = The position is recorded.
decisions-on-behalf = Record for a member
decisions-on-behalf-lead = What a member said elsewhere, with evidence. The member is told by mail and can correct it.
decisions-evidence = Evidence
decisions-evidence-hint = How it was said, by whom, when: “orally in the session”, “mail of 9 October from …”.
decisions-text = Text
decisions-text-hint = One paragraph on each line; they are numbered. A first line that ends with a comma opens the text. Marks: **strong**, *emphasis*, [words](https://address).
decisions-title = Title
decisions-title-ru = Title in Russian
decisions-title-ky = Title in Kyrgyz
decisions-item = Item of the agenda
decisions-item-hint = Items of the type decision of meetings that lie ahead. Without an item it can be decided only in silence procedure.
decisions-between-meetings = None: between meetings
decisions-relevance = Concern of the State
decisions-relevance-hint = To be decided before the decision is tabled.
decisions-relevance-reason = Reason for this finding
decisions-relevance-undetermined = Not determined yet
decisions-relevance-relevant = It concerns the State, which is consulted
decisions-relevance-not-relevant = It does not concern the State
decisions-raise = It concerns the State
decisions-raise-reason = Why it concerns the State
decisions-raised = Found to concern the State: it is consulted before adoption.
decisions-lower = It does not concern the State
decisions-lower-reason = Why it does not concern the State
decisions-lowered = Found not to concern the State.
decisions-the-state = The State
decisions-state-not-asked = Not consulted yet
decisions-state-asked = Consulted, reply awaited
decisions-state-replied = Replied, to be weighed
decisions-state-weighed = Replied and weighed
decisions-state-objected = Objected; weighed by both co-chairs
decisions-state-silent = Consulted, no reply received
decisions-ask-state = Consult the State
decisions-table = Table decision
decisions-open = Open in session
decisions-opened = Open: every member is asked for its position.
decisions-declare = Declare consensus
decisions-adopt-question = Declare consensus on this text?
decisions-defer = Defer
decisions-defer-lead = The decision goes to a later meeting with its text; members may be asked again there.
decisions-deferred = Deferred to the later meeting.
decisions-withdraw = Withdraw
decisions-withdraw-question = Withdraw this decision?
decisions-withdraw-warning = It stays in the register as withdrawn and is not taken up again.
decisions-withdrawn = The decision is withdrawn.
decisions-follow-up = Follow-up
decisions-no-action = Follow-up
decisions-still-missing = Still missing for consensus
decisions-nothing-missing = Nothing is missing. The presiding co-chair may declare consensus.
decisions-round-table = Round the table
decisions-centre-open = Open in session
decisions-centre-answered = have answered
decisions-reasons = Reasons given
decisions-all-positions = All positions
decisions-all-positions-note = The round table above, as a table
decisions-member = Member
decisions-given-by = Given by
decisions-date = Date
decisions-co-chair = A co-chair
decisions-secretariat = The secretariat
decisions-told-draft = drafted the decision
decisions-told-edit = changed the draft
decisions-told-raise = found that it concerns the State
decisions-told-lower = found that it does not concern the State
decisions-told-table = tabled the decision
decisions-told-open = opened it in session
decisions-told-adopt = declared consensus
decisions-told-defer = deferred it to a later meeting
decisions-told-withdraw = withdrew it
decisions-told-state-request = consulted the State
decisions-told-state-reply = answered the consultation
decisions-told-state-reply-recorded = recorded the reply of the State
decisions-told-state-lapse = noted that no reply had come
decisions-told-state-close = signed the closing of the consultation
decisions-told-action = proposed an action
decisions-told-no-action = recorded that no action is required
decisions-mail-link = Open the decision
decisions-unmet-nobody = No member is on the roster of this decision.
decisions-unmet-state-not-asked = The State was not consulted on this text.
decisions-unmet-state-awaited = The reply of the State is awaited.
decisions-unmet-state-not-weighed = The reply of the State is not weighed and closed yet.
decisions-unmet-state-both-chairs = Both co-chairs sign the closing where the State objected or did not reply.
decisions-unmet-state-objects = The State objects, and the charter of the Network gives that effect.
decisions-refused-not-draft = The text is tabled and does not change any more.
decisions-refused-relevance-undetermined = Whether it concerns the State is not determined yet.
decisions-refused-not-tabled = The decision is not tabled.
decisions-refused-already-open = The decision is open already.
decisions-refused-no-item = It stands on no item of an agenda.
decisions-refused-not-in-session = Its meeting is not in session.
decisions-refused-not-open = The decision takes no positions now.
decisions-refused-not-open-in-session = The decision is not open in session.
decisions-refused-not-on-the-roster = The agency was not a member when the decision was opened.
decisions-refused-only-chairs-lower = It was found to concern the State; only the co-chairs find otherwise.
decisions-refused-already-relevant = It is found to concern the State already.
decisions-refused-not-relevant-already = It is found not to concern the State already.
decisions-refused-only-chairs-now = Once open, a decision is withdrawn by a co-chair.
decisions-refused-final = The decision has ended.
decisions-refused-gate-consulted = Not every member is consulted on this text.
decisions-refused-gate-objection = An objection stands.
decisions-refused-gate-ad-referendum = A headquarters has not confirmed yet.
decisions-refused-state = The state has changed meanwhile. Look again.
# $meeting (String) - title
# $item (Number) - its place
decisions-meeting-item = { $meeting }, item { $item }
# $person (String) - name
decisions-by-secretariat = { $person }, for the member
# $day (String) - date
decisions-until = Until { $day }
# $agency (String) - acronym
decisions-give-heading = Position of { $agency }
# $agency (String) - acronym
decisions-give = Record { $agency }’s position
# $agency (String) - acronym
decisions-on-behalf-recorded = Recorded for { $agency }, which is told by mail.
# $n (Number) - number
# $day (String) - date
decisions-version = Version { $n }, { $day }
# $symbol (String) - of the draft
decisions-tabled = Tabled as { $symbol }. Its text does not change any more.
# $n (Number) - members
decisions-adopt-warning = The decision takes its number, { $n ->
    [one] one member is
   *[other] all { $n } members are
} told by mail, and the text does not change any more.
# $symbol (String) - of the decision
decisions-adopted-as = Adopted as { $symbol }.
# $n (Number) - have answered
# $all (Number) - members
decisions-answered = { $n } of { $all } members have answered
# $n (Number) - have answered
# $all (Number) - members
decisions-centre-count = { $n } of { $all }
# $value (String) - position in words
decisions-told-position = recorded its position: { $value }
# $agency (String) - acronym
# $value (String) - position in words
decisions-told-on-behalf = recorded for { $agency }: { $value }
# $agency (String) - acronym
decisions-mail-opened = The position of { $agency } is asked now: the decision is open in session.
# $title (String) - of the decision
decisions-mail-opened-subject = Position asked: { $title }
# $symbol (String) - of the decision
decisions-mail-adopted = Adopted by consensus as { $symbol }. Nothing is asked of you now.
# $symbol (String) - of the decision
# $title (String) - of the decision
decisions-mail-adopted-subject = Adopted { $symbol }: { $title }
# $agency (String) - acronym
decisions-mail-on-behalf = The secretariat recorded a position for { $agency }. Correct it on the page if it is not what you said.
# $agency (String) - acronym
# $title (String) - of the decision
decisions-mail-on-behalf-subject = Position recorded for { $agency }: { $title }
# $members (String) - acronyms
decisions-unmet-not-consulted = Not consulted yet: { $members }.
# $members (String) - acronyms
# $n (Number) - how many
decisions-unmet-objects = { $members } { $n ->
    [one] objects.
   *[other] object.
}
# $members (String) - acronyms
# $n (Number) - how many
decisions-unmet-mandate = { $members } { $n ->
    [one] objects
   *[other] object
} on mandate; nobody overrides that.
# $members (String) - acronyms
decisions-unmet-ad-referendum = Headquarters have not confirmed: { $members }.
decisions-adopt-provisionally = Adopt provisionally
# $until (String) - day and time
decisions-adopted-provisionally = Adopted provisionally. Those who were not heard have until { $until }.
decisions-alternative = Other words that the agency could join
decisions-alternative-hint = Welcome with an objection, not required.
decisions-amend = Amend the text
# $n (Number) - number
decisions-amend-lead = The text becomes version { $n }. Every member is asked again; what was said of the earlier version is shown and not counted.
# $n (Number) - number
decisions-amended = The text is version { $n } now. Every member is asked again.
# $n (Number) - number
# $all (Number) - members
decisions-answered-short = { $n } of { $all } answered
decisions-authority = Agreement of the co-chairs
decisions-authority-hint = For an urgent period both co-chairs agree: say how and when the other one did.
decisions-authority-hint-secretariat = Which co-chair authorised it, how and when; for an urgent period both.
decisions-centre-silence = Silence ends in
decisions-centre-window = Window closes in
# $from (Number) - version
# $to (Number) - version
decisions-changes = What changed from version { $from } to { $to }
decisions-channel = How it was said
decisions-channel-letter = By letter
decisions-channel-mail = By e-mail
decisions-channel-other = Otherwise
decisions-channel-phone = By telephone
decisions-channel-session = Orally in the session
decisions-cites = Effect on the earlier decision
decisions-cites-earlier = Earlier decision
decisions-cites-hint = It ends when this one is adopted, and not before.
decisions-cites-none = None
decisions-cites-rescind = Rescinds it
decisions-cites-supersede = Supersedes it
decisions-close = Close without consensus
decisions-close-lead = Nobody decides in the members’ place. The decision stays in the register as one without consensus.
decisions-closed = Closed without consensus. Every member is told.
decisions-closing-note = Why there is no consensus
# $n (Number) - number
decisions-confirm-on = Say the same of version { $n }
decisions-confirm-too-late = Headquarters has fewer working days than that. Choose an earlier day.
decisions-contest = This is more than form
decisions-contest-note = If a correction changes what is decided, say so before the deadline: the text then becomes a new version and every member is asked again.
# $agency (String) - acronym
decisions-contested-by = { $agency } takes the correction for more than form.
decisions-earlier-text = On earlier text
decisions-escalated-to = Told to
decisions-escalation-hint = For information only: it does not decide.
decisions-escalation-none = Nobody
decisions-escalation-pmt = Programme Management Team
decisions-escalation-unct = UN Country Team
decisions-extend = Extend the deadline
# $until (String) - day and time
# $left (Number) - extensions
decisions-extend-lead = The deadline is { $until }. It moves to the closing hour of a later day; extensions left: { $left }.
# $until (String) - day and time
decisions-extended = Extended. Members are asked until { $until }.
decisions-fix = Correct the form
decisions-fix-lead = Only spelling, numbering and the like. Positions stand and the clock runs on, unless a member takes it for more.
# $note (String) - what was corrected
# $at (String) - day and time
decisions-fix-line = { $note } ({ $at })
decisions-fix-note = What was corrected
decisions-fix-note-hint = It stands beside the text, also after adoption.
decisions-fixed = Corrected. Members are told and may contest it.
decisions-fixes = Corrections of form
# $words (String) - other words
decisions-instead = Instead: { $words }
decisions-instruction = On whose instruction, and why
decisions-instruction-hint = Which co-chair, how and when. It stays with the version.
decisions-late = Said after adoption
decisions-late-disputes = Disputes what was recorded for it
decisions-late-explains = Explanation of its position
decisions-late-objects = Late objection
# $left (String) - time
# $until (String) - day and time
decisions-left = { $left } left, until { $until }
# $agency (String) - acronym
# $until (String) - day and time
decisions-mail-amended = The position of { $agency } is asked again by { $until }: the text has changed.
# $agency (String) - acronym
decisions-mail-amended-in-session = The position of { $agency } is asked again now: the text has changed in session.
decisions-mail-broken = An objection has stopped the clock. Nothing is asked of you now; the co-chairs consult.
# $title (String) - of the decision
decisions-mail-broken-subject = Silence broken: { $title }
# $until (String) - day and time
# $agency (String) - acronym
decisions-mail-confirmation = Object by { $until } if { $agency } cannot join: an objection was lifted, or the State’s comments were weighed. Silence means no objection.
decisions-mail-dispute = A member disputes what the secretariat recorded for it. The decision stands; please clarify with the member.
# $title (String) - of the decision
decisions-mail-dispute-subject = Dispute over a recorded position: { $title }
# $until (String) - day and time
decisions-mail-extended = The deadline moved to { $until }. Positions that were given stand.
# $until (String) - day and time
# $title (String) - of the decision
decisions-mail-extended-subject = Extended to { $until }: { $title }
decisions-mail-fixed = The form of the text was corrected. Nothing is asked of you, unless you take it for more than form.
# $title (String) - of the decision
decisions-mail-fixed-subject = Corrected in form: { $title }
decisions-mail-gated = The time ran out while something is still open: a member not reached, or the State’s view. The decision page says what.
# $title (String) - of the decision
decisions-mail-gated-subject = Waiting at a gate: { $title }
decisions-mail-late = A member has spoken after adoption. The decision stands; its statement is kept with it.
# $title (String) - of the decision
decisions-mail-late-subject = Statement after adoption: { $title }
decisions-mail-no-consensus = Members found no consensus; the matter is closed. Nothing is asked of you now.
# $title (String) - of the decision
decisions-mail-no-consensus-subject = No consensus: { $title }
# $until (String) - day and time
# $agency (String) - acronym
decisions-mail-silence = Object by { $until } if { $agency } cannot join. After that, silence means no objection.
# $until (String) - day and time
# $title (String) - of the decision
decisions-mail-silence-subject = By { $until }: { $title }
# $until (String) - day and time
# $agency (String) - acronym
decisions-mail-window = Object by { $until } if { $agency } cannot join: the decision was adopted provisionally without having heard it.
decisions-needs-authority = Say how the co-chairs agreed.
decisions-needs-both-cites = Choose both the earlier decision and what happens to it.
decisions-needs-paragraphs = Say on which paragraphs the reservation is.
decisions-needs-urgency = Say why it is urgent.
decisions-new-deadline = New deadline
decisions-not-paragraphs = Write the numbers of paragraphs of this text, such as 2, 4.
decisions-objection-breaks = An objection stops the clock at once and is told to every member.
# $list (String) - numbers
# $n (Number) - number
decisions-on-paragraphs = { $n ->
    [one] Paragraph { $list }
   *[other] Paragraphs { $list }
}
# $value (String) - position in words
# $n (Number) - number
decisions-on-version = { $value }, on version { $n }
decisions-open-silence = Open silence procedure
decisions-other-versions = Other versions
decisions-paragraphs = Paragraphs
decisions-paragraphs-hint = Needed for a reservation; a disassociation or an objection without them is of the whole text. For example: 2, 4
decisions-period = Period
decisions-period-complex = Complex matter
decisions-period-confirmation = Confirmation
decisions-period-standard = Standard
# $until (String) - day and time
decisions-period-until = Until { $until } at the earliest.
decisions-period-urgent = Urgent, in hours
decisions-period-window = For those not heard
decisions-position-breaks = The objection is recorded. The clock has stopped and every member is told.
decisions-provisional-question = Adopt this text provisionally?
# $members (String) - acronyms
# $until (String) - day and time
decisions-provisional-warning = It takes its number only when { $members } had until { $until } to object, or headquarters confirmed. An objection in time suspends it.
# $until (String) - day and time
decisions-ran-out = Ran out { $until }
decisions-refused-all-served = Every member was reached.
decisions-refused-no-clock = No period runs.
decisions-refused-no-more-extensions = It was extended as often as the charter of the Network allows.
decisions-refused-nobody-pending = Nobody is left to be heard: declare consensus.
decisions-refused-not-adopted-yet = It is not adopted: record a position instead.
decisions-refused-not-asked-in-the-window = The agency was heard before the provisional adoption; only those who were not are asked now.
decisions-refused-not-broken = Its silence is not broken.
decisions-refused-not-open-nor-broken = The decision is neither open in session nor is its silence broken.
decisions-refused-nothing-changed = The text is the same.
decisions-refused-nothing-to-contest = No correction of form stands.
decisions-refused-reserved = The focal point of the agency keeps this position to itself.
decisions-refused-silence-not-allowed = The charter of the Network does not allow the silence procedure.
decisions-refused-text-stands = The text does not change in this state.
decisions-refused-too-early = This is earlier than members are owed. Choose a later day.
decisions-reserve = Keep this position to the focal point
decisions-reserve-hint = An alternate then does not change it.
decisions-resume = Resume silence
# $until (String) - day and time
decisions-resumed = Resumed. Members have until { $until }.
decisions-see-changes = See what changed
decisions-serve = Record service
decisions-serve-hint = Who was told, how and when: “read to … by telephone on 9 October”.
decisions-serve-lead = A member that no mail reached is told otherwise. Its own full period runs from now.
# $until (String) - day and time
decisions-served = Recorded. The member has until { $until }.
decisions-silence-ends = Silence ends
decisions-silence-lead = Every focal point and alternate is written to. Who does not object by the deadline does not stand in the way.
# $until (String) - day and time
decisions-silence-opened = Open in silence until { $until }. Every member is written to.
decisions-state-late = Make a statement
decisions-statement = Statement
decisions-statement-disputes = What the secretariat recorded for the agency is not what it said
decisions-statement-hint = It is kept with the decision and told to the co-chairs. It changes nothing of the decision.
decisions-statement-objects = The agency would have objected
decisions-statement-recorded = The statement is recorded and told to the co-chairs.
decisions-the-clock = The clock
decisions-told-amend = amended the text
decisions-told-close = closed it without consensus
decisions-told-contest = took a correction for more than form
decisions-told-extend = extended the deadline
decisions-told-fix = corrected the form of the text
decisions-told-late = spoke when it was too late to count
decisions-told-provisional = adopted it provisionally
decisions-told-resume = resumed silence
decisions-told-serve = recorded that a member was reached
decisions-told-settled = gave a member its own period
decisions-told-settled-adopted = ended the period: adopted
decisions-told-settled-confirm = opened a confirmation, for the State’s view
decisions-told-settled-gated = ended the period while something is still open
decisions-told-settled-provisional = ended the period: headquarters are awaited
decisions-told-silence = opened the silence procedure
# $members (String) - acronyms
decisions-unmet-not-served = No notice has reached: { $members }.
# $members (String) - acronyms
decisions-unmet-still-asked = Their period still runs: { $members }.
decisions-until-later = Later deadline
decisions-until-later-hint = Empty for the earliest. It ends at the closing hour of that day, or of the next working day.
decisions-urgency = Reason for urgency
decisions-urgency-hint = Needed for an urgent period.
decisions-was-late = The deadline has passed: the objection is kept as a late statement and told to the co-chairs.
decisions-window-ends = Window closes
# $agency (String) - acronym
decisions-you-preside = You preside. Better let the alternate record the position of { $agency }.
# $agency (String) - acronym
decisions-you-speak-for = You have several functions. Here you speak for { $agency }.
# $value (String) - position in words
decisions-told-position-by-mail = answered by the link in its mail: { $value }
decisions-told-ask-for-time = asked for more time
# $agency (String) - acronym
decisions-told-refuse-time = did not give { $agency } more time
decisions-told-remind = reminded who has not answered
decisions-told-remind-by-clock = reminded who has not answered, before the deadline
# $n (Number) - number
decisions-mail-text = Text, version { $n }:
decisions-mail-answer = Answer without signing in
# $until (String) - day and time
decisions-mail-answer-note = This link is yours alone: do not forward this mail. It works until { $until }, or until a newer mail about this decision comes. Nothing is recorded before you send the form.
# $agency (String) - acronym
# $until (String) - day and time
decisions-mail-reminder = { $agency } has not answered. Object by { $until } if it cannot join; after that, silence means no objection.
# $agency (String) - acronym
decisions-mail-reminder-in-session = { $agency } has not answered: its position is asked now.
# $title (String) - of the decision
decisions-mail-reminder-subject = Reminder: { $title }
# $agency (String) - acronym
decisions-mail-time-asked = { $agency } asks for more time. Extend the deadline or say no on the decision page.
# $agency (String) - acronym
# $title (String) - of the decision
decisions-mail-time-asked-subject = { $agency } asks for more time: { $title }
# $agency (String) - acronym
decisions-mail-time-refused = The co-chairs answered the request of { $agency } for more time: no. The deadline stands; the reason is on the decision page.
# $title (String) - of the decision
decisions-mail-time-refused-subject = No more time: { $title }
decisions-more-time = More time
decisions-ask-for-time = Ask for more time
decisions-ask-for-time-note = It is no position: the clock runs on until a co-chair extends it.
decisions-time-reason = Why more time is needed
decisions-time-reason-hint = Until when it would do, and what is awaited. All members and the co-chairs read it.
decisions-time-asked = The co-chairs are asked for more time. The deadline stands until they extend it.
decisions-time-open = not answered yet
decisions-time-unanswered = not answered before the clock stopped
decisions-time-granted = the deadline was extended
decisions-time-was-refused = answered no
# $reason (String) - words of the co-chair
decisions-time-answer = The co-chairs: { $reason }
decisions-time-refuse = Answer no
decisions-time-refusal-reason = Why there is no more time
# $agency (String) - acronym
decisions-time-refused = { $agency } is told that the deadline stands.
decisions-refused-time-asked-already = The agency has asked already; the co-chairs have not answered yet.
decisions-refused-no-time-asked = Nobody waits for more time there.
decisions-refused-everybody-answered = Nobody is left to be reminded: whoever was asked has answered, or its time is over.
decisions-channel-mail-link = By the link in the mail
decisions-channel-house = Signed in
decisions-answer-seen-by = the reader of the mail that the link came with
# $agency (String) - acronym
decisions-answer-lead = You answer for { $agency } without signing in. Nothing is recorded before you send the form.
decisions-answer-by = Answer by
decisions-answer-read-by = Who reads your answer
decisions-answer-read-by-words = All members, the co-chairs and the secretariat, with its reason. Neither the State nor partners.
decisions-answer-do = Answer
decisions-answer-change = Change the answer
decisions-answer-note = You can change it by this link until the deadline. Every change stays in the history.
decisions-answer-receipt = Recorded
# $person (String) - name
# $at (String) - day and time
# $how (String) - channel in words
decisions-answer-given = { $person }, { $at }. { $how }.
# $until (String) - day and time
decisions-answer-may-change = You can change it until { $until }.
decisions-answer-typed = What you typed
decisions-answer-sign-in-note = The positions of other members and the history stand on the page of the decision.
decisions-answer-sign-in = Sign in
decisions-answer-desk = Go to what waits for you
decisions-answer-mail = Answer from the mail
decisions-answer-over = This link does not work here
decisions-answer-over-lead = Sign in to see what is asked of you and to answer.
decisions-answer-over-words = A link in a mail works for its reader alone: until the deadline, until a newer mail about the same matter takes its place, and until it is revoked or the password changes.
decisions-told-state-remind = reminded the State
decisions-state-carried-out = The amendment implements its comment
# $version (String) - number
decisions-told-state-carry-out = found that version { $version } implements the comment of the State
# $n (Number) - of the text
# $words (String) - how it stands
decisions-state-on-version = Version { $n }: { $words }
decisions-refused-bound-to-a-release = The text of this decision states a release. To change it, withdraw the decision and state the release anew.
decisions-refused-bound-to-a-statement = The text of this decision is that of a joint statement. To change it, withdraw the decision, change the statement and ask members again.
decisions-recommended-by = Recommended by
decisions-recommended-by-hint = The working group whose recommendation it is. The group recommends; the Network decides.
decisions-no-group = No working group
decisions-refused-group-only-recommends = A working group only recommends: the decision is taken at a meeting of the Network, or between its meetings.
