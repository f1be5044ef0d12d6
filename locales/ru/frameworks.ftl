frameworks-all = Рамочные программы сотрудничества ООН
frameworks-lead = План работы, где это уместно, опирается на программу, действующую в его году.
frameworks-none = Программ пока нет
frameworks-none-words = Секретариат добавляет действующую программу с её результатами; на них затем опираются результаты плана работы.
frameworks-in-force = Действует: { $years }
frameworks-add = Добавить программу
frameworks-add-lead = В одном году действует одна программа.
frameworks-correct = Исправить программу
frameworks-name = Название
frameworks-name-hint = Как её называют ООН и Правительство, с годами.
frameworks-first-year = Первый год
frameworks-last-year = Последний год
frameworks-no-outcomes = Результатов пока нет.
frameworks-add-outcome = Добавить результат программы
frameworks-correct-outcome = Исправить результат программы
frameworks-outcome = Результат { $code }
frameworks-code = Код
frameworks-code-hint = Как считает сама программа, например 2 или 2.1. Позже он не меняется.
frameworks-title = Результат
frameworks-used = В плане работы
frameworks-anchored = { $count ->
    [0] На него ничего не опирается
    [one] { $count } результат планов работы
    [few] { $count } результата планов работы
    [many] { $count } результатов планов работы
   *[other] { $count } результата планов работы
}
frameworks-anchor = Опора на рамочную программу сотрудничества ООН
frameworks-anchor-hint = Где уместно, на результат программы «{ $name }».
frameworks-anchor-none = Программа на { $year } год не указана.
frameworks-not-anchored = Ни на какой
frameworks-anchored-in = { $name }, результат { $code }: { $title }
frameworks-ends-before-it-begins = Последний год раньше первого.
frameworks-overlaps = В один из этих лет действует «{ $name }». Выберите годы без другой программы.
frameworks-is-anchored = На эту программу опирается план работы на { $year } год. Оставьте этот год.
frameworks-code-is-taken = У программы уже есть результат с таким кодом. Выберите другой.
frameworks-no-code = В коде только цифры, буквы и точки, например 2 или 2.1.
frameworks-refused-years = В один из этих лет действует другая программа, или на неё опирается план работы исключённого года.
frameworks-refused-not-in-force = Эта программа не действует в году плана работы.
