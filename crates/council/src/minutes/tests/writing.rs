//! Writing: what was recorded stands by itself, what the secretary adds is kept beside it, and the
//! text no longer changes once it is approved.

use super::at;
use crate::minutes::store::notes;
use crate::minutes::{Stage, Step, of_session};
use crate::trial::{MEMBERS, Town, Who, one_done_one_told};
use axum::http::StatusCode;
use kit::trial::on_both_engines;
use law::Subject;

const APPROVED: (&str, &str) = ("اعتمد المحضر: لم يعد نصه يتغير", "Le procès-verbal est arrêté");

#[test]
fn the_life_of_minutes_is_a_table() {
    for &stage in Stage::ALL {
        for &step in Step::ALL {
            let expected = match (stage, step) {
                (Stage::Draft, Step::Approve) => Some(Stage::Approved),
                (Stage::Approved, Step::Sign) => Some(Stage::Signed),
                _ => None,
            };
            assert_eq!(stage.after(step), expected, "{stage:?} → {step:?}");
        }
    }
}

#[tokio::test]
async fn the_draft_tells_what_was_recorded_place_by_place() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other; 4], 9).await;
        let points = town.points(session).await;
        town.vote(points[1].id, "for", &[(3, "against")]).await;
        town.vote(points[2].id, "against", &[]).await;
        let president = town.browser(Who::President).await;
        for (point, outcome, why) in
            [(&points[3], "deferred", "Dossier incomplet"), (&points[4], "withdrawn", "Sans objet")]
        {
            let fields = [("outcome", outcome), ("reason_ar", "سبب"), ("reason_fr", why)];
            let path = format!("points/{}/disposal", point.id);
            president.post(&path, &fields).await.done("done-point-disposed");
        }
        let page = format!("sessions/{session}/minutes");
        for words in [
            ("برئاسة أحمد الألفي", "sous la présidence de Ahmed Alfi"),
            ("المادة 42", "art. 42"),
            ("أخذ المجلس علما بالتقرير", "Le conseil prend acte du rapport"),
            ("تقرير لجنة الميزانية", "Rapport de la commission (Commission du budget)"),
            ("2027/1", "2027/1"),
            ("أجلت النقطة. سبب", "Le point est reporté. Dossier incomplet"),
            ("سحبت النقطة. سبب", "Le point est retiré. Sans objet"),
        ] {
            town.says(Who::Secretary, &page, words).await;
        }
    })
    .await;
}

#[tokio::test]
async fn what_the_secretary_adds_is_kept_in_its_place_and_cleared_by_nothing() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS).await;
        let point = town.points(session).await[1].id;
        let (ar, fr) = (format!("{point}_ar"), format!("{point}_fr"));
        let path = at(session, "notes");
        let secretary = town.browser(Who::Secretary).await;
        let fields = [
            ("opening_fr", "Lecture de la Fatiha"),
            (ar.as_str(), "ناقش الأعضاء الكلفة"),
            (fr.as_str(), "Les membres ont débattu du coût."),
            ("elsewhere_fr", "nulle part"),
        ];
        secretary.post(&path, &fields).await.done("done-minutes-written");
        let minutes = town.minutes(session).await;
        assert_eq!(minutes.stage, Stage::Draft);
        let kept = notes(&mut town.read().await, minutes.id).await.unwrap();
        let note = |slot: &str| kept.iter().find(|note| note.slot == slot).unwrap().text.clone();
        assert_eq!(note("opening").fr, "Lecture de la Fatiha");
        assert_eq!(note(&point.to_string()).ar, "ناقش الأعضاء الكلفة");
        assert!(kept.iter().all(|note| !note.text.fr.contains("nulle part")));
        let page = format!("sessions/{session}/minutes");
        let both = ("ناقش الأعضاء الكلفة", "Les membres ont débattu du coût.");
        town.says(Who::Office, &page, both).await;
        town.says(Who::Office, &page, ("عدل مشروع المحضر", "Projet de procès-verbal modifié"))
            .await;
        secretary.post(&path, &[]).await.done("done-minutes-written");
        let kept = notes(&mut town.read().await, minutes.id).await.unwrap();
        assert!(kept.iter().all(|note| note.text.is_empty()));
        assert_eq!(town.told(minutes.id, "journal-minutes-begun").await, 1);
    })
    .await;
}

