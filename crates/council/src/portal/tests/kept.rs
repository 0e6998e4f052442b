//! Public pages are kept ready, and never say what is no longer so.

use super::at;
use crate::trial::{Town, Who};
use jiff::ToSpan as _;
use kit::trial::on_both_engines;

const SESSIONS: &str = "/fr/ain-example/sessions";

#[tokio::test]
async fn a_public_page_is_composed_anew_when_anything_is_told_or_after_a_minute() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let citizen = town.stranger();
        let before = citizen.get(SESSIONS).await.ok();
        assert_eq!(before.age, "", "nobody had asked for it");
        let again = citizen.get(SESSIONS).await.ok();
        assert_eq!((again.age.as_str(), &again.bytes), ("0", &before.bytes));

        town.publish(session).await;
        let after = citizen.get(SESSIONS).await.ok();
        assert_eq!(after.age, "", "something was told meanwhile");
        let entry = session.to_string();
        assert!(after.text().contains(&entry) && !before.text().contains(&entry));

        // The clock goes on while the story is told.
        town.clock.advance(30.seconds().try_into().unwrap());
        let age: u32 = citizen.get(SESSIONS).await.ok().age.parse().unwrap();
        assert!((30..60).contains(&age), "{age}");
        town.clock.advance(30.seconds().try_into().unwrap());
        assert_eq!(citizen.get(SESSIONS).await.ok().age, "", "a minute has passed");
    })
    .await;
}

#[tokio::test]
async fn a_kept_page_needs_no_database_and_is_the_same_for_whoever_is_signed_in() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let office = town.browser(Who::Office).await;
        let citizen = town.stranger();
        let page = citizen.get(SESSIONS).await.ok();
        town.house.db.close().await;
        assert_eq!(office.get(SESSIONS).await.ok().bytes, page.bytes);
        for composed in ["/ar/ain-example/sessions", "/fr/ain-example/sessions?before=2026-01-01_"]
        {
            let answer = citizen.get(composed).await;
            assert!(answer.status.is_server_error(), "{composed}: {}", answer.status);
        }
    })
    .await;
}

#[tokio::test]
async fn a_page_of_the_desk_and_a_page_that_is_not_there_are_never_kept() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let office = town.browser(Who::Office).await;
        let missing = format!("{SESSIONS}/{session}");
        for _ in 0..2 {
            assert_eq!(office.desk(&at(session, "")).await.age, "");
            assert_eq!(town.stranger().get(&missing).await.age, "");
        }
    })
    .await;
}
