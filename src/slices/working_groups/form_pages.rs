//! The forms of groups: establishing, prolonging, who takes part, and the ends that are confirmed.
use askama::Template;

use super::forms::Offered;
use super::model::{Adopted, Chair, Group, Home, Kind, Part, Participant, Span, Speaker};
use super::pages::kind_word;
use super::rules;
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{
    Ask, Choice, Corrections, Crumb, Entry, Field, Log, Possible, Text, Width,
};
use crate::web::visit::Visit;

/// A page that is one form.
#[derive(Template)]
#[template(path = "working_groups/form.html")]
pub(crate) struct FormPage {
    pub(super) page: Page,
    pub(super) back: Crumb,
    pub(super) lead: String,
    /// Without an adopted decision there is nothing to establish a group with.
    pub(super) nothing_to_choose: bool,
    pub(super) corrections: Corrections,
    pub(super) action: String,
    pub(super) fields: Vec<Field>,
    pub(super) verb: String,
}

/// Fills fields with what was typed, and what is wrong with it.
struct Filling<'a>(Lang, &'a Fields, &'a Complaints);

impl Filling<'_> {
    fn filled(&self, name: &str, field: Field) -> Field {
        field
            .holding(self.1.raw(name))
            .faulty(self.2.at(name, self.0))
    }

    fn chosen(&self, name: &str, field: Field) -> Field {
        field
            .choosing(self.1.all(name).map(ToOwned::to_owned).collect())
            .faulty(self.2.at(name, self.0))
    }
}

fn decision_field(lang: Lang, prefix: &str, decisions: &[Adopted]) -> Field {
    let t = lang.texts();
    let mut choices = vec![Choice::new("", t.frame_choose())];
    choices.extend(decisions.iter().map(|one| {
        let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
        let words = format!("{prefix}/{}/DEC/{} {title}", one.year, one.number);
        Choice::new(one.id.to_string(), words)
    }));
    Field::new("decision", t.groups_decision(), Ask::Select(choices))
        .wide(Width::Long)
        .required()
}

fn home_choices(lang: Lang, homes: &[Home], part: Part) -> Vec<Choice> {
    homes
        .iter()
        .filter(|one| one.part() == part)
        .map(|one| {
            let name = lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref());
            Choice::new(one.id.to_string(), format!("{}, {name}", one.acronym))
        })
        .collect()
}

fn speaker_choices(t: &'static Texts, speakers: &[Speaker]) -> Vec<Choice> {
    std::iter::once(Choice::new("", t.frame_choose()))
        .chain(speakers.iter().map(|one| {
            let words = format!("{}, {}", one.acronym, one.name);
            Choice::new(one.function.to_string(), words)
        }))
        .collect()
}

impl FormPage {
    pub(super) fn new_group(
        visit: &Visit,
        offered: &Offered,
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let page = visit.page(Section::Groups, visit.texts().groups_establish());
        Self::lay_new(page, &visit.symbol_prefix, offered, (typed, complaints))
    }

    pub(super) fn lay_new(
        mut page: Page,
        prefix: &str,
        offered: &Offered,
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        if !complaints.is_empty() {
            page = page.with_corrections().answering("/groups/new");
        }
        let fill = Filling(lang, typed, complaints);
        let kinds = Kind::ALL
            .iter()
            .map(|&kind| {
                let note = match kind {
                    Kind::Permanent => t.groups_permanent_note(),
                    Kind::AdHoc => t.groups_ad_hoc_note(),
                };
                Choice::new(kind.name(), kind_word(t, kind)).explained(note)
            })
            .collect();
        let line = |name: &'static str, label: String| Field::line(name, label).at_most(120);
        let fields = vec![
            fill.filled(
                "decision",
                decision_field(lang, prefix, &offered.decisions).hinted(t.groups_decision_hint()),
            ),
            fill.filled(
                "kind",
                Field::new("kind", t.groups_kind(), Ask::OneOf(kinds)).required(),
            ),
            fill.filled(
                "sunset",
                Field::new("sunset", t.groups_sunset(), Ask::Line("date"))
                    .hinted(t.groups_sunset_hint())
                    .wide(Width::Short),
            ),
            fill.filled("name", line("name", t.groups_name()).required()),
            fill.filled("name_ru", line("name_ru", t.groups_name_ru()).in_lang("ru")),
            fill.filled("name_ky", line("name_ky", t.groups_name_ky()).in_lang("ky")),
            fill.filled(
                "mandate",
                Field::lines("mandate", t.groups_mandate())
                    .hinted(t.groups_mandate_hint())
                    .at_most(10_000)
                    .required(),
            ),
            fill.chosen(
                "members",
                Field::new(
                    "members",
                    t.groups_members(),
                    Ask::AnyOf(home_choices(lang, &offered.homes, Part::Member)),
                ),
            ),
            fill.filled(
                "chair",
                Field::new(
                    "chair",
                    t.groups_chair(),
                    Ask::Select(speaker_choices(t, &offered.speakers)),
                )
                .hinted(t.groups_chair_hint())
                .wide(Width::Middle),
            ),
            fill.chosen(
                "partners",
                Field::new(
                    "partners",
                    t.groups_partners(),
                    Ask::AnyOf(home_choices(lang, &offered.homes, Part::Partner)),
                )
                .hinted(t.groups_partners_hint()),
            ),
        ];
        Self {
            back: all_groups(t),
            lead: t.groups_establish_lead(),
            nothing_to_choose: offered.decisions.is_empty(),
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            action: "/groups".to_owned(),
            fields,
            verb: t.groups_establish(),
            page,
        }
    }

