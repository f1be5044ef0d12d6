### Правка повестки: её пункты, их места и откуда они взяты.

agenda-agency = Представляет учреждение
agenda-agency-none = Без учреждения
agenda-audience = Кому открыт
agenda-audience-members = Только членам сети
agenda-audience-open = Членам сети и приглашённым
agenda-edit-item = Правка пункта { $number }
agenda-edit = Править { $number }
agenda-move-down = Опустить пункт { $number }
agenda-transfer-item = Скопировать или перенести { $number }
agenda-drag = Перетащите на нужное место; кнопки ниже делают то же самое.
agenda-save = Сохранить пункт
agenda-save-not = Не сохранять
agenda-saved = Пункт { $number } сохранён.
agenda-placed = Пункт { $from } теперь идёт под номером { $to }.
agenda-order-changed = Тем временем порядок изменился, поэтому ничего не перемещено. Посмотрите ещё раз.
agenda-conflict = Тем временем кто-то сохранил этот пункт
agenda-conflict-words = Ниже стоят обе версии, а в форме — ваша. То, что вы сохраните сейчас, заменит сохранённое: перенесите всё, что нужно оставить.
agenda-conflict-alike = Сохранённое совпадает с вашим текстом.
agenda-differences = Чем версии различаются
agenda-question = Вопрос
agenda-theirs = Сохранено
agenda-own = Набрано вами
agenda-longer-than-meeting = Дольше заседания
agenda-too-long = Пункты заканчиваются в { $ends }, а заседание — в { $closes }.

agenda-begin = Постоянные и прежние пункты
agenda-begin-lead = То, что по обычаю стоит в каждой повестке, то, что осталось открытым на прошлом заседании, и то, что вы берёте из прежней повестки. Всё добавляется одним действием.
agenda-standing = Постоянные пункты
agenda-standing-hint = Как их предусматривает устав. Каждый сам встаёт на своё место.
agenda-earlier = Пункты прежней повестки
agenda-earlier-hint = То, что осталось открытым, уже отмечено. Документы остаются у прежнего пункта.
agenda-open-matter = Осталось открытым: решение ещё не завершено
agenda-taken = Копия уже стоит в этой повестке
agenda-from = Откуда взять
agenda-from-show = Показать пункты
agenda-add = Добавить в повестку
agenda-add-not = Ничего не добавлять
agenda-nothing-to-add = Всё, что можно предложить, уже в повестке.
agenda-added = { $n ->
    [0] Всё выбранное уже было в повестке.
    [one] Добавлен { $n } пункт.
    [few] Добавлено { $n } пункта.
    [many] Добавлено { $n } пунктов.
   *[other] Добавлено { $n } пункта.
}
agenda-adoption = Утверждение повестки дня
agenda-last-minutes = Протокол прошлого заседания
agenda-other-business = Разное
agenda-next-meeting = Следующее заседание
agenda-bind = Связывается с версией { $version }, как она была разослана
agenda-bind-anew = В повестке стоит более ранняя версия; связывается с версией { $version }
agenda-minutes-bound = Версия { $version } ({ $hash })
agenda-minutes-late = Версия { $version } ({ $hash }); с тех пор разослана более поздняя

agenda-transfer = Скопировать или перенести пункт
agenda-how = Что с ним сделать
agenda-copy = Скопировать
agenda-copy-note = Он останется и здесь; документы не копируются.
agenda-move = Перенести
agenda-move-note = Он уходит из этой повестки вместе со своими документами.
agenda-to = В повестку заседания
agenda-transfer-do = Поместить туда
agenda-transfer-not = Оставить здесь
agenda-nowhere = Ни одна другая повестка сейчас не готовится.
agenda-copied = Теперь пункт стоит и в этой повестке.
agenda-moved = Теперь пункт стоит в этой повестке.
agenda-refused-standing = Постоянный пункт принадлежит своей повестке.
agenda-refused-hanging = На пункт здесь ссылается решение или действие, поэтому его можно только скопировать.

agenda-seen-outside = Что увидят приглашённые извне
agenda-seen-outside-none = Ни один пункт им не открыт: они увидят, что заседание состоится, и ничего из повестки.
agenda-recipients = Получатели
agenda-mail-preview = Как будет выглядеть письмо
agenda-mail-attachments = Вложений нет: повестка и документы открываются по ссылке тем, кому их можно читать.
agenda-mail-readers = { $n ->
    [one] { $n } получатель
    [few] { $n } получателя
    [many] { $n } получателей
   *[other] { $n } получателя
}

agenda-no-news = Нет новостей
agenda-arising-due = срок { $day }
agenda-arising-today = Открытые действия на { $day }:
agenda-arising-sent = Открытые действия на момент рассылки повестки:
agenda-arising-none = Открытых действий нет.
agenda-arising-more = { $n ->
    [one] Ещё { $n } открытое действие — на странице выполнения
    [few] Ещё { $n } открытых действия — на странице выполнения
    [many] Ещё { $n } открытых действий — на странице выполнения
   *[other] Ещё { $n } открытого действия — на странице выполнения
}
