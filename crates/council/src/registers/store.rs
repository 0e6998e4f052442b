//! The `register_entry` table. Only this room writes it.

use super::{Entry, Register};
use crate::people::Desk;
use jiff::civil::Date;
use kit::db::{Result, Tx};
use kit::{Bilingual, Digest, Error, Happened, Id, Refusal};

/// What `register` of `year` holds, page after page.
pub async fn entries(
    tx: &mut Tx,
    council: Id,
    (register, year): (Register, i16),
) -> Result<Vec<Entry>> {
    tx.query(
        "SELECT * FROM register_entry WHERE council_id = $1 AND register = $2 AND year = $3 \
         ORDER BY position LIMIT 1000",
    )
    .bind(council)
    .bind(register)
    .bind(year)
    .all()
    .await
}

/// What `register` holds of the years between `from` and `to`, both taken in.
pub(super) async fn between(
    tx: &mut Tx,
    council: Id,
    register: Register,
    (from, to): (i16, i16),
) -> Result<Vec<Entry>> {
    tx.query(
        "SELECT * FROM register_entry WHERE council_id = $1 AND register = $2 \
         AND year BETWEEN $3 AND $4 ORDER BY year, position LIMIT 5000",
    )
    .bind(council)
    .bind(register)
    .bind(from)
    .bind(to)
    .all()
    .await
}

pub(super) async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Entry> {
    tx.query("SELECT * FROM register_entry WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .one()
        .await
}

struct Waiting {
    session_id: Id,
    minutes_id: Option<Id>,
    signed_sha256: Option<Digest>,
}

kit::row!(Waiting { session_id, minutes_id, signed_sha256 });

/// The first session of `year` that is closed and whose minutes no page holds: with its minutes, if
/// they are signed.
pub(super) async fn next_minutes(
    tx: &mut Tx,
    council: Id,
    year: i16,
) -> Result<Option<(Id, Option<Id>)>> {
    let next: Option<Waiting> = tx
        .query(
            "SELECT session.id AS session_id, minutes.id AS minutes_id, minutes.signed_sha256 \
             FROM session LEFT JOIN minutes ON minutes.session_id = session.id \
             WHERE session.council_id = $1 AND session.year = $2 AND session.stage = 'closed' \
             AND NOT session.recorded AND NOT EXISTS (SELECT 1 FROM register_entry \
             WHERE register_entry.register = 'minutes' \
             AND register_entry.session_id = session.id) \
             ORDER BY session.sort_on, session.id LIMIT 1",
        )
        .bind(council)
        .bind(year)
        .optional()
        .await?;
    Ok(next.map(|it| (it.session_id, it.minutes_id.filter(|_| it.signed_sha256.is_some()))))
}

/// Pages that were printed.
pub(super) struct Printed {
    pub(super) register: Register,
    pub(super) year: i16,
    pub(super) position: u32,
    pub(super) subject: Id,
    pub(super) session: Id,
    pub(super) title: Bilingual,
    pub(super) first_page: u32,
    pub(super) pages: u32,
    pub(super) sha256: Digest,
}

pub(super) async fn save(tx: &mut Tx, desk: &Desk, it: &Printed) -> Result<()> {
    let (id, now) = (Id::new(tx.now()), tx.now());
    tx.query(
        "INSERT INTO register_entry (id, council_id, register, year, position, subject_id, \
         session_id, title_ar, title_fr, first_page, pages, sha256, printed_at, printed_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    )
    .bind(id)
    .bind(desk.council.id)
    .bind(it.register)
    .bind(it.year)
    .bind(it.position)
    .bind(it.subject)
    .bind(it.session)
    .bind(&it.title.ar)
    .bind(&it.title.fr)
    .bind(it.first_page)
    .bind(it.pages)
    .bind(&it.sha256)
    .bind(now)
    .bind(desk.actor.person)
    .run()
    .await?;
    let facts = serde_json::json!({
        "number": it.first_page, "pages": it.pages, "register": it.register, "sha256": it.sha256
    });
    let happened = Happened::new("journal-register-printed", desk.council.id, it.subject);
    tx.record(happened.within(it.session).by(desk.actor.person).with(facts)).await
}

/// Notes who initialled the pages of `it`, once.
pub(super) async fn initial(
    tx: &mut Tx,
    desk: &Desk,
    it: &Entry,
    (on, [president, secretary]): (Date, [Id; 2]),
) -> Result<(), Error> {
    let now = tx.now();
    let noted = tx
        .query(
            "UPDATE register_entry SET initialled_on = $2, president_id = $3, secretary_id = $4, \
             noted_at = $5, noted_by = $6 WHERE id = $1 AND initialled_on IS NULL",
        )
        .bind(it.id)
        .bind(on)
        .bind(president)
        .bind(secretary)
        .bind(now)
        .bind(desk.actor.person)
        .run()
        .await?;
    if noted == 0 {
        return Err(Refusal::because("register-already-initialled").into());
    }
    Ok(tell(tx, desk, it, "journal-register-initialled").await?)
}

/// Keeps the scan of the initialled pages; the last one is shown, each stays in the store.
pub(super) async fn keep_scan(tx: &mut Tx, desk: &Desk, it: &Entry, scan: &Digest) -> Result<()> {
    if it.scan_sha256.as_ref() == Some(scan) {
        return Ok(());
    }
    tx.query("UPDATE register_entry SET scan_sha256 = $2 WHERE id = $1")
        .bind(it.id)
        .bind(scan)
        .run()
        .await?;
    tell(tx, desk, it, "journal-register-scanned").await
}

async fn tell(tx: &mut Tx, desk: &Desk, it: &Entry, kind: &'static str) -> Result<()> {
    let facts = serde_json::json!({ "number": it.first_page, "pages": it.pages });
    let happened = Happened::new(kind, desk.council.id, it.subject_id);
    tx.record(happened.within(it.session_id).by(desk.actor.person).with(facts)).await
}
