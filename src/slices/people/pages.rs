use askama::Template;

use super::answer_link_store::OpenLink;
use super::store::{Own, Session};
use super::volume::Volume;
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::web::fields::Fields;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Text, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "people/sign_in.html")]
pub(crate) struct SignIn {
    page: Page,
    corrections: Corrections,
    email: Field,
    password: Field,
    next: String,
}

impl SignIn {
    pub(super) fn of(visit: &Visit, typed: &Fields, failed: bool) -> Self {
        let page = visit.page(Section::Elsewhere, visit.texts().people_sign_in());
        Self::lay(page, typed.raw("email"), typed.raw("next"), failed)
    }

    fn lay(mut page: Page, email: &str, next: &str, failed: bool) -> Self {
        let t = page.t;
        let fault: Option<Text> = failed.then(|| t.people_no_match().into());
        if failed {
            page = page.with_corrections().answering("/sign-in");
        }
        let email = Field::new("email", t.people_email(), Ask::Line("email"))
            .wide(Width::Middle)
            .holding(email)
            .autocompleted("username")
            .required()
            .faulty(fault);
        let password = Field::new("password", t.people_password(), Ask::Line("password"))
            .wide(Width::Middle)
            .autocompleted("current-password")
            .required();
        let corrections = Corrections::of(t, &[&email, &password]);
        Self {
            page,
            corrections,
            email,
            password,
            next: next.to_owned(),
        }
    }
}

impl Sample for SignIn {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let page = || {
            Page::sample(lang)
                .of(None)
                .titled(lang.texts().people_sign_in())
        };
        vec![
            ("empty", Self::lay(page(), "", "/", false)),
            ("refused", Self::lay(page(), "a@b.example", "/", true)),
        ]
    }
}

#[derive(Template)]
#[template(path = "people/account.html")]
pub(crate) struct Account {
    page: Page,
    email: String,
    lang: Field,
    scheme: Field,
    volume: Field,
    sessions: Vec<(String, String, String)>,
    links: Vec<OwnLink>,
    /// Since when one's calendar has an address.
    feed: Option<String>,
}

/// A link in a letter by which the person answers without signing in.
pub(crate) struct OwnLink {
    id: i64,
    subject: String,
    until: String,
    opened: String,
}

impl OwnLink {
    fn of(dates: &Dates, t: &'static Texts, link: OpenLink) -> Self {
        Self {
            id: link.id,
            subject: link.subject,
            until: dates.moment_short(link.until),
            opened: link.opened_at.map_or_else(
                || t.people_answer_link_unopened(),
                |at| dates.moment_short(at),
            ),
        }
    }
}

impl Account {
    pub(super) fn of(
        visit: &Visit,
        own: Own,
        sessions: Vec<Session>,
        links: Vec<OpenLink>,
        feed: Option<Instant>,
    ) -> Self {
        let dates = visit.lang.dates(visit.zone);
        let name = visit
            .person
            .as_ref()
            .map_or_else(String::new, |person| person.name.clone());
        let sessions = sessions
            .into_iter()
            .map(|one| {
                (
                    one.device.unwrap_or_else(|| "?".to_owned()),
                    dates.moment_short(one.created_at),
                    dates.ago(visit.now, one.seen_at),
                )
            })
            .collect();
        let links = links
            .into_iter()
            .map(|link| OwnLink::of(&dates, visit.texts(), link))
            .collect();
        let feed = feed.map(|at| dates.moment_short(at));
        Self::lay(
            visit.page(Section::Elsewhere, name),
            own,
            sessions,
            (links, feed),
        )
    }

    fn lay(
        page: Page,
        own: Own,
        sessions: Vec<(String, String, String)>,
        (links, feed): (Vec<OwnLink>, Option<String>),
    ) -> Self {
        let t = page.t;
        let languages = Lang::ALL
            .map(|lang| Choice::new(lang.tag(), lang.own_name()))
            .to_vec();
        let schemes = vec![
            Choice::new("", t.people_scheme_device()),
            Choice::new("light", t.people_scheme_light()),
            Choice::new("dark", t.people_scheme_dark()),
        ];
        let lang = Field::new("lang", t.people_language(), Ask::Select(languages))
            .wide(Width::Middle)
            .hinted(t.people_language_hint())
            .holding(own.lang);
        let scheme = Field::new("scheme", t.people_scheme(), Ask::Select(schemes))
            .wide(Width::Middle)
            .holding(own.scheme.unwrap_or_default());
        let volumes = Volume::ALL
            .iter()
            .map(|one| Choice::new(one.name(), one.word(t)))
            .collect();
        let volume = Field::new("volume", t.people_volume(), Ask::Select(volumes))
            .hinted(t.people_volume_hint())
            .holding(own.volume.name());
        Self {
            page,
            email: own.email,
            lang,
            scheme,
            volume,
            sessions,
            links,
            feed,
        }
    }
}

