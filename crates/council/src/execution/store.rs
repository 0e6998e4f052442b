//! The `follow_up` and `follow_up_step` tables. Only this room writes them.

use super::{FollowUp, Listed, State, Step};
use jiff::civil::Date;
use kit::db::{Result, Tx};
use kit::{Bilingual, Id};

/// The follow-up of a decision, once somebody was charged with it.
pub async fn of_deliberation(tx: &mut Tx, deliberation: Id) -> Result<Option<FollowUp>> {
    tx.query("SELECT * FROM follow_up WHERE deliberation_id = $1")
        .bind(deliberation)
        .optional()
        .await
}

/// The steps of a follow-up, in order.
pub async fn steps(tx: &mut Tx, follow_up: Id) -> Result<Vec<Step>> {
    tx.query("SELECT * FROM follow_up_step WHERE follow_up_id = $1 ORDER BY position LIMIT 100")
        .bind(follow_up)
        .all()
        .await
}

/// The follow-ups of `council`, the most pressing first: of one state, or of all if it is empty; at
/// most `limit` after `after`.
pub(super) async fn list(
    tx: &mut Tx,
    council: Id,
    state: &str,
    after: (&str, &str),
    limit: u32,
) -> Result<Vec<Listed>> {
    tx.query(
        "SELECT follow_up.id, follow_up.state, follow_up.next_on, deliberation.year, \
         deliberation.number, deliberation.title_ar, deliberation.title_fr, \
         service.name_ar AS service_ar, service.name_fr AS service_fr FROM follow_up \
         JOIN deliberation ON deliberation.id = follow_up.deliberation_id \
         JOIN service ON service.id = follow_up.service_id \
         WHERE follow_up.council_id = $1 AND ($2 = '' OR follow_up.state = $2) \
         AND (follow_up.next_on, follow_up.id) > ($3, $4) \
         ORDER BY follow_up.next_on, follow_up.id LIMIT $5",
    )
    .bind(council)
    .bind(state)
    .bind(after.0)
    .bind(after.1)
    .bind(limit)
    .all()
    .await
}

/// What is late in `council` on the day `today`, of the services in which `person` works, or of all
/// for nobody in particular.
pub async fn late(
    tx: &mut Tx,
    council: Id,
    today: Date,
    person: Option<Id>,
) -> Result<Vec<FollowUp>> {
    tx.query(
        "SELECT follow_up.* FROM follow_up WHERE follow_up.council_id = $1 \
         AND follow_up.state <> 'done' AND follow_up.next_on < $2 \
         AND ($3 = '' OR follow_up.service_id IN (SELECT staff.service_id FROM staff \
         WHERE staff.person_id = $3 AND staff.service_id IS NOT NULL AND staff.since <= $2 \
         AND (staff.until IS NULL OR staff.until > $2))) \
         ORDER BY follow_up.next_on, follow_up.id LIMIT 200",
    )
    .bind(council)
    .bind(today)
    .bind(person.map(|it| it.to_string()).unwrap_or_default())
    .all()
    .await
}

pub(super) async fn save(tx: &mut Tx, it: &FollowUp, by: Id) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO follow_up (id, council_id, deliberation_id, service_id, state, reason_ar, \
         reason_fr, due_on, next_on, opened_at, opened_by) \
         VALUES ($1, $2, $3, $4, $5, '', '', $6, $7, $8, $9)",
    )
    .bind(it.id)
    .bind(it.council_id)
    .bind(it.deliberation_id)
    .bind(it.service_id)
    .bind(it.state)
    .bind(it.due_on)
    .bind(it.next_on)
    .bind(now)
    .bind(by)
    .run()
    .await
    .map(drop)
}

pub(super) async fn add_step(tx: &mut Tx, follow_up: Id, step: &Step) -> Result<()> {
    tx.query(
        "INSERT INTO follow_up_step (id, follow_up_id, position, title_ar, title_fr, due_on) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(step.id)
    .bind(follow_up)
    .bind(step.position)
    .bind(&step.title.ar)
    .bind(&step.title.fr)
    .bind(step.due_on)
    .run()
    .await
    .map(drop)
}

/// The step `id` was done on the day `on`; whether it was not before.
pub(super) async fn step_done(tx: &mut Tx, follow_up: Id, id: Id, on: Date) -> Result<bool> {
    let changed = tx
        .query(
            "UPDATE follow_up_step SET done_on = $3 WHERE id = $1 AND follow_up_id = $2 \
             AND done_on IS NULL",
        )
        .bind(id)
        .bind(follow_up)
        .bind(on)
        .run()
        .await?;
    Ok(changed > 0)
}

/// It has come so far; why it is blocked, if it is; the day it was done.
pub(super) async fn moved(
    tx: &mut Tx,
    id: Id,
    (state, reason): (State, &Bilingual),
    ended_on: Option<Date>,
) -> Result<()> {
    tx.query(
        "UPDATE follow_up SET state = $2, reason_ar = $3, reason_fr = $4, ended_on = $5 \
         WHERE id = $1",
    )
    .bind(id)
    .bind(state)
    .bind(&reason.ar)
    .bind(&reason.fr)
    .bind(ended_on)
    .run()
    .await
    .map(drop)
}

/// The next of its days.
pub(super) async fn expect(tx: &mut Tx, id: Id, next_on: Date) -> Result<()> {
    tx.query("UPDATE follow_up SET next_on = $2 WHERE id = $1")
        .bind(id)
        .bind(next_on)
        .run()
        .await
        .map(drop)
}
