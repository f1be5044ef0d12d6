### The workplan of a year: priorities, outcomes, outputs, activities, and the money for them.

workplan-kind = Иш планы
workplan-of-year = { $year }-жылдын иш планы
workplan-year = Жыл
workplan-views = Иш-чаралар кантип топтолгон
workplan-by-priority = Артыкчылыктар боюнча
workplan-by-quarter = Чейректер боюнча
workplan-by-objective = Глобалдык келишимдин максаттары боюнча
workplan-no-objective = Глобалдык келишимдин максатысыз
workplan-lead = { $n ->
    [one] { $n } иш-чара
   *[other] { $n } иш-чара
}: { $completed } бүттү, { $ongoing } жүрүп жатат.
workplan-lead-late = { $n ->
    [one] Алардын { $n } иш-чарасында мөөнөтү өткөн иш-аракет бар.
   *[other] Алардын { $n } иш-чарасында мөөнөтү өткөн иш-аракеттер бар.
}
workplan-lead-gap = { $sum } жетпейт.
workplan-lead-funded = Каражат бар.
workplan-note = { $n ->
    [one] { $n } иш-чара
   *[other] { $n } иш-чара
}, { $required } керек, { $gap } жетпейт
workplan-count = { $n ->
    [one] { $n } иш-чара
   *[other] { $n } иш-чара
}
workplan-usd = { $sum }{"\u00A0"}АКШ{"\u00A0"}доллары
workplan-none = Бул жылга иш планы азырынча жок
workplan-none-words = Ал артыкчылыктардан башталат: катчылык аларды бирден киргизет же жадыбал менен жүктөйт.
workplan-none-here = Бул жерде иш-чара жок.
workplan-cut = Биринчи { $n } иш-чара гана көрсөтүлдү.
workplan-take-note = Файлда бул барактагыдан көп тилке бар. Оңдолгондон кийин катчылык аны кайра жүктөй алат.
workplan-approved-by = Кайсы чечим менен бекитилген
workplan-not-approved = Чечим азырынча жок
workplan-approve = Кайсы чечим бекиткенин көрсөтүү
workplan-approval-hint = Кабыл алынган чечимдер гана көрсөтүлөт, акыркылары өйдөдө.
workplan-priority = Артыкчылык
workplan-outcome = Түпкү натыйжа
workplan-output = Аралык натыйжа
workplan-outputs-of = { $n ->
    [one] { $n } аралык натыйжа жана эмне үчүн бирге
   *[other] { $n } аралык натыйжа жана эмне үчүн бирге
}
workplan-code = Коду
workplan-activity = Иш-чара
workplan-activity-title = Эмне жасалат
workplan-lead-head = Жооптуу
workplan-lead-hint = Жооптуу уюм өз сабын өзү жүргүзөт: бар каражат, чейректер, өнөктөштөр, көрсөткүчтөр, баяндоо.
workplan-quarters = Чейректер
workplan-quarter-range = { $first }–{ $last }-чейрек
workplan-required = Керек
workplan-available = Бар
workplan-gap = Жетпейт
workplan-gap-computed = Жетпейт (эсептелген)
workplan-required-usd = Керек, АКШ доллары
workplan-available-usd = Бар, АКШ доллары
workplan-gap-usd = Жетпейт, АКШ доллары
workplan-available-hint = Бүтүн АКШ доллары. Жетпеген сумма эсептелет.
workplan-contributors = Катышкан мүчөлөр
workplan-partners = Башка өнөктөштөр
workplan-partners-hint = Мамлекеттик органдар, жарандык коом, донорлор: мүчө болбогондор.
workplan-policy = Мамлекеттин миграция саясатынын максаты
workplan-joint-plan = БУУнун өлкөлүк тобунун биргелешкен иш планы
workplan-rationale = Эмне үчүн бирге
workplan-rationale-hint = Аралык натыйжа үчүн гана: жалпы мамиле эмне берет.
workplan-narrative = Эмне жасалды, эмне тоскоол
workplan-no-narrative = Жооптуу уюм азырынча эч нерсе жазган жок.
workplan-indicators = Көрсөткүчтөр
workplan-indicator = Көрсөткүч
workplan-no-indicators = Көрсөткүч азырынча жок.
workplan-baseline = Баштапкы маани
workplan-target = Максаттуу маани
workplan-actual = Жетишилгени
workplan-indicator-number = { $n }-көрсөткүч
workplan-baseline-number = { $n }-көрсөткүчтүн баштапкы мааниси
workplan-target-number = { $n }-көрсөткүчтүн максаттуу мааниси
workplan-actual-number = { $n }-көрсөткүч боюнча жетишилгени
workplan-stands = Пландагы орду
workplan-carried-by = Аны аткарган иш-аракеттер
workplan-carried-note = Жүрүшү ошолордон көрүнөт
workplan-no-actions = Иш-аракет жок
workplan-no-actions-words = Азырынча бир да иш-аракет байланган эмес, ошондуктан жүрүшү белгисиз.
workplan-yet-to-start = Башталган жок
workplan-ongoing = Жүрүп жатат, { $percent } %
workplan-completed = Бүттү
workplan-late = { $state }; мөөнөтү өткөнү: { $n }
workplan-action-to-link = Дагы бир иш-аракет
workplan-action-hint = Башка иш-чарага тиешеси жок иш-аракеттер.
workplan-choose-action = Иш-аракетти тандаңыз
workplan-link = Иш-аракетти байлоо
workplan-linked = Иш-аракет байланды; жүрүшү андан көрүнөт.
workplan-unlink = Ажыратуу
workplan-unlink-of = «{ $action }» иш-аракетин ажыратуу
workplan-unlinked = Иш-аракет мындан ары байланган эмес.
workplan-nothing-to-link = Байлоого башка иш-аракет жок.
workplan-activity-lead = { $lead } жүргүзөт: { $quarters }.
workplan-activity-gap = { $required } ичинен { $gap } жетпейт.
workplan-sheet-taken = Бул жадыбал киргизилген: { $day }.
workplan-change = Иш-чараны өзгөртүү
workplan-keep = Өз сабыбызды жаңылоо
workplan-save = Сактоо
workplan-saved = Сакталды.
workplan-add = Иш-чара кошуу
workplan-add-heading = Артыкчылык же натыйжа кошуу
workplan-add-do = Кошуу
workplan-added = Кошулду.
workplan-choose-output = Аралык натыйжаны тандаңыз
workplan-choose-lead = Мүчөнү тандаңыз
workplan-no-output-words = Иш-чара аралык натыйжага, ал түпкү натыйжага, түпкү натыйжа артыкчылыкка тиешелүү. Адегенде ошолорду кошуңуз.
workplan-place = Бул эмне
workplan-place-priority = Жаңы артыкчылык
workplan-place-outcome = Түпкү натыйжа: { $priority }
workplan-place-output = Аралык натыйжа: { $outcome }
workplan-title-en = Англис тилиндеги аталышы
workplan-title-ru = Орус тилиндеги аталышы
workplan-title-ky = Кыргыз тилиндеги аталышы
workplan-rename = Өзгөртүү
workplan-rename-of = «{ $heading }» дегенди өзгөртүү
workplan-import = Жадыбал жүктөө
workplan-import-lead = Ар бир сап – бир иш-чара. Керектүү тилкелер: { $columns }. Бардык саптарды көрмөйүнчө эч нерсе өзгөрбөйт.
workplan-sheet = Жадыбал
workplan-sheet-hint = Эксель (.xlsx) же UTF-8 коддоосундагы CSV, эң көп { $rows } сап. Иш планынан алынган файлдын тилкелери туура.
workplan-look = Саптарды көрүү
workplan-rows = Саптар
workplan-line-number = Сап
workplan-fate = Эмне болот
workplan-faults = Эмне туура эмес
workplan-fate-added = Кошулат
workplan-fate-changed = Өзгөрөт
workplan-fate-same = Өзгөрбөйт
workplan-fate-wrong = Туура эмес
workplan-sheet-wrong = { $n ->
    [one] { $n } сап туура эмес.
   *[other] { $n } сап туура эмес.
}
workplan-sheet-right = Бардык саптар туура: { $added } кошулат, { $changed } өзгөрөт.
workplan-sheet-same = Бардык саптар туура, иш планында мунун баары бар.
workplan-sheet-correct = Жадыбалды оңдоп, кайра жөнөтүңүз.
workplan-take-in = { $n ->
    [one] { $n } сапты киргизүү
   *[other] { $n } сапты киргизүү
}
workplan-taken-in = Киргизилди: { $added } кошулду, { $changed } өзгөрдү.
workplan-other-sheet = Башка жадыбал жөнөтүү
workplan-sheet-broken = Бул файл окулбайт. Эксель китебин (.xlsx) же CSV файлын жөнөтүңүз.
workplan-sheet-too-large = Жадыбал өтө чоң. Эң көбү { $megabytes } МБ жөнөтүңүз.
workplan-sheet-too-many = Жадыбалда сап өтө көп. Бир жолу эң көбү { $rows } сап жөнөтүңүз.
workplan-sheet-not-utf8 = Бул CSV файлдын тамгалары окулбайт. Аны «CSV UTF-8» же Эксель китеби катары сактаңыз.
workplan-sheet-lacks = Бул тилкелер жок: { $columns }.
workplan-sheet-empty = Тилкелердин аттарынын алдында бир да сап жок.
workplan-row-code = Кодду мындай жазыңыз: P4.2, башкача айтканда артыкчылык, чекит, иш-чаранын номери.
workplan-row-twice = { $code } жогорку сапта бар.
workplan-row-priority-called = P{ $priority } «{ $title }» деп аталат. Уячаны бош калтырыңыз же аталышын пландын барагында өзгөртүңүз.
workplan-row-priority-new = P{ $priority } – жаңы артыкчылык. Аталышын жазыңыз.
workplan-row-rationale = Бул жаңы аралык натыйжа. Уюмдар муну эмне үчүн бирге жасаарын жазыңыз.
workplan-row-no-member = «{ $acronym }» Тармактын мүчөсү эмес.
workplan-row-no-objective = «{ $number }» деген максат жок.
workplan-row-indicators = Эң көбү { $n } көрсөткүч жазыңыз.
workplan-refused-year = 2000-жылдан баштап беш жыл алдыга чейинки жылды тандаңыз.
workplan-refused-no-output = Иш-чара тиешелүү боло турган аралык натыйжа азырынча жок.
workplan-refused-dollars = АКШ долларын бүтүн сан менен жазыңыз: 0дон { $most } чейин.
workplan-refused-quarter = Жок дегенде бир чейректи тандаңыз, биринчиден төртүнчүгө чейин.
workplan-refused-indicator = Эмне өлчөнөрүн жазыңыз же маанилерди бош калтырыңыз.
workplan-refused-lead-contributes = Жооптуу уюм өзүнө өзү катышпайт. Аны алып салыңыз.
workplan-refused-meanwhile = Сиз жазып жатканда кимдир бирөө бул иш-чараны сактап койду. Аны башка терезеден көрүңүз; кайра сактасаңыз, төмөндөгү калат.
workplan-refused-own-actions = Мүчө өзү жүргүзгөн иш-аракеттерди гана байлайт жана ажыратат.
workplan-refused-linked = Бул иш-аракет башка иш-чарага байланган.
workplan-refused-rests = Бул иш-аракеттен баш тартылган же ал жокко чыгарылган.
workplan-refused-not-linked = Бул иш-аракет иш-чарага байланган эмес.
workplan-refused-no-action = Иш-аракетти тандаңыз.
workplan-refused-carried-out = Бул жадыбал киргизилген.
workplan-refused-rows = Бир сап туура эмес болсо да эч нерсе киргизилбейт.
workplan-refused-not-adopted = Иш планын кабыл алынган чечим гана бекитет.
workplan-told-add = иш-чараны кошту
workplan-told-plan = иш-чараны өзгөрттү
workplan-told-keep = өз сабын жаңылады
workplan-told-link = иш-аракетти байлады
workplan-told-unlink = иш-аракетти ажыратты
workplan-told-import = жадыбалдан киргизди
workplan-take-out = Пландан чыгаруу
workplan-take-out-of-plan = { $code } иш-чарасын пландан чыгаруу
workplan-take-out-reason = Эмне үчүн мындан ары пландалбайт
workplan-take-out-hint = Муну бардык мүчөлөр окуйт. Иш-чара тарыхта калат, коду кайра колдонулбайт, иш-аракеттери улана берет.
workplan-taken-out = Иш-чара пландан чыгарылды.
workplan-taken-out-on = Пландан чыгарылган күнү: { $day }
workplan-no-longer-planned = { $n ->
    [one] { $n } иш-чара мындан ары пландалбайт
   *[other] { $n } иш-чара мындан ары пландалбайт
}
workplan-told-take-out = аны пландан чыгарды
workplan-refused-taken-out = Бул иш-чара пландан чыгарылган жана ошол бойдон калат.
workplan-row-taken-out = { $code } иш-чарасы пландан чыгарылган. Анын коду кайра колдонулбайт.
