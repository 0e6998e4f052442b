//! What the home reads over many councils at once.

use crate::sessions::Session;
use jiff::civil::Date;
use kit::Id;
use kit::db::{Result, Tx};

/// The sessions to come, and those that sit, of the councils whose authority `person` works for, as
/// that authority sees them: from the day it was sent their agenda.
pub(super) async fn coming(tx: &mut Tx, person: Id, today: Date) -> Result<Vec<Session>> {
    tx.query(
        "SELECT session.* FROM session JOIN council ON council.id = session.council_id \
         WHERE council.authority_id IN (SELECT staff.authority_id FROM staff \
         WHERE staff.person_id = $1 AND staff.since <= $2 \
         AND (staff.until IS NULL OR staff.until > $2)) AND NOT session.recorded \
         AND (session.stage = 'open' OR (session.sort_on >= $2 \
         AND session.stage IN ('submitted', 'convened', 'closed'))) \
         ORDER BY session.sort_on, session.id LIMIT 10",
    )
    .bind(person)
    .bind(today)
    .all()
    .await
}
