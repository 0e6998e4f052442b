//! Giving an opinion: by a deliberation of the arrondissement, or as it came to the commune on
//! paper.

use super::ask::is_open;
use super::{Answer, Opinion, store};
use crate::people::Desk;
use crate::sessions::{self, Sight};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Bilingual, Error, Happened, Id, Refusal, Result};
use serde_json::json;

/// What an arrondissement thinks, and by which deliberation.
pub struct Given<'a> {
    /// What it thinks.
    pub answer: Answer,
    /// The same, in words.
    pub text: &'a Bilingual,
    /// The number of its deliberation.
    pub reference: &'a str,
    /// That deliberation, where the arrondissement works here.
    pub deliberation: Option<Id>,
}

/// The longest opinion that is taken, in characters.
const LONGEST: usize = 10_000;

/// The arrondissement of this desk gives its opinion `id`.
pub async fn give(tx: &mut Tx, desk: &Desk, id: Id, it: &Given<'_>) -> Result<()> {
    let opinion = locked(tx, id).await?;
    if opinion.arrondissement_id != desk.council.id {
        return Err(Error::NotFound);
    }
    let today = day(tx.now());
    given(tx, desk, &opinion, (it, today)).await
}

/// The commune writes down the opinion `id` on its point, which came on paper on the day `on`.
pub async fn record(
    tx: &mut Tx,
    desk: &Desk,
    (point, id): (Id, Id),
    (it, on): (&Given<'_>, Date),
) -> Result<()> {
    let opinion = locked(tx, id).await?;
    if opinion.commune_id != desk.council.id || opinion.point_id != point {
        return Err(Error::NotFound);
    }
    if on < day(opinion.asked_at) || on > day(tx.now()) {
        return Err(Refusal::because("opinion-day-impossible").into());
    }
    given(tx, desk, &opinion, (it, on)).await
}

/// The opinion, locked with the commune's session, which is not over.
async fn locked(tx: &mut Tx, id: Id) -> Result<Opinion> {
    let opinion = store::find(tx, id).await?;
    tx.lock(&opinion.session_id.to_string()).await?;
    let opinion = store::find(tx, id).await?;
    let (commune, session) = (opinion.commune_id, opinion.session_id);
    is_open(&sessions::find(tx, commune, session, Sight::FromPlanned).await?)?;
    if opinion.answer.is_some() {
        return Err(Refusal::because("opinion-already-given").into());
    }
    Ok(opinion)
}

/// Keeps it, and tells both councils.
async fn given(
    tx: &mut Tx,
    desk: &Desk,
    opinion: &Opinion,
    (it, on): (&Given<'_>, Date),
) -> Result<()> {
    if it.text.ar.chars().count().max(it.text.fr.chars().count()) > LONGEST
        || it.reference.chars().count() > 60
    {
        return Err(Refusal::because("opinion-too-long").into());
    }
    store::given(tx, opinion.id, it, on).await?;
    let by = desk.actor.person;
    let facts = json!({ "answer": it.answer, "number": it.reference, "on": on });
    let theirs = Happened::new("journal-opinion-given", opinion.arrondissement_id, opinion.id);
    tx.record(theirs.by(by).with(facts.clone())).await?;
    let ours = Happened::new("journal-opinion-received", opinion.commune_id, opinion.point_id);
    Ok(tx.record(ours.within(opinion.session_id).by(by).with(facts)).await?)
}
