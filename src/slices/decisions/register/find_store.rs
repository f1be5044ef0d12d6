//! Which decisions, and in which order: each way to ask walks an index of its own and stops after a page.
//!
//! What else is asked for is looked up row by row, so the way that leaves the fewest rows is taken first:
//! a symbol, a meeting, a year, states under way, a working group, an objective, words, a lead, other states. Whatever the network has decided in
//! all its years, a page costs the same.
use super::super::model::DecisionId;
use super::filter::{Cited, Filter, Shown};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId};
use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::slices::meetings::MeetingId;

/// The newest decisions, in which words are looked for by reading; beyond them an index is asked.
const NEAR: i64 = 1000;

/// By what the decisions are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Symbol(Cited),
    Meeting,
    Year,
    Group,
    Words,
    Tag,
    Lead,
    States,
    All,
}

impl Way {
    fn of(filter: &Filter) -> Self {
        // what is under way is little, however long the network has met
        let under_way = matches!(filter.shown, Shown::Drafts | Shown::Open)
            || matches!(filter.shown, Shown::One(state) if !state.next().is_empty() && !state.was_adopted());
        if let Some(cited) = filter.cited() {
            Self::Symbol(cited)
        } else if filter.meeting.is_some() {
            Self::Meeting
        } else if filter.year.is_some() {
            Self::Year
        } else if under_way {
            Self::States
        } else if filter.group.is_some() {
            Self::Group
        } else if filter.tag.is_some() {
            Self::Tag
        } else if !filter.words.is_empty() {
            Self::Words
        } else if filter.lead.is_some() {
            Self::Lead
        } else if filter.shown == Shown::All {
            Self::All
        } else {
            Self::States
        }
    }
}

/// One statement: where the decisions are found, what else is asked of each, and where it ends. What else is
/// asked stands in a `case`: the planner, who does not know the values, would take it for rare and sort all.
macro_rules! find {
    ($db:expr, $asked:expr, $from:tt, $end:tt $(, $more:expr)* $(,)?) => {
        sqlx::query_scalar!(
            $from
                + r#" and case when $2::int is null and $3::bigint is null and $4::bigint is null and $5::text is null and $7 = '' and $10::bigint is null then true
                      else ($2 is null or coalesce(d.year, d.draft_year) = $2)
                       and ($3 is null or d.meeting_id = $3)
                       and ($10 is null or d.recommended_by_group_id = $10)
                       and ($4 is null or (select true from action a
                             where a.decision_id = d.id and a.lead_id = $4 and a.status <> 'cancelled' limit 1))
                       and ($5 is null or (select true from decision_tag m
                             where m.decision_id = d.id and m.tag_id = (select id from tag where scheme = $5 and number = $6) limit 1))
                       and d.sought like all (coalesce((select array_agg('% ' || word || '%')
                             from unnest(string_to_array(ltrim(as_sought($7)), ' ')) word), '{}')) end"#
                + $end,
            &$asked.states,
            $asked.filter.year,
            $asked.filter.meeting.map(MeetingId::get),
            $asked.filter.lead.map(OrganisationId::get),
            $asked.filter.tag.map(|(scheme, _)| scheme.name()),
            $asked.filter.tag.map(|(_, number)| number),
            $asked.words,
            $asked.most,
            $asked.skipped,
            $asked.filter.group.map(GroupId::get),
            $($more),*
        )
        .fetch_all($db.conn())
        .await?
    };
}

struct Asked<'a> {
    filter: &'a Filter,
    states: Vec<String>,
    words: &'a str,
    most: i64,
    skipped: i64,
}

