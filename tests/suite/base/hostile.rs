//! Two thousand files that mean harm: each is refused or has no text, and the house stays as it was. Most are read in this
//! process, where a fault would end the test; what may end a process is read apart, as in the house.
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use ashar::base::apart::{Apart, Reading};
use ashar::base::blobs::MediaType;
use ashar::base::file_texts::{MOST_LETTERS, text_of};
use zip::write::SimpleFileOptions;

use crate::world::World;

const KINDS: [MediaType; 6] = [
    MediaType::Pdf,
    MediaType::Docx,
    MediaType::Xlsx,
    MediaType::Pptx,
    MediaType::Odt,
    MediaType::Text,
];

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The part that each format keeps its words in.
fn home(kind: MediaType) -> &'static str {
    match kind {
        MediaType::Docx => "word/document.xml",
        MediaType::Xlsx => "xl/workbook.xml",
        MediaType::Pptx => "ppt/slides/slide1.xml",
        // of the last four it is none
        MediaType::Odt | MediaType::Pdf | MediaType::Text | MediaType::Png | MediaType::Jpeg => {
            "content.xml"
        }
    }
}

fn pdf(stream: &str) -> Vec<u8> {
    let mut body = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for object in [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>stream\n{stream}\nendstream", stream.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ] {
        places.push(body.len());
        body.extend(format!("{} 0 obj{object}endobj\n", places.len()).bytes());
    }
    let start = body.len();
    body.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).bytes());
    for place in &places {
        body.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let end = format!(
        "trailer<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF",
        places.len() + 1
    );
    body.extend(end.bytes());
    body
}

/// A whole file of each kind.
fn whole(kind: MediaType) -> Vec<u8> {
    let words = b"<a><p><t>Invented words of a study</t></p></a>".as_slice();
    match kind {
        MediaType::Pdf => pdf("BT /F 12 Tf (Invented words of a study) Tj ET"),
        MediaType::Xlsx => packed(&[
            ("xl/workbook.xml", b"<workbook/>"),
            ("xl/sharedStrings.xml", b"<sst><si><t>Invented words of a study</t></si></sst>"),
            ("xl/worksheets/sheet1.xml", b"<worksheet/>"),
        ]),
        MediaType::Odt => packed(&[(
            "content.xml",
            b"<a xmlns=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><p>Invented words of a study</p></a>",
        )]),
        MediaType::Text => "Invented words of a study".into(),
        MediaType::Docx | MediaType::Pptx | MediaType::Png | MediaType::Jpeg => {
            packed(&[(home(kind), words)])
        }
    }
}

/// The same numbers each time (Steele and others' `SplitMix`).
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % below.max(1) as u64).unwrap()
    }
}

impl Chance {
    fn byte(&mut self) -> u8 {
        u8::try_from(self.next(256)).unwrap()
    }
}

/// One that means harm, in one of ten ways.
fn hostile(way: usize, kind: MediaType, chance: &mut Chance) -> Vec<u8> {
    let mut file = whole(kind);
    match way {
        // cut off
        0 => file.truncate(chance.next(file.len())),
        // letters changed
        1 => {
            for _ in 0..=chance.next(20) {
                let at = chance.next(file.len());
                file[at] = chance.byte();
            }
        }
        // the file of another kind, under this one's name
        2 => file = whole(KINDS[chance.next(KINDS.len())]),
        // two kinds in one
        3 => {
            let mut both = whole(MediaType::Pdf);
            both.extend(&file);
            file = both;
        }
        // names that lead elsewhere
        4 => {
            file = packed(&[
                ("../../../../etc/passwd", b"root"),
                ("/etc/shadow", b"root"),
                (home(kind), b"<a><p><t>Invented</t></p></a>"),
                ("..\\..\\windows", b"x"),
            ]);
        }
        // depth
        5 => {
            let deep = 300 + chance.next(30_000);
            let xml = format!("{}{}", "<a>".repeat(deep), "</a>".repeat(deep));
            file = packed(&[(home(kind), xml.as_bytes())]);
        }
        // entities that grow
        6 => {
            let mut xml = "<!DOCTYPE a [<!ENTITY e0 \"haha\">".to_owned();
            for level in 1..20 {
                let inner = format!("&e{};", level - 1).repeat(10);
                write!(xml, "<!ENTITY e{level} \"{inner}\">").unwrap();
            }
            xml.push_str("]><a><p><t>&e19;</t></p></a>");
            file = packed(&[(home(kind), xml.as_bytes())]);
        }
        // never closed, or no XML at all
        7 => {
            let odd: [&[u8]; 4] = [
                b"<a><p><t>open",
                b"\xff\xfe<a/>",
                b"",
                b"<a b='\0'><![CDATA[",
            ];
            file = packed(&[(home(kind), odd[chance.next(odd.len())])]);
        }
        // a size that lies: the directory at the end is changed
        8 => {
            let from = file.len().saturating_sub(60);
            let at = from + chance.next(60);
            if let Some(byte) = file.get_mut(at) {
                *byte ^= 0xff;
            }
        }
        // nothing but noise after the first bytes
        _ => {
            file.truncate(8);
            let length = chance.next(3000);
            file.extend((0..length).map(|_| chance.byte()));
        }
    }
    file
}