    pub(super) fn prolongation(
        visit: &Visit,
        group: &Group,
        decisions: &[Adopted],
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let action = format!("/groups/{}/prolongation", group.id);
        let mut page = visit.page(Section::Groups, t.groups_prolong());
        if !complaints.is_empty() {
            page = page.with_corrections().answering(action.clone());
        }
        let fill = Filling(lang, typed, complaints);
        let last = group
            .sunset_on
            .map_or_else(String::new, |day| lang.dates(visit.zone).on_paper(day));
        let fields = vec![
            fill.filled(
                "decision",
                decision_field(lang, &visit.symbol_prefix, decisions)
                    .hinted(t.groups_prolong_hint()),
            ),
            fill.filled(
                "sunset",
                Field::new("sunset", t.groups_new_sunset(), Ask::Line("date"))
                    .wide(Width::Short)
                    .required(),
            ),
        ];
        Self {
            back: home_of(lang, group),
            lead: t.groups_prolong_lead(group.name_in(lang), last),
            nothing_to_choose: decisions.is_empty(),
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            action,
            fields,
            verb: t.groups_prolong(),
            page,
        }
    }
}

fn all_groups(t: &'static Texts) -> Crumb {
    Crumb {
        href: "/groups".into(),
        words: t.frame_groups().into(),
    }
}

fn home_of(lang: Lang, group: &Group) -> Crumb {
    Crumb {
        href: format!("/groups/{}", group.id).into(),
        words: group.name_in(lang).to_owned().into(),
    }
}

/// Who takes part and who runs the group, with what the secretariat does about it.
#[derive(Template)]
#[template(path = "working_groups/participants.html")]
pub(crate) struct ParticipantsPage {
    pub(super) page: Page,
    pub(super) back: Crumb,
    pub(super) corrections: Corrections,
    pub(super) id: i64,
    pub(super) may: Possible,
    pub(super) chairs: Vec<Seat>,
    pub(super) members: Vec<Seat>,
    pub(super) partners: Vec<Seat>,
    pub(super) organisation: Vec<Field>,
    pub(super) chair: Vec<Field>,
    pub(super) log: Log,
}

pub(super) struct Seat {
    pub(super) words: String,
    pub(super) from: String,
    pub(super) until: String,
    /// Where its end is said; empty once it has one.
    pub(super) end: String,
}

fn seat(words: String, span: Span, dates: Dates, end: String) -> Seat {
    Seat {
        words,
        from: dates.on_paper(span.from),
        until: span
            .until
            .map_or_else(String::new, |day| dates.on_paper(day)),
        end: if span.until.is_none() {
            end
        } else {
            String::new()
        },
    }
}

impl ParticipantsPage {
    pub(super) fn of(
        visit: &Visit,
        group: &Group,
        stands: (&[Participant], &[Chair]),
        offered: (&[Home], &[Speaker]),
        past: &[Past],
        typed: (&Fields, &Complaints),
    ) -> Self {
        let t = visit.texts();
        let page = visit.page(Section::Groups, t.groups_participants());
        let dates = visit.lang.dates(visit.zone);
        let may = Possible::unless(
            rules::change(group, visit.today())
                .err()
                .unwrap_or_default()
                .iter()
                .map(|one| Text::from(one.in_words(visit.lang)))
                .collect(),
        );
        let log = Log::new(
            past.iter()
                .filter_map(|one| told(t, one, dates.in_year_of(visit.now)))
                .collect(),
            t,
        );
        Self::lay(page, dates, group, stands, offered, typed, (may, log))
    }

