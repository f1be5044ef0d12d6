### Запросы членов о внеочередном заседании.

requests-request = Запрос о заседании
requests-see = Открыть запрос
requests-all = Запросы о заседаниях
requests-all-lead = Любой член Сети может попросить о внеочередном заседании. Сопредседатели отвечают; запрос и ответ хранятся.
requests-none = О заседаниях пока никто не просил
requests-none-words = Запрос появится здесь вместе с ответом, как только его отправит координатор.
requests-ask = Попросить о заседании
requests-ask-lead = Сопредседатели узнают сразу и отвечают в срок, установленный уставом. Запрос и ответ видят все члены.
requests-ask-do = Отправить сопредседателям
requests-reason = Почему Сети нужно собраться
requests-reason-hint = Что не может ждать следующего очередного заседания.
requests-points = Предлагаемая повестка
requests-points-hint = По одному пункту в строке. Если заседание созовут, эти пункты станут началом проекта повестки.
requests-wished-day = { $number ->
    [1] Подходящий день
    [2] Ещё один день
   *[3] Третий день
}
requests-wished = Подходящие дни
requests-answer-until = Ответ до
requests-answered = Ответ дан
requests-asked = Запрошено
requests-answer = Ответ
requests-open = Ждёт ответа
requests-overdue = Ответ просрочен
requests-convened = Заседание назначено
requests-refused = Отказано
requests-convene = Назначить заседание
requests-convene-lead = Ответ окончательный: он назначает внеочередное заседание, вносит пункты в проект повестки и сообщает члену Сети и секретариату.
requests-convene-do = Ответить: заседание будет
requests-refuse = Отказать
requests-refuse-not = Не отказывать
requests-refuse-reason = Почему сейчас заседания не будет
requests-refuse-reason-hint = Скажите, где вопрос рассмотрят вместо этого.
requests-refuse-warning = Ответ окончательный. Запрос и ваша причина хранятся, их читают все члены.
requests-mail-link = Открыть запрос
requests-refused-answered = На запрос уже ответили; ответ не меняется.
requests-was-convened = Ответ дан: заседание запланировано, пункты внесены в проект повестки. Члену Сети сообщено.
requests-was-refused = Ответ дан: заседания не будет. Члену Сети сообщено.
requests-of = Запрос { $agency }
requests-refuse-question = Отказать { $agency } в заседании?
requests-lead = { $who }, запрос от { $when }.
requests-answered-on = { $when }, { $who }
requests-late = Сопредседатели ещё не ответили: { $late }.
requests-meeting-on = Внеочередное заседание, { $when }
requests-was-asked = Сопредседателям сообщено. Они отвечают до: { $when }.
requests-too-many-points = { $most ->
    [one] В повестке запроса не больше { $most } пункта.
    [few] В повестке запроса не больше { $most } пунктов.
    [many] В повестке запроса не больше { $most } пунктов.
   *[other] В повестке запроса не больше { $most } пунктов.
}
requests-point-too-long = { $most ->
    [one] В пункте не больше { $most } знака. Остальное скажите в обосновании.
    [few] В пункте не больше { $most } знаков. Остальное скажите в обосновании.
    [many] В пункте не больше { $most } знаков. Остальное скажите в обосновании.
   *[other] В пункте не больше { $most } знаков. Остальное скажите в обосновании.
}
requests-mail-asked = { $agency } просит о внеочередном заседании; ваш ответ нужен до: { $when }.
requests-mail-asked-subject = Ответить до { $when }: { $agency } просит о заседании
requests-mail-answered = Сопредседатели ответили на запрос { $agency } о заседании.
requests-mail-answered-subject = Ответ на запрос { $agency } о заседании
