### Мүчөлөр тизмеси: ырасталган саптар, номерленген чыгарылыштар, эмне өзгөрдү.

member-lists-title = Мүчөлөр тизмелери
member-lists-lead = { $days ->
    [one] Жаңы тизме эң кеч дегенде { $days } күндөн кийин чыгып, ар бир байланышчыга жөнөтүлөт.
   *[other] Жаңы тизме эң кеч дегенде { $days } күндөн кийин чыгып, ар бир байланышчыга жөнөтүлөт.
}
member-lists-overdue = Мөөнөтү өткөн: { $day }
member-lists-due = Кийинки тизме: { $day } чейин
member-lists-asked-on = Мүчөлөрдөн суралды
member-lists-new = Тизмени чыгаруу
member-lists-own = Сиздин сап
member-lists-own-do = Көрүп, ырастоо
member-lists-issues = Чыгарылыштар
member-lists-none = Тизме али чыгарыла элек
member-lists-none-words = Биринчисин катчылык чыгарат; андан кийин ар бири мурункусу менен салыштырылат.
member-lists-list = Тизме
member-lists-issued-on = Чыгарылды
member-lists-issued-by = Ким чыгарды
member-lists-number = Мүчөлөр тизмеси № { $n }
member-lists-counts = { $members ->
    [one] { $members } мүчө, ырасталганы: { $confirmed }
   *[other] { $members } мүчө, ырасталганы: { $confirmed }
}
member-lists-lines = Кийинки тизме үчүн саптар
member-lists-ask = Мүчөлөрдөн ырастоону суроо
member-lists-standing = Сап
member-lists-confirmed = Ырасталды
member-lists-not-confirmed = Ырастала элек
member-lists-confirmed-on = Ырасталган күнү
member-lists-contact = Байланыш
member-lists-hash = Мазмуну чыккандан бери өзгөргөн жок, текшерүү суммасы: { $hash }
member-lists-differences = Эмне өзгөрдү
member-lists-differences-to = № { $n } менен салыштырганда эмне өзгөрдү
member-lists-no-difference = Мурунку тизмеден эч нерсе өзгөргөн жок.
member-lists-first = Бул биринчи тизме: салыштыра турган тизме жок.
member-lists-all-confirmed = Бардык мүчөлөр өз сабын ырастады.
member-lists-not-confirmed-by = Мүчөлөрү ырастай элек: { $whom }
member-lists-joined = Тармакка кошулду
member-lists-left = Тармактан чыкты
member-lists-renamed = Аталышы өзгөрдү; мурун: { $was }
member-lists-came = Жаңы: { $name }, { $duty }
member-lists-went = Мындан ары жок: { $name }, { $duty }
member-lists-duty = { $name } эми { $duty }
member-lists-detail = { $name }, { $what }: { $was } → { $is }
member-lists-take-xlsx = Excel жадыбалы
member-lists-take-pdf = PDF документи
member-lists-take-vcard = Дарек китепчеси (vCard)
member-lists-take-note = Тармактын иши үчүн гана. Тизмени ким алганы жазылып калат.
member-lists-issue = Мүчөлөр тизмесин чыгаруу, № { $n }
member-lists-issue-warning = { $n ->
    [one] Тизменин номери жана мазмуну биротоло сакталат, кат { $n } адамга жөнөтүлөт.
   *[other] Тизменин номери жана мазмуну биротоло сакталат, кат { $n } адамга жөнөтүлөт.
}
member-lists-issued = { $members ->
    [one] Мүчөлөр тизмеси № { $n } чыгарылды, анда { $members } мүчө бар.
   *[other] Мүчөлөр тизмеси № { $n } чыгарылды, анда { $members } мүчө бар.
}
member-lists-asked = { $n ->
    [one] { $n } кат жөнөтүлүүдө. Сапты { $until } чейин ырастоо керек.
   *[other] { $n } кат жөнөтүлүүдө. Саптарды { $until } чейин ырастоо керек.
}
member-lists-mail-ask-first = Мүчөлөр тизмесиндеги сабыңызды { $day } чейин ырастап же оңдоп коюңуз.
member-lists-mail-remind-first = Эскертүү: мүчөлөр тизмесиндеги сабыңызды { $day } чейин ырастап же оңдоп коюңуз.
member-lists-mail-ask-about = { $acronym } сабы: анын атынан ким сүйлөйт жана алар менен кантип байланышса болот. Туура болсо, бир басуу жетиштүү. Шилтеме сиздики гана, системага кирүүнүн кереги жок.
member-lists-mail-ask-link = Сапты көрүү
member-lists-mail-ask-subject = Мүчөлөр тизмесиндеги { $acronym } сабын ырастап коюңуз
member-lists-mail-issued-first = { $acronym } сабын текшериңиз; туура эмес болсо, катчылыкка азыр билдириңиз.
member-lists-mail-issued-about = Мүчөлөр тизмеси чыкты. Мүчөлөр: { $members }; өздөрү ырастаганы: { $confirmed }; мурунку тизмеден өзгөргөнү: { $changes }.
member-lists-mail-issued-subject = Мүчөлөр тизмеси № { $n }
member-lists-refused-no-members = Тизмеге киргизе турган мүчө жок.
member-lists-refused-nobody-to-send-to = Бир да мүчөнүн атынан эч ким сүйлөбөйт: алгач байланышчыларды дайындаңыз.
member-lists-refused-nothing-new-today = Ушундай эле тизме бүгүн чыгарылган.
member-lists-refused-asked-already = Акыркы тизмеден кийин мүчөлөрдөн суралган; эскертүү өзү жөнөтүлөт.
member-lists-refused-all-confirmed = Бардык саптар ырасталган.
member-line-title = Мүчөлөр тизмесиндеги сабыңыз
member-line-lead = { $name }: анын атынан ким сүйлөйт жана алар менен кантип байланышса болот
member-line-until = Ырастоо мөөнөтү
member-line-confirmed-by = Ким ырастады
member-line-by-on = { $name }, { $on }
member-line-stands = Азыр мындай жазылган
member-line-asked-for = Катчылыктан суралганы
member-line-confirm = Баары туура: ырастоо
member-line-correct = Оңдоо
member-line-wrong = Туура эмес же жок нерсе бар
member-line-save = Сактап, ырастоо
member-line-note = Дагы эмнени өзгөртүү керек
member-line-note-hint = Мисалы, башка байланышчы же орун басар. Катчылык окуп, жазып коёт.
member-line-email-hint = Сырсөздөр ушул дарекке келет, ошондуктан аны форма эмес, катчылык өзгөртөт.
member-line-seen-by = Сиз, каттагы шилтеме аркылуу; ырасталгандан кийин — Тармактын мүчөлөрү
member-line-confirmed = Сап ырасталды. Рахмат.
member-line-corrected = Сап оңдолуп, ырасталды. Рахмат.
member-line-asked = Сап ырасталды, өтүнүчүңүздү катчылык көрөт. Рахмат.
member-line-over = Бул шилтеме бул жерде иштебейт
member-line-over-lead = Анын мөөнөтү бүткөн же ал башка адамга арналган. Мүчөнүн атынан сүйлөгөн адам сапты киргенден кийин табат.
member-line-sign-in = Кирүү
member-line-refused-changed-meanwhile = Барак ачык турганда сап өзгөртүлдү. Азыр кандай жазылганын караңыз.
member-line-refused-nobody-speaks = Бул мүчөнүн атынан эч ким сүйлөбөйт: алгач катчылык байланышчы дайындайт.
member-line-standing-confirmed = Ырасталды
member-line-standing-changed = Ырасталгандан кийин өзгөрдү
member-line-standing-awaited = Күтүлүүдө
member-line-standing-nobody = Эч ким дайындала элек
member-line-told = мүчөлөр тизмесиндеги сапты ырастады
members-mail-admitted-first = { $day } тартып { $acronym } эске алыңыз.
members-mail-admitted-about = { $name } { $day } тартып Тармактын мүчөсү: ошол күндөн кийин ачылган ар бир чечимде андан сурашат.
members-mail-admitted-subject = Тармактын жаңы мүчөсү: { $acronym }
members-mail-left-first = { $acronym } менен болгон жалпы иштерди { $day } чейин бүтүрүңүз.
members-mail-left-about = { $name } Тармактан чыгат; акыркы күнү: { $day }. Андан кийин анын атынан эч ким сүйлөбөйт жана чечимдерде эсептелбейт.
members-mail-left-subject = Тармактан чыгат: { $acronym }
members-mail-link = Мүчөнүн барагын көрүү
