//! Who is here, in which language, under which hat: one look at the session and one at the people.
use std::sync::Arc;

use axum::http::request::Parts;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use tower_sessions::{Expiry, Session};

use super::around::{self, Around};
use super::house::House;
use super::layers::RequestId;
use super::live::is_by_itself;
use super::page::{Network, Page, Reader, Scheme, Section};
use super::parts::Text;
use super::session::{LOOK, WHO};
use crate::base::access::{Actor, GroupSeat, Hat};
use crate::base::apart::Apart;
use crate::base::blobs::Blobs;
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::lang::{Lang, Texts};
use crate::base::live::Mark;
use crate::base::memory::{Memory, Stand};

/// Minutes between two writes of a session.
const RENEWED: i64 = 10;

/// What the session remembers.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct SignedIn {
    pub(crate) person: PersonId,
    /// The hat worn now.
    pub(crate) function: FunctionId,
    pub(crate) since: DateTime<Utc>,
    /// Renewed now and then, so that reading does not write.
    pub(crate) seen: DateTime<Utc>,
    /// When the desk was last before this person's eyes; as precise as `seen`.
    #[serde(default)]
    pub(crate) desk: Option<DateTime<Utc>>,
}

/// Which record was last before the reader's eyes, beside the desk.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Look {
    kind: String,
    id: i64,
    /// For which member the reader looked.
    member: Option<OrganisationId>,
    at: DateTime<Utc>,
}

/// A function that the person may put on.
#[derive(Clone, Debug, Deserialize)]
pub struct Function {
    pub id: FunctionId,
    pub kind: String,
    pub organisation: OrganisationId,
    pub acronym: String,
    /// The working groups in which it gives a seat today.
    #[serde(default)]
    pub groups: Vec<GroupSeat>,
}

impl Function {
    pub fn hat(&self) -> Option<Hat> {
        Hat::of_function(&self.kind, self.organisation)
    }
}

/// The person behind a request.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub function: Function,
    /// The person's other functions today.
    pub others: Vec<Function>,
    pub scheme: Option<String>,
}

impl Person {
    /// The person of the session with a function in force today; nobody when there is none.
    pub(super) fn wearing(around: &mut Around, who: SignedIn) -> Option<Self> {
        if around.person != Some(who.person.get()) {
            return None;
        }
        let mut functions = around.functions.take()?.0;
        let worn = functions
            .iter()
            .position(|f| f.id == who.function)
            .unwrap_or(0);
        if functions.is_empty() {
            return None;
        }
        Some(Self {
            id: who.person,
            name: around.name.take()?,
            function: functions.remove(worn),
            others: functions,
            scheme: around.scheme.take(),
        })
    }
}

/// One request's surroundings: the same for every page.
#[derive(Clone)]
pub struct Visit {
    pub lang: Lang,
    pub who: Actor,
    pub person: Option<Person>,
    /// The network's name in the reader's language.
    pub network: String,
    pub symbol_prefix: String,
    pub zone: Tz,
    pub now: DateTime<Utc>,
    /// Path and query, as asked.
    pub path: String,
    pub request_id: Arc<str>,
    /// What the last act achieved, shown once.
    pub flash: Option<String>,
    pub(crate) session: Session,
    /// Without a page for so long, a session ends.
    session_hours: i64,
    /// How far changes were heard before anything of this page was read.
    pub(crate) mark: Mark,
    pub demo: bool,
    /// Where links in mail begin.
    pub(crate) public_url: String,
    /// Who sends mail, and organises meetings in calendars.
    pub(crate) mail_from: String,
    pub(crate) constraint_words: fn(&str, Lang) -> Option<String>,
    /// Where files are kept.
    pub(crate) files: Blobs,
    /// Reads files of strangers.
    pub(crate) apart: Apart,
    /// What was read lately, while nothing has changed since.
    pub(crate) memory: Memory,
    /// How the database stood before anything of this page was read.
    pub(crate) stand: Stand,
    /// The largest file that the network takes in.
    pub(crate) file_megabytes: u64,
    /// What the browser holds already (`If-None-Match`).
    pub(crate) held: Option<String>,
    /// Whether mail leaves the house at all.
    pub(crate) sends_mail: bool,
}

