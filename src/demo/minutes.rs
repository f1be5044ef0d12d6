//! Minutes in each of their states: circulated, commented on, ruled on, agreed, approved by the clock or a co-chair,
//! disseminated, corrected in one corrigendum (domain §10). Everything is invented.
use super::meetings;
use super::scenes::{FAO, Item, Meeting, Titles, UN_WOMEN, UNDP, UNHCR, UNICEF, UNODC, WHO};
use super::stage::{Planned, Stage, Told};

/// A member's comment on the paragraph that holds these words, and what comes of it.
struct Said {
    member: i64,
    kind: &'static str,
    about: &'static str,
    text: &'static str,
    proposed: &'static str,
    /// What the secretariat answers, and why.
    answer: (&'static str, &'static str),
    /// What a co-chair rules, why, and what the minutes note.
    ruling: Option<(&'static str, &'static str, &'static str)>,
}

/// How far the minutes of a meeting have come today.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    Consolidated,
    Disseminated,
}

/// What became of the minutes of a meeting, so many days ago.
struct Course {
    days_ago: i64,
    comments: &'static [Said],
    stands: Stands,
    /// Asked for by a member: about which words, why, and how it should read.
    correction: Option<(i64, &'static str, &'static str, &'static str)>,
}

#[rustfmt::skip]
const COURSES: [Course; 5] = [
    Course {
        days_ago: 336,
        comments: &[Said {
            member: UNICEF, kind: "own_intervention", about: "UNICEF and UN Women asked",
            text: "We asked for the regions too.",
            proposed: "IOM presented figures of three regions. UNICEF and UN Women asked for figures by sex, age and region.",
            answer: ("accepted", "The notes of the meeting say the same."), ruling: None,
        }],
        stands: Stands::Disseminated,
        correction: Some((UNHCR, "The terms of reference of both groups", "Two words were changed before the groups were established.",
            "The terms of reference of both groups were read paragraph by paragraph and changed in two places.")),
    },
    Course {
        days_ago: 301,
        comments: &[
            Said {
                member: UNHCR, kind: "factual", about: "Two foundations and a donor",
                text: "Three foundations spoke, not two.",
                proposed: "Three foundations and a donor described what reaches them late. A list of contacts for referral was agreed for the time being.",
                answer: ("declined", "The list of speakers names two foundations; the third was in the hall and did not speak."),
                ruling: Some(("declined", "Both co-chairs looked at the list of speakers.", "UNHCR maintained that three foundations spoke.")),
            },
            Said {
                member: UNDP, kind: "query", about: "Drought in two valleys",
                text: "Which valleys?", proposed: "",
                answer: ("noted", "Chon-Alai and Kara-Kulja; FAO has the figures."), ruling: None,
            },
        ],
        stands: Stands::Disseminated,
        correction: None,
    },
    Course { days_ago: 231, comments: &[], stands: Stands::Disseminated, correction: None },
    Course { days_ago: 126, comments: &[], stands: Stands::Disseminated, correction: None },
    Course {
        days_ago: 28,
        comments: &[
            Said {
                member: UN_WOMEN, kind: "add_statement", about: "UNHCR and IOM introduced the note",
                text: "Our statement belongs to the item and not only to the annex.",
                proposed: "UN Women stated that shelters cannot report referrals without the consent of those referred.",
                answer: ("accepted", "The statement was handed in during the meeting."), ruling: None,
            },
            Said {
                member: UNODC, kind: "editorial", about: "UNODC objected that the hotline",
                text: "“Calls about trafficking touch its mandate” says what we said.",
                proposed: "UNODC objected that calls about trafficking touch its mandate. The matter goes to the next meeting.",
                answer: ("accepted", "So it was said."), ruling: None,
            },
        ],
        stands: Stands::Consolidated,
        correction: None,
    },
];

fn course(meeting: &Meeting) -> Option<&'static Course> {
    COURSES.iter().find(|one| one.days_ago == meeting.days_ago)
}

