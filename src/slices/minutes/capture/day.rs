//! A day as people write it in three languages, and whether something is to be done by it.
use chrono::{Datelike, Days, Months, NaiveDate};

/// Words that stand before the day by which something is done; any run of them goes with it.
const BEFORE: [&str; 19] = [
    "by",
    "until",
    "till",
    "before",
    "due",
    "on",
    "the",
    "no",
    "not",
    "later",
    "than",
    "до",
    "к",
    "не",
    "позднее",
    "позже",
    "срок",
    "мөөнөт",
    "мөөнөтү",
];
/// Those of them that say "by" even in the middle of a sentence.
const TELLING: [&str; 13] = [
    "by",
    "until",
    "till",
    "before",
    "due",
    "than",
    "до",
    "к",
    "позднее",
    "позже",
    "срок",
    "мөөнөт",
    "мөөнөтү",
];
/// After it.
const AFTER: [&str; 3] = ["чейин", "дейин", "карата"];
const YEAR_WORDS: [&str; 8] = ["г", "год", "года", "году", "ж", "жыл", "жылдын", "жылы"];
const END_WORDS: [&str; 9] = [
    "end",
    "конец",
    "конца",
    "концу",
    "аягы",
    "аягына",
    "аягында",
    "соңу",
    "соңуна",
];

/// Months by their first letters, and the shortest that is understood.
const MONTHS: [&[&str]; 12] = [
    &["january", "январ"],
    &["february", "феврал"],
    &["march", "март"],
    &["april", "апрел"],
    &["may", "май", "мая", "мае"],
    &["june", "июн"],
    &["july", "июл"],
    &["august", "август"],
    &["september", "сентябр"],
    &["october", "октябр"],
    &["november", "ноябр"],
    &["december", "декабр"],
];
const SHORT: [&[&str]; 12] = [
    &["jan", "янв"],
    &["feb", "фев"],
    &["mar", "мар"],
    &["apr", "апр"],
    &["may"],
    &["jun"],
    &["jul"],
    &["aug", "авг"],
    &["sep", "sept", "сен", "сент"],
    &["oct", "окт"],
    &["nov", "ноя", "нояб"],
    &["dec", "дек"],
];

/// The day in a piece of a sentence, and the piece without it. A day in its middle counts only after a word like "by".
pub(super) fn taken_out(words: &str, from: NaiveDate) -> Option<(NaiveDate, String)> {
    let tokens: Vec<&str> = words.split_whitespace().collect();
    let plain: Vec<String> = tokens.iter().map(|one| bare(one)).collect();
    let count = tokens.len();
    for start in 0..count {
        for end in (start + 1..=count.min(start + 5)).rev() {
            let Some(day) = plain.get(start..end).and_then(|some| read(some, from)) else {
                continue;
            };
            let before = plain
                .iter()
                .take(start)
                .rev()
                .take_while(|one| BEFORE.contains(&one.as_str()))
                .count();
            let after = plain
                .get(end)
                .is_some_and(|one| AFTER.contains(&one.as_str()));
            let first = start - before;
            let last = end + usize::from(after);
            let told = plain
                .iter()
                .take(start)
                .skip(first)
                .any(|one| TELLING.contains(&one.as_str()));
            if told || after || (first == 0 && last == count) {
                let rest = tokens.iter().take(first).chain(tokens.iter().skip(last));
                let rest: Vec<&str> = rest.copied().collect();
                return Some((day, rest.join(" ")));
            }
        }
    }
    None
}

/// Small letters, without the marks around a word.
fn bare(token: &str) -> String {
    token
        .trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
}

/// The words are a day and nothing else.
fn read(words: &[String], from: NaiveDate) -> Option<NaiveDate> {
    let mut pieces: Vec<&str> = Vec::new();
    for word in words {
        match number_and_word(word) {
            Some((number, word)) => pieces.extend([number, word]),
            None => pieces.push(word),
        }
    }
    pieces.retain(|one| !YEAR_WORDS.contains(one) && *one != "of" && *one != "го" && *one != "е");
    match *pieces.as_slice() {
        [one] => in_numbers(one, from),
        [a, b] => day_and_month(a, b)
            .and_then(|(day, month)| next(day, month, from))
            .or_else(|| month_end(&[a, b], from)),
        [a, b, c] => match (year(a), year(c)) {
            (_, Some(year)) => day_and_month(a, b).and_then(|(day, month)| ymd(year, month, day)),
            (Some(year), _) => day_and_month(b, c).and_then(|(day, month)| ymd(year, month, day)),
            (None, None) => None,
        }
        .or_else(|| month_end(&[a, b, c], from)),
        _ => None,
    }
}

/// "15-ноябрга", "2026-жылдын", "15-го"
fn number_and_word(word: &str) -> Option<(&str, &str)> {
    let (number, rest) = word.split_once('-')?;
    let letters = rest.chars().all(char::is_alphabetic) && !rest.is_empty();
    (letters && number.bytes().all(|b| b.is_ascii_digit()) && !number.is_empty())
        .then_some((number, rest))
}

