//! Files that came with a form, as rooms record and show them.
use super::answer::InWords;
use super::fields::Fields;
use super::parts::{Ask, Field, Width};
use super::uploads::{Undelivered, Upload};
use crate::base::blobs::MediaType;
use crate::base::lang::Lang;

/// A file that the house takes in, kept already by its content.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) media_type: &'static str,
    pub(crate) bytes: i64,
    pub(crate) sha256: Vec<u8>,
}

/// A file that is not taken in, and why.
#[derive(Clone, Debug)]
pub(crate) enum Unkept {
    Undelivered(Undelivered),
    /// Nothing that the house takes in, by its first bytes.
    WrongType(String),
    /// The same content came twice with the form.
    Twice(String),
}

impl InWords for Unkept {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Undelivered(what) => what.in_words(lang),
            Self::WrongType(file) => t.papers_wrong_type(file.as_str()),
            Self::Twice(file) => t.papers_twice(file.as_str()),
        }
    }
}

/// What arrived under the field, and what did not.
pub(crate) fn taken(fields: &Fields, name: &str) -> (Vec<File>, Vec<Unkept>) {
    let mut found: Vec<File> = Vec::new();
    let undelivered = fields.undelivered.iter().cloned();
    let mut unkept: Vec<Unkept> = undelivered.map(Unkept::Undelivered).collect();
    for (_, upload) in fields.files.iter().filter(|(known, _)| known == name) {
        let Upload { blob, file_name } = upload;
        match blob.media_type {
            None => unkept.push(Unkept::WrongType(file_name.clone())),
            Some(_) if found.iter().any(|one| one.sha256 == blob.sha256) => {
                unkept.push(Unkept::Twice(file_name.clone()));
            }
            Some(media_type) => found.push(File {
                name: file_name.clone(),
                media_type: media_type.name(),
                bytes: i64::try_from(blob.bytes).unwrap_or(i64::MAX),
                sha256: blob.sha256.to_vec(),
            }),
        }
    }
    (found, unkept)
}

/// A title out of a file's name.
pub(crate) fn stem(file_name: &str) -> String {
    match file_name.rsplit_once('.') {
        Some((stem, _)) if !stem.trim().is_empty() => stem.trim().to_owned(),
        _ => file_name.to_owned(),
    }
}

/// The question for a file, or for many.
pub(crate) fn file_field(name: &'static str, label: String, hint: String, many: bool) -> Field {
    let accept = MediaType::ENDINGS;
    Field::new(name, label, Ask::File { accept, many })
        .wide(Width::Long)
        .hinted(hint)
        .required()
}

/// "PDF, 340 KB": what will be opened, and how long that takes on a slow line.
pub(crate) fn weight(lang: Lang, media_type: &str, bytes: i64) -> String {
    let t = lang.texts();
    let format = match MediaType::parse(media_type) {
        Some(MediaType::Pdf) => "PDF",
        Some(MediaType::Docx) => "DOCX",
        Some(MediaType::Xlsx) => "XLSX",
        Some(MediaType::Pptx) => "PPTX",
        Some(MediaType::Odt) => "ODT",
        Some(MediaType::Png) => "PNG",
        Some(MediaType::Jpeg) => "JPEG",
        Some(MediaType::Text) | None => "TXT",
    };
    let bytes = bytes.max(0);
    if bytes < 1 << 20 {
        return t.papers_kilobytes(format, (bytes + 1023) / 1024);
    }
    let tenths = (bytes * 10) >> 20;
    let mark = match lang {
        Lang::En => '.',
        Lang::Ru | Lang::Ky => ',',
    };
    t.papers_megabytes(format, format!("{}{mark}{}", tenths / 10, tenths % 10))
}
