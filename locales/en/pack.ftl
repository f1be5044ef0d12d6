### What of a meeting leaves the screen.

pack-annotated-agenda = Annotated agenda
pack-participants = List of participants
pack-member = Member
pack-represented-by = Represented by
pack-may-represent = Focal point and alternates
pack-how = As
pack-agenda-pdf = Agenda (PDF)
pack-agenda-docx = Agenda (Word)
pack-participants-pdf = Participants (PDF)
pack-participants-docx = Participants (Word)
pack-papers = All papers (ZIP)
pack-papers-pdf = All papers (one PDF)
pack-contents = Papers of the meeting
pack-item = Item
pack-page = Page
pack-left-out = Not in this file: get them from the ZIP
pack-refused-too-much = The papers are too large to be joined. Get them as a ZIP.
