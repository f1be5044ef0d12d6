//! Bodies of forms: read whole and under a limit before any transaction opens.
use std::net::IpAddr;

use axum::body::Body as RawBody;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use http_body_util::{BodyExt, Limited};
use sha2::{Digest, Sha256};

use super::answer::{BadInput, WebError};
use super::fields::Fields;
use super::house::House;
use super::visit::Cookies;
use crate::base::blobs::{self, Blob};

/// A form without files is at most so large: a long text in Cyrillic takes six bytes a letter.
const FORM_BYTES: usize = 2 << 20;

/// A file that came with a form, already kept by its content.
#[derive(Clone, Debug)]
pub struct Upload {
    pub blob: Blob,
    pub file_name: String,
}

/// What arrived.
pub(crate) struct Body {
    pub(crate) fields: Fields,
    /// The same form sent twice has the same key; forms without the field `once` have none.
    pub(crate) key: Option<Vec<u8>>,
}

pub(crate) async fn receive(house: &House, parts: &Parts, body: RawBody) -> Result<Body, WebError> {
    let kind = parts
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if is_multipart(parts) {
        return receive_files(house, parts, body).await;
    }
    if !kind.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(WebError::BadInput(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            BadInput::WrongType,
        ));
    }
    let bytes = Limited::new(body, FORM_BYTES)
        .collect()
        .await
        .map_err(|error| {
            if error
                .downcast_ref::<http_body_util::LengthLimitError>()
                .is_some()
            {
                WebError::BadInput(StatusCode::PAYLOAD_TOO_LARGE, BadInput::TooLarge)
            } else {
                WebError::BadInput(StatusCode::BAD_REQUEST, BadInput::Unreadable)
            }
        })?
        .to_bytes();
    let fields =
        Fields::parse(&bytes).map_err(|what| WebError::BadInput(StatusCode::BAD_REQUEST, what))?;
    let key = fields
        .is_ticked("once")
        .then(|| submission_key(parts, &bytes));
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
    let kind = parts
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// The address that guesses are counted by: the peer's, or what a trusted proxy says of it.
pub(crate) fn client_address(house: &House, parts: &Parts, peer: Option<IpAddr>) -> Option<IpAddr> {
    if !house.behind_proxy {
        return peer;
    }
    let forwarded = parts
        .headers
        .get("x-forwarded-for")
        .and_then(|value| value.to_str().ok());
    forwarded
        .and_then(|list| list.rsplit(',').next()?.trim().parse().ok())
        .or(peer)
}

/// At most so many files come with one form.
const MOST_FILES: usize = 20;

/// Streams files into the store and reads the other fields; `house.upload_bytes` bounds the whole body.
async fn receive_files(house: &House, parts: &Parts, body: RawBody) -> Result<Body, WebError> {
    let too_large = || WebError::BadInput(StatusCode::PAYLOAD_TOO_LARGE, BadInput::TooLarge);
    let unreadable = |_| WebError::BadInput(StatusCode::BAD_REQUEST, BadInput::Unreadable);
    let announced = parts
        .headers
        .get(header::CONTENT_LENGTH)
        .and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|bytes| bytes > house.upload_bytes) {
        return Err(too_large());
    }
    let request = Request::from_parts(parts.clone(), body);
    let mut multipart = Multipart::from_request(request, house)
        .await
        .map_err(|_| WebError::BadInput(StatusCode::BAD_REQUEST, BadInput::Unreadable))?;
    let mut fields = Fields::default();
    let mut once = Vec::new();
    let mut taken = 0_u64;
    while let Some(mut field) = multipart.next_field().await.map_err(unreadable)? {
        let name = field.name().unwrap_or_default().to_owned();
        if let Some(file_name) = field.file_name().map(blobs::safe_name) {
            let mut incoming = house.blobs.receive().await?;
            let mut bytes = 0_u64;
            while let Some(piece) = field.chunk().await.map_err(unreadable)? {
                bytes += piece.len() as u64;
                taken += piece.len() as u64;
                if taken > house.upload_bytes {
                    return Err(too_large());
                }
                incoming.write(&piece).await?;
            }
            if bytes > 0 {
                let blob = incoming.finish(&file_name).await?;
                once.extend_from_slice(&blob.sha256);
                fields.files.push((name, Upload { blob, file_name }));
            }
            if fields.files.len() > MOST_FILES {
                return Err(too_large());
            }
        } else {
            let value = field.bytes().await.map_err(unreadable)?;
            taken += value.len() as u64;
            if taken > house.upload_bytes {
                return Err(too_large());
            }
            once.extend_from_slice(name.as_bytes());
            once.extend_from_slice(&value);
            fields.push(name, String::from_utf8_lossy(&value).into_owned());
        }
    }
    let key = fields
        .is_ticked("once")
        .then(|| submission_key(parts, &once));
    Ok(Body { fields, key })
}
