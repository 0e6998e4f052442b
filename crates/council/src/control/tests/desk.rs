//! The desk over all councils of an authority: what is due first, answered in one screen.

use crate::deliberations::{self, Stage};
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::trial::on_both_engines;
use law::Subject;

const REASONED: [(&str, &str); 2] =
    [("reason_ar", "خارج اختصاصات المجلس"), ("reason_fr", "Hors des attributions du conseil")];

#[tokio::test]
async fn the_governor_receives_opposes_and_gives_a_visa_without_leaving_the_desk() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed_about(&[Subject::Other, Subject::Budget]).await;
        let sent = town.send(session, "acts").await;
        let governor = town.browser(Who::Governor).await;
        let list = governor.get("/fr/desk/authority").await.ok().words();
        assert!(list.contains("Procès-verbal et délibérations · "), "{list}");
        let receipt = format!("/fr/desk/authority/transmissions/{}/receipt", sent.id);
        governor.post_to(&receipt, &[]).await.done("done-acknowledged");
        let list = governor.get("/fr/desk/authority?kind=opposition").await.ok().words();
        assert!(list.contains("2027/1") && list.contains("art. 117"), "{list}");
        assert!(list.contains("encore 5 jours"), "{list}");
        let list = governor.get("/ar/desk/authority?kind=visa").await.ok().words();
        assert!(list.contains("2027/2") && list.contains("المادة 118"), "{list}");
        let acts = deliberations::of_session(&mut town.read().await, session).await.unwrap();
        let one = |index: usize| format!("/fr/desk/authority/decisions/{}", acts[index].id);
        for index in [0, 1] {
            let page = governor.get(&one(index)).await.ok().words();
            assert!(page.contains("S’opposer, au plus tard le"), "{page}");
        }
        governor.post_to(&format!("{}/opposition", one(0)), &REASONED).await.done("done-opposed");
        let given = [("answer", "given")];
        governor.post_to(&format!("{}/visa", one(1)), &given).await.done("done-visa-given");
        assert_eq!(town.stages(session).await, [Stage::Opposed, Stage::Sent]);
        town.browser(Who::President).await.desk("decisions/2027/1/opposition").await.pdf();
        let page = format!("sessions/{session}/control");
        town.says(Who::Office, &page, ("الجواب على طلب التأشيرة", "Réponse sur le visa")).await;
        for who in [Who::Office, Who::President, Who::Member(4), Who::Reader] {
            let browser = town.browser(who).await;
            browser.get("/fr/desk/authority").await.is(StatusCode::NOT_FOUND);
            browser.get(&one(0)).await.is(StatusCode::NOT_FOUND);
            browser.post_to(&receipt, &[]).await.is(StatusCode::NOT_FOUND);
            let visa = format!("{}/visa", one(1));
            browser.post_to(&visa, &given).await.is(StatusCode::NOT_FOUND);
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_gives_the_visa_of_a_budget_sees_until_when_a_refusal_gives_its_reasons() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed_about(&[Subject::Budget, Subject::Budget]).await;
        town.transmit(session, "acts").await;
        let acts = deliberations::of_session(&mut town.read().await, session).await.unwrap();
        let one = |index: usize| format!("/fr/desk/authority/decisions/{}", acts[index].id);
        let governor = town.browser(Who::Governor).await;
        // Fifteen days from Wednesday 3 February end on Thursday the 18th; the visa has twenty.
        let list = governor.get("/fr/desk/authority?kind=visa").await.ok().words();
        for words in ["jusqu’au 18 février 2027", "art. 191", "au plus tard le 23 février"] {
            assert!(list.contains(words), "{list}");
        }
        let list = governor.get("/ar/desk/authority?kind=visa").await.ok().words();
        assert!(list.contains("18 فبراير 2027") && list.contains("المادة 191"), "{list}");
        let page = governor.get(&one(0)).await.ok().words();
        assert!(page.contains("encore 15 jours, jusqu’au jeudi 18 février 2027"), "{page}");
        let refuse = [("answer", "refused"), REASONED[0], REASONED[1]];
        governor.post_to(&format!("{}/visa", one(0)), &refuse).await.done("done-visa-refused");
        let page = governor.get(&one(0)).await.ok().words();
        assert!(page.contains("le mercredi 3 février 2027, dans le délai"), "{page}");
        town.move_to(date(2027, 2, 19));
        let governor = town.browser(Who::Governor).await;
        let list = governor.get("/fr/desk/authority?kind=visa").await.ok().words();
        assert!(list.contains("2027/2") && list.contains("délai passé"), "{list}");
    })
    .await;
}
