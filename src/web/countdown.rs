//! What is left until a deadline: words that are right when the page is read, and that a script keeps right.
use askama::Template;
use chrono::SecondsFormat;

use super::parts::Text;
use crate::base::clock::Instant;
use crate::base::lang::Lang;

/// "3 days 6 h", then `over` once the deadline has passed. The page loads the script with `Page::ticking`.
#[derive(Template, Clone, Debug)]
#[template(path = "parts/countdown.html")]
pub(crate) struct Countdown {
    iso: String,
    /// Milliseconds, as scripts count; `now` is the house's clock, which a reader's may not share.
    until: i64,
    now: i64,
    /// The forms of a number in this language: "one:# day|other:# days".
    days: String,
    hours: String,
    minutes: String,
    under: String,
    over: Text,
    words: Text,
}

impl Countdown {
    pub(crate) fn to(
        lang: Lang,
        zone: chrono_tz::Tz,
        now: Instant,
        until: Instant,
        over: impl Into<Text>,
    ) -> Self {
        let t = lang.texts();
        let over = over.into();
        let words = lang.dates(zone).left(now, until);
        Self {
            iso: until.to_rfc3339_opts(SecondsFormat::Secs, true),
            until: until.timestamp_millis(),
            now: now.timestamp_millis(),
            days: forms(lang, |n| t.words_days(n)),
            hours: forms(lang, |n| t.words_hours(n)),
            minutes: forms(lang, |n| t.words_minutes(n)),
            under: t.words_under_a_minute(),
            words: words.map_or_else(|| over.clone(), Text::from),
            over,
        }
    }
}

/// Plural categories as CLDR names them, each with a whole number that belongs to it.
const fn categories(lang: Lang) -> &'static [(&'static str, i64)] {
    match lang {
        Lang::En | Lang::Ky => &[("one", 1), ("other", 2)],
        Lang::Ru => &[("one", 1), ("few", 2), ("many", 5), ("other", 5)],
    }
}

fn forms(lang: Lang, words: impl Fn(i64) -> String) -> String {
    let form = |(category, number): &(&str, i64)| {
        let words = words(*number).replacen(&number.to_string(), "#", 1);
        format!("{category}:{words}")
    };
    categories(lang)
        .iter()
        .map(form)
        .collect::<Vec<_>>()
        .join("|")
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use chrono_tz::Asia::Bishkek;

    #[test]
    fn the_script_gets_every_form_of_the_words() {
        let t = Lang::Ru.texts();
        assert_eq!(
            forms(Lang::Ru, |n| t.words_days(n)),
            "one:#\u{a0}день|few:#\u{a0}дня|many:#\u{a0}дней|other:#\u{a0}дней"
        );
        for lang in Lang::ALL {
            let t = lang.texts();
            for (_, number) in categories(lang) {
                for words in [
                    t.words_days(*number),
                    t.words_hours(*number),
                    t.words_minutes(*number),
                ] {
                    assert_eq!(words.matches(&number.to_string()).count(), 1, "{words}");
                    assert!(!words.contains(['#', '|', ':']), "{words}");
                }
            }
        }
    }

    #[test]
    fn without_a_script_the_words_are_right_when_the_page_is_read() {
        let now = "2026-10-15T04:00:00Z".parse::<Instant>().unwrap();
        let left = |length| {
            Countdown::to(Lang::En, Bishkek, now, now + length, "over")
                .words
                .replace('\u{a0}', " ")
        };
        assert_eq!(left(TimeDelta::hours(78)), "3 days 6 h");
        assert_eq!(left(TimeDelta::seconds(59)), "less than a minute");
        assert_eq!(left(TimeDelta::zero()), "over");
    }
}
