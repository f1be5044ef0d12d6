use askama::Template;

use super::access::{
    ApproveMinutes, AskForCorrection, CirculateMinutes, ClearMinutes, CommentOnMinutes,
    ConsolidateMinutes, DisseminateMinutes, EditEntry, IssueCorrigendum, RemarkOnMinutes,
    ResolveRemark, ReturnMinutes, SubmitMinutes, TakeInDraft,
};
use super::agreed::{disagreements, numbering};
use super::answers::{self, Answers};
use super::beside_store::{self, Drafted, Writer};
use super::checks::{self, Check};
use super::model::{Comment, Entry, Follow, Kind, Minutes, Remark, State, Taken, paragraphs};
pub(super) use super::notes::Typed;
use super::notes::{self, Fold, Note};
use super::parallel;
use super::rules::{self, Refusal};
use super::standing;
use super::web::Whole;
use crate::base::access::{Act, Actor, Hat};
use crate::base::lang::Lang;
use crate::render::passage::Passage;
use crate::slices::circulation::Deliveries;
use crate::slices::decisions::{Paragraph, paragraphs as clauses};
use crate::slices::meetings::Mode;
use crate::web::answer::InWords;
use crate::web::page::{Page, Section};
use crate::web::parts::{ClassTag, Corrections, Field, Possible, Steps, Text};
use crate::web::visit::Visit;

pub(super) fn item_title(lang: Lang, entry: &Entry) -> &str {
    lang.pick(
        &entry.title,
        entry.title_ru.as_deref(),
        entry.title_ky.as_deref(),
    )
}

/// A decision as the minutes hold it: its symbol and its adopted text, not editable here (I17).
pub(super) struct DecisionBox {
    pub(super) href: String,
    pub(super) symbol: String,
    pub(super) title: String,
    pub(super) paragraphs: Vec<Paragraph>,
    pub(super) actions: Vec<ActionRow>,
    pub(super) no_action: String,
}

impl DecisionBox {
    pub(super) fn of_item(visit: &Visit, decisions: &[Taken], position: i32) -> Vec<Self> {
        let t = visit.texts();
        decisions
            .iter()
            .filter(|one| one.position == position)
            .map(|one| Self {
                href: format!("/decisions/{}", one.id),
                symbol: one.symbol(&visit.symbol_prefix),
                title: one.title_in(visit.lang).to_owned(),
                paragraphs: clauses(&one.text),
                actions: action_rows(visit, &one.actions),
                no_action: one
                    .no_action
                    .as_ref()
                    .map_or_else(String::new, |reason| t.minutes_no_action(reason.as_str())),
            })
            .collect()
    }
}

/// Title, lead, day.
pub(super) type ActionRow = (String, String, String);

pub(super) fn action_rows(visit: &Visit, actions: &[Follow]) -> Vec<ActionRow> {
    let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
    let row = |one: &Follow| {
        (
            one.title.clone(),
            one.lead.clone(),
            dates.day_short(one.due_on),
        )
    };
    actions.iter().map(row).collect()
}

/// The others that have an item open now.
pub(super) fn others(visit: &Visit, writers: &[Writer]) -> String {
    let own = visit.person.as_ref().map(|person| person.id.get());
    let names: Vec<&str> = writers
        .iter()
        .filter(|one| Some(one.id) != own)
        .map(|one| one.name.as_str())
        .collect();
    names.join(", ")
}

pub(super) fn possible(rule: Result<(), Vec<Refusal>>, lang: Lang) -> Possible {
    let refusals = rule.err().unwrap_or_default();
    Possible::unless(
        refusals
            .iter()
            .map(|one| Text::from(one.in_words(lang)))
            .collect(),
    )
}

/// A button that leads on, or says why it does not.
pub(super) struct Offer {
    pub(super) id: &'static str,
    /// Whether it is sent at once; else a page asks first.
    pub(super) at_once: bool,
    pub(super) words: String,
    pub(super) may: Possible,
}

