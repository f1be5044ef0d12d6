//! What every page shows around its own content. A page is a struct that holds `page: Page` and
//! whatever it tells, and a template that extends `base.html` with blocks and parts:
//!
//! ```text
//! #[derive(Template)]
//! #[template(path = "decisions/show.html")]
//! struct Show { page: Page, symbol: Text, steps: Vec<Step>, adopt: Possible, reason: Field, history: Vec<Entry> }
//!
//! {% extends "base.html" %}{% import "parts/part.html" as part %}
//! {% block main %}
//! {{ part::crumb("/decisions", t.decision_all()) }}
//! {% call part::mast(t.decision_kind(), symbol, lead) %}   {# the h1 is page.title #}
//!   <p class="row acts"><a class="btn go" href="…">{{ t.decision_open() }}</a></p>
//!   <dl class="facts">{{ part::fact(t.decision_proposed_by(), by) }}</dl>
//! {% endcall %}
//! {% call part::section("missing", t.decision_still_missing(n), "") %}…{% endcall %}
//! <form method="post" action="…">{{ part::once() }}{{ reason }}{{ part::button("adopt", t.decision_adopt(), adopt) }}</form>
//! {% endblock %}
//! ```
//! First in the block stands `{% let t = page.t %}`. The macros stand in
//! `templates/parts/part.html` and `table.html`, the structs that draw themselves (`{{ field }}`) in
//! `parts.rs`; `templates/kit.html` shows each of them once. Base prints `page.seen_by` on each page.
use std::borrow::Cow;
use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;

use super::parts::{Crumb, Text};
use crate::base::lang::{Lang, Texts};
use crate::base::live::Mark;

/// The product's own name, the same in every language.
pub(crate) const PRODUCT: &str = "Ashar";

/// The part of the house that a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    Home,
    Meetings,
    Decisions,
    FollowUp,
    Groups,
    Documents,
    Updates,
    Members,
    /// A page that the navigation does not name: sign-in, account, errors.
    Elsewhere,
}

impl Section {
    /// Rooms that stand; a room enters here when its first page does.
    const NAMED: [Self; 8] = [
        Self::Home,
        Self::Meetings,
        Self::Decisions,
        Self::FollowUp,
        Self::Groups,
        Self::Documents,
        Self::Updates,
        Self::Members,
    ];

    const fn path(self) -> &'static str {
        match self {
            Self::Home | Self::Elsewhere => "/",
            Self::Meetings => "/meetings",
            Self::Decisions => "/decisions",
            Self::FollowUp => "/actions",
            Self::Groups => "/groups",
            Self::Documents => "/documents",
            Self::Updates => "/updates",
            Self::Members => "/members",
        }
    }

    fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Home | Self::Elsewhere => t.frame_home(),
            Self::Meetings => t.frame_meetings(),
            Self::Decisions => t.frame_decisions(),
            Self::FollowUp => t.frame_follow_up(),
            Self::Groups => t.frame_groups(),
            Self::Documents => t.library_documents(),
            Self::Updates => t.updates_updates(),
            Self::Members => t.frame_members(),
        }
    }
}

/// One entry of a list of links, of which one may be the current one.
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) words: Text,
    pub(crate) current: bool,
    pub(crate) lang: &'static str,
}

/// The network as it names itself in the reader's language; made once per language.
#[derive(Debug, Clone)]
pub(crate) struct Network {
    pub(crate) name: String,
    /// One line of the footer: who coordinates.
    pub(crate) secretariat: String,
    pub(crate) demo: bool,
}

/// Who is signed in, and under which hat: "Nurgul Misalova, UN Women".
#[derive(Debug, Clone)]
pub(crate) struct Reader {
    pub(crate) name: String,
    pub(crate) hat: String,
    /// The person's further functions: what `POST /hat` takes as `function`, and words.
    pub(crate) other_hats: Vec<(i64, String)>,
}

/// Who can see a page, in words; internal unless released (R14).
#[derive(Debug, Clone)]
pub(crate) enum SeenBy {
    Internal(Text),
    Anyone,
}

/// A person's choice against what the device prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    Device,
    Light,
    Dark,
}

#[derive(Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of one part of the frame whether it is there"
)]
pub(crate) struct Page {
    pub(crate) lang: Lang,
    pub(crate) t: &'static Texts,
    pub(crate) network: Arc<Network>,
    pub(crate) who: Option<Reader>,
    pub(crate) section: Section,
    pub(crate) title: Text,
    pub(crate) seen_by: SeenBy,
    /// People inside the network walk through its rooms; others have their desk (R14).
    rooms: bool,
    /// Who stands outside and sits in a working group finds it too (R23).
    in_groups: bool,
    /// The secretariat finds its own pages at the foot of each page.
    pub(crate) office: bool,
    pub(crate) flash: Option<Text>,
    pub(crate) scheme: Scheme,
    /// Where the language links lead; empty is this address. A page that answers a POST names its form's page.
    pub(crate) here: Text,
    /// How far changes were heard when this was read, and the address at which it shows itself anew.
    mark: Mark,
    live: Option<String>,
    /// Something on the page tells how much time is left.
    ticking: bool,
    /// The form came back with errors: the title says so.
    pub(crate) corrections: bool,
    /// Marks the forms of this page: the same form sent twice is carried out once.
    pub(crate) once: String,
}

