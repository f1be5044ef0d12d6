//! The telling cases of the two pages that need a whole meeting around them.
use super::answers::{Answers, Line};
use super::checks::Check;
use super::edit_page::{Asking, EntryPage, Other, Tab};
use super::notes::{Fold, Note};
use super::pages::{DecisionBox, Item, MinutesPage, Offer, RemarkLine};
use super::parallel::Shown;
use crate::base::lang::{Lang, Texts};
use crate::render::passage::Passage;
use crate::slices::decisions::{changes, paragraphs};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{
    Ask, ClassTag, Corrections, Field, Icon, Possible, Step, Steps, Tag, Text, Tone,
};

fn decision(t: &'static Texts) -> DecisionBox {
    DecisionBox {
        href: "/decisions/7".to_owned(),
        symbol: "UNMN/KGZ/2026/DEC/7".to_owned(),
        title: "UN 2026".to_owned(),
        paragraphs: paragraphs("UN,\nUN 1;\nUN 2."),
        actions: vec![("UN 3".to_owned(), "FAO".to_owned(), "09.10".to_owned())],
        no_action: t.minutes_no_action("UN"),
    }
}

pub(super) fn fold(t: &'static Texts, form: &str, field: Field) -> Fold {
    Fold {
        words: t.minutes_answer_to("FAO"),
        action: format!("/minutes-comments/{form}/answer"),
        item: String::new(),
        fields: vec![field.with_id(format!("{form}-reason"))],
        button: t.minutes_answer_to("FAO"),
        open: true,
    }
}

pub(super) fn note(t: &'static Texts, number: u8) -> Note {
    Note {
        anchor: format!("c{number}"),
        who: "FAO".to_owned(),
        when: "09.10".to_owned(),
        about: t.minutes_comment_about(2, t.minutes_kind_factual()),
        text: "UN 2.".to_owned(),
        proposed: "UN 3.".to_owned(),
        tag: Tag::new(Icon::Awaiting, Tone::Wait, t.minutes_awaits_answer()),
        said: vec![("ILO".to_owned(), t.minutes_objects_because("UN"))],
        folds: vec![fold(
            t,
            &format!("answer-{number}"),
            Field::lines("reason", t.minutes_answer_reason("FAO")).required(),
        )],
        withdraw: Some(format!("/minutes-comments/{number}/withdrawal")),
    }
}

pub(super) fn item(t: &'static Texts, position: i32) -> Item {
    Item {
        anchor: format!("i{position}"),
        number: t.minutes_item(position),
        time: "10:05–10:40".to_owned(),
        title: "UN".to_owned(),
        paragraphs: Vec::new(),
        no_discussion: true,
        decisions: Vec::new(),
        actions: vec![("UN 3".to_owned(), "FAO".to_owned(), "09.10".to_owned())],
        drafts: vec![("/decisions/8".to_owned(), "UN 2027".to_owned())],
        writers: "A. Primerova".to_owned(),
        disagreements: Vec::new(),
        edit: Some(format!("/minutes-entries/{position}")),
        notes: Vec::new(),
        fold: None,
    }
}

/// Where nothing has happened yet.
fn blank(lang: Lang, current: usize) -> MinutesPage {
    let t = lang.texts();
    let step = |word: String| Step {
        word: word.into(),
        note: t.meetings_not_yet().into(),
    };
    let states = vec![
        step(t.minutes_state_draft()),
        step(t.minutes_state_cleared()),
        step(t.minutes_state_comment_open()),
    ];
    MinutesPage {
        outside: false,
        page: Page::sample(lang)
            .within(Section::Meetings)
            .titled(t.minutes_of("UN")),
        path: "/meetings/1/minutes".to_owned(),
        back: "/meetings/1".to_owned(),
        kind: t.minutes_kind_of_draft(),
        symbol: "UNMN/KGZ/2026/MIN/1".to_owned(),
        lead: t.minutes_lead("UN", "10:00"),
        facts: vec![(t.minutes_presiding(), "A. Primerova".to_owned())],
        internal: ClassTag::internal(t),
        steps: Steps::new(t.minutes_state(), current, states),
        offers: Vec::new(),
        files: Vec::new(),
        checks: Vec::new(),
        remarks: Vec::new(),
        items: vec![item(t, 1)],
        present: vec![("FAO".to_owned(), "T. Misalov".to_owned())],
        missing: t.minutes_all_represented(),
        answers: None,
        no_comments: None,
        corrections: Corrections::of(t, &[]),
        asked: Vec::new(),
        ask: None,
        remark: Vec::new(),
        may_remark: false,
        may_return: false,
        deliveries: None,
        languages: Shown {
            versions: vec![
                (None, t.parallel_original(t.parallel_english()), false),
                (
                    Some("/minutes-versions/1".to_owned()),
                    t.parallel_russian(),
                    true,
                ),
            ],
            may_begin: vec![("ky", t.parallel_begin(t.parallel_kyrgyz()))],
        },
    }
}

