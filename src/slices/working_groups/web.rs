use super::access::{
    AddChair, EditParticipants, EndChair, EndParticipation, EstablishGroup, ProlongGroup, SeeGroup,
    SeeGroups,
};
use super::form_pages::{EndPage, FormPage, ParticipantsPage};
use super::model::{Chair, Group, Participant};
use super::pages::{Contents, GroupPage, GroupsPage};
use super::{forms, rules, store};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::history;
use crate::base::ids::GroupId;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The latest acts that a page tells.
const PAST: i64 = 30;

fn path(id: GroupId) -> String {
    format!("/groups/{id}")
}

pub(super) async fn list(seen: Seen<SeeGroups>) -> Answer {
    let Seen {
        who, mut db, visit, ..
    } = seen;
    let groups = store::list(&mut db, &who, visit.today()).await?;
    Reply::page(&GroupsPage::of(&visit, &who, groups))
}

pub(super) async fn show(seen: Seen<SeeGroup>) -> Answer {
    let Seen {
        who,
        subject: group,
        mut db,
        visit,
        ..
    } = seen;
    let inside = who.hat.is_inside();
    let mut contents = Contents {
        participants: store::participants(&mut db, group.id).await?,
        chairs: store::chairs(&mut db, group.id).await?,
        meetings: store::meetings(&mut db, group.id, inside).await?,
        papers: store::papers(&mut db, group.id, inside).await?,
        ..Contents::default()
    };
    if inside {
        contents.recommendations = store::recommendations(&mut db, group.id).await?;
        contents.actions = store::actions(&mut db, &group).await?;
    }
    Reply::page(&GroupPage::of(&visit, &who, &group, &contents))
}

async fn offered(db: &mut dyn Reads, visit: &Visit) -> Result<forms::Offered, Fault> {
    Ok(forms::Offered {
        decisions: store::adopted(db, None).await?,
        homes: store::homes(db, visit.today()).await?,
        speakers: store::speakers(db, visit.today()).await?,
    })
}

pub(super) async fn new(seen: Seen<EstablishGroup>) -> Answer {
    let Seen {
        mut db,
        visit,
        query,
        ..
    } = seen;
    let offered = offered(&mut db, &visit).await?;
    let typed = Fields::of([("decision", query.raw("decision").to_owned())]);
    Reply::page(&FormPage::new_group(
        &visit,
        &offered,
        &typed,
        &Complaints::none(),
    ))
}

pub(super) async fn establish(act: Allowed<EstablishGroup>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let offered = offered(&mut db, &visit).await?;
    match forms::group(&fields, &offered, visit.today()) {
        Ok(new) => {
            let id = store::record_group(&mut db, &new, visit.today()).await?;
            db.commit().await?;
            Ok(see_other(&path(id)).saying(&visit.texts().groups_established(new.name.as_str())))
        }
        Err(complaints) => {
            Reply::again(&FormPage::new_group(&visit, &offered, &fields, &complaints))
        }
    }
}

pub(super) async fn choose_prolongation(seen: Seen<ProlongGroup>) -> Answer {
    let Seen {
        subject: group,
        mut db,
        visit,
        ..
    } = seen;
    rules::may_prolong(&group)?;
    let decisions = store::adopted(&mut db, Some(group.decision)).await?;
    let none = Complaints::none();
    Reply::page(&FormPage::prolongation(
        &visit,
        &group,
        &decisions,
        &Fields::default(),
        &none,
    ))
}