impl Page {
    pub(crate) fn new(lang: Lang, network: Arc<Network>, title: impl Into<Text>) -> Self {
        Self {
            lang,
            t: lang.texts(),
            network,
            who: None,
            section: Section::Elsewhere,
            title: title.into(),
            seen_by: SeenBy::Anyone,
            rooms: false,
            in_groups: false,
            office: false,
            flash: None,
            scheme: Scheme::Device,
            here: Cow::Borrowed(""),
            mark: Mark::default(),
            live: None,
            ticking: false,
            corrections: false,
            once: format!("{:016x}", rand::random::<u64>()),
        }
    }

    pub(crate) fn of(mut self, who: Option<Reader>) -> Self {
        self.who = who;
        self
    }

    pub(crate) fn within(mut self, section: Section) -> Self {
        self.section = section;
        self
    }

    pub(crate) fn titled(mut self, title: impl Into<Text>) -> Self {
        self.title = title.into();
        self
    }

    pub(crate) fn seen_by(mut self, readers: impl Into<Text>) -> Self {
        self.seen_by = SeenBy::Internal(readers.into());
        self
    }

    pub(crate) fn open_to_anyone(mut self) -> Self {
        self.seen_by = SeenBy::Anyone;
        self
    }

    pub(crate) fn open_to_rooms(mut self) -> Self {
        self.rooms = true;
        self
    }

    /// Whether its reader walks through the rooms.
    pub(crate) fn has_rooms(&self) -> bool {
        self.rooms
    }

    pub(crate) fn in_groups(mut self, in_groups: bool) -> Self {
        self.in_groups = in_groups;
        self
    }

    pub(crate) fn of_the_office(mut self, office: bool) -> Self {
        self.office = office;
        self
    }

    pub(crate) fn saying(mut self, flash: Option<Text>) -> Self {
        self.flash = flash;
        self
    }

    pub(crate) fn in_scheme(mut self, scheme: Scheme) -> Self {
        self.scheme = scheme;
        self
    }

    /// For a page that answers a POST: the address whose GET shows the same form.
    pub(crate) fn answering(mut self, here: impl Into<Text>) -> Self {
        self.here = here.into();
        self
    }

    pub(crate) fn with_corrections(mut self) -> Self {
        self.corrections = true;
        self
    }

    pub(crate) fn read_at(mut self, mark: Mark) -> Self {
        self.mark = mark;
        self
    }

    /// Keeps itself current while `now` holds: `path` shows the page, `path/live` is its stream.
    pub(crate) fn live(mut self, now: bool, path: impl Into<String>) -> Self {
        self.live = now.then(|| path.into());
        self
    }

    /// Holds a `Countdown`.
    pub(crate) fn ticking(mut self) -> Self {
        self.ticking = true;
        self
    }

    pub(crate) fn loads_live_script(&self) -> bool {
        self.ticking || self.stays_live().is_some()
    }

    /// Address and mark of a page that stays live. A form that came back with errors holds what was typed
    /// as if the house had written it, so that page is left alone.
    pub(crate) fn stays_live(&self) -> Option<(&str, Mark)> {
        let path = self.live.as_deref().filter(|_| !self.corrections)?;
        Some((path, self.mark))
    }

    pub(crate) fn head_title(&self) -> Text {
        if self.corrections {
            self.t.frame_error_prefix(&self.title).into()
        } else {
            self.title.clone()
        }
    }

    /// The rooms that this reader may enter: outsiders have their desk only (R14).
    pub(crate) fn navigation(&self) -> Vec<Link> {
        Section::NAMED
            .into_iter()
            .filter(|section| match section {
                Section::Home => true,
                Section::Groups | Section::Documents | Section::Updates => {
                    self.rooms || self.in_groups
                }
                Section::Meetings
                | Section::Decisions
                | Section::FollowUp
                | Section::Members
                | Section::Elsewhere => self.rooms,
            })
            .map(|section| Link {
                href: section.path().to_owned(),
                words: section.word(self.t).into(),
                current: section == self.section,
                lang: "",
            })
            .collect()
    }

    pub(crate) fn languages(&self) -> [Link; 3] {
        let join = if self.here.contains('?') { '&' } else { '?' };
        Lang::ALL.map(|lang| Link {
            href: format!("{}{join}lang={}", self.here, lang.tag()),
            words: lang.own_name().into(),
            current: lang == self.lang,
            lang: lang.tag(),
        })
    }

