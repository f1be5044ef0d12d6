use super::access::ReadEvidence;
use crate::base::blobs::MediaType;
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Kept};

/// The file itself: in the browser where that is safe, unless it is asked for to be kept.
pub(in super::super) async fn read(seen: Seen<ReadEvidence>) -> Answer {
    let Seen {
        subject: file,
        visit,
        query,
        ..
    } = seen;
    let kept = Kept {
        sha256: &file.sha256,
        bytes: file.bytes,
        media_type: &file.media_type,
        file_name: &file.file_name,
        inline: !query.is_ticked("keep")
            && MediaType::parse(&file.media_type).is_some_and(MediaType::is_shown_inline),
    };
    if kept.is_held(visit.held.as_deref()) {
        return Ok(kept.unchanged());
    }
    kept.sent(visit.files.open(&file.sha256).await?)
}
