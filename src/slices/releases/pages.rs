//! One release: its two keys, and who had it.
use askama::Template;
use chrono::{DateTime, Utc};

use super::access::{CarryOutRelease, RevokeRelease};
use super::model::{Addressee, Release, Standing};
use super::rules::{self, Refusal};
use super::words::{agreement, audience, exactly, kind, standing_tag};
use crate::base::access::{Act, Actor, Verdict};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{Lang, Texts};
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Corrections, Entry, Field, Log, Possible, Tag, Text};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "releases/show.html")]
pub(crate) struct ReleasePage {
    page: Page,
    id: i64,
    kind: String,
    exactly: String,
    standing: Tag,
    facts: Vec<(String, String)>,
    thing: (String, String),
    agreement: (String, String),
    reason: String,
    /// It is out, and something later took its place.
    is_out_of_date: bool,
    /// Where people outside find it, once they may.
    outside: Option<String>,
    release: Option<Possible>,
    revoke: Option<Field>,
    corrections: Corrections,
    /// Who of the named had it, and since when.
    readings_lead: String,
    readings: Vec<(String, String)>,
    log: Log,
}

/// For whom it is, who of them had it, what happened.
pub(super) type Around<'a> = (&'a [Addressee], &'a [(String, DateTime<Utc>)], &'a [Past]);

impl ReleasePage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        release: &Release,
        around: Around<'_>,
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let title = release.thing.title_for(visit.lang).to_owned();
        let mut page = visit.page(Section::Decisions, title);
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/releases/{}", release.id));
        }
        let dates = visit.lang.dates(visit.zone);
        Self::lay(
            page,
            (&visit.symbol_prefix, dates),
            who,
            release,
            around,
            typed,
        )
    }

    pub(super) fn lay(
        page: Page,
        (prefix, dates): (&str, Dates),
        who: &Actor,
        release: &Release,
        (to, readings, past): Around<'_>,
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let standing = release.standing();
        let mut facts = vec![
            (t.releases_to(), audience(lang, release.audience, to)),
            (t.releases_stated_by(), release.stated_by.clone()),
            (t.releases_stated_on(), dates.moment(release.stated_at)),
        ];
        if let Some(at) = release.released_at {
            facts.push((t.releases_released_on(), dates.moment(at)));
        }
        if let Some(at) = release.revoked_at {
            facts.push((t.releases_revoked_on(), dates.moment(at)));
        }
        if let Some(why) = &release.revoked_reason {
            facts.push((t.releases_revoked_why(), why.clone()));
        }
        facts.push((t.releases_hash(), release.thing.hash()));
        let may_end =
            RevokeRelease::verdict(who, release).is_yes() && rules::revoke(release).is_ok();
        let revoke = may_end.then(|| {
            let (typed, complaints) = match typed {
                Some((typed, complaints)) => (typed.raw("reason"), complaints.at("reason", lang)),
                None => ("", None),
            };
            Field::lines("reason", t.releases_revoked_why())
                .at_most(2000)
                .required()
                .holding(typed)
                .faulty(complaints)
        });
        Self {
            id: release.id.get(),
            kind: kind(t, &release.thing),
            exactly: exactly(t, &release.thing, prefix),
            standing: standing_tag(t, standing),
            facts,
            thing: (
                release.thing.href(),
                release.thing.title_for(lang).to_owned(),
            ),
            agreement: (
                format!("/decisions/{}", release.agreement.id),
                agreement(t, release, prefix),
            ),
            reason: release.reason.clone(),
            is_out_of_date: standing == Standing::Released && !release.thing.stands,
            outside: (standing == Standing::Released).then(|| format!("/released/{}", release.id)),
            release: matches!(standing, Standing::Stated | Standing::Agreed).then(|| {
                possible(
                    CarryOutRelease::verdict(who, release),
                    rules::carry_out(release),
                    lang,
                )
            }),
            corrections: Corrections::of(t, &revoke.iter().collect::<Vec<_>>()),
            revoke,
            readings_lead: if release.released_at.is_none() {
                t.releases_had_nobody()
            } else if to.is_empty() {
                t.releases_had_everybody()
            } else if readings.is_empty() {
                t.releases_had_none_yet()
            } else {
                String::new()
            },
            readings: readings
                .iter()
                .map(|(name, at)| (name.clone(), dates.moment(*at)))
                .collect(),
            log: Log::new(
                past.iter().filter_map(|one| told(t, one, &dates)).collect(),
                t,
            ),
            page,
        }
    }
}

fn possible(verdict: Verdict, rule: Result<(), Vec<Refusal>>, lang: Lang) -> Possible {
    let who = verdict.why().map(|why| why.in_words(lang));
    let when = rule.err().unwrap_or_default();
    Possible::unless(
        who.into_iter()
            .chain(when.iter().map(|refusal| refusal.in_words(lang)))
            .map(Text::from)
            .collect(),
    )
}

fn told(t: &'static Texts, past: &Past, dates: &Dates) -> Option<Entry> {
    let what = match past.act.as_str() {
        "release.state" => t.releases_told_state(),
        "release.carry_out" => t.releases_told_carry_out(),
        "release.revoke" => t.releases_told_revoke(),
        _ => return None,
    };
    Some(Entry {
        date: dates.day_short(dates.date_of(past.at)).into(),
        who: past.organisation.clone().unwrap_or_default().into(),
        what: what.into(),
    })
}
