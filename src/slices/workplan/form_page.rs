//! The forms of the workplan: a heading, an activity as a whole, the lead's own line, the approval, a sheet to send.
use askama::Template;

use super::forms::Offers;
use super::frameworks::Framework;
use super::model::{Activity, Heading, Indicator, Level, Line, Plan, Workplan};
use super::rules::{MOST_INDICATORS, Refusal};
use super::samples;
use super::store::Adopted;
use super::words::level_word;
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::decisions::{self, Scheme};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Text, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "workplan/form.html")]
pub(crate) struct FormPage {
    page: Page,
    back: String,
    back_words: String,
    lead: String,
    /// What stands instead of a form that cannot be filled in yet.
    instead: Option<String>,
    corrections: Corrections,
    action: String,
    has_file: bool,
    pub(super) hidden: Vec<(&'static str, String)>,
    fields: Vec<Field>,
    /// Each with its baseline, target and value.
    indicators: Vec<[Field; 4]>,
    verb: String,
}

/// What came back, and what is wrong with it.
pub(super) type Typed<'a> = Option<(&'a Fields, &'a Complaints)>;

/// Where a form stands.
pub(super) struct Frame {
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) back: String,
    pub(super) back_words: String,
    /// Its own address, and where it is sent to.
    pub(super) here: String,
    pub(super) action: String,
    pub(super) verb: String,
}

pub(super) fn framed(
    page: Page,
    frame: Frame,
    came_back: bool,
    (fields, indicators): (Vec<Field>, Vec<[Field; 4]>),
) -> FormPage {
    let mut page = page.within(Section::FollowUp).titled(frame.title);
    if came_back {
        page = page.with_corrections().answering(frame.here);
    }
    FormPage {
        corrections: {
            let all = fields.iter().chain(indicators.iter().flatten());
            Corrections::of(page.t, &all.collect::<Vec<_>>())
        },
        back: frame.back,
        back_words: frame.back_words,
        lead: frame.lead,
        instead: None,
        action: frame.action,
        has_file: false,
        hidden: Vec::new(),
        fields,
        indicators,
        verb: frame.verb,
        page,
    }
}

fn plan_of(t: &Texts, year: i32) -> (String, String) {
    (
        format!("/workplan?year={year}"),
        super::list_page::title(t, year),
    )
}

/// Fills a field with what came back, else with what stands.
pub(super) fn ask(lang: Lang, typed: Typed<'_>, name: &str, held: String, field: Field) -> Field {
    match typed {
        Some((fields, complaints)) => field
            .holding(fields.raw(name))
            .faulty(complaints.at(name, lang)),
        None => field.holding(held),
    }
}

/// The same for several boxes.
pub(super) fn ask_any(
    lang: Lang,
    typed: Typed<'_>,
    name: &str,
    held: Vec<String>,
    field: Field,
) -> Field {
    match typed {
        Some((fields, complaints)) => field
            .choosing(fields.all(name).map(ToOwned::to_owned).collect())
            .faulty(complaints.at(name, lang)),
        None => field.choosing(held),
    }
}

fn titles(
    page: &Page,
    level: Option<Level>,
    held: Option<&Heading>,
    typed: Typed<'_>,
) -> Vec<Field> {
    let (t, lang) = (page.t, page.lang);
    let words = |pick: fn(&Heading) -> Option<String>| held.and_then(pick).unwrap_or_default();
    let mut fields = vec![
        ask(
            lang,
            typed,
            "title",
            words(|one| Some(one.title.clone())),
            Field::line("title", t.workplan_title_en())
                .at_most(200)
                .in_lang("en")
                .wide(Width::Full)
                .required(),
        ),
        ask(
            lang,
            typed,
            "title_ru",
            words(|one| one.title_ru.clone()),
            Field::line("title_ru", t.workplan_title_ru())
                .at_most(200)
                .in_lang("ru")
                .wide(Width::Full),
        ),
        ask(
            lang,
            typed,
            "title_ky",
            words(|one| one.title_ky.clone()),
            Field::line("title_ky", t.workplan_title_ky())
                .at_most(200)
                .in_lang("ky")
                .wide(Width::Full),
        ),
    ];
    if level.is_none_or(|level| level == Level::Output) {
        fields.push(ask(
            lang,
            typed,
            "rationale",
            words(|one| one.rationale.clone()),
            Field::lines("rationale", t.workplan_rationale())
                .hinted(t.workplan_rationale_hint())
                .at_most(1000),
        ));
    }
    fields
}

