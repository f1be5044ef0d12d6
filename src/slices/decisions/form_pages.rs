//! Drafting, speaking for a member that spoke elsewhere, deferring; and the two acts that are confirmed.
use askama::Template;

use super::forms::{LONGEST_TEXT, Offered};
use super::give::position_fields;
use super::model::{Channel, CitesTo, Consulted, Decision, Relevance, Seat, Value};
use super::pages::{possible, title};
use super::store::OpenItem;
use super::text::{Paragraph, paragraphs};
use super::words::{channel_word, cites_word, relevance_word, value_tag};
use super::{rules, silence_rules};
use crate::base::access::{Hat, Verdict};
use crate::base::clock::Instant;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Possible, Tag, Width};
use crate::web::visit::Visit;

/// A page that is one form.
#[derive(Template)]
#[template(path = "decisions/form.html")]
pub(crate) struct FormPage {
    page: Page,
    back: String,
    back_words: String,
    lead: String,
    /// Without a later item there is nothing to defer to.
    nothing_to_choose: bool,
    corrections: Corrections,
    action: String,
    fields: Vec<Field>,
    verb: String,
}

/// `none` says what it means to choose no item.
fn item_choices(lang: Lang, t: &'static Texts, items: &[OpenItem], none: String) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", none)];
    choices.extend(items.iter().map(|one| {
        let meeting = lang.pick(
            &one.meeting_title,
            one.meeting_title_ru.as_deref(),
            one.meeting_title_ky.as_deref(),
        );
        let item = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
        Choice::new(
            one.id.to_string(),
            format!(
                "{}: {item}",
                t.decisions_meeting_item(meeting, one.position)
            ),
        )
    }));
    choices
}

impl FormPage {
    pub(super) fn new(
        visit: &Visit,
        hat: Hat,
        offered: &Offered,
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let t = visit.texts();
        let mut page = visit.page(Section::Decisions, t.decisions_draft());
        if !complaints.is_empty() {
            page = page.with_corrections().answering("/decisions/new");
        }
        let fields = draft_fields(visit, hat, offered, typed, complaints);
        Self {
            back: "/decisions".to_owned(),
            back_words: t.decisions_register(),
            lead: t.decisions_draft_lead(),
            nothing_to_choose: false,
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            action: "/decisions".to_owned(),
            fields,
            verb: t.decisions_draft(),
            page,
        }
    }

    pub(super) fn edit(
        visit: &Visit,
        hat: Hat,
        offered: &Offered,
        decision: &Decision,
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let t = visit.texts();
        let optional = |text: &Option<String>| text.clone().unwrap_or_default();
        let stands = Fields::of([
            (
                "item",
                decision.item.map_or_else(String::new, |id| id.to_string()),
            ),
            ("proposer", decision.proposed_by.to_string()),
            ("title", decision.title.clone()),
            ("title_ru", optional(&decision.title_ru)),
            ("title_ky", optional(&decision.title_ky)),
            ("text", decision.text.clone()),
            ("relevance", decision.relevance.name().to_owned()),
            ("relevance_reason", optional(&decision.relevance_reason)),
            (
                "cites",
                decision.cites.map_or_else(String::new, |id| id.to_string()),
            ),
            (
                "cites_to",
                decision
                    .cites_to
                    .map_or_else(String::new, |to| to.name().to_owned()),
            ),
        ]);
        let none = Complaints::none();
        let (fields, complaints) = typed.unwrap_or((&stands, &none));
        let path = format!("/decisions/{}", decision.id);
        let action = format!("{path}/text");
        let mut page = visit.page(Section::Decisions, t.decisions_edit());
        if typed.is_some() {
            page = page.with_corrections().answering(action.clone());
        }
        let fields = draft_fields(visit, hat, offered, fields, complaints);
        Self {
            back: path,
            back_words: t.decisions_decision(),
            lead: title(decision, visit.lang).to_owned(),
            nothing_to_choose: false,
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            action,
            fields,
            verb: t.decisions_save(),
            page,
        }
    }
}

