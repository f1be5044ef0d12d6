//! Technical input: asked, given, answered.
use super::access::{AnswerInput, AskForInput, GiveInput, HaveNothingToAdd, SeeInput};
use super::form_pages as forms_of;
use super::input_page::InputPage;
use super::model::{InputId, Statement, StatementId};
use super::web::{page, path};
use super::{forms, input_store, letters, rules, store};
use crate::base::access::{Grip, Subject as _};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::outbox::{self, NewMail};
use crate::slices::charter;
use crate::slices::people::correspondents::speakers;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::Complaints;

fn here(id: InputId) -> String {
    format!("/statement-inputs/{id}")
}

/// The statement that an input is about.
async fn statement_of(db: &mut dyn Reads, id: StatementId) -> Result<Statement, Fault> {
    let statement = Statement::load(db.conn(), id, Grip::Look).await?;
    statement.ok_or_else(|| Fault::new("input to no statement"))
}

pub(super) async fn choose(seen: Seen<AskForInput>) -> Answer {
    let Seen {
        subject: statement,
        mut db,
        visit,
        ..
    } = seen;
    rules::ask_for_input(&statement)?;
    let members = input_store::list_members(&mut db, &statement, visit.today()).await?;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let days = store::input_days(&mut db).await?;
    let offered = (
        members.as_slice(),
        calendar.working_day_after(visit.today(), days),
    );
    Reply::page(&forms_of::input(
        forms_of::page(&visit),
        &statement,
        offered,
        None,
    ))
}

pub(super) async fn ask(act: Allowed<AskForInput>) -> Answer {
    let Allowed {
        subject: statement,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::ask_for_input(&statement)?;
    let members = input_store::list_members(&mut db, &statement, visit.today()).await?;
    let asked = match forms::input(&fields, &members, visit.today()) {
        Ok(asked) => asked,
        Err(complaints) => {
            let offered = (members.as_slice(), visit.today());
            let typed = Some((&fields, &complaints));
            return Reply::again(&forms_of::input(
                forms_of::page(&visit),
                &statement,
                offered,
                typed,
            ));
        }
    };
    let by = (who.person()?, now);
    let inputs = input_store::record_inputs(&mut db, &statement, &asked, by).await?;
    let people = speakers(&mut db, &asked.members, visit.today()).await?;
    let mails: Vec<NewMail> = people
        .iter()
        .filter_map(|one| {
            let (id, _) = inputs.iter().find(|(_, member)| *member == one.member)?;
            let about = (*id, one.acronym.as_str());
            Some(letters::asked(&visit, about, asked.due_on, &one.to))
        })
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    let said = visit.texts().statements_asked(inputs.len());
    Ok(see_other(&path(statement.id)).saying(&said))
}

pub(super) async fn show(seen: Seen<SeeInput>) -> Answer {
    let Seen {
        subject: input,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let statement = statement_of(&mut db, input.statement).await?;
    Reply::page(&InputPage::of(&visit, &who, (&input, &statement), None))
}

pub(super) async fn comment(act: Allowed<GiveInput>) -> Answer {
    let Allowed {
        subject: input,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::comment(&input)?;
    let statement = statement_of(&mut db, input.statement).await?;
    let text = &statement.wording(statement.draft.lang).1.text;
    // a comment names a paragraph of the text that was read; another text is read first
    let read = rules::read_as_it_stands(&statement, forms::version(&fields))
        .map_err(|refusal| Complaints::about("comment", refusal));
    let (paragraph, said) = match read.and_then(|()| forms::comment(&fields, text)) {
        Ok(read) => read,
        Err(complaints) => {
            let again = Some((&fields, &complaints));
            return Reply::again(&InputPage::of(&visit, &who, (&input, &statement), again));
        }
    };
    let given = see_other(&here(input.id)).saying(&visit.texts().statements_comment_given());
    let said = (statement.version, paragraph, said.as_str());
    // sent once more from a page that came back: it is given already
    if rules::is_said(&input, said) {
        return Ok(given);
    }
    input_store::record_comment(&mut db, &input, said, (who.person()?, now)).await?;
    db.commit().await?;
    Ok(given)
}

pub(super) async fn nothing(act: Allowed<HaveNothingToAdd>) -> Answer {
    let Allowed {
        subject: input,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::nothing_to_add(&input)?;
    input_store::record_nothing(&mut db, &input, (who.person()?, now)).await?;
    db.commit().await?;
    Ok(see_other(&here(input.id)).saying(&visit.texts().statements_nothing_given()))
}

pub(super) async fn answer(act: Allowed<AnswerInput>) -> Answer {
    let Allowed {
        subject: said,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::answer(&said)?;
    match forms::answer(&fields) {
        Ok((answer, reason)) => {
            let given = (answer, reason.as_deref());
            input_store::record_answer(&mut db, &said, given, (who.person()?, now)).await?;
            db.commit().await?;
            Ok(see_other(&path(said.statement)).saying(&visit.texts().statements_answered()))
        }
        Err(complaints) => {
            let statement = statement_of(&mut db, said.statement).await?;
            let again = Some((said.id, &fields, &complaints));
            Reply::again(&page(&mut db, &visit, &who, &statement, again).await?)
        }
    }
}
