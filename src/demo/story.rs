//! What happened before today, told day by day through the forms of the house: a year of meetings with
//! their decisions, minutes and follow-up (`scenes`), and what is under way.
use axum::Router;

use super::agendas;
use super::annual_review;
use super::between::{self, BETWEEN};
use super::date_polls;
use super::follow_up;
use super::groups;
use super::hand::Hand;
use super::library;
use super::meetings;
use super::member_lists;
use super::minutes;
use super::release;
use super::scenes::{
    ANNUAL, COMING, COMING_PAPERS, Concern, Decision, End, FAO, HELD, IOM, Meeting, Paper,
    UN_WOMEN, UNDP, UNESCO, UNODC,
};
use super::stage::{Planned, Stage, Told};
use super::{stakeholders, statements, updates, workplan};
use crate::base::clock::Clock;
use crate::web::house::House;

/// The State Migration Service among the organisations.
const STATE: &str = "13";
/// How many days ago the story begins.
const FOUNDED: i64 = 366;
const ROOM: &str = "UN House, Bishkek, room 2";

/// Who reads a mail in the evening and answers by themselves, from wherever they are.
const BY_THEMSELVES: [i64; 4] = [FAO, UNESCO, UNODC, UN_WOMEN];

/// Tells the story from its first day to `today`, each act at its own time.
pub(super) async fn tell(house: &House, make: impl Fn(Clock) -> Router) -> Told {
    let mut stage = Stage::new(house, make);
    let (mut coming, mut is_established) = (None, false);
    let mut between = BETWEEN.iter().peekable();
    stage.begins(-FOUNDED).await?;
    between::allow_silence(&stage).await?;
    for meeting in &HELD {
        while let Some(silence) = between.next_if(|one| one.days_ago > meeting.days_ago) {
            between::decide(&stage, silence).await?;
        }
        stage.begins(-meeting.days_ago - 30).await?;
        let planned = stage
            .plan(
                meeting.kind,
                -meeting.days_ago,
                meeting.place,
                meeting.items,
            )
            .await?;
        meetings::place(&stage, &planned, meeting.kind, -meeting.days_ago).await?;
        attach(&stage, &planned, meeting.papers).await?;
        let is_last = meeting.days_ago < 60;
        if is_last {
            // planned early, so that what is not ready can be taken there
            let next = stage.plan("ordinary", 16, ROOM, &COMING).await?;
            meetings::place(&stage, &next, "ordinary", 16).await?;
            attach(&stage, &next, &COMING_PAPERS).await?;
            coming = Some(next);
        }
        let drafts = prepare(&mut stage, meeting, &planned).await?;
        let later = coming.as_ref().map(|coming: &Planned| coming.item(4));
        hold(&stage, meeting, &planned, &drafts, later.as_deref()).await?;
        write_minutes(&mut stage, meeting, &planned, is_last).await?;
        follow_up::propose(&mut stage, meeting, &planned, &drafts).await?;
        minutes::finish(&stage, meeting, &planned).await?;
        if stage.number_of(groups::DECISION).is_some() && !is_established {
            groups::establish(&stage, -meeting.days_ago + 4).await?;
            is_established = true;
        }
    }
    member_lists::tell(&stage).await?;
    release::release(&stage).await?;
    workplan::plan(&stage).await?;
    follow_up::invite_partners(&stage).await?;
    annual_review::keep(&stage).await?;
    for silence in between {
        between::decide(&stage, silence).await?;
    }
    minutes::under_way(&mut stage).await?;
    let coming = coming.ok_or("the story has no last meeting")?;
    prepare_next_meeting(&mut stage, &coming).await?;
    groups::meet(&stage).await?;
    library::fill(&stage).await?;
    stakeholders::register(&stage).await?;
    meetings::requests(&stage).await?;
    statements::under_way(&stage).await?;
    updates::share(&stage).await?;
    agendas::propose(&stage, &coming).await
}

/// Adds papers to their items, through the same form as everybody.
async fn attach(stage: &Stage, planned: &Planned, papers: &[Paper]) -> Told {
    let mut secretariat = stage.secretariat().await?;
    for paper in papers {
        let [title, ru, ky] = paper.titles;
        let fields = [
            ("kind", paper.kind),
            ("title", title),
            ("title_ru", ru),
            ("title_ky", ky),
        ];
        let path = format!("/agenda-items/{}/papers", planned.item(paper.item));
        let file = ("files", paper.file_name, paper.content);
        secretariat.posts_file(&path, &fields, file).await?;
    }
    Ok(())
}

