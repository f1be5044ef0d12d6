# Library: documents and data sets of the network (M3, T9, T10).
library-documents = Documents
library-document = Document
library-of-network = Library of the Network
library-lead = Studies, data sets, guidance and reports that members share. What is in the library is for internal use unless it was opened to the partners of a working group.
library-lead-outside = Documents that your working group shares with its partners.
library-seen-by-partners = Members of the Network, and partners for what was opened to their working group
library-all = All documents
library-none = No documents yet
library-none-words = Members and the secretariat add studies, data sets and guidance; they appear here.
library-none-found = Nothing answers to this. Change or clear the filter.
library-words = Title, source or symbol
library-kind = Kind
library-any-kind = All kinds
library-kind-study = Study
library-kind-dataset = Data set
library-kind-guidance = Guidance
library-kind-report = Report
library-kind-reference = Reference
library-kind-statement = Statement
library-kind-other = Other
library-handling = Handling
library-classification = Classification
library-any-classification = All classifications
library-unclassified = Unclassified
library-unclassified-note = Still for internal use unless it was released.
library-confidential = Confidential
library-confidential-note = Its disclosure could damage the work. Whoever takes the file is recorded.
library-strictly-confidential = Strictly confidential
library-strictly-confidential-note = Its disclosure could do grave damage. It goes into no mail and no export, and its text is not searched.
library-audience = Who reads it
library-read-by-network = All members of the Network
library-read-by-authors = My agency, the secretariat and the co-chairs alone
library-audience-is-open = Partners of the group read it; close it to them first to narrow it further.
library-audience-authors = Authors and office
library-audience-group = Partners too
library-file = File
library-file-lang = Language of the file
library-any-language = All languages
library-languages = Languages
library-year = Year
library-group = Working group
library-any-group = All groups
library-no-group = No group
library-group-hint = The group that it belongs to. Its partners read it only once it is opened to them.
library-only-stale = Only data sets whose review date has passed
# $date (String)
library-stale-since = Review was due { $date }
# $version (Number)
# $date (String)
library-version-and-date = version { $version }, { $date }
library-add = Add documents
library-add-here = Add a document here
library-add-more = Add more
library-add-lead = Several files at once become several documents with the same details; each can be changed afterwards.
# $count (Number)
library-added =
    { $count ->
        [one] The document is in the library.
       *[other] { $count } documents are in the library.
    }
library-some-unkept = Some files were not kept
library-some-unkept-lead = The others are in the library.
library-unkept = Not kept
library-kept = In the library
library-source = Source
library-source-hint = Who made it: an agency, an institute, a ministry.
library-dated-on = Date
library-in-the-future = A document is not dated in the future.
library-holder = Kept by
library-reference-on = Reference date
library-dataset-hint = These four are for data sets: the day or the end of the period that the figures describe.
library-disaggregation = Disaggregation
library-disaggregation-hint = By what the figures can be told apart: sex, age, oblast, disability, migration status.
library-licence = Licence
library-review-on = Review date
library-keywords = Own words
library-keywords-hint = Separated by commas.
library-describe = Change details
library-described = The details are changed.
library-save = Save
library-back = Back without saving
library-files = Files
# $count (Number)
library-earlier =
    { $count ->
        [one] { $count } earlier version
       *[other] { $count } earlier versions
    }
library-take = Take the file
# $version (String)
# $lang (String)
library-take-file = Take the file: { $version }, { $lang }
library-logged = Whoever takes the file is recorded
library-logged-words = It is not sent by mail. Keep it as its classification demands, and pass it to nobody who does not need it.
library-replace = Replace it, or add a language
library-replace-lead = The new file becomes the current version in its language. Earlier versions stay.
library-replace-do = Upload this version
# $version (Number)
library-replaced = Version { $version } is current now.
library-partners = Partners of the group
library-open-lead = Only members read it now.
library-is-open = The partners of its working group read its current version.
library-open-now = Open it to the partners
library-close-now = Close it to the partners
library-now-open = The partners of the group read it now.
library-now-internal = Members alone read it now. Who had it keeps what was taken along.
library-readings = Who took it
library-readings-none = Nobody took it yet.
library-tags = Marks
library-links = Referred to from
library-links-none = Nothing refers to it yet. Open an agenda item, a decision, an action or a group and link it there.
library-link-here = Documents about this
library-link = Link it
library-link-symbol = Symbol of a document in the library
library-link-hint = For example DOC.4, or 2025/DOC.12.
library-no-such-document = There is no such document. Look up its symbol in the list of documents.
library-linked = The document is linked.
library-unlink = Remove link
# $title (String)
library-unlink-from = Remove the link to { $title }
library-unlinked = The link is removed.
library-folders = Folders
library-folder-shared = for everybody
library-folder-remove = Remove
# $name (String)
library-folder-remove-named = Remove the folder { $name }
# $name (String)
library-folder-removed = The folder { $name } is gone; its documents stay.
library-folder-keep = Keep this question as a folder
library-folder-words = A folder shows what answers to the question on the day you open it.
library-folder-name = Name of the folder
library-folder-share = For everybody inside the Network
library-folder-do = Keep the folder
# $name (String)
library-folder-kept = The folder { $name } is kept.
library-withdraw = Withdraw it
library-withdraw-question = Withdraw the document?
library-withdraw-warning = It disappears from lists and searches. Whoever keeps it still finds it at its address, and its number stays taken.
library-withdraw-not = Leave it in the library
library-was-withdrawn = The document is withdrawn.
# $date (String)
library-withdrawn-on = Withdrawn on { $date }
library-withdrawn-words = Only its agency and the secretariat still see it.
library-refused-withdrawn = The document is withdrawn.
library-refused-changed = Another version came in between. Look at the document again.
library-refused-linked = It is linked there already.
library-refused-folder-name = You have a folder of this name. Choose another name.
library-refused-classified = Partners read only what is unclassified.
library-refused-no-group = It belongs to no working group. Name one in its details first.
library-refused-open = Partners of its group read it. Close it to them before it moves to another group.
library-log-added = added it
library-log-described = changed its details
# $version (String)
# $lang (String)
library-log-replaced = uploaded version { $version } ({ $lang })
library-log-opened = changed who reads it
library-log-withdrawn = withdrew it
library-log-linked = linked it
library-log-unlinked = removed a link
