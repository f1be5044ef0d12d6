//! What the network decides between its meetings, in silence: unbroken, broken and asked again, urgent,
//! ended without consensus, and one that runs today. Everything is invented.
use super::scenes::{
    FAO, FollowUp, ILO, IOM, RCO, Said, Titles, UN_WOMEN, UNDP, UNESCO, UNFPA, UNHCR, UNICEF, UNODC,
};

use super::stage::{Stage, Told};
use super::statements;

/// A decision taken without a meeting; its silence opens some days before today.
pub(super) struct Silence {
    pub(super) days_ago: i64,
    pub(super) proposer: i64,
    pub(super) titles: Titles,
    pub(super) text: &'static str,
    /// R7: it clears the joint statement, whose text it has.
    pub(super) clears: bool,
    /// Why the state is not concerned (R19).
    pub(super) not_relevant: &'static str,
    /// Period, and why it is urgent.
    pub(super) period: (&'static str, &'static str),
    /// In order; days after the opening.
    pub(super) course: &'static [(i64, Turn)],
    /// Nothing is decided today yet.
    pub(super) is_open: bool,
    pub(super) follow_up: FollowUp,
}

/// What happens while members are asked.
pub(super) enum Turn {
    Says(Said),
    /// The text as it becomes, and on whose word.
    Amends(&'static str, &'static str),
    /// Why there is no consensus, and who is told.
    Ends(&'static str, &'static str),
}

use Turn::{Amends, Ends, Says};

#[rustfmt::skip]
pub(super) const BETWEEN: [Silence; 5] = [
    Silence {
        days_ago: 250, proposer: RCO,
        titles: ["Two new members", "Два новых члена", "Эки жаңы мүчө"],
        text: "The Network,\n*Welcomes* WHO and UNFPA, which have expressed their interest, as members;\n*Invites* both to name a focal point and an alternate.",
        clears: false,
        not_relevant: "Membership is open to entities of the United Nations and decided by the members.",
        period: ("standard", ""),
        course: &[
            (1, Says((FAO, "join", &[]))),
            (1, Says((UNESCO, "join", &[]))),
        ],
        is_open: false,
        follow_up: FollowUp::None("Both are welcomed at the next meeting."),
    },
    Silence {
        days_ago: 215, proposer: IOM,
        titles: ["Talking points for the review forum", "Тезисы для обзорного форума", "Карап чыгуу форуму үчүн тезистер"],
        text: "The Network,\n*Agrees* on common talking points for the international review forum;\n*Decides* that each member uses them in its own statement;\n*Decides* that recruitment fees are named as the first obstacle.",
        clears: false,
        not_relevant: "They are the members’ own words; the State speaks for itself at the forum.",
        period: ("standard", ""),
        course: &[
            (1, Says((UN_WOMEN, "join", &[]))),
            (4, Says((ILO, "object", &[
                ("kind", "substance"),
                ("reason", "Paragraph 3 names one obstacle as the first. Our own survey puts unpaid wages before it."),
                ("paragraphs", "3"),
                ("alternative", "Decides that recruitment fees and unpaid wages are named together;"),
            ]))),
            (24, Amends(
                "The Network,\n*Agrees* on common talking points for the international review forum;\n*Decides* that each member uses them in its own statement;\n*Decides* that recruitment fees and unpaid wages are named together.",
                "Both co-chairs, after a call with ILO and IOM",
            )),
            (25, Says((ILO, "join", &[]))),
            (26, Says((UN_WOMEN, "join", &[]))),
        ],
        is_open: false,
        follow_up: FollowUp::None("Each member uses the points by itself."),
    },
    Silence {
        days_ago: 87, proposer: UNODC,
        titles: ["", "", ""],
        text: "",
        clears: true,
        not_relevant: "The statement names what members do; the State issues its own.",
        period: ("urgent", "The day is fixed; the last consultation of the text ended yesterday."),
        course: &[
            (1, Says((FAO, "stand_aside", &[]))),
            (1, Says((UN_WOMEN, "join", &[]))),
        ],
        is_open: false,
        follow_up: FollowUp::None("The co-chairs delivered it on the day."),
    },
    Silence {
        days_ago: 70, proposer: UNDP,
        titles: ["Regional data portal", "Региональный портал данных", "Аймактык маалымат порталы"],
        text: "The Network,\n*Decides* to join the regional data portal;\n*Requests* UNDP to run the connection for two years.",
        clears: false,
        not_relevant: "No data of the State is given away by this decision.",
        period: ("complex", ""),
        course: &[
            (2, Says((UNHCR, "object", &[
                ("kind", "substance"),
                ("reason", "The portal’s rules on data of persons of concern fall short of ours."),
                ("paragraphs", "1"),
            ]))),
            (3, Says((UNICEF, "object", &[
                ("kind", "substance"),
                ("reason", "There is no rule for data of children."),
                ("paragraphs", "1"),
            ]))),
            (24, Ends("Two members cannot agree to the portal’s rules on protection of data, and these cannot be changed by the Network.", "pmt")),
        ],
        is_open: false,
        follow_up: FollowUp::None(""),
    },
    Silence {
        days_ago: 2, proposer: UNFPA,
        titles: ["Shared training calendar", "Общий календарь обучения", "Окутуунун жалпы жылнаамасы"],
        text: "The Network,\n*Decides* to keep one calendar of trainings for officials and partners;\n*Requests* each member to enter its trainings by the end of the month.",
        clears: false,
        not_relevant: "It concerns trainings that members give.",
        period: ("standard", ""),
        course: &[(1, Says((UNESCO, "join", &[])))],
        is_open: true,
        follow_up: FollowUp::None(""),
    },
];

