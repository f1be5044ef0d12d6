use askama::Template;

use super::super::issues::{Kept, Speaker, Standing};
use super::super::model::Duty;
use super::super::words::{duty_word, standing_tag};
use super::forms::{NOTE_MOST, name_of};
use super::rules::{Refusal, mark_of};
use super::web::Returned;
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::{InWords, Lang, Texts};
use crate::base::words::Word as _;
use crate::web::fields::Fields;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Corrections, Crumb, Field, Tag, Width};
use crate::web::visit::Visit;

/// The line of one member, as its own people see it: right as it stands, or to be corrected.
#[derive(Template)]
#[template(path = "members/line.html")]
pub(crate) struct LinePage {
    page: Page,
    /// The way back, for whoever signed in.
    back: Option<Crumb>,
    acronym: String,
    lead: String,
    action: String,
    seen: String,
    standing: Tag,
    facts: Vec<(String, String)>,
    /// Function and name, and what is kept of each.
    people: Vec<(String, Vec<(String, String)>)>,
    /// Confirmed already: the button is not asked for again.
    confirmed: bool,
    asked: Option<String>,
    refused: Option<String>,
    corrections: Corrections,
    fields: Vec<(String, Vec<Field>)>,
    note: Field,
    /// Open at once: there is something to correct in it.
    unfolded: bool,
}

/// Where the form goes, and until when.
pub(super) struct Around {
    pub(super) action: String,
    pub(super) until: Option<Instant>,
    pub(super) by_link: bool,
}

/// Somebody else has the address; by a link nobody learns who.
#[derive(Debug)]
pub(super) struct Taken;

impl InWords for Taken {
    fn in_words(&self, lang: Lang) -> String {
        lang.texts().members_address_is_taken()
    }
}

impl LinePage {
    pub(super) fn of(
        visit: &Visit,
        about: (&Kept, Standing),
        around: Around,
        back: Option<(&Fields, &Returned)>,
    ) -> Self {
        let section = if around.by_link {
            Section::Elsewhere
        } else {
            Section::Members
        };
        let page = visit.page(section, visit.texts().member_line_title());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, (dates, visit.now), about, around, back)
    }

    fn lay(
        mut page: Page,
        (dates, now): (Dates, Instant),
        (kept, standing): (&Kept, Standing),
        around: Around,
        back: Option<(&Fields, &Returned)>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let line = &kept.line;
        page = page.answering(around.action.clone());
        if around.by_link {
            page = page.seen_by(t.member_line_seen_by());
        }
        let fields: Vec<(String, Vec<Field>)> = line
            .people
            .iter()
            .map(|one| (heading(t, one), person_fields(lang, one, back)))
            .collect();
        let note = filled(
            lang,
            back,
            "note",
            String::new(),
            Field::lines("note", t.member_line_note())
                .hinted(t.member_line_note_hint())
                .at_most(u32::try_from(NOTE_MOST).unwrap_or(u32::MAX)),
        );
        let corrections = {
            let all = fields.iter().flat_map(|(_, fields)| fields).chain([&note]);
            Corrections::of(t, &all.collect::<Vec<_>>())
        };
        let refused: Option<Refusal> = back.and_then(|(_, returned)| returned.refused);
        if !corrections.none() || refused.is_some() {
            page = page.with_corrections();
        }
        let mut facts = Vec::new();
        if let Some(until) = around.until.filter(|until| *until > now) {
            facts.push((t.member_line_until(), dates.moment(until)));
        }
        if let Some(said) = kept
            .said
            .as_ref()
            .filter(|_| standing == Standing::Confirmed)
        {
            let on = dates.moment_short(said.at);
            facts.push((
                t.member_line_confirmed_by(),
                t.member_line_by_on(said.by.as_str(), on),
            ));
        }
        Self {
            back: (!around.by_link).then(|| Crumb {
                href: "/member-lists".into(),
                words: t.member_lists_title().into(),
            }),
            acronym: line.acronym.clone(),
            lead: t.member_line_lead(line.name_in(lang)),
            action: around.action,
            seen: mark_of(&line.people),
            standing: standing_tag(t, standing),
            facts,
            people: line
                .people
                .iter()
                .map(|one| (heading(t, one), kept_of(t, one)))
                .collect(),
            confirmed: standing == Standing::Confirmed,
            asked: kept.said.as_ref().and_then(|said| said.asks.clone()),
            refused: refused.map(|refusal| refusal.in_words(lang)),
            unfolded: !corrections.none(),
            corrections,
            fields,
            note,
            page,
        }
    }
}

