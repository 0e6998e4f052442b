//! Entering ballots, one by one or all the rest at once.

use super::web::locked;
use super::{Choice, Vote, store};
use crate::people::Desk;
use kit::db::Tx;
use kit::{Happened, Id, Refusal, Result};
use std::collections::HashMap;

/// Enters what `fields` say into the vote `id`, locked: a member's identifier and their choice,
/// and under `all` the choice of everybody in the room who has not chosen. Refused once the vote
/// is closed, for members who are absent, and for whoever is not on its list.
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
    let known: HashMap<Id, Option<Choice>> = store::ballots(tx, id)
        .await?
        .into_iter()
        .map(|ballot| (ballot.person_id, ballot.choice))
        .collect();
    let mut entered = 0;
    for (person, choice) in fields.iter().filter(|(name, _)| *name != "all") {
        let person: Id = person.parse().map_err(|_| Refusal::because("form-unreadable"))?;
        let choice = in_the_room(choice)?;
        if known.get(&person) != Some(&Some(choice)) {
            store::cast(tx, id, person, choice, desk.actor.person).await?;
            entered += 1;
        }
    }
    if let Some(rest) = fields.get("all") {
        entered += store::cast_rest(tx, id, in_the_room(rest)?, desk.actor.person).await?;
    }
    if entered > 0 {
        let facts = serde_json::json!({ "number": entered });
        let happened = Happened::new("journal-ballots-entered", desk.council.id, id);
        tx.record(happened.within(vote.session_id).by(desk.actor.person).with(facts)).await?;
    }
    Ok(vote)
}

/// A choice that somebody in the room may make: being absent is no choice.
fn in_the_room(choice: &str) -> Result<Choice, Refusal> {
    match choice.parse() {
        Ok(Choice::Absent) | Err(_) => Err(Refusal::because("form-unreadable")),
        Ok(choice) => Ok(choice),
    }
}
