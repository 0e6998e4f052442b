//! A decision as the public reads it: nothing is read here that its publication does not reveal.

use crate::deliberations::Deliberation;
use crate::house::{Frame, ShownVerdict};
use crate::people;
use crate::votes::{self, Side, hemicycle, sides};
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
    pub names: Vec<Side>,
    /// How many chose which candidate, where the council chose between candidates, and how the lot
    /// was drawn, if it was.
    pub choice: Option<(Vec<Side>, Option<String>)>,
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
    let sealed = votes::designation(tx, vote.id).await?;
    let candidates = match &sealed {
        Some(_) => votes::candidates(tx, act.point_id).await?,
        None => Vec::new(),
    };
    let all = sides(&ballots, &candidates);
    let names = if shows_names { all.clone() } else { Vec::new() };
    let choice = sealed.map(|it| (all, it.proof().map(|args| frame.tell("lot-proof", &args))));
    let tally = vote.tally.map(|tally| tally.0).filter(|_| choice.is_none());
    Ok(ShownVote { verdict, picture, tally, names, choice })
}
