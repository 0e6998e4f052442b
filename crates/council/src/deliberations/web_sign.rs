//! Signing deliberations: those of a session at once, with the password, each paper named by its
//! SHA-256.

use super::extract::{print_signed, print_to_sign};
use super::web::same;
use super::{Action, Deliberation, Stage, may, store};
use crate::house::{Frame, House, done, found, page};
use crate::people::Desk;
use crate::sessions::{self, OfSession, SessionHead, Sight};
use crate::signatures::{self, ShownSigners, Signature, Signed, Signing, sign};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::web::{Form, Path};
use kit::{Digest, Id, Refusal, Result};
use serde::Deserialize;
use std::collections::HashMap;

/// `/{lang}/{council}/desk/sessions/{session}/signing`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/signing", get(show).post(signed))
        .route("/{lang}/{council}/desk/sessions/{session}/signing/papers", post(prepare))
}

#[derive(Template)]
#[template(path = "deliberations/templates/signing.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    deliberations: Vec<(Deliberation, Vec<Signature>)>,
    signers: ShownSigners,
    to_prepare: usize,
    /// What the person may sign now.
    to_sign: usize,
    may_prepare: bool,
    may_sign: bool,
    person: Id,
}

impl Show {
    fn is_mine_to_sign(&self, it: &Deliberation, signed: &[Signature]) -> bool {
        self.may_sign
            && it.stage == Stage::Prepared
            && !signed.iter().any(|it| it.person_id == self.person)
    }

    /// Whether a paper is not signed by everybody yet.
    fn awaits_somebody(&self) -> bool {
        self.deliberations.iter().any(|(it, _)| it.stage <= Stage::Prepared)
    }
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let mut deliberations = Vec::new();
    for it in store::of_session(&mut tx, session.id).await? {
        let signed = signatures::of_subject(&mut tx, it.id).await?;
        deliberations.push((it, signed));
    }
    let signers = ShownSigners::read(&mut tx, &desk, &session).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "minutes").await?;
    let crumbs = head.place(&desk.frame);
    let mut shown = Show {
        to_prepare: deliberations.iter().filter(|(it, _)| it.stage == Stage::Adopted).count(),
        to_sign: 0,
        may_prepare: may(desk.roles, Action::Prepare),
        may_sign: may(desk.roles, Action::Sign) && signers.is_mine,
        signers,
        person: desk.actor.person,
        frame: desk.frame.at("sessions", crumbs),
        head,
        deliberations,
    };
    shown.to_sign =
        shown.deliberations.iter().filter(|(it, signed)| shown.is_mine_to_sign(it, signed)).count();
    page(&shown)
}

/// Prints the papers that will be signed.
async fn prepare(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Prepare))?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&of.session.to_string()).await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let adopted = store::of_session(&mut tx, session.id).await?;
    if adopted.is_empty() {
        return Err(Refusal::because("signing-none").into());
    }
    let mut count = 0;
    for it in adopted.iter().filter(|it| it.stage == Stage::Adopted) {
        let paper = print_to_sign(&mut tx, &desk, &session, it).await?;
        store::prepare(&mut tx, it, &paper, desk.actor.person).await?;
        count += 1;
    }
    if count == 0 {
        return Err(Refusal::because("deliberations-already-prepared").into());
    }
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{}/signing", session.id)), "done-papers-prepared"))
}

#[derive(Deserialize)]
struct SignForm {
    password: String,
    /// `sign_{deliberation}` = the SHA-256 of the paper that was shown.
    #[serde(flatten)]
    papers: HashMap<String, String>,
}

impl SignForm {
    fn chosen(&self) -> impl Iterator<Item = (Id, &str)> {
        self.papers.iter().filter_map(|(field, sha256)| {
            Some((field.strip_prefix("sign_")?.parse().ok()?, sha256.as_str()))
        })
    }
}

async fn signed(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(form): Form<SignForm>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Sign))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let mut papers: Vec<(Id, Digest)> = Vec::new();
    for (id, sha256) in form.chosen() {
        let it = store::find(&mut tx, desk.council.id, id).await?;
        let it = found(Some(it).filter(|it| it.session_id == session.id))?;
        same(it.paper_sha256.as_ref(), sha256)?;
        papers.extend(it.paper_sha256.map(|paper| (it.id, paper)));
    }
    drop(tx);
    if papers.is_empty() {
        return Err(Refusal::because("sign-none-chosen").into());
    }
    let signing = Signing { session: session.id, papers: &papers, password: &form.password };
    let Signed { mut tx, complete } = sign(&desk, signing).await?;
    for (id, signatures) in complete {
        let it = store::find(&mut tx, desk.council.id, id).await?;
        let paper = print_signed(&mut tx, &desk, &session, &it, &signatures).await?;
        store::signed(&mut tx, &it, &paper, desk.actor.person).await?;
    }
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{}/signing", session.id)), "done-signed"))
}
