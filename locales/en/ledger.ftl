### How members were consulted on a decision.
ledger-consultation = Consultation of members
# $n (Number) - number
# $all (Number) - members
ledger-lead = { $n } of { $all } members have answered on this version.
ledger-version = Version
ledger-members = Members
ledger-asked = Asked
ledger-to = Written to
ledger-delivery = Delivery
ledger-arrived = Arrived
ledger-lost = Mails that reached nobody
ledger-evidence = Told otherwise
ledger-opened = Link opened
ledger-reminded = Reminded
ledger-answer = Answer
ledger-answered = Answered
ledger-channel = How it came
ledger-not-asked = Not asked on this version
ledger-no-notice = No notice
ledger-reached = Delivered
ledger-at-the-table = At the table
ledger-served-otherwise = Told otherwise
ledger-not-reached = Not delivered: not consulted
ledger-left = Left the Network since
# $n (Number) - number
# $all (Number) - members
ledger-some-lost = { $n } of { $all } mails reached nobody
# $how (String) - channel in words
ledger-on-behalf = Recorded by the secretariat: { $how }
ledger-csv = CSV
ledger-remind = Remind
ledger-remind-all = Remind who has not answered
# $list (String) - acronyms
ledger-missed = Not reached: { $list }
ledger-missed-words = A notice that was not delivered is no consultation. Correct the address and send the mail again, or tell the member otherwise and record that. It then has its own full period.
ledger-none = Nobody is asked yet
ledger-none-words = The members stand here once the decision is opened.
ledger-opened-note = “Link opened” says that somebody, or a program that checks mail, asked for the page behind the link. It does not prove that it was read; who signs in needs no link.
# $n (Number) - how many
# $at (String) - day and time
ledger-reminders = { $n ->
    [one] { $at }
   *[other] { $n } times, last { $at }
}
# $n (Number) - members
ledger-reminded-done = { $n ->
    [one] One member is reminded.
   *[other] { $n } members are reminded.
}
# $until (String) - day and time
ledger-own-deadline = Asked until { $until }
ledger-asked-until = Asked until
ledger-xlsx = Excel
