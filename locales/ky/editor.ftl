### Узун тексттердин редактору.

editor-show = Калыптоону көрсөтүү
editor-toolbar = Калыптоо
editor-bold = Калың
editor-italic = Жантык
editor-list = Тизме
editor-numbered = Номерленген тизме
editor-link = Шилтеме
editor-table = Таблица
editor-row = Сап кошуу
editor-column = Мамыча кошуу
editor-drop-row = Сапты өчүрүү
editor-drop-column = Мамычаны өчүрүү
editor-drop-table = Таблицаны өчүрүү
editor-address = Шилтеменин дареги
editor-set-link = Шилтеме коюу
editor-drop-link = Шилтемени алуу
