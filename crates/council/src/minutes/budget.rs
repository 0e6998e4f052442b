//! What the minutes tell of the votes on the parts of a budget.

use crate::house::stationery::Stationery;
use crate::house::tongue;
use crate::votes;
use kit::db::Tx;
use kit::language::Args;
use kit::{Id, Result};
use law::budget::Side;
use paper::Text;

/// The votes on the receipts and on the chapters of the budget that `point` put before the council,
/// in order.
pub(super) async fn parts(tx: &mut Tx, write: Stationery<'_>, point: Id) -> Result<Vec<Text>> {
    let mut told = Vec::new();
    for part in votes::budget_parts(tx, point).await? {
        let Some(vote) = &part.vote else { continue };
        let key = match (part.side, &part.chapter) {
            (Side::Receipts, _) => "paper-minutes-receipts",
            (Side::Expenses, Some(_)) => "paper-minutes-chapter",
            (Side::Expenses, None) => "paper-minutes-expenses",
        };
        told.push(write.say(key, |language| {
            let title = part.chapter.as_ref().map(|it| it.title.shown(language).to_string());
            Args::none()
                .text("title", title.unwrap_or_default())
                .text("verdict", vote.verdict.sentence(tongue(language)))
        }));
    }
    Ok(told)
}
