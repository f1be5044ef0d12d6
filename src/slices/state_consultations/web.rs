use chrono::Datelike;

use super::access::{
    CarryOutComment, CloseConsultation, LapseConsultation, RaiseAsState, ReadLetter, RecordReply,
    RemindState, ReplyAsState, RequestState, SeeConsultation, SeeConsultations,
};
use super::act_forms::{Typed, Which};
use super::ask_page::AskPage;
use super::letters::{self, Desk, News};
use super::list_page::{ListPage, Shown};
use super::model::{Consultation, ConsultationId};
use super::pages::{ConsultationPage, File};
use super::store::NewRequest;
use super::{forms, reminders, rules, store};
use crate::base::access::{Actor, Grip, Hat, Subject};
use crate::base::acts::{Reads, Records};
use crate::base::blobs::MediaType;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::{history, outbox};
use crate::slices::charter;
use crate::slices::decisions::{self, Decision};
use crate::slices::people::correspondents::{self, OFFICE, STATE};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Kept, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The latest acts that a page tells.
const PAST: i64 = 40;

fn path(id: ConsultationId) -> String {
    format!("/state-consultations/{id}")
}

/// A counterpart reads of its own body only (I16).
fn own_body(who: &Actor) -> Option<OrganisationId> {
    match who.hat {
        Hat::StateCounterpart(body) => Some(body),
        Hat::CoChair
        | Hat::Secretariat
        | Hat::FocalPoint(_)
        | Hat::Alternate(_)
        | Hat::Partner(_)
        | Hat::Visitor
        | Hat::System => None,
    }
}

pub(super) async fn list(seen: Seen<SeeConsultations>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let size = charter::periods(&mut db).await?.page_size;
    let page = query.raw("page").parse().unwrap_or(1).clamp(1, 100_000);
    let shown = Shown::parse(query.raw("state"));
    let filter = store::Filter {
        of: own_body(&who),
        states: shown.states(),
    };
    let rows = store::list(&mut db, &filter, page, size).await?;
    Reply::page(&ListPage::of(&visit, &who, rows, shown, (page, size)))
}

pub(super) async fn ask(seen: Seen<RequestState>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    rules::request(&decision, store::is_covered(&mut db, &decision).await?)?;
    let counterparts = store::list_counterparts(&mut db, visit.today()).await?;
    let days = charter::periods(&mut db).await?.state_reply_days;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let proposed = calendar.working_day_after(visit.today(), days);
    let first = counterparts.first();
    let typed = Fields::of([
        ("reply_by", proposed.to_string()),
        (
            "organisation",
            // the only one needs no choice
            first
                .filter(|_| counterparts.len() == 1)
                .map_or_else(String::new, |one| one.id.to_string()),
        ),
        (
            "lang",
            first.map_or_else(String::new, |one| one.lang().tag().to_owned()),
        ),
    ]);
    Reply::page(&AskPage::of(
        &visit,
        &decision,
        &counterparts,
        &typed,
        &Complaints::none(),
    ))
}

