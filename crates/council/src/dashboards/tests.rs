//! The whole chain of one session, and what it shows to each of its people on the way.

use crate::deliberations::{self, Stage};
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Language;
use kit::journal::verify;
use kit::trial::on_both_engines;

#[tokio::test]
async fn a_session_goes_from_the_calendar_to_the_citizens() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        town.transmit(session, "register").await;
        town.transmit(session, "acts").await;
        let acts = deliberations::of_session(&mut town.read().await, session).await.unwrap();
        assert_eq!(acts.len(), 2);
        assert!(acts.iter().all(|act| act.stage == Stage::Sent));

        // Received on Wednesday 3 February: Thursday, Friday and Monday are worked.
        town.move_to(date(2027, 2, 8));
        town.catch_up().await;
        let acts = deliberations::of_session(&mut town.read().await, session).await.unwrap();
        assert!(acts.iter().all(|act| act.stage == Stage::Sent));
        town.move_to(date(2027, 2, 9));
        town.catch_up().await;
        let acts = deliberations::of_session(&mut town.read().await, session).await.unwrap();
        assert!(acts.iter().all(|act| act.stage == Stage::Enforceable));

        let office = town.browser(Who::Office).await;
        let publication = format!("sessions/{session}/publication");
        office.post(&format!("{publication}/session"), &[]).await.done("done-session-published");
        office.post(&format!("{publication}/posting"), &[]).await.done("done-acts-posted");
        let ids: Vec<String> = acts.iter().map(|act| act.id.to_string()).collect();
        let mut fields: Vec<(&str, &str)> =
            ids.iter().map(|id| ("decision", id.as_str())).collect();
        fields.push(("names", "shown"));
        let published = format!("{publication}/decisions");
        office.post(&published, &fields).await.done("done-decisions-published");

        let citizen = town.stranger();
        for language in ["ar", "fr"] {
            for page in ["", "/sessions", "/decisions", "/decisions/2027/1", "/members"] {
                citizen.get(&format!("/{language}/ain-example{page}")).await.ok();
            }
        }
        for (list, start) in [("sessions", "sessions/"), ("decisions", "decisions/2027/")] {
            let path = format!("/fr/ain-example/{list}");
            let start = format!("href=\"/fr/ain-example/{start}");
            let text = citizen.get(&path).await.ok().text();
            let link = text.split(&start).nth(1).and_then(|rest| rest.split('"').next());
            let link = link.unwrap_or_else(|| panic!("{path} leads to nothing"));
            let start = start.trim_start_matches("href=\"");
            citizen.get(&format!("{start}{link}")).await.ok();
        }
        let decision = citizen.get("/fr/ain-example/decisions/2027/1").await.ok().words();
        assert!(decision.contains("Entretien des écoles") && decision.contains("Jamal Jimi"));
        assert!(verify(&town.house.db, |_| {}).await.unwrap().entries > 0);
    })
    .await;
}

#[tokio::test]
async fn every_page_of_the_desk_opens_for_everybody_who_may_see_it_in_both_languages() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let point = town.points(session).await[1].id;
        for who in Who::ALL {
            for language in [Language::Arabic, Language::French] {
                let browser = town.browser(who).await.reading(language);
                for page in [
                    "sessions".to_owned(),
                    "council".to_owned(),
                    "members".to_owned(),
                    "holidays".to_owned(),
                    "decisions".to_owned(),
                    "decisions/2027/1".to_owned(),
                    format!("sessions/{session}"),
                    format!("sessions/{session}/agenda"),
                    format!("sessions/{session}/control"),
                    format!("points/{point}"),
                ] {
                    browser.desk(&page).await.ok();
                }
                browser.get(&format!("/{language}/desk")).await.ok();
            }
        }
    })
    .await;
}

#[tokio::test]
async fn an_address_that_can_be_no_address_leads_nowhere() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let office = town.browser(Who::Office).await;
        for page in
            ["sessions/0", "points/x", "decisions/year/one", "members/%20", "sessions/x/live"]
        {
            office.desk(page).await.is(StatusCode::NOT_FOUND);
        }
    })
    .await;
}

#[tokio::test]
async fn what_one_member_opened_is_told_to_the_office_and_not_to_the_others() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let office = town.browser(Who::Office).await;
        let minutes = format!("sessions/{session}/minutes");
        office.post(&format!("{minutes}/copies"), &[]).await.done("done-minutes-given");
        let reader = town.browser(Who::Member(4)).await;
        reader.desk(&format!("{minutes}/paper.pdf")).await.pdf();
        let opened = "Copie du procès-verbal ouverte par un membre";
        assert!(office.desk(&minutes).await.ok().words().contains(opened));
        for who in [Who::Member(5), Who::Governor] {
            let other = town.browser(who).await;
            for page in
                [&minutes, &format!("sessions/{session}"), &format!("sessions/{session}/control")]
            {
                let told = other.desk(page).await.ok().words();
                assert!(!told.contains(opened), "{who:?} reads at {page} who opened what");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn settings_that_contradict_each_other_are_kept_and_said() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let office = town.browser(Who::Office).await;
        let words = ("اختياران متعارضان", "Deux choix se contredisent");
        let said = async |count: usize| {
            for (language, words) in [(Language::Arabic, words.0), (Language::French, words.1)] {
                let page = town.browser(Who::Office).await.reading(language);
                let page = page.desk("council").await.ok().words();
                assert_eq!(page.matches(words).count(), count, "{language}");
            }
        };
        said(0).await;
        let tie_only = ("reading_named-votes", "tie-only");
        office.post("council", &[tie_only]).await.done("done-settings-saved");
        said(0).await;
        let published = ("publish_named_votes", "on");
        office.post("council", &[tie_only, published]).await.done("done-settings-saved");
        said(1).await;
        let named = ("reading_named-votes", "always");
        let secret = ("reading_secret-ballot", "permitted");
        office.post("council", &[named, secret, published]).await.done("done-settings-saved");
        said(2).await;
        let page = office.desk("council").await.ok().words();
        assert!(page.contains("(art. 43"), "each side with its article");
    })
    .await;
}

#[tokio::test]
async fn a_member_knows_the_day_that_is_planned_and_no_page_of_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let link = format!("desk/sessions/{session}");
        for (who, day, opens) in
            [(Who::Member(4), true, false), (Who::Reader, false, false), (Who::Office, true, true)]
        {
            let home = town.browser(who).await.get("/fr/desk").await.ok().text();
            assert_eq!(home.contains("mercredi 3 février 2027"), day, "{who:?}");
            assert_eq!(home.contains(&link), opens, "{who:?}");
        }
        let page = format!("sessions/{session}");
        town.browser(Who::Member(4)).await.desk(&page).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}
