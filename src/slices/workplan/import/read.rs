//! The cells of a sheet, read under limits: a small file can hold a large one, and one far cell a vast table.
use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader as _, Xlsx};

use super::MOST_ROWS;
use crate::base::archives::{Unfit, unpacks_within};
use crate::base::lang::{InWords, Lang};

/// A sheet is at most so large, and unpacked at most so large.
pub(super) const MOST_BYTES: u64 = 2 << 20;
const MOST_UNPACKED: u64 = 40 << 20;
/// Notes above the table, and columns that say nothing here, may stand in it too.
const MOST_LINES: u32 = 400;
const MOST_COLUMNS: u32 = 60;

/// Why a sheet cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// No sheet, or a broken one.
    Broken,
    TooLarge,
    TooManyRows,
    /// CSV in another encoding than UTF-8.
    NotUtf8,
    /// Columns that must be there.
    Lacks(Vec<super::Column>),
    Empty,
}

impl InWords for Unreadable {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Broken => t.workplan_sheet_broken(),
            Self::TooLarge => t.workplan_sheet_too_large(MOST_BYTES >> 20),
            Self::TooManyRows => t.workplan_sheet_too_many(MOST_ROWS),
            Self::NotUtf8 => t.workplan_sheet_not_utf8(),
            Self::Lacks(columns) => {
                let heads: Vec<String> = columns.iter().map(|one| one.head(t)).collect();
                t.workplan_sheet_lacks(heads.join(", "))
            }
            Self::Empty => t.workplan_sheet_empty(),
        }
    }
}

/// One line, by its number in the sheet.
pub(super) type Cells = (u32, Vec<String>);

/// The lines of the first sheet that hold anything.
pub(super) fn cells(bytes: &[u8], is_workbook: bool) -> Result<Vec<Cells>, Unreadable> {
    let lines = if is_workbook {
        of_workbook(bytes)?
    } else {
        of_csv(bytes)?
    };
    Ok(lines
        .into_iter()
        .filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()))
        .collect())
}

fn of_csv(bytes: &[u8]) -> Result<Vec<Cells>, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::NotUtf8)?;
    let text = text
        .strip_prefix('\u{feff}')
        .unwrap_or(text)
        .replace("\r\n", "\n");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut lines = Vec::new();
    // a cell of several lines is one row of the sheet
    let mut within = 0;
    for record in reader.records() {
        let record = record.map_err(|_| Unreadable::Broken)?;
        let line = record.position().map_or(0, |at| {
            // a row begins where the one before ended: empty lines between them are counted here
            let rest = usize::try_from(at.byte())
                .ok()
                .and_then(|at| text.get(at..));
            let empty = rest.map_or(0, |rest| rest.len() - rest.trim_start_matches('\n').len());
            u32::try_from((at.line() + empty as u64).saturating_sub(within)).unwrap_or(u32::MAX)
        });
        within += record
            .iter()
            .map(|cell| cell.matches('\n').count() as u64)
            .sum::<u64>();
        if lines.len() >= MOST_LINES as usize {
            return Err(Unreadable::TooManyRows);
        }
        let cells = record.iter().take(MOST_COLUMNS as usize);
        lines.push((line, cells.map(unescaped).collect()));
    }
    Ok(lines)
}

/// Spreadsheet programs of this region part columns with a semicolon: whatever parts most of a line, outside quotes.
fn delimiter(text: &str) -> u8 {
    let most = |sign: char| {
        let (mut most, mut count, mut is_quoted) = (0, 0, false);
        for letter in text.chars().take(20_000) {
            match letter {
                '"' => is_quoted = !is_quoted,
                '\n' if !is_quoted => count = 0,
                _ if letter == sign && !is_quoted => count += 1,
                _ => {}
            }
            most = most.max(count);
        }
        most
    };
    let signs = [(',', b','), (';', b';'), ('\t', b'\t')];
    signs
        .into_iter()
        .max_by_key(|(sign, _)| most(*sign))
        .map_or(b',', |(_, byte)| byte)
}

