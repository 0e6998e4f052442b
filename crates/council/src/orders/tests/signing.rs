//! Who writes a decision, who signs it, and over what.

use super::DRAFT;
use crate::orders::Stage;
use crate::people::{self, InterimCause, NewInterim, OfficeKind};
use crate::trial::{PASSWORD, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Bilingual;
use kit::trial::on_both_engines;

#[tokio::test]
async fn a_draft_is_amended_until_it_has_its_number_and_is_never_empty() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let empty = ("للقرار موضوع ومنطوق", "Un arrêté a un objet");
        town.refuses(Who::Office, "orders", &[("kind", "regulatory")], empty).await;
        let text = "x".repeat(40_001);
        let long = [("kind", "individual"), ("title_fr", "Titre"), ("text_fr", text.as_str())];
        town.refuses(Who::Office, "orders", &long, ("طويل جدا", "trop long")).await;
        let others = [Who::Secretary, Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        let fields: Vec<(&str, &str)> = [("kind", "regulatory")].into_iter().chain(DRAFT).collect();
        town.turns_away(&others, "orders", &fields, StatusCode::FORBIDDEN).await;
        let id = town.order("regulatory").await;
        let path = format!("orders/{id}/text");
        let anew = [("title_fr", "Sens unique"), ("text_fr", "La rue est à sens unique.")];
        let office = town.browser(Who::Office).await;
        office.post(&path, &anew).await.done("done-order-amended");
        assert_eq!(town.found(id).await.title.fr, "Sens unique");
        town.order_signed(id, Who::President).await;
        town.refuses(Who::Office, &path, &anew, super::NOT_THERE).await;
    })
    .await;
}

#[tokio::test]
async fn the_president_alone_signs_over_the_paper_that_was_shown() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.order("regulatory").await;
        let path = format!("orders/{id}/signature");
        let president = town.browser(Who::President).await;
        let preparation = format!("orders/{id}/preparation");
        president.post(&preparation, &[]).await.done("done-order-prepared");
        president.desk(&format!("orders/{id}/paper.pdf")).await.pdf();
        let home = president.get("/fr/desk").await.ok().words();
        assert!(home.contains("Signer un arrêté"), "{home}");
        let sha256 = town.found(id).await.paper_sha256.unwrap().to_string();
        let other = [("sha256", "another"), ("password", PASSWORD)];
        president.post(&path, &other).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        let wrong = [("sha256", sha256.as_str()), ("password", "wrong")];
        president.post(&path, &wrong).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [("sha256", sha256.as_str()), ("password", PASSWORD)];
        town.turns_away(&[Who::Office, Who::Secretary], &path, &fields, StatusCode::FORBIDDEN)
            .await;
        assert_eq!(town.found(id).await.stage, Stage::Prepared);
    })
    .await;
}

#[tokio::test]
async fn whoever_stands_in_of_right_signs_and_the_president_does_not_meanwhile() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let since = crate::councils::ELECTION_2021;
        let mut tx = town.write().await;
        let office = (OfficeKind::VicePresident, 1);
        let (council, deputy) = (town.council.id, town.members[2]);
        people::take_office(&mut tx, council, deputy, office, since).await.unwrap();
        let new = NewInterim {
            acting: deputy,
            cause: InterimCause::Prevented,
            reason: Bilingual::new("مرض", "Maladie"),
            away_since: date(2026, 11, 2),
        };
        let by = (date(2027, 1, 4), town.office);
        people::begin_interim(&mut tx, &town.council, &new, by).await.unwrap();
        tx.commit().await.unwrap();
        town.give_password(deputy).await;

        let id = town.order("individual").await;
        let office = town.browser(Who::Office).await;
        office.post(&format!("orders/{id}/preparation"), &[]).await.done("done-order-prepared");
        let sha256 = town.found(id).await.paper_sha256.unwrap().to_string();
        let path = format!("orders/{id}/signature");
        let fields = [("sha256", sha256.as_str()), ("password", PASSWORD)];
        let another = ("يوقع غيركم اليوم", "Un autre signe aujourd’hui");
        town.refuses(Who::President, &path, &fields, another).await;
        let acting = town.browser(Who::Member(2)).await;
        acting.post(&path, &fields).await.done("done-order-signed");
        let page = format!("orders/{id}");
        town.says(Who::Reader, &page, ("نيابة عن الرئيس", "par intérim")).await;
        assert_eq!(town.found(id).await.signed_by, Some(deputy));
    })
    .await;
}
