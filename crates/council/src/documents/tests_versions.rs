//! Stories of versions: saving, holding, opening and speaking of them.

use crate::trial::{Browser, PostOffice, Town, Who};
use axum::http::StatusCode;
use kit::trial::on_both_engines;

/// A PDF that says `words`.
fn pdf(words: &str) -> Vec<u8> {
    format!("%PDF-1.7\n% {words}\n%%EOF\n").into_bytes()
}

/// Brings a document in, as the office, for `circle`; returns the path of its sheet.
async fn brought(town: &Town, circle: &str, service: &str) -> String {
    let office = town.browser(Who::Office).await;
    let fields = [
        ("title_ar", "كناش تحملات النظافة"),
        ("title_fr", "Cahier des charges de la propreté"),
        ("kind", "specifications"),
        ("language", "fr"),
        ("service", service),
        ("confidentiality", circle),
    ];
    let file = ("files", "cahier.pdf", &*pdf("un"));
    let answer = office.upload("documents", &fields, file).await.done("done-document-brought");
    let (_, path) = answer.location.split_once("/desk/").unwrap();
    path.split('?').next().unwrap().to_owned()
}

async fn save(browser: &Browser<'_>, sheet: &str, based_on: &str, words: &str) -> String {
    let fields = [("based_on", based_on), ("why", words), ("confidentiality", "office")];
    let path = sheet.replace("/sheet", "/versions");
    let answer = browser.upload(&path, &fields, ("file", "cahier.pdf", &pdf(words))).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.words());
    answer.location
}

#[tokio::test]
async fn versions_are_numbered_say_why_and_stay_readable() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let sheet = brought(&town, "office", "").await;
        let office = town.browser(Who::Office).await;
        save(&office, &sheet, "1", "deux tranches").await;
        let page = office.desk(&sheet).await.ok().words();
        assert!(page.contains("deux tranches") && page.contains("Version 2"), "{page}");
        assert!(page.contains("id=\"v1\"") && page.contains("id=\"v2\""));
        let path = sheet.replace("/sheet", "/versions");
        let same = [("based_on", "2"), ("why", ""), ("confidentiality", "office")];
        let again = office.upload(&path, &same, ("file", "x.pdf", &pdf("deux tranches"))).await;
        again.refused("rien n’a changé");
        let shelf = office.desk("documents").await.ok().words();
        assert_eq!(shelf.matches("Cahier des charges de la propreté").count(), 1, "{shelf}");
        office.desk("documents?kind=plan").await.ok().words().contains("Aucun document");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_save_at_once_neither_loses_their_work() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let sheet = brought(&town, "office", "").await;
        let (office, secretary) =
            (town.browser(Who::Office).await, town.browser(Who::Secretary).await);
        assert!(save(&office, &sheet, "1", "bureau").await.contains("done-document-version"));
        let beside = save(&secretary, &sheet, "1", "secrétaire").await;
        assert!(beside.contains("done-document-version-beside"), "{beside}");
        let page = office.desk(&sheet).await.ok().words();
        assert!(page.contains("a été gardée à côté"), "{page}");
        let (_, after) = page.split_once("/standing").map(|(a, b)| (a.to_owned(), b)).unwrap();
        assert!(after.contains("Retenir cette version"));
        let before = page.split("/standing").next().unwrap();
        let version = before.rsplit("documents/").next().unwrap().to_owned();
        let forward = format!("documents/{version}/standing");
        secretary.post(&forward, &[]).await.done("done-document-brought-forward");
        secretary.post(&forward, &[]).await.refused("déjà");
        let page = office.desk(&sheet).await.ok().words();
        assert!(!page.contains("a été gardée à côté"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn whoever_holds_a_document_works_on_it_alone_until_they_let_go_or_the_time_is_over() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let sheet = brought(&town, "office", "").await;
        let (hold, release) =
            (sheet.replace("/sheet", "/hold"), sheet.replace("/sheet", "/release"));
        let (office, secretary) =
            (town.browser(Who::Office).await, town.browser(Who::Secretary).await);
        secretary.post(&hold, &[]).await.done("done-document-held");
        office.post(&hold, &[]).await.refused("Quelqu’un d’autre tient ce document");
        let saved = save(&office, &sheet, "1", "pendant ce temps").await;
        assert!(saved.contains("beside"), "{saved}");
        let own = save(&secretary, &sheet, "1", "la sienne").await;
        assert!(!own.contains("beside"), "{own}");
        secretary.post(&release, &[]).await.refused("Personne ne tient");
        secretary.post(&hold, &[]).await.done("done-document-held");
        office.post(&release, &[]).await.done("done-document-freed");
        office.post(&hold, &[]).await.done("done-document-held");
        secretary.post(&release, &[]).await.is(StatusCode::FORBIDDEN);
        town.clock.advance(super::head::HELD_FOR);
        secretary.post(&hold, &[]).await.done("done-document-held");
    })
    .await;
}