/// Without the apostrophe by which what goes out keeps a spreadsheet from carrying it out (`render::sheet`).
fn unescaped(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if crate::render::sheet::is_formula(rest) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

fn of_workbook(bytes: &[u8]) -> Result<Vec<Cells>, Unreadable> {
    unpacks_within(bytes, MOST_UNPACKED).map_err(|unfit| match unfit {
        Unfit::Broken => Unreadable::Broken,
        Unfit::TooLarge => Unreadable::TooLarge,
    })?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
    let name = book
        .sheet_names()
        .first()
        .cloned()
        .ok_or(Unreadable::Broken)?;
    let mut reader = book
        .worksheet_cells_reader(&name)
        .map_err(|_| Unreadable::Broken)?;
    let mut lines: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    while let Some(cell) = reader.next_cell().map_err(|_| Unreadable::Broken)? {
        let words = words(cell.get_value());
        let (row, column) = cell.get_position();
        if words.is_empty() || column >= MOST_COLUMNS {
            continue;
        }
        if row >= MOST_LINES {
            return Err(Unreadable::TooManyRows);
        }
        let line = lines.entry(row).or_default();
        let at = column as usize;
        if line.len() <= at {
            line.resize(at + 1, String::new());
        }
        if let Some(place) = line.get_mut(at) {
            *place = words;
        }
    }
    Ok(lines
        .into_iter()
        .map(|(row, cells)| (row + 1, cells))
        .collect())
}

fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        // as it would be typed: 240000, not 240000.0
        DataRef::Float(number) => number.to_string(),
        DataRef::String(words) | DataRef::DateTimeIso(words) | DataRef::DurationIso(words) => {
            words.clone()
        }
        DataRef::SharedString(words) => (*words).to_owned(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(at) => at.as_f64().to_string(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::Workbook;

    fn book(write: impl Fn(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
        let mut book = Workbook::new();
        write(book.add_worksheet());
        book.save_to_buffer().unwrap()
    }

    #[test]
    fn a_sheet_is_read_as_people_part_it() {
        for text in [
            "\u{feff}\"Code\",\"Title\"\r\n\"P4.2\",\"Ө, ң\"\r\n",
            "Code;Title\nP4.2;\"Ө, ң\"\n\n",
            "Code\tTitle\nP4.2\tӨ, ң\n",
        ] {
            let lines = cells(text.as_bytes(), false).unwrap();
            assert_eq!(lines.len(), 2, "{text}");
            assert_eq!(lines[1], (2, vec!["P4.2".to_owned(), "Ө, ң".to_owned()]));
        }
        let escaped = cells(b"Code,Title\n\"P1.1\",\"'=1+1\"\n", false).unwrap();
        assert_eq!(escaped[1].1[1], "=1+1");
        let long = b"Code,Title\r\nP1.1,\"one\r\ntwo\"\r\n\r\nP1.2,x\r\n";
        let rows: Vec<u32> = cells(long, false)
            .unwrap()
            .iter()
            .map(|one| one.0)
            .collect();
        assert_eq!(rows, [1, 2, 4], "as the sheet counts");
        assert_eq!(cells(b"Code,\xd2", false), Err(Unreadable::NotUtf8));
        let long = "a,b\n".repeat(500);
        assert_eq!(cells(long.as_bytes(), false), Err(Unreadable::TooManyRows));
    }

    #[test]
    fn a_workbook_is_read_with_its_figures() {
        let bytes = book(|page| {
            page.write(0, 0, "Code").unwrap();
            page.write(2, 0, "P4.2").unwrap();
            page.write(2, 3, 240_000).unwrap();
            page.write(2, 4, 1.5).unwrap();
        });
        let lines = cells(&bytes, true).unwrap();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[1].0, 3, "as the sheet counts");
        assert_eq!(lines[1].1, ["P4.2", "", "", "240000", "1.5"]);
    }

    /// One cell in the last corner would make a table of seventeen thousand million.
    #[test]
    fn a_far_cell_makes_no_vast_table() {
        let low = book(|page| {
            page.write(1_048_575, 0, "far").unwrap();
        });
        assert_eq!(cells(&low, true), Err(Unreadable::TooManyRows));
        let wide = book(|page| {
            page.write(0, 0, "Code").unwrap();
            page.write(0, 16_383, "far").unwrap();
        });
        assert_eq!(cells(&wide, true).unwrap()[0].1, ["Code"]);
    }

    /// Forty million zeros are forty kilobytes in a workbook.
    #[test]
    fn a_small_file_that_unpacks_large_is_refused() {
        use std::io::Write as _;
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file("xl/workbook.xml", options).unwrap();
        let piece = vec![b' '; 1 << 20];
        for _ in 0..=(MOST_UNPACKED >> 20) {
            archive.write_all(&piece).unwrap();
        }
        let bytes = archive.finish().unwrap().into_inner();
        assert!(bytes.len() < 200_000);
        assert_eq!(cells(&bytes, true), Err(Unreadable::TooLarge));
        assert_eq!(cells(b"PK\x03\x04", true), Err(Unreadable::Broken));
    }
}