/// To every member, once it is recorded what follows from each decision; then members say what they have to say.
pub(super) async fn circulate(stage: &Stage, meeting: &Meeting, planned: &Planned) -> Told {
    let minutes = format!("{}/minutes", planned.path);
    let mut secretariat = stage.secretariat().await?;
    secretariat
        .posts(&format!("{minutes}/circulation"), &[])
        .await?;
    let Some(course) = course(meeting) else {
        return Ok(());
    };
    stage.goes_to(-meeting.days_ago + 4).await?;
    for said in course.comments {
        let paragraph = stage.paragraph_of(planned, said.about).await?;
        let fields = [
            ("paragraph", paragraph.as_str()),
            ("kind", said.kind),
            ("text", said.text),
            ("proposed", said.proposed),
        ];
        let mut member = stage.focal_point(said.member).await?;
        member
            .posts(&format!("{minutes}/comments"), &fields)
            .await?;
    }
    if course.comments.is_empty() {
        let mut member = stage.focal_point(UNDP).await?;
        member.posts(&format!("{minutes}/no-comments"), &[]).await?;
    }
    Ok(())
}

/// What the office did with it, up to where the minutes stand today.
pub(super) async fn finish(stage: &Stage, meeting: &Meeting, planned: &Planned) -> Told {
    let Some(course) = course(meeting) else {
        return Ok(());
    };
    let minutes = format!("{}/minutes", planned.path);
    if !stage.stands_after_minutes(planned, "comments").await? {
        return Ok(());
    }
    let mut secretariat = stage.secretariat().await?;
    let mut co_chair = stage.co_chair().await?;
    for said in course.comments {
        let comment = stage.comment_of(planned, said.text).await?;
        let (answer, reason) = said.answer;
        let fields = [("answer", answer), ("reason", reason)];
        secretariat
            .posts(&format!("{comment}/answer"), &fields)
            .await?;
        if let Some((ruling, reason, disagreement)) = said.ruling {
            let fields = [
                ("ruling", ruling),
                ("reason", reason),
                ("disagreement", disagreement),
            ];
            co_chair
                .posts(&format!("{comment}/ruling"), &fields)
                .await?;
        }
    }
    if !course.comments.is_empty() {
        secretariat
            .posts(&format!("{minutes}/consolidation"), &[])
            .await?;
        if course.stands == Stands::Consolidated
            || !stage.stands_after_minutes(planned, "changes").await?
        {
            return Ok(());
        }
        // days have passed: everybody signs in again
        let mut co_chair = stage.co_chair().await?;
        co_chair.posts(&format!("{minutes}/approval"), &[]).await?;
    }
    let mut secretariat = stage.secretariat().await?;
    secretariat
        .posts(&format!("{minutes}/dissemination"), &[])
        .await?;
    correct(stage, course, planned).await
}

/// A member asks, and one corrigendum is issued.
async fn correct(stage: &Stage, course: &Course, planned: &Planned) -> Told {
    let Some((member, about, text, proposed)) = course.correction else {
        return Ok(());
    };
    let minutes = format!("{}/minutes", planned.path);
    let paragraph = stage.paragraph_of(planned, about).await?;
    let fields = [
        ("paragraph", paragraph.as_str()),
        ("text", text),
        ("proposed", proposed),
    ];
    let mut member = stage.focal_point(member).await?;
    member
        .posts(&format!("{minutes}/corrections"), &fields)
        .await?;
    let comment = stage.comment_of(planned, text).await?;
    let mut secretariat = stage.secretariat().await?;
    let answer = [
        ("answer", "accepted"),
        ("reason", "The notes of the meeting show both changes."),
    ];
    secretariat
        .posts(&format!("{comment}/answer"), &answer)
        .await?;
    if stage.stands_after_minutes(planned, "corrections").await? {
        let mut secretariat = stage.secretariat().await?;
        secretariat
            .posts(&format!("{minutes}/corrigendum"), &[])
            .await?;
    }
    Ok(())
}

