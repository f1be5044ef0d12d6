//! What members say: for themselves, through the secretariat, and too late.
use super::access::{RecordOnBehalf, RecordPosition, StateLate};
use super::form_pages::FormPage;
use super::forms::{self, Bounds, NewPosition};
use super::letters::{self, Told};
use super::model::{Consulted, Decision, State, Value};
use super::notices::{self, Desk};
use super::pages::Typed;
use super::silence_rules::{self, Effect};
use super::store::{self, Speaker};
use super::web::{page, path};
use super::{jobs, silence_store, text};
use crate::base::access::{Actor, Hat};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::outbox;
use crate::slices::charter;
use crate::slices::people::correspondents::{MEMBER, correspondents};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// What a position is read against: the text's paragraphs, and the charter's days for headquarters.
async fn bounds(
    db: &mut dyn Reads,
    visit: &Visit,
    decision: &Decision,
    facts: &Consulted,
    hat: Hat,
) -> Result<Bounds, Fault> {
    let calendar = charter::calendar(db, visit.today()).await?;
    Ok(Bounds {
        today: visit.today(),
        confirm_until: calendar.working_day_after(visit.today(), facts.terms.ad_referendum_days),
        paragraphs: text::numbered(&decision.text),
        may_reserve: matches!(hat, Hat::FocalPoint(_)),
    })
}

pub(super) async fn record(act: Allowed<RecordPosition>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let facts = store::facts(&mut db, &decision).await?;
    let about = (&decision, &facts);
    match give(&mut db, &visit, &who, about, &fields, None).await? {
        Given::Again(complaints) => {
            let typed = Typed::position(&fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &decision, Some(typed)).await?)
        }
        Given::Recorded(effect) => {
            db.commit().await?;
            Ok(see_other(&path(decision.id)).saying(&achieved(visit.lang, effect)))
        }
    }
}

/// What became of a position that was sent.
pub(super) enum Given {
    Recorded(Effect),
    /// What is wrong, at its field.
    Again(Complaints),
}

/// What was achieved, in words.
pub(super) fn achieved(lang: Lang, effect: Effect) -> String {
    let t = lang.texts();
    match effect {
        Effect::Late => t.decisions_was_late(),
        Effect::Breaks => t.decisions_position_breaks(),
        Effect::Kept => t.decisions_position_recorded(),
    }
}

/// A member's own word, from its page or through the link of a letter: the same rules, the same refusals.
pub(super) async fn give(
    db: &mut Recording<RecordPosition>,
    visit: &Visit,
    who: &Actor,
    (decision, facts): (&Decision, &Consulted),
    fields: &Fields,
    link: Option<i64>,
) -> Result<Given, WebError> {
    let now = visit.now;
    let member = who
        .hat
        .member()
        .ok_or_else(|| Fault::new("a position without a member"))?;
    silence_rules::speak(facts, member, matches!(who.hat, Hat::Alternate(_)))?;
    let bounds = bounds(db, visit, decision, facts, who.hat).await?;
    let said = match forms::position(fields, bounds) {
        Ok(said) => said,
        Err(complaints) => {
            // who may not speak at all hears that, not what is wrong with a field
            let value = forms::value(fields).unwrap_or(Value::NoObjection);
            silence_rules::record_position(decision, facts, member, value, now)?;
            return Ok(Given::Again(complaints));
        }
    };
    let effect = silence_rules::record_position(decision, facts, member, said.value, now)?;
    let speaker = Speaker {
        member,
        person: who.person()?,
        hat: who.hat.name(),
        evidence: None,
        link,
    };
    if effect == Effect::Late {
        let reason = said.reason.as_deref().unwrap_or_default();
        let disputes = was_recorded_for(facts, member);
        silence_store::record_late_objection(db, decision, reason, disputes, &speaker, now).await?;
        tell_late(db, visit, decision, disputes).await?;
    } else {
        store::record_position(db, decision, &said, &speaker, now).await?;
        follow(db, visit, (decision, facts), effect).await?;
    }
    Ok(Given::Recorded(effect))
}

/// An objection stops the clock at once, and everybody is told; any other position may clear a gate.
async fn follow(
    db: &mut dyn Records,
    visit: &Visit,
    (decision, facts): (&Decision, &Consulted),
    effect: Effect,
) -> Result<(), Fault> {
    if effect == Effect::Breaks {
        silence_store::record_breaking(db, decision.id).await?;
        let desk = Desk::of(visit);
        notices::tell(db, &desk, decision, &facts.seats, &Told::Broken, None).await?;
        return notices::tell_office(db, &desk, decision, &Told::Broken).await;
    }
    if matches!(decision.state, State::Gated | State::Provisional) {
        jobs::look_at(db, decision.id, visit.now).await?;
    }
    Ok(())
}

