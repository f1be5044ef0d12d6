# The register of stakeholders and their contacts (M4, T6, domain §8).
stakeholders-title = Stakeholders
stakeholders-of-network = Stakeholders of the Network
stakeholders-in-register = In the register of stakeholders
stakeholders-lead = Organisations that work with the Network and are no members: what they do, who may be written to there, and what passed between them and members.
stakeholders-stakeholder = Stakeholder
stakeholders-none = No stakeholders yet
stakeholders-none-words = State bodies and partners of the directory appear here, and whoever the secretariat adds.
stakeholders-none-found = Nothing answers to this. Change or clear the filter.
stakeholders-words = Name, place or what it does
stakeholders-category = Category
stakeholders-categories = Categories
stakeholders-categories-hint = One or more of the list of the terms of reference.
stakeholders-any-category = All categories
stakeholders-no-category-yet = No category yet
stakeholders-no-category-chosen = Choose at least one category.
stakeholders-oblast = Region
stakeholders-any-oblast = All regions
stakeholders-no-oblast = The whole country, or abroad
stakeholders-oblast-batken = Batken
stakeholders-oblast-chuy = Chüy
stakeholders-oblast-jalal-abad = Jalal-Abad
stakeholders-oblast-naryn = Naryn
stakeholders-oblast-osh = Osh region
stakeholders-oblast-talas = Talas
stakeholders-oblast-issyk-kul = Issyk-Kul
stakeholders-oblast-bishkek = Bishkek city
stakeholders-oblast-osh-city = Osh city
stakeholders-place = Place
stakeholders-part = Part in the Network
stakeholders-state-counterpart = Speaks for the State
stakeholders-group-partner = Partner in a group
stakeholders-partner-account = Partner, with an account
stakeholders-contacts = Contacts
stakeholders-last-engaged = Last engagement
stakeholders-never-engaged = none logged
stakeholders-engaged-since = Engaged since
stakeholders-quiet-days = No engagement for days
stakeholders-add = Add a stakeholder
stakeholders-add-lead = An organisation that is no member and no entity of the United Nations. It stands in the directory too, and never counts among the members.
# $acronym (String)
stakeholders-added = { $acronym } is in the register.
stakeholders-acronym = Short name
stakeholders-acronym-taken = Another organisation has this short name. Look for it in the register.
stakeholders-kind = Kind of organisation
stakeholders-describe = Change details
stakeholders-described = The details are changed.
stakeholders-save = Save
stakeholders-role = What it does for the Network
stakeholders-role-hint = Its field of work and how it takes part.
stakeholders-web = Web page
stakeholders-note = Note
stakeholders-note-hint = Read by all members. Nothing about individual people.
stakeholders-not-a-link = A web page begins with https:// or http://.
stakeholders-in-directory = In the directory
stakeholders-taxonomy = List of categories
stakeholders-taxonomy-lead = The stakeholders that the terms of reference and the Global Compact name. What is offered no more stays where it was given.
stakeholders-taxonomy-kept = The list of categories is saved.
stakeholders-label-en = Name in English
stakeholders-label-ru = Name in Russian
stakeholders-label-ky = Name in Kyrgyz
stakeholders-retired = Offered no more
stakeholders-new-category = New category
stakeholders-category-named-twice = Another category has this name.
stakeholders-add-contact = Add a contact
stakeholders-no-contacts = Nobody is held as a contact.
# $count (Number)
stakeholders-past-contacts =
    { $count ->
        [one] { $count } contact of before
       *[other] { $count } contacts of before
    }
