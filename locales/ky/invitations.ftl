### Мүчөдөн ким келет жана ким жооп берди.

invitations-term = Ким келет
invitations-answer = Ким келерин билдирүү
invitations-see-answers = Жоопторду көрүү
invitations-answers = Чакырууга жооптор
invitations-waits = Жооп жок
invitations-comes = Келет
invitations-comes-remote = Аралыктан катышат
invitations-for = { $agency } үчүн чакыруу
invitations-who = Ким келет
invitations-other = Башка киши
invitations-other-note = Координатор да, орун басар да эмес; атын төмөндө жазыңыз.
invitations-nobody = Эч ким
invitations-nobody-note = Мүчө келе албасын билдирет.
invitations-name = Башка өкүлдүн аты-жөнү
invitations-name-hint = Башка киши келгенде гана: аты жана фамилиясы.
invitations-how = Кантип катышат
invitations-how-hint = Эч ким келбесе, кереги жок.
invitations-in-the-room = Залда
invitations-from-afar = Аралыктан
invitations-send = Жоопту жөнөтүү
invitations-change = Жоопту өзгөртүү
invitations-until = Жоопту жыйын ачылганга чейин өзгөртсө болот.
invitations-answered = Рахмат, жооп жазылды.
invitations-receipt = { $name }. Жооп берген: { $by }, { $at }.
invitations-receipt-nobody = Эч ким келбейт. Жооп берген: { $by }, { $at }.
invitations-counted = { $all } мүчөнүн { $answered } жооп берди, { $coming } келет.
invitations-remind = Жооп бербегендерге эскертүү
invitations-were-reminded = { $at } эскертилди.
invitations-reminded = { $n ->
    [one] Бир кишиге эскертүү жөнөтүлдү.
   *[other] { $n } кишиге эскертүү жөнөтүлдү.
}
invitations-show = Көрсөтүү
invitations-show-all = Бардык мүчөлөр
invitations-show-coming = Келе тургандар
invitations-show-apologies = Келе албагандар
invitations-none-fit = Бул чыпкага эч ким туура келбейт.
invitations-member = Мүчө
invitations-answer-column = Жооп
invitations-said-column = Ким жооп берди
invitations-said = { $by }, { $at }
invitations-said-by-link = { $by }, каттан, { $at }
invitations-stand-in = { $name }, ушул жыйынга
invitations-who-else = { $agency } үчүн башка өкүл, аты-жөнү
invitations-is-remote = { $agency } аралыктан катышат
invitations-named-remote = { $name } (аралыктан)
invitations-mail-answer = Ким келерин билдирүү
invitations-mail-note = Бул шилтеме сизге гана тиешелүү: жыйын ачылганга чейин агенттигиңиз үчүн кирбей эле жооп берсе болот. Аны башкага жөнөтпөңүз.
invitations-mail-reminder = { $when } болчу жыйынга чейин { $agency } атынан ким келерин билдириңиз.
invitations-mail-reminder-subject = Ким келет? { $title }
invitations-refused-not-asked = Жооптор чакыруудан баштап жыйын ачылганга чейин кабыл алынат.
invitations-refused-not-invited = Агенттигиңиз бул жыйынга чакырылган эмес.
invitations-refused-everybody = Бардык мүчөлөр жооп берди.
invitations-refused-reminded = Бул күн жөнүндө мүчөлөргө эскертилген.
