### Working groups: how they are established, who takes part, what they recommend.

groups-group = Working group
groups-lead = A group prepares and recommends; the Network decides. Each is established by an adopted decision.
groups-none = No working group yet
groups-none-words = The secretariat enters a group once an adopted decision establishes it.
groups-none-of-yours = You sit in no working group today
groups-none-of-yours-words = The groups in which your organisation takes part stand here.
groups-standing = Standing
groups-chair = Chair
groups-chairs = Chairs
groups-who = Who takes part
groups-kind = Kind
groups-kind-permanent = Permanent
groups-kind-ad-hoc = Ad hoc
groups-runs = Runs
groups-establish = Enter a working group
groups-establish-lead = A group comes to be by a decision that the Network adopted. Here it gets its mandate, its participants and its chair.
groups-decision = Decision
groups-decision-hint = The adopted decision that establishes the group.
groups-sunset = Last day
groups-sunset-hint = For an ad hoc group alone. It becomes read only the day after, and its partners’ access ends with it.
groups-new-sunset = New last day
groups-permanent-note = It runs without an end.
groups-ad-hoc-note = It has a last day, which only a further decision moves.
groups-name = Name
groups-name-ru = Name in Russian
groups-name-ky = Name in Kyrgyz
groups-mandate = Mandate
groups-mandate-hint = As the decision words it. It does not change afterwards.
groups-members = Member agencies
groups-partners = Partners
groups-partners-hint = They see only what is opened to them in this group.
groups-chair-hint = Speaks for a member agency of the group. Others can be added later.
groups-nothing-adopted = No adopted decision to choose
groups-nothing-adopted-words = A group needs a decision of the Network first.
groups-recommend = Recommend a decision
groups-edit-participants = Edit participants
groups-prolong = Prolong
groups-prolong-hint = A further adopted decision, not the one that established the group.
groups-established-by = Established by
groups-since = Since
groups-coming = Meetings to come
groups-none-coming = No meeting is planned.
groups-held = Meetings held
groups-none-held = No meeting was held yet.
groups-recommendations = Recommendations
groups-none-recommended = The group has recommended nothing yet.
groups-in-the-register = All of them in the register of decisions
groups-no-actions = No action follows from its recommendations yet.
groups-no-papers = No papers yet.
groups-no-partners = No partners.
groups-no-chair = Nobody chairs the group.
groups-participants = Participants of the group
groups-participants-lead = Who takes part, from when and until when. What ends stays in the history.
groups-organisation-hint = A member agency takes part as a member, any other organisation as a partner.
groups-add-participant = Add a participant
groups-add-chair = Add a chair
groups-last-day = Last day
groups-end = End
groups-end-question = End this participation?
groups-end-chair-question = End this chair’s time?
groups-end-member-follows = Its people are no longer called to the group’s meetings; whoever chairs the group for it stops.
groups-end-partner-follows = Its people see nothing of the group from the next day on.
groups-end-chair-follows = The person no longer plans, convenes and closes meetings of the group.
groups-end-warning = It can begin anew, but not be undone.
groups-refused-not-adopted = Only an adopted decision in force establishes a group.
groups-refused-no-further-decision = A group is prolonged by a further adopted decision, and once by each.
groups-refused-needs-sunset = An ad hoc group has a last day. Enter it.
groups-refused-permanent-has-none = A permanent group has no last day. Leave it empty, or choose an ad hoc group.
groups-refused-sunset-in-the-past = This day is past. Choose a later one.
groups-refused-not-later = The new last day comes after the present one.
groups-refused-nobody-takes-part = Choose at least one member agency: groups are drawn from the members.
groups-refused-no-member = Only a member agency takes part as a member, and only others as partners, on that day.
groups-refused-chair-of-no-member = The chair speaks for a member agency of the group on that day.
groups-refused-takes-part-already = This one is there already at that time.
groups-refused-permanent = A permanent group has no last day to move.
groups-told-established = entered the group
groups-told-prolonged = prolonged the group
groups-told-participant = added a participant
groups-told-chair = added a chair
groups-told-participation-ended = ended a participation
groups-told-chair-ended = ended a chair’s time
groups-told-sunset = told everybody of the last day
groups-told-meeting = planned a meeting
groups-mail-link = Open the group
# $number (String) - of the group
groups-short = WG { $number }
# $day (String)
groups-runs-until = Runs until { $day }
# $day (String)
groups-ended-on = Ended on { $day }
# $members (Number) - agencies
# $partners (Number) - organisations
groups-seats = { $members ->
    [one] { $members } member
   *[other] { $members } members
}, { $partners ->
    [one] { $partners } partner
   *[other] { $partners } partners
}
# $agency (String) - acronym
# $day (String) - due
# $percent (Number)
groups-action-note = { $agency }, due { $day }, { $percent } %
# $name (String) - of the group
groups-established = The group “{ $name }” is entered.
# $name (String) - of the group
# $day (String) - its present last day
groups-prolong-lead = { $name }. So far its last day is { $day }.
# $day (String)
groups-prolonged = The group is prolonged until { $day }.
# $agency (String) - acronym
groups-participant-added = { $agency } takes part.
# $name (String)
groups-chair-added = { $name } chairs the group.
# $who (String) - agency or person
groups-end-of = End: { $who }
# $agency (String) - acronym
groups-end-member-lead = { $agency }, member of the group
# $agency (String) - acronym
groups-end-partner-lead = { $agency }, partner of the group
# $agency (String) - acronym
groups-participation-ended = The participation of { $agency } has its last day.
# $name (String)
groups-chair-ended = { $name } has a last day as chair.
# $day (String)
# $name (String) - of the group
groups-mail-subject = Last day { $day }: { $name }
# $day (String)
groups-mail-partner = The working group ends on { $day }; your access to it ends with that day.
# $day (String)
groups-mail-member = The working group ends on { $day } and is read only from then on. Only a decision of the Network prolongs it.
