//! The `point_notice` table. Only this room writes it.

use super::Point;
use super::notice::{News, PointNotice};
use crate::people::Member;
use kit::db::{Result, Tx};
use kit::{Bilingual, Happened, Id};

/// One notice.
pub(super) async fn find(tx: &mut Tx, id: Id) -> Result<PointNotice> {
    tx.query("SELECT * FROM point_notice WHERE id = $1").bind(id).one().await
}

/// Who was to be told of `point`, by mail or by hand.
pub(super) async fn of_point(tx: &mut Tx, point: Id) -> Result<Vec<PointNotice>> {
    tx.query("SELECT * FROM point_notice WHERE point_id = $1 ORDER BY left_at, id LIMIT 500")
        .bind(point)
        .all()
        .await
}

/// What a point is called, whether it still stands on the agenda or not.
pub(super) async fn title(tx: &mut Tx, point: Id) -> Result<Bilingual> {
    struct Titled {
        title: Bilingual,
    }
    kit::row!(Titled { title });
    let titled: Titled =
        tx.query("SELECT title_ar, title_fr FROM point WHERE id = $1").bind(point).one().await?;
    Ok(titled.title)
}

/// Leaves a notice.
pub(super) async fn save(
    tx: &mut Tx,
    point: &Point,
    news: News,
    (id, member): (Id, &Member),
) -> Result<()> {
    let now = tx.now();
    tx.query(
        "INSERT INTO point_notice (id, council_id, session_id, point_id, news, person_id, \
             name_ar, name_fr, email, left_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(id)
    .bind(point.council_id)
    .bind(point.session_id)
    .bind(point.id)
    .bind(news)
    .bind(member.person_id)
    .bind(&member.name.ar)
    .bind(&member.name.fr)
    .bind(&member.email)
    .bind(now)
    .run()
    .await
    .map(drop)
}

/// The mail server took `notice`, and answered `proof`.
pub(super) async fn sent(tx: &mut Tx, notice: &PointNotice, proof: &str) -> Result<()> {
    let now = tx.now();
    tx.query("UPDATE point_notice SET sent_at = $2, proof = $3 WHERE id = $1")
        .bind(notice.id)
        .bind(now)
        .bind(proof)
        .run()
        .await?;
    let happened = Happened::new("journal-point-notified", notice.council_id, notice.point_id);
    tx.record(happened.within(notice.session_id)).await
}
