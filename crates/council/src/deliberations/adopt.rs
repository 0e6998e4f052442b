//! Closing a vote. What it adopts becomes a deliberation in the same transaction, with its number.

use super::{Deliberation, Stage, store};
use crate::agenda::{self, Point};
use crate::house::stationery::bare;
use crate::people::{self, Desk};
use crate::votes::{self, Outcome, Vote};
use kit::clock::day;
use kit::db::Tx;
use kit::{Args, Bilingual, Happened, Id, Language, Result};
use std::collections::HashMap;

/// Enters the last ballots and closes the vote `id`. Returns the vote, and the deliberation if it
/// adopted one.
pub async fn close_vote(
    desk: &Desk,
    id: Id,
    ballots: &HashMap<String, String>,
) -> Result<(Vote, Option<Deliberation>)> {
    let mut tx = desk.house.db.write().await?;
    let vote = votes::enter(&mut tx, desk, id, ballots).await?;
    let point = agenda::find(&mut tx, desk.council.id, vote.point_id).await?;
    let (vote, outcome) = votes::close(&mut tx, desk, &point, id).await?;
    let deliberation = match outcome {
        Outcome::Adopted => Some(adopt(&mut tx, desk, &point, &vote).await?),
        Outcome::Noted
        | Outcome::Rejected
        | Outcome::NotDeliberated
        | Outcome::SecondSitting
        | Outcome::Deferred
        | Outcome::Withdrawn => None,
    };
    tx.commit().await?;
    Ok((vote, deliberation))
}

async fn adopt(tx: &mut Tx, desk: &Desk, point: &Point, vote: &Vote) -> Result<Deliberation> {
    let year = day(tx.now()).year();
    let deliberation = Deliberation {
        id: Id::new(tx.now()),
        council_id: desk.council.id,
        session_id: point.session_id,
        point_id: point.id,
        vote_id: vote.id,
        year,
        number: tx.next_number("deliberations", desk.council.id, year).await?,
        title: point.title.clone(),
        text: adopted_text(tx, desk, vote).await?,
        subject: point.subject,
        adopted_at: tx.now(),
        stage: Stage::Adopted,
        paper_sha256: None,
        signed_sha256: None,
        scan_sha256: None,
        posted_at: None,
        published_at: None,
        shows_names: desk.council.settings.publish_named_votes,
    };
    store::save_new(tx, &deliberation).await?;
    let facts = serde_json::json!({ "number": deliberation.reference() });
    let happened = Happened::new("journal-deliberation-adopted", desk.council.id, deliberation.id);
    tx.record(happened.within(point.session_id).by(desk.actor.person).with(facts)).await?;
    Ok(deliberation)
}

/// What was voted on; where the council chose a delegate, with whom it chose.
async fn adopted_text(tx: &mut Tx, desk: &Desk, vote: &Vote) -> Result<Bilingual> {
    let chosen = votes::designation(tx, vote.id).await?.and_then(|it| it.chosen_id);
    let Some(chosen) = chosen else { return Ok(vote.text.clone()) };
    let name = people::find(tx, chosen).await?.name;
    let told = |language| {
        let args = Args::none().text("name", name.shown(language).to_string());
        bare(&desk.house.messages.tell(language, "paper-designated", &args))
    };
    let joined = |text: &str, language| match text.trim() {
        "" => told(language),
        text => format!("{text}\n\n{}", told(language)),
    };
    Ok(Bilingual {
        ar: joined(&vote.text.ar, Language::Arabic),
        fr: joined(&vote.text.fr, Language::French),
    })
}
