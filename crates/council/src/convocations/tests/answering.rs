//! Whether a member will come: until the opening, with a reason when not.

use crate::convocations::Answer;
use crate::convocations::summons::check;
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use kit::trial::on_both_engines;

#[test]
fn every_answer_is_taken_or_refused_as_the_table_says() {
    let (long, fits) = ("م".repeat(1001), "م".repeat(1000));
    let table = [
        (Answer::Attends, "", false, None),
        (Answer::Attends, &long, false, Some("answer-reason-too-long")),
        (Answer::Attends, "", true, Some("answer-after-the-opening")),
        (Answer::Excused, "En mission", false, None),
        (Answer::Excused, &fits, false, None),
        (Answer::Excused, &long, false, Some("answer-reason-too-long")),
        (Answer::Excused, "", false, Some("answer-without-reason")),
        (Answer::Excused, " \n\t", false, Some("answer-without-reason")),
        (Answer::Excused, "En mission", true, Some("answer-after-the-opening")),
    ];
    for (answer, reason, is_open, refusal) in table {
        let found = check(answer, reason, is_open, None).err().map(|it| it.reason);
        assert_eq!(found, refusal, "{answer:?} «{reason}» {is_open}");
    }
}

#[tokio::test]
async fn a_member_answers_and_may_change_their_mind() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let path = format!("sessions/{session}/own/answer");
        let member = town.browser(Who::Member(4)).await;
        for _ in 0..2 {
            member.post(&path, &[("answer", "attends")]).await.done("done-answered");
        }
        let summons = town.summons(session, 4).await;
        assert_eq!(summons.answer, Some(Answer::Attends));
        assert_eq!(town.told(summons.id, "journal-summons-answered").await, 1);
        let excused = [("answer", "excused"), ("reason", "  En mission ")];
        member.post(&path, &excused).await.done("done-answered");
        let summons = town.summons(session, 4).await;
        assert_eq!(summons.answer, Some(Answer::Excused));
        assert_eq!(summons.reason, "En mission");
        assert_eq!(town.told(summons.id, "journal-summons-answered").await, 2);
        assert_eq!(town.reach(session).await.answered(), 1);
        let page = format!("sessions/{session}/convocation");
        town.says(Who::Office, &page, ("الاعتذار", "S’excuse")).await;
        town.says(Who::Office, &page, ("En mission", "En mission")).await;
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_cannot_be_taken_is_refused_in_both_languages() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let path = format!("sessions/{session}/own/answer");
        let long = "م".repeat(1001);
        let (no_reason, too_long) = (
            ("اكتبوا سبب الاعتذار", "Indiquez le motif"),
            ("السبب طويل جدا", "Le motif est trop long"),
        );
        let who = Who::Member(4);
        town.refuses(who, &path, &[("answer", "excused")], no_reason).await;
        town.refuses(who, &path, &[("answer", "excused"), ("reason", " ")], no_reason).await;
        town.refuses(who, &path, &[("answer", "excused"), ("reason", &long)], too_long).await;
        let unreadable = ("تعذرت قراءة ما أرسلتم", "n’a pas pu être lu");
        town.refuses(who, &path, &[("answer", "perhaps")], unreadable).await;
        town.refuses(who, &path, &[], unreadable).await;
        assert_eq!(town.summons(session, 4).await.answer, None);
        let others = [Who::Office, Who::Governor, Who::Engineer, Who::Reader];
        town.turns_away(&others, &path, &[("answer", "attends")], StatusCode::FORBIDDEN).await;
    })
    .await;
}

#[tokio::test]
async fn nobody_answers_once_the_session_is_open() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open().await;
        let late = ("افتتحت الدورة: لم يعد الجواب ممكنا", "il n’est plus temps de répondre");
        let path = format!("sessions/{session}/own/answer");
        town.refuses(Who::Member(4), &path, &[("answer", "attends")], late).await;
        let own = format!("sessions/{session}/own");
        let page = town.browser(Who::Member(4)).await.desk(&own).await.ok().words();
        assert!(!page.contains("Serez-vous présent"), "the form is still there");
    })
    .await;
}
