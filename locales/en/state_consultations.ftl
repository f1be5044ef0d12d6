### The consultation of the state.

state-consultation = Consultation of the State
state-ask = Consult the State on this text
state-ask-lead = Only the title and the text of the decision are disclosed, to this body alone. That is recorded.
state-ask-do = Send request
state-nobody = No body of the State has a counterpart now
state-nobody-words = The secretariat records the counterpart among the members and partners first.
state-organisation = Body of the State
state-reply-by = Reply by
state-reply-by-hint = Proposed as the charter says; it ends at the Network’s hour on a working day.
state-reply-by-in-the-past = Choose a day after today.
state-needs-text = Write what the State says.
state-asked-on = Asked on
state-the-reply = Reply
state-replied-on = Replied on
state-closed-on = Closed on
state-evidence = How the reply came
state-evidence-hint = Number and date of the letter, or who said it and when.
state-text = The text on which your view is asked
state-reply-text = What the State says
state-reply-text-hint = Needed for comments and for an objection.
state-reply-supports = Supports
state-reply-no-objection = No objection
state-reply-comments = Comments
state-reply-objects = Objects
state-reply-no-comment = No comment
state-is-requested = Reply awaited
state-is-replied = Replied, to be weighed
state-is-lapsed = Consulted, no reply received
state-is-closed = Closed
state-lead-inside = The counterpart sees this text and its own reply, and nothing else of the Network.
state-your-reply = Your reply
state-reply-do = Send reply
state-record-reply = Record a reply
state-replied = The reply is sent to the co-chairs and the secretariat.
state-reply-recorded = The reply is recorded.
state-lapse-do = Note that no reply came
state-lapsed = Noted: consulted, no reply received. That is not agreement; both co-chairs close.
state-weigh = Weigh and close
state-note = How it was weighed
state-note-hint = Say what the Network does with each comment or objection. It stays beside the decision.
state-close-do = Sign and close
state-sign-do = Sign; the other co-chair closes
state-signed = Signed. The other co-chair signs too, then it is closed.
state-closed = The consultation is closed.
state-mail-link = Open the consultation
state-mail-replied = The reply of the State is there, to be weighed and closed.
state-refused-not-relevant = It was not found to concern the State.
state-refused-not-tabled = The text is not tabled, or the decision has ended.
state-refused-closed = The consultation is closed.
state-refused-not-late = The day by which a reply was asked for is not over.
state-refused-not-requested = A reply came, or its absence is noted already.
state-refused-no-reply-yet = No reply came yet.
state-refused-signed-already = You have signed already; the other co-chair signs too.
state-refused-asked-already = The State is consulted on this text already.
state-refused-changed = The state of the consultation has changed meanwhile. Look again.
# $when (String) - day and hour
state-lead = The Network asks for your view on this text by { $when }.
# $n (Number) - people
state-requested = The request is sent to { $n ->
    [one] one person.
   *[other] { $n } people.
}
# $person (String) - name
# $when (String) - day and hour
state-signed-by = Signed by { $person }, { $when }
# $when (String) - day and hour
state-mail-request = The Network asks for your view on a draft decision by { $when }.
# $when (String) - day and hour
state-mail-request-subject = Your view is asked by { $when }
# $title (String) - of the decision
state-mail-replied-subject = The State replied: { $title }
# $body (String) - organisation
state-seen-by = { $body }, the co-chairs, the secretariat and the members
