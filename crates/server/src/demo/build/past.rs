//! The real sessions of the council of Casablanca, as the press reported them: written down as
//! facts, with nothing added.

use super::before::borrowed;
use super::player::Stage;
use crate::demo::role::Role;
use anyhow::Context as _;
use jiff::civil::Date;
use kit::Bilingual;
use kit::clock::day;
use law::Subject;
use serde::Deserialize;

const REPORTED: &str = include_str!("../data/casablanca_sessions.json");

#[derive(Deserialize)]
struct Reported {
    sessions: Vec<Session>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Session {
    kind: String,
    /// The month it is named after: «2016-10».
    month: String,
    note: Bilingual,
    sittings: Vec<Sitting>,
    points: Vec<Point>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sitting {
    day: Option<Date>,
    hour: Option<String>,
    #[serde(default)]
    note: Bilingual,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Point {
    title: Bilingual,
    subject: Subject,
    #[serde(default)]
    note: Bilingual,
    #[serde(default)]
    outcome: String,
    /// The number that it was reported to bear: «2021/120».
    #[serde(default)]
    number: String,
    /// The number of the decision that it repealed.
    #[serde(default)]
    repeals: String,
}

fn reported() -> anyhow::Result<Vec<Session>> {
    let reported: Reported = serde_json::from_str(REPORTED).context("the real sessions")?;
    Ok(reported.sessions)
}

impl Session {
    /// The first day of its month, and the days of its sittings that are known.
    fn days(&self) -> impl Iterator<Item = Date> {
        let month = format!("{}-01", self.month).parse().ok();
        month.into_iter().chain(self.sittings.iter().filter_map(|sitting| sitting.day))
    }

    fn is_past(&self, today: Date) -> bool {
        self.days().all(|day| day < today)
    }
}

/// The opening of the last real session before `today`.
pub fn latest_opening(today: Date) -> anyhow::Result<Option<Date>> {
    let past = reported()?.into_iter().filter(|session| session.is_past(today));
    Ok(past.filter_map(|session| session.sittings.first()?.day).max())
}

/// The office writes the past sessions down, and shows them to the public.
pub async fn write_down(stage: &Stage<'_>) -> anyhow::Result<()> {
    let today = day(stage.clock.now());
    let office = stage.role(Role::Office).await?;
    for session in reported()?.iter().filter(|session| session.is_past(today)) {
        let id = stage.new_id();
        let mut fields = vec![
            ("id".to_owned(), id.to_string()),
            ("kind".to_owned(), session.kind.clone()),
            ("month".to_owned(), session.month.clone()),
            ("note_ar".to_owned(), session.note.ar.clone()),
            ("note_fr".to_owned(), session.note.fr.clone()),
        ];
        for (number, sitting) in (1..).zip(&session.sittings) {
            let day = sitting.day.map(|day| day.to_string()).unwrap_or_default();
            fields.push((format!("day_{number}"), day));
            fields.push((format!("hour_{number}"), sitting.hour.clone().unwrap_or_default()));
            fields.push((format!("note_ar_{number}"), sitting.note.ar.clone()));
            fields.push((format!("note_fr_{number}"), sitting.note.fr.clone()));
        }
        office.post("sessions/record", &borrowed(&fields)).await?;
        for point in &session.points {
            let point_id = stage.new_id().to_string();
            let fields = [
                ("id", point_id.as_str()),
                ("title_ar", &point.title.ar),
                ("title_fr", &point.title.fr),
                ("note_ar", &point.note.ar),
                ("note_fr", &point.note.fr),
                ("subject", point.subject.name()),
                ("outcome", &point.outcome),
                ("number", &point.number),
                ("repeals", &point.repeals),
            ];
            office.post(&format!("sessions/{id}/record/points"), &fields).await?;
        }
        office.post(&format!("sessions/{id}/publication/session"), &[]).await?;
    }
    office.leave().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn twelve_sessions_and_their_points_are_told_in_both_languages() {
        let sessions = reported().unwrap();
        assert_eq!(sessions.len(), 12);
        assert_eq!(sessions.iter().map(|session| session.points.len()).sum::<usize>(), 53);
        for text in sessions.iter().flat_map(|session| {
            let sittings = session.sittings.iter().map(|sitting| &sitting.note);
            let points = session.points.iter().flat_map(|point| [&point.title, &point.note]);
            sittings.chain(points).chain([&session.note])
        }) {
            assert_eq!(text.ar.is_empty(), text.fr.is_empty(), "{text:?}");
        }
    }

    #[test]
    fn the_decision_of_july_2021_is_repealed_in_may_2022() {
        let sessions = reported().unwrap();
        let month = |month: &str| sessions.iter().find(|it| it.month == month).unwrap();
        assert_eq!(month("2021-07").points[0].number, "2021/120");
        let repeals: Vec<&str> =
            month("2022-05").points.iter().map(|it| it.repeals.as_str()).collect();
        assert!(repeals.contains(&"2021/120"), "{repeals:?}");
    }

    #[test]
    fn what_lies_ahead_is_not_past() {
        assert_eq!(latest_opening(date(2026, 2, 5)).unwrap(), Some(date(2023, 5, 4)));
        assert_eq!(latest_opening(date(2026, 2, 6)).unwrap(), Some(date(2026, 2, 5)));
    }
}
