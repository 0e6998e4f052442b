//! The `opinion` table. Only this room writes it.

use super::{Awaited, Given, Opinion};
use jiff::civil::Date;
use kit::Id;
use kit::db::{Result, Tx};

/// An opinion with the name of its arrondissement.
macro_rules! opinions {
    ($rest:literal) => {
        concat!(
            "SELECT opinion.*, council.title_ar AS name_ar, council.title_fr AS name_fr \
             FROM opinion JOIN council ON council.id = opinion.arrondissement_id ",
            $rest
        )
    };
}

/// The opinion `id`.
pub(super) async fn find(tx: &mut Tx, id: Id) -> Result<Opinion> {
    tx.query(opinions!("WHERE opinion.id = $1")).bind(id).one().await
}

/// The opinions asked on a point, by arrondissement.
pub async fn of_point(tx: &mut Tx, point: Id) -> Result<Vec<Opinion>> {
    tx.query(opinions!("WHERE opinion.point_id = $1 ORDER BY council.code, council.slug LIMIT 100"))
        .bind(point)
        .all()
        .await
}

/// The opinions asked for a session of the commune.
pub async fn of_session(tx: &mut Tx, session: Id) -> Result<Vec<Opinion>> {
    tx.query(opinions!(
        "WHERE opinion.session_id = $1 ORDER BY council.code, council.slug LIMIT 2000"
    ))
    .bind(session)
    .all()
    .await
}

/// What was asked of an arrondissement, the latest first: at most `limit` before `before`.
pub async fn list(
    tx: &mut Tx,
    arrondissement: Id,
    before: (&str, &str),
    limit: u32,
) -> Result<Vec<Opinion>> {
    tx.query(opinions!(
        "WHERE opinion.arrondissement_id = $1 AND (opinion.asked_at, opinion.id) < ($2, $3) \
         ORDER BY opinion.asked_at DESC, opinion.id DESC LIMIT $4"
    ))
    .bind(arrondissement)
    .bind(before.0)
    .bind(before.1)
    .bind(limit)
    .all()
    .await
}

/// What the commune still awaits from an arrondissement, for sessions that are not over: the
/// earliest session first.
pub async fn awaited(tx: &mut Tx, arrondissement: Id) -> Result<Vec<Awaited>> {
    tx.query(
        "SELECT opinion.id, opinion.title_ar, opinion.title_fr, opinion.matter, opinion.asked_at, \
         council.title_ar AS commune_ar, council.title_fr AS commune_fr, session.opens_on \
         FROM opinion JOIN session ON session.id = opinion.session_id \
         JOIN council ON council.id = opinion.commune_id \
         WHERE opinion.arrondissement_id = $1 AND opinion.answer IS NULL \
         AND session.stage <> 'closed' ORDER BY session.sort_on, opinion.id LIMIT 200",
    )
    .bind(arrondissement)
    .all()
    .await
}

/// Keeps what is asked of an arrondissement.
pub(super) async fn save(tx: &mut Tx, it: &Opinion, by: Id) -> Result<()> {
    tx.query(
        "INSERT INTO opinion (id, commune_id, session_id, point_id, title_ar, title_fr, \
         arrondissement_id, matter, asked_at, asked_by, text_ar, text_fr, reference) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', '', '')",
    )
    .bind(it.id)
    .bind(it.commune_id)
    .bind(it.session_id)
    .bind(it.point_id)
    .bind(&it.title.ar)
    .bind(&it.title.fr)
    .bind(it.arrondissement_id)
    .bind(it.matter)
    .bind(it.asked_at)
    .bind(by)
    .run()
    .await
    .map(drop)
}

/// The arrondissement said what it thinks.
pub(super) async fn given(tx: &mut Tx, id: Id, it: &Given<'_>, on: Date) -> Result<()> {
    tx.query(
        "UPDATE opinion SET answer = $2, text_ar = $3, text_fr = $4, reference = $5, \
         deliberation_id = $6, given_on = $7 WHERE id = $1",
    )
    .bind(id)
    .bind(it.answer)
    .bind(&it.text.ar)
    .bind(&it.text.fr)
    .bind(it.reference)
    .bind(it.deliberation)
    .bind(on)
    .run()
    .await
    .map(drop)
}

/// The mail server took the letter that asks for it.
pub(super) async fn told(tx: &mut Tx, id: Id) -> Result<()> {
    let now = tx.now();
    let query = tx.query("UPDATE opinion SET told_at = $2 WHERE id = $1");
    query.bind(id).bind(now).run().await.map(drop)
}
