//! Links that work without sign-in because the house signed them: the row's number and a keyed hash of it.
//! Nothing is stored for each, and who was written to years ago can still use the link of that letter.
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use sqlx::PgConnection;

use super::access::row_number;
use super::fault::Fault;

/// Ends one person's digests (RFC 8058).
pub const UNSUBSCRIBE: &str = "unsubscribe";
/// Ends one person's weekly letters of updates.
pub const UNSUBSCRIBE_UPDATES: &str = "unsubscribe-updates";

/// What signs and checks the links of one purpose.
pub struct Key {
    purpose: &'static str,
    secret: Vec<u8>,
}

impl Key {
    /// The house's own, made with its database.
    pub async fn load(db: &mut PgConnection, purpose: &'static str) -> Result<Self, Fault> {
        let secret =
            sqlx::query_scalar!("select secret from house_key where purpose = $1", purpose)
                .fetch_one(db)
                .await?;
        Ok(Self { purpose, secret })
    }

    /// `7.` and the signature of it.
    pub fn sign(&self, id: i64) -> Result<String, Fault> {
        let signature = self.mac(id)?.finalize().into_bytes();
        Ok(format!("{id}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }

    /// The number, if this house signed it for this purpose; compared in constant time.
    pub fn check(&self, token: &str) -> Result<Option<i64>, Fault> {
        let Some((id, signature)) = token.split_once('.') else {
            return Ok(None);
        };
        let (Some(id), Ok(signature)) = (row_number(Some(id)), URL_SAFE_NO_PAD.decode(signature))
        else {
            return Ok(None);
        };
        Ok(self.mac(id)?.verify_slice(&signature).is_ok().then_some(id))
    }

    fn mac(&self, id: i64) -> Result<Hmac<Sha256>, Fault> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.secret)?;
        mac.update(format!("{}:{id}", self.purpose).as_bytes());
        Ok(mac)
    }
}

/// Where a digest is ended.
pub fn unsubscribe_link(public_url: &str, token: &str) -> String {
    format!("{}/unsubscribe/{token}", public_url.trim_end_matches('/'))
}

/// Where the weekly letter of updates is ended.
pub fn unsubscribe_updates_link(public_url: &str, token: &str) -> String {
    format!(
        "{}/unsubscribe/updates/{token}",
        public_url.trim_end_matches('/')
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(purpose: &'static str, secret: &[u8]) -> Key {
        Key {
            purpose,
            secret: secret.to_vec(),
        }
    }

    #[test]
    fn a_link_works_for_its_row_its_purpose_and_its_house_alone() {
        let ours = key(UNSUBSCRIBE, b"ours");
        let token = ours.sign(7).unwrap();
        assert_eq!(ours.check(&token).unwrap(), Some(7));
        let other_row = token.replacen('7', "8", 1);
        for wrong in [
            other_row.as_str(),
            "7",
            "7.",
            "",
            ".",
            "7.x",
            &format!("{token}A"),
        ] {
            assert_eq!(ours.check(wrong).unwrap(), None, "{wrong}");
        }
        assert_eq!(key("else", b"ours").check(&token).unwrap(), None);
        assert_eq!(key(UNSUBSCRIBE, b"theirs").check(&token).unwrap(), None);
    }
}
