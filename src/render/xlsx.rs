//! A [`Sheet`] as a workbook.
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Workbook,
    Worksheet, XlsxError,
};

use chrono::{Datelike, NaiveDate};

use super::sheet::{Cell, Shade, Sheet};

/// Links that one sheet may hold; beyond it the words stand alone.
const MOST_LINKS: usize = 60_000;

/// Head and first column stay in sight, days are days, every row can be filtered.
pub fn of(sheet: &Sheet, made: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let properties = DocProperties::new()
        .set_title(&sheet.title)
        .set_author("Ashar")
        .set_creation_datetime(&day(made)?);
    book.set_properties(&properties);
    let page = book.add_worksheet();
    page.set_name(sheet_name(&sheet.title))?;
    for (row, note) in (0..).zip(&sheet.notes) {
        let format = if row == 0 {
            Format::new().set_bold()
        } else {
            Format::new()
        };
        page.write_string_with_format(row, 0, note, &format)?;
    }
    let head = u32::try_from(sheet.notes.len()).unwrap_or(0);
    table(page, sheet, head)?;
    page.set_landscape()
        .set_paper_size(9)
        .set_print_fit_to_pages(1, 0)
        .set_repeat_rows(head, head)?;
    book.save_to_buffer()
}

fn table(page: &mut Worksheet, sheet: &Sheet, head: u32) -> Result<(), XlsxError> {
    let heading = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Medium);
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let link = text.clone().set_hyperlink();
    let amount = text.clone().set_num_format("#,##0");
    let dated = Format::new()
        .set_num_format("dd.mm.yyyy")
        .set_align(FormatAlign::Top)
        .set_align(FormatAlign::Left);
    for (column, one) in (0..).zip(&sheet.columns) {
        page.set_column_width(column, one.width)?;
        page.write_string_with_format(head, column, &one.head, &heading)?;
    }
    let mut last = head;
    let mut links = 0;
    for (row, cells) in (head + 1..).zip(&sheet.rows) {
        last = row;
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Link(words, href) if links < MOST_LINKS => {
                    links += 1;
                    let url = Url::new(href).set_text(words);
                    page.write_url_with_format(row, column, &url, &link)?
                }
                Cell::Text(words) | Cell::Link(words, _) => {
                    page.write_string_with_format(row, column, words, &text)?
                }
                Cell::Day(Some(at)) => {
                    page.write_datetime_with_format(row, column, &day(*at)?, &dated)?
                }
                Cell::Number(number) => {
                    page.write_number_with_format(row, column, f64::from(*number), &text)?
                }
                Cell::Amount(sum) => page.write_with_format(row, column, *sum, &amount)?,
                Cell::Status(words, shade) => {
                    page.write_string_with_format(row, column, words, &shaded(&text, *shade))?
                }
                Cell::Day(None) => page.write_blank(row, column, &dated)?,
            };
        }
    }
    let columns = u16::try_from(sheet.columns.len()).unwrap_or(1);
    page.autofilter(head, 0, last, columns.saturating_sub(1))?;
    page.set_freeze_panes(head + 1, 1)?;
    Ok(())
}

/// Dark words on a light ground, as the pages have them (DESIGN.md §2); 6:1 at least.
fn shaded(text: &Format, shade: Shade) -> Format {
    let (ground, ink) = match shade {
        Shade::Done => (0x00DF_F0E5, 0x001A_6A3C),
        Shade::Fine => (0x00E1_F0F8, 0x0000_598C),
        Shade::Warning => (0x00FC_EFD9, 0x008A_4A00),
        Shade::Bad => (0x00FB_E3E1, 0x00A9_211B),
        Shade::Quiet => (0x00F4_F7F9, 0x0047_5762),
    };
    text.clone()
        .set_bold()
        .set_background_color(Color::RGB(ground))
        .set_font_color(Color::RGB(ink))
}

fn day(date: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    ExcelDateTime::from_ymd(
        u16::try_from(date.year()).unwrap_or(1900),
        part(date.month()),
        part(date.day()),
    )
}

/// At most 31 characters, none of those that name other sheets.
fn sheet_name(title: &str) -> String {
    title
        .chars()
        .filter(|c| !r"[]:*?/\'".contains(*c))
        .take(31)
        .collect()
}
