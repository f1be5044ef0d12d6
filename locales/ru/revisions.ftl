### Повестки, которые разошлись и изменились.

revisions-all = Что изменилось в повестке
revisions-all-lead = Каждый вид, в котором повестка была разослана, и что он изменил.
revisions-first = Первая
revisions-first-words = Так она была разослана впервые.
revisions-none = Повестка ещё не разослана
revisions-none-words = После рассылки здесь стоит каждый её вид.
revisions-no-changes = Без изменений.
revisions-as-it-was = Повестка, какой она была
revisions-changes = Что меняется
revisions-revise = Пересмотреть повестку
revisions-begun = Повестку можно менять. Писем не будет, пока сопредседатель её не одобрит и она не будет разослана.
revisions-ahead = Готовится { $rev }
revisions-ahead-words = До следующей рассылки у членов тот вид, что стоит ниже.
revisions-refused-nothing = По сравнению с тем, что есть у членов, ничего не изменилось.
revisions-added = Новый пункт { $place }: { $title }
revisions-removed = Снят пункт { $place }: { $title }
revisions-moved = «{ $title }»: с места { $from } на место { $to }
revisions-retitled = Пункт { $place } назывался «{ $from }», теперь «{ $to }»
revisions-kind = Пункт { $place }, { $title }: другой вид
revisions-length = Пункт { $place }, { $title }: { $to } мин. вместо { $from }
revisions-presenter = Пункт { $place }, { $title }: другой докладчик
revisions-background = Пункт { $place }, { $title }: другая справка
revisions-audience = Пункт { $place }, { $title }: открыт другим, чем раньше
revisions-paper-added = Пункт { $place }: новый документ { $symbol }
revisions-paper-replaced = Пункт { $place }: { $symbol } в версии { $version }
revisions-paper-removed = Пункт { $place }: документ { $symbol } снят
revisions-decision-listed = Пункт { $place }: здесь сообщают о { $symbol }
revisions-decision-unlisted = Пункт { $place }: о { $symbol } здесь больше не сообщают
revisions-mail = Повестка заседания { $when } изменилась. { $changes ->
    [one] { $changes } изменение: прочитайте его до заседания.
    [few] { $changes } изменения: прочитайте их до заседания.
    [many] { $changes } изменений: прочитайте их до заседания.
   *[other] { $changes } изменений: прочитайте их до заседания.
}
revisions-mail-subject = Повестка Rev.{ $rev }: { $title }
