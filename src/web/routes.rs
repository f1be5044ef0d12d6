//! The only caller of `axum::Router::route`.
//!
//! A GET handler takes `Seen<Act>`, a POST handler `Allowed<Act>`: one that asks for no permission does
//! not compile. Sketches elsewhere guard tuples of extractors with a trait; one argument needs no trait,
//! lets errors be shown with the visitor's page around them, and opens the transaction only after the
//! body was read. Every route stands in a table from which the access matrix is printed.
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::extract::{ConnectInfo, FromRequestParts, RawPathParams, Request, State};
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing;
use sqlx::{Postgres, Transaction};

use super::allowed::{Allowed, Doorstep, Seen};
use super::answer::{Answer, Reply, WebError, see_other};
use super::errors;
use super::fields::Fields;
use super::house::House;
use super::live;
use super::uploads::{self, Takes};
use super::visit::Visit;
use crate::base::access::{Act, Actor, Grip, GroupSeat, Hat, Key, Subject, Verdict};
use crate::base::acts::{Reading, Recording};
use crate::base::db;
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, GroupId, OrganisationId, PersonId};

/// One line of the access table: a case of the subject and what each hat meets there.
pub struct Case {
    pub label: &'static str,
    pub verdicts: Vec<(Hat, Verdict)>,
}

/// A route, with what the matrix needs.
pub struct Line {
    pub method: &'static str,
    pub path: &'static str,
    /// Absent for public routes.
    pub act: Option<&'static str>,
    pub cases: fn() -> Vec<Case>,
}

type Soon<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// What a route does once it is known who asks. Behind a pointer, so that what surrounds it is compiled once and not for
/// each of some hundreds of routes.
type Page =
    Arc<dyn for<'a> Fn(&'a House, &'a mut Parts, &'a Arc<Visit>) -> Soon<'a, Answer> + Send + Sync>;
type May = Arc<
    dyn for<'a> Fn(&'a House, &'a mut Parts, &'a Arc<Visit>) -> Soon<'a, Result<(), WebError>>
        + Send
        + Sync,
>;
type Form = Arc<
    dyn for<'a> Fn(&'a House, &'a mut Parts, &'a Arc<Visit>, uploads::Body) -> Soon<'a, Answer>
        + Send
        + Sync,
>;
type Step = Arc<dyn Fn(Doorstep) -> Soon<'static, Answer> + Send + Sync>;

/// Collects the routes of the house.
#[derive(Default)]
pub struct Routes {
    router: Router<House>,
    table: Vec<Line>,
    #[cfg(feature = "bench")]
    bare: Router<super::bare::Bare>,
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where routes are made"
)]
impl Routes {
    pub fn new() -> Self {
        Self::default()
    }

