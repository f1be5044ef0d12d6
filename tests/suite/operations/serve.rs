//! The house as a process: it comes up, says that it is ready, and goes when it is told to.
use std::io::Write;
use std::net::{TcpListener, TcpStream};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::run::{Folder, complaint, server_of, until};

fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .to_string()
}

#[test]
fn it_becomes_ready_and_stops_although_a_client_dawdles() {
    for signal in [Signal::SIGINT, Signal::SIGTERM] {
        let (folder, address) = (Folder::fresh(), free_address());
        let mut house = folder
            .ashar(&["serve"])
            .env("ASHAR_LISTEN", &address)
            .spawn()
            .unwrap();
        until("the house is ready", || {
            assert!(
                house.try_wait().unwrap().is_none(),
                "the house ended by itself"
            );
            let health = folder
                .ashar(&["health"])
                .env("ASHAR_LISTEN", &address)
                .output()
                .unwrap();
            health.status.success().then_some(())
        });
        let mut dawdler = TcpStream::connect(&address).unwrap();
        dawdler.write_all(b"GET / HTTP/1.1\r\n").unwrap();
        kill(Pid::from_raw(house.id().try_into().unwrap()), signal).unwrap();
        assert_eq!(house.wait().unwrap().code(), Some(0));
        assert!(
            server_of(&folder.data()).is_none(),
            "the server is still there"
        );
    }
}

#[test]
fn a_taken_port_is_named() {
    let folder = Folder::fresh();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let refused = folder
        .ashar(&["serve"])
        .env("ASHAR_LISTEN", &address)
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        complaint(&refused).contains(&address),
        "{}",
        complaint(&refused)
    );
}

#[test]
fn all_faults_of_the_settings_are_told_at_once() {
    let folder = Folder::fresh();
    let refused = folder
        .ashar(&["serve"])
        .env("ASHAR_LISTEN", "nowhere")
        .env("ASHAR_LOG_FORMAT", "xml")
        .env("DATABASE_URL", "mysql://ashar:hunter2@db/ashar")
        .output()
        .unwrap();
    let said = complaint(&refused);
    assert_eq!(refused.status.code(), Some(2));
    for name in ["ASHAR_LISTEN", "ASHAR_LOG_FORMAT", "DATABASE_URL"] {
        assert!(said.contains(name), "{name}: {said}");
    }
    assert!(!said.contains("hunter2"), "{said}");
}
