//! A decision as the public reads it: nothing is read here that its publication does not reveal.

use crate::deliberations::Deliberation;
use crate::house::{Frame, ShownVerdict};
use crate::people;
use crate::votes::{self, Ballot, Choice, hemicycle};
use kit::db::Tx;
use kit::{Id, Result};
use law::majority::Tally;

/// What the public sees of the vote on a decision.
pub(super) struct ShownVote {
    /// The law's sentence.
    pub verdict: Option<ShownVerdict>,
    /// Its drawing: by group if names are shown, else by answer alone.
    pub picture: Option<String>,
    /// How many chose what.
    pub tally: Option<Tally>,
    /// Who chose what, if names are shown.
    pub names: Vec<(Choice, Vec<Ballot>)>,
}

/// The vote on `act`, with names if `shows_names`.
pub(super) async fn shown_vote(
    tx: &mut Tx,
    frame: &Frame,
    act: &Deliberation,
    shows_names: bool,
) -> Result<ShownVote> {
    let vote = votes::find(tx, act.council_id, act.vote_id).await?;
    let verdict = vote.verdict.as_ref().map(|it| ShownVerdict::of(it, frame.language));
    let ballots = votes::ballots(tx, vote.id).await?;
    let groups: Vec<Id> = if shows_names {
        people::groups(tx, act.council_id).await?.iter().map(|group| group.id).collect()
    } else {
        // In no group's place: where a seat stands must not tell whose it is.
        Vec::new()
    };
    let label = verdict.as_ref().map(|verdict| verdict.sentence.clone()).unwrap_or_default();
    let picture = verdict.is_some().then(|| hemicycle(&ballots, &groups, frame, &label));
    let names = if shows_names { by_choice(&ballots) } else { Vec::new() };
    Ok(ShownVote { verdict, picture, tally: vote.tally.map(|tally| tally.0), names })
}

fn by_choice(ballots: &[Ballot]) -> Vec<(Choice, Vec<Ballot>)> {
    let those = |&choice: &Choice| {
        let chosen: Vec<Ballot> =
            ballots.iter().filter(|ballot| ballot.choice == Some(choice)).cloned().collect();
        (!chosen.is_empty()).then_some((choice, chosen))
    };
    Choice::ALL.iter().filter_map(those).collect()
}
