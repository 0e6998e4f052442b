//! What is counted of each member, and who sees it.

use super::PAST;
use crate::trial::{MEMBERS, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::trial::on_both_engines;

#[tokio::test]
async fn sessions_are_counted_in_a_row_and_in_all() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        for (on, absent) in PAST.into_iter().zip([&[4, 5][..], &[5], &[4, 5], &[], &[4], &[]]) {
            town.held(on, absent).await;
        }
        let four = town.meter(4).await;
        let counted = (four.absences.now, four.absences.longest, four.absences.in_all);
        assert_eq!((counted, four.sessions.len()), ((0, 1, 3), 6));
        assert!(!four.is_serious() && !four.is_resignation());
        let five = town.meter(5).await;
        assert_eq!((five.absences.longest, five.absences.now), (3, 0));
        assert!(five.is_resignation(), "three sessions in a row");
        let zero = town.meter(0).await;
        assert_eq!(zero.absences.in_all, 0);
        let list = town.browser(Who::Office).await.desk("absences").await.ok().words();
        assert_eq!(list.matches("/presence\"").count(), MEMBERS);
        town.says(Who::President, "absences", ("عضو واحد يستدعي التتبع", "1 membre à suivre"))
            .await;
        town.says(Who::Secretary, &town.presence(5), ("المادة 67", "art. 67")).await;
    })
    .await;
}

#[tokio::test]
async fn a_session_before_the_mandate_does_not_count() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.held(date(2021, 2, 3), &[4]).await;
        assert!(town.meter(4).await.sessions.is_empty());
    })
    .await;
}

#[tokio::test]
async fn each_member_sees_their_own_absences_and_nobody_elses() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.held(PAST[0], &[4]).await;
        let member = town.browser(Who::Member(4)).await;
        let own = member.desk(&town.presence(4)).await.ok().words();
        assert!(own.contains("absent sans motif accepté"), "{own}");
        member.desk(&town.presence(5)).await.is(StatusCode::NOT_FOUND);
        member.desk("absences").await.is(StatusCode::FORBIDDEN);
        let page = member.desk(&format!("members/{}", town.members[4])).await.ok().words();
        assert!(page.contains(&town.presence(4)));
        for who in [Who::Governor, Who::Engineer, Who::Reader] {
            let browser = town.browser(who).await;
            browser.desk(&town.presence(4)).await.is(StatusCode::NOT_FOUND);
            browser.desk("absences").await.is(StatusCode::FORBIDDEN);
        }
    })
    .await;
}

#[tokio::test]
async fn a_member_near_the_limit_is_warned_when_the_session_is_closed() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.held(PAST[5], &[10]).await;
        let session = town.called(MEMBERS - 1).await;
        town.open_with(session, MEMBERS - 1).await;
        for point in &town.points(session).await[1..] {
            town.vote(point.id, "for", &[]).await;
        }
        let president = town.browser(Who::President).await;
        president.post(&format!("sessions/{session}/closing"), &[]).await.done("done-closed");
        town.catch_up().await;
        let meter = town.meter(10).await;
        assert_eq!(meter.absences.now, 2);
        assert_eq!(town.told(town.members[10], "journal-absence-warned").await, 1);
        assert_eq!(town.told(town.members[9], "journal-absence-warned").await, 0);
        let near = ("وعند الغياب المقبل", "à la prochaine absence");
        town.says(Who::Member(10), &town.presence(10), near).await;
    })
    .await;
}
