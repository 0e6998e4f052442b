//! Writing down what a commission said of a point.

use super::point::check_text;
use super::report::{may_be_reported, record_report};
use super::web_point::{OfPoint, seen};
use super::{Action, Report, may, store_papers};
use crate::documents;
use crate::house::{House, done};
use crate::people::Desk;
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use kit::db::Tx;
use kit::web::{Fields, Path};
use kit::{Bilingual, Digest, Id, Refusal, Result};

/// `/{lang}/{council}/desk/points/{point}/report`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/points/{point}/report", post(report))
}

/// The commission's report may come until the vote; the last point reported closes a link of the
/// chain.
async fn report(desk: Desk, Path(of): Path<OfPoint>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Report))?;
    let by = desk.actor.person;
    let mut tx = desk.house.db.write().await?;
    let (point, session) = seen(&mut tx, &desk, of.point).await?;
    tx.lock(&session.id.to_string()).await?;
    may_be_reported(&session)?;
    let studied = match fields.text("studied") {
        "yes" => true,
        "no" => false,
        _ => return Err(Refusal::because("form-unreadable").into()),
    };
    let opinion = Bilingual::new(fields.text("opinion_ar"), fields.text("opinion_fr"));
    check_text(&opinion)?;
    let before = store_papers::report(&mut tx, point.id).await?;
    let document = report_paper(&mut tx, &desk, before.as_ref(), &fields).await?;
    let is_same = before.is_some_and(|it| {
        it.studied == studied
            && it.opinion == opinion
            && (document.is_none() || document == it.document_id)
    });
    if !is_same {
        let what = (&opinion, document);
        record_report(&mut tx, &session, (point.id, studied), what, by).await?;
    }
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}", point.id)), "done-report-recorded"))
}

/// The paper that came with a report. The same file, sent twice, is one paper.
async fn report_paper(
    tx: &mut Tx,
    desk: &Desk,
    before: Option<&Report>,
    fields: &Fields,
) -> Result<Option<Id>> {
    let Some(file) = fields.files("report").next() else { return Ok(None) };
    if let Some(id) = before.and_then(|report| report.document_id)
        && documents::find(tx, id).await?.sha256 == Digest::of(&file.bytes)
    {
        return Ok(Some(id));
    }
    let title = desk.house.words("report-of-commission", |_| kit::Args::none());
    let (council, by) = (desk.council.id, desk.actor.person);
    let kept = documents::receive(&desk.house, tx, council, (title, file), by).await?;
    documents::release(tx, &kept, documents::Confidentiality::Members).await?;
    Ok(Some(kept.id))
}