/// A short meeting on one matter, whose minutes are under way today.
struct Brief {
    /// Who asked for it, and why (R2).
    asked: (i64, &'static str),
    days_ago: i64,
    titles: Titles,
    items: &'static [Item],
    end: End,
}

#[derive(Clone, Copy)]
enum End {
    /// Nobody commented; the secretariat has not sent them yet.
    ApprovedByTheClock,
    CommentOpen,
    Cleared,
    WithChairs,
    Draft,
}

#[rustfmt::skip]
const BRIEFS: [Brief; 5] = [
    Brief {
        asked: (UNODC, "Interviews at three crossings are led without an interpreter; it cannot wait for the next quarter."),
        days_ago: 24, end: End::ApprovedByTheClock,
        titles: ["Technical meeting on interpreters", "Техническое заседание о переводчиках", "Котормочулар боюнча техникалык жыйын"],
        items: &[
            Item { titles: ["Interpreters at the border", "Переводчики на границе", "Чек арадагы котормочулар"], kind: "discussion", presenter: "UNHCR", minutes: "40", background: "", summary: "UNHCR described which languages are missing at three crossings.\n\nIOM and UNHCR compare their lists of interpreters." },
            Item { titles: ["Other matters", "Прочее", "Башка маселелер"], kind: "information", presenter: "Secretariat", minutes: "10", background: "", summary: "There were no other matters." },
        ],
    },
    Brief {
        asked: (UN_WOMEN, "The first cold nights come before the next ordinary meeting."),
        days_ago: 6, end: End::CommentOpen,
        titles: ["Technical meeting on shelters", "Техническое заседание о приютах", "Баш калкалоо жайлары боюнча техникалык жыйын"],
        items: &[
            Item { titles: ["Places in shelters this winter", "Места в приютах этой зимой", "Бул кышта баш калкалоо жайларындагы орундар"], kind: "discussion", presenter: "UN Women", minutes: "40", background: "", summary: "UN Women presented the places in nine shelters.\n\nUNICEF asked that rooms for mothers with children are counted apart." },
            Item { titles: ["Other matters", "Прочее", "Башка маселелер"], kind: "information", presenter: "Secretariat", minutes: "10", background: "", summary: "There were no other matters." },
        ],
    },
    Brief {
        asked: (FAO, "Contracts for the winter season are signed this month."),
        days_ago: 5, end: End::Cleared,
        titles: ["Technical meeting on seasonal work", "Техническое заседание о сезонном труде", "Мезгилдик эмгек боюнча техникалык жыйын"],
        items: &[
            Item { titles: ["Contracts of seasonal workers", "Договоры сезонных работников", "Мезгилдик жумушчулардын келишимдери"], kind: "discussion", presenter: "FAO", minutes: "40", background: "", summary: "FAO showed two model contracts. Members sent words for the third." },
            Item { titles: ["Other matters", "Прочее", "Башка маселелер"], kind: "information", presenter: "Secretariat", minutes: "10", background: "", summary: "There were no other matters." },
        ],
    },
    Brief {
        asked: (UNICEF, "The school year has begun, and children wait for places."),
        days_ago: 4, end: End::WithChairs,
        titles: ["Technical meeting on school places", "Техническое заседание о местах в школах", "Мектептеги орундар боюнча техникалык жыйын"],
        items: &[
            Item { titles: ["Children of returnees at school", "Дети вернувшихся в школе", "Кайткандардын балдары мектепте"], kind: "discussion", presenter: "UNICEF", minutes: "40", background: "", summary: "UNICEF presented how long children wait for a place in four districts." },
            Item { titles: ["Other matters", "Прочее", "Башка маселелер"], kind: "information", presenter: "Secretariat", minutes: "10", background: "", summary: "There were no other matters." },
        ],
    },
    Brief {
        asked: (UNDP, "Three providers raise their prices in the coming weeks."),
        days_ago: 2, end: End::Draft,
        titles: ["Technical meeting on remittances", "Техническое заседание о денежных переводах", "Акча которуулар боюнча техникалык жыйын"],
        items: &[
            Item { titles: ["Costs of transfers", "Стоимость переводов", "Которуунун баасы"], kind: "discussion", presenter: "UNDP", minutes: "40", background: "UNDP compares eleven providers.", summary: "UNDP compared the costs of eleven providers.\n\naction: UNDP, by the end of December, send the list of the three providers" },
            Item { titles: ["Other matters", "Прочее", "Башка маселелер"], kind: "information", presenter: "Secretariat", minutes: "10", background: "", summary: "" },
        ],
    },
];

/// Short meetings of the last weeks, each with its minutes in another state.
pub(super) async fn under_way(stage: &mut Stage) -> Told {
    for brief in &BRIEFS {
        stage.begins(-brief.days_ago - 12).await?;
        let hours = ["14:00", "15:00", "UN House, Bishkek, room 4"];
        let when = (-brief.days_ago, hours);
        let planned =
            meetings::on_request(stage, brief.asked, brief.titles, when, brief.items).await?;
        let path = &planned.path;
        let mut co_chair = stage.co_chair().await?;
        let mut secretariat = stage.secretariat().await?;
        co_chair
            .posts(&format!("{path}/agenda/clearance"), &[])
            .await?;
        secretariat
            .posts(&format!("{path}/agenda/circulation"), &[])
            .await?;
        co_chair.posts(&format!("{path}/convocation"), &[]).await?;
        stage.goes_to(-brief.days_ago).await?;
        let mut co_chair = stage.co_chair().await?;
        let mut secretariat = stage.secretariat().await?;
        co_chair.posts(&format!("{path}/opening"), &[]).await?;
        // who was not there has questions to ask of the minutes
        let others: &[(i64, &str)] = match brief.end {
            End::CommentOpen => &[(UNODC, "apology"), (FAO, "alternate")],
            End::ApprovedByTheClock | End::Cleared | End::WithChairs | End::Draft => {
                &[(FAO, "alternate")]
            }
        };
        let lines = Stage::table(brief.days_ago, others);
        let lines: Vec<(&str, &str)> = lines
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        secretariat
            .posts(&format!("{path}/representation"), &lines)
            .await?;
        co_chair.posts(&format!("{path}/closing"), &[]).await?;
        write(stage, brief, &planned).await?;
    }
    Ok(())
}

/// The day after.
async fn write(stage: &Stage, brief: &Brief, planned: &Planned) -> Told {
    stage.goes_to(-brief.days_ago + 1).await?;
    let minutes = format!("{}/minutes", planned.path);
    let mut secretariat = stage.secretariat().await?;
    secretariat.posts(&minutes, &[]).await?;
    for (place, item) in (1..).zip(brief.items) {
        if item.summary.is_empty() {
            continue;
        }
        let fields = [("text", item.summary), ("revision", "0")];
        let entry = stage.entry_of(&planned.item(place)).await?;
        secretariat.posts(&entry, &fields).await?;
    }
    if matches!(brief.end, End::Draft) {
        return Ok(());
    }
    secretariat
        .posts(&format!("{minutes}/submission"), &[])
        .await?;
    let mut co_chair = stage.co_chair().await?;
    if matches!(brief.end, End::WithChairs) {
        let remark = [("remark", "Name the four districts in item 1.")];
        co_chair
            .posts(&format!("{minutes}/remarks"), &remark)
            .await?;
        return Ok(());
    }
    co_chair.posts(&format!("{minutes}/clearance"), &[]).await?;
    if matches!(brief.end, End::Cleared) {
        return Ok(());
    }
    stage.goes_to(-brief.days_ago + 4).await?;
    let mut secretariat = stage.secretariat().await?;
    secretariat
        .posts(&format!("{minutes}/circulation"), &[])
        .await?;
    if matches!(brief.end, End::ApprovedByTheClock) {
        stage.stands_after_minutes(planned, "comments").await?;
        return Ok(());
    }
    stage.goes_to(-brief.days_ago + 5).await?;
    let paragraph = stage
        .paragraph_of(planned, "UNICEF asked that rooms")
        .await?;
    let comment = [
        ("paragraph", paragraph.as_str()),
        ("kind", "own_intervention"),
        ("text", "We asked it for fathers with children too."),
        (
            "proposed",
            "UNICEF asked that rooms for parents with children are counted apart.",
        ),
    ];
    let mut unicef = stage.focal_point(UNICEF).await?;
    unicef
        .posts(&format!("{minutes}/comments"), &comment)
        .await?;
    let question = [
        ("paragraph", paragraph.as_str()),
        ("kind", "query"),
        ("text", "Are the two shelters in Osh among the nine?"),
    ];
    let mut unodc = stage.focal_point(UNODC).await?;
    unodc
        .posts(&format!("{minutes}/comments"), &question)
        .await?;
    let mut who = stage.focal_point(WHO).await?;
    who.posts(&format!("{minutes}/no-comments"), &[]).await?;
    Ok(())
}