impl Sample for Account {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let own = || Own {
            email: "a.primerova@iom.example".to_owned(),
            lang: "ky".to_owned(),
            scheme: Some("dark".to_owned()),
            volume: Volume::Digest,
        };
        let page = || Page::sample(lang).titled("Aizada Primerova");
        let sessions = || {
            vec![(
                "Firefox, Linux".to_owned(),
                "16 Oct".to_owned(),
                "2".to_owned(),
            )]
        };
        let link = |id| OwnLink {
            id,
            subject: "Joint workplan 2027".to_owned(),
            until: "22 Oct, 17:00".to_owned(),
            opened: lang.texts().people_answer_link_unopened(),
        };
        vec![
            (
                "one session",
                Self::lay(page(), own(), sessions(), (Vec::new(), None)),
            ),
            (
                "links in the mail",
                Self::lay(
                    page(),
                    own(),
                    sessions(),
                    (vec![link(1), link(2)], Some("16 Oct".to_owned())),
                ),
            ),
        ]
    }
}

/// A new address for a calendar program, shown this once.
#[derive(Template)]
#[template(path = "people/calendar_feed.html")]
pub(crate) struct FeedPage {
    page: Page,
    address: String,
}

impl FeedPage {
    pub(super) fn of(visit: &Visit, address: String) -> Self {
        let page = visit.page(Section::Elsewhere, visit.texts().calendar_new());
        Self::lay(page, address)
    }

    fn lay(page: Page, address: String) -> Self {
        Self {
            page: page.answering("/account"),
            address,
        }
    }
}

impl Sample for FeedPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let page = Page::sample(lang).titled(lang.texts().calendar_new());
        let address = "https://ashar.example/calendar/x".to_owned();
        vec![("made", Self::lay(page, address))]
    }
}

/// Asks for a new link; `over` when one was used already or came too late.
#[derive(Template)]
#[template(path = "people/reset.html")]
pub(crate) struct Reset {
    page: Page,
    email: Field,
    over: bool,
}

impl Reset {
    pub(super) fn of(visit: &Visit, over: bool) -> Self {
        Self::lay(
            visit.page(Section::Elsewhere, visit.texts().people_reset()),
            over,
        )
    }

    fn lay(page: Page, over: bool) -> Self {
        let email = Field::new("email", page.t.people_email(), Ask::Line("email"))
            .wide(Width::Middle)
            .autocompleted("username")
            .required();
        Self {
            page: if over {
                page.answering("/password-reset")
            } else {
                page
            },
            email,
            over,
        }
    }
}

impl Sample for Reset {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let page = || {
            Page::sample(lang)
                .of(None)
                .titled(lang.texts().people_reset())
        };
        vec![
            ("asked", Self::lay(page(), false)),
            ("link is over", Self::lay(page(), true)),
        ]
    }
}

/// Whoever holds a mailed link chooses a password.
#[derive(Template)]
#[template(path = "people/new_password.html")]
pub(crate) struct NewPassword {
    page: Page,
    corrections: Corrections,
    address: String,
    action: String,
    password: Field,
}

impl NewPassword {
    pub(super) fn of(visit: &Visit, address: &str, token: &str, refusal: Option<String>) -> Self {
        Self::lay(
            visit.page(Section::Elsewhere, visit.texts().people_new_password()),
            address,
            token,
            refusal,
        )
    }

    fn lay(mut page: Page, address: &str, token: &str, refusal: Option<String>) -> Self {
        let (t, action) = (page.t, format!("/invitation/{token}"));
        if refusal.is_some() {
            page = page.with_corrections().answering(action.clone());
        }
        let password = Field::new("password", t.people_password(), Ask::Line("password"))
            .wide(Width::Middle)
            .hinted(t.people_password_hint())
            .autocompleted("new-password")
            .faulty(refusal)
            .required();
        let corrections = Corrections::of(t, &[&password]);
        Self {
            page,
            corrections,
            address: address.to_owned(),
            action,
            password,
        }
    }
}

impl Sample for NewPassword {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let page = || {
            Page::sample(lang)
                .of(None)
                .titled(lang.texts().people_new_password())
        };
        let short = lang.texts().people_password_too_short();
        vec![
            ("empty", Self::lay(page(), "a@b.example", "x", None)),
            (
                "refused",
                Self::lay(page(), "a@b.example", "x", Some(short)),
            ),
        ]
    }
}