    pub(super) fn lay(
        mut page: Page,
        dates: Dates,
        group: &Group,
        (participants, chairs): (&[Participant], &[Chair]),
        (homes, speakers): (&[Home], &[Speaker]),
        (typed, complaints): (&Fields, &Complaints),
        (may, log): (Possible, Log),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        if !complaints.is_empty() {
            page = page
                .with_corrections()
                .answering(format!("/groups/{}/participants", group.id));
        }
        let fill = Filling(lang, typed, complaints);
        let mut choices = vec![Choice::new("", t.frame_choose())];
        choices.extend(home_choices(lang, homes, Part::Member));
        choices.extend(home_choices(lang, homes, Part::Partner));
        let day = |name: &'static str| {
            Field::new(name, t.members_from(), Ask::Line("date"))
                .wide(Width::Short)
                .required()
        };
        let organisation = vec![
            fill.filled(
                "organisation",
                Field::new(
                    "organisation",
                    t.members_organisation(),
                    Ask::Select(choices),
                )
                .hinted(t.groups_organisation_hint())
                .wide(Width::Long)
                .required(),
            ),
            fill.filled("from", day("from")),
        ];
        let chair = vec![
            fill.filled(
                "chair",
                Field::new(
                    "chair",
                    t.groups_chair(),
                    Ask::Select(speaker_choices(t, speakers)),
                )
                .hinted(t.groups_chair_hint())
                .wide(Width::Middle)
                .required(),
            ),
            fill.filled("chair_from", day("chair_from")),
        ];
        let of = |part: Part| {
            participants
                .iter()
                .filter(|one| one.part == part)
                .map(|one| {
                    let name = lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref());
                    seat(
                        format!("{}, {name}", one.acronym),
                        one.span,
                        dates,
                        format!("/group-participants/{}/end", one.id),
                    )
                })
                .collect()
        };
        Self {
            back: home_of(lang, group),
            corrections: Corrections::of(t, &organisation.iter().chain(&chair).collect::<Vec<_>>()),
            id: group.id.get(),
            may,
            chairs: chairs
                .iter()
                .map(|one| {
                    seat(
                        format!("{}, {}", one.name, one.acronym),
                        one.span,
                        dates,
                        format!("/group-chairs/{}/end", one.id),
                    )
                })
                .collect(),
            members: of(Part::Member),
            partners: of(Part::Partner),
            organisation,
            chair,
            log,
            page,
        }
    }
}

/// What an act did to the group.
fn told(t: &'static Texts, past: &Past, dates: Dates) -> Option<Entry> {
    let what = match past.act.as_str() {
        "group.establish" => t.groups_told_established(),
        "group.prolong" => t.groups_told_prolonged(),
        "group.edit_participants" => t.groups_told_participant(),
        "group.add_chair" => t.groups_told_chair(),
        "group.end_participation" => t.groups_told_participation_ended(),
        "group.end_chair" => t.groups_told_chair_ended(),
        "group.tell_sunset" => t.groups_told_sunset(),
        "meeting.plan_of_group" => t.groups_told_meeting(),
        _ => return None,
    };
    Some(Entry {
        date: dates.day_short(dates.date_of(past.at)).into(),
        who: past.person.clone().unwrap_or_default().into(),
        what: what.into(),
    })
}

/// A page that names what follows and asks for the last day.
#[derive(Template)]
#[template(path = "working_groups/end.html")]
pub(crate) struct EndPage {
    pub(super) page: Page,
    pub(super) back: Crumb,
    pub(super) lead: String,
    pub(super) consequences: Vec<String>,
    pub(super) corrections: Corrections,
    pub(super) until: Field,
    pub(super) action: String,
    pub(super) warning: String,
}

impl EndPage {
    pub(super) fn of_participant(
        visit: &Visit,
        one: &Participant,
        typed: (&Fields, &Complaints),
    ) -> Self {
        let t = visit.texts();
        let lead = match one.part {
            Part::Member => t.groups_end_member_lead(one.acronym.as_str()),
            Part::Partner => t.groups_end_partner_lead(one.acronym.as_str()),
        };
        let mut consequences = match one.part {
            Part::Member => vec![t.groups_end_member_follows()],
            Part::Partner => vec![t.groups_end_partner_follows()],
        };
        consequences.push(t.members_stays_in_history());
        let page = visit.page(Section::Groups, t.groups_end_question());
        let action = format!("/group-participants/{}/end", one.id);
        Self::lay(page, one.group, (lead, consequences), action, typed)
    }

    pub(super) fn of_chair(visit: &Visit, one: &Chair, typed: (&Fields, &Complaints)) -> Self {
        let t = visit.texts();
        let lead = format!("{}, {}", one.name, one.acronym);
        let consequences = vec![t.groups_end_chair_follows(), t.members_stays_in_history()];
        let page = visit.page(Section::Groups, t.groups_end_chair_question());
        let action = format!("/group-chairs/{}/end", one.id);
        Self::lay(page, one.group, (lead, consequences), action, typed)
    }

    pub(super) fn lay(
        mut page: Page,
        group: crate::base::ids::GroupId,
        (lead, consequences): (String, Vec<String>),
        action: String,
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        if !complaints.is_empty() {
            page = page.with_corrections().answering(action.clone());
        }
        let until = Filling(lang, typed, complaints).filled(
            "until",
            Field::new("until", t.groups_last_day(), Ask::Line("date"))
                .wide(Width::Short)
                .required(),
        );
        Self {
            back: Crumb {
                href: format!("/groups/{group}/participants").into(),
                words: t.groups_participants().into(),
            },
            lead,
            consequences,
            corrections: Corrections::of(t, &[&until]),
            until,
            action,
            warning: t.groups_end_warning(),
            page,
        }
    }
}
