## Around every page

frame-skip = Перейти к содержанию
frame-menu = Меню
frame-navigation = Главное меню
frame-language = Язык
frame-home = Главная
frame-meetings = Заседания
frame-decisions = Решения
frame-follow-up = Исполнение решений
frame-groups = Рабочие группы
frame-members = Участники
frame-sign-in = Войти
frame-sign-out = Выйти
frame-account = Ваша учётная запись и сеансы
frame-change-hat = Действовать как
frame-internal-only = Для внутреннего пользования
frame-seen-by-signed-in = Все, у кого есть функция в Сети
frame-seen-by-group = Члены Сети и партнёры этой рабочей группы
frame-open-to-anyone = Открыто для всех
frame-who-can-see = Кто видит эту страницу: { $who }
frame-demo = Демонстрационные данные. Все лица вымышлены: каждая фамилия означает «пример» на каком-либо языке.

## Words that many parts share

frame-internal = Внутренний документ
frame-released = Разрешено к распространению
frame-you = вы
frame-error-prefix = Ошибка: { $title }
frame-filter = Показать
frame-clear = Сбросить
frame-pages = Страницы
frame-previous = Предыдущие { $count }
frame-next = Следующие { $count }
frame-range = { $first }–{ $last } из { $all }
frame-range-open = { $first }–{ $last }
frame-corrections =
    { $count ->
        [one] Нужно исправить { $count } ответ
        [few] Нужно исправить { $count } ответа
        [many] Нужно исправить { $count } ответов
       *[other] Нужно исправить { $count } ответа
    }
frame-needed = нужно
frame-optional = не обязательно
frame-choose = Выберите
frame-why-not = Почему это сейчас невозможно
frame-refused = Сейчас это сделать нельзя
frame-cannot-undo = Это нельзя отменить
frame-what-follows = Что будет дальше
frame-history = История
frame-history-empty = Пока ничего не произошло.
frame-done = Сделано

## Pages that say what went wrong

frame-error-403 = Не для вашей функции
frame-error-403-lead = Вы можете это видеть, но сделать это должно лицо с другой функцией. Если у вас несколько функций, смените текущую вверху страницы.
frame-error-404 = Здесь для вас ничего нет
frame-error-404-lead = Возможно, в адресе опечатка или документ не открыт для вашей функции.
frame-error-405 = Этот адрес не принимает такой запрос
frame-error-405-lead = Вернитесь на предыдущую страницу и нажмите кнопку там.
frame-error-413 = Файл слишком большой
frame-error-413-lead = Ничего не сохранено. Вернитесь и выберите файл поменьше.
frame-error-422 = Сейчас это сделать нельзя
frame-error-422-lead = Ничего не изменено. Вот причины.
frame-error-400 = Запрос не удалось прочитать
frame-error-400-lead = Ничего не изменено. Вернитесь, обновите страницу и повторите.
frame-error-429 = Слишком много попыток
frame-error-429-lead = Подождите несколько минут и попробуйте снова.
frame-error-500 = Сбой на нашей стороне
frame-error-500-lead = То, что вы запросили, не выполнено. Секретариат найдёт причину по номеру ниже.
frame-error-503 = Служба ещё не готова
frame-error-503-lead = Повторите через минуту.
frame-error-number = Ошибка { $code }
frame-error-reference = Номер для справки: { $reference }
frame-error-back = Назад
frame-error-home = На главную страницу

## Pages that stay live

frame-live-lost = Страница больше не показывает изменения сама.
frame-live-reload = Обновите её, чтобы их увидеть.
frame-live-kept = Пока вы писали, страница изменилась. Введённое вами сохранено.
