### Люди: вход, учётная запись, функции.

people-sign-in = Вход
people-sign-in-do = Войти
people-email = Электронная почта
people-password = Пароль
people-no-match = Адрес и пароль не подходят друг к другу. Проверьте оба; после нескольких попыток будет пауза.
people-what = Ашар: соседи собираются, чтобы вместе сделать то, чего не может никто один.
people-what-more = Заседания, решения консенсусом и их исполнение в одном месте.
people-signed-out-everywhere = Вы вышли на всех устройствах.
people-account-saved = Ваши настройки сохранены.
people-scheme = Оформление
people-scheme-device = Как на устройстве
people-scheme-light = Светлое
people-scheme-dark = Тёмное
people-language = Язык
people-language-hint = Письма тоже приходят на этом языке.
people-sessions = Где вы вошли
people-device = Устройство
people-since = С какого времени
people-last-seen = Последнее действие
people-sign-out-everywhere = Выйти везде
people-settings = Настройки
people-save = Сохранить
people-hat-changed = Теперь вы действуете как: { $hat }.
