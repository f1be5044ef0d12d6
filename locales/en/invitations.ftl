### Who comes for a member, and who has said so.

invitations-term = Who comes
invitations-answer = Say who comes
invitations-see-answers = See the answers
invitations-answers = Answers to the invitation
invitations-waits = Has not answered
invitations-comes = Comes
invitations-comes-remote = Takes part from afar
# $agency (String) - acronym
invitations-for = Invitation of { $agency }
invitations-who = Who comes
invitations-other = Somebody else
invitations-other-note = Neither focal point nor alternate; give the name below.
invitations-nobody = Nobody
invitations-nobody-note = The member sends its apology.
invitations-name = Name of whoever else comes
invitations-name-hint = Only for somebody else: first name and family name.
invitations-how = How they take part
invitations-how-hint = Not needed if nobody comes.
invitations-in-the-room = In the room
invitations-from-afar = From afar
invitations-send = Send the answer
invitations-change = Change the answer
invitations-until = The answer may be changed until the meeting opens.
invitations-answered = Thank you, the answer is recorded.
# $name (String) - who comes
# $by (String) - who said so
# $at (String) - day and hour
invitations-receipt = { $name }. Answered by { $by }, { $at }.
# $by (String) - who said so
# $at (String) - day and hour
invitations-receipt-nobody = Nobody comes. Answered by { $by }, { $at }.
# $answered (Number) - members that have answered
# $all (Number) - members that were asked
# $coming (Number) - members that come
invitations-counted = { $answered } of { $all } members have answered, { $coming } come.
invitations-remind = Remind those who have not answered
# $at (String) - day and hour
invitations-were-reminded = Reminded { $at }.
# $n (Number) - people
invitations-reminded = { $n ->
    [one] One person is reminded.
   *[other] { $n } people are reminded.
}
invitations-show = Show
invitations-show-all = All members
invitations-show-coming = Those who come
invitations-show-apologies = Apologies
invitations-none-fit = No member fits this filter.
invitations-member = Member
invitations-answer-column = Answer
invitations-said-column = Said
# $by (String) - who said so
# $at (String) - day and hour
invitations-said = { $by }, { $at }
# $by (String) - who said so
# $at (String) - day and hour
invitations-said-by-link = { $by }, from the mail, { $at }
# $name (String) - who comes
invitations-stand-in = { $name }, for this meeting
# $agency (String) - acronym
invitations-who-else = Somebody else for { $agency }, by name
# $agency (String) - acronym
invitations-is-remote = { $agency } takes part from afar
# $name (String) - who is there
invitations-named-remote = { $name } (from afar)
invitations-mail-answer = Say who comes
invitations-mail-note = This link is yours alone: it answers for your member without signing in, until the meeting opens. Do not pass it on.
# $agency (String) - acronym
# $when (String) - day and hours
invitations-mail-reminder = Say who comes for { $agency } before the meeting on { $when }.
# $title (String) - of the meeting
invitations-mail-reminder-subject = Who comes? { $title }
invitations-refused-not-asked = Answers are taken from the convocation until the meeting opens.
invitations-refused-not-invited = Your member is not called to this meeting.
invitations-refused-everybody = Every member has answered.
invitations-refused-reminded = Members were reminded of this day already.
