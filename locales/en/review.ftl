### Review of actions in session.

review-review = Review of actions
review-lead-live = What is said of each action is taken down here. Closing keeps it as it was reviewed.
review-first = The first review
review-before = before:
review-save = Save what was said
review-close = Close the review
review-closed = Closed. The minutes tell it under the item you chose.
review-close-question = Close the review of actions?
review-close-warning = Every action is kept as it stands now, with what was said. Nothing is added afterwards.
review-close-not = Do not close yet
review-item = Item of the agenda under which the minutes tell it
review-item-hint = How many stand how, and each action of which something was said or which is overdue.
review-refused-not-in-session = Actions are reviewed once the meeting sits.
review-refused-closed = The review is closed and stays as it is.
review-refused-meanwhile = Somebody else wrote meanwhile. Put both together, then save again:
# $symbol (String) - DEC/9-A1
review-said-of = What was said of { $symbol }
# $moment (String) - Friday 16 October, 12:00
# $person (String) - who closed it
review-lead-closed = As reviewed on { $moment }; closed by { $person }.
# $day (String) - of the review before
review-compared = Compared with the review of { $day }
# $overdue (Number) - actions
# $risk (Number) - actions
# $track (Number) - actions
# $done (Number) - actions
review-outcome = { $overdue } overdue, { $risk } at risk, { $track } on track, { $done } done since the last review.
# $n (Number) - remarks
review-saved = { $n ->
    [0] Nothing was changed.
    [one] One remark is saved.
   *[other] { $n } remarks are saved.
}
# $day (String) - Friday 16 October
review-in-minutes = The meeting reviewed the actions as of { $day }:
