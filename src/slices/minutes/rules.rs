//! What minutes allow now (domain §3.4). Each rule gives all its reasons; the page shows the same ones beside the button.
use super::model::{
    ApprovalMode, Comment, Entry, Kind, Minutes, Remark, Reply, State, Taken, paragraphs,
};
use crate::base::clock::Instant;
use crate::base::ids::OrganisationId;
use crate::slices::meetings::{Meeting, Mode, Seat, State as MeetingState};

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotOpened,
    Begun,
    NotDraft,
    NotHeld,
    /// These items have no text yet.
    EmptyItems(Vec<i32>),
    NotWithChair,
    NotBeforeCirculation,
    NotCleared,
    /// So many remarks wait for the secretariat.
    RemarksOpen(usize),
    ResolvedAlready,
    /// Nobody said what follows from these decisions.
    NothingFollows(Vec<String>),
    /// How these members were there is not recorded.
    NoLine(Vec<String>),
    /// Until then nothing goes on paper.
    NotCirculated,
    NotOpenForComments,
    CommentsOver,
    /// R20: who was not there has nothing to correct, and may ask.
    WasNotThere,
    /// The text has fewer paragraphs.
    NoSuchParagraph(usize),
    NothingToAdd,
    SaidNoComments,
    HasComments,
    Withdrawn,
    OwnComment,
    ObjectedAlready,
    NothingToObjectTo,
    RuledAlready,
    AnswersStand,
    NothingToAnswer,
    /// A question is noted; what asks for a change is accepted or declined.
    AnswerOfAnotherKind,
    NoRulingNeeded,
    CommentsRunning,
    /// So many comments have no answer.
    Unanswered(usize),
    /// So many wait for a co-chair.
    Unruled(usize),
    NoComments,
    /// Two accepted comments word the same paragraph differently: these items need a hand.
    TwoWordings(Vec<i32>),
    /// An accepted comment has no wording, and nobody worked it into these items.
    NotWorkedIn(Vec<i32>),
    NotConsolidated,
    ChangesRunning,
    NoMeetingSits,
    CommentsCame,
    NotApproved,
    NotDisseminated,
    CorrectionsOver,
    CorrectionsRunning,
    CorrectionsUnanswered(usize),
    NothingToCorrect,
    CorrigendumIssued,
    /// The line is not in the text any more: somebody made a record of it, or wrote it otherwise.
    TakenDown,
}

type Allowed = Result<(), Vec<Refusal>>;

fn all<const N: usize>(refusals: [Option<Refusal>; N]) -> Allowed {
    let refusals: Vec<Refusal> = refusals.into_iter().flatten().collect();
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

fn unless(holds: bool, refusal: Refusal) -> Option<Refusal> {
    (!holds).then_some(refusal)
}

/// What the circulated text must be complete by.
pub(crate) struct Material<'a> {
    pub(crate) entries: &'a [Entry],
    pub(crate) remarks: &'a [Remark],
    pub(crate) decisions: &'a [Taken],
    pub(crate) seats: &'a [Seat],
}

impl Material<'_> {
    pub(crate) fn empty_items(&self) -> Vec<i32> {
        self.entries
            .iter()
            .filter(|entry| entry.text.trim().is_empty() && !entry.no_discussion)
            .map(|entry| entry.position)
            .collect()
    }

    pub(crate) fn open_remarks(&self) -> impl Iterator<Item = &Remark> {
        self.remarks.iter().filter(|one| one.resolved_at.is_none())
    }

    pub(crate) fn without_follow_up(&self) -> impl Iterator<Item = &Taken> {
        self.decisions.iter().filter(|one| !one.has_follow_up())
    }

    pub(crate) fn without_line(&self) -> Vec<String> {
        self.seats
            .iter()
            .filter(|seat| seat.mode.is_none())
            .map(|seat| seat.acronym.clone())
            .collect()
    }

    fn refusals(&self) -> [Option<Refusal>; 2] {
        let (empty, open) = (self.empty_items(), self.open_remarks().count());
        [
            unless(empty.is_empty(), Refusal::EmptyItems(empty)),
            unless(open == 0, Refusal::RemarksOpen(open)),
        ]
    }
}

/// They can be written while the meeting sits.
pub(crate) fn begin(meeting: &Meeting) -> Allowed {
    let sits = matches!(meeting.state, MeetingState::InSession | MeetingState::Held);
    all([
        unless(sits, Refusal::NotOpened),
        unless(meeting.minutes.is_none(), Refusal::Begun),
    ])
}

