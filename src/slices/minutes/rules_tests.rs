use chrono::{DateTime, TimeDelta, Utc};

use super::agreed;
use super::model::{
    Comment, CommentId, Entry, EntryId, Kind, Minutes, Objection, Remark, RemarkId, Reply, State,
    Taken,
};
use super::rules::{self, Material, Refusal};
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word;
use crate::slices::meetings::{MeetingId, Mode};

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).unwrap()
}

fn hours(hours: i64) -> DateTime<Utc> {
    now() + TimeDelta::hours(hours)
}

fn minutes(state: State) -> Minutes {
    Minutes {
        comments_until: Some(hours(-1)),
        changes_until: Some(hours(-1)),
        corrections_until: Some(hours(-1)),
        ..Minutes::blank(state)
    }
}

fn entry(position: i32, text: &str) -> Entry {
    Entry {
        id: EntryId(i64::from(position)),
        position,
        text: text.to_owned(),
        ..Entry::blank(State::Draft)
    }
}

fn comment(kind: Kind, paragraph: i32, proposed: Option<&str>) -> Comment {
    Comment {
        id: CommentId(1),
        meeting: MeetingId::from(1),
        minutes: if kind == Kind::Correction {
            State::Disseminated
        } else {
            State::CommentOpen
        },
        corrigendum_at: None,
        entry: Some(EntryId(1)),
        paragraph: Some(paragraph),
        kind,
        text: "C".to_owned(),
        proposed: proposed.map(ToOwned::to_owned),
        member: OrganisationId(1),
        acronym: "RCO".to_owned(),
        person: PersonId(1),
        at: now(),
        withdrawn_at: None,
        answer: None,
        reason: None,
        ruling: None,
        ruling_reason: None,
        disagreement: None,
        objections: Vec::new(),
        group: None,
    }
}

fn accepted(kind: Kind, paragraph: i32, proposed: Option<&str>) -> Comment {
    Comment {
        answer: Some(Reply::Accepted),
        ..comment(kind, paragraph, proposed)
    }
}

fn material<'a>(entries: &'a [Entry], remarks: &'a [Remark]) -> Material<'a> {
    Material {
        entries,
        remarks,
        decisions: &[],
        seats: &[],
    }
}

#[test]
fn an_act_is_allowed_where_the_machine_has_its_step() {
    let taken = [accepted(Kind::Factual, 1, Some("A."))];
    let correction = [accepted(Kind::Correction, 1, Some("A."))];
    for &state in State::ALL {
        let now_minutes = minutes(state);
        let goes_to = |to| state.next().contains(&to);
        let none = material(&[], &[]);
        assert_eq!(
            rules::submit(&now_minutes, &none).is_ok(),
            goes_to(State::ChairReview)
        );
        assert_eq!(
            rules::send_back(&now_minutes).is_ok(),
            goes_to(State::Draft)
        );
        assert_eq!(
            rules::clear(&now_minutes, 0).is_ok(),
            goes_to(State::Cleared)
        );
        assert_eq!(
            rules::circulate(&now_minutes, &none, "").is_ok(),
            goes_to(State::CommentOpen)
        );
        assert_eq!(
            rules::consolidate(&now_minutes, &[], &taken, now()).is_ok(),
            goes_to(State::Consolidated)
        );
        let approves = rules::approve(&now_minutes, now()).is_ok()
            || rules::approve_uncommented(&now_minutes, &[], now()).is_ok();
        assert_eq!(approves, goes_to(State::Approved));
        assert_eq!(
            rules::disseminate(&now_minutes).is_ok(),
            goes_to(State::Disseminated)
        );
        assert_eq!(
            rules::corrigendum(&now_minutes, &correction, now()).is_ok(),
            state.next().is_empty()
        );
        let entry = Entry {
            comments_until: Some(hours(1)),
            ..Entry::blank(state)
        };
        assert_eq!(rules::edit(&entry, now()).is_ok(), state == State::Draft);
    }
}