fn draft_fields(
    visit: &Visit,
    hat: Hat,
    offered: &Offered,
    typed: &Fields,
    complaints: &Complaints,
) -> Vec<Field> {
    let (t, lang) = (visit.texts(), visit.lang);
    let filled = |field: Field, name: &'static str| {
        field
            .holding(typed.raw(name))
            .faulty(complaints.at(name, lang))
    };
    let found = Relevance::ALL
        .iter()
        .map(|&one| Choice::new(one.name(), relevance_word(t, one)))
        .collect();
    let mut fields = vec![filled(
        Field::new(
            "item",
            t.decisions_item(),
            Ask::Select(item_choices(
                lang,
                t,
                &offered.items,
                t.decisions_between_meetings(),
            )),
        )
        .hinted(t.decisions_item_hint()),
        "item",
    )];
    if hat == Hat::Secretariat {
        let mut choices = vec![Choice::new("", t.frame_choose())];
        choices.extend(
            offered
                .proposers
                .iter()
                .map(|one| Choice::new(one.id.to_string(), one.acronym.clone())),
        );
        fields.push(filled(
            Field::new("proposer", t.decisions_proposed_by(), Ask::Select(choices))
                .wide(Width::Middle)
                .required(),
            "proposer",
        ));
    }
    if !offered.groups.is_empty() {
        let mut choices = vec![Choice::new("", t.decisions_no_group())];
        choices.extend(
            offered
                .groups
                .iter()
                .map(|one| Choice::new(one.id.to_string(), one.words(t, lang))),
        );
        fields.push(filled(
            Field::new("group", t.decisions_recommended_by(), Ask::Select(choices))
                .hinted(t.decisions_recommended_by_hint())
                .wide(Width::Middle),
            "group",
        ));
    }
    let line = |name: &'static str, label: String| Field::line(name, label).at_most(200);
    fields.extend([
        filled(line("title", t.decisions_title()).required(), "title"),
        filled(
            line("title_ru", t.decisions_title_ru()).in_lang("ru"),
            "title_ru",
        ),
        filled(
            line("title_ky", t.decisions_title_ky()).in_lang("ky"),
            "title_ky",
        ),
        filled(
            Field::new(
                "text",
                t.decisions_text(),
                Ask::Lines {
                    rows: 10,
                    document: true,
                },
            )
            .hinted(t.decisions_text_hint())
            .at_most(LONGEST_TEXT)
            .required(),
            "text",
        ),
        filled(
            Field::new("relevance", t.decisions_relevance(), Ask::OneOf(found))
                .hinted(t.decisions_relevance_hint())
                .required(),
            "relevance",
        ),
        filled(
            Field::lines("relevance_reason", t.decisions_relevance_reason()).at_most(2000),
            "relevance_reason",
        ),
    ]);
    if !offered.in_force.is_empty() {
        fields.extend(cites_fields(visit, offered).map(|(name, field)| filled(field, name)));
    }
    fields
}

/// An earlier decision that ends when this one is adopted.
fn cites_fields(visit: &Visit, offered: &Offered) -> [(&'static str, Field); 2] {
    let (t, lang) = (visit.texts(), visit.lang);
    let mut earlier = vec![Choice::new("", t.decisions_cites_none())];
    earlier.extend(offered.in_force.iter().map(|one| {
        let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
        let adopted = (one.year, one.number);
        let symbol = super::model::symbol(&visit.symbol_prefix, adopted, (None, None), 1);
        let words = format!("{} {title}", symbol.unwrap_or_default());
        Choice::new(one.id.to_string(), words)
    }));
    let mut how = vec![Choice::new("", t.decisions_cites_none())];
    how.extend(
        CitesTo::ALL
            .iter()
            .map(|&to| Choice::new(to.name(), cites_word(t, to))),
    );
    [
        (
            "cites",
            Field::new("cites", t.decisions_cites_earlier(), Ask::Select(earlier))
                .hinted(t.decisions_cites_hint()),
        ),
        (
            "cites_to",
            Field::new("cites_to", t.decisions_cites(), Ask::Select(how)).wide(Width::Middle),
        ),
    ]
}

impl FormPage {
    /// What a member said elsewhere, written down by the secretariat.
    pub(super) fn on_behalf(
        visit: &Visit,
        decision: &Decision,
        seats: &[Seat],
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let mut members = vec![Choice::new("", t.frame_choose())];
        members.extend(
            seats
                .iter()
                .map(|seat| Choice::new(seat.member.to_string(), seat.acronym.clone())),
        );
        let filled = |field: Field, name: &'static str| {
            field
                .holding(typed.raw(name))
                .faulty(complaints.at(name, lang))
        };
        let mut fields = vec![filled(
            Field::new("member", t.decisions_member(), Ask::Select(members))
                .wide(Width::Middle)
                .required(),
            "member",
        )];
        fields.extend(position_fields(
            t,
            lang,
            Some((typed, complaints)),
            None,
            false,
        ));
        let mut channels = vec![Choice::new("", t.frame_choose())];
        channels.extend(
            Channel::ALL
                .iter()
                .map(|&channel| Choice::new(channel.name(), channel_word(t, channel))),
        );
        fields.push(filled(
            Field::new("channel", t.decisions_channel(), Ask::Select(channels))
                .wide(Width::Middle)
                .required(),
            "channel",
        ));
        fields.push(filled(
            Field::lines("evidence", t.decisions_evidence())
                .hinted(t.decisions_evidence_hint())
                .at_most(2000)
                .required(),
            "evidence",
        ));
        Self::about(
            visit,
            decision,
            ("positions-on-behalf", t.decisions_on_behalf()),
            t.decisions_on_behalf_lead(),
            fields,
            complaints,
        )
    }

    /// To which later item.
    pub(super) fn deferral(
        visit: &Visit,
        decision: &Decision,
        items: &[OpenItem],
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let field = Field::new(
            "item",
            t.decisions_item(),
            Ask::Select(item_choices(lang, t, items, t.frame_choose())),
        )
        .holding(typed.raw("item"))
        .faulty(complaints.at("item", lang))
        .required();
        let mut form = Self::about(
            visit,
            decision,
            ("deferral", t.decisions_defer()),
            t.decisions_defer_lead(),
            vec![field],
            complaints,
        );
        form.nothing_to_choose = items.is_empty();
        form
    }

    /// A form about a decision, on a page of its own.
    pub(super) fn about(
        visit: &Visit,
        decision: &Decision,
        (action, verb): (&str, String),
        lead: String,
        fields: Vec<Field>,
        complaints: &Complaints,
    ) -> Self {
        let t = visit.texts();
        let back = format!("/decisions/{}", decision.id);
        let action = format!("{back}/{action}");
        let mut page = visit.page(Section::Decisions, verb.clone());
        if !complaints.is_empty() {
            page = page.with_corrections().answering(action.clone());
        }
        Self {
            back_words: title(decision, visit.lang).to_owned(),
            lead,
            nothing_to_choose: false,
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            action,
            fields,
            verb,
            back,
            page,
        }
    }
}