/// R17: in which outcome of the framework an outcome is anchored, where that is relevant.
fn anchor(
    page: &Page,
    heading: &Heading,
    framework: Option<&Framework>,
    typed: Typed<'_>,
) -> Field {
    let (t, lang) = (page.t, page.lang);
    let mut choices = vec![Choice::new("", t.frameworks_not_anchored())];
    choices.extend(framework.iter().flat_map(|one| &one.outcomes).map(|one| {
        let words = format!("{} {}", one.code, one.title_for(lang));
        Choice::new(one.id.to_string(), words)
    }));
    let hint = match framework {
        Some(one) => t.frameworks_anchor_hint(one.name.as_str()),
        None => t.frameworks_anchor_none(heading.year.to_string()),
    };
    let held = heading.anchor.as_ref().map(|one| one.id.to_string());
    let name = "framework_outcome";
    let field = Field::new(name, t.frameworks_anchor(), Ask::Select(choices)).hinted(hint);
    ask(lang, typed, name, held.unwrap_or_default(), field)
}

impl FormPage {
    pub(super) fn new_heading(visit: &Visit, workplan: &Workplan, typed: Typed<'_>) -> Self {
        let page = visit.page(Section::FollowUp, String::new());
        Self::lay_new_heading(page, workplan, typed)
    }

    fn lay_new_heading(page: Page, workplan: &Workplan, typed: Typed<'_>) -> Self {
        let (t, lang, year) = (page.t, page.lang, workplan.year);
        let mut places = vec![Choice::new("", t.workplan_place_priority())];
        for priority in workplan.under(None) {
            let name = format!("P{} {}", priority.number, priority.title_for(lang));
            places.push(Choice::new(
                priority.id.to_string(),
                t.workplan_place_outcome(name.as_str()),
            ));
            for outcome in workplan.under(Some(priority.id)) {
                let name = format!("P{}, {}", priority.number, outcome.title_for(lang));
                places.push(Choice::new(
                    outcome.id.to_string(),
                    t.workplan_place_output(name),
                ));
            }
        }
        let mut fields = vec![ask(
            lang,
            typed,
            "under",
            String::new(),
            Field::new("under", t.workplan_place(), Ask::Select(places)),
        )];
        fields.extend(titles(&page, None, None, typed));
        let (back, back_words) = plan_of(t, year);
        let frame = Frame {
            title: t.workplan_add_heading(),
            lead: String::new(),
            back,
            back_words,
            here: format!("/workplan/headings/new?year={year}"),
            action: "/workplan/headings".to_owned(),
            verb: t.workplan_add_do(),
        };
        let mut form = framed(page, frame, typed.is_some(), (fields, Vec::new()));
        form.hidden = vec![("year", year.to_string())];
        form
    }

    /// With the framework that is in force in the year of the workplan.
    pub(super) fn heading(
        visit: &Visit,
        heading: &Heading,
        framework: Option<&Framework>,
        typed: Typed<'_>,
    ) -> Self {
        let page = visit.page(Section::FollowUp, String::new());
        Self::lay_heading(page, heading, framework, typed)
    }