    pub(crate) const fn scheme_name(&self) -> Option<&'static str> {
        match self.scheme {
            Scheme::Device => None,
            Scheme::Light => Some("light"),
            Scheme::Dark => Some("dark"),
        }
    }

    /// The network's frame with an obviously invented person, for samples.
    pub(crate) fn sample(lang: Lang) -> Self {
        let (network, secretariat, name, hat, other) = match lang {
            Lang::En => (
                "UN Migration Network in the Kyrgyz Republic",
                "Coordinator and secretariat: International Organization for Migration (IOM), Mission in the Kyrgyz Republic.",
                "Aizada Primerova",
                "Secretariat",
                "IOM",
            ),
            Lang::Ru => (
                "Сеть ООН по миграции в Кыргызской Республике",
                "Координатор и секретариат: Международная организация по миграции (МОМ), Представительство в Кыргызской Республике.",
                "Айзада Примерова",
                "Секретариат",
                "МОМ",
            ),
            Lang::Ky => (
                "Кыргыз Республикасындагы БУУнун Миграция тармагы",
                "Координатор жана катчылык: Эл аралык миграция уюму (ЭМУ), Кыргыз Республикасындагы өкүлчүлүк.",
                "Айзада Примерова",
                "Катчылык",
                "ЭМУ",
            ),
        };
        let network = Network {
            name: network.to_owned(),
            secretariat: secretariat.to_owned(),
            demo: true,
        };
        let who = Reader {
            name: name.to_owned(),
            hat: hat.to_owned(),
            other_hats: vec![(2, other.to_owned())],
        };
        Self::new(lang, Arc::new(network), PRODUCT)
            .of(Some(who))
            .seen_by(lang.texts().frame_members())
            .open_to_rooms()
            .of_the_office(true)
    }
}

/// The telling cases of a page, for the tests that look at every page in every language.
pub(crate) trait Sample: Template + Sized {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)>;
}

/// Renders the samples of one page: what `app::page_samples` collects.
pub(crate) fn rendered<P: Sample>(name: &str, lang: Lang) -> Vec<(String, String)> {
    P::samples(lang)
        .into_iter()
        .map(|(case, page)| {
            let html = page.render().unwrap_or_else(|fault| fault.to_string());
            (format!("{name}, {case}, {}", lang.tag()), html)
        })
        .collect()
}

/// The page that says what went wrong, with a number to ask about.
#[derive(Template)]
#[template(path = "errors/error.html")]
pub(crate) struct ErrorPage {
    page: Page,
    code: StatusCode,
    lead: String,
    /// In the reader's language, one sentence each.
    reasons: Vec<Text>,
    reference: Text,
    back: Option<Crumb>,
}

impl ErrorPage {
    pub(crate) fn new(page: Page, code: StatusCode, reference: impl Into<Text>) -> Self {
        let (title, lead) = words_for(code, page.t);
        let page = page.titled(title).within(Section::Elsewhere);
        Self {
            page,
            code,
            lead,
            reasons: Vec::new(),
            reference: reference.into(),
            back: None,
        }
    }

    pub(crate) fn because(mut self, reasons: Vec<Text>) -> Self {
        self.reasons = reasons;
        self
    }

    pub(crate) fn back_to(mut self, back: Crumb) -> Self {
        self.back = Some(back);
        self
    }
}

fn words_for(code: StatusCode, t: &'static Texts) -> (String, String) {
    match code.as_u16() {
        403 => (t.frame_error_403(), t.frame_error_403_lead()),
        404 => (t.frame_error_404(), t.frame_error_404_lead()),
        405 => (t.frame_error_405(), t.frame_error_405_lead()),
        413 => (t.frame_error_413(), t.frame_error_413_lead()),
        409 | 422 => (t.frame_error_422(), t.frame_error_422_lead()),
        429 => (t.frame_error_429(), t.frame_error_429_lead()),
        503 => (t.frame_error_503(), t.frame_error_503_lead()),
        400..=499 => (t.frame_error_400(), t.frame_error_400_lead()),
        _ => (t.frame_error_500(), t.frame_error_500_lead()),
    }
}

impl Sample for ErrorPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let signed_in = |code| Self::new(Page::sample(lang), code, "7F3A-20C1");
        let stranger = |code| Self::new(Page::sample(lang).of(None), code, "7F3A-20C1");
        let t = lang.texts();
        vec![
            ("403", signed_in(StatusCode::FORBIDDEN)),
            ("404", signed_in(StatusCode::NOT_FOUND)),
            ("404 for a stranger", stranger(StatusCode::NOT_FOUND)),
            ("405", signed_in(StatusCode::METHOD_NOT_ALLOWED)),
            ("413", signed_in(StatusCode::PAYLOAD_TOO_LARGE)),
            (
                "422",
                signed_in(StatusCode::UNPROCESSABLE_ENTITY)
                    .because(vec![t.frame_cannot_undo().into()])
                    .back_to(Crumb {
                        href: "/decisions".into(),
                        words: t.frame_decisions().into(),
                    }),
            ),
            ("400", stranger(StatusCode::BAD_REQUEST)),
            (
                "429 for a stranger",
                stranger(StatusCode::TOO_MANY_REQUESTS),
            ),
            ("500", signed_in(StatusCode::INTERNAL_SERVER_ERROR)),
            (
                "500 for a stranger",
                stranger(StatusCode::INTERNAL_SERVER_ERROR),
            ),
            (
                "503 for a stranger",
                stranger(StatusCode::SERVICE_UNAVAILABLE),
            ),
        ]
    }
}