pub(super) async fn request(act: Allowed<RequestState>) -> Answer {
    let Allowed {
        subject: decision,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::request(&decision, store::is_covered(&mut db, &decision).await?)?;
    let counterparts = store::list_counterparts(&mut db, visit.today()).await?;
    let asked = match forms::request(&fields, &counterparts, visit.today()) {
        Ok(asked) => asked,
        Err(complaints) => {
            return Reply::again(&AskPage::of(
                &visit,
                &decision,
                &counterparts,
                &fields,
                &complaints,
            ));
        }
    };
    // a deadline ends at the network's hour, never on a day off
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let terms = charter::periods(&mut db).await?;
    let reply_by = calendar.closing_of(calendar.working_day_after(asked.reply_by, 0));
    let own_title = asked.lang.pick(
        &decision.title,
        decision.title_ru.as_deref(),
        decision.title_ky.as_deref(),
    );
    let request = NewRequest {
        organisation: asked.organisation,
        lang: asked.lang,
        title: asked.title.as_deref().unwrap_or(own_title),
        text: asked.text.as_deref().unwrap_or(&decision.text),
        reply_by,
        remind_at: calendar.after_working_days(reply_by, terms.state_reminder_days),
        year: visit.today().year(),
    };
    let id = store::record_request(&mut db, &decision, &request, now).await?;
    let desk = Desk::of(store::house(&mut db).await?, &visit.public_url)?;
    let body = Some(asked.organisation);
    let people = correspondents::correspondents(&mut db, STATE, body, visit.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::request(&desk, id, to, reply_by))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    Ok(see_other(&path(id)).saying(&visit.texts().state_requested(people.len())))
}

pub(super) async fn show(seen: Seen<SeeConsultation>) -> Answer {
    let Seen {
        who,
        subject: asked,
        mut db,
        visit,
        ..
    } = seen;
    let page = page(&mut db, &visit, &who, &asked, None).await?;
    Reply::page(&page)
}

/// The file, as far as this reader sees it: nothing of the network is even loaded for the counterpart (I16).
async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    asked: &Consultation,
    typed: Option<Typed<'_>>,
) -> Result<ConsultationPage, Fault> {
    let chain = store::list_chain(db, asked.decision, own_body(who)).await?;
    let inside = who.hat.is_inside();
    let file = File {
        chain,
        signatures: if inside {
            store::list_signatures(db, asked.id).await?
        } else {
            Vec::new()
        },
        letters: if inside {
            store::list_letters(db, asked.id).await?
        } else {
            Vec::new()
        },
        sent: if inside {
            store::list_sent(db, asked.id).await?
        } else {
            Vec::new()
        },
        past: if inside {
            history::of(db, "state_consultation", asked.id.get(), PAST).await?
        } else {
            Vec::new()
        },
    };
    Ok(ConsultationPage::of(visit, who, asked, &file, typed))
}

async fn tell_the_office(
    db: &mut dyn Records,
    visit: &Visit,
    asked: &Consultation,
    news: News,
) -> Result<(), Fault> {
    let desk = Desk::of(store::house(db).await?, &visit.public_url)?;
    let people = correspondents::correspondents(db, OFFICE, None, visit.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::news(&desk, asked, news, to))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}

pub(super) async fn reply(act: Allowed<ReplyAsState>) -> Answer {
    let Allowed {
        subject: asked,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::reply(&asked)?;
    match forms::reply(&fields) {
        Ok(reply) => {
            store::record_reply(&mut db, &asked, &reply, who.person()?, now).await?;
            tell_the_office(&mut db, &visit, &asked, News::Replied).await?;
            db.commit().await?;
            Ok(see_other(&path(asked.id)).saying(&visit.texts().state_replied()))
        }
        Err(complaints) => {
            let typed = Typed::new(Which::Reply, &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &asked, Some(typed)).await?)
        }
    }
}

pub(super) async fn record_reply(act: Allowed<RecordReply>) -> Answer {
    let Allowed {
        subject: asked,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::reply(&asked)?;
    match forms::recorded_reply(&fields, visit.today()) {
        Ok(reply) => {
            store::record_reply(&mut db, &asked, &reply, who.person()?, now).await?;
            tell_the_office(&mut db, &visit, &asked, News::Replied).await?;
            db.commit().await?;
            Ok(see_other(&path(asked.id)).saying(&visit.texts().state_reply_recorded()))
        }
        Err(complaints) => {
            let typed = Typed::new(Which::Reply, &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &asked, Some(typed)).await?)
        }
    }
}

/// The scan of a letter: in the browser where that is safe, unless it is asked for to be kept.
pub(super) async fn read_letter(seen: Seen<ReadLetter>) -> Answer {
    let Seen {
        subject: letter,
        visit,
        query,
        ..
    } = seen;
    let kept = Kept {
        sha256: &letter.sha256,
        bytes: letter.bytes,
        media_type: &letter.media_type,
        file_name: &letter.file_name,
        inline: !query.is_ticked("keep")
            && MediaType::parse(&letter.media_type).is_some_and(MediaType::is_shown_inline),
    };
    if kept.is_held(visit.held.as_deref()) {
        return Ok(kept.unchanged());
    }
    kept.sent(visit.files.open(&letter.sha256).await?)
}