    fn lay_heading(
        page: Page,
        heading: &Heading,
        framework: Option<&Framework>,
        typed: Typed<'_>,
    ) -> Self {
        let t = page.t;
        let mut fields = titles(&page, Some(heading.level), Some(heading), typed);
        if heading.level == Level::Outcome {
            fields.push(anchor(&page, heading, framework, typed));
        }
        let (back, back_words) = plan_of(t, heading.year);
        let here = format!("/workplan/headings/{}", heading.id);
        let frame = Frame {
            title: level_word(t, heading.level),
            lead: heading.title_for(page.lang).to_owned(),
            back,
            back_words,
            here: here.clone(),
            action: here,
            verb: t.workplan_save(),
        };
        framed(page, frame, typed.is_some(), (fields, Vec::new()))
    }

    pub(super) fn approval(
        visit: &Visit,
        workplan: &Workplan,
        adopted: &[Adopted],
        typed: Typed<'_>,
    ) -> Self {
        let page = visit.page(Section::FollowUp, String::new());
        Self::lay_approval(page, &visit.symbol_prefix, workplan, adopted, typed)
    }

    fn lay_approval(
        page: Page,
        prefix: &str,
        workplan: &Workplan,
        adopted: &[Adopted],
        typed: Typed<'_>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let mut choices = vec![Choice::new("", t.workplan_not_approved())];
        choices.extend(adopted.iter().map(|one| {
            let symbol = decisions::symbol(prefix, (one.year, one.number), (None, None), 1);
            let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
            Choice::new(
                one.id.to_string(),
                format!("{} {title}", symbol.unwrap_or_default()),
            )
        }));
        let held = workplan.approval.map(|(id, ..)| id.to_string());
        let fields = vec![ask(
            lang,
            typed,
            "decision",
            held.unwrap_or_default(),
            Field::new("decision", t.workplan_approved_by(), Ask::Select(choices))
                .hinted(t.workplan_approval_hint()),
        )];
        let (back, back_words) = plan_of(t, workplan.year);
        let frame = Frame {
            title: t.workplan_approve(),
            lead: String::new(),
            back,
            back_words,
            here: format!("/workplan/approval?year={}", workplan.year),
            action: "/workplan/approval".to_owned(),
            verb: t.workplan_save(),
        };
        let mut form = framed(page, frame, typed.is_some(), (fields, Vec::new()));
        form.hidden = vec![("year", workplan.year.to_string())];
        form
    }

    /// An activity that leaves the plan, and why.
    pub(super) fn taking_out(visit: &Visit, activity: &Activity, typed: Typed<'_>) -> Self {
        let page = visit.page(Section::FollowUp, String::new());
        Self::lay_taking_out(page, activity, typed)
    }

    fn lay_taking_out(page: Page, activity: &Activity, typed: Typed<'_>) -> Self {
        let (t, lang) = (page.t, page.lang);
        let reason = Field::lines("reason", t.workplan_take_out_reason())
            .hinted(t.workplan_take_out_hint())
            .at_most(1000)
            .required();
        let fields = vec![ask(lang, typed, "reason", String::new(), reason)];
        let back = format!("/workplan/activities/{}", activity.id);
        let frame = Frame {
            title: t.workplan_take_out_of_plan(activity.code.to_string()),
            lead: activity.title.clone(),
            here: format!("{back}/taking-out"),
            action: format!("{back}/taking-out"),
            back,
            back_words: activity.title.clone(),
            verb: t.workplan_take_out(),
        };
        framed(page, frame, typed.is_some(), (fields, Vec::new()))
    }

    /// A sheet to send.
    pub(super) fn sheet(visit: &Visit, year: i32, typed: Typed<'_>) -> Self {
        let page = visit.page(Section::FollowUp, String::new());
        Self::lay_sheet(page, year, typed)
    }

