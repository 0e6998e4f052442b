//! The points of an agenda that are not ready for the members yet, and what each lacks.

use super::{list, papers};
use kit::db::{Result, Tx};
use kit::{Bilingual, Id};

/// A point that is not ready.
#[derive(Debug, Clone)]
pub struct Unfinished {
    /// The point.
    pub id: Id,
    /// What it is called.
    pub title: Bilingual,
    /// What it lacks, as message keys.
    pub missing: Vec<&'static str>,
}

/// The points of `session` that lack something, in order.
pub async fn unfinished(tx: &mut Tx, session: Id) -> Result<Vec<Unfinished>> {
    let attached = papers(tx, session).await?;
    let points = list(tx, session).await?.into_iter().map(|point| {
        let count = attached.iter().filter(|paper| paper.point_id == point.id).count();
        Unfinished { id: point.id, missing: point.missing(count), title: point.title }
    });
    Ok(points.filter(|point| !point.missing.is_empty()).collect())
}
