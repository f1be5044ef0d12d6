//! What a person's browser does: keeps cookies, sends forms, reads pages.
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, Response, header};
use http_body_util::BodyExt;
use scraper::{Html, Selector};
use std::collections::BTreeMap;
use tower::ServiceExt;

pub(crate) struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    /// Of a file.
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    pub(crate) fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// What a reader sees of the page.
    pub(crate) fn words(&self) -> String {
        let page = Html::parse_document(&self.body);
        let main = Selector::parse("main").unwrap();
        let text: String = page
            .select(&main)
            .flat_map(|main| main.text())
            .collect::<Vec<_>>()
            .join(" ");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Every link of the page to this house.
    pub(crate) fn links(&self) -> Vec<String> {
        let page = Html::parse_document(&self.body);
        let links = Selector::parse("a[href^='/']").unwrap();
        page.select(&links)
            .filter_map(|link| link.value().attr("href").map(ToOwned::to_owned))
            .collect()
    }

    /// The value of a field of the page.
    pub(crate) fn field(&self, name: &str) -> String {
        let page = Html::parse_document(&self.body);
        let field = Selector::parse(&format!("[name='{name}']")).unwrap();
        let field = page
            .select(&field)
            .next()
            .unwrap_or_else(|| panic!("no field {name}: {}", self.words()));
        match field.value().attr("value") {
            Some(value) => value.to_owned(),
            None if field.value().name() == "textarea" => field.text().collect(),
            None => String::new(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// Statements that the request sent.
    pub(crate) fn queries(&self) -> u32 {
        self.header("x-queries").parse().unwrap()
    }
}

impl Browser {
    pub(crate) fn new(router: Router) -> Self {
        Self {
            router,
            cookies: BTreeMap::new(),
        }
    }

    /// The same person at another instance of the house.
    pub(crate) fn on(&self, router: &Router) -> Self {
        Self {
            router: router.clone(),
            cookies: self.cookies.clone(),
        }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap())
            .await
    }

    /// A form of this house.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.post_raw(path, "same-origin", body.into_bytes()).await
    }

    /// A form that is carried out.
    pub(crate) async fn does(&mut self, path: &str, fields: &[(&str, &str)]) {
        let answer = self.post(path, fields).await;
        assert_eq!(answer.status, 303, "{path}: {}", answer.words());
        let leads = answer.location();
        assert!(
            !leads.starts_with("/sign-in?next"),
            "{path}: the session is over"
        );
    }

    /// A form that is refused: 422, and the words of the page that says why.
    pub(crate) async fn is_refused(&mut self, path: &str, fields: &[(&str, &str)]) -> String {
        let answer = self.post(path, fields).await;
        assert_eq!(answer.status, 422, "{path}: {}", answer.words());
        answer.words()
    }

    /// A form as bytes, from wherever.
    pub(crate) async fn post_raw(&mut self, path: &str, site: &str, body: Vec<u8>) -> Answer {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", site)
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    pub(crate) async fn send(&mut self, request: Request<Body>) -> Answer {
        let (parts, mut body) = self.ask(request).await.into_parts();
        let kind = parts.headers.get(header::CONTENT_TYPE);
        let body = if kind.is_some_and(|kind| kind == "text/event-stream") {
            // it goes on for ever: its opening, and the first that it says
            let mut said = Vec::new();
            for _ in 0..2 {
                said.extend(body.frame().await.unwrap().unwrap().into_data().unwrap());
            }
            said.into()
        } else {
            body.collect().await.unwrap().to_bytes()
        };
        Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
            bytes: body.into(),
        }
    }

    /// What may go on for as long as it likes.
    pub(crate) async fn ask(&mut self, mut request: Request<Body>) -> Response<Body> {
        let cookies = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect::<Vec<_>>()
            .join("; ");
        if !cookies.is_empty() {
            request
                .headers_mut()
                .insert(header::COOKIE, cookies.parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") || value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        response
    }
}

/// A file as a browser sends it: field, name, content.
pub(crate) type Picked<'a> = (&'a str, &'a str, &'a [u8]);

/// A form with files (RFC 7578); names are written as they are, hostile ones too.
pub(crate) fn multipart(fields: &[(&str, &str)], files: &[Picked<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend_from_slice(
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )
            .as_bytes(),
        );
    }
    for (name, file_name, content) in files {
        body.extend_from_slice(
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            )
            .as_bytes(),
        );
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}

const BOUNDARY: &str = "a-boundary-of-tests";

impl Browser {
    /// A form with files.
    pub(crate) async fn post_files(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[Picked<'_>],
    ) -> Answer {
        self.post_parts(path, multipart(fields, files)).await
    }

    /// The body of such a form, whole or broken.
    pub(crate) async fn post_parts(&mut self, path: &str, body: Vec<u8>) -> Answer {
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, kind)
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }
}
