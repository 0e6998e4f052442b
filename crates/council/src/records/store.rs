//! The `reported_number` and `reported_repeal` tables. Only this room writes them.

use super::{OfficialNumber, Repeal, Reported};
use crate::agenda::Point;
use kit::db::{Result, Tx};
use kit::{Error, Happened, Id, Refusal};

struct Numbered {
    point_id: Id,
    year: i16,
    number: u32,
}

kit::row!(Numbered { point_id, year, number });

/// What was reported of the decisions of `session`.
pub async fn reported(tx: &mut Tx, session: Id) -> Result<Reported> {
    let numbered: Vec<Numbered> = tx
        .query(
            "SELECT reported_number.point_id, reported_number.year, reported_number.number \
             FROM reported_number JOIN point ON point.id = reported_number.point_id \
             WHERE point.session_id = $1 LIMIT 500",
        )
        .bind(session)
        .all()
        .await?;
    let numbers = numbered
        .into_iter()
        .map(|it| (it.point_id, OfficialNumber { year: it.year, number: it.number }));
    Ok(Reported {
        numbers: numbers.collect(),
        repeals: repeals(tx, session).await?,
        repealed: repealed(tx, session).await?,
    })
}

async fn repeals(tx: &mut Tx, session: Id) -> Result<Vec<Repeal>> {
    tx.query(
        "SELECT reported_repeal.point_id, reported_repeal.year, reported_repeal.number, \
         earlier.session_id, earlier.title_ar, earlier.title_fr FROM reported_repeal \
         JOIN point ON point.id = reported_repeal.point_id \
         LEFT JOIN reported_number ON reported_number.council_id = reported_repeal.council_id \
         AND reported_number.year = reported_repeal.year \
         AND reported_number.number = reported_repeal.number \
         LEFT JOIN point AS earlier ON earlier.id = reported_number.point_id \
         WHERE point.session_id = $1 \
         ORDER BY reported_repeal.year, reported_repeal.number LIMIT 200",
    )
    .bind(session)
    .all()
    .await
}

async fn repealed(tx: &mut Tx, session: Id) -> Result<Vec<Repeal>> {
    tx.query(
        "SELECT reported_number.point_id, reported_number.year, reported_number.number, \
         later.session_id, later.title_ar, later.title_fr FROM reported_number \
         JOIN point ON point.id = reported_number.point_id \
         JOIN reported_repeal ON reported_repeal.council_id = reported_number.council_id \
         AND reported_repeal.year = reported_number.year \
         AND reported_repeal.number = reported_number.number \
         JOIN point AS later ON later.id = reported_repeal.point_id \
         WHERE point.session_id = $1 ORDER BY reported_repeal.point_id LIMIT 200",
    )
    .bind(session)
    .all()
    .await
}

/// Writes down the number that the decision on `point` was reported to bear, and those that it
/// repealed. Refused for a number that another decision bears.
pub(super) async fn save(
    tx: &mut Tx,
    point: &Point,
    (number, repeals): (Option<OfficialNumber>, Option<OfficialNumber>),
    by: Id,
) -> Result<(), Error> {
    if let Some(it) = number {
        let saved = tx
            .query(
                "INSERT INTO reported_number (point_id, council_id, year, number) \
                 VALUES ($1, $2, $3, $4) ON CONFLICT (council_id, year, number) DO NOTHING",
            )
            .bind(point.id)
            .bind(point.council_id)
            .bind(it.year)
            .bind(it.number)
            .run()
            .await?;
        if saved == 0 {
            return Err(Refusal::because("record-number-taken").into());
        }
    }
    if let Some(it) = repeals {
        tx.query(
            "INSERT INTO reported_repeal (point_id, council_id, year, number) \
             VALUES ($1, $2, $3, $4) ON CONFLICT (point_id, year, number) DO NOTHING",
        )
        .bind(point.id)
        .bind(point.council_id)
        .bind(it.year)
        .bind(it.number)
        .run()
        .await?;
        let facts = serde_json::json!({ "number": it.reference() });
        let happened = Happened::new("journal-record-repeal", point.council_id, point.id);
        tx.record(happened.within(point.session_id).by(by).with(facts)).await?;
    }
    Ok(())
}
