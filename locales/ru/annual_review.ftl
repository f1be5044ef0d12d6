### Итоги года: страница и комплект, который их сохраняет.

annual-review = Годовой обзор
annual-of-year = Годовой обзор за { $year } год
annual-lead-meetings = Очередные заседания прошли в { $quarters } кварталах из 4.
annual-lead-decisions = { $n ->
    [one] Принято { $n } решение.
    [few] Принято { $n } решения.
    [many] Принято { $n } решений.
   *[other] Принято { $n } решения.
}
annual-lead-actions = { $n ->
    [one] Выполнено { $n } действие
    [few] Выполнено { $n } действия
    [many] Выполнено { $n } действий
   *[other] Выполнено { $n } действия
}; { $late ->
    [one] просрочено { $late }.
    [few] просрочено { $late }.
    [many] просрочено { $late }.
   *[other] просрочено { $late }.
}
annual-variant = Вариант
annual-internal = Внутренний
annual-releasable = Для передачи вовне
annual-releasable-marking = Только итоговые числа и открытые документы
annual-releasable-note = В этом варианте нет ничего внутреннего. За пределы Сети он выходит, как и всякий документ, решением об открытии.
annual-meetings = Проведённые заседания и представленность
annual-meetings-line = { $n ->
    [one] Проведено { $n } заседание
    [few] Проведено { $n } заседания
    [many] Проведено { $n } заседаний
   *[other] Проведено { $n } заседания
}, очередные — в { $quarters } кварталах из 4.
annual-seats-line = Члены Сети были представлены { $there } раз из { $all }.
annual-no-meetings = Заседаний не было.
annual-symbol = Обозначение
annual-meeting = Заседание
annual-kind = Вид
annual-day = День
annual-represented = Представлено членов
annual-missing = Не представлены
annual-member = Член Сети
annual-was-represented = Представлен
annual-by-alternate = Из них заместителем
annual-apologies = Сообщил об отсутствии
annual-absent = Отсутствовал
annual-decisions = Решения
annual-decisions-line = { $n ->
    [one] На рассмотрении Сети было { $n } решение
    [few] На рассмотрении Сети было { $n } решения
    [many] На рассмотрении Сети было { $n } решений
   *[other] На рассмотрении Сети было { $n } решения
}, принято { $adopted }.
annual-state = До какой стадии дошло
annual-carrying-out = Выполнение
annual-number = Число
annual-decision = Решение
annual-released = Открыто для всех
annual-released-line = { $n ->
    [0] Для всех не открыт ни один документ.
    [one] Для всех открыт { $n } документ.
    [few] Для всех открыто { $n } документа.
    [many] Для всех открыто { $n } документов.
   *[other] Для всех открыто { $n } документа.
}
annual-document = Документ
annual-released-on = Открыт
annual-actions = Действия
annual-actions-done = { $n ->
    [one] Выполнено { $n } действие
    [few] Выполнено { $n } действия
    [many] Выполнено { $n } действий
   *[other] Выполнено { $n } действия
}, из них с отчётом в срок: { $on-time }.
annual-actions-open = { $n ->
    [one] Открыто { $n } действие
    [few] Открыто { $n } действия
    [many] Открыто { $n } действий
   *[other] Открыто { $n } действия
}, из них просрочено: { $late }.
annual-done = Выполнено
annual-on-time = С отчётом в срок
annual-open = Открыто
annual-groups = Рабочие группы и истекающие мандаты
annual-groups-line = { $n ->
    [0] Рабочих групп не было.
    [one] Действовала { $n } рабочая группа.
    [few] Действовали { $n } рабочие группы.
    [many] Действовали { $n } рабочих групп.
   *[other] Действовали { $n } рабочей группы.
}
annual-mandates-line = { $n ->
    [0] В этом году не истекает ни один мандат.
    [one] В этом году истекает { $n } мандат.
    [few] В этом году истекают { $n } мандата.
    [many] В этом году истекают { $n } мандатов.
   *[other] В этом году истекают { $n } мандата.
}
annual-group = Рабочая группа
annual-mandate = Мандат
annual-mandate-until = До { $day }
annual-meetings-number = Проведено заседаний
annual-workplan = План работы и нехватка средств
annual-workplan-line = { $n ->
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
}: завершено { $completed }, ведётся { $ongoing }, не начато { $waiting }.
annual-funding-line = Требуется { $required }, имеется { $available }; нехватка, посчитанная по каждому мероприятию, — { $gap }.
annual-no-workplan = Плана работы на этот год нет.
annual-activities = Мероприятия
annual-completed = Завершено
annual-ongoing = Ведётся
annual-with-late = С просроченными действиями
annual-packs = Сохранённые комплекты
annual-packs-none = Пока ни одного.
annual-make = Составить комплект
annual-make-note = Год сохраняется таким, каков он сейчас: на трёх языках, во внутреннем варианте и в варианте для передачи вовне.
annual-pack-made = { $when }, { $who }
annual-made = Комплект сохранён. Его может взять каждый член Сети.
annual-hash = Текст в сохранённом виде, сумма SHA-256 { $hash }
annual-refused-year = Такого года нет.
annual-refused-not-begun = Этот год ещё не начался.
