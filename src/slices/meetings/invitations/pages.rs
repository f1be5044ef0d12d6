use askama::Template;

use super::super::access::RemindOfInvitation;
use super::super::model::{Meeting, Mode};
use super::super::pages::{lead_of, mode_word, possible, title_of};
use super::forms::{self, NOBODY, OTHER, REMOTE, ROOM};
use super::model::{Asked, Coming, Said, Shown};
use super::rules;
use crate::base::access::{Act as _, Actor};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Icon, Possible, Tag, Tone, Width};
use crate::web::visit::Visit;

/// The form of one member, signed in or by the link of its letter. Of others it tells nothing.
#[derive(Template)]
#[template(path = "meetings/answer.html")]
pub(crate) struct AnswerPage {
    page: Page,
    /// The meeting's page, for whoever is signed in.
    back: String,
    action: String,
    kind: String,
    lead: String,
    receipt: Option<(Tag, String)>,
    corrections: Corrections,
    fields: Vec<Field>,
    verb: String,
}

fn tag(t: &'static Texts, said: Option<&Said>) -> Tag {
    match said.map(|said| &said.coming) {
        None => Tag::new(Icon::Awaiting, Tone::Wait, t.invitations_waits()),
        Some(coming) if !coming.mode.is_there() => {
            Tag::new(Icon::StandsAside, Tone::Wait, mode_word(t, Mode::Apology))
        }
        Some(coming) if coming.remote => {
            Tag::new(Icon::NoObjection, Tone::Ok, t.invitations_comes_remote())
        }
        Some(_) => Tag::new(Icon::Yes, Tone::Yes, t.invitations_comes()),
    }
}

impl AnswerPage {
    pub(super) fn of(
        visit: &Visit,
        meeting: &Meeting,
        asked: &Asked,
        (action, by_link): (String, bool),
        back: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let lang = visit.lang;
        let title = title_of(
            lang,
            &meeting.title,
            meeting.title_ru.as_deref(),
            meeting.title_ky.as_deref(),
        );
        let mut page = visit.page(Section::Meetings, title.to_owned());
        if by_link {
            page = page
                .within(Section::Elsewhere)
                .seen_by(visit.texts().decisions_answer_seen_by());
        }
        let home = if by_link {
            String::new()
        } else {
            format!("/meetings/{}", meeting.id)
        };
        let dates = lang.dates(visit.zone);
        Self::lay(page, dates, meeting, asked, (action, home), back)
    }

    fn lay(
        page: Page,
        dates: Dates,
        meeting: &Meeting,
        asked: &Asked,
        (action, home): (String, String),
        back: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let said = asked.said.as_ref();
        let standing = said.map_or_else(Fields::default, |said| forms::standing(&said.coming));
        let none = Complaints::none();
        let (typed, complaints) = back.unwrap_or((&standing, &none));
        let fields = fields(t, asked, (typed, complaints, lang));
        let mut page = page.answering(action.clone());
        if !complaints.is_empty() {
            page = page.with_corrections();
        }
        let when = dates.span(meeting.starts_at, meeting.ends_at);
        Self {
            back: home,
            kind: t.invitations_for(asked.seat.acronym.as_str()),
            lead: lead_of(t, meeting, when),
            receipt: said.map(|said| (tag(t, Some(said)), receipt(t, dates, said))),
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            fields,
            verb: if said.is_some() {
                t.invitations_change()
            } else {
                t.invitations_send()
            },
            action,
            page,
        }
    }
}

fn fields(
    t: &'static Texts,
    asked: &Asked,
    (typed, complaints, lang): (&Fields, &Complaints, Lang),
) -> Vec<Field> {
    let named = asked.seat.people.iter().map(|one| {
        Choice::new(one.id.to_string(), one.name.clone()).explained(mode_word(t, one.mode()))
    });
    let others = [
        Choice::new(OTHER, t.invitations_other()).explained(t.invitations_other_note()),
        Choice::new(NOBODY, t.invitations_nobody()).explained(t.invitations_nobody_note()),
    ];
    let how = vec![
        Choice::new(ROOM, t.invitations_in_the_room()),
        Choice::new(REMOTE, t.invitations_from_afar()),
    ];
    let filled = |field: Field, name: &'static str| {
        field
            .holding(typed.raw(name))
            .faulty(complaints.at(name, lang))
    };
    vec![
        filled(
            Field::new(
                "who",
                t.invitations_who(),
                Ask::OneOf(named.chain(others).collect()),
            )
            .required(),
            "who",
        ),
        filled(
            Field::line("name", t.invitations_name())
                .hinted(t.invitations_name_hint())
                .at_most(120)
                .wide(Width::Middle),
            "name",
        ),
        filled(
            Field::new("how", t.invitations_how(), Ask::OneOf(how))
                .hinted(t.invitations_how_hint()),
            "how",
        ),
    ]
}

