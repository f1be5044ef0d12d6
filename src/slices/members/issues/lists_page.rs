//! The issues of the list, and how far the next one is.
use askama::Template;

use super::super::words::standing_tag;
use super::access::{AskLines, IssueList};
use super::model::{Brief, IssueId, Kept, Standing, Term};
use super::{rules, samples};
use crate::base::access::{Act as _, Actor, Hat, Network};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::ids::OrganisationId;
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Icon, Possible, Tag, Text, Tone};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "members/lists.html")]
pub(crate) struct ListsPage {
    page: Page,
    lead: String,
    due: Tag,
    facts: Vec<(String, String)>,
    /// The secretariat asks and issues.
    office: Option<Possible>,
    issues: Vec<Row>,
    /// How each line stands, for the secretariat.
    lines: Vec<LineRow>,
    lines_note: String,
    /// The reader's own line.
    own: Option<(OrganisationId, Tag)>,
}

struct Row {
    id: IssueId,
    name: String,
    on: String,
    by: String,
    counts: String,
}

struct LineRow {
    member: OrganisationId,
    acronym: String,
    name: String,
    tag: Tag,
    when: String,
    asks: String,
}

impl ListsPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        term: &Term,
        issues: &[Brief],
        kept: &[Kept],
    ) -> Self {
        let page = visit.page(Section::Members, visit.texts().member_lists_title());
        let dates = visit.lang.dates(visit.zone);
        Self::lay(page, (dates, visit.now), who, term, issues, kept)
    }

    fn lay(
        page: Page,
        (dates, now): (Dates, Instant),
        who: &Actor,
        term: &Term,
        issues: &[Brief],
        kept: &[Kept],
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let mut facts = Vec::new();
        if let Some(round) = term.round {
            facts.push((
                t.member_lists_asked_on(),
                dates.on_paper(dates.date_of(round.asked_at)),
            ));
            facts.push((t.member_line_until(), dates.moment(round.confirm_by)));
        }
        let office = IssueList::verdict(who, &Network).is_yes();
        let may_ask = (office && AskLines::verdict(who, &Network).is_yes()).then(|| {
            let reasons = rules::ask(kept, term).err().unwrap_or_default();
            Possible::unless(
                reasons
                    .iter()
                    .map(|reason| Text::from(reason.in_words(lang)))
                    .collect(),
            )
        });
        let row = |one: &Kept| {
            let standing = rules::standing(one, term);
            let said = one.said.as_ref().filter(|said| term.counts(said.at));
            LineRow {
                member: one.line.member,
                acronym: one.line.acronym.clone(),
                name: one.line.name_in(lang).to_owned(),
                tag: standing_tag(t, standing),
                when: said.map_or_else(String::new, |said| {
                    t.member_line_by_on(said.by.as_str(), dates.moment_short(said.at))
                }),
                asks: said.and_then(|said| said.asks.clone()).unwrap_or_default(),
            }
        };
        let confirmed = kept
            .iter()
            .filter(|one| rules::standing(one, term) == Standing::Confirmed)
            .count();
        let own = kept
            .first()
            .filter(|_| matches!(who.hat, Hat::FocalPoint(_) | Hat::Alternate(_)))
            .map(|one| (one.line.member, standing_tag(t, rules::standing(one, term))));
        Self {
            lead: t.member_lists_lead(term.days),
            due: due_tag(t, &dates, term, now),
            facts,
            issues: issues
                .iter()
                .map(|one| Row {
                    id: one.id,
                    name: t.member_lists_number(one.number),
                    on: dates.on_paper(dates.date_of(one.issued_at)),
                    by: one.issued_by.clone(),
                    counts: t.member_lists_counts(one.members, one.confirmed),
                })
                .collect(),
            lines: if office {
                kept.iter().map(row).collect()
            } else {
                Vec::new()
            },
            lines_note: t.member_lists_counts(kept.len(), confirmed),
            office: may_ask,
            own,
            page,
        }
    }
}

/// R13: by when the list is shared again, or since when that is overdue.
pub(in super::super) fn due_tag(
    t: &'static Texts,
    dates: &Dates,
    term: &Term,
    now: Instant,
) -> Tag {
    let (since, today) = (dates.date_of(term.since), dates.date_of(now));
    let day = dates.on_paper(rules::due_on(term, since));
    if rules::is_overdue(term, since, today) {
        Tag::new(Icon::Overdue, Tone::No, t.member_lists_overdue(day))
    } else {
        Tag::new(Icon::OnTrack, Tone::Ok, t.member_lists_due(day))
    }
}

impl Sample for ListsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let actor = |hat| Actor {
            hat,
            ..Actor::visitor()
        };
        let lay = |hat, term: Term, issues: &[Brief], kept: &[Kept]| {
            let page = Page::sample(lang)
                .within(Section::Members)
                .titled(lang.texts().member_lists_title());
            Self::lay(
                page,
                (dates, samples::now()),
                &actor(hat),
                &term,
                issues,
                kept,
            )
        };
        let every = [
            Standing::Confirmed,
            Standing::ChangedSince,
            Standing::Awaited,
            Standing::Nobody,
        ]
        .map(samples::kept);
        let issues = [samples::brief(2), samples::brief(1)];
        vec![
            (
                "overdue, for the secretariat",
                lay(
                    Hat::Secretariat,
                    samples::term(2, true, 104),
                    &issues,
                    &every,
                ),
            ),
            (
                "never issued",
                lay(
                    Hat::Secretariat,
                    samples::term(0, false, 1),
                    &[],
                    &every[2..],
                ),
            ),
            (
                "for a member",
                lay(
                    Hat::FocalPoint(OrganisationId::from(6)),
                    samples::term(1, true, 85),
                    &issues[1..],
                    &every[..1],
                ),
            ),
        ]
    }
}
