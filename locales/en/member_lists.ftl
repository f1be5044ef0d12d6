### The member list: lines that are confirmed, issues under a number, what is different.

member-lists-title = Member lists
# $days (Number) - days between two issues
member-lists-lead = { $days ->
    [one] The list is issued again after one day at the latest, and goes to every focal point.
   *[other] The list is issued again after { $days } days at the latest, and goes to every focal point.
}
# $day (String) - the day
member-lists-overdue = Overdue since { $day }
# $day (String) - the day
member-lists-due = Next list by { $day }
member-lists-asked-on = Members were asked on
member-lists-new = Issue the list
member-lists-own = Your line
member-lists-own-do = Look and confirm
member-lists-issues = Issues
member-lists-none = No list was issued yet
member-lists-none-words = The secretariat issues the first one; from then on each is compared with the one before.
member-lists-list = List
member-lists-issued-on = Issued
member-lists-issued-by = By
# $n (Number) - number of the list
member-lists-number = Member list No. { $n }
# $members (Number) - members in it
# $confirmed (Number) - lines confirmed
member-lists-counts = { $members ->
    [one] One member, { $confirmed } confirmed
   *[other] { $members } members, { $confirmed } confirmed
}
member-lists-lines = Lines for the next list
member-lists-ask = Ask members to confirm
member-lists-standing = Line
member-lists-confirmed = Confirmed
member-lists-not-confirmed = Not confirmed
member-lists-confirmed-on = Confirmed on
member-lists-contact = Contact
# $hash (String) - SHA-256
member-lists-hash = Content unchanged since issue, SHA-256: { $hash }
member-lists-differences = What is different
# $n (Number) - number of the list before
member-lists-differences-to = What is different from No. { $n }
member-lists-no-difference = Nothing is different from the list before.
member-lists-first = This is the first list: there is none to compare it with.
member-lists-all-confirmed = Every member has confirmed its line.
# $whom (String) - acronyms
member-lists-not-confirmed-by = Not confirmed by their members: { $whom }
member-lists-joined = Joined the Network
member-lists-left = Left the Network
# $was (String) - the name before
member-lists-renamed = Renamed; before: { $was }
# $name (String) - person
# $duty (String) - function
member-lists-came = New: { $name }, { $duty }
# $name (String) - person
# $duty (String) - function
member-lists-went = No longer: { $name }, { $duty }
# $name (String) - person
# $duty (String) - function
member-lists-duty = { $name } is now { $duty }
# $is (String) - as it is now
# $name (String) - person
# $was (String) - as it was
# $what (String) - which detail
member-lists-detail = { $name }, { $what }: { $was } → { $is }
member-lists-take-xlsx = Excel
member-lists-take-pdf = PDF
member-lists-take-vcard = Address book (vCard)
member-lists-take-note = For work in the Network only. The record keeps who takes a list along.
# $n (Number) - number of the list
member-lists-issue = Issue member list No. { $n }
# $n (Number) - readers
member-lists-issue-warning = { $n ->
    [one] The list keeps its number and its content for good, and a letter goes to one person.
   *[other] The list keeps its number and its content for good, and a letter goes to { $n } people.
}
# $n (Number) - number of the list
# $members (Number) - members in it
member-lists-issued = { $members ->
    [one] Member list No. { $n } is issued, with one member.
   *[other] Member list No. { $n } is issued, with { $members } members.
}
# $n (Number) - letters
# $until (String) - moment in words
member-lists-asked = { $n ->
    [one] One letter is on its way. The line is to be confirmed by { $until }.
   *[other] { $n } letters are on their way. Lines are to be confirmed by { $until }.
}
# $day (String) - moment in words
member-lists-mail-ask-first = Please confirm or correct your line of the member list by { $day }.
# $day (String) - moment in words
member-lists-mail-remind-first = Reminder: please confirm or correct your line of the member list by { $day }.
# $acronym (String) - of the member
member-lists-mail-ask-about = The line of { $acronym }: who speaks for it, and how they are reached. One press is enough if it is right. The link is yours alone and needs no sign-in.
member-lists-mail-ask-link = See the line
# $acronym (String) - of the member
member-lists-mail-ask-subject = Please confirm the line of { $acronym } in the member list
# $acronym (String) - of the member
member-lists-mail-issued-first = Please see whether the line of { $acronym } is right; if not, tell the secretariat now.
# $members (Number) - members in it
# $confirmed (Number) - lines confirmed
# $changes (Number) - members that are different
member-lists-mail-issued-about = The member list was issued. Members: { $members }; confirmed by themselves: { $confirmed }; different from the list before: { $changes }.
# $n (Number) - number of the list
member-lists-mail-issued-subject = Member list No. { $n }
member-lists-refused-no-members = There is no member to list.
member-lists-refused-nobody-to-send-to = Nobody speaks for any member: name focal points first.
member-lists-refused-nothing-new-today = The same list was issued today already.
member-lists-refused-asked-already = Members were asked since the last list already; the clock reminds them.
member-lists-refused-all-confirmed = Every line is confirmed already.
member-line-title = Your line of the member list
# $name (String) - of the member
member-line-lead = { $name }: who speaks for it, and how they are reached
member-line-until = Confirm by
member-line-confirmed-by = Confirmed by
# $name (String) - person
# $on (String) - day or moment
member-line-by-on = { $name }, { $on }
member-line-stands = As it stands
member-line-asked-for = Asked of the secretariat
member-line-confirm = It is right: confirm
member-line-correct = Correct it
member-line-wrong = Something is wrong or missing
member-line-save = Save and confirm
member-line-note = What else should change
member-line-note-hint = Another focal point or alternate, for example. The secretariat reads it and records it.
member-line-email-hint = Passwords are sent to this address, so the secretariat changes it, not the form.
member-line-seen-by = You, by the link in your letter; once confirmed, the members of the Network
member-line-confirmed = The line is confirmed. Thank you.
member-line-corrected = The line is corrected and confirmed. Thank you.
member-line-asked = The line is confirmed, and the secretariat sees what you ask for. Thank you.
member-line-over = This link does not work here
member-line-over-lead = It has ended, or it is for somebody else. Whoever speaks for a member finds the line after signing in.
member-line-sign-in = Sign in
member-line-refused-changed-meanwhile = The line was changed while this page lay open. Look at it as it stands now.
member-line-refused-nobody-speaks = Nobody speaks for this member: the secretariat names a focal point first.
member-line-standing-confirmed = Confirmed
member-line-standing-changed = Changed since it was confirmed
member-line-standing-awaited = Awaited
member-line-standing-nobody = Nobody named
member-line-told = confirmed the line of the member list
# $acronym (String) - of the member
# $day (String) - first day
members-mail-admitted-first = Please count { $acronym } in from { $day } on.
# $name (String) - of the member
# $day (String) - first day
members-mail-admitted-about = { $name } is a member of the Network from { $day }: it is consulted on every decision that opens from then on.
# $acronym (String) - of the member
members-mail-admitted-subject = { $acronym } joins the Network
# $acronym (String) - of the member
# $day (String) - last day
members-mail-left-first = Please settle what you share with { $acronym } by { $day }.
# $name (String) - of the member
# $day (String) - last day
members-mail-left-about = { $name } leaves the Network; { $day } is its last day. After it nobody speaks for it and no decision counts it.
# $acronym (String) - of the member
members-mail-left-subject = { $acronym } leaves the Network
members-mail-link = See the member
