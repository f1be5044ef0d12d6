//! What the story is made of: meetings with their items, decisions with their texts, actions with their
//! leads. Everything is invented. Members go by their place among the organisations (`people`).

/// English, Russian, Kyrgyz.
pub(super) type Titles = [&'static str; 3];

pub(super) const RCO: i64 = 1;
pub(super) const IOM: i64 = 2;
pub(super) const UNODC: i64 = 3;
pub(super) const UNDP: i64 = 4;
pub(super) const UN_WOMEN: i64 = 5;
pub(super) const FAO: i64 = 6;
pub(super) const UNICEF: i64 = 7;
pub(super) const UNHCR: i64 = 8;
pub(super) const ILO: i64 = 9;
pub(super) const UNESCO: i64 = 10;
pub(super) const WHO: i64 = 11;
pub(super) const UNFPA: i64 = 12;

/// An item of an agenda, with what the minutes say of it.
pub(super) struct Item {
    pub(super) titles: Titles,
    pub(super) kind: &'static str,
    pub(super) presenter: &'static str,
    pub(super) minutes: &'static str,
    pub(super) background: &'static str,
    pub(super) summary: &'static str,
}

/// A meeting, some days before today.
pub(super) struct Meeting {
    pub(super) days_ago: i64,
    pub(super) kind: &'static str,
    pub(super) place: &'static str,
    pub(super) items: &'static [Item],
    /// Members who are not represented by their focal point: how they are.
    pub(super) others: &'static [(i64, &'static str)],
    pub(super) decisions: &'static [Decision],
    pub(super) papers: &'static [Paper],
}

/// A paper at an item, counted from 1.
pub(super) struct Paper {
    pub(super) item: usize,
    pub(super) kind: &'static str,
    pub(super) titles: Titles,
    pub(super) file_name: &'static str,
    pub(super) content: &'static [u8],
}

