//! A year in words, for one reader: what a pack keeps and the page shows. The releasable variant has the totals, and of
//! all tables of single things only that of what was released to everybody (R14).
use chrono::Datelike as _;
use chrono_tz::Tz;

use super::model::{CarryingOut, Decided, Facts, Kept, Led, Part, Released, Table, Variant};
use super::rules;
use super::words::{carrying_out_word, meeting_kind_word};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::render::paper::{Block, Paper};
use crate::slices::decisions::{self, State, state_tag};
use crate::slices::meetings;
use crate::slices::workplan::{PriorityFigures, usd};

/// In which words.
struct Pen<'a> {
    t: &'static Texts,
    lang: Lang,
    dates: Dates,
    facts: &'a Facts,
}

pub(super) fn write(facts: &Facts, lang: Lang, zone: Tz, variant: Variant) -> Kept {
    let t = lang.texts();
    let pen = Pen {
        t,
        lang,
        dates: lang.dates(zone),
        facts,
    };
    let (marking, parts) = match variant {
        Variant::Internal => (t.frame_internal_only(), pen.internal()),
        Variant::Releasable => (t.annual_releasable_marking(), pen.releasable()),
    };
    Kept {
        network: facts.network.for_lang(lang).to_owned(),
        kind: t.annual_review(),
        title: title(t, facts.year),
        lead: pen.lead(),
        marking,
        facts: vec![
            (t.actions_as_of(), pen.dates.on_paper(facts.today)),
            (t.annual_variant(), variant_word(t, variant)),
        ],
        parts,
        made: facts.today,
    }
}

pub(super) fn title(t: &Texts, year: i32) -> String {
    t.annual_of_year(year.to_string())
}

pub(super) fn variant_word(t: &Texts, variant: Variant) -> String {
    match variant {
        Variant::Internal => t.annual_internal(),
        Variant::Releasable => t.annual_releasable(),
    }
}

/// What was kept, on paper; `foot` says where it came from.
pub(super) fn paper(kept: Kept, lang: Lang, foot: Vec<String>) -> Paper {
    let mut blocks = vec![Block::text(kept.lead)];
    for part in kept.parts {
        blocks.push(Block::heading(part.heading));
        blocks.extend(part.lines.into_iter().map(Block::text));
        let tables = part.tables.into_iter();
        blocks.extend(tables.map(|table| Block::Table {
            head: table.head,
            rows: table.rows,
        }));
    }
    let day = |number: u32| u8::try_from(number).unwrap_or(1);
    let made = kept.made;
    Paper {
        lang: lang.tag(),
        network: kept.network,
        kind: kept.kind,
        symbol: String::new(),
        title: kept.title,
        marking: kept.marking,
        draft: String::new(),
        facts: kept.facts,
        blocks,
        foot,
        made: (made.year(), day(made.month()), day(made.day())),
    }
}