/// §2.2: what the secretariat recorded is disputed, not rewritten, once it has counted.
fn was_recorded_for(facts: &Consulted, member: OrganisationId) -> bool {
    facts
        .seats
        .iter()
        .filter(|seat| seat.member == member)
        .any(|seat| {
            seat.position
                .as_ref()
                .is_some_and(|said| said.evidence.is_some())
        })
}

async fn tell_late(
    db: &mut dyn Records,
    visit: &Visit,
    decision: &Decision,
    disputes: bool,
) -> Result<(), Fault> {
    let told = if disputes {
        Told::Dispute
    } else {
        Told::LateStatement
    };
    notices::tell_office(db, &Desk::of(visit), decision, &told).await
}

/// An explanation, a late objection or a dispute: kept with the decision, changing nothing of it.
pub(super) async fn state_late(act: Allowed<StateLate>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let member = who
        .hat
        .member()
        .ok_or_else(|| Fault::new("a statement without a member"))?;
    let facts = store::facts(&mut db, &decision).await?;
    super::rules::state_late(&decision, &facts, member)?;
    let text = match forms::statement(&fields) {
        Ok(text) => text,
        Err(complaints) => {
            let typed = Typed::late(&fields, &complaints);
            return Reply::again(&page(&mut db, &visit, &who, &decision, Some(typed)).await?);
        }
    };
    let disputes = fields.is_ticked("disputes") && was_recorded_for(&facts, member);
    let said = silence_store::NewStatement {
        text: &text,
        disputes,
        objects: fields.is_ticked("objects"),
    };
    let speaker = Speaker {
        member,
        person: who.person()?,
        hat: who.hat.name(),
        evidence: None,
        link: None,
    };
    silence_store::record_late_statement(&mut db, &decision, &said, &speaker, now).await?;
    tell_late(&mut db, &visit, &decision, disputes).await?;
    db.commit().await?;
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_statement_recorded()))
}

pub(super) async fn on_behalf(seen: Seen<RecordOnBehalf>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    let facts = store::facts(&mut db, &decision).await?;
    Reply::page(&FormPage::on_behalf(
        &visit,
        &decision,
        &facts.seats,
        &Fields::default(),
        &Complaints::none(),
    ))
}

pub(super) async fn record_on_behalf(act: Allowed<RecordOnBehalf>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let facts = store::facts(&mut db, &decision).await?;
    let bounds = bounds(&mut db, &visit, &decision, &facts, who.hat).await?;
    let said = match forms::on_behalf(&fields, &facts.seats, bounds) {
        Ok(said) => said,
        Err(complaints) => {
            return Reply::again(&FormPage::on_behalf(
                &visit,
                &decision,
                &facts.seats,
                &fields,
                &complaints,
            ));
        }
    };
    let effect = on_time(&decision, &facts, said.member, &said.position, now)?;
    let acronym = facts
        .seats
        .iter()
        .find(|seat| seat.member == said.member)
        .map_or("", |seat| seat.acronym.as_str());
    let speaker = Speaker {
        member: said.member,
        person: who.person()?,
        hat: who.hat.name(),
        evidence: Some((said.channel, &said.evidence)),
        link: None,
    };
    store::record_on_behalf(&mut db, &decision, &said.position, &speaker, acronym, now).await?;
    let desk = Desk::of(&visit);
    let people = correspondents(&mut db, MEMBER, Some(said.member), visit.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::told(&desk, &decision, to, acronym, &Told::OnBehalf, None))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    follow(&mut db, &visit, (&decision, &facts), effect).await?;
    db.commit().await?;
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_on_behalf_recorded(acronym)))
}

/// The secretariat writes down what counts; what came too late the member states itself.
fn on_time(
    decision: &Decision,
    facts: &Consulted,
    member: OrganisationId,
    said: &NewPosition,
    now: crate::base::clock::Instant,
) -> Result<Effect, Vec<super::rules::Refusal>> {
    match silence_rules::record_position(decision, facts, member, said.value, now)? {
        Effect::Late => Err(vec![super::rules::Refusal::NotOpen]),
        effect @ (Effect::Kept | Effect::Breaks) => Ok(effect),
    }
}
