//! The `signature` table. Only this room writes it, and never twice the same row.

use super::{Signature, Signer};
use crate::people::Desk;
use kit::db::{Json, Result, Tx, Word};
use kit::{Digest, Id};

/// The signatures on a deliberation or on minutes, in order.
pub async fn of_subject(tx: &mut Tx, subject: Id) -> Result<Vec<Signature>> {
    tx.query(
        "SELECT signature.person_id, person.name_ar, person.name_fr, signature.office, \
         signature.capacity, signature.cause, signature.reason_ar, signature.reason_fr, \
         signature.ground, \
         signature.sha256, signature.signed_at FROM signature \
         JOIN person ON person.id = signature.person_id \
         WHERE signature.subject_id = $1 ORDER BY signature.signed_at LIMIT 10",
    )
    .bind(subject)
    .all()
    .await
}

pub(super) async fn save(
    tx: &mut Tx,
    desk: &Desk,
    (subject, sha256): (Id, &Digest),
    signer: &Signer,
) -> Result<()> {
    let (id, now) = (Id::new(tx.now()), tx.now());
    tx.query(
        "INSERT INTO signature (id, council_id, subject_id, office, person_id, sha256, signed_at, \
         capacity, cause, reason_ar, reason_fr, ground) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(id)
    .bind(desk.council.id)
    .bind(subject)
    .bind(signer.office)
    .bind(desk.actor.person)
    .bind(sha256)
    .bind(now)
    .bind(Word(signer.capacity))
    .bind(signer.cause)
    .bind(&signer.reason.ar)
    .bind(&signer.reason.fr)
    .bind(signer.ground.as_ref().map(Json))
    .run()
    .await
    .map(drop)
}
