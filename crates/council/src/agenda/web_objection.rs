//! The authority's points of right and its oppositions, with what the judge said of them.

use super::objection::{self, Judgment};
use super::web_point::{OfPoint, seen};
use super::{Action, Point, may, store};
use crate::house::{House, done};
use crate::people::Desk;
use crate::sessions::{self, OfSession, Session, Sight};
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Id, Result};
use serde::Deserialize;

/// What is done about points of right and oppositions.
pub fn routes() -> Router<House> {
    let point = "/{lang}/{council}/desk/points/{point}";
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/agenda/authority-points", post(added))
        .route(&format!("{point}/opposition"), post(opposed))
        .route(&format!("{point}/referral"), post(referred))
        .route(&format!("{point}/judgment"), post(judged))
}

#[derive(Deserialize)]
struct OfRight {
    id: Id,
    title_ar: String,
    title_fr: String,
    #[serde(default)]
    note_ar: String,
    #[serde(default)]
    note_fr: String,
    #[serde(default)]
    draft_ar: String,
    #[serde(default)]
    draft_fr: String,
}

async fn added(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(form): Form<OfRight>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::AddOfRight))?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&of.session.to_string()).await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let what = (
        form.id,
        Bilingual::new(&form.title_ar, &form.title_fr),
        Bilingual::new(&form.note_ar, &form.note_fr),
        Bilingual::new(&form.draft_ar, &form.draft_fr),
    );
    let point = objection::add_of_right(&mut tx, &desk, &session, what).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{point}")), "done-point-of-right"))
}

#[derive(Deserialize)]
struct Reason {
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

/// The point, its session locked.
async fn locked(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(Point, Session)> {
    let (point, session) = seen(tx, desk, id).await?;
    tx.lock(&session.id.to_string()).await?;
    Ok((store::find_to_change(tx, desk.council.id, point.id).await?, session))
}

async fn opposed(
    desk: Desk,
    Path(of): Path<OfPoint>,
    Form(form): Form<Reason>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::OpposePoint))?;
    let mut tx = desk.house.db.write().await?;
    let (point, session) = locked(&mut tx, &desk, of.point).await?;
    let reason = Bilingual::new(&form.reason_ar, &form.reason_fr);
    objection::oppose(&mut tx, &desk, (&session, &point), &reason).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}", point.id)), "done-point-opposed"))
}

async fn referred(desk: Desk, Path(of): Path<OfPoint>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::ReferOpposition))?;
    let mut tx = desk.house.db.write().await?;
    let (point, _) = locked(&mut tx, &desk, of.point).await?;
    objection::refer(&mut tx, &desk, &point).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}", point.id)), "done-opposition-referred"))
}

#[derive(Deserialize)]
struct Ruling {
    judgment: Judgment,
    #[serde(default, rename = "ruling_ar")]
    arabic: String,
    #[serde(default, rename = "ruling_fr")]
    french: String,
}

async fn judged(desk: Desk, Path(of): Path<OfPoint>, Form(form): Form<Ruling>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::RecordJudgment))?;
    let mut tx = desk.house.db.write().await?;
    let (point, session) = locked(&mut tx, &desk, of.point).await?;
    let ruling = Bilingual::new(&form.arabic, &form.french);
    let said = (form.judgment, &ruling);
    objection::judge(&mut tx, &desk, (&session, &point), said).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{}/agenda", session.id)), "done-opposition-judged"))
}
