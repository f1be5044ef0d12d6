### Requests of members for an extraordinary meeting.

requests-request = Request for a meeting
requests-see = See the request
requests-all = Requests for meetings
requests-all-lead = Any member may ask for an extraordinary meeting. The co-chairs answer, and both are kept.
requests-none = No member has asked for a meeting
requests-none-words = A request stands here with its answer as soon as a focal point asks.
requests-ask = Ask for a meeting
requests-ask-lead = The co-chairs are told at once and answer within the days of the charter. Every member sees request and answer.
requests-ask-do = Send to the co-chairs
requests-reason = Why the Network should meet
requests-reason-hint = What cannot wait for the next ordinary meeting.
requests-points = Proposed agenda
requests-points-hint = One point on each line. If the co-chairs convene, these points open the draft agenda.
# $number (Number) - first, second, third
requests-wished-day = { $number ->
    [1] A day that would suit
    [2] Another day
   *[3] A third day
}
requests-wished = Days that would suit
requests-answer-until = Answer due
requests-answered = Answered
requests-asked = Asked
requests-answer = Answer
requests-open = Waits for an answer
requests-overdue = Answer overdue
requests-convened = Meeting convened
requests-refused = Refused
requests-convene = Plan the meeting
requests-convene-lead = Your answer is final: it plans the extraordinary meeting, puts the points on its draft agenda, and tells the member and the secretariat.
requests-convene-do = Answer: the meeting takes place
requests-refuse = Refuse
requests-refuse-not = Do not refuse
requests-refuse-reason = Why there is no meeting now
requests-refuse-reason-hint = Say where the matter is taken up instead.
requests-refuse-warning = The answer is final. The request and your reason are kept, and every member reads them.
requests-mail-link = Open the request
requests-refused-answered = The request is answered; the answer stands.
requests-was-convened = Answered: the meeting is planned, with the points on its draft agenda. The member is told.
requests-was-refused = Answered: there is no meeting. The member is told.
# $agency (String) - acronym
requests-of = Request of { $agency }
# $agency (String) - acronym
requests-refuse-question = Refuse the request of { $agency }?
# $who (String) - name
# $when (String) - day
requests-lead = { $who } asked on { $when }.
# $when (String) - day
# $who (String) - name
requests-answered-on = { $when }, by { $who }
# $late (String) - how late
requests-late = The co-chairs have not answered yet: { $late }.
# $when (String) - day and hour
requests-meeting-on = Extraordinary meeting, { $when }
# $when (String) - day and hour
requests-was-asked = The co-chairs are told. Their answer is due by { $when }.
# $most (Number) - points
requests-too-many-points = { $most ->
    [one] An agenda of a request has one point at most.
   *[other] An agenda of a request has { $most } points at most.
}
# $most (Number) - characters
requests-point-too-long = { $most ->
    [one] A point has one character at most.
   *[other] A point has { $most } characters at most. Say the rest in the reason.
}
# $agency (String) - acronym
# $when (String) - day and hour
requests-mail-asked = { $agency } asks for an extraordinary meeting; your answer is due by { $when }.
# $agency (String) - acronym
# $when (String) - day and hour
requests-mail-asked-subject = Answer by { $when }: { $agency } asks for a meeting
# $agency (String) - acronym
requests-mail-answered = The co-chairs have answered the request of { $agency } for a meeting.
# $agency (String) - acronym
requests-mail-answered-subject = Answered: the request of { $agency } for a meeting
