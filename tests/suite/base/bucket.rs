//! Files in a store that speaks S3: the server is other people's (s3s), and verifies every signature.
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use ashar::base::blobs::{Blob, Blobs};
use ashar::base::bucket::{Account, Bucket};
use hyper_util::rt::TokioIo;
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use tokio::io::AsyncReadExt as _;

use crate::world::World;
use crate::world::line;

const KEY: &str = "ashar-tests";
const SECRET: &str = "a secret of the tests";

/// A service with one empty bucket, in a folder that ends with it.
struct Service {
    port: u16,
    folder: PathBuf,
}

impl Drop for Service {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

fn folder(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("ashar-{name}-{}", rand_name()))
}

fn rand_name() -> u128 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    now.unwrap().as_nanos()
}

async fn service() -> Service {
    let folder = folder("s3");
    std::fs::create_dir_all(folder.join("papers")).unwrap();
    let mut builder = S3ServiceBuilder::new(s3s_fs::FileSystem::new(&folder).unwrap());
    builder.set_auth(SimpleAuth::from_single(KEY, SECRET));
    let service = builder.build();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        loop {
            let (line, _) = listener.accept().await.unwrap();
            let answers = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(line), service.clone());
            tokio::spawn(async move { answers.await.ok() });
        }
    });
    Service { port, folder }
}

fn account(port: u16, secret: &str) -> Account {
    Account {
        endpoint: format!("http://127.0.0.1:{port}").parse().unwrap(),
        bucket: "papers".to_owned(),
        region: "us-east-1".to_owned(),
        access_key: KEY.to_owned(),
        secret_key: secret.to_owned().into(),
        path_style: true,
    }
}

fn store(service: &Service, aside: &Path) -> Blobs {
    let bucket = Bucket::of(account(service.port, SECRET)).unwrap();
    Blobs::in_bucket(aside, bucket)
}

async fn keeps(blobs: &Blobs, content: &[u8]) -> Blob {
    let mut incoming = blobs.receive().await.unwrap();
    for piece in content.chunks(60_000) {
        incoming.write(piece).await.unwrap();
    }
    incoming.finish("a.txt").await.unwrap()
}

async fn read(blobs: &Blobs, sha256: &[u8]) -> Vec<u8> {
    let mut content = Vec::new();
    let mut file = blobs.open(sha256).await.unwrap();
    file.read_to_end(&mut content).await.unwrap();
    content
}

fn left_aside(aside: &Path) -> usize {
    std::fs::read_dir(aside).map_or(0, Iterator::count)
}

#[tokio::test]
async fn what_is_kept_in_a_bucket_is_read_back_listed_and_thrown_away() {
    let service = service().await;
    let aside = folder("aside");
    let blobs = store(&service, &aside);
    assert!(blobs.answers().await);
    // more than one piece of any buffer on the way
    let large: Vec<u8> = (0..3_000_000_u32)
        .map(|n| b'a' + u8::try_from(n % 23).unwrap())
        .collect();
    let kept = keeps(&blobs, &large).await;
    assert_eq!(kept.bytes, 3_000_000);
    assert_eq!(read(&blobs, &kept.sha256).await, large);
    assert_eq!(left_aside(&aside), 0, "nothing stays on this machine");

    let again = keeps(&blobs, &large).await;
    assert_eq!(again.sha256, kept.sha256, "the same content has one name");
    let other = keeps(&blobs, b"another").await;
    let soon = SystemTime::now() + Duration::from_mins(1);
    let mut all = blobs.untouched_since(soon).await.unwrap();
    all.sort();
    let mut expected = vec![kept.sha256.to_vec(), other.sha256.to_vec()];
    expected.sort();
    assert_eq!(all, expected);
    let past = SystemTime::now() - Duration::from_hours(1);
    assert!(blobs.untouched_since(past).await.unwrap().is_empty());

    blobs.discard(&other.sha256, past).await.unwrap();
    assert_eq!(
        read(&blobs, &other.sha256).await,
        b"another",
        "touched since"
    );
    blobs.discard(&other.sha256, soon).await.unwrap();
    // two workers sweep at once: what is gone already is no fault
    blobs.discard(&other.sha256, soon).await.unwrap();
    let missing = blobs.open(&other.sha256).await.err().unwrap().to_string();
    assert!(
        missing.contains("404") && missing.contains("NoSuchKey"),
        "{missing}"
    );
    assert_eq!(blobs.untouched_since(soon).await.unwrap().len(), 1);
    // nothing that the house takes in is not even put
    let mut hostile = blobs.receive().await.unwrap();
    hostile.write(b"\x7fELF").await.unwrap();
    assert_eq!(hostile.finish("a.pdf").await.unwrap().media_type, None);
    assert_eq!(blobs.untouched_since(soon).await.unwrap().len(), 1);
    std::fs::remove_dir_all(aside).ok();
}

