//! Drawings as text: pure functions of seats, words and numbers. The shapes come from the sprite;
//! colours from classes (`static/css/figures.css`), so that a drawing has no style of its own.
use std::f64::consts::PI;
use std::fmt::Write as _;

use crate::web::assets::ICONS_SVG;

/// Above this number the table alone is shown.
pub(crate) const MOST_SEATS: usize = 24;

/// What a member has said, as the table draws it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SeatState {
    Supports,
    DoesNotObject,
    Reserves,
    Objects,
    Awaited,
    StandsAside,
    Dissociates,
    /// Agrees subject to confirmation by its headquarters.
    AdReferendum,
    /// Spoke to an earlier version of the text.
    Stale,
}

impl SeatState {
    const fn class(self) -> &'static str {
        match self {
            Self::Supports => "support",
            Self::DoesNotObject => "noobj",
            Self::Reserves => "reserve",
            Self::Objects => "object",
            Self::Awaited => "wait",
            Self::StandsAside => "aside",
            Self::Dissociates => "apart",
            Self::AdReferendum => "refer",
            Self::Stale => "stale",
        }
    }

    const fn icon(self) -> &'static str {
        match self {
            Self::Supports => "p-yes",
            Self::DoesNotObject => "p-ok",
            Self::Reserves => "p-res",
            Self::Objects => "p-no",
            Self::Awaited => "p-wait",
            Self::StandsAside => "p-aside",
            Self::Dissociates => "p-apart",
            Self::AdReferendum => "p-refer",
            Self::Stale => "p-stale",
        }
    }
}

/// One seat: the member's short name, its state and the word for it in the reader's language.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    pub(crate) name: String,
    pub(crate) state: SeatState,
    pub(crate) word: String,
    pub(crate) own: bool,
}

/// Who is consulted and does not sit at the table (R19).
#[derive(Clone, Debug)]
pub(crate) struct Bench {
    pub(crate) name: String,
    pub(crate) line: String,
    pub(crate) icon: &'static str,
}

/// The round table. The first two seats, the co-chairs' entities, flank twelve o'clock.
#[derive(Clone, Debug)]
pub(crate) struct RoundTable {
    /// Begins the ids of title and description: one per drawing of a page.
    pub(crate) id: &'static str,
    pub(crate) seats: Vec<Seat>,
    /// Four lines: what runs, its figure, its date, who has answered.
    pub(crate) centre: [String; 4],
    /// Share of the time that is left, 0 to 1; none where nothing runs.
    pub(crate) left: Option<f64>,
    pub(crate) bench: Option<Bench>,
    pub(crate) title: String,
    /// The counts in a sentence; the complete equivalent is the table of positions.
    pub(crate) description: String,
}

const CX: f64 = 310.0;
const CY: f64 = 206.0;
const INNER: f64 = 124.0;
const OUTER: f64 = 166.0;
const TABLE: f64 = 107.0;
const LABELS: f64 = 180.0;
/// Two lines of a label need this height, and three this.
const LABEL_HEIGHT: f64 = 48.0;
const TALL_LABEL_HEIGHT: f64 = 72.0;

struct Label {
    x: f64,
    y: f64,
    side: f64,
    height: f64,
}

/// Draws the table for 1 to 24 seats; more than that, or none, give nothing: the table of positions says it.
pub(crate) fn round_table(table: &RoundTable) -> String {
    let count = table.seats.len();
    if count == 0 || count > MOST_SEATS {
        return String::new();
    }
    let labels = labels(&table.seats);
    let edge = |pick: fn(f64, f64) -> f64, start: f64| {
        labels.iter().map(|label| label.y).fold(start, pick)
    };
    let tallest = labels
        .iter()
        .map(|label| label.height)
        .fold(LABEL_HEIGHT, f64::max)
        / 2.0
        + 4.0;
    let top = (edge(f64::min, CY) - tallest).min(0.0);
    let lowest = edge(f64::max, CY) + tallest;
    let shift = (lowest - 412.0).max(0.0); // many seats push the bench down
    let bottom = if table.bench.is_some() {
        502.0 + shift
    } else {
        lowest.max(412.0)
    };
    let mut svg = format!(
        "<svg class=\"rt\" viewBox=\"0 {top:.0} 620 {:.0}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">\
         <title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>",
        bottom - top,
        escaped(&table.title),
        escaped(&table.description),
        id = table.id,
    );
    if table.bench.is_some() {
        let _ = write!(
            svg,
            "<path class=\"rt-link\" d=\"M{CX} {}V{}\"/>",
            CY + TABLE + 3.0,
            404.0 + shift
        );
    }
    for ((seat, label), angle) in table.seats.iter().zip(&labels).zip(angles(count)) {
        draw_seat(&mut svg, seat, label, angle, step(count));
    }
    draw_centre(&mut svg, &table.centre, table.left);
    if let Some(bench) = &table.bench {
        draw_bench(&mut svg, bench, shift);
    }
    svg + "</svg>"
}