#[derive(Template)]
#[template(path = "minutes/show.html")]
pub(crate) struct MinutesPage {
    pub(super) page: Page,
    pub(super) path: String,
    pub(super) back: String,
    pub(super) kind: String,
    pub(super) symbol: String,
    pub(super) lead: String,
    pub(super) facts: Vec<(String, String)>,
    pub(super) internal: ClassTag,
    pub(super) steps: Steps,
    pub(super) offers: Vec<Offer>,
    pub(super) files: Vec<(String, String)>,
    pub(super) checks: Vec<Check>,
    pub(super) remarks: Vec<RemarkLine>,
    pub(super) items: Vec<Item>,
    pub(super) present: Vec<(String, String)>,
    pub(super) missing: String,
    pub(super) answers: Option<Answers>,
    pub(super) no_comments: Option<Possible>,
    pub(super) corrections: Corrections,
    /// Corrections asked for, and the form to ask.
    pub(super) asked: Vec<Note>,
    pub(super) ask: Option<Fold>,
    pub(super) remark: Vec<Field>,
    pub(super) may_remark: bool,
    pub(super) may_return: bool,
    pub(super) deliveries: Option<Deliveries>,
    /// In which languages they stand, and in which they may be put.
    pub(super) languages: parallel::Shown,
    /// Partners of a group are not told who sat at the table, nor what is on its way.
    pub(super) outside: bool,
}

pub(super) struct RemarkLine {
    pub(super) anchor: String,
    pub(super) about: String,
    pub(super) note: String,
    pub(super) text: String,
    /// Where it is written, and where it is marked as done.
    pub(super) edit: Option<String>,
    pub(super) resolve: Option<String>,
}

pub(super) struct Item {
    pub(super) anchor: String,
    pub(super) number: String,
    /// From when to when it was taken up, for people inside.
    pub(super) time: String,
    pub(super) title: String,
    /// Each with its number, counted through the whole minutes.
    pub(super) paragraphs: Vec<(usize, Passage)>,
    pub(super) no_discussion: bool,
    pub(super) decisions: Vec<DecisionBox>,
    /// Asked for under the item without a decision: title, lead, day.
    pub(super) actions: Vec<ActionRow>,
    /// Decisions that are not adopted yet: where, and their title.
    pub(super) drafts: Vec<(String, String)>,
    /// Who has it open in the editor.
    pub(super) writers: String,
    pub(super) disagreements: Vec<String>,
    pub(super) edit: Option<String>,
    pub(super) notes: Vec<Note>,
    pub(super) fold: Option<Fold>,
}

