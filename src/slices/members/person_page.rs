//! One person: how to reach them, what they do and did for the network, whether they have come in.
use askama::Template;
use chrono::{DateTime, NaiveDate, Utc};

use super::access::{AddFunction, CorrectPerson, EndFunction, Invite};
use super::model::{Duty, Function, Invited, Person, Span};
use super::rules::{self, Refusal};
use super::succession::Succeed;
use super::words::{duty_word, log, until_words};
use crate::base::access::{Act, Actor, Verdict};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::lang::{Lang, Texts};
use crate::slices::people::invitations::Invitation;
use crate::web::answer::InWords;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Icon, Log, Possible, Tag, Text, Tone};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "members/person.html")]
pub(crate) struct PersonPage {
    page: Page,
    id: PersonId,
    job_title: String,
    facts: Vec<(String, String)>,
    email: String,
    may_correct: bool,
    may_add: bool,
    now: Vec<Row>,
    past: Vec<Row>,
    invitation: Option<Door>,
    log: Log,
}

struct Row {
    organisation: OrganisationId,
    acronym: String,
    duty: String,
    since: String,
    until: String,
    /// The function that may be ended here.
    end: Option<FunctionId>,
    /// Who speaks for a member is followed by somebody.
    followed: bool,
}

/// How the invitation stands, and the button beside it.
struct Door {
    tag: Tag,
    words: String,
    verb: String,
    may: Possible,
    /// Who signs in already needs no button.
    offered: bool,
}

pub(super) fn possible(rule: Result<(), Vec<Refusal>>, lang: Lang) -> Possible {
    let reasons = rule.err().unwrap_or_default();
    Possible::unless(
        reasons
            .iter()
            .map(|reason| Text::from(reason.in_words(lang)))
            .collect(),
    )
}

fn door(t: &'static Texts, invited: Invited, may: Possible, dates: Dates) -> Door {
    let on = |at: DateTime<Utc>| dates.moment_short(at);
    let tag = |icon, tone, word| Tag::new(icon, tone, word);
    let (tag, words, again) = match invited {
        Invited::Never => (
            tag(Icon::Awaiting, Tone::Wait, t.members_not_invited()),
            String::new(),
            false,
        ),
        Invited::Waiting { since, until, left } => (
            tag(Icon::Awaiting, Tone::Wait, t.members_invited(on(since))),
            if left {
                t.members_link_works_until(on(until))
            } else {
                t.members_not_left_yet(on(until))
            },
            true,
        ),
        Invited::Undelivered { since } => (
            tag(Icon::Warning, Tone::Warn, t.members_undelivered()),
            t.members_undelivered_words(on(since)),
            true,
        ),
        Invited::Lapsed { since, at } => (
            tag(Icon::Overdue, Tone::No, t.members_link_lapsed(on(at))),
            t.members_invited(on(since)),
            true,
        ),
        Invited::Withdrawn { since } => (
            tag(Icon::Warning, Tone::Warn, t.members_link_withdrawn()),
            t.members_invited(on(since)),
            true,
        ),
        Invited::Accepted { at } => (
            tag(Icon::Yes, Tone::Yes, t.members_accepted(on(at))),
            String::new(),
            false,
        ),
        Invited::SignsIn => (
            tag(Icon::Yes, Tone::Yes, t.members_signs_in()),
            String::new(),
            false,
        ),
    };
    Door {
        tag,
        words,
        verb: if again {
            t.members_invite_again()
        } else {
            t.members_invite()
        },
        may,
        offered: !matches!(invited, Invited::Accepted { .. } | Invited::SignsIn),
    }
}

