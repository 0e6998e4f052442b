//! The `agenda_version` table. Only this room writes it, and never twice the same row.

use super::Version;
use kit::Id;
use kit::db::{Result, Tx};

/// The versions of the agenda of `session`, in order.
pub async fn versions(tx: &mut Tx, session: Id) -> Result<Vec<Version>> {
    tx.query("SELECT * FROM agenda_version WHERE session_id = $1 ORDER BY settled_at, id LIMIT 100")
        .bind(session)
        .all()
        .await
}

/// The last version of the agenda of `session`.
pub async fn latest(tx: &mut Tx, session: Id) -> Result<Option<Version>> {
    tx.query(
        "SELECT * FROM agenda_version WHERE session_id = $1 \
         ORDER BY settled_at DESC, id DESC LIMIT 1",
    )
    .bind(session)
    .optional()
    .await
}

/// Keeps a new version.
pub async fn save(tx: &mut Tx, version: &Version, by: Id) -> Result<()> {
    tx.query(
        "INSERT INTO agenda_version (id, session_id, letter, contents, sha256, settled_at, \
         settled_by) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(version.id)
    .bind(version.session_id)
    .bind(&version.letter)
    .bind(&version.contents)
    .bind(&version.sha256)
    .bind(version.settled_at)
    .bind(by)
    .run()
    .await
    .map(drop)
}