fn receipt(t: &'static Texts, dates: Dates, said: &Said) -> String {
    let (by, at) = (said.by.as_str(), dates.moment_short(said.at));
    match &said.name {
        Some(name) => t.invitations_receipt(name.as_str(), by, at),
        None => t.invitations_receipt_nobody(by, at),
    }
}

/// What was typed into a form that could not be taken, each with the words of its question.
pub(super) fn typed(t: &'static Texts, fields: &Fields) -> Vec<(String, String)> {
    let name = fields.raw("name").trim();
    if name.is_empty() {
        return Vec::new();
    }
    vec![(t.invitations_name(), name.to_owned())]
}

/// Who comes for each member, as the office sees it.
#[derive(Template)]
#[template(path = "meetings/answers.html")]
pub(crate) struct AnswersPage {
    page: Page,
    back: String,
    action: String,
    meeting: String,
    lead: String,
    counted: String,
    remind: Possible,
    reminded: String,
    filter: Field,
    rows: Vec<Row>,
}

struct Row {
    acronym: String,
    tag: Tag,
    who: String,
    said: String,
}

impl AnswersPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        meeting: &Meeting,
        (asked, reminded): (&[Asked], Option<Instant>),
        shown: Option<Shown>,
    ) -> Self {
        let page = visit.page(Section::Meetings, visit.texts().invitations_answers());
        let may = possible_reminder(visit.lang, who, meeting, asked, reminded.is_some());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, dates, meeting, (asked, reminded), (shown, may))
    }

    fn lay(
        page: Page,
        dates: Dates,
        meeting: &Meeting,
        (asked, reminded): (&[Asked], Option<Instant>),
        (shown, remind): (Option<Shown>, Possible),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let choices = std::iter::once(Choice::new("", t.invitations_show_all()))
            .chain(Shown::ALL.iter().map(|one| {
                let words = match one {
                    Shown::Waiting => t.invitations_waits(),
                    Shown::Coming => t.invitations_show_coming(),
                    Shown::Apologies => t.invitations_show_apologies(),
                };
                Choice::new(one.name(), words)
            }))
            .collect();
        let home = format!("/meetings/{}", meeting.id);
        let count = |shown: Shown| {
            asked
                .iter()
                .filter(|one| shown.takes(one.said.as_ref()))
                .count()
        };
        Self {
            action: format!("{home}/answers"),
            back: home,
            meeting: title_of(
                lang,
                &meeting.title,
                meeting.title_ru.as_deref(),
                meeting.title_ky.as_deref(),
            )
            .to_owned(),
            lead: lead_of(t, meeting, dates.span(meeting.starts_at, meeting.ends_at)),
            counted: t.invitations_counted(
                asked.len() - count(Shown::Waiting),
                asked.len(),
                count(Shown::Coming),
            ),
            remind,
            reminded: reminded.map_or_else(String::new, |at| {
                t.invitations_were_reminded(dates.moment_short(at))
            }),
            filter: Field::new("show", t.invitations_show(), Ask::Select(choices))
                .wide(Width::Middle)
                .holding(shown.map_or("", Shown::name)),
            rows: asked
                .iter()
                .filter(|one| shown.is_none_or(|shown| shown.takes(one.said.as_ref())))
                .map(|one| Row {
                    acronym: one.seat.acronym.clone(),
                    tag: tag(t, one.said.as_ref()),
                    who: who_comes(t, one.said.as_ref()),
                    said: one.said.as_ref().map_or_else(String::new, |said| {
                        let at = dates.moment_short(said.at);
                        if said.by_link {
                            t.invitations_said_by_link(said.by.as_str(), at)
                        } else {
                            t.invitations_said(said.by.as_str(), at)
                        }
                    }),
                })
                .collect(),
            page,
        }
    }
}

fn who_comes(t: &'static Texts, said: Option<&Said>) -> String {
    let Some(said) = said else {
        return "—".to_owned();
    };
    match (&said.coming, &said.name) {
        (
            Coming {
                stand_in: Some(_), ..
            },
            Some(name),
        ) => t.invitations_stand_in(name.as_str()),
        (coming, Some(name)) => format!("{name}, {}", mode_word(t, coming.mode)),
        (_, None) => "—".to_owned(),
    }
}

