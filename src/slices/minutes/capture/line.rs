//! "action: IOM, by 15 Nov, circulate the plan": a line of the minutes that asks for a record.
use chrono::NaiveDate;

use super::day;
use crate::base::ids::OrganisationId;
use crate::render::marked::Marked;

/// What a line asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Action,
    Decision,
}

/// How it is called in the three languages, before a colon.
const WORDS: [(&str, Kind); 12] = [
    ("action", Kind::Action),
    ("action point", Kind::Action),
    ("action item", Kind::Action),
    ("действие", Kind::Action),
    ("поручение", Kind::Action),
    ("задача", Kind::Action),
    ("аракет", Kind::Action),
    ("иш-аракет", Kind::Action),
    ("тапшырма", Kind::Action),
    ("decision", Kind::Decision),
    ("решение", Kind::Decision),
    ("чечим", Kind::Decision),
];

/// A member under all its names: acronym, and name in each language.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) id: OrganisationId,
    pub(crate) names: Vec<String>,
}

/// What was understood of one line; nothing is made of it before somebody has looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// As it stands in the text.
    pub(crate) words: String,
    pub(crate) kind: Kind,
    /// The member, and its acronym.
    pub(crate) lead: Option<(OrganisationId, String)>,
    pub(crate) due_on: Option<NaiveDate>,
    /// What remains: what is to be done, or what is decided.
    pub(crate) title: String,
}

/// The lines of a text that ask for a record, in their order.
pub(crate) fn asking(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim)
        .filter(|line| opening(line).is_some())
}

/// What is understood of a line of a meeting on `from`.
pub(crate) fn understand(line: &str, members: &[Known], from: NaiveDate) -> Option<Line> {
    let (kind, rest) = opening(line)?;
    let (lead, due_on, title) = match kind {
        Kind::Decision => (None, None, rest),
        Kind::Action => in_parts(&rest, members, from),
    };
    Some(Line {
        words: line.trim().to_owned(),
        kind,
        lead: lead.map(|one| (one.id, one.names.first().cloned().unwrap_or_default())),
        due_on,
        title: as_sentence(&title),
    })
}

/// The text without a line that became a record.
pub(crate) fn without(text: &str, words: &str) -> Option<String> {
    let mut found = false;
    let kept: Vec<&str> = text
        .lines()
        .filter(|line| {
            let is_it = !found && line.trim() == words;
            found |= is_it;
            !is_it
        })
        .collect();
    let mut rest = kept.join("\n");
    while rest.contains("\n\n\n") {
        rest = rest.replace("\n\n\n", "\n\n");
    }
    found.then(|| rest.trim().to_owned())
}

/// Which record, and what is said of it.
fn opening(line: &str) -> Option<(Kind, String)> {
    // of a list, or in bold: "- **Action:** …"
    let line = line.trim();
    let line = ["- ", "* ", "+ ", "• ", "– "]
        .iter()
        .find_map(|mark| line.strip_prefix(mark))
        .unwrap_or(line);
    let plain = Marked::of(line).plain();
    let (word, rest) = plain.split_once(':')?;
    let word = word.trim().to_lowercase();
    let (_, kind) = WORDS.iter().find(|(known, _)| *known == word)?;
    let rest = rest.trim();
    (!rest.is_empty()).then(|| (*kind, rest.to_owned()))
}

/// Who leads and by when, wherever it is said; the rest is what is to be done.
fn in_parts<'a>(
    rest: &str,
    members: &'a [Known],
    from: NaiveDate,
) -> (Option<&'a Known>, Option<NaiveDate>, String) {
    let mut lead = None;
    let mut rest = rest;
    if let Some((member, after)) = at_start(rest, members) {
        lead = Some(member);
        rest = after;
    }
    let mut pieces: Vec<String> = Vec::new();
    for piece in rest.split([',', ';']) {
        let piece = piece.trim();
        // "Nov 15, 2026"
        let is_year = piece.len() == 4 && piece.bytes().all(|b| b.is_ascii_digit());
        match pieces.last_mut().filter(|_| is_year) {
            Some(last) => {
                last.push(' ');
                last.push_str(piece);
            }
            None => pieces.push(piece.to_owned()),
        }
    }
    let mut due_on = None;
    for piece in &mut pieces {
        if due_on.is_none()
            && let Some((day, without)) = day::taken_out(piece, from)
        {
            due_on = Some(day);
            *piece = without;
        } else if lead.is_none()
            && let Some((member, after)) = at_start(piece, members)
            && after.is_empty()
        {
            lead = Some(member);
            piece.clear();
        }
    }
    pieces.retain(|one| !one.is_empty());
    let title = pieces.join(", ");
    let title = match lead {
        // "IOM to circulate"
        Some(_) => title.strip_prefix("to ").unwrap_or(&title).to_owned(),
        None => title,
    };
    (lead, due_on, title)
}

