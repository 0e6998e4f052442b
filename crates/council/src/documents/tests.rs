//! Stories of this room, on both engines. What uploads refuse is told with the papers of a point.

use super::{Confidentiality, Document, check, find, list_of, receive, release};
use crate::trial::{PDF, Town, Who};
use axum::http::StatusCode;
use kit::Bilingual;
use kit::trial::on_both_engines;
use kit::web::Upload;

fn file(name: &str, bytes: &[u8]) -> Upload {
    Upload { name: name.to_owned(), bytes: bytes.to_vec() }
}

async fn received(town: &Town, name: &str, title: Bilingual) -> Document {
    let mut tx = town.write().await;
    let paper = file(name, PDF);
    let council = town.council.id;
    let kept = receive(&town.house, &mut tx, council, (title, &paper), town.office).await.unwrap();
    tx.commit().await.unwrap();
    kept
}

#[tokio::test]
async fn a_document_is_read_by_those_to_whom_it_was_opened_and_no_others() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let document = received(&town, "note.pdf", Bilingual::new("مذكرة", "Note")).await;
        let office = [Who::Office, Who::President, Who::Secretary];
        let with_authority = [Who::Office, Who::President, Who::Secretary, Who::Governor];
        let levels: [(Confidentiality, &[Who], StatusCode); 6] = [
            (Confidentiality::Office, &office, StatusCode::NOT_FOUND),
            (Confidentiality::Service, &office, StatusCode::NOT_FOUND),
            (Confidentiality::Bureau, &office, StatusCode::NOT_FOUND),
            (Confidentiality::Authority, &with_authority, StatusCode::NOT_FOUND),
            (Confidentiality::Members, &Who::ALL, StatusCode::NOT_FOUND),
            (Confidentiality::Public, &Who::ALL, StatusCode::OK),
        ];
        for (level, readers, public) in levels {
            let mut tx = town.write().await;
            release(&mut tx, &document, level).await.unwrap();
            tx.commit().await.unwrap();
            for who in Who::ALL {
                let expected =
                    if readers.contains(&who) { StatusCode::OK } else { StatusCode::NOT_FOUND };
                let browser = town.browser(who).await;
                let answer = browser.desk(&format!("documents/{}", document.id)).await;
                assert_eq!(answer.status, expected, "{who:?} at {level}");
            }
            let address = format!("/fr/ain-example/documents/{}", document.id);
            town.stranger().get(&address).await.is(public);
        }
        assert_eq!(town.told(document.id, "journal-document-received").await, 1);
        assert_eq!(town.told(document.id, "journal-document-released").await, 5);
    })
    .await;
}

#[tokio::test]
async fn what_was_opened_to_some_is_never_closed_to_them_again() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let document = received(&town, "note.pdf", Bilingual::default()).await;
        assert_eq!(document.title, Bilingual::new("note", "note"), "its name, for want of a title");
        let mut tx = town.write().await;
        release(&mut tx, &document, Confidentiality::Public).await.unwrap();
        let open = find(&mut tx, document.id).await.unwrap();
        for level in Confidentiality::ALL {
            release(&mut tx, &open, *level).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut tx = town.read().await;
        let kept = find(&mut tx, document.id).await.unwrap();
        assert_eq!(kept.confidentiality, Confidentiality::Public);
        assert_eq!(kept.media_type, "application/pdf");
        assert_eq!(usize::try_from(kept.size).unwrap(), PDF.len());
        let listed = list_of(&mut tx, &[kept.id, kept.id]).await.unwrap();
        assert_eq!(listed.len(), 2);
        drop(tx);
        assert_eq!(town.told(document.id, "journal-document-released").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_document_of_another_council_is_not_there_and_an_altered_one_is_not_sent() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let document = received(&town, "مذكرة\" \r\n.pdf", Bilingual::default()).await;
        let office = town.browser(Who::Office).await;
        let page = format!("documents/{}", document.id);
        assert_eq!(office.desk(&page).await.pdf(), PDF, "whatever its name holds");
        let elsewhere = format!("/fr/maroc/documents/{}", document.id);
        office.get(&elsewhere).await.is(StatusCode::NOT_FOUND);
        let sha256 = document.sha256.to_string();
        let stored = town.house.files.root().join(&sha256[..2]).join(&sha256);
        std::fs::write(stored, b"%PDF-1.7 forged").unwrap();
        office.desk(&page).await.is(StatusCode::INTERNAL_SERVER_ERROR);
    })
    .await;
}

#[test]
fn a_file_is_what_its_bytes_say() {
    let zip = b"PK\x03\x04\x14\x00";
    for (name, bytes, expected) in [
        ("note.pdf", PDF, Ok("application/pdf")),
        ("NOTE.PDF", PDF, Ok("application/pdf")),
        ("photo.jpg", b"\xFF\xD8\xFF\xE0 a photo", Ok("image/jpeg")),
        ("photo.jpeg", b"\xFF\xD8\xFF\xE0 a photo", Ok("image/jpeg")),
        ("plan.png", b"\x89PNG\r\n\x1a\n", Ok("image/png")),
        ("scan.tiff", b"II*\0 a scan", Ok("image/tiff")),
        ("note.pdf.exe", PDF, Err("document-not-what-it-says")),
        ("pdf", b"\x89PNG\r\n\x1a\n", Err("document-not-what-it-says")),
        ("note.docx", zip, Err("document-kind-refused")),
        ("note.txt", b"text", Err("document-kind-refused")),
        ("note.svg", b"<svg onload=x>", Err("document-kind-refused")),
        ("note.pdf", b"", Err("document-empty")),
    ] {
        let found = check(&file(name, bytes)).map_err(|refusal| refusal.reason);
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn a_size_is_said_as_people_say_it() {
    for (size, said) in
        [(0, "0 B"), (999, "999 B"), (1_000, "1 kB"), (182_400, "182 kB"), (2_460_000, "2.4 MB")]
    {
        assert_eq!(super::weight(size), said);
    }
}
