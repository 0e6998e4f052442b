//! The papers of a deliberation: printed to be signed, signed, and the original scanned in.

use crate::deliberations::Stage;
use crate::trial::{PDF, Town, Who, one_done_one_told};
use axum::http::StatusCode;
use kit::Digest;
use kit::trial::on_both_engines;

const PREPARED: (&str, &str) = ("أعدت الوثائق من قبل", "Les pièces sont déjà préparées");

#[tokio::test]
async fn papers_are_printed_once_however_many_ask() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let path = format!("sessions/{session}/signing/papers");
        let (office, secretary) =
            (town.browser(Who::Office).await, town.browser(Who::Secretary).await);
        let (one, other) = tokio::join!(office.post(&path, &[]), secretary.post(&path, &[]));
        one_done_one_told([one, other], "done-papers-prepared", PREPARED.1);
        town.refuses(Who::Office, &path, &[], PREPARED).await;
        let others = [Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
        for act in town.acts(session).await {
            assert_eq!(act.stage, Stage::Prepared);
            let page = format!("decisions/{}/paper.pdf", act.reference());
            let paper = office.desk(&page).await.pdf();
            assert_eq!(Some(Digest::of(&paper)), act.paper_sha256);
            assert_eq!(town.told(act.id, "journal-deliberation-prepared").await, 1);
        }
        let waiting = ("وثيقتان تنتظران توقيعكم", "2 pièces attendent votre signature");
        town.says(Who::President, &format!("sessions/{session}/signing"), waiting).await;
    })
    .await;
}

#[tokio::test]
async fn the_signed_paper_takes_the_place_of_the_one_to_be_signed() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let act = town.acts(session).await.remove(0);
        let page = format!("decisions/{}", act.reference());
        let member = town.browser(Who::Member(4)).await;
        let paper = member.desk(&format!("{page}/paper.pdf")).await.pdf();
        assert_eq!(Some(Digest::of(&paper)), act.signed_sha256);
        let told = ("اكتملت توقيعات المقرر عدد", "Signatures complètes, délibération n°");
        town.says(Who::Member(4), &page, told).await;
        let none = ("لا شيء للتوقيع", "Rien à signer");
        town.says(Who::President, &format!("sessions/{session}/signing"), none).await;
    })
    .await;
}

#[tokio::test]
async fn the_original_signed_by_hand_is_kept_as_a_pdf_and_nothing_else() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let act = town.acts(session).await.remove(0);
        let path = format!("decisions/{}/scan", act.reference());
        let png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR";
        let table: [(&str, &[u8], (&str, &str)); 5] = [
            ("", b"", ("لم تختاروا أي ملف", "Aucun fichier n’a été choisi")),
            ("original.pdf", b"", ("فارغ", "est vide")),
            ("original.pdf", b"MZ\x90 a program", ("من نوع غير مقبول", "d’un type admis")),
            ("original.doc", PDF, ("لا يطابق امتداده", "ne correspond pas à son nom")),
            ("original.png", png, ("يرفق في ملف PDF", "se joint en PDF")),
        ];
        for (name, bytes, words) in table {
            town.refuses_file((Who::Office, &path), &[], ("scan", name, bytes), words).await;
        }
        let file = ("scan", "original.pdf", PDF);
        for who in [Who::President, Who::Secretary, Who::Member(4), Who::Governor, Who::Reader] {
            let browser = town.browser(who).await;
            browser.upload(&path, &[], file).await.is(StatusCode::FORBIDDEN);
        }
        let office = town.browser(Who::Office).await;
        office.desk(&path).await.is(StatusCode::NOT_FOUND);
        for _ in 0..2 {
            office.upload(&path, &[], file).await.done("done-scan-kept");
        }
        assert_eq!(office.desk(&path).await.pdf(), PDF);
        assert_eq!(town.told(act.id, "journal-deliberation-scanned").await, 1, "the same scan");
    })
    .await;
}
