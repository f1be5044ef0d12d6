//! R15: what the rules of the workplan forbid, the database refuses too.
use super::adoption_gate::Open;

const BEGUN: &str = "
    insert into workplan (year) values (2026), (2027);
    insert into workplan_heading (workplan_id, level, number, title) values (1, 'priority', 4, 'Return'), (1, 'priority', 5, 'Climate');
    insert into workplan_heading (workplan_id, level, parent_id, number, title) values (1, 'outcome', 1, 1, 'Work'), (1, 'outcome', 2, 1, 'Plans');
    insert into workplan_heading (workplan_id, level, parent_id, number, title, rationale)
        values (1, 'output', 3, 1, 'Desks', 'together'), (1, 'output', 4, 1, 'Study', 'together');
    insert into workplan_activity (output_id, number, title, lead_id, quarters, required_usd, available_usd)
        values (5, 2, 'Help desks', 2, 15, 240000, 95000);";

#[tokio::test]
async fn a_workplan_keeps_its_shape_whoever_writes() {
    let mut open = Open::new("not_relevant").await;
    open.act(BEGUN).await.unwrap();
    for (statement, refusal) in [
        (
            "insert into workplan (year) values (2026)",
            "23505 one_workplan_for_each_year",
        ),
        (
            "insert into workplan (year) values (26)",
            "23514 workplan_year_sensible",
        ),
        (
            "update workplan set decision_id = 1 where year = 2026",
            "UN003 workplan_is_approved_by_a_decision",
        ),
        (
            "update workplan set year = 2028 where year = 2026",
            "UN003 workplan_year_is_final",
        ),
        (
            "insert into workplan_heading (workplan_id, level, number, title) values (1, 'priority', 4, 'Again')",
            "23505 one_heading_for_each_number",
        ),
        (
            "insert into workplan_heading (workplan_id, level, number, title) values (1, 'outcome', 1, 'Alone')",
            "23514 priorities_stand_alone",
        ),
        (
            "insert into workplan_heading (workplan_id, level, parent_id, number, title) values (1, 'output', 3, 2, 'Why?')",
            "23514 outputs_have_a_rationale",
        ),
        (
            "insert into workplan_heading (workplan_id, level, parent_id, number, title, rationale) values (1, 'output', 1, 2, 'No outcome', 'x')",
            "23503 heading_under_its_parent",
        ),
        (
            "insert into workplan_heading (workplan_id, level, parent_id, number, title) values (2, 'outcome', 1, 2, 'Of another year')",
            "23503 heading_under_its_parent",
        ),
        (
            "update workplan_heading set number = 9 where id = 1",
            "UN003 heading_place_is_final",
        ),
        (
            "insert into workplan_activity (output_id, number, title, lead_id, quarters, required_usd, available_usd) values (3, 3, 'x', 2, 1, 0, 0)",
            "UN003 activity_stands_under_an_output",
        ),
        (
            "insert into workplan_activity (output_id, number, title, lead_id, quarters, required_usd, available_usd) values (5, 2, 'x', 2, 1, 0, 0)",
            "23505 one_activity_for_each_code",
        ),
        (
            "insert into workplan_activity (output_id, number, title, lead_id, quarters, required_usd, available_usd) values (5, 3, 'x', 13, 1, 0, 0)",
            "UN003 activity_is_led_by_a_member",
        ),
        (
            "update workplan_activity set output_id = 6",
            "UN003 activity_stands_under_an_output",
        ),
        (
            "update workplan_activity set priority_id = 2",
            "UN003 activity_stands_under_an_output",
        ),
        (
            "update workplan_activity set number = 3",
            "UN003 activity_code_is_final",
        ),
        (
            "update workplan_activity set quarters = 16",
            "23514 activity_quarters_known",
        ),
        (
            "update workplan_activity set quarters = 0",
            "23514 activity_quarters_known",
        ),
        (
            "update workplan_activity set required_usd = -1",
            "23514 required_money_in_range",
        ),
        (
            "update workplan_activity set available_usd = -1",
            "23514 available_money_in_range",
        ),
        (
            "insert into workplan_indicator (activity_id, place, title) values (1, 4, 'x')",
            "23514 indicator_place_known",
        ),
    ] {
        assert_eq!(
            open.act(statement).await,
            Err(refusal.to_owned()),
            "{statement}"
        );
    }
}

