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
state-evidence-hint = Where no letter came: who said it, when, and by which channel.
state-text = The text on which the view is asked
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
state-refused-asked-already = The State is consulted on this text already, or a co-chair found that it implements its comment.
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
state-all = Consultations of the State
state-all-lead = What the State was asked, what it answered, and what is still to be weighed.
state-all-lead-outside = What the Network has asked you, and what you answered.
state-label = State of the consultation
state-shown-all = All
state-shown-to-weigh = To be weighed
state-shown-closed = Closed
state-none = Nothing was asked yet
state-none-words = A consultation begins on the page of a decision that concerns the State.
state-none-found = No consultation is in this state.
state-lang = Language of the request
state-lang-hint = The letter is written in it. Proposed is the language that the counterpart has chosen.
state-sent-title = Title in that language
state-sent-title-hint = Left empty, the title of the decision is sent.
state-sent-text = Text in that language
state-sent-text-hint = Write the translation here, one paragraph a line. Left empty, the text beside is sent as it stands.
state-own-text = The text of the decision
state-is-closed-without-reply = Consulted, no reply received; closed by both co-chairs
state-remind-do = Remind
state-reminded-on = Reminded
state-next-reminder = Ashar reminds by itself
state-record-lead = A letter is recorded whole: its number, its date and its scan. What came otherwise is described.
state-letter-number = Number of the letter
state-letter-date = Date of the letter
state-letter-in-the-future = A letter is not dated after today.
state-scan = Scan of the letter
state-needs-whole-letter = A letter has its number, its date and its scan.
state-needs-evidence = Say how the reply came, or record the letter.
state-one-scan = One file holds the whole letter.
state-letters = Letters of the State
state-chain = Consultations on this decision
state-sent = Mail to the counterpart
state-sent-nothing = Nobody of the body can be written to. Send the letter on paper.
state-sent-request = Request
state-sent-reminder = Reminder
state-record = Record
state-raise-lead = The Network goes on without consulting you on this text. If it concerns the State, say so: you are then consulted before the decision is taken.
state-raised = Recorded: it concerns the State. The co-chairs and the secretariat are told.
state-carry-out = The amendment implements the comment
state-carry-out-reason = Which words implement which comment
state-refused-not-reminded = The counterpart was not reminded yet.
state-refused-reminder-runs = The time that the last reminder left is not over.
state-refused-reminded-today = The counterpart was reminded today already.
state-refused-decision-over = The decision is taken or has ended.
state-refused-no-comment = Only comments that were weighed and closed can be implemented by an amendment.
state-refused-not-amended = The text was not amended since.
state-refused-not-the-text-before = Between the text on which the State was consulted and this one stands another on which it was not.
state-mail-lapsed = Consulted, no reply received. That is not agreement; both co-chairs weigh and close.
state-mail-raised = The counterpart says that this concerns the State. The consultation is needed before adoption.
# $n (Number) - of the text
state-version = Version { $n }
# $reply (String) - what the State said
state-is-closed-on = Closed: { $reply }
# $versions (String) - numbers
state-is-carried-out = Its comment is implemented in version { $versions }
# $file (String) - name
state-no-scan = { $file } is no scan. Choose a PDF, PNG or JPEG.
# $megabytes (Number) - at most
state-scan-hint = PDF, PNG or JPEG of at most { $megabytes } MB. Only people inside the Network read it.
# $number (String) - of the letter
# $day (String) - its date
state-letter-line = Letter No. { $number } of { $day }
# $person (String) - name
# $when (String) - day and hour
state-letter-came = Recorded by { $person }, { $when }
# $day (String) - of the last one
# $n (Number) - how many
# $until (String) - day and hour
state-reminded-line = { $n ->
    [one] { $day }; a reply is awaited until { $until }
   *[other] { $day }, { $n } times so far; a reply is awaited until { $until }
}
# $n (Number) - people
state-reminded = The reminder is sent to { $n ->
    [one] one person.
   *[other] { $n } people.
}
# $n (Number) - of the text
state-carry-out-lead = If version { $n } does what the State asked and nothing else, it needs no new request. Otherwise the secretariat consults the State on it.
# $n (Number) - of the text
state-carried-out = Recorded: version { $n } implements the comment of the State.
# $n (Number) - of the text
# $day (String) - when it was asked
state-chain-line = Version { $n }, asked on { $day }
# $day (String) - when it was asked
state-chain-line-outside = Asked on { $day }
# $what (String) - request or reminder
# $person (String) - name
# $delivery (String) - what became of it
# $when (String) - day and hour
state-sent-line = { $what } to { $person }: { $delivery }, { $when }
# $day (String) - when it was asked
# $until (String) - day and hour
state-mail-reminder = Please answer by { $until }: the Network asked for your view on { $day } and has received no reply.
# $until (String) - day and hour
state-mail-reminder-subject = Reminder: your view is asked by { $until }
# $title (String) - of the decision
state-mail-lapsed-subject = Consulted, no reply received: { $title }
# $title (String) - of the decision
state-mail-raised-subject = It concerns the State: { $title }
state-letter-kind = Letter
state-letter-to = To
state-letter-dated = Date
state-letter-opening = The Network is about to take the following decision and asks for your view on it.
state-letter-closing = The secretariat of the Network, for the co-chairs
state-letter-pdf = Letter (PDF)
state-letter-docx = Letter (DOCX)
# $body (String) - addressee
state-letter-marking = For { $body }
# $day (String) - by which
state-letter-how = Please answer by { $day }, in Ashar or by letter to the secretariat, whether you support the text, have no objection, have comments, object, or do not wish to comment.
# $symbol (String) - of the letter
# $address (String) - where it is answered
state-letter-foot = { $symbol }. Only the text above is disclosed. { $address }
