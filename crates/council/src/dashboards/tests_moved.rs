//! A holiday that moves a deadline is told to those concerned.

use super::store_moved as store;
use crate::trial::{Browser, PostOffice, Town, Who};
use jiff::civil::{Date, date};
use kit::Language;
use kit::trial::on_both_engines;

#[tokio::test]
async fn a_holiday_declared_on_the_very_deadline_is_told_with_both_days() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        // Received on Wednesday 3 February: the last day to oppose is Monday 8.
        let session = town.signed().await;
        town.transmit(session, "acts").await;
        town.move_to(date(2027, 2, 8));
        town.catch_up().await;
        let fields =
            [("day", "2027-02-08"), ("days", "1"), ("name_ar", "عيد"), ("name_fr", "Fête")];
        let office = town.browser(Who::Office).await;
        let before = post.letters().len();
        office.post("holidays", &fields).await.done("done-holiday-added");
        town.catch_up().await;
        let today = date(2027, 2, 8);
        let moved = store::to_come(&mut town.read().await, town.council.id, today).await.unwrap();
        let days: Vec<_> = moved.iter().map(|it| (it.step.as_str(), it.was, it.due)).collect();
        assert!(days.contains(&("opposition", today, date(2027, 2, 9))), "{days:?}");
        let seq = moved[0].seq;
        let change = store::of_change(&mut town.read().await, town.council.id, seq).await.unwrap();
        assert_eq!(change.len(), moved.len());

        let letters = post.letters();
        let told: Vec<_> = letters[before..]
            .iter()
            .filter(|letter| {
                let words = letter.text().replace(['\u{2068}', '\u{2069}'], "");
                words.contains("du 8 février 2027 au 9 février 2027")
            })
            .collect();
        assert_eq!(told.len(), 2, "the president and the secretary");
        town.catch_up().await;
        assert_eq!(post.letters().len(), letters.len(), "told once");

        for (language, words) in [
            (Language::Arabic, "غير يوم عطلة أحد الآجال"),
            (Language::French, "Un jour férié a déplacé un délai"),
        ] {
            for who in [Who::Office, Who::President, Who::Secretary, Who::Reader] {
                let page = town.browser(who).await.reading(language);
                let page = page.get(&format!("/{language}/desk")).await.ok().text();
                assert_eq!(page.contains(words), who != Who::Reader, "{who:?}");
            }
        }
        is_taken_back(&town, &office, today).await;
    })
    .await;
}

/// Taken back, the last day is the first one again.
async fn is_taken_back(town: &Town, office: &Browser<'_>, today: Date) {
    let page = office.desk("holidays").await.ok().text();
    let own = page.split("/removal").next().and_then(|it| it.rsplit("holidays/").next());
    let own = own.expect("the council's own holiday");
    office.post(&format!("holidays/{own}/removal"), &[]).await.done("done-holiday-removed");
    town.catch_up().await;
    let moved = store::to_come(&mut town.read().await, town.council.id, today).await.unwrap();
    let back = moved.iter().find(|it| it.step == "opposition").unwrap();
    assert_eq!((back.was, back.due), (date(2027, 2, 9), today));
}
