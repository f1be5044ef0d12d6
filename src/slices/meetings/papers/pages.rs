use askama::Template;

use super::super::model::{Audience, Item, Meeting};
use super::super::pages::title_of;
use super::access::{OpenPaper, ReplacePaper, WithdrawPaper};
use super::links::links;
use super::model::{Brief, Kind, Paper, Version, symbol};
use super::rules;
use super::weight;
use crate::base::access::{Act, Actor};
use crate::base::history::Past;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields};
use crate::web::files::file_field;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{
    Ask, Choice, Corrections, Entry, Field, Icon, Log, PaperLink, Tag, Tone, Width,
};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "papers/attach.html")]
pub(crate) struct AttachPage {
    page: Page,
    back: String,
    /// Where an agency is asked for one instead.
    ask: String,
    action: String,
    lead: String,
    late: bool,
    here: Vec<PaperLink>,
    /// Files that were not taken in, each with its reason.
    refused: Vec<String>,
    corrections: Corrections,
    fields: Vec<Field>,
}

impl AttachPage {
    pub(super) fn of(
        visit: &Visit,
        item: &Item,
        meeting: &Meeting,
        papers: &[Brief],
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let action = format!("/agenda-items/{}/papers", item.id);
        let mut page = visit.page(Section::Meetings, t.papers_attach());
        if !complaints.is_empty() {
            page = page.with_corrections().answering(action.clone());
        }
        let late =
            rules::attach(meeting.state, meeting.agenda) == Ok(rules::Moment::AfterCirculation);
        let title = title_of(
            lang,
            &item.title,
            item.title_ru.as_deref(),
            item.title_ky.as_deref(),
        );
        Self::lay(
            page,
            visit.file_megabytes,
            t.papers_attach_lead(item.position, title),
            (format!("/meetings/{}/agenda", meeting.id), action),
            late,
            links(visit, papers, item.id),
            (typed, complaints),
            item.group.is_some(),
        )
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "everything that the form tells before it asks"
    )]
    fn lay(
        page: Page,
        megabytes: u64,
        lead: String,
        (back, action): (String, String),
        late: bool,
        here: Vec<PaperLink>,
        (typed, complaints): (&Fields, &Complaints),
        of_a_group: bool,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let fields = paper_fields((t, lang), megabytes, (typed, complaints), of_a_group);
        Self {
            back,
            ask: action.replace("/papers", "/paper-requests/new"),
            action,
            lead,
            late,
            here,
            refused: refused_files(lang, complaints),
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            fields,
            page,
        }
    }
}

/// What is asked of a paper that comes, with what was typed. Files stand last: what was typed has arrived before a file
/// can fail.
pub(in super::super) fn paper_fields(
    (t, lang): (&'static Texts, Lang),
    megabytes: u64,
    (typed, complaints): (&Fields, &Complaints),
    of_a_group: bool,
) -> Vec<Field> {
    let filled = |field: Field, name: &'static str| {
        field
            .holding(typed.raw(name))
            .faulty(complaints.at(name, lang))
    };
    let kinds = Kind::ALL
        .iter()
        .map(|&kind| Choice::new(kind.name(), kind.word(t)))
        .collect();
    let line = |name, label: String| Field::line(name, label).at_most(190);
    let mut fields = vec![
        filled(
            Field::new("kind", t.papers_kind(), Ask::Select(kinds)).wide(Width::Middle),
            "kind",
        ),
        filled(
            line("title", t.papers_title()).hinted(t.papers_title_hint()),
            "title",
        ),
        filled(
            line("title_ru", t.meetings_title_ru()).in_lang("ru"),
            "title_ru",
        ),
        filled(
            line("title_ky", t.meetings_title_ky()).in_lang("ky"),
            "title_ky",
        ),
    ];
    if of_a_group {
        fields.push(filled(
            Field::new("open", t.meetings_open_item(), Ask::Tick).hinted(t.papers_open_hint()),
            "open",
        ));
    }
    fields.push(
        file_field(
            "files",
            t.papers_files(),
            t.papers_files_hint(megabytes),
            true,
        )
        .faulty(complaints.at("files", lang)),
    );
    fields
}

