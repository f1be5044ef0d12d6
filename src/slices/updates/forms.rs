use chrono::NaiveDate;

use super::model::{Followed, SexAge, Wish, Words};
use super::rules;
use super::store::{Numbers, Offers};
use crate::base::access::{Actor, Hat};
use crate::base::ids::GroupId;
use crate::base::lang::{InWords, Lang};
use crate::base::words::Word as _;
use crate::slices::library;
use crate::web::fields::{Complaints, Fields, Form};

/// Documents that one update names when it is posted; more are linked from its page.
const MOST_DOCUMENTS: usize = 10;

#[derive(Debug)]
enum Fault {
    NoAddress,
    NoSuchDocument(String),
    TooMany,
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NoAddress => t.updates_no_address(),
            Self::NoSuchDocument(symbol) => t.updates_no_such_document(symbol.as_str()),
            Self::TooMany => t.updates_too_many_documents(MOST_DOCUMENTS),
        }
    }
}

/// A member posts for the groups in which it sits, the office for every one; nobody for one that is over.
pub(super) fn groups<'a>(
    who: &'a Actor,
    offers: &'a Offers,
) -> impl Iterator<Item = &'a super::store::GroupName> {
    let office = matches!(who.hat, Hat::Secretariat | Hat::CoChair);
    offers
        .groups
        .iter()
        .filter(move |one| !one.over && (office || who.sits_in(one.id)))
}

/// An address of the web with a host, as a browser would open it.
fn is_address(link: &str) -> bool {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| link.strip_prefix(scheme));
    rest.is_some_and(|rest| {
        rest.starts_with(char::is_alphanumeric) && !rest.contains(char::is_whitespace)
    })
}

/// What an update says; `standing` is the group that it has, which it may keep.
pub(super) fn words(
    fields: &Fields,
    who: &Actor,
    offers: &Offers,
    standing: Option<GroupId>,
) -> Result<Words, Complaints> {
    let mut form = Form::of(fields);
    let words = read(&mut form, who, offers, standing);
    form.finish(words)
}

fn read(
    form: &mut Form<'_>,
    who: &Actor,
    offers: &Offers,
    standing: Option<GroupId>,
) -> Option<Words> {
    let title = form.text("title", 190);
    let most = usize::try_from(offers.numbers.text).unwrap_or(usize::MAX);
    let text = form.text("text", most);
    let topic = form.optional_choice("topic", |word| {
        let found = offers
            .topics
            .iter()
            .find(|one| one.number.to_string() == word);
        found.cloned()
    });
    let region = form.choice("region", |word| {
        offers.regions.iter().find(|one| one.code == word).cloned()
    });
    let sex_age = form.choice("sex_age", SexAge::parse);
    let sex_age_note = form.optional("sex_age_note", 300);
    let lang = form.choice("lang", Lang::parse);
    let link = form.optional("link", 500);
    if let Some(Some(link)) = &link
        && !is_address(link)
    {
        form.refuse("link", Fault::NoAddress);
    }
    let group = form.optional_choice("group", |word| {
        let kept = standing.filter(|one| one.to_string() == word);
        kept.or_else(|| {
            groups(who, offers)
                .find(|one| one.id.to_string() == word)
                .map(|one| one.id)
        })
    });
    Some(Words {
        title: title?,
        text: text?,
        lang: lang?,
        topic: topic?,
        region: region?,
        sex_age: sex_age?,
        sex_age_note: sex_age_note?,
        link: link?,
        group: group?,
    })
}

/// Of the library: its year and its number in it.
pub(super) type Cited = (i32, i32);

/// The documents that a new update names, as typed and as they are cited.
pub(super) fn documents(
    fields: &Fields,
    this_year: i32,
) -> Result<Vec<(String, Cited)>, Complaints> {
    let typed: Vec<&str> = fields
        .raw("documents")
        .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .filter(|word| !word.is_empty())
        .collect();
    if typed.len() > MOST_DOCUMENTS {
        return Err(Complaints::about("documents", Fault::TooMany));
    }
    let mut cited: Vec<(String, Cited)> = Vec::new();
    for word in typed {
        match library::cited(word, this_year) {
            Some(number) if cited.iter().any(|(_, known)| *known == number) => {}
            Some(number) => cited.push((word.to_owned(), number)),
            None => return Err(no_such_document(word)),
        }
    }
    Ok(cited)
}

pub(super) fn no_such_document(word: &str) -> Complaints {
    let word = word.chars().take(40).collect();
    Complaints::about("documents", Fault::NoSuchDocument(word))
}

/// Until when it stands on top.
pub(super) fn pin(
    fields: &Fields,
    today: NaiveDate,
    numbers: Numbers,
) -> Result<NaiveDate, Complaints> {
    let mut form = Form::of(fields);
    let day = form.date("until").and_then(|day| {
        rules::pinned_until(day, today, numbers.pin_days)
            .map_err(|fault| form.refuse("until", fault))
            .ok()
    });
    form.finish(day)
}

pub(super) fn reason(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("reason", 2000);
    form.finish(reason)
}

/// `topic=7`, `region=KG-O` or `member=3`: one of what is offered.
pub(super) fn followed(fields: &Fields, offers: &Offers) -> Option<Followed> {
    let filter = super::filter::Filter::parse(fields);
    filter.followable(offers).into_iter().next()
}

pub(super) fn wish(fields: &Fields) -> Result<Wish, Complaints> {
    let mut form = Form::of(fields);
    let wish = form.choice("updates", Wish::parse);
    form.finish(wish)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_an_address_of_the_web() {
        for fine in ["https://iom.int/x?y=1#z", "http://пример.kg/а"] {
            assert!(is_address(fine), "{fine}");
        }
        for odd in [
            "",
            "iom.int",
            "https://",
            "https:///x",
            "javascript:alert(1)",
            "https://a b",
            "ftp://x",
        ] {
            assert!(!is_address(odd), "{odd}");
        }
    }

    #[test]
    fn documents_are_cited_once_each_with_any_marks_between_them() {
        let cited = |words: &str| documents(&Fields::of([("documents", words.to_owned())]), 2026);
        let found = cited("doc.4, 2025/DOC.2;DOC.4\nUNMN/KGZ/2026/DOC.9").unwrap();
        let numbers: Vec<(i32, i32)> = found.into_iter().map(|(_, number)| number).collect();
        assert_eq!(numbers, [(2026, 4), (2025, 2), (2026, 9)]);
        assert!(cited("").unwrap().is_empty());
        for odd in ["DOC.4 and more", "7", "DOC.0"] {
            assert!(cited(odd).is_err(), "{odd}");
        }
    }
}
