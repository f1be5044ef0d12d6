use askama::Template;

use super::super::super::model::{Item, Meeting, MeetingId};
use super::super::super::pages::title_of;
use super::rules::{self, Hanging, How};
use super::store::Target;
use crate::base::dates::Dates;
use crate::base::lang::{InWords as _, Lang};
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "meetings/transfer.html")]
pub(crate) struct TransferPage {
    page: Page,
    back: String,
    action: String,
    lead: String,
    corrections: Corrections,
    how: Field,
    /// Nothing, where no other agenda is prepared.
    meeting: Option<Field>,
}

impl TransferPage {
    pub(super) fn of(
        visit: &Visit,
        (item, meeting, hanging): (&Item, &Meeting, Hanging),
        targets: &[Target],
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let action = format!("/agenda-items/{}/transfer", item.id);
        let mut page = visit.page(Section::Meetings, t.agenda_transfer());
        if !complaints.is_empty() {
            page = page.with_corrections().answering(action.clone());
        }
        let title = title_of(
            lang,
            &item.title,
            item.title_ru.as_deref(),
            item.title_ky.as_deref(),
        );
        // why it cannot be moved is said before anybody tries
        let stays = rules::transfer(item, meeting, hanging, How::Move)
            .err()
            .map(|refusals| {
                let words: Vec<String> = refusals.iter().map(|one| one.in_words(lang)).collect();
                words.join(" ")
            });
        Self::lay(
            page,
            (format!("/meetings/{}/agenda", meeting.id), action),
            title.to_owned(),
            (targets, lang.dates(visit.zone)),
            stays,
            (typed, complaints),
        )
    }

    fn lay(
        page: Page,
        (back, action): (String, String),
        lead: String,
        (targets, dates): (&[Target], Dates),
        stays: Option<String>,
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let mut ways =
            vec![Choice::new(How::Copy.name(), t.agenda_copy()).explained(t.agenda_copy_note())];
        if stays.is_none() {
            ways.push(
                Choice::new(How::Move.name(), t.agenda_move()).explained(t.agenda_move_note()),
            );
        }
        let chosen = typed.raw("how");
        let how = Field::new("how", t.agenda_how(), Ask::OneOf(ways))
            .hinted(stays.unwrap_or_default())
            .holding(if chosen.is_empty() {
                How::Copy.name()
            } else {
                chosen
            })
            .faulty(complaints.at("how", lang));
        let choices: Vec<Choice> = targets
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
        let meeting = (!choices.is_empty()).then(|| {
            Field::new("meeting", t.agenda_to(), Ask::Select(choices))
                .wide(Width::Long)
                .holding(typed.raw("meeting"))
                .faulty(complaints.at("meeting", lang))
        });
        let fields: Vec<&Field> = std::iter::once(&how).chain(&meeting).collect();
        Self {
            corrections: Corrections::of(t, &fields),
            back,
            action,
            lead,
            how,
            meeting,
            page,
        }
    }
}

impl Sample for TransferPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |targets: &[Target], stays: Option<String>| {
            let page = Page::sample(lang)
                .within(Section::Meetings)
                .titled(t.agenda_transfer());
            let paths = (
                "/meetings/9/agenda".to_owned(),
                "/agenda-items/4/transfer".to_owned(),
            );
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            let none = (&Fields::default(), &Complaints::none());
            Self::lay(
                page,
                paths,
                t.meetings_agenda(),
                (targets, dates),
                stays,
                none,
            )
        };
        let target = Target {
            id: MeetingId(9),
            title: t.meetings_kind_annual(),
            title_ru: None,
            title_ky: None,
            starts_at: chrono::DateTime::default(),
        };
        let targets = [target];
        vec![
            ("copied or moved", lay(&targets, None)),
            (
                "copied alone",
                lay(&targets, Some(t.agenda_refused_hanging())),
            ),
            ("nowhere to go", lay(&[], None)),
        ]
    }
}
