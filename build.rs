//! What the compiler needs made: texts as functions, assets with their hashes.
#![expect(
    clippy::disallowed_methods,
    reason = "cargo speaks to a build script through its environment"
)]
#[path = "build/assets.rs"]
mod assets;
#[path = "build/texts.rs"]
mod texts;

fn main() {
    texts::make();
    assets::make();
}
