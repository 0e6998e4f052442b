//! What is kept of sessions: lists and their pages, the past, and publication.

use crate::sessions::{self, Session, Sight, Stage};
use crate::trial::{Town, Who};
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;
use law::SessionKind;

const EVERYTHING: (&str, &str) = ("9999", "");

async fn record(town: &Town, month: u8, opens_on: Option<jiff::civil::Date>) -> Session {
    let id = Id::new(town.clock.now());
    let kind = SessionKind::Ordinary;
    let session = sessions::record(&town.council, id, kind, (2025, month), opens_on);
    let mut tx = town.write().await;
    sessions::save_new(&mut tx, &session, &[], Some(town.office)).await.unwrap();
    tx.commit().await.unwrap();
    session
}

#[tokio::test]
async fn a_session_of_the_past_is_written_down_as_it_was_reported() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let known = record(&town, 5, Some(date(2025, 5, 6))).await;
        let unknown = record(&town, 10, None).await;
        assert_eq!(town.entries(known.id).await[0], "journal-session-recorded");
        let kept = town.session(unknown.id).await;
        assert!(kept.recorded && kept.opens_on.is_none() && kept.stage == Stage::Closed);
        let reader = town.browser(Who::Reader).await;
        let list = reader.desk("sessions").await.ok().words();
        let (october, may) = (list.find("d’octobre 2025"), list.find("de mai 2025"));
        assert!(october.unwrap() < may.unwrap(), "the latest first");
        reader.desk(&format!("sessions/{}", unknown.id)).await.ok();
        let path = format!("sessions/{}/timetable", known.id);
        let id = known.id.to_string();
        let fields = [
            ("id", id.as_str()),
            ("kind", "ordinary"),
            ("day_1", "2027-02-03"),
            ("hour_1", "09:00"),
        ];
        let words =
            ("الدورة السابقة المدونة لا يغير موعدها", "Une session passée ne se déplace pas");
        town.refuses(Who::Office, &path, &fields, words).await;
        assert_eq!(town.session(known.id).await.opens_on, Some(date(2025, 5, 6)));
    })
    .await;
}

#[tokio::test]
async fn lists_are_read_page_by_page_the_latest_first() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        for month in 1..=12 {
            record(&town, month, None).await;
        }
        for day in 1..=16 {
            record(&town, 3, Some(date(2025, 3, day))).await;
        }
        let office = town.browser(Who::Office).await;
        let first = office.desk("sessions").await.ok().text();
        let next = first.split("?before=").nth(1).and_then(|it| it.split('"').next()).unwrap();
        let second = office.desk(&format!("sessions?before={next}")).await.ok().text();
        let links = |page: &str| page.matches("<th scope=\"row\">").count();
        assert_eq!((links(&first), links(&second)), (25, 3));
        assert!(!second.contains("rel=\"next\""));
        let mut tx = town.read().await;
        let all = sessions::list(&mut tx, town.council.id, Sight::FromConvened, EVERYTHING, 50);
        let all = all.await.unwrap();
        let places: Vec<String> = all.iter().map(Session::place_in_list).collect();
        assert!(places.is_sorted_by(|one, next| one > next) && places.len() == 28);
    })
    .await;
}

#[tokio::test]
async fn sessions_under_way_are_those_that_open_from_a_day_on_within_sight() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        record(&town, 2, Some(date(2025, 2, 3))).await;
        let planned = town.planned().await;
        let submitted = town.submitted().await;
        let mut tx = town.read().await;
        for (sight, since, expected) in [
            (Sight::FromPlanned, date(2025, 1, 1), vec![planned, submitted]),
            (Sight::FromPlanned, date(2027, 2, 3), vec![planned, submitted]),
            (Sight::FromPlanned, date(2027, 2, 4), vec![]),
            (Sight::FromSubmitted, date(2027, 1, 1), vec![submitted]),
            (Sight::FromConvened, date(2027, 1, 1), vec![]),
        ] {
            let found = sessions::under_way(&mut tx, town.council.id, sight, since).await.unwrap();
            let found: Vec<Id> = found.iter().map(|it| it.id).collect();
            assert_eq!(found, expected, "{sight:?} since {since}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_public_sees_a_session_once_it_is_published_and_it_is_published_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = record(&town, 2, Some(date(2025, 2, 3))).await;
        let council = town.council.id;
        let mut tx = town.write().await;
        assert!(sessions::find_public(&mut tx, council, session.id).await.unwrap().is_none());
        assert!(sessions::list_public(&mut tx, council, EVERYTHING, 9).await.unwrap().is_empty());
        sessions::publish(&mut tx, &session, town.office).await.unwrap();
        let again = sessions::publish(&mut tx, &session, town.office).await;
        town.refused(again, ("نشرت هذه الدورة من قبل.", "Cette session est déjà publiée."));
        tx.commit().await.unwrap();
        assert_eq!(town.told(session.id, "journal-session-published").await, 1);
        let mut tx = town.read().await;
        assert!(sessions::find_public(&mut tx, council, session.id).await.unwrap().is_some());
        assert_eq!(sessions::list_public(&mut tx, council, EVERYTHING, 9).await.unwrap().len(), 1);
    })
    .await;
}
