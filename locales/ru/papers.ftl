### Документы к пунктам повестки.

papers-paper = Документ
papers-papers = Документы
papers-attach = Добавить документы
papers-attach-not = Не добавлять
papers-here = Уже есть у этого пункта
papers-kind = Что это
papers-kind-background = Справка
papers-kind-concept = Концептуальная записка
papers-kind-draft = Проект для обсуждения
papers-kind-report = Доклад
papers-kind-presentation = Презентация
papers-kind-other = Другой документ
papers-title = Название
papers-title-hint = Если оставить пустым, документ получит имя своего файла.
papers-files = Файлы
papers-late = Повестка уже у членов Сети
papers-late-words = Добавленный сейчас документ получит об этом пометку и останется в истории; писем не будет.
papers-versions = Версии
papers-version-column = Версия
papers-standing = Положение
papers-when = Получена
papers-by = От кого
papers-keep = Скачать
papers-circulated = Разослана
papers-after-circulation = После рассылки
papers-before-circulation = До рассылки
papers-replace = Заменить новой версией
papers-replace-lead = Прежняя версия останется в истории.
papers-replace-late = Разосланная версия остаётся у членов Сети; новая получит пометку, что пришла позже.
papers-next-file = Новый файл
papers-withdraw = Отозвать документ
papers-withdraw-question = Отозвать этот документ?
papers-withdraw-not = Оставить документ
papers-withdraw-warning = Документ исчезнет из повестки. Его номер больше никому не достанется.
papers-withdraw-late-warning = Документ уже у членов Сети: он останется у своего пункта с пометкой об отзыве.
papers-withdrawn-words = В истории он остаётся таким, каким был разослан, но заседанию больше не предлагается.
papers-refused-over = Заседание позади: его документы больше не меняются.
papers-refused-withdrawn = Документ отозван.
papers-refused-changed = Документ тем временем кто-то заменил. Посмотрите ещё раз.
papers-unchanged = Это тот же файл, что и нынешняя версия. Выберите новый.
papers-one-file-only = Версия — это один файл. Выберите один.
papers-log-attached = добавление документа
papers-log-withdrawn = отзыв документа
papers-log-replaced = замена версией { $version }
papers-attached = { $n ->
    [one] Добавлен { $n } документ.
    [few] Добавлены { $n } документа.
    [many] Добавлено { $n } документов.
   *[other] Добавлено { $n } документов.
}
papers-replaced = Теперь здесь версия { $version }.
papers-was-withdrawn = Документ { $symbol } отозван.
papers-attach-lead = Пункт { $number }: { $title }
papers-lead = К пункту { $number }: { $title }
papers-attach-to = Добавить документы к пункту { $number }
papers-files-hint = Принимаются документы PDF, Word, Excel, PowerPoint и ODT, изображения PNG и JPEG, простой текст; каждый файл не больше { $megabytes } МБ.
papers-version = Версия { $version }
papers-keep-version = Скачать: { $version }
papers-open = Открыть ({ $weight })
papers-withdrawn-on = Отозван: { $when }
papers-kilobytes = { $format }, { $n } КБ
papers-megabytes = { $format }, { $n } МБ
papers-link-withdrawn = { $symbol }, отозван
papers-link-late = { $symbol }, после рассылки
papers-link-late-version = { $symbol }, версия { $version } после рассылки
papers-link-version = { $symbol }, версия { $version }
papers-wrong-type = Файл { $file } не принят: он не то, чем называется, или другого вида. Подходят документы PDF, Word, Excel, PowerPoint и ODT, изображения PNG и JPEG, простой текст.
papers-known-as = Файл { $file } здесь уже есть: { $symbol }.
papers-twice = Файл { $file } выбран дважды.
