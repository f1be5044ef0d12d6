use super::super::model::{Mode, Seat};
use super::model::Coming;
use crate::base::ids::PersonId;
use crate::web::fields::{Complaints, Fields, Form};

/// In the field `who`: somebody who is no focal point and no alternate; nobody at all.
pub(super) const OTHER: &str = "other";
pub(super) const NOBODY: &str = "nobody";
/// In the field `how`.
pub(super) const ROOM: &str = "room";
pub(super) const REMOTE: &str = "remote";

enum Who {
    Named(PersonId, Mode),
    Other,
    Nobody,
}

/// One of the member's own people by number, or one of the two words.
fn who(seat: &Seat, text: &str) -> Option<Who> {
    match text {
        OTHER => Some(Who::Other),
        NOBODY => Some(Who::Nobody),
        text => seat
            .people
            .iter()
            .find(|one| one.id.to_string() == text)
            .map(|one| Who::Named(PersonId(one.id), one.mode())),
    }
}

/// Who comes for the member of this seat.
pub(super) fn coming(fields: &Fields, seat: &Seat) -> Result<Coming, Complaints> {
    let mut form = Form::of(fields);
    let who = form.choice("who", |text| who(seat, text));
    let Some(who) = who else {
        return form.finish(None);
    };
    let (mode, person, stand_in) = match who {
        Who::Nobody => {
            return form.finish(Some(Coming {
                mode: Mode::Apology,
                person: None,
                stand_in: None,
                remote: false,
            }));
        }
        Who::Named(person, mode) => (mode, Some(person), Some(None)),
        Who::Other => (Mode::Alternate, None, form.text("name", 120).map(Some)),
    };
    let remote = form.choice("how", |text| match text {
        ROOM => Some(false),
        REMOTE => Some(true),
        _ => None,
    });
    let read = || {
        Some(Coming {
            mode,
            person,
            stand_in: stand_in?,
            remote: remote?,
        })
    };
    let values = read();
    form.finish(values)
}

/// The form as it was answered before.
pub(super) fn standing(coming: &Coming) -> Fields {
    let who = match (coming.person, &coming.stand_in) {
        (Some(person), _) => person.to_string(),
        (None, Some(_)) => OTHER.to_owned(),
        (None, None) => NOBODY.to_owned(),
    };
    let how = match (coming.mode.is_there(), coming.remote) {
        (false, _) => "",
        (true, false) => ROOM,
        (true, true) => REMOTE,
    };
    Fields::of([
        ("who", who),
        ("name", coming.stand_in.clone().unwrap_or_default()),
        ("how", how.to_owned()),
    ])
}