/// Files that were not taken in, each with its reason.
pub(in super::super) fn refused_files(lang: Lang, complaints: &Complaints) -> Vec<String> {
    complaints
        .in_words(lang)
        .into_iter()
        .filter(|(field, _)| field == "files")
        .map(|(_, words)| words)
        .collect()
}

struct VersionRow {
    href: String,
    keep: String,
    words: String,
    file_name: String,
    weight: String,
    when: String,
    who: String,
    tag: Tag,
}

#[derive(Template)]
#[template(path = "papers/show.html")]
pub(crate) struct PaperPage {
    page: Page,
    back: String,
    kind: String,
    symbol: String,
    lead: String,
    withdrawn: String,
    open: Option<(String, String)>,
    versions: Vec<VersionRow>,
    action: String,
    /// R14: what of it left the network.
    releases: Option<String>,
    withdraw: Option<String>,
    /// Whom a paper of a group is open to, in words; and where that changes, to what.
    audience: Option<String>,
    reopen: Option<(String, bool)>,
    replace: Option<Field>,
    late: bool,
    corrections: Corrections,
    log: Log,
}

impl PaperPage {
    #[expect(
        clippy::too_many_arguments,
        reason = "everything that a paper's page tells"
    )]
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        paper: &Paper,
        item: Option<Item>,
        versions: &[Version],
        past: Vec<Past>,
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let action = format!("/papers/{}", paper.id);
        let title = title_of(
            lang,
            &paper.title,
            paper.title_ru.as_deref(),
            paper.title_ky.as_deref(),
        );
        let mut page = visit.page(Section::Meetings, title.to_owned());
        if !complaints.is_empty() {
            page = page.with_corrections().answering(action.clone());
        }
        let lead = item.map_or_else(String::new, |item| {
            let title = title_of(
                lang,
                &item.title,
                item.title_ru.as_deref(),
                item.title_ky.as_deref(),
            );
            t.papers_lead(item.position, title)
        });
        let symbol = symbol(&visit.symbol_prefix, paper.year, paper.number);
        let dates = lang.dates(visit.zone);
        let entries = past
            .into_iter()
            .filter_map(|one| {
                Some(Entry {
                    date: dates.day_short(dates.date_of(one.at)).into(),
                    who: one.person.clone().unwrap_or_default().into(),
                    what: told(t, &one)?.into(),
                })
            })
            .collect();
        let may_change = rules::change(paper).is_ok();
        let replace = (may_change && ReplacePaper::verdict(who, paper).is_yes()).then(|| {
            let hint = t.papers_files_hint(visit.file_megabytes);
            file_field("file", t.papers_next_file(), hint, false)
                .holding(typed.raw("file"))
                .faulty(complaints.at("file", lang))
        });
        Self::lay(
            page,
            paper,
            symbol,
            lead,
            versions,
            replace,
            may_change && WithdrawPaper::verdict(who, paper).is_yes(),
            entries,
            dates,
        )
        .reopened(may_change && paper.group.is_some() && OpenPaper::verdict(who, paper).is_yes())
    }

    /// With the button that opens or closes it, for whoever may.
    fn reopened(mut self, may: bool) -> Self {
        self.reopen = self.reopen.filter(|_| may);
        self
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "everything that a paper's page tells"
    )]
    fn lay(
        page: Page,
        paper: &Paper,
        symbol: String,
        lead: String,
        versions: &[Version],
        replace: Option<Field>,
        may_withdraw: bool,
        entries: Vec<Entry>,
        dates: crate::base::dates::Dates,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let circulated = paper.circulated_at.and(
            versions
                .iter()
                .filter(|one| !one.after_circulation)
                .map(|one| one.number)
                .max(),
        );
        let rows = versions
            .iter()
            .map(|one| VersionRow {
                href: format!("/paper-versions/{}/file", one.id),
                keep: format!("/paper-versions/{}/file?keep=yes", one.id),
                words: t.papers_version(one.number),
                file_name: one.file_name.clone(),
                weight: weight(lang, &one.media_type, one.bytes),
                when: dates.moment_short(one.uploaded_at),
                who: one.uploaded_by.clone(),
                tag: if circulated == Some(one.number) {
                    Tag::new(Icon::Yes, Tone::Yes, t.papers_circulated())
                } else if one.after_circulation {
                    Tag::new(Icon::Reservation, Tone::Warn, t.papers_after_circulation())
                } else {
                    Tag::kind(Icon::Document, t.papers_before_circulation())
                },
            })
            .collect();
        Self {
            back: format!("/meetings/{}", paper.meeting),
            kind: paper.kind.word(t),
            symbol,
            lead,
            withdrawn: paper
                .withdrawn_at
                .map_or_else(String::new, |at| t.papers_withdrawn_on(dates.moment(at))),
            open: versions.first().map(|one| {
                (
                    format!("/paper-versions/{}/file", one.id),
                    weight(lang, &one.media_type, one.bytes),
                )
            }),
            versions: rows,
            action: format!("/papers/{}/versions", paper.id),
            releases: versions
                .first()
                .filter(|_| paper.withdrawn_at.is_none())
                .map(|one| format!("/releases?paper={}", one.id)),
            withdraw: may_withdraw.then(|| format!("/papers/{}/withdrawal", paper.id)),
            audience: paper
                .group
                .map(|_| match (paper.audience, paper.item_audience) {
                    (Audience::Group, Audience::Group) => t.papers_open_to_partners(),
                    (Audience::Group, Audience::Internal) => t.papers_item_is_internal(),
                    (Audience::Internal, _) => t.papers_for_members_only(),
                }),
            reopen: paper.group.map(|_| {
                (
                    format!("/papers/{}/audience", paper.id),
                    paper.audience == Audience::Internal,
                )
            }),
            late: paper.circulated_at.is_some(),
            corrections: Corrections::of(t, &replace.iter().collect::<Vec<_>>()),
            replace,
            log: Log::new(entries, t),
            page,
        }
    }
}

