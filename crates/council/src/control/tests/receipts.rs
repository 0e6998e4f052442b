//! The receipt: given at the authority's desk, or written down from paper. Everything runs from
//! its day.

use crate::sessions::{self, Milestone};
use crate::trial::{PDF, Town, Who, one_done_one_told};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::trial::on_both_engines;

const GIVEN: (&str, &str) =
    ("سبق تسليم وصل عن هذه الإرسالية", "Le récépissé de cet envoi est déjà donné");

#[tokio::test]
async fn the_authority_acknowledges_at_its_desk_under_a_number_of_its_own() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let sent = town.send(session, "register").await;
        let path = format!("transmissions/{}/acknowledgement", sent.id);
        let (one, other) = (town.browser(Who::Governor).await, town.browser(Who::Governor).await);
        let (one, other) = tokio::join!(one.post(&path, &[]), other.post(&path, &[]));
        one_done_one_told([one, other], "done-acknowledged", GIVEN.1);
        town.refuses(Who::Governor, &path, &[], GIVEN).await;
        town.transmit(session, "acts").await;
        let numbers: Vec<Option<String>> =
            town.sent(session).await.into_iter().map(|it| it.receipt_number).collect();
        let expected = ["2027/1", "2027/2", "2027/3"].map(|it| Some(it.to_owned()));
        assert_eq!(numbers, expected, "agenda, register, acts: no number was lost");
        let receipt = format!("transmissions/{}/receipt", sent.id);
        town.browser(Who::Office).await.desk(&receipt).await.pdf();
        let reached = sessions::milestones(&mut town.read().await, session).await.unwrap();
        for milestone in
            [Milestone::AgendaReceived, Milestone::RegisterReceived, Milestone::ActsReceived]
        {
            assert!(sessions::first(&reached, milestone).is_some(), "{milestone:?}");
        }
        let others = [Who::Office, Who::President, Who::Member(4), Who::Engineer, Who::Reader];
        town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
    })
    .await;
}

#[tokio::test]
async fn a_receipt_given_on_paper_counts_from_the_day_that_it_bears() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let sent = town.send(session, "acts").await;
        let path = format!("transmissions/{}/receipt", sent.id);
        town.move_to(date(2027, 2, 6));
        let office = town.browser(Who::Office).await;
        let fields = [("number", " 118/ق.ش.م "), ("on", "2027-02-04")];
        let scan = ("scan", "recepisse.pdf", PDF);
        office.upload(&path, &fields, scan).await.done("done-receipt-kept");
        let kept = town.sent(session).await.pop().unwrap();
        assert_eq!(kept.receipt_number.as_deref(), Some("118/ق.ش.م"));
        assert_eq!(kept.received_on, Some(date(2027, 2, 4)));
        assert_eq!(office.desk(&path).await.pdf(), PDF);
        // Received on Thursday 4 February: Friday, Monday and Tuesday are worked.
        for case in town.cases(session).await {
            assert_eq!(case.expected_on, Some(date(2027, 2, 10)));
        }
        town.refuses_file((Who::Office, &path), &fields, scan, GIVEN).await;
        let page = format!("sessions/{session}/control");
        town.says(Who::Governor, &page, ("118/ق.ش.م", "118/ق.ش.م")).await;
    })
    .await;
}

#[tokio::test]
async fn a_receipt_that_cannot_be_is_not_written_down() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let sent = town.send(session, "acts").await;
        let path = format!("transmissions/{}/receipt", sent.id);
        town.move_to(date(2027, 2, 6));
        let (fits, long) = ("ق".repeat(60), "ق".repeat(61));
        let number = ("أدخلوا رقم الوصل كما سلم", "Saisissez le numéro du récépissé");
        let day = ("تاريخ التوصل يقع بين", "Le jour de réception est entre");
        let unreadable = ("تاريخ أو ساعة غير صحيحين", "Une date ou une heure n’est pas valable");
        let pdf = ("يرفق في ملف PDF", "se joint en PDF");
        let png: &[u8] = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR";
        let table = [
            ("", "2027-02-04", ("r.pdf", PDF), number),
            ("   ", "2027-02-04", ("r.pdf", PDF), number),
            (long.as_str(), "2027-02-04", ("r.pdf", PDF), number),
            ("118", "2027-02-02", ("r.pdf", PDF), day),
            ("118", "2027-02-07", ("r.pdf", PDF), day),
            ("118", "2027-02-30", ("r.pdf", PDF), unreadable),
            ("118", "", ("r.pdf", PDF), unreadable),
            ("118", "2027-02-04", ("r.png", png), pdf),
            ("118", "2027-02-04", ("r.pdf", png), ("لا يطابق امتداده", "ne correspond pas")),
            ("118", "2027-02-04", ("", b""), ("لم تختاروا أي ملف", "Aucun fichier")),
        ];
        for (number, on, (name, bytes), words) in table {
            let fields = [("number", number), ("on", on)];
            let file = ("scan", name, bytes);
            town.refuses_file((Who::Office, &path), &fields, file, words).await;
        }
        let fields = [("number", fits.as_str()), ("on", "2027-02-03")];
        let file = ("scan", "r.pdf", PDF);
        for who in [Who::President, Who::Secretary, Who::Governor, Who::Reader] {
            let browser = town.browser(who).await;
            browser.upload(&path, &fields, file).await.is(StatusCode::FORBIDDEN);
        }
        let office = town.browser(Who::Office).await;
        office.upload(&path, &fields, file).await.done("done-receipt-kept");
    })
    .await;
}
