use super::super::model::{Item, Meeting};
use super::model::PaperRequest;
use crate::base::access::{Actor, Verdict, Why, act};

act!(
    /// R9: whoever prepares the agenda.
    AskForPaper on Item, "paper_request.ask", |who, item| Verdict::secretariat_or_chair(who, item.group)
);
act!(ListPaperRequests on Meeting, "paper_request.list", |who, _| Verdict::inside(who));
act!(SeePaperRequest on PaperRequest, "paper_request.see", |who, _| Verdict::inside(who));
act!(
    /// R9: the agency that is asked puts it at the item itself.
    SendPaper on PaperRequest, "paper_request.send", of_the_asked
);
act!(DeclinePaper on PaperRequest, "paper_request.decline", of_the_asked);
act!(
    WithdrawPaperRequest on PaperRequest, "paper_request.withdraw",
    |who, request| Verdict::secretariat_or_chair(who, request.group)
);

fn of_the_asked(who: &Actor, request: &PaperRequest) -> Verdict {
    Verdict::only(
        who,
        Why::OnlyThatMember,
        who.hat.member() == Some(request.member),
    )
}
