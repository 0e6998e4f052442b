//! The budget as a point: the day its project and papers went to the budget commission, and the
//! chapters on which its expenses are voted (113-14, art. 185 and 186; 112-14, art. 176 and 177;
//! 111-14, art. 198 and 199).

use super::{Point, budget_store as store, point};
use crate::people::Desk;
use crate::sessions::{Session, Stage};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Bilingual, Id, Refusal, Result};
use law::{Profile, Subject};

/// What is known of the budget that a point puts before the council.
#[derive(Debug, Clone)]
pub struct BudgetProject {
    /// The point.
    pub point_id: Id,
    /// The day its project and papers went to the commission.
    pub handed_on: Option<Date>,
}

kit::row!(BudgetProject { point_id, handed_on });

/// A chapter of the expenses.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// Its identifier.
    pub id: Id,
    /// Its place.
    pub position: u32,
    /// What it is called.
    pub title: Bilingual,
}

kit::row!(Chapter { id, position, title });

/// A budget has fewer chapters than this. Ours, not the law’s.
const MOST: usize = 200;

/// Whether `point` may be the budget of a council whose law has one.
pub(super) fn may_be_the_budget(point: &Point, profile: &Profile) -> bool {
    point.subject.0 == Subject::Budget && profile.law.budget.order.is_some()
}

fn is_open(session: &Session) -> Result<(), Refusal> {
    if session.recorded || session.stage == Stage::Closed {
        return Err(Refusal::because("budget-session-over"));
    }
    Ok(())
}

/// Whether the handing of `point` to its commission may be written down: once, and to somebody.
pub(super) fn may_be_handed(
    session: &Session,
    point: &Point,
    project: Option<&BudgetProject>,
) -> Result<(), Refusal> {
    is_open(session)?;
    if project.is_some_and(|it| it.handed_on.is_some()) {
        return Err(Refusal::because("budget-already-handed"));
    }
    if point.commission_id.is_none() {
        return Err(Refusal::because("budget-without-commission"));
    }
    Ok(())
}

/// Writes down that project and papers went to the commission on the day `on`. Late ones are
/// written down as late.
pub(super) async fn hand_over(
    tx: &mut Tx,
    desk: &Desk,
    (session, point): (&Session, &Point),
    on: Date,
) -> Result<()> {
    let project = store::project(tx, point.id).await?;
    may_be_handed(session, point, project.as_ref())?;
    if on > day(tx.now()) {
        return Err(Refusal::because("budget-handed-tomorrow").into());
    }
    Ok(store::hand_over(tx, point, on, desk.actor.person).await?)
}

/// Adds a chapter at the end. The same one twice is there once.
pub(super) async fn add_chapter(
    tx: &mut Tx,
    desk: &Desk,
    (session, point): (&Session, &Point),
    (id, title): (Id, &Bilingual),
) -> Result<()> {
    is_open(session)?;
    if title.is_empty() {
        return Err(Refusal::because("budget-chapter-unnamed").into());
    }
    point::check_title(title)?;
    let chapters = store::chapters(tx, point.id).await?;
    if chapters.len() >= MOST {
        return Err(Refusal::because("budget-chapters-full").into());
    }
    let position = chapters.last().map_or(1, |it| it.position + 1);
    let chapter = Chapter { id, position, title: title.clone() };
    Ok(store::add_chapter(tx, point, &chapter, desk.actor.person).await?)
}

/// Takes a chapter off. Refused once it was voted on.
pub(super) async fn drop_chapter(
    tx: &mut Tx,
    desk: &Desk,
    (session, point): (&Session, &Point),
    id: Id,
) -> Result<()> {
    is_open(session)?;
    store::drop_chapter(tx, point, id, desk.actor.person).await
}

/// The point `to` puts the budget of the point `from` before the council again, with its chapters.
pub async fn take_up_budget(tx: &mut Tx, (from, to): (Id, &Point), by: Id) -> Result<()> {
    for it in store::chapters(tx, from).await? {
        let chapter = Chapter { id: Id::new(tx.now()), ..it };
        store::add_chapter(tx, to, &chapter, by).await?;
    }
    Ok(store::mark(tx, to, by).await?)
}
