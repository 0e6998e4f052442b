//! The `candidate`, `designation` and `ballot_candidate` tables. Only this room writes them.

use super::candidate::Chosen;
use super::{Candidate, Designation};
use crate::agenda::Point;
use jiff::civil::Date;
use kit::db::{Result, Tx};
use kit::sign_in::Token;
use kit::{Digest, Error, Happened, Id, Refusal};

/// The candidates on a point, by name.
pub async fn candidates(tx: &mut Tx, point: Id) -> Result<Vec<Candidate>> {
    tx.query(
        "SELECT candidate.person_id, person.name_ar, person.name_fr, candidate.born_on \
         FROM candidate JOIN person ON person.id = candidate.person_id \
         WHERE candidate.point_id = $1 ORDER BY person.sort_key, person.id LIMIT 500",
    )
    .bind(point)
    .all()
    .await
}

/// Writes down a candidate, or the day of birth of one who is written down.
pub(super) async fn propose(
    tx: &mut Tx,
    point: &Point,
    (person, born_on): (Id, Option<Date>),
    by: Id,
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO candidate (point_id, person_id, born_on, proposed_at, proposed_by) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (point_id, person_id) \
         DO UPDATE SET born_on = excluded.born_on",
    )
    .bind(point.id)
    .bind(person)
    .bind(born_on)
    .bind(now)
    .bind(by)
    .run()
    .await?;
    let happened = Happened::new("journal-candidate-proposed", point.council_id, point.id);
    let facts = serde_json::json!({ "person": person });
    tx.record(happened.within(point.session_id).by(by).with(facts)).await
}

/// Strikes a candidate. Not found if there is no such.
pub(super) async fn strike(tx: &mut Tx, point: &Point, person: Id, by: Id) -> Result<(), Error> {
    let struck = tx
        .query("DELETE FROM candidate WHERE point_id = $1 AND person_id = $2")
        .bind(point.id)
        .bind(person)
        .run()
        .await?;
    if struck == 0 {
        return Err(Error::NotFound);
    }
    let happened = Happened::new("journal-candidate-struck", point.council_id, point.id);
    let facts = serde_json::json!({ "person": person });
    Ok(tx.record(happened.within(point.session_id).by(by).with(facts)).await?)
}

/// What the vote has besides its ballots, if it is one between candidates.
pub async fn designation(tx: &mut Tx, vote: Id) -> Result<Option<Designation>> {
    tx.query("SELECT * FROM designation WHERE vote_id = $1").bind(vote).optional().await
}

/// Makes `vote` one between candidates. The seed of the lot is set down before anybody votes, and
/// the journal tells its SHA-256: nobody can choose it afterwards.
pub(super) async fn seal(tx: &mut Tx, point: &Point, vote: Id, by: Id) -> Result<()> {
    let seed = Token::random().secret().to_owned();
    let sealed = Digest::of(seed.as_bytes());
    tx.query("INSERT INTO designation (vote_id, seed, seed_sha256) VALUES ($1, $2, $3)")
        .bind(vote)
        .bind(seed)
        .bind(&sealed)
        .run()
        .await?;
    let happened = Happened::new("journal-lot-sealed", point.council_id, vote);
    let facts = serde_json::json!({ "sha256": sealed });
    tx.record(happened.within(point.session_id).by(by).with(facts)).await
}

/// Enters whom one voter names; nobody, for one who takes another side.
pub(super) async fn name(
    tx: &mut Tx,
    (vote, person): (Id, Id),
    candidate: Option<Id>,
) -> Result<()> {
    tx.query("DELETE FROM ballot_candidate WHERE vote_id = $1 AND person_id = $2")
        .bind(vote)
        .bind(person)
        .run()
        .await?;
    let Some(candidate) = candidate else { return Ok(()) };
    tx.query("INSERT INTO ballot_candidate (vote_id, person_id, candidate_id) VALUES ($1, $2, $3)")
        .bind(vote)
        .bind(person)
        .bind(candidate)
        .run()
        .await
        .map(drop)
}

/// Writes down who was chosen; where the lot chose, the journal tells how.
pub(super) async fn settle(
    tx: &mut Tx,
    (point, vote): (&Point, Id),
    chosen: &Chosen,
    by: Id,
) -> Result<(), Error> {
    let (tied, place) = chosen.lot.unzip();
    let settled = tx
        .query(
            "UPDATE designation SET chosen_id = $2, tied = $3, place = $4 \
             WHERE vote_id = $1 AND chosen_id IS NULL",
        )
        .bind(vote)
        .bind(chosen.person)
        .bind(tied)
        .bind(place)
        .run()
        .await?;
    if settled == 0 {
        return Err(Refusal::because("vote-already-closed").into());
    }
    let Some((tied, place)) = chosen.lot else { return Ok(()) };
    let sealed = designation(tx, vote).await?;
    let facts = serde_json::json!({
        "seed": sealed.map(|it| it.seed), "among": tied, "place": place
    });
    let happened = Happened::new("journal-lot-drawn", point.council_id, vote);
    Ok(tx.record(happened.within(point.session_id).by(by).with(facts)).await?)
}
