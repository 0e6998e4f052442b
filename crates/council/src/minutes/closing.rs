//! The end of the minutes: what was added, who could not sign, what the session leaves, when it was
//! closed.

use super::compose::{listed, written};
use super::questions::questions;
use super::{Note, store};
use crate::agenda::{self, Point};
use crate::house::stationery::Stationery;
use crate::people::Desk;
use crate::sessions::{self, Milestone, Session, first};
use crate::signatures;
use crate::votes::{self, Outcome};
use kit::db::Tx;
use kit::language::{self, Args};
use kit::{Id, Result};
use paper::Text;

/// The paragraphs after the last point of `session`.
pub(super) async fn closing(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    (notes, minutes): (&[Note], Option<Id>),
) -> Result<Vec<Text>> {
    let write = Stationery::of(&desk.house);
    let mut closing = questions(tx, write, session).await?;
    closing.extend(written(notes, "closing"));
    closing.extend(impeded(tx, write, session, minutes).await?);
    let reached = sessions::milestones(tx, session.id).await?;
    let Some(closed) = first(&reached, Milestone::Closed) else { return Ok(closing) };
    let left = left(tx, session, write).await?;
    let key = if left.is_empty() { "paper-minutes-closing" } else { "paper-minutes-closing-short" };
    closing.extend(left);
    closing.push(write.say(key, |language| {
        Args::none().text("when", language::date_and_time(language, closed.at))
    }));
    Ok(closing)
}

/// Who could not sign, and why, as far as it was known when the text was approved; whoever cannot
/// sign the minutes themselves is told beside the signatures.
async fn impeded(
    tx: &mut Tx,
    write: Stationery<'_>,
    session: &Session,
    minutes: Option<Id>,
) -> Result<Vec<Text>> {
    let approved_at = match minutes {
        Some(minutes) => store::find(tx, minutes).await?.approved_at,
        None => None,
    };
    let noted = signatures::impediments(tx, session.id).await?;
    let noted = noted.iter().filter(|it| approved_at.is_none_or(|at| it.noted_at <= at));
    Ok(noted.map(|it| signatures::impeded(write, it)).collect())
}

/// The points that the session leaves without an end: how many, and which.
async fn left(tx: &mut Tx, session: &Session, write: Stationery<'_>) -> Result<Vec<Text>> {
    let points = agenda::list(tx, session.id).await?;
    let outcomes = votes::outcomes(tx, session.id).await?;
    let kinds = [
        (Outcome::SecondSitting, "paper-minutes-left-second-vote"),
        (Outcome::Deferred, "paper-minutes-left-deferred"),
    ];
    let mut told = Vec::new();
    for (outcome, key) in kinds {
        let is_left = |point: &&Point| {
            outcomes.iter().any(|it| it.point_id == point.id && it.outcome == outcome)
        };
        let those: Vec<&Point> = points.iter().filter(is_left).collect();
        if those.is_empty() {
            continue;
        }
        told.push(write.say(key, |language| {
            let named = |it: &&Point| format!("({}) {}", it.position, it.title.shown(language));
            Args::none()
                .count("count", i64::try_from(those.len()).unwrap_or(i64::MAX))
                .text("points", listed(those.iter().map(named), language))
        }));
    }
    Ok(told)
}
