//! Asks the server on this machine whether it is ready, for containers without other tools.
use super::Failure;
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(3);

pub(super) fn check(listen: SocketAddr) -> Result<(), Failure> {
    let address = reachable(listen);
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)
        .map_err(|fault| format!("Nothing answers on {address}: {fault}"))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "GET /readyz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    stream.take(1 << 16).read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    match answer.split_whitespace().nth(1) {
        Some("200" | "204") => Ok(()),
        Some(status) => Err(format!("{address} is not ready: {status}").into()),
        None => Err(format!("{address} does not speak HTTP").into()),
    }
}

/// "All addresses" is a place to listen on, not one to go to.
fn reachable(mut listen: SocketAddr) -> SocketAddr {
    match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => listen.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => listen.set_ip(Ipv6Addr::LOCALHOST.into()),
        IpAddr::V4(_) | IpAddr::V6(_) => {}
    }
    listen
}

#[cfg(test)]
mod tests {
    use super::{check, reachable};
    use std::io::{Read, Write};
    use std::net::TcpListener;

    #[test]
    fn all_addresses_are_reached_at_home() {
        assert_eq!(
            reachable("0.0.0.0:80".parse().unwrap()),
            "127.0.0.1:80".parse().unwrap()
        );
        assert_eq!(
            reachable("[::]:80".parse().unwrap()),
            "[::1]:80".parse().unwrap()
        );
        assert_eq!(
            reachable("10.1.2.3:80".parse().unwrap()),
            "10.1.2.3:80".parse().unwrap()
        );
    }

    fn asked_of(answer: &'static str) -> Result<(), String> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut question = Vec::new();
            while !question.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                question.extend(byte);
            }
            assert!(question.starts_with(b"GET /readyz HTTP"));
            stream.write_all(answer.as_bytes()).unwrap();
        });
        let result = check(address).map_err(|failure| failure.to_string());
        server.join().unwrap();
        result
    }

    #[test]
    fn only_a_ready_server_is_healthy() {
        assert_eq!(asked_of("HTTP/1.1 200 OK\r\n\r\nready"), Ok(()));
        assert!(
            asked_of("HTTP/1.1 503 Service Unavailable\r\n\r\n")
                .unwrap_err()
                .contains("503")
        );
        assert!(asked_of("").unwrap_err().contains("does not speak"));
    }

    #[test]
    fn silence_is_not_health() {
        let free = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap();
        assert!(check(free).is_err());
    }
}
