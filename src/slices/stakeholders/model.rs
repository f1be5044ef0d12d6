use chrono::{DateTime, NaiveDate, Utc};

use super::access::{ExportEngagements, ExportFigures};
use crate::base::exports::Takes;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::lang::{Lang, Texts};
use crate::base::words::words;

crate::id!(
    /// Somebody to write to at a stakeholder.
    pub(crate) ContactId
);
crate::id!(
    /// One entry of the log.
    pub(crate) EngagementId
);
crate::id!(
    /// What somebody said of the data held of them.
    pub(crate) DataRequestId
);

words!(
    /// Domain §8: on which basis a person's data are held.
    Basis {
        Consent = "consent", PublicOffice = "public_office", Agreement = "agreement", Cooperation = "cooperation",
    }
);

words!(
    /// Where a stakeholder is (ISO 3166-2, first level).
    Oblast {
        Batken = "KG-B", Chuy = "KG-C", JalalAbad = "KG-J", Naryn = "KG-N", Osh = "KG-O", Talas = "KG-T", IssykKul = "KG-Y",
        Bishkek = "KG-GB", OshCity = "KG-GO",
    }
);

words!(
    /// How stakeholders and members met.
    EngagementKind {
        Meeting = "meeting", Call = "call", Mail = "mail", Event = "event", Visit = "visit", DonorTalk = "donor_talk",
        Other = "other",
    }
);

words!(
    /// Who reads an entry of the log.
    EngagementAudience { Internal = "internal", Group = "group" }
);

words!(
    /// What somebody says of the data held of them.
    Saying { Confirmed = "confirmed", Correction = "correction", Removal = "removal" }
);

words!(
    /// What the secretariat answers.
    Reply { Taken = "taken", Refused = "refused" }
);

words!(
    /// By which rule data went.
    Rule { Retention = "retention", Request = "request" }
);

/// The log, as it is taken along.
pub(crate) enum Engagements {}

impl Takes for Engagements {
    type By = ExportEngagements;
    const KIND: &'static str = "engagement_export";
    const HISTORY: &'static str = "engagement_log";
}

/// Participation by category, as it is taken along.
pub(crate) enum Figures {}

impl Takes for Figures {
    type By = ExportFigures;
    const KIND: &'static str = "stakeholder_figures_export";
    const HISTORY: &'static str = "stakeholder_figures";
}

/// T6: one line of the taxonomy.
#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct Category {
    pub(super) id: i64,
    pub(super) label: String,
    pub(super) label_ru: String,
    pub(super) label_ky: String,
    pub(super) retired: bool,
}

impl Category {
    pub(super) fn word(&self, lang: Lang) -> &str {
        lang.pick(&self.label, Some(&self.label_ru), Some(&self.label_ky))
    }
}

/// An organisation that is no member, as the register has it.
#[derive(Clone, Debug)]
pub(crate) struct Stakeholder {
    pub(crate) id: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
    pub(crate) profile: Profile,
}

impl Stakeholder {
    pub(super) fn name_in(&self, lang: Lang) -> &str {
        lang.pick(&self.name, self.name_ru.as_deref(), self.name_ky.as_deref())
    }
}

/// What is said of it beside its names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profile {
    pub(crate) place: Option<String>,
    pub(crate) oblast: Option<String>,
    pub(crate) role: Option<String>,
    pub(crate) web: Option<String>,
    pub(crate) note: Option<String>,
}

/// What is held of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) name: String,
    pub(crate) job_title: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) address: Option<String>,
}

/// Somebody to write to at a stakeholder, with the basis on which this is held.
#[derive(Clone, Debug)]
pub(crate) struct Contact {
    pub(crate) id: ContactId,
    pub(crate) organisation: OrganisationId,
    pub(crate) acronym: String,
    /// Who has an account is linked and not copied.
    pub(crate) person: Option<PersonId>,
    pub(crate) held: Held,
    pub(crate) lang: Lang,
    pub(crate) basis: Basis,
    pub(crate) basis_on: NaiveDate,
    pub(crate) basis_note: String,
    pub(crate) purpose: String,
    pub(crate) held_from: NaiveDate,
    pub(crate) ended_on: Option<NaiveDate>,
    pub(crate) disposed_at: Option<DateTime<Utc>>,
    /// Why nothing of it may go.
    pub(crate) hold: Option<String>,
    /// When the own line was last asked about.
    pub(crate) asked_at: Option<DateTime<Utc>>,
}

