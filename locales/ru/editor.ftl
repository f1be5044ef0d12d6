### Редактор длинных текстов.

editor-show = Показать оформление
editor-toolbar = Оформление
editor-bold = Жирный
editor-italic = Курсив
editor-list = Список
editor-numbered = Нумерованный список
editor-link = Ссылка
editor-table = Таблица
editor-row = Добавить строку
editor-column = Добавить столбец
editor-drop-row = Удалить строку
editor-drop-column = Удалить столбец
editor-drop-table = Удалить таблицу
editor-address = Адрес ссылки
editor-set-link = Поставить ссылку
editor-drop-link = Убрать ссылку