/// A page that asks once more before an act that cannot be undone.
#[derive(Template)]
#[template(path = "decisions/adoption.html")]
pub(crate) struct ConfirmPage {
    page: Page,
    back: String,
    symbol: String,
    lead: String,
    paragraphs: Vec<Paragraph>,
    counts: Vec<(Tag, String)>,
    may: Possible,
    action: String,
    warning: String,
    verb: String,
}

impl ConfirmPage {
    pub(super) fn adoption(
        visit: &Visit,
        decision: &Decision,
        facts: &Consulted,
        now: Instant,
    ) -> Self {
        let t = visit.texts();
        Self {
            counts: counts(t, facts),
            may: possible(Verdict::Yes, rules::adopt(decision, facts, now), visit.lang),
            ..Self::asking(
                visit,
                decision,
                ("adoption", t.decisions_adopt_question()),
                t.decisions_adopt_warning(facts.seats.len()),
                t.decisions_declare(),
            )
        }
    }

    /// R18: adopted for now; those who were not heard have the window.
    pub(super) fn provisional(
        visit: &Visit,
        decision: &Decision,
        facts: &Consulted,
        window: Instant,
        now: Instant,
    ) -> Self {
        let t = visit.texts();
        let pending: Vec<&str> = silence_rules::pending(facts)
            .map(|seat| seat.acronym.as_str())
            .collect();
        let until = visit.lang.dates(visit.zone).moment(window);
        Self {
            counts: counts(t, facts),
            may: possible(
                Verdict::Yes,
                silence_rules::adopt_provisionally(decision, facts, now),
                visit.lang,
            ),
            ..Self::asking(
                visit,
                decision,
                ("provisional-adoption", t.decisions_provisional_question()),
                t.decisions_provisional_warning(pending.join(", "), until),
                t.decisions_adopt_provisionally(),
            )
        }
    }

    pub(super) fn withdrawal(visit: &Visit, decision: &Decision) -> Self {
        let t = visit.texts();
        Self::asking(
            visit,
            decision,
            ("withdrawal", t.decisions_withdraw_question()),
            t.decisions_withdraw_warning(),
            t.decisions_withdraw(),
        )
    }

    fn asking(
        visit: &Visit,
        decision: &Decision,
        (action, question): (&str, String),
        warning: String,
        verb: String,
    ) -> Self {
        let back = format!("/decisions/{}", decision.id);
        Self {
            page: visit.page(Section::Decisions, question),
            symbol: decision.symbol(&visit.symbol_prefix).unwrap_or_default(),
            lead: title(decision, visit.lang).to_owned(),
            paragraphs: paragraphs(&decision.text),
            counts: Vec::new(),
            may: Possible::now(),
            action: format!("{back}/{action}"),
            warning,
            verb,
            back,
        }
    }
}

/// Each position with the members that gave it.
fn counts(t: &'static Texts, facts: &Consulted) -> Vec<(Tag, String)> {
    Value::ALL
        .iter()
        .filter_map(|&value| {
            let members: Vec<&str> = facts
                .seats
                .iter()
                .filter(|seat| seat.position.as_ref().is_some_and(|p| p.value == value))
                .map(|seat| seat.acronym.as_str())
                .collect();
            (!members.is_empty()).then(|| (value_tag(t, value), members.join(", ")))
        })
        .collect()
}
