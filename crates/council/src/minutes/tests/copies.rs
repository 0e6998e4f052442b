//! Giving the minutes to each member (113-14, art. 273): here at once, and by mail.

use super::at;
use crate::minutes::{Copy, copies};
use crate::sessions::{self, Milestone};
use crate::trial::{MEMBERS, PostOffice, Town, Who, one_done_one_told};
use axum::http::StatusCode;
use jiff::SignedDuration;
use kit::Id;
use kit::trial::on_both_engines;

const GIVEN: (&str, &str) =
    ("سلم المحضر للأعضاء من قبل", "Le procès-verbal est déjà remis aux membres");

async fn given(town: &Town, session: Id) -> Vec<Copy> {
    let minutes = town.minutes(session).await.id;
    copies(&mut town.read().await, minutes).await.unwrap()
}

#[tokio::test]
async fn each_member_is_given_a_copy_once_here_and_by_mail() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.signed().await;
        let before = post.letters().len();
        let path = at(session, "copies");
        let (one, other) = (town.browser(Who::Office).await, town.browser(Who::Office).await);
        let (one, other) = tokio::join!(one.post(&path, &[]), other.post(&path, &[]));
        one_done_one_told([one, other], "done-minutes-given", GIVEN.1);
        town.refuses(Who::Office, &path, &[], GIVEN).await;
        post.refuse("membre3@example.ma");
        town.catch_up().await;
        let all = given(&town, session).await;
        assert_eq!(all.len(), MEMBERS);
        assert_eq!(all.iter().filter(|it| it.sent_at.is_some()).count(), MEMBERS - 2);
        post.accept_all();
        town.clock.advance(SignedDuration::from_secs(30));
        town.catch_up().await;
        let mails = &post.letters()[before..];
        assert_eq!(mails.len(), MEMBERS - 1, "one has no electronic address");
        for mail in mails {
            let text = mail.text();
            assert!(text.contains("Veuillez trouver ci-joint le procès-verbal"));
            assert!(text.contains("المادة 273") && mail.raw.contains("proces-verbal.pdf"));
        }
        let reached = sessions::milestones(&mut town.read().await, session).await.unwrap();
        assert!(sessions::first(&reached, Milestone::MinutesGiven).is_some());
        let page = format!("sessions/{session}/minutes");
        town.says(Who::Office, &page, ("سلمت 11 نسخة", "11 copies remises")).await;
    })
    .await;
}

#[tokio::test]
async fn a_member_who_reads_the_minutes_has_opened_their_copy_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let office = town.browser(Who::Office).await;
        let member = town.browser(Who::Member(4)).await;
        let paper = at(session, "paper.pdf");
        let before = town.last_entry().await;
        member.desk(&paper).await.pdf();
        assert_eq!(town.last_entry().await, before, "no copy was given yet");
        office.post(&at(session, "copies"), &[]).await.done("done-minutes-given");
        for _ in 0..2 {
            member.desk(&paper).await.pdf();
        }
        office.desk(&paper).await.pdf();
        town.browser(Who::Reader).await.desk(&paper).await.pdf();
        let opened: Vec<Id> = given(&town, session)
            .await
            .iter()
            .filter(|copy| copy.opened_at.is_some())
            .map(|copy| copy.person_id)
            .collect();
        assert_eq!(opened, [town.members[4]]);
        let minutes = town.minutes(session).await.id;
        assert_eq!(town.told(minutes, "journal-minutes-opened").await, 1);
        let page = format!("sessions/{session}/minutes");
        let told = ("فتح عضو نسخته من المحضر", "Copie du procès-verbal ouverte par un membre");
        town.says(Who::Office, &page, told).await;
    })
    .await;
}

#[tokio::test]
async fn minutes_are_given_once_they_are_signed_and_by_the_office() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let path = at(session, "copies");
        town.turns_away(&[Who::Office], &path, &[], StatusCode::NOT_FOUND).await;
        let secretary = town.browser(Who::Secretary).await;
        secretary.post(&at(session, "approval"), &[]).await.done("done-minutes-approved");
        let not_there = ("المحضر ليس في هذه المرحلة", "Le procès-verbal n’en est pas là");
        town.refuses(Who::Office, &path, &[], not_there).await;
        let others = [Who::President, Who::Secretary, Who::Member(4), Who::Governor, Who::Reader];
        town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
    })
    .await;
}