impl Visit {
    /// Texts in the reader's language.
    pub fn texts(&self) -> &'static Texts {
        self.lang.texts()
    }

    /// The same, for a document in another language than its reader's; with the network's name in it.
    pub(crate) fn in_lang(&self, lang: Lang, network: String) -> Self {
        Self {
            lang,
            network,
            ..self.clone()
        }
    }

    pub(crate) async fn of(house: &House, parts: &Parts) -> Result<Arc<Self>, Fault> {
        let session = parts
            .extensions
            .get::<Session>()
            .cloned()
            .ok_or_else(|| Fault::new("the session layer is missing"))?;
        let (now, by_itself) = (house.clock.now(), is_by_itself(parts));
        let signed_in = session.get::<SignedIn>(WHO).await?;
        let mut around = if let Some(around) = around::take() {
            around
        } else {
            // no cookie, or one that opens nothing: the store was not asked
            let mut connection = house.database.look().await?;
            around::load(&mut connection, None, now).await?
        };
        let mut person = None;
        if let Some(who) = signed_in {
            let (since, hours) = (now - who.since, i64::from(around.session_hours));
            match Person::wearing(&mut around, who) {
                Some(_) if since > chrono::Duration::days(i64::from(around.session_days)) => {
                    session.flush().await?;
                }
                None => session.flush().await?,
                Some(found) => {
                    if now - who.seen > chrono::Duration::minutes(RENEWED) && !by_itself {
                        session
                            .set_expiry(Some(Expiry::OnInactivity(time::Duration::hours(hours))));
                        let function = found.function.id;
                        let renewed = SignedIn {
                            seen: now,
                            function,
                            ..who
                        };
                        session.insert(WHO, renewed).await?;
                    }
                    person = Some(found);
                }
            }
        }
        Self::laid(house, parts, around, person, session, now)
    }

    /// Everything that was found, as pages read it.
    pub(super) fn laid(
        house: &House,
        parts: &Parts,
        around: Around,
        person: Option<Person>,
        session: Session,
        now: DateTime<Utc>,
    ) -> Result<Arc<Self>, Fault> {
        let cookies = Cookies::of(parts);
        let lang = cookies
            .get("lang")
            .and_then(Lang::parse)
            .or_else(|| around.lang.as_deref().and_then(Lang::parse))
            .or_else(|| {
                let header = parts.headers.get(axum::http::header::ACCEPT_LANGUAGE)?;
                Lang::from_accept_language(header.to_str().ok()?)
            })
            .unwrap_or(Lang::En);
        let network = match lang {
            Lang::En => around.network,
            Lang::Ru => around.network_ru,
            Lang::Ky => around.network_ky,
        };
        let who = person
            .as_ref()
            .and_then(|person| {
                Some(Actor {
                    person: Some(person.id),
                    function: Some(person.function.id),
                    organisation: Some(person.function.organisation),
                    hat: person.function.hat()?,
                    groups: person.function.groups.clone(),
                })
            })
            .unwrap_or_else(Actor::visitor);
        Ok(Arc::new(Self {
            lang,
            who,
            person,
            network,
            symbol_prefix: around.symbol_prefix,
            zone: around
                .time_zone
                .parse()
                .map_err(|_| Fault::new("the charter's time zone is unknown"))?,
            now,
            path: parts
                .uri
                .path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
            request_id: parts
                .extensions
                .get::<RequestId>()
                .map_or_else(|| "-".into(), |id| id.0.clone()),
            // it waits for the page that its reader opens
            flash: cookies
                .get("flash")
                .filter(|_| !is_by_itself(parts))
                .and_then(super::answer::unflash),
            session,
            session_hours: i64::from(around.session_hours),
            mark: house.live.mark(),
            demo: around.demo,
            public_url: house.public_url.clone(),
            mail_from: house.mail_from.clone(),
            constraint_words: house.constraint_words,
            files: house.blobs.clone(),
            apart: house.apart.clone(),
            memory: house.memory.clone(),
            stand: Stand::told(around.stand),
            file_megabytes: u64::from(around.upload_megabytes.unsigned_abs()),
            held: parts
                .headers
                .get(axum::http::header::IF_NONE_MATCH)
                .and_then(|value| value.to_str().ok())
                .map(ToOwned::to_owned),
            sends_mail: house.sends_mail,
        }))
    }

    /// The reader has the desk before their eyes. Kept for the person where the session is written
    /// (`session::Sessions`), now and then like the session itself.
    pub(crate) async fn saw_desk(&self) -> Result<(), Fault> {
        let Some(who) = self.session.get::<SignedIn>(WHO).await? else {
            return Ok(());
        };
        let lately = |at| self.now - at <= chrono::Duration::minutes(RENEWED);
        if !who.desk.is_some_and(lately) {
            let desk = Some(self.now);
            // whatever writes a session says how long it lasts, or the library does
            let hours = time::Duration::hours(self.session_hours);
            self.session.set_expiry(Some(Expiry::OnInactivity(hours)));
            self.session.insert(WHO, SignedIn { desk, ..who }).await?;
        }
        Ok(())
    }

    /// The reader has a record before their eyes. Kept as the desk is, once in `renewed`.
    pub(crate) async fn looks_at(
        &self,
        (kind, id): (&str, i64),
        renewed: chrono::Duration,
    ) -> Result<(), Fault> {
        if self.session.get::<SignedIn>(WHO).await?.is_none() {
            return Ok(());
        }
        let last = self.session.get::<Look>(LOOK).await?;
        let member = self.who.hat.member();
        let lately = |last: Look| {
            last.kind == kind
                && last.id == id
                && last.member == member
                && self.now - last.at <= renewed
        };
        if !last.is_some_and(lately) {
            let hours = time::Duration::hours(self.session_hours);
            self.session.set_expiry(Some(Expiry::OnInactivity(hours)));
            let look = Look {
                kind: kind.to_owned(),
                id,
                member,
                at: self.now,
            };
            self.session.insert(LOOK, look).await?;
        }
        Ok(())
    }

    /// The first instant of a year in the network's zone.
    pub fn start_of_year(&self, year: i32) -> DateTime<Utc> {
        chrono::NaiveDate::from_ymd_opt(year, 1, 1)
            .and_then(|day| {
                day.and_time(chrono::NaiveTime::MIN)
                    .and_local_timezone(self.zone)
                    .earliest()
            })
            .map_or(self.now, |start| start.to_utc())
    }

    /// The day it is for the network.
    pub fn today(&self) -> chrono::NaiveDate {
        self.now.with_timezone(&self.zone).date_naive()
    }
}

