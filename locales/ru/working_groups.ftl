### Рабочие группы: как их учреждают, кто участвует, что они рекомендуют.

groups-group = Рабочая группа
groups-lead = Группа готовит и рекомендует, решает Сеть. Каждую группу учреждает принятое решение.
groups-none = Рабочих групп пока нет
groups-none-words = Секретариат вносит группу, когда её учредило принятое решение.
groups-none-of-yours = Сегодня вы не входите ни в одну рабочую группу
groups-none-of-yours-words = Здесь стоят группы, в которых участвует ваша организация.
groups-standing = Состояние
groups-chair = Председатель
groups-chairs = Председатели
groups-who = Кто участвует
groups-kind = Вид
groups-kind-permanent = Постоянная
groups-kind-ad-hoc = Временная
groups-runs = Работает
groups-establish = Внести рабочую группу
groups-establish-lead = Группу учреждает решение, принятое Сетью. Здесь ей записывают мандат, участников и председателя.
groups-decision = Решение
groups-decision-hint = Принятое решение, которое учреждает группу.
groups-sunset = Последний день
groups-sunset-hint = Только для временной группы. На следующий день её можно будет лишь читать, а доступ партнёров закончится.
groups-new-sunset = Новый последний день
groups-permanent-note = Работает без срока.
groups-ad-hoc-note = Имеет последний день; переносит его только новое решение.
groups-name = Название
groups-name-ru = Название по-русски
groups-name-ky = Название по-кыргызски
groups-mandate = Мандат
groups-mandate-hint = Словами решения. Потом он не меняется.
groups-members = Организации-члены
groups-partners = Партнёры
groups-partners-hint = Видят только то, что им открыто в этой группе.
groups-chair-hint = Представляет организацию-члена этой группы. Других можно добавить позже.
groups-nothing-adopted = Нет принятого решения
groups-nothing-adopted-words = Сначала группе нужно решение Сети.
groups-recommend = Рекомендовать решение
groups-edit-participants = Изменить состав
groups-prolong = Продлить
groups-prolong-hint = Ещё одно принятое решение, не то, которым группа учреждена.
groups-established-by = Учреждена решением
groups-since = С какого дня
groups-coming = Предстоящие заседания
groups-none-coming = Заседаний не запланировано.
groups-held = Прошедшие заседания
groups-none-held = Группа ещё не заседала.
groups-recommendations = Рекомендации
groups-none-recommended = Группа пока ничего не рекомендовала.
groups-in-the-register = Все они в реестре решений
groups-no-actions = По её рекомендациям пока нет действий.
groups-no-papers = Документов пока нет.
groups-no-partners = Партнёров нет.
groups-no-chair = У группы нет председателя.
groups-participants = Состав группы
groups-participants-lead = Кто участвует, с какого и по какой день. Что закончилось, остаётся в истории.
groups-organisation-hint = Организация-член Сети участвует как член, любая другая как партнёр.
groups-add-participant = Добавить участника
groups-add-chair = Добавить председателя
groups-last-day = Последний день
groups-end = Закончить
groups-end-question = Закончить это участие?
groups-end-chair-question = Закончить срок председателя?
groups-end-member-follows = Её людей больше не зовут на заседания группы; кто председательствует от неё, перестаёт.
groups-end-partner-follows = Со следующего дня её люди ничего не видят в группе.
groups-end-chair-follows = Этот человек больше не планирует, не созывает и не закрывает заседания группы.
groups-end-warning = Участие можно начать заново, но не отменить сделанное.
groups-refused-not-adopted = Группу учреждает только принятое и действующее решение.
groups-refused-no-further-decision = Группу продлевает ещё одно принятое решение, и каждое только один раз.
groups-refused-needs-sunset = У временной группы есть последний день. Укажите его.
groups-refused-permanent-has-none = У постоянной группы нет последнего дня. Оставьте поле пустым или выберите временную группу.
groups-refused-sunset-in-the-past = Этот день уже прошёл. Выберите другой.
groups-refused-not-later = Новый последний день наступает позже нынешнего.
groups-refused-nobody-takes-part = Выберите хотя бы одну организацию-члена: группы составляют из членов Сети.
groups-refused-no-member = Членом группы в этот день может быть только член Сети, а партнёром только другая организация.
groups-refused-chair-of-no-member = Председатель в этот день представляет организацию-члена группы.
groups-refused-takes-part-already = В это время он там уже есть.
groups-refused-permanent = У постоянной группы нет последнего дня, который можно перенести.
groups-told-established = внёс(ла) группу
groups-told-prolonged = продлил(а) группу
groups-told-participant = добавил(а) участника
groups-told-chair = добавил(а) председателя
groups-told-participation-ended = закончил(а) участие
groups-told-chair-ended = закончил(а) срок председателя
groups-told-sunset = сообщено всем о последнем дне
groups-told-meeting = запланировал(а) заседание
groups-mail-link = Открыть страницу группы
groups-short = РГ { $number }
groups-runs-until = Работает до { $day }
groups-ended-on = Закончила работу { $day }
groups-seats = { $members ->
    [one] { $members } член
    [few] { $members } члена
    [many] { $members } членов
   *[other] { $members } члена
}, { $partners ->
    [one] { $partners } партнёр
    [few] { $partners } партнёра
    [many] { $partners } партнёров
   *[other] { $partners } партнёра
}
groups-action-note = { $agency }, срок { $day }, { $percent } %
groups-established = Группа «{ $name }» внесена.
groups-prolong-lead = { $name }. Пока её последний день { $day }.
groups-prolonged = Группа продлена до { $day }.
groups-participant-added = { $agency } участвует.
groups-chair-added = Председатель группы: { $name }.
groups-end-of = Закончить: { $who }
groups-end-member-lead = { $agency }, член группы
groups-end-partner-lead = { $agency }, партнёр группы
groups-participation-ended = Последний день участия записан: { $agency }.
groups-chair-ended = Последний день председателя записан: { $name }.
groups-mail-subject = Последний день { $day }: { $name }
groups-mail-partner = Рабочая группа заканчивает работу { $day }; в этот день закончится и ваш доступ к ней.
groups-mail-member = Рабочая группа заканчивает работу { $day }, потом её можно только читать. Продлить её может только решение Сети.
