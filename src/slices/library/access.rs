use super::model::{Audience, Document, Folder, Link, Version};
use crate::base::access::{Actor, Hat, Network, Verdict, Why, act};
use crate::base::ids::OrganisationId;

/// What is withdrawn stays with who keeps it; what is its authors' own, with them and the office.
fn see(who: &Actor, document: &Document) -> Verdict {
    let kept = document.is_kept_by(who);
    if document.withdrawn_at.is_some() && !kept {
        return Verdict::Unseen;
    }
    match document.audience {
        Audience::Authors if kept || who.hat == Hat::CoChair => Verdict::Yes,
        Audience::Authors => Verdict::Unseen,
        Audience::Internal => Verdict::inside(who),
        Audience::Group => Verdict::inside_or_in(who, document.group),
    }
}

/// I16: who stands outside reads the file as it stands now, and no earlier one.
fn read(who: &Actor, version: &Version) -> Verdict {
    if !who.hat.is_inside() && !version.is_current {
        return Verdict::Unseen;
    }
    see(who, &version.document)
}

/// Whoever may not know of it, is told nothing.
fn keep(who: &Actor, document: &Document, why: Why, holds: bool) -> Verdict {
    match see(who, document) {
        Verdict::Yes => Verdict::only(who, why, holds),
        hidden @ (Verdict::No(_) | Verdict::Unseen) => hidden,
    }
}

/// R15: to its update a member alone links documents; to everything else, each may.
pub(super) fn is_free_to(who: &Actor, owner: Option<OrganisationId>) -> bool {
    owner.is_none_or(|owner| who.organisation == Some(owner))
}

fn may_add(who: &Actor) -> bool {
    who.hat == Hat::Secretariat || who.hat.member().is_some()
}

act!(
    /// Everybody who signed in sees what they may see: partners what was opened to their groups.
    SeeDocuments on Network, "document.list", |who, _| Verdict::signed_in(who)
);
act!(
    /// M3: members contribute.
    AddDocuments on Network, "document.add", |who, _| Verdict::only(who, Why::OnlyFocalPoints, may_add(who))
);
act!(SeeDocument on Document, "document.see", see);
act!(ReadDocument on Version, "document.read", read);
act!(
    /// §8 (8)
    TakeDocument on Version, "document.take", read
);
act!(
    DescribeDocument on Document, "document.describe",
    |who, one| keep(who, one, Why::OnlyThatMember, one.is_kept_by(who))
);
act!(
    ReplaceDocument on Document, "document.replace",
    |who, one| keep(who, one, Why::OnlyThatMember, one.is_kept_by(who))
);
act!(
    WithdrawDocument on Document, "document.withdraw",
    |who, one| keep(who, one, Why::OnlyThatMember, one.is_kept_by(who))
);
act!(
    /// I15: opened to the partners of its group, or closed to them.
    OpenDocument on Document, "document.open", |who, one| {
        let runs = one.group.is_some_and(|group| who.chairs(group));
        keep(who, one, Why::OnlyTheSecretariatOrTheChair, who.hat == Hat::Secretariat || runs)
    }
);
act!(
    LinkDocument on Network, "document.link", |who, _| Verdict::only(who, Why::OnlyFocalPoints, may_add(who))
);
act!(
    UnlinkDocument on Link, "document.unlink",
    |who, link| {
        let holds = may_add(who) && is_free_to(who, link.owner);
        keep(who, &link.document, Why::OnlyThatMember, holds)
    }
);
act!(KeepFolder on Network, "document.keep_folder", |who, _| Verdict::inside(who));
act!(
    RemoveFolder on Folder, "document.remove_folder", |who, folder| {
        let own = who.is(folder.person) || folder.shared && who.hat == Hat::Secretariat;
        if own || folder.shared { Verdict::only(who, Why::OnlyOneself, own) } else { Verdict::Unseen }
    }
);