    fn lay_sheet(page: Page, year: i32, typed: Typed<'_>) -> Self {
        let (t, lang) = (page.t, page.lang);
        let fields = vec![
            ask(
                lang,
                typed,
                "year",
                year.to_string(),
                Field::new("year", t.workplan_year(), Ask::Line("number"))
                    .wide(Width::Short)
                    .required(),
            ),
            Field::new(
                "file",
                t.workplan_sheet(),
                Ask::File {
                    accept: ".xlsx,.csv",
                    many: false,
                },
            )
            .hinted(t.workplan_sheet_hint(super::import::MOST_ROWS))
            .wide(Width::Long)
            .required()
            .faulty(typed.and_then(|(_, complaints)| complaints.at("file", lang))),
        ];
        let (back, back_words) = plan_of(t, year);
        let frame = Frame {
            title: t.workplan_import(),
            lead: t.workplan_import_lead(super::import::column_words(t)),
            back,
            back_words,
            here: format!("/workplan/import?year={year}"),
            action: "/workplan/imports".to_owned(),
            verb: t.workplan_look(),
        };
        let mut form = framed(page, frame, typed.is_some(), (fields, Vec::new()));
        form.has_file = true;
        form
    }

    /// All of an activity: a new one, or one that stands.
    pub(super) fn activity(
        visit: &Visit,
        (workplan, offers): (&Workplan, &Offers),
        activity: Option<&Activity>,
        typed: Typed<'_>,
    ) -> Self {
        let page = visit.page(Section::FollowUp, String::new());
        Self::lay_activity(page, (workplan, offers), activity, typed)
    }

    fn lay_activity(
        page: Page,
        (workplan, offers): (&Workplan, &Offers),
        activity: Option<&Activity>,
        typed: Typed<'_>,
    ) -> Self {
        let (t, year) = (page.t, workplan.year);
        let (back, back_words) = match activity {
            Some(activity) => (
                format!("/workplan/activities/{}", activity.id),
                activity.code.to_string(),
            ),
            None => plan_of(t, year),
        };
        let here = match activity {
            Some(_) => format!("{back}/plan"),
            None => format!("/workplan/activities/new?year={year}"),
        };
        let fields = activity_fields(&page, (workplan, offers), activity, typed);
        let indicators = indicators(&page, activity, typed);
        let frame = Frame {
            title: if activity.is_some() {
                t.workplan_change()
            } else {
                t.workplan_add()
            },
            lead: activity.map_or_else(String::new, |one| one.title.clone()),
            action: match activity {
                Some(_) => here.clone(),
                None => "/workplan/activities".to_owned(),
            },
            back,
            back_words,
            here,
            verb: if activity.is_some() {
                t.workplan_save()
            } else {
                t.workplan_add_do()
            },
        };
        let mut form = framed(page, frame, typed.is_some(), (fields, indicators));
        form.hidden = match activity {
            Some(activity) => vec![("revision", activity.revision.to_string())],
            None => vec![("year", year.to_string())],
        };
        form.told(typed)
    }

    /// R15: the lead's own line.
    pub(super) fn line(
        visit: &Visit,
        offers: &Offers,
        activity: &Activity,
        typed: Typed<'_>,
    ) -> Self {
        let page = visit.page(Section::FollowUp, String::new());
        Self::lay_line(page, offers, activity, typed)
    }

    fn lay_line(page: Page, offers: &Offers, activity: &Activity, typed: Typed<'_>) -> Self {
        let t = page.t;
        let fields = line_fields(&page, offers, Some(activity), typed);
        let indicators = indicators(&page, Some(activity), typed);
        let back = format!("/workplan/activities/{}", activity.id);
        let frame = Frame {
            title: t.workplan_keep(),
            lead: activity.title.clone(),
            here: format!("{back}/line"),
            action: format!("{back}/line"),
            back,
            back_words: activity.code.to_string(),
            verb: t.workplan_save(),
        };
        let mut form = framed(page, frame, typed.is_some(), (fields, indicators));
        form.hidden = vec![("revision", activity.revision.to_string())];
        form.told(typed)
    }

