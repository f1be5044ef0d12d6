# Search over everything that the reader may see.
search-search = Search
search-lead = People, meetings, minutes, decisions, actions, papers and documents, as far as you may see them.
search-words = Words
search-hint = Type at least two letters. “Words in quotation marks” stand together, -word leaves out.
search-any-kind = Everything
search-kind-person = Person
search-kind-organisation = Organisation
search-kind-group = Working group
search-kind-meeting = Meeting
search-kind-item = Agenda item
search-kind-minutes = Minutes
search-kind-decision = Decision
search-kind-action = Action
search-kind-paper = Paper
search-kind-document = Document
search-kind-statement = Joint statement
search-found = Found
# $count (Number)
search-count =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
# $count (Number)
search-many = { $count } or more findings, the best of the latest
search-none = Nothing found
search-none-words = Try fewer or other words, or choose everything instead of one kind.
search-near = Nothing holds exactly these words
search-near-words = These titles are like them.
