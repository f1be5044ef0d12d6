use super::model::{Input, Said, Statement};
use crate::base::access::{Actor, Hat, Network, Verdict, Why, act};

act!(SeeStatements on Network, "statement.list", |who, _| Verdict::inside(who));
act!(
    /// R7, R8: the co-chairs, or the secretariat for them.
    DraftStatement on Network, "statement.draft", |who, _| office(who)
);
act!(SeeStatement on Statement, "statement.see", |who, _| Verdict::inside(who));
act!(TakeStatement on Statement, "statement.take", |who, _| Verdict::inside(who));
act!(EditStatement on Statement, "statement.edit", |who, _| office(who));
act!(AskForInput on Statement, "statement.ask_for_input", |who, _| Verdict::secretariat(who));
act!(SeeInput on Input, "statement.see_input", |who, _| Verdict::inside(who));
act!(
    /// The member that is asked speaks for itself.
    GiveInput on Input, "statement.give_input", of_the_asked
);
act!(HaveNothingToAdd on Input, "statement.have_nothing_to_add", of_the_asked);
act!(AnswerInput on Said, "statement.answer_input", |who, _| office(who));
act!(
    /// R18: before all members, by a decision of theirs.
    AskForClearance on Statement, "statement.ask_for_clearance", |who, _| office(who)
);
act!(
    /// R7: each co-chair by themselves.
    SignStatement on Statement, "statement.sign", |who, _| Verdict::co_chairs(who)
);
act!(DeliverStatement on Statement, "statement.deliver", |who, _| Verdict::co_chairs(who));
act!(WithdrawStatement on Statement, "statement.withdraw", |who, _| office(who));
act!(
    /// What was delivered to everybody is read by anybody; the query leaves out the rest.
    ReadStatement on Statement, "statement.read", |_, _| Verdict::Yes
);

fn office(who: &Actor) -> Verdict {
    Verdict::only(
        who,
        Why::OnlyTheOffice,
        matches!(who.hat, Hat::Secretariat | Hat::CoChair),
    )
}

fn of_the_asked(who: &Actor, input: &Input) -> Verdict {
    Verdict::only(
        who,
        Why::OnlyThatMember,
        who.hat.member() == Some(input.member),
    )
}
