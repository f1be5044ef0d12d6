use chrono::NaiveDate;

use super::model::{Audience, CommentAnswer, Draft, Offered, Statement, Wording, Wordings};
use super::rules::{self, Refusal};
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::slices::decisions::{Relevance, paragraphs};
use crate::web::fields::{Complaint, Complaints, Fields, Form};

/// The longest text in one language, in characters: all three of them fit into a decision.
pub(super) const LONGEST_TEXT: u32 = 10_000;

/// The names of the fields of a language.
pub(super) const fn names(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::En => ("title_en", "text_en"),
        Lang::Ru => ("title_ru", "text_ru"),
        Lang::Ky => ("title_ky", "text_ky"),
    }
}

/// The form holds what is wrong.
struct Complained;

/// Both of them, or none; `Err` is a complaint.
fn wording(form: &mut Form, lang: Lang) -> Result<Option<Wording>, Complained> {
    let (title_name, text_name) = names(lang);
    let title = form.optional(title_name, 200);
    let text = form.optional(text_name, LONGEST_TEXT as usize);
    let (Some(title), Some(text)) = (title, text) else {
        return Err(Complained);
    };
    match (title, text) {
        (Some(title), Some(text)) => Ok(Some(Wording { title, text })),
        (None, None) => Ok(None),
        (None, Some(_)) => {
            form.refuse(title_name, Refusal::NoTitle);
            Err(Complained)
        }
        (Some(_), None) => {
            form.refuse(text_name, Refusal::NoText);
            Err(Complained)
        }
    }
}

/// A draft as a whole, and what changed in it.
pub(super) fn draft(fields: &Fields) -> Result<(Draft, Option<String>), Complaints> {
    let mut form = Form::of(fields);
    let lang = form.choice("lang", |tag| {
        Lang::ALL.into_iter().find(|one| one.tag() == tag)
    });
    let [en, ru, ky] = Lang::ALL.map(|one| wording(&mut form, one));
    let wordings = || {
        Some(Wordings {
            en: en.ok()?,
            ru: ru.ok()?,
            ky: ky.ok()?,
        })
    };
    let wordings = wordings();
    if let (Some(lang), Some(wordings)) = (lang, &wordings)
        && wordings.of(lang).is_none()
    {
        form.refuse(names(lang).1, Refusal::NotInLanguageOfRecord);
    }
    let occasion = form.text("occasion", 200);
    let wished_on = form.optional_date("wished_on");
    let audience = form.choice("audience", Audience::parse);
    let change = form.optional("change", 500);
    let read = || {
        let draft = Draft {
            lang: lang?,
            wordings: wordings?,
            occasion: occasion?,
            wished_on: wished_on?,
            audience: audience?,
        };
        Some((draft, change?))
    };
    let values = read();
    form.finish(values)
}

/// Whom to ask, until when, and what for.
pub(super) struct Asked {
    pub(super) members: Vec<OrganisationId>,
    pub(super) due_on: NaiveDate,
    pub(super) note: Option<String>,
}

pub(super) fn input(
    fields: &Fields,
    offered: &[Offered],
    today: NaiveDate,
) -> Result<Asked, Complaints> {
    let mut form = Form::of(fields);
    let chosen: Vec<&str> = fields.all("members").collect();
    let members: Vec<OrganisationId> = offered
        .iter()
        .filter(|one| chosen.contains(&one.id.to_string().as_str()))
        .map(|one| OrganisationId::from(one.id))
        .collect();
    if members.is_empty() {
        form.complain("members", Complaint::Missing);
    } else if members.len() < chosen.len() {
        form.complain("members", Complaint::NotOffered);
    }
    let due_on = form.date("due_on");
    let due_on = due_on.filter(|day| {
        let holds = *day >= today;
        if !holds {
            form.refuse("due_on", Refusal::PastDay);
        }
        holds
    });
    let note = form.optional("note", 2000);
    let read = || {
        Some(Asked {
            members,
            due_on: due_on?,
            note: note?,
        })
    };
    let values = read();
    form.finish(values)
}

/// How many paragraphs of the text of record have a number.
pub(super) fn numbered(text: &str) -> i32 {
    let counted = paragraphs(text)
        .iter()
        .filter(|one| one.0.is_some())
        .count();
    i32::try_from(counted).unwrap_or(i32::MAX)
}

/// What a member says, and of which paragraph.
pub(super) fn comment(fields: &Fields, text: &str) -> Result<(Option<i32>, String), Complaints> {
    let mut form = Form::of(fields);
    let most = numbered(text);
    let paragraph = form
        .optional("paragraph", 10)
        .and_then(|typed| match typed {
            None => Some(None),
            Some(typed) => {
                let number = typed.parse().ok().filter(|one| (1..=most).contains(one));
                if number.is_none() {
                    form.refuse("paragraph", Refusal::NoSuchParagraph);
                }
                number.map(Some)
            }
        });
    let said = form.text("comment", 5000);
    form.finish(paragraph.zip(said))
}

/// What becomes of a comment; what is not taken in says why.
pub(super) fn answer(fields: &Fields) -> Result<(CommentAnswer, Option<String>), Complaints> {
    let mut form = Form::of(fields);
    let answer = form.choice("answer", CommentAnswer::parse);
    let reason = form.optional("reason", 2000);
    if answer == Some(CommentAnswer::NotTaken) && matches!(reason, Some(None)) {
        form.refuse("reason", Refusal::NoReason);
    }
    form.finish(answer.zip(reason))
}

