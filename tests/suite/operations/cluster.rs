//! The private cluster outlives every kind of death, and tells people what to do when it cannot run.
use std::fs;
use std::process::Command;

use nix::sys::signal::Signal;

use super::run::{Folder, complaint, lives, server_of, until};

const A_ROW: &str = "create table if not exists kept (word text); insert into kept values ('kept')";
const ROWS: &str = "select count(*) from kept";

#[tokio::test]
async fn a_clean_stop_keeps_the_data_and_leaves_no_server() {
    for signal in [Signal::SIGINT, Signal::SIGTERM] {
        let folder = Folder::fresh();
        let master = folder.master();
        master.writes(A_ROW).await;
        let server = master.server();
        assert_eq!(master.stops(signal), Some(0));
        assert!(!lives(server) && server_of(&folder.data()).is_none());
        assert_eq!(folder.master().counts(ROWS).await, 1);
    }
}

#[tokio::test]
async fn a_killed_application_takes_its_server_along_and_loses_nothing() {
    let folder = Folder::fresh();
    let master = folder.master();
    master.writes(A_ROW).await;
    let server = master.server();
    master.killed();
    until("the server ends by itself", || {
        (!lives(server)).then_some(())
    });
    assert_eq!(folder.master().counts(ROWS).await, 1);
}

#[tokio::test]
async fn a_killed_application_can_be_started_again_at_once() {
    let folder = Folder::fresh();
    for round in 1..=3 {
        let master = folder.master();
        master.writes(A_ROW).await;
        assert_eq!(master.counts(ROWS).await, round);
        master.killed();
    }
}

#[tokio::test]
async fn a_killed_server_comes_back_under_a_living_application() {
    let folder = Folder::fresh();
    let master = folder.master();
    master.writes(A_ROW).await;
    let first = master.server();
    master.server_killed();
    let second = until("another server", || {
        server_of(&folder.data()).filter(|now| *now != first)
    });
    let begun = std::time::Instant::now();
    let rows = loop {
        match master.tries(ROWS).await {
            Ok(rows) => break rows,
            Err(fault) => assert!(begun.elapsed().as_secs() < 60, "stays down: {fault}"),
        }
        tokio::task::yield_now().await;
    };
    assert_eq!(rows, 1);
    assert!(lives(second) && lives(master.process()));
}

#[tokio::test]
async fn both_killed_together_lose_nothing() {
    let folder = Folder::fresh();
    for round in 1..=3 {
        let master = folder.master();
        master.writes(A_ROW).await;
        assert_eq!(master.counts(ROWS).await, round);
        master.server_killed();
        master.killed();
    }
    assert_eq!(folder.master().counts(ROWS).await, 3);
}

#[tokio::test]
async fn a_number_used_again_by_another_program_does_not_keep_the_server_down() {
    let folder = Folder::fresh();
    let master = folder.master();
    master.writes(A_ROW).await;
    let pid_file = folder.data().join("postmaster.pid");
    let stale = fs::read_to_string(&pid_file).unwrap();
    let server = master.server();
    assert_eq!(master.stops(Signal::SIGTERM), Some(0));
    let mut stranger = Command::new("sleep").arg("600").spawn().unwrap();
    fs::write(
        &pid_file,
        stale.replacen(&server.to_string(), &stranger.id().to_string(), 1),
    )
    .unwrap();
    let rows = folder.master().counts(ROWS).await;
    let stranger_lives = stranger.try_wait().unwrap().is_none();
    stranger.kill().unwrap();
    stranger.wait().unwrap();
    assert_eq!(rows, 1);
    assert!(stranger_lives, "a stranger's process was ended");
}

#[test]
fn a_second_application_is_refused_and_told_why() {
    let folder = Folder::fresh();
    let master = folder.master();
    let second = folder.run(&["serve"]);
    let said = complaint(&second);
    assert_eq!(second.status.code(), Some(1));
    assert!(
        said.contains(&format!("process {}", master.process())),
        "{said}"
    );
    assert!(said.contains("ASHAR_DATA"), "{said}");
}

#[tokio::test]
async fn a_command_joins_the_running_cluster_and_leaves_it_running() {
    let folder = Folder::fresh();
    let master = folder.master();
    let joined = folder.run(&["migrate"]);
    assert!(joined.status.success(), "{}", complaint(&joined));
    assert_eq!(master.counts("select 1::bigint").await, 1);
}

#[test]
fn data_of_another_major_version_are_left_alone_and_the_way_out_is_told() {
    let folder = Folder::fresh();
    fs::create_dir_all(folder.data()).unwrap();
    fs::write(folder.data().join("PG_VERSION"), "99\n").unwrap();
    let refused = folder.run(&["serve"]);
    let said = complaint(&refused);
    assert_eq!(refused.status.code(), Some(1));
    for words in [
        "made by PostgreSQL 99",
        "postgresql-99",
        "ashar backup",
        "ashar restore",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(fs::read_dir(folder.data()).unwrap().count(), 1);
}

#[test]
fn a_path_too_long_for_a_socket_is_refused_before_anything_is_made() {
    let folder = Folder::fresh();
    let long = folder.path().join("a".repeat(100));
    let refused = folder
        .ashar(&["serve"])
        .env("ASHAR_DATA", &long)
        .output()
        .unwrap();
    assert!(
        complaint(&refused).contains("107 bytes"),
        "{}",
        complaint(&refused)
    );
    assert!(!long.exists());
}

#[test]
fn a_folder_without_programs_is_named() {
    let folder = Folder::fresh();
    let refused = folder
        .ashar(&["serve"])
        .env("ASHAR_PG_BIN", folder.path())
        .output()
        .unwrap();
    let said = complaint(&refused);
    assert!(
        said.contains("initdb") && said.contains("ASHAR_PG_BIN"),
        "{said}"
    );
}

#[test]
fn root_is_told_which_folder_shuts_the_server_out() {
    use std::os::unix::fs::PermissionsExt;
    if !nix::unistd::geteuid().is_root() {
        return; // an ordinary user's server is the same user, and never shut out
    }
    let folder = Folder::fresh();
    let closed = folder.path().join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).unwrap();
    let refused = folder
        .ashar(&["serve"])
        .env("ASHAR_DATA", closed.join("data"))
        .output()
        .unwrap();
    let said = complaint(&refused);
    assert!(
        said.contains(&format!("chmod o+x {}", closed.display())),
        "{said}"
    );
}

#[test]
fn a_strict_umask_does_not_shut_the_server_out() {
    let folder = Folder::fresh();
    let deep = folder.path().join("made/on/the/way");
    let mut strict = Command::new("sh");
    strict
        .args([
            "-c",
            "umask 077; exec \"$0\" migrate",
            env!("CARGO_BIN_EXE_ashar"),
        ])
        .env_remove("DATABASE_URL")
        .env("ASHAR_DATA", &deep);
    let migrated = strict.output().unwrap();
    assert!(migrated.status.success(), "{}", complaint(&migrated));
}

#[test]
fn a_command_on_a_throwaway_database_gives_back_its_code_and_leaves_nothing() {
    let folder = Folder::fresh();
    let script =
        "test -n \"$DATABASE_URL\" && test \"$ASHAR_TEST\" = 1 && echo \"$DATABASE_URL\" && exit 7";
    let ended = folder
        .ashar(&["with-database", "--", "sh", "-c", script])
        .env("TMPDIR", folder.path())
        .output()
        .unwrap();
    assert_eq!(ended.status.code(), Some(7), "{}", complaint(&ended));
    assert!(String::from_utf8_lossy(&ended.stdout).contains("ashar-"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
