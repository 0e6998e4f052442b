//! What goes to the authority: when, once, under a number without gaps, with every paper.

use crate::control::{Transmission, store};
use crate::trial::{MEMBERS, Town, Who, one_done_one_told};
use axum::http::StatusCode;
use kit::trial::on_both_engines;
use kit::{Digest, Id};
use law::Subject;

const SENT: (&str, &str) = ("سبق إرسال هذه الوثائق", "Ces pièces sont déjà transmises");
const BEFORE_CLOSING: (&str, &str) =
    ("ترسل هذه الوثائق بعد اختتام الدورة", "Ces pièces se transmettent après la clôture");
const NOT_YET: (&str, &str) =
    ("لم تصل الدورة إلى هذه المرحلة بعد", "La session n’en est pas encore là");

fn parcel(session: Id, name: &str) -> String {
    format!("sessions/{session}/control/{name}")
}

#[tokio::test]
async fn an_agenda_is_sent_settled_and_once_in_each_version() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.with_agenda().await;
        let path = parcel(session, "agenda");
        town.refuses(Who::Office, &path, &[], NOT_YET).await;
        let settle = format!("sessions/{session}/agenda/settlement");
        let office = town.browser(Who::Office).await;
        office.post(&settle, &[]).await.done("done-agenda-settled");
        let (one, other) = (town.browser(Who::Office).await, town.browser(Who::President).await);
        let (one, other) = tokio::join!(one.post(&path, &[]), other.post(&path, &[]));
        one_done_one_told([one, other], "done-transmitted", SENT.1);
        town.refuses(Who::Office, &path, &[], SENT).await;
        town.point(session, Subject::Other, "Une place de plus").await;
        let changed = ("تغير جدول الأعمال منذ آخر صيغة", "L’ordre du jour a changé depuis");
        town.refuses(Who::Office, &path, &[], changed).await;
        office.post(&settle, &[]).await.done("done-agenda-settled");
        town.send(session, "agenda").await;
        let numbers: Vec<String> =
            town.sent(session).await.iter().map(Transmission::reference).collect();
        assert_eq!(numbers, ["2027/1", "2027/2"]);
        let sent = town.sent(session).await;
        assert_eq!(sent.iter().filter(|it| it.received_on.is_none()).count(), 2);
        let page = format!("sessions/{session}/control");
        let version = ("جدول الأعمال، الصيغة B", "Ordre du jour, version B");
        town.says(Who::Governor, &page, version).await;
    })
    .await;
}

#[tokio::test]
async fn register_and_acts_go_after_the_closing_signed_and_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other; 2], MEMBERS).await;
        for point in &town.points(session).await[1..] {
            town.vote(point.id, "for", &[]).await;
        }
        let (register, acts) = (parcel(session, "register"), parcel(session, "acts"));
        for path in [&register, &acts] {
            town.refuses(Who::Office, path, &[], BEFORE_CLOSING).await;
        }
        let president = town.browser(Who::President).await;
        president.post(&format!("sessions/{session}/closing"), &[]).await.done("done-closed");
        let minutes = ("لم يوقع المحضر بعد", "Le procès-verbal n’est pas encore signé");
        town.refuses(Who::Office, &acts, &[], minutes).await;
        let approval = format!("sessions/{session}/minutes/approval");
        president.post(&approval, &[]).await.done("done-minutes-approved");
        for who in [Who::President, Who::Secretary] {
            town.sign_minutes(session, who).await;
        }
        let unsigned = ("مقرران لم يوقعا بعد", "2 délibérations ne sont pas signées");
        town.refuses(Who::Office, &acts, &[], unsigned).await;
        town.says(Who::Office, &format!("sessions/{session}/control"), unsigned).await;
        let papers = format!("sessions/{session}/signing/papers");
        president.post(&papers, &[]).await.done("done-papers-prepared");
        for who in [Who::President, Who::Secretary] {
            town.sign_acts(session, who).await;
        }
        for (name, path) in [("register", &register), ("acts", &acts)] {
            town.send(session, name).await;
            town.refuses(Who::President, path, &[], SENT).await;
        }
    })
    .await;
}

#[tokio::test]
async fn two_officers_who_send_the_acts_at_once_open_each_case_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let path = parcel(session, "acts");
        let (office, president) =
            (town.browser(Who::Office).await, town.browser(Who::President).await);
        let (one, other) = tokio::join!(office.post(&path, &[]), president.post(&path, &[]));
        one_done_one_told([one, other], "done-transmitted", SENT.1);
        assert_eq!(town.cases(session).await.len(), 2);
        assert_eq!(town.told(session, "journal-deliberation-sent").await, 2);
    })
    .await;
}

#[tokio::test]
async fn the_authority_reads_the_very_papers_that_were_signed() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let sent = town.send(session, "acts").await;
        let pieces = store::pieces(&mut town.read().await, sent.id).await.unwrap();
        let acts = crate::deliberations::of_session(&mut town.read().await, session).await.unwrap();
        let minutes = crate::minutes::of_session(&mut town.read().await, session).await.unwrap();
        let signed = [
            minutes.unwrap().signed_sha256,
            acts[0].signed_sha256.clone(),
            acts[1].signed_sha256.clone(),
        ];
        let listed: Vec<_> = pieces.iter().map(|piece| Some(piece.sha256.clone())).collect();
        assert_eq!(listed, signed);
        let at = format!("transmissions/{}", sent.id);
        let governor = town.browser(Who::Governor).await;
        for piece in &pieces {
            let read = governor.desk(&format!("{at}/pieces/{}", piece.position)).await.pdf();
            assert_eq!(Digest::of(&read), piece.sha256);
        }
        let slip = governor.desk(&format!("{at}/slip")).await.pdf();
        assert_eq!(Digest::of(&slip), sent.slip_sha256);
        governor.desk(&format!("{at}/pieces/4")).await.is(StatusCode::NOT_FOUND);
        governor.desk(&format!("{at}/receipt")).await.is(StatusCode::NOT_FOUND);
        for who in [Who::Member(4), Who::Engineer, Who::Reader] {
            let browser = town.browser(who).await;
            browser.desk(&format!("{at}/pieces/1")).await.is(StatusCode::FORBIDDEN);
            browser.desk(&format!("{at}/slip")).await.is(StatusCode::FORBIDDEN);
        }
    })
    .await;
}

#[tokio::test]
async fn only_office_and_president_send_and_the_authority_sees_nothing_before() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.with_agenda().await;
        let others = [Who::Secretary, Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        for name in ["agenda", "register", "acts"] {
            let path = parcel(session, name);
            town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
        }
        let governor = town.browser(Who::Governor).await;
        let page = format!("sessions/{session}/control");
        governor.desk(&page).await.is(StatusCode::NOT_FOUND);
        let office = town.browser(Who::Office).await;
        let unknown = office.post(&parcel(session, "everything"), &[]).await;
        assert!(unknown.status.is_client_error());
        assert!(town.sent(session).await.is_empty());
    })
    .await;
}
