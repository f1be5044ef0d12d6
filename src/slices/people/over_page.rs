//! What a link shows that no longer works here, the same whatever the reason.
use askama::Template;

use crate::base::lang::Lang;
use crate::web::page::{Page, Sample, Section};
use crate::web::visit::Visit;

/// The link opens nothing: it ended, was revoked, is another person's, or never was. Which of these it is not said.
#[derive(Template)]
#[template(path = "people/answer_over.html")]
pub(crate) struct OverPage {
    page: Page,
    signed_in: bool,
    /// What its own reader has typed meanwhile.
    typed: Vec<(String, String)>,
}

impl OverPage {
    pub(crate) fn of(visit: &Visit, typed: Vec<(String, String)>) -> Self {
        let page = visit.page(Section::Elsewhere, visit.texts().decisions_answer_over());
        Self::lay(page, typed)
    }

    fn lay(page: Page, typed: Vec<(String, String)>) -> Self {
        Self {
            signed_in: page.who.is_some(),
            page: page.answering("/sign-in"),
            typed,
        }
    }
}

impl Sample for OverPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = || Page::sample(lang).titled(t.decisions_answer_over());
        vec![
            ("stranger", Self::lay(page().of(None), Vec::new())),
            (
                "typed in vain",
                Self::lay(
                    page().of(None),
                    vec![(t.decisions_reason(), "UNESCO".to_owned())],
                ),
            ),
            ("signed in", Self::lay(page(), Vec::new())),
        ]
    }
}
