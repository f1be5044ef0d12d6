### Papers at the items of an agenda.

papers-paper = Paper
papers-papers = Papers
papers-attach = Add papers
papers-attach-not = Do not add
papers-here = At this item already
papers-kind = What it is
papers-kind-background = Background
papers-kind-concept = Concept note
papers-kind-draft = Draft for discussion
papers-kind-report = Report
papers-kind-presentation = Presentation
papers-kind-other = Other paper
papers-title = Title
papers-title-hint = Left empty, a paper takes the name of its file.
papers-files = Files
papers-late = The members have the agenda already
papers-late-words = A paper added now is marked so and stands in the history; nobody is mailed.
papers-versions = Versions
papers-version-column = Version
papers-standing = Stands
papers-when = Received
papers-by = From
papers-keep = Download
papers-circulated = Circulated
papers-after-circulation = After circulation
papers-before-circulation = Before circulation
papers-replace = Replace by a new version
papers-replace-lead = The earlier version stays in the history.
papers-replace-late = The members keep the version that was circulated; the new one is marked as later.
papers-next-file = New file
papers-withdraw = Withdraw paper
papers-withdraw-question = Withdraw this paper?
papers-withdraw-not = Keep the paper
papers-withdraw-warning = The paper disappears from the agenda. Its number is not given again.
papers-withdraw-late-warning = The members have it already: it stays at its item, marked as withdrawn.
papers-withdrawn-words = It stays in the history as it was sent; it is no longer before the meeting.
papers-refused-over = The meeting is over: its papers do not change any more.
papers-refused-withdrawn = The paper is withdrawn.
papers-refused-changed = Somebody replaced this paper meanwhile. Look again.
papers-unchanged = This is the same file as the current version. Choose the new one.
papers-one-file-only = A version is one file. Choose one.
papers-log-attached = added the paper
papers-log-withdrawn = withdrew the paper
# $version (String) - number of the version
papers-log-replaced = replaced it by version { $version }
# $n (Number) - papers
papers-attached = { $n ->
    [one] The paper is added.
   *[other] { $n } papers are added.
}
# $version (Number) - the new one
papers-replaced = Version { $version } is in its place.
# $symbol (String) - CRP.3
papers-was-withdrawn = { $symbol } is withdrawn.
# $number (Number) - of the item
# $title (String) - of the item
papers-attach-lead = Item { $number }: { $title }
# $number (Number) - of the item
# $title (String) - of the item
papers-lead = At item { $number }: { $title }
# $number (String) - of the item
papers-attach-to = Add papers to item { $number }
# $megabytes (Number) - largest file
papers-files-hint = PDF, Word, Excel, PowerPoint, ODT, PNG, JPEG or text; each at most { $megabytes } MB.
# $version (Number) - number
papers-version = Version { $version }
# $version (String) - "Version 2"
papers-keep-version = Download: { $version }
# $weight (String) - "PDF, 340 KB"
papers-open = Open ({ $weight })
# $when (String) - day and hour
papers-withdrawn-on = Withdrawn { $when }
# $format (String) - PDF
# $n (Number) - kilobytes
papers-kilobytes = { $format }, { $n } KB
# $format (String) - PDF
# $n (String) - megabytes, as written
papers-megabytes = { $format }, { $n } MB
# $symbol (String) - CRP.3
papers-link-withdrawn = { $symbol }, withdrawn
# $symbol (String) - CRP.3
papers-link-late = { $symbol }, after circulation
# $symbol (String) - CRP.3
# $version (Number) - number
papers-link-late-version = { $symbol }, version { $version } after circulation
# $symbol (String) - CRP.3
# $version (Number) - number
papers-link-version = { $symbol }, version { $version }
# $file (String) - its name
papers-wrong-type = The house does not take in { $file }: it is not what its name says, or of another kind. Choose PDF, Word, Excel, PowerPoint, ODT, PNG, JPEG or text.
# $file (String) - its name
# $symbol (String) - CRP.3
papers-known-as = { $file } is here already, as { $symbol }.
# $file (String) - its name
papers-twice = { $file } was chosen twice.
papers-open-to-partners = Open to the partners of the group.
papers-item-is-internal = It is open, but its item is for members only: partners do not see it.
papers-for-members-only = For members only; the partners of the group do not see it.
papers-open-now = Open to the partners
papers-close-now = Close to the partners
papers-now-open = The paper is open to the partners of the group.
papers-now-internal = The paper is for members only.
papers-open-hint = Partners read it once the agenda is circulated, if its item is open to them too.
papers-refused-files = These files were not taken in; the others were
papers-drop = Files can be dropped here too.
papers-sending = Sending
papers-sending-failed = The files did not arrive. They are still chosen: send them again.
