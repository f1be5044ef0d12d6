### Language versions of approved minutes (domain §3.4).

parallel-languages = Languages of these minutes
parallel-english = English
parallel-russian = Russian
parallel-kyrgyz = Kyrgyz
# $language (String) - name of a language
parallel-original = { $language } (original)
parallel-unfinished = being written
# $language (String) - name of a language
parallel-begin = Begin a version: { $language }
# $language (String) - name of a language
parallel-begun = Begun: { $language }. Each item stands beside its original.
# $language (String) - name of a language
parallel-version = Version: { $language }
# $meeting (String) - title
# $language (String) - name of a language
parallel-title = Minutes of { $meeting }: { $language }
parallel-kind = Minutes, language version
parallel-being-written = Being written: only the secretariat and the co-chairs see it. Every paragraph of the original needs its own before it is issued.
parallel-issued-lead = A version of the approved minutes for those who read in this language.
parallel-original-fact = Original
# $symbol (String) - symbol of the minutes
# $language (String) - name of a language
parallel-only-original = { $symbol }, { $language }. Only the original is authoritative.
parallel-issued-fact = Issued
# $day (String) - day
# $person (String) - who issued it
parallel-issued-by = { $day }, { $person }
parallel-hash-fact = SHA-256 of the original
parallel-own-hash-fact = SHA-256 of this version
parallel-corrected = The original was corrected
parallel-to-write = Items of this version
# $has (Number) - paragraphs written
# $wants (Number) - paragraphs of the original
parallel-count = Paragraphs: { $has } of { $wants }
parallel-lead = Put each paragraph into the other language. They are counted alike, so that a number names the same in both.
parallel-original-text = Approved original
# $language (String) - name of a language
parallel-text = Text: { $language }
parallel-text-hint = As many paragraphs as the original, with an empty line between them. Lists and tables may follow a paragraph without one.
parallel-save-last = Save and go back to the version
parallel-issue = Issue this version
# $language (String) - name of a language
parallel-issue-question = Issue the version ({ $language })?
parallel-issue-lead = All members read it from then on, and those who use the house in this language are told by mail.
parallel-issue-warning = It is kept word for word from then on and cannot be changed.
parallel-issue-not = Go on writing
parallel-issued = Issued. Members who read in this language are told by mail.
parallel-refused-not-approved = Only approved minutes are put into other languages.
parallel-refused-is-original = The minutes were written in this language.
parallel-refused-exists = There is a version in this language already.
parallel-refused-issued = This version was issued and stands as it is.
parallel-refused-changed = Paragraphs are missing. Read it once more.
# $item (Number) - place on the agenda
# $has (Number) - paragraphs written
# $wants (Number) - paragraphs of the original
parallel-refused-counts = Item { $item } has { $has } of { $wants } paragraphs.
parallel-mail = The approved minutes can be read in your language now. Nothing is asked of you.
# $meeting (String) - title
parallel-mail-subject = Minutes in your language: { $meeting }
