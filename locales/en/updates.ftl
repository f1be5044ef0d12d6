### Updates: short posts of members, followed and told once a week (T2).

updates-updates = Updates
updates-update = Update
updates-of-network = Updates of the Network
updates-lead = What members share: news, data and studies, with topic, region and a note on sex and age. For internal use unless it was opened to the partners of a working group.
updates-lead-outside = Updates that your working group shares with its partners.
updates-seen-by-partners = Members of the Network, and partners for what was opened to their working group
updates-stream = Newest first
updates-none = No updates yet
updates-none-words = Members, the secretariat and co-chairs post them, in a minute and from a phone too. They appear here, the newest first.
updates-none-found = Nothing answers to this. Change or clear the filter.
updates-follows-nothing = You follow nothing yet. Filter by a topic, a region or a member and press Follow, or do so on an update.
updates-words = Words
updates-topic = Topic
updates-any-topic = All topics
updates-no-topic = No topic of the compact
updates-region = Region
updates-any-region = All regions
updates-member = Member
updates-any-member = All members
updates-sex-age = Sex and age
updates-any-sex-age = With and without
updates-sex-age-yes = Yes
updates-sex-age-no = No
updates-sex-age-not-applicable = Not applicable
updates-tells-sex-age = by sex and age
# $said (String) - Yes
# $note (String) - by five age groups
updates-sex-age-with = { $said }: { $note }
updates-from = From
updates-until = Until
updates-only-followed = Only what I follow
updates-only-withdrawn = Only what was withdrawn
updates-edited-mark = Edited
# $n (Number)
updates-count = { $n ->
    [one] { $n } update
   *[other] { $n } updates
}
updates-take-note = The file holds what is shown here, on all pages. For internal use only; the record keeps who took what along.
updates-post = Post an update
updates-post-lead = Members read it at once; the weekly mail tells of it. Name no migrant and no beneficiary, and nothing by which one could be known.
updates-post-do = Post it
updates-posted = The update is posted.
updates-title = Title
updates-text = Text
updates-text-hint = Short. **Words between stars** are bold; [words](https://example.org) are a link.
updates-sex-age-question = Does it tell women and men, and ages, apart?
updates-sex-age-note = On sex and age, in one line
updates-sex-age-hint = For example: by sex and five age groups; girls under 18 are not counted apart.
updates-lang = Language of the text
updates-link = Link
updates-link-hint = To a page or a file elsewhere; it begins with https://
updates-no-address = This is no address of the web. It begins with https:// or http://
updates-for-whom = For whom
updates-group = Working group
updates-group-hint = All members read it. The partners of a group read it only once it is opened to them.
updates-documents = Documents of the library
updates-documents-hint = Their symbols, for example DOC.4, 2025/DOC.12. Files are added on the page of the update.
# $symbol (String)
updates-no-such-document = There is no document { $symbol } in the library to which an update can refer.
# $most (Number)
updates-too-many-documents = At most { $most } documents at once. Link the others on the page of the update.
updates-no-documents = It refers to no documents.
updates-add-documents = Link or add documents
updates-edit = Edit it
# $days (Number)
updates-edit-lead = { $days ->
    [one] For { $days } day after it was posted. What it said before stays readable.
   *[other] For { $days } days after it was posted. What it said before stays readable.
}
updates-edit-do = Save
updates-edited = The update is changed.
updates-unchanged = Nothing was different; nothing was changed.
# $version (Number)
# $when (String)
# $who (String)
updates-version-of = Version { $version }, { $when }, { $who }
updates-when = Posted
# $when (String)
# $who (String)
updates-posted-by = { $when }, { $who }
updates-address = Address
updates-pinned = Pinned
# $day (String)
updates-pinned-until = It stands on top until { $day }.
updates-pin = On top of the stream
updates-pin-until = Until
# $days (Number)
# $most (Number)
updates-pin-hint = At most { $days } days from today, and at most { $most } updates at a time.
updates-pin-do = Pin it
updates-unpin = Pin it no more
updates-pin-past = This day is past.
# $days (Number)
updates-pin-too-far = At most { $days } days from today.
# $day (String)
updates-now-pinned = It stands on top until { $day }.
updates-now-unpinned = It stands in its place again.
updates-open-lead = Only members read it now.
updates-is-open = The partners of its working group read it.
updates-now-open = The partners of the group read it now.
updates-now-internal = Members alone read it now. Who read it keeps what they know.
updates-withdraw = Withdraw it
updates-withdraw-question = Withdraw the update?
updates-withdraw-warning = It disappears from the stream, from searches and from the weekly mail. Its member and the secretariat still find it at its address.
updates-withdraw-not = Leave it
updates-reason = Reason
updates-reason-hint = Kept for its member and the secretariat.
updates-was-withdrawn = The update is withdrawn.
updates-withdrawn = Withdrawn
# $when (String)
# $who (String)
updates-withdrawn-on = Withdrawn on { $when } by { $who }
updates-refused-withdrawn = The update is withdrawn.
updates-refused-changed = It was changed meanwhile. Look at it again.
# $days (Number)
updates-refused-too-old = { $days ->
    [one] More than { $days } day has passed since it was posted. Withdraw it, or post another.
   *[other] More than { $days } days have passed since it was posted. Withdraw it, or post another.
}
updates-refused-no-group = It is for no working group. Name one by editing it first.
updates-refused-open = Partners of its group read it. Close it to them before it moves to another group.
updates-refused-not-pinned = It is not pinned.
# $most (Number)
updates-refused-pinned = { $most ->
    [one] { $most } update is pinned already. Take that one down first.
   *[other] { $most } updates are pinned already. Take one of them down first.
}
updates-refused-enough-pinned = As many updates are pinned as the charter allows. Take one of them down first.
updates-refused-documents = Only its own member links documents to an update, as long as it stands.
updates-following = What you follow
# $what (String) - GCM 1 Data
updates-follow = Follow { $what }
# $what (String) - GCM 1 Data
updates-unfollow = Stop following { $what }
# $what (String) - GCM 1 Data
updates-now-followed = You follow { $what }. The weekly mail begins with it.
# $what (String) - GCM 1 Data
updates-now-unfollowed = You follow { $what } no more.
updates-following-none = You follow nothing yet
updates-following-none-words = Press Follow on an update, or filter by a topic, a region or a member and press it there.
updates-see-followed = Updates that you follow
updates-log-posted = posted it
updates-log-edited = edited it
updates-log-opened = changed who reads it
updates-log-pinned = changed whether it is pinned
updates-log-withdrawn = withdrew it
updates-mail = Weekly mail of updates
updates-mail-lead = Once a week, when there is something new. What you follow comes first.
updates-mail-wish = What comes
updates-mail-all = All updates, what I follow first
updates-mail-followed = Only what I follow
updates-mail-nothing = No weekly mail
updates-mail-saved = Saved.
updates-mail-formal = You take formal notices only
updates-mail-formal-words = As long as your account says so, no weekly mail comes. Change it on the account page.
updates-mail-you-follow = What you follow
updates-mail-new = New
updates-mail-others = Others
# $n (Number)
updates-mail-first = { $n ->
    [one] { $n } new update of the Network since the last letter.
   *[other] { $n } new updates of the Network since the last letter.
}
# $n (Number)
# $title (String)
updates-mail-subject = { $n ->
    [one] { $n } new update
   *[other] { $n } new updates
}: { $title }
# $n (Number)
# $address (String)
updates-mail-more = { $n ->
    [one] And { $n } more: { $address }
   *[other] And { $n } more: { $address }
}
updates-mail-end = No more weekly mail of updates
updates-mail-end-lead = You will get no more weekly mail of updates. They stay on their page and on your desk.
updates-mail-end-do = Stop the weekly mail
updates-mail-ended = The weekly mail of updates has ended. They stay on their page and on your desk.
updates-mail-others-go-on = Decisions on which your position is asked, agendas, minutes and changes of date still come by mail, and so does your daily digest.
updates-desk-latest = Latest updates
updates-desk-all = All updates
# $who (String) - IOM
updates-desk-news = Update of { $who }
updates-setting-text = An update: characters of its text at most
updates-setting-edit = An update can be edited for so many days after it was posted
updates-setting-pinned = Updates pinned at a time, at most
updates-setting-pin-days = An update is pinned for so many days at most
updates-setting-weekday = The weekly mail of updates goes on this day: 1 Monday to 5 Friday
updates-setting-hour = The weekly mail of updates goes from this hour on
updates-edit-closes = Partners of the working group read it now. A changed version is internal again until the secretariat or the chair of the group opens it.
updates-edited-and-closed = The update is changed. Partners read it again once the secretariat or the chair of the group opens this version.
