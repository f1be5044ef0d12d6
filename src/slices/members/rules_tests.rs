use super::*;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use proptest::prelude::*;

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(number)
}

fn span(from: u64, until: Option<u64>) -> Span {
    Span {
        from: day(from),
        until: until.map(day),
    }
}

fn home(kind: Kind, is_secretariat: bool, memberships: &[Span]) -> Home {
    Home {
        id: OrganisationId::from(1),
        acronym: "A".to_owned(),
        kind,
        is_secretariat,
        memberships: memberships.to_vec(),
    }
}

fn function(duty: Duty, span: Span) -> Function {
    Function {
        id: FunctionId::from(1),
        person: PersonId::from(1),
        name: "N".to_owned(),
        job_title: None,
        email: "n@a.example".to_owned(),
        organisation: OrganisationId::from(1),
        acronym: "A".to_owned(),
        duty,
        ad_interim: false,
        span,
    }
}

fn holds(duty: Duty, home: &Home) -> Allowed {
    let post = Post {
        duty,
        ad_interim: false,
        home,
        span: span(10, None),
    };
    hold(post, &[], &[], day(10))
}

#[test]
fn each_function_has_its_kind_of_organisation() {
    let member = home(Kind::UnEntity, true, &[span(0, None)]);
    let former = home(Kind::UnEntity, false, &[span(0, Some(9))]);
    let state = home(Kind::State, false, &[]);
    let partner = home(Kind::CivilSociety, false, &[]);
    for (duty, fits, refused) in [
        (Duty::FocalPoint, &member, [&former, &state, &partner]),
        (Duty::Alternate, &member, [&former, &state, &partner]),
        (Duty::CoChair, &member, [&former, &state, &partner]),
        (Duty::StateCounterpart, &state, [&member, &former, &partner]),
        (Duty::Secretariat, &member, [&former, &state, &partner]),
    ] {
        assert_eq!(holds(duty, fits), Ok(()), "{duty:?}");
        for one in refused {
            assert!(holds(duty, one).is_err(), "{duty:?} of {:?}", one.kind);
        }
    }
    assert_eq!(
        holds(Duty::Partner, &member),
        Err(vec![Refusal::AMemberIsNoPartner])
    );
    assert_eq!(holds(Duty::Partner, &partner), Ok(()));
}

#[test]
fn an_acting_co_chair_is_named_before_acting_and_stands_beside_two() {
    let member = home(Kind::UnEntity, false, &[span(0, None)]);
    let two = [span(0, None), span(0, None)].map(|span| Chair {
        ad_interim: false,
        span,
    });
    let post = |ad_interim, from| Post {
        duty: Duty::CoChair,
        ad_interim,
        home: &member,
        span: span(from, None),
    };
    assert_eq!(hold(post(true, 10), &two, &[], day(10)), Ok(()));
    assert_eq!(
        hold(post(true, 9), &two, &[], day(10)),
        Err(vec![Refusal::ActingInThePast])
    );
    assert_eq!(
        hold(post(false, 9), &two, &[], day(10)),
        Err(vec![Refusal::BothPostsHeld])
    );
}

#[test]
fn the_last_of_the_secretariat_who_can_sign_in_stays() {
    let leaving = function(Duty::Secretariat, span(0, None));
    let other = |span, can_sign_in| Remaining { span, can_sign_in };
    let last = Err(vec![Refusal::LastOfTheSecretariat]);
    assert_eq!(end_function(&leaving, day(10), &[]), last);
    for stays in [
        other(span(0, Some(99)), true),
        other(span(12, None), true),
        other(span(0, None), false),
    ] {
        assert_eq!(end_function(&leaving, day(10), &[stays]), last, "{stays:?}");
    }
    assert_eq!(
        end_function(&leaving, day(10), &[other(span(11, None), true)]),
        Ok(())
    );
    assert_eq!(
        end_function(&function(Duty::FocalPoint, span(0, None)), day(10), &[]),
        Ok(())
    );
}

#[test]
fn a_function_ends_once_and_not_before_it_began() {
    let held = function(Duty::Partner, span(5, Some(20)));
    assert_eq!(
        end_function(&held, day(4), &[]),
        Err(vec![Refusal::EndsBeforeStart])
    );
    assert_eq!(
        end_function(&held, day(20), &[]),
        Err(vec![Refusal::EndedAlready])
    );
    assert_eq!(end_function(&held, day(5), &[]), Ok(()));
}

