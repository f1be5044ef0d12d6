### What was sent to whom.

circulation-who-was-sent = Who was sent what
circulation-member = Member
circulation-person = Person
circulation-agenda = Agenda
circulation-minutes = Minutes
circulation-decision = Decision
circulation-member-list = Member list
circulation-invitation = Invitation
circulation-new-date = New date
circulation-cancellation = Cancellation
# $what (String) - what was circulated
# $when (String) - day and hour
circulation-heading = { $what }, { $when }
# $n (Number) - taken by the mail server
# $all (Number) - recipients
circulation-arrived = { $n } of { $all } sent
circulation-minutes-tracked = Tracked version of the minutes
circulation-minutes-approved = Approved minutes
circulation-corrigendum = Corrigendum