/// What an act did to the paper.
fn told(t: &'static Texts, past: &Past) -> Option<String> {
    match past.act.as_str() {
        "paper.attach" => Some(t.papers_log_attached()),
        "paper.replace" => Some(t.papers_log_replaced(past.word("version"))),
        "paper.withdraw" => Some(t.papers_log_withdrawn()),
        _ => None,
    }
}

#[derive(Template)]
#[template(path = "papers/withdrawal.html")]
pub(crate) struct WithdrawalPage {
    page: Page,
    action: String,
    back: String,
    symbol: String,
    title: String,
    warning: String,
}

impl WithdrawalPage {
    pub(super) fn of(visit: &Visit, paper: &Paper) -> Self {
        let t = visit.texts();
        let title = title_of(
            visit.lang,
            &paper.title,
            paper.title_ru.as_deref(),
            paper.title_ky.as_deref(),
        );
        Self::lay(
            visit.page(Section::Meetings, t.papers_withdraw_question()),
            paper,
            symbol(&visit.symbol_prefix, paper.year, paper.number),
            title.to_owned(),
        )
    }

    fn lay(page: Page, paper: &Paper, symbol: String, title: String) -> Self {
        let t = page.t;
        Self {
            action: format!("/papers/{}/withdrawal", paper.id),
            back: format!("/papers/{}", paper.id),
            warning: if paper.circulated_at.is_some() {
                t.papers_withdraw_late_warning()
            } else {
                t.papers_withdraw_warning()
            },
            symbol,
            title,
            page,
        }
    }
}

/// Invented papers for the samples.
mod invented {
    use super::super::super::model::{AgendaState, Audience, ItemId, MeetingId, State};
    use super::super::model::{Kind, Paper, PaperId, Version, VersionId};
    use crate::base::ids::GroupId;
    use chrono::{DateTime, Utc};

