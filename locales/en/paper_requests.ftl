### Papers that an agency is asked for (R9).

paper-requests-request = Request for a paper
paper-requests-all = Papers asked for
paper-requests-all-lead = Which papers agencies are asked for, by when, and what came of it.
paper-requests-none = No paper is asked for
paper-requests-none-words = A paper is asked for on the page on which papers are added to an item.
paper-requests-ask = Ask an agency for a paper
# $item (Number) - place on the agenda
# $title (String) - of the item
paper-requests-ask-lead = For item { $item }: { $title }. The agency is asked by mail; its desk shows it, and the digest reminds of the day.
paper-requests-ask-do = Ask for it
# $acronym (String) - the agency
paper-requests-asked = { $acronym } is asked by mail.
paper-requests-agency = Agency
paper-requests-item = For item
paper-requests-wanted = Paper
paper-requests-wanted-hint = Its title, as the agenda will show it.
paper-requests-due = Wanted by
# $day (String) - day of the meeting
paper-requests-due-hint = From today to the meeting: { $day }.
paper-requests-note = What it should say
paper-requests-note-hint = Length, language, what it must not leave out. It may stay empty.
paper-requests-day-is-past = This day is past. Choose today or later.
paper-requests-day-is-after = This day is after the meeting. Choose an earlier one.
# $person (String) - who asked
# $day (String) - when
paper-requests-lead = Asked by { $person }, { $day }.
paper-requests-open = Asked
paper-requests-late = Late
paper-requests-sent = Here
paper-requests-declined = Declined
paper-requests-withdrawn = No longer asked for
paper-requests-send = Add the paper
paper-requests-send-do = Add it to the agenda
paper-requests-decline = Decline
paper-requests-reason = Why the agency cannot send it
paper-requests-declined-now = Declined. The secretariat is told, with the reason.
paper-requests-withdraw = No longer ask for it
paper-requests-withdrawn-now = It is no longer asked for; the agency is told.
paper-requests-refused-answered = This request was answered already.
paper-requests-refused-item-is-gone = The item was removed from the agenda. Write to the secretariat.
paper-requests-mail-link = Open the request
# $acronym (String) - the agency
# $day (String) - day
paper-requests-mail-asked = { $acronym } is asked for a paper by { $day }. Add it to the agenda yourself, or say why not.
# $day (String) - day
paper-requests-mail-asked-subject = A paper is wanted by { $day }
# $acronym (String) - the agency
paper-requests-mail-sent = The paper asked of { $acronym } stands on the agenda. Nothing else is asked of you.
# $acronym (String) - the agency
paper-requests-mail-sent-subject = The paper of { $acronym } is here
# $acronym (String) - the agency
paper-requests-mail-declined = { $acronym } sends no paper, and says why. Ask another agency, or go on without it.
# $acronym (String) - the agency
paper-requests-mail-declined-subject = { $acronym } sends no paper
paper-requests-mail-withdrawn = The paper is no longer asked for. You need not do anything.
paper-requests-mail-withdrawn-subject = A paper is no longer asked for
