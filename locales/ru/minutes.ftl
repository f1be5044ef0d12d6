### Minutes.

minutes-minutes = Протокол
minutes-begin = Начать протокол
minutes-read = Протокол
minutes-begun = Протокол начат по повестке. Теперь текст каждого пункта.
minutes-state = Состояние протокола
minutes-state-draft = Проект
minutes-state-with-the-chair = У председателя группы
minutes-state-chair-review = У сопредседателей
minutes-state-cleared = Одобрен
minutes-state-comment-open = Разослан для замечаний
minutes-state-approved = Утверждён
minutes-comments-until = Замечания до
minutes-presiding = Председатель
minutes-item-empty = Пока ничего не написано.
minutes-all-represented = Были представлены все члены
minutes-submit = Передать сопредседателям
minutes-submitted = Протокол у сопредседателей.
minutes-clear = Одобрить протокол
minutes-cleared = Протокол одобрен. Секретариат его разошлёт.
minutes-return = Вернуть секретариату
minutes-returned = Возвращено секретариату.
minutes-remark = Что изменить
minutes-was-returned = Сопредседатель просит изменить
minutes-circulate = Разослать протокол
minutes-edit-kind = Протокол, по пунктам
minutes-text = Изложение пункта
minutes-text-hint = Один абзац на мысль; между абзацами пустая строка. Называйте организации, а не людей. Строка «действие: IOM, до 15 ноября, разослать план» или «решение: …» станет записью.
minutes-save = Сохранить
minutes-save-next = Сохранить и перейти к следующему пункту
minutes-save-last = Сохранить и посмотреть протокол
minutes-written = написано
minutes-to-write = предстоит написать
minutes-not-saved = С начала не менялось.
minutes-by-reference = Его текст стоит в протоколе сам и здесь не меняется.
minutes-conflict = Тем временем этот пункт сохранил кто-то другой
minutes-conflict-words = Ниже их текст, затем ваш. Сведите оба и сохраните: ничего не потеряно.
minutes-their-text = Их текст
minutes-mail-link = Открыть протокол
minutes-refused-not-opened = Заседание ещё не открыто.
minutes-refused-begun = Протокол уже начат.
minutes-refused-not-draft = Протокол больше не проект секретариата.
minutes-refused-not-held = Заседание ещё не закрыто.
minutes-refused-not-with-chair = Протокол не у сопредседателей.
minutes-refused-not-cleared = Ни один сопредседатель не одобрил протокол.
minutes-refused-circulated = Протокол разослан и больше не меняется.
minutes-refused-changed = Состояние протокола изменилось. Посмотрите снова.
minutes-of = Протокол: { $title }
minutes-lead = { $place }, { $when }
minutes-item = Пункт { $n }
minutes-edit = Изменить: { $item }
minutes-introduced = { $who }: пункт представлен.
minutes-presented-by = Представляет: { $who }
minutes-not-represented = Не представлены: { $members }
minutes-saved = Пункт { $n } сохранён.
minutes-saved-by = Сохранено: { $person }, { $when }
minutes-circulated = Протокол отправлен { $n ->
    [one] { $n } человеку.
    [few] { $n } людям.
    [many] { $n } людям.
   *[other] { $n } людям.
}
minutes-circulate-question = Разослать протокол { $n ->
    [one] { $n } члену?
    [few] { $n } членам?
    [many] { $n } членам?
   *[other] { $n } членам?
}
minutes-circulate-lead = Члены могут вносить замечания. Срок: { $when }.
minutes-circulate-warning = Письмо сразу уйдёт { $n ->
    [one] { $n } человеку
    [few] { $n } людям
    [many] { $n } людям
   *[other] { $n } людям
}. Разосланный текст больше не меняется.
minutes-circulate-do = Разослать { $n ->
    [one] { $n } члену
    [few] { $n } членам
    [many] { $n } членам
   *[other] { $n } членам
}
minutes-mail = Проект протокола готов к прочтению. Срок для замечаний: { $when }.
minutes-mail-subject = Проект протокола: { $title }
minutes-refused-empty-items = Ничего не написано по пункту { $items }.
minutes-between = Сеть приняла к сведению решения, принятые после предыдущего заседания; они приведены здесь.
minutes-state-consolidated = Замечания внесены
minutes-state-disseminated = Распространён
minutes-changes-until = Прочитать изменения до
minutes-corrections-until = Исправления до
minutes-approved-fact = Утверждён
minutes-approved-how = { $day }: { $way }
minutes-hash = SHA-256 текста
minutes-way-no-comments = замечаний не поступило
minutes-way-co-chair = сопредседателем
minutes-way-meeting = следующим заседанием
minutes-kind-of-draft = Проект протокола
minutes-kind-of-circulated = Проект протокола, разослан для замечаний
minutes-kind-of-tracked = Протокол с внесёнными замечаниями
minutes-see-changes = Показать изменения
minutes-see-corrigendum = Показать исправление
minutes-no-action = Действий не требуется: { $reason }
minutes-action = Действие
minutes-action-lead = Кто
minutes-action-due = Срок
minutes-secretariat = Секретариат
minutes-co-chair = Сопредседатель
minutes-objects-because = не согласна: { $reason }
minutes-noted-in-minutes = Отмечено в протоколе
minutes-accept = Принять
minutes-accept-note = Замечание войдёт в текст.
minutes-decline = Отклонить
minutes-decline-note = Текст в этом месте остаётся прежним.
minutes-answer = Ответ
minutes-answer-reason = Обоснование; его прочитает { $agency }
minutes-answer-to = Ответить: { $agency }
minutes-answer-change = Изменить ответ: { $agency }
minutes-objection-reason = Почему так быть не должно
minutes-object = Возразить против замечания
minutes-disagreement = Разногласие, как его отметит протокол
minutes-disagreement-hint = Одно предложение; оно стоит под пунктом. Называйте организации, а не людей.
minutes-ruling = Решение сопредседателя
minutes-ruling-reason = Обоснование
minutes-rule = Решить по замечанию
minutes-paragraph = Абзац { $n }
minutes-about-paragraph = Абзац
minutes-comment-kind = О чём замечание
minutes-comment-text = Замечание
minutes-proposed = Каким должен быть абзац, или заявление, которое следует добавить
minutes-proposed-hint = Если замечание примут, эти слова войдут в текст так, как стоят здесь.
minutes-comment-on = Замечание: { $item }
minutes-ask-about = Вопрос: { $item }
minutes-send = Отправить
minutes-correction-text = Что неверно
minutes-correction-reads = Каким должен быть абзац
minutes-ask-for-correction = Попросить об исправлении
minutes-kind-factual = Факт
minutes-kind-own-intervention = Наше выступление
minutes-kind-editorial = Форма, а не содержание
minutes-kind-add-statement = Заявление, которое следует добавить
minutes-kind-query = Вопрос
minutes-kind-no-comments = Замечаний нет
minutes-kind-correction = Исправление
minutes-withdrawn = Отозвано
minutes-disputed = Ждёт сопредседателя
minutes-awaits-answer = Ждёт секретариата
minutes-accepted = Принято
minutes-declined = Отклонено
minutes-noted = Отвечено
minutes-comment-about = Абзац { $n }: { $kind }
minutes-withdraw = Отозвать
minutes-has-commented = { $n ->
    [one] { $n } замечание
    [few] { $n } замечания
    [many] { $n } замечаний
   *[other] { $n } замечаний
}
minutes-has-asked = { $n ->
    [one] { $n } вопрос
    [few] { $n } вопроса
    [many] { $n } вопросов
   *[other] { $n } вопросов
}
minutes-was-not-there = Не участвовала
minutes-said-nothing = Не ответила
minutes-not-answered = Пока не ответила
minutes-answered-of = Ответили { $n } из { $all }
minutes-answers = Кто ответил
minutes-no-comments = У нас нет замечаний
minutes-corrections = Запрошенные исправления
minutes-consolidate = Разослать версию с изменениями
minutes-approve = Утвердить протокол
minutes-disseminate = Распространить протокол
minutes-issue-corrigendum = Выпустить исправление
minutes-consolidate-question = Разослать версию с изменениями { $n ->
    [one] { $n } члену?
    [few] { $n } членам?
    [many] { $n } членам?
   *[other] { $n } членам?
}
minutes-consolidate-lead = Срок для прочтения изменений: { $when }; затем протокол можно утвердить.
minutes-consolidate-warning = Письмо сразу уйдёт { $n ->
    [one] { $n } человеку
    [few] { $n } людям
    [many] { $n } людям
   *[other] { $n } людям
}. Ответы на замечания больше не меняются.
minutes-approve-question = Утвердить этот протокол?
minutes-approve-lead = Члены получили версию с изменениями; вы утверждаете её текст.
minutes-approve-lead-meeting = Текст утверждает заседание, которое идёт сейчас; вы это отмечаете.
minutes-approve-warning = Утверждённый текст хранится слово в слово и больше никогда не меняется.
minutes-approve-not = Пока не утверждать
minutes-disseminate-question = Распространить утверждённый протокол { $n ->
    [one] { $n } члену?
    [few] { $n } членам?
    [many] { $n } членам?
   *[other] { $n } членам?
}
minutes-disseminate-lead = Члены могут просить об исправлениях. Срок: { $when }.
minutes-disseminate-warning = Письмо сразу уйдёт { $n ->
    [one] { $n } человеку
    [few] { $n } людям
    [many] { $n } людям
   *[other] { $n } людям
}. Все исправления войдут в одно исправление.
minutes-corrigendum-question = Выпустить исправление с { $n ->
    [one] { $n } поправкой?
    [few] { $n } поправками?
    [many] { $n } поправками?
   *[other] { $n } поправками?
}
minutes-corrigendum-lead = Исправление одно: в нём все поправки. Сам протокол не меняется.
minutes-corrigendum-warning = Письмо сразу уйдёт { $n ->
    [one] { $n } человеку
    [few] { $n } людям
    [many] { $n } людям
   *[other] { $n } людям
}. Других поправок не будет.
minutes-tracked = Версия с изменениями
minutes-changes-of = Что изменилось: { $title }
minutes-changes-none = Ничего не изменилось.
minutes-changes-coming = { $n ->
    [one] Меняется { $n } пункт
    [few] Меняются { $n } пункта
    [many] Меняются { $n } пунктов
   *[other] Меняются { $n } пунктов
}, если внести замечания по нынешним ответам.
minutes-changes-lead = { $n ->
    [one] Изменён { $n } пункт
    [few] Изменены { $n } пункта
    [many] Изменены { $n } пунктов
   *[other] Изменены { $n } пунктов
} после замечаний членов.
minutes-changed-for = По замечаниям: { $members }
minutes-corrigendum = Исправление к протоколу
minutes-corrigendum-of = Исправление: { $title }
minutes-corrigendum-says = Утверждённый протокол остаётся прежним; к нему { $n ->
    [one] { $n } поправка
    [few] { $n } поправки
    [many] { $n } поправок
   *[other] { $n } поправок
}.
minutes-corrigendum-issued-on = Выпущено
minutes-for = Вместо
minutes-read-instead = читать
minutes-history = Прежние тексты этого пункта
minutes-history-of = История: { $title }
minutes-history-lead = { $n ->
    [one] { $n } текст
    [few] { $n } текста
    [many] { $n } текстов
   *[other] { $n } текстов
}, новые сверху, каждый рядом с предыдущим.
minutes-revision = Текст { $n }
minutes-restore = Вернуть этот текст
minutes-restored = Текст { $n } возвращён; прежний остался в истории.
minutes-remarked = Просьба записана.
minutes-remark-resolved = Просьба отмечена как выполненная.
minutes-commented = Замечание к абзацу { $n } стоит рядом с пунктом.
minutes-said-no-comments = Отмечено, что замечаний у вас нет.
minutes-correction-asked = Секретариат получил просьбу и ответит на неё.
minutes-comment-withdrawn = Замечание отозвано.
minutes-objected = Возражение отмечено; решает сопредседатель.
minutes-answered = Ответ записан и отправлен: { $agency }.
minutes-ruled = Решение записано.
minutes-consolidated = Версия с изменениями отправлена { $n ->
    [one] { $n } человеку.
    [few] { $n } людям.
    [many] { $n } людям.
   *[other] { $n } людям.
}
minutes-approved = Протокол утверждён. Секретариат его распространит.
minutes-disseminated = Утверждённый протокол отправлен { $n ->
    [one] { $n } человеку.
    [few] { $n } людям.
    [many] { $n } людям.
   *[other] { $n } людям.
}
minutes-corrigendum-issued = Исправление отправлено { $n ->
    [one] { $n } человеку.
    [few] { $n } людям.
    [many] { $n } людям.
   *[other] { $n } людям.
}
minutes-text-hint-consolidated = Принятое вместе с формулировкой уже внесено. Между абзацами стоит пустая строка.
minutes-no-discussion-tick = Этот пункт не обсуждался
minutes-no-discussion = Обсуждения не было.
minutes-edit-kind-consolidated = Протокол, внесение замечаний
minutes-asked = О чём просят
minutes-differences = Что изменит ваш текст
minutes-state-saving = Сохраняется…
minutes-state-saved = Сохранено
minutes-state-unsaved = Пока не сохранено
minutes-state-offline = Нет связи: текст хранится в этом браузере и сохранится, когда связь вернётся
minutes-state-conflict = Тем временем пункт сохранил кто-то другой: нажмите «Сохранить», чтобы увидеть оба текста
minutes-state-signed-out = Вы вышли: текст хранится в этом браузере; войдите и откройте эту страницу снова
minutes-state-refused = Не сохранено: нажмите «Сохранить», чтобы узнать почему
minutes-draft-kept = В этом браузере есть ваш несохранённый текст
minutes-draft-kept-words = Он отличается от текста ниже.
minutes-draft-take = Взять тот текст
minutes-draft-drop = Отбросить его
minutes-see-as-members = Показать, как увидят члены
minutes-checks = Перед рассылкой
minutes-check-done = Готово
minutes-check-open = Открыто
minutes-check-items = У каждого пункта есть текст, или его не обсуждали.
minutes-check-decisions = У каждого решения есть действия, или они не нужны.
minutes-check-members = Записано, как был представлен каждый член.
minutes-check-remarks = Нет невыполненных просьб сопредседателей.
minutes-remark-of = Просьба: { $person }
minutes-remark-on-all = Протокол в целом
minutes-remark-item = Где
minutes-remark-by = { $person }, { $when }
minutes-remark-done = { $person }; выполнено
minutes-remarks-of-chairs = Просьбы сопредседателей
minutes-add-remark = Добавить просьбу
minutes-resolve = Отметить как выполненное
minutes-edit-item = Изменить пункт
minutes-refused-not-before-circulation = Протокол не у сопредседателей или уже разослан.
minutes-refused-remarks-open = { $n ->
    [one] Не выполнена { $n } просьба сопредседателей.
    [few] Не выполнены { $n } просьбы сопредседателей.
    [many] Не выполнены { $n } просьб сопредседателей.
   *[other] Не выполнены { $n } просьб сопредседателей.
}
minutes-refused-resolved = Просьба уже выполнена.
minutes-refused-nothing-follows = Не записано, что следует из { $symbols }: действие или ничего.
minutes-refused-no-line = Не записано, как были представлены: { $members }.
minutes-refused-not-open = Протокол не разослан для замечаний.
minutes-refused-comments-over = Срок для замечаний истёк.
minutes-refused-was-not-there = Ваша организация не участвовала: она может задать вопрос.
minutes-refused-no-such-paragraph = В тексте { $n ->
    [one] { $n } абзац.
    [few] { $n } абзаца.
    [many] { $n } абзацев.
   *[other] { $n } абзацев.
}
minutes-refused-nothing-to-add = Напишите заявление, которое следует добавить.
minutes-refused-said-no-comments = Ваша организация уже сообщила, что замечаний нет.
minutes-refused-has-comments = Ваша организация дала замечания; сначала отзовите их.
minutes-refused-withdrawn = Замечание отозвано.
minutes-refused-own-comment = Это замечание вашей организации.
minutes-refused-objected = Ваша организация уже возразила.
minutes-refused-nothing-to-object-to = Оно не меняет текст или уже решено.
minutes-refused-ruled = По нему решил сопредседатель.
minutes-refused-answers-stand = Ответы больше не меняются: текст пошёл дальше.
minutes-refused-nothing-to-answer = Отвечать не на что.
minutes-refused-answer-of-another-kind = Замечание принимают или отклоняют; на вопрос отвечают.
minutes-refused-no-ruling-needed = Спора нет, или секретариат ещё не ответил.
minutes-refused-comments-running = Срок для замечаний ещё идёт.
minutes-refused-unanswered = { $n ->
    [one] Без ответа { $n } замечание.
    [few] Без ответа { $n } замечания.
    [many] Без ответа { $n } замечаний.
   *[other] Без ответа { $n } замечаний.
}
minutes-refused-unruled = { $n ->
    [one] { $n } замечание ждёт сопредседателя.
    [few] { $n } замечания ждут сопредседателя.
    [many] { $n } замечаний ждут сопредседателя.
   *[other] { $n } замечаний ждут сопредседателя.
}
minutes-refused-no-comments = Замечаний нет: протокол утвердится сам.
minutes-refused-two-wordings = Два принятых замечания меняют один абзац: напишите сами пункт { $items }.
minutes-refused-not-worked-in = У принятого замечания нет формулировки: внесите его в пункт { $items }.
minutes-refused-not-consolidated = Версия с изменениями не разослана.
minutes-refused-changes-running = Члены ещё читают изменения.
minutes-refused-no-meeting-sits = По уставу утверждает следующее заседание, а сейчас оно не идёт.
minutes-refused-comments-came = Поступили замечания.
minutes-refused-not-approved = Протокол не утверждён или уже распространён.
minutes-refused-not-disseminated = Протокол не распространён.
minutes-refused-corrections-over = Срок для исправлений истёк.
minutes-refused-corrections-running = Срок для исправлений ещё идёт.
minutes-refused-corrections-unanswered = { $n ->
    [one] Без ответа { $n } исправление.
    [few] Без ответа { $n } исправления.
    [many] Без ответа { $n } исправлений.
   *[other] Без ответа { $n } исправлений.
}
minutes-refused-nothing-to-correct = Ни одно исправление не принято.
minutes-refused-corrigendum-issued = Исправление одно, и оно выпущено.
minutes-refused-corrigendum-lists-all = Исправление содержит все поправки: одна без ответа, ни одна не принята или срок ещё идёт.
minutes-refused-gate-items = У одного пункта нет текста.
minutes-refused-gate-remarks = Не выполнена просьба сопредседателей.
minutes-refused-gate-comments = Одно замечание не решено.
minutes-mail-submitted = Проект протокола ждёт вашего одобрения. Срок: { $when }.
minutes-mail-submitted-subject = Одобрите протокол: { $title }
minutes-mail-returned = Сопредседатель просит изменить протокол: внесите изменения и передайте его снова.
minutes-mail-returned-subject = Измените протокол: { $title }
minutes-mail-cleared = Сопредседатель одобрил протокол: разошлите его.
minutes-mail-cleared-subject = Разошлите протокол: { $title }
minutes-mail-accepted = Секретариат принял ваше замечание; больше ничего не нужно.
minutes-mail-declined = Секретариат отклонил ваше замечание: прочитайте почему и отзовите его, если согласны; иначе решит сопредседатель.
minutes-mail-noted = Секретариат ответил на ваш вопрос.
minutes-mail-answered-subject = Получен ответ: протокол, { $title }
minutes-mail-ruled-accepted = Сопредседатель решил: ваше замечание войдёт в протокол.
minutes-mail-ruled-declined = Сопредседатель решил: текст остаётся, протокол отметит разногласие.
minutes-mail-ruled-subject = Решение сопредседателя: протокол, { $title }
minutes-mail-ruling-wanted = О замечании к протоколу спорят: нужно ваше решение.
minutes-mail-ruling-wanted-subject = Решите по замечанию: протокол, { $title }
minutes-mail-tracked = Прочитайте, что замечания изменили в протоколе. Срок: { $when }.
minutes-mail-tracked-subject = Изменения протокола: { $title }
minutes-mail-to-approve = Протокол можно утвердить после срока { $when }: прочитайте, что изменилось.
minutes-mail-to-approve-subject = Утвердите протокол: { $title }
minutes-mail-approved-uncommented = Замечаний не поступило, протокол утверждён: распространите его.
minutes-mail-approved = Протокол утверждён: распространите его.
minutes-mail-approved-subject = Распространите протокол: { $title }
minutes-mail-disseminated = Протокол утверждён; если нужны исправления, сообщите о них. Срок: { $when }.
minutes-mail-disseminated-subject = Утверждённый протокол: { $title }
minutes-mail-opened = Протокол готов: прочитайте, что сказано по пунктам, открытым вашей организации.
minutes-mail-correction-asked = Член просит исправить протокол: ответьте ему.
minutes-mail-correction-asked-subject = Просят исправить: { $title }
minutes-mail-corrigendum = К протоколу выпущено исправление; от вас ничего не требуется.
minutes-mail-corrigendum-subject = Исправление: { $title }
minutes-refused-not-circulated = Протокол можно взять с собой, когда он разослан.
minutes-annex-members = Приложение: кто представлял членов
minutes-annex-member = Член
minutes-annex-represented-by = Кем представлен
minutes-annex-actions = Приложение: что следует из решений
minutes-mail-answer = Прочитать и дать замечания без входа
minutes-mail-answer-note = Эта ссылка только для вас: не пересылайте письмо. Она действует до срока: { $until }, или до следующего письма об этом протоколе. Пока вы не отправите форму, ничего не записывается.
minutes-mail-reminder = Ваше агентство ещё не ответило: дайте замечания к проекту протокола или сообщите, что их нет. Срок: { $when }. После этого протокол утверждается в нынешнем виде.
minutes-mail-reminder-subject = Напоминание, проект протокола: { $title }
minutes-from-mail-lead = Вы даёте замечания от { $agency } без входа. Пока вы не отправите форму, ничего не записывается.
minutes-from-mail-lead-absent = Представителя { $agency } на заседании не было: без входа можно задать вопрос об абзаце или сообщить, что замечаний нет.
minutes-from-mail-read-by-words = Все члены, сопредседатели и секретариат. Ни государство, ни партнёры.
minutes-from-mail-sign-in-note = Замечания других членов стоят на странице протокола; там же можно отозвать своё.
minutes-refused-link-is-over = Ссылка из письма больше не действует. Чтобы дать замечание, войдите в систему.
minutes-has-opened = Открыто
minutes-not-opened = Ещё нет
minutes-was-reminded = Напомнили
minutes-said-by-link = { $day }, по ссылке из письма
minutes-ended = Заседание завершилось в { $time }.
minutes-word = Взять черновик из Word
minutes-word-lead = Черновик, написанный в редакторе, раскладывается по пунктам, которые в нём названы. Ничего не изменится, пока вы не увидите, что куда попадёт.
minutes-word-file = Документ (.docx)
minutes-word-file-hint = Пункты находятся по названию или по номеру в заголовке.
minutes-word-look = Показать, что куда попадёт
minutes-word-preview-lead = Каждая часть документа с пунктом, к которому она относится. Исправьте, что неверно; пока ничего не сохранено.
minutes-word-left = { $n ->
    [one] { $n } рисунок или сноска остаётся в документе.
    [few] { $n } рисунка и сноски остаются в документе.
    [many] { $n } рисунков и сносок остаются в документе.
   *[other] { $n } рисунка и сноски остаются в документе.
}
minutes-word-before = До первого пункта
minutes-word-apart = Пункт не назван: { $heading }
minutes-word-for-item = Куда попадёт
minutes-word-leave-out = Никуда: не брать
minutes-word-way = Если у пункта уже есть текст
minutes-word-way-below = Поставить под этим текстом
minutes-word-way-instead = Поставить вместо него; прежний текст останется в истории
minutes-word-text = Текст
minutes-word-stands = Сейчас там стоит: { $text }
minutes-word-take-in = Взять в протокол
minutes-word-taken-in = { $n ->
    [0] Всё это уже стояло в протоколе.
    [one] Взят текст { $n } пункта.
    [few] Взяты тексты { $n } пунктов.
    [many] Взяты тексты { $n } пунктов.
   *[other] Взяты тексты { $n } пункта.
}
minutes-word-nothing = Выберите пункт хотя бы для одной части.
minutes-word-changed = Этот пункт тем временем сохранил кто-то другой. Посмотрите, что там теперь стоит, и отправьте ещё раз.
minutes-word-too-much = Вместе с тем, что уже стоит, текста больше, чем вмещает один пункт.
minutes-word-not-word = Это не документ .docx. Откройте старый или защищённый документ в редакторе и сохраните его как .docx без пароля.
minutes-word-broken = Документ повреждён или дошёл не целиком. Сохраните его заново и отправьте ещё раз.
minutes-word-too-large = Документ слишком велик: не более { $megabytes } МБ. Уберите рисунки.
minutes-word-too-long = В документе слишком много текста для одного заседания. Отправьте его по частям.
minutes-word-empty = В документе нет текста.

minutes-action-from = На основании
minutes-refused-taken-down = Этой строки больше нет в тексте. Посмотрите рядом с пунктом, не записана ли она уже.
minutes-capture-action = Действие
minutes-capture-decision = Решение
minutes-capture-found = Распознано в тексте
minutes-capture-taken = Записано
minutes-capture-look = Проверить и записать
minutes-capture-no-lead = участник не назван
minutes-capture-no-day = день не назван
minutes-capture-drafted = проект решения, ещё не принят
minutes-capture-see = Все действия по этому пункту
minutes-writers = Сейчас открыто: { $names }
