//! Packed files: those that people send, where a small one can hold a large one; and those that the house makes.
use std::io::{self, Cursor, Read as _, Write as _};

use futures_util::stream::{self, Stream};
use tokio::io::AsyncReadExt as _;
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, mpsc};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::blobs::Blobs;

/// Why a packed file is not looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// No packed file, or a broken one.
    Broken,
    TooLarge,
}

/// What a file says of its own size may be wrong: it is unpacked once, to nowhere, as far as the limit.
pub fn unpacks_within(bytes: &[u8], most: u64) -> Result<(), Unfit> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unfit::Broken)?;
    let mut left = most;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|_| Unfit::Broken)?;
        let read =
            io::copy(&mut entry.take(left + 1), &mut io::sink()).map_err(|_| Unfit::Broken)?;
        left = left.checked_sub(read).ok_or(Unfit::TooLarge)?;
    }
    Ok(())
}

/// A kept file, and what it is called in the pack.
pub struct Packed {
    pub name: String,
    pub sha256: Vec<u8>,
}

/// Packs made at the same time.
const AT_ONCE: usize = 4;
static PACKERS: Semaphore = Semaphore::const_new(AT_ONCE);
/// What waits for the reader at most: so many pieces of this size.
const PIECES: usize = 4;
const PIECE: usize = 1 << 16;

/// Where the packer writes: each piece waits until the reader took an earlier one.
struct Pipe(mpsc::Sender<io::Result<Vec<u8>>>);

impl io::Write for Pipe {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.0
            .blocking_send(Ok(piece.to_vec()))
            .map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))?;
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Packs kept files one after another, as the reader takes them: the pack is never held whole, neither in memory nor on
/// disk. A reader who goes away ends it; a file that is missing breaks it off, so that nobody takes a part for the whole.
pub fn pack(files: Blobs, entries: Vec<Packed>) -> impl Stream<Item = io::Result<Vec<u8>>> + use<> {
    let (sender, receiver) = mpsc::channel(PIECES);
    tokio::spawn(async move {
        let Ok(turn) = PACKERS.acquire().await else {
            return;
        };
        let runtime = Handle::current();
        let packed = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            let done = write(&runtime, &files, &entries, Pipe(sender.clone()));
            if let Err(fault) = done
                && fault.kind() != io::ErrorKind::BrokenPipe
            {
                tracing::warn!(%fault, "a pack was broken off");
                sender.blocking_send(Err(fault)).ok();
            }
        });
        packed.await.ok();
    });
    stream::unfold(receiver, |mut receiver| async move {
        receiver.recv().await.map(|piece| (piece, receiver))
    })
}

fn write(runtime: &Handle, files: &Blobs, entries: &[Packed], pipe: Pipe) -> io::Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(1))
        .large_file(true);
    let mut pack = ZipWriter::new_stream(io::BufWriter::with_capacity(PIECE, pipe));
    for entry in entries {
        pack.start_file(entry.name.as_str(), options)?;
        let mut file = runtime
            .block_on(files.open(&entry.sha256))
            .map_err(|fault| io::Error::other(fault.to_string()))?;
        let mut piece = vec![0; PIECE];
        loop {
            let read = runtime.block_on(file.read(&mut piece))?;
            let Some(piece) = piece.get(..read).filter(|piece| !piece.is_empty()) else {
                break;
            };
            pack.write_all(piece)?;
        }
    }
    pack.finish()?.into_inner().flush()
}

#[cfg(test)]
mod tests {
    use futures_util::StreamExt as _;

    use super::*;

    async fn kept(files: &Blobs, content: &[u8]) -> Vec<u8> {
        let mut incoming = files.receive().await.unwrap();
        incoming.write(content).await.unwrap();
        incoming.finish("a.txt").await.unwrap().sha256.to_vec()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_pack_is_read_back_as_it_was_kept_and_breaks_off_where_a_file_is_missing() {
        let folder = std::env::temp_dir().join(format!("ashar-pack-{}", std::process::id()));
        let files = Blobs::in_folder(&folder);
        let large = b"words that stand in a file, one after another ".repeat(300_000);
        let entries = |hashes: &[Vec<u8>]| -> Vec<Packed> {
            (1..)
                .zip(hashes)
                .map(|(at, sha256)| Packed {
                    name: format!("{at} ө.txt"),
                    sha256: sha256.clone(),
                })
                .collect()
        };
        let hashes = [kept(&files, b"words").await, kept(&files, &large).await];
        let pieces: Vec<_> = pack(files.clone(), entries(&hashes)).collect().await;
        assert!(
            pieces
                .iter()
                .all(|piece| piece.as_ref().unwrap().len() <= PIECE)
        );
        let whole: Vec<u8> = pieces.into_iter().flat_map(Result::unwrap).collect();
        let mut archive = zip::ZipArchive::new(Cursor::new(whole)).unwrap();
        assert_eq!(archive.len(), 2);
        let mut read = Vec::new();
        archive
            .by_name("2 ө.txt")
            .unwrap()
            .read_to_end(&mut read)
            .unwrap();
        assert_eq!(read, large);

        let missing = [hashes[0].clone(), vec![7; 32]];
        let pieces: Vec<_> = pack(files, entries(&missing)).collect().await;
        assert!(pieces.last().unwrap().is_err());
        std::fs::remove_dir_all(folder).unwrap();
    }
}
