### Reminders and digests: what waits, by mail.

reminders-matters-arising = Matters arising and carrying out of decisions
reminders-end = Digests and reminders
reminders-end-words = No more digests and reminders
reminders-end-lead = You will get no more digests and reminders by mail. What waits for you stays on your desk.
reminders-end-do = Stop digests and reminders
reminders-ended = Digests and reminders have ended. What waits for you stays on your desk.
reminders-formal = Formal notices go on
reminders-formal-words = Decisions on which your position is asked, agendas, minutes and changes of date still come by mail.
reminders-to-account = Choose again on the account page
# $day (String) - Friday 16 October
# $left (String) - in 3 days
reminders-by = by { $day }, { $left }
# $day (String) - Friday 16 October
# $left (String) - 2 days late
reminders-was-due = it was due on { $day }, { $left }
# $what (String) - Report progress
# $when (String) - by Friday 16 October, in 3 days
reminders-first = { $what }: { $when }.
# $what (String) - Report progress
# $title (String) - of the action
reminders-subject = { $what }: { $title }
# $what (String) - Report progress
# $title (String) - of what waits
# $when (String) - by Friday 16 October, in 3 days
reminders-digest-first = { $what }, { $when }: { $title }
# $n (Number) - things that wait
# $title (String) - of the most urgent
reminders-digest-subject = { $n ->
    [one] One thing waits for you
   *[other] { $n } things wait for you
}: { $title }
