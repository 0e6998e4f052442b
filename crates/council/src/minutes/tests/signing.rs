//! Signing the minutes, and the original signed by hand.

use super::at;
use crate::minutes::Stage;
use crate::sessions::{self, Milestone};
use crate::signatures;
use crate::trial::{PASSWORD, PDF, Town, Who};
use axum::http::StatusCode;
use kit::Digest;
use kit::trial::on_both_engines;

#[tokio::test]
async fn president_and_secretary_sign_the_same_paper_once_each() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.approved().await;
        let path = at(session, "signing");
        let paper = town.minutes(session).await.paper_sha256.unwrap().to_string();
        let right = [("password", PASSWORD), ("sha256", paper.as_str())];
        let wrong = [("password", "wrong"), ("sha256", paper.as_str())];
        let other = Digest::of(b"another").to_string();
        let another = [("password", PASSWORD), ("sha256", other.as_str())];
        let password = ("كلمة السر غير صحيحة", "Le mot de passe est inexact");
        let changed = ("تغيرت الوثيقة منذ عرضها", "n’est plus celle qui vous a été montrée");
        let twice = ("وقعتم هذه الوثيقة من قبل", "Vous avez déjà signé cette pièce");
        town.refuses(Who::President, &path, &wrong, password).await;
        town.refuses(Who::President, &path, &another, changed).await;
        town.sign_minutes(session, Who::President).await;
        town.refuses(Who::President, &path, &right, twice).await;
        assert_eq!(town.minutes(session).await.stage, Stage::Approved);
        town.sign_minutes(session, Who::Secretary).await;
        town.refuses(Who::Secretary, &path, &right, twice).await;
        let minutes = town.minutes(session).await;
        assert_eq!(minutes.stage, Stage::Signed);
        let mut tx = town.read().await;
        assert_eq!(signatures::of_subject(&mut tx, minutes.id).await.unwrap().len(), 2);
        let reached = sessions::milestones(&mut tx, session).await.unwrap();
        let signed = sessions::first(&reached, Milestone::MinutesSigned).unwrap();
        assert_eq!(signed.digest(), minutes.signed_sha256);
        drop(tx);
        let told = ("اكتملت توقيعات المحضر", "Signatures du procès-verbal complètes");
        town.says(Who::Reader, &format!("sessions/{session}/minutes"), told).await;
        let others = [Who::Office, Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        town.turns_away(&others, &path, &right, StatusCode::FORBIDDEN).await;
    })
    .await;
}

#[tokio::test]
async fn both_who_sign_at_once_complete_the_minutes_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.approved().await;
        tokio::join!(
            town.sign_minutes(session, Who::President),
            town.sign_minutes(session, Who::Secretary)
        );
        let minutes = town.minutes(session).await;
        assert_eq!(minutes.stage, Stage::Signed);
        assert_eq!(town.told(minutes.id, "journal-minutes-signed").await, 1);
        let reader = town.browser(Who::Reader).await;
        let paper = reader.desk(&at(session, "paper.pdf")).await.pdf();
        assert_eq!(Some(Digest::of(&paper)), minutes.signed_sha256);
    })
    .await;
}

#[tokio::test]
async fn minutes_that_were_not_approved_have_nothing_to_sign() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let path = at(session, "signing");
        let fields = [("password", PASSWORD), ("sha256", "")];
        town.turns_away(&[Who::President], &path, &fields, StatusCode::NOT_FOUND).await;
        let secretary = town.browser(Who::Secretary).await;
        let note = [("opening_fr", "Un mot")];
        secretary.post(&at(session, "notes"), &note).await.done("done-minutes-written");
        town.turns_away(&[Who::President], &path, &fields, StatusCode::NOT_FOUND).await;
        secretary.desk(&at(session, "paper.pdf")).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn the_original_signed_by_hand_is_kept_as_a_pdf_and_nothing_else() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.approved().await;
        let path = at(session, "scan");
        let png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR";
        let table: [(&str, &[u8], (&str, &str)); 4] = [
            ("", b"", ("لم تختاروا أي ملف", "Aucun fichier n’a été choisi")),
            ("pv.pdf", b"", ("فارغ", "est vide")),
            ("pv.pdf", b"MZ\x90 a program", ("من نوع غير مقبول", "d’un type admis")),
            ("pv.png", png, ("يرفق في ملف PDF", "se joint en PDF")),
        ];
        for (name, bytes, words) in table {
            town.refuses_file((Who::Office, &path), &[], ("scan", name, bytes), words).await;
        }
        let office = town.browser(Who::Office).await;
        office.desk(&path).await.is(StatusCode::NOT_FOUND);
        let file = ("scan", "pv.pdf", PDF);
        for _ in 0..2 {
            office.upload(&path, &[], file).await.done("done-scan-kept");
        }
        assert_eq!(office.desk(&path).await.pdf(), PDF);
        let minutes = town.minutes(session).await.id;
        assert_eq!(town.told(minutes, "journal-minutes-scanned").await, 1);
        for who in [Who::President, Who::Secretary, Who::Member(4), Who::Reader] {
            let browser = town.browser(who).await;
            browser.upload(&path, &[], file).await.is(StatusCode::FORBIDDEN);
        }
    })
    .await;
}
