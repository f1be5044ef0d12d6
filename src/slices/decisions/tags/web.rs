use super::super::access::MarkDecision;
use super::page::TagsPage;
use super::{rules, store};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaint, Form};

pub(super) async fn choose(seen: Seen<MarkDecision>) -> Answer {
    let Seen {
        subject: decision,
        who,
        mut db,
        visit,
        ..
    } = seen;
    rules::mark(&decision, who.hat)?;
    let tags = store::list(&mut db, decision.id).await?;
    Reply::page(&TagsPage::of(&visit, &decision, &tags, None))
}

pub(super) async fn mark(act: Allowed<MarkDecision>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::mark(&decision, who.hat)?;
    let tags = store::list(&mut db, decision.id).await?;
    let mut form = Form::of(&fields);
    let mut chosen = Vec::new();
    for list in ["gcm", "sdg"] {
        for typed in fields.all(list) {
            match tags.iter().find(|tag| tag.id.to_string() == typed) {
                Some(tag) => chosen.push(tag.id),
                None => form.complain(list, Complaint::NotOffered),
            }
        }
    }
    match form.finish(Some(chosen)) {
        Ok(chosen) => {
            store::record_marks(&mut db, decision.id, &chosen).await?;
            db.commit().await?;
            let saying = visit.texts().register_tags_saved();
            Ok(see_other(&format!("/decisions/{}", decision.id)).saying(&saying))
        }
        Err(complaints) => Reply::again(&TagsPage::of(
            &visit,
            &decision,
            &tags,
            Some((&fields, &complaints)),
        )),
    }
}
