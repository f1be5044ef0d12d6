use super::super::super::model::MeetingId;
use super::rules::How;
use super::store::Target;
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields, Form};

/// How it goes, and where to.
pub(super) fn transfer(
    fields: &Fields,
    targets: &[Target],
) -> Result<(How, MeetingId), Complaints> {
    let mut form = Form::of(fields);
    let how = form.choice("how", How::parse);
    let target = form.choice("meeting", |id| {
        let found = targets.iter().find(|one| one.id.to_string() == id);
        found.map(|one| one.id)
    });
    form.finish(how.zip(target))
}