fn borrowed(lines: &[(String, String)]) -> Vec<(&str, &str)> {
    lines
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

/// Drafts are tabled, the state is asked and heard, the agenda goes out. The paths of the decisions.
async fn prepare(stage: &mut Stage, meeting: &Meeting, planned: &Planned) -> Told<Vec<String>> {
    let day = -meeting.days_ago;
    stage.goes_to(day - 29).await?;
    let mut drafts = Vec::new();
    let mut asked = Vec::new();
    for decision in meeting.decisions {
        let path = draft(stage, decision, &planned.item(decision.item)).await?;
        if let Concern::Asked(_, reply, note) = &decision.concern {
            let request = [("organisation", STATE), ("reply_by", &stage.date(day - 24))];
            let consultation = stage
                .secretariat()
                .await?
                .posts(&format!("{path}/state-consultation"), &request)
                .await?;
            asked.push((consultation, *reply, *note));
        }
        drafts.push(path);
    }
    stage.goes_to(day - 26).await?;
    for (consultation, reply, _) in &asked {
        if reply.is_none() {
            let reminders = format!("{consultation}/reminders");
            stage.secretariat().await?.posts(&reminders, &[]).await?;
        }
        if let Some((reply, text)) = reply {
            let fields = [("reply", *reply), ("text", *text)];
            let path = format!("{consultation}/reply");
            stage.state().await?.posts(&path, &fields).await?;
        }
    }
    stage.goes_to(day - 11).await?;
    for (consultation, reply, note) in &asked {
        let closing = format!("{consultation}/closing");
        if reply.is_none() {
            let lapse = format!("{consultation}/lapse");
            stage.secretariat().await?.posts(&lapse, &[]).await?;
            let mut other = stage.other_co_chair().await?;
            other.posts(&closing, &[("note", note)]).await?;
        }
        let mut co_chair = stage.co_chair().await?;
        co_chair.posts(&closing, &[("note", note)]).await?;
    }
    let path = &planned.path;
    let (mut secretariat, mut co_chair) = (stage.secretariat().await?, stage.co_chair().await?);
    co_chair
        .posts(&format!("{path}/agenda/clearance"), &[])
        .await?;
    secretariat
        .posts(&format!("{path}/agenda/circulation"), &[])
        .await?;
    co_chair.posts(&format!("{path}/convocation"), &[]).await?;
    super::invitations::answer(stage, path).await?;
    Ok(drafts)
}

/// The answer is the path of the decision.
async fn draft(stage: &mut Stage, decision: &Decision, item: &str) -> Told<String> {
    let mut secretariat = stage.secretariat().await?;
    let (relevance, reason) = match decision.concern {
        Concern::None(reason) => ("not_relevant", reason),
        Concern::Asked(reason, ..) => ("relevant", reason),
    };
    let proposer = decision.proposer.to_string();
    let earlier = decision
        .replaces
        .and_then(|title| stage.number_of(title))
        .unwrap_or_default();
    let [title, ru, ky] = decision.titles;
    let fields = [
        ("item", item),
        ("proposer", &proposer),
        ("title", title),
        ("title_ru", ru),
        ("title_ky", ky),
        ("text", decision.text),
        ("relevance", relevance),
        ("relevance_reason", reason),
        ("cites", earlier.as_str()),
        (
            "cites_to",
            if earlier.is_empty() { "" } else { "supersede" },
        ),
        ("group", groups::that_recommends(title)),
    ];
    let path = secretariat.posts("/decisions", &fields).await?;
    let served = super::served::by(title);
    if !served.is_empty() {
        secretariat.posts(&format!("{path}/tags"), served).await?;
    }
    secretariat.posts(&format!("{path}/tabling"), &[]).await?;
    stage.note(title, &path);
    Ok(path)
}

/// In session: who is there, what each decision meets, and the end.
async fn hold(
    stage: &Stage,
    meeting: &Meeting,
    planned: &Planned,
    drafts: &[String],
    later: Option<&str>,
) -> Told {
    stage.goes_to(-meeting.days_ago).await?;
    let (mut secretariat, mut co_chair) = (stage.secretariat().await?, stage.co_chair().await?);
    let path = &planned.path;
    co_chair.posts(&format!("{path}/opening"), &[]).await?;
    let lines = Stage::table(meeting.days_ago, meeting.others);
    secretariat
        .posts(&format!("{path}/representation"), &borrowed(&lines))
        .await?;
    for (decision, path) in meeting.decisions.iter().zip(drafts) {
        take(
            stage,
            decision,
            path,
            later,
            &mut secretariat,
            &mut co_chair,
        )
        .await?;
    }
    co_chair.posts(&format!("{path}/closing"), &[]).await?;
    Ok(())
}

/// Most speak in the room and the secretariat writes it down; some record it themselves.
async fn take(
    stage: &Stage,
    decision: &Decision,
    path: &str,
    later: Option<&str>,
    secretariat: &mut Hand,
    co_chair: &mut Hand,
) -> Told {
    if matches!(decision.end, End::Withdrawn) {
        secretariat
            .posts(&format!("{path}/withdrawal"), &[])
            .await?;
        return Ok(());
    }
    co_chair.posts(&format!("{path}/opening"), &[]).await?;
    for (member, value, more) in decision.positions {
        let mut fields = vec![("value", *value)];
        fields.extend(more.iter().copied());
        let confirm_by = stage.in_a_week();
        if *value == "ad_referendum" {
            fields.push(("confirm_by", &confirm_by));
        }
        if BY_THEMSELVES.contains(member) {
            let mut speaker = stage.focal_point(*member).await?;
            speaker.posts(&format!("{path}/positions"), &fields).await?;
        } else {
            let number = member.to_string();
            fields.extend([
                ("member", number.as_str()),
                ("channel", "session"),
                ("evidence", "Said in the session"),
            ]);
            let on_behalf = format!("{path}/positions-on-behalf");
            secretariat.posts(&on_behalf, &fields).await?;
        }
    }
    match (&decision.end, later) {
        (End::Deferred, Some(item)) => {
            co_chair
                .posts(&format!("{path}/deferral"), &[("item", item)])
                .await?;
        }
        (End::Provisional, _) => {
            let provisional = format!("{path}/provisional-adoption");
            co_chair.posts(&provisional, &[]).await?;
        }
        _ => {
            co_chair.posts(&format!("{path}/adoption"), &[]).await?;
        }
    }
    Ok(())
}

/// The day after: written, and cleared.
async fn write_minutes(
    stage: &mut Stage,
    meeting: &Meeting,
    planned: &Planned,
    is_last: bool,
) -> Told {
    stage.goes_to(-meeting.days_ago + 1).await?;
    let minutes = format!("{}/minutes", planned.path);
    let mut secretariat = stage.secretariat().await?;
    secretariat.posts(&minutes, &[]).await?;
    for (place, item) in (1..).zip(meeting.items) {
        let fields = [("text", item.summary), ("revision", "0")];
        let entry = stage.entry_of(&planned.item(place)).await?;
        secretariat.posts(&entry, &fields).await?;
    }
    secretariat
        .posts(&format!("{minutes}/submission"), &[])
        .await?;
    let mut co_chair = stage.co_chair().await?;
    if is_last {
        let remark = [(
            "remark",
            "Name the shelters’ statement of UN Women in item 3.",
        )];
        co_chair
            .posts(&format!("{minutes}/return"), &remark)
            .await?;
        let done = format!("{}/resolution", stage.remark_of(planned).await?);
        secretariat.posts(&done, &[]).await?;
        secretariat
            .posts(&format!("{minutes}/submission"), &[])
            .await?;
    }
    co_chair.posts(&format!("{minutes}/clearance"), &[]).await?;
    Ok(())
}

/// What is under way today: an agenda to clear, a draft, a consultation of the state, the annual meeting.
async fn prepare_next_meeting(stage: &mut Stage, coming: &Planned) -> Told {
    stage.goes_to(-1).await?;
    let annual = stage
        .plan("annual", 64, "UN House, Bishkek, great hall", &ANNUAL)
        .await?;
    meetings::place(stage, &annual, "annual", 64).await?;
    date_polls::ask(stage, &annual).await?;
    let mut secretariat = stage.secretariat().await?;
    let (item, proposer) = (coming.item(3), IOM.to_string());
    let data = [
        ("item", item.as_str()),
        ("proposer", &proposer),
        (
            "group",
            groups::that_recommends("Exchange note on administrative data"),
        ),
        ("title", "Exchange note on administrative data"),
        ("title_ru", "Записка об обмене административными данными"),
        ("title_ky", "Административдик маалымат алмашуу жөнүндө кат"),
        (
            "text",
            "The Network,\n*Endorses* the exchange note on administrative data;\n*Invites* the State to name a contact point for each register.",
        ),
        ("relevance", "relevant"),
        ("relevance_reason", "The registers belong to the State."),
    ];
    let decision = secretariat.posts("/decisions", &data).await?;
    secretariat
        .posts(&format!("{decision}/tabling"), &[])
        .await?;
    let reply_by = stage.date(12);
    let request = [("organisation", STATE), ("reply_by", &reply_by)];
    secretariat
        .posts(&format!("{decision}/state-consultation"), &request)
        .await?;
    let mut undp = stage.focal_point(UNDP).await?;
    let item = coming.item(2);
    let workplan = [
        ("item", item.as_str()),
        ("title", "Joint workplan of the coming year"),
        ("title_ru", "Совместный план работы на следующий год"),
        ("title_ky", "Келерки жылдын биргелешкен иш планы"),
        (
            "text",
            "The Network,\n*Approves* the joint workplan of the coming year;\n*Requests* each lead agency to confirm its lines by the end of January.",
        ),
        ("relevance", "undetermined"),
    ];
    undp.posts("/decisions", &workplan).await?;
    Ok(())
}
