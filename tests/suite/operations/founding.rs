//! C1: whoever runs a new house names the first person of its secretariat, and nobody does so afterwards.
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Output;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::run::{Folder, complaint, until};

const FIRST: [&str; 5] = [
    "found-secretariat",
    "--email",
    "aizada@iom.example",
    "--name",
    "Айзада Примерова",
];

fn link_in(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{}", complaint(output));
    let link = said
        .split_whitespace()
        .find(|word| word.contains("/invitation/"))
        .unwrap_or_else(|| panic!("no link: {said}"));
    format!("/invitation/{}", link.rsplit('/').next().unwrap())
}

fn status(address: &str, request: &str) -> u16 {
    let mut line = TcpStream::connect(address).unwrap();
    line.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    line.read_to_string(&mut answer).unwrap();
    answer.split(' ').nth(1).unwrap().parse().unwrap()
}

fn opens(address: &str, path: &str) -> u16 {
    status(
        address,
        &format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"),
    )
}

#[test]
fn the_first_person_comes_in_by_a_printed_link_and_then_nobody_founds_again() {
    let folder = Folder::fresh();
    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .to_string();
    let mut house = folder
        .ashar(&["serve"])
        .env("ASHAR_LISTEN", &address)
        .spawn()
        .unwrap();
    until("the house is ready", || {
        let health = folder
            .ashar(&["health"])
            .env("ASHAR_LISTEN", &address)
            .output()
            .unwrap();
        health.status.success().then_some(())
    });
    let mistyped = folder.run(&[
        "found-secretariat",
        "--email",
        "aizada@ion.example",
        "--name",
        "A",
    ]);
    let mistyped = link_in(&mistyped);
    assert_eq!(opens(&address, &mistyped), 200);
    let link = link_in(&folder.run(&FIRST));
    assert_eq!(opens(&address, &mistyped), 410, "the older link dies");
    assert_eq!(opens(&address, &link), 200);
    let body = "password=four+words+that+are+mine";
    let form = format!(
        "POST {link} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    assert_eq!(status(&address, &form), 303, "the first person is in");
    let refused = folder.run(&FIRST);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        complaint(&refused).contains("has a secretariat that signs in"),
        "{}",
        complaint(&refused)
    );
    kill(
        Pid::from_raw(house.id().try_into().unwrap()),
        Signal::SIGTERM,
    )
    .unwrap();
    let mut said = String::new();
    house
        .stdout
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    assert!(said.contains("found-secretariat --email"), "{said}");
    assert_eq!(house.wait().unwrap().code(), Some(0));
}

#[test]
fn a_first_person_without_a_real_address_is_refused() {
    let folder = Folder::fresh();
    for (email, name, words) in [
        ("nobody", "N", "not an e-mail address"),
        ("a@b.example", " ", "1 to 120 characters"),
    ] {
        let refused = folder.run(&["found-secretariat", "--email", email, "--name", name]);
        assert_eq!(refused.status.code(), Some(2));
        assert!(
            complaint(&refused).contains(words),
            "{}",
            complaint(&refused)
        );
    }
}
