### Чечимдердин реестри: чыпкалар, файлдар, максаттар.

register-words = Аталышындагы же белгисиндеги сөздөр
register-title = Аталышы
register-year = Жыл
register-any-year = Бардык жылдар
register-any-meeting = Бардык жыйындар
register-lead = Жооптуу уюм
register-any-lead = Бардык уюмдар
register-tag = Максат
register-any-tag = Бардык максаттар
register-sort = Тартиби
register-sort-newest = Адегенде жаңылары
register-sort-symbol = Белгиси боюнча
register-sort-title = Аталышы боюнча
register-sort-implementation = Аткарылышы боюнча, адегенде кечиккендери
register-sort-needs-less = Башка тартип үчүн жылды же жыйынды да тандаңыз.
register-implementation = Аткарылышы
register-overdue = Мөөнөтү өттү
register-not-started = Баштала элек
register-in-progress = Аткарылууда
register-implemented = Аткарылды
register-none-required = Талап кылынбайт
register-state-of-group = – { $word }
register-count = { $n ->
    [one] { $n } чечим
   *[other] { $n } чечим
}
register-take-xlsx = Китеп катары ала кетүү (XLSX)
register-take-csv = Жадыбал катары ала кетүү (CSV)
register-take-note = Файлда бул жерде көрсөтүлгөндөр бардык барактардан турат, эң көп дегенде { $most } сап. Ички колдонуу үчүн гана; ким эмнени ала кеткени журналда калат.
register-sheet-marking = { $marking }. { $date } карата.
register-sheet-asked = { $count }, суроо-талап: { $address }
register-sheet-cut = { $rows ->
    [one] Бул жерде биринчи { $rows } сап гана бар; бир жолу азыраак сураңыз.
   *[other] Бул жерде биринчи { $rows } сап гана бар; бир жолу азыраак сураңыз.
}
register-tags = Кайсы максаттарга кызмат кылат
register-tags-none = Азырынча белгилене элек.
register-tags-choose = Кызмат кылган максаттарын белгилөө
register-tags-save = Сактоо
register-tags-saved = Максаттар сакталды.
register-tags-only-secretariat = Текст киргизилди. Эми максаттарын катчылык гана өзгөртөт.
register-told-mark = кызмат кылган максаттарын белгиледи
register-gcm-objectives = Миграция боюнча Глобалдык келишимдин максаттары
register-sdg-goals = Туруктуу өнүгүү максаттары
register-gcm = МГК { $number }: { $label }
register-sdg = ТӨМ { $number }: { $label }
register-any-group = Бардык топтор
