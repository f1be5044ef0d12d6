use super::model::{Function, Organisation, Person};
use crate::base::access::{Network, Verdict, act};

act!(
    /// R13: the member list is for everybody inside.
    SeeDirectory on Network, "members.see", |who, _| Verdict::inside(who)
);
act!(
    /// R6: the co-chairs facilitate the regular interaction of members.
    SeeContacts on Network, "members.see_contacts", |who, _| Verdict::co_chairs(who)
);
act!(SeeOrganisation on Organisation, "organisation.see", |who, _| Verdict::inside(who));
act!(SeePerson on Person, "person.see", |who, _| Verdict::inside(who));
act!(
    /// R13: the secretariat keeps the list.
    AddOrganisation on Network, "organisation.add", |who, _| Verdict::secretariat(who)
);
act!(CorrectOrganisation on Organisation, "organisation.correct", |who, _| Verdict::secretariat(who));
act!(
    /// C2
    Admit on Organisation, "membership.begin", |who, _| Verdict::secretariat(who)
);
act!(
    /// C2
    EndMembership on Organisation, "membership.end", |who, _| Verdict::secretariat(who)
);
act!(
    /// R10
    AddPerson on Network, "person.add", |who, _| Verdict::secretariat(who)
);
act!(CorrectPerson on Person, "person.correct", |who, _| Verdict::secretariat(who));
act!(AddFunction on Person, "function.begin", |who, _| Verdict::secretariat(who));
act!(EndFunction on Function, "function.end", |who, _| Verdict::secretariat(who));
act!(
    /// R10
    Invite on Person, "person.invite", |who, _| Verdict::secretariat(who)
);
