//! Stories of this room, on both engines: the password again, each office once, each over the
//! same paper.

use crate::deliberations::{self, Deliberation, Stage};
use crate::people::OfficeKind;
use crate::signatures::signature::is_complete;
use crate::signatures::{Signature, of_subject};
use crate::trial::{PASSWORD, Town, Who, one_done_one_told};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::trial::on_both_engines;
use kit::{Bilingual, Digest, Id};

const WRONG: (&str, &str) = ("كلمة السر غير صحيحة", "Le mot de passe est inexact");
const TWICE: (&str, &str) = ("وقعتم هذه الوثيقة من قبل", "Vous avez déjà signé cette pièce");
const ANOTHER: (&str, &str) =
    ("تغيرت الوثيقة منذ عرضها", "La pièce n’est plus celle qui vous a été montrée");

/// A closed session whose two deliberations are printed for signing.
async fn printed(town: &Town) -> (Id, Vec<Deliberation>) {
    let session = town.closed().await;
    let office = town.browser(Who::Office).await;
    let papers = format!("sessions/{session}/signing/papers");
    office.post(&papers, &[]).await.done("done-papers-prepared");
    let acts = deliberations::of_session(&mut town.read().await, session).await.unwrap();
    (session, acts)
}

/// The fields that sign `act` over the paper that was printed.
fn field(act: &Deliberation) -> (String, String) {
    (format!("sign_{}", act.id), act.paper_sha256.clone().unwrap().to_string())
}

async fn signatures(town: &Town, act: &Deliberation) -> Vec<Signature> {
    of_subject(&mut town.read().await, act.id).await.unwrap()
}

#[tokio::test]
async fn a_signature_keeps_who_in_which_office_over_which_paper_and_when() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, acts) = printed(&town).await;
        for who in [Who::Secretary, Who::President] {
            town.sign_acts(session, who).await;
        }
        for act in &acts {
            let kept = signatures(&town, act).await;
            let offices: Vec<OfficeKind> = kept.iter().map(|it| it.office).collect();
            assert_eq!(offices, [OfficeKind::Secretary, OfficeKind::President]);
            assert_eq!([kept[0].person_id, kept[1].person_id], [town.members[1], town.members[0]]);
            assert!(kept.iter().all(|it| Some(&it.sha256) == act.paper_sha256.as_ref()));
            assert!(kept[0].signed_at < kept[1].signed_at);
            assert_eq!(town.told(act.id, "journal-signed").await, 2);
            let page = format!("decisions/{}", act.reference());
            for words in [
                ("توقيع إلكتروني بسيط", "Signature électronique simple"),
                ("وقعه أحمد الألفي", "Signé par Ahmed Alfi"),
                ("وقعت وثيقة", "Pièce signée"),
            ] {
                town.says(Who::Member(4), &page, words).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn without_the_password_nothing_is_signed_and_guessing_ends_after_eight_tries() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, acts) = printed(&town).await;
        let path = format!("sessions/{session}/signing");
        let (name, value) = field(&acts[0]);
        let paper = (name.as_str(), value.as_str());
        for password in ["", "wrong", "Quatre-sources-claires", " quatre-sources-claires"] {
            let fields = [paper, ("password", password)];
            town.refuses(Who::President, &path, &fields, WRONG).await;
        }
        let often = ("محاولات كثيرة", "Trop d’essais");
        let right = [paper, ("password", PASSWORD)];
        town.refuses(Who::President, &path, &right, often).await;
        assert!(signatures(&town, &acts[0]).await.is_empty());
        // The secretary did not guess.
        town.sign_acts(session, Who::Secretary).await;
    })
    .await;
}

#[tokio::test]
async fn each_office_signs_a_paper_once_and_only_the_paper_that_it_was_shown() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, acts) = printed(&town).await;
        let path = format!("sessions/{session}/signing");
        let (name, value) = field(&acts[0]);
        let other = Digest::of(b"another paper").to_string();
        let wrong = [(name.as_str(), other.as_str()), ("password", PASSWORD)];
        town.refuses(Who::President, &path, &wrong, ANOTHER).await;
        let (second, swapped) = field(&acts[1]);
        let both = [
            (name.as_str(), swapped.as_str()),
            (second.as_str(), value.as_str()),
            ("password", PASSWORD),
        ];
        town.refuses(Who::President, &path, &both, ANOTHER).await;
        town.sign_acts(session, Who::President).await;
        let again = [(name.as_str(), value.as_str()), ("password", PASSWORD)];
        town.refuses(Who::President, &path, &again, TWICE).await;
        let none = ("لم تختاروا أي وثيقة", "Aucune pièce n’est choisie");
        town.refuses(Who::President, &path, &[("password", PASSWORD)], none).await;
        let others = [Who::Office, Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        town.turns_away(&others, &path, &again, StatusCode::FORBIDDEN).await;
        assert_eq!(signatures(&town, &acts[0]).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn one_who_signs_on_two_screens_signs_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, acts) = printed(&town).await;
        let path = format!("sessions/{session}/signing");
        let (name, value) = field(&acts[0]);
        let fields = [(name.as_str(), value.as_str()), ("password", PASSWORD)];
        let (phone, desk) =
            (town.browser(Who::President).await, town.browser(Who::President).await);
        let (one, other) = tokio::join!(phone.post(&path, &fields), desk.post(&path, &fields));
        one_done_one_told([one, other], "done-signed", TWICE.1);
        assert_eq!(signatures(&town, &acts[0]).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn president_and_secretary_who_sign_at_once_complete_each_paper_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, _) = printed(&town).await;
        tokio::join!(
            town.sign_acts(session, Who::President),
            town.sign_acts(session, Who::Secretary)
        );
        let acts = deliberations::of_session(&mut town.read().await, session).await.unwrap();
        for act in &acts {
            assert_eq!(act.stage, Stage::Signed);
            assert!(act.signed_sha256.is_some() && act.signed_sha256 != act.paper_sha256);
            assert_eq!(town.told(act.id, "journal-deliberation-signed").await, 1);
        }
    })
    .await;
}

#[tokio::test]
async fn a_paper_is_complete_with_president_and_secretary() {
    use OfficeKind::{DeputySecretary, President, Secretary, VicePresident};
    let scratch = kit::trial::Scratch::sqlite();
    let town = Town::on(&scratch.url).await;
    let profile = town.council.law(date(2027, 2, 3)).unwrap();
    let table: [(&[OfficeKind], bool); 7] = [
        (&[], false),
        (&[President], false),
        (&[Secretary], false),
        (&[President, Secretary], true),
        (&[Secretary, President], true),
        (&[President, President], false),
        (&[VicePresident, DeputySecretary], false),
    ];
    for (offices, complete) in table {
        let signed: Vec<Signature> = offices
            .iter()
            .map(|&office| Signature {
                person_id: town.office,
                name: Bilingual::new("أحمد", "Ahmed"),
                office,
                capacity: kit::db::Word(law::substitution::Capacity::Holder),
                cause: None,
                reason: Bilingual::default(),
                ground: None,
                sha256: Digest::of(b"a paper"),
                signed_at: town.clock.now(),
            })
            .collect();
        assert_eq!(is_complete(&signed, &profile), complete, "{offices:?}");
    }
    scratch.remove().await;
}
