### Minutes.

minutes-minutes = Minutes
minutes-begin = Begin minutes
minutes-read = Minutes
minutes-begun = The minutes are begun from the agenda. Now the text of each item.
minutes-state = State of the minutes
minutes-state-draft = Draft
minutes-state-with-the-chair = With the chair of the group
minutes-state-chair-review = With the co-chairs
minutes-state-cleared = Cleared
minutes-state-comment-open = Circulated for comments
minutes-state-approved = Approved
minutes-comments-until = Comments until
minutes-presiding = Presided by
minutes-item-empty = Nothing is written yet.
minutes-all-represented = All members were represented
minutes-submit = Submit to the co-chairs
minutes-submitted = The minutes are with the co-chairs.
minutes-clear = Clear minutes
minutes-cleared = The minutes are cleared. The secretariat circulates them.
minutes-return = Return to the secretariat
minutes-returned = Returned to the secretariat.
minutes-remark = What is to be changed
minutes-was-returned = A co-chair asks for changes
minutes-circulate = Circulate minutes
minutes-edit-kind = Minutes, item by item
minutes-text = Summary of the item
minutes-text-hint = One paragraph per point; leave an empty line between paragraphs. Name agencies, not persons. A line “action: IOM, by 15 Nov, circulate the plan” or “decision: …” becomes a record.
minutes-save = Save
minutes-save-next = Save and go to the next item
minutes-save-last = Save and see the minutes
minutes-written = written
minutes-to-write = to be written
minutes-not-saved = Not changed since it was begun.
minutes-by-reference = Its text stands in the minutes by itself and is not edited here.
minutes-conflict = Somebody saved this item meanwhile
minutes-conflict-words = Below is their text, then yours. Bring both together and save: nothing is lost.
minutes-their-text = Their text
minutes-mail-link = Open the minutes
minutes-refused-not-opened = The meeting was not opened yet.
minutes-refused-begun = The minutes are begun already.
minutes-refused-not-draft = The minutes are no longer a draft of the secretariat.
minutes-refused-not-held = The meeting is not closed yet.
minutes-refused-not-with-chair = The minutes are not with the co-chairs.
minutes-refused-not-cleared = No co-chair has cleared the minutes.
minutes-refused-circulated = The minutes are circulated and do not change any more.
minutes-refused-changed = The state of the minutes has changed meanwhile. Look again.
# $title (String) - of the meeting
minutes-of = Minutes: { $title }
# $place (String) - room
# $when (String) - day and hours
minutes-lead = { $place }, { $when }
# $n (Number) - its place
minutes-item = Item { $n }
# $item (String) - as in “Item 4”
minutes-edit = Edit: { $item }
# $who (String) - presenter
minutes-introduced = { $who } introduced the item.
# $who (String) - presenter
minutes-presented-by = Presented by { $who }
# $members (String) - acronyms
minutes-not-represented = Not represented: { $members }
# $n (Number) - its place
minutes-saved = Item { $n } is saved.
# $person (String) - name
# $when (String) - day and hour
minutes-saved-by = Saved by { $person }, { $when }
# $n (Number) - people
minutes-circulated = The minutes are on their way to { $n ->
    [one] one person.
   *[other] { $n } people.
}
# $n (Number) - members
minutes-circulate-question = Circulate the minutes to { $n ->
    [one] one member?
   *[other] { $n } members?
}
# $when (String) - day and hour
minutes-circulate-lead = Members may comment until { $when }.
# $n (Number) - people
minutes-circulate-warning = The mail goes to { $n ->
    [one] one person
   *[other] { $n } people
} at once. The circulated text does not change any more.
# $n (Number) - members
minutes-circulate-do = Circulate to { $n ->
    [one] one member
   *[other] { $n } members
}
# $when (String) - day and hour
minutes-mail = The draft minutes are there to be read; comments are welcome until { $when }.
# $title (String) - of the meeting
minutes-mail-subject = Draft minutes: { $title }
# $items (String) - their places
minutes-refused-empty-items = Nothing is written under item { $items }.
minutes-between = The Network took note of the decisions that were taken since its last meeting, reproduced here.
minutes-state-consolidated = Comments worked in
minutes-state-disseminated = Disseminated
minutes-changes-until = Read the changes by
minutes-corrections-until = Corrections until
minutes-approved-fact = Approved
# $day (String) - of approval
# $way (String) - by whom
minutes-approved-how = { $day }: { $way }
minutes-hash = SHA-256 of the text
minutes-way-no-comments = no comments received
minutes-way-co-chair = by a co-chair
minutes-way-meeting = by the next meeting
minutes-kind-of-draft = Draft minutes
minutes-kind-of-circulated = Draft minutes, circulated for comments
minutes-kind-of-tracked = Minutes with comments worked in
minutes-see-changes = See the changes
minutes-see-corrigendum = See the corrigendum
# $reason (String) - why nothing follows
minutes-no-action = No action required: { $reason }
minutes-action = Action
minutes-action-lead = By
minutes-action-due = Due
minutes-secretariat = Secretariat
minutes-co-chair = Co-chair
# $reason (String) - of another member
minutes-objects-because = does not agree: { $reason }
minutes-noted-in-minutes = Noted in the minutes
minutes-accept = Accept
minutes-accept-note = It goes into the text.
minutes-decline = Decline
minutes-decline-note = The text stays as it is there.
minutes-answer = Answer
# $agency (String) - whose comment it is
minutes-answer-reason = Reason; { $agency } reads it
# $agency (String) - whose comment it is
minutes-answer-to = Answer { $agency }
# $agency (String)
minutes-answer-change = Change the answer to { $agency }
minutes-objection-reason = Why it should not be so
minutes-object = Object to this comment
minutes-disagreement = The disagreement, as the minutes note it
minutes-disagreement-hint = One sentence; it stands below the item. Name agencies, not persons.
minutes-ruling = Ruling
minutes-ruling-reason = Reason
minutes-rule = Rule on this comment
# $n (Number) - counted through the text
minutes-paragraph = Paragraph { $n }
minutes-about-paragraph = Paragraph
minutes-comment-kind = What it is about
minutes-comment-text = Comment
minutes-proposed = The paragraph as it should read, or the statement to be added
minutes-proposed-hint = If it is accepted, these words go into the text as they stand here.
# $item (String) - as in “Item 4”
minutes-comment-on = Comment: { $item }
# $item (String) - as in “Item 4”
minutes-ask-about = Ask: { $item }
minutes-send = Send
minutes-correction-text = What is wrong
minutes-correction-reads = How the paragraph should read
minutes-ask-for-correction = Ask for a correction
minutes-kind-factual = A fact
minutes-kind-own-intervention = Our own words
minutes-kind-editorial = Form, not substance
minutes-kind-add-statement = A statement to be added
minutes-kind-query = A question
minutes-kind-no-comments = No comments
minutes-kind-correction = Correction
minutes-withdrawn = Withdrawn
minutes-disputed = Waits for a co-chair
minutes-awaits-answer = Waits for the secretariat
minutes-accepted = Accepted
minutes-declined = Declined
minutes-noted = Answered
# $n (Number) - counted through the circulated text
# $kind (String) - what it is about
minutes-comment-about = Paragraph { $n }: { $kind }
minutes-withdraw = Withdraw
# $n (Number) - comments of a member
minutes-has-commented = { $n ->
    [one] One comment
   *[other] { $n } comments
}
# $n (Number) - questions of a member
minutes-has-asked = { $n ->
    [one] One question
   *[other] { $n } questions
}
minutes-was-not-there = Not at the table
minutes-said-nothing = Said nothing
minutes-not-answered = Not answered yet
# $n (Number) - members that said something
# $all (Number) - members
minutes-answered-of = { $n } of { $all } have answered
minutes-answers = Who has answered
minutes-no-comments = We have no comments
minutes-corrections = Corrections asked for
minutes-consolidate = Circulate the tracked version
minutes-approve = Approve minutes
minutes-disseminate = Disseminate minutes
minutes-issue-corrigendum = Issue the corrigendum
# $n (Number) - members
minutes-consolidate-question = Circulate the tracked version to { $n ->
    [one] one member?
   *[other] { $n } members?
}
# $when (String) - day and hour
minutes-consolidate-lead = Members read the changes by { $when }; then the minutes can be approved.
# $n (Number) - people
minutes-consolidate-warning = The mail goes to { $n ->
    [one] one person
   *[other] { $n } people
} at once. Answers to comments do not change any more.
minutes-approve-question = Approve these minutes?
minutes-approve-lead = Members have had the tracked version; you approve its text.
minutes-approve-lead-meeting = The meeting that sits now approves the text; you record it.
minutes-approve-warning = The approved text is kept word for word and never changes again.
minutes-approve-not = Do not approve yet
# $n (Number) - members
minutes-disseminate-question = Disseminate the approved minutes to { $n ->
    [one] one member?
   *[other] { $n } members?
}
# $when (String) - day and hour
minutes-disseminate-lead = Members may ask for corrections until { $when }.
# $n (Number) - people
minutes-disseminate-warning = The mail goes to { $n ->
    [one] one person
   *[other] { $n } people
} at once. All corrections stand in one corrigendum.
# $n (Number) - corrections accepted
minutes-corrigendum-question = Issue the corrigendum with { $n ->
    [one] one correction?
   *[other] { $n } corrections?
}
minutes-corrigendum-lead = There is one corrigendum: it lists all corrections. The minutes themselves stay as they are.
# $n (Number) - people
minutes-corrigendum-warning = The mail goes to { $n ->
    [one] one person
   *[other] { $n } people
} at once. No further correction is taken.
minutes-tracked = Tracked version
# $title (String) - of the meeting
minutes-changes-of = What changed: { $title }
minutes-changes-none = Nothing has changed.
# $n (Number) - items
minutes-changes-coming = { $n ->
    [one] One item changes
   *[other] { $n } items change
}, if the comments go in as they are answered now.
# $n (Number) - items
minutes-changes-lead = { $n ->
    [one] One item changed
   *[other] { $n } items changed
} after the comments of members.
# $members (String) - acronyms
minutes-changed-for = After comments of { $members }
minutes-corrigendum = Corrigendum
# $title (String) - of the meeting
minutes-corrigendum-of = Corrigendum: { $title }
# $n (Number) - corrections
minutes-corrigendum-says = The minutes as approved stay as they are; { $n ->
    [one] one correction
   *[other] { $n } corrections
} to be read with them.
minutes-corrigendum-issued-on = Issued
minutes-for = For
minutes-read-instead = read
minutes-history = Earlier texts of this item
# $title (String) - number and title of the item
minutes-history-of = History: { $title }
# $n (Number) - texts
minutes-history-lead = { $n ->
    [one] One text
   *[other] { $n } texts
}, newest first, each against the one before.
# $n (Number) - its revision
minutes-revision = Text { $n }
minutes-restore = Bring this text back
# $n (Number) - its revision
minutes-restored = Text { $n } is back; what stood there is in the history.
minutes-remarked = The remark is noted.
minutes-remark-resolved = The remark is marked as done.
# $n (Number) - its paragraph
minutes-commented = The comment on paragraph { $n } stands beside its item.
minutes-said-no-comments = It is noted that you have no comments.
minutes-correction-asked = The secretariat has your request and answers it.
minutes-comment-withdrawn = The comment is withdrawn.
minutes-objected = Your objection is noted; a co-chair rules.
# $agency (String) - whose comment it is
minutes-answered = The answer to { $agency } is recorded and sent.
minutes-ruled = The ruling is recorded.
# $n (Number) - people
minutes-consolidated = The tracked version is on its way to { $n ->
    [one] one person.
   *[other] { $n } people.
}
minutes-approved = The minutes are approved. The secretariat disseminates them.
# $n (Number) - people
minutes-disseminated = The approved minutes are on their way to { $n ->
    [one] one person.
   *[other] { $n } people.
}
# $n (Number) - people
minutes-corrigendum-issued = The corrigendum is on its way to { $n ->
    [one] one person.
   *[other] { $n } people.
}
minutes-text-hint-consolidated = What was accepted with its wording is worked in already. An empty line stands between paragraphs.
minutes-no-discussion-tick = There was no discussion of this item
minutes-no-discussion = There was no discussion.
minutes-edit-kind-consolidated = Minutes, comments worked in
minutes-asked = What is asked for
minutes-differences = What yours would change
minutes-state-saving = Saving …
minutes-state-saved = Saved
minutes-state-unsaved = Not saved yet
minutes-state-offline = No connection: your text is kept in this browser and saved when the line is back
minutes-state-conflict = Somebody saved this item meanwhile: press Save to see both texts
minutes-state-signed-out = You are signed out: your text is kept in this browser; sign in and open this page again
minutes-state-refused = Not saved: press Save to see why
minutes-draft-kept = This browser keeps a text of yours that was not saved
minutes-draft-kept-words = It differs from the text below.
minutes-draft-take = Take that text
minutes-draft-drop = Drop it
minutes-see-as-members = See as members will
minutes-checks = Before it is circulated
minutes-check-done = Done
minutes-check-open = Open
minutes-check-items = Every item has a text, or there was no discussion.
minutes-check-decisions = Every decision has its actions, or needs none.
minutes-check-members = It is recorded how each member was represented.
minutes-check-remarks = No remark of the co-chairs is open.
# $person (String) - a co-chair
minutes-remark-of = Remark of { $person }
minutes-remark-on-all = The minutes as a whole
minutes-remark-item = Where
# $person (String) - a co-chair
# $when (String) - day and hour
minutes-remark-by = { $person }, { $when }
# $person (String) - a co-chair
minutes-remark-done = { $person }; done
minutes-remarks-of-chairs = Remarks of the co-chairs
minutes-add-remark = Add remark
minutes-resolve = Mark as done
minutes-edit-item = Edit the item
minutes-refused-not-before-circulation = The minutes are not with the co-chairs, or are circulated already.
# $n (Number) - remarks
minutes-refused-remarks-open = { $n ->
    [one] One remark of the co-chairs is open.
   *[other] { $n } remarks of the co-chairs are open.
}
minutes-refused-resolved = The remark is done already.
# $symbols (String) - of decisions
minutes-refused-nothing-follows = It is not recorded what follows from { $symbols }: an action, or none required.
# $members (String) - acronyms
minutes-refused-no-line = It is not recorded how these members were represented: { $members }.
minutes-refused-not-open = The minutes are not circulated for comments.
minutes-refused-comments-over = The period for comments is over.
minutes-refused-was-not-there = Your agency was not at the table: it may ask a question.
# $n (Number) - paragraphs
minutes-refused-no-such-paragraph = The text has { $n ->
    [one] one paragraph.
   *[other] { $n } paragraphs.
}
minutes-refused-nothing-to-add = Write the statement that is to be added.
minutes-refused-said-no-comments = Your agency has said already that it has no comments.
minutes-refused-has-comments = Your agency has commented; withdraw its comments first.
minutes-refused-withdrawn = The comment was withdrawn.
minutes-refused-own-comment = It is a comment of your own agency.
minutes-refused-objected = Your agency has objected already.
minutes-refused-nothing-to-object-to = It asks for no change of the text, or is settled.
minutes-refused-ruled = A co-chair has ruled on it.
minutes-refused-answers-stand = The answers stand: the text has gone on.
minutes-refused-nothing-to-answer = There is nothing to answer.
minutes-refused-answer-of-another-kind = A comment is accepted or declined; a question is answered.
minutes-refused-no-ruling-needed = It is not in dispute, or the secretariat has not answered it.
minutes-refused-comments-running = The period for comments still runs.
# $n (Number) - comments
minutes-refused-unanswered = { $n ->
    [one] One comment is not answered.
   *[other] { $n } comments are not answered.
}
# $n (Number) - comments
minutes-refused-unruled = { $n ->
    [one] One comment waits for a co-chair.
   *[other] { $n } comments wait for a co-chair.
}
minutes-refused-no-comments = Nobody has commented: the minutes are approved by themselves.
# $items (String) - their places
minutes-refused-two-wordings = Two accepted comments word the same paragraph: write item { $items } yourself.
# $items (String) - their places
minutes-refused-not-worked-in = An accepted comment has no wording: work it into item { $items }.
minutes-refused-not-consolidated = No tracked version was circulated.
minutes-refused-changes-running = Members still read the changes.
minutes-refused-no-meeting-sits = By the charter the next meeting approves, and none sits now.
minutes-refused-comments-came = Comments were received.
minutes-refused-not-approved = The minutes are not approved, or are disseminated already.
minutes-refused-not-disseminated = The minutes are not disseminated.
minutes-refused-corrections-over = The period for corrections is over.
minutes-refused-corrections-running = The period for corrections still runs.
# $n (Number) - corrections
minutes-refused-corrections-unanswered = { $n ->
    [one] One correction is not answered.
   *[other] { $n } corrections are not answered.
}
minutes-refused-nothing-to-correct = No correction was accepted.
minutes-refused-corrigendum-issued = There is one corrigendum, and it is issued.
minutes-refused-corrigendum-lists-all = The corrigendum lists all corrections: one is open, or none was accepted, or the period still runs.
minutes-refused-gate-items = An item has no text.
minutes-refused-gate-remarks = A remark of the co-chairs is open.
minutes-refused-gate-comments = A comment is not settled.
# $when (String) - day and hour
minutes-mail-submitted = The draft minutes wait for your clearance by { $when }.
# $title (String) - of the meeting
minutes-mail-submitted-subject = Clear the minutes: { $title }
minutes-mail-returned = A co-chair asks for changes: please make them and submit the minutes again.
# $title (String) - of the meeting
minutes-mail-returned-subject = Change the minutes: { $title }
minutes-mail-cleared = A co-chair has cleared the minutes: please circulate them.
# $title (String) - of the meeting
minutes-mail-cleared-subject = Circulate the minutes: { $title }
minutes-mail-accepted = The secretariat accepted your comment; nothing more is needed.
minutes-mail-declined = The secretariat declined your comment: read why, and withdraw it if you agree; otherwise a co-chair rules.
minutes-mail-noted = The secretariat answered your question.
# $title (String) - of the meeting
minutes-mail-answered-subject = Answered: minutes of { $title }
minutes-mail-ruled-accepted = A co-chair has ruled: your comment goes into the minutes.
minutes-mail-ruled-declined = A co-chair has ruled: the text stays, and the minutes note the disagreement.
# $title (String) - of the meeting
minutes-mail-ruled-subject = Ruling of a co-chair: minutes of { $title }
minutes-mail-ruling-wanted = A comment on the minutes is in dispute: your ruling is wanted.
# $title (String) - of the meeting
minutes-mail-ruling-wanted-subject = Rule on a comment: minutes of { $title }
# $when (String) - day and hour
minutes-mail-tracked = Please read by { $when } what the comments changed in the minutes.
# $title (String) - of the meeting
minutes-mail-tracked-subject = Changes of the minutes: { $title }
# $when (String) - day and hour
minutes-mail-to-approve = From { $when } on the minutes can be approved: please read what changed.
# $title (String) - of the meeting
minutes-mail-to-approve-subject = Approve the minutes: { $title }
minutes-mail-approved-uncommented = No comments were received and the minutes are approved: please disseminate them.
minutes-mail-approved = The minutes are approved: please disseminate them.
# $title (String) - of the meeting
minutes-mail-approved-subject = Disseminate the minutes: { $title }
# $when (String) - day and hour
minutes-mail-disseminated = The minutes are approved; ask for corrections, if any, by { $when }.
# $title (String) - of the meeting
minutes-mail-disseminated-subject = Approved minutes: { $title }
minutes-mail-opened = The minutes are there: read what was said on the items open to your organisation.
minutes-mail-correction-asked = A member asks for a correction of the minutes: please answer it.
# $title (String) - of the meeting
minutes-mail-correction-asked-subject = Correction asked for: { $title }
minutes-mail-corrigendum = The corrigendum to the minutes is issued; nothing is asked of you.
# $title (String) - of the meeting
minutes-mail-corrigendum-subject = Corrigendum: { $title }
minutes-refused-not-circulated = The minutes are on paper once they are circulated.
minutes-annex-members = Annex: who represented the members
minutes-annex-member = Member
minutes-annex-represented-by = Represented by
minutes-annex-actions = Annex: what follows from the decisions
minutes-mail-answer = Read and comment without signing in
# $until (String) - day and time
minutes-mail-answer-note = This link is yours alone: do not forward this mail. It works until { $until }, or until a newer mail about these minutes comes. Nothing is recorded before you send a form.
# $when (String) - day and time
minutes-mail-reminder = Your agency has not answered yet: comment on the draft minutes, or say that it has no comments, by { $when }. After that they are approved as they stand.
# $title (String) - of the meeting
minutes-mail-reminder-subject = Reminder, draft minutes: { $title }
# $agency (String) - acronym
minutes-from-mail-lead = You comment for { $agency } without signing in. Nothing is recorded before you send a form.
# $agency (String) - acronym
minutes-from-mail-lead-absent = { $agency } was not at the table: without signing in you can ask about a paragraph, and say that you have no comments.
minutes-from-mail-read-by-words = All members, the co-chairs and the secretariat. Neither the State nor partners.
minutes-from-mail-sign-in-note = The comments of other members stand on the page of the minutes, where you can also take yours back.
minutes-refused-link-is-over = The link in the mail does not work any more. Sign in to comment.
minutes-has-opened = Opened
minutes-not-opened = Not yet
minutes-was-reminded = Reminded
# $day (String) - short day
minutes-said-by-link = { $day }, by the link in the mail
# $time (String) - of day
minutes-ended = The meeting ended at { $time }.
minutes-word = Take in a draft from Word
minutes-word-lead = A draft written in Word is read into the items that it names. Nothing changes before you have seen what goes where.
minutes-word-file = Document (.docx)
minutes-word-file-hint = Items are found by their title, or by their number in a heading.
minutes-word-look = See what goes where
minutes-word-preview-lead = Each part of the document, with the item that it is for. Change what is wrong; nothing is saved yet.
# $n (Number) - pictures and notes
minutes-word-left = { $n ->
    [one] { $n } picture or note stays in the document.
   *[other] { $n } pictures and notes stay in the document.
}
minutes-word-before = Before the first item
# $heading (String) - as in the document
minutes-word-apart = Names no item: { $heading }
minutes-word-for-item = Goes to
minutes-word-leave-out = Nowhere: leave it out
minutes-word-way = If the item has text already
minutes-word-way-below = Put it below that text
minutes-word-way-instead = Put it in its place; what stood there stays in the history
minutes-word-text = Text
# $text (String) - its beginning
minutes-word-stands = Stands there now: { $text }
minutes-word-take-in = Take into the minutes
# $n (Number) - items
minutes-word-taken-in = { $n ->
    [0] Everything stood in the minutes already.
    [one] The text of { $n } item is taken in.
   *[other] The text of { $n } items is taken in.
}
minutes-word-nothing = Choose an item for at least one part.
minutes-word-changed = Somebody saved this item meanwhile. See what stands there now, and send it again.
minutes-word-too-much = This is more text than an item can hold, together with what stands there.
minutes-word-not-word = This is no document of Word (.docx). Open an older or protected one in Word and save it as .docx without a password.
minutes-word-broken = The document is damaged or did not arrive whole. Save it once more and send it again.
# $megabytes (Number) - limit
minutes-word-too-large = The document is too large: { $megabytes } MB at most. Take the pictures out.
minutes-word-too-long = The document has too much text for one meeting. Send it in parts.
minutes-word-empty = The document holds no text.

minutes-action-from = Follows from
minutes-refused-taken-down = This line is not in the text any more. Look beside the item whether it was taken down.
minutes-capture-action = Action
minutes-capture-decision = Decision
minutes-capture-found = Understood in the text
minutes-capture-taken = Taken down
minutes-capture-look = Check and take down
minutes-capture-no-lead = no member named
minutes-capture-no-day = no day named
minutes-capture-drafted = draft decision, not adopted yet
minutes-capture-see = All actions of this item
# $names (String) - of people
minutes-writers = Open now: { $names }
