//! Server-sent events (HTML, §9.2) of one record: "changed", with a mark, and nothing of what changed.
//!
//! The page then asks for itself and meets its own verdict. The stream has that verdict too, asks it
//! again at each heartbeat, holds no connection of the database in between, and is no sign of life of
//! its reader: an open page does not keep a session from ending.
use std::convert::Infallible;
use std::marker::PhantomData;
use std::sync::Arc;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use futures_util::stream;
use tokio::time::{Instant, sleep_until};
use tower_sessions::Session;
use tower_sessions::session::Id;

use super::answer::{Answer, Reply, WebError};
use super::around;
use super::house::House;
use super::routes::look;
use super::session::{Sessions, key};
use super::visit::Visit;
use crate::base::access::{Act, Subject};
use crate::base::live::{Mark, Place, Record, Watch};

/// Pages that one session keeps live at a time; hidden ones let go of theirs.
const MOST_PER_SESSION: usize = 12;
/// With it a page asks for itself: nobody is there to be greeted, and nobody came.
pub(crate) const REFRESH: &str = "x-refresh";

/// Whether a page asks by itself, without its reader having done anything.
pub(super) fn is_by_itself(parts: &Parts) -> bool {
    let accepts = parts.headers.get(header::ACCEPT);
    parts.headers.contains_key(REFRESH)
        || accepts.is_some_and(|kind| kind.as_bytes() == b"text/event-stream")
}

/// The stream of the record that the path names, for whoever may see its page.
pub(super) async fn stream<A: Act>(house: &House, mut parts: Parts, visit: &Arc<Visit>) -> Answer {
    let seen = look::<A>(house, &mut parts, visit).await?;
    let record = Record {
        kind: A::Subject::KIND.to_owned(),
        id: seen.subject.id().ok_or(WebError::NotFound)?,
    };
    let heard = parts.headers.get("last-event-id");
    let since = heard
        .and_then(|mark| mark.to_str().ok())
        .unwrap_or_else(|| seen.query.raw("since"));
    let since = Mark::parse(since);
    drop(seen);
    let session = visit.session.id().ok_or(WebError::SignInFirst)?;
    let place = house.live.place(key(&session), MOST_PER_SESSION);
    let line = Line {
        watch: house.live.watch(record, since),
        _place: place.ok_or(WebError::Throttled)?,
        beat: None,
        house: house.clone(),
        parts,
        session,
        act: PhantomData::<fn() -> A>,
    };
    let events = stream::unfold(line, |mut line| async {
        let event = line.next().await?;
        Some((Ok::<_, Infallible>(event), line))
    });
    let mut response = Response::new(Body::from_stream(events));
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/event-stream"),
    );
    // a proxy that gathers would tell late
    headers.insert(
        HeaderName::from_static("x-accel-buffering"),
        HeaderValue::from_static("no"),
    );
    Ok(Reply::from(response))
}

struct Line<A> {
    watch: Watch,
    _place: Place,
    /// Absent before the first word, which opens the line through every proxy.
    beat: Option<Instant>,
    house: House,
    parts: Parts,
    session: Id,
    act: PhantomData<fn() -> A>,
}

impl<A: Act> Line<A> {
    async fn next(&mut self) -> Option<String> {
        let Some(beat) = self.beat else {
            self.wait_for_a_beat();
            return Some(": open\n\n".to_owned());
        };
        tokio::select! {
            biased; // changes that never end do not put off the question whether the reader may
            () = sleep_until(beat) => {
                self.wait_for_a_beat();
                self.is_still_allowed().await.then(|| ": beat\n\n".to_owned())
            }
            mark = self.watch.changed() => {
                let (mark, record) = (mark?, self.watch.record());
                Some(format!("id: {mark}\nevent: changed\ndata: {} {}\n\n", record.kind, record.id))
            }
        }
    }

    fn wait_for_a_beat(&mut self) {
        self.beat = Some(Instant::now() + self.house.live.heartbeat());
    }

    /// Everything that the page would ask, from the session on; a fault ends the line, and the page comes back.
    async fn is_still_allowed(&mut self) -> bool {
        let sessions = Sessions::new(self.house.database.clone(), self.house.clock.clone());
        let session = Session::new(Some(self.session), Arc::new(sessions), None);
        self.parts.extensions.insert(session);
        match around::kept(Visit::of(&self.house, &self.parts)).await {
            Ok(visit) => look::<A>(&self.house, &mut self.parts, &visit)
                .await
                .is_ok(),
            Err(_) => false,
        }
    }
}
