# What passed between stakeholders and members (T5).
engagements-title = Взаимодействия
engagements-engagement = Взаимодействие
engagements-record = Записать взаимодействие
engagements-was-recorded = Взаимодействие записано.
engagements-correct = Исправить запись
engagements-was-corrected = Запись исправлена; прежний текст остался в журнале изменений.
engagements-lead = Кто с кем встретился, о чём говорили и что дальше. Читают члены или только одна рабочая группа.
engagements-log-lead = Что происходило между членами и заинтересованными сторонами: записи секретариата и координаторов учреждений.
engagements-none = Записей пока нет
engagements-none-words = Здесь появляются записанные беседы с донорами, визиты и звонки.
engagements-none-with = С ней пока ничего не записано.
engagements-all-with = Все взаимодействия с ней
engagements-words = Слова из резюме или продолжения
engagements-any = Все
engagements-any-kind = Все виды
engagements-kind = Вид
engagements-kind-meeting = Встреча
engagements-kind-call = Звонок
engagements-kind-mail = Переписка
engagements-kind-event = Мероприятие
engagements-kind-visit = Визит
engagements-kind-donor-talk = Беседа с донором
engagements-kind-other = Другое
engagements-day = День
engagements-from = С
engagements-until = По
engagements-stakeholders = Заинтересованные стороны
engagements-members = Участвовавшие члены
engagements-summary = Резюме
engagements-follow-up = Что дальше
engagements-at-meeting = На заседании Сети
engagements-at-meeting-hint = Означает, что эти стороны участвовали.
engagements-no-meeting = Ни на одном
engagements-audience = Кто читает
engagements-read-by-members = Все члены Сети
engagements-audience-group = Только одна рабочая группа, моё учреждение и секретариат с сопредседателями
engagements-read-by-group = Рабочая группа «{ $group }», записавшее учреждение, секретариат и сопредседатели
engagements-group = Какая рабочая группа
engagements-recorded = Записано
engagements-recorded-by = { $who }, { $agency }, { $day }
engagements-agency = Кто записал
engagements-count =
    { $count ->
        [one] { $count } взаимодействие
        [few] { $count } взаимодействия
        [many] { $count } взаимодействий
       *[other] { $count } взаимодействия
    }
engagements-no-cases = Никаких случаев отдельных людей
engagements-no-cases-words = Запись рассказывает, о чём говорили организации; ничего об отдельных мигрантах или получателях помощи.
engagements-with-nobody = Выберите хотя бы одну заинтересованную сторону.
engagements-group-and-audience = Укажите рабочую группу, если читает только она, и не указывайте, если читают все члены.
engagements-only-meetings = На заседании Сети могла быть только «Встреча».
engagements-log-recorded = записал(а)
engagements-log-corrected = исправил(а)
engagements-refused-not-yours = Эту запись ведут только записавшее учреждение и секретариат.
engagements-find = Найти заинтересованную сторону
engagements-find-hint = Ниже первые { $n } по названию и отмеченные вами; остальные находятся по части названия.
engagements-find-do = Найти
engagements-found-none = Ни в одном названии нет этих слов.
