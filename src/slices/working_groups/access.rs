use super::model::{Chair, Group, Participant};
use crate::base::access::{Network, Verdict, act};

act!(
    /// Everybody sees the groups that they may see, partners their own alone.
    SeeGroups on Network, "group.list", |who, _| Verdict::signed_in(who)
);
act!(SeeGroup on Group, "group.see", |who, group| Verdict::inside_or_in(who, Some(group.id)));
act!(
    /// R23: the network established it; the secretariat enters it.
    EstablishGroup on Network, "group.establish", |who, _| Verdict::secretariat(who)
);
act!(
    /// I18: by a further decision alone.
    ProlongGroup on Group, "group.prolong", |who, _| Verdict::secretariat(who)
);
act!(EditParticipants on Group, "group.edit_participants", |who, _| Verdict::secretariat(who));
act!(AddChair on Group, "group.add_chair", |who, _| Verdict::secretariat(who));
act!(EndParticipation on Participant, "group.end_participation", |who, _| Verdict::secretariat(who));
act!(EndChair on Chair, "group.end_chair", |who, _| Verdict::secretariat(who));
act!(
    /// What the clock does before a group's last day.
    TellSunset on Group, "group.tell_sunset", |who, _| Verdict::of_the_clock(who)
);
