//! The store of files at an S3-compatible service: one bucket, each file under the hash of its content.
//!
//! A request has a connection of its own: files come and go seldom beside pages, and a line that a service closed is never
//! met. What is put carries its hash, so that the service refuses what was damaged on the way. TLS is that of mail and
//! database. Keys are those of the folder, so that either can be copied into the other.
//!
//! Five requests are asked, with hyper and the hash that are in the house anyway; the clients that are kept well bring a
//! second HTTP stack, or a runtime of their own. The tests ask somebody else's server, which verifies every signature.
use std::fmt;
use std::io;
use std::str::FromStr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use chrono::DateTime;
use futures_util::{TryStreamExt as _, stream};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Empty, Limited, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::header::{AUTHORIZATION, CONTENT_LENGTH, HOST, LAST_MODIFIED};
use hyper::{Method, Request, Response, StatusCode, Uri};
use hyper_util::rt::TokioIo;
use quick_xml::Reader;
use quick_xml::events::Event;
use secrecy::SecretString;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};
use tokio_util::io::{ReaderStream, StreamReader};

use super::clock::Clock;
use super::fault::Fault;
use super::signature::{Parts, Signer, encoded, hex, stamp};

/// Below the bucket, so that other things may lie beside.
const BENEATH: &str = "files";
/// SHA-256 of nothing.
const NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const CONNECTING: Duration = Duration::from_secs(10);
/// Until an answer begins, and between two pieces of it.
const ANSWERING: Duration = Duration::from_mins(1);
/// The largest file on a slow line.
const SENDING: Duration = Duration::from_mins(10);
/// For whoever only asks whether the service is there.
const LOOKING: Duration = Duration::from_secs(2);
/// Of what a service says about a fault, and of one page of its list.
const MOST_WORDS: usize = 4 << 20;

/// Where the service is: scheme, host and port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    secure: bool,
    host: String,
    port: Option<u16>,
}

impl FromStr for Endpoint {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let uri: Uri = text.parse().map_err(|_| "is no web address")?;
        let secure = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err("must begin with http:// or https:// and name a host"),
        };
        let authority = uri.authority().ok_or("names no host")?;
        if authority.as_str().contains('@')
            || !matches!(uri.path(), "" | "/")
            || uri.query().is_some()
        {
            return Err("must name scheme, host and port only");
        }
        Ok(Self {
            secure,
            host: authority.host().to_owned(),
            port: authority.port_u16(),
        })
    }
}

/// What is known of the bucket; nothing of it prints the secret.
#[derive(Clone, Debug)]
pub struct Account {
    pub endpoint: Endpoint,
    pub bucket: String,
    pub region: String,
    pub access_key: String,
    pub secret_key: SecretString,
    /// The bucket stands in the path; otherwise before the host.
    pub path_style: bool,
}

/// The bucket of the house; cheap to clone.
#[derive(Clone)]
pub struct Bucket(Arc<Inner>);

struct Inner {
    account: Account,
    tls: TlsConnector,
    clock: Clock,
}

impl fmt::Debug for Bucket {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.account.fmt(out)
    }
}

/// What the service answered, where it is no success.
#[derive(Debug)]
struct Refused {
    status: StatusCode,
    /// `NoSuchKey`, `SignatureDoesNotMatch`; a look alone has no words.
    code: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "the store of files (ASHAR_S3_ENDPOINT) answered {}",
            self.status
        )?;
        match self.code.as_str() {
            "" => Ok(()),
            code => write!(out, ": {code}"),
        }
    }
}

impl std::error::Error for Refused {}

type Sent = UnsyncBoxBody<Bytes, io::Error>;

/// A file on its way from the service.
pub(super) type Arriving = Box<dyn AsyncRead + Send + Unpin>;

/// A file as the service lists it.
struct Listed {
    key: String,
    touched: SystemTime,
}

fn nothing() -> Sent {
    Empty::new().map_err(|never| match never {}).boxed_unsync()
}

fn key_of(sha256: &[u8]) -> String {
    let name = hex(sha256);
    let shelf = name.get(..2).unwrap_or("00");
    format!("{BENEATH}/{shelf}/{name}")
}

