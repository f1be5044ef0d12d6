//! Bodies of forms: read whole and under a limit before any transaction opens.
use std::net::IpAddr;

use axum::body::Body as RawBody;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use http_body_util::{BodyExt, Limited};
use sha2::{Digest, Sha256};

use super::answer::{BadInput, WebError};
use super::fields::Fields;
use super::house::House;
use super::visit::Cookies;

/// A form without files is at most so large: a long text in Cyrillic takes six bytes a letter.
const FORM_BYTES: usize = 2 << 20;

/// What arrived.
pub(crate) struct Body {
    pub(crate) fields: Fields,
    /// The same form sent twice has the same key; forms without the field `once` have none.
    pub(crate) key: Option<Vec<u8>>,
}

pub(crate) async fn receive(house: &House, parts: &Parts, body: RawBody) -> Result<Body, WebError> {
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if is_multipart(parts) {
        return receive_files(house, parts, body).await;
    }
    if !kind.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(WebError::BadInput(StatusCode::UNSUPPORTED_MEDIA_TYPE, BadInput::WrongType));
    }
    let bytes = Limited::new(body, FORM_BYTES)
        .collect()
        .await
        .map_err(|error| {
            if error.downcast_ref::<http_body_util::LengthLimitError>().is_some() {
                WebError::BadInput(StatusCode::PAYLOAD_TOO_LARGE, BadInput::TooLarge)
            } else {
                WebError::BadInput(StatusCode::BAD_REQUEST, BadInput::Unreadable)
            }
        })?
        .to_bytes();
    let fields = Fields::parse(&bytes).map_err(|what| WebError::BadInput(StatusCode::BAD_REQUEST, what))?;
    let key = fields.is_ticked("once").then(|| submission_key(parts, &bytes));
    Ok(Body { fields, key })
}

/// Session, path and content: nobody else's form, and no changed text, is taken for a repetition.
fn submission_key(parts: &Parts, content: &[u8]) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(Cookies::of(parts).get("id").unwrap_or_default());
    hash.update(parts.uri.path());
    hash.update([0]);
    hash.update(content);
    hash.finalize().to_vec()
}

/// Whether files come with the form.
pub(crate) fn is_multipart(parts: &Parts) -> bool {
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// The address that guesses are counted by: the peer's, or what a trusted proxy says of it.
pub(crate) fn client_address(house: &House, parts: &Parts, peer: Option<IpAddr>) -> Option<IpAddr> {
    if !house.behind_proxy {
        return peer;
    }
    let forwarded = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    forwarded.and_then(|list| list.rsplit(',').next()?.trim().parse().ok()).or(peer)
}
