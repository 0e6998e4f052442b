//! What becomes of a decision: sent, received, told, published.

use super::NOT_THERE;
use crate::orders::{Stage, awaiting};
use crate::trial::{PDF, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::trial::on_both_engines;

#[tokio::test]
async fn a_regulatory_decision_is_numbered_signed_sent_received_and_published() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.order("regulatory").await;
        let path = format!("orders/{id}");
        for who in [Who::Member(4), Who::Governor] {
            town.browser(who).await.desk(&path).await.is(StatusCode::NOT_FOUND);
        }
        let president = town.browser(Who::President).await;
        town.order_signed(id, Who::President).await;
        town.says(Who::Member(4), &path, ("موقع", "Signé")).await;
        // Signed on Monday 4 January: fifteen working days, the 11th and the 14th not worked.
        town.says(Who::Office, &path, ("27 يناير", "27 janvier")).await;
        town.says(Who::Office, &path, ("المادة 116", "art. 116")).await;
        let home = town.browser(Who::Office).await.get("/fr/desk").await.ok().words();
        assert!(home.contains("Transmettre un arrêté à l’autorité"), "{home}");
        town.browser(Who::Governor).await.desk(&path).await.is(StatusCode::NOT_FOUND);
        town.refuses(Who::Office, &format!("{path}/publication"), &[], NOT_THERE).await;

        let office = town.browser(Who::Office).await;
        office.post(&format!("{path}/transmission"), &[]).await.done("done-order-sent");
        office.desk(&format!("{path}/slip.pdf")).await.pdf();
        let governor = town.browser(Who::Governor).await;
        governor.desk(&format!("{path}/paper.pdf")).await.pdf();
        let desk = governor.get("/fr/desk/authority").await.ok().words();
        for words in ["Circulation rue des Écoles", "au plus tard le 27 janvier 2027"] {
            assert!(desk.contains(words), "{desk}");
        }
        assert!(!desk.contains("hors délai"), "{desk}");
        let home = governor.get("/fr/desk").await.ok().words();
        assert!(home.contains("Donner récépissé d’un arrêté"), "{home}");
        town.says(Who::Governor, &path, ("المادة 115", "art. 115")).await;
        let receipt = format!("{path}/acknowledgement");
        governor.post(&receipt, &[]).await.done("done-order-received");
        town.refuses(Who::Governor, &receipt, &[], NOT_THERE).await;
        office.desk(&format!("{path}/receipt.pdf")).await.pdf();
        let desk = governor.get("/fr/desk/authority").await.ok().words();
        assert!(!desk.contains("Circulation"), "{desk}");

        let public = "/fr/ain-example/orders";
        town.stranger().get(&format!("{public}/2027/1")).await.is(StatusCode::NOT_FOUND);
        town.says(Who::Office, &path, ("المادة 277", "art. 277")).await;
        let gazette = [("gazette", "BOCT n° 12")];
        let publication = format!("{path}/publication");
        president.post(&publication, &gazette).await.done("done-order-published");
        let page = town.stranger().get(&format!("{public}/2027/1")).await.ok().words();
        assert!(page.contains("stationnement est interdit") && page.contains("BOCT n° 12"));
        assert!(town.stranger().get(public).await.ok().words().contains("rue des Écoles"));
        town.stranger().get(&format!("{public}/2027/1/paper.pdf")).await.pdf();
        let it = town.found(id).await;
        assert_eq!((it.stage, it.receipt_number.as_deref()), (Stage::Published, Some("2027/1")));
    })
    .await;
}

#[tokio::test]
async fn a_receipt_on_paper_may_follow_the_publication_and_a_late_sending_shows() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.order("regulatory").await;
        town.order_signed(id, Who::President).await;
        let path = format!("orders/{id}");
        town.move_to(date(2027, 1, 28));
        let office = town.browser(Who::Office).await;
        office.post(&format!("{path}/transmission"), &[]).await.done("done-order-sent");
        let governor = town.browser(Who::Governor).await;
        let desk = governor.get("/fr/desk/authority?kind=order").await.ok().words();
        assert!(desk.contains("hors délai"), "{desk}");
        office.post(&format!("{path}/publication"), &[]).await.done("done-order-published");
        let receipt = format!("{path}/receipt");
        let scan = ("scan", "recepisse.pdf", PDF);
        let early = [("number", "G/7"), ("on", "2027-01-27")];
        let impossible = ("تاريخ التوصل", "entre l’envoi et aujourd’hui");
        town.refuses_file((Who::Office, &receipt), &early, scan, impossible).await;
        let unnumbered = [("number", " "), ("on", "2027-01-28")];
        let missing = ("رقم الوصل", "numéro du récépissé");
        town.refuses_file((Who::Office, &receipt), &unnumbered, scan, missing).await;
        let fields = [("number", "G/7"), ("on", "2027-01-28")];
        office.upload(&receipt, &fields, scan).await.done("done-order-received");
        let it = town.found(id).await;
        assert_eq!((it.stage, it.receipt_number.as_deref()), (Stage::Published, Some("G/7")));
        assert_eq!(town.told(id, "journal-order-received").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_decision_on_town_planning_goes_to_the_governor_in_five_days_and_is_notified() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.order("planning").await;
        town.order_signed(id, Who::President).await;
        let path = format!("orders/{id}");
        // Five days from Monday 4 January: Saturday the 9th; Monday the 11th is a holiday.
        town.says(Who::Office, &path, ("12 يناير", "12 janvier")).await;
        let notification = format!("{path}/notification");
        let nobody = [("to", ""), ("on", "2027-01-04")];
        town.refuses(Who::Office, &notification, &nobody, ("لمن بلغ", "à qui")).await;
        let early = [("to", "Mme Alaoui"), ("on", "2027-01-03")];
        let when = ("بعد التوقيع", "après la signature");
        town.refuses(Who::Office, &notification, &early, when).await;
        let office = town.browser(Who::Office).await;
        let told = [("to", "Mme Alaoui"), ("on", "2027-01-04")];
        office.post(&notification, &told).await.done("done-order-notified");
        town.refuses(Who::Office, &notification, &told, NOT_THERE).await;
        office.post(&format!("{path}/transmission"), &[]).await.done("done-order-sent");
        town.refuses(Who::Office, &format!("{path}/publication"), &[], NOT_THERE).await;
        town.says(Who::Reader, &path, ("Mme Alaoui", "Mme Alaoui")).await;
        assert_eq!(town.found(id).await.stage, Stage::Sent);
    })
    .await;
}

#[tokio::test]
async fn numbers_have_no_gap_and_an_individual_decision_stays_with_the_council() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (first, second) = (town.order("individual").await, town.order("individual").await);
        town.order_signed(second, Who::President).await;
        town.order_signed(first, Who::President).await;
        assert_eq!(town.found(second).await.reference(), "2027/1");
        assert_eq!(town.found(first).await.reference(), "2027/2");
        for deed in ["transmission", "publication", "preparation"] {
            let path = format!("orders/{first}/{deed}");
            town.refuses(Who::Office, &path, &[], NOT_THERE).await;
        }
        let waiting = awaiting(&mut town.read().await, town.council.id, Stage::Signed).await;
        assert_eq!(waiting.unwrap().len(), 2);
        town.stranger().get("/fr/ain-example/orders/2027/1").await.is(StatusCode::NOT_FOUND);
        town.says(Who::Reader, "orders", ("تنظيم السير", "Circulation")).await;
    })
    .await;
}
