//! The settings of one process, from its environment.
//!
//! Reading is a pure function of names and values, and reports every fault at once. Secrets are in
//! types that do not print.
use crate::base::bucket::{Account, Endpoint};
use axum::http::Uri;
use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use secrecy::{ExposeSecret, SecretString};
use sqlx::postgres::PgConnectOptions;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use tracing_subscriber::EnvFilter;

/// Every name that is read, with its line in `--help`. Another name that begins with `ASHAR_` is
/// a fault: it is a typing error that would otherwise stay unseen.
pub const SETTINGS: &[(&str, &str)] = &[
    (
        "ASHAR_DATA",
        "Folder of everything that is kept (root: /var/lib/ashar; others: ~/.local/share/ashar)",
    ),
    (
        "DATABASE_URL",
        "PostgreSQL 15 or newer; without it a private cluster runs in ASHAR_DATA",
    ),
    (
        "ASHAR_PG_BIN",
        "Folder with initdb and postgres for the private cluster, if they are not found",
    ),
    (
        "ASHAR_LISTEN",
        "Address and port to listen on [127.0.0.1:8080]",
    ),
    (
        "ASHAR_PUBLIC_URL",
        "Address that people type and that links in mail begin with [http://<listen>]",
    ),
    (
        "ASHAR_TRUSTED_PROXY",
        "Proxies whose X-Forwarded-For is believed: addresses or networks (10.0.0.0/8), by comma",
    ),
    (
        "ASHAR_SMTP_URL",
        "Mail server: smtp://host:25, smtps://user:password@host; without it mail only waits to be read",
    ),
    (
        "ASHAR_MAIL_FROM",
        "Sender of mail, and organiser of meetings in calendars: Migration Network <network@example.org>; needed with ASHAR_SMTP_URL",
    ),
    (
        "ASHAR_S3_ENDPOINT",
        "Store of files that speaks S3: https://s3.example.org; without it files stay in ASHAR_DATA",
    ),
    (
        "ASHAR_S3_BUCKET",
        "Its bucket; needed with ASHAR_S3_ENDPOINT",
    ),
    ("ASHAR_S3_REGION", "Its region [us-east-1]"),
    (
        "ASHAR_S3_ACCESS_KEY",
        "Who asks there; needed with ASHAR_S3_ENDPOINT",
    ),
    (
        "ASHAR_S3_SECRET_KEY",
        "The secret of that key; needed with ASHAR_S3_ENDPOINT",
    ),
    (
        "ASHAR_S3_PATH_STYLE",
        "Whether the bucket stands in the path (yes) or before the host (no) [yes]",
    ),
    (
        "ASHAR_LOG",
        "What is logged: error, warn, info, debug; libraries stay at warnings [info]",
    ),
    ("ASHAR_LOG_FORMAT", "text or json [text]"),
];
/// Set by `with-database` for the tests; no setting of the house.
pub const TEST: &str = "ASHAR_TEST";

#[derive(Debug)]
pub struct Config {
    pub data: PathBuf,
    pub programs: Option<PathBuf>,
    pub listen: SocketAddr,
    pub public_url: PublicUrl,
    pub trusted_proxies: Vec<Network>,
    pub smtp: Option<SecretString>,
    pub mail_from: Mailbox,
    /// Where files are kept, if not in the folder of data.
    pub bucket: Option<Account>,
    pub log: String,
    pub log_format: LogFormat,
    database: Option<SecretString>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    Text,
    Json,
}

/// Scheme, host and port, without a slash at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl(String);

impl PublicUrl {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Cookies are then sent over TLS only.
    pub fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }
}

impl FromStr for PublicUrl {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<PublicUrl, &'static str> {
        let uri: Uri = text.parse().map_err(|_| "is no web address")?;
        let scheme = uri
            .scheme_str()
            .filter(|scheme| ["http", "https"].contains(scheme));
        let (Some(scheme), Some(authority)) = (scheme, uri.authority()) else {
            return Err("must begin with http:// or https:// and name a host");
        };
        if authority.as_str().contains('@')
            || !matches!(uri.path(), "" | "/")
            || uri.query().is_some()
        {
            return Err("must name scheme, host and port only");
        }
        Ok(PublicUrl(format!("{scheme}://{authority}")))
    }
}

