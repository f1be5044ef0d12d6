//! What a handler answers: a reply, or one of three errors (denied, refused, fault).
use std::fmt::Debug;

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::base::access::Why;
use crate::base::blobs::{self, MediaType};
use crate::base::fault::Fault;
pub use crate::base::lang::InWords;

/// What every handler returns.
pub type Answer = Result<Reply, WebError>;

/// Why there is no reply.
pub enum WebError {
    /// Not there, or not to be known of: 404.
    NotFound,
    /// Seen, but not for this hat: 403.
    Denied(Why),
    /// The domain says no, with all its reasons: 422.
    Refused(Vec<Box<dyn InWords>>),
    /// The body was too large, garbled, of a wrong type.
    BadInput(StatusCode, BadInput),
    /// Too many tries.
    Throttled,
    /// Sign in first; then come back here.
    SignInFirst,
    /// This very form was carried out before; its answer is there.
    AlreadyDone(String),
    /// Anything else: 500, a reference number for the reader, one line in the log.
    Fault(Fault),
}

/// What was wrong with a request as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadInput {
    TooLarge,
    Unreadable,
    WrongType,
    TooSlow,
    WrongMethod,
    ForeignOrigin,
}

impl<R: InWords + 'static> From<R> for WebError {
    fn from(refusal: R) -> Self {
        Self::Refused(vec![Box::new(refusal)])
    }
}

impl<R: InWords + 'static> From<Vec<R>> for WebError {
    fn from(refusals: Vec<R>) -> Self {
        Self::Refused(
            refusals
                .into_iter()
                .map(|refusal| Box::new(refusal) as Box<dyn InWords>)
                .collect(),
        )
    }
}

impl From<Fault> for WebError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// A page, a file, or the way to the next page.
pub struct Reply(Response);

impl Reply {
    /// A page as it is.
    pub fn page(page: &impl Template) -> Answer {
        Self::page_with(StatusCode::OK, page)
    }

    /// The same form again, with what was typed and what is wrong with it: 422.
    pub fn again(page: &impl Template) -> Answer {
        Self::page_with(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    pub(crate) fn page_with(status: StatusCode, page: &impl Template) -> Answer {
        let html = page.render().map_err(Fault::from)?;
        let mut response = Response::new(Body::from(html));
        *response.status_mut() = status;
        response.headers_mut().insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        Ok(Self(response))
    }

    /// A file to keep; `disposition` comes from `base::blobs`, which makes names safe.
    pub fn file(media_type: &str, disposition: &str, body: Body) -> Answer {
        let mut response = Response::new(body);
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_str(media_type).map_err(Fault::from)?,
        );
        headers.insert(
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(disposition).map_err(Fault::from)?,
        );
        // a file of a member is never run as ours
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("sandbox; default-src 'none'"),
        );
        Ok(Self(response))
    }

    /// Says in one sentence what was achieved, on the next page.
    #[must_use]
    pub fn saying(mut self, text: &str) -> Self {
        let cookie = format!(
            "flash={}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60",
            URL_SAFE_NO_PAD.encode(text)
        );
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            self.0.headers_mut().append(header::SET_COOKIE, value);
        }
        self
    }

    /// With one more header.
    #[must_use]
    pub fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.0.headers_mut().append(name, value);
        }
        self
    }

    /// The address opens a door: no other site hears of it, and no search engine keeps it.
    #[must_use]
    pub(crate) fn confidential(self) -> Self {
        // "no-referrer" would make browsers send `Origin: null` with the form
        self.with(header::REFERRER_POLICY, "same-origin")
            .with(header::CACHE_CONTROL, "no-store")
            .with(HeaderName::from_static("x-robots-tag"), "noindex")
    }

    pub(crate) fn into_response(self) -> Response {
        self.0
    }
}