/// The member with whose name the words begin, the longest name first; and what follows.
fn at_start<'a, 'b>(words: &'a str, members: &'b [Known]) -> Option<(&'b Known, &'a str)> {
    let mut best: Option<(&Known, &str)> = None;
    for one in members {
        for name in &one.names {
            if let Some(after) = after_name(words, name)
                && best.is_none_or(|(_, so_far)| after.len() < so_far.len())
            {
                best = Some((one, after));
            }
        }
    }
    let (member, after) = best?;
    // an ending of Russian or Kyrgyz: "IOM-го", "IOM'го"
    let after = if after.starts_with(['-', '\'', '’']) {
        after.trim_start_matches(|c: char| !c.is_whitespace() && c != ',')
    } else {
        after
    };
    let marks = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '–' | '—' | '.');
    Some((member, after.trim_start_matches(marks)))
}

/// What stands behind the name, whatever the letters' case.
fn after_name<'a>(words: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = words.chars();
    for wanted in name.chars() {
        let found = rest.next()?;
        if found != wanted && !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    let rest = rest.as_str();
    let whole = !rest.starts_with(char::is_alphanumeric);
    (whole && !name.is_empty()).then_some(rest)
}

/// With a large letter, without a full stop.
fn as_sentence(words: &str) -> String {
    let words = words.trim().trim_end_matches(['.', ',', ';']).trim_end();
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn members() -> Vec<Known> {
        let known = |id: i64, names: &[&str]| Known {
            id: OrganisationId::from(id),
            names: names.iter().map(ToString::to_string).collect(),
        };
        vec![
            known(
                9,
                &[
                    "IOM",
                    "International Organization for Migration",
                    "Международная организация по миграции",
                    "Эл аралык миграция уюму",
                ],
            ),
            known(3, &["UN", "United Nations"]),
            known(4, &["UN Women", "Structure ООН-женщины"]),
        ]
    }

    fn met() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 10, 22).unwrap()
    }

    fn read(line: &str) -> (Option<i64>, Option<String>, String) {
        let line = understand(line, &members(), met()).unwrap();
        (
            line.lead.map(|(id, _)| id.get()),
            line.due_on.map(|day| day.to_string()),
            line.title,
        )
    }

    #[test]
    fn an_action_is_understood_in_three_languages() {
        let wanted = |title: &str| (Some(9), Some("2026-11-15".to_owned()), title.to_owned());
        for (line, title) in [
            (
                "action: IOM, by 15 Nov, circulate the plan",
                "Circulate the plan",
            ),
            (
                "Action: IOM to circulate the plan by 15 November 2026.",
                "Circulate the plan",
            ),
            (
                "- **Action:** iom, by Nov 15, 2026, circulate the plan, the budget",
                "Circulate the plan, the budget",
            ),
            (
                "ACTION POINT: circulate the plan; International Organization for Migration; 15.11.2026",
                "Circulate the plan",
            ),
            (
                "поручение: Международная организация по миграции, до 15 ноября, разослать план",
                "Разослать план",
            ),
            (
                "Действие: IOM, разослать план не позднее 15.11.2026",
                "Разослать план",
            ),
            (
                "тапшырма: IOM, 15-ноябрга чейин, планды таратсын",
                "Планды таратсын",
            ),
            (
                "Аракет: Эл аралык миграция уюму, 2026-жылдын 15-ноябрына чейин, планды таратсын.",
                "Планды таратсын",
            ),
        ] {
            assert_eq!(read(line), wanted(title), "{line}");
        }
    }

    #[test]
    fn what_is_not_said_stays_open() {
        assert_eq!(
            read("action: circulate the plan"),
            (None, None, "Circulate the plan".to_owned())
        );
        assert_eq!(
            read("action: IOMX, circulate"),
            (None, None, "IOMX, circulate".to_owned())
        );
        assert_eq!(
            read("action: UN Women, by 31 Nov, report").0,
            Some(4),
            "the longest name"
        );
        assert_eq!(
            read("action: UN Women, by 31 Nov, report").1,
            None,
            "no such day"
        );
        assert_eq!(
            read("action: IOM, by 15 Nov"),
            (Some(9), Some("2026-11-15".to_owned()), String::new())
        );
    }

    #[test]
    fn a_decision_is_its_words() {
        for (line, title) in [
            (
                "decision: the Network approves the plan, by consensus.",
                "The Network approves the plan, by consensus",
            ),
            ("Решение: утвердить план", "Утвердить план"),
            ("чечим: план бекитилсин", "План бекитилсин"),
        ] {
            let line = understand(line, &members(), met()).unwrap();
            assert_eq!((line.kind, line.title.as_str()), (Kind::Decision, title));
        }
    }

    #[test]
    fn prose_asks_for_nothing() {
        for line in [
            "IOM spoke of action: none.",
            "action",
            "action:",
            "The action: x",
            "actions by IOM",
        ] {
            assert_eq!(understand(line, &members(), met()), None, "{line}");
        }
        let text = "IOM spoke.\n\naction: IOM, circulate\nand so on";
        assert_eq!(asking(text).collect::<Vec<_>>(), ["action: IOM, circulate"]);
    }

    #[test]
    fn a_line_that_became_a_record_leaves_the_text() {
        let text = "IOM spoke.\n\naction: IOM, circulate\n\nFAO spoke.";
        let rest = without(text, "action: IOM, circulate");
        assert_eq!(rest.as_deref(), Some("IOM spoke.\n\nFAO spoke."));
        assert_eq!(without(text, "action: FAO"), None);
        let twice = "action: a\naction: a";
        assert_eq!(
            without(twice, "action: a").as_deref(),
            Some("action: a"),
            "one at a time"
        );
    }

    proptest! {
        /// Whatever is written, nothing breaks; and what is understood stands in the text.
        #[test]
        fn anything_can_be_written(text in "(action: |решение: |чечим:|\\*\\*Action:\\*\\* )?[a-zA-Zа-яңөү0-9 ,.;:*_\\-/()\n]{0,80}") {
            let asked: Vec<&str> = asking(&text).collect();
            for line in asked {
                let understood = understand(line, &members(), met());
                prop_assert!(understood.is_some_and(|one| text.contains(&one.words)));
                let rest = without(&text, line).unwrap();
                let words = |text: &str| text.split_whitespace().count();
                prop_assert_eq!(words(&rest) + words(line), words(&text), "nothing else goes");
            }
        }

        /// Each part is found in whatever order it is written, and no word of the rest is lost.
        #[test]
        fn the_parts_may_change_places(
            place in 0_usize..3, days in 1_u64..300, form in 0_usize..5,
            title in "[a-z]{4,9}( [a-z]{4,9}){0,5}",
        ) {
            let day = met() + chrono::Days::new(days);
            let ru = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];
            let month = ru[usize::try_from(chrono::Datelike::month0(&day)).unwrap()];
            let when = match form {
                0 => day.format("by %-d %b").to_string(),
                1 => day.format("%d.%m.%Y").to_string(),
                2 => day.format("до %-d ").to_string() + month,
                3 => day.format("by %B %-d, %Y").to_string(),
                _ => day.format("%Y-%m-%d").to_string(),
            };
            let mut parts = vec![title.clone(), when];
            parts.insert(place, "IOM".to_owned());
            let line = format!("action: {}", parts.join(", "));
            let read = understand(&line, &members(), met()).unwrap();
            let lead = read.lead.map_or_else(String::new, |(_, acronym)| acronym);
            prop_assert_eq!(lead, "IOM", "{}", line);
            prop_assert_eq!(read.due_on, Some(day), "{}", line);
            prop_assert_eq!(read.title.to_lowercase(), title, "{}", line);
        }
    }
}
