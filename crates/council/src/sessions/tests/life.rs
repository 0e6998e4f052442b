//! The life of a session: every stage, every step, and what is said when a step is not there.

use crate::sessions::{self, Milestone, Sight, Stage, Step};
use crate::trial::{Town, Who};
use kit::trial::on_both_engines;
use serde_json::{Value, json};

const ALREADY: (&str, &str) = ("أنجزت هذه الخطوة من قبل.", "Cette étape est déjà faite.");
const NOT_YET: (&str, &str) =
    ("لم تصل الدورة إلى هذه المرحلة بعد.", "La session n’en est pas encore là.");

/// What a step does at a stage: leads on, was taken before, or is not there yet.
enum Then {
    To(Stage),
    Already,
    NotYet,
}

#[test]
fn every_step_at_every_stage_leads_on_or_nowhere() {
    use Stage::{Closed, Convened, Open, Planned, Settled, Submitted};
    let life = [
        (Planned, [Some(Settled), None, None, None, None]),
        (Settled, [Some(Settled), Some(Submitted), None, None, None]),
        (Submitted, [Some(Submitted), Some(Submitted), Some(Convened), None, None]),
        (Convened, [None, None, None, Some(Open), None]),
        (Open, [None, None, None, None, Some(Closed)]),
        (Closed, [None, None, None, None, None]),
    ];
    for (stage, after) in life {
        for (step, expected) in Step::ALL.iter().zip(after) {
            assert_eq!(stage.after(*step), expected, "{step} of a session {stage}");
        }
    }
    assert_eq!(life.len(), Stage::ALL.len());
}

#[tokio::test]
async fn a_step_that_is_not_there_says_whether_it_is_past_or_to_come() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.planned().await;
        let mut session = town.session(id).await;
        for stage in Stage::ALL {
            for step in Step::ALL {
                session.stage = *stage;
                match said(*stage, *step) {
                    Then::To(next) => assert_eq!(session.step(*step).ok(), Some(next)),
                    Then::Already => town.refused(session.step(*step), ALREADY),
                    Then::NotYet => town.refused(session.step(*step), NOT_YET),
                }
            }
        }
    })
    .await;
}

fn said(stage: Stage, step: Step) -> Then {
    let taken = [Stage::Settled, Stage::Submitted, Stage::Convened, Stage::Open, Stage::Closed];
    match stage.after(step) {
        Some(next) => Then::To(next),
        None if stage >= taken[step as usize] => Then::Already,
        None => Then::NotYet,
    }
}

#[tokio::test]
async fn the_office_is_told_that_the_agenda_cannot_go_yet_or_went_already() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let send = format!("sessions/{session}/control/agenda");
        town.refuses(Who::Office, &send, &[], NOT_YET).await;
        assert_eq!(town.session(session).await.stage, Stage::Planned);
        let convened = town.convened().await;
        let send = format!("sessions/{convened}/control/agenda");
        town.refuses(Who::Office, &send, &[], ALREADY).await;
    })
    .await;
}

#[tokio::test]
async fn of_two_officers_who_take_a_step_at_once_one_takes_it_and_one_is_told() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.planned().await;
        let session = town.session(id).await;
        let take = async |by| {
            let mut tx = town.write().await;
            let step = Step::SettleAgenda;
            let taken = sessions::take(&mut tx, &session, step, by, json!({ "letter": "A" })).await;
            if taken.is_ok() {
                tx.commit().await.unwrap();
            }
            taken
        };
        let (one, other) = tokio::join!(take(town.office), take(town.members[0]));
        assert!(one.is_ok() != other.is_ok());
        let told = if one.is_ok() { other } else { one };
        town.refused(told, ("غير شخص آخر هذه الدورة في الوقت نفسه.", "Quelqu’un d’autre vient de"));
        assert_eq!(town.session(id).await.stage, Stage::Settled);
        assert_eq!(town.told(id, "journal-milestone-agenda-settled").await, 1);
    })
    .await;
}

#[tokio::test]
async fn each_step_is_kept_with_its_day_its_author_and_its_proof() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.planned().await;
        for (step, proof) in [
            (Step::SettleAgenda, json!({ "letter": "A" })),
            (Step::SendAgenda, json!({ "letter": "A", "number": "1/2027" })),
            (Step::Convene, json!({ "sha256": "b".repeat(64) })),
            (Step::Open, json!({ "on": "2027-02-03" })),
            (Step::Close, Value::Null),
        ] {
            let session = town.session(id).await;
            let mut tx = town.write().await;
            sessions::take(&mut tx, &session, step, town.office, proof).await.unwrap();
            tx.commit().await.unwrap();
        }
        let reached = sessions::milestones(&mut town.read().await, id).await.unwrap();
        let first = |milestone| sessions::first(&reached, milestone).unwrap();
        assert!(
            sessions::is_agenda_sent(&reached, "A") && !sessions::is_agenda_sent(&reached, "B")
        );
        assert_eq!(first(Milestone::AgendaSent).number(), Some("1/2027"));
        assert_eq!(first(Milestone::Convened).digest().unwrap().to_string(), "b".repeat(64));
        assert_eq!(first(Milestone::Opened).on().to_string(), "2027-02-03");
        assert_eq!(first(Milestone::Closed).on().to_string(), "2027-01-04");
        assert!(reached.iter().all(|it| it.by_person == Some(town.office)));
        assert_eq!(town.session(id).await.stage, Stage::Closed);
        let mut tx = town.read().await;
        let sight = Sight::FromConvened;
        assert!(sessions::find(&mut tx, town.council.id, id, sight).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn the_page_of_a_session_draws_the_chain_as_far_as_it_went() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.submitted().await;
        let reached = sessions::milestones(&mut town.read().await, id).await.unwrap();
        let links = sessions::Chain::of(&reached).links;
        let states: Vec<&str> = links.iter().map(|(_, state)| *state).collect();
        assert_eq!(states, ["done", "done", "done", "now", "", "", "", "", "", ""]);
        let sent = sessions::first(&reached, Milestone::AgendaSent).unwrap();
        let slip = format!("bordereau n° <bdi dir=\"ltr\">{}</bdi>", sent.number().unwrap());
        let page = town.browser(Who::Office).await.desk(&format!("sessions/{id}")).await.words();
        for words in ["Session programmée", "Ordre du jour envoyé à l’autorité", &slip] {
            assert!(page.contains(words), "the history does not tell «{words}»");
        }
    })
    .await;
}