#[tokio::test]
async fn a_paper_of_a_service_is_read_and_kept_by_its_people_and_no_other_service() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let engineer = town.browser(Who::Engineer).await;
        let others = brought(&town, "service", "").await;
        engineer.desk(&others).await.is(StatusCode::NOT_FOUND);
        let own = brought(&town, "service", &town.service.id.to_string()).await;
        engineer.desk(&own).await.ok();
        save(&engineer, &own, "1", "métrés").await;
        let page = engineer.desk(&own).await.ok().words();
        assert!(!page.contains("métrés"), "what was saved for the office alone: {page}");
        for who in [Who::Member(4), Who::Governor, Who::Reader] {
            let browser = town.browser(who).await;
            browser.desk(&own).await.is(StatusCode::NOT_FOUND);
            let shelf = browser.desk("documents").await.ok().words();
            assert!(!shelf.contains("propreté"), "{who:?}: {shelf}");
        }
        assert_eq!(
            engineer.desk("documents").await.ok().words().matches("de la propreté").count(),
            1
        );
    })
    .await;
}

#[tokio::test]
async fn readers_speak_of_a_version_and_whoever_follows_it_is_told_by_mail() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let sheet = brought(&town, "members", "").await;
        let member = town.browser(Who::Member(4)).await;
        let watch = sheet.replace("/sheet", "/watch");
        member.post(&watch, &[("wanted", "yes")]).await.done("done-document-watched");
        let comments = sheet.replace("/sheet", "/comments");
        let secretary = town.browser(Who::Secretary).await;
        secretary.post(&comments, &[("words", " ")]).await.refused("4 000");
        secretary
            .post(&comments, &[("words", "المادة 4 غير واضحة")])
            .await
            .done("done-document-commented");
        let page = member.desk(&sheet).await.ok().words();
        assert!(page.contains("المادة 4 غير واضحة"), "{page}");
        town.catch_up().await;
        let letters = post.letters();
        assert_eq!(letters.len(), 1, "to the one who asked, not to who spoke");
        let text = letters[0].text();
        assert!(text.contains("a reçu un commentaire") && text.contains("/sheet"), "{text}");
        town.browser(Who::Reader)
            .await
            .post(&comments, &[("words", "x")])
            .await
            .is(StatusCode::FORBIDDEN);
        member.post(&watch, &[("wanted", "no")]).await.done("done-document-unwatched");
        let page = member.desk(&sheet).await.ok().words();
        assert!(page.contains("Me prévenir"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn what_was_opened_is_opened_to_more_and_never_closed() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let sheet = brought(&town, "office", "").await;
        let member = town.browser(Who::Member(4)).await;
        member.desk(&sheet).await.is(StatusCode::NOT_FOUND);
        let office = town.browser(Who::Office).await;
        let readers = sheet.replace("/sheet", "/readers");
        let open = |to| [("confidentiality", to)];
        let nothing = ("none", "", &b""[..]);
        office.upload(&readers, &open("members"), nothing).await.done("done-document-opened");
        member.desk(&sheet).await.ok();
        office.upload(&readers, &open("office"), nothing).await.refused("plus refermé");
        office
            .upload(&readers, &open("authority"), nothing)
            .await
            .is(StatusCode::UNPROCESSABLE_ENTITY);
        member.upload(&readers, &open("public"), nothing).await.is(StatusCode::FORBIDDEN);
    })
    .await;
}
