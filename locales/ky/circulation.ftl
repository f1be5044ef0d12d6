### Кимге эмне таратылды.

circulation-who-was-sent = Кимге эмне таратылды
circulation-member = Мүчө
circulation-person = Адам
circulation-agenda = Күн тартиби
circulation-minutes = Протокол
circulation-decision = Чечим
circulation-member-list = Мүчөлөр тизмеси
circulation-invitation = Чакыруу
circulation-new-date = Жаңы күн
circulation-cancellation = Жокко чыгаруу
circulation-heading = { $what }, { $when }
circulation-arrived = { $all } каттын { $n } жөнөтүлдү
circulation-minutes-tracked = Протоколдун өзгөртүүлөрү көрсөтүлгөн версиясы
circulation-minutes-approved = Бекитилген протокол
circulation-corrigendum = Протоколго оңдоо
