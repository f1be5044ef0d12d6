### R17: the cooperation frameworks of the UN in the country, in which outcomes of the workplan are anchored.

frameworks-all = UN cooperation frameworks
frameworks-lead = The workplan is anchored, where that is relevant, in the framework that is in force in its year.
frameworks-none = No framework yet
frameworks-none-words = The secretariat adds the framework that is in force, with its outcomes; outcomes of the workplan are then anchored in them.
# $years (String) - 2023–2027
frameworks-in-force = In force: { $years }
frameworks-add = Add a framework
frameworks-add-lead = One framework is in force in a year.
frameworks-correct = Correct a framework
frameworks-name = Name
frameworks-name-hint = As the UN and the Government call it, with its years.
frameworks-first-year = First year
frameworks-last-year = Last year
frameworks-no-outcomes = No outcome yet.
frameworks-add-outcome = Add an outcome of the framework
frameworks-correct-outcome = Correct an outcome of the framework
# $code (String) - 2.1
frameworks-outcome = Outcome { $code }
frameworks-code = Code
frameworks-code-hint = As the framework counts, such as 2 or 2.1. It does not change later.
frameworks-title = Outcome
frameworks-used = In the workplan
# $count (Number) - outcomes of workplans
frameworks-anchored = { $count ->
    [0] Nothing is anchored in it
    [one] One outcome of a workplan
   *[other] { $count } outcomes of workplans
}
frameworks-anchor = Anchored in the UN cooperation framework
# $name (String) - of the framework
frameworks-anchor-hint = Where relevant, in an outcome of { $name }.
# $year (String) - of the workplan
frameworks-anchor-none = No framework is known for { $year }.
frameworks-not-anchored = In none
# $name (String) - of the framework
# $code (String) - 2.1
# $title (String) - of the outcome
frameworks-anchored-in = { $name }, outcome { $code }: { $title }
frameworks-ends-before-it-begins = The last year comes before the first.
# $name (String) - of the other framework
frameworks-overlaps = “{ $name }” is in force in one of these years. Choose years without another framework.
# $year (String) - of a workplan
frameworks-is-anchored = The workplan of { $year } is anchored in this framework. Keep that year.
frameworks-code-is-taken = The framework has an outcome with this code. Choose another.
frameworks-no-code = A code has digits, letters and points alone, such as 2 or 2.1.
frameworks-refused-years = Another framework is in force in one of these years, or a workplan of a year left out is anchored in it.
frameworks-refused-not-in-force = This framework is not in force in the year of the workplan.