impl Bucket {
    pub fn of(account: Account) -> Result<Self, Fault> {
        let roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
        let config =
            ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
                .with_safe_default_protocol_versions()?
                .with_root_certificates(roots)
                .with_no_client_auth();
        Ok(Self(Arc::new(Inner {
            account,
            tls: TlsConnector::from(Arc::new(config)),
            // a signature is of the real time, whatever clock the house goes by
            clock: Clock::system(),
        })))
    }

    /// Whether the bucket is there and opens to these keys.
    pub(super) async fn answers(&self) -> bool {
        let looked = timeout(LOOKING, self.list_page(None, 1)).await;
        matches!(looked, Ok(Ok(_)))
    }

    /// Puts a file under the hash of its content, which the service checks.
    pub(super) async fn put(
        &self,
        sha256: &[u8],
        file: tokio::fs::File,
        bytes: u64,
    ) -> Result<(), Fault> {
        let body = StreamBody::new(ReaderStream::new(file).map_ok(Frame::data)).boxed_unsync();
        let (key, content) = (key_of(sha256), hex(sha256));
        let sending = self.ask(Method::PUT, &key, "", (&content, Some(bytes), body));
        timeout(SENDING, sending).await??;
        Ok(())
    }

    /// Begins to fetch a file.
    pub(super) async fn get(&self, sha256: &[u8]) -> Result<Arriving, Fault> {
        let key = key_of(sha256);
        let asked = self.ask(Method::GET, &key, "", (NOTHING, None, nothing()));
        let body = timeout(ANSWERING, asked).await??.into_body();
        let pieces = stream::try_unfold(body, |mut body| async move {
            loop {
                let Some(frame) = timeout(ANSWERING, body.frame()).await? else {
                    return Ok(None);
                };
                // what is no data is a trailer
                if let Ok(data) = frame.map_err(io::Error::other)?.into_data() {
                    return Ok::<_, io::Error>(Some((data, body)));
                }
            }
        });
        Ok(Box::new(StreamReader::new(Box::pin(pieces))))
    }

    /// Throws a file away, unless it came again meanwhile.
    pub(super) async fn discard(&self, sha256: &[u8], before: SystemTime) -> Result<(), Fault> {
        let key = key_of(sha256);
        let look = self.answer(Method::HEAD, &key, "", (NOTHING, None, nothing()));
        let answer = timeout(ANSWERING, look).await??;
        if answer.status() == StatusCode::NOT_FOUND {
            // another worker was quicker
            return Ok(());
        }
        let answer = success(answer).await?;
        let touched = answer
            .headers()
            .get(LAST_MODIFIED)
            .and_then(|value| value.to_str().ok())
            .and_then(|text| DateTime::parse_from_rfc2822(text).ok());
        if touched.is_some_and(|touched| SystemTime::from(touched) < before) {
            let gone = self.ask(Method::DELETE, &key, "", (NOTHING, None, nothing()));
            timeout(ANSWERING, gone).await??;
        }
        Ok(())
    }

    /// The names of all files that nothing has touched since.
    pub(super) async fn untouched_since(&self, before: SystemTime) -> Result<Vec<String>, Fault> {
        let mut found = Vec::new();
        let mut next = None;
        loop {
            let (listed, more) = self.list_page(next.as_deref(), 1000).await?;
            let old = listed.into_iter().filter(|one| one.touched < before);
            found.extend(old.filter_map(|one| {
                let (_, name) = one.key.rsplit_once('/')?;
                Some(name.to_owned())
            }));
            if more.is_none() {
                return Ok(found);
            }
            next = more;
        }
    }

    /// One page of the list, and where the next begins.
    async fn list_page(
        &self,
        from: Option<&str>,
        most: u32,
    ) -> Result<(Vec<Listed>, Option<String>), Fault> {
        let token = from.map_or_else(String::new, |from| {
            format!("continuation-token={}&", encoded(from))
        });
        let query = format!("{token}list-type=2&max-keys={most}&prefix={BENEATH}%2F");
        let asked = self.ask(Method::GET, "", &query, (NOTHING, None, nothing()));
        let answer = timeout(ANSWERING, asked).await??;
        let words = words_of(answer).await?;
        Ok(listed(&words)?)
    }

