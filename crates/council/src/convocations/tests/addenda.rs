//! Addenda: papers added after the seal to points already on the agenda.

use crate::convocations::store_addendum::{deliveries, papers};
use crate::convocations::{Channel, Delivery, Stage, addenda, current};
use crate::trial::{MEMBERS, PDF, PostOffice, Town, Who};
use axum::http::StatusCode;
use kit::Id;
use kit::trial::on_both_engines;

fn at(session: Id) -> String {
    format!("sessions/{session}/convocation/addenda")
}

/// A paper that nobody has seen yet.
fn another(number: u8) -> Vec<u8> {
    [PDF, format!("\n% {number}\n").as_bytes()].concat()
}

impl Town {
    /// The office adds a paper to the first point, as the next addendum.
    async fn add_paper(&self, session: Id, number: u8) {
        let field = format!("papers_{}", self.points(session).await[0].id);
        let (office, bytes) = (self.browser(Who::Office).await, another(number));
        let file = (field.as_str(), "annexe.pdf", &bytes[..]);
        office.upload(&at(session), &[], file).await.done("done-addendum-sealed");
        self.catch_up().await;
    }

    /// The deliveries of the addendum `number`, from 0.
    async fn brought(&self, session: Id, number: usize) -> Vec<Delivery> {
        let mut tx = self.read().await;
        let addendum = addenda(&mut tx, session).await.unwrap()[number].id;
        deliveries(&mut tx, addendum).await.unwrap()
    }
}

#[tokio::test]
async fn each_addendum_has_its_number_and_its_seal_and_the_convocation_stands() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let before = current(&mut town.read().await, session).await.unwrap().unwrap();
        let reach = town.reach(session).await;
        town.add_paper(session, 1).await;
        town.add_paper(session, 2).await;
        let mut tx = town.read().await;
        let sealed = addenda(&mut tx, session).await.unwrap();
        assert_eq!(sealed.iter().map(|it| it.number).collect::<Vec<_>>(), [1, 2]);
        for it in &sealed {
            assert_eq!(it.sha256, it.manifest.digest());
            assert_eq!(it.manifest.convocation, before.sha256);
            assert_eq!(papers(&mut tx, it.id).await.unwrap().len(), 1);
        }
        assert_ne!(sealed[0].sha256, sealed[1].sha256);
        let after = current(&mut tx, session).await.unwrap().unwrap();
        assert_eq!(after.manifest, before.manifest, "the sealed convocation changed");
        drop(tx);
        let again = town.reach(session).await;
        assert_eq!(again.at(Stage::NotReached), reach.at(Stage::NotReached));
        assert_eq!(town.told(session, "journal-addendum-sealed").await, 2);
        let words = ("الإضافة رقم \u{2068}2", "Additif nº \u{2068}2");
        let words = (words.0.replace('\u{2068}', ""), words.1.replace('\u{2068}', ""));
        town.says(Who::Office, &at(session), (&words.0, &words.1)).await;
        let office = town.browser(Who::Office).await;
        office.desk(&format!("{}/1/list.pdf", at(session))).await.pdf();
        office.desk(&format!("{}/2/papers/1", at(session))).await.pdf();
        office.desk(&format!("{}/3/list.pdf", at(session))).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn an_addendum_is_mailed_to_every_convened_member() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.convened().await;
        let convened = post.letters().len();
        town.add_paper(session, 1).await;
        // The tenth member declared no electronic address.
        assert_eq!(post.letters().len() - convened, MEMBERS - 1);
        let address = town.summons(session, 4).await.email;
        let letters = post.to(&address);
        let text = letters.last().expect("a mail").text();
        assert!(text.contains("Des pièces sont ajoutées") && text.contains("أضيفت وثائق"));
        let link = letters.last().expect("a mail").link("fr");
        let stranger = town.stranger();
        let opening = format!("{link}/addenda/1/opening");
        let file = format!("{link}/addenda/1/papers/1");
        stranger.get(&file).await.is(StatusCode::NOT_FOUND);
        stranger.post_to(&opening, &[]).await.done("done-addendum-opened");
        stranger.get(&file).await.pdf();
        let by_mail = |it: &&Delivery| it.channel == Channel::Mail && it.opened_at.is_some();
        assert_eq!(town.brought(session, 0).await.iter().filter(by_mail).count(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_member_reads_an_addendum_once_they_have_opened_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        town.add_paper(session, 1).await;
        let own = format!("sessions/{session}/own");
        town.says(Who::Member(4), &own, ("فتح وثائق الإضافة", "Ouvrir les pièces de l’additif"))
            .await;
        let member = town.browser(Who::Member(4)).await;
        let paper = format!("{own}/addenda/1/papers/1");
        member.desk(&paper).await.is(StatusCode::NOT_FOUND);
        for _ in 0..2 {
            let opening = format!("{own}/addenda/1/opening");
            member.post(&opening, &[]).await.done("done-addendum-opened");
        }
        member.desk(&paper).await.pdf();
        // What was opened is the addendum: the convocation itself still waits.
        assert_eq!(town.reached(session, 4).await.times()[2], None);
        let opened = town.brought(session, 0).await;
        let opened: Vec<_> = opened.iter().filter(|it| it.opened_at.is_some()).collect();
        assert_eq!(opened.len(), 1);
        assert!(opened[0].received_at.is_some() && opened[0].channel == Channel::Application);
    })
    .await;
}

