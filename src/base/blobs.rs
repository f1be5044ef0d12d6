//! Files by their content: stored once under their SHA-256, outside the database, in a folder or in a bucket of a service
//! that speaks S3.
//!
//! A file is written aside, flushed, then renamed or put: what has a name is whole. What it is, is told by its
//! first bytes, never by what the sender says of it.
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::SystemTime;

use sha2::{Digest, Sha256};
use tokio::fs;
use tokio::io::{AsyncRead, AsyncWriteExt, ReadBuf};

use super::bucket::{Arriving, Bucket};
use super::fault::Fault;

/// The store of files; cheap to clone.
#[derive(Clone, Debug)]
pub struct Blobs {
    /// Where files are received, and kept unless there is a bucket.
    folder: PathBuf,
    bucket: Option<Bucket>,
}

/// A kept file as it is read.
pub struct Content(Kept);

enum Kept {
    InFolder(fs::File),
    InBucket(Arriving),
}

impl From<fs::File> for Content {
    fn from(file: fs::File) -> Self {
        Self(Kept::InFolder(file))
    }
}

impl AsyncRead for Content {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        match &mut self.0 {
            Kept::InFolder(file) => Pin::new(file).poll_read(context, into),
            Kept::InBucket(file) => Pin::new(file).poll_read(context, into),
        }
    }
}

/// What the house takes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaType {
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Png,
    Jpeg,
    Text,
}

/// A file that was received and is kept.
#[derive(Clone, Debug)]
pub struct Blob {
    pub sha256: [u8; 32],
    pub bytes: u64,
    /// `None`: nothing that the house takes in, and not kept.
    pub media_type: Option<MediaType>,
}

/// A file that is being received.
pub struct Incoming {
    blobs: Blobs,
    file: fs::File,
    aside: PathBuf,
    hash: Sha256,
    bytes: u64,
    head: Vec<u8>,
    is_text: bool,
}

impl Blobs {
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            bucket: None,
        }
    }

    /// Received in the folder, kept in the bucket.
    pub fn in_bucket(folder: impl Into<PathBuf>, bucket: Bucket) -> Self {
        Self {
            folder: folder.into(),
            bucket: Some(bucket),
        }
    }

    /// Whether files can be kept and read now.
    pub async fn answers(&self) -> bool {
        match &self.bucket {
            Some(bucket) => bucket.answers().await,
            None => true,
        }
    }

    /// Begins to receive one file.
    pub async fn receive(&self) -> Result<Incoming, Fault> {
        fs::create_dir_all(&self.folder).await?;
        // processes in containers share their numbers, and perhaps this folder: no name is taken twice
        let name = format!("incoming-{:016x}", rand::random::<u64>());
        let aside = self.folder.join(name);
        let file = fs::File::create_new(&aside).await?;
        Ok(Incoming {
            blobs: self.clone(),
            file,
            aside,
            hash: Sha256::new(),
            bytes: 0,
            head: Vec::new(),
            is_text: true,
        })
    }

    /// Opens a kept file for reading.
    pub async fn open(&self, sha256: &[u8]) -> Result<Content, Fault> {
        Ok(Content(match &self.bucket {
            Some(bucket) => Kept::InBucket(bucket.get(sha256).await?),
            None => Kept::InFolder(fs::File::open(self.path(sha256)).await?),
        }))
    }

    /// Kept files that nothing has touched since `before`, and what was left half-way: who knows which
    /// records name files says which of them may go.
    pub async fn untouched_since(&self, before: SystemTime) -> Result<Vec<Vec<u8>>, Fault> {
        let mut found = Vec::new();
        if let Some(bucket) = &self.bucket {
            let names = bucket.untouched_since(before).await?;
            found.extend(names.iter().filter_map(|name| hash_of(name)));
        }
        let Some(mut shelves) = list(&self.folder).await? else {
            return Ok(found);
        };
        while let Some(shelf) = shelves.next_entry().await? {
            if shelf.file_type().await?.is_file() {
                let is_left = shelf.file_name().to_string_lossy().starts_with("incoming-");
                if is_left && is_older(&shelf.path(), before).await {
                    fs::remove_file(shelf.path()).await?;
                }
                continue;
            }
            // a folder from before the bucket is nobody's to clear
            if self.bucket.is_some() {
                continue;
            }
            let Some(mut files) = list(&shelf.path()).await? else {
                continue;
            };
            while let Some(file) = files.next_entry().await? {
                let sha256 = hash_of(&file.file_name().to_string_lossy());
                if let (Some(sha256), true) = (sha256, is_older(&file.path(), before).await) {
                    found.push(sha256);
                }
            }
        }
        Ok(found)
    }

    /// Throws a kept file away, unless it came again meanwhile.
    pub async fn discard(&self, sha256: &[u8], before: SystemTime) -> Result<(), Fault> {
        if let Some(bucket) = &self.bucket {
            return bucket.discard(sha256, before).await;
        }
        let path = self.path(sha256);
        if is_older(&path, before).await {
            fs::remove_file(path).await?;
        }
        Ok(())
    }

    fn path(&self, sha256: &[u8]) -> PathBuf {
        let mut name = String::with_capacity(64);
        for byte in sha256 {
            // writing to a String cannot fail
            let _ = write!(name, "{byte:02x}");
        }
        let first = name.get(..2).unwrap_or("00").to_owned();
        self.folder.join(first).join(name)
    }
}

