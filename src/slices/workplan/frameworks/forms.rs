use super::model::{Framework, FrameworkId, Titles, Years};
use super::rules;
use crate::base::lang::{InWords, Lang};
use crate::web::fields::{Complaints, Fields, Form};

/// As the database holds it.
const YEARS: std::ops::RangeInclusive<i64> = 2000..=2199;

pub(super) fn years(
    fields: &Fields,
    own: Option<FrameworkId>,
    frameworks: &[Framework],
) -> Result<Years, Complaints> {
    let mut form = Form::of(fields);
    let name = form.text("name", 120);
    let first: Option<i32> = form.number("first_year", YEARS);
    let last: Option<i32> = form.number("last_year", YEARS);
    if let (Some(first), Some(last)) = (first, last)
        && let Err(refusal) = rules::last((first, last), own, frameworks)
    {
        form.refuse("last_year", refusal);
    }
    let read = || {
        Some(Years {
            name: name?,
            first_year: first?,
            last_year: last?,
        })
    };
    let values = read();
    form.finish(values)
}

#[derive(Debug)]
struct NoCode;

impl InWords for NoCode {
    fn in_words(&self, lang: Lang) -> String {
        lang.texts().frameworks_no_code()
    }
}

fn is_code(text: &str) -> bool {
    text.len() <= 10
        && text.starts_with(|letter: char| letter.is_ascii_alphanumeric())
        && text
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '.')
}

fn read_titles(form: &mut Form<'_>) -> Option<Titles> {
    let title = form.text("title", 300);
    let title_ru = form.optional("title_ru", 300);
    let title_ky = form.optional("title_ky", 300);
    Some(Titles {
        title: title?,
        title_ru: title_ru?,
        title_ky: title_ky?,
    })
}

pub(super) fn titles(fields: &Fields) -> Result<Titles, Complaints> {
    let mut form = Form::of(fields);
    let values = read_titles(&mut form);
    form.finish(values)
}

/// Its code, and how it is called.
pub(super) fn outcome(
    fields: &Fields,
    framework: &Framework,
) -> Result<(String, Titles), Complaints> {
    let mut form = Form::of(fields);
    let code = form.text("code", 10);
    if let Some(code) = &code {
        if !is_code(code) {
            form.refuse("code", NoCode);
        } else if let Err(refusal) = rules::code(framework, code) {
            form.refuse("code", refusal);
        }
    }
    let titles = read_titles(&mut form);
    let values = code.zip(titles);
    form.finish(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_short_and_plain() {
        for (text, is) in [
            ("2", true),
            ("2.1", true),
            ("A1", true),
            (".1", false),
            ("2 1", false),
            ("2.1.1.1.1.1", false),
        ] {
            assert_eq!(is_code(text), is, "{text}");
        }
    }
}
