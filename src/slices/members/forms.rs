use chrono::NaiveDate;

use super::model::{Duty, Home, Kind, Organisation, Span};
use super::rules::Refusal;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields, Form};

#[derive(Debug)]
enum Fault {
    DayWithoutBasis,
    BasisWithoutDay,
    OnlyChairsActAdInterim,
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::DayWithoutBasis => t.members_day_without_basis(),
            Self::BasisWithoutDay => t.members_basis_without_day(),
            Self::OnlyChairsActAdInterim => t.members_only_chairs_act_ad_interim(),
        }
    }
}

/// What the rules say of a form, each at its field.
pub(super) fn refused(fields: &Fields, refusals: Vec<Refusal>) -> Complaints {
    let mut form = Form::of(fields);
    for refusal in refusals {
        form.refuse(refusal.field(), refusal);
    }
    form.finish::<()>(None).err().unwrap_or_default()
}

/// What an organisation is called.
pub(super) struct Names {
    pub(super) acronym: String,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
}

/// From when a member, and why.
pub(super) struct Joining {
    pub(super) from: NaiveDate,
    pub(super) basis: String,
}

pub(super) struct NewOrganisation {
    pub(super) names: Names,
    pub(super) kind: Kind,
    pub(super) joining: Option<Joining>,
}

impl NewOrganisation {
    /// As it stands once it has its number.
    pub(super) fn organisation(&self, id: OrganisationId) -> Organisation {
        Organisation {
            id,
            acronym: self.names.acronym.clone(),
            name: self.names.name.clone(),
            name_ru: self.names.name_ru.clone(),
            name_ky: self.names.name_ky.clone(),
            kind: self.kind,
            is_secretariat: false,
        }
    }
}

fn read_names(form: &mut Form) -> Option<Names> {
    let acronym = form.text("acronym", 20);
    let name = form.text("name", 200);
    let name_ru = form.optional("name_ru", 200);
    let name_ky = form.optional("name_ky", 200);
    Some(Names {
        acronym: acronym?,
        name: name?,
        name_ru: name_ru?,
        name_ky: name_ky?,
    })
}

pub(super) fn organisation(fields: &Fields) -> Result<NewOrganisation, Complaints> {
    let mut form = Form::of(fields);
    let names = read_names(&mut form);
    let kind = form.choice("kind", Kind::parse);
    let from = form.optional_date("from");
    let basis = form.optional("basis", 500);
    let joining = match (from, basis) {
        (Some(Some(from)), Some(Some(basis))) => Some(Some(Joining { from, basis })),
        (Some(Some(_)), Some(None)) => {
            form.refuse("basis", Fault::DayWithoutBasis);
            None
        }
        (Some(None), Some(Some(_))) => {
            form.refuse("from", Fault::BasisWithoutDay);
            None
        }
        (Some(None), Some(None)) => Some(None),
        (None, _) | (_, None) => None,
    };
    if kind.is_some_and(|kind| kind != Kind::UnEntity) && matches!(joining, Some(Some(_))) {
        form.refuse("kind", Refusal::OnlyUnEntities);
    }
    let read = || {
        Some(NewOrganisation {
            names: names?,
            kind: kind?,
            joining: joining?,
        })
    };
    let values = read();
    form.finish(values)
}

pub(super) fn names(fields: &Fields) -> Result<Names, Complaints> {
    let mut form = Form::of(fields);
    let names = read_names(&mut form);
    form.finish(names)
}

pub(super) fn joining(fields: &Fields) -> Result<Joining, Complaints> {
    let mut form = Form::of(fields);
    let from = form.date("from");
    let basis = form.text("basis", 500);
    let joining = from.zip(basis).map(|(from, basis)| Joining { from, basis });
    form.finish(joining)
}

/// The last day of a membership or of a function.
pub(super) fn last_day(fields: &Fields) -> Result<NaiveDate, Complaints> {
    let mut form = Form::of(fields);
    let day = form.date("until");
    form.finish(day)
}

/// Who somebody is: nothing but what work needs (domain §8).
pub(super) struct Details {
    pub(super) name: String,
    pub(super) job_title: Option<String>,
    pub(super) email: String,
    pub(super) phone: Option<String>,
    pub(super) lang: Lang,
}

fn read_details(form: &mut Form) -> Option<Details> {
    let name = form.text("name", 120);
    let job_title = form.optional("job_title", 120);
    let email = form.address("email");
    let phone = form.optional("phone", 40);
    let lang = form.choice("lang", |tag| {
        Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
    });
    Some(Details {
        name: name?,
        job_title: job_title?,
        email: email?,
        phone: phone?,
        lang: lang?,
    })
}

pub(super) fn details(fields: &Fields) -> Result<Details, Complaints> {
    let mut form = Form::of(fields);
    let details = read_details(&mut form);
    form.finish(details)
}

/// Whose last day it is, and who follows.
pub(super) fn succession(fields: &Fields) -> Result<(NaiveDate, Details), Complaints> {
    let mut form = Form::of(fields);
    let last_day = form.date("until");
    let details = read_details(&mut form);
    form.finish(last_day.zip(details))
}

/// What somebody is to do, for whom, from when.
pub(super) struct NewFunction {
    pub(super) duty: Duty,
    pub(super) ad_interim: bool,
    pub(super) organisation: OrganisationId,
    pub(super) span: Span,
}

fn read_function(form: &mut Form, fields: &Fields, homes: &[Home]) -> Option<NewFunction> {
    let duty = form.choice("duty", Duty::parse);
    let organisation = form.choice("organisation", |text| {
        let offered = homes.iter().find(|one| one.id.to_string() == text);
        offered.map(|one| one.id)
    });
    let ad_interim = fields.is_ticked("ad_interim");
    if ad_interim && duty.is_some_and(|duty| duty != Duty::CoChair) {
        form.refuse("ad_interim", Fault::OnlyChairsActAdInterim);
    }
    let from = form.date("from");
    let until = form.optional_date("until");
    Some(NewFunction {
        duty: duty?,
        ad_interim,
        organisation: organisation?,
        span: Span {
            from: from?,
            until: until?,
        },
    })
}

pub(super) fn function(fields: &Fields, homes: &[Home]) -> Result<NewFunction, Complaints> {
    let mut form = Form::of(fields);
    let function = read_function(&mut form, fields, homes);
    form.finish(function)
}

/// Somebody new: who, as what, and whether the invitation leaves now.
pub(super) struct NewPerson {
    pub(super) details: Details,
    pub(super) function: NewFunction,
    pub(super) invite: bool,
}

pub(super) fn person(fields: &Fields, homes: &[Home]) -> Result<NewPerson, Complaints> {
    let mut form = Form::of(fields);
    let details = read_details(&mut form);
    let function = read_function(&mut form, fields, homes);
    let invite = form.choice("invite", |word| match word {
        "now" => Some(true),
        "later" => Some(false),
        _ => None,
    });
    let read = || {
        Some(NewPerson {
            details: details?,
            function: function?,
            invite: invite?,
        })
    };
    let values = read();
    form.finish(values)
}
