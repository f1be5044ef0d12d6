### Decisions and positions.

decisions-register = Register of decisions
decisions-lead = Decisions are taken by consensus of all members. There is no vote.
decisions-decision = Decision
decisions-draft = Draft a decision
decisions-draft-lead = A draft mails nobody. It is tabled when its text is ready, and opened in the meeting.
decisions-edit = Edit draft
decisions-save = Save draft
decisions-drafted = The draft is saved.
decisions-saved = The draft is saved.
decisions-back = Back
decisions-none = No decisions yet
decisions-none-words = They stand here as soon as a member or the secretariat drafts one.
decisions-none-found = No decision fits this filter.
decisions-no-items = No agenda has an item of the type decision
decisions-no-items-words = A decision is taken under an item of an agenda. Add such an item to a coming meeting first.
decisions-state-label = State
decisions-symbol = Symbol
decisions-proposed-by = Proposed by
decisions-adopted-on = Adopted on
decisions-opened-on = Opened
decisions-meeting = Meeting
decisions-distribution = Distribution
decisions-shown-all = All
decisions-shown-open = Open now
decisions-shown-adopted = Adopted
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
decisions-give-note = You can change it until consensus is declared. Every change stays in the history.
decisions-position-recorded = The position is recorded.
decisions-on-behalf = Record for a member
decisions-on-behalf-lead = What a member said elsewhere, with evidence. The member is told by mail and can correct it.
decisions-evidence = Evidence
decisions-evidence-hint = How it was said, by whom, when: “orally in the session”, “mail of 9 October from …”.
decisions-text = Text
decisions-text-hint = One paragraph on each line; they are numbered. A first line that ends with a comma opens the text.
decisions-title = Title
decisions-title-ru = Title in Russian
decisions-title-ky = Title in Kyrgyz
decisions-item = Item of the agenda
decisions-item-hint = Items of the type decision of meetings that lie ahead.
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
