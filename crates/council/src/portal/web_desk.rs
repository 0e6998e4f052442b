//! Where publication is decided, after a look at what it reveals.

use super::publish::{may_post, may_publish, may_show};
use super::{Action, may, post_at_seat, publish_decisions, publish_session};
use crate::deliberations::{self, Deliberation};
use crate::documents;
use crate::house::{Frame, House, done, found, page};
use crate::people::Desk;
use crate::sessions::{self, Milestone, OfSession, Reached, SessionHead, Sight};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::web::{Form, Path};
use kit::{Digest, Id, Refusal, Result};

/// `/{lang}/{council}/desk/sessions/{session}/publication`.
pub fn routes() -> Router<House> {
    let here = "/{lang}/{council}/desk/sessions/{session}/publication";
    Router::new()
        .route(here, get(show))
        .route(&format!("{here}/session"), post(session_shown))
        .route(&format!("{here}/posting"), get(certificate).post(posted))
        .route(&format!("{here}/decisions"), post(decisions_shown))
}

#[derive(Template)]
#[template(path = "portal/templates/publication.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    points: usize,
    acts: Vec<Deliberation>,
    why_not_shown: Option<String>,
    why_not_posted: Option<String>,
    posted: Option<Reached>,
    /// Whether the council's setting shows how each member voted.
    shows_names: bool,
    may_publish: bool,
    may_post: bool,
}

impl Show {
    fn obstacle(&self, act: &Deliberation) -> Option<String> {
        let refusal = may_publish(&self.head.session, act).err();
        refusal.map(|refusal| self.frame.why(&refusal))
    }

    fn publishable(&self) -> usize {
        let may = |act: &&Deliberation| may_publish(&self.head.session, act).is_ok();
        self.acts.iter().filter(may).count()
    }
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Preview))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let acts = deliberations::of_session(&mut tx, session.id).await?;
    let points = crate::agenda::list(&mut tx, session.id).await?.len();
    let why = |refused: Result<(), Refusal>| refused.err().map(|refusal| desk.frame.why(&refusal));
    let (why_not_shown, why_not_posted) = (why(may_show(&session)), why(may_post(&session, &acts)));
    let head = SessionHead::read(&mut tx, &desk, session, "publication").await?;
    let crumbs = head.place(&desk.frame);
    page(&Show {
        posted: sessions::first(&head.reached, Milestone::ActsPosted).cloned(),
        shows_names: desk.council.settings.publish_named_votes,
        may_publish: may(desk.roles, Action::Publish),
        may_post: may(desk.roles, Action::Post),
        frame: desk.frame.at("sessions", crumbs),
        head,
        points,
        acts,
        why_not_shown,
        why_not_posted,
    })
}

fn here(desk: &Desk, of: OfSession) -> String {
    desk.at(&format!("sessions/{}/publication", of.session))
}

async fn session_shown(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Publish))?;
    publish_session(&desk, of.session).await?;
    Ok(done(&here(&desk, of), "done-session-published"))
}

async fn posted(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Post))?;
    post_at_seat(&desk, of.session).await?;
    Ok(done(&here(&desk, of), "done-acts-posted"))
}

/// The decisions that are chosen, one field `decision` for each, and `names` if how each member
/// voted is shown with them.
async fn decisions_shown(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Publish))?;
    let chosen = fields.iter().filter(|(name, _)| name == "decision");
    let chosen: Vec<Id> = chosen.filter_map(|(_, id)| id.parse().ok()).collect();
    let shows_names = fields.iter().any(|(name, value)| name == "names" && value == "shown");
    publish_decisions(&desk, of.session, (&chosen, shows_names)).await?;
    Ok(done(&here(&desk, of), "done-decisions-published"))
}

/// The certificate of posting.
async fn certificate(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Preview))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let reached = sessions::milestones(&mut tx, session.id).await?;
    let posted = found(sessions::first(&reached, Milestone::ActsPosted))?;
    let sha256: Digest = found(posted.digest())?;
    documents::send_pdf(&desk.house, &sha256, "certificat-d-affichage.pdf").await
}
