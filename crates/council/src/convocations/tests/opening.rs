//! What a member does at their own pages: opening the papers, acknowledging.

use crate::convocations::{Channel, Purpose, Stage, own, own_summons};
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use kit::trial::on_both_engines;

#[tokio::test]
async fn papers_are_read_once_the_member_has_opened_them() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let here = format!("sessions/{session}/own");
        let member = town.browser(Who::Member(4)).await;
        let unread = member.desk(&here).await.ok().words();
        assert!(unread.contains("Ouvrir les pièces") && !unread.contains("own/papers/1"));
        member.desk(&format!("{here}/papers/1")).await.is(StatusCode::NOT_FOUND);
        for _ in 0..2 {
            member.post(&format!("{here}/opening"), &[]).await.done("done-papers-opened");
        }
        member.desk(&format!("{here}/papers/1")).await.pdf();
        member.desk(&format!("{here}/papers/99")).await.is(StatusCode::NOT_FOUND);
        let reached = town.reached(session, 4).await;
        let here = reached.by(Channel::Application, Purpose::Convocation).unwrap();
        assert_eq!((reached.stage, here.opened_proof.as_str()), (Stage::Opened, "application"));
        assert!(here.received_at.is_some(), "whoever opened has received");
        assert_eq!(town.told(reached.summons.id, "journal-summons-opened").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_receipt_is_given_once_and_keeps_its_first_time() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let path = format!("sessions/{session}/own/receipt");
        let member = town.browser(Who::Member(4)).await;
        member.post(&path, &[]).await.done("done-receipt-given");
        let first = town.reached(session, 4).await.times();
        town.move_to(jiff::civil::date(2027, 1, 6));
        member.post(&path, &[]).await.done("done-receipt-given");
        let reached = town.reached(session, 4).await;
        assert_eq!(reached.stage, Stage::Received);
        assert_eq!(reached.times()[1], first[1]);
        assert_eq!(town.told(reached.summons.id, "journal-summons-received").await, 1);
        let told = ("أقررتم بالتوصل", "Vous avez accusé réception");
        town.says(Who::Member(4), &format!("sessions/{session}/own"), told).await;
    })
    .await;
}

#[tokio::test]
async fn one_person_on_two_screens_opens_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let path = format!("sessions/{session}/own/opening");
        let (phone, desk) =
            (town.browser(Who::Member(4)).await, town.browser(Who::Member(4)).await);
        let (one, other) = tokio::join!(phone.post(&path, &[]), desk.post(&path, &[]));
        one.done("done-papers-opened");
        other.done("done-papers-opened");
        let summons = town.summons(session, 4).await.id;
        assert_eq!(town.told(summons, "journal-summons-opened").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_member_sees_their_own_convocation_and_nobody_elses() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let own_letter = town.summons(session, 4).await.id;
        let another = town.summons(session, 5).await.id;
        let member = town.browser(Who::Member(4)).await;
        member.desk(&format!("summons/{own_letter}/letter")).await.pdf();
        member.desk(&format!("summons/{another}/letter")).await.is(StatusCode::NOT_FOUND);
        member.desk(&format!("summons/{own_letter}/slip")).await.is(StatusCode::NOT_FOUND);
        let page = format!("sessions/{session}/convocation");
        let shown = member.desk(&page).await.ok().words();
        assert!(shown.contains("Votre convocation") && !shown.contains("Qui a été joint"));
        member.desk(&format!("{page}/list.pdf")).await.is(StatusCode::NOT_FOUND);
        member.desk(&format!("{page}/1")).await.is(StatusCode::NOT_FOUND);
        member.desk(&format!("{page}/notice.pdf")).await.pdf();
    })
    .await;
}

#[tokio::test]
async fn whoever_is_not_convened_has_nothing_to_open() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let none = ("لم تستدعوا إلى هذه الدورة", "Vous n’êtes pas convoqué à cette session");
        town.says(Who::Reader, &format!("sessions/{session}/convocation"), none).await;
        let others = [Who::Office, Who::Governor, Who::Engineer, Who::Reader];
        for deed in ["opening", "receipt"] {
            let path = format!("sessions/{session}/own/{deed}");
            town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
        }
        let mut tx = town.read().await;
        assert!(own_summons(&mut tx, session, town.office).await.unwrap().is_none());
        assert!(own(&mut tx, session, town.office).await.unwrap().is_none());
        let member = own(&mut tx, session, town.members[4]).await.unwrap().unwrap();
        assert_eq!(member.stage, Stage::NotReached);
    })
    .await;
}

#[tokio::test]
async fn nobody_opens_what_was_not_sealed() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let path = format!("sessions/{session}/own/opening");
        let members = [Who::Member(4), Who::President, Who::Secretary];
        town.turns_away(&members, &path, &[], StatusCode::NOT_FOUND).await;
    })
    .await;
}