    /// A page, under an act that only looks.
    #[must_use]
    pub fn get<A, H, F>(mut self, path: &'static str, handler: H) -> Self
    where
        A: Act,
        H: Fn(Seen<A>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Answer> + Send + 'static,
    {
        self.table.push(Line {
            method: "GET",
            path,
            act: Some(A::NAME),
            cases: cases::<A>,
        });
        #[cfg(feature = "bench")]
        {
            self.bare = self
                .bare
                .route(path, super::bare::page::<A, H, F>(handler.clone()));
        }
        let run: Page = Arc::new(move |house, parts, visit| {
            let handler = handler.clone();
            Box::pin(async move { handler(look::<A>(house, parts, visit).await?).await })
        });
        self.page(path, run)
    }

    fn page(mut self, path: &'static str, run: Page) -> Self {
        let run = move |State(house): State<House>, request: Request| async move {
            let (mut parts, _) = request.into_parts();
            let visit = match Visit::of(&house, &parts).await {
                Ok(visit) => visit,
                Err(fault) => return errors::bare(&fault, &parts),
            };
            let answer = run(&house, &mut parts, &visit).await;
            settle(answer, &visit)
        };
        self.router = self.router.route(path, routing::get(run));
        self
    }

    /// Tells the pages of a record, under the act that looks at it, that they changed.
    #[must_use]
    pub fn live<A: Act>(mut self, path: &'static str) -> Self {
        self.table.push(Line {
            method: "GET",
            path,
            act: Some(A::NAME),
            cases: cases::<A>,
        });
        self.page(
            path,
            Arc::new(|house, parts, visit| {
                Box::pin(live::stream::<A>(house, parts.clone(), visit))
            }),
        )
    }

    /// An act that changes something.
    #[must_use]
    pub fn post<A, H, F>(self, path: &'static str, handler: H) -> Self
    where
        A: Act,
        H: Fn(Allowed<A>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Answer> + Send + 'static,
    {
        self.receive::<A, H, F>(path, handler, None)
    }

    /// An act whose form carries files. Its form says what did not arrive ([`Fields::undelivered`]).
    #[must_use]
    pub fn post_files<A, H, F>(self, path: &'static str, handler: H) -> Self
    where
        A: Act,
        H: Fn(Allowed<A>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Answer> + Send + 'static,
    {
        let may: May = Arc::new(|house, parts, visit| {
            Box::pin(async move { look::<A>(house, parts, visit).await.map(drop) })
        });
        self.receive::<A, H, F>(path, handler, Some(may))
    }

    fn receive<A, H, F>(mut self, path: &'static str, handler: H, may: Option<May>) -> Self
    where
        A: Act,
        H: Fn(Allowed<A>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Answer> + Send + 'static,
    {
        self.table.push(Line {
            method: "POST",
            path,
            act: Some(A::NAME),
            cases: cases::<A>,
        });
        let run: Form = Arc::new(move |house, parts, visit, body| {
            let handler = handler.clone();
            Box::pin(async move { handler(hold::<A>(house, parts, visit, body).await?).await })
        });
        self.form(path, may, run)
    }

    fn form(mut self, path: &'static str, may: Option<May>, run: Form) -> Self {
        let takes = may.as_ref().map_or(Takes::Words, |_| Takes::Files);
        let run = move |State(house): State<House>, request: Request| async move {
            let (mut parts, body) = request.into_parts();
            let visit = match Visit::of(&house, &parts).await {
                Ok(visit) => visit,
                Err(fault) => return errors::bare(&fault, &parts),
            };
            let mut key = None;
            let answer = async {
                if visit.person.is_none() {
                    return Err(WebError::SignInFirst);
                }
                if let Some(may) = &may {
                    // whether this person may at all is asked before files are taken in
                    may(&house, &mut parts, &visit).await?;
                }
                let body = uploads::receive(&house, &parts, body, takes, &visit).await?;
                key.clone_from(&body.key);
                run(&house, &mut parts, &visit, body).await
            }
            .await;
            let location = answer
                .as_ref()
                .ok()
                .and_then(Reply::location)
                .map(ToOwned::to_owned);
            if let (Some(key), Some(location)) = (key, location) {
                remember(&house, &key, &location).await;
            }
            settle(answer, &visit)
        };
        self.router = self.router.route(path, routing::post(run));
        self
    }

    /// A route before sign-in. The list of these is reviewed line by line.
    #[must_use]
    pub fn public_get<H, F>(mut self, path: &'static str, handler: H) -> Self
    where
        H: Fn(Doorstep) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Answer> + Send + 'static,
    {
        self.table.push(Line {
            method: "GET",
            path,
            act: None,
            cases: Vec::new,
        });
        let run = step(handler, Takes::Words);
        self.router = self.router.route(path, routing::get(run));
        self
    }

    /// A form before sign-in. The list of these is reviewed line by line.
    #[must_use]
    pub fn public_post<H, F>(self, path: &'static str, handler: H) -> Self
    where
        H: Fn(Doorstep) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Answer> + Send + 'static,
    {
        self.take_in(path, handler, Takes::Words)
    }

    /// A button before sign-in that a mail program may press as well: whatever it sends along is not read.
    #[must_use]
    pub fn public_click<H, F>(self, path: &'static str, handler: H) -> Self
    where
        H: Fn(Doorstep) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Answer> + Send + 'static,
    {
        self.take_in(path, handler, Takes::Nothing)
    }

    fn take_in<H, F>(mut self, path: &'static str, handler: H, takes: Takes) -> Self
    where
        H: Fn(Doorstep) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Answer> + Send + 'static,
    {
        self.table.push(Line {
            method: "POST",
            path,
            act: None,
            cases: Vec::new,
        });
        let run = step(handler, takes);
        self.router = self.router.route(path, routing::post(run));
        self
    }

    /// Something that is the same for everybody and reads nothing: assets, health.
    #[must_use]
    pub fn plain_get<H, T>(mut self, path: &'static str, handler: H) -> Self
    where
        H: axum::handler::Handler<T, House>,
        T: 'static,
    {
        self.table.push(Line {
            method: "GET",
            path,
            act: None,
            cases: Vec::new,
        });
        self.router = self.router.route(path, routing::get(handler));
        self
    }

    /// All routes of another room.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.table.extend(other.table);
        #[cfg(feature = "bench")]
        {
            self.bare = self.bare.merge(other.bare);
        }
        self
    }

    /// Every page without the frame, for the yardstick of `script/bench`.
    #[cfg(feature = "bench")]
    pub(crate) fn into_bare(self) -> Router<super::bare::Bare> {
        self.bare
    }

    pub fn into_parts(self) -> (Router<House>, Vec<Line>) {
        (self.router, self.table)
    }
}

fn step<H, F>(
    handler: H,
    takes: Takes,
) -> impl Fn(State<House>, Request) -> Soon<'static, Response> + Clone + Send + Sync + 'static
where
    H: Fn(Doorstep) -> F + Send + Sync + 'static,
    F: Future<Output = Answer> + Send + 'static,
{
    let run: Step = Arc::new(move |doorstep| Box::pin(handler(doorstep)));
    move |State(house), request| Box::pin(step_in(house, request, Arc::clone(&run), takes))
}

async fn step_in(house: House, request: Request, run: Step, takes: Takes) -> Response {
    let (mut parts, body) = request.into_parts();
    let visit = match Visit::of(&house, &parts).await {
        Ok(visit) => visit,
        Err(fault) => return errors::bare(&fault, &parts),
    };
    let answer = async {
        let (fields, key) = if parts.method == axum::http::Method::POST {
            let body = uploads::receive(&house, &parts, body, takes, &visit).await?;
            (body.fields, body.key)
        } else {
            (query(&parts)?, None)
        };
        let parameter = parameter(&mut parts, &house).await;
        let address = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|info| info.0.ip());
        let address = uploads::client_address(&house, &parts, address);
        let agent = parts
            .headers
            .get(axum::http::header::USER_AGENT)
            .and_then(|value| value.to_str().ok());
        let agent = agent.unwrap_or_default().to_owned();
        run(Doorstep {
            visit: Arc::clone(&visit),
            now: visit.now,
            fields,
            house,
            address,
            parameter,
            agent,
            key,
        })
        .await
    }
    .await;
    settle(answer, &visit)
}

/// The first parameter of the path.
pub(super) async fn parameter<S: Send + Sync>(parts: &mut Parts, state: &S) -> Option<String> {
    let parameters = RawPathParams::from_request_parts(parts, state).await.ok()?;
    parameters.iter().next().map(|(_, value)| value.to_owned())
}

pub(super) fn query(parts: &Parts) -> Result<Fields, WebError> {
    Fields::parse(parts.uri.query().unwrap_or_default().as_bytes())
        .map_err(|what| WebError::BadInput(axum::http::StatusCode::BAD_REQUEST, what))
}

pub(super) async fn look<A: Act>(
    house: &House,
    parts: &mut Parts,
    visit: &Arc<Visit>,
) -> Result<Seen<A>, WebError> {
    if visit.person.is_none() {
        return Err(WebError::SignInFirst);
    }
    let key = parameter(parts, house).await;
    let key = <A::Subject as Subject>::Key::parse(key.as_deref()).ok_or(WebError::NotFound)?;
    let mut connection = house.database.look().await?;
    if A::Subject::KIND != "network" {
        db::count();
    }
    let subject = A::Subject::load(&mut connection, key, Grip::Look)
        .await?
        .ok_or(WebError::NotFound)?;
    judge::<A>(&visit.who, &subject)?;
    Ok(Seen {
        subject,
        who: visit.who.clone(),
        db: Reading::over(connection),
        now: visit.now,
        visit: Arc::clone(visit),
        query: query(parts)?,
    })
}

async fn hold<A: Act>(
    house: &House,
    parts: &mut Parts,
    visit: &Arc<Visit>,
    body: uploads::Body,
) -> Result<Allowed<A>, WebError> {
    let key = parameter(parts, house).await;
    let key = <A::Subject as Subject>::Key::parse(key.as_deref()).ok_or(WebError::NotFound)?;
    let (db, subject) = begin::<A>(house, key, &visit.who, body.key.as_deref(), visit).await?;
    Ok(Allowed {
        subject,
        who: visit.who.clone(),
        db,
        now: visit.now,
        visit: Arc::clone(visit),
        fields: body.fields,
    })
}

/// The record locked, the act allowed, its event written; a form carried out before ends here.
async fn begin<A: Act>(
    house: &House,
    key: <A::Subject as Subject>::Key,
    who: &Actor,
    submission: Option<&[u8]>,
    visit: &Visit,
) -> Result<(Recording<A>, A::Subject), WebError> {
    let mut transaction = first(house, submission, visit).await?;
    let subject = A::Subject::load(&mut transaction, key, Grip::Lock)
        .await?
        .ok_or(WebError::NotFound)?;
    judge::<A>(who, &subject)?;
    let db = Recording::begin(transaction, who, &subject, visit.now, &visit.request_id).await?;
    Ok((db, subject))
}

/// A transaction for a form that was not carried out before.
async fn first(
    house: &House,
    submission: Option<&[u8]>,
    visit: &Visit,
) -> Result<Transaction<'static, Postgres>, WebError> {
    let mut transaction = house.database.begin().await?;
    if let Some(submission) = submission {
        // a second press waits here for the first, then finds its answer
        let first = sqlx::query_scalar!(
            "insert into submission (key, at) values ($1, $2) on conflict (key) do nothing returning 1",
            submission,
            visit.now,
        )
        .fetch_optional(&mut *transaction)
        .await
        .map_err(Fault::from)?;
        if first.is_none() {
            let answered =
                sqlx::query_scalar!("select location from submission where key = $1", submission)
                    .fetch_optional(&mut *transaction)
                    .await
                    .map_err(Fault::from)?;
            return Err(WebError::AlreadyDone(
                answered.flatten().unwrap_or_else(|| "/".to_owned()),
            ));
        }
    }
    Ok(transaction)
}

impl Doorstep {
    /// An act on a record that stays locked until it ends, for whoever proved otherwise who they are. Where its
    /// form leads is not remembered: the address of such a form opens a door.
    pub(crate) async fn hold<A: Act>(
        &self,
        who: &Actor,
        key: <A::Subject as Subject>::Key,
    ) -> Result<(Recording<A>, A::Subject), WebError> {
        begin::<A>(&self.house, key, who, self.key.as_deref(), &self.visit).await
    }
}

fn judge<A: Act>(who: &Actor, subject: &A::Subject) -> Result<(), WebError> {
    match A::verdict(who, subject) {
        Verdict::Yes => Ok(()),
        Verdict::No(why) => Err(WebError::Denied(why)),
        Verdict::Unseen => Err(WebError::NotFound),
    }
}

/// Where a form's answer stands, for a second press of its button.
async fn remember(house: &House, key: &[u8], location: &str) {
    let done = sqlx::query!(
        "update submission set location = $2 where key = $1",
        key,
        location
    )
    .execute(house.database.technical())
    .await;
    if let Err(error) = done {
        tracing::warn!(fault = %Fault::from(error), "a form's answer was not remembered");
    }
}

fn settle(answer: Answer, visit: &Visit) -> Response {
    match answer {
        Ok(reply) => reply.into_response(),
        Err(WebError::AlreadyDone(location)) => see_other(&location).into_response(),
        Err(error) => errors::page(error, visit),
    }
}

/// The hats of the access table; organisation 1 and person 1 own the cases called "own".
fn hats() -> Vec<Hat> {
    let one = OrganisationId(1);
    vec![
        Hat::CoChair,
        Hat::Secretariat,
        Hat::FocalPoint(one),
        Hat::Alternate(one),
        Hat::StateCounterpart(one),
        Hat::Partner(one),
    ]
}

/// Members and partners of the table sit in group 1; a member's own people run group 2 too.
fn groups_of(hat: Hat) -> Vec<GroupSeat> {
    let seat = |id: i64, chairs| GroupSeat {
        id: GroupId::from(id),
        chairs,
    };
    match hat {
        Hat::FocalPoint(_) | Hat::Alternate(_) => vec![seat(1, false), seat(2, true)],
        Hat::StateCounterpart(_) | Hat::Partner(_) => vec![seat(1, false)],
        Hat::CoChair | Hat::Secretariat | Hat::Visitor | Hat::System => Vec::new(),
    }
}

fn cases<A: Act>() -> Vec<Case> {
    A::Subject::cases()
        .into_iter()
        .map(|(label, subject)| Case {
            label,
            verdicts: hats()
                .into_iter()
                .map(|hat| {
                    let who = Actor {
                        person: Some(PersonId(1)),
                        function: Some(FunctionId(1)),
                        organisation: Some(OrganisationId(1)),
                        hat,
                        groups: groups_of(hat),
                    };
                    (hat, A::verdict(&who, &subject))
                })
                .collect(),
        })
        .collect()
}

/// The access table as text: one line for each route and case, reviewed like code.
pub fn access_table(lines: &[Line]) -> String {
    use std::fmt::Write as _;
    let mut out = String::from("# route | act | case | hat: ✔, 403 or 404\n");
    let mut lines: Vec<&Line> = lines.iter().collect();
    lines.sort_by_key(|line| (line.path, line.method));
    for line in lines {
        let Some(act) = line.act else {
            // writing to a String cannot fail
            let _ = writeln!(out, "{} {} | public", line.method, line.path);
            continue;
        };
        for case in (line.cases)() {
            let _ = write!(
                out,
                "{} {} | {act} | {} |",
                line.method, line.path, case.label
            );
            for (hat, verdict) in case.verdicts {
                let word = match verdict {
                    Verdict::Yes => "✔",
                    Verdict::No(_) => "403",
                    Verdict::Unseen => "404",
                };
                let _ = write!(out, " {}:{word}", hat.name());
            }
            out.push('\n');
        }
    }
    out
}
