use chrono::NaiveDate;

use super::model::{Audience, Classification, Dataset, Kind, Tongue, Version};
use super::store::Offers;
use crate::base::ids::GroupId;
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::slices::decisions::Scheme;
use crate::web::answer::InWords;
use crate::web::fields::{Complaint, Complaints, Fields, Form};
use crate::web::files::{self, File, Unkept};

#[derive(Debug)]
enum Fault {
    /// The same content is what stands there now.
    Unchanged,
    OneFileOnly,
    /// Several reasons at one field, each with its file.
    Unkept(Vec<Unkept>),
    NoSuchDocument,
    InTheFuture,
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Unchanged => t.papers_unchanged(),
            Self::OneFileOnly => t.papers_one_file_only(),
            Self::Unkept(all) => {
                let words: Vec<String> = all.iter().map(|one| one.in_words(lang)).collect();
                words.join(" ")
            }
            Self::NoSuchDocument => t.library_no_such_document(),
            Self::InTheFuture => t.library_in_the_future(),
        }
    }
}

/// What is said of a document, as typed.
#[derive(Clone)]
pub(super) struct Details {
    pub(super) kind: Kind,
    /// Absent: each takes its file's name.
    pub(super) title: Option<String>,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) source: String,
    pub(super) dated_on: NaiveDate,
    pub(super) classification: Classification,
    /// The authors' own, or the network's; partners come by an act of its own (I15).
    pub(super) audience: Audience,
    pub(super) group: Option<GroupId>,
    pub(super) dataset: Option<Dataset>,
    pub(super) keywords: String,
    pub(super) tags: Vec<i64>,
}

/// Files that come at once, and what is said of all of them.
pub(super) struct NewDocuments {
    pub(super) details: Details,
    pub(super) tongue: Tongue,
    pub(super) files: Vec<File>,
    pub(super) unkept: Vec<Unkept>,
}

impl NewDocuments {
    /// The title of the document of one file.
    pub(super) fn title(&self, file: &File) -> String {
        let own = self.details.title.clone().filter(|_| self.files.len() == 1);
        own.unwrap_or_else(|| files::stem(&file.name))
    }
}

fn tags(form: &mut Form<'_>, fields: &Fields, offers: &Offers) -> Vec<i64> {
    let mut chosen = Vec::new();
    for scheme in Scheme::ALL {
        for typed in fields.all(scheme.name()) {
            match offers.tags.iter().find(|tag| tag.id.to_string() == typed) {
                Some(tag) => chosen.push(tag.id),
                None => form.complain(scheme.name(), Complaint::NotOffered),
            }
        }
    }
    chosen
}

fn details(
    form: &mut Form<'_>,
    fields: &Fields,
    offers: &Offers,
    today: NaiveDate,
) -> Option<Details> {
    let kind = form.choice("kind", Kind::parse);
    let title = form.optional("title", 190);
    let title_ru = form.optional("title_ru", 190);
    let title_ky = form.optional("title_ky", 190);
    let source = form.text("source", 200);
    let dated_on = form.date("dated_on");
    if dated_on.is_some_and(|day| day > today) {
        form.refuse("dated_on", Fault::InTheFuture);
    }
    let classification = form.choice("classification", Classification::parse);
    let audience = form.choice("audience", |word| {
        Audience::parse(word).filter(|one| *one != Audience::Group)
    });
    let group = form.optional_choice("group", |word| {
        let found = offers.groups.iter().find(|one| one.id.to_string() == word);
        found.map(|one| one.id)
    });
    let keywords = form.optional("keywords", 500);
    let tags = tags(form, fields, offers);
    let dataset = if kind == Some(Kind::Dataset) {
        let reference_on = form.date("reference_on");
        let disaggregation = form.text("disaggregation", 300);
        let licence = form.text("licence", 200);
        let review_on = form.date("review_on");
        Some(Dataset {
            reference_on: reference_on?,
            disaggregation: disaggregation?,
            licence: licence?,
            review_on: review_on?,
        })
    } else {
        None
    };
    Some(Details {
        kind: kind?,
        title: title?,
        title_ru: title_ru?,
        title_ky: title_ky?,
        source: source?,
        dated_on: dated_on?,
        classification: classification?,
        audience: audience?,
        group: group?,
        dataset,
        keywords: keywords?.unwrap_or_default(),
        tags,
    })
}

