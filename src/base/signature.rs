//! AWS Signature Version 4, by which S3 knows who asks: the request in one canonical form, signed with a key of the day.
//! It rests on the hash and the MAC that are in the house anyway; a store that knows only older signatures is not asked.
use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use super::fault::Fault;

const SERVICE: &str = "s3";

/// Who asks, and where.
pub(super) struct Signer<'a> {
    pub(super) access_key: &'a str,
    pub(super) secret_key: &'a SecretString,
    pub(super) region: &'a str,
}

/// A request in the parts that are signed.
pub(super) struct Parts<'a> {
    pub(super) method: &'a str,
    /// Encoded as it is sent.
    pub(super) path: &'a str,
    /// Encoded and in the order of its names.
    pub(super) query: &'a str,
    /// Lower-case names in their order, each with its value.
    pub(super) headers: &'a [(&'a str, String)],
    /// Hex of the SHA-256 of what is sent.
    pub(super) content: &'a str,
}

/// The instant as signatures write it.
pub(super) fn stamp(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        // writing to a String cannot fail
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// As RFC 3986 leaves only unreserved characters.
pub(super) fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut coded, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            coded.push(char::from(byte));
        } else {
            let _ = write!(coded, "%{byte:02X}");
        }
        coded
    })
}

impl Signer<'_> {
    /// The value of the header `Authorization`.
    pub(super) fn authorization(
        &self,
        parts: &Parts<'_>,
        at: DateTime<Utc>,
    ) -> Result<String, Fault> {
        let day = at.format("%Y%m%d").to_string();
        let scope = format!("{day}/{}/{SERVICE}/aws4_request", self.region);
        let names: Vec<&str> = parts.headers.iter().map(|(name, _)| *name).collect();
        let names = names.join(";");
        let mut request = format!("{}\n{}\n{}\n", parts.method, parts.path, parts.query);
        for (name, value) in parts.headers {
            let _ = writeln!(request, "{name}:{}", value.trim());
        }
        let _ = write!(request, "\n{names}\n{}", parts.content);
        let request = hex(&Sha256::digest(request.as_bytes()));
        let to_sign = format!("AWS4-HMAC-SHA256\n{}\n{scope}\n{request}", stamp(at));
        let first = format!("AWS4{}", self.secret_key.expose_secret());
        let mut key = first.into_bytes();
        for step in [day.as_str(), self.region, SERVICE, "aws4_request"] {
            key = mac(&key, step)?;
        }
        let signature = hex(&mac(&key, &to_sign)?);
        Ok(format!(
            "AWS4-HMAC-SHA256 Credential={}/{scope},SignedHeaders={names},Signature={signature}",
            self.access_key
        ))
    }
}

fn mac(key: &[u8], text: &str) -> Result<Vec<u8>, Fault> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key)?;
    mac.update(text.as_bytes());
    Ok(mac.finalize().into_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    fn signed(
        method: &str,
        path: &str,
        query: &str,
        more: &[(&'static str, &str)],
        content: &str,
    ) -> String {
        let secret = SecretString::from("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        let signer = Signer {
            access_key: "AKIAIOSFODNN7EXAMPLE",
            secret_key: &secret,
            region: "us-east-1",
        };
        let at: DateTime<Utc> = "2013-05-24T00:00:00Z".parse().unwrap();
        let mut headers: Vec<(&str, String)> = more
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect();
        headers.push(("host", "examplebucket.s3.amazonaws.com".to_owned()));
        headers.push(("x-amz-content-sha256", content.to_owned()));
        headers.push(("x-amz-date", stamp(at)));
        headers.sort();
        let parts = Parts {
            method,
            path,
            query,
            headers: &headers,
            content,
        };
        let value = signer.authorization(&parts, at).unwrap();
        value.rsplit_once("Signature=").unwrap().1.to_owned()
    }

    /// The examples that Amazon publishes with the description of the signature.
    #[test]
    fn requests_are_signed_as_amazon_signs_them() {
        assert_eq!(
            signed("GET", "/test.txt", "", &[("range", "bytes=0-9")], NOTHING),
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
        );
        let content = "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072";
        let more = [
            ("date", "Fri, 24 May 2013 00:00:00 GMT"),
            ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ];
        assert_eq!(
            signed("PUT", "/test%24file.text", "", &more, content),
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"
        );
        assert_eq!(
            signed("GET", "/", "max-keys=2&prefix=J", &[], NOTHING),
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"
        );
    }

    #[test]
    fn what_is_reserved_is_encoded() {
        assert_eq!(encoded("a/b+c=ü~"), "a%2Fb%2Bc%3D%C3%BC~");
    }
}