#[tokio::test]
async fn nothing_is_written_before_the_opening_nor_at_a_length_that_belongs_in_an_annex() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened_about(&[Subject::Other]).await;
        let path = at(session, "notes");
        let early = ("لم تفتتح الدورة: لا محضر بعد", "La session n’est pas ouverte");
        town.refuses(Who::Secretary, &path, &[("opening_fr", "Trop tôt")], early).await;
        town.refuses(Who::Secretary, &at(session, "approval"), &[], early).await;
        town.open_with(session, MEMBERS).await;
        let (fits, long) = ("م".repeat(20_000), "م".repeat(20_001));
        let too_long = ("النص طويل جدا", "Le texte est trop long");
        let fields = [("opening_fr", "Gardé ?"), ("closing_ar", long.as_str())];
        town.refuses(Who::Secretary, &path, &fields, too_long).await;
        let begun = of_session(&mut town.read().await, session).await.unwrap();
        assert!(begun.is_none(), "half was kept");
        let secretary = town.browser(Who::Secretary).await;
        let fields = [("closing_ar", fits.as_str())];
        secretary.post(&path, &fields).await.done("done-minutes-written");
        let closing = ("يعتمد المحضر بعد اختتام الدورة", "s’arrête après la clôture de la session");
        town.refuses(Who::Secretary, &at(session, "approval"), &[], closing).await;
        town.says(Who::Secretary, &format!("sessions/{session}/minutes"), closing).await;
    })
    .await;
}

#[tokio::test]
async fn a_text_is_approved_once_and_no_longer_changes() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let path = at(session, "approval");
        let (president, secretary) =
            (town.browser(Who::President).await, town.browser(Who::Secretary).await);
        let (one, other) = tokio::join!(president.post(&path, &[]), secretary.post(&path, &[]));
        one_done_one_told([one, other], "done-minutes-approved", APPROVED.1);
        town.refuses(Who::Secretary, &path, &[], APPROVED).await;
        let late = [("opening_fr", "Un mot de plus")];
        town.refuses(Who::Secretary, &at(session, "notes"), &late, APPROVED).await;
        let minutes = town.minutes(session).await;
        assert_eq!(minutes.stage, Stage::Approved);
        assert_eq!(town.told(minutes.id, "journal-minutes-approved").await, 1);
        let paper = president.desk(&at(session, "paper.pdf")).await.pdf();
        assert_eq!(Some(kit::Digest::of(&paper)), minutes.paper_sha256);
    })
    .await;
}

#[tokio::test]
async fn members_and_readers_do_not_see_a_draft_and_others_do_not_write_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let secretary = town.browser(Who::Secretary).await;
        let words = [("closing_fr", "Un mot du secrétaire")];
        secretary.post(&at(session, "notes"), &words).await.done("done-minutes-written");
        let others = [Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        for deed in ["notes", "approval"] {
            town.turns_away(&others, &at(session, deed), &[], StatusCode::FORBIDDEN).await;
        }
        town.turns_away(&[Who::Office], &at(session, "approval"), &[], StatusCode::FORBIDDEN).await;
        for who in [Who::Member(4), Who::Governor, Who::Reader] {
            let browser = town.browser(who).await;
            let page = browser.desk(&format!("sessions/{session}/minutes")).await.ok().words();
            assert!(!page.contains("Un mot du secrétaire"), "{who:?}");
            browser.desk(&at(session, "paper.pdf")).await.is(StatusCode::NOT_FOUND);
            browser.desk(&at(session, "scan")).await.is(StatusCode::FORBIDDEN);
        }
        let engineer = town.browser(Who::Engineer).await;
        let page = format!("sessions/{session}/minutes");
        engineer.desk(&page).await.is(StatusCode::FORBIDDEN);
    })
    .await;
}
