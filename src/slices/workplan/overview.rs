//! The workplan of a year in figures, for whoever tells of the year.
use chrono::NaiveDate;

use super::model::{Activity, Heading, Level, Progress};
use super::{rules, store};
use crate::base::acts::Reads;
use crate::base::fault::Fault;

/// One priority; the figures of several are added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PriorityFigures {
    pub(crate) number: i32,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) activities: usize,
    pub(crate) completed: usize,
    pub(crate) ongoing: usize,
    /// Nothing of them is under way, or nothing says so.
    pub(crate) yet_to_start: usize,
    /// With an action that is late, however far they are.
    pub(crate) late: usize,
    pub(crate) required: i64,
    pub(crate) available: i64,
    /// T4: computed of each activity.
    pub(crate) gap: i64,
}

impl PriorityFigures {
    /// Both together, under neither's name.
    pub(crate) fn and(&self, other: &Self) -> Self {
        Self {
            number: 0,
            title: String::new(),
            title_ru: None,
            title_ky: None,
            activities: self.activities + other.activities,
            completed: self.completed + other.completed,
            ongoing: self.ongoing + other.ongoing,
            yet_to_start: self.yet_to_start + other.yet_to_start,
            late: self.late + other.late,
            required: self.required + other.required,
            available: self.available + other.available,
            gap: self.gap + other.gap,
        }
    }
}

/// By priority, as they are counted; empty where nobody has begun a workplan.
pub(crate) async fn overview(
    db: &mut dyn Reads,
    year: i32,
    today: NaiveDate,
) -> Result<Vec<PriorityFigures>, Fault> {
    let headings = store::list_headings(db, year).await?;
    let activities = store::list(db, year, None).await?;
    Ok(of(&headings, &activities, today))
}

fn of(headings: &[Heading], activities: &[Activity], today: NaiveDate) -> Vec<PriorityFigures> {
    headings
        .iter()
        .filter(|one| one.level == Level::Priority)
        .map(|priority| {
            let own: Vec<&Activity> = activities
                .iter()
                .filter(|one| one.code.priority == priority.number)
                .collect();
            let (required, available, gap) = rules::sums(own.iter().copied());
            let mut figures = PriorityFigures {
                number: priority.number,
                title: priority.title.clone(),
                title_ru: priority.title_ru.clone(),
                title_ky: priority.title_ky.clone(),
                activities: own.len(),
                required,
                available,
                gap,
                ..PriorityFigures::default()
            };
            for one in own {
                let late = match rules::progress(&one.steps, today) {
                    Progress::Completed => {
                        figures.completed += 1;
                        0
                    }
                    Progress::Ongoing { late, .. } => {
                        figures.ongoing += 1;
                        late
                    }
                    Progress::YetToStart { late } => {
                        figures.yet_to_start += 1;
                        late
                    }
                    Progress::NoActions => {
                        figures.yet_to_start += 1;
                        0
                    }
                };
                figures.late += usize::from(late > 0);
            }
            figures
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;

    #[test]
    fn money_beyond_the_need_of_one_activity_fills_no_other() {
        let mut rich = samples::activity();
        rich.money.available = rich.money.required + 1_000_000;
        rich.steps.clear();
        let poor = samples::activity();
        let figures = of(
            &samples::workplan().headings,
            &[rich, poor],
            samples::today(),
        );
        let [priority] = &figures[..] else {
            panic!("one priority: {figures:?}")
        };
        assert_eq!(priority.gap, 145_000);
        assert_eq!(
            (priority.activities, priority.ongoing, priority.yet_to_start),
            (2, 1, 1)
        );
        let twice = priority.and(priority);
        assert_eq!((twice.gap, twice.activities), (290_000, 4));
    }
}