pub(super) async fn remind(act: Allowed<RemindState>) -> Answer {
    let Allowed {
        subject: asked,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::remind(&asked, visit.today())?;
    let desk = Desk::of(store::house(&mut db).await?, &visit.public_url)?;
    let people = reminders::remind(&mut db, &desk, &asked, (now, false)).await?;
    db.commit().await?;
    Ok(see_other(&path(asked.id)).saying(&visit.texts().state_reminded(people)))
}

pub(super) async fn lapse(act: Allowed<LapseConsultation>) -> Answer {
    let Allowed {
        subject: asked,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::lapse(&asked, now)?;
    store::record_lapse(&mut db, &asked).await?;
    tell_the_office(&mut db, &visit, &asked, News::Lapsed).await?;
    db.commit().await?;
    Ok(see_other(&path(asked.id)).saying(&visit.texts().state_lapsed()))
}

/// The co-chair who acts, and for which entity.
fn chair(who: &Actor) -> Result<(PersonId, OrganisationId), Fault> {
    let organisation = who
        .organisation
        .ok_or_else(|| Fault::new("a co-chair without an organisation"))?;
    Ok((who.person()?, organisation))
}

pub(super) async fn close(act: Allowed<CloseConsultation>) -> Answer {
    let Allowed {
        subject: asked,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let signatures = store::list_signatures(&mut db, asked.id).await?;
    let closes = rules::close(&asked, &signatures, who.organisation)?;
    match forms::note(&fields) {
        Ok(note) => {
            store::record_signature(&mut db, &asked, chair(&who)?, &note, closes, now).await?;
            if closes {
                // the gate that this may have cleared is looked at without waiting for the next round
                decisions::look_at(&mut db, asked.decision, now).await?;
            }
            db.commit().await?;
            let t = visit.texts();
            let said = if closes {
                t.state_closed()
            } else {
                t.state_signed()
            };
            Ok(see_other(&path(asked.id)).saying(&said))
        }
        Err(complaints) => {
            let typed = Typed::new(Which::Note, &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &asked, Some(typed)).await?)
        }
    }
}

pub(super) async fn carry_out(act: Allowed<CarryOutComment>) -> Answer {
    let Allowed {
        subject: asked,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::carry_out(&asked)?;
    match forms::reason(&fields) {
        Ok(note) => {
            store::record_carrying_out(&mut db, &asked, chair(&who)?, &note, now).await?;
            decisions::look_at(&mut db, asked.decision, now).await?;
            db.commit().await?;
            let said = visit.texts().state_carried_out(asked.about.version);
            Ok(see_other(&path(asked.id)).saying(&said))
        }
        Err(complaints) => {
            let typed = Typed::new(Which::CarryingOut, &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &asked, Some(typed)).await?)
        }
    }
}

pub(super) async fn raise(act: Allowed<RaiseAsState>) -> Answer {
    let Allowed {
        subject: asked,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::raise(&asked)?;
    match forms::reason(&fields) {
        Ok(reason) => {
            let decision = Decision::load(db.conn(), asked.decision, Grip::Lock)
                .await?
                .ok_or_else(|| Fault::new("a consultation without a decision"))?;
            decisions::raise_to_state(&mut db, &decision, &reason).await?;
            db.about("decision", asked.decision.get(), None).await?;
            tell_the_office(&mut db, &visit, &asked, News::Raised).await?;
            db.commit().await?;
            Ok(see_other(&path(asked.id)).saying(&visit.texts().state_raised()))
        }
        Err(complaints) => {
            let typed = Typed::new(Which::Raise, &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &asked, Some(typed)).await?)
        }
    }
}
