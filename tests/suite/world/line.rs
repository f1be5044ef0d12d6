//! A meeting in session, as the clauses of decisions, minutes and follow-up need it: typed into the pages.
use super::World;
use super::browser::Browser;

/// Everybody whom the line needs, and the meeting's path.
pub(crate) struct Line {
    pub(crate) secretariat: Browser,
    /// Presides.
    pub(crate) co_chair: Browser,
    pub(crate) meeting: String,
}

/// Members of the demonstration network, by number: RCO 1 … FAO 6 … UNESCO 10 … UNFPA 12.
pub(crate) const MEMBERS: i64 = 12;
/// UNESCO sends an apology.
pub(crate) const ABSENT: i64 = 10;

/// A meeting on Thursday 29 October 2026, 10:00 to 12:00, with what else is said of it; the path of its agenda.
pub(crate) async fn planned(secretariat: &mut Browser, more: &[(&str, &str)]) -> String {
    let mut plan = vec![
        ("kind", "ordinary"),
        ("title", "Fourth quarterly meeting"),
        ("date", "2026-10-29"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    plan.extend(more);
    let answer = secretariat.post("/meetings", &plan).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    answer.location().to_owned()
}

impl Line {
    /// A meeting with one item, number 1, in session; all members but [`ABSENT`] are represented.
    pub(crate) async fn in_session(world: &World) -> Self {
        let mut secretariat = world.role("secretariat").await;
        let mut co_chair = world.role("co-chair").await;
        let plan = [
            ("kind", "ordinary"),
            ("title", "Fourth quarterly meeting"),
            ("date", "2026-10-22"),
            ("from", "10:00"),
            ("to", "12:00"),
            ("place", "UN House"),
        ];
        let planned = secretariat.post("/meetings", &plan).await;
        assert_eq!(planned.status, 303, "{}", planned.words());
        let agenda = planned.location().to_owned();
        let meeting = agenda.trim_end_matches("/agenda").to_owned();
        let item = [
            ("title", "Joint workplan"),
            ("kind", "decision"),
            ("minutes", "30"),
        ];
        secretariat.does(&agenda, &item).await;
        co_chair.does(&format!("{agenda}/clearance"), &[]).await;
        secretariat
            .does(&format!("{agenda}/circulation"), &[])
            .await;
        co_chair.does(&format!("{meeting}/convocation"), &[]).await;
        co_chair.does(&format!("{meeting}/opening"), &[]).await;
        let mut lines: Vec<(String, String)> = Vec::new();
        for member in 1..=MEMBERS {
            let mode = if member == ABSENT {
                "apology"
            } else {
                "principal"
            };
            lines.push((format!("mode.{member}"), mode.to_owned()));
            lines.push((format!("person.{member}"), (member + 4).to_string()));
        }
        let lines: Vec<(&str, &str)> = lines
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        secretariat
            .does(&format!("{meeting}/representation"), &lines)
            .await;
        Self {
            secretariat,
            co_chair,
            meeting,
        }
    }

    /// Closes the meeting, and brings its minutes through the co-chair to every member.
    pub(crate) async fn circulates(&mut self, minutes: &str) {
        self.co_chair
            .does(&format!("{}/closing", self.meeting), &[])
            .await;
        self.secretariat
            .does(&format!("{minutes}/submission"), &[])
            .await;
        self.co_chair
            .does(&format!("{minutes}/clearance"), &[])
            .await;
        self.secretariat
            .does(&format!("{minutes}/circulation"), &[])
            .await;
    }

    /// A decision on its item, tabled and opened; the answer is its path.
    pub(crate) async fn open_decision(&mut self, relevance: &str) -> String {
        let path = self.tabled_decision(relevance).await;
        self.co_chair.does(&format!("{path}/opening"), &[]).await;
        path
    }

    pub(crate) async fn tabled_decision(&mut self, relevance: &str) -> String {
        let path = self.drafted_decision(relevance).await;
        self.secretariat.does(&format!("{path}/tabling"), &[]).await;
        path
    }

    pub(crate) async fn drafted_decision(&mut self, relevance: &str) -> String {
        let draft = [
            ("item", "1"),
            ("proposer", "9"),
            ("title", "Joint workplan 2027"),
            (
                "text",
                "The Network,\nApproves the joint workplan;\nRequests the secretariat to circulate it.",
            ),
            ("relevance", relevance),
            (
                "relevance_reason",
                if relevance == "undetermined" {
                    ""
                } else {
                    "So it was found."
                },
            ),
        ];
        let drafted = self.secretariat.post("/decisions", &draft).await;
        assert_eq!(drafted.status, 303, "{}", drafted.words());
        drafted.location().to_owned()
    }

    /// The absent member says by mail that it does not object.
    pub(crate) async fn absent_member_agrees(&mut self, world: &World, decision: &str) {
        let mut absent = world.person("jean.prototype@unesco.example").await;
        absent
            .does(
                &format!("{decision}/positions"),
                &[("value", "no_objection")],
            )
            .await;
    }

    /// Everything up to adoption.
    pub(crate) async fn adopted_decision(&mut self, world: &World) -> String {
        let path = self.open_decision("not_relevant").await;
        self.absent_member_agrees(world, &path).await;
        self.co_chair.does(&format!("{path}/adoption"), &[]).await;
        path
    }
}
