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
pack-papers-pdf = Бардык документтер (бир PDF)
pack-contents = Жыйындын документтери
pack-item = Пункт
pack-page = Бет
pack-left-out = Бул файлга кирген жок: аларды ZIP ичинен алыңыз
pack-refused-too-much = Документтер бир файл үчүн өтө чоң. Аларды ZIP катары алыңыз.
