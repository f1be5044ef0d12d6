//! What members say of the circulated text, and what the office answers.
use super::access::{
    AnswerComment, AskForCorrection, CommentOnMinutes, ObjectToComment, RuleOnComment,
    WithdrawComment,
};
use super::agreed::{entry_of, numbering};
use super::comment_store::{self, Said};
use super::letters::{self, Desk, Told};
use super::model::{Comment, Entry, Kind, Minutes, Reply as Answered};
use super::web::{again, path, tell, whole};
use super::{agreed_store, forms, rules};
use crate::base::access::{Actor, Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::base::outbox;
use crate::slices::people::correspondents::{CO_CHAIRS, SECRETARIAT};
use crate::web::allowed::Allowed;
use crate::web::answer::{Answer, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

fn member(who: &Actor) -> Result<OrganisationId, Fault> {
    who.hat
        .member()
        .ok_or_else(|| Fault::new("a comment of nobody's"))
}

/// Where the reader finds the comment again.
fn place(comment: &Comment) -> String {
    format!("{}#c{}", path(comment.meeting), comment.id)
}

/// The item, and how many paragraphs there are.
fn counted(
    entries: &[Entry],
    paragraph: i32,
    text: fn(&Entry) -> &str,
) -> (Option<super::model::EntryId>, (usize, usize)) {
    let (_, all) = numbering(entries, text);
    let at = usize::try_from(paragraph).unwrap_or_default();
    (entry_of(entries, paragraph, text), (at, all))
}

pub(super) async fn comment(act: Allowed<CommentOnMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    match give(&mut db, &visit, &who, &minutes, &fields, None).await? {
        Given::Recorded(paragraph) => {
            db.commit().await?;
            let said = visit.texts().minutes_commented(paragraph);
            Ok(see_other(&path(minutes.meeting)).saying(&said))
        }
        Given::Again(form, complaints) => {
            let typed = (form.as_str(), &fields, &complaints);
            again(&mut db, &visit, &who, &minutes, typed).await
        }
    }
}

/// What became of the form of a comment: the paragraph that it is about, or the form's name and what is wrong.
pub(super) enum Given {
    Recorded(i32),
    Again(String, Complaints),
}

/// A comment as typed, in the house or through the link of a letter.
pub(super) async fn give(
    db: &mut Recording<CommentOnMinutes>,
    visit: &Visit,
    who: &Actor,
    minutes: &Minutes,
    fields: &Fields,
    link: Option<i64>,
) -> Result<Given, WebError> {
    rules::takes_comments(minutes, visit.now)?;
    let form = format!("comment-{}", fields.raw("item"));
    let typed = match forms::comment(fields) {
        Ok(typed) => typed,
        Err(complaints) => return Ok(Given::Again(form, complaints)),
    };
    let whole = whole(db, visit, minutes).await?;
    let member = member(who)?;
    let mode = whole
        .seats
        .iter()
        .find(|seat| seat.member == member)
        .and_then(|seat| seat.mode);
    let (entry, place) = counted(&whole.entries, typed.paragraph, |entry| &entry.text);
    let kind = (typed.kind, typed.proposed.is_some());
    if let Err(refusals) = rules::comment(minutes, kind, mode, place, visit.now) {
        // what was typed is kept, with the first reason at its field
        let complaints = refusals
            .into_iter()
            .next()
            .map_or_else(Complaints::none, |one| Complaints::about("text", one));
        return Ok(Given::Again(form, complaints));
    }
    let said = Said {
        entry,
        paragraph: Some(typed.paragraph),
        kind: typed.kind,
        text: &typed.text,
        proposed: typed.proposed.as_deref(),
        link,
    };
    let by = (member, who.person()?);
    comment_store::record_comment(db, minutes, &said, by, visit.now).await?;
    Ok(Given::Recorded(typed.paragraph))
}

pub(super) async fn no_comments(act: Allowed<CommentOnMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    say_nothing(&mut db, &who, &minutes, None, now).await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_said_no_comments()))
}

/// Read, and nothing to say.
pub(super) async fn say_nothing(
    db: &mut Recording<CommentOnMinutes>,
    who: &Actor,
    minutes: &Minutes,
    link: Option<i64>,
    now: Instant,
) -> Result<(), WebError> {
    let member = member(who)?;
    let comments = comment_store::list_comments(db, minutes.meeting).await?;
    rules::no_comments(minutes, &comments, member, now)?;
    let said = Said {
        entry: None,
        paragraph: None,
        kind: Kind::NoComments,
        text: "",
        proposed: None,
        link,
    };
    comment_store::record_comment(db, minutes, &said, (member, who.person()?), now).await?;
    Ok(())
}

