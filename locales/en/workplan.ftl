### The workplan of a year: priorities, outcomes, outputs, activities, and the money for them.

workplan-kind = Workplan
# $year (String) - 2026
workplan-of-year = Workplan { $year }
workplan-year = Year
workplan-views = How the activities stand together
workplan-by-priority = By priority
workplan-by-quarter = By quarter
workplan-by-objective = By objective of the Global Compact
workplan-no-objective = No objective of the Global Compact
# $n (Number) - activities
# $completed (Number) - of them completed
# $ongoing (Number) - of them ongoing
workplan-lead = { $n ->
    [one] { $n } activity
   *[other] { $n } activities
}: { $completed } completed, { $ongoing } ongoing.
# $n (Number) - activities with late actions
workplan-lead-late = { $n ->
    [one] { $n } of them has an action that is late.
   *[other] { $n } of them have actions that are late.
}
# $sum (String) - USD 145 000
workplan-lead-gap = { $sum } are missing.
workplan-lead-funded = The money is there.
# $n (Number) - activities
# $required (String) - USD 240 000
# $gap (String) - USD 145 000
workplan-note = { $n ->
    [one] { $n } activity
   *[other] { $n } activities
}, { $required } required, gap { $gap }
# $n (Number) - activities
workplan-count = { $n ->
    [one] { $n } activity
   *[other] { $n } activities
}
# $sum (String) - 240 000
workplan-usd = USD{"\u00A0"}{ $sum }
workplan-none = No workplan for this year yet
workplan-none-words = It begins with its priorities, typed one by one or taken in from a sheet by the secretariat.
workplan-none-here = No activity here.
# $n (Number) - activities
workplan-cut = Only the first { $n } activities are shown.
workplan-take-note = The file has more columns than this page. The secretariat can take it in again after it was edited.
workplan-approved-by = Approved by
workplan-not-approved = No decision yet
workplan-approve = Say which decision approved it
workplan-approval-hint = Only adopted decisions are listed, the latest first.
workplan-priority = Priority
workplan-outcome = Outcome
workplan-output = Output
# $n (Number) - outputs
workplan-outputs-of = { $n ->
    [one] { $n } output, and why together
   *[other] { $n } outputs, and why together
}
workplan-code = Code
workplan-activity = Activity
workplan-activity-title = What is done
workplan-lead-head = Lead
workplan-lead-hint = The lead keeps its own line: money available, quarters, partners, indicators, narrative.
workplan-quarters = Quarters
# $first (Number) - 1 to 3
# $last (Number) - 2 to 4
workplan-quarter-range = Q{ $first }–Q{ $last }
workplan-required = Required
workplan-available = Available
workplan-gap = Gap
workplan-gap-computed = Gap, computed
workplan-required-usd = Required, USD
workplan-available-usd = Available, USD
workplan-gap-usd = Gap, USD
workplan-available-hint = Whole US dollars. The gap is computed.
workplan-contributors = Contributing members
workplan-partners = Other partners
workplan-partners-hint = State bodies, civil society, donors: whoever is no member.
workplan-policy = Objective of the State’s migration policy
workplan-joint-plan = Joint work plan of the UN country team
workplan-rationale = Why together
workplan-rationale-hint = Only for an output: where a common approach adds value.
workplan-narrative = What has happened, what is in the way
workplan-no-narrative = The lead has not written anything yet.
workplan-indicators = Indicators
workplan-indicator = Indicator
workplan-no-indicators = No indicator yet.
workplan-baseline = Baseline
workplan-target = Target
workplan-actual = Reached
# $n (Number) - 1 to 3
workplan-indicator-number = Indicator { $n }
# $n (Number) - 1 to 3
workplan-baseline-number = Baseline of indicator { $n }
# $n (Number) - 1 to 3
workplan-target-number = Target of indicator { $n }
# $n (Number) - 1 to 3
workplan-actual-number = Reached of indicator { $n }
workplan-stands = Where it stands
workplan-carried-by = Actions that carry it out
workplan-carried-note = Its progress is theirs
workplan-no-actions = No action yet
workplan-no-actions-words = No action is linked yet, so nothing says how far it is.
workplan-yet-to-start = Yet to start
# $percent (Number) - of all its actions
workplan-ongoing = Ongoing, { $percent } %
workplan-completed = Completed
# $state (String) - Yet to start
# $n (Number) - actions past their day
workplan-late = { $state }; { $n } late
workplan-action-to-link = Another action
workplan-action-hint = Actions that carry out no other activity.
workplan-choose-action = Choose an action
workplan-link = Link the action
workplan-linked = The action is linked; progress follows from it.
workplan-unlink = Unlink
# $action (String) - its title
workplan-unlink-of = Unlink “{ $action }”
workplan-unlinked = The action is no longer linked.
workplan-nothing-to-link = There is no other action to link.
# $lead (String) - FAO
# $quarters (String) - Q1–Q3
workplan-activity-lead = { $lead } leads it in { $quarters }.
# $gap (String) - USD 145 000
# $required (String) - USD 240 000
workplan-activity-gap = { $gap } of { $required } are missing.
# $day (String) - Tuesday 10 November
workplan-sheet-taken = This sheet was taken in on { $day }.
workplan-change = Change the activity
workplan-keep = Update our line
workplan-save = Save
workplan-saved = Saved.
workplan-add = Add an activity
workplan-add-heading = Add a priority, outcome or output
workplan-add-do = Add
workplan-added = Added.
workplan-choose-output = Choose an output
workplan-choose-lead = Choose a member
workplan-no-output-words = An activity stands under an output, an output under an outcome, an outcome under a priority. Add these first.
workplan-place = What it is
workplan-place-priority = A new priority
# $priority (String) - P4 Return and reintegration
workplan-place-outcome = An outcome of { $priority }
# $outcome (String) - P4, People who return find work
workplan-place-output = An output of { $outcome }
workplan-title-en = Name in English
workplan-title-ru = Name in Russian
workplan-title-ky = Name in Kyrgyz
workplan-rename = Change
# $heading (String) - its name
workplan-rename-of = Change “{ $heading }”
workplan-import = Take in a sheet
# $columns (String) - heads of columns
workplan-import-lead = Each row is an activity. The columns needed are: { $columns }. Nothing changes before you have seen every row.
workplan-sheet = Sheet
# $rows (Number) - at most
workplan-sheet-hint = Excel (.xlsx) or CSV in UTF-8, at most { $rows } rows. A file taken from the workplan has the right columns.
workplan-look = Look at the rows
workplan-rows = Rows
workplan-line-number = Row
workplan-fate = What happens
workplan-faults = What is wrong
workplan-fate-added = Added
workplan-fate-changed = Changed
workplan-fate-same = As it stands
workplan-fate-wrong = Wrong
# $n (Number) - rows
workplan-sheet-wrong = { $n ->
    [one] { $n } row is wrong.
   *[other] { $n } rows are wrong.
}
# $added (Number) - rows
# $changed (Number) - rows
workplan-sheet-right = Every row is right: { $added } to be added, { $changed } to be changed.
workplan-sheet-same = Every row is right, and the workplan says all of it already.
workplan-sheet-correct = Correct the sheet and send it again.
# $n (Number) - rows
workplan-take-in = { $n ->
    [one] Take in { $n } row
   *[other] Take in { $n } rows
}
# $added (Number) - rows
# $changed (Number) - rows
workplan-taken-in = Taken in: { $added } added, { $changed } changed.
workplan-other-sheet = Send another sheet
workplan-sheet-broken = This file cannot be read. Send an Excel workbook (.xlsx) or a CSV file.
# $megabytes (Number) - at most
workplan-sheet-too-large = The sheet is too large. Send at most { $megabytes } MB.
# $rows (Number) - at most
workplan-sheet-too-many = The sheet has too many rows. Send at most { $rows } at a time.
workplan-sheet-not-utf8 = The letters of this CSV file cannot be read. Save it as “CSV UTF-8”, or as an Excel workbook.
# $columns (String) - heads of columns
workplan-sheet-lacks = These columns are missing: { $columns }.
workplan-sheet-empty = There is no row under the heads of the columns.
workplan-row-code = Write the code as P4.2: the priority, a point, the number of the activity.
# $code (String) - P4.2
workplan-row-twice = { $code } stands in a row above already.
# $priority (Number) - 4
# $title (String) - of the priority
workplan-row-priority-called = P{ $priority } is called “{ $title }”. Leave the cell empty, or change the name on the page of the workplan.
# $priority (Number) - 4
workplan-row-priority-new = P{ $priority } is new. Write its name.
workplan-row-rationale = This output is new. Write why agencies do it together.
# $acronym (String) - as typed
workplan-row-no-member = “{ $acronym }” is no member.
# $number (String) - as typed
workplan-row-no-objective = “{ $number }” is no objective.
# $n (Number) - at most
workplan-row-indicators = Write at most { $n } indicators.
workplan-refused-year = Choose a year between 2000 and five years from now.
workplan-refused-no-output = There is no output yet under which an activity could stand.
# $most (String) - 1 000 000 000 000
workplan-refused-dollars = Write whole US dollars in figures, from 0 to { $most }.
workplan-refused-quarter = Choose at least one quarter, Q1 to Q4.
workplan-refused-indicator = Write what is measured, or leave baseline, target and value empty.
workplan-refused-lead-contributes = The lead is no contributor beside itself. Leave it out.
workplan-refused-meanwhile = Somebody saved this activity while you were writing. Look at it in another window; saving again keeps what stands below.
workplan-refused-own-actions = A member links and unlinks actions that it leads itself.
workplan-refused-linked = This action carries out an activity already.
workplan-refused-rests = This action was declined or cancelled.
workplan-refused-not-linked = This action is not linked to the activity.
workplan-refused-no-action = Choose an action.
workplan-refused-carried-out = This sheet was taken in already.
workplan-refused-rows = Nothing is taken in while a row is wrong.
workplan-refused-not-adopted = Only an adopted decision approves a workplan.
workplan-told-add = added the activity
workplan-told-plan = changed the activity
workplan-told-keep = updated its line
workplan-told-link = linked an action
workplan-told-unlink = unlinked an action
workplan-told-import = took it in from a sheet
workplan-take-out = Take out of the plan
# $code (String) - P4.2
workplan-take-out-of-plan = Take { $code } out of the plan
workplan-take-out-reason = Why it is no longer planned
workplan-take-out-hint = Every member reads it. The activity stays in the history, its code is not used again, and its actions go on.
workplan-taken-out = It is out of the plan.
# $day (String) - Thursday 15 October
workplan-taken-out-on = Taken out of the plan on { $day }
# $n (Number) - activities
workplan-no-longer-planned = { $n ->
    [one] One activity is no longer planned
   *[other] { $n } activities are no longer planned
}
workplan-told-take-out = took it out of the plan
workplan-refused-taken-out = This activity was taken out of the plan. It stays as it was.
# $code (String) - P4.2
workplan-row-taken-out = { $code } was taken out of the plan. Its code is not used again.
