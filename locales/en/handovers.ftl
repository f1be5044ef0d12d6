### Who follows whom in speaking for a member, and what is handed over.

successions-record = Record a successor
# $name (String) - the predecessor
# $acronym (String) - of the member
# $duty (String) - function
successions-lead = Who follows { $name }, { $acronym }, { $duty }? The person is found by the address, or is new.
successions-last-day-hint = Up to and with this day the predecessor signs in; the successor begins on the next. Yesterday means: now.
# $name (String) - the successor
# $day (String) - first day
successions-recorded = { $name } follows from { $day }. Those concerned are written to.
# $day (String) - last day
# $post (String) - who follows whom, as what
successions-told = recorded a successor, last day { $day }: { $post }
successions-refused-only-speakers = Only focal points and alternates are succeeded; other functions end and begin by themselves.
successions-refused-oneself = This is the address of the predecessor.
successions-refused-already = This person has the same function at that time already.
successions-refused-member-ends-before = The organisation is no member on the first day of the successor.
# $day (String) - last day
successions-mail-predecessor = Please hand over what is open by { $day }, the last day of your function.
# $name (String) - the successor
# $day (String) - last day of the predecessor
successions-mail-colleague = Please turn to { $name } after { $day }.
# $acronym (String) - of the member
# $duty (String) - function
# $was (String) - the predecessor
# $is (String) - the successor
# $day (String) - last day of the predecessor
successions-mail-about = { $acronym }, { $duty }: { $is } follows { $was }, whose last day is { $day }.
# $day (String) - first day
successions-mail-successor = Please see what is open: your function begins on { $day }.
# $acronym (String) - of the member
# $duty (String) - function
successions-mail-successor-about = You are { $duty } of { $acronym }. Everything that waits for your agency stands on one page.
successions-mail-link = See what is open
# $acronym (String) - of the member
successions-mail-subject = { $acronym }: who speaks for it changes
handovers-title = Handover
# $is (String) - the successor
# $was (String) - the predecessor
handovers-lead = { $is } follows { $was }
handovers-predecessor = Predecessor
handovers-successor = Successor
handovers-last-day = Last day
handovers-open = What is open
handovers-nothing-open = Nothing waits for the agency now.
handovers-not-taken-over = Not taken over yet
# $day (String) - the day
handovers-taken-over-on = Taken over on { $day }
handovers-take-over = I have taken over
handovers-taken-over = It is taken over. What is open stays on your desk.
handovers-refused-taken-over = It is taken over already.
