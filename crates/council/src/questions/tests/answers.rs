//! What was answered in the sitting, and what was carried over.

use crate::questions;
use crate::trial::{MEMBERS, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;

/// The sitting in which these questions are answered.
const SECOND: jiff::civil::Date = date(2027, 2, 5);

const SAID: [(&str, &str); 4] = [
    ("by_ar", "الرئيس"),
    ("by_fr", "Le président"),
    ("answer_ar", "قبل الصيف"),
    ("answer_fr", "Avant l’été"),
];

/// A session open with its questions, put by the members numbered, answered in its second sitting.
async fn open_with(town: &Town, authors: &[usize]) -> (Id, Vec<Id>) {
    let session = town.with_agenda().await;
    let mut asked = Vec::new();
    for author in authors {
        asked.push(town.question(*author, "2027-01-02").await);
    }
    town.keep_sitting(session, 2).await;
    let office = town.browser(Who::Office).await;
    let settle = format!("sessions/{session}/agenda/settlement");
    office.post(&settle, &[]).await.done("done-agenda-settled");
    town.transmit(session, "agenda").await;
    let seal = format!("sessions/{session}/convocation/seal");
    office.post(&seal, &[]).await.done("done-convened");
    town.catch_up().await;
    let early = ("لم تفتتح الدورة", "pas encore ouverte");
    let path = format!("questions/{}/answer", asked[0]);
    town.refuses(Who::Secretary, &path, &SAID, early).await;
    town.move_to(crate::trial::OPENING);
    town.report_all(session).await;
    town.open_with(session, MEMBERS).await;
    (session, asked)
}

#[tokio::test]
async fn a_question_is_answered_once_in_its_sitting_and_the_minutes_tell_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, asked) = open_with(&town, &[4]).await;
        let path = format!("questions/{}/answer", asked[0]);
        let soon = ("لم تنعقد", "n’a pas encore eu lieu");
        town.refuses(Who::Secretary, &path, &SAID, soon).await;
        town.move_to(SECOND);
        let home = town.browser(Who::Secretary).await.get("/fr/desk").await.ok().words();
        assert!(home.contains("Inscrire la réponse à une question écrite"));
        let empty = ("اكتبوا من أجاب", "Écrivez qui a répondu");
        town.refuses(Who::Secretary, &path, &SAID[..2], empty).await;
        let others = [Who::President, Who::Member(4), Who::Governor, Who::Reader];
        town.turns_away(&others, &path, &SAID, StatusCode::FORBIDDEN).await;
        let secretary = town.browser(Who::Secretary).await;
        secretary.post(&path, &SAID).await.done("done-question-answered");
        let again = ("أجيب عن هذا السؤال", "a déjà reçu sa réponse");
        town.refuses(Who::Secretary, &path, &SAID, again).await;
        town.refuses(Who::Member(4), &format!("questions/{}/carry", asked[0]), &[], again).await;
        let kept = town.kept(asked[0]).await;
        assert_eq!(kept.sitting_id.unwrap().to_string(), town.sitting(session, 2).await);
        let answer = ("قبل الصيف", "Avant l’été");
        town.says(Who::Member(4), &format!("questions/{}", asked[0]), answer).await;
        town.says(Who::Secretary, &format!("sessions/{session}/minutes"), answer).await;
        assert_eq!(town.told(asked[0], "journal-question-answered").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_question_without_an_answer_is_carried_over_and_comes_first_on_the_next_list() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, asked) = open_with(&town, &[4, 6]).await;
        let may = town.planned_in_may().await;
        let newer = town.question(5, "2027-01-03").await;
        town.catch_up().await;
        let carry = format!("questions/{}/carry", asked[0]);
        let soon = ("إلا بعد جلسته", "qu’après sa séance");
        town.refuses(Who::Member(4), &carry, &[], soon).await;
        town.move_to(SECOND);
        let home = town.browser(Who::Member(4)).await.get("/fr/desk").await.ok().words();
        assert!(home.contains("restée sans réponse"));
        let stranger = ("صاحب السؤال هو", "L’auteur de la question demande");
        town.refuses(Who::Member(5), &carry, &[], stranger).await;
        let author = town.browser(Who::Member(4)).await;
        author.post(&carry, &[]).await.done("done-question-carried");
        let kept = town.kept(asked[0]).await;
        assert_eq!((kept.session_id, kept.carried_from), (Some(may), Some(session)));
        let mut tx = town.read().await;
        let next = questions::of_session(&mut tx, may).await.unwrap();
        assert_eq!(next.iter().map(|it| it.id).collect::<Vec<_>>(), [asked[0], newer]);
        let carried = questions::carried_from(&mut tx, session).await.unwrap();
        assert_eq!(carried.len(), 1);
        let left = questions::own_unanswered(&mut tx, session, town.members[6]).await.unwrap();
        assert_eq!(left.iter().map(|it| it.id).collect::<Vec<_>>(), [asked[1]]);
        drop(tx);
        let page = format!("sessions/{session}/minutes");
        town.says(Who::Secretary, &page, ("وأجل بطلب من صاحبه", "à la demande de son auteur"))
            .await;
        town.says(Who::Secretary, &page, ("لم يتلق جوابا", "n’a pas reçu de réponse")).await;
        let page = format!("sessions/{session}/questions");
        town.says(Who::Member(5), &page, ("أجلت بطلب", "Reportées à la demande")).await;
    })
    .await;
}