fn draw_seat(svg: &mut String, seat: &Seat, label: &Label, angle: f64, step: f64) {
    let gap = (step / 16.0).min(2.2);
    let (x, y) = polar(f64::midpoint(INNER, OUTER), angle);
    let own = if seat.own { " me" } else { "" };
    let _ = write!(
        svg,
        "<g class=\"seat {}{own}\"><path d=\"{}\"/><use href=\"{ICONS_SVG}#{}\" x=\"{:.1}\" y=\"{:.1}\" width=\"28\" height=\"28\"/>",
        seat.state.class(),
        sector(angle - step / 2.0 + gap, angle + step / 2.0 - gap),
        seat.state.icon(),
        x - 14.0,
        y - 14.0
    );
    let anchor = if label.side > 0.0 { "start" } else { "end" };
    let _ = write!(
        svg,
        "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\">",
        label.x, label.y
    );
    let names = broken(&seat.name);
    let mut rise = if names.1.is_some() { -0.775 } else { -0.2 };
    let lines = [
        ("a", Some(names.0)),
        ("a", names.1),
        ("p", Some(seat.word.clone())),
    ];
    for (class, line) in lines
        .iter()
        .filter_map(|(class, line)| Some((class, line.as_ref()?)))
    {
        let _ = write!(
            svg,
            "<tspan class=\"{class}\" x=\"{:.1}\" dy=\"{rise}em\">{}</tspan>",
            label.x,
            escaped(line)
        );
        rise = 1.15;
    }
    svg.push_str("</text></g>");
}

fn draw_centre(svg: &mut String, lines: &[String; 4], left: Option<f64>) {
    let _ = write!(
        svg,
        "<circle class=\"rt-top\" cx=\"{CX}\" cy=\"{CY}\" r=\"{TABLE}\"/>"
    );
    if let Some(left) = left {
        let round = 2.0 * PI * TABLE;
        let _ = write!(
            svg,
            "<circle class=\"rt-left\" cx=\"{CX}\" cy=\"{CY}\" r=\"{TABLE}\" transform=\"rotate(-90 {CX} {CY})\" \
             stroke-dasharray=\"{:.1} {round:.1}\"/>",
            round * left.clamp(0.0, 1.0)
        );
    }
    let [what, figure, when, answered] = lines;
    let size = match figure.chars().count() {
        0..=10 => "rt-big",
        11..=12 => "rt-big sm",
        _ => "rt-big xs",
    };
    let set = [
        ("rt-c", CY - 41.0, what),
        (size, CY + 4.0, figure),
        ("rt-c b", CY + 34.0, when),
        ("rt-c", CY + 61.0, answered),
    ];
    for (class, y, line) in set {
        let _ = write!(
            svg,
            "<text class=\"{class}\" text-anchor=\"middle\" x=\"{CX}\" y=\"{y}\">{}</text>",
            escaped(line)
        );
    }
}