    /// A complaint that belongs to no field.
    pub(super) fn told(mut self, typed: Typed<'_>) -> Self {
        let words = typed.and_then(|(_, complaints)| complaints.at("revision", self.page.lang));
        self.corrections = self.corrections.and(words.map(Text::from));
        self
    }

    pub(super) fn instead(mut self, refusal: &Refusal) -> Self {
        self.instead = Some(refusal.in_words(self.page.lang));
        self
    }
}

fn members(offers: &Offers) -> Vec<Choice> {
    offers
        .members
        .iter()
        .map(|one| Choice::new(one.id.to_string(), one.acronym.clone()))
        .collect()
}

fn activity_fields(
    page: &Page,
    (workplan, offers): (&Workplan, &Offers),
    activity: Option<&Activity>,
    typed: Typed<'_>,
) -> Vec<Field> {
    let (t, lang) = (page.t, page.lang);
    let held = |pick: &dyn Fn(&Activity) -> String| activity.map(pick).unwrap_or_default();
    let mut outputs = vec![Choice::new("", t.workplan_choose_output())];
    let of_priority = activity.map(|one| one.code.priority);
    for output in workplan
        .headings
        .iter()
        .filter(|one| one.level == Level::Output)
    {
        let priority = workplan.priority_of(output.id).map_or(0, |one| one.number);
        if of_priority.is_none_or(|own| own == priority) {
            let words = format!("P{priority}, {}", output.title_for(lang));
            outputs.push(Choice::new(output.id.to_string(), words));
        }
    }
    let mut leads = vec![Choice::new("", t.workplan_choose_lead())];
    leads.extend(members(offers));
    let line = |name: &'static str, label: String| Field::line(name, label).wide(Width::Full);
    let mut fields = vec![
        ask(
            lang,
            typed,
            "output",
            held(&|one| one.output.to_string()),
            Field::new("output", t.workplan_output(), Ask::Select(outputs)),
        ),
        ask(
            lang,
            typed,
            "title",
            held(&|one| one.title.clone()),
            line("title", t.workplan_activity_title())
                .at_most(300)
                .required(),
        ),
        ask(
            lang,
            typed,
            "lead",
            held(&|one| one.lead.to_string()),
            Field::new("lead", t.workplan_lead_head(), Ask::Select(leads))
                .hinted(t.workplan_lead_hint())
                .wide(Width::Middle),
        ),
        ask(
            lang,
            typed,
            "required",
            held(&|one| super::words::grouped(one.money.required)),
            Field::line("required", t.workplan_required_usd())
                .wide(Width::Short)
                .required(),
        ),
    ];
    fields.extend(line_fields(page, offers, activity, typed));
    for (scheme, label) in [
        (Scheme::Gcm, t.register_gcm_objectives()),
        (Scheme::Sdg, t.register_sdg_goals()),
    ] {
        let offered = offers
            .tags
            .iter()
            .filter(|tag| tag.name.scheme == scheme.name());
        let is_held = |number: i32| {
            activity.is_some_and(|one| {
                let mut tags = one.tags.iter();
                tags.any(|tag| tag.scheme == scheme.name() && tag.number == number)
            })
        };
        let chosen = offered
            .clone()
            .filter(|tag| is_held(tag.name.number))
            .map(|tag| tag.id.to_string())
            .collect();
        let choices = offered
            .map(|tag| {
                let words = format!("{}. {}", tag.name.number, tag.name.words(lang));
                Choice::new(tag.id.to_string(), words)
            })
            .collect();
        let field = Field::new(scheme.name(), label, Ask::AnyOf(choices));
        fields.push(ask_any(lang, typed, scheme.name(), chosen, field));
    }
    fields.push(ask(
        lang,
        typed,
        "policy_reference",
        held(&|one| one.policy_reference.clone().unwrap_or_default()),
        line("policy_reference", t.workplan_policy()).at_most(200),
    ));
    fields.push(ask(
        lang,
        typed,
        "joint_plan_reference",
        held(&|one| one.joint_plan_reference.clone().unwrap_or_default()),
        line("joint_plan_reference", t.workplan_joint_plan()).at_most(200),
    ));
    fields
}

