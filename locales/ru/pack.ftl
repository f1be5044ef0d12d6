### Что из заседания выходит за пределы экрана.

pack-annotated-agenda = Аннотированная повестка дня
pack-participants = Список участников
pack-member = Член Сети
pack-represented-by = Кем представлен
pack-may-represent = Координатор и заместители
pack-how = В качестве
pack-agenda-pdf = Повестка (PDF)
pack-agenda-docx = Повестка (Word)
pack-participants-pdf = Участники (PDF)
pack-participants-docx = Участники (Word)
pack-papers = Все документы (ZIP)
pack-papers-pdf = Все документы (один PDF)
pack-contents = Документы заседания
pack-item = Пункт
pack-page = Страница
pack-left-out = Не вошли в этот файл: возьмите их из ZIP
pack-refused-too-much = Документы слишком велики для одного файла. Возьмите их как ZIP.