#[test]
fn memberships_are_of_un_entities_and_never_overlap() {
    let past = Membership {
        id: 1,
        span: span(0, Some(9)),
        basis: "b".to_owned(),
    };
    let past = [past];
    assert_eq!(admit(Kind::UnEntity, day(10), &past, &[]), Ok(()));
    assert_eq!(
        admit(Kind::UnEntity, day(9), &past, &[]),
        Err(vec![Refusal::MemberThen])
    );
    assert_eq!(
        admit(Kind::State, day(9), &[], &[]),
        Err(vec![Refusal::OnlyUnEntities])
    );
    let partner = function(Duty::Partner, span(0, None));
    assert_eq!(
        admit(Kind::UnEntity, day(9), &[], &[partner]),
        Err(vec![Refusal::HasPartners])
    );
}

#[test]
fn whoever_speaks_for_a_member_stops_with_it() {
    let member = Membership {
        id: 1,
        span: span(0, None),
        basis: "b".to_owned(),
    };
    let people = [
        function(Duty::FocalPoint, span(0, None)),
        function(Duty::Alternate, span(0, Some(10))),
        function(Duty::Secretariat, span(0, None)),
    ];
    assert_eq!(end_membership(Some(&member), day(10), &people), Ok(()));
    assert_eq!(speakers_after(&people, day(10)).len(), 1);
    let later = [function(Duty::Alternate, span(11, None))];
    assert_eq!(
        end_membership(Some(&member), day(10), &later),
        Err(vec![Refusal::SpeakerBeginsLater])
    );
    assert_eq!(
        end_membership(None, day(10), &[]),
        Err(vec![Refusal::NoMember])
    );
}

#[test]
fn an_invitation_lapses_unless_it_was_accepted() {
    let at = |hours: i64| DateTime::from_timestamp(1_800_000_000 + hours * 3600, 0).unwrap();
    let sent = Invitation {
        invited_at: at(0),
        valid_until: at(168),
        accepted_at: None,
        withdrawn_at: None,
        delivery: Some("queued".to_owned()),
    };
    let stands = |one: &Invitation, can_sign_in, hours| invited(Some(one), can_sign_in, at(hours));
    assert!(matches!(stands(&sent, false, 167), Invited::Waiting { .. }));
    assert!(matches!(stands(&sent, false, 168), Invited::Lapsed { .. }));
    let back = Invitation {
        delivery: Some("undeliverable".to_owned()),
        ..sent.clone()
    };
    assert!(matches!(
        stands(&back, false, 1),
        Invited::Undelivered { .. }
    ));
    let accepted = Invitation {
        accepted_at: Some(at(5)),
        ..sent
    };
    assert_eq!(
        stands(&accepted, true, 999),
        Invited::Accepted { at: at(5) }
    );
    assert_eq!(invited(None, false, at(0)), Invited::Never);
    assert_eq!(
        invite(true, &[span(0, None)], day(1)),
        Err(vec![Refusal::SignsInAlready])
    );
    assert_eq!(
        invite(false, &[span(2, None)], day(1)),
        Err(vec![Refusal::NoFunctionToday])
    );
}

proptest! {
    /// R4: whoever is let in one after another, no day ever has three holders, and whoever is refused would be a third.
    #[test]
    fn no_day_has_three_co_chairs(spans in prop::collection::vec((0u64..60, prop::option::of(0u64..40)), 1..9)) {
        let member = home(Kind::UnEntity, false, &[span(0, None)]);
        let mut chairs: Vec<Chair> = Vec::new();
        for (from, length) in spans {
            let span = span(from, length.map(|days| from + days));
            let post = Post { duty: Duty::CoChair, ad_interim: false, home: &member, span };
            let on = |day: NaiveDate| chairs.iter().filter(|one| one.span.covers(day)).count();
            let would_be_third = (0..150).map(day).any(|day| span.covers(day) && on(day) >= 2);
            let let_in = hold(post, &chairs, &[], day(0)).is_ok();
            prop_assert_eq!(let_in, !would_be_third);
            if let_in {
                chairs.push(Chair { ad_interim: false, span });
            }
        }
    }
}
