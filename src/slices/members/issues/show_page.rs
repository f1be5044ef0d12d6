//! One issue with what is different from the one before; and what would be issued now.
use askama::Template;

use super::super::model::Duty;
use super::super::words::duty_word;
use super::files::{duty, hex};
use super::model::{Detail, Difference, Issue, IssueId, Line, List};
use super::{rules, samples};
use crate::base::dates::Dates;
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::circulation::Deliveries;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Icon, Possible, Tag, Text, Tone};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "members/issue.html")]
pub(crate) struct IssuePage {
    page: Page,
    id: IssueId,
    facts: Vec<(String, String)>,
    hash: String,
    compared: Compared,
    lines: Vec<Row>,
    formats: Vec<(&'static str, String)>,
    deliveries: Option<Deliveries>,
}

#[derive(Template)]
#[template(path = "members/issue_new.html")]
pub(crate) struct NewIssuePage {
    page: Page,
    lead: String,
    compared: Compared,
    lines: Vec<Row>,
    may: Possible,
    verb: String,
    warning: String,
}

/// What is different from the list before.
struct Compared {
    heading: String,
    /// Nothing is different, or there is nothing to compare with.
    none: String,
    members: Vec<(String, Vec<String>)>,
    /// Members whose line nobody confirmed.
    not_confirmed: String,
}

struct Row {
    acronym: String,
    name: String,
    since: String,
    people: Vec<Who>,
    tag: Tag,
    confirmed: String,
}

struct Who {
    name: String,
    function: String,
    email: String,
    phone: String,
}

fn compared(t: &'static Texts, before: Option<&List>, after: &List) -> Compared {
    let members: Vec<(String, Vec<String>)> = before
        .map(|before| rules::differences(before, after))
        .unwrap_or_default()
        .into_iter()
        .map(|(line, found)| {
            let said = found.iter().map(|one| difference(t, one)).collect();
            (line.acronym, said)
        })
        .collect();
    let waits: Vec<&str> = after
        .lines
        .iter()
        .filter(|line| line.confirmed.is_none())
        .map(|line| line.acronym.as_str())
        .collect();
    Compared {
        heading: before.map_or_else(
            || t.member_lists_differences(),
            |before| t.member_lists_differences_to(before.number),
        ),
        none: match before {
            Some(_) if members.is_empty() => t.member_lists_no_difference(),
            Some(_) => String::new(),
            None => t.member_lists_first(),
        },
        members,
        not_confirmed: if waits.is_empty() {
            t.member_lists_all_confirmed()
        } else {
            t.member_lists_not_confirmed_by(waits.join(", "))
        },
    }
}

fn difference(t: &'static Texts, one: &Difference) -> String {
    let duty =
        |word: &str| Duty::parse(word).map_or_else(String::new, |duty| duty_word(t, duty, false));
    match one {
        Difference::Joined => t.member_lists_joined(),
        Difference::Left => t.member_lists_left(),
        Difference::Renamed { was } => t.member_lists_renamed(was.as_str()),
        Difference::Came { name, duty: word } => t.member_lists_came(name.as_str(), duty(word)),
        Difference::Went { name, duty: word } => t.member_lists_went(name.as_str(), duty(word)),
        Difference::Duty { name, is } => t.member_lists_duty(name.as_str(), duty(is)),
        Difference::Detail {
            name,
            what,
            was,
            is,
        } => {
            let shown = |value: &str| if value.is_empty() { "—" } else { value }.to_owned();
            let what = match what {
                Detail::Name => t.members_name(),
                Detail::JobTitle => t.members_job_title(),
                Detail::Email => t.people_email(),
                Detail::Phone => t.members_phone(),
                Detail::Language => t.people_language(),
            };
            t.member_lists_detail(name.as_str(), what, shown(was), shown(is))
        }
    }
}

fn rows(t: &'static Texts, lang: Lang, dates: Dates, list: &List) -> Vec<Row> {
    let row = |line: &Line| Row {
        acronym: line.acronym.clone(),
        name: line.name_in(lang).to_owned(),
        since: dates.on_paper(line.since),
        people: line
            .people
            .iter()
            .map(|one| {
                let title = one.job_title.as_deref().map(|title| format!(", {title}"));
                Who {
                    name: one.name.clone(),
                    function: format!("{}{}", duty(t, one), title.unwrap_or_default()),
                    email: one.email.clone(),
                    phone: one.phone.clone().unwrap_or_default(),
                }
            })
            .collect(),
        tag: if line.people.is_empty() {
            Tag::new(Icon::Warning, Tone::Warn, t.members_nobody_named())
        } else if line.confirmed.is_some() {
            Tag::new(Icon::Yes, Tone::Yes, t.member_lists_confirmed())
        } else {
            Tag::new(Icon::Awaiting, Tone::Wait, t.member_lists_not_confirmed())
        },
        confirmed: line.confirmed.as_ref().map_or_else(String::new, |said| {
            t.member_line_by_on(said.by.as_str(), dates.on_paper(said.on))
        }),
    };
    list.lines.iter().map(row).collect()
}

impl IssuePage {
    pub(super) fn of(
        visit: &Visit,
        issue: &Issue,
        earlier: Option<&List>,
        deliveries: Option<Deliveries>,
    ) -> Self {
        let title = visit.texts().member_lists_number(issue.list.number);
        let page = visit.page(Section::Members, title);
        let dates = visit.lang.dates(visit.zone);
        Self::lay(page, dates, issue, earlier, deliveries)
    }

