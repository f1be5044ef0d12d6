### Running a meeting, and what its room sees.

presiding-view = Run the meeting
presiding-room-view = View for the room
presiding-now = Now
presiding-next = Next
presiding-no-item = No item is taken up.
presiding-no-next = No item is left.
presiding-between-items = No item is taken up
# $when (String) - day and hours
presiding-begins = The meeting begins: { $when }
presiding-not-in-session = Items are taken up and presence is recorded once a co-chair has opened the meeting.
presiding-left-of-meeting = Left of the meeting:
presiding-time-is-over = Time is over
# $at (String) - time of day
presiding-since = since { $at }
presiding-done = done
# $number (String) - of the item
presiding-take-up = Take up item { $number }
# $number (String) - of the item
presiding-take-up-again = Return to item { $number }
# $number (String) - of the item
presiding-end = End item { $number }
# $number (String) - of the item
presiding-taken-up = Item { $number } is taken up.
# $number (String) - of the item
presiding-ended = Item { $number } has ended.
# $n (Number) - members there now
# $all (Number) - members
presiding-there = { $n } of { $all } are there now
# $agency (String) - acronym
presiding-of = Who is there for { $agency }
presiding-somebody-else = Somebody else
presiding-came-back = Came back
presiding-has-left = Has left
# $at (String) - time of day
presiding-came = came { $at }
# $at (String) - time of day
presiding-left-at = left { $at }
# $agency (String) - acronym
presiding-recorded = Recorded for { $agency }.
presiding-refused-another-item = This item is taken up already.
presiding-refused-not-taken-up = This item is not the one that is taken up.
presiding-refused-not-there = Nobody is recorded for this member yet. Say first who is there.
presiding-refused-not-its-own = Name one of the member’s own people, or somebody else by name.
