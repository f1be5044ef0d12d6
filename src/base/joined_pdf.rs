//! Several PDF as one, each with a bookmark. Read and written in a process apart (`apart`), as the files are strangers'.
//!
//! Of each page stays what is seen: its content, its resources, its size and turn, and links to the web. Forms, scripts,
//! attachments and whatever else a file can do stay behind.
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, StringFormat};

use super::archives::Unfit;

/// So much of one stream is unpacked, where one has to be.
const MOST_OF_A_STREAM: usize = 16 << 20;
const MOST_PAGES: usize = 5_000;
/// A tree of pages is a few levels high.
const MOST_LEVELS: usize = 64;
/// What a page may have from the nodes above it (ISO 32000-1, table 30).
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
const OWN: [&[u8]; 2] = [b"Contents", b"UserUnit"];
const SCHEMES: [&[u8]; 3] = [b"https://", b"http://", b"mailto:"];

/// One of the files, and what its bookmark says.
pub struct Part {
    pub title: String,
    pub bytes: Vec<u8>,
}

fn load(bytes: &[u8]) -> Result<Document, Unfit> {
    let options = LoadOptions {
        max_decompressed_size: Some(MOST_OF_A_STREAM),
        ..LoadOptions::default()
    };
    let document = Document::load_mem_with_options(bytes, options).map_err(|_| Unfit::Broken)?;
    if document.is_encrypted() {
        return Err(Unfit::Broken);
    }
    Ok(document)
}

/// How many pages it has, if it can be taken into another file at all.
pub fn pages_of(bytes: &[u8]) -> Result<usize, Unfit> {
    match load(bytes)?.get_pages().len() {
        0 => Err(Unfit::Broken),
        pages if pages > MOST_PAGES => Err(Unfit::TooLarge),
        pages => Ok(pages),
    }
}

/// The parts one after another, in the language of the first.
pub fn join(lang: &str, parts: &[Part]) -> Result<Vec<u8>, Unfit> {
    let mut joined = Document::with_version("1.7");
    let tree = joined.new_object_id();
    let (mut kids, mut bookmarks) = (Vec::new(), Vec::new());
    for part in parts {
        let mut document = load(&part.bytes)?;
        document.renumber_objects_with(joined.max_id + 1);
        joined.max_id = document.max_id;
        let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
        let first = *pages.first().ok_or(Unfit::Broken)?;
        bookmarks.push((part.title.as_str(), first));
        let taken: Vec<(ObjectId, Dictionary)> = pages
            .into_iter()
            .map(|page| Ok((page, page_of(&document, page, tree)?)))
            .collect::<Result<_, Unfit>>()?;
        joined.objects.extend(document.objects);
        for (page, dictionary) in taken {
            kids.push(Object::Reference(page));
            joined.objects.insert(page, Object::Dictionary(dictionary));
        }
        if kids.len() > MOST_PAGES {
            return Err(Unfit::TooLarge);
        }
    }
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    let mut pages = named("Pages");
    pages.set("Kids", kids);
    pages.set("Count", count);
    joined.objects.insert(tree, Object::Dictionary(pages));
    let outline = outline(&mut joined, &bookmarks);
    let mut catalog = named("Catalog");
    catalog.set("Pages", tree);
    catalog.set("Outlines", outline);
    catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    catalog.set("Lang", text(lang));
    let catalog = joined.add_object(catalog);
    joined.trailer.set("Root", catalog);
    joined.prune_objects();
    joined.renumber_objects();
    let mut bytes = Vec::new();
    joined.save_to(&mut bytes).map_err(|_| Unfit::Broken)?;
    Ok(bytes)
}

fn named(kind: &str) -> Dictionary {
    let mut dictionary = Dictionary::new();
    dictionary.set("Type", Object::Name(kind.as_bytes().to_vec()));
    dictionary
}