/// A remark of a co-chair is open: they cannot be cleared.
fn with_the_co_chairs(lang: Lang) -> MinutesPage {
    let t = lang.texts();
    MinutesPage {
        offers: vec![Offer {
            id: "clearance",
            at_once: true,
            words: t.minutes_clear(),
            may: Possible::unless(vec![Text::from(t.minutes_check_remarks())]),
        }],
        checks: vec![Check {
            tag: Tag::new(Icon::Warning, Tone::Warn, t.minutes_check_open()),
            links: vec![("#m1".to_owned(), t.minutes_remark_of("M. Exemplar"))],
            words: t.minutes_check_remarks(),
        }],
        remarks: vec![RemarkLine {
            anchor: "m1".to_owned(),
            about: t.minutes_item(1),
            note: t.minutes_remark_by("M. Exemplar", "10:38"),
            text: "UN".to_owned(),
            edit: Some("/minutes-entries/1".to_owned()),
            resolve: Some("/minutes-remarks/1/resolution".to_owned()),
        }],
        remark: vec![Field::lines("remark", t.minutes_remark_of("M. Exemplar"))],
        may_remark: true,
        may_return: true,
        ..blank(lang, 1)
    }
}

/// One comment waits, one member has nothing to say, a decision stands by reference.
fn circulated(lang: Lang) -> MinutesPage {
    let t = lang.texts();
    let said = Tag::new(Icon::Yes, Tone::Yes, t.minutes_kind_no_comments());
    MinutesPage {
        kind: t.minutes_kind_of_circulated(),
        items: vec![
            Item {
                paragraphs: vec![
                    (1, Passage::of("UN **1**:\n- one;\n- two.")),
                    (
                        2,
                        Passage::of("UN 2.\n| UN | n |\n| --- | --- |\n| UN 1 | 2 |"),
                    ),
                ],
                no_discussion: false,
                decisions: vec![decision(t)],
                disagreements: vec!["UN 4.".to_owned()],
                edit: None,
                notes: vec![note(t, 1)],
                fold: Some(fold(
                    t,
                    "comment-1",
                    Field::lines("text", t.minutes_comment_text()).required(),
                )),
                ..item(t, 1)
            },
            item(t, 2),
        ],
        answers: Some(Answers {
            note: t.minutes_answered_of(1, 2),
            lines: vec![Line {
                acronym: "WHO".to_owned(),
                tag: said,
                when: t.minutes_said_by_link("09.10"),
                opened: t.minutes_not_opened(),
                reminded: "08.10".to_owned(),
            }],
        }),
        no_comments: Some(Possible::now()),
        ..blank(lang, 2)
    }
}

/// A correction is asked for; the tracked version can be read.
fn disseminated(lang: Lang) -> MinutesPage {
    let t = lang.texts();
    MinutesPage {
        kind: t.minutes_minutes(),
        files: vec![(
            "/meetings/1/minutes/changes".to_owned(),
            t.minutes_see_changes(),
        )],
        asked: vec![note(t, 2)],
        ..blank(lang, 2)
    }
}

impl Sample for MinutesPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        vec![
            ("draft", blank(lang, 0)),
            ("with the co-chairs", with_the_co_chairs(lang)),
            ("circulated", circulated(lang)),
            ("disseminated", disseminated(lang)),
        ]
    }
}

fn entry(lang: Lang) -> EntryPage {
    let t = lang.texts();
    let ask = Ask::Lines {
        rows: 12,
        document: true,
    };
    let tick = Field::new("no_discussion", t.minutes_no_discussion_tick(), Ask::Tick);
    let tab = |number: i32| Tab {
        href: format!("/minutes-entries/{number}"),
        words: format!("{number}. UN"),
        written: number == 1,
        current: number == 1,
    };
    EntryPage {
        page: Page::sample(lang)
            .within(Section::Meetings)
            .titled("1. UN".to_owned()),
        id: 1,
        back: "/meetings/1/minutes".to_owned(),
        kind: t.minutes_edit_kind(),
        lead: t.minutes_presented_by("IOM"),
        tabs: vec![tab(1), tab(2)],
        background: "UN".to_owned(),
        decisions: vec![decision(t)],
        lines: vec![Asking {
            mark: "a1".to_owned(),
            kind: t.minutes_capture_action(),
            title: "UN 4".to_owned(),
            facts: vec![t.minutes_capture_no_lead(), t.minutes_capture_no_day()],
        }],
        actions: vec![("UN 3".to_owned(), "FAO".to_owned(), "09.10".to_owned())],
        drafts: vec![("/decisions/8".to_owned(), "UN 2027".to_owned())],
        follow_up: "/agenda-items/1/actions".to_owned(),
        writers: "A. Primerova".to_owned(),
        asked: vec![(t.minutes_item(1), "FAO".to_owned(), "UN 1.".to_owned())],
        other: None,
        saved: t.minutes_not_saved(),
        revision: 1,
        typed: false,
        keeper: 1,
        corrections: Corrections::of(t, &[]),
        field: Field::new("text", t.minutes_text(), ask)
            .hinted(t.minutes_text_hint())
            .holding("UN 1."),
        no_discussion: Some(tick),
        may: Possible::now(),
        next: true,
    }
}

impl Sample for EntryPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let saved = t.minutes_saved_by("A. Primerova", "10:38");
        let conflict = Self {
            other: Some(Other {
                saved,
                text: "UN 2.".to_owned(),
                lines: changes("UN 2.", "UN 1."),
            }),
            typed: true,
            ..entry(lang)
        };
        let over = Self {
            no_discussion: None,
            may: Possible::unless(vec![Text::from(t.minutes_refused_circulated())]),
            next: false,
            ..entry(lang)
        };
        vec![
            ("being written", entry(lang)),
            ("two writers", conflict),
            ("no longer", over),
        ]
    }
}
