//! The yardstick of `script/bench`: the same handlers, statements and templates with none of the frame.
//!
//! Each request takes a connection of the pool, sends the statement that tells who reads and what the network
//! is called, loads the subject, runs the page's handler and answers its bytes. There is no cookie, no session
//! layer, no verdict, no counter, no number, no line in the log, no header of safety, no check of origin, no
//! time limit, no catching of panics and no choice of language. Compiled with the feature `bench` only.
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::from_fn;
use axum::response::{IntoResponse, Response};
use axum::routing::{self, MethodRouter};
use sqlx::PgConnection;
use tower_sessions::Session;

use super::allowed::Seen;
use super::answer::Answer;
use super::around;
use super::house::House;
use super::routes::{Routes, parameter, query};
use super::session::{self, Sessions, WHO};
use super::visit::{Person, SignedIn, Visit};
use crate::base::access::{Act, Grip, Key, Subject};
use crate::base::acts::Reading;
use crate::base::fault::Fault;

/// What the yardstick's pages share.
#[derive(Clone)]
pub(crate) struct Bare {
    house: House,
    /// The session whose person reads, by its hash.
    key: Arc<[u8]>,
    session: Session,
}

/// Every page of the house, read by whoever this cookie belongs to.
pub(crate) fn around_nothing(
    routes: Routes,
    house: House,
    cookie: &str,
    compressed: bool,
) -> Option<Router> {
    let id = cookie.parse().ok()?;
    let store = Sessions::new(house.database.clone(), house.clock.clone());
    let bare = Bare {
        key: session::key(&id).into(),
        session: Session::new(None, Arc::new(store), None),
        house,
    };
    let pages = routes.into_bare().with_state(bare);
    Some(if compressed {
        pages.layer(from_fn(super::pressing::press))
    } else {
        pages
    })
}

pub(super) fn page<A, H, F>(handler: H) -> MethodRouter<Bare>
where
    A: Act,
    H: Fn(Seen<A>) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Answer> + Send,
{
    routing::get(
        move |State(bare): State<Bare>, request: Request| async move {
            match seen::<A>(&bare, request).await {
                Ok(Some(seen)) => handler(seen).await.map_or_else(
                    |_| StatusCode::INTERNAL_SERVER_ERROR.into_response(),
                    super::answer::Reply::into_response,
                ),
                Ok(None) => StatusCode::NOT_FOUND.into_response(),
                Err(fault) => failed(&fault),
            }
        },
    )
}

fn failed(fault: &Fault) -> Response {
    (StatusCode::INTERNAL_SERVER_ERROR, fault.to_string()).into_response()
}

async fn seen<A: Act>(bare: &Bare, request: Request) -> Result<Option<Seen<A>>, Fault> {
    let (mut parts, _) = request.into_parts();
    let key = parameter(&mut parts, bare).await;
    let Some(key) = <A::Subject as Subject>::Key::parse(key.as_deref()) else {
        return Ok(None);
    };
    let mut connection = bare.house.database.look().await?;
    let visit = visit(bare, &parts, &mut connection).await?;
    let Some(subject) = A::Subject::load(&mut connection, key, Grip::Look).await? else {
        return Ok(None);
    };
    Ok(Some(Seen {
        subject,
        who: visit.who.clone(),
        db: Reading::over(connection),
        now: visit.now,
        query: query(&parts).unwrap_or_default(),
        visit,
    }))
}

async fn visit(
    bare: &Bare,
    parts: &axum::http::request::Parts,
    connection: &mut PgConnection,
) -> Result<Arc<Visit>, Fault> {
    let now = bare.house.clock.now();
    let mut around = around::load(connection, Some(&bare.key), now).await?;
    let who: Option<SignedIn> = around
        .data
        .as_ref()
        .and_then(|data| data.get(WHO))
        .map(|who| serde_json::from_value(who.clone()))
        .transpose()?;
    let person = who.and_then(|who| Person::wearing(&mut around, who));
    Visit::laid(
        &bare.house,
        parts,
        around,
        person,
        bare.session.clone(),
        now,
    )
}
