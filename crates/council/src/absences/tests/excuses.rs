//! The council accepts a reason, or does not.

use super::PAST;
use crate::absences::undecided;
use crate::trial::{MEMBERS, Town, Who};
use axum::http::StatusCode;
use kit::trial::on_both_engines;

#[tokio::test]
async fn an_absence_whose_reason_the_council_accepted_does_not_count() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let mut held = Vec::new();
        for on in &PAST[..3] {
            held.push(town.held(*on, &[4]).await);
        }
        assert!(town.meter(4).await.is_resignation());
        let member = town.members[4].to_string();
        let (reason, decision) = (format!("reason_{member}"), format!("decision_{member}"));
        let secretary = town.browser(Who::Secretary).await;
        for (answer, in_all) in [("accepted", 2), ("refused", 3), ("accepted", 2)] {
            let fields =
                [("decided_on", "2025-05-07"), (&*reason, "Maladie"), (&*decision, answer)];
            let path = format!("sessions/{}/excuses", held[1]);
            secretary.post(&path, &fields).await.done("done-excuses-recorded");
            secretary.post(&path, &fields).await.done("done-excuses-recorded");
            assert_eq!(town.meter(4).await.absences.in_all, in_all);
        }
        assert_eq!(town.told(town.members[4], "journal-excuse-decided").await, 3, "twice is once");
        assert!(!town.meter(4).await.is_resignation());
        town.says(
            Who::Member(4),
            &town.presence(4),
            ("بمبرر قبله المجلس", "motif accepté par le conseil"),
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_decision_needs_an_absent_member_a_reason_and_a_day_of_the_session_or_later() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.held(PAST[0], &[4]).await;
        let path = format!("sessions/{session}/excuses");
        let of = |member: usize, part: &str| format!("{part}_{}", town.members[member]);
        let (four, five) = (of(4, "decision"), of(5, "decision"));
        let (why, five_why) = (of(4, "reason"), of(5, "reason"));
        let table = [
            ("2025-02-04", &four, &why, "Deuil", ("سابق للدورة", "avant la session")),
            ("2027-02-04", &four, &why, "Deuil", ("سابق للدورة", "avant la session")),
            ("2025-02-05", &four, &why, " ", ("دونوا المبرر", "Écrivez le motif")),
            ("2025-02-05", &five, &five_why, "Deuil", ("لم يغب", "pas été absente")),
        ];
        for (on, decision, reason, said, words) in table {
            let fields = [("decided_on", on), (decision.as_str(), "accepted"), (reason, said)];
            town.refuses(Who::Office, &path, &fields, words).await;
        }
        let others = [Who::President, Who::Member(4), Who::Governor, Who::Reader];
        let fields = [("decided_on", "2025-02-05")];
        town.turns_away(&others, &path, &fields, StatusCode::FORBIDDEN).await;
        let planned = town.planned().await;
        let early = ("بعد افتتاح الدورة", "une fois la session ouverte");
        let path = format!("sessions/{planned}/excuses");
        town.refuses(Who::Office, &path, &[("decided_on", "2027-01-04")], early).await;
    })
    .await;
}

#[tokio::test]
async fn a_reason_given_with_the_answer_awaits_the_councils_decision() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let member = town.browser(Who::Member(10)).await;
        let answer = [("answer", "excused"), ("reason", "Mission à l’étranger")];
        member.post(&format!("sessions/{session}/own/answer"), &answer).await.done("done-");
        town.report_all(session).await;
        town.move_to(crate::trial::OPENING);
        town.open_with(session, MEMBERS - 1).await;
        let waiting = undecided(&mut town.read().await, town.council.id).await.unwrap();
        assert_eq!((waiting.len(), waiting[0].count), (1, 1));
        let page = format!("sessions/{session}/excuses");
        let shown = town.browser(Who::Office).await.desk(&page).await.ok().words();
        assert!(shown.contains("Mission à l’étranger"), "the reason is carried over");
        town.says(Who::Office, "absences", ("لم يبت فيها المجلس", "n’a pas décidé")).await;
    })
    .await;
}