/// R19: found before members are asked.
pub(super) fn relevance(fields: &Fields) -> Result<(Relevance, String), Complaints> {
    let mut form = Form::of(fields);
    let relevance = form.choice("relevance", |word| {
        Relevance::parse(word).filter(|found| *found != Relevance::Undetermined)
    });
    let reason = form.text("relevance_reason", 2000);
    form.finish(relevance.zip(reason))
}

/// When, where and by whom it was delivered, and where it can be found elsewhere.
pub(super) struct NewDelivery {
    pub(super) on: NaiveDate,
    pub(super) place: String,
    pub(super) by: PersonId,
    pub(super) link: Option<String>,
}

/// The version that whoever sends a form had before their eyes.
pub(super) fn version(fields: &Fields) -> Option<i32> {
    fields.raw("version").parse().ok()
}

pub(super) fn delivery(
    fields: &Fields,
    chairs: &[Offered],
    bounds: rules::Bounds,
) -> Result<NewDelivery, Complaints> {
    let mut form = Form::of(fields);
    let on = form.date("delivered_on").and_then(|day| {
        rules::delivered_on(day, bounds)
            .map_err(|fault| form.refuse("delivered_on", fault))
            .ok()
    });
    let place = form.text("place", 200);
    let by = form.choice("delivered_by", |text| {
        let chair = chairs.iter().find(|one| one.id.to_string() == text);
        chair.map(|one| PersonId::from(one.id))
    });
    let link = form.optional("link", 500);
    if let Some(Some(address)) = &link
        && !is_address(address)
    {
        form.refuse("link", Refusal::NoAddress);
    }
    let read = || {
        Some(NewDelivery {
            on: on?,
            place: place?,
            by: by?,
            link: link?,
        })
    };
    let values = read();
    form.finish(values)
}

/// An address of the web, and nothing that a browser would run.
fn is_address(words: &str) -> bool {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| words.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.is_empty() && !words.contains(char::is_whitespace))
}

pub(super) fn reason(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("reason", 2000);
    form.finish(reason)
}

/// What stands, as a form sends it.
pub(super) fn as_sent(statement: &Statement) -> Fields {
    let draft = &statement.draft;
    let [en, ru, ky] = Lang::ALL.map(|lang| {
        let one = draft.wordings.of(lang);
        one.map_or_else(Default::default, |one| {
            (one.title.clone(), one.text.clone())
        })
    });
    Fields::of([
        ("lang", draft.lang.tag().to_owned()),
        ("title_en", en.0),
        ("text_en", en.1),
        ("title_ru", ru.0),
        ("text_ru", ru.1),
        ("title_ky", ky.0),
        ("text_ky", ky.1),
        ("occasion", draft.occasion.clone()),
        (
            "wished_on",
            draft
                .wished_on
                .map_or_else(String::new, |day| day.to_string()),
        ),
        ("audience", draft.audience.name().to_owned()),
    ])
}

#[cfg(test)]
mod tests {
    use super::super::model::Standing;
    use super::super::samples::statement;
    use super::*;

    #[test]
    fn what_stands_is_read_back_as_it_stands() {
        let held = statement(Standing::Drafting);
        let (draft, change) = draft(&as_sent(&held)).unwrap();
        assert_eq!(draft, held.draft);
        assert_eq!(change, None);
    }

    #[test]
    fn a_language_has_both_and_that_of_record_is_written() {
        let fields = Fields::of([
            ("lang", "ru".to_owned()),
            ("title_en", "Together".to_owned()),
            ("title_ky", String::new()),
            ("text_ky", "Биз".to_owned()),
            ("occasion", "A day".to_owned()),
            ("audience", "public".to_owned()),
        ]);
        let complaints = draft(&fields).unwrap_err();
        for field in ["text_en", "title_ky"] {
            assert!(complaints.at(field, Lang::En).is_some(), "{field}");
        }
        let fields = Fields::of([
            ("lang", "ru".to_owned()),
            ("title_en", "Together".to_owned()),
            ("text_en", "We stand together.".to_owned()),
            ("occasion", "A day".to_owned()),
            ("audience", "public".to_owned()),
        ]);
        let complaints = draft(&fields).unwrap_err();
        assert!(complaints.at("text_ru", Lang::En).is_some());
    }

    #[test]
    fn a_comment_names_a_paragraph_that_the_text_has() {
        let said = |paragraph: &str| {
            let fields = Fields::of([
                ("paragraph", paragraph.to_owned()),
                ("comment", "More of children".to_owned()),
            ]);
            comment(&fields, "We, the Network,\nAffirm;\nCall.").map(|read| read.0)
        };
        assert_eq!(said("2").unwrap(), Some(2));
        assert_eq!(said("").unwrap(), None);
        for odd in ["0", "3", "one"] {
            assert!(said(odd).is_err(), "{odd}");
        }
    }

    #[test]
    fn a_link_leads_into_the_web() {
        assert!(is_address("https://kyrgyzstan.un.org/en/1"));
        for odd in [
            "javascript:alert(1)",
            "kyrgyzstan.un.org",
            "https://",
            "https://a b",
        ] {
            assert!(!is_address(odd), "{odd}");
        }
    }
}