/// One address, or all that share the first `bits` of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                let apart = (own.to_bits() ^ other.to_bits()).leading_zeros();
                apart >= self.bits
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                let apart = (own.to_bits() ^ other.to_bits()).leading_zeros();
                apart >= self.bits
            }
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

impl FromStr for Network {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Network, &'static str> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = address
            .parse()
            .map_err(|_| "is no list of addresses or networks")?;
        let most = if address.is_ipv4() {
            Ipv4Addr::BITS
        } else {
            Ipv6Addr::BITS
        };
        let bits = bits
            .map_or(Ok(most), str::parse)
            .map_err(|_| "has a network without a size")?;
        if bits > most {
            return Err("has a network with too great a size");
        }
        Ok(Network { address, bits })
    }
}

/// What others write of a request may hold what was typed, or a link: they stay at warnings.
const SILENCED: &str = "tower_http=warn,tower_sessions=warn,tower_sessions_core=warn,hyper=warn,\
                        hyper_util=warn,lettre=warn,sqlx=warn";

/// How much is logged: as the setting asks of the house, and little of its crates.
pub fn log_filter(asked: &str) -> EnvFilter {
    EnvFilter::new(format!("{asked},{SILENCED}"))
}

impl Config {
    pub fn from_environment() -> Result<Config, ConfigFaults> {
        #[expect(
            clippy::disallowed_methods,
            reason = "the one place where the environment is read"
        )]
        let all = std::env::vars_os();
        let mut named = BTreeMap::new();
        let mut unreadable = Vec::new();
        for (name, value) in all {
            let Some(name) = name.to_str() else { continue };
            match value.into_string() {
                Ok(value) => {
                    named.insert(name.to_owned(), value);
                }
                Err(_) if is_ours(name) => unreadable.push(fault(name, "is not UTF-8")),
                Err(_) => {}
            }
        }
        let read = Config::read(&named);
        if unreadable.is_empty() {
            return read;
        }
        unreadable.extend(read.err().into_iter().flat_map(|faults| faults.0));
        Err(ConfigFaults(unreadable))
    }

    /// Pure, so that it can be tested. An empty value counts as none.
    pub fn read(environment: &BTreeMap<String, String>) -> Result<Config, ConfigFaults> {
        let mut settings = Settings {
            environment,
            faults: Vec::new(),
        };
        settings.refuse_unknown_names();
        let data = settings.data_folder();
        let database = settings.text("DATABASE_URL").map(SecretString::from);
        let postgres = |url: &SecretString| {
            let scheme = url
                .expose_secret()
                .split_once("://")
                .map(|(scheme, _)| scheme);
            matches!(scheme, Some("postgres" | "postgresql")) && options(url).is_ok()
        };
        if database.as_ref().is_some_and(|url| !postgres(url)) {
            settings.fault(
                "DATABASE_URL",
                "is no address of a database: postgres://user:password@host/name",
            );
        }
        let listen = settings.parsed(
            "ASHAR_LISTEN",
            "must be an address with a port, as 127.0.0.1:8080",
        );
        let listen = listen.unwrap_or(SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)));
        let public_url = settings.explained("ASHAR_PUBLIC_URL", PublicUrl::from_str);
        let smtp = settings.text("ASHAR_SMTP_URL");
        if smtp.is_some_and(|url| AsyncSmtpTransport::<Tokio1Executor>::from_url(url).is_err()) {
            settings.fault(
                "ASHAR_SMTP_URL",
                "is no address of a mail server: smtp://host:port or smtps://user:password@host",
            );
        }
        let mail_from = settings.parsed(
            "ASHAR_MAIL_FROM",
            "is no mail address: Name <name@example.org>",
        );
        if smtp.is_some() && settings.text("ASHAR_MAIL_FROM").is_none() {
            settings.fault("ASHAR_MAIL_FROM", "is needed with ASHAR_SMTP_URL");
        }
        let bucket = settings.bucket();
        let log = settings.text("ASHAR_LOG").unwrap_or("info");
        if log.parse::<EnvFilter>().is_err() {
            settings.fault(
                "ASHAR_LOG",
                "must be error, warn, info, debug, or part=level by comma",
            );
        }
        let log_format = settings.explained("ASHAR_LOG_FORMAT", |text| match text {
            "text" => Ok(LogFormat::Text),
            "json" => Ok(LogFormat::Json),
            _ => Err("must be text or json"),
        });
        let config = Config {
            data,
            programs: settings.text("ASHAR_PG_BIN").map(PathBuf::from),
            listen,
            public_url: public_url.unwrap_or_else(|| PublicUrl(format!("http://{listen}"))),
            trusted_proxies: settings
                .explained("ASHAR_TRUSTED_PROXY", networks)
                .unwrap_or_default(),
            smtp: smtp.map(SecretString::from),
            mail_from: mail_from.unwrap_or_else(nobody_yet),
            bucket,
            log: log.to_owned(),
            log_format: log_format.unwrap_or(LogFormat::Text),
            database,
        };
        if settings.faults.is_empty() {
            Ok(config)
        } else {
            Err(ConfigFaults(settings.faults))
        }
    }

    pub fn database(&self) -> Option<PgConnectOptions> {
        self.database.as_ref().and_then(|url| options(url).ok())
    }

    pub fn cluster_folder(&self) -> PathBuf {
        self.data.join("cluster")
    }
}

