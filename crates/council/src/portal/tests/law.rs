//! The law as everybody reads it, and the way to it from a verdict.

use crate::trial::Town;
use axum::http::StatusCode;
use kit::trial::on_both_engines;

#[tokio::test]
async fn everybody_reads_why_with_the_article_of_the_councils_own_law_and_both_sentences() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let index = town.citizen("/law").await.unwrap();
        assert!(index.contains("art. 42 de la loi organique 113-14"), "{index}");
        let rule = town.citizen("/law/third-meeting").await.unwrap();
        for said in [
            "art. 42",
            "loi organique 113-14 relative aux communes",
            "3 jours ouvrables",
            "يجتمع المجلس",
            "Lecture retenue",
        ] {
            assert!(rule.contains(said), "{said}: {rule}");
        }
        assert!(town.citizen("/law/huis_clos").await.unwrap().contains("art. 48"));
        let session = town.signed().await;
        town.publish(session).await;
        let page = town.stranger().get(&format!("/fr/ain-example/sessions/{session}")).await;
        let why = "href=\"/fr/ain-example/law/quorum-first-call\">Pourquoi";
        assert!(page.ok().text().contains(why), "the verdict does not lead to its rule");
        let nowhere = town.stranger().get("/fr/ain-example/law/nowhere").await;
        assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    })
    .await;
}
