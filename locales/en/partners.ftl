### External partners, invited to actions and not bound by them (M4, R12).

partners-partner = Partner
partners-partners = Partners
partners-note = Invited, not bound
partners-none-here = No partner is invited to this action.
partners-invitation = Invitation to take part
partners-invite = Invite a partner
# $lead (String) - acronym of the lead agency
# $due (String) - day
partners-invite-lead = The partner reads what you write here, that { $lead } leads, and the day: { $due }. The action itself, its reports and its decision stay internal.
partners-invite-do = Send the invitation
partners-partner-hint = State bodies and other organisations outside the Network for which somebody acts.
partners-title = What it is about
partners-title-hint = As the partner reads it. Leave out what is internal.
partners-text = What the partner is asked for
partners-text-hint = Who does what, where and when; in the language of the partner.
# $partner (String) - acronym
partners-invited = { $partner } is invited by mail.
partners-refused-invited = This partner is invited already.
partners-refused-is-over = The action is over: there is nothing more to take part in.
partners-refused-withdrawn = The invitation was withdrawn.
partners-awaited = Invited
partners-takes-part = Takes part
partners-declines = Does not take part
partners-withdrawn = Withdrawn
partners-invited-on = Invited on
partners-answered = Answered
# $day (String) - day
# $person (String) - name
partners-answered-on = { $day }, { $person }
# $partner (String) - name of the organisation
partners-seen-by = Members of the Network, and { $partner }
partners-lead = The Network invites you to work with it on this. You are not bound: whatever you answer, nothing else follows from it.
partners-lead-inside = What the partner reads, and what it answered. It is not bound, and the action does not wait for it.
partners-told = What we ask for
partners-answer = Answer
partners-answer-note = You may answer otherwise later
partners-answer-do = Send the answer
partners-take-part = We take part
partners-decline = We do not take part
partners-remark = Remark
partners-remark-hint = Whom to write to, what you bring, what you need; or why not. It may stay empty.
partners-said = Thank you. The secretariat and the lead agency are told.
partners-withdraw = Withdraw the invitation
# $partner (String) - acronym
partners-now-withdrawn = The invitation of { $partner } is withdrawn.
partners-all = Invitations to actions
partners-all-lead = External partners that were invited to actions, and what they answered.
partners-all-lead-outside = What the Network invited you to work on with it.
partners-none = No invitations
partners-none-words = Partners are invited on the page of an action. Each invitation stands here, the latest first.
partners-told-invite = invited a partner
partners-told-answer = answered the invitation
partners-told-withdraw = withdrew the invitation of a partner
partners-mail-link = Read and answer
# $title (String) - what it is about
partners-mail-invited-subject = Invitation to take part: { $title }
# $lead (String) - acronym
# $due (String) - day
partners-mail-invited = The Network invites you to take part in what { $lead } carries out by { $due }. Please say whether you do; you are not bound.
# $title (String) - what it is about
partners-mail-ended-subject = No longer carried out with you: { $title }
partners-mail-ended = You need not do anything: the Network no longer asks you to take part in this.
# $partner (String) - acronym
# $title (String) - what it is about
partners-mail-takes-part-subject = { $partner } takes part: { $title }
# $partner (String) - acronym
partners-mail-takes-part = { $partner } takes part. Nothing is asked of you; its remark stands with the invitation.
# $partner (String) - acronym
# $title (String) - what it is about
partners-mail-declines-subject = { $partner } does not take part: { $title }
# $partner (String) - acronym
partners-mail-declines = { $partner } does not take part. The action goes on without it.
