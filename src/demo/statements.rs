//! R7: what the network said with one voice: one statement with its input, cleared by all members in an urgent silence,
//! signed off and delivered; and one that is drafted today.
use super::scenes::{FAO, ILO, UNHCR, UNICEF, UNODC};
use super::stage::{Sent, Stage, Told};

/// The first person of the network: the co-chair who delivers.
const DELIVERED_BY: &str = "1";
const STATEMENT: &str = "/statements/1";
/// What members clear, the co-chairs sign and one of them delivers.
const VERSION: (&str, &str) = ("version", "2");
/// Members that were asked stand in the order of their acronyms.
const OF_UNICEF: &str = "/statement-inputs/1";
const OF_UNODC: &str = "/statement-inputs/2";
const OF_UNHCR: &str = "/statement-inputs/5";

const BEFORE: &str = "We, the members of the UN Migration Network,\n*Stand* with everybody who was trafficked, whatever brought them there;\n*Call* on all who recruit workers to name every fee in writing;\n*Offer* the survivors who return our help with papers, health and work.";
const AFTER: &str = "We, the members of the UN Migration Network,\n*Stand* with everybody who was trafficked, whatever brought them there;\n*Call* on all who recruit workers, also through messages and games on the telephone, to name every fee in writing;\n*Offer* the survivors who return our help with papers, health and work.";
const AFTER_RU: &str = "Мы, члены Сети ООН по миграции,\n*Поддерживаем* каждого, кто стал жертвой торговли людьми, что бы его туда ни привело;\n*Призываем* всех, кто нанимает работников, в том числе через сообщения и игры в телефоне, письменно называть каждую плату;\n*Предлагаем* вернувшимся помощь с документами, здоровьем и работой.";
const AFTER_KY: &str = "Биз, БУУнун Миграция тармагынын мүчөлөрү,\nАдам сатуунун курмандыгы болгон ар бир адамды *колдойбуз*;\nЖумушчу жалдагандардын баарын, анын ичинде телефондогу билдирүүлөр жана оюндар аркылуу жалдагандарды, ар бир төлөмдү жазуу жүзүндө атоого *чакырабыз*;\nКайтып келгендерге документ, ден соолук жана жумуш жагынан жардам *сунуштайбыз*.";

fn borrowed(fields: &Sent) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect()
}

/// Drafted two weeks before members are asked, read by two of them, and written anew.
pub(super) async fn draft(stage: &Stage, asked_on: i64) -> Told {
    stage.begins(asked_on - 14).await?;
    let mut secretariat = stage.secretariat().await?;
    let mut fields: Sent = vec![
        ("lang", "en".to_owned()),
        (
            "occasion",
            "World Day against Trafficking in Persons".to_owned(),
        ),
        ("title_en", "Nobody is for sale".to_owned()),
        ("text_en", BEFORE.to_owned()),
        ("wished_on", stage.date(asked_on + 10)),
        ("audience", "public".to_owned()),
    ];
    secretariat.posts("/statements", &borrowed(&fields)).await?;
    let due = stage.date(asked_on - 7);
    let (unicef, unodc) = (UNICEF.to_string(), UNODC.to_string());
    let asked = [
        ("members", unicef.as_str()),
        ("members", unodc.as_str()),
        ("due_on", due.as_str()),
        (
            "note",
            "Does paragraph 2 name the ways of recruiting that you see?",
        ),
    ];
    secretariat
        .posts(&format!("{STATEMENT}/inputs"), &asked)
        .await?;
    stage.goes_to(asked_on - 10).await?;
    let mut unodc = stage.focal_point(UNODC).await?;
    let said = [
        ("version", "1"),
        ("paragraph", "2"),
        (
            "comment",
            "Most offers reach young people through messages and games. Name them.",
        ),
    ];
    unodc.posts(&format!("{OF_UNODC}/comments"), &said).await?;
    let mut unicef = stage.focal_point(UNICEF).await?;
    unicef.posts(&format!("{OF_UNICEF}/nothing"), &[]).await?;
    stage.goes_to(asked_on - 6).await?;
    let mut secretariat = stage.secretariat().await?;
    let taken = [
        ("answer", "taken"),
        ("reason", "Paragraph 2 names both now."),
    ];
    secretariat
        .posts("/statement-comments/1/answer", &taken)
        .await?;
    fields.retain(|(name, _)| *name != "text_en");
    fields.extend([
        ("text_en", AFTER.to_owned()),
        ("title_ru", "Никто не продаётся".to_owned()),
        ("text_ru", AFTER_RU.to_owned()),
        ("title_ky", "Эч ким сатылбайт".to_owned()),
        ("text_ky", AFTER_KY.to_owned()),
        (
            "change",
            "Messages and games, after the comment of UNODC; in three languages".to_owned(),
        ),
        ("base", "1".to_owned()),
    ]);
    secretariat
        .posts(&format!("{STATEMENT}/versions"), &borrowed(&fields))
        .await?;
    Ok(())
}