/// At most `most` of them after the first `skipped`. In the order of follow-up there is none yet: whoever
/// reads the rows puts them in it.
pub(super) async fn list(
    db: &mut dyn Reads,
    filter: &Filter,
    lang: Lang,
    (most, skipped): (i64, i64),
) -> Result<Vec<DecisionId>, Fault> {
    let way = Way::of(filter);
    let states = filter.states();
    if states.is_empty() {
        return Ok(Vec::new());
    }
    let asked = Asked {
        filter,
        states: states.iter().map(|one| one.name().to_owned()).collect(),
        words: if matches!(way, Way::Symbol(_)) {
            ""
        } else {
            &filter.words
        },
        most,
        skipped,
    };
    Ok(match way {
        Way::Symbol(cited) => cite(db, &asked, cited).await?,
        Way::Meeting => in_meeting(db, &asked, lang).await?,
        Way::Year => in_year(db, &asked, lang).await?,
        Way::Words => worded(db, &asked).await?,
        Way::Group => find!(
            db,
            asked,
            r#"select d.id as "id: DecisionId" from decision d
                where d.recommended_by_group_id = $10 and d.state = any ($1::text[])"#,
            " order by d.id desc limit $8 offset $9"
        ),
        Way::Tag => find!(
            db,
            asked,
            r#"select d.id as "id: DecisionId" from decision_tag k join decision d on d.id = k.decision_id
                where k.tag_id = (select id from tag where scheme = $5 and number = $6) and d.state = any ($1::text[])"#,
            " order by k.decision_id desc limit $8 offset $9"
        ),
        Way::Lead => find!(
            db,
            asked,
            r#"select d.id as "id: DecisionId"
                 from action l join decision d on d.id = l.decision_id
                where l.lead_id = $4 and l.status <> 'cancelled' and d.state = any ($1::text[])
                  and case when l.id = (select min(e.id) from action e where e.decision_id = l.decision_id and e.lead_id = $4
                                                                         and e.status <> 'cancelled') then true else false end"#,
            " order by l.decision_id desc limit $8 offset $9"
        ),
        Way::States => find!(
            db,
            asked,
            r#"select found.id as "id!: DecisionId" from unnest($1::text[]) asked (state)
                cross join lateral (select d.id from decision d where d.state = asked.state"#,
            " order by d.id desc limit $8::bigint + $9::bigint) found order by found.id desc limit $8 offset $9"
        ),
        Way::All => find!(
            db,
            asked,
            r#"select d.id as "id: DecisionId" from decision d where d.state = any ($1::text[])"#,
            " order by d.id desc limit $8 offset $9"
        ),
    })
}

async fn cite(
    db: &mut dyn Reads,
    asked: &Asked<'_>,
    cited: Cited,
) -> Result<Vec<DecisionId>, Fault> {
    Ok(if cited.adopted {
        find!(
            db,
            asked,
            r#"select d.id as "id: DecisionId" from decision d
                where d.number = $11 and ($12::int is null or d.year = $12) and d.state = any ($1::text[])"#,
            " order by d.id desc limit $8 offset $9",
            cited.number,
            cited.year,
        )
    } else {
        find!(
            db,
            asked,
            r#"select d.id as "id: DecisionId" from decision d
                where d.draft_number = $11 and ($12::int is null or d.draft_year = $12) and d.state = any ($1::text[])"#,
            " order by d.id desc limit $8 offset $9",
            cited.number,
            cited.year,
        )
    })
}

/// So many as one meeting or one year has can be put in any order.
macro_rules! find_in_order {
    ($db:expr, $asked:expr, $lang:expr, $from:tt) => {
        find!(
            $db,
            $asked,
            $from,
            r#" order by case when $11 = 'symbol' then d.number is null end,
                         case when $11 = 'symbol' then coalesce(d.year, d.draft_year) end desc nulls last,
                         case when $11 = 'symbol' then coalesce(d.number, d.draft_number) end,
                         case when $11 = 'title' then
                              case $12 when 'ru' then coalesce(nullif(d.title_ru, ''), d.title)
                                       when 'ky' then coalesce(nullif(d.title_ky, ''), nullif(d.title_ru, ''), d.title)
                                       else d.title end end collate "und-x-icu",
                         d.id desc
                limit $8 offset $9"#,
            $asked.filter.order().name(),
            $lang.tag(),
        )
    };
}

async fn in_meeting(
    db: &mut dyn Reads,
    asked: &Asked<'_>,
    lang: Lang,
) -> Result<Vec<DecisionId>, Fault> {
    Ok(find_in_order!(
        db,
        asked,
        lang,
        r#"select d.id as "id: DecisionId" from decision d where d.meeting_id = $3 and d.state = any ($1::text[])"#
    ))
}

async fn in_year(
    db: &mut dyn Reads,
    asked: &Asked<'_>,
    lang: Lang,
) -> Result<Vec<DecisionId>, Fault> {
    Ok(find_in_order!(
        db,
        asked,
        lang,
        r#"select d.id as "id: DecisionId" from decision d
            where coalesce(d.year, d.draft_year) = $2 and d.state = any ($1::text[])"#
    ))
}

/// Frequent words fill a page out of the newest decisions; rare ones are few wherever they stand.
async fn worded(db: &mut dyn Reads, asked: &Asked<'_>) -> Result<Vec<DecisionId>, Fault> {
    let wanted = usize::try_from(asked.most + asked.skipped).unwrap_or(usize::MAX);
    let mut found = find!(
        db,
        asked,
        r#"select d.id as "id!: DecisionId" from (select * from decision order by id desc limit $11) d
            where d.state = any ($1::text[])"#,
        " order by d.id desc limit $8::bigint + $9::bigint",
        NEAR,
    );
    if found.len() < wanted {
        found.extend(find!(
            db,
            asked,
            r#"with worded as materialized (
                   select * from decision where array_to_tsvector(string_to_array(ltrim(sought), ' ')) @@
                       (select string_agg(quote_literal(word) || ':*', ' & ')::tsquery from unnest(string_to_array(ltrim(as_sought($7)), ' ')) word))
               select d.id as "id!: DecisionId" from worded d
                where d.id <= (select id from decision order by id desc limit 1 offset $11) and d.state = any ($1::text[])"#,
            " order by d.id desc limit $8::bigint + $9::bigint",
            NEAR,
        ));
    }
    let skipped = usize::try_from(asked.skipped).unwrap_or(usize::MAX);
    let most = usize::try_from(asked.most).unwrap_or(usize::MAX);
    Ok(found.into_iter().skip(skipped).take(most).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::fields::Fields;

    fn way(query: &str) -> Way {
        Way::of(&Filter::parse(&Fields::parse(query.as_bytes()).unwrap()))
    }

    #[test]
    fn the_way_that_leaves_the_fewest_is_taken_first() {
        assert_eq!(way(""), Way::All);
        assert_eq!(way("state=withdrawn"), Way::States);
        assert_eq!(way("state=open&q=plan&tag=gcm-3"), Way::States);
        assert_eq!(way("state=adopted&lead=3"), Way::Lead);
        assert_eq!(way("state=adopted&lead=3&tag=gcm-3"), Way::Tag);
        assert_eq!(way("q=plan&group=1&tag=gcm-3"), Way::Group);
        assert_eq!(way("group=1&year=2026"), Way::Year);
        assert_eq!(way("q=plan&lead=3"), Way::Words);
        assert_eq!(way("q=plan&tag=sdg-8"), Way::Tag);
        assert_eq!(way("q=plan&year=2026&state=draft"), Way::Year);
        assert_eq!(way("meeting=3&year=2026"), Way::Meeting);
        assert!(matches!(way("q=dec/3&meeting=3"), Way::Symbol(_)));
    }
}