stakeholders-contact-added = The contact is added.
stakeholders-contact-corrected = The contact is corrected.
stakeholders-contact-ended = The last day of the contact is set.
stakeholders-contact-nobody = Give a name, or choose an account.
stakeholders-contact-copied = Who has an account is not copied: leave the fields below empty.
stakeholders-account = Has an account
stakeholders-account-hint = Choose the account instead of typing name and address.
stakeholders-no-account = No account: typed below
stakeholders-has-account = Linked with an account
stakeholders-has-account-words = Name and address are those of the account. Here stands why they are held.
stakeholders-work-email = Work e-mail
stakeholders-work-phone = Work telephone
stakeholders-work-address = Work address
stakeholders-work-only = Work contacts only
stakeholders-work-only-words = No private addresses, and no data on migrants or on people who were helped: such cases do not belong here.
stakeholders-basis = Basis for holding it
stakeholders-basis-hint = By the UN principles on personal data: fair, for a purpose, no more than needed.
stakeholders-basis-consent = Consent
stakeholders-basis-consent-note = The person agreed, and may take it back.
stakeholders-basis-public-office = Public office
stakeholders-basis-public-office-note = The contact of an office, as the office itself publishes it.
stakeholders-basis-agreement = Agreement or contract
stakeholders-basis-agreement-note = Named in an agreement between the organisation and a member.
stakeholders-basis-cooperation = Purpose of cooperation
stakeholders-basis-cooperation-note = Given for work with the Network, and used for nothing else.
stakeholders-basis-on = Since which day
stakeholders-basis-note = Source
stakeholders-basis-note-hint = Where it comes from: letter, card, web page of the office, agreement.
# $basis (String)
# $day (String)
stakeholders-basis-since = { $basis }, since { $day }
stakeholders-purpose = Purpose
stakeholders-purpose-hint = What it is used for: invitations to the annual meeting, donor talks.
stakeholders-held = Held
stakeholders-held-from = Held from
# $day (String)
stakeholders-from = from { $day }
# $from (String)
# $until (String)
stakeholders-from-until = { $from } to { $until }
stakeholders-in-the-future = This day has not come yet.
stakeholders-correct = Correct
stakeholders-correct-contact = Correct the contact
stakeholders-end-contact = End the contact
stakeholders-end-note = What happens then
# $days (Number)
stakeholders-end-words =
    { $days ->
        [one] { $days } day after the last day, name and addresses go; the office held stays.
       *[other] { $days } days after the last day, name and addresses go; the office held stays.
    }
stakeholders-last-day = Last day
stakeholders-ask = Send a letter to the person
# $day (String)
stakeholders-asked = The letter with the personal link is on its way; the link works until { $day }.
# $day (String)
stakeholders-asked-on = asked { $day }
# $day (String)
stakeholders-goes-on = Goes on { $day }
# $day (String)
stakeholders-disposed-on = Pseudonymised { $day }
stakeholders-acting = Acting for it
stakeholders-acting-none = Nobody has an account.
stakeholders-groups-none = In no working group.
stakeholders-meetings = Called to meetings
stakeholders-meetings-none = Called to no meeting.
stakeholders-was-there = was there
stakeholders-actions = Invited to actions
stakeholders-actions-none = Invited to no action.
stakeholders-takes-part = takes part
stakeholders-declined = declined
stakeholders-not-answered = not answered yet
stakeholders-figures = Participation by category
# $year (String)
stakeholders-figures-of = Participation in { $year }
stakeholders-figures-lead = What was logged with stakeholders over a year, to which meetings they were called, and where they were. Who stands in two categories counts in both.
stakeholders-figures-none = Nothing was logged for this year.
stakeholders-called = Invitations to meetings
stakeholders-attended = Meetings attended
stakeholders-log-added = added it to the register
stakeholders-log-described = changed its details
stakeholders-log-contact-added = added a contact
stakeholders-log-contact-corrected = corrected a contact
stakeholders-log-contact-ended = ended a contact
stakeholders-log-contact-asked = sent a contact the letter about their own data
stakeholders-log-contact-said = A contact answered the letter
stakeholders-log-hold = placed or lifted a legal hold
stakeholders-log-disposed = A contact was pseudonymised
stakeholders-log-answered = answered a person concerned
stakeholders-log-engagement = logged an engagement
stakeholders-refused-disposed = Nothing of this contact is held any more.
stakeholders-refused-no-address = No e-mail address is held, so no letter can go.
stakeholders-refused-ends-before = The last day is before the first.
# $reason (String)
stakeholders-refused-on-hold = A legal hold stops it: { $reason }
stakeholders-refused-held = A legal hold stops it.
stakeholders-refused-in-office = The person holds a function: its contact is needed for as long as that lasts.
# $day (String)
stakeholders-refused-too-early = The period has not passed: it goes on { $day }.
stakeholders-refused-not-told = The secretariat was not told long enough before.
stakeholders-refused-answered = This was answered already.
stakeholders-refused-nothing-asked = Nothing was asked for: the data were confirmed.
stakeholders-refused-linked = Who has an account sees the own data there.
stakeholders-refused-member = A member is no stakeholder: its contacts stand in the member list.
stakeholders-refused-contact-twice = This account is a contact already.
stakeholders-refused-asked-twice = Something else was said meanwhile. Look at the page again.
stakeholders-refused-hold-changed = The legal hold was changed meanwhile. Look at the page again.
stakeholders-overtaken = Somebody saved this meanwhile
stakeholders-overtaken-words = What you typed stands below. Look at the record in another window; if you save again, what stands below is kept.
