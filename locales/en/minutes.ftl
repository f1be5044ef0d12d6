### Minutes.

minutes-minutes = Minutes
minutes-begin = Begin minutes
minutes-read = Minutes
minutes-begun = The minutes are begun from the agenda. Now the text of each item.
minutes-state = State of the minutes
minutes-state-draft = Draft
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
minutes-text-hint = One paragraph per point; leave an empty line between paragraphs. Name agencies, not persons.
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
