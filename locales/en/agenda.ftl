### The editing of an agenda: its items, where they stand, and from where they are taken.

agenda-agency = Presented by an agency
agenda-agency-none = No agency
agenda-audience = Open to
agenda-audience-members = Members alone
agenda-audience-open = Members and those from outside
# $number (Number) - the item
agenda-edit-item = Edit item { $number }
# $number (String) - the item
agenda-edit = Edit { $number }
# $number (String) - the item
agenda-move-down = Move item { $number } down
# $number (String) - the item
agenda-transfer-item = Copy or move { $number }
agenda-drag = Drag it to its place; the buttons below do the same.
agenda-save = Save item
agenda-save-not = Do not save
# $number (Number) - the item
agenda-saved = Item { $number } is saved.
# $from (Number) - its place so far
# $to (Number) - its new place
agenda-placed = Item { $from } is now item { $to }.
agenda-order-changed = The order changed meanwhile, so nothing was moved. Look at it again.
agenda-conflict = Somebody saved this item meanwhile
agenda-conflict-words = Both versions stand below, and the form holds yours. What you save now takes the place of theirs: bring over what you want to keep.
agenda-conflict-alike = What they saved reads as yours does.
agenda-differences = Where the two differ
agenda-question = Question
agenda-theirs = As saved
agenda-own = As you typed
agenda-longer-than-meeting = Longer than the meeting
# $ends (String) - a time of day
# $closes (String) - a time of day
agenda-too-long = The items end at { $ends }; the meeting ends at { $closes }.

agenda-begin = Standing and earlier items
agenda-begin-lead = What custom puts on each agenda, what the last meeting left open, and what you take from an earlier agenda. All of it is added in one act.
agenda-standing = Standing items
agenda-standing-hint = As the charter plans them. Each takes its place by itself.
agenda-earlier = Items of the earlier agenda
agenda-earlier-hint = What was left open is chosen already. Papers stay with the earlier item.
agenda-open-matter = Left open: its decision has not come to an end
agenda-taken = Its copy is on this agenda
agenda-from = Taken from
agenda-from-show = Show its items
agenda-add = Add to the agenda
agenda-add-not = Add nothing
agenda-nothing-to-add = Everything that could be proposed is on the agenda.
# $n (Number) - items added
agenda-added = { $n ->
    [0] Everything chosen was on the agenda already.
    [one] One item is added.
   *[other] { $n } items are added.
}
agenda-adoption = Adoption of the agenda
agenda-last-minutes = Minutes of the last meeting
agenda-other-business = Any other business
agenda-next-meeting = Next meeting
# $version (Number) - of the minutes
agenda-bind = Bound to version { $version }, as it was circulated
# $version (Number) - of the minutes
agenda-bind-anew = On the agenda with an earlier version; binds version { $version }
# $version (Number) - of the minutes
# $hash (String) - how its hash begins
agenda-minutes-bound = Version { $version } ({ $hash })
# $version (Number) - of the minutes
# $hash (String) - how its hash begins
agenda-minutes-late = Version { $version } ({ $hash }); a later one has been circulated since

agenda-transfer = Copy or move an item
agenda-how = What happens to it
agenda-copy = Copy it
agenda-copy-note = It stays here too; its papers do not go along.
agenda-move = Move it
agenda-move-note = It leaves this agenda and takes its papers along.
agenda-to = To the agenda of
agenda-transfer-do = Put it there
agenda-transfer-not = Leave it here
agenda-nowhere = No other agenda is being prepared.
agenda-copied = The item stands on this agenda too.
agenda-moved = The item stands on this agenda now.
agenda-refused-standing = A standing item belongs to its own agenda.
agenda-refused-hanging = A decision or an action names the item here, so it can only be copied.

agenda-seen-outside = What those from outside will see
agenda-seen-outside-none = No item is open to them: they will see that the meeting takes place, and nothing of its agenda.
agenda-recipients = Recipients
agenda-mail-preview = The mail as it will look
agenda-mail-attachments = Nothing is attached: agenda and papers open from the link, for those who may read them.
# $n (Number) - recipients
agenda-mail-readers = { $n ->
    [one] One recipient
   *[other] { $n } recipients
}

agenda-no-news = No news
# $day (String) - 20 October 2026
agenda-arising-due = due { $day }
# $day (String) - 20 October 2026
agenda-arising-today = Open actions as of { $day }:
agenda-arising-sent = Open actions when the agenda was circulated:
agenda-arising-none = No action is open.
# $n (Number) - open actions beside those listed
agenda-arising-more = { $n ->
    [one] One more open action is on the follow-up page
   *[other] { $n } more open actions are on the follow-up page
}