impl MinutesPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        minutes: &Minutes,
        whole: &Whole,
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone);
        let title = minutes.title_in(lang);
        let mut page = visit.page(Section::Meetings, t.minutes_of(title));
        if typed.is_some() {
            page = page.with_corrections().answering(minutes.path());
        }
        let items = items(visit, who, minutes, whole, typed);
        let asked: Vec<Note> = whole
            .comments
            .iter()
            .filter(|one| one.kind == Kind::Correction)
            .map(|one| Note::of(visit, who, one, typed))
            .collect();
        let (_, all) = numbering(&whole.entries, Entry::stands);
        let may_ask = AskForCorrection::verdict(who, minutes).is_yes()
            && rules::ask_for_correction(minutes, (1, 1), visit.now).is_ok();
        let ask = may_ask.then(|| {
            let action = format!("{}/corrections", minutes.path());
            notes::correction_fold(visit, action, all, typed)
        });
        let outside = !who.hat.is_inside();
        if outside {
            page = page.seen_by(t.frame_seen_by_group());
        }
        let may_remark =
            RemarkOnMinutes::verdict(who, minutes).is_yes() && rules::remark(minutes).is_ok();
        let may_return =
            ReturnMinutes::verdict(who, minutes).is_yes() && rules::send_back(minutes).is_ok();
        let remark = if may_return {
            let places: Vec<(i64, String)> = whole
                .entries
                .iter()
                .map(|entry| {
                    let words = format!("{}. {}", entry.position, item_title(lang, entry));
                    (entry.id.get(), words)
                })
                .collect();
            notes::remark_fields(visit, &places, typed)
        } else {
            Vec::new()
        };
        let missing: Vec<&str> = whole
            .seats
            .iter()
            .filter(|seat| !seat.mode.is_some_and(Mode::is_there))
            .map(|seat| seat.acronym.as_str())
            .collect();
        let office = minutes.is_of_office(who);
        let folds = items
            .iter()
            .flat_map(|item| {
                let beside = item.notes.iter().flat_map(|note| &note.folds);
                beside.chain(&item.fold)
            })
            .chain(asked.iter().flat_map(|note| &note.folds))
            .chain(&ask);
        let fields: Vec<&Field> = folds
            .flat_map(|fold| &fold.fields)
            .chain(&remark)
            .filter(|field| field.is_faulty())
            .collect();
        Self {
            path: minutes.path(),
            back: format!("/meetings/{}", minutes.meeting),
            kind: standing::kind(t, minutes.state, !outside),
            symbol: minutes.symbol(&visit.symbol_prefix),
            lead: t.minutes_lead(
                minutes.place.as_str(),
                dates.span(minutes.starts_at, minutes.ends_at),
            ),
            facts: standing::facts(visit, minutes, !outside)
                .into_iter()
                .chain(standing::hash(visit, minutes).filter(|_| !outside))
                .collect(),
            internal: ClassTag::internal(t),
            steps: standing::steps(visit, minutes),
            offers: offers(visit, who, minutes, whole),
            files: if outside {
                Vec::new()
            } else {
                files(visit, who, minutes)
            },
            checks: if office && !minutes.state.is_circulated() {
                checks::of(
                    visit,
                    &whole.material(),
                    &format!("/meetings/{}", minutes.meeting),
                )
            } else {
                Vec::new()
            },
            remarks: remarks(visit, who, minutes, &whole.remarks),
            present: whole
                .seats
                .iter()
                .filter(|seat| seat.mode.is_some_and(Mode::is_there))
                .map(|seat| {
                    let name = seat.person_name.clone().unwrap_or_default();
                    (seat.acronym.clone(), name)
                })
                .collect(),
            missing: if missing.is_empty() {
                t.minutes_all_represented()
            } else {
                t.minutes_not_represented(missing.join(", "))
            },
            outside,
            answers: (office && minutes.state.is_circulated())
                .then(|| answers::of(visit, minutes, whole)),
            no_comments: no_comments(visit, who, minutes, &whole.comments),
            corrections: Corrections::of(t, &fields),
            items,
            asked,
            ask,
            remark,
            may_remark,
            may_return,
            deliveries: None,
            languages: parallel::shown(visit, who, minutes, whole),
            page,
        }
    }

    /// With what came of their circulation.
    pub(super) fn with(mut self, deliveries: Option<Deliveries>) -> Self {
        self.deliveries = deliveries;
        self
    }
}

/// Ways to read on, and to bring in what was written elsewhere.
fn files(visit: &Visit, who: &Actor, minutes: &Minutes) -> Vec<(String, String)> {
    let mut files = standing::files(visit, minutes);
    if TakeInDraft::verdict(who, minutes).is_yes() && rules::take_in(minutes).is_ok() {
        let words = visit.texts().minutes_word();
        files.push((format!("{}/drafts/new", minutes.path()), words));
    }
    files
}

