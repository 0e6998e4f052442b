//! Entering ballots, one by one or all the rest at once.

use super::web::locked;
use super::{Candidate, Choice, Vote, store, store_candidate};
use crate::order;
use crate::people::Desk;
use kit::db::Tx;
use kit::{Happened, Id, Refusal, Result};
use std::collections::HashMap;

/// Enters what `fields` say into the vote `id`, locked: a member's identifier and their choice,
/// or, between candidates, the candidate they name; under `all` the choice of everybody in the room
/// who has not chosen. Refused once the vote is closed, for members who are absent, and for whoever is not on its list.
pub async fn enter(
    tx: &mut Tx,
    desk: &Desk,
    id: Id,
    fields: &HashMap<String, String>,
) -> Result<Vote> {
    let vote = store::find(tx, desk.council.id, id).await?;
    locked(tx, desk, vote.session_id).await?;
    let vote = store::find(tx, desk.council.id, id).await?;
    if !vote.is_open() {
        return Err(Refusal::because("vote-already-closed").into());
    }
    order::of_sitting(tx, vote.sitting_id).await?.may_go_on()?;
    let candidates = match store_candidate::designation(tx, id).await? {
        Some(_) => Some(store_candidate::candidates(tx, vote.point_id).await?),
        None => None,
    };
    let read = |answer: &str| in_the_room(answer, candidates.as_deref());
    let mut known: HashMap<Id, (Option<Choice>, Option<Id>)> = store::ballots(tx, id)
        .await?
        .into_iter()
        .map(|ballot| (ballot.person_id, (ballot.choice, ballot.candidate_id)))
        .collect();
    let mut answers: Vec<(Id, Answer)> = Vec::new();
    for (person, answer) in fields.iter().filter(|(name, it)| *name != "all" && !it.is_empty()) {
        let person: Id = person.parse().map_err(|_| Refusal::because("form-unreadable"))?;
        let answer = read(answer)?;
        if known.insert(person, (Some(answer.0), answer.1)) != Some((Some(answer.0), answer.1)) {
            answers.push((person, answer));
        }
    }
    if let Some(rest) = fields.get("all") {
        let rest = read(rest)?;
        let waiting = known.iter().filter(|(_, (choice, _))| choice.is_none());
        answers.extend(waiting.map(|(person, _)| (*person, rest)));
    }
    let entered = answers.len();
    for (person, (choice, candidate)) in answers {
        store::cast(tx, id, person, choice, desk.actor.person).await?;
        if candidates.is_some() {
            store_candidate::name(tx, (id, person), candidate).await?;
        }
    }
    if entered > 0 {
        let facts = serde_json::json!({ "number": entered });
        let happened = Happened::new("journal-ballots-entered", desk.council.id, id);
        tx.record(happened.within(vote.session_id).by(desk.actor.person).with(facts)).await?;
    }
    Ok(vote)
}

/// What somebody chose, with the candidate they named.
type Answer = (Choice, Option<Id>);

/// A choice that somebody in the room may make: being absent is no choice. Between candidates one
/// names a candidate or nobody; there is nothing to be for or against.
pub(super) fn in_the_room(
    answer: &str,
    candidates: Option<&[Candidate]>,
) -> Result<Answer, Refusal> {
    let unreadable = || Refusal::because("form-unreadable");
    let Some(candidates) = candidates else {
        return match answer.parse() {
            Ok(Choice::Absent) | Err(_) => Err(unreadable()),
            Ok(choice) => Ok((choice, None)),
        };
    };
    match answer.parse() {
        Ok(choice @ (Choice::Abstain | Choice::NotTakingPart)) => Ok((choice, None)),
        Ok(Choice::For | Choice::Against | Choice::Absent) => Err(unreadable()),
        Err(_) => {
            let named: Id = answer.parse().map_err(|_| unreadable())?;
            let is_candidate = candidates.iter().any(|it| it.person_id == named);
            if is_candidate { Ok((Choice::For, Some(named))) } else { Err(unreadable()) }
        }
    }
}
