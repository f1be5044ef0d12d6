//! A year as it stands, in the variant that is looked at, and the packs that were made of it.
use askama::Template;

use super::access::MakePack;
use super::document;
use super::model::{Facts, Kept, Pack, PackId, Part, Table, Variant};
use super::rules;
use crate::base::access::{Act as _, Actor, Network};
use crate::base::dates::Dates;
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::base::words::Word as _;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::Possible;
use crate::web::visit::Visit;
use chrono::Datelike as _;

#[derive(Template)]
#[template(path = "annual_review/show.html")]
pub(crate) struct AnnualReviewPage {
    page: Page,
    lead: String,
    facts: Vec<(String, String)>,
    parts: Vec<Shown>,
    year: i32,
    /// The year before and, once it has begun, the year after.
    years: Vec<(String, String)>,
    /// Where each variant is shown, its name, and whether it is this one.
    views: Vec<(String, String, bool)>,
    is_releasable: bool,
    /// Absent for who does not put it together.
    make: Option<Possible>,
    packs: Vec<Made>,
}

/// A section as it is shown.
struct Shown {
    heading: String,
    lines: Vec<String>,
    tables: Vec<Grid>,
}

/// A table: each row has a name, and its other cells the head of their column.
struct Grid {
    head: Vec<String>,
    rows: Vec<(String, Vec<(String, String)>)>,
}

impl Shown {
    fn of(part: Part) -> Self {
        let grid = |table: Table| Grid {
            rows: table
                .rows
                .into_iter()
                .map(|row| {
                    let mut cells = row.into_iter();
                    let name = cells.next().unwrap_or_default();
                    let heads = table.head.iter().skip(1).cloned();
                    (name, heads.zip(cells).collect())
                })
                .collect(),
            head: table.head,
        };
        Self {
            heading: part.heading,
            lines: part.lines,
            tables: part.tables.into_iter().map(grid).collect(),
        }
    }
}

/// A pack with its four files.
struct Made {
    words: String,
    files: Vec<(String, String)>,
}

impl AnnualReviewPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        facts: &Facts,
        variant: Variant,
        packs: &[Pack],
    ) -> Self {
        let title = document::title(visit.texts(), facts.year);
        let kept = document::write(facts, visit.lang, visit.zone, variant);
        let may_make = MakePack::verdict(who, &Network).is_yes();
        Self::lay(
            visit.page(Section::FollowUp, title),
            visit.lang.dates(visit.zone),
            (facts.year, visit.today().year()),
            (kept, variant),
            may_make,
            packs,
        )
    }

    fn lay(
        page: Page,
        dates: Dates,
        (year, this_year): (i32, i32),
        (kept, variant): (Kept, Variant),
        may_make: bool,
        packs: &[Pack],
    ) -> Self {
        let t = page.t;
        let refusal = rules::make(year, this_year).err();
        let reasons = refusal.map(|refusal| refusal.in_words(page.lang).into());
        let reasons = reasons.into_iter().collect();
        let address = |year: i32, variant: Variant| match variant {
            Variant::Internal => format!("/annual-review?year={year}"),
            Variant::Releasable => format!("/annual-review?year={year}&variant=releasable"),
        };
        let around = [year - 1, year + 1].into_iter();
        Self {
            lead: kept.lead,
            facts: kept.facts,
            parts: kept.parts.into_iter().map(Shown::of).collect(),
            year,
            years: around
                .filter(|one| rules::make(*one, this_year).is_ok())
                .map(|one| (address(one, variant), one.to_string()))
                .collect(),
            views: Variant::ALL
                .iter()
                .map(|one| {
                    let words = document::variant_word(t, *one);
                    (address(year, *one), words, *one == variant)
                })
                .collect(),
            is_releasable: variant == Variant::Releasable,
            make: may_make.then(|| Possible::unless(reasons)),
            packs: packs
                .iter()
                .map(|pack| Made {
                    words: t.annual_pack_made(dates.moment(pack.made_at), pack.made_by.as_str()),
                    files: files(t, pack.id),
                })
                .collect(),
            page,
        }
    }
}

/// Where its files are, and what each is called.
fn files(t: &Texts, pack: PackId) -> Vec<(String, String)> {
    Variant::ALL
        .iter()
        .flat_map(|variant| ["pdf", "docx"].map(|ending| (*variant, ending)))
        .map(|(variant, ending)| {
            let href = format!("/annual-review/packs/{pack}/{}.{ending}", variant.name());
            let name = document::variant_word(t, variant);
            (href, format!("{name}, {}", ending.to_uppercase()))
        })
        .collect()
}

/// For the samples, and the access table.
pub(super) fn pack() -> Pack {
    Pack {
        id: PackId(1),
        year: 2026,
        made_at: chrono::DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default(),
        made_by: "Marta Exemplar".to_owned(),
    }
}

impl Sample for AnnualReviewPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let kept = |is_full: bool| Kept {
            network: String::new(),
            kind: t.annual_review(),
            title: document::title(t, 2026),
            lead: t.annual_lead_meetings(3_usize),
            marking: t.frame_internal_only(),
            facts: vec![(t.annual_variant(), t.annual_internal())],
            parts: vec![Part {
                heading: t.annual_meetings(),
                lines: vec![if is_full {
                    t.annual_seats_line(42_usize, 48_usize)
                } else {
                    t.annual_no_meetings()
                }],
                tables: if is_full {
                    vec![Table {
                        head: vec![t.annual_symbol(), t.annual_number()],
                        rows: vec![vec!["UNMN/KGZ/2026/MTG/3".to_owned(), "11".to_owned()]],
                    }]
                } else {
                    Vec::new()
                },
            }],
            made: pack().made_at.date_naive(),
        };
        let lay = |year: i32, is_full: bool, variant, may_make, packs: &[Pack]| {
            let page = Page::sample(lang)
                .within(Section::FollowUp)
                .titled(document::title(t, year));
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            Self::lay(
                page,
                dates,
                (year, 2026),
                (kept(is_full), variant),
                may_make,
                packs,
            )
        };
        vec![
            (
                "co-chair",
                lay(2026, true, Variant::Internal, true, &[pack()]),
            ),
            (
                "member",
                lay(2025, true, Variant::Releasable, false, &[pack()]),
            ),
            ("next year", lay(2027, false, Variant::Internal, true, &[])),
        ]
    }
}
