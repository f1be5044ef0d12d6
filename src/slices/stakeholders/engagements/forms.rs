use chrono::NaiveDate;

use super::super::model::{EngagementAudience, EngagementKind};
use super::store::Offers;
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::web::answer::InWords;
use crate::web::fields::{Complaint, Complaints, Fields, Form};

#[derive(Debug)]
enum Wrong {
    InTheFuture,
    WithNobody,
    /// A group is named and the entry open to all members, or the other way round.
    GroupAndAudience,
    OnlyMeetings,
}

impl InWords for Wrong {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::InTheFuture => t.stakeholders_in_the_future(),
            Self::WithNobody => t.engagements_with_nobody(),
            Self::GroupAndAudience => t.engagements_group_and_audience(),
            Self::OnlyMeetings => t.engagements_only_meetings(),
        }
    }
}

/// An entry as typed.
pub(super) struct Entry {
    pub(super) on_day: NaiveDate,
    pub(super) kind: EngagementKind,
    pub(super) summary: String,
    pub(super) follow_up: Option<String>,
    pub(super) audience: EngagementAudience,
    pub(super) group: Option<i64>,
    pub(super) meeting: Option<i64>,
    pub(super) stakeholders: Vec<i64>,
    pub(super) members: Vec<i64>,
}

fn chosen(
    form: &mut Form<'_>,
    fields: &Fields,
    name: &str,
    offered: impl Fn(i64) -> bool,
) -> Vec<i64> {
    let mut all = Vec::new();
    for typed in fields.all(name).filter(|typed| !typed.is_empty()) {
        match typed.parse().ok().filter(|id| offered(*id)) {
            Some(id) if !all.contains(&id) => all.push(id),
            Some(_) => {}
            None => form.complain(name, Complaint::NotOffered),
        }
    }
    all
}

pub(super) fn entry(
    fields: &Fields,
    offers: &Offers,
    today: NaiveDate,
) -> Result<Entry, Complaints> {
    let mut form = Form::of(fields);
    let on_day = form.date("on_day");
    if on_day.is_some_and(|day| day > today) {
        form.refuse("on_day", Wrong::InTheFuture);
    }
    let kind = form.choice("kind", EngagementKind::parse);
    let stakeholders = chosen(&mut form, fields, "stakeholder", |id| {
        offers.stakeholders.iter().any(|one| one.id == id)
    });
    if stakeholders.is_empty() {
        form.refuse("stakeholder", Wrong::WithNobody);
    }
    let members = chosen(&mut form, fields, "member", |id| {
        offers.members.iter().any(|one| one.id == id)
    });
    let summary = form.text("summary", 4000);
    let follow_up = form.optional("follow_up", 2000);
    let audience = form.choice("audience", EngagementAudience::parse);
    let of = |word: &str, known: &[super::store::Named]| {
        word.parse()
            .ok()
            .filter(|id| known.iter().any(|one| one.id == *id))
    };
    let group = form.optional_choice("group", |word| of(word, &offers.groups));
    if let (Some(audience), Some(group)) = (audience, group)
        && (audience == EngagementAudience::Group) != group.is_some()
    {
        form.refuse("group", Wrong::GroupAndAudience);
    }
    let meeting = form.optional_choice("meeting", |word| of(word, &offers.meetings));
    if matches!(meeting, Some(Some(_))) && kind.is_some_and(|kind| kind != EngagementKind::Meeting)
    {
        form.refuse("meeting", Wrong::OnlyMeetings);
    }
    let values = (|| {
        Some(Entry {
            on_day: on_day?,
            kind: kind?,
            summary: summary?,
            follow_up: follow_up?,
            audience: audience?,
            group: group?,
            meeting: meeting?,
            stakeholders,
            members,
        })
    })();
    form.finish(values)
}

#[cfg(test)]
mod tests {
    use super::super::store::Named;
    use super::*;

    fn named(id: i64) -> Named {
        Named {
            id,
            name: String::new(),
            name_ru: None,
            name_ky: None,
        }
    }

    fn faults(query: &str) -> Vec<String> {
        let offers = Offers {
            page_size: 25,
            stakeholders: vec![named(15)],
            members: vec![named(2)],
            groups: vec![named(1)],
            meetings: vec![named(7)],
            categories: Vec::new(),
        };
        let fields = Fields::parse(query.as_bytes()).unwrap();
        let read = entry(&fields, &offers, "2026-10-15".parse().unwrap());
        let faults = read.err().map(|wrong| wrong.in_words(Lang::En));
        let faults = faults.unwrap_or_default().into_iter();
        faults.map(|(field, _)| field).collect()
    }

    #[test]
    fn an_entry_is_with_somebody_and_says_who_reads_it() {
        let whole =
            "on_day=2026-10-01&kind=meeting&stakeholder=15&member=2&summary=s&audience=internal";
        assert_eq!(faults(whole), Vec::<String>::new());
        assert_eq!(faults(&format!("{whole}&meeting=7")), Vec::<String>::new());
        assert_eq!(
            faults(&whole.replace("stakeholder=15", "x=1")),
            ["stakeholder"]
        );
        assert_eq!(
            faults(&format!("{whole}&stakeholder=2")),
            ["stakeholder"],
            "a member is none"
        );
        assert_eq!(
            faults(&whole.replace("2026-10-01", "2026-10-16")),
            ["on_day"]
        );
        assert_eq!(faults(&whole.replace("internal", "group")), ["group"]);
        assert_eq!(faults(&format!("{whole}&group=1")), ["group"]);
        let call = whole.replace("kind=meeting", "kind=call");
        assert_eq!(faults(&format!("{call}&meeting=7")), ["meeting"]);
    }
}