impl PersonPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        person: &Person,
        functions: &[Function],
        latest: Option<&Invitation>,
        past: &[Past],
    ) -> Self {
        let (lang, today) = (visit.lang, visit.today());
        let dates = lang.dates(visit.zone);
        let page = visit.page(Section::Members, person.name.clone());
        let door = (Invite::verdict(who, person) == Verdict::Yes).then(|| {
            let spans: Vec<Span> = functions.iter().map(|one| one.span).collect();
            let may = possible(rules::invite(person.can_sign_in, &spans, today), lang);
            let stands = rules::invited(latest, person.can_sign_in, visit.now);
            door(page.t, stands, may, dates.in_year_of(visit.now))
        });
        let may_end = |one: &Function| EndFunction::verdict(who, one).is_yes();
        let may_follow = |one: &Function| Succeed::verdict(who, one).is_yes();
        let mut laid = Self::lay(
            page,
            (dates, today),
            person,
            functions,
            (may_end, may_follow),
        );
        laid.may_correct = CorrectPerson::verdict(who, person).is_yes();
        laid.may_add = AddFunction::verdict(who, person).is_yes();
        laid.invitation = door;
        laid.log = log(visit.texts(), past, dates.in_year_of(visit.now));
        laid
    }

    fn lay(
        page: Page,
        (dates, today): (Dates, NaiveDate),
        person: &Person,
        functions: &[Function],
        (may_end, may_follow): (impl Fn(&Function) -> bool, impl Fn(&Function) -> bool),
    ) -> Self {
        let t = page.t;
        let is_over = |one: &&Function| one.span.until.is_some_and(|until| until < today);
        let row = |one: &Function| Row {
            organisation: one.organisation,
            acronym: one.acronym.clone(),
            duty: duty_word(t, one.duty, one.ad_interim),
            since: dates.on_paper(one.span.from),
            until: until_words(one.span, dates),
            end: (!is_over(&one) && may_end(one)).then_some(one.id),
            followed: may_follow(one) && rules::may_be_succeeded(one, today).is_ok(),
        };
        let mut facts = Vec::new();
        facts.extend(person.phone.clone().map(|phone| (t.members_phone(), phone)));
        facts.push((t.people_language(), person.lang.own_name().to_owned()));
        Self {
            id: person.id,
            job_title: person.job_title.clone().unwrap_or_default(),
            facts,
            email: person.email.clone(),
            may_correct: false,
            may_add: false,
            now: functions
                .iter()
                .filter(|one| !is_over(one))
                .map(row)
                .collect(),
            past: functions.iter().filter(is_over).map(row).collect(),
            invitation: None,
            log: Log::new(Vec::new(), t),
            page,
        }
    }
}

impl Sample for PersonPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let day = |year| NaiveDate::from_ymd_opt(year, 1, 15).unwrap_or_default();
        let person = Person {
            id: PersonId(10),
            name: "Теңирбек Мисалов".to_owned(),
            job_title: Some("Programme Officer".to_owned()),
            email: "t.misalov@fao.example".to_owned(),
            phone: Some("+996 312 000 122".to_owned()),
            lang: Lang::Ky,
            can_sign_in: false,
        };
        let function = |duty, from, until: Option<i32>| Function {
            id: FunctionId(1),
            person: PersonId(10),
            name: person.name.clone(),
            job_title: None,
            email: person.email.clone(),
            organisation: OrganisationId(6),
            acronym: "FAO".to_owned(),
            duty,
            ad_interim: false,
            span: Span {
                from: day(from),
                until: until.map(day),
            },
        };
        let functions = [
            function(Duty::FocalPoint, 2024, None),
            function(Duty::Alternate, 2020, Some(2022)),
        ];
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap_or_default();
        let lay = |invited: Option<Invited>, functions: &[Function]| {
            let page = Page::sample(lang)
                .within(Section::Members)
                .titled(person.name.clone());
            let (t, keeps) = (page.t, invited.is_some());
            let mut laid = Self::lay(
                page,
                (dates, day(2026)),
                &person,
                functions,
                (|_: &Function| keeps, |_: &Function| keeps),
            );
            laid.may_correct = keeps;
            laid.may_add = keeps;
            let may = possible(rules::invite(false, &[], day(2026)), lang);
            let may = if functions.is_empty() {
                may
            } else {
                Possible::now()
            };
            laid.invitation = invited.map(|invited| door(t, invited, may, dates));
            laid
        };
        vec![
            ("read", lay(None, &functions)),
            ("not invited", lay(Some(Invited::Never), &functions)),
            ("without a function", lay(Some(Invited::Never), &[])),
            (
                "invited",
                lay(
                    Some(Invited::Waiting {
                        since: at,
                        until: at,
                        left: true,
                    }),
                    &functions,
                ),
            ),
            (
                "on its way",
                lay(
                    Some(Invited::Waiting {
                        since: at,
                        until: at,
                        left: false,
                    }),
                    &functions,
                ),
            ),
            (
                "lapsed",
                lay(Some(Invited::Lapsed { since: at, at }), &functions),
            ),
            (
                "undelivered",
                lay(Some(Invited::Undelivered { since: at }), &functions),
            ),
            (
                "withdrawn",
                lay(Some(Invited::Withdrawn { since: at }), &functions),
            ),
            ("accepted", lay(Some(Invited::Accepted { at }), &functions)),
            ("signs in", lay(Some(Invited::SignsIn), &functions)),
        ]
    }
}