    /// Anything but success is a fault.
    async fn ask(
        &self,
        method: Method,
        key: &str,
        query: &str,
        sent: (&str, Option<u64>, Sent),
    ) -> Result<Response<Incoming>, Fault> {
        success(self.answer(method, key, query, sent).await?).await
    }

    /// What the service says to a signed request.
    async fn answer(
        &self,
        method: Method,
        key: &str,
        query: &str,
        (content, bytes, body): (&str, Option<u64>, Sent),
    ) -> Result<Response<Incoming>, Fault> {
        let Account {
            endpoint,
            bucket,
            path_style,
            ..
        } = &self.0.account;
        let (host, path) = if *path_style {
            (endpoint.host.clone(), format!("/{bucket}/{key}"))
        } else {
            (format!("{bucket}.{}", endpoint.host), format!("/{key}"))
        };
        let named = match endpoint.port {
            Some(port) => format!("{host}:{port}"),
            None => host.clone(),
        };
        let request = self.signed(method, (&named, &path, query), (content, bytes, body))?;
        let line = timeout(CONNECTING, self.connected(&host)).await??;
        line.sends(request).await
    }

    fn signed(
        &self,
        method: Method,
        (host, path, query): (&str, &str, &str),
        (content, bytes, body): (&str, Option<u64>, Sent),
    ) -> Result<Request<Sent>, Fault> {
        let account = &self.0.account;
        let now = self.0.clock.now();
        let headers = [
            ("host", host.to_owned()),
            ("x-amz-content-sha256", content.to_owned()),
            ("x-amz-date", stamp(now)),
        ];
        let parts = Parts {
            method: method.as_str(),
            path,
            query,
            headers: &headers,
            content,
        };
        let signer = Signer {
            access_key: &account.access_key,
            secret_key: &account.secret_key,
            region: &account.region,
        };
        let authorization = signer.authorization(&parts, now)?;
        let target = match query {
            "" => path.to_owned(),
            query => format!("{path}?{query}"),
        };
        let mut request = Request::builder()
            .method(method)
            .uri(target)
            .header(HOST, host)
            .header("x-amz-content-sha256", content)
            .header("x-amz-date", stamp(now))
            .header(AUTHORIZATION, authorization);
        if let Some(bytes) = bytes {
            request = request.header(CONTENT_LENGTH, bytes);
        }
        Ok(request.body(body)?)
    }

    async fn connected(&self, host: &str) -> Result<Line, Fault> {
        let endpoint = &self.0.account.endpoint;
        let port = endpoint
            .port
            .unwrap_or(if endpoint.secure { 443 } else { 80 });
        let bare = host.trim_matches(['[', ']']);
        let stream = TcpStream::connect((bare, port)).await?;
        stream.set_nodelay(true)?;
        if endpoint.secure {
            let name = ServerName::try_from(bare.to_owned())?;
            Line::over(self.0.tls.connect(name, stream).await?).await
        } else {
            Line::over(stream).await
        }
    }
}

/// A connection on which one request is sent.
struct Line(hyper::client::conn::http1::SendRequest<Sent>);

impl Line {
    async fn over<S>(stream: S) -> Result<Self, Fault>
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        let (sender, line) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        // it ends with the answer; what goes wrong on it, the answer says too
        tokio::spawn(async move { line.await.ok() });
        Ok(Self(sender))
    }

    async fn sends(mut self, request: Request<Sent>) -> Result<Response<Incoming>, Fault> {
        Ok(self.0.send_request(request).await?)
    }
}

/// What was refused is told by the service's own code.
async fn success(answer: Response<Incoming>) -> Result<Response<Incoming>, Fault> {
    let status = answer.status();
    if status.is_success() {
        return Ok(answer);
    }
    let words = timeout(ANSWERING, words_of(answer))
        .await?
        .unwrap_or_default();
    let code = first(&words, "Code").unwrap_or_default();
    Err(Refused { status, code }.into())
}