/// As a draft; and once more, into the text that comes out of the comments.
pub(crate) fn edit(entry: &Entry, now: Instant) -> Allowed {
    let after = entry.minutes == State::CommentOpen
        && entry.comments_until.is_some_and(|until| until <= now);
    all([unless(
        entry.minutes == State::Draft || after,
        Refusal::NotDraft,
    )])
}

/// Text that was written elsewhere goes into a draft alone.
pub(crate) fn take_in(minutes: &Minutes) -> Allowed {
    all([unless(minutes.state == State::Draft, Refusal::NotDraft)])
}

/// Complete, and of a meeting that is over.
pub(crate) fn submit(minutes: &Minutes, material: &Material<'_>) -> Allowed {
    let [items, remarks] = material.refusals();
    all([
        unless(minutes.state == State::Draft, Refusal::NotDraft),
        unless(minutes.is_held, Refusal::NotHeld),
        items,
        remarks,
    ])
}

/// A co-chair says what is to be changed.
pub(crate) fn remark(minutes: &Minutes) -> Allowed {
    all([unless(
        minutes.state == State::ChairReview,
        Refusal::NotWithChair,
    )])
}

pub(crate) fn resolve(remark: &Remark) -> Allowed {
    all([
        unless(
            !remark.minutes.is_circulated(),
            Refusal::NotBeforeCirculation,
        ),
        unless(remark.resolved_at.is_none(), Refusal::ResolvedAlready),
    ])
}

/// With what is asked for; also after clearance, while nobody has them yet.
pub(crate) fn send_back(minutes: &Minutes) -> Allowed {
    let with_chairs = matches!(minutes.state, State::ChairReview | State::Cleared);
    all([unless(with_chairs, Refusal::NotBeforeCirculation)])
}

pub(crate) fn clear(minutes: &Minutes, open_remarks: usize) -> Allowed {
    all([
        unless(minutes.state == State::ChairReview, Refusal::NotWithChair),
        unless(open_remarks == 0, Refusal::RemarksOpen(open_remarks)),
    ])
}

/// Cleared, and nothing that the reader would miss is missing.
pub(crate) fn circulate(minutes: &Minutes, material: &Material<'_>, prefix: &str) -> Allowed {
    let [items, remarks] = material.refusals();
    let open: Vec<String> = material
        .without_follow_up()
        .map(|one| one.symbol(prefix))
        .collect();
    let lines = material.without_line();
    all([
        unless(minutes.state == State::Cleared, Refusal::NotCleared),
        items,
        remarks,
        unless(open.is_empty(), Refusal::NothingFollows(open)),
        unless(lines.is_empty(), Refusal::NoLine(lines)),
    ])
}

/// The period for comments runs.
pub(crate) fn takes_comments(minutes: &Minutes, now: Instant) -> Allowed {
    let runs = minutes.comments_until.is_some_and(|until| now < until);
    all([
        unless(
            minutes.state == State::CommentOpen,
            Refusal::NotOpenForComments,
        ),
        unless(
            runs || minutes.state != State::CommentOpen,
            Refusal::CommentsOver,
        ),
    ])
}

