//! Somebody of the story, who types into the same forms as everybody.
use std::error::Error;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

type Failure = Box<dyn Error + Send + Sync>;

/// One signed-in person.
pub(super) struct Hand {
    router: Router,
    cookie: String,
}

impl Hand {
    /// Signs in as everybody does.
    pub(super) async fn of(router: Router, address: &str) -> Result<Self, Failure> {
        let mut hand = Self {
            router,
            cookie: String::new(),
        };
        let fields = [
            ("email", address),
            ("password", super::PASSWORD),
            ("next", "/"),
        ];
        let (_, cookie) = hand.send("/sign-in", &fields).await?;
        hand.cookie = cookie.ok_or_else(|| format!("{address} could not sign in"))?;
        Ok(hand)
    }

    /// Sends a form; the answer is the path of the page where its result stands.
    pub(super) async fn posts(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Result<String, Failure> {
        Ok(self.send(path, fields).await?.0)
    }

    /// Sends a form with a file, as browsers do (RFC 7578).
    pub(super) async fn posts_file(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        file: (&str, &str, &[u8]),
    ) -> Result<String, Failure> {
        const BOUNDARY: &str = "ashar-demonstration";
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend_from_slice(
                format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
            );
        }
        let (name, file_name, content) = file;
        body.extend_from_slice(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\r\n").as_bytes(),
        );
        body.extend_from_slice(content);
        body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        Ok(self.send_body(path, &kind, body).await?.0)
    }

    /// What a page carries along in a hidden field.
    pub(super) async fn hidden(&self, path: &str, name: &str) -> Result<String, Failure> {
        let request = Request::get(path)
            .header(header::COOKIE, &self.cookie)
            .body(Body::empty())?;
        let response = self.router.clone().oneshot(request).await?;
        let page = response.into_body().collect().await?.to_bytes();
        let page = String::from_utf8_lossy(&page);
        let value = page
            .split_once(&format!("name=\"{name}\" value=\""))
            .and_then(|(_, rest)| rest.split_once('"'))
            .ok_or_else(|| format!("{path} holds no {name}: {}", words(&page)))?;
        Ok(value.0.to_owned())
    }

    async fn send(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Result<(String, Option<String>), Failure> {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.send_body(path, "application/x-www-form-urlencoded", body.into_bytes())
            .await
    }

    async fn send_body(
        &mut self,
        path: &str,
        kind: &str,
        body: Vec<u8>,
    ) -> Result<(String, Option<String>), Failure> {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, kind)
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, &self.cookie)
            .body(Body::from(body))?;
        let response = self.router.clone().oneshot(request).await?;
        let (parts, body) = response.into_parts();
        if parts.status != StatusCode::SEE_OTHER {
            let page = body.collect().await?.to_bytes();
            return Err(format!(
                "{path} answered {}: {}",
                parts.status,
                words(&String::from_utf8_lossy(&page))
            )
            .into());
        }
        let location = parts
            .headers
            .get(header::LOCATION)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("/");
        let cookie = parts
            .headers
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok()?.split(';').next())
            .find(|cookie| cookie.starts_with("id="));
        Ok((location.to_owned(), cookie.map(ToOwned::to_owned)))
    }
}

/// The text of a page between its tags, for a message when the story goes wrong.
fn words(html: &str) -> String {
    let main = html.split("<main").nth(1).unwrap_or(html);
    let text: String = main
        .split('<')
        .filter_map(|piece| piece.split_once('>').map(|(_, text)| text))
        .collect::<Vec<_>>()
        .join(" ");
    text.split_whitespace()
        .take(80)
        .collect::<Vec<_>>()
        .join(" ")
}
