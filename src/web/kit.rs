//! Every part once, on one page: what the tests look at in each language, and an author beside the code.
use askama::Template;
use chrono::TimeDelta;

use super::page::{Page, Sample, Scheme, Section};
use super::parts::{
    AgendaRow, Arising, ArisingLine, Ask, Choice, ClassTag, Corrections, Countdown, Crumb,
    DocumentRow, Entry, Field, Icon, Log, Pager, PaperLink, Possible, Score, Scores, Step, Steps,
    Tag, Text, Todo, Tone, Voice, Voices, Width,
};
use crate::base::clock::Instant;
use crate::base::lang::{Lang, Texts};
use crate::render::svg::{self, Bench, Mark, RoundTable, Seat, SeatState, TimeBar};

#[derive(Template)]
#[template(path = "kit.html")]
pub(crate) struct Kit {
    page: Page,
    tags: Vec<Tag>,
    classes: [ClassTag; 2],
    steps: [Steps; 3],
    corrections: Corrections,
    fields: Vec<Field>,
    search: Field,
    closed: Possible,
    open: Possible,
    todos: Vec<Todo>,
    agenda: Vec<AgendaRow>,
    log: Log,
    no_log: Log,
    voices: Voices,
    scores: Scores,
    documents: Vec<DocumentRow>,
    pager: Pager,
    table: String,
    crowded: String,
    bar: String,
    rings: String,
    countdowns: Vec<Countdown>,
}

/// The positions in the order of the table of the glossary.
const POSITIONS: [(SeatState, Icon, Tone); 9] = [
    (SeatState::Supports, Icon::Yes, Tone::Yes),
    (SeatState::DoesNotObject, Icon::NoObjection, Tone::Ok),
    (SeatState::Awaited, Icon::Awaiting, Tone::Wait),
    (SeatState::Reserves, Icon::Reservation, Tone::Warn),
    (SeatState::Objects, Icon::Objection, Tone::No),
    (SeatState::StandsAside, Icon::StandsAside, Tone::Wait),
    (SeatState::Dissociates, Icon::Dissociated, Tone::No),
    (SeatState::AdReferendum, Icon::AdReferendum, Tone::Ok),
    (SeatState::Stale, Icon::Stale, Tone::Wait),
];

const KINDS: [Icon; 19] = [
    Icon::OnTrack,
    Icon::Overdue,
    Icon::Warning,
    Icon::Decision,
    Icon::Discussion,
    Icon::Information,
    Icon::Half,
    Icon::Lock,
    Icon::Open,
    Icon::Document,
    Icon::Download,
    Icon::Print,
    Icon::Next,
    Icon::Previous,
    Icon::Edit,
    Icon::Menu,
    Icon::Add,
    Icon::More,
    Icon::Mark,
];

const MEMBERS: [&str; 24] = [
    "RCO",
    "IOM",
    "FAO",
    "ILO",
    "UNDP",
    "UNESCO",
    "UNHCR",
    "UNICEF",
    "UN Women",
    "UNODC",
    "WHO",
    "WFP",
    "ITC",
    "OHCHR",
    "UNFPA",
    "UNAIDS",
    "UNEP",
    "UNIDO",
    "UN-Habitat",
    "UNOPS",
    "UNDRR",
    "UNECE",
    "UNCTAD",
    "UNV",
];