/// What the lead says of its own line.
fn line_fields(
    page: &Page,
    offers: &Offers,
    activity: Option<&Activity>,
    typed: Typed<'_>,
) -> Vec<Field> {
    let (t, lang) = (page.t, page.lang);
    let held = |pick: &dyn Fn(&Activity) -> String| activity.map(pick).unwrap_or_default();
    let quarters = (1..=4)
        .map(|number: u32| Choice::new(number.to_string(), t.actions_quarter_short(number)))
        .collect();
    let own_quarters = activity.map_or_else(Vec::new, |one| {
        one.quarters
            .numbers()
            .map(|number| number.to_string())
            .collect()
    });
    let contributors = activity.map_or_else(Vec::new, |one| {
        one.contributors
            .iter()
            .map(|member| member.id.to_string())
            .collect()
    });
    vec![
        ask(
            lang,
            typed,
            "available",
            held(&|one| super::words::grouped(one.money.available)),
            Field::line("available", t.workplan_available_usd())
                .hinted(t.workplan_available_hint())
                .wide(Width::Short)
                .required(),
        ),
        ask_any(
            lang,
            typed,
            "quarters",
            own_quarters,
            Field::new("quarters", t.workplan_quarters(), Ask::AnyOf(quarters)),
        ),
        ask_any(
            lang,
            typed,
            "contributors",
            contributors,
            Field::new(
                "contributors",
                t.workplan_contributors(),
                Ask::AnyOf(members(offers)),
            ),
        ),
        ask(
            lang,
            typed,
            "partners",
            held(&|one| one.partners.clone().unwrap_or_default()),
            Field::line("partners", t.workplan_partners())
                .hinted(t.workplan_partners_hint())
                .at_most(500)
                .wide(Width::Full),
        ),
        ask(
            lang,
            typed,
            "narrative",
            held(&|one| one.narrative.clone().unwrap_or_default()),
            Field::lines("narrative", t.workplan_narrative()).at_most(5000),
        ),
    ]
}

fn indicators(page: &Page, activity: Option<&Activity>, typed: Typed<'_>) -> Vec<[Field; 4]> {
    let held = |place: u32| {
        let at = usize::try_from(place).unwrap_or(1) - 1;
        activity.and_then(|one| one.indicators.get(at))
    };
    (1..=MOST_INDICATORS)
        .map(|place| indicator_fields(page, place, held(place), typed))
        .collect()
}

fn indicator_fields(
    page: &Page,
    place: u32,
    own: Option<&Indicator>,
    typed: Typed<'_>,
) -> [Field; 4] {
    let (t, lang) = (page.t, page.lang);
    let words = |pick: fn(&Indicator) -> Option<String>| own.and_then(pick).unwrap_or_default();
    let field = |part: &str, label: String, most: u32, width: Width, held: String| {
        let name = format!("{part}.{place}");
        let field = Field::named(name.clone(), label, Ask::Line("text"))
            .at_most(most)
            .wide(width);
        ask(lang, typed, &name, held, field)
    };
    [
        field(
            "indicator",
            t.workplan_indicator_number(place),
            200,
            Width::Full,
            words(|one| Some(one.title.clone())),
        ),
        field(
            "baseline",
            t.workplan_baseline_number(place),
            60,
            Width::Short,
            words(|one| one.baseline.clone()),
        ),
        field(
            "target",
            t.workplan_target_number(place),
            60,
            Width::Short,
            words(|one| one.target.clone()),
        ),
        field(
            "actual",
            t.workplan_actual_number(place),
            60,
            Width::Short,
            words(|one| one.actual.clone()),
        ),
    ]
}

