search-search = Поиск
search-lead = Люди, заседания, протоколы, решения, действия, материалы и документы — то, что вам доступно.
search-words = Слова
search-hint = Введите хотя бы две буквы. «Слова в кавычках» ищутся вместе, -слово исключается.
search-any-kind = Всё
search-kind-person = Человек
search-kind-organisation = Организация
search-kind-group = Рабочая группа
search-kind-meeting = Заседание
search-kind-item = Пункт повестки
search-kind-minutes = Протокол
search-kind-decision = Решение
search-kind-action = Действие
search-kind-paper = Материал
search-kind-document = Документ
search-kind-statement = Совместное заявление
search-found = Найдено
search-count =
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
search-many = Результатов { $count } или больше, показаны лучшие из последних
search-none = Ничего не найдено
search-none-words = Попробуйте меньше слов или другие слова, или выберите «Всё» вместо одного вида.
search-near = Точно таких слов нигде нет
search-near-words = Эти названия на них похожи.
