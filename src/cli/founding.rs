//! The first person of a new house: nobody is there yet who could invite.
use std::path::Path;

use super::Failure;
use super::database::Database;
use crate::app;
use crate::base::lang::Lang;
use crate::config::Config;
use crate::slices::people::founding;

/// What the command does beyond its first line.
pub(super) const HELP: &str = "\
The secretariat's organisation is founded if there is none. The link to choose a password works once; it is printed,
or mailed where ASHAR_SMTP_URL is set. Until somebody came in by it, the command may be repeated: the older link dies,
and a mistyped name or address is put right. Afterwards people are invited from the page of members.

Example:
  ashar found-secretariat --email a.primerova@iom.example --name \"Aizada Primerova\" --organisation IOM";

#[derive(Debug, clap::Args)]
pub(super) struct First {
    /// The address at which the person reads mail, and signs in
    #[arg(long, value_parser = address)]
    email: String,
    /// The person's name, as everybody reads it
    #[arg(long, value_parser = name)]
    name: String,
    /// The acronym of the coordinating organisation
    #[arg(long, default_value = "IOM", value_parser = acronym)]
    organisation: String,
    /// Its full name in English; other languages are added on its page
    #[arg(long, default_value = "International Organization for Migration", value_parser = title)]
    organisation_name: String,
    /// The person's language: en, ru or ky
    #[arg(long, default_value = "en", value_parser = lang)]
    lang: Lang,
}

fn address(text: &str) -> Result<String, String> {
    let text = text.trim();
    match text.parse::<lettre::Address>() {
        Ok(_) if text.chars().count() <= 254 => Ok(text.to_owned()),
        Ok(_) | Err(_) => Err("this is not an e-mail address, as name@agency.org".to_owned()),
    }
}

fn name(text: &str) -> Result<String, String> {
    within(text, 120)
}

fn acronym(text: &str) -> Result<String, String> {
    within(text, 20)
}

fn title(text: &str) -> Result<String, String> {
    within(text, 200)
}

fn within(text: &str, most: usize) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > most || text.chars().any(char::is_control) {
        return Err(format!("give 1 to {most} characters on one line"));
    }
    Ok(text.to_owned())
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::ALL
        .into_iter()
        .find(|lang| lang.tag() == text)
        .ok_or_else(|| "choose en, ru or ky".to_owned())
}

/// Founds, and says what comes next.
pub(super) async fn found(
    config: &Config,
    database: &Database,
    first: &First,
) -> Result<String, Failure> {
    let named = founding::First {
        email: &first.email,
        name: &first.name,
        lang: first.lang,
        acronym: &first.organisation,
        organisation: &first.organisation_name,
    };
    let dates = |zone| Lang::En.dates(zone);
    match app::found_secretariat(config, database.options(), &named).await? {
        founding::Founded::Already => Err(
            "This house has a secretariat that signs in: its people invite others from the page of members."
                .into(),
        ),
        founding::Founded::Mailed(until, zone) => Ok(format!(
            "A link for {} is on its way by mail; it leaves while `ashar serve` or `ashar work` runs.\n\
             It works once, until {}.\n",
            first.email,
            dates(zone).moment(until)
        )),
        founding::Founded::Link(link, until, zone) => Ok(format!(
            "Give this link to {} only; it works once, until {}:\n\n  {link}\n\n",
            first.name,
            dates(zone).moment(until)
        )),
    }
}

/// For the start of a house in which nobody could sign in; empty otherwise.
pub(super) async fn invitation_to_found(database: &Database) -> Result<String, Failure> {
    if app::has_secretariat(database.options()).await? {
        return Ok(String::new());
    }
    let program = std::env::args_os().next().unwrap_or_default();
    let program = Path::new(&program).display().to_string();
    Ok(format!(
        "Nobody can sign in yet. Name the first person of the secretariat, while this runs or not:\n  \
         {program} found-secretariat --email NAME@AGENCY.ORG --name \"NAME\"\n"
    ))
}
