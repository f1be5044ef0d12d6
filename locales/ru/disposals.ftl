# What goes, when and by which rule (domain §8).
disposals-title = Хранение персональных данных
disposals-lead = Данные удаляются через { $retention } дн. после окончания роли. Об этом сообщается здесь за { $notice } дн.
disposals-asked = Обращения о данных
disposals-asked-none = Никто не ждёт ответа.
disposals-leaving = Те, кто ушёл
disposals-leaving-none = Данные ушедших больше не хранятся.
disposals-told =
    { $count ->
        [one] { $count } контакт будет псевдонимизирован { $day }
        [few] { $count } контакта будут псевдонимизированы начиная с { $day }
        [many] { $count } контактов будут псевдонимизированы начиная с { $day }
       *[other] { $count } контакта будут псевдонимизированы начиная с { $day }
    }
disposals-told-words = Установите запрет там, где данные пока нельзя удалять; укажите причину.
disposals-left-on = Роль окончена
disposals-goes-on = Удаляется
disposals-standing = Состояние
disposals-was-told = Сообщено
disposals-later = Позже
disposals-hold = Запрет на удаление
disposals-held = Под запретом на удаление
disposals-place = Запретить удаление
disposals-lift = Снять запрет
disposals-place-words = Пока он действует, данные не удаляются ни по сроку, ни по просьбе.
disposals-lift-words = После снятия срок снова действует; просроченное удаляется при следующем обходе.
disposals-was-placed = Запрет установлен.
disposals-was-lifted = Запрет снят.
disposals-reason = Причина
disposals-done = Что удалено
disposals-done-none = Пока ничего не удалено.
disposals-what = Чьё
disposals-of-contact = Контакт
disposals-of-person = Человек с учётной записью
disposals-fields = Что
disposals-field-name = имя
disposals-field-email = электронная почта
disposals-field-phone = телефон
disposals-field-address = адрес
disposals-rule = По какому правилу
disposals-rule-retention = Срок устава
disposals-rule-request = Просьба человека
disposals-when = Когда
disposals-mail-subject =
    { $count ->
        [one] { $count } контакт будет псевдонимизирован
        [few] { $count } контакта будут псевдонимизированы
        [many] { $count } контактов будут псевдонимизированы
       *[other] { $count } контакта будут псевдонимизированы
    }
disposals-mail-first =
    { $count ->
        [one] { $count } контакт ушедшего будет псевдонимизирован { $day }.
        [few] { $count } контакта ушедших будут псевдонимизированы начиная с { $day }.
        [many] { $count } контактов ушедших будут псевдонимизированы начиная с { $day }.
       *[other] { $count } контакта ушедших будут псевдонимизированы начиная с { $day }.
    }
disposals-mail-about = Протоколы и другие записи сохраняют имя и должность. Запрет с указанием причины остановит удаление.
