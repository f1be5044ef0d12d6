//! The rules of the house for a page, as one function: it returns every fault it finds.
use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

/// Everything that is wrong with a whole page in this language.
pub(crate) fn faults(html: &str, lang: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let mut faults: Vec<String> = Vec::new();
    let mut fault = |words: String| faults.push(words);

    // askama escapes text and attributes: what the parser complains of is markup of ours
    for error in page
        .errors
        .iter()
        .filter(|error| !error.contains("foreign"))
    {
        fault(format!("does not parse: {error}"));
    }
    // a part of a page that was escaped as if somebody had typed it
    for marks in ["&#60;", "&lt;"] {
        for one in [
            "a ", "b>", "p>", "p ", "li", "span", "svg", "time", "ul", "div",
        ] {
            if html.contains(&format!("{marks}{one}")) {
                fault(format!("{marks}{one} is shown as text"));
            }
        }
    }
    let language = all(&page, "html")
        .first()
        .and_then(|root| root.attr("lang"));
    if language != Some(lang) {
        fault(format!("lang is {language:?}, not {lang}"));
    }
    for (one, what) in [
        ("h1", "h1"),
        ("main#main", "main"),
        ("head > title", "title"),
        ("a.skip", "skip link"),
    ] {
        let count = all(&page, one).len();
        if count != 1 {
            fault(format!("{count} × {what}"));
        }
    }
    if all(&page, "head > title")
        .iter()
        .any(|title| words(*title).trim_matches([' ', '|']).is_empty())
    {
        fault("the title is empty".to_owned());
    }
    headings(&page, &mut fault);
    names(&page, &mut fault);
    links(&page, &mut fault);
    tables(&page, &mut fault);
    nothing_inline(&page, &mut fault);
    faults
}

/// h2 below h1, h3 below h2: none is skipped on the way down, none is empty.
fn headings(page: &Html, fault: &mut impl FnMut(String)) {
    let mut before = 0;
    for heading in all(page, "h1, h2, h3, h4, h5, h6") {
        let level: u32 = heading.value().name()[1..].parse().unwrap();
        if before > 0 && level > before + 1 {
            fault(format!("h{level} after h{before}: {}", words(heading)));
        }
        if words(heading).is_empty() {
            fault(format!("an empty h{level}"));
        }
        before = level;
    }
}

/// Every input has a label, every button and link a name, every id is unique, every reference leads somewhere.
fn names(page: &Html, fault: &mut impl FnMut(String)) {
    let mut ids = BTreeSet::new();
    for element in all(page, "[id]") {
        if !ids.insert(element.attr("id").unwrap()) {
            fault(format!("id {} twice", element.attr("id").unwrap()));
        }
    }
    let labelled: BTreeSet<_> = all(page, "label[for]")
        .iter()
        .filter_map(|label| label.attr("for"))
        .collect();
    for input in all(page, "input:not([type=hidden]), select, textarea") {
        let by_for = input.attr("id").is_some_and(|id| labelled.contains(id));
        let around = input
            .ancestors()
            .filter_map(ElementRef::wrap)
            .any(|parent| parent.value().name() == "label");
        if !by_for
            && !around
            && input.attr("aria-label").is_none()
            && input.attr("aria-labelledby").is_none()
        {
            fault(format!("no label: {}", tag(input)));
        }
        if input.attr("name").is_none_or(str::is_empty) {
            fault(format!("no name: {}", tag(input)));
        }
    }
    for label in all(page, "label[for]") {
        if !ids.contains(label.attr("for").unwrap()) {
            fault(format!("label for nothing: {}", tag(label)));
        }
    }
    for element in all(page, "a[href], button, summary, legend, label, nav, th") {
        let named = element
            .attr("aria-label")
            .is_some_and(|name| !name.is_empty())
            || element.attr("aria-labelledby").is_some();
        if !named && words(element).is_empty() {
            fault(format!("no words: {}", tag(element)));
        }
    }
    for attribute in ["aria-labelledby", "aria-describedby", "aria-controls"] {
        for element in all(page, &format!("[{attribute}]")) {
            for id in element
                .attr(attribute)
                .unwrap()
                .split_whitespace()
                .filter(|id| !ids.contains(id))
            {
                fault(format!("{attribute} names {id}, which is not there"));
            }
        }
    }
    for fieldset in all(page, "fieldset") {
        if fieldset.select(&selector("legend")).next().is_none() {
            fault("a fieldset without legend".to_owned());
        }
    }
    for picture in all(
        page,
        "svg:not([aria-hidden=true]):not([role=img]), img:not([alt])",
    ) {
        fault(format!("neither hidden nor named: {}", tag(picture)));
    }
}

