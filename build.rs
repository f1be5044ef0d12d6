//! What the compiler needs made: texts as functions, assets with their hashes; and how the program is linked.
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
    pack_relocations();
}

/// The addresses that the loader corrects at each start take a bit or two instead of 24 bytes each: several megabytes
/// that would be read, and stay, before the first page. Address randomisation stays. glibc reads them since 2.36.
fn pack_relocations() {
    let target = |part: &str| std::env::var(format!("CARGO_CFG_TARGET_{part}"));
    if target("OS").as_deref() == Ok("linux") && target("ENV").as_deref() == Ok("gnu") {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}
