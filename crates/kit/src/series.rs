//! Registers that number what they hold: one series of numbers per owner and year, without gaps.

use crate::db::{Result, Tx, unreadable};
use crate::id::Id;

impl Tx {
    /// Takes the next number, from 1, of the register `name` that `owner` keeps for `year`. It is
    /// held until this transaction ends: if that does not commit, the number was never given.
    pub async fn next_number(&mut self, name: &'static str, owner: Id, year: i16) -> Result<u32> {
        let number = self
            .query(
                "INSERT INTO series (name, owner, year, last) VALUES ($1, $2, $3, 1) \
                 ON CONFLICT (name, owner, year) DO UPDATE SET last = series.last + 1 \
                 RETURNING last",
            )
            .bind(name)
            .bind(owner)
            .bind(year)
            .count()
            .await?;
        u32::try_from(number).map_err(|_| unreadable("last"))
    }
}
