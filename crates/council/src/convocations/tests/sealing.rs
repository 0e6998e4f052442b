//! Sealing the file: what it lists, what stands in its way, and that it happens once.

use crate::convocations::store::sealed_papers;
use crate::convocations::{current, summonses};
use crate::councils::Settings;
use crate::people;
use crate::trial::{MEMBERS, Town, Who, one_done_one_told};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::trial::on_both_engines;
use kit::{Digest, Id};
use law::Subject;
use law::readings::NoticeDays;
use law::rules::{Enclosure, Exclusion};

const ALREADY: (&str, &str) = ("أنجزت هذه الخطوة من قبل", "Cette étape est déjà faite");
const NOT_YET: (&str, &str) =
    ("لم تصل الدورة إلى هذه المرحلة بعد", "La session n’en est pas encore là");

fn seal(session: Id) -> String {
    format!("sessions/{session}/convocation/seal")
}

#[tokio::test]
async fn a_seal_lists_every_paper_with_its_digest_and_the_time() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let page = format!("sessions/{session}/convocation");
        let ready = ("الملف جاهز للختم", "Le dossier est prêt à être scellé");
        town.says(Who::Office, &page, ready).await;
        let office = town.browser(Who::Office).await;
        office.post(&seal(session), &[]).await.done("done-convened");

        let mut tx = town.read().await;
        let convocation = current(&mut tx, session).await.unwrap().unwrap();
        let papers = sealed_papers(&mut tx, convocation.id).await.unwrap();
        drop(tx);
        assert_eq!(convocation.call, 1);
        assert_eq!(convocation.sealed_by, town.office);
        assert_eq!(convocation.manifest.sealed_at, convocation.sealed_at);
        assert_eq!(convocation.manifest.digest(), convocation.sha256);
        let listed: Vec<&Digest> = convocation.manifest.papers.iter().map(|it| &it.2).collect();
        assert_eq!(listed, papers.iter().map(|it| &it.sha256).collect::<Vec<_>>());
        for kind in Enclosure::ALL {
            assert!(papers.iter().any(|it| it.enclosure.0 == *kind), "{kind:?} is not enclosed");
        }
        for paper in &papers {
            let sent = office.desk(&format!("{page}/{}", paper.position)).await.pdf();
            assert!(paper.is(&sent), "the paper {} is not the sealed one", paper.position);
            assert!(!paper.is(b"%PDF-altered"));
        }
        office.desk(&format!("{page}/{}", papers.len() + 1)).await.is(StatusCode::NOT_FOUND);
        office.desk(&format!("{page}/everything")).await.is(StatusCode::NOT_FOUND);
        assert_eq!(town.told(convocation.id, "journal-convocation-sealed").await, 1);
        town.says(Who::Office, &page, ("ختم ملف الاستدعاء", "Dossier de convocation scellé")).await;
    })
    .await;
}

#[tokio::test]
async fn another_paper_is_another_seal() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let sealed = current(&mut town.read().await, session).await.unwrap().unwrap();
        let mut altered = sealed.manifest.0.clone();
        altered.papers[0].2 = Digest::of(b"another");
        assert_ne!(altered.digest(), sealed.sha256);
    })
    .await;
}

#[tokio::test]
async fn each_member_has_a_letter_of_their_own_number() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let mut tx = town.read().await;
        let convocation = current(&mut tx, session).await.unwrap().unwrap();
        let all = summonses(&mut tx, convocation.id).await.unwrap();
        drop(tx);
        let numbers: Vec<u32> = all.iter().map(|it| it.number).collect();
        assert_eq!(numbers, (1..=11).collect::<Vec<_>>());
        let office = town.browser(Who::Office).await;
        let mut letters = Vec::new();
        for summons in &all {
            let letter = office.desk(&format!("summons/{}/letter", summons.id)).await.pdf();
            assert_eq!(Digest::of(&letter), summons.letter_sha256);
            letters.push(summons.letter_sha256.to_string());
        }
        letters.sort();
        letters.dedup();
        assert_eq!(letters.len(), MEMBERS);
        let page = format!("sessions/{session}/convocation");
        for paper in ["notice.pdf", "list.pdf"] {
            office.desk(&format!("{page}/{paper}")).await.pdf();
        }
    })
    .await;
}

