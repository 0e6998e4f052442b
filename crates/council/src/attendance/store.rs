//! The `attendance` and `quorum_count` tables. Only this room writes them.

use super::{Presence, QuorumCount, Roll, RollLine};
use crate::councils::Council;
use crate::people::{self, Member};
use jiff::civil::Date;
use kit::Id;
use kit::db::{Result, Tx};
use std::collections::HashMap;

/// The roll of a sitting: the members in office on its day, and how they were marked; and whoever was
/// marked and turned out not to be in office.
pub async fn roll(tx: &mut Tx, council: &Council, sitting: Id, day: Date) -> Result<Roll> {
    let marks: Vec<Mark> = tx
        .query("SELECT person_id, presence FROM attendance WHERE sitting_id = $1 LIMIT 500")
        .bind(sitting)
        .all()
        .await?;
    on_roll(tx, council, marks, day).await
}

/// The members in office on `day`, each as `marks` has them, and whoever else was marked.
pub(super) async fn on_roll(
    tx: &mut Tx,
    council: &Council,
    marks: Vec<Mark>,
    day: Date,
) -> Result<Roll> {
    let mut marks: HashMap<Id, Presence> =
        marks.into_iter().map(|mark| (mark.person_id, mark.presence)).collect();
    let members = people::in_office(tx, council, day).await?;
    let line = |member: Member| RollLine {
        presence: marks.remove(&member.person_id),
        member,
        in_office: true,
    };
    let mut lines: Vec<RollLine> = members.into_iter().map(line).collect();
    for (person, presence) in marks {
        if let Some(member) = people::member(tx, council.id, day, person).await? {
            lines.push(RollLine { presence: Some(presence), member, in_office: false });
        }
    }
    let place = |line: &RollLine| (line.member.sort_key.clone(), line.member.person_id);
    lines.sort_by_cached_key(place);
    Ok(Roll { lines })
}

/// The last day on which `person` was present at a sitting of `council`.
pub async fn last_present(tx: &mut Tx, council: Id, person: Id) -> Result<Option<Date>> {
    let last: Option<Held> = tx
        .query(
            "SELECT sitting.day FROM attendance \
             JOIN sitting ON sitting.id = attendance.sitting_id \
             JOIN session ON session.id = sitting.session_id \
             WHERE session.council_id = $1 AND attendance.person_id = $2 \
             AND attendance.presence = 'present' AND sitting.day IS NOT NULL \
             ORDER BY sitting.day DESC LIMIT 1",
        )
        .bind(council)
        .bind(person)
        .optional()
        .await?;
    Ok(last.and_then(|it| it.day))
}

struct Held {
    day: Option<Date>,
}

kit::row!(Held { day });

/// How one member was marked.
pub(super) struct Mark {
    person_id: Id,
    presence: Presence,
}

kit::row!(Mark { person_id, presence });

/// Marks one member.
pub async fn mark(tx: &mut Tx, sitting: Id, person: Id, presence: Presence, by: Id) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO attendance (sitting_id, person_id, presence, marked_at, marked_by) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (sitting_id, person_id) \
         DO UPDATE SET presence = excluded.presence, marked_at = excluded.marked_at, \
         marked_by = excluded.marked_by",
    )
    .bind(sitting)
    .bind(person)
    .bind(presence)
    .bind(now)
    .bind(by)
    .run()
    .await
    .map(drop)
}

/// Marks everybody on `roll` who was not called yet. Returns how many.
pub async fn mark_rest(
    tx: &mut Tx,
    sitting: Id,
    roll: &Roll,
    presence: Presence,
    by: Id,
) -> Result<u32> {
    let mut count = 0;
    for line in roll.lines.iter().filter(|line| line.presence.is_none()) {
        mark(tx, sitting, line.member.person_id, presence, by).await?;
        count += 1;
    }
    Ok(count)
}

/// The quorum of a session as it was last counted.
pub async fn quorum(tx: &mut Tx, session: Id) -> Result<Option<QuorumCount>> {
    Ok(quorums(tx, session).await?.pop())
}

/// Each count of the quorum of a session, from the first call to the last.
pub async fn quorums(tx: &mut Tx, session: Id) -> Result<Vec<QuorumCount>> {
    tx.query(
        "SELECT id, call, present, in_office, met, verdict, hour, counted_at FROM quorum_count \
         WHERE session_id = $1 ORDER BY call LIMIT 3",
    )
    .bind(session)
    .all()
    .await
}

pub(super) async fn save_quorum(
    tx: &mut Tx,
    session: Id,
    count: &QuorumCount,
    by: Id,
) -> Result<()> {
    tx.query(
        "INSERT INTO quorum_count (id, session_id, call, present, in_office, met, verdict, \
         hour, counted_at, counted_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(count.id)
    .bind(session)
    .bind(count.call)
    .bind(count.present)
    .bind(count.in_office)
    .bind(count.met)
    .bind(&count.verdict)
    .bind(count.hour)
    .bind(count.counted_at)
    .bind(by)
    .run()
    .await
    .map(drop)
}
