//! The `budget_vote` and `budget_ballot` tables. Only this room writes them.

use super::budget::{BudgetPart, BudgetVote};
use super::{Ballot, Choice};
use crate::agenda::Point;
use crate::sessions::Sitting;
use jiff::Timestamp;
use kit::db::{Json, Result, Tx};
use kit::{Bilingual, Happened, Id};
use law::Verdict;
use law::majority::Tally;

/// A budget that the council rejected and has not taken up again.
#[derive(Debug, Clone)]
pub struct RejectedBudget {
    /// The point.
    pub point_id: Id,
    /// What it is called.
    pub title: Bilingual,
    /// When it was rejected.
    pub at: Timestamp,
}

kit::row!(RejectedBudget { point_id, title, at });

/// The votes on the parts of the budget that `point` puts before the council.
pub(super) async fn votes(tx: &mut Tx, point: Id) -> Result<Vec<BudgetVote>> {
    tx.query(
        "SELECT id, point_id, part, held_at, tally, verdict FROM budget_vote \
         WHERE point_id = $1 ORDER BY held_at, id LIMIT 300",
    )
    .bind(point)
    .all()
    .await
}

/// Who chose what in the vote on a part, by name.
pub async fn budget_ballots(tx: &mut Tx, vote: Id) -> Result<Vec<Ballot>> {
    tx.query(
        "SELECT budget_ballot.person_id, budget_ballot.choice, person.name_ar, person.name_fr, \
         CAST(NULL AS TEXT) AS group_id, CAST(NULL AS TEXT) AS candidate_id FROM budget_ballot \
         JOIN person ON person.id = budget_ballot.person_id \
         WHERE budget_ballot.vote_id = $1 ORDER BY person.sort_key, person.id LIMIT 500",
    )
    .bind(vote)
    .all()
    .await
}

/// The budgets that the council rejected in `session` and that stand on no later agenda.
pub async fn rejected_budgets(tx: &mut Tx, session: Id) -> Result<Vec<RejectedBudget>> {
    tx.query(
        "SELECT point.id AS point_id, point.title_ar, point.title_fr, point_outcome.at \
         FROM point_outcome JOIN point ON point.id = point_outcome.point_id \
         JOIN budget_project ON budget_project.point_id = point.id \
         WHERE point_outcome.session_id = $1 AND point_outcome.outcome = 'rejected' \
         AND NOT EXISTS (SELECT 1 FROM point AS later WHERE later.origin_subject = point.id \
         AND later.removed_at IS NULL) ORDER BY point_outcome.at, point.id LIMIT 20",
    )
    .bind(session)
    .all()
    .await
}

/// The budget that `point` put before the council, if it was rejected.
pub(super) async fn rejected(tx: &mut Tx, point: Id) -> Result<Option<RejectedBudget>> {
    tx.query(
        "SELECT point.id AS point_id, point.title_ar, point.title_fr, point_outcome.at \
         FROM point_outcome JOIN point ON point.id = point_outcome.point_id \
         JOIN budget_project ON budget_project.point_id = point.id \
         WHERE point.id = $1 AND point_outcome.outcome = 'rejected'",
    )
    .bind(point)
    .optional()
    .await
}

/// Keeps the vote on a part, with each ballot.
pub(super) async fn save(
    tx: &mut Tx,
    (point, sitting): (&Point, &Sitting),
    part: &BudgetPart,
    (ballots, tally, verdict): (&[Ballot], &Tally, &Verdict),
    by: Id,
) -> Result<()> {
    let (id, now) = (Id::new(tx.now()), tx.now());
    tx.query(
        "INSERT INTO budget_vote (id, council_id, session_id, sitting_id, point_id, part, \
         chapter_id, held_at, held_by, tally, in_office, verdict) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(id)
    .bind(point.council_id)
    .bind(point.session_id)
    .bind(sitting.id)
    .bind(point.id)
    .bind(&part.key)
    .bind(part.chapter.as_ref().map(|it| it.id))
    .bind(now)
    .bind(by)
    .bind(Json(tally))
    .bind(u32::try_from(ballots.len()).unwrap_or(u32::MAX))
    .bind(Json(verdict))
    .run()
    .await?;
    for ballot in ballots {
        tx.query("INSERT INTO budget_ballot (vote_id, person_id, choice) VALUES ($1, $2, $3)")
            .bind(id)
            .bind(ballot.person_id)
            .bind(ballot.choice.unwrap_or(Choice::Absent))
            .run()
            .await?;
    }
    let facts =
        serde_json::json!({ "part": part.key, "for": tally.r#for, "against": tally.against });
    let happened = Happened::new("journal-budget-part-voted", point.council_id, point.id);
    tx.record(happened.within(point.session_id).by(by).with(facts)).await
}
