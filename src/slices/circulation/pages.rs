//! I22: who was sent what, when, and whether it arrived: the same table wherever something was circulated.
use askama::Template;
use askama::filters::HtmlSafe;

use super::store::Delivery;
use crate::base::lang::Texts;
use crate::web::parts::{Icon, Tag, Tone};
use crate::web::visit::Visit;

/// Every circulation of one object, latest first, each with its recipients.
#[derive(Template)]
#[template(path = "circulation/deliveries.html")]
pub(crate) struct Deliveries {
    t: &'static Texts,
    groups: Vec<Group>,
}

struct Group {
    heading: String,
    note: String,
    rows: Vec<Row>,
}

struct Row {
    acronym: String,
    name: String,
    tag: Tag,
    when: String,
    /// The mail itself, for who may read it.
    href: Option<String>,
    /// Where it is sent once more, for who may, and where it did not arrive.
    again: Option<String>,
}

impl HtmlSafe for Deliveries {}

impl Deliveries {
    /// `links` for the secretariat, who alone may read the mail.
    pub(super) fn of(visit: &Visit, deliveries: Vec<Delivery>, links: bool) -> Self {
        let t = visit.texts();
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let mut groups: Vec<(i64, usize, Group)> = Vec::new();
        for one in deliveries {
            if groups.last().is_none_or(|(id, ..)| *id != one.circulation) {
                let what = match one.kind.as_str() {
                    "agenda" => t.circulation_agenda(),
                    "minutes" => match one.what.as_deref() {
                        Some("tracked") => t.circulation_minutes_tracked(),
                        Some("approved") => t.circulation_minutes_approved(),
                        Some("corrigendum") => t.circulation_corrigendum(),
                        _ => t.circulation_minutes(),
                    },
                    "decision" => t.circulation_decision(),
                    "member_list" => t.circulation_member_list(),
                    _ if one.cancels => t.circulation_cancellation(),
                    _ if one.revision > 1 => t.circulation_new_date(),
                    _ => t.circulation_invitation(),
                };
                let when = dates.moment_short(one.circulated_at);
                let group = Group {
                    heading: t.circulation_heading(what, when),
                    note: String::new(),
                    rows: Vec::new(),
                };
                groups.push((one.circulation, 0, group));
            }
            if let Some((_, arrived, group)) = groups.last_mut() {
                *arrived += usize::from(one.state == "sent");
                group.rows.push(Row {
                    acronym: one.acronym,
                    name: one.name,
                    tag: tag(t, &one.state, one.is_kept),
                    when: one
                        .sent_at
                        .map_or_else(String::new, |at| dates.moment_short(at)),
                    href: links.then(|| format!("/mail/{}", one.mail)),
                    again: (links && matches!(one.state.as_str(), "failed" | "undeliverable"))
                        .then(|| format!("/mail/{}/sending", one.mail)),
                });
            }
        }
        let groups = groups
            .into_iter()
            .map(|(_, arrived, group)| Group {
                note: t.circulation_arrived(arrived, group.rows.len()),
                ..group
            })
            .collect();
        Self { t, groups }
    }
}

fn tag(t: &'static Texts, state: &str, is_kept: bool) -> Tag {
    match state {
        "sent" => Tag::new(Icon::Yes, Tone::Yes, t.mails_state_sent()),
        "failed" => Tag::new(Icon::Objection, Tone::No, t.mails_state_failed()),
        "undeliverable" => Tag::new(Icon::Objection, Tone::No, t.mails_state_undeliverable()),
        _ if is_kept => Tag::new(Icon::Information, Tone::Warn, t.mails_state_kept()),
        _ => Tag::new(Icon::Awaiting, Tone::Wait, t.mails_state_queued()),
    }
}
