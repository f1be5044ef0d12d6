//! People and organisations as cards (vCard 4.0, RFC 6350), for the address book of whoever may have them.
use chrono::NaiveDate;

use super::lines::{Lines, text};

/// Somebody who can be reached.
#[derive(Clone, Debug)]
pub struct Card {
    /// Stays the same when the card is taken along again.
    pub uid: String,
    pub kind: Kind,
    pub name: Name,
    /// The organisation, for a person.
    pub organisation: String,
    pub title: String,
    pub role: String,
    pub email: String,
    pub phone: String,
    /// The language of letters.
    pub lang: &'static str,
    /// The day of the list from which it comes.
    pub revised: NaiveDate,
}

/// What the card is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Person,
    Organisation,
}

/// The name, and the same in other languages by their tags.
#[derive(Clone, Debug)]
pub struct Name {
    pub words: String,
    pub others: Vec<(&'static str, String)>,
}

/// One card after another.
pub fn of(cards: &[Card]) -> String {
    let mut lines = Lines::default();
    for card in cards {
        one(&mut lines, card);
    }
    lines.0
}

fn one(lines: &mut Lines, card: &Card) {
    let mut say = |property: &str, value: &str| {
        if !value.is_empty() {
            lines.line(&format!("{property}:{}", text(value)));
        }
    };
    say("BEGIN", "VCARD");
    say("VERSION", "4.0");
    say("UID;VALUE=text", &card.uid);
    let kind = match card.kind {
        Kind::Person => "individual",
        Kind::Organisation => "org",
    };
    say("KIND", kind);
    if card.name.others.is_empty() {
        say("FN", &card.name.words);
    } else {
        // one name in several languages (5.4)
        say("FN;ALTID=1;LANGUAGE=en", &card.name.words);
        for (lang, words) in &card.name.others {
            say(&format!("FN;ALTID=1;LANGUAGE={lang}"), words);
        }
    }
    say("ORG", &card.organisation);
    say("TITLE", &card.title);
    say("ROLE", &card.role);
    say("EMAIL;TYPE=work", &card.email);
    // as it is written: not every number is a URI
    say("TEL;TYPE=work;VALUE=text", &card.phone);
    say("LANG", card.lang);
    say("REV", &card.revised.format("%Y%m%dT000000Z").to_string());
    say("END", "VCARD");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn card(name: &str, title: &str) -> Card {
        Card {
            uid: "unmn-person-10".to_owned(),
            kind: Kind::Person,
            name: Name {
                words: name.to_owned(),
                others: Vec::new(),
            },
            organisation: "Food and Agriculture Organization".to_owned(),
            title: title.to_owned(),
            role: "focal point, FAO".to_owned(),
            email: "t.misalov@fao.example".to_owned(),
            phone: "+996 312 000 122".to_owned(),
            lang: "ky",
            revised: NaiveDate::from_ymd_opt(2026, 10, 15).unwrap(),
        }
    }

    #[test]
    fn a_card_says_who_one_is_and_how_one_is_reached() {
        let said = of(&[card("Теңирбек Мисалов", "Officer; land, water")]);
        let lines: Vec<&str> = said.split("\r\n").collect();
        for line in [
            "BEGIN:VCARD",
            "VERSION:4.0",
            "KIND:individual",
            "FN:Теңирбек Мисалов",
            "ORG:Food and Agriculture Organization",
            "TITLE:Officer\\; land\\, water",
            "ROLE:focal point\\, FAO",
            "EMAIL;TYPE=work:t.misalov@fao.example",
            "TEL;TYPE=work;VALUE=text:+996 312 000 122",
            "LANG:ky",
            "REV:20261015T000000Z",
            "END:VCARD",
        ] {
            assert!(lines.contains(&line), "{line}: {said}");
        }
        assert_eq!(lines[1], "VERSION:4.0", "the version comes first (6.7.9)");
    }

    #[test]
    fn an_organisation_is_called_in_each_language() {
        let said = of(&[Card {
            kind: Kind::Organisation,
            name: Name {
                words: "World Health Organization".to_owned(),
                others: vec![("ky", "Дүйнөлүк саламаттык сактоо уюму".to_owned())],
            },
            organisation: String::new(),
            ..card("", "")
        }]);
        assert!(said.contains("FN;ALTID=1;LANGUAGE=en:World Health Organization\r\n"));
        assert!(said.contains("KIND:org\r\n") && !said.contains("\r\nORG:"));
    }

    proptest! {
        /// Whatever somebody is called: no line is longer than 75 octets, and unfolded the name is whole.
        #[test]
        fn no_line_is_too_long_and_no_name_is_cut(name in "[\\PC\n]{1,120}") {
            let said = of(&[card(&name, "")]);
            for line in said.split("\r\n") {
                prop_assert!(line.len() <= 75, "{line}");
            }
            let unfolded = said.replace("\r\n ", "");
            let line = format!("\r\nFN:{}\r\n", text(&name));
            prop_assert!(unfolded.contains(&line), "{unfolded}");
            prop_assert_eq!(unfolded.matches("BEGIN:VCARD\r\n").count(), 1);
        }
    }
}
