### The workplan of a year: priorities, outcomes, outputs, activities, and the money for them.

workplan-kind = План работы
workplan-of-year = План работы на { $year } год
workplan-year = Год
workplan-views = Как сгруппированы мероприятия
workplan-by-priority = По приоритетам
workplan-by-quarter = По кварталам
workplan-by-objective = По целям Глобального договора
workplan-no-objective = Без цели Глобального договора
workplan-lead = { $n ->
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
}: завершено { $completed }, ведётся { $ongoing }.
workplan-lead-late = { $n ->
    [one] По { $n } из них есть просроченное действие.
    [few] По { $n } из них есть просроченные действия.
    [many] По { $n } из них есть просроченные действия.
   *[other] По { $n } из них есть просроченные действия.
}
workplan-lead-gap = Не хватает { $sum }.
workplan-lead-funded = Средства есть.
workplan-note = { $n ->
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
}, требуется { $required }, не хватает { $gap }
workplan-count = { $n ->
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
}
workplan-usd = { $sum }{"\u00A0"}долл.{"\u00A0"}США
workplan-none = На этот год плана работы ещё нет
workplan-none-words = Он начинается с приоритетов: секретариат вносит их по одному или загружает таблицей.
workplan-none-here = Мероприятий здесь нет.
workplan-cut = Показаны только первые мероприятия, числом { $n }.
workplan-take-note = В файле больше столбцов, чем на этой странице. После правки секретариат может загрузить его снова.
workplan-approved-by = Утверждён решением
workplan-not-approved = Решения ещё нет
workplan-approve = Указать, каким решением утверждён
workplan-approval-hint = Показаны только принятые решения, последние сверху.
workplan-priority = Приоритет
workplan-outcome = Конечный результат
workplan-output = Промежуточный результат
workplan-outputs-of = { $n ->
    [one] { $n } промежуточный результат и зачем вместе
    [few] { $n } промежуточных результата и зачем вместе
    [many] { $n } промежуточных результатов и зачем вместе
   *[other] { $n } промежуточного результата и зачем вместе
}
workplan-code = Код
workplan-activity = Мероприятие
workplan-activity-title = Что делается
workplan-lead-head = Ответственный
workplan-lead-hint = Ответственный ведёт свою строку: имеющиеся средства, кварталы, партнёры, показатели, описание.
workplan-quarters = Кварталы
workplan-quarter-range = { $first }–{ $last } кв.
workplan-required = Требуется
workplan-available = Имеется
workplan-gap = Не хватает
workplan-gap-computed = Не хватает (рассчитано)
workplan-required-usd = Требуется, долл. США
workplan-available-usd = Имеется, долл. США
workplan-gap-usd = Не хватает, долл. США
workplan-available-hint = Целые доллары США. Недостающая сумма рассчитывается.
workplan-contributors = Участвующие члены
workplan-partners = Другие партнёры
workplan-partners-hint = Государственные органы, гражданское общество, доноры: все, кто не член Сети.
workplan-policy = Цель миграционной политики государства
workplan-joint-plan = Совместный план работы страновой группы ООН
workplan-rationale = Зачем вместе
workplan-rationale-hint = Только для промежуточного результата: что даёт общий подход.
workplan-narrative = Что сделано и что мешает
workplan-no-narrative = Ответственный пока ничего не написал.
workplan-indicators = Показатели
workplan-indicator = Показатель
workplan-no-indicators = Показателей пока нет.
workplan-baseline = Исходное значение
workplan-target = Целевое значение
workplan-actual = Достигнуто
workplan-indicator-number = Показатель { $n }
workplan-baseline-number = Исходное значение показателя { $n }
workplan-target-number = Целевое значение показателя { $n }
workplan-actual-number = Достигнуто по показателю { $n }
workplan-stands = Место в плане
workplan-carried-by = Действия, которыми оно выполняется
workplan-carried-note = Ход мероприятия определяют они
workplan-no-actions = Действий ещё нет
workplan-no-actions-words = Ни одно действие пока не привязано, поэтому о ходе мероприятия ничего не известно.
workplan-yet-to-start = Ещё не начато
workplan-ongoing = Ведётся, { $percent } %
workplan-completed = Завершено
workplan-late = { $state }; просрочено: { $n }
workplan-action-to-link = Ещё одно действие
workplan-action-hint = Действия, которые не относятся к другому мероприятию.
workplan-choose-action = Выберите действие
workplan-link = Привязать действие
workplan-linked = Действие привязано; ход мероприятия следует из него.
workplan-unlink = Отвязать
workplan-unlink-of = Отвязать «{ $action }»
workplan-unlinked = Действие больше не привязано.
workplan-nothing-to-link = Других действий для привязки нет.
workplan-activity-lead = Ведёт { $lead }: { $quarters }.
workplan-activity-gap = Не хватает { $gap } из { $required }.
workplan-sheet-taken = Эта таблица внесена: { $day }.
workplan-change = Изменить мероприятие
workplan-keep = Обновить нашу строку
workplan-save = Сохранить
workplan-saved = Сохранено.
workplan-add = Добавить мероприятие
workplan-add-heading = Добавить приоритет или результат
workplan-add-do = Добавить
workplan-added = Добавлено.
workplan-choose-output = Выберите промежуточный результат
workplan-choose-lead = Выберите члена Сети
workplan-no-output-words = Мероприятие относится к промежуточному результату, тот к конечному, а конечный к приоритету. Сначала добавьте их.
workplan-place = Что это
workplan-place-priority = Новый приоритет
workplan-place-outcome = Конечный результат приоритета { $priority }
workplan-place-output = Промежуточный результат для { $outcome }
workplan-title-en = Название на английском языке
workplan-title-ru = Название на русском языке
workplan-title-ky = Название на кыргызском языке
workplan-rename = Изменить
workplan-rename-of = Изменить «{ $heading }»
workplan-import = Загрузить таблицу
workplan-import-lead = Каждая строка – мероприятие. Нужны столбцы: { $columns }. Ничего не изменится, пока вы не просмотрите все строки.
workplan-sheet = Таблица
workplan-sheet-hint = Эксель (.xlsx) или CSV в кодировке UTF-8, не более { $rows } строк. В файле, взятом из плана работы, столбцы уже верные.
workplan-look = Просмотреть строки
workplan-rows = Строки
workplan-line-number = Строка
workplan-fate = Что произойдёт
workplan-faults = Что неверно
workplan-fate-added = Добавится
workplan-fate-changed = Изменится
workplan-fate-same = Без изменений
workplan-fate-wrong = Неверно
workplan-sheet-wrong = { $n ->
    [one] Неверна { $n } строка.
    [few] Неверны { $n } строки.
    [many] Неверны { $n } строк.
   *[other] Неверны { $n } строки.
}
workplan-sheet-right = Все строки верны: добавится { $added }, изменится { $changed }.
workplan-sheet-same = Все строки верны, и в плане работы всё это уже есть.
workplan-sheet-correct = Исправьте таблицу и отправьте её снова.
workplan-take-in = { $n ->
    [one] Внести { $n } строку
    [few] Внести { $n } строки
    [many] Внести { $n } строк
   *[other] Внести { $n } строки
}
workplan-taken-in = Внесено: добавлено { $added }, изменено { $changed }.
workplan-other-sheet = Отправить другую таблицу
workplan-sheet-broken = Этот файл не читается. Отправьте книгу Эксель (.xlsx) или файл CSV.
workplan-sheet-too-large = Таблица слишком велика. Отправьте не более { $megabytes } МБ.
workplan-sheet-too-many = В таблице слишком много строк. Отправляйте не более { $rows } за раз.
workplan-sheet-not-utf8 = Буквы этого файла CSV не читаются. Сохраните его как «CSV UTF-8» или как книгу Эксель.
workplan-sheet-lacks = Не хватает столбцов: { $columns }.
workplan-sheet-empty = Под заголовками столбцов нет ни одной строки.
workplan-row-code = Напишите код так: P4.2, то есть приоритет, точка, номер мероприятия.
workplan-row-twice = { $code } уже есть в строке выше.
workplan-row-priority-called = P{ $priority } называется «{ $title }». Оставьте ячейку пустой или измените название на странице плана.
workplan-row-priority-new = P{ $priority } – новый приоритет. Напишите его название.
workplan-row-rationale = Это новый промежуточный результат. Напишите, зачем учреждения делают это вместе.
workplan-row-no-member = «{ $acronym }» не является членом Сети.
workplan-row-no-objective = Цели «{ $number }» нет.
workplan-row-indicators = Показателей может быть не более { $n }.
workplan-refused-year = Выберите год от 2000 до пяти лет вперёд.
workplan-refused-no-output = Ещё нет промежуточного результата, к которому можно отнести мероприятие.
workplan-refused-dollars = Напишите целое число долларов США цифрами, от 0 до { $most }.
workplan-refused-quarter = Выберите хотя бы один квартал, с первого по четвёртый.
workplan-refused-indicator = Напишите, что измеряется, или оставьте значения пустыми.
workplan-refused-lead-contributes = Ответственный не участвует рядом с самим собой. Уберите его.
workplan-refused-meanwhile = Пока вы писали, кто-то сохранил это мероприятие. Посмотрите его в другом окне; повторное сохранение оставит то, что написано ниже.
workplan-refused-own-actions = Член Сети привязывает и отвязывает действия, которые ведёт сам.
workplan-refused-linked = Этим действием уже выполняется одно из мероприятий.
workplan-refused-rests = Это действие отклонено или отменено.
workplan-refused-not-linked = Это действие не привязано к мероприятию.
workplan-refused-no-action = Выберите действие.
workplan-refused-carried-out = Эта таблица уже внесена.
workplan-refused-rows = Ничего не вносится, пока хоть одна строка неверна.
workplan-refused-not-adopted = План работы утверждает только принятое решение.
workplan-told-add = добавил мероприятие
workplan-told-plan = изменил мероприятие
workplan-told-keep = обновил свою строку
workplan-told-link = привязал действие
workplan-told-unlink = отвязал действие
workplan-told-import = внёс его из таблицы
workplan-take-out = Исключить из плана
workplan-take-out-of-plan = Исключить { $code } из плана
workplan-take-out-reason = Почему оно больше не планируется
workplan-take-out-hint = Это читают все члены. Мероприятие остаётся в истории, его код больше не используется, а его действия продолжаются.
workplan-taken-out = Мероприятие исключено из плана.
workplan-taken-out-on = Исключено из плана, { $day }
workplan-no-longer-planned = { $n ->
    [one] { $n } мероприятие больше не планируется
    [few] { $n } мероприятия больше не планируются
    [many] { $n } мероприятий больше не планируются
   *[other] { $n } мероприятия больше не планируется
}
workplan-told-take-out = исключает его из плана
workplan-refused-taken-out = Это мероприятие исключено из плана и остаётся таким, каким было.
workplan-row-taken-out = Мероприятие { $code } исключено из плана. Его код больше не используется.
