//! The stakeholders of the story: what the partners are to the network, who may be written to there and why, and what was
//! logged with them. One contact left almost a year ago, so that its notice lies on the secretariat's desk.
use super::scenes::{ILO, IOM};
use super::stage::{Stage, Told};

/// Organisation, categories by their place in the taxonomy, oblast, place, what it does.
type Profile = (
    &'static str,
    &'static [&'static str],
    &'static str,
    &'static str,
    &'static str,
);

#[rustfmt::skip]
const PROFILES: [Profile; 8] = [
    ("13", &["1"], "KG-GB", "Bishkek", "State counterpart of the Network in matters of migration"),
    ("14", &["1"], "KG-GB", "Bishkek", "Statistics on migration, partner in the group on data"),
    ("15", &["4", "3"], "KG-J", "Jalal-Abad", "Legal aid to returning workers and their families"),
    ("16", &["5"], "", "Abroad", "Associations of workers and students abroad"),
    ("17", &["1"], "KG-GB", "Bishkek", "Consular help to citizens abroad"),
    ("18", &["1"], "KG-GB", "Bishkek", "Figures of crossings at the border"),
    ("19", &["10"], "KG-GO", "Osh", "Research on return and remittances"),
    ("20", &["14"], "", "Bishkek", "Funds projects on reintegration"),
];

/// Organisation, name, title, address before the @, language, basis, source, purpose, days since it is held.
type Contact = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    i64,
);

#[rustfmt::skip]
const CONTACTS: [Contact; 4] = [
    ("20", "Dana Specimenova", "Programme adviser", "dana.specimenova@sda.example", "en", "agreement", "Agreement between the agency and IOM, annex on contacts", "Talks on reintegration projects", 190),
    ("16", "Үмүт Үлгүбекова", "Coordinator", "umut.ulgubekova@diaspora.example", "ky", "consent", "Her letter to the secretariat", "Invitations to the annual meeting", 180),
    ("18", "Канат Примеров", "Press officer", "kanat.primerov@bs.example", "ru", "public_office", "Web page of the service", "Questions on figures of crossings", 170),
    ("20", "Erik Dummyson", "Deputy head of mission", "erik.dummyson@sda.example", "en", "cooperation", "His card at the annual meeting", "Talks on reintegration projects", 420),
];

/// How many days ago the last of these left: its notice has come, its day has not.
const LEFT: i64 = 345;
/// How many days ago the clock told so.
const TOLD: i64 = 8;

pub(super) async fn register(stage: &Stage) -> Told {
    stage.begins(-27).await?;
    let mut secretariat = stage.secretariat().await?;
    for (organisation, categories, oblast, place, role) in PROFILES {
        let mut fields = vec![("oblast", oblast), ("place", place), ("role", role)];
        fields.extend(categories.iter().map(|&category| ("category", category)));
        let path = format!("/stakeholders/{organisation}/details");
        secretariat.posts(&path, &fields).await?;
    }
    for (organisation, name, title, email, lang, basis, source, purpose, days) in CONTACTS {
        let since = stage.date(-days);
        let fields = [
            ("name", name),
            ("job_title", title),
            ("email", email),
            ("lang", lang),
            ("basis", basis),
            ("basis_on", since.as_str()),
            ("basis_note", source),
            ("purpose", purpose),
            ("held_from", since.as_str()),
        ];
        let path = format!("/stakeholders/{organisation}/contacts");
        secretariat.posts(&path, &fields).await?;
    }
    let left = stage.date(-LEFT);
    secretariat
        .posts("/contacts/4/end", &[("until", left.as_str())])
        .await?;
    link(stage).await?;
    log(stage).await?;
    secretariat.posts("/contacts/1/letters", &[]).await?;
    secretariat.posts("/contacts/2/letters", &[]).await?;
    stage.begins(-TOLD).await?;
    stage.contacts_are_looked_after().await
}

/// Who has an account is linked and not copied.
async fn link(stage: &Stage) -> Told {
    let mut secretariat = stage.secretariat().await?;
    let since = stage.date(-200);
    let fields = [
        ("person", "30"),
        ("lang", "ky"),
        ("basis", "cooperation"),
        ("basis_on", since.as_str()),
        (
            "basis_note",
            "Letter of the foundation that names its partner",
        ),
        ("purpose", "Work of the group on return"),
        ("held_from", since.as_str()),
    ];
    secretariat
        .posts("/stakeholders/15/contacts", &fields)
        .await?;
    Ok(())
}

async fn log(stage: &Stage) -> Told {
    let mut secretariat = stage.secretariat().await?;
    let (iom, ilo) = (IOM.to_string(), ILO.to_string());
    let day = stage.date(-60);
    secretariat
        .posts(
            "/engagements/new",
            &[
                ("on_day", day.as_str()),
                ("kind", "donor_talk"),
                ("stakeholder", "20"),
                ("member", iom.as_str()),
                ("summary", "The donor asked which oblasts have no desk for those who return, and what a second year would cost."),
                ("follow_up", "IOM sends the figures by oblast before the next call for proposals."),
                ("audience", "internal"),
            ],
        )
        .await?;
    let day = stage.date(-45);
    secretariat
        .posts(
            "/engagements/new",
            &[
                ("on_day", day.as_str()),
                ("kind", "call"),
                ("stakeholder", "14"),
                ("stakeholder", "19"),
                ("member", iom.as_str()),
                (
                    "summary",
                    "The committee and the institute compared their definitions of seasonal work.",
                ),
                ("audience", "group"),
                ("group", "1"),
            ],
        )
        .await?;
    let mut member = stage.focal_point(ILO).await?;
    let day = stage.date(-35);
    member
        .posts(
            "/engagements/new",
            &[
                ("on_day", day.as_str()),
                ("kind", "visit"),
                ("stakeholder", "15"),
                ("stakeholder", "16"),
                ("member", ilo.as_str()),
                ("summary", "The foundation showed its legal aid desk; the diaspora union offered translators."),
                ("follow_up", "ILO shares its guide on recruitment fees."),
                ("audience", "internal"),
            ],
        )
        .await?;
    Ok(())
}
