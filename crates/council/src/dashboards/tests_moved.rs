//! A holiday that moves a deadline is told to those concerned.

use super::store_moved as store;
use crate::control::Parcel;
use crate::trial::{Browser, PostOffice, Town, Who};
use jiff::civil::{Date, date};
use kit::Language;
use kit::trial::on_both_engines;
use law::Subject;

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
        assert_eq!(
            told.len(),
            4,
            "the president, the secretary, the office, the governor's office"
        );
        town.catch_up().await;
        assert_eq!(post.letters().len(), letters.len(), "told once");

        for (language, words) in [
            (Language::Arabic, "غير يوم عطلة أحد الآجال"),
            (Language::French, "Un jour férié a déplacé un délai"),
        ] {
            for who in [Who::Office, Who::President, Who::Secretary, Who::Governor, Who::Reader] {
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

/// What moved when the office declared `day` a holiday.
async fn declared(town: &Town, day: &str) -> Vec<super::moved::Moved> {
    let fields = [("day", day), ("days", "1"), ("name_ar", "عيد"), ("name_fr", "Fête")];
    let office = town.browser(Who::Office).await;
    office.post("holidays", &fields).await.done("done-holiday-added");
    town.catch_up().await;
    let today = day_of(town);
    store::to_come(&mut town.read().await, town.council.id, today).await.unwrap()
}

fn day_of(town: &Town) -> Date {
    kit::clock::day(town.clock.now())
}

/// The day before and after of `step`, and for whom it is.
fn of<'m>(moved: &'m [super::moved::Moved], step: &str) -> Option<(Date, Date, bool, &'m str)> {
    let it = moved.iter().find(|it| it.step == step)?;
    Some((it.was, it.due, it.authority_id.is_some(), it.article.fr.as_str()))
}

#[tokio::test]
async fn the_days_of_a_decision_and_of_a_request_move_too_and_the_governor_is_not_concerned() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let office = town.browser(Who::Office).await;
        let draft = [
            ("kind", "regulatory"),
            ("title_ar", "تنظيم السير"),
            ("title_fr", "Circulation rue des Écoles"),
            ("basis_ar", "بناء على القانون التنظيمي"),
            ("basis_fr", "Vu la loi organique"),
            ("text_ar", "المادة الأولى: يمنع الوقوف."),
            ("text_fr", "Article premier. Le stationnement est interdit."),
        ];
        let answer = office.post("orders", &draft).await.done("done-order-drafted");
        let order = answer.location.rsplit('/').next().unwrap().split('?').next().unwrap();
        let president = town.browser(Who::President).await;
        let path = format!("orders/{order}");
        president.post(&format!("{path}/preparation"), &[]).await.done("done-order-prepared");
        let id = order.parse().unwrap();
        let found = crate::orders::find(&mut town.read().await, town.council.id, id).await;
        let sha256 = found.unwrap().paper_sha256.unwrap().to_string();
        let fields = [("sha256", sha256.as_str()), ("password", crate::trial::PASSWORD)];
        president.post(&format!("{path}/signature"), &fields).await.done("done-order-signed");

        let request = kit::Id::new(town.clock.now()).to_string();
        let signed: Vec<String> = town.members[3..7].iter().map(ToString::to_string).collect();
        let mut asked = vec![
            ("id", request.as_str()),
            ("received_on", "2027-01-04"),
            ("point_1_fr", "Réparer le marché"),
            ("reason_fr", "Le toit fuit."),
        ];
        asked.extend(signed.iter().map(|it| ("member", it.as_str())));
        office.post("extraordinary", &asked).await.done("done-session-request-filed");

        let before = post.letters().len();
        let moved = declared(&town, "2027-01-15").await;
        let order = of(&moved, "order-to-authority");
        let (was, due, is_authority, article) = order.expect("the decision's own day");
        assert!(due > was && !is_authority && article.starts_with("art. "), "{order:?}");
        let request = of(&moved, "request-answer").expect("the answer to the request");
        assert_eq!((request.0, request.1), (date(2027, 1, 15), date(2027, 1, 18)));
        let told = post.letters();
        let told: Vec<_> = told[before..].iter().map(crate::trial::Letter::text).collect();
        let of_order = told.iter().filter(|it| it.contains("rue des Écoles")).count();
        assert_eq!((told.len(), of_order), (3, 3), "the president, the secretary, the office");
        let home = town.browser(Who::Governor).await.get("/fr/desk").await.ok().text();
        assert!(!home.contains("Un jour férié a déplacé un délai"));
    })
    .await;
}

#[tokio::test]
async fn whoever_gives_a_visa_for_the_ministry_is_told_that_its_last_day_moved() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let person = town.interior().await;
        let session = town.signed_about(&[Subject::DelegatedManagement, Subject::Other]).await;
        town.transmit(session, "acts").await;
        let sent = crate::control::of_session(&mut town.read().await, session).await.unwrap();
        let request = sent.iter().find(|it| it.parcel == Parcel::Visa).expect("a request");
        let interior = town.browser_of(person).await;
        let receipt = format!("/fr/desk/authority/transmissions/{}/receipt", request.id);
        interior.post_to(&receipt, &[]).await.done("done-acknowledged");
        town.catch_up().await;
        // Received on Wednesday 3 February: twenty days later is Tuesday 23.
        let moved = declared(&town, "2027-02-23").await;
        let own = moved.iter().find(|it| it.path.starts_with("decisions/")).expect("its visa");
        assert_eq!((own.was, own.due), (date(2027, 2, 23), date(2027, 2, 24)));
        let letters = post.to("interieur@example.ma");
        let told = letters.last().expect("a mail").text().replace(['\u{2068}', '\u{2069}'], "");
        assert!(told.contains("du 23 février 2027 au 24 février 2027"), "{told}");
        assert!(!told.contains("Opposition"), "only its own day: {told}");
        let home = interior.get("/fr/desk").await.ok().text();
        assert!(home.contains("Un jour férié a déplacé un délai"));
    })
    .await;
}
