### Agendas that went out and changed (domain §3.3).

revisions-all = What changed in the agenda
revisions-all-lead = Each form in which the agenda went out, and what it changed.
revisions-first = First
revisions-first-words = As it went out first.
revisions-none = The agenda has not gone out
revisions-none-words = Once it is circulated, each form of it stands here.
revisions-no-changes = No change.
revisions-as-it-was = The agenda as it was
revisions-changes = What changes
revisions-revise = Revise the agenda
revisions-begun = The agenda can be changed. Nobody is written to before a co-chair has cleared it and it is circulated.

# $rev (String)
revisions-ahead = { $rev } is being prepared
revisions-ahead-words = Members have the form below until the next one goes out.
revisions-refused-nothing = Nothing has changed against what the members have.

# $place (Number)
# $title (String)
revisions-added = Item { $place } is new: { $title }
# $place (Number)
# $title (String)
revisions-removed = Item { $place } is gone: { $title }

# $title (String)
# $from (Number)
# $to (Number)
revisions-moved = “{ $title }” moved from { $from } to { $to }

# $place (Number)
# $from (String)
# $to (String)
revisions-retitled = Item { $place } was called “{ $from }”, now “{ $to }”

# $place (Number)
# $title (String)
revisions-kind = Item { $place }, { $title }: another kind

# $place (Number)
# $title (String)
# $to (Number)
# $from (Number)
revisions-length = Item { $place }, { $title }: { $to } minutes instead of { $from }
# $place (Number)
# $title (String)
revisions-presenter = Item { $place }, { $title }: another presenter
# $place (Number)
# $title (String)
revisions-background = Item { $place }, { $title }: another background text
# $place (Number)
# $title (String)
revisions-audience = Item { $place }, { $title }: open to others than before

# $place (Number)
# $symbol (String)
revisions-paper-added = Item { $place }: { $symbol } is new

# $place (Number)
# $symbol (String)
# $version (Number)
revisions-paper-replaced = Item { $place }: { $symbol } in version { $version }
# $place (Number)
# $symbol (String)
revisions-paper-removed = Item { $place }: { $symbol } is gone
# $place (Number)
# $symbol (String)
revisions-decision-listed = Item { $place }: { $symbol } is reported there
# $place (Number)
# $symbol (String)
revisions-decision-unlisted = Item { $place }: { $symbol } is no longer reported there

# $when (String)
# $changes (Number)
revisions-mail = The agenda of the meeting on { $when } has changed. { $changes ->
    [one] One change: please read it before you come.
   *[other] { $changes } changes: please read them before you come.
}

# $rev (Number)
# $title (String)
revisions-mail-subject = Agenda Rev.{ $rev }: { $title }
