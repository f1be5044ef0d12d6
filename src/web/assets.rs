//! Static files, built into the binary and named by their content, so that a browser keeps them
//! for a year. A constant per file (`assets::ASHAR_CSS`): a name that does not exist does not compile.
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

struct Asset {
    file: &'static str,
    kind: &'static str,
    plain: &'static [u8],
    packed: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The file behind `/assets/{file}`, packed if the browser takes it so.
pub fn serve(file: &str, request: &HeaderMap) -> Response {
    let Some(asset) = ALL.iter().find(|asset| asset.file == file) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let packed = asset.packed.filter(|_| takes_gzip(request));
    let mut response = packed.unwrap_or(asset.plain).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    if asset.packed.is_some() {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    if packed.is_some() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// The file as it is, not packed.
pub fn plain(file: &str) -> Option<&'static [u8]> {
    ALL.iter()
        .find(|asset| asset.file == file)
        .map(|asset| asset.plain)
}

/// Every file name below `/assets/`, for tests that look for dead links.
pub fn files() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|asset| asset.file)
}

fn takes_gzip(request: &HeaderMap) -> bool {
    let accepted = request
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok());
    accepted.is_some_and(|list| {
        list.split(',').any(|coding| {
            let mut parts = coding.split(';').map(str::trim);
            parts.next() == Some("gzip") && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0"))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(coding: &'static str) -> HeaderMap {
        [(header::ACCEPT_ENCODING, HeaderValue::from_static(coding))]
            .into_iter()
            .collect()
    }

    fn name(url: &'static str) -> &'static str {
        url.strip_prefix("/assets/").unwrap()
    }

    #[test]
    fn text_is_packed_for_those_who_take_it() {
        for (coding, packed) in [
            ("gzip, br", true),
            ("br;q=1, gzip; q=0.5", true),
            ("br", false),
            ("gzip;q=0", false),
        ] {
            let response = serve(name(ASHAR_CSS), &asking(coding));
            assert_eq!(
                response.headers().contains_key(header::CONTENT_ENCODING),
                packed,
                "{coding}"
            );
            assert_eq!(
                response.headers()[header::CONTENT_TYPE],
                "text/css; charset=utf-8"
            );
            assert_eq!(response.headers()[header::VARY], "accept-encoding");
        }
    }

    #[test]
    fn fonts_go_as_they_are_and_are_kept_for_a_year() {
        let response = serve(name(ASHAR_SANS_LATIN_WOFF2), &asking("gzip"));
        assert!(!response.headers().contains_key(header::CONTENT_ENCODING));
        assert_eq!(
            response.headers()[header::CACHE_CONTROL],
            "public, max-age=31536000, immutable"
        );
        assert_eq!(
            response.headers()[header::X_CONTENT_TYPE_OPTIONS],
            "nosniff"
        );
    }

    #[test]
    fn an_unknown_file_is_not_found() {
        for file in ["", "ashar.css", "../Cargo.toml", "ashar.0000000000.css"] {
            assert_eq!(
                serve(file, &HeaderMap::new()).status(),
                StatusCode::NOT_FOUND,
                "{file}"
            );
        }
    }

    /// A first visit in English: style, icons, script and two fonts; the page itself is the sixth.
    #[test]
    fn a_first_visit_is_light() {
        let sent = |url: &'static str| {
            let asset = ALL.iter().find(|asset| asset.file == name(url)).unwrap();
            asset.packed.unwrap_or(asset.plain).len()
        };
        let files = [
            ASHAR_CSS,
            ICONS_SVG,
            ASHAR_JS,
            ASHAR_SANS_LATIN_WOFF2,
            ASHAR_SERIF_LATIN_WOFF2,
        ];
        let bytes: usize = files.into_iter().map(sent).sum();
        assert!(
            bytes < 56 * 1024,
            "{bytes} bytes leave too little of 70 KB for the page"
        );
    }
}
