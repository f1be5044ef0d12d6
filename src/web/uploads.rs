//! Bodies of forms: read whole and under a limit before any transaction opens.
use std::net::IpAddr;

use axum::body::Body as RawBody;
use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use http_body_util::{BodyExt, Limited};
use sha2::{Digest, Sha256};

use super::answer::{BadInput, InWords, WebError};
use super::fields::Fields;
use super::house::House;
use super::visit::{Cookies, Visit};
use crate::base::blobs::{self, Blob};
use crate::base::lang::Lang;

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

/// What a route takes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// A file sent here is kept by nobody.
    Words,
    Files,
    /// That somebody pressed says all; what they send along is read by nobody (RFC 8058 allows either form).
    Nothing,
}

/// Why a file did not arrive. The rest of its form was read all the same, so nothing typed is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undelivered {
    /// Larger than the charter allows.
    TooLarge {
        file: String,
        megabytes: u64,
    },
    Empty {
        file: String,
    },
    /// More files than one form takes.
    TooMany {
        file: String,
        most: usize,
    },
    /// The line broke, or the body is garbled.
    Broken,
}

impl InWords for Undelivered {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::TooLarge { file, megabytes } => t.web_file_too_large(file.as_str(), *megabytes),
            Self::Empty { file } => t.web_file_empty(file.as_str()),
            Self::TooMany { file, most } => t.web_files_too_many(file.as_str(), *most),
            Self::Broken => t.web_file_broken(),
        }
    }
}

pub(crate) async fn receive(
    house: &House,
    parts: &Parts,
    body: RawBody,
    takes: Takes,
    visit: &Visit,
) -> Result<Body, WebError> {
    let kind = parts
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if takes == Takes::Nothing {
        return Ok(Body {
            fields: Fields::default(),
            key: None,
        });
    }
    if takes == Takes::Files && kind.starts_with("multipart/form-data") {
        return receive_files(house, parts, body, visit.file_megabytes).await;
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
pub(crate) const MOST_FILES: usize = 20;

/// Streams files into the store and reads the other fields. What is wrong with a file is noted and the rest
/// thrown away as it comes, so that the form returns with all that was typed; `house.upload_bytes` bounds
/// what the house listens to at all.
async fn receive_files(
    house: &House,
    parts: &Parts,
    body: RawBody,
    megabytes: u64,
) -> Result<Body, WebError> {
    let announced = parts
        .headers
        .get(header::CONTENT_LENGTH)
        .and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|bytes| bytes > house.upload_bytes) {
        return Err(WebError::BadInput(
            StatusCode::PAYLOAD_TOO_LARGE,
            BadInput::TooLarge,
        ));
    }
    let request = Request::from_parts(parts.clone(), body);
    let multipart = Multipart::from_request(request, house)
        .await
        .map_err(|_| WebError::BadInput(StatusCode::BAD_REQUEST, BadInput::Unreadable))?;
    let mut reading = Reading {
        house,
        megabytes,
        fields: Fields::default(),
        once: Vec::new(),
        taken: 0,
    };
    reading.all(multipart).await?;
    let Reading { fields, once, .. } = reading;
    let key = fields
        .is_ticked("once")
        .then(|| submission_key(parts, &once));
    Ok(Body { fields, key })
}

/// A form with files, as far as it was read.
struct Reading<'a> {
    house: &'a House,
    megabytes: u64,
    fields: Fields,
    /// What tells this form from another: names, values and what the files hold.
    once: Vec<u8>,
    taken: u64,
}

impl Reading<'_> {
    async fn all(&mut self, mut multipart: Multipart) -> Result<(), WebError> {
        loop {
            match multipart.next_field().await {
                Ok(Some(field)) if field.file_name().is_some() => self.file(field).await?,
                Ok(Some(field)) => self.words(field).await?,
                Ok(None) => return Ok(()),
                Err(_) => {
                    self.complain(Undelivered::Broken);
                    return Ok(());
                }
            }
        }
    }

    fn complain(&mut self, what: Undelivered) {
        self.fields.undelivered.push(what);
    }

    fn take(&mut self, piece: &[u8]) -> Result<(), WebError> {
        self.taken += piece.len() as u64;
        if self.taken > self.house.upload_bytes {
            return Err(WebError::BadInput(
                StatusCode::PAYLOAD_TOO_LARGE,
                BadInput::TooLarge,
            ));
        }
        Ok(())
    }

    async fn words(&mut self, field: Field<'_>) -> Result<(), WebError> {
        let name = field.name().unwrap_or_default().to_owned();
        let Ok(value) = field.bytes().await else {
            self.complain(Undelivered::Broken);
            return Ok(());
        };
        self.take(&value)?;
        // lengths first: two forms never run together into the same bytes
        for part in [name.as_bytes(), &value] {
            self.once.extend_from_slice(&part.len().to_le_bytes());
            self.once.extend_from_slice(part);
        }
        self.fields
            .push(name, String::from_utf8_lossy(&value).into_owned());
        Ok(())
    }

    async fn file(&mut self, mut field: Field<'_>) -> Result<(), WebError> {
        let name = field.name().unwrap_or_default().to_owned();
        let sent_name = field.file_name().unwrap_or_default().to_owned();
        let file_name = blobs::safe_name(&sent_name);
        let most = self.megabytes << 20;
        let too_many = self.fields.files.len() >= MOST_FILES;
        let mut incoming = None;
        let mut bytes = 0_u64;
        loop {
            let piece = match field.chunk().await {
                Ok(Some(piece)) => piece,
                Ok(None) => break,
                Err(_) => {
                    self.complain(Undelivered::Broken);
                    return Ok(());
                }
            };
            self.take(&piece)?;
            bytes += piece.len() as u64;
            if bytes > most || too_many {
                // dropped, and with it what was written aside
                incoming = None;
                continue;
            }
            if incoming.is_none() {
                incoming = Some(self.house.blobs.receive().await?);
            }
            if let Some(incoming) = &mut incoming {
                incoming.write(&piece).await?;
            }
        }
        if bytes == 0 {
            // a picker left alone sends a nameless nothing
            if !sent_name.is_empty() {
                self.complain(Undelivered::Empty { file: file_name });
            }
        } else if too_many {
            self.complain(Undelivered::TooMany {
                file: file_name,
                most: MOST_FILES,
            });
        } else if bytes > most {
            self.complain(Undelivered::TooLarge {
                file: file_name,
                megabytes: self.megabytes,
            });
        } else if let Some(incoming) = incoming {
            let blob = incoming.finish(&file_name).await?;
            self.once.extend_from_slice(&blob.sha256);
            self.fields.files.push((name, Upload { blob, file_name }));
        }
        Ok(())
    }
}