async fn words_of(answer: Response<Incoming>) -> Result<String, Fault> {
    let body = Limited::new(answer.into_body(), MOST_WORDS);
    let bytes = body
        .collect()
        .await
        .map_err(|fault| Fault::new(fault.to_string()))?
        .to_bytes();
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The words of each element, in their order: its name and what stands in it.
fn elements(xml: &str) -> Result<Vec<(String, String)>, quick_xml::Error> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    let mut text = String::new();
    loop {
        match reader.read_event()? {
            Event::Start(_) => text.clear(),
            Event::Text(words) => text.push_str(&words),
            Event::CData(words) => text.push_str(&words),
            Event::GeneralRef(name) => text.push_str(letter(name.as_ref())),
            Event::End(end) => {
                found.push((
                    end.local_name().as_ref().to_owned(),
                    std::mem::take(&mut text),
                ));
            }
            Event::Eof => return Ok(found),
            Event::Empty(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_) => {}
        }
    }
}

/// The five that XML knows; entity tags stand in `&quot;`.
fn letter(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "",
    }
}

fn first(xml: &str, name: &str) -> Option<String> {
    let all = elements(xml).ok()?;
    all.into_iter().find(|one| one.0 == name).map(|one| one.1)
}

/// A page of `ListObjectsV2`.
fn listed(xml: &str) -> Result<(Vec<Listed>, Option<String>), quick_xml::Error> {
    let (mut found, mut next) = (Vec::new(), None);
    let (mut key, mut touched) = (None, None);
    for (name, words) in elements(xml)? {
        match name.as_str() {
            "Key" => key = Some(words),
            "LastModified" => touched = DateTime::parse_from_rfc3339(&words).ok(),
            "NextContinuationToken" => next = Some(words).filter(|token| !token.is_empty()),
            "Contents" => {
                if let (Some(key), Some(at)) = (key.take(), touched.take()) {
                    let touched = SystemTime::from(at);
                    found.push(Listed { key, touched });
                }
            }
            _ => {}
        }
    }
    Ok((found, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_scheme_host_and_port() {
        let plain: Endpoint = "http://127.0.0.1:9000".parse().unwrap();
        assert_eq!((plain.secure, plain.port), (false, Some(9000)));
        let tls: Endpoint = "https://s3.example.org/".parse().unwrap();
        assert_eq!((tls.secure, tls.host.as_str()), (true, "s3.example.org"));
        for wrong in [
            "s3.example.org",
            "ftp://s3.example.org",
            "https://key:secret@s3.example.org",
            "https://s3.example.org/bucket",
        ] {
            assert!(wrong.parse::<Endpoint>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_list_is_read_page_by_page() {
        let xml = "<?xml version=\"1.0\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">
            <IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b=</NextContinuationToken>
            <Contents><Key>files/ab/abcd</Key><LastModified>2026-10-15T04:00:00.000Z</LastModified><ETag>&quot;x&quot;</ETag></Contents>
            <Contents><Key>files/cd/cdef</Key><LastModified>2026-10-16T04:00:00.000Z</LastModified></Contents></ListBucketResult>";
        let (found, next) = listed(xml).unwrap();
        let keys: Vec<&str> = found.iter().map(|one| one.key.as_str()).collect();
        assert_eq!(keys, ["files/ab/abcd", "files/cd/cdef"]);
        assert!(found[0].touched < found[1].touched);
        assert_eq!(next.as_deref(), Some("a&b="));
        let refused = "<Error><Code>SignatureDoesNotMatch</Code><Message>no</Message></Error>";
        assert_eq!(
            first(refused, "Code").as_deref(),
            Some("SignatureDoesNotMatch")
        );
    }

    #[test]
    fn no_secret_is_printed() {
        let bucket = Bucket::of(Account {
            endpoint: "http://127.0.0.1:9000".parse().unwrap(),
            bucket: "papers".to_owned(),
            region: "us-east-1".to_owned(),
            access_key: "AKIA".to_owned(),
            secret_key: SecretString::from("hush-hush"),
            path_style: true,
        })
        .unwrap();
        let said = format!("{bucket:?}");
        assert!(said.contains("papers") && !said.contains("hush"), "{said}");
    }
}
