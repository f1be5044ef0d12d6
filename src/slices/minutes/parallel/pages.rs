//! A version as it is read, and the languages of minutes.
use askama::Template;

use super::super::model::Minutes;
use super::super::pages::{Item, items};
use super::super::standing;
use super::super::web::Whole;
use super::access::{BeginVersion, EditWording, IssueVersion};
use super::model::{Version, Wording};
use super::rules;
use crate::base::access::{Act, Actor};
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::render::paper::language_of;
use crate::web::page::{Page, Section};
use crate::web::parts::{ClassTag, Possible, Text};
use crate::web::visit::Visit;

/// "Russian"
pub(super) fn language(t: &'static Texts, lang: Lang) -> String {
    match lang {
        Lang::En => t.parallel_english(),
        Lang::Ru => t.parallel_russian(),
        Lang::Ky => t.parallel_kyrgyz(),
    }
}

/// In which language approved minutes were written.
pub(super) fn original(whole: &Whole) -> &'static str {
    let words: Vec<&str> = whole
        .entries
        .iter()
        .map(super::super::model::Entry::stands)
        .collect();
    language_of(&words.join(" "))
}

/// What of versions stands on the page of the minutes.
pub(in super::super) struct Shown {
    /// The original, then each version: where, in words, and whether it is still being written.
    pub(in super::super) versions: Vec<(Option<String>, String, bool)>,
    /// Languages in which one may be begun: tag and words.
    pub(in super::super) may_begin: Vec<(&'static str, String)>,
}

pub(in super::super) fn shown(
    visit: &Visit,
    who: &Actor,
    minutes: &Minutes,
    whole: &Whole,
) -> Shown {
    let t = visit.texts();
    let original = original(whole);
    let office = minutes.is_of_office(who);
    let versions: Vec<_> = minutes
        .versions
        .iter()
        .filter(|one| who.hat.is_inside() && (one.issued || office))
        .filter_map(|one| {
            let lang = Lang::parse(&one.lang)?;
            let href = format!("/minutes-versions/{}", one.id);
            Some((Some(href), language(t, lang), !one.issued))
        })
        .collect();
    let may = BeginVersion::verdict(who, minutes).is_yes();
    let may_begin: Vec<_> = Lang::ALL
        .into_iter()
        .filter(|&lang| may && rules::begin(minutes, original, lang).is_ok())
        .map(|lang| (lang.tag(), t.parallel_begin(language(t, lang))))
        .collect();
    let of_original = Lang::parse(original)
        .filter(|_| !versions.is_empty() || !may_begin.is_empty())
        .map(|lang| (None, t.parallel_original(language(t, lang)), false));
    Shown {
        versions: of_original.into_iter().chain(versions).collect(),
        may_begin,
    }
}

/// The texts of a version in place of the original's; what nobody has put into words yet stays empty.
pub(super) fn worded(whole: &mut Whole, wordings: &[Wording]) {
    for entry in &mut whole.entries {
        if let Some(one) = wordings.iter().find(|one| one.entry == entry.id) {
            entry.text.clone_from(&one.text);
            entry.consolidated = None;
        }
    }
}

/// What a version says of itself: of which original it is, and that only that one is authoritative.
pub(super) fn facts(visit: &Visit, version: &Version, original: &str) -> Vec<(String, String)> {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone);
    let written = Lang::parse(original).map_or_else(String::new, |lang| language(t, lang));
    let mut facts = vec![(
        t.parallel_original_fact(),
        t.parallel_only_original(version.minutes.symbol(&visit.symbol_prefix), written),
    )];
    if let (Some(by), Some(at)) = (&version.issued_by, version.issued_at) {
        let day = dates.on_paper(dates.date_of(at));
        facts.push((
            t.parallel_issued_fact(),
            t.parallel_issued_by(day, by.as_str()),
        ));
    }
    if let Some(hash) = &version.minutes.sha256 {
        facts.push((t.parallel_hash_fact(), standing::hex(hash)));
    }
    if let Some(hash) = &version.sha256 {
        facts.push((t.parallel_own_hash_fact(), standing::hex(hash)));
    }
    facts
}

#[derive(Template)]
#[template(path = "minutes/version.html")]
pub(crate) struct VersionPage {
    page: Page,
    id: i64,
    back: (String, String),
    kind: String,
    symbol: String,
    lead: String,
    facts: Vec<(String, String)>,
    internal: ClassTag,
    /// The language of the text.
    lang: &'static str,
    files: Vec<(String, String)>,
    /// Items that are still to be written: where, and in words.
    to_write: Vec<(String, String)>,
    issue: Option<Possible>,
    /// That a corrigendum was issued to the original.
    corrigendum: Option<String>,
    items: Vec<Item>,
}

impl VersionPage {
    /// `whole` holds the texts of the version.
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        version: &Version,
        (whole, original): (&Whole, &str),
        wordings: &[Wording],
    ) -> Self {
        let t = visit.texts();
        let minutes = &version.minutes;
        let words = language(t, version.lang);
        let page = visit.page(
            Section::Meetings,
            t.parallel_title(minutes.title_in(visit.lang), words.as_str()),
        );
        let path = format!("/minutes-versions/{}", version.id);
        let issued = version.issued_at.is_some();
        let edits = wordings
            .first()
            .is_some_and(|one| EditWording::verdict(who, one).is_yes());
        let to_write = wordings
            .iter()
            .filter(|_| edits && !issued)
            .map(|one| {
                let (has, wants) = one.counts();
                let words = format!(
                    "{}. {} ({})",
                    one.position,
                    one.title_in(visit.lang),
                    t.parallel_count(has, wants)
                );
                (format!("/minutes-wordings/{}", one.id), words)
            })
            .collect();
        let issue = (!issued && IssueVersion::verdict(who, version).is_yes()).then(|| {
            let refusals = rules::issue(version, wordings).err().unwrap_or_default();
            let reasons = refusals
                .iter()
                .map(|one| Text::from(one.in_words(visit.lang)));
            Possible::unless(reasons.collect())
        });
        // notes beside the text are those of the original
        let quiet = Whole {
            comments: Vec::new(),
            remarks: Vec::new(),
            entries: whole.entries.clone(),
            decisions: whole.decisions.clone(),
            beside: whole.beside.clone(),
            seats: Vec::new(),
        };
        let mut items = items(visit, who, minutes, &quiet, None);
        for item in &mut items {
            item.edit = None;
            item.fold = None;
            item.writers = String::new();
        }
        let file = |ending: &str, words: String| (format!("{path}/minutes.{ending}"), words);
        Self {
            id: version.id.get(),
            back: (minutes.path(), t.minutes_minutes()),
            kind: t.parallel_kind(),
            symbol: minutes.symbol(&visit.symbol_prefix),
            lead: if issued {
                t.parallel_issued_lead()
            } else {
                t.parallel_being_written()
            },
            facts: facts(visit, version, original),
            internal: ClassTag::internal(t),
            lang: version.lang.tag(),
            files: if issued {
                vec![
                    file("pdf", "PDF".to_owned()),
                    file("docx", "Word".to_owned()),
                    file("xml", "Akoma Ntoso".to_owned()),
                ]
            } else {
                Vec::new()
            },
            to_write,
            issue,
            corrigendum: minutes
                .corrigendum_at
                .map(|_| format!("{}/corrigendum", minutes.path())),
            items,
            page,
        }
    }
}
