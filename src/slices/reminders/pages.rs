use askama::Template;

use crate::base::lang::Lang;
use crate::web::page::{Page, Sample, Section};
use crate::web::visit::Visit;

/// Ends digests and reminders, or says that they have ended.
#[derive(Template)]
#[template(path = "reminders/unsubscribe.html")]
pub(crate) struct Unsubscribe {
    page: Page,
    ended: bool,
    action: String,
}

impl Unsubscribe {
    pub(super) fn of(visit: &Visit, ended: bool) -> Self {
        let page = visit.page(Section::Elsewhere, visit.texts().reminders_end());
        let path = visit.path.split('?').next().unwrap_or_default();
        Self {
            page: if ended {
                page.answering(path.to_owned())
            } else {
                page
            },
            ended,
            action: path.to_owned(),
        }
    }
}

impl Sample for Unsubscribe {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |ended| Self {
            page: Page::sample(lang)
                .of(None)
                .titled(lang.texts().reminders_end()),
            ended,
            action: "/unsubscribe/7.x".to_owned(),
        };
        vec![("asked", lay(false)), ("ended", lay(true))]
    }
}