/// A text string of any letters: UTF-16, big end first, with its mark.
fn text(words: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// What is seen of a page, under another tree.
fn page_of(document: &Document, page: ObjectId, tree: ObjectId) -> Result<Dictionary, Unfit> {
    let own = document.get_dictionary(page).map_err(|_| Unfit::Broken)?;
    let mut kept = named("Page");
    kept.set("Parent", tree);
    for key in OWN {
        if let Ok(value) = own.get(key) {
            kept.set(key, value.clone());
        }
    }
    for key in INHERITED {
        if let Some(value) = inherited(document, own, key) {
            kept.set(key, value);
        }
    }
    if !kept.has(b"MediaBox") {
        // A4: without a size it would be no page
        kept.set("MediaBox", vec![0.into(), 0.into(), 595.into(), 842.into()]);
    }
    let links: Vec<Object> = annotations(document, own)
        .into_iter()
        .filter_map(|one| link(document, one))
        .map(Object::Dictionary)
        .collect();
    if !links.is_empty() {
        kept.set("Annots", links);
    }
    Ok(kept)
}

/// Its own, or that of the nearest node above it.
fn inherited(document: &Document, page: &Dictionary, key: &[u8]) -> Option<Object> {
    let mut node = page;
    for _ in 0..MOST_LEVELS {
        if let Ok(value) = node.get(key) {
            return Some(value.clone());
        }
        let parent = node.get(b"Parent").ok()?.as_reference().ok()?;
        node = document.get_dictionary(parent).ok()?;
    }
    None
}

fn annotations<'a>(document: &'a Document, page: &'a Dictionary) -> Vec<&'a Dictionary> {
    let Ok(listed) = page.get(b"Annots") else {
        return Vec::new();
    };
    let Ok((_, Object::Array(all))) = document.dereference(listed) else {
        return Vec::new();
    };
    all.iter()
        .filter_map(|one| document.dereference(one).ok()?.1.as_dict().ok())
        .collect()
}

/// A link to the web or to an address, and nothing else of it.
fn link(document: &Document, annotation: &Dictionary) -> Option<Dictionary> {
    let of = |dictionary: &Dictionary, key: &[u8]| -> Option<Object> {
        let (_, value) = document.dereference(dictionary.get(key).ok()?).ok()?;
        Some(value.clone())
    };
    if of(annotation, b"Subtype")?.as_name().ok()? != b"Link" {
        return None;
    }
    let action = of(annotation, b"A")?;
    let action = action.as_dict().ok()?;
    if of(action, b"S")?.as_name().ok()? != b"URI" {
        return None;
    }
    let uri = of(action, b"URI")?;
    let address = uri.as_str().ok()?;
    if !SCHEMES.iter().any(|scheme| address.starts_with(scheme)) {
        return None;
    }
    let place = of(annotation, b"Rect")?;
    let corners = place.as_array().ok()?;
    let is_number = |one: &Object| one.as_float().is_ok();
    if corners.len() != 4 || !corners.iter().all(is_number) {
        return None;
    }
    let mut to = named("Action");
    to.set("S", Object::Name(b"URI".to_vec()));
    to.set("URI", uri.clone());
    let mut kept = named("Annot");
    kept.set("Subtype", Object::Name(b"Link".to_vec()));
    kept.set("Rect", place.clone());
    kept.set("Border", vec![0.into(), 0.into(), 0.into()]);
    kept.set("A", to);
    Some(kept)
}

/// One bookmark for each part, at its first page.
fn outline(joined: &mut Document, bookmarks: &[(&str, ObjectId)]) -> ObjectId {
    let root = joined.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| joined.new_object_id()).collect();
    for (at, (id, (title, page))) in ids.iter().zip(bookmarks).enumerate() {
        let mut one = Dictionary::new();
        one.set("Title", text(title));
        one.set("Parent", root);
        one.set(
            "Dest",
            vec![Object::Reference(*page), Object::Name(b"Fit".to_vec())],
        );
        if let Some(before) = at.checked_sub(1).and_then(|at| ids.get(at)) {
            one.set("Prev", *before);
        }
        if let Some(after) = ids.get(at + 1) {
            one.set("Next", *after);
        }
        joined.objects.insert(*id, Object::Dictionary(one));
    }
    let mut dictionary = named("Outlines");
    if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
        dictionary.set("First", *first);
        dictionary.set("Last", *last);
        dictionary.set("Count", i64::try_from(ids.len()).unwrap_or(i64::MAX));
    }
    joined.objects.insert(root, Object::Dictionary(dictionary));
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pages of one size, below a node that gives it to them; the first has a link and a script.
    fn file(pages: usize, width: i64) -> Vec<u8> {
        let mut document = Document::with_version("1.5");
        let tree = document.new_object_id();
        let kids: Vec<Object> = (0..pages)
            .map(|_| {
                let act = |kind: &str, key: &str, value: &str| {
                    let mut action = Dictionary::new();
                    action.set("S", Object::Name(kind.as_bytes().to_vec()));
                    action.set(key, Object::string_literal(value));
                    let mut one = named("Annot");
                    one.set("Subtype", Object::Name(b"Link".to_vec()));
                    one.set("Rect", vec![0.into(), 0.into(), 9.into(), 9.into()]);
                    one.set("A", action);
                    Object::Dictionary(one)
                };
                let mut page = named("Page");
                page.set("Parent", tree);
                page.set(
                    "Annots",
                    vec![
                        act("URI", "URI", "https://iom.example/"),
                        act("JavaScript", "JS", "app.alert(1)"),
                        act("URI", "URI", "file:///etc/passwd"),
                    ],
                );
                let content =
                    document.add_object(lopdf::Stream::new(Dictionary::new(), b"q Q".to_vec()));
                page.set("Contents", content);
                Object::Reference(document.add_object(page))
            })
            .collect();
        let mut node = named("Pages");
        node.set("Count", i64::try_from(pages).unwrap());
        node.set("Kids", kids);
        node.set(
            "MediaBox",
            vec![0.into(), 0.into(), width.into(), 500.into()],
        );
        document.objects.insert(tree, Object::Dictionary(node));
        let mut catalog = named("Catalog");
        catalog.set("Pages", tree);
        let mut script = Dictionary::new();
        script.set("S", Object::Name(b"JavaScript".to_vec()));
        script.set("JS", Object::string_literal("app.alert(2)"));
        catalog.set("OpenAction", script);
        let catalog = document.add_object(catalog);
        document.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn parts_follow_one_another_each_with_its_own_size_and_bookmark() {
        let parts = [("Мазмуну", 1, 300), ("CRP.1", 2, 400), ("CRP.2", 3, 500)].map(
            |(title, pages, width)| Part {
                title: title.to_owned(),
                bytes: file(pages, width),
            },
        );
        assert_eq!(pages_of(&parts[2].bytes), Ok(3));
        let bytes = join("ky", &parts).unwrap();
        let joined = Document::load_mem(&bytes).unwrap();
        let widths: Vec<i64> = joined
            .get_pages()
            .into_values()
            .map(|page| {
                let page = joined.get_dictionary(page).unwrap();
                let corners = page.get(b"MediaBox").unwrap().as_array().unwrap();
                corners[2].as_i64().unwrap()
            })
            .collect();
        assert_eq!(widths, [300, 400, 400, 500, 500, 500]);
        let catalog = joined.catalog().unwrap();
        let outline = catalog.get(b"Outlines").unwrap().as_reference().unwrap();
        let outline = joined.get_dictionary(outline).unwrap();
        assert_eq!(outline.get(b"Count").unwrap().as_i64().unwrap(), 3);
        let first = outline.get(b"First").unwrap().as_reference().unwrap();
        let first = joined.get_dictionary(first).unwrap();
        assert_eq!(first.get(b"Title").unwrap(), &text("Мазмуну"));
        assert!(first.has(b"Next") && !first.has(b"Prev"));
        let whole = String::from_utf8_lossy(&bytes);
        assert!(
            whole.contains("https://iom.example/"),
            "links to the web stay"
        );
        for gone in ["app.alert", "JavaScript", "OpenAction", "etc/passwd"] {
            assert!(!whole.contains(gone), "{gone}");
        }
    }

    #[test]
    fn what_is_no_file_of_pages_is_refused() {
        for bytes in [&b"%PDF-1.7 nothing"[..], b"", b"PK"] {
            assert_eq!(pages_of(bytes), Err(Unfit::Broken));
        }
        let whole = file(2, 300);
        for cut in [10, whole.len() / 2, whole.len() - 30] {
            // whatever it makes of a torn file, it ends
            let _ = pages_of(&whole[..cut]);
        }
    }
}
