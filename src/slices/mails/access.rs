use super::model::Mail;
use crate::base::access::{Network, Verdict, act};

act!(
    /// Addresses and results of everybody's mail: the secretariat's alone (domain §8, personal data).
    SeeMails on Network, "mail.list", |who, _| Verdict::secretariat(who)
);
act!(SeeMail on Mail, "mail.see", |who, _| Verdict::secretariat(who));
act!(
    /// I22: who was not reached is written to again.
    SendAgain on Mail, "mail.send_again", |who, _| Verdict::secretariat(who)
);
act!(
    /// R18: the link by which its reader answers, when a letter went astray.
    RevokeLink on Mail, "mail.revoke_link", |who, _| Verdict::secretariat(who)
);