fn draw_bench(svg: &mut String, bench: &Bench, shift: f64) {
    let _ = write!(
        svg,
        "<g class=\"seat bench\"><rect x=\"{}\" y=\"{}\" width=\"132\" height=\"40\" rx=\"6\"/>\
         <use href=\"{ICONS_SVG}#{}\" x=\"{}\" y=\"{}\" width=\"28\" height=\"28\"/>\
         <text x=\"{CX}\" y=\"{}\" text-anchor=\"middle\"><tspan class=\"a\">{}</tspan>\
         <tspan class=\"p\" x=\"{CX}\" dy=\"1.2em\">{}</tspan></text></g>",
        CX - 66.0,
        404.0 + shift,
        bench.icon,
        CX - 14.0,
        410.0 + shift,
        468.0 + shift,
        escaped(&bench.name),
        escaped(&bench.line)
    );
}

/// One mark of the small ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Present,
    Missing,
    Supports,
    DoesNotObject,
    Reserves,
    Objects,
}

impl Mark {
    const fn class(self) -> &'static str {
        match self {
            Self::Present => "",
            Self::Missing => "off",
            Self::Supports => "yes",
            Self::DoesNotObject => "ok",
            Self::Reserves => "res",
            Self::Objects => "no",
        }
    }
}

/// The small ring without words: always beside the words it stands for.
pub(crate) fn ring(marks: &[Mark], size: u32) -> String {
    let step = step(marks.len().max(1));
    let gap = if marks.len() <= 12 {
        5.0
    } else {
        (step / 5.0).min(3.0)
    };
    let mut svg = format!(
        "<svg class=\"ring\" viewBox=\"0 0 40 40\" width=\"{size}\" height=\"{size}\" aria-hidden=\"true\">"
    );
    for (mark, angle) in marks.iter().zip(angles(marks.len())) {
        let (from, to) = (angle - step / 2.0 + gap, angle + step / 2.0 - gap);
        let (x0, y0) = around(20.0, 20.0, 15.5, from);
        let (x1, y1) = around(20.0, 20.0, 15.5, to);
        let large = u8::from(to - from > 180.0);
        let class = mark.class();
        let class = if class.is_empty() {
            String::new()
        } else {
            format!(" class=\"{class}\"")
        };
        let _ = write!(
            svg,
            "<path{class} d=\"M{x0:.2} {y0:.2}A15.5 15.5 0 {large} 1 {x1:.2} {y1:.2}\"/>"
        );
    }
    svg + "</svg>"
}

/// The ring of ten where nothing is known yet.
pub(crate) fn empty_ring(size: u32) -> String {
    ring(&[Mark::Missing; 10], size)
}

/// A unit chart: one shape per thing, worst first. (icon, class of the colour, how many)
pub(crate) fn units(counts: &[(&str, &str, u32)]) -> String {
    const SIZE: u32 = 16;
    const GAP: u32 = 3;
    let mut x = 0;
    let mut shapes = String::new();
    for (icon, class, count) in counts {
        for _ in 0..*count {
            let _ = write!(
                shapes,
                "<use class=\"{class}\" href=\"{ICONS_SVG}#{icon}\" x=\"{x}\" y=\"0\" width=\"{SIZE}\" height=\"{SIZE}\"/>"
            );
            x += SIZE + GAP;
        }
    }
    let width = x.saturating_sub(GAP).max(1);
    format!(
        "<svg class=\"units\" width=\"{width}\" height=\"{SIZE}\" viewBox=\"0 0 {width} {SIZE}\" aria-hidden=\"true\">{shapes}</svg>"
    )
}

/// One decision's life on a common time axis from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimeBar {
    pub(crate) start: f64,
    pub(crate) due: f64,
    pub(crate) today: f64,
    pub(crate) done: Option<f64>,
}

/// Bar from the decision to today or completion, stroke at the due date, blue stroke today.
pub(crate) fn timebar(bar: TimeBar) -> String {
    let x = |share: f64| 2.0 + share.clamp(0.0, 1.0) * 116.0;
    let end = bar.done.unwrap_or(bar.today).max(bar.start);
    format!(
        "<svg class=\"tb\" viewBox=\"0 0 120 16\" width=\"120\" height=\"16\" aria-hidden=\"true\">\
         <path class=\"ax\" d=\"M2 8H118\"/><path class=\"to\" d=\"M{:.1} 0V16\"/>\
         <path class=\"run\" d=\"M{:.1} 8H{:.1}\"/><path class=\"du\" d=\"M{:.1} 3.5V12.5\"/></svg>",
        x(bar.today),
        x(bar.start),
        x(end),
        x(bar.due)
    )
}