impl Kit {
    fn new(page: Page) -> Self {
        let t = page.t;
        let fields = fields(t);
        let faulty: Vec<&Field> = fields.iter().collect();
        let corrections = Corrections::of(t, &faulty).and(Some(t.frame_error_422().into()));
        let state = |current| Steps::new(t.frame_decisions(), current, steps(t));
        Self {
            tags: POSITIONS
                .iter()
                .map(|(state, icon, tone)| Tag::new(*icon, *tone, word(*state, t)))
                .chain(KINDS.iter().map(|icon| Tag::kind(*icon, icon.id())))
                .chain([Tag::new(Icon::Awaiting, Tone::Wait, t.frame_menu()).quiet()])
                .collect(),
            classes: [ClassTag::internal(t), ClassTag::released(t)],
            steps: [state(0), state(1), state(2)],
            corrections,
            fields,
            search: Field::new("q", t.frame_filter(), Ask::Line("search")),
            closed: Possible::unless(vec![t.frame_error_422().into(), t.frame_error_403().into()]),
            open: Possible::now(),
            todos: todos(t),
            agenda: agenda(t),
            log: Log::new(
                vec![
                    Entry {
                        date: "9 Oct".into(),
                        who: "UNHCR".into(),
                        what: t.frame_decisions().into(),
                    },
                    Entry {
                        date: "2 Oct".into(),
                        who: "".into(),
                        what: t.frame_meetings().into(),
                    },
                ],
                t,
            ),
            no_log: Log::new(Vec::new(), t),
            voices: Voices {
                voices: vec![Voice {
                    who: "UNHCR".into(),
                    tag: Tag::new(Icon::Objection, Tone::No, t.frame_refused()),
                    date: "9 Oct".into(),
                    reason: t.frame_error_404_lead().into(),
                }],
            },
            scores: Scores { scores: scores(t) },
            documents: vec![DocumentRow {
                href: "/".into(),
                title: t.frame_members().into(),
                symbol: "UNMN/KGZ/2026/CRP.11".into(),
                kind: t.frame_decisions().into(),
                class: ClassTag::internal(t),
                version: "2".into(),
                date: "2 Oct 2026".into(),
                languages: "EN, RU".into(),
                size: "184 kB".into(),
                version_label: t.frame_history().into(),
            }],
            pager: Pager::new(t, 2, 12, 30, "/decisions?year=2026"),
            table: svg::round_table(&round_table(t, 10, true)),
            crowded: svg::round_table(&round_table(t, svg::MOST_SEATS, false)),
            bar: svg::timebar(TimeBar {
                start: 0.2,
                due: 0.9,
                today: 0.78,
                done: None,
            }),
            rings: svg::ring(&[Mark::Present; 10], 48)
                + &svg::ring(
                    &[
                        Mark::Supports,
                        Mark::DoesNotObject,
                        Mark::Reserves,
                        Mark::Objects,
                        Mark::Missing,
                        Mark::Present,
                    ],
                    64,
                ),
            countdowns: [3 * 24 * 60 + 360, 380, 5, 0]
                .map(|minutes| countdown(page.lang, minutes))
                .into(),
            page,
        }
    }
}

fn countdown(lang: Lang, minutes: i64) -> Countdown {
    let now = Instant::UNIX_EPOCH + TimeDelta::weeks(2963);
    let until = now + TimeDelta::minutes(minutes);
    Countdown::to(
        lang,
        chrono_tz::Asia::Bishkek,
        now,
        until,
        lang.texts().frame_done(),
    )
}

fn word(state: SeatState, t: &Texts) -> String {
    match state {
        SeatState::Supports => t.frame_done(),
        SeatState::DoesNotObject => t.frame_decisions(),
        SeatState::Reserves => t.frame_history(),
        SeatState::Objects => t.frame_error_back(),
        SeatState::Awaited | SeatState::Stale => t.frame_needed(),
        SeatState::StandsAside | SeatState::Dissociates | SeatState::AdReferendum => {
            t.frame_optional()
        }
    }
}

fn steps(t: &Texts) -> Vec<Step> {
    let step = |word: String, note: &'static str| Step {
        word: word.into(),
        note: note.into(),
    };
    vec![
        step(t.frame_decisions(), "30.09"),
        step(t.frame_internal(), "02.10"),
        step(t.frame_done(), ""),
    ]
}

fn fields(t: &'static Texts) -> Vec<Field> {
    let choices = || {
        let choice = |at: usize, words: String| Choice::new(at.to_string(), words);
        vec![
            choice(0, t.frame_decisions()).explained(t.frame_error_404_lead()),
            choice(1, t.frame_meetings()).shown_as(Tag::new(Icon::Yes, Tone::Yes, t.frame_done())),
        ]
    };
    vec![
        Field::line("title", t.frame_decisions())
            .hinted(t.frame_error_429_lead())
            .holding("\"<b>")
            .at_most(200),
        Field::new("mail", t.frame_account(), Ask::Line("email"))
            .wide(Width::Middle)
            .autocompleted("username"),
        Field::new("day", t.frame_history(), Ask::Line("date"))
            .wide(Width::Short)
            .hinted(t.frame_optional())
            .faulty(Some(t.frame_error_400()))
            .required(),
        Field::lines("reason", t.frame_what_follows())
            .faulty(Some(t.frame_error_413()))
            .holding("<p>"),
        Field::new(
            "text",
            t.frame_members(),
            Ask::Lines {
                rows: 6,
                document: true,
            },
        )
        .in_lang("ru"),
        Field::new("kind", t.frame_choose(), Ask::Select(choices())).holding("1"),
        Field::new("position", t.frame_follow_up(), Ask::OneOf(choices()))
            .faulty(Some(t.frame_needed()))
            .required(),
        Field::new("hands", t.frame_members(), Ask::AnyOf(choices()))
            .choosing(vec!["0".to_owned()]),
        Field::new("sure", t.frame_cannot_undo(), Ask::Tick).holding("yes"),
        Field::new(
            "paper",
            t.frame_meetings(),
            Ask::File {
                many: false,
                accept: ".pdf,.docx",
            },
        )
        .with_id("paper-2"),
    ]
}

