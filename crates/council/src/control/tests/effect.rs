//! The day a decision becomes enforceable, by the clock; and the holidays that move it.

use crate::control::open_cases;
use crate::deliberations::Stage;
use crate::sessions::{self, Milestone};
use crate::trial::{MEMBERS, Town, Who};
use jiff::civil::{Date, date};
use kit::Id;
use kit::trial::on_both_engines;
use law::Subject;

async fn expected(town: &Town, session: Id) -> Vec<Option<Date>> {
    town.cases(session).await.iter().map(|case| case.expected_on).collect()
}

async fn is_reached(town: &Town, session: Id) -> bool {
    let reached = sessions::milestones(&mut town.read().await, session).await.unwrap();
    sessions::first(&reached, Milestone::Enforceable).is_some()
}

/// The office writes down a holiday on `day`.
async fn add_holiday(town: &Town, day: &str) {
    let fields = [("day", day), ("days", "1"), ("name_ar", "عطلة"), ("name_fr", "Jour chômé")];
    let office = town.browser(Who::Office).await;
    office.post("holidays", &fields).await.done("done-holiday-added");
    town.catch_up().await;
}

#[tokio::test]
async fn three_working_days_after_the_receipt_a_decision_is_enforceable_by_itself() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        assert!(town.cases(session).await.is_empty());
        town.send(session, "acts").await;
        assert_eq!(expected(&town, session).await, [None; 2], "no time runs without a receipt");
        let sent = town.sent(session).await.pop().unwrap();
        let path = format!("transmissions/{}/acknowledgement", sent.id);
        town.browser(Who::Governor).await.post(&path, &[]).await.done("done-acknowledged");
        assert_eq!(expected(&town, session).await, [Some(date(2027, 2, 9)); 2]);
        let page = format!("sessions/{session}/control");
        town.says(Who::Member(4), &page, ("9 فبراير", "9 février")).await;
        town.move_to(date(2027, 2, 8));
        assert_eq!(town.stages(session).await, [Stage::Sent; 2]);
        assert!(!is_reached(&town, session).await);
        town.move_to(date(2027, 2, 9));
        for _ in 0..2 {
            assert_eq!(town.stages(session).await, [Stage::Enforceable; 2]);
        }
        assert!(is_reached(&town, session).await);
        assert_eq!(town.told(session, "journal-deliberation-enforceable").await, 2);
        let told = ("أصبح قابلا للتنفيذ المقرر عدد", "Exécutoire, délibération n°");
        town.says(Who::Reader, "decisions/2027/1", told).await;
        let open = open_cases(&mut town.read().await, town.council.id).await.unwrap();
        assert!(open.is_empty());
    })
    .await;
}

#[tokio::test]
async fn two_clocks_that_strike_at_once_settle_each_case_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        town.transmit(session, "acts").await;
        town.move_to(date(2027, 2, 9));
        tokio::join!(town.catch_up(), town.catch_up());
        assert_eq!(town.stages(session).await, [Stage::Enforceable; 2]);
        assert_eq!(town.told(session, "journal-deliberation-enforceable").await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_holiday_that_is_added_or_removed_moves_the_day() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        town.transmit(session, "acts").await;
        add_holiday(&town, "2027-02-05").await;
        assert_eq!(expected(&town, session).await, [Some(date(2027, 2, 10)); 2]);
        assert_eq!(town.told(session, "journal-control-recounted").await, 2);
        // A Saturday that is a holiday changes nothing, and is not told.
        add_holiday(&town, "2027-02-06").await;
        assert_eq!(town.told(session, "journal-control-recounted").await, 2);
        town.move_to(date(2027, 2, 9));
        assert_eq!(town.stages(session).await, [Stage::Sent; 2]);
        // It is found on the day itself that the last day is not worked.
        add_holiday(&town, "2027-02-09").await;
        town.move_to(date(2027, 2, 10));
        assert_eq!(town.stages(session).await, [Stage::Sent; 2]);
        town.move_to(date(2027, 2, 11));
        assert_eq!(town.stages(session).await, [Stage::Enforceable; 2]);
        let told = ("أعيد احتساب أجل التنفيذ", "Jour d’exécution recompté");
        town.says(Who::Reader, "decisions/2027/1", told).await;
    })
    .await;
}

#[tokio::test]
async fn what_took_effect_or_was_opposed_is_not_counted_again() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        town.transmit(session, "acts").await;
        let governor = town.browser(Who::Governor).await;
        let reason = [("reason_ar", "تعرض"), ("reason_fr", "Opposition")];
        governor.post("decisions/2027/1/opposition", &reason).await.done("done-opposed");
        town.move_to(date(2027, 2, 9));
        assert_eq!(town.stages(session).await, [Stage::Opposed, Stage::Enforceable]);
        add_holiday(&town, "2027-02-08").await;
        assert_eq!(town.stages(session).await, [Stage::Opposed, Stage::Enforceable]);
        assert_eq!(town.told(session, "journal-control-recounted").await, 0);
        assert!(!is_reached(&town, session).await, "one was opposed");
    })
    .await;
}

#[tokio::test]
async fn a_session_that_adopted_nothing_waits_for_nothing_once_received() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS).await;
        let point = town.points(session).await[1].id;
        town.vote(point, "against", &[]).await;
        let president = town.browser(Who::President).await;
        president.post(&format!("sessions/{session}/closing"), &[]).await.done("done-closed");
        let approval = format!("sessions/{session}/minutes/approval");
        president.post(&approval, &[]).await.done("done-minutes-approved");
        for who in [Who::President, Who::Secretary] {
            town.sign_minutes(session, who).await;
        }
        town.send(session, "acts").await;
        assert!(!is_reached(&town, session).await);
        let sent = town.sent(session).await.pop().unwrap();
        let path = format!("transmissions/{}/acknowledgement", sent.id);
        town.browser(Who::Governor).await.post(&path, &[]).await.done("done-acknowledged");
        assert!(is_reached(&town, session).await);
        assert!(town.cases(session).await.is_empty());
    })
    .await;
}
