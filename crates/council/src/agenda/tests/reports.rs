//! What commissions say of points.

use super::UNREADABLE;
use crate::agenda;
use crate::documents;
use crate::sessions::{self, Milestone};
use crate::trial::{PDF, Town, Who};
use axum::http::StatusCode;
use kit::Id;
use kit::trial::on_both_engines;

const NO_FILE: (&str, &str, &[u8]) = ("report", "", b"");
const FILE: (&str, &str, &[u8]) = ("report", "rapport.pdf", PDF);

async fn reached(town: &Town, session: Id) -> usize {
    let reached = sessions::milestones(&mut town.read().await, session).await.unwrap();
    reached.iter().filter(|it| it.milestone == Milestone::Reported).count()
}

#[tokio::test]
async fn the_last_report_closes_a_link_of_the_chain_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.with_agenda().await;
        let points = town.points(session).await;
        let secretary = town.browser(Who::Secretary).await;
        let opinion =
            [("studied", "yes"), ("opinion_ar", "رأي بالموافقة"), ("opinion_fr", "Avis favorable")];
        let path = format!("points/{}/report", points[1].id);
        for _ in 0..2 {
            secretary.upload(&path, &opinion, FILE).await.done("done-report-recorded");
        }
        assert_eq!(town.told(points[1].id, "journal-report-recorded").await, 1, "a second click");
        assert_eq!(reached(&town, session).await, 0);
        let report = agenda::report(&mut town.read().await, points[1].id).await.unwrap().unwrap();
        assert!(report.studied && report.opinion.fr == "Avis favorable");
        let paper =
            documents::find(&mut town.read().await, report.document_id.unwrap()).await.unwrap();
        assert_eq!(paper.confidentiality, documents::Confidentiality::Members);

        let path = format!("points/{}/report", points[2].id);
        secretary.upload(&path, &[("studied", "no")], NO_FILE).await.done("done-report-recorded");
        assert_eq!(reached(&town, session).await, 1);
        let page = format!("points/{}", points[2].id);
        town.says(Who::Office, &page, ("لم تدرسها اللجنة", "Non étudié en commission")).await;
        secretary.upload(&path, &opinion, NO_FILE).await.done("done-report-recorded");
        town.says(Who::Office, &page, ("رأي بالموافقة", "Avis favorable")).await;
        assert_eq!(reached(&town, session).await, 1, "the link is closed once");
        assert_eq!(agenda::reports(&mut town.read().await, session).await.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_report_that_says_nothing_or_too_much_is_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.with_agenda().await;
        let point = town.points(session).await[1].id;
        let path = format!("points/{point}/report");
        let long = "é".repeat(40_001);
        let too_long = ("النص طويل جدا", "Le texte est trop long");
        let lies = ("لا يطابق امتداده", "ne correspond pas à son nom");
        let liar = ("report", "rapport.docx", PDF);
        for (fields, file, words) in [
            (vec![], NO_FILE, UNREADABLE),
            (vec![("studied", "perhaps")], NO_FILE, UNREADABLE),
            (vec![("studied", "yes"), ("opinion_fr", long.as_str())], NO_FILE, too_long),
            (vec![("studied", "yes")], liar, lies),
        ] {
            town.refuses_file((Who::Office, &path), &fields, file, words).await;
        }
        assert!(agenda::report(&mut town.read().await, point).await.unwrap().is_none());
        let others = [Who::President, Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        for who in others {
            let answer =
                town.browser(who).await.upload(&path, &[("studied", "yes")], NO_FILE).await;
            answer.is(StatusCode::FORBIDDEN);
        }
    })
    .await;
}

#[tokio::test]
async fn after_the_closing_no_report_is_written_down() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let path = format!("points/{}/report", town.points(session).await[1].id);
        let late = ("اختتمت الدورة: لا يدون رأي اللجنة", "La session est close");
        town.refuses_file((Who::Office, &path), &[("studied", "no")], NO_FILE, late).await;
    })
    .await;
}