/// "Теңирбек Мисалов, focal point"
fn heading(t: &'static Texts, one: &Speaker) -> String {
    let duty = Duty::parse(&one.duty).map_or_else(String::new, |duty| duty_word(t, duty, false));
    format!("{}, {duty}", one.name)
}

fn kept_of(t: &'static Texts, one: &Speaker) -> Vec<(String, String)> {
    let optional = |label: String, value: &Option<String>| Some((label, value.clone()?));
    [
        optional(t.members_job_title(), &one.job_title),
        Some((t.people_email(), one.email.clone())),
        optional(t.members_phone(), &one.phone),
        Some((t.people_language(), one.lang.own_name().to_owned())),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn filled(
    lang: Lang,
    back: Option<(&Fields, &Returned)>,
    name: &str,
    stands: String,
    field: Field,
) -> Field {
    match back {
        // a line that changed meanwhile is shown as it stands now, with what was typed
        Some((fields, returned)) if !fields.is_ticked("stands") => field
            .holding(fields.raw(name))
            .faulty(returned.complaints.at(name, lang)),
        Some(_) | None => field.holding(stands),
    }
}

fn person_fields(lang: Lang, one: &Speaker, back: Option<(&Fields, &Returned)>) -> Vec<Field> {
    let t = lang.texts();
    let ask = |what: &str, label: String, ask: Ask, stands: String, most: u32| {
        let name = name_of(what, one);
        let field = Field::named(name.clone(), label, ask)
            .wide(Width::Long)
            .at_most(most);
        filled(lang, back, &name, stands, field)
    };
    let optional = |value: &Option<String>| value.clone().unwrap_or_default();
    vec![
        ask(
            "name",
            t.members_name(),
            Ask::Line("text"),
            one.name.clone(),
            120,
        )
        .required(),
        ask(
            "job_title",
            t.members_job_title(),
            Ask::Line("text"),
            optional(&one.job_title),
            120,
        ),
        ask(
            "email",
            t.people_email(),
            Ask::Line("email"),
            one.email.clone(),
            254,
        )
        .hinted(t.member_line_email_hint())
        .required(),
        ask(
            "phone",
            t.members_phone(),
            Ask::Line("tel"),
            optional(&one.phone),
            40,
        ),
    ]
}

/// The link opens nothing: it ended, was revoked, is another person's, or never was. Which of these it is not said.
#[derive(Template)]
#[template(path = "members/line_over.html")]
pub(crate) struct OverPage {
    page: Page,
    signed_in: bool,
}

impl OverPage {
    pub(super) fn of(visit: &Visit) -> Self {
        Self::lay(visit.page(Section::Elsewhere, visit.texts().member_line_over()))
    }

    fn lay(page: Page) -> Self {
        Self {
            signed_in: page.who.is_some(),
            page: page.answering("/sign-in"),
        }
    }
}

impl Sample for OverPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let page = || Page::sample(lang).titled(lang.texts().member_line_over());
        vec![
            ("stranger", Self::lay(page().of(None))),
            ("signed in", Self::lay(page())),
        ]
    }
}

impl Sample for LinePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        use super::super::issues::samples;
        use crate::web::fields::Complaints;
        let now = samples::now();
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let lay = |standing, by_link, back| {
            let page = Page::sample(lang).titled(lang.texts().member_line_title());
            let page = if by_link {
                page.of(None)
            } else {
                page.within(Section::Members)
            };
            let around = Around {
                action: "/members/6/line".to_owned(),
                until: Some(now + chrono::TimeDelta::days(3)),
                by_link,
            };
            let kept = samples::kept(standing);
            Self::lay(page, (dates, now), (&kept, standing), around, back)
        };
        let fields = Fields::of([("email.10", "nowhere".to_owned())]);
        let returned = Returned {
            complaints: Complaints::about("email.10", Taken),
            refused: Some(Refusal::ChangedMeanwhile),
        };
        vec![
            ("asked by link", lay(Standing::Awaited, true, None)),
            ("confirmed", lay(Standing::Confirmed, false, None)),
            ("changed since", lay(Standing::ChangedSince, false, None)),
            ("nobody", lay(Standing::Nobody, false, None)),
            (
                "with corrections",
                lay(Standing::Awaited, false, Some((&fields, &returned))),
            ),
        ]
    }
}