/// Every fragment of this page and every static file exists; forms say how they send.
fn links(page: &Html, fault: &mut impl FnMut(String)) {
    let files: BTreeSet<String> = ashar::web::assets::files()
        .map(|file| format!("/assets/{file}"))
        .collect();
    let sprite = sprite();
    for element in all(page, "[href], [src]") {
        let address = element.attr("href").or(element.attr("src")).unwrap();
        let (path, fragment) = address
            .split_once('#')
            .map_or((address, None), |(path, id)| (path, Some(id)));
        if path.starts_with("/assets/") && !files.contains(path) {
            fault(format!("no such file: {path}"));
        }
        if path.starts_with("/assets/icons.") && fragment.is_some_and(|id| !sprite.contains(id)) {
            fault(format!("no such shape: {address}"));
        }
        if path.is_empty()
            && fragment.is_some_and(|id| {
                all(page, "[id]")
                    .iter()
                    .all(|one| one.attr("id") != Some(id))
            })
        {
            fault(format!("leads nowhere: {address}"));
        }
        if address.starts_with("http:")
            || address.starts_with("https:") && element.value().name() != "a"
        {
            fault(format!("loads from elsewhere: {address}"));
        }
    }
    for form in all(page, "form") {
        if !matches!(form.attr("method"), Some("get" | "post")) || form.attr("action").is_none() {
            fault(format!("a form without method or action: {}", tag(form)));
        }
    }
    // a stranger's forms (sign-in, links by mail) open no act, or one whose link works once
    let signed_in = !all(page, "form[action='/sign-out']").is_empty();
    for form in all(page, "main form[method=post]")
        .into_iter()
        .filter(|_| signed_in)
    {
        if form
            .select(&selector("input[type=hidden][name=once]"))
            .count()
            != 1
        {
            fault(format!(
                "a form that could be carried out twice: {}",
                tag(form)
            ));
        }
    }
}

/// Roles written out (a table that becomes a list keeps its meaning), rows with a name, heads with a scope.
fn tables(page: &Html, fault: &mut impl FnMut(String)) {
    let roles = [
        ("table", "table"),
        ("thead", "rowgroup"),
        ("tbody", "rowgroup"),
        ("tr", "row"),
        ("td", "cell"),
    ];
    for (name, role) in roles {
        for element in all(page, name) {
            if element.attr("role") != Some(role) {
                fault(format!("role={role} is missing: {}", tag(element)));
            }
        }
    }
    for head in all(page, "th") {
        let (role, scope) = (head.attr("role"), head.attr("scope"));
        if !matches!(
            (role, scope),
            (Some("columnheader"), Some("col")) | (Some("rowheader"), Some("row"))
        ) {
            fault(format!("a head without role and scope: {}", tag(head)));
        }
    }
    for table in all(page, "table") {
        let columns = table.select(&selector("thead th")).count();
        for row in table.select(&selector("tbody tr")) {
            let cells = row.select(&selector("th, td")).count();
            if cells != columns {
                fault(format!(
                    "{cells} cells under {columns} heads: {}",
                    words(row)
                ));
            }
            if row.select(&selector("th[scope=row]")).count() != 1 {
                fault(format!("a row without a name: {}", words(row)));
            }
        }
    }
}

/// The content security policy forbids style and script inside a page.
fn nothing_inline(page: &Html, fault: &mut impl FnMut(String)) {
    for element in all(
        page,
        "style, script:not([src]), [style], iframe, object, embed",
    ) {
        fault(format!("inline: {}", tag(element)));
    }
    for element in all(page, "*") {
        if element
            .value()
            .attrs()
            .any(|(name, value)| name.starts_with("on") || value.starts_with("javascript:"))
        {
            fault(format!("a handler inside: {}", tag(element)));
        }
    }
}

/// The shapes that the sprite really has.
pub(crate) fn sprite() -> BTreeSet<String> {
    let file = std::fs::read_to_string("static/icons/icons.svg").unwrap();
    file.split("<symbol id=\"")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
        .collect()
}

fn all<'a>(page: &'a Html, of: &str) -> Vec<ElementRef<'a>> {
    page.select(&selector(of)).collect()
}

fn selector(of: &str) -> Selector {
    Selector::parse(of).unwrap()
}

fn words(element: ElementRef) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn tag(element: ElementRef) -> String {
    let html = element.html();
    html.split_inclusive('>')
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn the_rules_see_what_is_wrong() {
    let page = |main: &str| {
        format!(
            "<!doctype html><html lang=\"en\"><head><title>A</title></head><body><a class=\"skip\" href=\"#main\">b</a>\
             <main id=\"main\"><h1>A</h1>{main}</main></body></html>"
        )
    };
    assert_eq!(faults(&page(""), "en"), Vec::<String>::new());
    assert_eq!(faults(&page(""), "ru").len(), 1);
    for wrong in [
        "<h1>B</h1>",
        "<h3>B</h3>",
        "<p id=\"main\"></p>",
        "<input name=\"a\">",
        "<label>a <input></label>",
        "<label for=\"b\">a</label>",
        "<a href=\"/x\"></a>",
        "<a href=\"#nowhere\">a</a>",
        "<p style=\"color:red\">a</p>",
        "<script>1</script>",
        "<p onclick=\"1\">a</p>",
        "<form><button>a</button></form>",
        "<form method=\"post\" action=\"/sign-out\"><button>a</button></form>",
        "<table><tbody><tr><td>1</td></tr></tbody></table>",
        "<script src=\"/assets/gone.js\"></script>",
        "<svg></svg>",
        "<p></div>",
        "<p aria-describedby=\"gone\">a</p>",
        "<p>&#60;time datetime=1></p>",
    ] {
        assert!(!faults(&page(wrong), "en").is_empty(), "{wrong}");
    }
}
