//! The `council`, `authority` and `seats` tables. Only this room writes them.

use super::{Authority, Council, Level, Settings};
use jiff::civil::Date;
use kit::Id;
use kit::db::{Json, Result, Tx};

/// The council `id`.
pub async fn find(tx: &mut Tx, id: Id) -> Result<Council> {
    tx.query("SELECT * FROM council WHERE id = $1").bind(id).one().await
}

/// The council whose place in addresses is `slug`.
pub async fn find_by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Council>> {
    tx.query("SELECT * FROM council WHERE slug = $1").bind(slug).optional().await
}

/// The place of the tree that has `code` at `level`.
pub async fn find_by_code(tx: &mut Tx, level: Level, code: &str) -> Result<Option<Council>> {
    tx.query("SELECT * FROM council WHERE level = $1 AND code = $2")
        .bind(level)
        .bind(code)
        .optional()
        .await
}

/// The councils that stand under `parent`, by code.
pub async fn children(tx: &mut Tx, parent: Id) -> Result<Vec<Council>> {
    tx.query("SELECT * FROM council WHERE parent_id = $1 ORDER BY code, slug LIMIT 2000")
        .bind(parent)
        .all()
        .await
}

/// The territories that `council` lies in, the nearest first, up to the region.
pub async fn above(tx: &mut Tx, council: &Council) -> Result<Vec<Council>> {
    let mut above = Vec::new();
    let mut parent = council.parent_id;
    while let Some(id) = parent {
        let council = find(tx, id).await?;
        if council.level == Level::State {
            break;
        }
        parent = council.parent_id;
        above.push(council);
    }
    Ok(above)
}

/// The councils that `authority` controls, by code.
pub async fn of_authority(tx: &mut Tx, authority: Id) -> Result<Vec<Council>> {
    tx.query("SELECT * FROM council WHERE authority_id = $1 AND opened_at IS NOT NULL ORDER BY code, slug LIMIT 2000")
        .bind(authority)
        .all()
        .await
}

/// Where a level stands in the list of all councils.
macro_rules! rank {
    () => {
        "CASE level WHEN 'region' THEN 1 WHEN 'prefecture' THEN 2 WHEN 'province' THEN 2 \
         WHEN 'commune' THEN 3 ELSE 4 END"
    };
}

/// Councils that work here, the regions first and the arrondissements last, by address: at most
/// `limit` after the one at `after`.
pub async fn list_public(tx: &mut Tx, after: &str, limit: u32) -> Result<Vec<Council>> {
    tx.query(concat!(
        "SELECT * FROM council WHERE opened_at IS NOT NULL AND (",
        rank!(),
        ", slug) > (COALESCE((SELECT ",
        rank!(),
        " FROM council WHERE slug = $1), 0), $1) ORDER BY ",
        rank!(),
        ", slug LIMIT $2"
    ))
    .bind(after)
    .bind(limit)
    .all()
    .await
}

/// The authority `id`.
pub async fn authority(tx: &mut Tx, id: Id) -> Result<Authority> {
    tx.query("SELECT * FROM authority WHERE id = $1").bind(id).one().await
}

/// The government authority in charge of the interior, once it is known here.
pub(super) async fn interior(tx: &mut Tx) -> Result<Option<Authority>> {
    tx.query("SELECT * FROM authority WHERE kind = 'interior' ORDER BY id LIMIT 1").optional().await
}

/// How many seats the council has on `day`, if that is known.
pub async fn seats_on(tx: &mut Tx, council: Id, day: Date) -> Result<Option<u32>> {
    let seats: Option<Seats> = tx
        .query(
            "SELECT seats FROM seats WHERE council_id = $1 AND since <= $2 \
             ORDER BY since DESC LIMIT 1",
        )
        .bind(council)
        .bind(day)
        .optional()
        .await?;
    Ok(seats.map(|it| it.seats))
}

struct Seats {
    seats: u32,
}

kit::row!(Seats { seats });

pub(super) async fn save_new(tx: &mut Tx, council: &Council) -> Result<()> {
    tx.query(
        "INSERT INTO council (id, slug, level, parent_id, authority_id, code, name_ar, name_fr, \
         title_ar, title_fr, place_ar, place_fr, population, settings, opened_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    )
    .bind(council.id)
    .bind(&council.slug)
    .bind(council.level)
    .bind(council.parent_id)
    .bind(council.authority_id)
    .bind(&council.code)
    .bind(&council.name.ar)
    .bind(&council.name.fr)
    .bind(&council.title.ar)
    .bind(&council.title.fr)
    .bind(&council.place.ar)
    .bind(&council.place.fr)
    .bind(council.population)
    .bind(&council.settings)
    .bind(council.opened_at)
    .run()
    .await
    .map(drop)
}

/// Writes what a place of the tree takes on when its council begins to work here.
pub(super) async fn save_opening(tx: &mut Tx, council: &Council) -> Result<()> {
    tx.query(
        "UPDATE council SET slug = $2, place_ar = $3, place_fr = $4, population = $5, \
         settings = $6, opened_at = $7 WHERE id = $1",
    )
    .bind(council.id)
    .bind(&council.slug)
    .bind(&council.place.ar)
    .bind(&council.place.fr)
    .bind(council.population)
    .bind(&council.settings)
    .bind(council.opened_at)
    .run()
    .await
    .map(drop)
}

pub(super) async fn save_authority(tx: &mut Tx, authority: &Authority) -> Result<()> {
    tx.query("INSERT INTO authority (id, kind, name_ar, name_fr) VALUES ($1, $2, $3, $4)")
        .bind(authority.id)
        .bind(authority.kind)
        .bind(&authority.name.ar)
        .bind(&authority.name.fr)
        .run()
        .await
        .map(drop)
}

pub(super) async fn save_seats(tx: &mut Tx, council: Id, since: Date, seats: u32) -> Result<()> {
    tx.query(
        "INSERT INTO seats (council_id, since, seats) VALUES ($1, $2, $3) \
         ON CONFLICT (council_id, since) DO UPDATE SET seats = excluded.seats",
    )
    .bind(council)
    .bind(since)
    .bind(seats)
    .run()
    .await
    .map(drop)
}

/// Replaces the settings of a council.
pub async fn save_settings(tx: &mut Tx, council: Id, settings: &Settings) -> Result<()> {
    tx.query("UPDATE council SET settings = $2 WHERE id = $1")
        .bind(council)
        .bind(Json(settings))
        .run()
        .await
        .map(drop)
}
