### The directory of members.

members-title = Members
members-search = Search
members-search-hint = An agency or a person, in any of the three languages
members-members = Members
members-others = Others at the table
members-others-note = Not members: never counted in the consensus
members-agency = Agency
members-organisation = Organisation
members-people = Who acts for it
members-since = Member since
members-none = Nobody of this name
members-none-words = Search with fewer letters, or clear the search.
members-co-chair = co-chair
members-secretariat = secretariat
members-focal-point = focal point
members-alternate = alternate
members-state-counterpart = state counterpart
members-partner = partner
# $n (Number) - members
members-lead = { $n ->
    [one] One agency of the United Nations is a member today.
   *[other] { $n } agencies of the United Nations are members today.
}
members-add = Add an organisation
members-add-lead = A member, a state body or a partner. Names in all three languages help everybody to find it.
members-add-person = Add a person
members-add-person-lead = Only what work needs is kept: name, job title, organisation, contact and language.
members-add-function = Add a function
members-correct = Correct the names
members-correct-person = Correct the details
members-corrected = The correction is saved.
# $acronym (String) - acronym of the organisation
members-added = { $acronym } is in the list now.
members-admit = Admit as a member
# $acronym (String) - acronym of the organisation
members-admit-lead = { $acronym } is counted in every consultation that opens from this day on.
# $acronym (String) - acronym of the organisation
members-admitted = { $acronym } is admitted. Name a focal point next.
# $duty (String) - the function in words
members-function-added = The function is added: { $duty }.
# $day (String) - the last day
members-function-ended = The function ends: { $day } is its last day.
# $day (String) - the last day
members-membership-ended = The membership ends: { $day } is its last day.
# $email (String) - address
# $until (String) - moment in words
members-person-invited = An invitation is on its way to { $email }. Its link works until { $until }.
# $name (String) - name of the person
members-person-added = { $name } is in the list now and not invited yet.
members-kind-un-entity = United Nations entity
members-kind-state = State body
members-kind-civil-society = Civil society
members-kind-academia = Academia
members-kind-donor = Donor
members-kind-private-sector = Private sector
members-kind-other = Other organisation
members-co-chair-ad-interim = co-chair ad interim
# $name (String) - who has it
members-address-taken = { $name } has this address already. Add a function to that person instead.
members-address-is-taken = Somebody else has this address already.
members-acronym-taken = Another organisation has this acronym already.
members-told-founded = The secretariat was founded
members-told-added = added the organisation
members-told-names-corrected = corrected the names
# $day (String) - first day
members-told-admitted = admitted it as a member from { $day }
# $day (String) - last day
members-told-membership-ends = ended the membership, last day { $day }
# $day (String) - last day
# $post (String) - who, as what
members-told-function-ends = ended a function, last day { $day }: { $post }
# $day (String) - first day
# $post (String) - who, as what
members-told-function-begins = added a function from { $day }: { $post }
members-told-person-corrected = corrected the details
members-told-invited = sent an invitation
# $day (String) - first day
members-member-since = Member since { $day }
members-no-member-today = No member today
members-acronym = Acronym
members-acronym-hint = As everybody calls it: UNDP, ILO
members-name-en = Name in English
members-name-ru = Name in Russian
members-name-ky = Name in Kyrgyz
members-its-part = Its part
members-is-secretariat = Coordinator and secretariat of the Network
members-phone = Phone
members-not-invited = Not invited yet
# $day (String) - moment in words
members-invited = Invited { $day }
# $day (String) - moment in words
members-link-works-until = The link works until { $day }.
members-undelivered = The invitation did not arrive
# $day (String) - moment in words
members-undelivered-words = Sent { $day }, and the mail server of the address refused it. Check the address, then invite again.
# $day (String) - moment in words
members-link-lapsed = The link lapsed { $day }
members-link-withdrawn = The link was withdrawn when the address changed
# $day (String) - moment in words
members-accepted = Accepted { $day }
members-signs-in = Signs in with a password
members-invite = Send the invitation
members-invite-again = Invite again
members-member-from = Member from
members-member-from-hint = For entities of the United Nations only. Leave it empty if it is no member.
members-basis = Basis of the membership
members-basis-hint = For example: terms of reference, or expression of interest and its date
members-kind = What it is
members-name = Name
members-job-title = Job title
members-email-hint = Mail goes there, and it opens the door: one person for each address
members-language-hint = Mail comes in this language
members-function = Function
members-organisation-hint = For which organisation the person acts
members-ad-interim = Ad interim
members-ad-interim-hint = A co-chair who stands in for an absent one, named before acting
members-from = From
members-until = Until
members-until-hint = The last day. Leave it empty if no end is known.
members-invite-question = Invite now?
members-invite-now = Yes, send the invitation
members-invite-now-note = A mail with a link that works once, in the person’s language
members-invite-later = Not yet
members-invite-later-note = The page of the person has a button for it
members-no-longer-acts = After this day the person no longer acts in this function and gets no mail for it.
members-no-longer-signs-in = It is the only function today: after it the person cannot sign in.
members-stays-in-history = What was done in it stays in the records.
members-end-function = End the function
members-end-function-question = End this function?
members-end-function-warning = An ended function is not continued; a new one can begin later.
members-end-membership = End the membership
members-end-membership-question = End this membership?
# $acronym (String) - acronym of the organisation
# $since (String) - first day
members-end-membership-lead = { $acronym }, a member since { $since }
members-end-membership-warning = An ended membership is not continued; a new one can begin later.
members-no-longer-counted = Consultations and meetings that open after this day no longer count on it.
# $names (String) - people with their functions
members-speakers-end = These functions end on the same day: { $names }.
# $n (Number) - open consultations
members-open-consultations = { $n ->
    [one] It is still awaited in one open consultation.
   *[other] It is still awaited in { $n } open consultations.
}
# $n (Number) - open actions
members-open-actions = { $n ->
    [one] It leads one action that is not finished.
   *[other] It leads { $n } actions that are not finished.
}
members-last-day = Last day
members-last-day-hint = This day still counts.
members-nobody-named = Nobody named
members-former = United Nations entities that are no members today
members-leave = Leave it as it is
members-people-before = Who acted for it before
members-nobody-acts = Nobody acts for it
members-nobody-acts-words = The secretariat names people and their functions.
members-membership = Membership
members-never-a-member = It was never a member.
members-functions = Functions
members-functions-before = Earlier functions
members-no-function = No function today
members-no-function-words = Without a function nobody can sign in.
members-invitation = Invitation
members-day-without-basis = Say on what basis it is a member.
members-basis-without-day = Say from which day it is a member.
members-only-chairs-act-ad-interim = Only a co-chair acts ad interim.
members-refused-only-for-a-member = Only an active member has a co-chair, a focal point or an alternate. Choose a member, or a day on which it is one.
members-refused-only-for-the-state = Only a state body has a state counterpart.
members-refused-only-for-the-secretariat = Only people of the organisation that is the secretariat have this function.
members-refused-a-member-is-no-partner = A member is no partner. Choose focal point or alternate.
members-refused-both-posts-held = Both co-chair posts are held at that time. End one of them first, or choose ad interim.
members-refused-acting-in-the-past = Who acts ad interim is named before acting: choose today or later.
members-refused-held-already = The person has this function already at that time.
members-refused-ends-before-start = The last day cannot be before the first.
members-refused-ended-already = It ends on that day or before already.
members-refused-last-of-the-secretariat = Nobody else of the secretariat would be left who can sign in and stays without an end. Name somebody first; once they have come in, this can end.
members-refused-only-un-entities = Only entities of the United Nations are members.
members-refused-member-then = It is a member at that time already, or later.
members-refused-has-partners = Somebody acts for it as a partner. End that function first.
members-refused-no-member = It is no member now.
members-refused-speaker-begins-later = Somebody is to speak for it after that day. End that function first, or choose a later day.
members-refused-signs-in-already = The person has a password already and signs in.
members-refused-no-function-today = The person has no function today. Invite from the day on which one begins.
# $day (String) - moment in words
members-not-left-yet = The letter has not left yet: the mail server is slow, or none is set. The link works until { $day }.