/// Memory that this process holds, in bytes.
fn resident() -> u64 {
    let pages = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = pages.split_whitespace().nth(1).unwrap().parse().unwrap();
    pages * 4096
}

/// In a process of its own: in this one, tests beside it take memory too.
#[test]
fn two_thousand_hostile_files_are_refused_or_have_no_text_and_memory_stays_flat() {
    let own = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "base::hostile::reads_two_thousand_hostile_files",
            "--exact",
            "--ignored",
        ])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&own.stdout);
    assert!(
        own.status.success() && said.contains("1 passed"),
        "{said}{}",
        String::from_utf8_lossy(&own.stderr)
    );
}

#[test]
#[ignore = "the test above runs it in a process of its own"]
fn reads_two_thousand_hostile_files() {
    for kind in KINDS {
        let words = text_of(kind, &whole(kind)).unwrap();
        assert!(
            words.contains("Invented words of a study"),
            "{kind:?}: {words}"
        );
    }
    let mut chance = Chance(20_261_015);
    let mut read = |count: usize| {
        let (mut refused, mut faults) = (0, 0);
        for number in 0..count {
            let kind = KINDS[number % KINDS.len()];
            let file = hostile(number / KINDS.len() % 10, kind, &mut chance);
            match catch_unwind(AssertUnwindSafe(|| text_of(kind, &file))) {
                Ok(Ok(text)) => assert!(text.len() <= MOST_LETTERS * 4),
                Ok(Err(_)) => refused += 1,
                // a reader of PDF may give up in its own way: in the house that ends the process apart
                Err(_) => faults += 1,
            }
        }
        (refused, faults)
    };
    // what is allocated once is allocated by then
    read(400);
    let before = resident();
    let (refused, faults) = read(2000);
    let after = resident();
    assert!(refused > 700, "{refused} refused");
    assert!(faults < 20, "{faults} faults");
    let grown = after.saturating_sub(before);
    assert!(grown < 48 << 20, "{} MB more than before", grown >> 20);
}

/// A few of each way through the process apart, with those that may end it, and the house goes on.
#[tokio::test]
async fn what_harms_its_reader_harms_nobody_else() {
    let world = World::new().await;
    let apart = Apart::by(PathBuf::from(env!("CARGO_BIN_EXE_ashar")));
    let mut chance = Chance(7);
    let mut files: Vec<(MediaType, Vec<u8>)> = (0..10)
        .map(|way| {
            let kind = KINDS[way % KINDS.len()];
            (kind, hostile(way, kind, &mut chance))
        })
        .collect();
    let nested = pdf(&"[".repeat(200_000));
    let arrays = format!(
        "%PDF-1.4\n1 0 obj{}endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
        "[".repeat(300_000)
    );
    let bomb = packed(&[("word/document.xml", &vec![b' '; 80 << 20])]);
    files.extend([
        (MediaType::Pdf, nested),
        (MediaType::Pdf, arrays.into_bytes()),
        (MediaType::Docx, bomb),
    ]);
    let folder = std::env::temp_dir().join(format!("ashar-hostile-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let mut bombs = 0;
    for (number, (kind, content)) in files.iter().enumerate() {
        let path = folder.join(number.to_string());
        fs::write(&path, content).unwrap();
        let file = tokio::fs::File::open(&path).await.unwrap();
        match apart.read(*kind, file.into()).await.unwrap() {
            Reading::Text(text) => assert!(text.len() <= MOST_LETTERS * 4),
            Reading::Refused(why) => bombs += usize::from(why == "too large"),
        }
    }
    assert_eq!(bombs, 1);
    // a whole file is read by the same way
    let path = folder.join("whole");
    fs::write(&path, whole(MediaType::Pdf)).unwrap();
    let file = tokio::fs::File::open(&path).await.unwrap();
    let reading = apart.read(MediaType::Pdf, file.into()).await.unwrap();
    assert!(
        matches!(&reading, Reading::Text(text) if text.contains("Invented words")),
        "{reading:?}"
    );
    fs::remove_dir_all(folder).unwrap();
    // nothing left the parts that were read
    assert!(!std::path::Path::new("etc/passwd").exists());
    let mut member = world.role("focal point").await;
    assert_eq!(member.get("/documents").await.status, 200);
}
