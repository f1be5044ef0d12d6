//! A copy can be read back, and a bad one harms nothing.
use std::fs;
use std::os::unix::fs::PermissionsExt;

use nix::sys::signal::Signal;

use super::run::{Folder, complaint};

const A_ROW: &str = "create table if not exists kept (word text); insert into kept values ('kept')";
const ROWS: &str = "select count(*) from kept";

#[tokio::test]
async fn a_copy_taken_while_serving_is_read_back_into_an_empty_house() {
    let (old, new) = (Folder::fresh(), Folder::fresh());
    let file = old.path().join("ashar.dump");
    let master = old.master();
    master.writes(A_ROW).await;
    let written = old.run(&["backup", file.to_str().unwrap()]);
    assert!(written.status.success(), "{}", complaint(&written));
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let read = new.run(&["restore", file.to_str().unwrap()]);
    assert!(read.status.success(), "{}", complaint(&read));
    assert_eq!(new.master().counts(ROWS).await, 1);
}

#[tokio::test]
async fn a_broken_copy_changes_nothing() {
    let folder = Folder::fresh();
    let master = folder.master();
    master.writes(A_ROW).await;
    assert_eq!(master.stops(Signal::SIGTERM), Some(0));
    let file = folder.path().join("broken.dump");
    fs::write(&file, b"PGDMP, but not really").unwrap();
    let refused = folder.run(&["restore", file.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        complaint(&refused).contains("pg_restore failed"),
        "{}",
        complaint(&refused)
    );
    assert_eq!(folder.master().counts(ROWS).await, 1);
}

#[test]
fn a_copy_is_never_written_over_another() {
    let folder = Folder::fresh();
    let file = folder.path().join("ashar.dump");
    fs::write(&file, "the copy of yesterday").unwrap();
    let refused = folder.run(&["backup", file.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(fs::read_to_string(&file).unwrap(), "the copy of yesterday");
}