/// Whether the member may say this now; `mode` is how it was at the table.
pub(crate) fn comment(
    minutes: &Minutes,
    (kind, proposed): (Kind, bool),
    mode: Option<Mode>,
    (paragraph, paragraphs): (usize, usize),
    now: Instant,
) -> Allowed {
    let there = mode.is_some_and(Mode::is_there);
    let mut refusals = takes_comments(minutes, now).err().unwrap_or_default();
    refusals.extend(
        [
            unless(there || kind == Kind::Query, Refusal::WasNotThere),
            unless(
                (1..=paragraphs).contains(&paragraph),
                Refusal::NoSuchParagraph(paragraphs),
            ),
            unless(
                proposed || kind != Kind::AddStatement,
                Refusal::NothingToAdd,
            ),
        ]
        .into_iter()
        .flatten(),
    );
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

/// The member has read the text and has nothing to say.
pub(crate) fn no_comments(
    minutes: &Minutes,
    comments: &[Comment],
    member: OrganisationId,
    now: Instant,
) -> Allowed {
    let own = |one: &&Comment| one.member == member;
    let said = comments
        .iter()
        .filter(own)
        .any(|one| one.kind == Kind::NoComments);
    let has = comments.iter().filter(own).any(Comment::counts);
    let mut refusals = takes_comments(minutes, now).err().unwrap_or_default();
    refusals.extend(
        [
            unless(!said, Refusal::SaidNoComments),
            unless(!has, Refusal::HasComments),
        ]
        .into_iter()
        .flatten(),
    );
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

/// Taken back by its member: it no longer asks for anything.
pub(crate) fn withdraw(comment: &Comment) -> Allowed {
    all([
        unless(comment.withdrawn_at.is_none(), Refusal::Withdrawn),
        unless(comment.ruling.is_none(), Refusal::RuledAlready),
        answers_are_open(comment),
    ])
}

/// Another member would not have it so.
pub(crate) fn object(comment: &Comment, member: OrganisationId) -> Allowed {
    let objected = comment
        .objections
        .iter()
        .any(|one| one.member == member.get());
    all([
        unless(comment.kind.changes_text(), Refusal::NothingToObjectTo),
        unless(comment.withdrawn_at.is_none(), Refusal::Withdrawn),
        unless(comment.member != member, Refusal::OwnComment),
        unless(!objected, Refusal::ObjectedAlready),
        unless(comment.ruling.is_none(), Refusal::RuledAlready),
        answers_are_open(comment),
    ])
}

/// What members were sent is a document; what is still written is none.
pub(crate) fn print(minutes: &Minutes) -> Allowed {
    all([unless(
        minutes.state.is_circulated(),
        Refusal::NotCirculated,
    )])
}

/// The secretariat accepts or declines what asks for a change, and notes what asks a question.
pub(crate) fn answer(comment: &Comment, reply: Option<Reply>) -> Allowed {
    let fits = reply.is_none_or(|reply| (comment.kind == Kind::Query) == (reply == Reply::Noted));
    all([
        unless(comment.kind != Kind::NoComments, Refusal::NothingToAnswer),
        unless(comment.withdrawn_at.is_none(), Refusal::Withdrawn),
        unless(comment.ruling.is_none(), Refusal::RuledAlready),
        unless(fits, Refusal::AnswerOfAnotherKind),
        answers_are_open(comment),
    ])
}

/// A co-chair settles what secretariat and members do not agree on; there is no poll.
pub(crate) fn rule(comment: &Comment) -> Allowed {
    all([
        unless(comment.withdrawn_at.is_none(), Refusal::Withdrawn),
        unless(
            comment.is_disputed() && comment.answer.is_some(),
            Refusal::NoRulingNeeded,
        ),
        unless(comment.ruling.is_none(), Refusal::RuledAlready),
        answers_are_open(comment),
    ])
}

fn answers_are_open(comment: &Comment) -> Option<Refusal> {
    let open = match comment.kind {
        Kind::Correction => {
            comment.minutes == State::Disseminated && comment.corrigendum_at.is_none()
        }
        Kind::Query => comment.minutes.is_circulated(),
        Kind::Factual
        | Kind::OwnIntervention
        | Kind::Editorial
        | Kind::AddStatement
        | Kind::NoComments => comment.minutes == State::CommentOpen,
    };
    unless(open, Refusal::AnswersStand)
}

/// The text of an item with all that was accepted and worded, as far as that can be done by itself.
pub(crate) fn worked_in(entry: &Entry, first: i32, comments: &[Comment]) -> String {
    let taken = || {
        comments
            .iter()
            .filter(|one| one.entry == Some(entry.id) && one.is_taken_in())
    };
    let mut text: Vec<String> = Vec::new();
    for (number, paragraph) in (first..).zip(paragraphs(&entry.text)) {
        let at = |kind: fn(Kind) -> bool| {
            taken()
                .filter(move |one| one.paragraph == Some(number) && kind(one.kind))
                .filter_map(|one| one.proposed.clone())
        };
        let instead = at(|kind| kind != Kind::AddStatement).next_back();
        text.push(instead.unwrap_or_else(|| paragraph.to_owned()));
        text.extend(at(|kind| kind == Kind::AddStatement));
    }
    text.join("\n\n")
}

/// Items in which the secretariat has to write: two wordings of one paragraph, or none.
fn to_be_written(
    entries: &[Entry],
    comments: &[Comment],
    needs: impl Fn(&[&Comment]) -> bool,
) -> Vec<i32> {
    entries
        .iter()
        .filter(|entry| entry.consolidated.is_none())
        .filter(|entry| {
            let taken: Vec<&Comment> = comments
                .iter()
                .filter(|one| one.entry == Some(entry.id) && one.is_taken_in())
                .collect();
            needs(&taken)
        })
        .map(|entry| entry.position)
        .collect()
}

/// Every comment settled and in the text: the tracked version can go out.
pub(crate) fn consolidate(
    minutes: &Minutes,
    entries: &[Entry],
    comments: &[Comment],
    now: Instant,
) -> Allowed {
    let open = minutes.state == State::CommentOpen;
    let counting = || comments.iter().filter(|one| one.counts());
    let unanswered = counting().filter(|one| one.answer.is_none()).count();
    let unruled = counting()
        .filter(|one| one.answer.is_some() && !one.is_settled())
        .count();
    let twice = to_be_written(entries, comments, |taken| {
        let mut worded: Vec<i32> = taken
            .iter()
            .filter(|one| one.kind != Kind::AddStatement && one.proposed.is_some())
            .filter_map(|one| one.paragraph)
            .collect();
        let all = worded.len();
        worded.sort_unstable();
        worded.dedup();
        worded.len() < all
    });
    let unworded = to_be_written(entries, comments, |taken| {
        taken.iter().any(|one| one.proposed.is_none())
    });
    all([
        unless(open, Refusal::NotOpenForComments),
        unless(
            !open || minutes.is_after_comments(now),
            Refusal::CommentsRunning,
        ),
        unless(counting().next().is_some(), Refusal::NoComments),
        unless(unanswered == 0, Refusal::Unanswered(unanswered)),
        unless(unruled == 0, Refusal::Unruled(unruled)),
        unless(twice.is_empty(), Refusal::TwoWordings(twice)),
        unless(unworded.is_empty(), Refusal::NotWorkedIn(unworded)),
    ])
}

/// By a co-chair once members have had the tracked version, or by a later meeting that sits now.
pub(crate) fn approve(minutes: &Minutes, now: Instant) -> Allowed {
    let consolidated = minutes.state == State::Consolidated;
    let read = minutes.changes_until.is_some_and(|until| until <= now);
    let sits = minutes.mode == ApprovalMode::CoChair || minutes.sitting.is_some();
    all([
        unless(consolidated, Refusal::NotConsolidated),
        unless(!consolidated || read, Refusal::ChangesRunning),
        unless(!consolidated || sits, Refusal::NoMeetingSits),
    ])
}

/// What the clock asks at the deadline: nobody has commented.
pub(crate) fn approve_uncommented(
    minutes: &Minutes,
    comments: &[Comment],
    now: Instant,
) -> Allowed {
    all([
        unless(minutes.is_after_comments(now), Refusal::CommentsRunning),
        unless(!comments.iter().any(Comment::counts), Refusal::CommentsCame),
    ])
}

pub(crate) fn disseminate(minutes: &Minutes) -> Allowed {
    all([unless(
        minutes.state == State::Approved,
        Refusal::NotApproved,
    )])
}

pub(crate) fn ask_for_correction(
    minutes: &Minutes,
    (paragraph, paragraphs): (usize, usize),
    now: Instant,
) -> Allowed {
    let sent = minutes.state == State::Disseminated;
    let runs = minutes.corrections_until.is_some_and(|until| now < until);
    all([
        unless(sent, Refusal::NotDisseminated),
        unless(!sent || runs, Refusal::CorrectionsOver),
        unless(
            (1..=paragraphs).contains(&paragraph),
            Refusal::NoSuchParagraph(paragraphs),
        ),
    ])
}

/// One corrigendum, which lists every correction.
pub(crate) fn corrigendum(minutes: &Minutes, comments: &[Comment], now: Instant) -> Allowed {
    let sent = minutes.state == State::Disseminated;
    let over = minutes.corrections_until.is_some_and(|until| until <= now);
    let open = comments
        .iter()
        .filter(|one| one.kind == Kind::Correction && one.withdrawn_at.is_none())
        .filter(|one| one.answer.is_none())
        .count();
    let corrected = comments.iter().any(Comment::corrects);
    all([
        unless(sent, Refusal::NotDisseminated),
        unless(!sent || over, Refusal::CorrectionsRunning),
        unless(open == 0, Refusal::CorrectionsUnanswered(open)),
        unless(corrected, Refusal::NothingToCorrect),
        unless(minutes.corrigendum_at.is_none(), Refusal::CorrigendumIssued),
    ])
}
