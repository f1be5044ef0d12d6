## Around every page

frame-skip = Мазмунуна өтүү
frame-menu = Меню
frame-navigation = Башкы меню
frame-language = Тил
frame-home = Башкы бет
frame-meetings = Жыйындар
frame-decisions = Чечимдер
frame-follow-up = Чечимдердин аткарылышы
frame-groups = Жумушчу топтор
frame-members = Мүчөлөр
frame-sign-in = Кирүү
frame-sign-out = Чыгуу
frame-account = Каттоо жазууңуз жана сеанстарыңыз
frame-change-hat = Башка милдетте иштөө
frame-internal-only = Ички колдонуу үчүн гана
frame-seen-by-signed-in = Тармакта милдети бар адамдар
frame-seen-by-group = Тармактын мүчөлөрү жана ушул жумушчу топтун өнөктөштөрү
frame-open-to-anyone = Баарына ачык
frame-who-can-see = Бул баракты көрө алгандар: { $who }
frame-demo = Көрсөтмө маалымат. Бардык адамдар ойдон чыгарылган: ар бир фамилия кайсы бир тилде «мисал» дегенди билдирет.

## Words that many parts share

frame-internal = Ички документ
frame-released = Жарыялоого уруксат берилген
frame-you = сиз
frame-error-prefix = Ката: { $title }
frame-filter = Көрсөтүү
frame-clear = Тазалоо
frame-pages = Барактар
frame-previous = Мурунку { $count }
frame-next = Кийинки { $count }
frame-range = { $all } ичинен { $first }–{ $last }
frame-range-open = { $first }–{ $last }
frame-corrections =
    { $count ->
        [one] Бир жоопту оңдоо керек
       *[other] { $count } жоопту оңдоо керек
    }
frame-needed = керек
frame-optional = милдеттүү эмес
frame-choose = Тандаңыз
frame-why-not = Эмне үчүн азыр мүмкүн эмес
frame-refused = Муну азыр жасоого болбойт
frame-cannot-undo = Муну артка кайтарууга болбойт
frame-what-follows = Андан ары эмне болот
frame-history = Тарых
frame-history-empty = Азырынча эч нерсе боло элек.
frame-done = Аткарылды

## Pages that say what went wrong

frame-error-403 = Сиздин милдетиңиз үчүн эмес
frame-error-403-lead = Муну көрө аласыз, бирок аны башка милдеттеги адам жасашы керек. Эгер бир нече милдетиңиз болсо, барактын жогору жагынан алмаштырыңыз.
frame-error-404 = Бул жерде сиз үчүн эч нерсе жок
frame-error-404-lead = Дарек туура эмес терилген болушу мүмкүн же документ сиздин милдетиңиз үчүн ачык эмес.
frame-error-405 = Бул дарек мындай суроону кабыл албайт
frame-error-405-lead = Мурунку баракка кайтып, андагы баскычты басыңыз.
frame-error-413 = Файл өтө чоң
frame-error-413-lead = Эч нерсе сакталган жок. Артка кайтып, кичирээк файлды тандаңыз.
frame-error-422 = Муну азыр жасоого болбойт
frame-error-422-lead = Эч нерсе өзгөртүлгөн жок. Себептери мына.
frame-error-400 = Суроону окуу мүмкүн болгон жок
frame-error-400-lead = Эч нерсе өзгөртүлгөн жок. Артка кайтып, баракты жаңыртып, кайталаңыз.
frame-error-429 = Өтө көп аракет жасалды
frame-error-429-lead = Бир нече мүнөт күтүп, кайра аракет кылыңыз.
frame-error-500 = Биз тарапта ката кетти
frame-error-500-lead = Сураган ишиңиз аткарылган жок. Катчылык төмөнкү номер боюнча себебин таба алат.
frame-error-503 = Кызмат азырынча даяр эмес
frame-error-503-lead = Бир мүнөттөн кийин кайталаңыз.
frame-error-number = { $code } катасы
frame-error-reference = Маалымат үчүн номер: { $reference }
frame-error-back = Артка
frame-error-home = Башкы бетке өтүү

## Pages that stay live

frame-live-lost = Бул бет өзгөрүүлөрдү эми өзү көрсөтпөйт.
frame-live-reload = Аларды көрүү үчүн бетти жаңыртыңыз.
frame-live-kept = Сиз жазып жатканда бет өзгөрдү. Жазганыңыз сакталды.