/// The entries of a folder; none where it does not exist yet.
async fn list(folder: &Path) -> Result<Option<fs::ReadDir>, Fault> {
    match fs::read_dir(folder).await {
        Ok(entries) => Ok(Some(entries)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

async fn is_older(path: &Path, before: SystemTime) -> bool {
    let touched = fs::metadata(path).await.and_then(|meta| meta.modified());
    touched.is_ok_and(|touched| touched < before)
}

/// Reads the name of a kept file.
fn hash_of(name: &str) -> Option<Vec<u8>> {
    let bytes: Option<Vec<u8>> = (0..64)
        .step_by(2)
        .map(|at| u8::from_str_radix(name.get(at..at + 2)?, 16).ok())
        .collect();
    bytes.filter(|_| name.len() == 64)
}

impl Incoming {
    /// Takes in the next piece.
    pub async fn write(&mut self, piece: &[u8]) -> Result<(), Fault> {
        self.file.write_all(piece).await?;
        self.hash.update(piece);
        self.bytes += piece.len() as u64;
        if self.head.len() < 4096 {
            self.head
                .extend_from_slice(piece.get(..4096.min(piece.len())).unwrap_or_default());
        }
        self.is_text &= !piece.contains(&0);
        Ok(())
    }

    /// Keeps the file under its content, or forgets it when it is nothing that the house takes in.
    pub async fn finish(self, file_name: &str) -> Result<Blob, Fault> {
        self.file.sync_all().await?;
        let sha256: [u8; 32] = self.hash.clone().finalize().into();
        let media_type = MediaType::of(&self.head, file_name, self.is_text);
        if media_type.is_some() && self.bytes > 0 {
            self.keep(&sha256).await?;
        }
        Ok(Blob {
            sha256,
            bytes: self.bytes,
            media_type,
        })
    }

    async fn keep(&self, sha256: &[u8]) -> Result<(), Fault> {
        if let Some(bucket) = &self.blobs.bucket {
            // what came before is put once more, so that nobody throws it away meanwhile
            let file = fs::File::open(&self.aside).await?;
            return bucket.put(sha256, file, self.bytes).await;
        }
        let path = self.blobs.path(sha256);
        if let Some(shelf) = path.parent() {
            fs::create_dir_all(shelf).await?;
        }
        fs::rename(&self.aside, &path).await?;
        // the name itself must outlive a loss of power, or a row would name a file that is not there
        if let Some(shelf) = path.parent() {
            fs::File::open(shelf).await?.sync_all().await?;
        }
        Ok(())
    }
}

/// A file given up half-way leaves nothing behind.
impl Drop for Incoming {
    fn drop(&mut self) {
        if self.aside.exists() {
            std::fs::remove_file(&self.aside).ok();
        }
    }
}

impl MediaType {
    /// Told by the first bytes; among zipped office formats and texts, by the ending of the name.
    fn of(head: &[u8], file_name: &str, is_text: bool) -> Option<Self> {
        let ending = Path::new(file_name)
            .extension()
            .map(|e| e.to_string_lossy().to_lowercase())
            .unwrap_or_default();
        if head.starts_with(b"%PDF-") {
            return Some(Self::Pdf);
        }
        if head.starts_with(b"\x89PNG\r\n\x1a\n") {
            return Some(Self::Png);
        }
        if head.starts_with(b"\xff\xd8\xff") {
            return Some(Self::Jpeg);
        }
        if head.starts_with(b"PK\x03\x04") {
            return match ending.as_str() {
                "docx" => Some(Self::Docx),
                "xlsx" => Some(Self::Xlsx),
                "pptx" => Some(Self::Pptx),
                "odt" => Some(Self::Odt),
                _ => None,
            };
        }
        // the head may end within a letter
        let readable = std::str::from_utf8(head).map_or_else(|e| e.error_len().is_none(), |_| true);
        (is_text && readable && matches!(ending.as_str(), "txt" | "csv" | "md"))
            .then_some(Self::Text)
    }

    /// Whether a browser shows it by itself, without running anything of it as ours.
    pub fn is_shown_inline(self) -> bool {
        match self {
            Self::Pdf | Self::Png | Self::Jpeg => true,
            Self::Docx | Self::Xlsx | Self::Pptx | Self::Odt | Self::Text => false,
        }
    }

    /// The type that HTTP names so.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    const ALL: [Self; 8] = [
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Pptx,
        Self::Odt,
        Self::Png,
        Self::Jpeg,
        Self::Text,
    ];

    /// As file pickers and people name them.
    pub const ENDINGS: &str = ".pdf,.docx,.xlsx,.pptx,.odt,.png,.jpg,.jpeg,.txt,.csv,.md";

    /// As HTTP names it (RFC 6838).
    pub fn name(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Text => "text/plain; charset=utf-8",
        }
    }
}

/// A name that is safe as a file's name anywhere: no path, no control characters, at most 120 characters.
pub fn safe_name(name: &str) -> String {
    let tail = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = tail
        .chars()
        .filter(|c| !c.is_control() && !r#"<>:"|?*"#.contains(*c))
        .take(120)
        .collect();
    let clean = clean.trim_matches(['.', ' ']);
    if clean.is_empty() {
        "file".to_owned()
    } else {
        clean.to_owned()
    }
}

/// `Content-Disposition` for a download (RFC 6266, RFC 8187).
pub fn disposition(name: &str) -> String {
    disposed("attachment", name)
}

/// `Content-Disposition` for what a browser may show itself.
pub fn inline_disposition(name: &str) -> String {
    disposed("inline", name)
}

fn disposed(how: &str, name: &str) -> String {
    let name = safe_name(name);
    let plain: String = name
        .chars()
        .map(|c| {
            // a quoted string knows two escapes, and servers on the way undo neither
            if c.is_ascii_graphic() && !matches!(c, '%' | '"' | '\\') || c == ' ' {
                c
            } else {
                '_'
            }
        })
        .collect();
    let mut coded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            coded.push(char::from(byte));
        } else {
            let _ = write!(coded, "%{byte:02X}");
        }
    }
    format!("{how}; filename=\"{plain}\"; filename*=UTF-8''{coded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_is_kept_under_its_content_and_found_again() {
        let folder = std::env::temp_dir().join(format!("ashar-blobs-{}", std::process::id()));
        let blobs = Blobs::in_folder(&folder);
        let mut incoming = blobs.receive().await.unwrap();
        incoming.write(b"%PDF-1.7 one").await.unwrap();
        incoming.write(b" two").await.unwrap();
        let kept = incoming.finish("paper.pdf").await.unwrap();
        assert_eq!((kept.bytes, kept.media_type), (16, Some(MediaType::Pdf)));
        let mut text = String::new();
        let mut file = blobs.open(&kept.sha256).await.unwrap();
        tokio::io::AsyncReadExt::read_to_string(&mut file, &mut text)
            .await
            .unwrap();
        assert_eq!(text, "%PDF-1.7 one two");

        let mut hostile = blobs.receive().await.unwrap();
        hostile.write(b"\x7fELF").await.unwrap();
        assert_eq!(hostile.finish("paper.pdf").await.unwrap().media_type, None);
        let left: Vec<_> = std::fs::read_dir(&folder)
            .unwrap()
            .flatten()
            .map(|e| e.file_name())
            .collect();
        assert!(
            left.iter()
                .all(|name| !name.to_string_lossy().starts_with("incoming")),
            "{left:?}"
        );
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn names_lose_paths_and_controls_and_keep_letters() {
        assert_eq!(safe_name("../../etc/passwd"), "passwd");
        assert_eq!(safe_name("C:\\x\\Күн тартиби.docx"), "Күн тартиби.docx");
        assert_eq!(safe_name("a\r\nb\0.pdf"), "ab.pdf");
        assert_eq!(safe_name(".."), "file");
        assert_eq!(
            disposition("ң.pdf"),
            "attachment; filename=\"_.pdf\"; filename*=UTF-8''%D2%A3.pdf"
        );
    }
}
