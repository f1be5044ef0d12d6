//! A register as rows and columns: what `xlsx` sets as a workbook, and here as CSV (RFC 4180).
use chrono::NaiveDate;

/// A register with its columns.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The workbook's title and the name of its sheet.
    pub title: String,
    /// Above the table: whose it is, who may read it (R14), when it was made, what was asked.
    pub notes: Vec<String>,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug)]
pub struct Column {
    pub head: String,
    /// In characters.
    pub width: u16,
}

#[derive(Clone, Debug)]
pub enum Cell {
    Text(String),
    /// Words, and the page that they name.
    Link(String, String),
    Day(Option<NaiveDate>),
    Number(i32),
    /// Money in whole units, in groups of three where the sheet has formats.
    Amount(i64),
    /// A status word and the shade that goes with it.
    Status(String, Shade),
}

/// How a status stands out; its word says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    Done,
    Fine,
    Warning,
    Bad,
    Quiet,
}

/// UTF-8 with the mark by which spreadsheet programs know it, CRLF, everything quoted.
pub fn csv(sheet: &Sheet) -> Vec<u8> {
    let mut out = String::from("\u{feff}");
    for note in &sheet.notes {
        line(&mut out, std::iter::once(note.as_str()));
    }
    line(&mut out, sheet.columns.iter().map(|one| one.head.as_str()));
    for row in &sheet.rows {
        let words: Vec<String> = row.iter().map(plain).collect();
        line(&mut out, words.iter().map(String::as_str));
    }
    out.into_bytes()
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(words) | Cell::Status(words, _) => words.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Amount(sum) => sum.to_string(),
        Cell::Link(_, href) => href.clone(),
        Cell::Day(day) => day.map(|day| day.to_string()).unwrap_or_default(),
    }
}

fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        out.push('"');
        if is_formula(cell) {
            out.push('\'');
        }
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    }
    out.push_str("\r\n");
}

/// Spreadsheet programs carry out what begins like this (OWASP, "CSV Injection"); an apostrophe makes it text.
pub fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches([' ', '"', '\u{a0}'])
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
        || cell.starts_with(['\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_carry_out_stays_text() {
        let sheet = Sheet {
            title: "T".to_owned(),
            notes: vec!["Internal use only".to_owned()],
            columns: vec![Column {
                head: "Title, \"quoted\"".to_owned(),
                width: 10,
            }],
            rows: ["=1+1", "-2", "  @SUM(A1)", "\t=1", "a\nb", "Ө, ң"]
                .map(|words| vec![Cell::Text(words.to_owned())])
                .into(),
        };
        let text = String::from_utf8(csv(&sheet)).unwrap();
        assert_eq!(
            text,
            "\u{feff}\"Internal use only\"\r\n\"Title, \"\"quoted\"\"\"\r\n\"'=1+1\"\r\n\"'-2\"\r\n\"'  @SUM(A1)\"\r\n\"'\t=1\"\r\n\"a\nb\"\r\n\"Ө, ң\"\r\n"
        );
    }
}
