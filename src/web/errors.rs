//! Errors as pages: 403 and 404 tell nothing new, 422 tells every reason, 500 only a number to quote.
use std::any::Any;
use std::sync::Arc;

use askama::Template;
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::answer::{BadInput, InWords, Reply, WebError, see_other};
use super::layers::RequestId;
use super::page::{ErrorPage, Network, Page, Section};
use super::parts::{Crumb, Text};
use super::visit::{Cookies, Visit};
use crate::base::access::Why;
use crate::base::fault::Fault;
use crate::base::lang::Lang;

/// Marks answers that are already a page of ours.
pub(crate) const OURS: HeaderName = HeaderName::from_static("x-request-id");

/// An error, with the visitor's own page around it.
pub(crate) fn page(error: WebError, visit: &Visit) -> Response {
    let lang = visit.lang;
    let back = || {
        let path = visit
            .path
            .rsplit_once('/')
            .map_or("/", |(parent, _)| parent);
        Crumb {
            href: if path.is_empty() {
                "/".into()
            } else {
                path.to_owned().into()
            },
            words: visit.texts().web_back().into(),
        }
    };
    let (status, reasons, crumb): (StatusCode, Vec<Text>, Option<Crumb>) = match error {
        WebError::NotFound => (StatusCode::NOT_FOUND, Vec::new(), None),
        WebError::Denied(why) => (StatusCode::FORBIDDEN, vec![why.in_words(lang).into()], None),
        WebError::Refused(reasons) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            reasons
                .iter()
                .map(|reason| reason.in_words(lang).into())
                .collect(),
            Some(back()),
        ),
        WebError::BadInput(status, what) => {
            (status, vec![what.in_words(lang).into()], Some(back()))
        }
        WebError::Throttled => (StatusCode::TOO_MANY_REQUESTS, Vec::new(), None),
        WebError::SignInFirst => {
            let next: String = form_urlencoded::byte_serialize(visit.path.as_bytes()).collect();
            return see_other(&format!("/sign-in?next={next}")).into_response();
        }
        WebError::AlreadyDone(location) => return see_other(&location).into_response(),
        WebError::Fault(fault) => {
            let words = fault
                .constraint()
                .and_then(|constraint| (visit.constraint_words)(constraint, lang));
            if let Some(words) = words {
                (
                    StatusCode::UNPROCESSABLE_ENTITY,
                    vec![words.into()],
                    Some(back()),
                )
            } else {
                tracing::error!(request = %visit.request_id, %fault, "fault");
                (StatusCode::INTERNAL_SERVER_ERROR, Vec::new(), None)
            }
        }
    };
    let page = visit.page(Section::Elsewhere, "");
    let mut page = ErrorPage::new(page, status, visit.request_id.to_string()).because(reasons);
    if let Some(crumb) = crumb {
        page = page.back_to(crumb);
    }
    finish(status, &page, &visit.request_id)
}

/// A fault before anything is known of the visitor.
pub(crate) fn bare(fault: &Fault, parts: &Parts) -> Response {
    let id = parts
        .extensions
        .get::<RequestId>()
        .map_or_else(|| "-".into(), |id| Arc::clone(&id.0));
    tracing::error!(request = %id, %fault, "fault before the page");
    without_visit(
        StatusCode::INTERNAL_SERVER_ERROR,
        None,
        language(&parts.headers),
        &id,
    )
}

/// A page of nobody in particular.
pub(crate) fn without_visit(
    status: StatusCode,
    what: Option<BadInput>,
    lang: Lang,
    id: &str,
) -> Response {
    let network = Arc::new(Network {
        name: String::new(),
        secretariat: String::new(),
        demo: false,
    });
    let page = Page::new(lang, network, "");
    let reasons = what
        .map(|what| what.in_words(lang).into())
        .into_iter()
        .collect();
    finish(
        status,
        &ErrorPage::new(page, status, id.to_owned()).because(reasons),
        id,
    )
}

fn finish(status: StatusCode, page: &impl Template, id: &str) -> Response {
    let mut response = match Reply::page_with(status, page) {
        Ok(reply) => reply.into_response(),
        Err(_) => status.into_response(),
    };
    if let Ok(id) = HeaderValue::from_str(id) {
        response.headers_mut().insert(OURS, id);
    }
    response
}

/// No route of this name.
pub(crate) async fn no_such_page(request: Request) -> Response {
    elsewhere(&request, StatusCode::NOT_FOUND, None)
}

/// A route, but not for this method.
pub(crate) async fn wrong_method(request: Request) -> Response {
    elsewhere(
        &request,
        StatusCode::METHOD_NOT_ALLOWED,
        Some(BadInput::WrongMethod),
    )
}

fn elsewhere(request: &Request, status: StatusCode, what: Option<BadInput>) -> Response {
    let id = request
        .extensions()
        .get::<RequestId>()
        .map_or_else(|| "-".into(), |id| Arc::clone(&id.0));
    without_visit(status, what, language(request.headers()), &id)
}

/// The house fell over in a handler; the others stand.
#[expect(clippy::needless_pass_by_value, reason = "the layer's signature")]
pub(crate) fn panicked(what: Box<dyn Any + Send + 'static>) -> Response {
    let words = what
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| what.downcast_ref::<&str>().copied());
    tracing::error!(
        panic = words.unwrap_or("of an unknown kind"),
        "a handler panicked"
    );
    without_visit(StatusCode::INTERNAL_SERVER_ERROR, None, Lang::En, "-")
}

/// The reader's language when nothing else is known of them.
pub(crate) fn language(headers: &HeaderMap) -> Lang {
    let mut request = Request::new(());
    *request.headers_mut() = headers.clone();
    let (parts, ()) = request.into_parts();
    let chosen = Cookies::of(&parts).get("lang").and_then(Lang::parse);
    chosen
        .or_else(|| {
            Lang::from_accept_language(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?)
        })
        .unwrap_or(Lang::En)
}

impl InWords for BadInput {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::TooLarge => t.web_too_large(),
            Self::Unreadable => t.web_unreadable(),
            Self::WrongType => t.web_wrong_type(),
            Self::TooSlow => t.web_too_slow(),
            Self::WrongMethod => t.web_wrong_method(),
            Self::ForeignOrigin => t.web_foreign_origin(),
        }
        .clone()
    }
}

impl InWords for Why {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::OnlyTheSecretariat => t.web_only_the_secretariat(),
            Self::OnlyCoChairs => t.web_only_co_chairs(),
            Self::OnlyThePresidingCoChair => t.web_only_the_presiding_co_chair(),
            Self::OnlyFocalPoints => t.web_only_focal_points(),
            Self::OnlyTheFocalPoint => t.web_only_the_focal_point(),
            Self::OnlyTheOffice => t.web_only_the_office(),
            Self::OnlyThatMember => t.web_only_that_member(),
            Self::OnlyTheLead => t.web_only_the_lead(),
            Self::OnlyTheStateCounterpart => t.web_only_the_state_counterpart(),
            Self::OnlyThatPartner => t.web_only_that_partner(),
            Self::OnlyOneself => t.web_only_oneself(),
            Self::OnlyTheClock => t.web_only_the_clock(),
            Self::OnlyTheProposer => t.web_only_the_proposer(),
            Self::OnlyTheChairOfTheGroup => t.web_only_the_chair_of_the_group(),
            Self::OnlyTheSecretariatOrTheChair => t.web_only_the_secretariat_or_the_chair(),
        }
        .clone()
    }
}
