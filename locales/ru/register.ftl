### Реестр решений: фильтры, файлы, цели.

register-words = Слова в названии или обозначении
register-title = Название
register-year = Год
register-any-year = Все годы
register-any-meeting = Все заседания
register-lead = Ведущая организация
register-any-lead = Все организации
register-tag = Цель
register-any-tag = Все цели
register-sort = Порядок
register-sort-newest = Сначала новые
register-sort-symbol = По обозначению
register-sort-title = По названию
register-sort-implementation = По выполнению, сначала просроченные
register-sort-needs-less = Для другого порядка выберите ещё год или заседание.
register-implementation = Выполнение
register-overdue = Просрочено
register-not-started = Не начато
register-in-progress = Выполняется
register-implemented = Выполнено
register-none-required = Не требуется
register-state-of-group = – { $word }
register-count = { $n ->
    [one] { $n } решение
    [few] { $n } решения
    [many] { $n } решений
   *[other] { $n } решения
}
register-take-xlsx = Взять с собой книгой (XLSX)
register-take-csv = Взять с собой таблицей (CSV)
register-take-note = В файле то же, что показано здесь, со всех страниц, не более { $most } строк. Только для внутреннего пользования; в журнале остаётся, кто и что взял.
register-sheet-marking = { $marking }. По состоянию на { $date }.
register-sheet-asked = { $count }, по запросу { $address }
register-sheet-cut = { $rows ->
    [one] Здесь только первая { $rows } строка; запросите меньше за один раз.
    [few] Здесь только первые { $rows } строки; запросите меньше за один раз.
    [many] Здесь только первые { $rows } строк; запросите меньше за один раз.
   *[other] Здесь только первые { $rows } строки; запросите меньше за один раз.
}
register-tags = Каким целям служит
register-tags-none = Пока не отмечено.
register-tags-choose = Отметить цели, которым оно служит
register-tags-save = Сохранить
register-tags-saved = Цели сохранены.
register-tags-only-secretariat = Текст внесён. Теперь цели меняет только секретариат.
register-told-mark = отметил(а) цели, которым оно служит
register-gcm-objectives = Цели Глобального договора о миграции
register-sdg-goals = Цели в области устойчивого развития
register-gcm = ГДМ { $number }: { $label }
register-sdg = ЦУР { $number }: { $label }
register-any-group = Все группы