    fn lay(
        page: Page,
        dates: Dates,
        issue: &Issue,
        earlier: Option<&List>,
        deliveries: Option<Deliveries>,
    ) -> Self {
        let t = page.t;
        let list = &issue.list;
        Self {
            id: issue.id,
            facts: vec![
                (t.member_lists_issued_on(), dates.moment(issue.issued_at)),
                (t.member_lists_issued_by(), issue.issued_by.clone()),
                (
                    t.members_members(),
                    t.member_lists_counts(list.lines.len(), list.confirmed()),
                ),
            ],
            hash: t.member_lists_hash(hex(&issue.sha256)),
            compared: compared(t, earlier, list),
            lines: rows(t, page.lang, dates, list),
            formats: vec![
                ("xlsx", t.member_lists_take_xlsx()),
                ("pdf", t.member_lists_take_pdf()),
                ("vcf", t.member_lists_take_vcard()),
            ],
            deliveries,
            page,
        }
    }
}

impl NewIssuePage {
    pub(super) fn of(visit: &Visit, list: &List, earlier: Option<&List>, readers: usize) -> Self {
        let page = visit.page(Section::Members, visit.texts().member_lists_new());
        Self::lay(page, visit.lang.dates(visit.zone), list, earlier, readers)
    }

    fn lay(page: Page, dates: Dates, list: &List, earlier: Option<&List>, readers: usize) -> Self {
        let (t, lang) = (page.t, page.lang);
        let reasons = rules::issue(list, earlier).err().unwrap_or_default();
        let words = reasons
            .iter()
            .map(|reason| Text::from(reason.in_words(lang)))
            .collect();
        Self {
            lead: t.member_lists_counts(list.lines.len(), list.confirmed()),
            compared: compared(t, earlier, list),
            lines: rows(t, lang, dates, list),
            may: Possible::unless(words),
            verb: t.member_lists_issue(list.number),
            warning: t.member_lists_issue_warning(readers),
            page,
        }
    }
}

impl Sample for IssuePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let lay = |issue: &Issue, earlier: Option<&List>| {
            let title = lang.texts().member_lists_number(issue.list.number);
            let page = Page::sample(lang).within(Section::Members).titled(title);
            Self::lay(page, dates, issue, earlier, None)
        };
        let second = samples::issue(2);
        vec![
            ("the first", lay(&samples::issue(1), None)),
            ("with differences", lay(&second, Some(&samples::earlier()))),
            ("the same again", lay(&second, Some(&samples::list(1)))),
        ]
    }
}

impl Sample for NewIssuePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let lay = |list: &List, earlier: Option<&List>| {
            let title = lang.texts().member_lists_new();
            let page = Page::sample(lang).within(Section::Members).titled(title);
            Self::lay(page, dates, list, earlier, 24)
        };
        let list = samples::list(2);
        vec![
            ("with differences", lay(&list, Some(&samples::earlier()))),
            ("issued today", lay(&list, Some(&list))),
        ]
    }
}