/// Several files at once become several documents; those that cannot be kept do not hold up the others.
pub(super) fn documents(
    fields: &Fields,
    offers: &Offers,
    today: NaiveDate,
) -> Result<NewDocuments, Complaints> {
    let mut form = Form::of(fields);
    let details = details(&mut form, fields, offers, today);
    let tongue = form.choice("file_lang", Tongue::parse);
    let (files, unkept) = files::taken(fields, "files");
    if files.is_empty() {
        if unkept.is_empty() {
            form.complain("files", Complaint::Missing);
        } else {
            form.refuse("files", Fault::Unkept(unkept.clone()));
        }
    }
    let values = details.zip(tongue).map(|(details, tongue)| NewDocuments {
        details,
        tongue,
        files,
        unkept,
    });
    form.finish(values)
}

/// What is said of one that stands: here its title is asked for.
pub(super) fn described(
    fields: &Fields,
    offers: &Offers,
    today: NaiveDate,
) -> Result<Details, Complaints> {
    let mut form = Form::of(fields);
    let details = details(&mut form, fields, offers, today);
    if details.as_ref().is_some_and(|one| one.title.is_none()) {
        form.complain("title", Complaint::Missing);
    }
    form.finish(details)
}

/// The next file in one language: exactly one, and another one than now.
pub(super) fn version(fields: &Fields, versions: &[Version]) -> Result<(Tongue, File), Complaints> {
    let mut form = Form::of(fields);
    let tongue = form.choice("file_lang", Tongue::parse);
    let (mut files, unkept) = files::taken(fields, "file");
    if !unkept.is_empty() {
        form.refuse("file", Fault::Unkept(unkept));
    } else if files.is_empty() {
        form.complain("file", Complaint::Missing);
    }
    if files.len() > 1 {
        form.refuse("file", Fault::OneFileOnly);
    }
    let file = files.pop();
    let current = versions
        .iter()
        .find(|one| one.is_current && Some(one.tongue) == tongue);
    if let (Some(file), Some(current)) = (&file, current)
        && file.sha256 == current.sha256
    {
        form.refuse("file", Fault::Unchanged);
    }
    form.finish(tongue.zip(file))
}

/// `DOC.4`, `2026/DOC.4`, or the whole symbol; without a year it is this one's.
pub(crate) fn cited(words: &str, this_year: i32) -> Option<(i32, i32)> {
    let words = words.trim().to_uppercase();
    let (before, number) = words.rsplit_once("DOC.")?;
    let year = before
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .and_then(|year| year.parse().ok());
    Some((
        year.unwrap_or(this_year),
        number.parse().ok().filter(|number| *number > 0)?,
    ))
}

pub(super) fn no_such_document() -> Complaints {
    Complaints::about("symbol", Fault::NoSuchDocument)
}

/// The name of a folder.
pub(super) fn folder(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let name = form.text("name", 80);
    form.finish(name)
}

#[cfg(test)]
mod tests {
    use super::cited;

    #[test]
    fn a_document_is_cited_by_its_symbol_or_the_end_of_it() {
        assert_eq!(cited("UNMN/KGZ/2025/DOC.4", 2026), Some((2025, 4)));
        assert_eq!(cited(" doc.12 ", 2026), Some((2026, 12)));
        for odd in ["", "4", "DOC.", "DOC.0", "DOC.x", "DEC/4"] {
            assert_eq!(cited(odd, 2026), None, "{odd}");
        }
    }
}
