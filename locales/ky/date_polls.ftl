### Пландалган жыйынга мүчөлөр качан келе алат (R2, R20).

date-polls-poll = Күн боюнча сурамжылоо
date-polls-of = Мүчөлөр качан келе алат? { $title }
date-polls-see = Ким качан келе аларын көрүү
date-polls-is-open = Күн боюнча сурамжылоо жүрүп жатат
date-polls-is-over = Күн боюнча сурамжылоо жабылды
date-polls-state-due = Убакытты тандоо керек
date-polls-state-chosen = Убакыт тандалды
date-polls-ask = Мүчөлөр качан келе аларын суроо
date-polls-ask-lead = Алдыдагы { $days } күндүн ичинен 2ден { $times } убакытка чейин сунуштаңыз. Ар бири жыйын пландалгандай эле созулат: { $length }. Азыраак сунуштоо үчүн күндү бош калтырыңыз.
date-polls-time = { $n }-убакыт
date-polls-time-day = { $n }-убакыттын күнү
date-polls-time-from = { $n }-убакыттын башталышы
date-polls-answer-by = Жооп берүү мөөнөтү
date-polls-answer-by-hint = Биринчи сунушталган убакытка чейинки жумуш күнү, эң кеч: { $day }.
date-polls-note = Суралгандар үчүн эскертме
date-polls-note-hint = Тандоо үчүн эмне маанилүү. Бош калса да болот.
date-polls-look = Бул күндөрдү карап чыгуу
date-polls-do-not = Сурабоо
date-polls-change-times = Убакыттарды өзгөртүү
date-polls-open-question = { $n ->
    [one] Бир кишиден бул убакыттарды сурайбы?
   *[other] { $n } кишиден бул убакыттарды сурайбы?
}
date-polls-told = { $n ->
    [one] Бир координаторго же орун басарга кат жөнөтүлөт.
   *[other] { $n } координаторго жана орун басарга кат жөнөтүлөт.
}
date-polls-open-warning = Каттар дароо кетет, сурамжылоо жабылганга чейин убакыттар өзгөрбөйт.
date-polls-open-do = Сурамжылоону баштоо
date-polls-opened = { $n ->
    [one] Сурамжылоо башталды, бир кишиге кат жөнөтүлдү.
   *[other] Сурамжылоо башталды, { $n } кишиге кат жөнөтүлдү.
}
date-polls-time-is-past = Бул убакыт өтүп кеткен. Кийинкисин тандаңыз.
date-polls-time-twice = Бул убакыт эки жолу сунушталган.
date-polls-time-too-far = { $days ->
    [one] Сурамжылоо эң көп бир күн алдыга карайт. Эртерээк күндү тандаңыз.
   *[other] Сурамжылоо эң көп { $days } күн алдыга карайт. Эртерээк күндү тандаңыз.
}
date-polls-too-few = Кеминде эки убакыт сунуштаңыз.
date-polls-day-is-past = Бул күндүн жабылуу сааты өтүп кеткен. Кийинки күндү тандаңыз.
date-polls-day-not-working = Бул күнү иштешпейт. Жумуш күнүн тандаңыз.
date-polls-day-too-far = { $days ->
    [one] Жооптор бир күндүн ичинде керек. Эртерээк күндү тандаңыз.
   *[other] Жооптор { $days } күндүн ичинде керек. Эртерээк күндү тандаңыз.
}
date-polls-day-after-a-time = Сунушталган убакыт бул күндүн жабылуу саатынан эрте башталат.
date-polls-answer = Агенттигиңиз качан келе аларын билдирүү
date-polls-for = { $agency } качан өкүл жибере алат?
date-polls-answer-lead = Азырынча пландалган: { $planned }
date-polls-wanted-by = Ар бир убакыт боюнча агенттигиңиз өкүл жибере алабы, билдириңиз. Мөөнөтү: { $when }.
date-polls-possible = Болот
date-polls-if-need-be = Керек болсо
date-polls-not-possible = Болбойт
date-polls-no-answer = Жооп жок
date-polls-send = Жоопту жөнөтүү
date-polls-change = Жоопту өзгөртүү
date-polls-until = Сурамжылоо жабылганга чейин жоопту өзгөртсө болот. Координатор менен орун басарлар бир мүчө үчүн жооп берет: акыркы жооп эсептелет.
date-polls-answered = Рахмат, жооп жазылды.
date-polls-receipt = Жооп берген: { $by }, { $at }.
date-polls-times = Сунушталган убакыттар
date-polls-members = Мүчөлөр жана убакыттар
date-polls-counted = { $all } мүчөнүн { $answered } жооп берди
date-polls-sums = { $possible } келе алат, { $need } керек болсо, { $cannot } келе албайт, { $silent ->
    [one] бири жооп бере элек
   *[other] { $silent } жооп бере элек
}.
date-polls-cannot = Келе албайт
date-polls-silent = Жооп бере элек
date-polls-opened-term = Башталды
date-polls-opened-by = { $by }, { $day }
date-polls-remind = Жооп бербегендерге эскертүү
date-polls-were-reminded = { $at } эскертилди: { $members }.
date-polls-reminded = { $n ->
    [one] Бир кишиге эскертүү жөнөтүлдү.
   *[other] { $n } кишиге эскертүү жөнөтүлдү.
}
date-polls-choose-this = Тандоо: { $when }
date-polls-choose-question = Бул убакытты тандайсызбы?
date-polls-choose = Бул убакытты тандоо
date-polls-choose-not = Сурамжылоого кайтуу
date-polls-choose-warning = Жыйын ушул күнгө коюлат, сурамжылоо жабылат. Азыр эч кимге кат жазылбайт: жыйын чакырылганда чакыруу күнүн билдирет.
date-polls-choose-warning-known = Жыйын ушул күнгө коюлат, сурамжылоо жабылат. Күн тартиби барларга жаңы күн кат менен билдирилет.
date-polls-absent = { $n ->
    [one] Бир мүчө бул убакта өкүл жибере албайт.
   *[other] { $n } мүчө бул убакта өкүл жибере албайт.
}
date-polls-absent-words = Тармактын жыйындарында ар бир мүчөнүн өкүлү болушу керек. Башка убакыт болсо, ошону тандаңыз же келе албагандар менен сүйлөшүңүз.
date-polls-was-chosen = Жыйындын күнү белгиленди: { $when }.
date-polls-chosen = Тандалды: { $when }
date-polls-convene-now = Күн белгиленди. Мүчөлөрдү чакырыңыз: чакыруу кат менен кетет, календарга жазуу кошо барат.
date-polls-convening-waits = Күн белгиленди. Эми тең төрага мүчөлөрдү чакырат.
date-polls-convening-waits-group = Күн белгиленди. Эми топтун төрагасы анын мүчөлөрүн чакырат.
date-polls-ended-by = { $by }, { $day }.
date-polls-close = Сурамжылоону тандоосуз жабуу
date-polls-reason = Эмне үчүн убакыт тандалган жок
date-polls-reason-hint = Суралгандарга сурамжылоо жабылганы кат менен билдирилет, себебин бул жерден окушат.
date-polls-was-closed = Күн боюнча сурамжылоо жабылды. Суралгандарга билдирилди.
date-polls-closed = Тандоосуз жабылды
date-polls-moved = Жабылды: жыйын башка күнгө сурамжылоосуз жылдырылды
date-polls-cancelled = Жабылды: жыйын жокко чыгарылды
date-polls-ends-warning = { $n ->
    [one] Күн боюнча сурамжылоо жабылат, суралган { $n } адамга дароо кат кетет.
   *[other] Күн боюнча сурамжылоо жабылат, суралган { $n } адамга дароо өз тилинде кат кетет.
}
date-polls-refused-not-planned = Сурамжылоо жыйын пландалып, чакырыла электе башталат.
date-polls-refused-already-open = Бул жыйын үчүн күн боюнча сурамжылоо жүрүп жатат.
date-polls-refused-nobody = Сурай турган мүчө жок.
date-polls-refused-closed = Күн боюнча сурамжылоо жабылды.
date-polls-refused-not-asked = Бул сурамжылоо сиздин агенттиктен сураган эмес. Аны баштаган кишиге жазыңыз.
date-polls-refused-everybody = Бардык мүчөлөр жооп берди.
date-polls-refused-reminded = Бул сурамжылоо жөнүндө мүчөлөргө эскертилген.
date-polls-refused-time-is-past = Бул убакыт өтүп кеткен. Башкасын тандаңыз же сурамжылоону жабыңыз.
date-polls-refused-holds = Бул жыйын үчүн күн боюнча сурамжылоо жүрүп жатат. Адегенде убакытты тандаңыз же сурамжылоону жабыңыз.
date-polls-mail-link = Сурамжылоону ачуу
date-polls-mail-note = Бул шилтеме сизге гана тиешелүү: сурамжылоо жабылганга чейин агенттигиңиз үчүн кирбей эле жооп берсе болот. Аны башкага жөнөтпөңүз.
date-polls-mail-opening = { $agency } сунушталган убакыттардын кайсынысында өкүл жибере аларын билдириңиз. Мөөнөтү: { $when }.
date-polls-mail-opening-subject = Качан келе аласыз? { $title }
date-polls-mail-reminder = { $agency } жооп бере элек: качан өкүл жибере аларын билдириңиз. Мөөнөтү: { $when }.
date-polls-mail-reminder-subject = Жооп жок: качан келе аласыз? { $title }
date-polls-mail-closed = Күн боюнча сурамжылоо тандоосуз жабылды. Азыр сизден башка эч нерсе талап кылынбайт.
date-polls-mail-moved = Жыйынга башка күн коюлду, күн боюнча сурамжылоо жабылды. Сизден башка эч нерсе талап кылынбайт: күнүн чакыруу билдирет.
date-polls-mail-cancelled = Жыйын жокко чыгарылды, анын сурамжылоосу жабылды. Сизден башка эч нерсе талап кылынбайт.
date-polls-mail-closed-subject = Сурамжылоо жабылды: { $title }
