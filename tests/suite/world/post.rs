//! A mail server: takes every letter, is busy for `busy…`, knows nobody called `gone…`.
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

/// The letters that it has taken, as they came.
pub(crate) type Post = Arc<Mutex<Vec<String>>>;

pub(crate) async fn sink() -> (String, Post) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    let post = Post::default();
    let received = post.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let received = received.clone();
            tokio::spawn(async move {
                let (read, mut write) = stream.into_split();
                let mut lines = BufReader::new(read).lines();
                write.write_all(b"220 sink\r\n").await.unwrap();
                while let Ok(Some(line)) = lines.next_line().await {
                    let answer = match line.split([' ', ':']).next().unwrap() {
                        "EHLO" => "250-sink\r\n250 8BITMIME",
                        "RCPT" if line.contains("<busy") => "451 4.7.1 come again",
                        "RCPT" if line.contains("<gone") => "550 5.1.1 nobody of that name",
                        "DATA" => {
                            write.write_all(b"354 go\r\n").await.unwrap();
                            let mut data = String::new();
                            while let Ok(Some(line)) = lines.next_line().await {
                                if line == "." {
                                    break;
                                }
                                data.push_str(&line);
                                data.push('\n');
                            }
                            received.lock().unwrap().push(data);
                            "250 taken"
                        }
                        _ => "250 ok",
                    };
                    if write
                        .write_all(format!("{answer}\r\n").as_bytes())
                        .await
                        .is_err()
                    {
                        break;
                    }
                }
            });
        }
    });
    (url, post)
}

/// What a letter says to a header, of itself or of its first part of this type.
pub(crate) fn header(letter: &str, name: &str) -> String {
    let start = format!("{name}: ");
    let line = letter.lines().find_map(|line| line.strip_prefix(&start));
    line.unwrap_or_else(|| panic!("no {name} in {letter}"))
        .to_owned()
}

/// The part of this type, with the line that names its type; decoded as its encoding says.
pub(crate) fn part(letter: &str, kind: &str) -> (String, String) {
    let boundary = letter.split("boundary=\"").nth(1).unwrap();
    let boundary = format!("--{}", boundary.split('"').next().unwrap());
    let start = format!("Content-Type: {kind}");
    let part = letter
        .split(&boundary)
        .find(|part| part.trim_start().starts_with(&start) || part.contains(&format!("\n{start}")))
        .unwrap_or_else(|| panic!("no {kind} in {letter}"));
    let (head, body) = part.trim_start().split_once("\n\n").unwrap();
    let named = head.lines().find(|line| line.starts_with(&start)).unwrap();
    let body = if head.contains("base64") {
        use base64::Engine as _;
        let packed: String = body.split_whitespace().collect();
        let bytes = base64::engine::general_purpose::STANDARD.decode(packed);
        String::from_utf8(bytes.unwrap()).unwrap()
    } else if head.contains("quoted-printable") {
        unquoted(body)
    } else {
        body.to_owned()
    };
    (named.to_owned(), body)
}

/// Quoted-printable (RFC 2045, 6.7).
fn unquoted(body: &str) -> String {
    let whole = body.replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = whole.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'=' {
            bytes.push(byte);
            continue;
        }
        let code = [rest.next().unwrap(), rest.next().unwrap()];
        let code = std::str::from_utf8(&code).unwrap().to_owned();
        bytes.push(u8::from_str_radix(&code, 16).unwrap());
    }
    String::from_utf8(bytes).unwrap()
}
