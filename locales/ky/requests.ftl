### Мүчөлөрдүн кезексиз жыйын сурануулары.

requests-request = Жыйын суранычы
requests-see = Суранычты ачуу
requests-all = Жыйын суранычтары
requests-all-lead = Ар бир мүчө кезексиз жыйын сурана алат. Тең төрагалар жооп берет; сураныч да, жооп да сакталат.
requests-none = Азырынча эч ким жыйын сураган жок
requests-none-words = Байланышчы суранганда, сураныч жообу менен бул жерде турат.
requests-ask = Жыйын суроо
requests-ask-lead = Тең төрагаларга дароо айтылат, алар уставдагы мөөнөттө жооп берет. Суранычты жана жоопту бардык мүчөлөр көрөт.
requests-ask-do = Тең төрагаларга жөнөтүү
requests-reason = Тармак эмне үчүн чогулушу керек
requests-reason-hint = Кийинки кварталдык жыйынга чейин күтө албаган маселе.
requests-points = Сунушталган күн тартиби
requests-points-hint = Ар бир сапка бирден пункт. Жыйын чакырылса, күн тартибинин долбоору ушул пункттар менен башталат.
requests-wished-day = { $number ->
    [1] Ылайыктуу күн
    [2] Дагы бир күн
   *[3] Үчүнчү күн
}
requests-wished = Ылайыктуу күндөр
requests-answer-until = Жооп мөөнөтү
requests-answered = Жооп берилди
requests-asked = Суралды
requests-answer = Жооп
requests-open = Жооп күтүүдө
requests-overdue = Жооп кечикти
requests-convened = Жыйын дайындалды
requests-refused = Четке кагылды
requests-convene = Жыйынды дайындоо
requests-convene-lead = Жооп биротоло: ал кезексиз жыйынды дайындайт, пункттарды күн тартибинин долбооруна киргизет, мүчөгө жана катчылыкка кабарлайт.
requests-convene-do = Жооп берүү: жыйын болот
requests-refuse = Четке кагуу
requests-refuse-not = Четке какпоо
requests-refuse-reason = Эмне үчүн азыр жыйын болбойт
requests-refuse-reason-hint = Маселе анын ордуна кайда каралаарын жазыңыз.
requests-refuse-warning = Жооп биротоло. Сураныч жана сиздин себебиңиз сакталат, аларды бардык мүчөлөр окуйт.
requests-mail-link = Суранычты ачуу
requests-refused-answered = Суранычка жооп берилген; жооп өзгөрбөйт.
requests-was-convened = Жооп берилди: жыйын пландалды, пункттар күн тартибинин долбооруна кирди. Мүчөгө айтылды.
requests-was-refused = Жооп берилди: жыйын болбойт. Мүчөгө айтылды.
requests-of = { $agency } суранычы
requests-refuse-question = { $agency } суранычын четке кагасызбы?
requests-lead = { $who }, сураныч күнү: { $when }.
requests-answered-on = { $when }, { $who }
requests-late = Тең төрагалар али жооп бере элек: { $late }.
requests-meeting-on = Кезексиз жыйын, { $when }
requests-was-asked = Тең төрагаларга айтылды. Жооп мөөнөтү: { $when }.
requests-too-many-points = { $most ->
    [one] Суранычтын күн тартибинде эң көп { $most } пункт болот.
   *[other] Суранычтын күн тартибинде эң көп { $most } пункт болот.
}
requests-point-too-long = { $most ->
    [one] Пунктта эң көп { $most } белги болот. Калганын себебине жазыңыз.
   *[other] Пунктта эң көп { $most } белги болот. Калганын себебине жазыңыз.
}
requests-mail-asked = { $agency } кезексиз жыйын сурайт; жообуңуз { $when } чейин керек.
requests-mail-asked-subject = { $when } чейин жооп бериңиз: { $agency } жыйын сурайт
requests-mail-answered = Тең төрагалар { $agency } жыйын суранычына жооп беришти.
requests-mail-answered-subject = { $agency } жыйын суранычына жооп
