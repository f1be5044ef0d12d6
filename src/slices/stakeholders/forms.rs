use super::model::{Category, Oblast, Profile};
use crate::base::words::Word as _;
use crate::slices::members::Kind;
use crate::web::answer::InWords;
use crate::web::fields::{Complaint, Complaints, Fields, Form};

/// What an organisation is called, and what it is.
pub(super) struct NewNames {
    pub(super) acronym: String,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    pub(super) kind: Kind,
}

/// What is said of a stakeholder, as typed.
pub(super) struct Details {
    pub(super) profile: Profile,
    pub(super) categories: Vec<i64>,
}

#[derive(Debug)]
pub(super) enum Wrong {
    /// A link begins with http:// or https://.
    NotALink,
    NoCategory,
    Taken,
    /// Two lines of the taxonomy are called the same.
    NamedTwice,
}

impl InWords for Wrong {
    fn in_words(&self, lang: crate::base::lang::Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotALink => t.stakeholders_not_a_link(),
            Self::NoCategory => t.stakeholders_no_category_chosen(),
            Self::Taken => t.stakeholders_acronym_taken(),
            Self::NamedTwice => t.stakeholders_category_named_twice(),
        }
    }
}

/// M4: nobody of the United Nations is a stakeholder.
pub(super) fn kinds() -> impl Iterator<Item = Kind> {
    Kind::ALL
        .iter()
        .copied()
        .filter(|kind| *kind != Kind::UnEntity)
}

pub(super) fn added(
    fields: &Fields,
    categories: &[Category],
    taken: bool,
) -> Result<(NewNames, Details), Complaints> {
    let mut form = Form::of(fields);
    let acronym = form.text("acronym", 20);
    if taken && acronym.is_some() {
        form.refuse("acronym", Wrong::Taken);
    }
    let name = form.text("name", 200);
    let name_ru = form.optional("name_ru", 200);
    let name_ky = form.optional("name_ky", 200);
    let kind = form.choice("kind", |word| {
        Kind::parse(word).filter(|kind| *kind != Kind::UnEntity)
    });
    let details = details_of(&mut form, fields, categories);
    let names = (|| {
        Some(NewNames {
            acronym: acronym?,
            name: name?,
            name_ru: name_ru?,
            name_ky: name_ky?,
            kind: kind?,
        })
    })();
    form.finish(names.zip(details))
}

pub(super) fn details(fields: &Fields, categories: &[Category]) -> Result<Details, Complaints> {
    let mut form = Form::of(fields);
    let details = details_of(&mut form, fields, categories);
    form.finish(details)
}

fn details_of(form: &mut Form<'_>, fields: &Fields, categories: &[Category]) -> Option<Details> {
    let mut chosen = Vec::new();
    for typed in fields.all("category") {
        match categories.iter().find(|one| one.id.to_string() == typed) {
            Some(one) => chosen.push(one.id),
            None => form.complain("category", Complaint::NotOffered),
        }
    }
    if chosen.is_empty() {
        form.refuse("category", Wrong::NoCategory);
    }
    let oblast = form.optional_choice("oblast", Oblast::parse);
    let place = form.optional("place", 120);
    let role = form.optional("role", 1000);
    let web = form.optional("web", 300);
    if let Some(Some(web)) = &web
        && !is_link(web)
    {
        form.refuse("web", Wrong::NotALink);
    }
    let note = form.optional("note", 2000);
    Some(Details {
        profile: Profile {
            place: place?,
            oblast: oblast?.map(|one| one.name().to_owned()),
            role: role?,
            web: web?,
            note: note?,
        },
        categories: chosen,
    })
}

/// What a browser opens as a page, and nothing that it would run.
fn is_link(words: &str) -> bool {
    let rest = words
        .strip_prefix("https://")
        .or_else(|| words.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

/// One line of the taxonomy, as typed.
pub(super) struct CategoryWords {
    pub(super) label: String,
    pub(super) label_ru: String,
    pub(super) label_ky: String,
    pub(super) retired: bool,
}

pub(super) type Taxonomy = (Vec<(i64, CategoryWords)>, Option<CategoryWords>);

/// Every line that stands, and one more where its name was typed.
pub(super) fn taxonomy(fields: &Fields, standing: &[Category]) -> Result<Taxonomy, Complaints> {
    let mut form = Form::of(fields);
    let line = |form: &mut Form<'_>, key: &str| {
        let label = form.text(&format!("label.{key}"), 80);
        let label_ru = form.text(&format!("label_ru.{key}"), 80);
        let label_ky = form.text(&format!("label_ky.{key}"), 80);
        Some(CategoryWords {
            label: label?,
            label_ru: label_ru?,
            label_ky: label_ky?,
            retired: fields.is_ticked(&format!("retired.{key}")),
        })
    };
    let known: Vec<Option<(i64, CategoryWords)>> = standing
        .iter()
        .map(|one| line(&mut form, &one.id.to_string()).map(|words| (one.id, words)))
        .collect();
    let named = ["label.new", "label_ru.new", "label_ky.new"];
    let new = if named.iter().any(|name| !fields.raw(name).trim().is_empty()) {
        line(&mut form, "new").map(Some)
    } else {
        Some(None)
    };
    let known: Option<Vec<_>> = known.into_iter().collect();
    if let (Some(known), Some(new)) = (&known, &new) {
        let mut seen = Vec::new();
        let all = known.iter().map(|(id, words)| (id.to_string(), words));
        for (key, words) in all.chain(new.iter().map(|words| ("new".to_owned(), words))) {
            let label = words.label.to_lowercase();
            if seen.contains(&label) {
                form.refuse(&format!("label.{key}"), Wrong::NamedTwice);
            }
            seen.push(label);
        }
    }
    form.finish(known.zip(new))
}

#[cfg(test)]
mod tests {
    use super::is_link;

    #[test]
    fn a_link_opens_a_page_and_runs_nothing() {
        assert!(is_link("https://samaf.example/en?a=b"));
        assert!(is_link("http://сайт.example"));
        for odd in [
            "javascript:alert(1)",
            "https://",
            "samaf.example",
            "https://a b",
        ] {
            assert!(!is_link(odd), "{odd}");
        }
    }
}
