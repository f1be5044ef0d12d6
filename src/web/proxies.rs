//! Only a proxy of ours may say whom it speaks for; the word of any other client is dropped.
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::http::HeaderMap;
use axum::middleware::{Next, from_fn};

use crate::config::Network;

pub(crate) fn believed_by(router: Router, proxies: &[Network]) -> Router {
    let proxies: Arc<[Network]> = proxies.into();
    router.layer(from_fn(
        move |ConnectInfo(peer): ConnectInfo<SocketAddr>, mut request: Request, next: Next| {
            keep_if_ours(request.headers_mut(), peer.ip(), &proxies);
            next.run(request)
        },
    ))
}

fn keep_if_ours(headers: &mut HeaderMap, peer: IpAddr, proxies: &[Network]) {
    if !proxies.iter().any(|proxy| proxy.contains(peer)) {
        headers.remove("x-forwarded-for");
    }
}

#[cfg(test)]
mod tests {
    use super::keep_if_ours;
    use axum::http::{HeaderMap, HeaderValue};

    #[test]
    fn a_stranger_cannot_lend_itself_another_address() {
        let proxies = ["10.0.0.0/8".parse().unwrap()];
        let said_by = |peer: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", HeaderValue::from_static("192.0.2.7"));
            keep_if_ours(&mut headers, peer.parse().unwrap(), &proxies);
            headers.contains_key("x-forwarded-for")
        };
        assert!(said_by("10.3.2.1"));
        assert!(!said_by("203.0.113.5"));
    }
}
