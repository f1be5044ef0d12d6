### Жыйындан экрандын сыртына чыга тургандар.

pack-annotated-agenda = Түшүндүрмөсү бар күн тартиби
pack-participants = Катышуучулардын тизмеси
pack-member = Мүчө
pack-represented-by = Ким өкүлдүк кылат
pack-may-represent = Байланыш адамы жана орун басарлары
pack-how = Кандай
pack-agenda-pdf = Күн тартиби (PDF)
pack-agenda-docx = Күн тартиби (Word)
pack-participants-pdf = Катышуучулар (PDF)
pack-participants-docx = Катышуучулар (Word)
pack-papers = Бардык документтер (ZIP)
