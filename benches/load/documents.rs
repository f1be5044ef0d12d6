//! What takes the house longer than a page: minutes of twenty pages as files, and the pack of a year.
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use sqlx::Connection;
use sqlx::postgres::{PgConnectOptions, PgConnection};

use crate::house::House;

/// Letters of one item's text, of which a page takes some three thousand.
const LETTERS: usize = 9_000;

/// Fills minutes that were circulated until they have twenty pages; their meeting, and how many items they have.
fn lengthen(url: &str) -> (i64, i64) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let options: PgConnectOptions = url.parse().unwrap();
        let mut connection = PgConnection::connect_with(&options).await.unwrap();
        let mut text = String::new();
        for number in 1.. {
            write!(
                text,
                "{number}. The member said that **returning families** ask first for papers and then for a school; the \
                 committee told of its figures, and of what they leave out.\n\n- what was asked of the oblast\n- what \
                 was answered by the end of the quarter\n\n"
            )
            .unwrap();
            if text.len() > LETTERS {
                break;
            }
        }
        let find = "select m.meeting_id, count(*) from minutes m join minutes_entry e on e.minutes_id = m.id
                     where m.circulated_at is not null group by m.id having count(*) <= 8
                     order by count(*) desc, m.id limit 1";
        let (meeting, items): (i64, i64) =
            sqlx::query_as(find).fetch_one(&mut connection).await.unwrap();
        let write = "update minutes_entry e set text = $2 from minutes m where m.id = e.minutes_id and m.meeting_id = $1";
        // as if many hands had written it; the rules of writing are not what is timed
        sqlx::query("alter table minutes_entry disable trigger user")
            .execute(&mut connection)
            .await
            .unwrap();
        sqlx::query(write)
            .bind(meeting)
            .bind(&text)
            .execute(&mut connection)
            .await
            .unwrap();
        sqlx::query("alter table minutes_entry enable trigger user")
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
        (meeting, items)
    })
}

/// Two sentences for the report, about a house on this database.
pub(crate) fn figures(house: &House, url: &str) -> String {
    let cookie = house.sign_in_as("secretariat");
    let (meeting, items) = lengthen(url);
    let timed = |path: &str| -> (Duration, Vec<u8>) {
        let begun = Instant::now();
        let body = house.fetch(path, &cookie);
        (begun.elapsed(), body)
    };
    let minutes = format!("/meetings/{meeting}/minutes");
    let (first, pdf) = timed(&format!("{minutes}.pdf"));
    let (again, _) = timed(&format!("{minutes}.pdf"));
    let (word, _) = timed(&format!("{minutes}.docx"));
    let (xml, _) = timed(&format!("{minutes}.xml"));
    let pages = lopdf::Document::load_mem(&pdf).unwrap().get_pages().len();

    let year = chrono::Utc::now().format("%Y");
    let begun = Instant::now();
    house.post("/annual-review/packs", &format!("year={year}"), &cookie);
    let made = begun.elapsed();
    let list =
        String::from_utf8(house.fetch(&format!("/annual-review?year={year}"), &cookie)).unwrap();
    let pack = list
        .split('"')
        .filter_map(|part| part.strip_suffix("/internal.pdf"))
        .next_back()
        .unwrap();
    let (pack_pdf, file) = timed(&format!("{pack}/internal.pdf"));
    let (pack_word, _) = timed(&format!("{pack}/internal.docx"));
    let pack_pages = lopdf::Document::load_mem(&file).unwrap().get_pages().len();
    format!(
        "\nDocuments: minutes of {items} items and {pages} pages as PDF in {} ms, again in {} ms, as Word in {} ms, \
         as Akoma Ntoso in {} ms. The year's pack ({pack_pages} pages) is made in {} ms, and is a PDF in {} ms, Word in {} ms.\n",
        first.as_millis(),
        again.as_millis(),
        word.as_millis(),
        xml.as_millis(),
        made.as_millis(),
        pack_pdf.as_millis(),
        pack_word.as_millis(),
    )
}
