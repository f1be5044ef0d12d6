//! What kinds, functions, spans of time and past acts are called.
use chrono::NaiveDate;

use super::issues::Standing;
use super::model::{Duty, Kind, Span};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::web::answer::InWords;
use crate::web::parts::{Entry, Icon, Log, Tag, Tone};

pub(crate) fn kind_word(t: &'static Texts, kind: Kind) -> String {
    match kind {
        Kind::UnEntity => t.members_kind_un_entity(),
        Kind::State => t.members_kind_state(),
        Kind::CivilSociety => t.members_kind_civil_society(),
        Kind::Academia => t.members_kind_academia(),
        Kind::Donor => t.members_kind_donor(),
        Kind::PrivateSector => t.members_kind_private_sector(),
        Kind::Other => t.members_kind_other(),
    }
}

pub(crate) fn duty_word(t: &'static Texts, duty: Duty, ad_interim: bool) -> String {
    match duty {
        Duty::CoChair if ad_interim => t.members_co_chair_ad_interim(),
        Duty::CoChair => t.members_co_chair(),
        Duty::Secretariat => t.members_secretariat(),
        Duty::FocalPoint => t.members_focal_point(),
        Duty::Alternate => t.members_alternate(),
        Duty::StateCounterpart => t.members_state_counterpart(),
        Duty::Partner => t.members_partner(),
    }
}

/// How a line stands on the way to the next issue of the list.
pub(super) fn standing_tag(t: &'static Texts, standing: Standing) -> Tag {
    match standing {
        Standing::Confirmed => Tag::new(Icon::Yes, Tone::Yes, t.member_line_standing_confirmed()),
        Standing::ChangedSince => {
            Tag::new(Icon::Stale, Tone::Warn, t.member_line_standing_changed())
        }
        Standing::Awaited => Tag::new(Icon::Awaiting, Tone::Wait, t.member_line_standing_awaited()),
        Standing::Nobody => Tag::new(Icon::Warning, Tone::Warn, t.member_line_standing_nobody()),
    }
}

/// "until 31 December 2026", or nothing.
pub(super) fn until_words(span: Span, dates: Dates) -> String {
    span.until
        .map_or_else(String::new, |day| dates.on_paper(day))
}

/// Somebody or something that has this already.
#[derive(Debug)]
pub(super) enum Taken {
    Address(String),
    Acronym,
}

impl InWords for Taken {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Address(name) => t.members_address_taken(name.as_str()),
            Self::Acronym => t.members_acronym_taken(),
        }
    }
}

/// What happened, in the words of the acts.
pub(super) fn log(t: &'static Texts, past: &[Past], dates: Dates) -> Log {
    Log::new(
        past.iter().filter_map(|one| told(t, one, dates)).collect(),
        t,
    )
}

fn told(t: &'static Texts, past: &Past, dates: Dates) -> Option<Entry> {
    let day = || {
        past.word("day")
            .parse::<NaiveDate>()
            .map_or_else(|_| String::new(), |day| dates.on_paper(day))
    };
    let function = || {
        let ad_interim = past
            .detail
            .as_ref()
            .and_then(|detail| detail.get("ad_interim")?.as_bool())
            .unwrap_or(false);
        Duty::parse(past.word("duty")).map_or_else(String::new, |duty| {
            format!("{}, {}", past.word("who"), duty_word(t, duty, ad_interim))
        })
    };
    let what = match past.act.as_str() {
        "network.found_secretariat" => t.members_told_founded(),
        "organisation.add" => t.members_told_added(),
        "organisation.correct" => t.members_told_names_corrected(),
        "membership.begin" => t.members_told_admitted(day()),
        "membership.end" if past.word("duty").is_empty() => t.members_told_membership_ends(day()),
        "membership.end" | "function.end" => t.members_told_function_ends(day(), function()),
        "person.add" | "function.begin" => t.members_told_function_begins(day(), function()),
        "function.succeed" => t.successions_told(day(), function()),
        "member_line.confirm" => t.member_line_told(),
        "person.correct" => t.members_told_person_corrected(),
        "person.invite" => t.members_told_invited(),
        _ => return None,
    };
    Some(Entry {
        date: dates.day_short(dates.date_of(past.at)).into(),
        who: past.person.clone().unwrap_or_default().into(),
        what: what.into(),
    })
}
