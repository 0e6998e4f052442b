//! The acts of an arrondissement pass through the president of the communal council (113-14,
//! art. 230): both clocks, both slips.

use crate::control::{self, relay_of};
use crate::deliberations::Stage;
use crate::sessions::{self, Milestone};
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;

/// What the commune passed on is the governor's to acknowledge.
async fn governor_receives(town: &Town, session: Id, commune: Id) {
    let sent = town.sent(session).await.pop().unwrap();
    assert_eq!(sent.sender_id, Some(commune));
    let governor = town.browser(Who::Governor).await;
    let receipt = format!("/fr/desk/authority/transmissions/{}/receipt", sent.id);
    governor.post_to(&receipt, &[]).await.done("done-acknowledged");
    let reached = sessions::milestones(&mut town.read().await, session).await.unwrap();
    for milestone in [Milestone::ActsWithCommune, Milestone::ActsRelayed] {
        assert!(sessions::first(&reached, milestone).is_some(), "{milestone:?}");
    }
}

/// The commune's desk is the commune's alone.
async fn nobody_else_sees(town: &Town, desk: &str) {
    let stranger = town.browser(Who::Office).await;
    stranger.get(desk).await.is(StatusCode::NOT_FOUND);
    for who in [Who::Member(4), Who::Governor, Who::Reader, Who::Engineer] {
        town.browser(who).await.desk("relays").await.is(StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn the_commune_receives_and_passes_on_what_an_arrondissement_adopted() {
    on_both_engines(async |url| {
        let mut town = Town::on(&url).await;
        let session = town.signed().await;
        let (_, officer) = town.under_a_commune().await;
        let office = town.browser(Who::Office).await;
        let page = format!("sessions/{session}/control");
        office.post(&format!("{page}/acts"), &[]).await.done("done-transmitted");
        let twice = ("سبق إرسال هذه الوثائق", "Ces pièces sont déjà transmises");
        town.refuses(Who::Office, &format!("{page}/acts"), &[], twice).await;
        assert_eq!(town.stages(session).await, [Stage::Signed; 2], "the governor has nothing yet");
        let relay = relay_of(&mut town.read().await, session).await.unwrap().unwrap();
        town.says(Who::Reader, &page, ("رئيس مجلس الجماعة", "président du conseil communal")).await;
        office.desk(&format!("sessions/{session}/relay")).await.pdf();

        let commune = town.browser_of(officer).await;
        let home = commune.get("/fr/desk").await.ok().words();
        assert!(home.contains("récépissé des actes de 1 session d’arrondissement"), "{home}");
        let desk = "/fr/grande-ville/desk/relays";
        let list = commune.get(desk).await.ok().words();
        assert!(list.contains("Aïn Exemple") && list.contains("art. 230"), "{list}");
        let one = format!("{desk}/{}", relay.id);
        for paper in ["slip", "pieces/1", "pieces/3"] {
            commune.get(&format!("{one}/{paper}")).await.pdf();
        }
        commune.get(&format!("{one}/pieces/9")).await.is(StatusCode::NOT_FOUND);
        let early = commune.post_to(&format!("{one}/transmission"), &[]).await;
        early.refused("Accusez d’abord réception");
        commune.post_to(&format!("{one}/receipt"), &[]).await.done("done-relay-received");
        commune.post_to(&format!("{one}/receipt"), &[]).await.refused("est déjà donné");
        // Fifteen days from Wednesday 3 February end on Thursday the 18th.
        let relay = relay_of(&mut town.read().await, session).await.unwrap().unwrap();
        assert_eq!(relay.relay_by, Some(date(2027, 2, 18)));
        let open = control::open_relays(&mut town.read().await, relay.commune_id).await.unwrap();
        assert_eq!(open.len(), 1);
        town.says(Who::Member(4), &format!("sessions/{session}"), ("المادة 230", "art. 230")).await;
        commune.post_to(&format!("{one}/transmission"), &[]).await.done("done-relay-passed-on");
        commune.post_to(&format!("{one}/transmission"), &[]).await.refused("déjà transmises");
        assert_eq!(town.stages(session).await, [Stage::Sent; 2]);
        governor_receives(&town, session, relay.commune_id).await;
        town.move_to(date(2027, 2, 9));
        assert_eq!(town.stages(session).await, [Stage::Enforceable; 2]);
        nobody_else_sees(&town, desk).await;
    })
    .await;
}
