//! One item of an agenda in its form; of two writers, the second sees what the first saved beside what was typed.
use askama::Template;

use super::super::model::{Audience, Item, ItemKind, Kind, Meeting, Purpose, Seat};
use super::super::pages::possible;
use super::super::rules;
use super::pages::{item_tag, purpose_field};
use crate::base::access::Verdict;
use crate::base::lang::{InWords as _, Lang};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Possible, Width};
use crate::web::visit::Visit;

/// Every question about an item, holding what was typed; `table` has the agencies that may present it.
pub(super) fn fields(
    lang: Lang,
    meeting: &Meeting,
    table: &[Seat],
    (typed, complaints): (&Fields, &Complaints),
) -> Vec<Field> {
    let t = lang.texts();
    let filled = |field: Field, name: &'static str| {
        field
            .holding(typed.raw(name))
            .faulty(complaints.at(name, lang))
    };
    let kinds = ItemKind::ALL
        .iter()
        .map(|&kind| Choice::new(kind.name(), item_tag(t, kind).word))
        .collect();
    let agencies = std::iter::once(Choice::new("", t.agenda_agency_none()))
        .chain(
            table
                .iter()
                .map(|seat| Choice::new(seat.member.to_string(), seat.acronym.clone())),
        )
        .collect();
    let line = |name: &'static str, label: String| Field::line(name, label).at_most(200);
    let mut fields = vec![
        filled(line("title", t.meetings_item_title()).required(), "title"),
        filled(
            line("title_ru", t.meetings_title_ru()).in_lang("ru"),
            "title_ru",
        ),
        filled(
            line("title_ky", t.meetings_title_ky()).in_lang("ky"),
            "title_ky",
        ),
        filled(
            Field::new("kind", t.meetings_item_kind(), Ask::Select(kinds)).wide(Width::Middle),
            "kind",
        ),
        filled(
            Field::line("presenter", t.meetings_presenter())
                .wide(Width::Middle)
                .at_most(120),
            "presenter",
        ),
        filled(
            Field::new("agency", t.agenda_agency(), Ask::Select(agencies)).wide(Width::Short),
            "agency",
        ),
        filled(
            Field::new("minutes", t.meetings_item_minutes(), Ask::Line("number"))
                .wide(Width::Short)
                .required(),
            "minutes",
        ),
        filled(
            Field::lines("background", t.meetings_background()).at_most(10_000),
            "background",
        ),
    ];
    let is_annual = meeting.kind == Kind::Annual;
    if is_annual {
        fields.push(filled(purpose_field(lang, "purpose".to_owned()), "purpose"));
    }
    if meeting.has_outsiders() {
        let (words, hint) = if is_annual {
            (
                t.meetings_open_to_guests(),
                t.meetings_open_to_guests_hint(),
            )
        } else {
            (t.meetings_open_item(), t.meetings_open_item_hint())
        };
        fields.push(filled(
            Field::new("open", words, Ask::Tick).hinted(hint),
            "open",
        ));
    }
    fields
}

/// The item as its form holds it.
pub(super) fn held(item: &Item) -> Fields {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    Fields::of([
        ("title", item.title.clone()),
        ("title_ru", text(&item.title_ru)),
        ("title_ky", text(&item.title_ky)),
        ("kind", item.kind.name().to_owned()),
        ("presenter", text(&item.speaker)),
        (
            "agency",
            item.agency.map_or_else(String::new, |id| id.to_string()),
        ),
        ("minutes", item.minutes.to_string()),
        ("background", item.written.clone()),
        ("purpose", item.purpose.map_or("", Purpose::name).to_owned()),
        (
            "open",
            if item.audience == Audience::Group {
                "yes"
            } else {
                ""
            }
            .to_owned(),
        ),
    ])
}

/// A question to which the two writers gave other answers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    label: String,
    theirs: String,
    own: String,
}

/// In words, as each of them reads in the form.
pub(super) fn differences(
    lang: Lang,
    saved: &Fields,
    typed: &Fields,
    table: &[Seat],
) -> Vec<Difference> {
    let t = lang.texts();
    let asked = [
        ("title", t.meetings_item_title()),
        ("title_ru", t.meetings_title_ru()),
        ("title_ky", t.meetings_title_ky()),
        ("kind", t.meetings_item_kind()),
        ("presenter", t.meetings_presenter()),
        ("agency", t.agenda_agency()),
        ("minutes", t.meetings_item_minutes()),
        ("background", t.meetings_background()),
        ("purpose", t.meetings_purpose()),
        ("open", t.agenda_audience()),
    ];
    let words = |name: &str, value: &str| -> String {
        match name {
            "kind" => ItemKind::parse(value)
                .map_or_else(String::new, |kind| item_tag(t, kind).word.into_owned()),
            "purpose" => Purpose::parse(value).map_or_else(
                || t.meetings_purpose_none(),
                |purpose| purpose.in_words(lang),
            ),
            "agency" => table
                .iter()
                .find(|seat| seat.member.to_string() == value)
                .map_or_else(|| t.agenda_agency_none(), |seat| seat.acronym.clone()),
            "open" if value.is_empty() => t.agenda_audience_members(),
            "open" => t.agenda_audience_open(),
            _ => value.to_owned(),
        }
    };
    asked
        .into_iter()
        .filter_map(|(name, label)| {
            let plain = |fields: &Fields| fields.raw(name).replace("\r\n", "\n").trim().to_owned();
            let (theirs, own) = (plain(saved), plain(typed));
            (theirs != own).then(|| Difference {
                label,
                theirs: words(name, &theirs),
                own: words(name, &own),
            })
        })
        .collect()
}

