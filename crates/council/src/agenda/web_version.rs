//! The settled versions of an agenda: each as a page beside what changed, and as a paper.

use super::{Action, Difference, Version, difference, may, paper, version_store};
use crate::documents;
use crate::house::{Frame, House, found, page, print};
use crate::people::Desk;
use crate::sessions::{self, SessionHead, Sight};
use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use kit::web::Path;
use kit::{Id, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/sessions/{session}/agenda/versions/{letter}`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/agenda/versions/{letter}", get(show))
        .route("/{lang}/{council}/desk/sessions/{session}/agenda/versions/{letter}/pdf", get(pdf))
}

#[derive(Deserialize)]
struct OfVersion {
    session: Id,
    letter: String,
}

#[derive(Template)]
#[template(path = "agenda/templates/version.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    version: Version,
    before: Option<String>,
    differences: Vec<Difference>,
}
async fn show(desk: Desk, Path(of): Path<OfVersion>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let versions = version_store::versions(&mut tx, session.id).await?;
    let at = versions.iter().position(|version| version.letter == of.letter);
    let at = at.ok_or(kit::Error::NotFound)?;
    let before = at.checked_sub(1).map(|before| &versions[before]);
    let version = versions[at].clone();
    let differences =
        before.map_or(Vec::new(), |before| difference(&before.contents, &version.contents));
    let before = before.map(|before| before.letter.clone());
    let head = SessionHead::read(&mut tx, &desk, session, "agenda").await?;
    let mut crumbs = head.place(&desk.frame);
    crumbs.push((desk.frame.say("tab-agenda"), head.url(&desk.frame, "agenda")));
    page(&Show { frame: desk.frame.at("sessions", crumbs), head, version, before, differences })
}

async fn pdf(desk: Desk, Path(of): Path<OfVersion>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let versions = version_store::versions(&mut tx, session.id).await?;
    let version = found(versions.into_iter().find(|version| version.letter == of.letter))?;
    let agenda = paper::agenda(&mut tx, &desk.house, (&desk.council, &session), &version).await?;
    let pdf = print(&desk.house, agenda).await?;
    let name = format!("ordre-du-jour-{}.pdf", version.letter);
    documents::answer(pdf.bytes, "application/pdf", &name)
}
