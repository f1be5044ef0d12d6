### Новости: короткие сообщения членов; за ними следят, раз в неделю о них рассказывает письмо (T2).

updates-updates = Новости
updates-update = Новость
updates-of-network = Новости Сети
updates-lead = Чем делятся члены: известия, данные и исследования, с темой, регионом и пометкой о поле и возрасте. Для внутреннего пользования, если не открыто партнёрам рабочей группы.
updates-lead-outside = Новости, которыми ваша рабочая группа делится с партнёрами.
updates-seen-by-partners = Члены Сети, а партнёры — то, что открыто их рабочей группе
updates-stream = Сначала последние
updates-none = Новостей пока нет
updates-none-words = Их публикуют члены, секретариат и сопредседатели, за минуту и с телефона тоже. Здесь они появятся, сначала последние.
updates-none-found = Ничего не нашлось. Измените или сбросьте фильтр.
updates-follows-nothing = Вы пока ни за чем не следите. Выберите в фильтре тему, регион или члена и нажмите «Следить» или сделайте это на странице новости.
updates-words = Слова
updates-topic = Тема
updates-any-topic = Все темы
updates-no-topic = Вне тем договора
updates-region = Регион
updates-any-region = Все регионы
updates-member = Член
updates-any-member = Все члены
updates-sex-age = Пол и возраст
updates-any-sex-age = С учётом и без
updates-sex-age-yes = Да
updates-sex-age-no = Нет
updates-sex-age-not-applicable = Не применимо
updates-tells-sex-age = по полу и возрасту
updates-sex-age-with = { $said }: { $note }
updates-from = С
updates-until = По
updates-only-followed = Только то, за чем я слежу
updates-only-withdrawn = Только отозванные
updates-edited-mark = Изменено
updates-count = { $n ->
    [one] { $n } новость
    [few] { $n } новости
    [many] { $n } новостей
   *[other] { $n } новости
}
updates-take-note = В файле то, что показано здесь, на всех страницах. Только для внутреннего пользования; в журнале остаётся, кто что взял.
updates-post = Опубликовать новость
updates-post-lead = Члены читают её сразу; о ней расскажет еженедельное письмо. Не называйте мигрантов и получателей помощи и ничего, по чему их можно узнать.
updates-post-do = Опубликовать
updates-posted = Новость опубликована.
updates-title = Заголовок
updates-text = Текст
updates-text-hint = Коротко. **Слова между звёздочками** — жирные; [слова](https://example.org) — ссылка.
updates-sex-age-question = Различает ли она женщин и мужчин и возраст?
updates-sex-age-note = О поле и возрасте, одной строкой
updates-sex-age-hint = Например: по полу и пяти возрастным группам; девочки до 18 лет отдельно не учтены.
updates-lang = Язык текста
updates-link = Ссылка
updates-link-hint = На страницу или файл в другом месте; начинается с https://
updates-no-address = Это не адрес в интернете. Он начинается с https:// или http://
updates-for-whom = Для кого
updates-group = Рабочая группа
updates-group-hint = Читают все члены. Партнёры группы читают только после того, как им её откроют.
updates-documents = Документы библиотеки
updates-documents-hint = Их обозначения, например DOC.4, 2025/DOC.12. Файлы добавляют на странице новости.
updates-no-such-document = В библиотеке нет документа { $symbol }, на который новость могла бы сослаться.
updates-too-many-documents = Не больше { $most } документов сразу. Остальные свяжите на странице новости.
updates-no-documents = Она не ссылается на документы.
updates-add-documents = Связать или добавить документы
updates-edit = Изменить
updates-edit-lead = { $days ->
    [one] В течение { $days } дня после публикации. Прежний текст остаётся доступен для чтения.
    [few] В течение { $days } дней после публикации. Прежний текст остаётся доступен для чтения.
    [many] В течение { $days } дней после публикации. Прежний текст остаётся доступен для чтения.
   *[other] В течение { $days } дня после публикации. Прежний текст остаётся доступен для чтения.
}
updates-edit-do = Сохранить
updates-edited = Новость изменена.
updates-unchanged = Отличий нет; ничего не изменено.
updates-version-of = Версия { $version }, { $when }, { $who }
updates-when = Опубликовано
updates-posted-by = { $when }, { $who }
updates-address = Адрес
updates-pinned = Закреплено
updates-pinned-until = Стоит вверху до { $day }.
updates-pin = Вверху ленты
updates-pin-until = До
updates-pin-hint = Не дольше чем на { $days } дн. от сегодняшнего дня; одновременно закреплённых — не больше { $most }.
updates-pin-do = Закрепить
updates-unpin = Открепить
updates-pin-past = Этот день уже прошёл.
updates-pin-too-far = Не дольше чем на { $days } дн. от сегодняшнего дня.
updates-now-pinned = Стоит вверху до { $day }.
updates-now-unpinned = Новость снова на своём месте.
updates-open-lead = Сейчас её читают только члены.
updates-is-open = Её читают партнёры рабочей группы.
updates-now-open = Теперь её читают партнёры группы.
updates-now-internal = Теперь её читают только члены. Кто прочитал, уже знает.
updates-withdraw = Отозвать
updates-withdraw-question = Отозвать новость?
updates-withdraw-warning = Она исчезнет из ленты, из поиска и из еженедельного письма. Её член и секретариат по-прежнему найдут её по адресу.
updates-withdraw-not = Оставить
updates-reason = Причина
updates-reason-hint = Остаётся для её члена и секретариата.
updates-was-withdrawn = Новость отозвана.
updates-withdrawn = Отозвано
updates-withdrawn-on = Отозвано { $when }: { $who }
updates-refused-withdrawn = Новость отозвана.
updates-refused-changed = Новость тем временем изменили. Посмотрите её ещё раз.
updates-refused-too-old = { $days ->
    [one] После публикации прошло больше { $days } дня. Отзовите её или опубликуйте другую.
    [few] После публикации прошло больше { $days } дней. Отзовите её или опубликуйте другую.
    [many] После публикации прошло больше { $days } дней. Отзовите её или опубликуйте другую.
   *[other] После публикации прошло больше { $days } дня. Отзовите её или опубликуйте другую.
}
updates-refused-no-group = Она не для рабочей группы. Сначала назовите группу, изменив новость.
updates-refused-open = Её читают партнёры группы. Закройте её для них, прежде чем передать другой группе.
updates-refused-not-pinned = Она не закреплена.
updates-refused-pinned = { $most ->
    [one] Уже закреплена { $most } новость. Сначала открепите её.
    [few] Уже закреплены { $most } новости. Сначала открепите одну из них.
    [many] Уже закреплены { $most } новостей. Сначала открепите одну из них.
   *[other] Уже закреплены { $most } новости. Сначала открепите одну из них.
}
updates-refused-enough-pinned = Закреплено столько новостей, сколько позволяет устав. Сначала открепите одну из них.
updates-refused-documents = Документы с новостью связывает только её член, пока она не отозвана.
updates-following = За чем вы следите
updates-follow = Следить: { $what }
updates-unfollow = Больше не следить: { $what }
updates-now-followed = Вы следите: { $what }. С этого начнётся еженедельное письмо.
updates-now-unfollowed = Вы больше не следите: { $what }.
updates-following-none = Вы пока ни за чем не следите
updates-following-none-words = Нажмите «Следить» на странице новости или выберите в фильтре тему, регион или члена и нажмите там.
updates-see-followed = Новости, за которыми вы следите
updates-log-posted = публикация
updates-log-edited = изменение
updates-log-opened = изменён круг читателей
updates-log-pinned = изменено закрепление
updates-log-withdrawn = отзыв
updates-mail = Еженедельное письмо о новостях
updates-mail-lead = Раз в неделю, когда есть новое. Сначала то, за чем вы следите.
updates-mail-wish = Что приходит
updates-mail-all = Все новости, сначала то, за чем я слежу
updates-mail-followed = Только то, за чем я слежу
updates-mail-nothing = Без еженедельного письма
updates-mail-saved = Сохранено.
updates-mail-formal = Вы получаете только официальные извещения
updates-mail-formal-words = Пока так указано в вашей учётной записи, еженедельное письмо не приходит. Измените это на её странице.
updates-mail-you-follow = За чем вы следите
updates-mail-new = Новое
updates-mail-others = Другое
updates-mail-first = { $n ->
    [one] { $n } новость Сети с прошлого письма.
    [few] { $n } новости Сети с прошлого письма.
    [many] { $n } новостей Сети с прошлого письма.
   *[other] { $n } новости Сети с прошлого письма.
}
updates-mail-subject = { $n ->
    [one] { $n } новость
    [few] { $n } новости
    [many] { $n } новостей
   *[other] { $n } новости
}: { $title }
updates-mail-more = { $n ->
    [one] И ещё { $n }: { $address }
    [few] И ещё { $n }: { $address }
    [many] И ещё { $n }: { $address }
   *[other] И ещё { $n }: { $address }
}
updates-mail-end = Больше не присылать еженедельное письмо о новостях
updates-mail-end-lead = Еженедельное письмо о новостях больше приходить не будет. Новости остаются на своей странице и на рабочем столе.
updates-mail-end-do = Прекратить еженедельное письмо
updates-mail-ended = Еженедельное письмо о новостях больше не приходит. Новости остаются на своей странице и на рабочем столе.
updates-mail-others-go-on = Решения, по которым нужна ваша позиция, повестки, протоколы и переносы по-прежнему приходят по почте, как и ежедневная сводка.
updates-desk-latest = Последние новости
updates-desk-all = Все новости
updates-desk-news = Новость { $who }
updates-setting-text = Новость: знаков в тексте, не больше
updates-setting-edit = Новость можно изменить в течение стольких дней после публикации
updates-setting-pinned = Закреплённых новостей одновременно, не больше
updates-setting-pin-days = Новость закрепляют не дольше чем на столько дней
updates-setting-weekday = Еженедельное письмо о новостях уходит в этот день: от 1 (понедельник) до 5 (пятница)
updates-setting-hour = Еженедельное письмо о новостях уходит с этого часа
updates-edit-closes = Сейчас её читают партнёры рабочей группы. Изменённая версия снова внутренняя, пока секретариат или председатель группы её не откроет.
updates-edited-and-closed = Новость изменена. Партнёры снова прочтут её, когда секретариат или председатель группы откроет эту версию.
