//! The `meeting`, `meeting_asker`, `meeting_item` and `meeting_member` tables. Only this room writes
//! them; those who are called stand in `store_called.rs`.

use super::{Item, Meeting, Stage};
use jiff::civil::Date;
use kit::db::{Result, Tx};
use kit::{Bilingual, Error, Happened, Id, Refusal};

/// The meeting `id` of `council`.
pub async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Meeting> {
    tx.query("SELECT * FROM meeting WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .one()
        .await
}

/// Whose meetings are listed.
pub(super) struct Whose {
    /// Everybody's.
    pub all: bool,
    /// Those of the bodies to which this person belongs.
    pub person: Id,
    /// The conferences whose minutes were sent to the authority.
    pub copied: bool,
    /// One commission's only; nothing: of every body.
    pub commission: Option<Id>,
}

/// The meetings of `council`, the latest first: at most `limit` before `before`.
pub(super) async fn list(
    tx: &mut Tx,
    council: Id,
    whose: &Whose,
    before: (&str, &str),
    limit: u32,
) -> Result<Vec<Meeting>> {
    let commission = whose.commission.map(|id| id.to_string()).unwrap_or_default();
    tx.query(
        "SELECT * FROM meeting WHERE council_id = $1 AND (held_on, id) < ($2, $3) \
         AND ($4 = '' OR commission_id = $4) AND ($5 = 'all' \
         OR ($5 = 'copied' AND body = 'conference' AND copied_on IS NOT NULL) \
         OR id IN (SELECT meeting_id FROM meeting_member WHERE person_id = $6) \
         OR commission_id IN (SELECT commission_id FROM commission_seat WHERE person_id = $6 \
         AND until IS NULL AND kind <> 'member')) \
         ORDER BY held_on DESC, id DESC LIMIT $7",
    )
    .bind(council)
    .bind(before.0)
    .bind(before.1)
    .bind(commission)
    .bind(match (whose.all, whose.copied) {
        (true, _) => "all",
        (false, true) => "copied",
        (false, false) => "own",
    })
    .bind(whose.person)
    .bind(limit)
    .all()
    .await
}

/// The meetings of `council` that are not over, and the conferences of which something is still to
/// be done, the earliest first.
pub async fn under_way(tx: &mut Tx, council: Id) -> Result<Vec<Meeting>> {
    tx.query(
        "SELECT * FROM meeting WHERE council_id = $1 AND (stage IN ('prepared', 'convened') \
         OR (stage = 'concluded' AND body = 'conference' \
         AND (copied_on IS NULL OR posted_on IS NULL))) ORDER BY held_on, id LIMIT 100",
    )
    .bind(council)
    .all()
    .await
}

/// The other meetings of `council` on the day `on` that are to be held.
pub(super) async fn on(tx: &mut Tx, council: Id, on: Date, but: Id) -> Result<Vec<Meeting>> {
    tx.query(
        "SELECT * FROM meeting WHERE council_id = $1 AND held_on = $2 AND id <> $3 \
         AND stage IN ('prepared', 'convened') ORDER BY hour, id LIMIT 20",
    )
    .bind(council)
    .bind(on)
    .bind(but)
    .all()
    .await
}

/// How many conferences `council` held in `year`.
pub async fn conferences_in(tx: &mut Tx, council: Id, year: i16) -> Result<i64> {
    tx.query(
        "SELECT COUNT(*) FROM meeting WHERE council_id = $1 AND body = 'conference' \
         AND stage = 'concluded' AND held_on >= $2 AND held_on <= $3",
    )
    .bind(council)
    .bind(format!("{year:04}-01-01"))
    .bind(format!("{year:04}-12-31"))
    .count()
    .await
}

/// Keeps a new meeting, and who asked for it.
pub(super) async fn save_new(tx: &mut Tx, meeting: &Meeting, askers: &[Id]) -> Result<()> {
    tx.query(
        "INSERT INTO meeting (id, council_id, body, commission_id, session_id, asked_by, ground, \
         held_on, hour, place_ar, place_fr, stage) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(meeting.id)
    .bind(meeting.council_id)
    .bind(meeting.body)
    .bind(meeting.commission_id)
    .bind(meeting.session_id)
    .bind(meeting.asked_by)
    .bind(meeting.ground.clone())
    .bind(meeting.held_on)
    .bind(meeting.hour)
    .bind(&meeting.place.ar)
    .bind(&meeting.place.fr)
    .bind(meeting.stage)
    .run()
    .await?;
    for asker in askers {
        tx.query("INSERT INTO meeting_asker (meeting_id, person_id) VALUES ($1, $2)")
            .bind(meeting.id)
            .bind(*asker)
            .run()
            .await?;
    }
    Ok(())
}

/// Tells the journal what was done to `meeting`, by whom, with the facts.
pub(super) async fn record(
    tx: &mut Tx,
    kind: &'static str,
    meeting: &Meeting,
    (by, facts): (Id, serde_json::Value),
) -> Result<()> {
    tx.record(Happened::new(kind, meeting.council_id, meeting.id).by(by).with(facts)).await
}

pub(super) async fn set_stage(tx: &mut Tx, meeting: Id, stage: Stage) -> Result<()> {
    let query = tx.query("UPDATE meeting SET stage = $2 WHERE id = $1");
    query.bind(meeting).bind(stage).run().await.map(drop)
}

pub(super) async fn set_reason(tx: &mut Tx, meeting: Id, reason: &Bilingual) -> Result<()> {
    let query = tx.query("UPDATE meeting SET reason_ar = $2, reason_fr = $3 WHERE id = $1");
    query.bind(meeting).bind(&reason.ar).bind(&reason.fr).run().await.map(drop)
}

pub(super) async fn set_minutes(tx: &mut Tx, meeting: Id, minutes: Id) -> Result<()> {
    let query = tx.query("UPDATE meeting SET minutes_id = $2 WHERE id = $1");
    query.bind(meeting).bind(minutes).run().await.map(drop)
}

pub(super) async fn set_consulted(tx: &mut Tx, meeting: Id, on: Date) -> Result<()> {
    let query = tx.query("UPDATE meeting SET consulted_on = $2 WHERE id = $1");
    query.bind(meeting).bind(on).run().await.map(drop)
}

pub(super) async fn set_copied(tx: &mut Tx, meeting: Id, on: Date) -> Result<()> {
    let query = tx.query("UPDATE meeting SET copied_on = $2 WHERE id = $1");
    query.bind(meeting).bind(on).run().await.map(drop)
}

pub(super) async fn set_posted(tx: &mut Tx, meeting: Id, on: Date) -> Result<()> {
    let query = tx.query("UPDATE meeting SET posted_on = $2 WHERE id = $1");
    query.bind(meeting).bind(on).run().await.map(drop)
}

/// What a meeting takes up, in order.
pub async fn items(tx: &mut Tx, meeting: Id) -> Result<Vec<Item>> {
    tx.query("SELECT * FROM meeting_item WHERE meeting_id = $1 ORDER BY position, id LIMIT 200")
        .bind(meeting)
        .all()
        .await
}

/// The most items that a meeting takes up. Ours, not the law's.
const MOST: i64 = 200;

/// Adds an item at the end. The same point twice is one item.
pub(super) async fn add_item(
    tx: &mut Tx,
    meeting: Id,
    (id, point): (Id, Option<Id>),
    title: &Bilingual,
) -> Result<(), Error> {
    let known = items(tx, meeting).await?;
    if known.iter().any(|it| it.id == id || (point.is_some() && it.point_id == point)) {
        return Ok(());
    }
    let last = known.iter().map(|it| it.position).max().unwrap_or(0);
    if i64::from(last) >= MOST {
        return Err(Refusal::because("meeting-full").into());
    }
    tx.query(
        "INSERT INTO meeting_item (id, meeting_id, position, point_id, title_ar, title_fr) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(meeting)
    .bind(last + 1)
    .bind(point)
    .bind(&title.ar)
    .bind(&title.fr)
    .run()
    .await?;
    Ok(())
}

/// Takes an item off; says whether it was there.
pub(super) async fn remove_item(tx: &mut Tx, meeting: Id, item: Id) -> Result<bool> {
    let query = tx.query("DELETE FROM meeting_item WHERE id = $1 AND meeting_id = $2");
    Ok(query.bind(item).bind(meeting).run().await? > 0)
}

/// Writes down what became of an item.
pub(super) async fn save_outcome(tx: &mut Tx, item: &Item) -> Result<()> {
    tx.query(
        "UPDATE meeting_item SET studied = $2, debate_ar = $3, debate_fr = $4, \
         decision_ar = $5, decision_fr = $6 WHERE id = $1",
    )
    .bind(item.id)
    .bind(item.studied)
    .bind(&item.debate.ar)
    .bind(&item.debate.fr)
    .bind(&item.decision.ar)
    .bind(&item.decision.fr)
    .run()
    .await
    .map(drop)
}
