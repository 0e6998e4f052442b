//! The `transmission` and `transmission_piece` tables. Only this room writes them.

use super::{Piece, Transmission};
use crate::sessions::Session;
use jiff::civil::Date;
use kit::db::{Result, Tx};
use kit::{Digest, Error, Id, Refusal};

/// The transmission `id` of `council`.
pub async fn find(tx: &mut Tx, council: Id, id: Id) -> Result<Transmission> {
    tx.query("SELECT * FROM transmission WHERE id = $1 AND council_id = $2")
        .bind(id)
        .bind(council)
        .one()
        .await
}

/// Everything that went to the authority about `session`, in order.
pub async fn of_session(tx: &mut Tx, session: Id) -> Result<Vec<Transmission>> {
    tx.query("SELECT * FROM transmission WHERE session_id = $1 ORDER BY sent_at, id LIMIT 100")
        .bind(session)
        .all()
        .await
}

/// The transmission `id`, whichever council sent it.
pub(super) async fn any(tx: &mut Tx, id: Id) -> Result<Transmission> {
    tx.query("SELECT * FROM transmission WHERE id = $1").bind(id).one().await
}

/// The sessions to come whose agenda the authorities of `person` received, on the day `today`.
pub(super) async fn agendas_received(tx: &mut Tx, person: Id, today: Date) -> Result<Vec<Session>> {
    tx.query(
        "SELECT session.* FROM session JOIN council ON council.id = session.council_id \
         WHERE council.authority_id IN (SELECT staff.authority_id FROM staff \
         WHERE staff.person_id = $1 AND staff.since <= $2 \
         AND (staff.until IS NULL OR staff.until > $2)) AND NOT session.recorded \
         AND session.stage IN ('submitted', 'convened') AND session.sort_on >= $2 \
         AND EXISTS (SELECT 1 FROM session_milestone WHERE session_id = session.id \
         AND milestone = 'agenda-received') ORDER BY session.sort_on, session.id LIMIT 100",
    )
    .bind(person)
    .bind(today)
    .all()
    .await
}

/// The papers of a transmission, in order.
pub async fn pieces(tx: &mut Tx, transmission: Id) -> Result<Vec<Piece>> {
    tx.query(
        "SELECT position, title_ar, title_fr, sha256, file_name FROM transmission_piece \
         WHERE transmission_id = $1 ORDER BY position LIMIT 400",
    )
    .bind(transmission)
    .all()
    .await
}

pub(super) async fn save(tx: &mut Tx, it: &Transmission, pieces: &[Piece], by: Id) -> Result<()> {
    tx.query(
        "INSERT INTO transmission (id, council_id, session_id, authority_id, parcel, year, number, \
         slip_sha256, sent_at, sent_by, sender_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(it.id)
    .bind(it.council_id)
    .bind(it.session_id)
    .bind(it.authority_id)
    .bind(it.parcel)
    .bind(it.year)
    .bind(it.number)
    .bind(&it.slip_sha256)
    .bind(it.sent_at)
    .bind(by)
    .bind(it.sender_id)
    .run()
    .await?;
    for piece in pieces {
        tx.query(
            "INSERT INTO transmission_piece (transmission_id, position, title_ar, title_fr, \
             sha256, file_name) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(it.id)
        .bind(piece.position)
        .bind(&piece.title.ar)
        .bind(&piece.title.fr)
        .bind(&piece.sha256)
        .bind(&piece.file_name)
        .run()
        .await?;
    }
    Ok(())
}

/// Keeps the receipt of a transmission, once. The journal is told with the session's milestone.
pub(super) async fn save_receipt(
    tx: &mut Tx,
    it: &Transmission,
    number: &str,
    on: Date,
    paper: &Digest,
) -> Result<(), Error> {
    let changed = tx
        .query(
            "UPDATE transmission SET receipt_number = $2, received_on = $3, receipt_sha256 = $4 \
             WHERE id = $1 AND received_on IS NULL",
        )
        .bind(it.id)
        .bind(number)
        .bind(on)
        .bind(paper)
        .run()
        .await?;
    if changed == 0 {
        return Err(Refusal::because("transmission-already-received").into());
    }
    Ok(())
}
