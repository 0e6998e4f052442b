//! The `budget_project` and `budget_chapter` tables. Only this room writes them.

use super::{BudgetProject, Chapter, Point};
use jiff::civil::Date;
use kit::db::{Result, Tx, is_referred_to};
use kit::{Error, Happened, Id, Refusal};

/// The budget that `point` puts before the council, once somebody has said that it does.
pub async fn project(tx: &mut Tx, point: Id) -> Result<Option<BudgetProject>> {
    tx.query("SELECT point_id, handed_on FROM budget_project WHERE point_id = $1")
        .bind(point)
        .optional()
        .await
}

/// The budgets on the agenda of `session`.
pub async fn projects(tx: &mut Tx, session: Id) -> Result<Vec<BudgetProject>> {
    tx.query(
        "SELECT budget_project.point_id, budget_project.handed_on FROM budget_project \
         JOIN point ON point.id = budget_project.point_id \
         WHERE budget_project.session_id = $1 AND point.removed_at IS NULL \
         ORDER BY point.position LIMIT 50",
    )
    .bind(session)
    .all()
    .await
}

/// The chapters of the budget that `point` puts before the council, in order.
pub async fn chapters(tx: &mut Tx, point: Id) -> Result<Vec<Chapter>> {
    tx.query(
        "SELECT id, position, title_ar, title_fr FROM budget_chapter WHERE point_id = $1 \
         ORDER BY position, id LIMIT 200",
    )
    .bind(point)
    .all()
    .await
}

/// `point` puts a budget before the council.
pub(super) async fn mark(tx: &mut Tx, point: &Point, by: Id) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO budget_project (point_id, council_id, session_id, recorded_at, recorded_by) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (point_id) DO NOTHING",
    )
    .bind(point.id)
    .bind(point.council_id)
    .bind(point.session_id)
    .bind(now)
    .bind(by)
    .run()
    .await
    .map(drop)
}

/// Project and papers went to the commission.
pub(super) async fn hand_over(tx: &mut Tx, point: &Point, on: Date, by: Id) -> Result<()> {
    mark(tx, point, by).await?;
    tx.query("UPDATE budget_project SET handed_on = $2 WHERE point_id = $1")
        .bind(point.id)
        .bind(on)
        .run()
        .await?;
    let facts = serde_json::json!({ "on": on });
    let happened = Happened::new("journal-budget-handed", point.council_id, point.id);
    tx.record(happened.within(point.session_id).by(by).with(facts)).await
}

/// Adds a chapter, once.
pub(super) async fn add_chapter(
    tx: &mut Tx,
    point: &Point,
    chapter: &Chapter,
    by: Id,
) -> Result<()> {
    mark(tx, point, by).await?;
    let added = tx
        .query(
            "INSERT INTO budget_chapter (id, point_id, position, title_ar, title_fr) \
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING",
        )
        .bind(chapter.id)
        .bind(point.id)
        .bind(chapter.position)
        .bind(&chapter.title.ar)
        .bind(&chapter.title.fr)
        .run()
        .await?;
    if added > 0 {
        super::store::record_of(tx, "journal-budget-chapter-added", point, by).await?;
    }
    Ok(())
}

/// Takes a chapter off. Refused once it was voted on.
pub(super) async fn drop_chapter(tx: &mut Tx, point: &Point, id: Id, by: Id) -> Result<(), Error> {
    let dropped = tx
        .query("DELETE FROM budget_chapter WHERE id = $1 AND point_id = $2")
        .bind(id)
        .bind(point.id)
        .run()
        .await;
    match dropped {
        Ok(0) => Err(Error::NotFound),
        Ok(_) => {
            Ok(super::store::record_of(tx, "journal-budget-chapter-dropped", point, by).await?)
        }
        Err(error) if is_referred_to(&error) => {
            Err(Refusal::because("budget-chapter-voted").into())
        }
        Err(error) => Err(error.into()),
    }
}
