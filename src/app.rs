//!

use crate::base::lang::Lang;
use crate::web::kit::Kit;
use crate::web::page::{ErrorPage, rendered};

/// Every page with its telling cases in one language, for the tests that look at all of them.
pub fn page_samples(lang: Lang) -> Vec<(String, String)> {
    [rendered::<Kit>("kit", lang), rendered::<ErrorPage>("error", lang)].concat()
}