impl Plan {
    /// Whether an activity says the same already; `tags` are those that it bears.
    pub(super) fn says(&self, activity: &Activity, tags: &[i64]) -> bool {
        let mut own = self.tags.clone();
        own.sort_unstable();
        let mut held = tags.to_vec();
        held.sort_unstable();
        self.title == activity.title
            && self.lead == activity.lead
            && self.required == activity.money.required
            && self.policy_reference == activity.policy_reference
            && self.joint_plan_reference == activity.joint_plan_reference
            && own == held
            && self.line.says(activity)
    }
}

impl Line {
    fn says(&self, activity: &Activity) -> bool {
        let held: Vec<_> = activity.contributors.iter().map(|one| one.id).collect();
        let is_same_company = self.contributors.len() == held.len()
            && self.contributors.iter().all(|one| held.contains(one));
        is_same_company
            && self.available == activity.money.available
            && self.quarters == activity.quarters
            && self.partners == activity.partners
            && self.narrative == activity.narrative
            && self.indicators == activity.indicators
    }
}

impl Sample for FormPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        use super::model::Member;
        use super::store::Tag;
        use crate::base::ids::OrganisationId;
        let outcome = samples::heading(2, Level::Outcome, Some(1));
        let framework = super::frameworks::sample();
        let page = || Page::sample(lang);
        let workplan = samples::workplan();
        let offers = Offers {
            members: vec![Member {
                id: OrganisationId(1),
                acronym: "IOM".to_owned(),
            }],
            tags: vec![Tag {
                id: 21,
                name: samples::tag(),
            }],
        };
        let activity = samples::activity();
        let adopted = [Adopted {
            id: 1.into(),
            title: "Joint workplan".to_owned(),
            title_ru: Some("Совместный план работы".to_owned()),
            title_ky: Some("Биргелешкен иш планы".to_owned()),
            year: Some(2025),
            number: Some(1),
        }];
        let wrong = Fields::of([
            ("available", "much".to_owned()),
            ("under", "7".to_owned()),
            ("decision", "x".to_owned()),
            ("year", "soon".to_owned()),
        ]);
        let about = |field: &str| Complaints::about(field, Refusal::NotWholeDollars);
        let (sum, file, late) = (
            about("available"),
            Complaints::about("file", Refusal::NoSuchYear),
            Complaints::about("revision", Refusal::ChangedMeanwhile),
        );
        let both = (&workplan, &offers);
        let mut all = vec![
            (
                "a new heading",
                Self::lay_new_heading(page(), &workplan, None),
            ),
            (
                "a heading",
                Self::lay_heading(
                    page(),
                    &samples::heading(3, Level::Output, Some(2)),
                    None,
                    None,
                ),
            ),
            (
                "an outcome and its anchor",
                Self::lay_heading(page(), &outcome, Some(&framework), None),
            ),
            (
                "an outcome without a framework",
                Self::lay_heading(page(), &outcome, None, None),
            ),
            (
                "an approval",
                Self::lay_approval(page(), "UNMN/KGZ", &workplan, &adopted, None),
            ),
            ("taking out", Self::lay_taking_out(page(), &activity, None)),
            ("a sheet", Self::lay_sheet(page(), 2026, None)),
            (
                "a sheet again",
                Self::lay_sheet(page(), 2026, Some((&wrong, &file))),
            ),
            (
                "a new activity",
                Self::lay_activity(page(), both, None, None),
            ),
            (
                "no output yet",
                Self::lay_activity(page(), (&Workplan::default(), &offers), None, None)
                    .instead(&Refusal::NoOutput),
            ),
            (
                "an activity again",
                Self::lay_activity(page(), both, Some(&activity), Some((&wrong, &sum))),
            ),
            ("a line", Self::lay_line(page(), &offers, &activity, None)),
            (
                "a line too late",
                Self::lay_line(page(), &offers, &activity, Some((&wrong, &late))),
            ),
        ];
        all.extend(super::funding::sample_forms(lang));
        all.extend(super::frameworks::sample_forms(lang));
        all
    }
}
