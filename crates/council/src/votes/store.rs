//! The `vote` and `ballot` tables. Only this room writes them.

use super::{Ballot, Choice, Question, Vote};
use crate::attendance::{Presence, Roll};
use crate::sessions::{Session, Sitting};
use kit::db::{Json, Result, Tx};
use kit::{Bilingual, Error, Happened, Id, Refusal};
use law::Verdict;
use law::majority::Tally;

/// The vote `id` of `council`.
pub async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Vote> {
    tx.query("SELECT * FROM vote WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .one()
        .await
}

/// The votes on one point, in order.
pub async fn of_point(tx: &mut Tx, point: Id) -> Result<Vec<Vote>> {
    tx.query("SELECT * FROM vote WHERE point_id = $1 ORDER BY opened_at, id LIMIT 10")
        .bind(point)
        .all()
        .await
}

/// The votes of a session, in order.
pub async fn of_session(tx: &mut Tx, session: Id) -> Result<Vec<Vote>> {
    tx.query("SELECT * FROM vote WHERE session_id = $1 ORDER BY opened_at, id LIMIT 1000")
        .bind(session)
        .all()
        .await
}

/// The ballots of a vote, by name.
pub async fn ballots(tx: &mut Tx, vote: Id) -> Result<Vec<Ballot>> {
    tx.query(
        "SELECT ballot.person_id, ballot.choice, person.name_ar, person.name_fr, \
         (SELECT group_member.group_id FROM group_member \
          JOIN council_group ON council_group.id = group_member.group_id \
          WHERE group_member.person_id = ballot.person_id \
          AND council_group.council_id = vote.council_id \
          AND group_member.since <= vote.opened_at \
          AND (group_member.until IS NULL OR group_member.until > vote.opened_at) LIMIT 1) \
         AS group_id, ballot_candidate.candidate_id \
         FROM ballot JOIN vote ON vote.id = ballot.vote_id \
         LEFT JOIN ballot_candidate ON ballot_candidate.vote_id = ballot.vote_id \
         AND ballot_candidate.person_id = ballot.person_id \
         JOIN person ON person.id = ballot.person_id \
         WHERE ballot.vote_id = $1 ORDER BY person.sort_key, person.id LIMIT 500",
    )
    .bind(vote)
    .all()
    .await
}

/// Opens a vote. Whoever is on the roll of its sitting has a ballot; those who are not in the room
/// are absent.
pub(super) async fn open(
    tx: &mut Tx,
    (session, sitting): (&Session, &Sitting),
    (point, text): (Id, &Bilingual),
    (question, round): (Question, u8),
    (roll, by): (&Roll, Id),
) -> Result<Id> {
    let (id, now) = (Id::new(tx.now()), tx.now());
    tx.query(
        "INSERT INTO vote (id, council_id, session_id, sitting_id, point_id, question, round, \
         text_ar, text_fr, opened_at, opened_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(id)
    .bind(session.council_id)
    .bind(session.id)
    .bind(sitting.id)
    .bind(point)
    .bind(question)
    .bind(round)
    .bind(&text.ar)
    .bind(&text.fr)
    .bind(now)
    .bind(by)
    .run()
    .await?;
    for line in &roll.lines {
        let absent = (line.presence != Some(Presence::Present)).then_some(Choice::Absent);
        tx.query("INSERT INTO ballot (vote_id, person_id, choice) VALUES ($1, $2, $3)")
            .bind(id)
            .bind(line.member.person_id)
            .bind(absent)
            .run()
            .await?;
    }
    let happened = Happened::new("journal-vote-opened", session.council_id, id);
    tx.record(happened.within(session.id).by(by)).await?;
    Ok(id)
}

/// Enters what one member chose. Refused for anybody who is not on the list, and for those who
/// are not in the room.
pub(super) async fn cast(
    tx: &mut Tx,
    vote: Id,
    person: Id,
    choice: Choice,
    by: Id,
) -> Result<(), Error> {
    let now = tx.now();
    let entered = tx
        .query(
            "UPDATE ballot SET choice = $3, cast_at = $4, cast_by = $5 \
             WHERE vote_id = $1 AND person_id = $2 \
             AND (choice IS NULL OR choice <> 'absent' OR cast_at IS NOT NULL)",
        )
        .bind(vote)
        .bind(person)
        .bind(choice)
        .bind(now)
        .bind(by)
        .run()
        .await?;
    if entered > 0 {
        return Ok(());
    }
    let listed = tx
        .query("SELECT COUNT(*) FROM ballot WHERE vote_id = $1 AND person_id = $2")
        .bind(vote)
        .bind(person)
        .count()
        .await?;
    let reason = if listed > 0 { "ballot-of-absent" } else { "ballot-not-entitled" };
    Err(Refusal::because(reason).into())
}

pub(super) async fn save_closing(
    tx: &mut Tx,
    vote: &Vote,
    (tally, in_office): (&Tally, usize),
    verdict: &Verdict,
    by: Id,
) -> Result<(), Error> {
    let now = tx.now();
    let closed = tx
        .query(
            "UPDATE vote SET closed_at = $2, closed_by = $3, tally = $4, in_office = $5, \
             verdict = $6 WHERE id = $1 AND closed_at IS NULL",
        )
        .bind(vote.id)
        .bind(now)
        .bind(by)
        .bind(Json(tally))
        .bind(u32::try_from(in_office).unwrap_or(u32::MAX))
        .bind(Json(verdict))
        .run()
        .await?;
    if closed == 0 { Err(Refusal::because("vote-already-closed").into()) } else { Ok(()) }
}
