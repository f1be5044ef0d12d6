use super::super::model::Audience;
use super::model::{Brief, Kind, Version};
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::web::answer::InWords;
use crate::web::fields::{Complaint, Complaints, Fields, Form};
use crate::web::files::{self, File};

#[derive(Debug)]
enum Fault {
    /// The same content stands at this item already, under this number.
    KnownAs {
        file: String,
        number: i32,
    },
    Unchanged,
    OneFileOnly,
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::KnownAs { file, number } => {
                t.papers_known_as(file.as_str(), format!("CRP.{number}"))
            }
            Self::Unchanged => t.papers_unchanged(),
            Self::OneFileOnly => t.papers_one_file_only(),
        }
    }
}

/// One paper as typed.
pub(in super::super) struct NewPaper {
    pub(in super::super) kind: Kind,
    pub(in super::super) title: String,
    pub(in super::super) title_ru: Option<String>,
    pub(in super::super) title_ky: Option<String>,
    pub(in super::super) file: File,
    pub(in super::super) audience: Audience,
}

/// Internal, unless the box is ticked (I15).
pub(super) fn audience(fields: &Fields) -> Audience {
    if fields.is_ticked("open") {
        Audience::Group
    } else {
        Audience::Internal
    }
}

/// What arrived under the field, at least one file; every fault is said there.
fn files(form: &mut Form<'_>, fields: &Fields, name: &str) -> Vec<File> {
    if fields.undelivered.is_empty() && !fields.files.iter().any(|(known, _)| known == name) {
        form.complain(name, Complaint::Missing);
    }
    files_if_any(form, fields, name)
}

/// The same, where a form may come without a file.
pub(crate) fn files_if_any(form: &mut Form<'_>, fields: &Fields, name: &str) -> Vec<File> {
    let (found, unkept) = files::taken(fields, name);
    for one in unkept {
        form.refuse(name, one);
    }
    found
}

/// What is taken in, and which files are not, each with its reason.
pub(in super::super) struct Received {
    pub(in super::super) papers: Vec<NewPaper>,
    pub(in super::super) refused: Complaints,
}

/// Several files at once become several papers; each without a title of its own takes its file's name. A file that is
/// refused keeps none of the others out.
pub(in super::super) fn papers(fields: &Fields, known: &[Brief]) -> Result<Received, Complaints> {
    let mut form = Form::of(fields);
    let kind = form.choice("kind", Kind::parse);
    let title = form.optional("title", 190);
    let title_ru = form.optional("title_ru", 190);
    let title_ky = form.optional("title_ky", 190);
    let mut apart = Form::of(fields);
    let files: Vec<File> = files(&mut apart, fields, "files")
        .into_iter()
        .filter(|file| {
            let twin = known
                .iter()
                .find(|one| one.withdrawn_at.is_none() && one.sha256 == file.sha256);
            if let Some(twin) = twin {
                let fault = Fault::KnownAs {
                    file: file.name.clone(),
                    number: twin.number,
                };
                apart.refuse("files", fault);
            }
            twin.is_none()
        })
        .collect();
    let refused = apart.finish(Some(())).err().unwrap_or_default();
    if files.is_empty() && !refused.is_empty() {
        return Err(refused);
    }
    let read = || {
        let (kind, title, ru, ky) = (kind?, title?, title_ru?, title_ky?);
        let is_one = files.len() == 1;
        let numbered = |title: &Option<String>, at: usize| -> Option<String> {
            title.as_ref().map(|title| {
                if is_one {
                    title.clone()
                } else {
                    format!("{title} ({at})")
                }
            })
        };
        let papers = (1..)
            .zip(files)
            .map(|(at, file)| NewPaper {
                kind,
                title: numbered(&title, at).unwrap_or_else(|| files::stem(&file.name)),
                title_ru: numbered(&ru, at),
                title_ky: numbered(&ky, at),
                file,
                audience: audience(fields),
            })
            .collect();
        Some(Received { papers, refused })
    };
    let values = read();
    form.finish(values)
}

/// The next version: exactly one file, and another one than now.
pub(super) fn version(fields: &Fields, current: Option<&Version>) -> Result<File, Complaints> {
    let mut form = Form::of(fields);
    let mut files = files(&mut form, fields, "file");
    if files.len() > 1 {
        form.refuse("file", Fault::OneFileOnly);
    }
    let file = files.pop();
    if let (Some(file), Some(current)) = (&file, current)
        && file.sha256 == current.sha256
    {
        form.refuse("file", Fault::Unchanged);
    }
    form.finish(file)
}