/// What can be done with the minutes as a whole; the reasons where it cannot be yet.
fn offers(visit: &Visit, who: &Actor, minutes: &Minutes, whole: &Whole) -> Vec<Offer> {
    let (t, lang, now) = (visit.texts(), visit.lang, visit.now);
    let offer = |id, at_once, words, rule| Offer {
        id,
        at_once,
        words,
        may: possible(rule, lang),
    };
    let material = whole.material();
    let mut offers = Vec::new();
    match minutes.state {
        State::Draft if SubmitMinutes::verdict(who, minutes).is_yes() => {
            let rule = rules::submit(minutes, &material);
            offers.push(offer("submission", true, t.minutes_submit(), rule));
        }
        State::ChairReview if ClearMinutes::verdict(who, minutes).is_yes() => {
            let rule = rules::clear(minutes, material.open_remarks().count());
            offers.push(offer("clearance", true, t.minutes_clear(), rule));
        }
        State::Cleared if CirculateMinutes::verdict(who, minutes).is_yes() => {
            let rule = rules::circulate(minutes, &material, &visit.symbol_prefix);
            offers.push(offer("circulation", false, t.minutes_circulate(), rule));
        }
        State::CommentOpen if ConsolidateMinutes::verdict(who, minutes).is_yes() => {
            let rule = rules::consolidate(minutes, &whole.entries, &whole.comments, now);
            offers.push(offer("consolidation", false, t.minutes_consolidate(), rule));
        }
        State::Consolidated if ApproveMinutes::verdict(who, minutes).is_yes() => {
            let rule = rules::approve(minutes, now);
            offers.push(offer("approval", false, t.minutes_approve(), rule));
        }
        State::Approved if DisseminateMinutes::verdict(who, minutes).is_yes() => {
            let rule = rules::disseminate(minutes);
            offers.push(offer("dissemination", false, t.minutes_disseminate(), rule));
        }
        State::Disseminated
            if IssueCorrigendum::verdict(who, minutes).is_yes()
                && minutes.corrigendum_at.is_none()
                && whole
                    .comments
                    .iter()
                    .any(|one| one.kind == Kind::Correction) =>
        {
            let rule = rules::corrigendum(minutes, &whole.comments, now);
            let words = t.minutes_issue_corrigendum();
            offers.push(offer("corrigendum/new", false, words, rule));
        }
        State::Draft
        | State::ChairReview
        | State::Cleared
        | State::CommentOpen
        | State::Consolidated
        | State::Approved
        | State::Disseminated => {}
    }
    offers
}

/// Offered to whoever speaks for a member, while comments are taken.
pub(super) fn no_comments(
    visit: &Visit,
    who: &Actor,
    minutes: &Minutes,
    comments: &[Comment],
) -> Option<Possible> {
    let member = who.hat.member()?;
    let open = CommentOnMinutes::verdict(who, minutes).is_yes()
        && rules::takes_comments(minutes, visit.now).is_ok();
    open.then(|| {
        let rule = rules::no_comments(minutes, comments, member, visit.now);
        possible(rule, visit.lang)
    })
}

fn remarks(visit: &Visit, who: &Actor, minutes: &Minutes, remarks: &[Remark]) -> Vec<RemarkLine> {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
    remarks
        .iter()
        .map(|one| {
            let open = one.resolved_at.is_none();
            RemarkLine {
                anchor: format!("m{}", one.id),
                about: one
                    .position
                    .map_or_else(|| t.minutes_remark_on_all(), |at| t.minutes_item(at)),
                note: if open {
                    t.minutes_remark_by(one.by.as_str(), dates.moment_short(one.at))
                } else {
                    t.minutes_remark_done(one.by.as_str())
                },
                text: one.text.clone(),
                edit: one
                    .entry
                    .filter(|_| {
                        open && minutes.state == State::Draft && who.hat == Hat::Secretariat
                    })
                    .map(|entry| format!("/minutes-entries/{entry}")),
                resolve: (ResolveRemark::verdict(who, one).is_yes() && rules::resolve(one).is_ok())
                    .then(|| format!("/minutes-remarks/{}/resolution", one.id)),
            }
        })
        .collect()
}

