//! The tables of this room, cell by cell.

use crate::agenda::Report;
use crate::trial::{MEMBERS, Town};
use crate::votes::Question::{self, Text, Whether};
use crate::votes::conduct::{self, PointState, may_be};
use crate::votes::vote::next_question;
use crate::votes::{Outcome, PointOutcome, Vote};
use kit::Bilingual;
use kit::db::{Json, Word};
use kit::trial::on_both_engines;
use law::majority::{Round, Tally};
use law::{SessionKind, Subject, majority};

#[test]
fn an_outcome_is_final_or_leaves_the_point_for_later() {
    let later = [Outcome::SecondSitting, Outcome::Deferred];
    for outcome in Outcome::ALL {
        assert_eq!(outcome.is_final(), !later.contains(outcome), "{outcome:?}");
    }
}

/// A voted point, and a report, of a session that is open, as nothing has become of them yet.
async fn states(town: &Town) -> [PointState; 2] {
    let session = town.open_about(&[Subject::Other, Subject::Report], MEMBERS).await;
    town.open_vote(town.points(session).await[1].id).await;
    let mut points = conduct::points(&mut town.read().await, session).await.unwrap();
    let report = points.pop().unwrap();
    [points.pop().unwrap(), report]
}

fn with(state: &PointState, outcome: Option<Outcome>) -> PointState {
    let outcome = outcome.map(|outcome| PointOutcome {
        point_id: state.point.id,
        outcome,
        reported: false,
        reason: Bilingual::default(),
    });
    PointState { outcome, votes: Vec::new(), ..state.clone() }
}

#[tokio::test]
async fn what_may_become_of_a_point_is_a_table() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let [voted, report] = states(&town).await;
        for state in [&voted, &report] {
            for known in [None].into_iter().chain(Outcome::ALL.iter().copied().map(Some)) {
                for &outcome in Outcome::ALL {
                    let expected = match (known, outcome) {
                        (Some(known), _) if known.is_final() => Some("point-already-settled"),
                        (_, Outcome::Deferred | Outcome::Withdrawn) => None,
                        (_, Outcome::Noted) if !state.point.is_voted() => None,
                        _ => Some("point-must-be-voted"),
                    };
                    let found = may_be(&with(state, known), outcome).err().map(|it| it.reason);
                    assert_eq!(found, expected, "{known:?} → {outcome:?}");
                }
            }
        }
        for &outcome in Outcome::ALL {
            let found = may_be(&voted, outcome).err().map(|it| it.reason);
            assert_eq!(found, Some("vote-already-open"));
        }
    })
    .await;
}

/// The vote, closed: carried or not.
fn closed(vote: &Vote, question: Question, carried: bool, profile: &law::Profile) -> Vote {
    let (yes, no) = if carried { (11, 0) } else { (0, 11) };
    let tally = Tally { r#for: yes, against: no, ..Tally::default() };
    let judged = majority::Vote {
        subject: Subject::Other,
        round: Round::First,
        in_office: 11,
        tally,
        president: None,
    };
    let verdict = majority::verdict(&judged, profile);
    Vote { question, closed_at: Some(vote.opened_at), verdict: Some(Json(verdict)), ..vote.clone() }
}

#[tokio::test]
async fn what_the_council_is_asked_next_is_a_table() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let [voted, report] = states(&town).await;
        let mut session = town.session(voted.point.session_id).await;
        let profile = town.council.law(session.opens_on.unwrap()).unwrap();
        let open = voted.votes[0].clone();
        let whether = |carried| closed(&open, Question::Whether, carried, &profile);
        let text = closed(&open, Question::Text, false, &profile);
        let studied = voted.report.clone().unwrap();
        let unstudied = Report { studied: false, ..studied.clone() };
        let table: [(Option<&Report>, Vec<Vote>, _); 9] = [
            (Some(&studied), vec![], Ok((Text, 1))),
            (Some(&studied), vec![text.clone()], Ok((Text, 2))),
            (Some(&studied), vec![text.clone(), text.clone()], Err("vote-already-held")),
            (Some(&studied), vec![open.clone()], Err("vote-already-open")),
            (None, vec![], Ok((Whether, 1))),
            (Some(&unstudied), vec![], Ok((Whether, 1))),
            (Some(&unstudied), vec![whether(true)], Ok((Text, 1))),
            (Some(&unstudied), vec![whether(true), text.clone()], Ok((Text, 2))),
            (Some(&unstudied), vec![whether(false)], Err("vote-not-deliberated")),
        ];
        for (number, (report, votes, expected)) in table.into_iter().enumerate() {
            let known = (report, votes.as_slice());
            let found = next_question(&session, &voted.point, known, &profile);
            assert_eq!(found.map_err(|it| it.reason), expected, "line {number}");
        }
        let none = (None, &[][..]);
        let found = next_question(&session, &report.point, none, &profile);
        assert_eq!(found.unwrap_err().reason, "vote-on-a-report");
        // In an extraordinary session points need not pass a commission (art. 28).
        session.kind = Word(SessionKind::Extraordinary);
        assert_eq!(next_question(&session, &voted.point, none, &profile).unwrap(), (Text, 1));
    })
    .await;
}