/// The draft decision by which all members clear it.
pub(super) async fn ask(stage: &Stage, not_relevant: &str) -> Told<String> {
    let mut secretariat = stage.secretariat().await?;
    let concern = [
        VERSION,
        ("relevance", "not_relevant"),
        ("relevance_reason", not_relevant),
    ];
    secretariat
        .posts(&format!("{STATEMENT}/clearance"), &concern)
        .await
}

/// Both co-chairs sign; one delivers it on the day.
pub(super) async fn deliver(stage: &Stage, day: i64) -> Told {
    let signatures = format!("{STATEMENT}/signatures");
    stage
        .other_co_chair()
        .await?
        .posts(&signatures, &[VERSION])
        .await?;
    stage.goes_to(day).await?;
    let mut co_chair = stage.co_chair().await?;
    co_chair.posts(&signatures, &[VERSION]).await?;
    let on = stage.date(day);
    let delivered = [
        VERSION,
        ("delivered_on", on.as_str()),
        (
            "place",
            "Bishkek, at the opening of the exhibition on the day",
        ),
        ("delivered_by", DELIVERED_BY),
        ("link", "https://network.example/nobody-is-for-sale"),
    ];
    co_chair
        .posts(&format!("{STATEMENT}/delivery"), &delivered)
        .await?;
    Ok(())
}

/// What is drafted today: one member has commented, two are asked.
pub(super) async fn under_way(stage: &Stage) -> Told {
    let mut secretariat = stage.secretariat().await?;
    let wished_on = stage.date(64);
    let fields = [
        ("lang", "en"),
        ("occasion", "International Migrants Day"),
        ("title_en", "Those who leave and those who stay"),
        (
            "text_en",
            "We, the members of the UN Migration Network,\n*Thank* those who work abroad for what they send home, and for what they bring back;\n*Ask* that every child who stays behind has an adult whom the school knows;\n*Support* the State in opening its services to those who return.",
        ),
        ("title_ru", "Те, кто уезжает, и те, кто остаётся"),
        (
            "text_ru",
            "Мы, члены Сети ООН по миграции,\n*Благодарим* тех, кто работает за границей, за то, что они присылают и привозят домой;\n*Просим*, чтобы у каждого оставшегося ребёнка был взрослый, которого знает школа;\n*Поддерживаем* государство, открывающее свои услуги вернувшимся.",
        ),
        ("wished_on", wished_on.as_str()),
        ("audience", "public"),
    ];
    let path = secretariat.posts("/statements", &fields).await?;
    let due = stage.date(6);
    let asked = [FAO, ILO, UNHCR].map(|member| member.to_string());
    let mut members: Vec<(&str, &str)> = asked
        .iter()
        .map(|member| ("members", member.as_str()))
        .collect();
    members.extend([
        ("due_on", due.as_str()),
        (
            "note",
            "Each of you: the paragraph that touches your mandate.",
        ),
    ]);
    secretariat
        .posts(&format!("{path}/inputs"), &members)
        .await?;
    let mut unhcr = stage.focal_point(UNHCR).await?;
    let said = [
        ("version", "1"),
        ("paragraph", "1"),
        (
            "comment",
            "Not all leave for work. Could it thank them without saying why they left?",
        ),
    ];
    unhcr.posts(&format!("{OF_UNHCR}/comments"), &said).await?;
    Ok(())
}
