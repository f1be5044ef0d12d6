### The decision as a document.

records-draft = DRAFT
records-draft-decision = Draft decision
records-take = Take it along
records-take-pdf = On paper (PDF)
records-take-docx = To edit (DOCX)
records-take-xml = For machines (Akoma Ntoso)
records-written-on = Written on
records-adopted-text = Text as adopted
records-proposed-text = Proposed text
records-adoption = How it was adopted
# $date (String)
# $meeting (String) - and item
records-adopted-in-session = Adopted by consensus in session on { $date } ({ $meeting }).
# $date (String)
records-adopted-in-silence = Adopted by consensus in the silence procedure on { $date }.
# $date (String)
records-adopted-after-window = Adopted provisionally in session and confirmed on { $date }.
# $date (String)
records-adopted = Adopted by consensus on { $date }.
# $members (String) - acronyms
# $n (Number) - how many
records-consulted = { $n ->
    [one] The member was consulted: { $members }.
   *[other] All { $n } members were consulted: { $members }.
}
records-nothing-reserved = No reservation and no disassociation was put on record.
# $word (String) - a position
# $members (String) - acronyms
records-positions = { $word }: { $members }.
# $members (String) - acronyms
records-deemed-in-session = Represented and silent when consensus was declared, which counts as no objection: { $members }.
# $members (String) - acronyms
records-deemed-in-silence = Asked and silent until the deadline, which counts as no objection: { $members }.
# $n (Number) - corrections of form
records-fixed = { $n ->
    [one] { $n } correction of form is included
   *[other] { $n } corrections of form are included
}
records-chain = Earlier and later decisions
# $decision (String) - symbol and title
records-supersedes = Supersedes { $decision }
# $decision (String) - symbol and title
records-rescinds = Rescinds { $decision }
# $decision (String) - symbol and title
records-superseded-by = Superseded by { $decision }
# $decision (String) - symbol and title
records-rescinded-by = Rescinded by { $decision }
# $reason (String)
records-state-not-concerned = Found not to concern the State. { $reason }
# $reason (String)
records-state-not-asked = Concerns the State, which is still to be consulted. { $reason }
# $name (String) - the state counterpart
records-state-awaited = { $name } was asked; no reply yet.
# $name (String)
records-state-silent = { $name } was consulted; no reply was received. That is not agreement.
# $name (String)
# $reply (String)
records-state-replied = { $name } was consulted. Reply: { $reply }.
# $note (String) - of the co-chairs
records-state-weighed = How it was weighed: { $note }
# $reason (String)
records-no-action = No action is required. { $reason }
records-no-action-yet = No action is agreed yet.
records-action = Action
records-action-lead = Lead
records-action-due = Due
# $version (Number)
# $hash (String)
records-hash = Version { $version } of the text, SHA-256 { $hash }
# $date (String)
# $address (String)
records-made = Made on { $date } from { $address }
records-refused-not-tabled = This draft is not tabled yet. It becomes a document when its text no longer changes.
