# What goes, when and by which rule (domain §8).
disposals-title = Retention of personal data
# $retention (Number)
# $notice (Number)
disposals-lead = What is held of somebody goes { $retention } days after the role ended. It is told here { $notice } days before.
disposals-asked = What people ask of their data
disposals-asked-none = Nobody waits for an answer.
disposals-leaving = Those who left
disposals-leaving-none = Nobody who left is still held.
# $count (Number)
# $day (String)
disposals-told =
    { $count ->
        [one] { $count } contact will be pseudonymised on { $day }
       *[other] { $count } contacts will be pseudonymised from { $day } on
    }
disposals-told-words = Place a legal hold where a record of a person must not go yet; give it a reason.
disposals-left-on = Role ended
disposals-goes-on = Goes on
disposals-standing = Standing
disposals-was-told = Told
disposals-later = Later
disposals-hold = Legal hold
disposals-held = On legal hold
disposals-place = Place a legal hold
disposals-lift = Lift the legal hold
disposals-place-words = Nothing of this person goes while it stands, neither by the period nor on request.
disposals-lift-words = Once it is lifted, the period counts again; what is overdue goes at the next round.
disposals-was-placed = The legal hold stands.
disposals-was-lifted = The legal hold is lifted.
disposals-reason = Reason
disposals-done = What went
disposals-done-none = Nothing went yet.
disposals-what = Of whom
disposals-of-contact = A contact
disposals-of-person = A person with an account
disposals-fields = What
disposals-field-name = name
disposals-field-email = e-mail
disposals-field-phone = telephone
disposals-field-address = address
disposals-rule = By which rule
disposals-rule-retention = Period of the charter
disposals-rule-request = Request of the person
disposals-when = When
# $count (Number)
disposals-mail-subject =
    { $count ->
        [one] { $count } contact will be pseudonymised
       *[other] { $count } contacts will be pseudonymised
    }
# $count (Number)
# $day (String)
disposals-mail-first =
    { $count ->
        [one] { $count } contact of somebody who left will be pseudonymised on { $day }.
       *[other] { $count } contacts of those who left will be pseudonymised from { $day } on.
    }
disposals-mail-about = Minutes and other records keep name and title. A legal hold with a reason stops it.
