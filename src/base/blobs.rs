//! wip
#[derive(Clone, Debug)]
pub struct Blobs;