/// One line of a chart, named at its end.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    /// "23 taken"
    pub(crate) name: String,
    pub(crate) class: &'static str,
    pub(crate) values: Vec<u32>,
}

/// Lines over time that never fall; the figures stand in a table beside it.
pub(crate) fn lines(title: &str, labels: &[String], series: &[Series]) -> String {
    const WIDTH: f64 = 360.0;
    const HEIGHT: f64 = 190.0;
    const LEFT: f64 = 34.0;
    const RIGHT: f64 = 118.0;
    const TOP: f64 = 14.0;
    const BOTTOM: f64 = 30.0;
    let most = series.iter().flat_map(|one| &one.values).copied().max();
    let step = rounded(most.unwrap_or(0).div_ceil(3));
    let top = most.unwrap_or(0).div_ceil(step).max(1) * step;
    let last = u32::try_from(labels.len().saturating_sub(1).max(1)).unwrap_or(1);
    let x = |at: usize| {
        let at = f64::from(u32::try_from(at).unwrap_or(0));
        LEFT + at * (WIDTH - LEFT - RIGHT) / f64::from(last)
    };
    let y = |value: u32| TOP + (1.0 - f64::from(value) / f64::from(top)) * (HEIGHT - TOP - BOTTOM);
    let mut svg = format!(
        "<svg class=\"lc\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"lc-t\"><title id=\"lc-t\">{}</title>",
        escaped(title)
    );
    for mark in (0..=top / step).map(|n| n * step) {
        let _ = write!(
            svg,
            "<path class=\"g\" d=\"M{LEFT} {0:.1}H{1}\"/><text class=\"x\" x=\"{2}\" y=\"{0:.1}\" dy=\".35em\" text-anchor=\"end\">{mark}</text>",
            y(mark),
            WIDTH - RIGHT,
            LEFT - 8.0
        );
    }
    for (at, label) in labels.iter().enumerate() {
        let _ = write!(
            svg,
            "<text class=\"x\" x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
            x(at),
            HEIGHT - 8.0,
            escaped(label)
        );
    }
    let ends = series
        .iter()
        .map(|one| y(one.values.last().copied().unwrap_or(0)));
    let words = apart(&ends.collect::<Vec<_>>(), 17.0);
    for (one, words_at) in series.iter().zip(words) {
        let places = one
            .values
            .iter()
            .enumerate()
            .map(|(at, value)| (x(at), y(*value)));
        let points: Vec<String> = places
            .clone()
            .map(|(x, y)| format!("{x:.1},{y:.1}"))
            .collect();
        let _ = write!(
            svg,
            "<polyline class=\"{}\" points=\"{}\"/>",
            one.class,
            points.join(" ")
        );
        for (x, y) in places {
            let _ = write!(
                svg,
                "<circle class=\"{}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.5\"/>",
                one.class
            );
        }
        let _ = write!(
            svg,
            "<text class=\"l {}\" x=\"{:.1}\" y=\"{words_at:.1}\" dy=\".35em\">{}</text>",
            one.class,
            WIDTH - RIGHT + 10.0,
            escaped(&one.name)
        );
    }
    svg + "</svg>"
}

/// A group of bars: its name, and a value for each entry of the legend.
#[derive(Clone, Debug)]
pub(crate) struct Bars {
    pub(crate) name: String,
    pub(crate) values: Vec<u32>,
}

