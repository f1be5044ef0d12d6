### T4: proposals of members to donors, beside the gap of the workplan.

funding-all = Proposals to donors
# $gap (String) - USD 145 000
# $year (String) - 2026
# $submitted (String) - USD 1 240 000
funding-lead = The workplan of { $year } lacks { $gap }. Donors are asked for { $submitted } now.
funding-open = Asked for, not yet answered
funding-with-donors = Of it with donors
funding-granted = Granted
funding-none = No proposal yet
funding-none-words = A focal point begins one for its agency, with the members who join and the activity whose gap it is to close.
funding-proposal = Proposal to a donor
funding-stage = Stage
funding-company = Lead and partners
funding-donor = Donor
funding-sum = Sum
funding-since = Since
funding-asked = Asked for
funding-partners = Members who join
funding-activity = Activity whose gap it is to close
funding-activity-hint = The gap stays what the lead of the activity says it lacks: a grant fills it when the lead writes the money as available.
funding-no-activity = None of the workplans of this year and the next
funding-decision = Endorsed by
funding-add = Begin a proposal
funding-add-lead = Who asks whom for what, together with whom. It begins as an idea; every member sees it.
funding-add-do = Begin
funding-added = The proposal stands in the pipeline.
funding-title = Title
funding-fund = Fund
funding-fund-hint = The Migration MPTF pays for joint programmes: at least one more member joins before it is submitted.
funding-fund-mptf = Migration Multi-Partner Trust Fund
funding-fund-mptf-short = Migration MPTF
funding-fund-other = Another donor
funding-donor-hint = The name of another donor; with the trust fund, the window or the call, if any.
funding-choose-lead = Choose who leads
funding-asked-usd = Sum asked for, US dollars
funding-granted-usd = Sum granted, US dollars
funding-granted-hint = Only where the donor agreed.
funding-next-stage = Next stage
funding-note = What the donor or the lead said
funding-note-hint = Needed where it is declined, withdrawn or sent back.
funding-advance = Next stage
funding-advance-do = Record the stage
funding-advanced = The stage is recorded.
# $company (String) - IOM, ILO
# $sum (String) - USD 1 240 000
# $donor (String) - Migration MPTF
funding-proposal-lead = { $company } ask for { $sum }: { $donor }.
funding-stage-idea = Idea
funding-stage-concept-note = Concept note
funding-stage-submitted = Submitted
funding-stage-granted = Granted
funding-stage-declined = Declined by the donor
funding-stage-withdrawn = Withdrawn
funding-told-add = began the proposal
funding-told-keep = changed the proposal
funding-told-advance = recorded the next stage
funding-refused-not-next = This stage does not follow the present one.
funding-refused-ended = This proposal has ended. It stays as it was.
funding-refused-not-joint = The Migration MPTF pays for joint programmes. Name a member who joins.
funding-refused-no-donor = Name the donor.
funding-refused-no-sum = Write the sum in whole US dollars, above zero.
funding-refused-no-reason = Say why.
funding-refused-only-own = A member begins and keeps proposals that it leads itself.
funding-refused-changed = Somebody saved this proposal while you were writing. Look at it in another window; saving again keeps what stands below.
