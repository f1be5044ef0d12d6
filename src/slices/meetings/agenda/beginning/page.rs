use askama::Template;

use super::super::super::model::{Meeting, MeetingId, Standing};
use super::super::super::pages::title_of;
use super::super::pages::item_tag;
use super::rules::Proposed;
use super::store::{Offered, Source};
use super::web::{Ground, title};
use crate::base::dates::Dates;
use crate::base::lang::Lang;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Icon, Tag, Tone, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "meetings/beginning.html")]
pub(crate) struct BeginningPage {
    page: Page,
    back: String,
    action: String,
    /// From which agenda, where there are several.
    source: Option<Field>,
    from: String,
    corrections: Corrections,
    standing: Option<Field>,
    items: Option<Field>,
}

impl BeginningPage {
    pub(super) fn of(
        visit: &Visit,
        meeting: &Meeting,
        ground: &Ground,
        typed: Option<&Fields>,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let action = format!("/meetings/{}/agenda/beginning", meeting.id);
        let mut page = visit.page(Section::Meetings, t.agenda_begin());
        if !complaints.is_empty() {
            page = page.with_corrections().answering(action.clone());
        }
        let ticked = |name: &str| {
            typed.map(|typed| typed.all(name).map(ToOwned::to_owned).collect::<Vec<_>>())
        };
        Self::lay(
            page,
            (format!("/meetings/{}/agenda", meeting.id), action),
            (&ground.sources, ground.from, lang.dates(visit.zone)),
            standing(lang, ground, ticked("standing"))
                .map(|field| field.faulty(complaints.at("standing", lang))),
            offered(lang, &ground.offered, ticked("item"))
                .map(|field| field.faulty(complaints.at("item", lang))),
        )
    }

    fn lay(
        page: Page,
        (back, action): (String, String),
        (sources, from, dates): (&[Source], Option<MeetingId>, Dates),
        standing: Option<Field>,
        items: Option<Field>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let from = from.map_or_else(String::new, |id| id.to_string());
        let source = (sources.len() > 1).then(|| {
            let choices = sources
                .iter()
                .map(|one| {
                    let title = title_of(
                        lang,
                        &one.title,
                        one.title_ru.as_deref(),
                        one.title_ky.as_deref(),
                    );
                    let day = dates.day(dates.date_of(one.starts_at));
                    Choice::new(one.id.to_string(), format!("{title}, {day}"))
                })
                .collect();
            Field::new("from", t.agenda_from(), Ask::Select(choices))
                .wide(Width::Long)
                .holding(from.clone())
        });
        let fields: Vec<&Field> = standing.iter().chain(&items).collect();
        Self {
            corrections: Corrections::of(t, &fields),
            back,
            action,
            source,
            from,
            standing,
            items,
            page,
        }
    }
}

/// All of them ticked, until somebody chose otherwise.
fn standing(lang: Lang, ground: &Ground, ticked: Option<Vec<String>>) -> Option<Field> {
    let t = lang.texts();
    let choice = |one: &Proposed| {
        let words = title(lang, one.standing);
        let note = match (one.standing, &ground.last) {
            (Standing::LastMinutes, Some(last)) if one.anew => t.agenda_bind_anew(last.revision),
            (Standing::LastMinutes, Some(last)) => t.agenda_bind(last.revision),
            _ => t.meetings_minutes(one.minutes),
        };
        Choice::new(one.standing.name(), words).explained(note)
    };
    let chosen = ticked.unwrap_or_else(|| {
        let all = ground.proposed.iter();
        all.map(|one| one.standing.name().to_owned()).collect()
    });
    let choices: Vec<Choice> = ground.proposed.iter().map(choice).collect();
    (!choices.is_empty()).then(|| {
        Field::new("standing", t.agenda_standing(), Ask::AnyOf(choices))
            .hinted(t.agenda_standing_hint())
            .choosing(chosen)
    })
}

/// What the last meeting left open is ticked, unless it was taken already.
fn offered(lang: Lang, offered: &[Offered], ticked: Option<Vec<String>>) -> Option<Field> {
    let t = lang.texts();
    let choice = |one: &Offered| {
        let title = title_of(
            lang,
            &one.title,
            one.title_ru.as_deref(),
            one.title_ky.as_deref(),
        );
        let words = format!("{}. {title}", one.position);
        let choice = Choice::new(one.id.to_string(), words.clone());
        if one.is_taken {
            choice.explained(t.agenda_taken())
        } else if one.is_open {
            choice.explained(t.agenda_open_matter()).shown_as(Tag::new(
                Icon::Half,
                Tone::Warn,
                words,
            ))
        } else {
            choice.explained(item_tag(t, one.kind).word)
        }
    };
    let chosen = ticked.unwrap_or_else(|| {
        let open = offered.iter().filter(|one| one.is_open && !one.is_taken);
        open.map(|one| one.id.to_string()).collect()
    });
    let choices: Vec<Choice> = offered.iter().map(choice).collect();
    (!choices.is_empty()).then(|| {
        Field::new("item", t.agenda_earlier(), Ask::AnyOf(choices))
            .hinted(t.agenda_earlier_hint())
            .choosing(chosen)
    })
}

impl Sample for BeginningPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        use super::super::super::model::{ItemId, ItemKind};
        let t = lang.texts();
        let lay = |fields: (Option<Field>, Option<Field>), sources: &[Source]| {
            let page = Page::sample(lang)
                .within(Section::Meetings)
                .titled(t.agenda_begin());
            let paths = (
                "/meetings/9/agenda".to_owned(),
                "/meetings/9/agenda/beginning".to_owned(),
            );
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            let from = sources.first().map(|one| one.id);
            Self::lay(page, paths, (sources, from, dates), fields.0, fields.1)
        };
        let source = |id: i64| Source {
            id: MeetingId(id),
            title: t.meetings_kind_ordinary(),
            title_ru: None,
            title_ky: None,
            starts_at: chrono::DateTime::default(),
        };
        let ground = Ground {
            proposed: Standing::ALL
                .iter()
                .map(|&standing| Proposed {
                    standing,
                    minutes: 5,
                    anew: false,
                })
                .collect(),
            last: Some(super::store::LastMinutes {
                circulation: 1,
                revision: 2,
            }),
            sources: Vec::new(),
            from: None,
            offered: Vec::new(),
        };
        let item = |id: i64, is_open, is_taken| Offered {
            id: ItemId(id),
            position: 4,
            kind: ItemKind::Discussion,
            title: t.meetings_agenda(),
            title_ru: None,
            title_ky: None,
            is_open,
            is_taken,
        };
        let items = [
            item(1, true, false),
            item(2, false, false),
            item(3, true, true),
        ];
        vec![
            (
                "everything",
                lay(
                    (standing(lang, &ground, None), offered(lang, &items, None)),
                    &[source(1), source(2)],
                ),
            ),
            ("nothing", lay((None, None), &[])),
        ]
    }
}