/// Bars beside each other, grouped under their names, in the order of the legend (words and class of the colour); the
/// figures stand at their ends, and in a table beside it.
pub(crate) fn bars(title: &str, legend: &[(String, &'static str)], groups: &[Bars]) -> String {
    const WIDTH: f64 = 360.0;
    const BAR: f64 = 12.0;
    const NAME: f64 = 22.0;
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let group = NAME + count(legend.len()) * BAR + 8.0;
    let head = count(legend.len()) * 18.0 + 8.0;
    let height = head + count(groups.len()) * group;
    let most = groups.iter().flat_map(|one| &one.values).copied().max();
    let most = f64::from(most.unwrap_or(0).max(1));
    let mut svg = format!(
        "<svg class=\"lc bc\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"bc-t\"><title id=\"bc-t\">{}</title>",
        escaped(title)
    );
    for (at, (words, class)) in legend.iter().enumerate() {
        let y = count(at) * 18.0;
        let _ = write!(
            svg,
            "<rect class=\"{class}\" x=\"0\" y=\"{:.1}\" width=\"12\" height=\"10\"/><text class=\"x\" x=\"18\" y=\"{:.1}\" dy=\".35em\">{}</text>",
            y + 3.0,
            y + 8.0,
            escaped(words)
        );
    }
    for (at, one) in groups.iter().enumerate() {
        let top = head + count(at) * group;
        let _ = write!(
            svg,
            "<text class=\"n\" x=\"0\" y=\"{:.1}\" dy=\".35em\">{}</text>",
            top + NAME / 2.0,
            escaped(&one.name)
        );
        for (place, (value, (_, class))) in one.values.iter().zip(legend).enumerate() {
            let y = top + NAME + count(place) * BAR;
            let length = f64::from(*value) / most * (WIDTH - 40.0);
            let _ = write!(
                svg,
                "<rect class=\"{class}\" x=\"0\" y=\"{y:.1}\" width=\"{:.1}\" height=\"9\"/><text class=\"x\" x=\"{:.1}\" y=\"{:.1}\" dy=\".35em\">{value}</text>",
                length.max(1.0),
                length + 6.0,
                y + 5.0
            );
        }
    }
    svg + "</svg>"
}

/// 1, 2, 5, 10, 20, 50 …: the next one from `least` on.
fn rounded(least: u32) -> u32 {
    let mut unit = 1_u32;
    loop {
        if let Some(found) = [1_u32, 2, 5]
            .map(|n| n.saturating_mul(unit))
            .into_iter()
            .find(|n| *n >= least)
        {
            return found;
        }
        unit = unit.saturating_mul(10);
    }
}

/// Words at the ends of lines keep a line's height between them, in their order from above.
fn apart(places: &[f64], height: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    let at = |one: usize| places.get(one).copied().unwrap_or_default();
    order.sort_by(|one, other| at(*one).total_cmp(&at(*other)));
    let mut set = places.to_vec();
    let mut floor = f64::MIN;
    for one in order {
        let place = at(one).max(floor);
        if let Some(slot) = set.get_mut(one) {
            *slot = place;
        }
        floor = place + height;
    }
    set
}

#[expect(clippy::cast_precision_loss, reason = "a table has at most 24 seats")]
fn step(count: usize) -> f64 {
    360.0 / count as f64
}

/// The middle of each seat in degrees, clockwise from three o'clock; no seat is at twelve or six.
fn angles(count: usize) -> impl Iterator<Item = f64> {
    let step = step(count.max(1));
    let first = -90.0 - step / 2.0;
    std::iter::successors(Some(first), move |angle| Some(angle + step)).take(count)
}

/// Labels are level with their seat, then pushed apart from the middle outwards.
fn labels(seats: &[Seat]) -> Vec<Label> {
    let place = |(seat, angle): (&Seat, f64)| {
        let angle = angle.to_radians();
        // rounding must not tear apart what stands exactly above or below the centre
        let side = if angle.cos() > 1e-9 { 1.0 } else { -1.0 };
        let height = if broken(&seat.name).1.is_some() {
            TALL_LABEL_HEIGHT
        } else {
            LABEL_HEIGHT
        };
        Label {
            x: 0.0,
            y: CY + LABELS * angle.sin(),
            side,
            height,
        }
    };
    let mut labels: Vec<Label> = seats.iter().zip(angles(seats.len())).map(place).collect();
    for side in [1.0, -1.0] {
        let mut column: Vec<&mut Label> = labels
            .iter_mut()
            .filter(|label| label.side * side > 0.0)
            .collect();
        column.sort_by(|one, other| one.y.total_cmp(&other.y));
        let middle = column.len() / 2;
        let (upper, lower) = column.split_at_mut(middle);
        let (mut floor, mut ceiling) = (f64::MIN, f64::MAX);
        for label in lower {
            label.y = label.y.max(floor + label.height / 2.0);
            floor = label.y + label.height / 2.0;
            ceiling = ceiling.min(label.y - label.height / 2.0);
        }
        for label in upper.iter_mut().rev() {
            label.y = label.y.min(ceiling - label.height / 2.0);
            ceiling = label.y - label.height / 2.0;
        }
    }
    for label in &mut labels {
        let near = ((label.y - CY).abs() - label.height / 2.0).max(0.0);
        let away = if near < OUTER {
            (OUTER * OUTER - near * near).sqrt()
        } else {
            0.0
        };
        label.x = CX + label.side * (away + 11.0);
    }
    labels
}

/// An annular sector with rounded corners, in degrees.
fn sector(from: f64, to: f64) -> String {
    const CORNER: f64 = 6.0;
    let outer = (CORNER / OUTER).to_degrees();
    let inner = (CORNER / INNER).to_degrees();
    let at = |radius: f64, angle: f64| {
        let (x, y) = polar(radius, angle);
        format!("{x:.1} {y:.1}")
    };
    let large = u8::from(to - from > 180.0);
    format!(
        "M{}L{}Q{} {}A{OUTER} {OUTER} 0 {large} 1 {}Q{} {}L{}Q{} {}A{INNER} {INNER} 0 {large} 0 {}Q{} {}Z",
        at(INNER + CORNER, from),
        at(OUTER - CORNER, from),
        at(OUTER, from),
        at(OUTER, from + outer),
        at(OUTER, to - outer),
        at(OUTER, to),
        at(OUTER - CORNER, to),
        at(INNER + CORNER, to),
        at(INNER, to),
        at(INNER, to - inner),
        at(INNER, from + inner),
        at(INNER, from),
        at(INNER + CORNER, from),
    )
}

fn polar(radius: f64, angle: f64) -> (f64, f64) {
    around(CX, CY, radius, angle)
}

fn around(x: f64, y: f64, radius: f64, angle: f64) -> (f64, f64) {
    let angle = angle.to_radians();
    (x + radius * angle.cos(), y + radius * angle.sin())
}

/// A long short name breaks after its hyphen or at its space.
fn broken(name: &str) -> (String, Option<String>) {
    if name.chars().count() <= 9 {
        return (name.to_owned(), None);
    }
    for (mark, kept) in [
        ('-', "-"),
        ('\u{2011}', "\u{2011}"),
        (' ', ""),
        ('\u{a0}', ""),
    ] {
        if let Some((head, tail)) = name.split_once(mark) {
            return (format!("{head}{kept}"), Some(tail.to_owned()));
        }
    }
    (name.to_owned(), None)
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATES: [SeatState; 9] = [
        SeatState::Supports,
        SeatState::DoesNotObject,
        SeatState::Reserves,
        SeatState::Objects,
        SeatState::Awaited,
        SeatState::StandsAside,
        SeatState::Dissociates,
        SeatState::AdReferendum,
        SeatState::Stale,
    ];

    fn table(count: usize) -> RoundTable {
        let seat = |at: usize| Seat {
            name: if at % 7 == 6 {
                format!("Members-M{at}")
            } else {
                format!("M{at}")
            },
            state: STATES[at % STATES.len()],
            word: "Position".to_owned(),
            own: at == 3,
        };
        RoundTable {
            id: "rt",
            seats: (0..count).map(seat).collect(),
            centre: ["Silence", "3 days 6 h", "Friday", "7 of 10"].map(str::to_owned),
            left: Some(0.23),
            bench: None,
            title: "Round table".to_owned(),
            description: "Counts".to_owned(),
        }
    }

    #[test]
    fn every_member_has_a_seat_with_its_shape() {
        for count in 1..=MOST_SEATS {
            let svg = round_table(&table(count));
            assert_eq!(svg.matches("<g class=\"seat ").count(), count);
            for at in 0..count {
                assert!(
                    svg.contains(&format!(">M{at}</tspan>")),
                    "seat {at} of {count}"
                );
            }
            assert!(
                !svg.contains("NaN") && !svg.contains("inf"),
                "{count} seats"
            );
        }
    }

    #[test]
    fn more_seats_than_can_be_read_draw_nothing() {
        assert_eq!(round_table(&table(0)), "");
        assert_eq!(round_table(&table(MOST_SEATS + 1)), "");
    }

    #[test]
    fn no_label_overlaps_another_or_the_ring() {
        for count in 1..=MOST_SEATS {
            let labels = labels(&table(count).seats);
            for (at, one) in labels.iter().enumerate() {
                for other in labels
                    .iter()
                    .skip(at + 1)
                    .filter(|other| (other.side - one.side).abs() < 0.1)
                {
                    let apart = (one.y - other.y).abs() - f64::midpoint(one.height, other.height);
                    assert!(apart > -0.01, "{count} seats: {} and {}", one.y, other.y);
                }
                let near = ((one.y - CY).abs() - one.height / 2.0).max(0.0);
                assert!(
                    (one.x - CX).hypot(near) > OUTER,
                    "{count} seats: a label touches the ring"
                );
            }
        }
    }

    #[test]
    fn the_drawing_grows_with_its_labels() {
        for count in 1..=MOST_SEATS {
            for bench in [
                None,
                Some(Bench {
                    name: "SMS".into(),
                    line: "consulted".into(),
                    icon: "i-talk",
                }),
            ] {
                let svg = round_table(&RoundTable {
                    bench,
                    ..table(count)
                });
                let view = svg
                    .split_once("viewBox=\"0 ")
                    .unwrap()
                    .1
                    .split_once('"')
                    .unwrap()
                    .0;
                let (top, rest) = view.split_once(" 620 ").unwrap();
                let (top, height): (f64, f64) = (top.parse().unwrap(), rest.parse().unwrap());
                for label in labels(&table(count).seats) {
                    assert!(
                        label.y - label.height / 2.0 > top
                            && label.y + label.height / 2.0 < top + height,
                        "{count} seats"
                    );
                }
            }
        }
    }

    #[test]
    fn the_first_two_seats_flank_twelve_o_clock() {
        let first: Vec<f64> = angles(10).take(2).collect();
        assert!((first[0] - -108.0).abs() < 1e-9 && (first[1] - -72.0).abs() < 1e-9);
    }

    #[test]
    fn words_of_people_stay_words() {
        let mut drawn = table(2);
        drawn.seats[0].name = "<b>&\"".to_owned();
        drawn.title = "</title><script>".to_owned();
        let svg = round_table(&drawn);
        assert!(
            svg.contains("&lt;b&gt;&amp;&quot;")
                && !svg.contains("<script>")
                && !svg.contains("<b>")
        );
    }

    #[test]
    fn long_names_break_once() {
        assert_eq!(broken("IOM"), ("IOM".to_owned(), None));
        assert_eq!(
            broken("ООН\u{2011}женщины"),
            ("ООН\u{2011}".to_owned(), Some("женщины".to_owned()))
        );
        assert_eq!(
            broken("UN Habitat agency"),
            ("UN".to_owned(), Some("Habitat agency".to_owned()))
        );
    }

    #[test]
    fn a_unit_chart_has_one_shape_for_each() {
        assert_eq!(
            units(&[("s-late", "no", 2), ("p-yes", "yes", 3)])
                .matches("<use")
                .count(),
            5
        );
        assert!(units(&[]).contains("width=\"1\""));
    }

    #[test]
    fn a_bar_of_time_stays_on_its_axis() {
        let bar = timebar(TimeBar {
            start: -3.0,
            due: 0.5,
            today: 9.0,
            done: None,
        });
        assert!(
            bar.contains("M2.0 8H118.0")
                && bar.contains("M118.0 0V16")
                && bar.contains("M60.0 3.5")
        );
    }

    #[test]
    fn a_ring_has_one_mark_for_each_member() {
        assert_eq!(ring(&[Mark::Present; 10], 30).matches("<path").count(), 10);
        assert_eq!(ring(&[], 30).matches("<path").count(), 0);
        assert!(ring(&[Mark::Missing], 30).contains("class=\"off\""));
    }
}