/// The list comes in pages of a thousand.
#[tokio::test]
async fn a_long_list_is_read_to_its_end() {
    let service = service().await;
    let aside = folder("aside");
    for number in 0..1203_u32 {
        let name = format!("{number:064x}");
        let shelf = service.folder.join("papers/files").join(&name[..2]);
        std::fs::create_dir_all(&shelf).unwrap();
        std::fs::write(shelf.join(name), b"x").unwrap();
    }
    let blobs = store(&service, &aside);
    let soon = SystemTime::now() + Duration::from_mins(1);
    assert_eq!(blobs.untouched_since(soon).await.unwrap().len(), 1203);
}

#[tokio::test]
async fn a_wrong_secret_is_told_clearly_and_not_printed() {
    let service = service().await;
    let aside = folder("aside");
    let bucket = Bucket::of(account(service.port, "not the secret")).unwrap();
    let blobs = Blobs::in_bucket(&aside, bucket);
    assert!(!blobs.answers().await);
    let mut incoming = blobs.receive().await.unwrap();
    incoming.write(b"text").await.unwrap();
    let refused = incoming.finish("a.txt").await.unwrap_err().to_string();
    assert!(
        refused.contains("ASHAR_S3_ENDPOINT") && refused.contains("SignatureDoesNotMatch"),
        "{refused}"
    );
    assert!(!refused.contains("secret"), "{refused}");
    assert_eq!(left_aside(&aside), 0, "what was not kept is nowhere");
    // nobody there at all
    let gone = Bucket::of(account(1, SECRET)).unwrap();
    assert!(!Blobs::in_bucket(&aside, gone).answers().await);
    std::fs::remove_dir_all(aside).ok();
}

/// R9: a paper goes up and comes down through the pages; packs, words for search and the sweep find it too.
#[tokio::test]
async fn papers_live_in_the_bucket_from_the_form_to_the_pack() {
    let service = service().await;
    let aside = folder("aside");
    let blobs = store(&service, &aside);
    let world = World::keeping_in(blobs.clone()).await;
    let mut secretariat = world.role("secretariat").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    let item = [("title", "Data"), ("kind", "decision"), ("minutes", "25")];
    secretariat.does(&agenda, &item).await;
    let pdf = secretariat
        .get(&agenda.replace("/agenda", "/agenda.pdf"))
        .await
        .bytes;
    let files = [
        ("files", "figures.pdf", pdf.as_slice()),
        ("files", "note.txt", b"Departures by district".as_slice()),
    ];
    let sent = secretariat
        .post_files("/agenda-items/1/papers", &[("kind", "report")], &files)
        .await;
    assert_eq!(sent.status, 303, "{}", sent.words());
    assert_eq!(left_aside(&aside), 0);
    let mut member = world.role("focal point").await;
    let down = member.get("/paper-versions/1/file").await;
    assert_eq!((down.status, down.bytes == pdf), (200, true));
    let meeting = agenda.trim_end_matches("/agenda");
    let pack = member.get(&format!("{meeting}/papers.zip")).await;
    let names = zip::ZipArchive::new(std::io::Cursor::new(pack.bytes)).unwrap();
    assert_eq!(names.len(), 2);
    let joined = member.get(&format!("{meeting}/papers.pdf")).await;
    assert_eq!(
        (joined.status, joined.header("content-type")),
        (200, "application/pdf")
    );

    world.reads_files(&blobs).await;
    let found = member.get("/search?q=district").await.words();
    assert!(found.contains("note"), "{found}");
    let later = SystemTime::now() + Duration::from_hours(25);
    let swept = ashar::app::sweep_files(&world.data(), &blobs, later).await;
    assert_eq!(swept.unwrap(), 0, "both are named by papers");
    keeps(&blobs, b"nobody's").await;
    let swept = ashar::app::sweep_files(&world.data(), &blobs, later).await;
    assert_eq!(swept.unwrap(), 1);

    let mut visitor = world.visitor();
    assert_eq!(visitor.get("/readyz").await.status, 200);
    std::fs::remove_dir_all(service.folder.join("papers")).unwrap();
    let down = visitor.get("/readyz").await;
    assert_eq!(down.status, 503);
    assert_eq!(down.body, "no store of files");
    std::fs::remove_dir_all(aside).ok();
}
