use super::super::access::DescribeAction;
use super::super::model::Kind;
use super::super::rules;
use super::super::web::path;
use super::page::DetailsPage;
use super::store::{self, Chosen, Doer, Tag};
use crate::base::words::Word;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaint, Complaints, Fields, Form};

pub(in super::super) async fn choose(seen: Seen<DescribeAction>) -> Answer {
    let Seen {
        subject: action,
        mut db,
        visit,
        ..
    } = seen;
    rules::describe(&action)?;
    let tags = store::list_tags(&mut db, action.id).await?;
    let doers = store::list_doers(&mut db, &action, visit.today()).await?;
    Reply::page(&DetailsPage::of(&visit, &action, &doers, &tags, None))
}

fn read(fields: &Fields, doers: &[Doer], tags: &[Tag]) -> Result<Chosen, Complaints> {
    let mut form = Form::of(fields);
    let kind = form.choice("kind", Kind::parse);
    let person = form.optional_choice("person", |text| {
        let offered = doers.iter().find(|one| one.id.to_string() == text);
        offered.map(|one| one.id)
    });
    let place = form.optional("place", 120);
    let mut chosen = Vec::new();
    for list in ["gcm", "sdg"] {
        for typed in fields.all(list) {
            match tags.iter().find(|tag| tag.id.to_string() == typed) {
                Some(tag) => chosen.push(tag.id),
                None => form.complain(list, Complaint::NotOffered),
            }
        }
    }
    let read = || {
        Some(Chosen {
            kind: kind?,
            person: person?,
            place: place?,
            tags: chosen,
        })
    };
    let values = read();
    form.finish(values)
}

pub(in super::super) async fn describe(act: Allowed<DescribeAction>) -> Answer {
    let Allowed {
        subject: action,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::describe(&action)?;
    let tags = store::list_tags(&mut db, action.id).await?;
    let doers = store::list_doers(&mut db, &action, visit.today()).await?;
    match read(&fields, &doers, &tags) {
        Ok(chosen) => {
            store::record_details(&mut db, action.id, &chosen).await?;
            db.commit().await?;
            Ok(see_other(&path(action.id)).saying(&visit.texts().actions_described()))
        }
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            Reply::again(&DetailsPage::of(&visit, &action, &doers, &tags, typed))
        }
    }
}