#[tokio::test]
async fn copies_on_paper_are_handed_over_once_and_signed_for() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        town.add_paper(session, 1).await;
        let handing = format!("{}/1/handing-over", at(session));
        let office = town.browser(Who::Office).await;
        office.post(&handing, &[]).await.done("done-letters-handed");
        let again = ("سلمت الرسائل الورقية من قبل", "Les lettres sur papier sont déjà remises");
        town.refuses(Who::Office, &handing, &[], again).await;
        let summons = town.summons(session, 9).await.id;
        let slip = format!("{}/1/slips/{summons}", at(session));
        office.desk(&slip).await.is(StatusCode::NOT_FOUND);
        office.upload(&slip, &[], ("slip", "slip.pdf", PDF)).await.done("done-slip-kept");
        office.desk(&slip).await.ok();
        let signed = town.brought(session, 0).await;
        let signed: Vec<_> = signed.iter().filter(|it| it.slip_sha256.is_some()).collect();
        assert_eq!(signed.len(), 1);
        assert_eq!((signed[0].summons_id, signed[0].channel), (summons, Channel::Paper));
        let others = [Who::President, Who::Secretary, Who::Member(4), Who::Reader];
        town.turns_away(&others, &handing, &[], StatusCode::FORBIDDEN).await;
    })
    .await;
}

#[tokio::test]
async fn an_addendum_comes_between_the_seal_and_the_opening_and_brings_no_point() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let field = format!("papers_{}", town.points(session).await[0].id);
        let (path, bytes) = (at(session), another(1));
        let file = (field.as_str(), "annexe.pdf", &bytes[..]);
        let early = ("لم يختم ملف الاستدعاء بعد", "n’est pas scellé");
        town.refuses_file((Who::Office, &path), &[], file, early).await;
        town.says(Who::Office, &path, ("من القانون التنظيمي", "de la loi organique")).await;

        let office = town.browser(Who::Office).await;
        let seal = format!("sessions/{session}/convocation/seal");
        office.post(&seal, &[]).await.done("done-convened");
        let stranger = format!("papers_{session}");
        let unknown = (stranger.as_str(), "annexe.pdf", &bytes[..]);
        let none = ("أرفقوا وثيقة واحدة على الأقل", "Joignez au moins une pièce");
        town.refuses_file((Who::Office, &path), &[], unknown, none).await;
        let known = (field.as_str(), "annexe.pdf", PDF);
        let twice = ("سبق أن توصل الأعضاء", "ont déjà reçu");
        town.refuses_file((Who::Office, &path), &[], known, twice).await;
        for who in [Who::Secretary, Who::Member(4), Who::Governor, Who::Reader] {
            let answer = town.browser(who).await.upload(&path, &[], file).await;
            answer.is(StatusCode::FORBIDDEN);
        }
    })
    .await;
}

#[tokio::test]
async fn the_session_once_open_receives_no_addendum() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open().await;
        let (path, bytes) = (at(session), another(1));
        let field = format!("papers_{}", town.points(session).await[0].id);
        let file = (field.as_str(), "annexe.pdf", &bytes[..]);
        let late = ("لم يعد ملف الاستدعاء يقبل أي إضافة", "ne reçoit plus d’additif");
        town.refuses_file((Who::Office, &path), &[], file, late).await;
        town.says(Who::Office, &path, late).await;
        assert!(addenda(&mut town.read().await, session).await.unwrap().is_empty());
    })
    .await;
}
