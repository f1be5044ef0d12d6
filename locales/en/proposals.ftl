### Items that members propose for an agenda.

proposals-proposal = Proposed item
proposals-all = Proposed items
proposals-none = Nothing was proposed
proposals-none-words = What members propose for this meeting stands here with its answer.
proposals-member = Member
proposals-propose = Propose an item
proposals-send = Send to the secretariat
proposals-send-not = Do not propose
proposals-background-hint = What it is about, why now, and what you ask of the members.
# $megabytes (Number) - most for one file
proposals-files-hint = May be left empty. At most { $megabytes } MB each; they become papers of the item.
# $closes (String) - day and time
proposals-open-until = Items may be proposed until { $closes }.
# $closes (String) - day and time
proposals-closed = The call closed on { $closes }. The charter takes no later items.
# $closes (String) - day and time
proposals-closed-on-word = The call closed on { $closes }. A later item is taken only if a co-chair says so.
# $acronym (String) - the member
# $person (String) - who proposed
# $day (String) - when
proposals-lead = { $acronym }, { $person }, { $day }
proposals-open = Waits for the secretariat
proposals-late = Came after the call
proposals-late-words = A co-chair decides first whether it is taken; then the secretariat answers.
proposals-accepted = Accepted
proposals-merged = Merged
proposals-declined = Declined
proposals-withdrawn = Withdrawn
proposals-made = The item is proposed. The secretariat answers it here and by mail.
proposals-made-late = The item is proposed after the call. A co-chair decides first whether it is taken.
proposals-answer = Answer
proposals-answered = Answered
# $person (String) - who answered
# $day (String) - when
proposals-answered-on = { $person }, { $day }
proposals-taken-late = Taken late by
proposals-accept = Accept as an item
proposals-merge = Merge into this item
proposals-into = Item that takes it in
proposals-decline = Decline
proposals-reason = Why it is declined
proposals-reason-hint = The member reads it here.
proposals-agree = Take it although it is late
proposals-withdraw = Withdraw
# $place (Number) - of the item
proposals-is-item = Item { $place } of the agenda
proposals-accepted-now = The proposal is an item of the agenda; the member is told.
# $place (Number) - of the item
proposals-merged-now = The proposal is part of item { $place }; the member is told.
proposals-declined-now = The proposal is declined; the member is told why.
proposals-agreed-now = The late proposal is taken; the secretariat answers it.
proposals-withdrawn-now = The proposal is withdrawn.
proposals-refused-group = A working group prepares its own agenda.
proposals-refused-not-prepared = The agenda takes no items any more: it went out, or the meeting is over.
proposals-refused-closed = The call has closed, and the charter takes no later items.
proposals-refused-answered = The proposal is answered already.
proposals-refused-needs-word = It came after the call: a co-chair must say first that it is taken.
proposals-refused-not-late = It came in time and needs no word of a co-chair.
proposals-refused-agreed = A co-chair has taken it already.
# $acronym (String) - the member
# $when (String) - of the meeting
proposals-mail-made = { $acronym } proposes an item for the meeting of { $when }. Please accept, merge or decline it.
# $acronym (String) - the member
proposals-mail-made-subject = { $acronym } proposes an item
# $acronym (String) - the member
# $when (String) - of the meeting
proposals-mail-late = { $acronym } proposes an item for the meeting of { $when } after the call. Please say whether it is taken.
# $acronym (String) - the member
proposals-mail-late-subject = { $acronym } proposes a late item
proposals-mail-answered = The secretariat has answered the item that you proposed. Nothing is asked of you.
proposals-mail-answered-subject = Your proposed item is answered
proposals-mail-link = Open the proposal
