use chrono::NaiveDate;

use super::super::model::{Basis, Held, Reply, Saying};
use super::store::Acting;
use crate::base::ids::PersonId;
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::web::answer::InWords;
use crate::web::fields::{Complaint, Complaints, Fields, Form};

#[derive(Debug)]
enum Wrong {
    InTheFuture,
    /// Neither an account nor a name.
    Nobody,
    /// Both: who has an account is not copied.
    Copied,
    NothingChanged,
}

impl InWords for Wrong {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::InTheFuture => t.stakeholders_in_the_future(),
            Self::Nobody => t.stakeholders_contact_nobody(),
            Self::Copied => t.stakeholders_contact_copied(),
            Self::NothingChanged => t.own_data_nothing_changed(),
        }
    }
}

/// A contact as typed.
pub(super) struct Details {
    pub(super) person: Option<PersonId>,
    /// Empty for who has an account.
    pub(super) held: Held,
    pub(super) lang: Lang,
    pub(super) basis: Basis,
    pub(super) basis_on: NaiveDate,
    pub(super) basis_note: String,
    pub(super) purpose: String,
    pub(super) held_from: NaiveDate,
}

fn held(form: &mut Form<'_>, fields: &Fields, named: bool) -> Option<Held> {
    let name = if named {
        form.text("name", 120)
    } else {
        form.optional("name", 120).map(Option::unwrap_or_default)
    };
    let job_title = form.optional("job_title", 120);
    let has_email = !fields.raw("email").trim().is_empty();
    let email = has_email.then(|| form.address("email"));
    let phone = form.optional("phone", 40);
    let address = form.optional("address", 300);
    Some(Held {
        name: name?,
        job_title: job_title?,
        email: match email {
            Some(typed) => Some(typed?),
            None => None,
        },
        phone: phone?,
        address: address?,
    })
}

/// Nobody without a basis, its day, its source and a purpose; who has an account is chosen and not copied.
pub(super) fn contact(
    fields: &Fields,
    offered: &[Acting],
    linked: Option<PersonId>,
    today: NaiveDate,
) -> Result<Details, Complaints> {
    let mut form = Form::of(fields);
    let person = match linked {
        Some(person) => Some(Some(person)),
        None => form.optional_choice("person", |word| {
            let found = offered.iter().find(|one| one.id.to_string() == word);
            found.map(|one| one.id)
        }),
    };
    let typed = held(&mut form, fields, false);
    if let (Some(person), Some(typed)) = (person, &typed) {
        match (person, *typed == Held::default()) {
            (None, _) if typed.name.is_empty() => form.refuse("name", Wrong::Nobody),
            (Some(_), false) => form.refuse("name", Wrong::Copied),
            (None, _) | (Some(_), true) => {}
        }
    }
    let lang = form.choice("lang", Lang::parse);
    let basis = form.choice("basis", Basis::parse);
    let past = |form: &mut Form<'_>, name: &str| {
        let day = form.date(name);
        if day.is_some_and(|day| day > today) {
            form.refuse(name, Wrong::InTheFuture);
        }
        day
    };
    let basis_on = past(&mut form, "basis_on");
    let basis_note = form.text("basis_note", 500);
    let purpose = form.text("purpose", 300);
    let held_from = past(&mut form, "held_from");
    let values = (|| {
        Some(Details {
            person: person?,
            held: typed?,
            lang: lang?,
            basis: basis?,
            basis_on: basis_on?,
            basis_note: basis_note?,
            purpose: purpose?,
            held_from: held_from?,
        })
    })();
    form.finish(values)
}

pub(super) fn last_day(fields: &Fields) -> Result<NaiveDate, Complaints> {
    let mut form = Form::of(fields);
    let day = form.date("until");
    form.finish(day)
}

/// What a person concerned says.
pub(super) struct Said {
    pub(super) saying: Saying,
    /// What is asked for instead of what stands; of a correction alone.
    pub(super) asked: Option<Held>,
    pub(super) note: Option<String>,
}

pub(super) fn said(fields: &Fields, stands: &Held) -> Result<Said, Complaints> {
    let mut form = Form::of(fields);
    let saying = form.choice("saying", Saying::parse);
    let note = form.optional("note", 1000);
    let asked = match saying {
        Some(Saying::Correction) => {
            let asked = held(&mut form, fields, true);
            if asked.as_ref() == Some(stands) && matches!(note, Some(None)) {
                form.refuse("name", Wrong::NothingChanged);
            }
            asked.map(Some)
        }
        Some(Saying::Confirmed | Saying::Removal) => Some(None),
        None => None,
    };
    let values = saying
        .zip(asked)
        .zip(note)
        .map(|((saying, asked), note)| Said {
            saying,
            asked,
            note,
        });
    form.finish(values)
}

/// What the secretariat answers; whoever declines says why.
pub(super) fn reply(fields: &Fields) -> Result<(Reply, Option<String>), Complaints> {
    let mut form = Form::of(fields);
    let reply = form.choice("reply", Reply::parse);
    let reason = form.optional("reason", 1000);
    if reply == Some(Reply::Refused) && matches!(reason, Some(None)) {
        form.complain("reason", Complaint::Missing);
    }
    form.finish(reply.zip(reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(query: &str) -> Fields {
        Fields::parse(query.as_bytes()).unwrap()
    }

    const WHOLE: &str = "name=A&lang=en&basis=consent&basis_on=2026-01-01&basis_note=asked&purpose=invitations&held_from=2026-01-01";

    fn faults(query: &str) -> Vec<String> {
        let today = "2026-10-15".parse().unwrap();
        let read = contact(&sent(query), &[], None, today);
        let faults = read.err().map(|wrong| wrong.in_words(Lang::En));
        let faults = faults.unwrap_or_default().into_iter();
        faults.map(|(field, _)| field).collect()
    }

    #[test]
    fn nobody_is_held_without_a_basis_its_day_its_source_and_a_purpose() {
        assert_eq!(faults(WHOLE), Vec::<String>::new());
        for field in ["basis", "basis_on", "basis_note", "purpose", "name"] {
            let without: Vec<&str> = WHOLE
                .split('&')
                .filter(|pair| !pair.starts_with(&format!("{field}=")))
                .collect();
            assert_eq!(faults(&without.join("&")), [field]);
        }
        assert_eq!(
            faults(&format!("{WHOLE}&basis_on=2027-01-01")),
            Vec::<String>::new(),
            "the first counts"
        );
        assert_eq!(
            faults(&WHOLE.replace("basis_on=2026", "basis_on=2027")),
            ["basis_on"]
        );
    }

    #[test]
    fn a_correction_changes_something_and_a_refusal_says_why() {
        let stands = Held {
            name: "A".to_owned(),
            ..Held::default()
        };
        assert!(said(&sent("saying=correction&name=A"), &stands).is_err());
        let changed = said(&sent("saying=correction&name=B"), &stands)
            .ok()
            .unwrap();
        assert_eq!(changed.asked.unwrap().name, "B");
        assert!(said(&sent("saying=removal"), &stands).is_ok());
        assert!(reply(&sent("reply=refused")).is_err());
        assert!(reply(&sent("reply=taken")).is_ok());
    }
}