fn possible_reminder(
    lang: Lang,
    who: &Actor,
    meeting: &Meeting,
    asked: &[Asked],
    reminded: bool,
) -> Possible {
    let verdict = RemindOfInvitation::verdict(who, meeting);
    possible(verdict, rules::remind(meeting, asked, reminded), lang)
}

/// Invented answers for the samples.
mod samples {
    use super::super::super::model::{Named, Seat, State};
    use super::{Asked, Coming, Instant, Meeting, Mode, Said, Texts};
    use crate::base::access::Subject as _;
    use crate::base::ids::{OrganisationId, PersonId};

    pub(super) fn now() -> Instant {
        chrono::DateTime::from_timestamp(1_792_130_000, 0).unwrap_or_default()
    }

    pub(super) fn meeting(t: &'static Texts) -> Option<Meeting> {
        let (_, meeting) = Meeting::cases().into_iter().next()?;
        Some(Meeting {
            title: t.meetings_kind_ordinary(),
            state: State::Convened,
            starts_at: now(),
            ends_at: now() + chrono::TimeDelta::hours(2),
            place: "101".to_owned(),
            ..meeting
        })
    }

    pub(super) fn asked(member: i64, coming: Option<Coming>) -> Asked {
        let person = |id: i64, kind: &str| Named {
            id,
            name: "Jean Prototype".to_owned(),
            kind: kind.to_owned(),
        };
        let seat = Seat {
            people: vec![
                person(member + 10, "focal_point"),
                person(member + 20, "alternate"),
            ],
            ..Seat::of(
                OrganisationId(member),
                if member > 1 { "ILO" } else { "FAO" },
            )
        };
        Asked {
            said: coming.map(|coming| Said {
                member: seat.member,
                name: coming.mode.is_there().then(|| "Jean Prototype".to_owned()),
                coming,
                by: "Jean Prototype".to_owned(),
                at: now(),
                by_link: member == 1,
            }),
            seat,
        }
    }

    pub(super) fn coming(mode: Mode, person: Option<i64>, remote: bool) -> Coming {
        Coming {
            mode,
            person: person.map(PersonId),
            stand_in: (mode.is_there() && person.is_none()).then(|| "Jean Prototype".to_owned()),
            remote,
        }
    }
}

impl Sample for AnswerPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let Some(meeting) = samples::meeting(t) else {
            return Vec::new();
        };
        let lay = |coming, by_link: bool, back| {
            let page = Page::sample(lang).titled(t.meetings_kind_ordinary());
            let (page, home) = if by_link {
                (page.of(None), String::new())
            } else {
                (page.within(Section::Meetings), "/meetings/1".to_owned())
            };
            let around = ("/answer/meeting/x".to_owned(), home);
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            Self::lay(
                page,
                dates,
                &meeting,
                &samples::asked(1, coming),
                around,
                back,
            )
        };
        let fields = Fields::of([("who", OTHER.to_owned())]);
        let wrong = Complaints::about("name", rules::Refusal::ComesForAnother);
        vec![
            ("asked", lay(None, true, None)),
            (
                "answered",
                lay(
                    Some(samples::coming(Mode::Principal, Some(11), true)),
                    false,
                    None,
                ),
            ),
            (
                "nobody comes",
                lay(
                    Some(samples::coming(Mode::Apology, None, false)),
                    true,
                    None,
                ),
            ),
            ("with corrections", lay(None, true, Some((&fields, &wrong)))),
        ]
    }
}

impl Sample for AnswersPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let Some(meeting) = samples::meeting(t) else {
            return Vec::new();
        };
        let asked = [
            samples::asked(1, Some(samples::coming(Mode::Principal, Some(11), false))),
            samples::asked(2, Some(samples::coming(Mode::Alternate, None, true))),
            samples::asked(3, None),
        ];
        let lay = |asked: &[Asked], reminded: Option<Instant>, shown, may| {
            let page = Page::sample(lang)
                .titled(t.invitations_answers())
                .within(Section::Meetings);
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            Self::lay(page, dates, &meeting, (asked, reminded), (shown, may))
        };
        let done = Possible::unless(vec![t.invitations_refused_reminded().into()]);
        vec![
            ("some answered", lay(&asked, None, None, Possible::now())),
            (
                "reminded",
                lay(&asked, Some(samples::now()), Some(Shown::Waiting), done),
            ),
            (
                "nobody fits",
                lay(&[], None, Some(Shown::Apologies), Possible::now()),
            ),
        ]
    }
}
