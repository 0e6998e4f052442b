//! Letters on paper, slips, the posting of the agenda, and reminding.

use crate::convocations::{Channel, Purpose, Stage};
use crate::councils::Settings;
use crate::trial::{MEMBERS, PDF, PostOffice, Town, Who};
use axum::http::StatusCode;
use jiff::SignedDuration;
use kit::Id;
use kit::trial::on_both_engines;
use law::readings::ElectronicNotice;

/// The settings of a council that reads the law so.
fn reading(electronic_notice: ElectronicNotice) -> Settings {
    let mut settings = Settings::default();
    settings.readings.electronic_notice = electronic_notice;
    settings
}

fn at(session: Id, deed: &str) -> String {
    format!("sessions/{session}/convocation/{deed}")
}

#[tokio::test]
async fn by_which_ways_a_convocation_goes_is_the_councils_reading_of_the_law() {
    use ElectronicNotice::{Alone, PaperOnly, WithPaper};
    // Reading; mails, letters on paper. One of the eleven has no electronic address.
    for (notice, mails, letters) in [(WithPaper, 10, 11), (Alone, 10, 1), (PaperOnly, 0, 11)] {
        on_both_engines(async |url| {
            let post = PostOffice::open().await;
            let town = Town::with_mail(&url, Some(post.mailer())).await;
            town.choose(&reading(notice)).await;
            let session = town.convened().await;
            let reach = town.reach(session).await;
            let by = |channel| {
                let mut deliveries = reach.members.iter().flat_map(|it| &it.deliveries);
                deliveries.by_ref().filter(|it| it.channel == channel).count()
            };
            assert_eq!((by(Channel::Mail), by(Channel::Paper)), (mails, letters), "{notice:?}");
            assert_eq!(by(Channel::Application), MEMBERS);
            assert_eq!(post.letters().len(), mails);
            assert_eq!(reach.letters_waiting().count(), letters);
            let office = town.browser(Who::Office).await;
            office.desk(&at(session, "list.pdf")).await.pdf();
        })
        .await;
    }
}

#[tokio::test]
async fn letters_on_paper_are_handed_to_their_bearer_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.choose(&reading(ElectronicNotice::PaperOnly)).await;
        let session = town.convened().await;
        assert_eq!(town.reach(session).await.at(Stage::NotReached), MEMBERS);
        let path = at(session, "handing-over");
        let office = town.browser(Who::Office).await;
        office.post(&path, &[]).await.done("done-letters-handed");
        assert_eq!(town.reach(session).await.at(Stage::Sent), MEMBERS);
        assert_eq!(town.told(session, "journal-summons-sent").await, MEMBERS);
        let again = ("سلمت الرسائل الورقية من قبل", "Les lettres sur papier sont déjà remises");
        town.refuses(Who::Office, &path, &[], again).await;
        let others = [Who::President, Who::Secretary, Who::Member(4), Who::Governor, Who::Reader];
        town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
    })
    .await;
}

#[tokio::test]
async fn a_signed_slip_proves_that_the_letter_was_received() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let summons = town.summons(session, 9).await.id;
        let path = format!("summons/{summons}/slip");
        let office = town.browser(Who::Office).await;
        office.desk(&path).await.is(StatusCode::NOT_FOUND);
        for _ in 0..2 {
            let file = ("slip", "récépissé.pdf", PDF);
            office.upload(&path, &[], file).await.done("done-slip-kept");
        }
        assert_eq!(office.desk(&path).await.ok().bytes, PDF);
        let reached = town.reached(session, 9).await;
        let letter = reached.by(Channel::Paper, Purpose::Convocation).unwrap();
        assert_eq!(reached.stage, Stage::Received);
        assert_eq!(letter.received_proof, "signed slip");
        assert!(letter.sent_at.is_some(), "what was signed for was handed over");
        assert_eq!(town.told(summons, "journal-summons-received").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_slip_that_is_no_paper_is_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let summons = town.summons(session, 9).await.id;
        let path = format!("summons/{summons}/slip");
        let table: [(&str, &[u8], (&str, &str)); 4] = [
            ("", b"", ("لم تختاروا أي ملف", "Aucun fichier n’a été choisi")),
            ("slip.pdf", b"", ("فارغ", "est vide")),
            ("slip.pdf", b"MZ\x90\x00 a program", ("من نوع غير مقبول", "d’un type admis")),
            ("slip.png", PDF, ("لا يطابق امتداده", "ne correspond pas à son nom")),
        ];
        for (name, bytes, words) in table {
            town.refuses_file((Who::Office, &path), &[], ("slip", name, bytes), words).await;
        }
        for who in [Who::President, Who::Secretary, Who::Member(9), Who::Reader] {
            let browser = town.browser(who).await;
            let answer = browser.upload(&path, &[], ("slip", "slip.pdf", PDF)).await;
            answer.is(StatusCode::FORBIDDEN);
        }
        assert_eq!(town.reached(session, 9).await.stage, Stage::NotReached);
    })
    .await;
}

