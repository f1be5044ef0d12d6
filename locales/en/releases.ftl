# Releases: what leaves the network, and under which agreement (R14).
releases-all = Releases
releases-all-lead = What leaves the network is stated first, then agreed by all members, then carried out by the secretariat.
releases-all-of = Releases of this document
releases-none = Nothing was to leave the network yet
releases-none-words = Open an adopted decision, a paper or a document of the library and state there to whom its exact version should be released.
releases-none-of = No release of it was stated yet.
releases-of-this = Releases of this document
releases-agrees-to = The release that this decision agrees to
releases-new = State a release
releases-new-lead = Your statement becomes a draft decision. All members agree to it by their usual procedure, in session or in silence; any of them can object.
releases-new-what = What is released
releases-new-what-words = This exact version and nothing else: no position, no discussion, no later version.
releases-new-do = State it and draft the decision
releases-column-what = Document
releases-column-standing = State
releases-column-to = To whom
releases-column-stated = Stated
releases-kind-decision = Decision
releases-kind-paper = Paper
releases-kind-document = Library document
# $symbol (String)
# $version (Number)
releases-version = { $symbol }, version { $version }
# $symbol (String)
# $version (Number)
# $tongue (String)
releases-version-in = { $symbol }, version { $version }, { $tongue }
releases-to = To whom
releases-to-everybody = everybody
releases-to-named = named organisations
releases-addressees = Organisations
releases-addressees-hint = Only for “named organisations”: they read it after signing in.
releases-needs-addressees = Choose the organisations to which it is released.
releases-reason = Why
releases-reason-hint = Members read this in the text of the decision.
releases-state = Does this concern the state?
releases-state-concerned = Yes: its service is consulted
releases-state-not-concerned = No
releases-state-reason = Why it does or does not
releases-hash = SHA-256
releases-stated-by = Stated by
releases-stated-on = Stated on
releases-released-on = Released on
releases-revoked-on = Taken back on
releases-revoked-why = Why it is taken back
releases-adopted-on = Adopted by consensus on
releases-is-stated = Stated, not agreed yet
releases-is-agreed = Agreed, not carried out yet
releases-is-released = Released
releases-is-refused = Not agreed
releases-is-revoked = Taken back
releases-statement = The statement
releases-agreement = The agreement
releases-agreement-words = Members agree, or do not, by this decision:
releases-draft-decision = draft decision
releases-carry-out = Release it now
releases-carry-out-words = From this moment it can be read outside the network. Copies that were taken cannot be called back.
releases-see-outside = See it as people outside see it
releases-revoke = Take it back
releases-revoke-words = The address stops working at once. Who already has it keeps it; that stays on record.
releases-had = Who had it
releases-had-nobody = It is not released: nobody outside has it.
releases-had-everybody = Everybody could read it without signing in, so nobody is named here.
releases-had-none-yet = None of the named has opened it yet.
releases-was-stated = The release is stated. Members agree to it once the secretariat has tabled this decision.
releases-was-released = It is released.
releases-was-revoked = It is taken back.
releases-told-state = stated the release
releases-told-carry-out = carried out the release
releases-told-revoke = took the release back
# $title (String)
releases-agreement-title = Release of “{ $title }”
releases-agreement-opening = The Network,
# $exactly (String)
# $title (String)
# $whom (String)
releases-agreement-release = *Decides* to release { $exactly }, “{ $title }”, to { $whom };
# $reason (String)
releases-agreement-reason = *Gives* as its reason: { $reason };
# $hash (String)
releases-agreement-bounds = *Notes* that this covers this version alone (SHA-256 { $hash }).
releases-refused-not-adopted = Only an adopted decision can be released.
releases-refused-withdrawn = It was withdrawn.
releases-refused-held-back = It is classified, or its authors keep it to themselves: it is declassified and shared with the members first.
releases-refused-stated-already = A release of this version to everybody is already stated.
releases-refused-not-agreed = Members have not agreed to it yet.
releases-refused-not-found = Members did not agree to it.
releases-refused-released-already = It is released already.
releases-refused-not-released = It is not released.
releases-refused-revoked-already = It was taken back already.
releases-mail-first = The network has released a document to your organisation. You can read it now.
releases-mail-link = Sign in and read it
# $title (String)
releases-mail-subject = Released to you: { $title }
releases-outside = Released documents
releases-outside-lead = What the network has released, each in the exact version that its members agreed to.
releases-outside-none = Nothing is released yet
releases-outside-none-words = What members exchange is internal until they agree to release it.
releases-outside-back = All released documents
releases-seen-by-named = the organisations named in the release, and the members
releases-text = Text
# $weight (String)
releases-open = Open the file ({ $weight })
releases-over = This document was taken back
releases-over-words = The network released it once and no longer does.
releases-out-of-date = This is no longer in force
releases-out-of-date-words = A later decision took its place, or the document was withdrawn or classified. People outside are not told so: take it back if it misleads them.
