### R6: when each member was last heard.

contacts-title = Contacts with members
contacts-lead = Whoever was silent longest comes first. What counts is the member, not a person.
contacts-last = Last contact
# $days (Number) - whole days
contacts-days-ago = { $days ->
    [0] today
    [one] { $days } day ago
   *[other] { $days } days ago
}
contacts-never = Never heard yet
contacts-represented = At a meeting
contacts-acted = Acted here
contacts-engaged = With stakeholders
contacts-readers = Co-chairs
