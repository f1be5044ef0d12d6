//! The one binary of the house; `ashar --help` says what it does.
use std::process::ExitCode;

fn main() -> ExitCode {
    ashar::cli::run()
}