fn todos(t: &'static Texts) -> Vec<Todo> {
    let todo = |late: bool| Todo {
        due: "Fri 16 Oct".into(),
        left: t.frame_needed().into(),
        late,
        href: "/decisions/9".into(),
        title: t.frame_error_404().into(),
        context: t.frame_error_404_lead().into(),
        answers: late.then(|| {
            (
                svg::ring(&[Mark::Present, Mark::Missing], 26),
                Text::from(t.frame_range(1, 7, 10)),
            )
        }),
        button: ("/decisions/9".into(), t.frame_decisions().into()),
        first: late,
    };
    vec![todo(true), todo(false)]
}

fn agenda(t: &'static Texts) -> Vec<AgendaRow> {
    vec![AgendaRow {
        id: "item-4".into(),
        time: "10:40".into(),
        length: "25".into(),
        number: "4".into(),
        title: t.frame_error_500().into(),
        papers: vec![PaperLink {
            href: "/".into(),
            words: t.frame_done().into(),
            page: "/".into(),
            standing: "CRP.11".into(),
        }],
        decisions: vec![Crumb {
            href: "/decisions/8".into(),
            words: "DEC/8".into(),
        }],
        arising: Some(Arising {
            said: t.frame_done().into(),
            lines: vec![ArisingLine {
                action: Crumb {
                    href: "/actions/1".into(),
                    words: "DEC/8-A1".into(),
                },
                lead: "ILO".into(),
                due: t.frame_needed().into(),
                state: Some(Tag::new(Icon::Overdue, Tone::No, t.frame_needed())),
            }],
            more: Some(Crumb {
                href: "/actions".into(),
                words: t.frame_follow_up().into(),
            }),
        }),
        actions: vec![Crumb {
            href: "/agenda-items/4/actions".into(),
            words: t.frame_done().into(),
        }],
        outcome: Some((
            t.frame_done().into(),
            Some(Crumb {
                href: "/decisions/9".into(),
                words: "DEC/9".into(),
            }),
        )),
        kind: Tag::kind(Icon::Decision, t.frame_decisions()),
        presenter: "ILO".into(),
        audience: None,
    }]
}

fn scores(t: &'static Texts) -> Vec<Score> {
    let score = |tag: Tag, number: u32| Score {
        units: svg::units(&[(tag.icon.id(), tag.tone.class(), number)]),
        tag,
        number: number.into(),
        fact: t.frame_follow_up().into(),
    };
    vec![
        score(Tag::new(Icon::Overdue, Tone::No, t.frame_needed()), 2),
        score(
            Tag::new(Icon::Reservation, Tone::Warn, t.frame_optional()),
            2,
        ),
        score(Tag::new(Icon::OnTrack, Tone::Ok, t.frame_follow_up()), 5),
        score(Tag::new(Icon::Yes, Tone::Yes, t.frame_done()), 14),
    ]
}

fn round_table(t: &Texts, seats: usize, bench: bool) -> RoundTable {
    let seat = |(name, (state, _, _)): (&&str, &(SeatState, Icon, Tone))| Seat {
        name: (*name).to_owned(),
        state: *state,
        word: word(*state, t),
        own: *name == "UN Women",
    };
    RoundTable {
        id: if bench { "rt" } else { "rt-2" },
        seats: MEMBERS
            .iter()
            .zip(POSITIONS.iter().cycle())
            .take(seats)
            .map(seat)
            .collect(),
        centre: [
            t.frame_needed(),
            "3 / 10".to_owned(),
            "16.10, 17:00".to_owned(),
            t.frame_range(1, 7, 10),
        ],
        left: Some(0.23),
        bench: bench.then(|| Bench {
            name: "SMS".to_owned(),
            line: t.frame_optional(),
            icon: Icon::Discussion.id(),
        }),
        title: t.frame_decisions(),
        description: t.frame_range(1, 7, 10),
    }
}

impl Sample for Kit {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let page = || {
            Page::sample(lang)
                .titled(lang.texts().frame_menu())
                .within(Section::Decisions)
        };
        vec![
            (
                "every part",
                Self::new(
                    page()
                        .ticking()
                        .live(true, "/kit")
                        .saying(Some(lang.texts().frame_done().into())),
                ),
            ),
            (
                "dark, with corrections",
                Self::new(
                    page()
                        .in_scheme(Scheme::Dark)
                        .with_corrections()
                        .answering("/kit?x=1"),
                ),
            ),
            ("light, one hat", {
                let mut page = page().in_scheme(Scheme::Light);
                if let Some(reader) = &mut page.who {
                    reader.other_hats.clear();
                }
                Self::new(page)
            }),
        ]
    }
}
