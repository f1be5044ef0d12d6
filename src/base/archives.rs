//! Packed files that people send: a small one can hold a large one.
use std::io::{Cursor, Read as _};

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
        let read = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink())
            .map_err(|_| Unfit::Broken)?;
        left = left.checked_sub(read).ok_or(Unfit::TooLarge)?;
    }
    Ok(())
}