struct Settings<'a> {
    environment: &'a BTreeMap<String, String>,
    faults: Vec<ConfigFault>,
}

impl<'a> Settings<'a> {
    fn text(&self, name: &str) -> Option<&'a str> {
        self.environment
            .get(name)
            .map(|text| text.trim())
            .filter(|text| !text.is_empty())
    }

    fn explained<T>(
        &mut self,
        name: &'static str,
        parse: impl FnOnce(&str) -> Result<T, &'static str>,
    ) -> Option<T> {
        match parse(self.text(name)?) {
            Ok(value) => Some(value),
            Err(says) => {
                self.fault(name, says);
                None
            }
        }
    }

    fn parsed<T: FromStr>(&mut self, name: &'static str, says: &'static str) -> Option<T> {
        self.explained(name, |text| text.parse().map_err(|_| says))
    }

    fn fault(&mut self, name: &str, says: &'static str) {
        self.faults.push(fault(name, says));
    }

    fn refuse_unknown_names(&mut self) {
        for name in self
            .environment
            .keys()
            .filter(|name| name.starts_with("ASHAR_"))
        {
            if !is_ours(name) {
                self.faults
                    .push(fault(name, "is no setting of Ashar: see ashar --help"));
            }
        }
    }

    /// All of it, or none.
    fn bucket(&mut self) -> Option<Account> {
        let needed = [
            "ASHAR_S3_ENDPOINT",
            "ASHAR_S3_BUCKET",
            "ASHAR_S3_ACCESS_KEY",
            "ASHAR_S3_SECRET_KEY",
        ];
        let others = ["ASHAR_S3_REGION", "ASHAR_S3_PATH_STYLE"];
        let mut all = needed.iter().chain(&others);
        if !all.any(|name| self.text(name).is_some()) {
            return None;
        }
        for name in needed {
            if self.text(name).is_none() {
                self.fault(name, "is needed where files are kept by S3");
            }
        }
        let endpoint = self.explained("ASHAR_S3_ENDPOINT", Endpoint::from_str);
        let bucket = self.explained("ASHAR_S3_BUCKET", bucket_name);
        let region = self.explained("ASHAR_S3_REGION", region);
        let path_style = self.explained("ASHAR_S3_PATH_STYLE", |text| match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err("must be yes or no"),
        });
        Some(Account {
            endpoint: endpoint?,
            bucket: bucket?,
            region: region.unwrap_or_else(|| "us-east-1".to_owned()),
            access_key: self.text("ASHAR_S3_ACCESS_KEY")?.to_owned(),
            secret_key: SecretString::from(self.text("ASHAR_S3_SECRET_KEY")?),
            path_style: path_style.unwrap_or(true),
        })
    }

    fn data_folder(&mut self) -> PathBuf {
        if let Some(folder) = self.text("ASHAR_DATA") {
            return PathBuf::from(folder);
        }
        if nix::unistd::geteuid().is_root() {
            return PathBuf::from("/var/lib/ashar");
        }
        let data_home = self.text("XDG_DATA_HOME").map(PathBuf::from);
        let home = self
            .text("HOME")
            .map(|home| Path::new(home).join(".local/share"));
        data_home.or(home).map_or_else(
            || {
                self.fault("ASHAR_DATA", "is needed, because there is no home folder");
                PathBuf::new()
            },
            |folder| folder.join("ashar"),
        )
    }
}

