# What is held of somebody, as they see it (domain §8).
own-data-title = My personal data
own-data-kind = Personal data
own-data-lead = What the Network holds of you, why, and for how long. You may say that it is right, correct it, or ask for its removal.
own-data-seen-by = You; name and address also members of the Network
own-data-seen-by-link = Whoever has this link; name and address also members of the Network
own-data-held = What is held
own-data-offices = Functions in the Network
# $days (Number)
own-data-kept =
    { $days ->
        [one] { $days } day after your role ends, your name and addresses are removed; minutes and other records keep name and title.
       *[other] { $days } days after your role ends, your addresses are removed, and your name where no record needs it; minutes and other records keep name and title.
    }
own-data-link-until = This link works until
own-data-confirm = It is right
own-data-correct = Correct it
own-data-wrong = Something is wrong or missing
own-data-ask-correction = Ask for this correction
own-data-correction-note = A word to the secretariat
own-data-remove = Remove it
own-data-remove-words = The secretariat answers. What minutes and decisions say stays, with name and title.
own-data-removal-note = Why, if you like to say
own-data-ask-removal = Ask for removal
own-data-nothing-changed = Change what is wrong, or write it to the secretariat below.
own-data-thanks-confirmed = Thank you. It is noted that your data are right.
own-data-thanks-asked = Thank you. The secretariat will answer by letter.
# $day (String)
own-data-said-confirmed = You confirmed your data on { $day }.
# $day (String)
own-data-said-correction = You asked for a correction on { $day }.
# $day (String)
own-data-said-removal = You asked for removal on { $day }.
own-data-waits = It waits for the secretariat; “It is right” takes it back.
own-data-over = This link opens nothing
own-data-over-lead = It has ended, or another letter came after it. Ask the secretariat for a new one.
own-data-confirmed = Confirmed
own-data-correction = Correction
own-data-removal = Removal
own-data-request = Request of a person concerned
own-data-asks = Asks for
own-data-asked-at = Asked
own-data-note = In their words
own-data-compared = What changes
own-data-what = What
own-data-stands = As it stands
own-data-wanted = As asked for
own-data-take-over = Take it over
own-data-remove-now = Remove the data now
own-data-word = A word to the person
own-data-refuse = Decline
own-data-refuse-reason = Reason, sent to the person
own-data-answered = Answered
# $who (String)
own-data-taken-by = { $who } took it over.
# $who (String)
own-data-refused-by = { $who } declined it.
own-data-was-taken = Done, and the person is told.
own-data-was-refused = Declined, and the person is told why.
own-data-answer-taken = The secretariat did what you asked for.
own-data-answer-refused = The secretariat declined what you asked for.
# $reason (String)
own-data-answer-reason = In its words: { $reason }
own-data-answer-about = This is about your work contact at the Network.
own-data-answer-subject = Your personal data: the answer
own-data-mail-subject = Your work contact at the Network
# $day (String)
own-data-mail-first = Please look by { $day } whether your work contact is right.
# $organisation (String)
own-data-mail-about = The Network holds a work contact of yours for { $organisation }. You can see it, correct it, or ask for its removal, without signing in. The link is yours alone.
own-data-mail-link = See what is held
own-data-remove-warning = This cannot be undone: addresses go, and the name where no record needs it, out of the log of changes too. The office held stays.
