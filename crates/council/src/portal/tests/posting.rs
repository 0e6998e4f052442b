//! The posting of decisions at the seat, and its certificate.

use super::at;
use crate::trial::{MEMBERS, Town, Who, one_done_one_told};
use axum::http::StatusCode;
use kit::trial::on_both_engines;
use law::Subject;

const POSTED: (&str, &str) = ("علقت هذه المقررات من قبل", "Ces délibérations sont déjà affichées");

#[tokio::test]
async fn decisions_are_posted_once_signed_and_certified() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let path = at(session, "posting");
        let office = town.browser(Who::Office).await;
        office.desk(&path).await.is(StatusCode::NOT_FOUND);
        let other = town.browser(Who::Office).await;
        let (one, other) = tokio::join!(office.post(&path, &[]), other.post(&path, &[]));
        one_done_one_told([one, other], "done-acts-posted", POSTED.1);
        town.refuses(Who::Office, &path, &[], POSTED).await;
        assert_eq!(town.told(session, "journal-deliberation-posted").await, 2);
        for who in [Who::Office, Who::President, Who::Secretary] {
            town.browser(who).await.desk(&path).await.pdf();
        }
        town.browser(Who::Member(4)).await.desk(&path).await.is(StatusCode::FORBIDDEN);
        let page = format!("sessions/{session}/publication");
        town.says(Who::Office, &page, ("شهادة التعليق", "Certificat d’affichage")).await;
        let told = ("علق المقرر عدد", "Affichée, délibération n°");
        town.says(Who::Reader, "decisions/2027/1", told).await;
    })
    .await;
}

#[tokio::test]
async fn nothing_is_posted_before_the_closing_unsigned_or_when_nothing_was_adopted() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS).await;
        let path = at(session, "posting");
        let early = ("تعلق المقررات بعد اختتام الدورة", "après la clôture de la session");
        town.refuses(Who::Office, &path, &[], early).await;
        let point = town.points(session).await[1].id;
        town.vote(point, "against", &[]).await;
        let president = town.browser(Who::President).await;
        president.post(&format!("sessions/{session}/closing"), &[]).await.done("done-closed");
        let nothing = ("لم يصادق المجلس على أي مقرر", "n’a adopté aucune délibération");
        town.refuses(Who::Office, &path, &[], nothing).await;
        let others = [Who::President, Who::Secretary, Who::Member(4), Who::Governor, Who::Reader];
        town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
    })
    .await;
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let unsigned = ("بعض المقررات لم توقع بعد", "Des délibérations ne sont pas encore signées");
        town.refuses(Who::Office, &at(session, "posting"), &[], unsigned).await;
    })
    .await;
}
