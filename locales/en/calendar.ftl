### One's own calendar.

calendar-own = Meetings in your calendar
calendar-own-note = Calendar programs read the meetings that you may see at an address of your own: title, hours, place and a link, nothing internal.
# $since (String) - day and hour
calendar-since = Your calendar has an address since { $since }.
calendar-make = Make an address
calendar-renew = Make a new address
calendar-end = End the address
calendar-ended = The address of your calendar opens nothing any more.
calendar-new = Address of your calendar
calendar-new-lead = Copy it into your calendar program now: it is shown this once. An earlier address has ended.
calendar-new-note = Whoever has the address sees when and where you meet. Do not pass it on; end it in your account when it is no longer needed. A new password ends it too.
calendar-address = Address