/// A kept file as it goes out: found by its content, so its hash tells whether the reader has it already.
pub struct Kept<'a> {
    pub sha256: &'a [u8],
    pub bytes: i64,
    pub media_type: &'a str,
    pub file_name: &'a str,
    /// Shown by the browser itself; only for what nothing of runs as ours.
    pub inline: bool,
}

impl Kept<'_> {
    /// The content's hash as an entity tag (RFC 9110, 8.8.3).
    fn tag(&self) -> String {
        format!("\"{}\"", URL_SAFE_NO_PAD.encode(self.sha256))
    }

    /// Whether `If-None-Match` names it (RFC 9110, 13.1.2).
    pub fn is_held(&self, held: Option<&str>) -> bool {
        let tag = self.tag();
        held.is_some_and(|held| {
            held.split(',')
                .map(|one| one.trim().trim_start_matches("W/"))
                .any(|one| one == tag || one == "*")
        })
    }

    /// 304: the reader may go on with what it has, but asks again each time, since rights end.
    pub fn unchanged(&self) -> Reply {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        self.dated(Reply(response))
    }

    /// 200 with the file, piece by piece.
    pub fn sent(&self, file: blobs::Content) -> Answer {
        let disposition = if self.inline {
            blobs::inline_disposition(self.file_name)
        } else {
            blobs::disposition(self.file_name)
        };
        let body = Body::from_stream(tokio_util::io::ReaderStream::new(file));
        let mut reply = Reply::file(self.media_type, &disposition, body)?;
        if self.inline && self.media_type == MediaType::Pdf.name() {
            // browsers refuse to show a PDF in a sandbox; their readers of it have one of their own
            reply.0.headers_mut().insert(
                header::CONTENT_SECURITY_POLICY,
                HeaderValue::from_static(
                    "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
                ),
            );
        }
        Ok(self
            .dated(reply)
            .with(header::CONTENT_LENGTH, &self.bytes.to_string()))
    }

    /// 200 with what was written for this reader.
    pub fn written(&self, body: String) -> Answer {
        let disposition = if self.inline {
            blobs::inline_disposition(self.file_name)
        } else {
            blobs::disposition(self.file_name)
        };
        let reply = Reply::file(self.media_type, &disposition, Body::from(body))?;
        Ok(self
            .dated(reply)
            .with(HeaderName::from_static("x-robots-tag"), "noindex"))
    }

    fn dated(&self, reply: Reply) -> Reply {
        reply
            .with(header::ETAG, &self.tag())
            .with(header::CACHE_CONTROL, "private, no-cache")
    }
}

impl From<Response> for Reply {
    fn from(response: Response) -> Self {
        Self(response)
    }
}

/// After an act: the page where its result stands.
pub fn see_other(path: &str) -> Reply {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(value) = HeaderValue::from_str(path) {
        response.headers_mut().insert(header::LOCATION, value);
    }
    Reply(response)
}

/// Reads the sentence of a flash cookie; anything odd is no sentence.
pub(crate) fn unflash(cookie: &str) -> Option<String> {
    String::from_utf8(URL_SAFE_NO_PAD.decode(cookie).ok()?)
        .ok()
        .filter(|text| !text.is_empty() && text.len() < 600)
}

/// Where the result of an act stands, when its answer is a page and leads nowhere.
#[derive(Clone)]
struct Stands(String);

impl Reply {
    /// Where an act sent its person, or where its result stands.
    pub(crate) fn location(&self) -> Option<&str> {
        let sent = self.0.headers().get(header::LOCATION);
        sent.and_then(|sent| sent.to_str().ok()).or_else(|| {
            let stands = self.0.extensions().get::<Stands>()?;
            Some(stands.0.as_str())
        })
    }

    /// This page tells of an act that was done; whoever presses its button once more is led to `path`.
    #[must_use]
    pub fn standing_at(mut self, path: &str) -> Self {
        self.0.extensions_mut().insert(Stands(path.to_owned()));
        self
    }
}