/// Where each draft stands, and its title.
pub(super) fn drafts(visit: &Visit, drafts: &[Drafted]) -> Vec<(String, String)> {
    let row = |one: &Drafted| {
        let title = one.title_in(visit.lang).to_owned();
        (format!("/decisions/{}", one.id), title)
    };
    drafts.iter().map(row).collect()
}

/// `10:05–10:40`; nothing where nobody noted it.
pub(super) fn hours(visit: &Visit, entry: &Entry) -> String {
    let dates = visit.lang.dates(visit.zone);
    match (entry.began_at, entry.ended_at) {
        (Some(began), Some(ended)) => format!("{}–{}", dates.time(began), dates.time(ended)),
        _ => String::new(),
    }
}

pub(super) fn items(
    visit: &Visit,
    who: &Actor,
    minutes: &Minutes,
    whole: &Whole,
    typed: Option<Typed<'_>>,
) -> Vec<Item> {
    let (t, lang, now) = (visit.texts(), visit.lang, visit.now);
    let member = who.hat.member();
    let was_there = whole
        .seats
        .iter()
        .any(|seat| Some(seat.member) == member && seat.mode.is_some_and(Mode::is_there));
    let may_comment = CommentOnMinutes::verdict(who, minutes).is_yes()
        && rules::takes_comments(minutes, now).is_ok();
    // while the text is discussed, its numbers are those of the circulated one; partners read that one until members
    // have approved another
    let discussed = match minutes.state {
        State::CommentOpen => true,
        State::Consolidated => !who.hat.is_inside(),
        State::Draft
        | State::ChairReview
        | State::Cleared
        | State::Approved
        | State::Disseminated => false,
    };
    let mut counted = 0;
    whole
        .entries
        .iter()
        .zip(1..)
        .map(|(entry, place)| {
            let text = if discussed {
                &entry.text
            } else {
                entry.stands()
            };
            let paragraphs: Vec<(usize, Passage)> = paragraphs(text)
                .map(|words| {
                    counted += 1;
                    (counted, Passage::of(words))
                })
                .collect();
            let numbers: Vec<usize> = paragraphs.iter().map(|(number, _)| *number).collect();
            // gaps in the numbers would tell partners what they do not see
            let (place, number) = if who.hat.is_inside() {
                (entry.position, t.minutes_item(entry.position))
            } else {
                (place, String::new())
            };
            let beside = beside_store::of(&whole.beside, entry.position);
            let is_office = EditEntry::verdict(who, entry).is_yes();
            let fold = (may_comment && !numbers.is_empty()).then(|| {
                let form = (
                    format!("{}/comments", minutes.path()),
                    entry.id.get(),
                    number.as_str(),
                );
                notes::comment_fold(visit, form, &numbers, was_there, typed)
            });
            Item {
                anchor: format!("i{place}"),
                time: if who.hat.is_inside() {
                    hours(visit, entry)
                } else {
                    String::new()
                },
                title: item_title(lang, entry).to_owned(),
                no_discussion: paragraphs.is_empty() && entry.no_discussion,
                paragraphs,
                decisions: DecisionBox::of_item(visit, &whole.decisions, entry.position),
                actions: beside.map_or_else(Vec::new, |one| action_rows(visit, &one.actions)),
                drafts: beside
                    .filter(|_| !minutes.state.is_circulated())
                    .map_or_else(Vec::new, |one| drafts(visit, &one.drafts)),
                writers: beside
                    .filter(|_| is_office)
                    .map_or_else(String::new, |one| others(visit, &one.writers)),
                disagreements: disagreements(&whole.comments, entry.id)
                    .map(ToOwned::to_owned)
                    .collect(),
                edit: (is_office && rules::edit(entry, now).is_ok())
                    .then(|| format!("/minutes-entries/{}", entry.id)),
                notes: whole
                    .comments
                    .iter()
                    .filter(|one| one.entry == Some(entry.id) && one.kind != Kind::Correction)
                    .map(|one| Note::of(visit, who, one, typed))
                    .collect(),
                fold,
                number,
            }
        })
        .collect()
}