/// "2026-11-15", "15.11.2026", "15/11/26", "15.11"
fn in_numbers(word: &str, from: NaiveDate) -> Option<NaiveDate> {
    let mark = word.chars().find(|c| matches!(c, '.' | '/' | '-'))?;
    let parts: Vec<&str> = word.split(mark).collect();
    let of = |text: &str| {
        (1..=4)
            .contains(&text.len())
            .then(|| text.parse::<u32>().ok())
            .flatten()
    };
    match *parts.as_slice() {
        [y, m, d] if mark == '-' && y.len() == 4 => {
            ymd(i32::try_from(of(y)?).ok()?, of(m)?, of(d)?)
        }
        [d, m, y] if mark != '-' => ymd(in_full(y)?, of(m)?, of(d)?),
        // "1.5" is a figure, "01.05" a day
        [d, m] if mark != '-' && m.len() == 2 => next(of(d)?, of(m)?, from),
        _ => None,
    }
}

fn in_full(text: &str) -> Option<i32> {
    let number: i32 = text.parse().ok()?;
    match text.len() {
        4 => Some(number),
        2 => Some(2000 + number),
        _ => None,
    }
}

fn day_and_month(a: &str, b: &str) -> Option<(u32, u32)> {
    let of = |day, month| Some((day_of_month(day)?, month_of(month)?));
    of(a, b).or_else(|| of(b, a))
}

fn day_of_month(word: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|end| word.strip_suffix(end))
        .unwrap_or(word);
    let short = digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit());
    let number = short.then(|| digits.parse().ok()).flatten()?;
    (1..=31).contains(&number).then_some(number)
}

fn month_of(word: &str) -> Option<u32> {
    let place = (0..12).find(|&at| {
        let whole = MONTHS.get(at).is_some_and(|names| {
            names.iter().any(|name| {
                let end = word.strip_prefix(name);
                // endings are of Russian and Kyrgyz
                end.is_some_and(|end| {
                    end.is_empty() || (!name.is_ascii() && end.chars().count() <= 7)
                })
            })
        });
        whole || SHORT.get(at).is_some_and(|names| names.contains(&word))
    })?;
    u32::try_from(place + 1).ok()
}

fn year(word: &str) -> Option<i32> {
    (word.len() == 4)
        .then(|| word.parse().ok())
        .flatten()
        .filter(|year| (2000..=2100).contains(year))
}

/// "end of November", "конца ноября", "ноябрдын аягына", with or without a year.
fn month_end(words: &[&str], from: NaiveDate) -> Option<NaiveDate> {
    words.iter().find(|one| END_WORDS.contains(one))?;
    let month = words.iter().find_map(|one| month_of(one))?;
    let said = words.iter().find_map(|one| year(one));
    if words.len() != 2 + usize::from(said.is_some()) {
        return None;
    }
    let last = |year| {
        ymd(year, month, 1)?
            .checked_add_months(Months::new(1))?
            .checked_sub_days(Days::new(1))
    };
    match said {
        Some(year) => last(year),
        None => (from.year()..=from.year() + 1)
            .filter_map(last)
            .find(|day| *day >= from),
    }
}

fn ymd(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    (2000..=2100)
        .contains(&year)
        .then(|| NaiveDate::from_ymd_opt(year, month, day))
        .flatten()
}

/// The next such day, from that of the meeting on.
fn next(day: u32, month: u32, from: NaiveDate) -> Option<NaiveDate> {
    (from.year()..=from.year() + 1)
        .filter_map(|year| ymd(year, month, day))
        .find(|day| *day >= from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met() -> NaiveDate {
        ymd(2026, 10, 22).unwrap()
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for words in [
            "by 15 Nov",
            "by 15 November",
            "15th of November",
            "by Nov. 15 2026",
            "no later than 15 November 2026",
            "15.11.2026",
            "by 15.11.",
            "15/11/26",
            "2026-11-15",
            "до 15 ноября",
            "не позднее 15 ноября 2026 г.",
            "до 15-го ноября",
            "15-ноябрга чейин",
            "2026-жылдын 15-ноябрына чейин",
            "15-ноябрь",
            "до 15 нояб.",
        ] {
            let read = taken_out(words, met());
            assert_eq!(
                read,
                Some((ymd(2026, 11, 15).unwrap(), String::new())),
                "{words}"
            );
        }
        for words in [
            "by the end of November",
            "до конца ноября",
            "ноябрдын аягына чейин",
            "by end of November 2026",
        ] {
            let read = taken_out(words, met());
            assert_eq!(
                read,
                Some((ymd(2026, 11, 30).unwrap(), String::new())),
                "{words}"
            );
        }
    }

    #[test]
    fn without_a_year_it_is_the_next_such_day() {
        let of = |words| taken_out(words, met()).map(|(day, _)| day);
        assert_eq!(of("by 22 Oct"), ymd(2026, 10, 22), "the day itself");
        assert_eq!(of("by 21 Oct"), ymd(2027, 10, 21));
        assert_eq!(of("до 1 марта"), ymd(2027, 3, 1));
    }

    #[test]
    fn what_is_no_day_to_do_something_by_stays() {
        for words in [
            "report on 15 November meeting",
            "31 November",
            "by Tuesday",
            "room 15 of the march",
            "spend 1.5 million",
            "марафон 5",
            "",
        ] {
            assert_eq!(taken_out(words, met()), None, "{words}");
        }
        assert_eq!(
            taken_out("circulate by 15 Nov the plan", met()),
            Some((ymd(2026, 11, 15).unwrap(), "circulate the plan".to_owned()))
        );
    }
}
