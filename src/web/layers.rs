//! What every request passes, outermost first: number, log and counter; headers; foreign origins;
//! time; language; panics; session. Pages below know nothing of it.
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, SessionManagerLayer};

use super::answer::BadInput;
use super::around;
use super::errors;
use super::house::House;
use super::live::REFRESH;
use super::pressing::press;
use super::session::Sessions;
use crate::base::db;
use crate::base::lang::Lang;

/// The reference number that a reader may quote and the log repeats.
#[derive(Clone)]
pub(crate) struct RequestId(pub(crate) Arc<str>);

/// How many statements the request sent; tests hold pages to it.
pub const QUERIES: HeaderName = HeaderName::from_static("x-queries");

/// Puts everything around the routes.
pub fn around(router: Router<House>, house: House) -> Router {
    let sessions = Sessions::new(house.database.clone(), house.clock.clone());
    let session_layer = SessionManagerLayer::new(sessions)
        .with_name("id")
        .with_secure(house.is_secure())
        .with_same_site(SameSite::Lax)
        .with_http_only(true)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(time::Duration::hours(12)));
    let mut csrf = CsrfLayer::new();
    if let Ok(trusting) = csrf.clone().add_trusted_origin(&house.public_url) {
        csrf = trusting;
    }
    router
        .fallback(errors::no_such_page)
        .method_not_allowed_fallback(errors::wrong_method)
        .layer(DefaultBodyLimit::disable()) // `uploads` counts for itself
        .layer(session_layer)
        .layer(CatchPanicLayer::custom(errors::panicked))
        .layer(from_fn(language))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            Duration::from_mins(1),
        ))
        .layer(csrf)
        .layer(from_fn(plain_errors))
        .layer(from_fn_with_state(house.clone(), headers))
        .layer(from_fn(press))
        .layer(from_fn(note))
        .with_state(house)
}

/// `?lang=ky` keeps the choice in a cookie and goes back to the same page.
async fn language(request: Request, next: Next) -> Response {
    let asked = request.uri().query().and_then(|query| {
        form_urlencoded::parse(query.as_bytes())
            .find(|(name, _)| name == "lang")
            .and_then(|(_, value)| Lang::parse(&value))
    });
    let (Some(lang), true) = (asked, request.method() == axum::http::Method::GET) else {
        return next.run(request).await;
    };
    let rest: String = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(
            form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes())
                .filter(|(name, _)| name != "lang"),
        )
        .finish();
    // one slash: "//elsewhere" would be another host
    let path = format!("/{}", request.uri().path().trim_start_matches(['/', '\\']));
    let back = if rest.is_empty() {
        path
    } else {
        format!("{path}?{rest}")
    };
    super::answer::see_other(&back)
        .with(
            header::SET_COOKIE,
            &format!(
                "lang={}; Path=/; SameSite=Lax; Max-Age=31536000",
                lang.tag()
            ),
        )
        .into_response()
}

/// Number, counter and one line in the log: no names, no query, no body.
async fn note(mut request: Request, next: Next) -> Response {
    let id: Arc<str> = format!("{:012x}", rand::random::<u64>() >> 16).into();
    request.extensions_mut().insert(RequestId(Arc::clone(&id)));
    let method = request.method().clone();
    let path = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned());
    let begun = std::time::Instant::now();
    let (mut response, queries) = db::counted(around::kept(next.run(request))).await;
    let took = begun.elapsed();
    tracing::info!(
        request = %id, %method, path, status = response.status().as_u16(), queries,
        ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX), "request"
    );
    response
        .headers_mut()
        .insert(QUERIES, HeaderValue::from(queries));
    response
}

/// The headers of every answer (ASVS 5.0 V3.4). Handlers may set a stricter policy of their own.
async fn headers(State(house): State<House>, request: Request, next: Next) -> Response {
    let has_flash = !request.headers().contains_key(REFRESH)
        && request
            .headers()
            .get_all(header::COOKIE)
            .iter()
            .any(|c| c.as_bytes().windows(6).any(|w| w == b"flash="));
    let mut response = next.run(request).await;
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    };
    set(
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    );
    set(
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    );
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=()",
    );
    set(header::CACHE_CONTROL, "no-store");
    if house.is_secure() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    if has_flash && is_page {
        headers.append(
            header::SET_COOKIE,
            HeaderValue::from_static("flash=; Path=/; Max-Age=0"),
        );
    }
    response
}

/// Refusals of layers (foreign origin, time) get a page like every other error.
async fn plain_errors(request: Request, next: Next) -> Response {
    let id = request
        .extensions()
        .get::<RequestId>()
        .map_or_else(|| "-".into(), |id| Arc::clone(&id.0));
    let lang = errors::language(request.headers());
    let response = next.run(request).await;
    let status = response.status();
    let what = match status {
        StatusCode::FORBIDDEN => BadInput::ForeignOrigin,
        StatusCode::REQUEST_TIMEOUT => BadInput::TooSlow,
        _ => return response,
    };
    if response.headers().contains_key(header::CONTENT_TYPE)
        && response.headers().contains_key(errors::OURS)
    {
        return response;
    }
    errors::without_visit(status, Some(what), lang, &id).into_response()
}
