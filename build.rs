//! What the compiler needs made: texts as functions, assets with their hashes.
#[path = "build/assets.rs"]
mod assets;
#[path = "build/texts.rs"]
mod texts;

fn main() {
    texts::make();
    assets::make();
}