    pub(super) fn paper(circulated: bool, withdrawn: bool) -> Paper {
        let at: DateTime<Utc> = DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default();
        Paper {
            id: PaperId(3),
            item: Some(ItemId(2)),
            meeting: MeetingId(1),
            kind: Kind::Concept,
            title: "Referral pathway: concept note".to_owned(),
            title_ru: Some("Порядок направления: концептуальная записка".to_owned()),
            title_ky: Some("Жөнөтүү тартиби: концепция".to_owned()),
            year: 2026,
            number: 11,
            version: 2,
            withdrawn_at: withdrawn.then_some(at + chrono::Duration::days(1)),
            agenda: if circulated {
                AgendaState::Circulated
            } else {
                AgendaState::Draft
            },
            circulated_at: circulated.then_some(at),
            meeting_state: State::Convened,
            audience: Audience::Group,
            item_audience: Audience::Group,
            group: circulated.then(|| GroupId::from(1)),
        }
    }

    pub(super) fn versions(paper: &Paper) -> Vec<Version> {
        let version = |version: i32, after_circulation| Version {
            id: VersionId(version.into()),
            number: version,
            file_name: "concept-note.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            bytes: 348_160,
            sha256: vec![0; 32],
            after_circulation,
            uploaded_at: paper.circulated_at.unwrap_or_default(),
            uploaded_by: "Aizada Primerova".to_owned(),
            paper: paper.clone(),
        };
        vec![version(2, paper.circulated_at.is_some()), version(1, false)]
    }
}

impl Sample for AttachPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |late, here, page: Page, complaints: &Complaints| {
            let paths = (
                "/meetings/1/agenda".to_owned(),
                "/agenda-items/2/papers".to_owned(),
            );
            let lead = t.papers_attach_lead(2, t.meetings_agenda());
            let typed = Fields::of([("title", "CRP".to_owned())]);
            Self::lay(
                page,
                25,
                lead,
                paths,
                late,
                here,
                (&typed, complaints),
                late,
            )
        };
        let page = || {
            Page::sample(lang)
                .titled(t.papers_attach())
                .within(Section::Meetings)
        };
        let here = vec![PaperLink {
            href: "/paper-versions/1/file".into(),
            words: "CRP (PDF)".into(),
            page: "/papers/1".into(),
            standing: "CRP.1".into(),
        }];
        let wrong = Complaints::about("files", rules::Refusal::Over);
        vec![
            ("first", lay(false, Vec::new(), page(), &Complaints::none())),
            (
                "late, refused",
                lay(true, here, page().with_corrections(), &wrong),
            ),
        ]
    }
}

impl Sample for PaperPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |circulated, withdrawn| {
            let paper = invented::paper(circulated, withdrawn);
            let title = title_of(
                lang,
                &paper.title,
                paper.title_ru.as_deref(),
                paper.title_ky.as_deref(),
            )
            .to_owned();
            let field = (!withdrawn)
                .then(|| file_field("file", t.papers_next_file(), t.papers_files_hint(25), false));
            let entry = Entry {
                date: "15.10".into(),
                who: "Aizada Primerova".into(),
                what: t.papers_log_attached().into(),
            };
            Self::lay(
                Page::sample(lang).titled(title).within(Section::Meetings),
                &paper,
                "UNMN/KGZ/2026/CRP.11".to_owned(),
                t.papers_lead(2, t.meetings_agenda()),
                &invented::versions(&paper),
                field,
                !withdrawn,
                vec![entry],
                lang.dates(chrono_tz::Asia::Bishkek),
            )
        };
        vec![
            ("before circulation", lay(false, false)),
            ("replaced after circulation", lay(true, false)),
            ("withdrawn", lay(true, true)),
        ]
    }
}

impl Sample for WithdrawalPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |circulated| {
            Self::lay(
                Page::sample(lang)
                    .titled(t.papers_withdraw_question())
                    .within(Section::Meetings),
                &invented::paper(circulated, false),
                "UNMN/KGZ/2026/CRP.11".to_owned(),
                "CRP".to_owned(),
            )
        };
        vec![("before circulation", lay(false)), ("after", lay(true))]
    }
}