pub(super) async fn ask_for_correction(act: Allowed<AskForCorrection>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let typed = match forms::correction(&fields) {
        Ok(typed) => typed,
        Err(complaints) => {
            // not in time is said first: no field can mend that
            rules::ask_for_correction(&minutes, (1, 1), now)?;
            let typed = ("correction", &fields, &complaints);
            return again(&mut db, &visit, &who, &minutes, typed).await;
        }
    };
    let whole = whole(&mut db, &visit, &minutes).await?;
    let (entry, place) = counted(&whole.entries, typed.paragraph, Entry::stands);
    rules::ask_for_correction(&minutes, place, now)?;
    let said = Said {
        entry,
        paragraph: Some(typed.paragraph),
        kind: Kind::Correction,
        text: &typed.text,
        proposed: typed.proposed.as_deref(),
        link: None,
    };
    let by = (member(&who)?, who.person()?);
    comment_store::record_comment(&mut db, &minutes, &said, by, now).await?;
    tell(
        &mut db,
        &visit,
        &minutes,
        Told::CorrectionAsked,
        SECRETARIAT,
    )
    .await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_correction_asked()))
}

pub(super) async fn withdraw(act: Allowed<WithdrawComment>) -> Answer {
    let Allowed {
        subject: comment,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::withdraw(&comment)?;
    comment_store::record_withdrawal(&mut db, &comment, now).await?;
    db.commit().await?;
    Ok(see_other(&place(&comment)).saying(&visit.texts().minutes_comment_withdrawn()))
}

pub(super) async fn object(act: Allowed<ObjectToComment>) -> Answer {
    let Allowed {
        subject: comment,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let member = member(&who)?;
    rules::object(&comment, member)?;
    let minutes = minutes_of(&mut db, &comment).await?;
    match forms::objection(&fields) {
        Ok(reason) => {
            let by = (member, who.person()?);
            comment_store::record_objection(&mut db, &comment, &reason, by, now).await?;
            tell(&mut db, &visit, &minutes, Told::RulingWanted, CO_CHAIRS).await?;
            db.commit().await?;
            Ok(see_other(&place(&comment)).saying(&visit.texts().minutes_objected()))
        }
        Err(complaints) => {
            let form = format!("objection-{}", comment.id);
            let typed = (form.as_str(), &fields, &complaints);
            again(&mut db, &visit, &who, &minutes, typed).await
        }
    }
}

/// The minutes of a comment, which its lock holds too.
async fn minutes_of(db: &mut dyn Reads, comment: &Comment) -> Result<Minutes, Fault> {
    Minutes::load(db.conn(), comment.meeting, Grip::Look)
        .await?
        .ok_or_else(|| Fault::new("a comment without minutes"))
}

/// Its author reads the answer, while in office.
async fn tell_author(
    db: &mut dyn Records,
    visit: &Visit,
    minutes: &Minutes,
    comment: &Comment,
    told: Told,
) -> Result<(), Fault> {
    let Some(author) = agreed_store::author(db, comment.person, visit.today()).await? else {
        return Ok(());
    };
    let reader = (author.person, author.address.as_str(), author.lang);
    let mail = letters::letter(&Desk::of(visit), minutes, told, reader);
    outbox::post(db, &mail, visit.now).await?;
    Ok(())
}

pub(super) async fn answer(act: Allowed<AnswerComment>) -> Answer {
    let Allowed {
        subject: comment,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::answer(&comment, None)?;
    let minutes = minutes_of(&mut db, &comment).await?;
    let (answer, reason) = match forms::answer(&fields, comment.kind == Kind::Query) {
        Ok(read) => read,
        Err(complaints) => {
            let form = format!("answer-{}", comment.id);
            let typed = (form.as_str(), &fields, &complaints);
            return again(&mut db, &visit, &who, &minutes, typed).await;
        }
    };
    rules::answer(&comment, Some(answer))?;
    let said = (answer, reason.as_str());
    comment_store::record_answer(&mut db, &comment, said, who.person()?, now).await?;
    tell_author(&mut db, &visit, &minutes, &comment, Told::Answered(answer)).await?;
    if answer == Answered::Declined && comment.kind.changes_text() {
        tell(&mut db, &visit, &minutes, Told::RulingWanted, CO_CHAIRS).await?;
    }
    db.commit().await?;
    Ok(see_other(&place(&comment)).saying(&visit.texts().minutes_answered(&comment.acronym)))
}

pub(super) async fn rule(act: Allowed<RuleOnComment>) -> Answer {
    let Allowed {
        subject: comment,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::rule(&comment)?;
    let minutes = minutes_of(&mut db, &comment).await?;
    match forms::ruling(&fields) {
        Ok((ruling, reason, disagreement)) => {
            let said = (ruling, reason.as_str(), disagreement.as_str());
            comment_store::record_ruling(&mut db, &comment, said, who.person()?, now).await?;
            tell_author(&mut db, &visit, &minutes, &comment, Told::Ruled(ruling)).await?;
            db.commit().await?;
            Ok(see_other(&place(&comment)).saying(&visit.texts().minutes_ruled()))
        }
        Err(complaints) => {
            let form = format!("ruling-{}", comment.id);
            let typed = (form.as_str(), &fields, &complaints);
            again(&mut db, &visit, &who, &minutes, typed).await
        }
    }
}