/// How the state is concerned, and what came of it (R19).
pub(super) enum Concern {
    None(&'static str),
    /// Why, what it answered (value and words) if it did, how the co-chairs weighed it.
    Asked(
        &'static str,
        Option<(&'static str, &'static str)>,
        &'static str,
    ),
}

/// What becomes of a decision in its session.
pub(super) enum End {
    Adopted,
    /// By those in the room; the others have a window to object in.
    Provisional,
    /// Taken to the next ordinary meeting.
    Deferred,
    Withdrawn,
}

/// Member, value, the other fields of the form.
pub(super) type Said = (i64, &'static str, &'static [(&'static str, &'static str)]);

/// A decision on an item of its meeting, counted from 1.
pub(super) struct Decision {
    pub(super) item: usize,
    pub(super) proposer: i64,
    /// The English title of the earlier decision in whose place it comes.
    pub(super) replaces: Option<&'static str>,
    pub(super) titles: Titles,
    pub(super) text: &'static str,
    pub(super) concern: Concern,
    /// Of those who said something; the others were in the room and silent.
    pub(super) positions: &'static [Said],
    pub(super) end: End,
    pub(super) follow_up: FollowUp,
}

/// What follows an adopted decision (R12).
pub(super) enum FollowUp {
    None(&'static str),
    Actions(&'static [Action]),
}

/// An action, due some days from today (before it when negative).
pub(super) struct Action {
    pub(super) title: &'static str,
    pub(super) lead: i64,
    pub(super) due: i64,
    pub(super) stands: Stands,
}

/// Where an action stands today.
#[derive(Clone, Copy)]
pub(super) enum Stands {
    Proposed,
    Accepted,
    /// Percent and words, reported some days ago.
    Reported(&'static str, &'static str, i64),
    Done(&'static str, i64),
    Verified(&'static str, i64),
    /// Declined with this reason; another lead was asked.
    Declined(&'static str, i64),
}

#[rustfmt::skip]
const OPENING: Item = Item {
    titles: ["Opening and adoption of the agenda", "Открытие и утверждение повестки дня", "Ачылышы жана күн тартибин бекитүү"],
    kind: "procedural",
    presenter: "Co-chairs",
    minutes: "5",
    background: "",
    summary: "The co-chair opened the meeting. The agenda was adopted without change.",
};
#[rustfmt::skip]
const MATTERS_ARISING: Item = Item {
    titles: ["Matters arising and carrying out of decisions", "Выполнение принятых решений", "Кабыл алынган чечимдердин аткарылышы"],
    kind: "information",
    presenter: "Secretariat",
    minutes: "20",
    background: "The secretariat shows what was carried out since the last meeting and what is late.",
    summary: "The secretariat showed what was carried out since the last meeting.\n\nMembers whose actions are late said when they expect to report.",
};
#[rustfmt::skip]
const OTHER_BUSINESS: Item = Item {
    titles: ["Any other business and date of the next meeting", "Разное и дата следующего заседания", "Ар түрдүү маселелер жана кийинки жыйындын күнү"],
    kind: "information",
    presenter: "Co-chairs",
    minutes: "10",
    background: "",
    summary: "There was no other business. The next meeting is held in the coming quarter.",
};

/// The year that is told, oldest first.
#[rustfmt::skip]
pub(super) const HELD: [Meeting; 5] = [
    Meeting {
        days_ago: 336, kind: "ordinary", place: "UN House, Bishkek, room 2",
        papers: &[],
        others: &[(FAO, "alternate"), (UNESCO, "apology")],
        items: &[
            OPENING,
            Item { titles: ["Workplan of the coming year", "План работы на следующий год", "Келерки жылдын иш планы"], kind: "decision", presenter: "IOM, UNDP", minutes: "40", background: "Twelve activities under five priorities; each lead agency confirmed its lines.", summary: "IOM and UNDP introduced the workplan. Members welcomed that each activity names its lead and its indicator." },
            Item { titles: ["Returnees after changes of rules abroad", "Возвращающиеся мигранты после изменения правил за рубежом", "Чет өлкөдөгү эрежелер өзгөргөндөн кийин кайткан мигранттар"], kind: "discussion", presenter: "IOM", minutes: "25", background: "Three regions report more returns; the reasons differ.", summary: "IOM presented figures of three regions. UNICEF and UN Women asked for figures by sex and age." },
            Item { titles: ["Two permanent working groups", "Две постоянные рабочие группы", "Эки туруктуу жумушчу топ"], kind: "decision", presenter: "RCO", minutes: "20", background: "Migration data; return and reintegration.", summary: "The terms of reference of both groups were read paragraph by paragraph." },
            OTHER_BUSINESS,
        ],
        decisions: &[
            Decision {
                item: 2, proposer: IOM, replaces: None,
                titles: ["Network workplan", "План работы Сети", "Тармактын иш планы"],
                text: "The Network,\n*Approves* the workplan of the coming year;\n*Requests* each lead agency to report once a quarter;\n*Requests* the secretariat to circulate the final text.",
                concern: Concern::Asked("Two activities support the State’s migration policy.", Some(("supports", "The Service supports the workplan and names the Migration Policy Department as contact point.")), "The support and the contact point are noted in the workplan."),
                positions: &[(RCO, "join", &[]), (UNDP, "join", &[]), (ILO, "join", &[]), (UNESCO, "no_objection", &[])],
                end: End::Adopted,
                follow_up: FollowUp::Actions(&[
                    Action { title: "Circulate the final workplan", lead: IOM, due: -314, stands: Stands::Verified("Sent to all members and to the contact point of the State.", 316) },
                    Action { title: "Map the links to the joint work plans", lead: UNDP, due: -198, stands: Stands::Verified("The map names 31 links in four outcome areas.", 205) },
                    Action { title: "Report the first quarter by activity", lead: RCO, due: -190, stands: Stands::Verified("The report was shared with the programme management team.", 192) },
                ]),
            },
            Decision {
                item: 4, proposer: RCO, replaces: None,
                titles: ["Working groups on data and on return", "Рабочие группы по данным и по возвращению", "Маалымат жана кайтып келүү боюнча жумушчу топтор"],
                text: "The Network,\n*Establishes* a working group on migration data;\n*Establishes* a working group on return and reintegration;\n*Invites* the State and civil society to take part in both;\n*Establishes*, until the end of the coming year, a group on the follow-up of the review forum.",
                concern: Concern::Asked("State bodies take part in both groups.", Some(("comments", "The Service asks that the statistical committee is a member of the data group from its first meeting.")), "Paragraph 3 invites the State; the first invitation goes to the statistical committee."),
                positions: &[(IOM, "join", &[]), (UNHCR, "join", &[]), (FAO, "no_objection", &[]), (UNESCO, "stand_aside", &[])],
                end: End::Adopted,
                follow_up: FollowUp::Actions(&[
                    Action { title: "Call the first meeting of the data group", lead: IOM, due: -200, stands: Stands::Verified("The group met with the statistical committee at the table.", 204) },
                    Action { title: "Call the first meeting of the group on return", lead: UNHCR, due: -180, stands: Stands::Verified("Held, with two foundations as partners.", 183) },
                ]),
            },
        ],
    },
    Meeting {
        days_ago: 301, kind: "annual", place: "UN House, Bishkek, great hall",
        papers: &[],
        others: &[],
        items: &[
            OPENING,
            Item { titles: ["Review of progress", "Обзор достигнутого", "Жетишилгендерди кароо"], kind: "decision", presenter: "Secretariat", minutes: "40", background: "Purpose: to review progress.", summary: "The secretariat presented the year by priority. Members named three activities to be carried over." },
            Item { titles: ["Working together with partners", "Совместная работа с партнёрами", "Өнөктөштөр менен биргелешип иштөө"], kind: "decision", presenter: "UNHCR", minutes: "40", background: "Purpose: to enhance collaboration.", summary: "Two foundations and a donor described what reaches them late. A list of contacts for referral was agreed for the time being." },
            Item { titles: ["Emerging challenges", "Новые вызовы", "Жаңы чакырыктар"], kind: "discussion", presenter: "UNDP, FAO", minutes: "40", background: "Purpose: to identify emerging challenges.", summary: "Drought in two valleys and remittances that fall were named first." },
            OTHER_BUSINESS,
        ],
        decisions: &[
            Decision {
                item: 2, proposer: IOM, replaces: None,
                titles: ["Progress review of the year", "Обзор достигнутого за год", "Жылдын жыйынтыгын кароо"],
                text: "The Network,\n*Takes note* of the progress review of the year.",
                concern: Concern::None("It takes note of the agencies’ own reports."),
                positions: &[(RCO, "join", &[]), (UNODC, "no_objection", &[])],
                end: End::Adopted,
                follow_up: FollowUp::None("The review asks nobody to do anything."),
            },
            Decision {
                item: 3, proposer: UNHCR, replaces: None,
                titles: ["Interim list of referral contacts", "Временный список контактов для направления", "Жөнөтүү үчүн байланыштардын убактылуу тизмеси"],
                text: "The Network,\n*Approves* the interim list of referral contacts;\n*Decides* to replace it by a referral pathway within the year.",
                concern: Concern::Asked("It names offices of the State.", Some(("no_objection", "")), "The Service has no objection; nothing is changed."),
                positions: &[(IOM, "join", &[]), (UN_WOMEN, "join", &[]), (UNICEF, "join", &[])],
                end: End::Adopted,
                follow_up: FollowUp::Actions(&[
                    Action { title: "Check every number of the list by telephone", lead: UNHCR, due: -270, stands: Stands::Verified("Four of 52 numbers were corrected.", 272) },
                    Action { title: "Share the list with shelters", lead: UN_WOMEN, due: -260, stands: Stands::Verified("Nine shelters have it.", 262) },
                ]),
            },
        ],
    },
    Meeting {
        days_ago: 231, kind: "ordinary", place: "UN House, Bishkek, room 2",
        papers: &[],
        others: &[],
        items: &[
            OPENING,
            MATTERS_ARISING,
            Item { titles: ["Support to the migration policy, second phase", "Поддержка второго этапа миграционной политики", "Миграция саясатынын экинчи этабын колдоо"], kind: "decision", presenter: "ILO, UNDP", minutes: "40", background: "The note offers support in four chapters.", summary: "ILO and UNDP introduced the note. The State was asked twice and had not replied; both co-chairs recorded how its absence was weighed." },
            Item { titles: ["Preparation of the international review forum", "Подготовка к международному обзорному форуму", "Эл аралык карап чыгуу форумуна даярдык"], kind: "discussion", presenter: "IOM", minutes: "25", background: "", summary: "IOM presented the calendar of the forum. Talking points are circulated between meetings." },
            OTHER_BUSINESS,
        ],
        decisions: &[
            Decision {
                item: 3, proposer: ILO, replaces: None,
                titles: ["Support note to the migration policy", "Записка о поддержке миграционной политики", "Миграция саясатын колдоо жөнүндө кат"],
                text: "The Network,\n*Endorses* the support note to the second phase of the migration policy;\n*Requests* ILO and UNDP to prepare a matrix of comments on the chapter on employment.",
                concern: Concern::Asked("The policy is the State’s own.", None, "The Service was asked and reminded and did not reply. That is not agreement; the note offers support and binds nobody."),
                positions: &[(UNDP, "join", &[]), (ILO, "join", &[]), (WHO, "no_objection", &[])],
                end: End::Adopted,
                follow_up: FollowUp::Actions(&[
                    Action { title: "Comment matrix on the chapter on employment", lead: ILO, due: -153, stands: Stands::Done("The matrix was handed over to the ministry.", 20) },
                    Action { title: "Health annex to the support note", lead: WHO, due: -100, stands: Stands::Verified("Annexed and shared.", 103) },
                ]),
            },
        ],
    },
    Meeting {
        days_ago: 126, kind: "ordinary", place: "UN House, Bishkek, room 2",
        papers: &[],
        others: &[(UNODC, "absent"), (UNESCO, "apology")],
        items: &[
            OPENING,
            MATTERS_ARISING,
            Item { titles: ["Study on climate and mobility", "Исследование о климате и мобильности", "Климат жана көчүп-конуу боюнча изилдөө"], kind: "decision", presenter: "FAO", minutes: "30", background: "Terms of reference of the study, eight pages.", summary: "FAO introduced the terms of reference and reserved its position on paragraph 2." },
            Item { titles: ["Indicators of migration data", "Показатели данных о миграции", "Миграция маалыматынын көрсөткүчтөрү"], kind: "decision", presenter: "UNFPA", minutes: "30", background: "Fourteen indicators, each with its source.", summary: "UNFPA introduced the set. UNODC was not in the room; the decision was adopted provisionally, with a window for UNODC." },
            Item { titles: ["Per diem for joint missions", "Суточные при совместных поездках", "Биргелешкен сапарлардагы күнүмдүк төлөм"], kind: "decision", presenter: "UNICEF", minutes: "10", background: "", summary: "UNICEF withdrew the proposal: the rates are set by each agency’s headquarters." },
            OTHER_BUSINESS,
        ],
        decisions: &[
            Decision {
                item: 3, proposer: FAO, replaces: None,
                titles: ["Study on climate and mobility", "Исследование о климате и мобильности", "Климат жана көчүп-конуу боюнча изилдөө"],
                text: "The Network,\n*Approves* the terms of reference of the study;\n*Requests* FAO to begin in the two southern regions;\n*Requests* an inception report.",
                concern: Concern::Asked("Field work needs the consent of the regions.", Some(("no_objection", "")), "No objection; the regions are told by the secretariat."),
                positions: &[(FAO, "reservation", &[("reason", "Paragraph 2: the northern valleys should be studied in the same season."), ("paragraphs", "2")]), (UNDP, "join", &[]), (UNODC, "no_objection", &[]), (UNESCO, "no_objection", &[])],
                end: End::Adopted,
                follow_up: FollowUp::Actions(&[
                    Action { title: "Inception report of the study", lead: FAO, due: 12, stands: Stands::Reported("30", "The consultant is chosen; field work waits for the harvest.", 60) },
                    Action { title: "Tell the regional administrations", lead: RCO, due: -90, stands: Stands::Verified("Two letters, both acknowledged.", 92) },
                ]),
            },
            Decision {
                item: 4, proposer: IOM, replaces: None,
                titles: ["Indicator set for migration data", "Набор показателей данных о миграции", "Миграция маалыматынын көрсөткүчтөр топтому"],
                text: "The Network,\n*Approves* the set of fourteen indicators;\n*Requests* UNFPA and IOM to write a metadata sheet for each;\n*Requests* UNICEF to add a module on children left behind.",
                concern: Concern::Asked("Most sources are registers of the State.", Some(("supports", "The statistical committee and the Service support the set.")), "Supported as it stands."),
                positions: &[(IOM, "join", &[]), (UNICEF, "join", &[]), (UNFPA, "join", &[]), (UNESCO, "no_objection", &[])],
                end: End::Provisional,
                follow_up: FollowUp::Actions(&[
                    Action { title: "Metadata sheets for fourteen indicators", lead: UNFPA, due: -15, stands: Stands::Reported("60", "Eight of fourteen sheets are written.", 30) },
                    Action { title: "Module on children left behind", lead: UNICEF, due: 8, stands: Stands::Reported("50", "The questionnaire is tested in two schools.", 18) },
                    Action { title: "Exchange format with the statistical committee", lead: IOM, due: 70, stands: Stands::Accepted },
                ]),
            },
            Decision {
                item: 5, proposer: UNICEF, replaces: None,
                titles: ["Harmonised per diem", "Единые суточные", "Бирдиктүү күнүмдүк төлөм"],
                text: "The Network,\n*Agrees* on one per diem for joint missions.",
                concern: Concern::None("It is a matter of the agencies’ own rules."),
                positions: &[],
                end: End::Withdrawn,
                follow_up: FollowUp::None(""),
            },
        ],
    },
    Meeting {
        days_ago: 28, kind: "ordinary", place: "UN House, Bishkek, room 2",
        papers: &[
            Paper { item: 2, kind: "report", titles: ["Implementation review", "Обзор выполнения", "Аткарылышын кароо"], file_name: "implementation.txt", content: include_bytes!("papers/implementation.txt") },
            Paper { item: 3, kind: "concept", titles: ["Referral pathway: concept note", "Порядок направления: концептуальная записка", "Жөнөтүү тартиби: концепция"], file_name: "concept-note.pdf", content: include_bytes!("papers/concept-note.pdf") },
        ],
        others: &[(FAO, "alternate"), (UNESCO, "apology")],
        items: &[
            OPENING,
            MATTERS_ARISING,
            Item { titles: ["Referral pathway for returning migrants", "Порядок направления вернувшихся мигрантов", "Кайтып келген мигранттарды жөнөтүү тартиби"], kind: "decision", presenter: "UNHCR, IOM", minutes: "40", background: "The group on return worked on it in two meetings.", summary: "UNHCR and IOM introduced the note. FAO joined with a reservation; UN Women dissociated itself from paragraph 3. Both statements are annexed." },
            Item { titles: ["Concept note on reintegration", "Концептуальная записка о реинтеграции", "Реинтеграция жөнүндө концепция"], kind: "decision", presenter: "IOM", minutes: "25", background: "For the trust fund; two agencies, three years.", summary: "IOM introduced the concept note. Members asked for an indicator on women who return alone." },
            Item { titles: ["Common hotline for shelters", "Общая линия для приютов", "Баш калкалоо жайлары үчүн жалпы байланыш"], kind: "decision", presenter: "UNODC", minutes: "20", background: "", summary: "UNODC objected that the hotline touches its mandate. The matter goes to the next meeting." },
            OTHER_BUSINESS,
        ],
        decisions: &[
            Decision {
                item: 3, proposer: UNHCR, replaces: Some("Interim list of referral contacts"),
                titles: ["Referral pathway note", "Записка о порядке направления", "Жөнөтүү тартиби жөнүндө кат"],
                text: "The Network,\n*Adopts* the referral pathway note for returning migrants;\n*Requests* the secretariat to circulate it to all partners;\n*Decides* that shelters report referrals once a month;\n*Decides* to review it after one year.",
                concern: Concern::Asked("Referrals end at offices of the State.", Some(("comments", "The Service asks that the note names one office for each region.")), "The annex names one office for each region."),
                positions: &[
                    (IOM, "join", &[]), (UNICEF, "join", &[]), (UNHCR, "join", &[]), (ILO, "no_objection", &[]), (UNESCO, "no_objection", &[]),
                    (FAO, "reservation", &[("reason", "FAO joins and asks that seasonal farm workers are not referred through this pathway before the next review."), ("paragraphs", "1")]),
                    (UN_WOMEN, "disassociate", &[("reason", "Shelters cannot report referrals without the consent of those referred."), ("paragraphs", "3")]),
                ],
                end: End::Adopted,
                follow_up: FollowUp::Actions(&[
                    Action { title: "Circulate the referral pathway note to all partners", lead: IOM, due: -14, stands: Stands::Verified("Sent to all partners of the register.", 16) },
                    Action { title: "Form for monthly reports of shelters", lead: UN_WOMEN, due: 20, stands: Stands::Declined("UN Women dissociated itself from paragraph 3.", UNHCR) },
                    Action { title: "List the contact points for rural districts", lead: FAO, due: -6, stands: Stands::Reported("40", "Three of seven districts have named a contact point.", 12) },
                    Action { title: "Agree the health screening annex", lead: WHO, due: 40, stands: Stands::Proposed },
                ]),
            },
            Decision {
                item: 4, proposer: IOM, replaces: None,
                titles: ["Concept note on reintegration", "Концептуальная записка о реинтеграции", "Реинтеграция жөнүндө концепция"],
                text: "The Network,\n*Endorses* the concept note on reintegration;\n*Requests* IOM to submit it to the trust fund.",
                concern: Concern::Asked("The State signs the joint programme.", Some(("supports", "")), "Supported as it stands."),
                positions: &[(IOM, "join", &[]), (UNDP, "join", &[]), (UNHCR, "ad_referendum", &[]), (UNESCO, "no_objection", &[])],
                end: End::Provisional,
                follow_up: FollowUp::Actions(&[
                    Action { title: "Submit the concept note", lead: IOM, due: 31, stands: Stands::Reported("70", "The budget is checked by both agencies.", 5) },
                    Action { title: "Indicator on women who return alone", lead: UN_WOMEN, due: 25, stands: Stands::Accepted },
                ]),
            },
            Decision {
                item: 5, proposer: UN_WOMEN, replaces: None,
                titles: ["Common shelter hotline", "Общая линия для приютов", "Баш калкалоо жайларынын жалпы байланышы"],
                text: "The Network,\n*Decides* to open a common hotline for shelters;\n*Requests* UN Women to run it for one year.",
                concern: Concern::None("It concerns shelters run by agencies and foundations."),
                positions: &[(UNODC, "object", &[("reason", "Calls about trafficking are within the mandate of UNODC; paragraph 2 does not provide for it."), ("kind", "mandate"), ("paragraphs", "2")])],
                end: End::Deferred,
                follow_up: FollowUp::None(""),
            },
        ],
    },
];

/// The next ordinary meeting, planned, its agenda waiting to be cleared.
#[rustfmt::skip]
pub(super) const COMING: [Item; 5] = [
    OPENING,
    Item { titles: ["Joint workplan of the coming year", "Совместный план работы на следующий год", "Келерки жылдын биргелешкен иш планы"], kind: "decision", presenter: "IOM, UNDP", minutes: "45", background: "Each agency has confirmed its lines; two funding gaps remain.", summary: "" },
    Item { titles: ["Exchange of administrative data with the State", "Обмен административными данными с государством", "Мамлекет менен административдик маалымат алмашуу"], kind: "decision", presenter: "IOM", minutes: "30", background: "The note names what is exchanged, how often and under which protection.", summary: "" },
    Item { titles: ["Common hotline for shelters", "Общая линия для приютов", "Баш калкалоо жайлары үчүн жалпы байланыш"], kind: "decision", presenter: "UNODC, UN Women", minutes: "20", background: "Deferred from the last meeting.", summary: "" },
    Item { titles: ["Date and format of the Annual Network Meeting", "Дата и формат ежегодного заседания Сети", "Тармактын жылдык жыйынынын күнү жана түрү"], kind: "discussion", presenter: "RCO", minutes: "20", background: "", summary: "" },
];

#[rustfmt::skip]
pub(super) const COMING_PAPERS: [Paper; 1] = [
    Paper { item: 2, kind: "draft", titles: ["Joint workplan: draft", "Совместный план работы: проект", "Биргелешкен иш план: долбоор"], file_name: "workplan-draft.pdf", content: include_bytes!("papers/workplan-draft.pdf") },
];

/// The annual meeting of the year, planned early.
#[rustfmt::skip]
pub(super) const ANNUAL: [Item; 4] = [
    OPENING,
    Item { titles: ["Review of progress", "Обзор достигнутого", "Жетишилгендерди кароо"], kind: "discussion", presenter: "Secretariat", minutes: "40", background: "Purpose: to review progress.", summary: "" },
    Item { titles: ["Working together with partners", "Совместная работа с партнёрами", "Өнөктөштөр менен биргелешип иштөө"], kind: "discussion", presenter: "UNHCR", minutes: "40", background: "Purpose: to enhance collaboration.", summary: "" },
    Item { titles: ["Emerging challenges", "Новые вызовы", "Жаңы чакырыктар"], kind: "discussion", presenter: "UNDP, FAO", minutes: "40", background: "Purpose: to identify emerging challenges.", summary: "" },
];
