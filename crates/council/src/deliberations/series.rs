//! The register of deliberations: one series of numbers per council and year, without gaps.

use kit::Id;
use kit::db::{Result, Tx};

/// Takes the next number of the register. It is held by this transaction until it ends: if it does
/// not commit, the number was never given.
pub(super) async fn next(tx: &mut Tx, council: Id, year: i16) -> Result<u32> {
    let number = tx
        .query(
            "INSERT INTO deliberation_series (council_id, year, last) VALUES ($1, $2, 1) \
             ON CONFLICT (council_id, year) DO UPDATE SET last = deliberation_series.last + 1 \
             RETURNING last",
        )
        .bind(council)
        .bind(year)
        .count()
        .await?;
    u32::try_from(number).map_err(|_| kit::db::unreadable("last"))
}
