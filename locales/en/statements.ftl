# Joint statements: one voice of all members, cleared by them, delivered by a co-chair (R7, T3).
statements-all = Joint statements
statements-all-lead = What the network says with one voice: drafted by the secretariat or a co-chair, cleared by all members on one exact text, signed off and delivered by the co-chairs.
statements-answer = What becomes of it
statements-answer-awaited = Not answered yet
statements-answer-do = Answer
statements-answer-not-taken = Not taken in
statements-answer-reason = Why, or how
statements-answer-reason-hint = Its author reads this. It is needed where the comment is not taken in.
statements-answer-taken = Taken in
statements-answered = The answer is recorded.
statements-any-state = Any state
statements-ask = Ask for input
statements-ask-do = Ask these members
statements-ask-lead = The members that you choose read the draft and comment on it by paragraph. They are told by mail, it stands on their desk, and they are reminded before the day.
# $n (Number)
statements-asked =
    { $n ->
        [one] One member is asked.
       *[other] { $n } members are asked.
    }
statements-audience = Who may read it once it is delivered
statements-audience-hint = Members agree to this by the same decision that clears the text.
# $day (String)
statements-by-day = by { $day }
statements-change = What changed
statements-change-hint = In a few words, for those who read the version before.
statements-changed-since = The text has changed since you were asked
# $from (Number)
# $to (Number)
statements-changes = Changes from version { $from } to { $to }
statements-changes-none = Title and text are the same in both versions.
statements-clear = Ask all members to clear it
statements-clear-do = Draft the decision
# $version (Number)
statements-clear-lead = This drafts a decision that holds version { $version } word for word. All members agree to it by their usual procedure. While it runs, the text does not change.
statements-clearance-adopted = All members have cleared this text.
statements-clearance-asked = The decision is drafted. Members are asked once the secretariat has tabled it and it is opened.
# $hash (String)
statements-clearance-bounds = *Notes* that this covers this version alone (SHA-256 { $hash }); its text follows;
# $version (Number)
# $title (String)
statements-clearance-clears = *Clears* version { $version } of the joint statement “{ $title }”, to be delivered in the name of the Network by a co-chair;
statements-clearance-deliver = *Requests* the co-chairs to sign it off and to deliver it;
# $day (String)
statements-clearance-deliver-on = *Requests* the co-chairs to sign it off and to deliver it on { $day };
statements-clearance-ended = Members did not clear it, or the decision was taken back. The text can be changed and members asked again.
statements-clearance-names = *Decides* that members which support it or do not object are named in it, and that a member which takes no position or dissociates itself is not;
statements-clearance-none = Members were not asked on this version yet.
statements-clearance-opening = The Network,
statements-clearance-runs = Members are asked on this exact text. It stands until they have decided.
statements-clearance-taken-back = The decision that cleared it is no longer in force. Nobody outside reads it any more; its text stays on record.
# $language (String)
statements-clearance-text = *Text* ({ $language }):
# $language (String)
statements-clearance-text-of-record = *Text* of record ({ $language }):
# $title (String)
statements-clearance-title = Clearance of the joint statement “{ $title }”
statements-clearance-to-everybody = *Agrees* that the statement, once delivered, is open to everybody;
statements-clearance-to-members = *Agrees* that the statement, once delivered, is open to the members of the Network alone;
statements-clearance-waits = The decision is drafted; members are not asked yet. The text stands with it: to change the text, withdraw that decision first.
statements-cleared-by-this = The joint statement that this decision clears
statements-comment = Your comment
statements-comment-do = Give the comment
statements-comment-given = Your comment is given. You will find the answer here.
statements-comment-on = Comment on the text
statements-comments = What was said
statements-comments-none = Nothing was said yet.
statements-correct = Correct it by another statement
statements-correct-lead = What was delivered stays as it is. The correction is a statement of its own that names this one; members clear it as any other.
statements-corrected-by = Corrected by
statements-corrects = Corrects
statements-day = Delivered, or wished for
statements-deliver = Record its delivery
statements-deliver-do = It was delivered
statements-deliver-lead-members = From this moment its text never changes. It stays open to the members alone, as they agreed.
statements-deliver-lead-public = From this moment its text never changes, and everybody can read it, as all members agreed.
statements-delivered-by = Delivered by
statements-delivered-now = The delivery is recorded; members are told.
statements-delivered-on = Delivered on
statements-delivery = Delivery
statements-draft-decision = draft decision
statements-drafted = The statement is drafted. Nobody outside the network sees it.
statements-edit = Change the text
statements-edit-anew = Write another version
statements-edit-do = Save this version
statements-edit-lead = Each save is a version of its own, so that everybody sees what changed. A version that members have cleared is cleared no longer once it is changed.
statements-files = Take it along
statements-input = Technical input
statements-input-comments = Commented
statements-input-due = Input by
statements-input-late = Not given, late
# $member (String)
# $day (String)
statements-input-lead = { $member } is asked for technical input by { $day }: comments by paragraph, or nothing to add.
statements-input-none = No member was asked yet.
statements-input-note = What is asked
statements-input-note-hint = For example which paragraph touches the mandate of whom you ask.
statements-input-nothing = Nothing to add
statements-input-open = Awaited
statements-is-cleared = Cleared, to be signed
statements-is-clearing = Before all members
statements-is-delivered = Delivered
statements-is-drafting = In drafting
statements-is-signed = Signed, to be delivered
statements-is-taken-back = Its clearance was taken back
statements-is-withdrawn = Withdrawn
statements-its-words = In its own words
statements-lang = Language of record
statements-lang-hint = Where languages differ, this one counts; comments name its paragraphs.
statements-languages = Languages
# $occasion (String)
statements-lead = Occasion: { $occasion }
statements-link = Elsewhere
statements-link-hint = An address that begins with https://, if it can be heard or read there too.
# $member (String)
# $day (String)
statements-mail-asked = { $member } is asked for technical input to a joint statement by { $day }.
# $day (String)
statements-mail-asked-subject = Input to a joint statement by { $day }
statements-mail-delivered = A joint statement of the network was delivered.
statements-mail-delivered-link = Read it
statements-mail-delivered-subject = A joint statement was delivered
statements-mail-link = Read the draft and answer
statements-meanwhile = Your text against what was saved meanwhile
statements-meanwhile-words = Struck out: what stands and would go. Underlined: what you typed. Nothing of yours is lost; saved once more, your text becomes the next version.
statements-member = Member
statements-members = Members to ask
statements-members-hint = Those whose mandate the text touches.
statements-names = Members in whose name it is made
statements-names-later = Who is named follows from what members say on the clearing decision. It is known once they have adopted it.
statements-names-lead = Named are those who support the text or do not object to it. It follows from their positions and is typed by nobody; outside, the names stand without the positions.
statements-new = Draft a statement
statements-new-do = Save the draft
statements-new-lead = In up to three languages. Members that you choose give input, all members clear one exact version, the co-chairs sign it off and one of them delivers it.
statements-none = No joint statement was drafted yet
statements-none-found = No statement matches.
statements-none-words = A co-chair or the secretariat drafts one where the network is to speak with one voice.
statements-nothing-given = Recorded: nothing to add.
statements-nothing-to-add = Nothing to add
statements-occasion = Occasion
statements-occasion-hint = The day, meeting or event for which the network speaks.
statements-of-paragraph = About
# $language (String)
statements-of-paragraph-hint = As the text counts them in its language of record, { $language }.
statements-open-to-everybody = Open to everybody
statements-outside-back = All joint statements
statements-outside-lead = What the network has said with one voice, each in the text that all its members cleared.
statements-outside-none = No joint statement was delivered yet
statements-outside-none-words = A statement stands here from the day on which it is delivered.
statements-over = This statement is no longer here
statements-over-words = The network delivered it once and no longer stands by it.
# $number (Number)
statements-paragraph = Paragraph { $number }
statements-part = How it stands under it
statements-part-apart = Dissociates itself, not named
statements-part-aside = Takes no position, not named
statements-part-does-not-object = Does not object, named
statements-part-supports = Supports it, named
statements-place = Where
statements-place-hint = The place, meeting or channel.
statements-refused-answered-already = This is answered already.
statements-refused-asked-already = A member was asked on this version already.
statements-refused-before-its-clearance = This day is before its clearance.
statements-refused-before-its-sign-off = This day is before the co-chairs’ sign-off.
statements-refused-changed = Somebody saved another version in between. Read it first, then send this again.
statements-refused-commented-already = You have commented on it.
statements-refused-comments-unanswered = Comments of members wait for an answer.
statements-refused-delivered = It was delivered: its text stands. A correction is another statement.
statements-refused-input-is-over = Input was given while it was drafted.
statements-refused-no-address = Write an address that begins with https://.
statements-refused-no-co-chair = A co-chair of that day delivers it.
statements-refused-no-reason = Say why it is not taken in.
statements-refused-no-such-paragraph = The text has no such paragraph.
statements-refused-no-text = Write the text in this language too, or leave out the title.
statements-refused-no-title = Write the title in this language too, or leave out the text.
statements-refused-not-cleared = This text is not cleared by all members.
statements-refused-not-delivered = Only a delivered statement is corrected by another.
statements-refused-not-in-language-of-record = Write it in the language of record.
statements-refused-not-signed = The co-chairs have not signed it off.
statements-refused-not-yet = This day has not come yet.
statements-refused-nothing-changed = Nothing is different from the version that stands.
statements-refused-past-day = This day is past.
statements-refused-signed-already = You have signed it off already.
statements-refused-text-stands = Members are asked on this text, or have decided on it: it stands.
statements-refused-withdrawn = It was withdrawn.
# $who (String)
# $day (String)
statements-said = { $who }, { $day }
# $version (Number)
statements-saved = Saved as version { $version }.
# $version (Number)
statements-saved-anew = Saved as version { $version }. Members have to clear it anew.
statements-see-outside = See it as people outside see it
statements-sign = Sign it off
statements-signed-now = You have signed it off.
# $n (Number)
# $all (Number)
statements-signed-of = { $n } of { $all } co-chairs have signed it off
# $version (Number)
# $number (Number)
statements-spot-paragraph = Version { $version }, paragraph { $number }
# $version (Number)
statements-spot-whole = Version { $version }, the whole text
statements-state = State
statements-statement = Joint statement
statements-step-clearance = Clearance by all members
statements-step-draft = Draft
statements-step-ready = Ready for delivery
statements-step-signatures = Sign-off by the co-chairs
statements-text = Text
statements-text-en = Text in English
statements-text-hint = One paragraph on each line; a first line that ends with a comma opens the text and has no number.
statements-text-ky = Text in Kyrgyz
statements-text-ru = Text in Russian
statements-title-en = Title in English
statements-title-ky = Title in Kyrgyz
statements-title-ru = Title in Russian
statements-to-everybody = everybody
statements-to-members = the members of the network alone
statements-told-answer = answered a comment
statements-told-ask = asked for technical input
statements-told-clearance = asked all members to clear it
statements-told-deliver = recorded its delivery
statements-told-draft = drafted the statement
statements-told-edit = wrote another version
statements-told-give = commented on the draft
statements-told-nothing = had nothing to add
statements-told-sign = signed it off
statements-told-withdraw = withdrew it
# $version (Number)
statements-version = Version { $version }
# $version (Number)
# $day (String)
statements-version-of = Version { $version }, { $day }
statements-versions = Versions
statements-whole = The whole text
statements-wished-on = Wished day of delivery
statements-withdraw = Withdraw it
statements-withdraw-lead = It is not pursued. What was written and said stays on record.
statements-withdrawn-now = The statement is withdrawn.
statements-withdrawn-why = Why it is withdrawn
statements-words = Words
statements-written = Text
# $version (Number)
# $who (String)
# $day (String)
statements-written-by = Version { $version }, { $who }, { $day }
statements-year = Year
