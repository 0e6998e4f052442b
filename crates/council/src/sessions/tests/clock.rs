//! The statutory clock, beside the days of the organic law. «At least so many days before» leaves
//! out the day of sending and the day of the session: the prudent reading, which is the default.

use super::day;
use crate::calendar;
use crate::sessions::{self, ClockLine, Reached, Watch};
use crate::trial::{OPENING, Town, Who};
use jiff::civil::{Date, date};
use kit::trial::on_both_engines;
use kit::{Id, Language};
use law::clock::Step;

async fn lines(town: &Town, session: Id, today: Date, language: Language) -> Vec<ClockLine> {
    let profile = town.council.law(today).unwrap();
    let mut tx = town.read().await;
    let holidays = calendar::holidays(&mut tx, town.council.id).await.unwrap();
    let reached = sessions::milestones(&mut tx, session).await.unwrap();
    let session = town.session(session).await;
    let adopted = sessions::first(&reached, sessions::Milestone::Closed).map(Reached::on);
    let subjects = vec![law::Subject::Other];
    let watch = Watch {
        profile: &profile,
        holidays: &holidays,
        subjects,
        adopted,
        done: Vec::new(),
        today,
    };
    sessions::clock(&session, &reached, &watch, language)
}

fn line(lines: &[ClockLine], step: Step) -> &ClockLine {
    lines.iter().find(|line| line.step == step).unwrap()
}

#[tokio::test]
async fn before_the_opening_the_clock_counts_back_from_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let french = lines(&town, session, date(2027, 1, 4), Language::French).await;
        let arabic = lines(&town, session, date(2027, 1, 4), Language::Arabic).await;
        for (step, due, article) in [
            (Step::Questions, "2027-01-03", "46"),
            (Step::AgendaToAuthority, "2027-01-13", "38"),
            (Step::Convocation, "2027-01-23", "35"),
            (Step::Closing, "2027-02-17", "34"),
        ] {
            for lines in [&french, &arabic] {
                let line = line(lines, step);
                assert_eq!(line.due, Some(day(due)), "{step:?}");
                assert!(line.article.contains(article), "{step:?}: {}", line.article);
            }
        }
        let unknown = line(&french, Step::AttendanceRegister);
        assert_eq!((unknown.due, unknown.standing), (None, ("clock-not-yet", 0)));
    })
    .await;
}

#[tokio::test]
async fn a_deadline_waits_then_presses_then_is_missed() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        for (today, state, standing) in [
            (date(2027, 1, 4), "wait", ("clock-due", 9)),
            (date(2027, 1, 6), "soon", ("clock-due", 7)),
            (date(2027, 1, 13), "soon", ("clock-due", 0)),
            (date(2027, 1, 14), "missed", ("clock-missed", 1)),
        ] {
            let lines = lines(&town, session, today, Language::French).await;
            let line = line(&lines, Step::AgendaToAuthority);
            assert_eq!((line.state, line.standing), (state, standing), "{today}");
        }
        let page = format!("sessions/{session}");
        let (ar, fr) = (Language::Arabic, Language::French);
        for (language, words) in [(ar, "بقيت 9 أيام"), (fr, "Restent 9 jours")] {
            let office = town.browser(Who::Office).await.reading(language);
            assert!(office.desk(&page).await.words().contains(words));
        }
        town.move_to(date(2027, 1, 13));
        for (language, words) in [(ar, "اليوم آخر أجل"), (fr, "Aujourd’hui, dernier jour")]
        {
            let office = town.browser(Who::Office).await.reading(language);
            assert!(office.desk(&page).await.words().contains(words));
        }
    })
    .await;
}

#[tokio::test]
async fn after_the_closing_the_clock_counts_on_from_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let lines = lines(&town, session, OPENING, Language::French).await;
        for (step, due) in [
            (Step::AttendanceRegister, "2027-02-08"),
            (Step::Posting, "2027-02-11"),
            (Step::MinutesToMembers, "2027-02-18"),
            (Step::MinutesToAuthority, "2027-02-24"),
        ] {
            assert_eq!(line(&lines, step).due, Some(day(due)), "{step:?}");
        }
        let sent = line(&lines, Step::AgendaToAuthority);
        assert_eq!((sent.state, sent.done_on), ("done", Some(date(2027, 1, 4))));
        assert!(sent.proof.is_some(), "the slip's number proves it");
        assert_eq!(line(&lines, Step::Convocation).standing, ("clock-met", 0));
    })
    .await;
}

#[tokio::test]
async fn a_session_whose_day_nobody_reported_has_no_clock() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = Id::new(town.clock.now());
        let kind = law::SessionKind::Ordinary;
        let session = sessions::record(&town.council, id, kind, (2025, 10), None);
        let mut tx = town.write().await;
        sessions::save_new(&mut tx, &session, &[], None).await.unwrap();
        tx.commit().await.unwrap();
        assert!(lines(&town, id, date(2027, 1, 4), Language::French).await.is_empty());
    })
    .await;
}
