### Күн тартибин түзөтүү: анын пункттары, орду жана кайдан алынганы.

agenda-agency = Сунуштаган уюм
agenda-agency-none = Уюмсуз
agenda-audience = Кимге ачык
agenda-audience-members = Мүчөлөргө гана
agenda-audience-open = Мүчөлөргө жана чакырылгандарга
agenda-edit-item = { $number }-пунктту түзөтүү
agenda-edit = { $number }-пунктту түзөтүү
agenda-move-down = { $number }-пунктту ылдый жылдыруу
agenda-transfer-item = { $number }-пунктту көчүрүү же жылдыруу
agenda-drag = Ордуна сүйрөп коюңуз; төмөнкү баскычтар да ошону эле кылат.
agenda-save = Пунктту сактоо
agenda-save-not = Сактабоо
agenda-saved = { $number }-пункт сакталды.
agenda-placed = { $from }-пункт эми { $to }-пункт болуп калды.
agenda-order-changed = Ошол арада тартиби өзгөрүп кетти, ошондуктан эч нерсе жылган жок. Кайра карап көрүңүз.
agenda-conflict = Ошол арада бул пунктту башка бирөө сактады
agenda-conflict-words = Эки вариант тең төмөндө турат, формада сиздики. Азыр сактаганыңыз алардыкын алмаштырат: калтыргыңыз келгенин көчүрүп алыңыз.
agenda-conflict-alike = Сакталганы сиздики менен бирдей.
agenda-differences = Эки варианттын айырмасы
agenda-question = Суроо
agenda-theirs = Сакталганы
agenda-own = Сиз терген
agenda-longer-than-meeting = Жыйындан узун
agenda-too-long = Пункттар саат { $ends } бүтөт, жыйын саат { $closes } бүтөт.

agenda-begin = Туруктуу жана мурунку пункттар
agenda-begin-lead = Ар бир күн тартибинде адат боюнча турган, өткөн жыйында ачык калган жана мурунку күн тартибинен ала турган пункттар. Баары бир жолу кошулат.
agenda-standing = Туруктуу пункттар
agenda-standing-hint = Уставда каралгандай. Ар бири өз ордуна өзү турат.
agenda-earlier = Мурунку күн тартибинин пункттары
agenda-earlier-hint = Ачык калганы буга чейин белгиленген. Документтер мурунку пунктта калат.
agenda-open-matter = Ачык калды: чечими аягына чыга элек
agenda-taken = Көчүрмөсү бул күн тартибинде турат
agenda-from = Кайдан алынат
agenda-from-show = Пункттарын көрсөтүү
agenda-add = Күн тартибине кошуу
agenda-add-not = Эч нерсе кошпоо
agenda-nothing-to-add = Сунуштала турган нерселердин баары күн тартибинде бар.
agenda-added = { $n ->
    [0] Тандалгандардын баары күн тартибинде мурунтан эле бар болчу.
    [one] { $n } пункт кошулду.
   *[other] { $n } пункт кошулду.
}
agenda-adoption = Күн тартибин бекитүү
agenda-last-minutes = Өткөн жыйындын протоколу
agenda-other-business = Ар кандай маселелер
agenda-next-meeting = Кийинки жыйын
agenda-bind = { $version }-версиясына таратылган түрүндө байланат
agenda-bind-anew = Күн тартибинде мурунку версиясы турат; { $version }-версиясына байланат
agenda-minutes-bound = { $version }-версия ({ $hash })
agenda-minutes-late = { $version }-версия ({ $hash }); андан бери кийинкиси таратылды

agenda-transfer = Пунктту көчүрүү же жылдыруу
agenda-how = Аны менен эмне кылуу керек
agenda-copy = Көчүрүү
agenda-copy-note = Бул жерде да калат; документтери кошо барбайт.
agenda-move = Жылдыруу
agenda-move-note = Бул күн тартибинен документтери менен кошо кетет.
agenda-to = Кайсы жыйындын күн тартибине
agenda-transfer-do = Ошол жерге коюу
agenda-transfer-not = Бул жерде калтыруу
agenda-nowhere = Азыр башка күн тартиби даярдалып жаткан жок.
agenda-copied = Пункт эми бул күн тартибинде да турат.
agenda-moved = Пункт эми бул күн тартибинде турат.
agenda-refused-standing = Туруктуу пункт өз күн тартибинде гана болот.
agenda-refused-hanging = Чечим же аракет бул жердеги пунктка шилтейт, ошондуктан аны көчүрүп гана алса болот.

agenda-seen-outside = Сырттан чакырылгандар эмнени көрөт
agenda-seen-outside-none = Аларга бир да пункт ачык эмес: жыйын боло турганын гана көрөт, күн тартибинен эч нерсе көрбөйт.
agenda-recipients = Кат алуучулар
agenda-mail-preview = Кат ушундай көрүнөт
agenda-mail-attachments = Тиркеме жок: күн тартиби менен документтер шилтемеден, окууга укугу барларга ачылат.
agenda-mail-readers = { $n ->
    [one] { $n } алуучу
   *[other] { $n } алуучу
}

agenda-no-news = Кабар жок
agenda-arising-due = мөөнөтү { $day }
agenda-arising-today = { $day } карата ачык иш-аракеттер:
agenda-arising-sent = Күн тартиби таратылган учурдагы ачык иш-аракеттер:
agenda-arising-none = Ачык иш-аракет жок.
agenda-arising-more = { $n ->
    [one] Дагы { $n } ачык иш-аракет аткаруу барагында
   *[other] Дагы { $n } ачык иш-аракет аткаруу барагында
}
