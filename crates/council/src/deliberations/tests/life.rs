//! The life of a deliberation: every state and event, and who may move it.

use crate::deliberations::{Stage, Step, post_all, publish, take};
use crate::trial::{PASSWORD, Town, Who};
use axum::http::StatusCode;
use kit::trial::on_both_engines;

#[test]
fn the_life_of_a_deliberation_is_a_table() {
    for &stage in Stage::ALL {
        for &step in Step::ALL {
            let expected = match (stage, step) {
                (Stage::Adopted, Step::Prepare) => Some(Stage::Prepared),
                (Stage::Prepared, Step::Sign) => Some(Stage::Signed),
                (Stage::Signed, Step::Send)
                | (Stage::Opposed | Stage::Maintained | Stage::Suspended, Step::Clear) => {
                    Some(Stage::Sent)
                }
                (Stage::Sent, Step::Oppose) => Some(Stage::Opposed),
                (Stage::Sent, Step::TakeEffect) => Some(Stage::Enforceable),
                (Stage::Sent, Step::RefuseVisa) => Some(Stage::VisaRefused),
                (Stage::Opposed, Step::Maintain) => Some(Stage::Maintained),
                (Stage::Maintained, Step::Refer) => Some(Stage::Suspended),
                (Stage::Opposed | Stage::VisaRefused, Step::Replace) => Some(Stage::Replaced),
                (Stage::Opposed | Stage::VisaRefused, Step::Withdraw) => Some(Stage::Withdrawn),
                (Stage::Sent | Stage::Suspended | Stage::Enforceable, Step::Annul) => {
                    Some(Stage::Annulled)
                }
                _ => None,
            };
            assert_eq!(stage.after(step), expected, "{stage:?} → {step:?}");
        }
    }
}

#[tokio::test]
async fn what_is_adopted_keeps_the_text_that_was_voted_on() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let acts = town.acts(session).await;
        let points = town.points(session).await;
        for (act, point) in acts.iter().zip(&points[1..]) {
            assert_eq!((act.point_id, act.stage), (point.id, Stage::Adopted));
            assert_eq!(act.text.ar, "يوافق المجلس على النقطة.");
            assert_eq!(act.title.fr, point.title.fr);
            assert!(act.paper_sha256.is_none() && !act.shows_names);
        }
        let page = format!("decisions/{}", acts[0].reference());
        let told = ("اتخذ المقرر عدد", "Délibération adoptée, n°");
        town.says(Who::Member(4), &page, told).await;
        let browser = town.browser(Who::Member(4)).await;
        browser.desk(&format!("{page}/paper.pdf")).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_step_out_of_turn_or_taken_from_an_old_page_is_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let act = town.acts(session).await.remove(0);
        let mut tx = town.write().await;
        let early = take(&mut tx, &act, Step::Oppose, None).await.unwrap_err();
        let not_there =
            ("المقرر 2027/1 ليس في هذه المرحلة", "La délibération 2027/1 n’en est pas là");
        town.is_refusal(&early, not_there);
        take(&mut tx, &act, Step::Send, Some(town.office)).await.unwrap();
        let stale = take(&mut tx, &act, Step::Send, Some(town.office)).await.unwrap_err();
        let meanwhile = ("غير شخص آخر هذه الدورة", "Quelqu’un d’autre vient de modifier");
        town.is_refusal(&stale, meanwhile);
    })
    .await;
}

#[tokio::test]
async fn each_deliberation_is_posted_once_and_published_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let mut tx = town.write().await;
        assert_eq!(post_all(&mut tx, session, town.office).await.unwrap(), 2);
        assert_eq!(post_all(&mut tx, session, town.office).await.unwrap(), 0);
        tx.commit().await.unwrap();
        let act = town.acts(session).await.remove(0);
        assert!(act.posted_at.is_some());
        let mut tx = town.write().await;
        publish(&mut tx, &act, true, town.office).await.unwrap();
        let again = publish(&mut tx, &act, false, town.office).await.unwrap_err();
        town.is_refusal(&again, ("نشر هذا المقرر من قبل", "Cette délibération est déjà publiée"));
        tx.commit().await.unwrap();
        let act = town.acts(session).await.remove(0);
        assert!(act.shows_names && act.published_at.is_some());
        for kind in ["journal-deliberation-posted", "journal-deliberation-published"] {
            assert_eq!(town.told(act.id, kind).await, 1, "{kind}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_deliberation_is_not_signed_from_the_page_of_another_session() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let office = town.browser(Who::Office).await;
        let papers = format!("sessions/{session}/signing/papers");
        office.post(&papers, &[]).await.done("done-papers-prepared");
        let other = kit::Id::new(town.clock.now()).to_string();
        let plan = [
            ("id", other.as_str()),
            ("kind", "ordinary"),
            ("day_1", "2027-05-05"),
            ("hour_1", "09:00"),
        ];
        office.post("sessions", &plan).await.done("done-session-planned");
        let act = town.acts(session).await.remove(0);
        let (name, paper) = (format!("sign_{}", act.id), act.paper_sha256.unwrap().to_string());
        let fields = [(name.as_str(), paper.as_str()), ("password", PASSWORD)];
        let path = format!("sessions/{other}/signing");
        town.turns_away(&[Who::President], &path, &fields, StatusCode::NOT_FOUND).await;
        let nothing = ("لم يتخذ أي مقرر في هذه الدورة", "Aucune délibération n’a été adoptée");
        town.refuses(Who::Office, &format!("{path}/papers"), &[], nothing).await;
    })
    .await;
}
