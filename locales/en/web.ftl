### What the house says about forms, permissions and requests as such.

web-back = Back
# $is (Number) - characters typed
# $most (Number) - characters allowed
web-field-too-long = This has { $is } characters; at most { $most } fit. Shorten it.
web-field-missing = This is needed. Fill it in.
# $least (Number) - lowest value
# $most (Number) - highest value
web-field-not-a-number = Give a whole number from { $least } to { $most }.
web-field-not-a-date = This is not a date. Write it as 16.10.2026.
web-field-not-a-time = This is not a time of day. Write it as 09:30.
web-field-unreadable = This holds characters that cannot be read. Type it again.
web-field-not-offered = This is not one of the choices. Choose from the list.
web-field-not-an-address = This is not an e-mail address. It looks like name@agency.org.
web-too-large = This is larger than the house takes in.
web-unreadable = The request could not be read. Nothing was changed.
web-wrong-type = The form came in a shape that the house does not know. Nothing was changed.
web-too-slow = The line was too slow and the request was given up. Nothing was changed; try again.
web-wrong-method = This address does not do that. Nothing was changed.
web-foreign-origin = The form came from another site and was refused. Nothing was changed.
web-only-the-secretariat = Only the secretariat does this.
web-only-co-chairs = Only a co-chair does this.
web-only-the-presiding-co-chair = Only the co-chair who presides does this.
web-only-focal-points = Only focal points and alternates of members do this.
web-only-the-focal-point = Only the focal point of a member does this.
web-only-the-office = Only the secretariat and the co-chairs do this.
web-only-that-member = Only the focal point or alternate of that member does this.
web-only-the-lead = Only the lead agency does this.
web-only-the-state-counterpart = Only the state counterpart does this.
web-only-that-partner = Only the partner that is invited answers this.
web-only-oneself = Only the person concerned does this.
web-only-the-clock = This happens by itself when its time has come.
web-only-the-proposer = Only the member that proposed it does this.
web-only-the-chair-of-the-group = Only the chair of the working group does this.
web-only-the-secretariat-or-the-chair = Only the secretariat or the chair of the working group does this.
web-hat-co-chair = Co-chair
web-hat-secretariat = Secretariat
# $agency (String) - acronym
web-hat-focal-point = { $agency }
# $agency (String) - acronym
web-hat-alternate = { $agency } (alternate)
# $agency (String) - acronym
web-hat-state-counterpart = { $agency } (state counterpart)
# $agency (String) - acronym
web-hat-partner = { $agency } (partner)
web-secretariat-line = Coordinator and secretariat: International Organization for Migration (IOM).
# $file (String) - its name
# $megabytes (Number) - largest file
web-file-too-large = { $file } is larger than { $megabytes } MB. Choose a smaller file.
# $file (String) - its name
web-file-empty = { $file } is empty. Choose another file.
# $file (String)
# $most (Number) - files
web-files-too-many = { $file }: at most { $most } files go with one form. Send the others after these.
web-file-broken = The files did not arrive whole. Choose them again.
