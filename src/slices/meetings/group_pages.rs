//! A group's meeting as its partners see it (I15, I16): what was opened to them, and nothing that tells of the rest.
use askama::Template;

use super::agenda;
use super::model::{Item, Meeting};
use super::pack;
use super::pages::{group_crumb, kind_word, lead_of, state_tag, title_of};
use super::papers::Brief;
use crate::base::lang::Lang;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{AgendaRow, Crumb, Icon, Tag, Tone};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "meetings/outside.html")]
pub(crate) struct OutsidePage {
    page: Page,
    back: Crumb,
    symbol: String,
    kind: String,
    lead: String,
    state: Tag,
    /// What of it is kept or printed.
    out: Vec<(String, String)>,
    agenda: Vec<AgendaRow>,
    /// What stands there where no item is open.
    nothing: String,
    /// Of minutes that went out.
    minutes: Option<String>,
}

impl OutsidePage {
    pub(super) fn of(visit: &Visit, meeting: &Meeting, items: &[Item], papers: &[Brief]) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let title = title_of(
            lang,
            &meeting.title,
            meeting.title_ru.as_deref(),
            meeting.title_ky.as_deref(),
        );
        let when = lang
            .dates(visit.zone)
            .span(meeting.starts_at, meeting.ends_at);
        Self {
            page: visit
                .page(
                    if meeting.group.is_some() {
                        Section::Groups
                    } else {
                        Section::Home
                    },
                    title.to_owned(),
                )
                .seen_by(if meeting.group.is_some() {
                    t.frame_seen_by_group()
                } else {
                    t.meetings_seen_by_guests()
                }),
            back: group_crumb(visit, meeting).unwrap_or_else(|| Crumb {
                href: "/".into(),
                words: t.frame_home().into(),
            }),
            symbol: meeting.symbol(&visit.symbol_prefix),
            kind: kind_word(t, meeting.kind),
            lead: lead_of(t, meeting, when),
            state: state_tag(t, meeting.state),
            out: pack::links(t, meeting.id, papers, false),
            agenda: agenda::open_rows(visit, items, papers),
            nothing: if meeting.group.is_some() {
                t.meetings_nothing_open()
            } else {
                t.meetings_nothing_open_to_guests()
            },
            // guests of the annual meeting read its minutes where they are released
            minutes: meeting
                .minutes
                .as_deref()
                .filter(|_| meeting.group.is_some())
                .filter(|state| !matches!(*state, "draft" | "chair_review" | "cleared"))
                .map(|_| format!("/meetings/{}/minutes", meeting.id)),
        }
    }
}

impl Sample for OutsidePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |agenda, minutes| Self {
            page: Page::sample(lang)
                .within(Section::Groups)
                .titled(t.meetings_meeting())
                .seen_by(t.frame_seen_by_group()),
            back: Crumb {
                href: "/groups/1".into(),
                words: t.frame_groups().into(),
            },
            symbol: "UNMN/KGZ/2026/WG.1/MTG/1".to_owned(),
            kind: t.meetings_kind_working_group(),
            lead: t.meetings_lead("10:00", "UN House"),
            state: Tag::new(Icon::NoObjection, Tone::Ok, t.meetings_state_convened()),
            out: pack::links(t, super::model::MeetingId(8), &[], false),
            agenda,
            nothing: t.meetings_nothing_open(),
            minutes,
        };
        let row = AgendaRow {
            id: "item-1".into(),
            time: "".into(),
            length: t.meetings_minutes(30).into(),
            number: "1".into(),
            title: t.meetings_agenda().into(),
            papers: Vec::new(),
            decisions: Vec::new(),
            arising: None,
            actions: Vec::new(),
            outcome: None,
            kind: Tag::kind(Icon::Discussion, t.meetings_item_discussion()),
            presenter: "NSC".into(),
            audience: None,
        };
        let minutes = Some("/meetings/8/minutes".to_owned());
        vec![
            ("nothing is open", lay(Vec::new(), None)),
            ("open items", lay(vec![row], minutes)),
        ]
    }
}
