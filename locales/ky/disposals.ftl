# What goes, when and by which rule (domain §8).
disposals-title = Жеке маалыматты сактоо
disposals-lead = Маалымат роль бүткөндөн { $retention } күн өткөндө өчөт. Ал жөнүндө бул жерде { $notice } күн мурда айтылат.
disposals-asked = Маалымат боюнча кайрылуулар
disposals-asked-none = Эч ким жооп күтпөйт.
disposals-leaving = Кеткендер
disposals-leaving-none = Кеткен эч кимдин маалыматы сакталбайт.
disposals-told =
    { $count ->
        [one] { $count } байланыш { $day } псевдонимге алмаштырылат
       *[other] { $count } байланыш { $day } баштап псевдонимге алмаштырылат
    }
disposals-told-words = Маалымат азырынча өчпөшү керек болсо, тыюу салыңыз; себебин жазыңыз.
disposals-left-on = Ролу бүткөн
disposals-goes-on = Өчөт
disposals-standing = Абалы
disposals-was-told = Айтылды
disposals-later = Кийинчерээк
disposals-hold = Өчүрүүгө тыюу
disposals-held = Өчүрүүгө тыюу салынган
disposals-place = Өчүрүүгө тыюу салуу
disposals-lift = Тыюуну алып салуу
disposals-place-words = Ал турганда маалымат мөөнөтү боюнча да, суроо боюнча да өчпөйт.
disposals-lift-words = Алып салынгандан кийин мөөнөт кайра эсептелет; мөөнөтү өткөнү кийинки айлампада өчөт.
disposals-was-placed = Тыюу салынды.
disposals-was-lifted = Тыюу алынып салынды.
disposals-reason = Себеби
disposals-done = Эмне өчтү
disposals-done-none = Азырынча эч нерсе өчкөн жок.
disposals-what = Кимдики
disposals-of-contact = Байланыш
disposals-of-person = Эсеби бар адам
disposals-fields = Эмне
disposals-field-name = аты
disposals-field-email = электрондук почта
disposals-field-phone = телефону
disposals-field-address = дареги
disposals-rule = Кайсы эреже боюнча
disposals-rule-retention = Уставдагы мөөнөт
disposals-rule-request = Адамдын өтүнүчү
disposals-when = Качан
disposals-mail-subject =
    { $count ->
        [one] { $count } байланыш псевдонимге алмаштырылат
       *[other] { $count } байланыш псевдонимге алмаштырылат
    }
disposals-mail-first =
    { $count ->
        [one] Кеткен адамдын { $count } байланышы { $day } псевдонимге алмаштырылат.
       *[other] Кеткендердин { $count } байланышы { $day } баштап псевдонимге алмаштырылат.
    }
disposals-mail-about = Протоколдор жана башка жазуулар атты жана кызматты сактайт. Себеби көрсөтүлгөн тыюу аны токтотот.
