### Mail that the house wrote, for the secretariat.

mails-mail = Mail
mails-written-by-the-house = Written by the house
mails-all = All
mails-state = State
mails-about = About
mails-words = Words in name, address or subject
mails-subject = Subject
mails-to = To
mails-when = When
mails-written = Written
mails-language = Language
mails-attempts = Attempts
mails-sent = Sent
mails-last-try = Last attempt
mails-result = Result
mails-text = What it says
mails-as-drawn = As mail programs show it
mails-calendar = Calendar entry
mails-send-again = Send again
mails-queued-again = The mail is on its way again.
mails-on-its-way = The mail is on its way already.
mails-log-again = sent it again
mails-none = No mail yet
mails-none-words = Each mail that the house writes stands here, with what came of it.
mails-none-found = No mail fits these filters.
mails-no-server = Nothing leaves the house
mails-no-server-words = No mail server is set. Read each mail here and send it yourself; whoever runs the house sets ASHAR_SMTP_URL.
mails-secret = This mail opens an account
mails-secret-words = Only its reader sees what it says. Who needs another link asks for it on the sign-in page.
mails-state-queued = Waiting
mails-state-kept = Kept here
mails-state-sent = Sent
mails-state-failed = Given up
mails-state-undeliverable = Undeliverable
mails-about-meeting = Meetings
mails-about-agenda = Agendas
mails-about-minutes = Minutes
mails-about-decision = Decisions
mails-about-action = Actions
mails-about-state-consultation = Consultation of the State
mails-about-digest = Digests
mails-about-member = Members
mails-about-person = Accounts
mails-about-other = Other
mails-waits-for-no-server = No mail server is set: read it here.
mails-refused-sent = The mail server took this mail.
mails-refused-opens-an-account = A link into an account is not sent twice: its reader asks for a new one.
mails-refused-no-server = No mail server is set, so nothing leaves the house.
mails-lead-all-gone = Nothing waits and nothing was lost.
# $n (Number) - mails
mails-lead-waiting = { $n ->
    [one] One mail waits.
   *[other] { $n } mails wait.
}
# $n (Number) - mails
mails-lead-lost = { $n ->
    [one] One mail reached nobody.
   *[other] { $n } mails reached nobody.
}
mails-link = Link to answer by
# $until (String) - day and time
mails-link-until = Works until { $until }
mails-link-over = Does not work any more
mails-link-opened = Link first opened
mails-link-unopened = Not yet
mails-link-revoke = Revoke the link
mails-link-revoked = The link does not work any more; its reader signs in.
mails-log-revoked = revoked its link
mails-refused-link-is-over = The link in this mail does not work any more. Remind the member instead: a reminder carries a new one.
mails-refused-no-link = No link of this mail works now.
