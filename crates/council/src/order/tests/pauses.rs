//! Suspension: nothing is voted until the sitting goes on.

use super::at;
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use kit::trial::on_both_engines;

const SUSPENDED: (&str, &str) = ("الجلسة مرفوعة مؤقتا", "La séance est suspendue");

#[tokio::test]
async fn nothing_is_deliberated_while_the_sitting_is_suspended() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, point) = town.sitting_session().await;
        let not = ("الجلسة غير مرفوعة", "La séance n’est pas suspendue");
        town.refuses(Who::President, &at(session, "resumption"), &[], not).await;
        let why = [("reason_fr", "Tumulte dans la salle"), ("reason_ar", "ضجيج في القاعة")];
        town.record(session, "suspension", &why, "done-sitting-suspended").await;
        town.refuses(Who::Secretary, &format!("points/{point}/vote"), &[], SUSPENDED).await;
        town.refuses(Who::President, &at(session, "suspension"), &[], SUSPENDED).await;
        let whom = town.members[4].to_string();
        let warning = [("person", whom.as_str()), ("reason_fr", "Cris")];
        town.refuses(Who::President, &at(session, "warning"), &warning, SUSPENDED).await;
        town.record(session, "resumption", &[], "done-sitting-resumed").await;
        town.vote(point, "for", &[]).await;
        let page = format!("sessions/{session}/minutes");
        for words in [
            ("رفعت الجلسة مؤقتا. ضجيج في القاعة", "la séance est suspendue. Tumulte dans la salle"),
            ("استؤنفت الجلسة", "la séance reprend"),
        ] {
            town.says(Who::Secretary, &page, words).await;
        }
    })
    .await;
}

#[tokio::test]
async fn an_open_vote_waits_too() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, point) = town.sitting_session().await;
        let secretary = town.browser(Who::Secretary).await;
        secretary.post(&format!("points/{point}/vote"), &[]).await.done("vote");
        let votes = crate::votes::of_point(&mut town.read().await, point).await.unwrap();
        town.record(session, "suspension", &[], "done-sitting-suspended").await;
        let closing = format!("votes/{}/closing", votes[0].id);
        town.refuses(Who::Secretary, &closing, &[("all", "for")], SUSPENDED).await;
    })
    .await;
}

#[tokio::test]
async fn members_see_the_order_of_the_sitting_and_those_who_keep_it_record_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, _) = town.sitting_session().await;
        let others = [Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        for deed in ["suspension", "resumption", "reopening", "warning", "expulsion", "closing"] {
            let path = at(session, deed);
            town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
        }
        town.record(session, "suspension", &[], "done-sitting-suspended").await;
        let page = format!("sessions/{session}/order");
        town.says(Who::Member(4), &page, ("رفع الجلسة مؤقتا", "Suspension de séance")).await;
        let engineer = town.browser(Who::Engineer).await;
        engineer.desk(&page).await.is(StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn a_session_that_is_not_open_has_no_order_to_keep() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let before = ("لم تفتتح الدورة", "La session n’est pas ouverte");
        town.refuses(Who::President, &at(session, "suspension"), &[], before).await;
        town.says(Who::President, &format!("sessions/{session}/order"), before).await;
    })
    .await;
}