/// Somebody who has functions in the house, as retention sees them.
#[derive(Clone, Debug)]
pub(crate) struct Leaver {
    pub(crate) id: PersonId,
    pub(crate) held: Held,
    pub(crate) hold: Option<String>,
}

/// What somebody said of the data held of them, waiting for the secretariat's answer or answered.
#[derive(Clone, Debug)]
pub(crate) struct DataRequest {
    pub(crate) id: DataRequestId,
    pub(crate) contact: Option<ContactId>,
    pub(crate) person: Option<PersonId>,
    /// For which organisation its subject acts.
    pub(crate) acronym: String,
    pub(crate) saying: Saying,
    /// What stands, and what is asked for.
    pub(crate) stands: Held,
    pub(crate) asked: Held,
    pub(crate) note: Option<String>,
    pub(crate) at: DateTime<Utc>,
    pub(crate) reply: Option<Reply>,
    pub(crate) reason: Option<String>,
    pub(crate) answered_by: Option<String>,
    pub(crate) hold: Option<String>,
    /// Nothing is held any more.
    pub(crate) gone: bool,
    /// The last day of the functions of whoever has an account, far away where one goes on.
    pub(crate) office_until: Option<NaiveDate>,
    pub(crate) lang: Lang,
}

/// One entry of the log.
#[derive(Clone, Debug)]
pub(crate) struct Engagement {
    pub(crate) id: EngagementId,
    pub(crate) on_day: NaiveDate,
    pub(crate) kind: EngagementKind,
    pub(crate) summary: String,
    pub(crate) follow_up: Option<String>,
    pub(crate) audience: EngagementAudience,
    pub(crate) group: Option<GroupId>,
    /// Its last day; after it the group is read only (I18).
    pub(crate) group_ends_on: Option<NaiveDate>,
    pub(crate) meeting: Option<i64>,
    pub(crate) agency: OrganisationId,
}

/// The charter's periods, in days.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    pub(crate) retention: u64,
    pub(crate) notice: u64,
}

impl Basis {
    pub(super) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Consent => t.stakeholders_basis_consent(),
            Self::PublicOffice => t.stakeholders_basis_public_office(),
            Self::Agreement => t.stakeholders_basis_agreement(),
            Self::Cooperation => t.stakeholders_basis_cooperation(),
        }
    }

    pub(super) fn note(self, t: &'static Texts) -> String {
        match self {
            Self::Consent => t.stakeholders_basis_consent_note(),
            Self::PublicOffice => t.stakeholders_basis_public_office_note(),
            Self::Agreement => t.stakeholders_basis_agreement_note(),
            Self::Cooperation => t.stakeholders_basis_cooperation_note(),
        }
    }
}

impl Oblast {
    pub(super) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Batken => t.stakeholders_oblast_batken(),
            Self::Chuy => t.stakeholders_oblast_chuy(),
            Self::JalalAbad => t.stakeholders_oblast_jalal_abad(),
            Self::Naryn => t.stakeholders_oblast_naryn(),
            Self::Osh => t.stakeholders_oblast_osh(),
            Self::Talas => t.stakeholders_oblast_talas(),
            Self::IssykKul => t.stakeholders_oblast_issyk_kul(),
            Self::Bishkek => t.stakeholders_oblast_bishkek(),
            Self::OshCity => t.stakeholders_oblast_osh_city(),
        }
    }
}

impl EngagementKind {
    pub(super) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Meeting => t.engagements_kind_meeting(),
            Self::Call => t.engagements_kind_call(),
            Self::Mail => t.engagements_kind_mail(),
            Self::Event => t.engagements_kind_event(),
            Self::Visit => t.engagements_kind_visit(),
            Self::DonorTalk => t.engagements_kind_donor_talk(),
            Self::Other => t.engagements_kind_other(),
        }
    }
}

impl Saying {
    pub(super) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Confirmed => t.own_data_confirmed(),
            Self::Correction => t.own_data_correction(),
            Self::Removal => t.own_data_removal(),
        }
    }
}

impl Rule {
    pub(super) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Retention => t.disposals_rule_retention(),
            Self::Request => t.disposals_rule_request(),
        }
    }
}
