### Что кому разослано.

circulation-who-was-sent = Кому что разослано
circulation-member = Член Сети
circulation-person = Человек
circulation-agenda = Повестка
circulation-minutes = Протокол
circulation-decision = Решение
circulation-member-list = Список членов
circulation-invitation = Приглашение
circulation-new-date = Новая дата
circulation-cancellation = Отмена
circulation-heading = { $what }, { $when }
circulation-arrived = отправлено { $n } из { $all }
circulation-minutes-tracked = Протокол с изменениями
circulation-minutes-approved = Утверждённый протокол
circulation-corrigendum = Исправление к протоколу