#[test]
fn unwritten_items_are_named_unless_nothing_was_said() {
    let silent = Entry {
        no_discussion: true,
        ..entry(4, "")
    };
    let entries = [entry(1, "Opened."), entry(2, " \n"), entry(3, ""), silent];
    assert_eq!(
        rules::submit(&minutes(State::Draft), &material(&entries, &[])),
        Err(vec![Refusal::EmptyItems(vec![2, 3])])
    );
}

#[test]
fn what_goes_out_is_complete_and_each_gap_is_named() {
    let remark = Remark {
        id: RemarkId(1),
        meeting: MeetingId::from(1),
        minutes: State::Cleared,
        position: None,
        entry: None,
        text: "R".to_owned(),
        by: "P".to_owned(),
        at: now(),
        resolved_at: None,
        group: None,
    };
    let decision = Taken {
        position: 1,
        id: 1,
        title: "D".to_owned(),
        title_ru: None,
        title_ky: None,
        text: "T".to_owned(),
        year: Some(2026),
        number: Some(3),
        adopted_at: DateTime::default(),
        no_action: None,
        actions: Vec::new(),
    };
    let (entries, remarks, decisions) = ([entry(1, "")], [remark], [decision]);
    let material = Material {
        entries: &entries,
        remarks: &remarks,
        decisions: &decisions,
        seats: &[],
    };
    assert_eq!(
        rules::circulate(&minutes(State::Draft), &material, "UN"),
        Err(vec![
            Refusal::NotCleared,
            Refusal::EmptyItems(vec![1]),
            Refusal::RemarksOpen(1),
            Refusal::NothingFollows(vec!["UN/2026/DEC/3".to_owned()]),
        ])
    );
    assert!(rules::clear(&minutes(State::ChairReview), 1).is_err());
}

/// A comment a second before the deadline counts, at the deadline it is late; and the clock does not approve before.
#[test]
fn the_deadline_parts_comments_from_approval() {
    let until = now();
    let open = Minutes {
        comments_until: Some(until),
        ..minutes(State::CommentOpen)
    };
    for (at, comments, approves) in [
        (until - TimeDelta::milliseconds(1), true, false),
        (until, false, true),
        (until + TimeDelta::milliseconds(1), false, true),
    ] {
        assert_eq!(rules::takes_comments(&open, at).is_ok(), comments);
        let rule = rules::approve_uncommented(&open, &[], at);
        assert_eq!(rule.is_ok(), approves);
    }
    let mut one = comment(Kind::Editorial, 1, None);
    assert!(rules::approve_uncommented(&open, std::slice::from_ref(&one), until).is_err());
    one.withdrawn_at = Some(until);
    assert!(rules::approve_uncommented(&open, std::slice::from_ref(&one), until).is_ok());
    let query = comment(Kind::Query, 1, None);
    assert!(rules::approve_uncommented(&open, &[query], until).is_ok());
}

#[test]
fn absent_members_only_ask() {
    let open = Minutes {
        comments_until: Some(hours(1)),
        ..minutes(State::CommentOpen)
    };
    for &kind in &super::forms::KINDS {
        for (mode, there) in [
            (Some(Mode::Principal), true),
            (Some(Mode::Alternate), true),
            (Some(Mode::Apology), false),
            (Some(Mode::Absent), false),
            (None, false),
        ] {
            let rule = rules::comment(&open, (kind, true), mode, (1, 3), now());
            assert_eq!(
                rule.is_ok(),
                there || kind == Kind::Query,
                "{kind:?} {mode:?}"
            );
        }
    }
    let beyond = rules::comment(
        &open,
        (Kind::AddStatement, false),
        Some(Mode::Principal),
        (4, 3),
        now(),
    );
    let reasons = vec![Refusal::NoSuchParagraph(3), Refusal::NothingToAdd];
    assert_eq!(beyond, Err(reasons));
}

