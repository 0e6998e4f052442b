//! The papers of a point.

use super::CLOSED;
use crate::agenda;
use crate::trial::{PDF, Town, Who};
use axum::http::StatusCode;
use kit::Id;
use kit::trial::on_both_engines;
use law::Subject;

async fn documents(town: &Town, point: Id) -> Vec<String> {
    let papers = agenda::papers_of(&mut town.read().await, point).await.unwrap();
    papers.into_iter().map(|paper| format!("{} / {}", paper.title.ar, paper.title.fr)).collect()
}

#[tokio::test]
async fn a_paper_sent_twice_is_kept_once_and_taken_off_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let point = town.point(session, Subject::Other, "Écoles").await;
        let path = format!("points/{point}/papers");
        let engineer = town.browser(Who::Engineer).await;
        let fields = [("title_ar", "مذكرة"), ("title_fr", "Note")];
        for _ in 0..2 {
            let file = ("papers", "note.pdf", PDF);
            engineer.upload(&path, &fields, file).await.done("done-papers-added");
        }
        assert_eq!(documents(&town, point).await, ["مذكرة / Note"]);
        assert_eq!(town.told(point, "journal-paper-added").await, 1);
        let papers = agenda::papers(&mut town.read().await, session).await.unwrap();
        assert_eq!((papers.len(), papers[0].point_id), (1, point));
        town.says(Who::Office, &format!("points/{point}"), ("مذكرة", "Pièce ajoutée à un point"))
            .await;

        let removal = format!("{path}/{}/removal", papers[0].document.id);
        engineer.post(&removal, &[]).await.done("done-paper-removed");
        let again = ("أزيلت هذه الوثيقة من قبل", "Cette pièce a déjà été retirée");
        town.refuses(Who::Engineer, &removal, &[], again).await;
        assert!(documents(&town, point).await.is_empty());
        assert_eq!(town.told(point, "journal-paper-removed").await, 1);
        let file = ("papers", "C:\\dossier\\مذكرة تقديمية.pdf", PDF);
        engineer.upload(&path, &[], file).await.done("done-papers-added");
        assert_eq!(documents(&town, point).await, ["مذكرة تقديمية / مذكرة تقديمية"]);
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_not_what_it_says_is_refused_and_nothing_is_kept() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let point = town.point(session, Subject::Other, "Écoles").await;
        let path = format!("points/{point}/papers");
        let lies = ("لا يطابق امتداده", "ne correspond pas à son nom");
        let kind = ("من نوع غير مقبول", "n’est pas d’un type admis");
        let empty = ("فارغ", "est vide");
        let none = ("لم تختاروا أي ملف", "Aucun fichier n’a été choisi");
        let png: &[u8] = b"\x89PNG\r\n\x1a\n and more";
        for (name, bytes, words) in [
            ("note.docx", PDF, lies),
            ("note", PDF, lies),
            ("note.pdf", png, lies),
            ("note.pdf", &b"MZ\x90\x00 a program"[..], kind),
            ("note.pdf", b"simple text", kind),
            ("page.html", b"<!doctype html><script>1</script>", kind),
            ("note.zip", b"PK\x03\x04 an archive", kind),
            ("note.pdf", b"", empty),
            ("", b"", none),
        ] {
            town.refuses_file((Who::Office, &path), &[], ("papers", name, bytes), words).await;
        }
        let title = "ع".repeat(601);
        let long = ("العنوان طويل جدا", "L’intitulé est trop long");
        let file = ("papers", "note.pdf", PDF);
        town.refuses_file((Who::Office, &path), &[("title_ar", &title)], file, long).await;
        let heavy = [PDF, &vec![b' '; 26 << 20]].concat();
        let large = ("أكبر من الحجم المسموح به", "dépasse la taille permise");
        let file = ("papers", "note.pdf", heavy.as_slice());
        town.refuses_file((Who::Office, &path), &[], file, large).await;
        assert!(documents(&town, point).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn only_the_office_and_the_services_bring_papers_and_only_while_the_agenda_is_open() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.with_agenda().await;
        let point = town.points(session).await[1].id;
        let papers = agenda::papers_of(&mut town.read().await, point).await.unwrap();
        let removal = format!("points/{point}/papers/{}/removal", papers[0].id);
        let others = [Who::President, Who::Secretary, Who::Member(4), Who::Governor, Who::Reader];
        town.turns_away(&others, &removal, &[], StatusCode::FORBIDDEN).await;
        for who in others {
            let file = ("papers", "note.pdf", PDF);
            let browser = town.browser(who).await;
            let path = format!("points/{point}/papers");
            browser.upload(&path, &[], file).await.is(StatusCode::FORBIDDEN);
        }
        let convened = town.convened().await;
        let point = town.points(convened).await[1].id;
        let path = format!("points/{point}/papers");
        let file = ("papers", "note.pdf", PDF);
        town.refuses_file((Who::Engineer, &path), &[], file, CLOSED).await;
        let papers = agenda::papers_of(&mut town.read().await, point).await.unwrap();
        let removal = format!("{path}/{}/removal", papers[0].id);
        town.refuses(Who::Engineer, &removal, &[], CLOSED).await;
    })
    .await;
}