impl Pen<'_> {
    /// What a co-chair could read aloud: totals alone, for either variant.
    fn lead(&self) -> String {
        let (t, facts) = (self.t, self.facts);
        let adopted = facts.decisions.iter().filter(|one| one.number.is_some());
        let led = rules::all_led(&facts.led);
        [
            t.annual_lead_meetings(rules::quarters_held(&facts.meetings)),
            t.annual_lead_decisions(adopted.count()),
            t.annual_lead_actions(led.done, led.overdue),
        ]
        .join(" ")
    }

    fn internal(&self) -> Vec<Part> {
        vec![
            with(self.meetings(), [self.each_meeting(), self.each_member()]),
            with(
                self.decisions(),
                [
                    self.by_state(),
                    self.by_carrying_out(),
                    self.each_decision(),
                ],
            ),
            self.released(),
            with(self.actions(), [self.each_lead()]),
            with(self.groups(), [self.each_group()]),
            with(self.workplan(), [self.each_priority()]),
        ]
    }

    fn releasable(&self) -> Vec<Part> {
        vec![
            self.meetings(),
            with(self.decisions(), [self.by_state(), self.by_carrying_out()]),
            self.released(),
            self.actions(),
            self.groups(),
            self.workplan(),
        ]
    }

    fn meetings(&self) -> Part {
        let (t, meetings) = (self.t, &self.facts.meetings);
        let mut lines = vec![if meetings.is_empty() {
            t.annual_no_meetings()
        } else {
            t.annual_meetings_line(meetings.len(), rules::quarters_held(meetings))
        }];
        let seats = meetings.iter().map(rules::represented);
        let (there, all) = seats.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        if all > 0 {
            lines.push(t.annual_seats_line(there, all));
        }
        Part {
            heading: t.annual_meetings(),
            lines,
            tables: Vec::new(),
        }
    }

    fn each_meeting(&self) -> Table {
        let t = self.t;
        let rows = self.facts.meetings.iter().map(|one| {
            let (there, all) = rules::represented(one);
            let missing = one
                .members
                .iter()
                .filter(|(_, mode)| !rules::is_there(mode));
            let missing: Vec<&str> = missing.map(|(acronym, _)| acronym.as_str()).collect();
            let prefix = &self.facts.symbol_prefix;
            vec![
                meetings::symbol(prefix, self.facts.year, None, one.number),
                one.title.for_lang(self.lang).to_owned(),
                meeting_kind_word(t, &one.kind),
                self.dates.on_paper(one.day),
                t.home_of(there, all),
                missing.join(", "),
            ]
        });
        Table {
            head: vec![
                t.annual_symbol(),
                t.annual_meeting(),
                t.annual_kind(),
                t.annual_day(),
                t.annual_represented(),
                t.annual_missing(),
            ],
            rows: rows.collect(),
        }
    }

    fn each_member(&self) -> Table {
        let t = self.t;
        let rows = rules::presences(&self.facts.meetings)
            .into_iter()
            .map(|(acronym, one)| {
                vec![
                    acronym,
                    t.home_of(one.represented(), one.meetings()),
                    one.alternate.to_string(),
                    one.apology.to_string(),
                    one.absent.to_string(),
                ]
            });
        Table {
            head: vec![
                t.annual_member(),
                t.annual_was_represented(),
                t.annual_by_alternate(),
                t.annual_apologies(),
                t.annual_absent(),
            ],
            rows: rows.collect(),
        }
    }

    fn decisions(&self) -> Part {
        let t = self.t;
        let adopted = self
            .facts
            .decisions
            .iter()
            .filter(|one| one.number.is_some());
        Part {
            heading: t.annual_decisions(),
            lines: vec![t.annual_decisions_line(self.facts.decisions.len(), adopted.count())],
            tables: Vec::new(),
        }
    }

    fn by_state(&self) -> Table {
        let t = self.t;
        let count = |state: State| {
            let those = self.facts.decisions.iter().filter(|one| one.state == state);
            those.count()
        };
        Table {
            head: vec![t.annual_state(), t.annual_number()],
            rows: counted(State::ALL, count, |state| {
                state_tag(t, state).word.into_owned()
            }),
        }
    }

    fn by_carrying_out(&self) -> Table {
        let t = self.t;
        let count = |how: CarryingOut| {
            let those = adopted(&self.facts.decisions).filter(|one| one.carrying_out == how);
            those.count()
        };
        Table {
            head: vec![t.annual_carrying_out(), t.annual_number()],
            rows: counted(CarryingOut::ALL, count, |how| carrying_out_word(t, how)),
        }
    }

    fn each_decision(&self) -> Table {
        let t = self.t;
        let rows = adopted(&self.facts.decisions).map(|one| {
            vec![
                self.symbol((one.year, one.number)),
                one.title.for_lang(self.lang).to_owned(),
                one.adopted_on
                    .map_or_else(String::new, |day| self.dates.on_paper(day)),
                carrying_out_word(t, one.carrying_out),
            ]
        });
        Table {
            head: vec![
                t.annual_symbol(),
                t.annual_decision(),
                t.decisions_adopted_on(),
                t.annual_carrying_out(),
            ],
            rows: rows.collect(),
        }
    }

    fn symbol(&self, number: (Option<i32>, Option<i32>)) -> String {
        let prefix = &self.facts.symbol_prefix;
        decisions::symbol(prefix, number, (None, None), 1).unwrap_or_default()
    }

    fn released(&self) -> Part {
        let t = self.t;
        let part = Part {
            heading: t.annual_released(),
            lines: vec![t.annual_released_line(self.facts.released.len())],
            tables: Vec::new(),
        };
        let row = |one: &Released| {
            vec![
                one.title.for_lang(self.lang).to_owned(),
                one.decision.map_or_else(String::new, |(year, number)| {
                    self.symbol((Some(year), Some(number)))
                }),
                self.dates.on_paper(one.day),
            ]
        };
        let table = Table {
            head: vec![
                t.annual_document(),
                t.annual_symbol(),
                t.annual_released_on(),
            ],
            rows: self.facts.released.iter().map(row).collect(),
        };
        with(part, [table])
    }

    fn actions(&self) -> Part {
        let (t, all) = (self.t, rules::all_led(&self.facts.led));
        Part {
            heading: t.annual_actions(),
            lines: vec![
                t.annual_actions_done(all.done, all.on_time),
                t.annual_actions_open(all.open, all.overdue),
            ],
            tables: Vec::new(),
        }
    }

    fn each_lead(&self) -> Table {
        let t = self.t;
        let row = |one: &Led| {
            vec![
                one.acronym.clone(),
                one.done.to_string(),
                one.on_time.to_string(),
                one.open.to_string(),
                one.overdue.to_string(),
            ]
        };
        Table {
            head: vec![
                t.actions_lead_agency(),
                t.annual_done(),
                t.annual_on_time(),
                t.annual_open(),
                t.actions_overdue(),
            ],
            rows: self.facts.led.iter().map(row).collect(),
        }
    }

    fn groups(&self) -> Part {
        let (t, groups) = (self.t, &self.facts.groups);
        Part {
            heading: t.annual_groups(),
            lines: vec![
                t.annual_groups_line(groups.len()),
                t.annual_mandates_line(rules::mandates_due(self.facts)),
            ],
            tables: Vec::new(),
        }
    }

    fn each_group(&self) -> Table {
        let t = self.t;
        let rows = self.facts.groups.iter().map(|one| {
            vec![
                format!("WG.{}", one.number),
                one.title.for_lang(self.lang).to_owned(),
                one.last_day.map_or_else(
                    || t.groups_kind_permanent(),
                    |day| t.annual_mandate_until(self.dates.on_paper(day)),
                ),
                one.meetings.to_string(),
            ]
        });
        Table {
            head: vec![
                t.annual_symbol(),
                t.annual_group(),
                t.annual_mandate(),
                t.annual_meetings_number(),
            ],
            rows: rows.collect(),
        }
    }

    fn workplan(&self) -> Part {
        let t = self.t;
        let all = rules::all_priorities(&self.facts.workplan);
        let lines = if all.activities == 0 {
            vec![t.annual_no_workplan()]
        } else {
            vec![
                t.annual_workplan_line(
                    all.activities,
                    all.completed,
                    all.ongoing,
                    all.yet_to_start,
                ),
                t.annual_funding_line(usd(t, all.required), usd(t, all.available), usd(t, all.gap)),
            ]
        };
        Part {
            heading: t.annual_workplan(),
            lines,
            tables: Vec::new(),
        }
    }

    fn each_priority(&self) -> Table {
        let t = self.t;
        let row = |one: &PriorityFigures| {
            let title =
                self.lang
                    .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
            vec![
                format!("P{} {title}", one.number),
                one.activities.to_string(),
                one.completed.to_string(),
                one.ongoing.to_string(),
                one.late.to_string(),
                usd(t, one.required),
                usd(t, one.available),
                usd(t, one.gap),
            ]
        };
        Table {
            head: vec![
                t.workplan_priority(),
                t.annual_activities(),
                t.annual_completed(),
                t.annual_ongoing(),
                t.annual_with_late(),
                t.workplan_required(),
                t.workplan_available(),
                t.workplan_gap(),
            ],
            rows: self.facts.workplan.iter().map(row).collect(),
        }
    }
}

/// Tables without rows say nothing.
fn with(mut part: Part, tables: impl IntoIterator<Item = Table>) -> Part {
    let full = tables.into_iter().filter(|table| !table.rows.is_empty());
    part.tables.extend(full);
    part
}

fn adopted(decisions: &[Decided]) -> impl Iterator<Item = &Decided> {
    decisions.iter().filter(|one| one.number.is_some())
}

/// What occurs, with how often.
fn counted<W: Copy>(
    all: &[W],
    count: impl Fn(W) -> usize,
    word: impl Fn(W) -> String,
) -> Vec<Vec<String>> {
    all.iter()
        .map(|one| (*one, count(*one)))
        .filter(|(_, number)| *number > 0)
        .map(|(one, number)| vec![word(one), number.to_string()])
        .collect()
}