#[test]
fn a_dispute_waits_for_a_co_chair() {
    let open = minutes(State::CommentOpen);
    let declined = Comment {
        answer: Some(Reply::Declined),
        ..comment(Kind::Factual, 1, None)
    };
    let objected = Comment {
        objections: vec![Objection {
            member: 2,
            acronym: "IOM".to_owned(),
            reason: "no".to_owned(),
        }],
        ..accepted(Kind::Factual, 1, Some("B."))
    };
    for disputed in [declined, objected] {
        assert!(rules::rule(&disputed).is_ok());
        let waits = rules::consolidate(&open, &[], std::slice::from_ref(&disputed), now());
        assert_eq!(waits, Err(vec![Refusal::Unruled(1)]));
        let ruled = Comment {
            ruling: Some(Reply::Declined),
            ..disputed
        };
        assert!(!ruled.is_taken_in());
        assert!(rules::consolidate(&open, &[], std::slice::from_ref(&ruled), now()).is_ok());
        assert_eq!(
            rules::answer(&ruled, Some(Reply::Accepted)),
            Err(vec![Refusal::RuledAlready])
        );
    }
    let agreed = accepted(Kind::Factual, 1, None);
    assert_eq!(rules::rule(&agreed), Err(vec![Refusal::NoRulingNeeded]));
    assert_eq!(
        rules::object(&agreed, OrganisationId(1)),
        Err(vec![Refusal::OwnComment])
    );
}

#[test]
fn accepted_wordings_work_themselves_in() {
    let one = entry(1, "First.\n\nSecond.\n\nThird.");
    let comments = [
        accepted(Kind::Factual, 2, Some("Second, as it was.")),
        accepted(Kind::AddStatement, 3, Some("UNICEF stated this.")),
        comment(Kind::Editorial, 1, Some("Not accepted.")),
    ];
    assert_eq!(
        rules::worked_in(&one, 1, &comments),
        "First.\n\nSecond, as it was.\n\nThird.\n\nUNICEF stated this."
    );
    let entries = [one];
    assert_eq!(agreed::consolidated(&entries, &comments).len(), 1);
    assert!(agreed::consolidated(&entries, &[]).is_empty());
}

#[test]
fn what_cannot_work_itself_in_is_written_by_hand() {
    let open = minutes(State::CommentOpen);
    let twice = [
        accepted(Kind::Factual, 1, Some("A.")),
        accepted(Kind::Editorial, 1, Some("B.")),
    ];
    let unworded = [accepted(Kind::Factual, 1, None)];
    let by_hand = Entry {
        consolidated: Some("C.".to_owned()),
        ..entry(1, "First.")
    };
    for (comments, refusal) in [
        (&twice[..], Refusal::TwoWordings(vec![1])),
        (&unworded[..], Refusal::NotWorkedIn(vec![1])),
    ] {
        let entries = [entry(1, "First.")];
        assert_eq!(
            rules::consolidate(&open, &entries, comments, now()),
            Err(vec![refusal])
        );
        let written = std::slice::from_ref(&by_hand);
        assert!(rules::consolidate(&open, written, comments, now()).is_ok());
    }
}

#[test]
fn paragraphs_are_counted_through_the_whole_text() {
    let entries = [entry(1, "A.\n\nB."), entry(2, ""), entry(3, "C.")];
    let (firsts, all) = agreed::numbering(&entries, |one| &one.text);
    assert_eq!((firsts, all), (vec![1, 3, 3], 3));
    let place = |paragraph| agreed::entry_of(&entries, paragraph, |one| &one.text);
    assert_eq!(place(2), Some(EntryId(1)));
    assert_eq!(place(3), Some(EntryId(3)));
    assert_eq!(place(4), None);
}

#[test]
fn one_corrigendum_lists_every_correction() {
    let sent = minutes(State::Disseminated);
    let good = accepted(Kind::Correction, 1, Some("A."));
    let open = comment(Kind::Correction, 2, Some("B."));
    assert!(rules::corrigendum(&sent, std::slice::from_ref(&good), now()).is_ok());
    assert_eq!(
        rules::corrigendum(&sent, &[good.clone(), open], now()),
        Err(vec![Refusal::CorrectionsUnanswered(1)])
    );
    let issued = Minutes {
        corrigendum_at: Some(now()),
        ..sent.clone()
    };
    assert_eq!(
        rules::corrigendum(&issued, &[good], now()),
        Err(vec![Refusal::CorrigendumIssued])
    );
    assert_eq!(
        rules::ask_for_correction(&sent, (1, 1), now()),
        Err(vec![Refusal::CorrectionsOver])
    );
}
