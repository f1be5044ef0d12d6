//! What changed between two agendas that went out.
use super::model::SentItem;

/// One change, named by the item's place and title as they are now, or were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Added(i32, String),
    Removed(i32, String),
    /// Title, from where, to where.
    Moved(String, i32, i32),
    /// To which place belongs it now, from which title, to which.
    Retitled(i32, String, String),
    Kind(i32, String),
    /// From how many minutes, to how many.
    Length(i32, String, i32, i32),
    Presenter(i32, String),
    Background(i32, String),
    Audience(i32, String),
    /// By symbol.
    PaperAdded(i32, String),
    PaperReplaced(i32, String, i32),
    PaperRemoved(i32, String),
    DecisionListed(i32, String),
    DecisionUnlisted(i32, String),
}

/// In the order of the new agenda, and what is gone at the end. An item that only made room for another has not moved:
/// of those that stayed, the fewest that explain the new order are told.
pub(crate) fn changes(old: &[SentItem], new: &[SentItem]) -> Vec<Change> {
    let before = |one: &SentItem| {
        old.iter().position(|other| match (one.id, other.id) {
            (Some(one), Some(other)) => one == other,
            _ => one.title == other.title,
        })
    };
    let kept: Vec<usize> = new.iter().filter_map(before).collect();
    let stayed = longest_rising(&kept);
    let mut changes = Vec::new();
    for item in new {
        let Some(at) = before(item) else {
            changes.push(Change::Added(item.position, item.title.clone()));
            continue;
        };
        let Some(was) = old.get(at) else { continue };
        if !stayed.contains(&at) {
            changes.push(Change::Moved(
                item.title.clone(),
                was.position,
                item.position,
            ));
        }
        changes.extend(of_item(was, item));
    }
    let gone = |(at, _): &(usize, &SentItem)| !kept.contains(at);
    changes.extend(
        old.iter()
            .enumerate()
            .filter(gone)
            .map(|(_, one)| Change::Removed(one.position, one.title.clone())),
    );
    changes
}

fn of_item(was: &SentItem, is: &SentItem) -> Vec<Change> {
    let (place, title) = (is.position, is.title.clone());
    let mut changes = Vec::new();
    if was.title != is.title {
        changes.push(Change::Retitled(place, was.title.clone(), title.clone()));
    }
    let told = |differs: bool, change: fn(i32, String) -> Change| {
        differs.then(|| change(place, title.clone()))
    };
    changes.extend(told(was.kind != is.kind, Change::Kind));
    if was.minutes != is.minutes {
        changes.push(Change::Length(
            place,
            title.clone(),
            was.minutes,
            is.minutes,
        ));
    }
    changes.extend(told(was.presenter != is.presenter, Change::Presenter));
    changes.extend(told(was.background != is.background, Change::Background));
    changes.extend(told(was.audience != is.audience, Change::Audience));
    for paper in &is.papers {
        match was.papers.iter().find(|one| one.symbol == paper.symbol) {
            None => changes.push(Change::PaperAdded(place, paper.symbol.clone())),
            Some(one) if one.version != paper.version => changes.push(Change::PaperReplaced(
                place,
                paper.symbol.clone(),
                paper.version,
            )),
            Some(_) => {}
        }
    }
    let lacks = |symbol: &String| !is.papers.iter().any(|one| one.symbol == *symbol);
    changes.extend(
        was.papers
            .iter()
            .map(|one| one.symbol.clone())
            .filter(lacks)
            .map(|symbol| Change::PaperRemoved(place, symbol)),
    );
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        these
            .iter()
            .filter(|one| !those.contains(one))
            .cloned()
            .collect()
    };
    let (listed, unlisted) = (
        only(&is.decisions, &was.decisions),
        only(&was.decisions, &is.decisions),
    );
    changes.extend(
        listed
            .into_iter()
            .map(|one| Change::DecisionListed(place, one)),
    );
    changes.extend(
        unlisted
            .into_iter()
            .map(|one| Change::DecisionUnlisted(place, one)),
    );
    changes
}

