//! Who sees a session, and from when on.

use crate::sessions::{self, Action, Sight, Stage};
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use kit::Id;
use kit::trial::on_both_engines;

async fn seen_by(town: &Town, session: Id) -> Vec<Who> {
    let mut seeing = Vec::new();
    for who in Who::ALL {
        let browser = town.browser(who).await;
        let answer = browser.desk(&format!("sessions/{session}")).await;
        let listed = browser.desk("sessions").await.ok().text().contains(&session.to_string());
        assert_eq!(answer.status == StatusCode::OK, listed, "{who:?}");
        match answer.status {
            StatusCode::OK => seeing.push(who),
            status => assert_eq!(status, StatusCode::NOT_FOUND, "{who:?}"),
        }
    }
    seeing
}

#[tokio::test]
async fn a_session_is_seen_first_by_those_who_prepare_it_then_the_authority_then_the_members() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let preparing = [Who::Office, Who::President, Who::Secretary, Who::Engineer];
        let planned = town.planned().await;
        assert_eq!(seen_by(&town, planned).await, preparing);
        let submitted = town.submitted().await;
        let with_authority =
            [Who::Office, Who::President, Who::Secretary, Who::Governor, Who::Engineer];
        assert_eq!(seen_by(&town, submitted).await, with_authority);
        let convened = town.convened().await;
        assert_eq!(seen_by(&town, convened).await, Who::ALL);
        let citizen = town.stranger();
        let public = format!("/fr/ain-example/sessions/{convened}");
        citizen.get(&public).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}

#[test]
fn each_sight_reaches_from_its_first_stage_on() {
    for (sight, reached) in [
        (Sight::FromPlanned, &Stage::ALL[0..]),
        (Sight::FromSubmitted, &Stage::ALL[2..]),
        (Sight::FromConvened, &Stage::ALL[3..]),
    ] {
        let within: Vec<Stage> =
            Stage::ALL.iter().copied().filter(|stage| sight.reaches(*stage)).collect();
        assert_eq!(within, reached, "{sight:?}");
    }
}

#[test]
fn who_may_plan_and_record_is_written_down() {
    let table: Vec<String> = sessions::permission_table()
        .into_iter()
        .map(|line| {
            let roles: Vec<&str> = line.roles.iter().map(|role| role.name()).collect();
            format!("{}: {}", line.step, roles.join(" "))
        })
        .collect();
    assert_eq!(
        table,
        [
            "see-sessions: office president secretary member service authority reader",
            "see-asked-sessions: office president secretary member authority",
            "plan-session: office president",
            "extend-session: president",
            "record-session: office",
        ]
    );
    assert_eq!(Action::ALL.len(), table.len());
}

#[tokio::test]
async fn a_session_of_another_council_is_not_there() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let other = Id::new(town.clock.now());
        let mut tx = town.read().await;
        for sight in [Sight::FromPlanned, Sight::FromSubmitted, Sight::FromConvened] {
            let found = sessions::find(&mut tx, other, session, sight).await;
            assert!(matches!(found, Err(kit::Error::NotFound)));
        }
        assert!(sessions::find_public(&mut tx, other, session).await.unwrap().is_none());
        drop(tx);
        let office = town.browser(Who::Office).await;
        office.desk(&format!("sessions/{other}")).await.is(StatusCode::NOT_FOUND);
        office.desk("sessions/not-an-id").await.is(StatusCode::NOT_FOUND);
        // Not even that something happens to it is told to whoever may not see it.
        for who in [Who::Member(4), Who::Governor, Who::Reader] {
            let elsewhere = town.browser(who).await;
            elsewhere.desk(&format!("sessions/{session}/live")).await.is(StatusCode::NOT_FOUND);
        }
        office.desk(&format!("sessions/{other}/live")).await.is(StatusCode::NOT_FOUND);
        let elsewhere = "/fr/province-06-385/desk/sessions";
        office.get(elsewhere).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}
