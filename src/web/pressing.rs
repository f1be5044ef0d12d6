//! Pages go out pressed (gzip, RFC 1952), each in one go with what its thread keeps for that.
//!
//! A page is whole before it leaves, so nothing has to be pressed while it streams. A library's layer makes a
//! new state of a third of a megabyte for every answer; under 64 connections that kept 28 MB, this keeps one
//! for each thread.
use std::cell::RefCell;

use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use flate2::{Compress, Compression, FlushCompress, Status};

/// What is shorter gains nothing.
const SHORTEST: u64 = 256;
/// What is longer would hold its thread for too long, and goes out as it is.
const LONGEST: u64 = 4 << 20;
/// The largest window of the format, 32 KiB.
const WINDOW: u8 = 15;

thread_local! {
    // pages differ for each reader and are pressed anew each time: the quickest level is the right one
    static PRESS: RefCell<Compress> = RefCell::new(Compress::new_gzip(Compression::fast(), WINDOW));
}

pub(super) async fn press(request: Request, next: Next) -> Response {
    let is_welcome = welcomes_gzip(request.headers());
    let mut response = next.run(request).await;
    if !gains(&response) {
        return response;
    }
    response
        .headers_mut()
        .append(header::VARY, HeaderValue::from_static("accept-encoding"));
    if !is_welcome {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(plain) = axum::body::to_bytes(body, usize::MAX).await else {
        parts.status = StatusCode::INTERNAL_SERVER_ERROR;
        return Response::from_parts(parts, Body::empty());
    };
    let Some(small) = pressed(&plain) else {
        return Response::from_parts(parts, Body::from(plain));
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.remove(header::ACCEPT_RANGES);
    parts
        .headers
        .insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    Response::from_parts(parts, Body::from(small))
}

/// RFC 9110 §12.5.3: named and not refused.
fn welcomes_gzip(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|one| {
            let mut parts = one.split(';').map(str::trim);
            let is_gzip = parts
                .next()
                .is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
            let is_refused = parts
                .filter_map(|part| part.strip_prefix("q="))
                .any(|weight| weight.parse() == Ok(0.0_f32));
            is_gzip && !is_refused
        })
}

/// Words of known length. A kept file goes out as it is: its length and its entity tag are those of the kept
/// bytes, and it is packed already. What streams has no length.
fn gains(response: &Response) -> bool {
    let headers = response.headers();
    let is_plain = !headers.contains_key(header::CONTENT_ENCODING)
        && !headers.contains_key(header::CONTENT_RANGE)
        && !headers.contains_key(header::CONTENT_DISPOSITION);
    let length = response.body().size_hint().exact();
    is_plain
        && length.is_some_and(|length| (SHORTEST..=LONGEST).contains(&length))
        && headers
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .is_some_and(is_words)
}

fn is_words(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.starts_with("text/")
        || matches!(
            kind,
            "application/json" | "application/javascript" | "application/xml" | "image/svg+xml"
        )
}

/// `None` when the press refuses, which it has no reason to.
fn pressed(plain: &[u8]) -> Option<Vec<u8>> {
    PRESS.with_borrow_mut(|press| {
        press.reset();
        let mut small = Vec::with_capacity(plain.len() / 3 + 256);
        loop {
            let read = usize::try_from(press.total_in()).ok()?;
            let rest = plain.get(read..)?;
            match press.compress_vec(rest, &mut small, FlushCompress::Finish) {
                Ok(Status::StreamEnd) => return Some(small),
                Ok(Status::Ok | Status::BufError) => small.reserve(plain.len() / 3 + 256),
                Err(_) => return None,
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn what_is_pressed_is_read_back_however_long_and_however_odd() {
        let odd: Vec<u8> = (0..75_000_u32)
            .flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes())
            .collect();
        let page = "Ашар: чогуу бүтүрөбүз. ".repeat(5000);
        for plain in [b"".as_slice(), b"x", page.as_bytes(), &odd, page.as_bytes()] {
            let small = pressed(plain).unwrap();
            let mut back = Vec::new();
            GzDecoder::new(small.as_slice())
                .read_to_end(&mut back)
                .unwrap();
            assert!(back == plain, "{} bytes", plain.len());
        }
        assert!(pressed(page.as_bytes()).unwrap().len() < page.len() / 20);
    }

    #[test]
    fn gzip_is_sent_to_whoever_names_it_and_does_not_refuse_it() {
        let asked = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(value));
            welcomes_gzip(&headers)
        };
        for yes in ["gzip", "br, GZIP;q=0.5", "deflate,gzip ; q=1.0"] {
            assert!(asked(yes), "{yes}");
        }
        for no in [
            "",
            "br",
            "gzip;q=0",
            "br, gzip; q=0.000",
            "x-gzip",
            "identity",
        ] {
            assert!(!asked(no), "{no}");
        }
        assert!(!welcomes_gzip(&HeaderMap::new()));
    }

    #[test]
    fn only_whole_words_gain() {
        let answer =
            |kind: &'static str, length: usize, more: &[(header::HeaderName, &'static str)]| {
                let mut response = Response::new(Body::from(vec![b'a'; length]));
                let headers = response.headers_mut();
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
                for (name, value) in more {
                    headers.insert(name, HeaderValue::from_static(value));
                }
                response
            };
        assert!(gains(&answer("text/html; charset=utf-8", 1000, &[])));
        assert!(gains(&answer("image/svg+xml", 1000, &[])));
        assert!(!gains(&answer("text/html", 100, &[])));
        assert!(!gains(&answer("font/woff2", 1000, &[])));
        let file = [(header::CONTENT_DISPOSITION, "attachment")];
        assert!(!gains(&answer("text/csv", 1000, &file)));
        let done = [(header::CONTENT_ENCODING, "gzip")];
        assert!(!gains(&answer("text/css", 1000, &done)));
        let mut streamed = answer("text/event-stream", 0, &[]);
        let lines = futures_util::stream::pending::<Result<Vec<u8>, std::io::Error>>();
        *streamed.body_mut() = Body::from_stream(lines);
        assert!(!gains(&streamed));
    }
}