#[tokio::test]
async fn the_posting_of_the_agenda_is_noted_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let path = at(session, "posting");
        town.turns_away(&[Who::Office], &path, &[], StatusCode::NOT_FOUND).await;
        let session = {
            let office = town.browser(Who::Office).await;
            office.post(&at(session, "seal"), &[]).await.done("done-convened");
            session
        };
        let (one, other) = (town.browser(Who::Office).await, town.browser(Who::Office).await);
        let (one, other) = tokio::join!(one.post(&path, &[]), other.post(&path, &[]));
        let told = ("سبق تدوين التعليق", "L’affichage est déjà consigné");
        crate::trial::one_done_one_told([one, other], "done-agenda-posted", told.1);
        town.refuses(Who::Office, &path, &[], told).await;
        let page = format!("sessions/{session}/convocation");
        town.says(Who::Office, &page, ("علق جدول الأعمال", "Ordre du jour affiché")).await;
        let others = [Who::President, Who::Secretary, Who::Member(4), Who::Engineer];
        town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
    })
    .await;
}

#[tokio::test]
async fn those_who_have_not_opened_are_reminded_at_most_once_an_hour() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.convened().await;
        let opening = format!("sessions/{session}/own/opening");
        town.browser(Who::Member(4)).await.post(&opening, &[]).await.done("done-");
        let path = at(session, "reminder");
        let office = town.browser(Who::Office).await;
        office.post(&path, &[]).await.done("done-reminded");
        let soon = ("ذكر الأعضاء قبل أقل من ساعة", "il y a moins d’une heure");
        town.refuses(Who::Office, &path, &[], soon).await;
        town.catch_up().await;
        assert_eq!(post.to("membre4@example.ma").len(), 1, "who opened is not reminded");
        let reminded = post.to("membre5@example.ma");
        assert_eq!(reminded.len(), 2);
        assert!(reminded[1].text().contains("Nous vous rappelons"));
        assert_eq!(post.letters().len(), 10 + 9);
        town.clock.advance(SignedDuration::from_mins(61));
        office.post(&path, &[]).await.done("done-reminded");
        assert_eq!(town.told(session, "journal-members-reminded").await, 2);
        let page = format!("sessions/{session}/convocation");
        town.says(Who::Office, &page, ("ذكر الأعضاء، عددهم", "Membres relancés, nombre")).await;
    })
    .await;
}

#[tokio::test]
async fn nobody_is_reminded_before_the_convocation_after_the_opening_or_when_all_have_opened() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let path = at(session, "reminder");
        let out = ("لا يذكر الأعضاء إلا بين", "On ne relance qu’entre la convocation");
        town.refuses(Who::Office, &path, &[], out).await;
        let office = town.browser(Who::Office).await;
        office.post(&at(session, "seal"), &[]).await.done("done-convened");
        for person in &town.members {
            let member = town.browser_of(*person).await;
            let path = format!("sessions/{session}/own/opening");
            member.post(&path, &[]).await.done("done-papers-opened");
        }
        let nobody = ("لا أحد يمكن تذكيره", "Personne n’est à relancer");
        town.refuses(Who::Office, &path, &[], nobody).await;
        assert_eq!(town.reach(session).await.unopened().count(), 0);
        let others = [Who::President, Who::Secretary, Who::Member(4), Who::Reader];
        town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
    })
    .await;
}