#[tokio::test]
async fn an_action_carries_out_one_activity_and_a_sheet_comes_in_once() {
    let mut open = Open::new("not_relevant").await;
    open.act(BEGUN).await.unwrap();
    open.act(
        "update decision set state = 'adopted', adopted_at = now(), adopted_version = 1, basis = 'in_session',
                year = 2026, number = 1 where id = 1;
         insert into action (decision_id, number, title, lead_id, start_on, due_on, original_due_on)
            values (1, 1, 'Open', 2, '2026-01-01', '2026-02-01', '2026-02-01');
         update workplan set decision_id = 1 where year = 2026;
         insert into workplan_action (activity_id, action_id) values (1, 1);
         insert into workplan_import (year, file_name, media_type, sha256, person_id, at)
            values (2026, 'w.csv', 'text/csv', '\\x00', 1, now())",
    )
    .await
    .unwrap();
    for (statement, refusal) in [
        (
            "insert into workplan_activity (output_id, number, title, lead_id, quarters, required_usd, available_usd) values (5, 3, 'x', 2, 1, 0, 0);
             insert into workplan_action (activity_id, action_id) select max(id), 1 from workplan_activity",
            "23505 one_activity_for_each_action",
        ),
        (
            "update workplan_import set year = 2027",
            "UN003 import_is_final",
        ),
        (
            "update workplan_import set carried_out_at = now(); update workplan_import set carried_out_at = null",
            "UN003 import_is_carried_out_once",
        ),
        (
            "delete from workplan_import",
            "UN003 import_is_never_deleted",
        ),
    ] {
        assert_eq!(
            open.act(statement).await,
            Err(refusal.to_owned()),
            "{statement}"
        );
    }
}

#[tokio::test]
async fn what_was_taken_out_of_the_plan_stays_out() {
    let mut open = Open::new("not_relevant").await;
    open.act(BEGUN).await.unwrap();
    open.act(
        "update decision set state = 'adopted', adopted_at = now(), adopted_version = 1, basis = 'in_session',
                year = 2026, number = 1 where id = 1;
         insert into action (decision_id, number, title, lead_id, start_on, due_on, original_due_on)
            values (1, 1, 'Open', 2, '2026-01-01', '2026-02-01', '2026-02-01');
         insert into workplan_action (activity_id, action_id) values (1, 1)",
    )
    .await
    .unwrap();
    let out = "update workplan_activity set taken_out_at = now(), taken_out_reason = 'No donor' where id = 1";
    for (statement, refusal) in [
        (
            "update workplan_activity set taken_out_at = now() where id = 1",
            "UN003 taken_out_activity_carries_nothing",
        ),
        (out, "UN003 taken_out_activity_carries_nothing"),
        (
            "update workplan_activity set taken_out_reason = 'No donor' where id = 1",
            "23514 taken_out_with_a_reason",
        ),
        (
            "delete from workplan_action; update workplan_activity set taken_out_at = now() where id = 1",
            "23514 taken_out_with_a_reason",
        ),
        (
            "update workplan_activity set taken_out_reason = '' where id = 1",
            "23514 taken_out_reason_length",
        ),
    ] {
        assert_eq!(
            open.act(statement).await,
            Err(refusal.to_owned()),
            "{statement}"
        );
    }
    open.act("delete from workplan_action").await.unwrap();
    open.act(out).await.unwrap();
    for (statement, refusal) in [
        (
            "update workplan_activity set title = 'Another' where id = 1",
            "UN003 taken_out_activity_is_frozen",
        ),
        (
            "update workplan_activity set taken_out_at = null, taken_out_reason = null where id = 1",
            "UN003 taken_out_activity_is_frozen",
        ),
        (
            "delete from workplan_activity where id = 1",
            "UN003 taken_out_activity_is_frozen",
        ),
        (
            "insert into workplan_action (activity_id, action_id) values (1, 1)",
            "UN003 actions_carry_out_what_is_planned",
        ),
    ] {
        assert_eq!(
            open.act(statement).await,
            Err(refusal.to_owned()),
            "{statement}"
        );
    }
}

#[tokio::test]
async fn an_annual_review_stays_as_it_was_made() {
    let mut open = Open::new("not_relevant").await;
    let text = "insert into annual_review_text (annual_review_id, variant, lang, words, sha256)
                values (1, 'internal', 'en', '{}', sha256('{}'))";
    open.act("insert into annual_review (year, made_by, made_at) values (2026, 1, now())")
        .await
        .unwrap();
    open.act(text).await.unwrap();
    for (statement, refusal) in [
        (text, "23505 one_annual_text_for_each_variant_and_lang"),
        (
            "insert into annual_review_text (annual_review_id, variant, lang, words, sha256)
             values (1, 'internal', 'ru', '{}', sha256('{ }'))",
            "23514 annual_text_matches_its_hash",
        ),
        ("update annual_review_text set words = '{ }'", "42501 "),
        ("delete from annual_review", "42501 "),
    ] {
        assert_eq!(
            open.act(statement).await,
            Err(refusal.to_owned()),
            "{statement}"
        );
    }
}
