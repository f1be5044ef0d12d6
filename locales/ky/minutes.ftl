### Minutes.

minutes-minutes = Протокол
minutes-begin = Протоколду баштоо
minutes-read = Протокол
minutes-begun = Протокол күн тартиби боюнча башталды. Эми ар бир маселенин тексти.
minutes-state = Протоколдун абалы
minutes-state-draft = Долбоор
minutes-state-chair-review = Тең төрагаларда
minutes-state-cleared = Макулдашылды
minutes-state-comment-open = Сын-пикирге таратылды
minutes-state-approved = Бекитилди
minutes-comments-until = Сын-пикир мөөнөтү
minutes-presiding = Төрагалык кылган
minutes-item-empty = Азырынча эч нерсе жазыла элек.
minutes-all-represented = Бардык мүчөлөр катышты
minutes-submit = Тең төрагаларга берүү
minutes-submitted = Протокол тең төрагаларда.
minutes-clear = Протоколду макулдашуу
minutes-cleared = Протокол макулдашылды. Катчылык таратат.
minutes-return = Катчылыкка кайтаруу
minutes-returned = Катчылыкка кайтарылды.
minutes-remark = Эмнени өзгөртүү керек
minutes-was-returned = Тең төрага өзгөртүүнү сурайт
minutes-circulate = Протоколду таратуу
minutes-edit-kind = Протокол, маселелер боюнча
minutes-text = Маселенин баяны
minutes-text-hint = Ар бир ойго бир абзац; абзацтардын ортосунда бош сап. Адамдарды эмес, уюмдарды атаңыз.
minutes-save = Сактоо
minutes-save-next = Сактап, кийинки маселеге өтүү
minutes-save-last = Сактап, протоколду көрүү
minutes-written = жазылды
minutes-to-write = жазылышы керек
minutes-not-saved = Башталгандан бери өзгөргөн жок.
minutes-by-reference = Анын тексти протоколдо өзү турат, бул жерде оңдолбойт.
minutes-conflict = Бул маселени ошол аралыкта башка бирөө сактады
minutes-conflict-words = Төмөндө алардын тексти, андан кийин сиздики. Экөөнү бириктирип сактаңыз: эч нерсе жоголгон жок.
minutes-their-text = Алардын тексти
minutes-mail-link = Протоколду ачуу
minutes-refused-not-opened = Жыйын али ачыла элек.
minutes-refused-begun = Протокол башталган.
minutes-refused-not-draft = Протокол мындан ары катчылыктын долбоору эмес.
minutes-refused-not-held = Жыйын али жабыла элек.
minutes-refused-not-with-chair = Протокол тең төрагаларда эмес.
minutes-refused-not-cleared = Бир да тең төрага протоколду макулдаша элек.
minutes-refused-circulated = Протокол таратылды, мындан ары өзгөрбөйт.
minutes-refused-changed = Протоколдун абалы өзгөрдү. Кайра караңыз.
minutes-of = Протокол: { $title }
minutes-lead = { $place }, { $when }
minutes-item = { $n }-маселе
minutes-edit = Оңдоо: { $item }
minutes-introduced = { $who }: маселе тааныштырылды.
minutes-presented-by = Тааныштырат: { $who }
minutes-not-represented = Катышкан жок: { $members }
minutes-saved = { $n }-маселе сакталды.
minutes-saved-by = Сактаган: { $person }, { $when }
minutes-circulated = Протокол { $n ->
    [one] { $n } кишиге
   *[other] { $n } кишиге
} жөнөтүлдү.
minutes-circulate-question = Протокол { $n ->
    [one] { $n } мүчөгө
   *[other] { $n } мүчөгө
} таратылсынбы?
minutes-circulate-lead = Мүчөлөр сын-пикир бере алышат. Мөөнөтү: { $when }.
minutes-circulate-warning = Кат дароо { $n ->
    [one] { $n } кишиге
   *[other] { $n } кишиге
} кетет. Таратылган текст мындан ары өзгөрбөйт.
minutes-circulate-do = { $n ->
    [one] { $n } мүчөгө
   *[other] { $n } мүчөгө
} таратуу
minutes-mail = Протоколдун долбоорун окуса болот. Сын-пикир мөөнөтү: { $when }.
minutes-mail-subject = Протоколдун долбоору: { $title }
minutes-refused-empty-items = Бул маселе боюнча эч нерсе жазылган жок: { $items }.
minutes-between = Тармак мурунку жыйындан бери кабыл алынган чечимдерди эске алды; алар бул жерде келтирилди.