fn is_ours(name: &str) -> bool {
    name == TEST || SETTINGS.iter().any(|(known, _)| *known == name)
}

fn fault(name: &str, says: &'static str) -> ConfigFault {
    ConfigFault {
        name: name.to_owned(),
        says,
    }
}

fn options(url: &SecretString) -> Result<PgConnectOptions, sqlx::Error> {
    PgConnectOptions::from_str(url.expose_secret())
}

fn networks(text: &str) -> Result<Vec<Network>, &'static str> {
    text.split(',')
        .map(str::trim)
        .map(Network::from_str)
        .collect()
}

/// As S3 allows it: it becomes part of a path or of a host.
fn bucket_name(text: &str) -> Result<String, &'static str> {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
    if (3..=63).contains(&text.len()) && text.chars().all(is_allowed) {
        Ok(text.to_owned())
    } else {
        Err("is no name of a bucket: 3 to 63 small letters, digits, hyphens and points")
    }
}

/// Part of what is signed.
fn region(text: &str) -> Result<String, &'static str> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if text.chars().all(is_allowed) {
        Ok(text.to_owned())
    } else {
        Err("is no name of a region")
    }
}

/// Without a mail server, mail is only written down, and needs a sender all the same.
fn nobody_yet() -> Mailbox {
    let address = lettre::Address::new_dangerous("ashar", "localhost");
    Mailbox::new(Some("Ashar".to_owned()), address)
}

#[derive(Debug, PartialEq, Eq)]
pub struct ConfigFault {
    pub name: String,
    pub says: &'static str,
}

/// Names and reasons; never a value.
#[derive(Debug, PartialEq, Eq)]
pub struct ConfigFaults(pub Vec<ConfigFault>);

impl Display for ConfigFaults {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("The settings cannot be used:")?;
        self.0
            .iter()
            .try_for_each(|fault| write!(f, "\n  {} {}", fault.name, fault.says))
    }
}