/// A longest part of the row that rises.
fn longest_rising(row: &[usize]) -> Vec<usize> {
    let mut best: Vec<Vec<usize>> = Vec::new();
    for &one in row {
        let before = best
            .iter()
            .filter(|rising| rising.last().is_some_and(|last| *last < one))
            .max_by_key(|rising| rising.len());
        let mut rising = before.cloned().unwrap_or_default();
        rising.push(one);
        best.push(rising);
    }
    best.into_iter().max_by_key(Vec::len).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::model::SentPaper;
    use super::*;
    use proptest::prelude::*;

    fn item(id: i64, position: i32, title: &str) -> SentItem {
        SentItem {
            id: Some(id),
            position,
            kind: "discussion".to_owned(),
            title: title.to_owned(),
            minutes: 20,
            ..SentItem::default()
        }
    }

    fn paper(symbol: &str, version: i32) -> SentPaper {
        SentPaper {
            symbol: symbol.to_owned(),
            version,
        }
    }

    #[test]
    fn each_change_is_told_once() {
        let old = [
            item(1, 1, "Data"),
            item(2, 2, "Return"),
            item(3, 3, "Other"),
        ];
        assert_eq!(changes(&old, &old), []);
        let added = [
            item(1, 1, "Data"),
            item(9, 2, "Climate"),
            item(2, 3, "Return"),
            item(3, 4, "Other"),
        ];
        assert_eq!(
            changes(&old, &added),
            [Change::Added(2, "Climate".to_owned())],
            "who made room has not moved"
        );
        assert_eq!(
            changes(&added, &old),
            [Change::Removed(2, "Climate".to_owned())]
        );
        let moved = [
            item(3, 1, "Other"),
            item(1, 2, "Data"),
            item(2, 3, "Return"),
        ];
        assert_eq!(
            changes(&old, &moved),
            [Change::Moved("Other".to_owned(), 3, 1)]
        );
        let mut reworded = old.clone();
        reworded[1].title = "Return and reintegration".to_owned();
        reworded[1].minutes = 30;
        reworded[1].presenter = Some("UNHCR".to_owned());
        let title = || "Return and reintegration".to_owned();
        assert_eq!(
            changes(&old, &reworded),
            [
                Change::Retitled(2, "Return".to_owned(), title()),
                Change::Length(2, title(), 20, 30),
                Change::Presenter(2, title()),
            ]
        );
    }

    #[test]
    fn papers_and_decisions_are_told_by_their_symbols() {
        let mut old = [item(1, 1, "Data")];
        old[0].papers = vec![paper("CRP.1", 1), paper("CRP.2", 1)];
        old[0].decisions = vec!["DEC/1".to_owned()];
        let mut new = [item(1, 1, "Data")];
        new[0].papers = vec![paper("CRP.1", 2), paper("CRP.3", 1)];
        new[0].decisions = vec!["DEC/2".to_owned()];
        let symbol = |one: &str| one.to_owned();
        assert_eq!(
            changes(&old, &new),
            [
                Change::PaperReplaced(1, symbol("CRP.1"), 2),
                Change::PaperAdded(1, symbol("CRP.3")),
                Change::PaperRemoved(1, symbol("CRP.2")),
                Change::DecisionListed(1, symbol("DEC/2")),
                Change::DecisionUnlisted(1, symbol("DEC/1")),
            ]
        );
    }

    #[test]
    fn snapshots_without_numbers_are_told_apart_by_titles() {
        let mut old = [item(1, 1, "Data"), item(2, 2, "Return")];
        for one in &mut old {
            one.id = None;
        }
        let new = [item(1, 1, "Data"), item(5, 2, "Climate")];
        assert_eq!(
            changes(&old, &new),
            [
                Change::Added(2, "Climate".to_owned()),
                Change::Removed(2, "Return".to_owned())
            ]
        );
    }

    proptest! {
        /// Nothing is told of an agenda that stayed, and of any reordering at most what moved.
        #[test]
        fn an_order_is_explained_by_moves(order in Just((0_i64..7).collect::<Vec<_>>()).prop_shuffle()) {
            let place = |at: usize| i32::try_from(at).unwrap() + 1;
            let old: Vec<SentItem> = (0..7).map(|id| item(id, place(usize::try_from(id).unwrap()), "Same")).collect();
            let new: Vec<SentItem> = order.iter().enumerate().map(|(at, id)| item(*id, place(at), "Same")).collect();
            let told = changes(&old, &new);
            prop_assert_eq!(told.is_empty(), old == new);
            prop_assert!(told.len() < 7);
            prop_assert!(told.iter().all(|one| matches!(one, Change::Moved(..))));
        }
    }
}