#[tokio::test]
async fn two_officers_who_seal_at_once_convene_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let (office, president) =
            (town.browser(Who::Office).await, town.browser(Who::President).await);
        let path = seal(session);
        let (one, other) = tokio::join!(office.post(&path, &[]), president.post(&path, &[]));
        one_done_one_told([one, other], "done-convened", ALREADY.1);
        town.refuses(Who::Office, &path, &[], ALREADY).await;
        assert_eq!(town.reach(session).await.members.len(), MEMBERS);
        assert_eq!(town.told(session, "journal-convocation-sealed").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_file_is_sealed_once_its_agenda_is_settled_and_sent() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.with_agenda().await;
        let (path, page) = (seal(session), format!("sessions/{session}/convocation"));
        let settle = format!("sessions/{session}/agenda/settlement");
        let office = town.browser(Who::Office).await;
        town.refuses(Who::Office, &path, &[], NOT_YET).await;
        office.post(&settle, &[]).await.done("done-agenda-settled");
        town.refuses(Who::Office, &path, &[], NOT_YET).await;
        town.transmit(session, "agenda").await;
        town.point(session, Subject::Other, "Une place de plus").await;
        let changed = ("تغير جدول الأعمال منذ آخر صيغة", "L’ordre du jour a changé depuis");
        town.refuses(Who::Office, &path, &[], changed).await;
        town.says(Who::Office, &page, changed).await;
        office.post(&settle, &[]).await.done("done-agenda-settled");
        let unsent = ("لم ترسل الصيغة الأخيرة", "n’est pas transmise à l’autorité");
        town.refuses(Who::Office, &path, &[], unsent).await;
        town.transmit(session, "agenda").await;
        office.post(&path, &[]).await.done("done-convened");
    })
    .await;
}

#[tokio::test]
async fn a_file_without_documents_or_without_members_is_not_sealed() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        town.point(session, Subject::PresidentReport, "Rapport du président").await;
        town.point(session, Subject::Other, "Éclairage public").await;
        let settle = format!("sessions/{session}/agenda/settlement");
        let office = town.browser(Who::Office).await;
        office.post(&settle, &[]).await.done("done-agenda-settled");
        town.transmit(session, "agenda").await;
        let incomplete = ("الوثائق الواجب إرفاقها", "Les pièces à joindre à l’avis");
        town.refuses(Who::Office, &seal(session), &[], incomplete).await;
        let page = format!("sessions/{session}/convocation");
        town.says(Who::Office, &page, ("ما ينقص النقط", "Ce qui manque aux points")).await;
        town.says(Who::Office, &page, ("تنقصها الوثائق", "Pièces manquantes")).await;

        let mut tx = town.write().await;
        let day = date(2027, 1, 4);
        for member in people::members_on(&mut tx, town.council.id, day).await.unwrap() {
            let why = (Exclusion::Resignation, day, None);
            people::exclude(&mut tx, town.council.id, member.mandate_id, why, None).await.unwrap();
        }
        tx.commit().await.unwrap();
        let empty = ("لا يوجد أعضاء مزاولون", "Aucun membre n’est en exercice");
        town.refuses(Who::Office, &seal(session), &[], empty).await;
    })
    .await;
}

#[tokio::test]
async fn ten_days_before_the_opening_are_discussed_and_nine_are_too_late() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let page = format!("sessions/{session}/convocation");
        // The tenth day before 3 February: enough as days are plainly counted, not as full days.
        town.move_to(date(2027, 1, 24));
        let ready = ("الملف جاهز للختم", "Le dossier est prêt à être scellé");
        town.says(Who::Office, &page, ready).await;
        town.says(Who::Office, &page, ("المادة 35", "art. 35")).await;
        town.move_to(date(2027, 1, 25));
        let late = ("فات أجل الاستدعاء", "Il est trop tard pour convoquer");
        town.refuses(Who::Office, &seal(session), &[], late).await;
        town.says(Who::Office, &page, late).await;
    })
    .await;
}

#[tokio::test]
async fn a_council_that_counts_plainly_is_not_warned_on_the_tenth_day() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        town.move_to(date(2027, 1, 24));
        let page = format!("sessions/{session}/convocation");
        let office = town.browser(Who::Office).await;
        assert!(office.desk(&page).await.ok().words().contains("art. 35"));
        let mut settings = Settings::default();
        settings.readings.notice_days = NoticeDays::Plain;
        town.choose(&settings).await;
        assert!(!office.desk(&page).await.ok().words().contains("art. 35"));
        office.post(&seal(session), &[]).await.done("done-convened");
    })
    .await;
}

#[tokio::test]
async fn only_office_and_president_seal() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let others = [Who::Secretary, Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        town.turns_away(&others, &seal(session), &[], StatusCode::FORBIDDEN).await;
        for unseen in [Who::Member(4), Who::Reader] {
            let browser = town.browser(unseen).await;
            let page = format!("sessions/{session}/convocation");
            browser.desk(&page).await.is(StatusCode::NOT_FOUND);
        }
        let nothing = format!("sessions/{}/convocation/seal", town.office);
        town.turns_away(&[Who::Office], &nothing, &[], StatusCode::NOT_FOUND).await;
    })
    .await;
}