pub(super) async fn prolong(act: Allowed<ProlongGroup>) -> Answer {
    let Allowed {
        subject: group,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let decisions = store::adopted(&mut db, Some(group.decision)).await?;
    let rule = |sunset| rules::prolong(&group, sunset, visit.today());
    match forms::prolongation(&fields, &decisions, rule) {
        Ok(new) => {
            store::record_prolongation(&mut db, group.id, &new).await?;
            db.commit().await?;
            let day = visit.lang.dates(visit.zone).on_paper(new.sunset);
            Ok(see_other(&path(group.id)).saying(&visit.texts().groups_prolonged(day)))
        }
        Err(complaints) => Reply::again(&FormPage::prolongation(
            &visit,
            &group,
            &decisions,
            &fields,
            &complaints,
        )),
    }
}

pub(super) async fn participants(seen: Seen<EditParticipants>) -> Answer {
    let Seen {
        subject: group,
        mut db,
        visit,
        ..
    } = seen;
    let today = visit.today().to_string();
    let first = Fields::of([("from", today.clone()), ("chair_from", today)]);
    Reply::page(&participants_page(&mut db, &visit, &group, &first, &Complaints::none()).await?)
}

async fn participants_page(
    db: &mut dyn Reads,
    visit: &Visit,
    group: &Group,
    typed: &Fields,
    complaints: &Complaints,
) -> Result<ParticipantsPage, Fault> {
    let past = history::of(db, "working_group", group.id.get(), PAST).await?;
    let participants = store::participants(db, group.id).await?;
    let chairs = store::chairs(db, group.id).await?;
    let homes = store::homes(db, visit.today()).await?;
    let speakers = store::speakers(db, visit.today()).await?;
    Ok(ParticipantsPage::of(
        visit,
        group,
        (&participants, &chairs),
        (&homes, &speakers),
        &past,
        (typed, complaints),
    ))
}

pub(super) async fn add_participant(act: Allowed<EditParticipants>) -> Answer {
    let Allowed {
        subject: group,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::change(&group, visit.today())?;
    let homes = store::homes(&mut db, visit.today()).await?;
    match forms::participant(&fields, &homes) {
        Ok(new) => {
            store::record_participant(&mut db, group.id, &new).await?;
            db.commit().await?;
            let t = visit.texts();
            Ok(see_other(&format!("{}/participants", path(group.id)))
                .saying(&t.groups_participant_added(new.acronym)))
        }
        Err(complaints) => {
            Reply::again(&participants_page(&mut db, &visit, &group, &fields, &complaints).await?)
        }
    }
}

pub(super) async fn add_chair(act: Allowed<AddChair>) -> Answer {
    let Allowed {
        subject: group,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::change(&group, visit.today())?;
    let speakers = store::speakers(&mut db, visit.today()).await?;
    match forms::chair(&fields, &speakers) {
        Ok(new) => {
            store::insert_chair(&mut db, group.id, &new.speaker, new.from).await?;
            db.commit().await?;
            let t = visit.texts();
            Ok(see_other(&format!("{}/participants", path(group.id)))
                .saying(&t.groups_chair_added(new.speaker.name)))
        }
        Err(complaints) => {
            Reply::again(&participants_page(&mut db, &visit, &group, &fields, &complaints).await?)
        }
    }
}

fn ends_today(visit: &Visit) -> Fields {
    Fields::of([("until", visit.today().to_string())])
}

pub(super) async fn confirm_participant_end(seen: Seen<EndParticipation>) -> Answer {
    let Seen { subject, visit, .. } = seen;
    let first = ends_today(&visit);
    Reply::page(&end_of_participant(
        &visit,
        &subject,
        &first,
        &Complaints::none(),
    ))
}

fn end_of_participant(
    visit: &Visit,
    one: &Participant,
    typed: &Fields,
    complaints: &Complaints,
) -> EndPage {
    EndPage::of_participant(visit, one, (typed, complaints))
}

pub(super) async fn end_participant(act: Allowed<EndParticipation>) -> Answer {
    let Allowed {
        subject: one,
        mut db,
        visit,
        fields,
        ..
    } = act;
    match forms::last_day(&fields, |day| rules::end(one.span, day)) {
        Ok(day) => {
            store::record_participation_end(&mut db, &one, day).await?;
            db.about("working_group", one.group.get(), None).await?;
            db.commit().await?;
            Ok(see_other(&format!("{}/participants", path(one.group)))
                .saying(&visit.texts().groups_participation_ended(one.acronym)))
        }
        Err(complaints) => Reply::again(&end_of_participant(&visit, &one, &fields, &complaints)),
    }
}

pub(super) async fn confirm_chair_end(seen: Seen<EndChair>) -> Answer {
    let Seen { subject, visit, .. } = seen;
    let first = ends_today(&visit);
    Reply::page(&end_of_chair(&visit, &subject, &first, &Complaints::none()))
}

fn end_of_chair(visit: &Visit, one: &Chair, typed: &Fields, complaints: &Complaints) -> EndPage {
    EndPage::of_chair(visit, one, (typed, complaints))
}

pub(super) async fn end_chair(act: Allowed<EndChair>) -> Answer {
    let Allowed {
        subject: one,
        mut db,
        visit,
        fields,
        ..
    } = act;
    match forms::last_day(&fields, |day| rules::end(one.span, day)) {
        Ok(day) => {
            store::record_chair_end(&mut db, &one, day).await?;
            db.about("working_group", one.group.get(), None).await?;
            db.commit().await?;
            Ok(see_other(&format!("{}/participants", path(one.group)))
                .saying(&visit.texts().groups_chair_ended(one.name)))
        }
        Err(complaints) => Reply::again(&end_of_chair(&visit, &one, &fields, &complaints)),
    }
}
