//! Who was called to a meeting, who was told, and who came: the `meeting_member` table.

use super::{Attendee, Called, Meeting};
use crate::attendance::Presence;
use kit::db::{Result, Tx};
use kit::{Happened, Id};

/// Everybody who was called to `meeting`, who presides first.
pub async fn attendees(tx: &mut Tx, meeting: Id) -> Result<Vec<Attendee>> {
    tx.query(
        "SELECT meeting_member.*, person.name_ar, person.name_fr FROM meeting_member \
         JOIN person ON person.id = meeting_member.person_id \
         WHERE meeting_member.meeting_id = $1 ORDER BY meeting_member.position LIMIT 200",
    )
    .bind(meeting)
    .all()
    .await
}

/// The line `id`.
pub(super) async fn attendee(tx: &mut Tx, id: Id) -> Result<Attendee> {
    tx.query(
        "SELECT meeting_member.*, person.name_ar, person.name_fr FROM meeting_member \
         JOIN person ON person.id = meeting_member.person_id WHERE meeting_member.id = $1",
    )
    .bind(id)
    .one()
    .await
}

/// The meeting of a line.
pub(super) async fn meeting_of(tx: &mut Tx, attendee: &Attendee) -> Result<Meeting> {
    tx.query("SELECT * FROM meeting WHERE id = $1").bind(attendee.meeting_id).one().await
}

/// Whether `person` was called to `meeting`.
pub(super) async fn was_called(tx: &mut Tx, meeting: Id, person: Id) -> Result<bool> {
    let query =
        tx.query("SELECT COUNT(*) FROM meeting_member WHERE meeting_id = $1 AND person_id = $2");
    Ok(query.bind(meeting).bind(person).count().await? > 0)
}

/// Keeps who is called; says under which identifier.
pub(super) async fn call(tx: &mut Tx, meeting: Id, position: u32, called: &Called) -> Result<Id> {
    let id = Id::new(tx.now());
    tx.query(
        "INSERT INTO meeting_member (id, meeting_id, person_id, position, label_ar, label_fr, \
         email) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(meeting)
    .bind(called.person_id)
    .bind(position)
    .bind(&called.label.ar)
    .bind(&called.label.fr)
    .bind(&called.email)
    .run()
    .await?;
    Ok(id)
}

/// Marks who came.
pub(super) async fn mark(tx: &mut Tx, attendee: Id, presence: Presence) -> Result<()> {
    let query = tx.query("UPDATE meeting_member SET presence = $2 WHERE id = $1");
    query.bind(attendee).bind(presence).run().await.map(drop)
}

/// The notice went, or the news that the meeting does not take place.
pub(super) async fn told(
    tx: &mut Tx,
    council: Id,
    attendee: &Attendee,
    (is_off, answer): (bool, &str),
) -> Result<()> {
    let now = tx.now();
    let sql = if is_off {
        tx.query("UPDATE meeting_member SET off_told_at = $2 WHERE id = $1")
    } else {
        tx.query("UPDATE meeting_member SET told_at = $2 WHERE id = $1")
    };
    sql.bind(attendee.id).bind(now).run().await?;
    let facts = serde_json::json!({ "answer": answer, "called_off": is_off });
    let happened = Happened::new("journal-meeting-notice-sent", council, attendee.person_id);
    tx.record(happened.within(attendee.meeting_id).with(facts)).await
}
