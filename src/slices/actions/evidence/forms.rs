use crate::base::blobs::MediaType;
use crate::base::lang::{InWords, Lang, Texts};
use crate::web::fields::{Fields, Form};
use crate::web::parts::{Ask, Field, Width};
use crate::web::uploads::Upload;

#[derive(Debug)]
enum Fault {
    WrongType(String),
    NoAddress,
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::WrongType(file) => t.papers_wrong_type(file.as_str()),
            Self::NoAddress => t.actions_evidence_no_address(),
        }
    }
}

/// A file that came with a report.
pub(in super::super) struct File {
    pub(super) name: String,
    pub(super) media_type: &'static str,
    pub(super) bytes: i64,
    pub(super) sha256: Vec<u8>,
}

/// What came with a report; nothing has to.
#[derive(Default)]
pub(in super::super) struct Brought {
    pub(super) link: Option<String>,
    pub(super) files: Vec<File>,
}

/// Only addresses of the web become links: anything else could run in the reader's browser.
fn is_address(link: &str) -> bool {
    let rest = link
        .strip_prefix("https://")
        .or_else(|| link.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

pub(in super::super) fn read(form: &mut Form<'_>, fields: &Fields) -> Option<Brought> {
    let link = form.optional("link", 500);
    if link.iter().flatten().any(|link| !is_address(link)) {
        form.refuse("link", Fault::NoAddress);
    }
    if let Some(what) = fields.undelivered.first() {
        form.refuse("files", what.clone());
    }
    let mut files: Vec<File> = Vec::new();
    for (_, Upload { blob, file_name }) in fields.files.iter().filter(|(name, _)| name == "files") {
        let Some(media_type) = blob.media_type else {
            form.refuse("files", Fault::WrongType(file_name.clone()));
            continue;
        };
        if files.iter().all(|one| one.sha256 != blob.sha256) {
            files.push(File {
                name: file_name.clone(),
                media_type: media_type.name(),
                bytes: i64::try_from(blob.bytes).unwrap_or(i64::MAX),
                sha256: blob.sha256.to_vec(),
            });
        }
    }
    Some(Brought { link: link?, files })
}

/// The fields of a report that ask for it.
pub(in super::super) fn fields(t: &'static Texts) -> [Field; 2] {
    [
        Field::new("link", t.actions_evidence_link(), Ask::Line("url")).at_most(500),
        Field::new(
            "files",
            t.actions_evidence_files(),
            Ask::File {
                accept: MediaType::ENDINGS,
                many: true,
            },
        )
        .hinted(t.actions_evidence_files_hint())
        .wide(Width::Long),
    ]
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn only_an_address_of_the_web_becomes_a_link() {
        assert!(is_address("https://iom.example/report?id=7"));
        assert!(is_address("http://iom.example"));
        for wrong in [
            "javascript:alert(1)",
            "data:text/html,x",
            "iom.example",
            "https://",
            "https://a b",
            "//x",
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}