#[derive(Template)]
#[template(path = "meetings/item.html")]
pub(crate) struct ItemPage {
    page: Page,
    back: String,
    action: String,
    lead: String,
    revision: i32,
    /// Somebody saved it meanwhile: what of it reads otherwise.
    conflict: Option<Vec<Difference>>,
    corrections: Corrections,
    fields: Vec<Field>,
    may: Possible,
}

impl ItemPage {
    /// `typed` is what was sent and not saved; with `is_late`, somebody saved in between.
    pub(super) fn of(
        visit: &Visit,
        (meeting, item, table): (&Meeting, &Item, &[Seat]),
        typed: Option<&Fields>,
        complaints: &Complaints,
        is_late: bool,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let saved = held(item);
        let action = format!("/agenda-items/{}", item.id);
        let mut page = visit.page(Section::Meetings, t.agenda_edit_item(item.position));
        if typed.is_some() {
            page = page.with_corrections().answering(action.clone());
        }
        let conflict = typed
            .filter(|_| is_late)
            .map(|typed| differences(lang, &saved, typed, table));
        let holds = (typed.unwrap_or(&saved), complaints);
        Self::lay(
            page,
            (format!("/meetings/{}/agenda", meeting.id), action),
            lang.pick(
                &item.title,
                item.title_ru.as_deref(),
                item.title_ky.as_deref(),
            )
            .to_owned(),
            item.revision,
            conflict,
            fields(lang, meeting, table, holds),
            possible(
                Verdict::Yes,
                rules::runs(meeting, visit.today()).and(rules::edit(meeting)),
                lang,
            ),
        )
    }

    fn lay(
        page: Page,
        (back, action): (String, String),
        lead: String,
        revision: i32,
        conflict: Option<Vec<Difference>>,
        fields: Vec<Field>,
        may: Possible,
    ) -> Self {
        Self {
            corrections: Corrections::of(page.t, &fields.iter().collect::<Vec<_>>()),
            back,
            action,
            lead,
            revision,
            conflict,
            fields,
            may,
            page,
        }
    }
}

impl Sample for ItemPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |conflict: Option<Vec<Difference>>, may: Possible| {
            let fields = vec![
                Field::line("title", t.meetings_item_title()).holding(t.agenda_edit_item(2)),
                Field::lines("background", t.meetings_background()),
            ];
            let page = Page::sample(lang)
                .within(Section::Meetings)
                .titled(t.agenda_edit_item(2));
            let paths = (
                "/meetings/9/agenda".to_owned(),
                "/agenda-items/4".to_owned(),
            );
            Self::lay(page, paths, t.meetings_agenda(), 3, conflict, fields, may)
        };
        let difference = Difference {
            label: t.meetings_item_minutes(),
            theirs: "20".to_owned(),
            own: "35".to_owned(),
        };
        let frozen = Possible::unless(vec![t.meetings_refused_frozen().into()]);
        vec![
            ("opened", lay(None, Possible::now())),
            (
                "saved by another",
                lay(Some(vec![difference]), Possible::now()),
            ),
            (
                "saved alike by another",
                lay(Some(Vec::new()), Possible::now()),
            ),
            ("circulated", lay(None, frozen)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_writers_differ_only_where_they_answered_otherwise() {
        let fields = |title: &str, background: &str, open: &str| {
            Fields::of([
                ("title", title.to_owned()),
                ("background", background.to_owned()),
                ("kind", "discussion".to_owned()),
                ("open", open.to_owned()),
            ])
        };
        let saved = fields("Indicators", "One\nTwo", "");
        let same = fields(" Indicators ", "One\r\nTwo", "");
        assert_eq!(differences(Lang::En, &saved, &same, &[]), Vec::new());
        let other = fields("Indicators", "One\r\nThree", "yes");
        let found = differences(Lang::En, &saved, &other, &[]);
        let t = Lang::En.texts();
        let labels: Vec<&str> = found.iter().map(|one| one.label.as_str()).collect();
        assert_eq!(labels, [t.meetings_background(), t.agenda_audience()]);
        assert_eq!(found[0].theirs, "One\nTwo");
        assert_eq!(found[0].own, "One\nThree");
        assert_eq!(found[1].theirs, t.agenda_audience_members());
        assert_eq!(found[1].own, t.agenda_audience_open());
    }
}