/// The request's cookies, by name.
pub(crate) struct Cookies<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Cookies<'a> {
    pub(crate) fn of(parts: &'a Parts) -> Self {
        Self(
            parts
                .headers
                .get_all(axum::http::header::COOKIE)
                .iter()
                .filter_map(|header| header.to_str().ok())
                .flat_map(|header| header.split(';'))
                .filter_map(|pair| pair.trim().split_once('='))
                .collect(),
        )
    }

    pub(crate) fn get(&self, name: &str) -> Option<&'a str> {
        self.0
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| *value)
    }
}

impl Function {
    /// "Secretariat", "UN Women", "FAO (alternate)".
    pub fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        let agency = self.acronym.as_str();
        match self.hat() {
            Some(Hat::CoChair) => t.web_hat_co_chair().clone(),
            Some(Hat::Secretariat) => t.web_hat_secretariat().clone(),
            Some(Hat::FocalPoint(_)) => t.web_hat_focal_point(agency),
            Some(Hat::Alternate(_)) => t.web_hat_alternate(agency),
            Some(Hat::StateCounterpart(_)) => t.web_hat_state_counterpart(agency),
            Some(Hat::Partner(_)) => t.web_hat_partner(agency),
            Some(Hat::Visitor | Hat::System) | None => agency.to_owned(),
        }
    }
}

impl Visit {
    /// The page around whatever a slice shows.
    pub(crate) fn page(&self, section: Section, title: impl Into<Text>) -> Page {
        let network = Network {
            name: self.network.clone(),
            secretariat: self.texts().web_secretariat_line().clone(),
            demo: self.demo,
        };
        let who = self.person.as_ref().map(|person| Reader {
            name: person.name.clone(),
            hat: person.function.in_words(self.lang),
            other_hats: person
                .others
                .iter()
                .map(|other| (other.id.get(), other.in_words(self.lang)))
                .collect(),
        });
        let page = Page::new(self.lang, Arc::new(network), title)
            .read_at(self.mark)
            .within(section)
            .of(who)
            .of_the_office(self.who.hat == Hat::Secretariat)
            .saying(self.flash.clone().map(Text::from))
            .in_scheme(
                match self
                    .person
                    .as_ref()
                    .and_then(|person| person.scheme.as_deref())
                {
                    Some("light") => Scheme::Light,
                    Some("dark") => Scheme::Dark,
                    _ => Scheme::Device,
                },
            );
        let page = page.in_groups(!self.who.groups.is_empty());
        if self.who.hat.is_inside() {
            page.seen_by(self.texts().frame_internal()).open_to_rooms()
        } else if self.person.is_some() {
            page.seen_by(self.texts().frame_seen_by_signed_in())
        } else {
            page
        }
    }
}