/// The network allows silence between meetings; the co-chairs agreed so at the founding.
pub(super) async fn allow_silence(stage: &Stage) -> Told {
    let mut charter = stage.charter().await?;
    charter.retain(|(name, _)| *name != "silence_allowed");
    charter.push(("silence_allowed", "yes".to_owned()));
    let fields: Vec<_> = charter
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let mut secretariat = stage.secretariat().await?;
    secretariat.posts("/charter", &fields).await?;
    Ok(())
}

/// One decision in silence, from its draft until it is settled.
pub(super) async fn decide(stage: &Stage, silence: &Silence) -> Told {
    let day = -silence.days_ago;
    if silence.clears {
        statements::draft(stage, day).await?;
    }
    stage.begins(day - 1).await?;
    let path = table(stage, silence).await?;
    stage.goes_to(day).await?;
    let (period, reason) = silence.period;
    let opened = [
        ("period", period),
        ("reason", reason),
        ("authority", "Both co-chairs, on the telephone"),
    ];
    let mut co_chair = stage.co_chair().await?;
    co_chair.posts(&format!("{path}/silence"), &opened).await?;
    for (after, turn) in silence.course {
        stage.goes_to(day + after).await?;
        match turn {
            Says((member, value, more)) => {
                let mut fields = vec![("value", *value)];
                fields.extend(more.iter().copied());
                let mut speaker = stage.focal_point(*member).await?;
                speaker.posts(&format!("{path}/positions"), &fields).await?;
            }
            Amends(text, instruction) => {
                let amended = [("text", *text), ("instruction", *instruction)];
                let mut secretariat = stage.secretariat().await?;
                let amendment = format!("{path}/amendment");
                secretariat.posts(&amendment, &amended).await?;
            }
            Ends(note, to) => {
                let mut co_chair = stage.co_chair().await?;
                let ended = [("note", *note), ("escalated_to", *to)];
                co_chair.posts(&format!("{path}/closing"), &ended).await?;
            }
        }
    }
    if silence.is_open {
        return Ok(());
    }
    stage.settles().await?;
    if let FollowUp::None(reason) = silence.follow_up
        && !reason.is_empty()
    {
        let mut secretariat = stage.secretariat().await?;
        let none = format!("{path}/no-action");
        secretariat.posts(&none, &[("reason", reason)]).await?;
    }
    if silence.clears {
        statements::deliver(stage, day + 10).await?;
    }
    Ok(())
}

async fn table(stage: &Stage, silence: &Silence) -> Told<String> {
    let mut secretariat = stage.secretariat().await?;
    let proposer = silence.proposer.to_string();
    let [title, ru, ky] = silence.titles;
    let fields = [
        ("proposer", proposer.as_str()),
        ("title", title),
        ("title_ru", ru),
        ("title_ky", ky),
        ("text", silence.text),
        ("relevance", "not_relevant"),
        ("relevance_reason", silence.not_relevant),
    ];
    let path = if silence.clears {
        statements::ask(stage, silence.not_relevant).await?
    } else {
        secretariat.posts("/decisions", &fields).await?
    };
    secretariat.posts(&format!("{path}/tabling"), &[]).await?;
    Ok(path)
}