impl Error for ConfigFaults {}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<const N: usize>(settings: [(&str, &str); N]) -> Result<Config, ConfigFaults> {
        let home = ("HOME", "/home/aida");
        let all = [home].into_iter().chain(settings);
        Config::read(
            &all.map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        )
    }

    #[test]
    fn a_store_of_files_is_named_whole_or_not_at_all() {
        assert!(read([]).unwrap().bucket.is_none());
        let whole = [
            ("ASHAR_S3_ENDPOINT", "https://s3.example.org"),
            ("ASHAR_S3_BUCKET", "papers"),
            ("ASHAR_S3_ACCESS_KEY", "AKIA"),
            ("ASHAR_S3_SECRET_KEY", "hush-hush"),
        ];
        let config = read(whole).unwrap();
        assert!(!format!("{config:?}").contains("hush"));
        let account = config.bucket.unwrap();
        assert_eq!(
            (account.region.as_str(), account.path_style),
            ("us-east-1", true)
        );
        assert_eq!(
            faulty([
                ("ASHAR_S3_ENDPOINT", "s3.example.org"),
                ("ASHAR_S3_BUCKET", "My Papers"),
                ("ASHAR_S3_PATH_STYLE", "perhaps"),
            ]),
            [
                "ASHAR_S3_ACCESS_KEY",
                "ASHAR_S3_SECRET_KEY",
                "ASHAR_S3_ENDPOINT",
                "ASHAR_S3_BUCKET",
                "ASHAR_S3_PATH_STYLE"
            ]
        );
        assert_eq!(faulty([("ASHAR_S3_REGION", "eu")]).len(), 4);
    }

    fn faulty<const N: usize>(settings: [(&str, &str); N]) -> Vec<String> {
        let faults = read(settings).expect_err("these settings are faulty");
        faults.0.into_iter().map(|fault| fault.name).collect()
    }

    #[test]
    fn nothing_needs_to_be_set() {
        let config = read([]).unwrap();
        assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(config.public_url.as_str(), "http://127.0.0.1:8080");
        assert!(!config.public_url.is_https());
        assert!(config.database().is_none() && config.smtp.is_none());
        assert!(config.data.ends_with("ashar"));
    }

    #[test]
    fn an_empty_value_is_none() {
        let config = read([("DATABASE_URL", ""), ("ASHAR_LISTEN", " ")]).unwrap();
        assert!(config.database().is_none());
    }

    #[test]
    fn all_faults_are_reported_at_once_and_without_values() {
        let settings = [
            ("DATABASE_URL", "mysql://root:hunter2@db/x y"),
            ("ASHAR_LISTEN", "8080"),
            ("ASHAR_PUBLIC_URL", "ashar.example.org"),
            ("ASHAR_SMTP_URL", "hunter2"),
            ("ASHAR_LOG_FORMAT", "xml"),
            ("ASHAR_TRUSTED_PROXY", "10.0.0.0/64"),
            ("ASHAR_LISTNE", "0.0.0.0:80"),
        ];
        let faults = read(settings).unwrap_err();
        assert_eq!(
            faults.0.len(),
            settings.len() + 1,
            "and no sender of mail: {faults}"
        );
        assert!(
            settings
                .iter()
                .all(|(name, _)| faults.0.iter().any(|fault| fault.name == *name))
        );
        assert!(!faults.to_string().contains("hunter2"));
    }

    #[test]
    fn a_mail_server_needs_a_sender() {
        let server = ("ASHAR_SMTP_URL", "smtp://127.0.0.1:2525");
        assert_eq!(faulty([server]), ["ASHAR_MAIL_FROM"]);
        let config = read([server, ("ASHAR_MAIL_FROM", "Network <net@example.org>")]).unwrap();
        assert_eq!(config.mail_from.to_string(), "Network <net@example.org>");
    }

    #[test]
    fn secrets_do_not_print() {
        let config = read([
            (
                "DATABASE_URL",
                "postgres://ashar:hunter2@db/ashar?sslmode=verify-full",
            ),
            ("ASHAR_SMTP_URL", "smtps://ashar:hunter2@mail"),
            ("ASHAR_MAIL_FROM", "net@example.org"),
        ])
        .unwrap();
        let printed = format!("{config:?}");
        assert!(!printed.contains("hunter2"), "{printed}");
        assert_eq!(config.database().unwrap().get_host(), "db");
    }

    #[test]
    fn the_public_address_is_scheme_and_host() {
        let address = |text: &str| text.parse::<PublicUrl>();
        assert_eq!(
            address("https://ashar.kg/").unwrap().as_str(),
            "https://ashar.kg"
        );
        assert!(address("https://ashar.kg").unwrap().is_https());
        for bad in [
            "ftp://ashar.kg",
            "https://",
            "https://ashar.kg/house",
            "https://a@ashar.kg",
            "/x",
        ] {
            assert!(address(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_network_contains_its_addresses() {
        let contains = |network: &str, address: &str| {
            network
                .parse::<Network>()
                .unwrap()
                .contains(address.parse().unwrap())
        };
        assert!(contains("10.1.0.0/16", "10.1.255.3"));
        assert!(contains("10.1.0.0/16", "::ffff:10.1.255.3"));
        assert!(!contains("10.1.0.0/16", "10.2.0.1"));
        assert!(contains("0.0.0.0/0", "1.2.3.4") && !contains("0.0.0.0/0", "::1"));
        assert!(contains("::1", "::1") && !contains("127.0.0.1", "127.0.0.2"));
    }
}
