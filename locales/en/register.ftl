### The register of decisions: filters, files, objectives.

register-words = Words in the title or symbol
register-title = Title
register-year = Year
register-any-year = All years
register-any-meeting = All meetings
register-lead = Lead agency
register-any-lead = All agencies
register-tag = Objective
register-any-tag = All objectives
register-sort = Order
register-sort-newest = Newest first
register-sort-symbol = By symbol
register-sort-title = By title
register-sort-implementation = By follow-up, late ones first
register-sort-needs-less = For another order, choose a year or a meeting too.
register-implementation = Follow-up
register-overdue = Overdue
register-not-started = Not started
register-in-progress = In progress
register-implemented = Carried out
register-none-required = None required
# $word (String) - a state, below the group that it belongs to
register-state-of-group = – { $word }
# $n (Number) - decisions
register-count = { $n ->
    [one] { $n } decision
   *[other] { $n } decisions
}
register-take-xlsx = Take along as a workbook (XLSX)
register-take-csv = Take along as a table (CSV)
# $most (Number) - rows
register-take-note = The file holds what is shown here, on all pages, up to { $most } rows. For internal use only; the record keeps who took what along.
# $marking (String) - internal use only
# $date (String)
register-sheet-marking = { $marking }. As of { $date }.
# $count (String) - 12 decisions
# $address (String) - of the register with its filter
register-sheet-asked = { $count }, as asked for at { $address }
# $rows (Number)
register-sheet-cut = { $rows ->
    [one] Only the first row stands here; ask for less at a time.
   *[other] Only the first { $rows } rows stand here; ask for less at a time.
}
register-tags = Objectives served
register-tags-none = Not marked yet.
register-tags-choose = Mark the objectives it serves
register-tags-save = Save
register-tags-saved = The objectives are saved.
register-tags-only-secretariat = The text is tabled. Only the secretariat changes its objectives now.
register-told-mark = marked the objectives it serves
register-gcm-objectives = Objectives of the Global Compact for Migration
register-sdg-goals = Sustainable Development Goals
# $number (String)
# $label (String)
register-gcm = GCM { $number }: { $label }
# $number (String)
# $label (String)
register-sdg = SDG { $number }: { $label }
register-any-group = All groups
