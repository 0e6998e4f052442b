//! The commune's desk for the acts of its arrondissements: what came, until when it is passed on.

use super::relay::{Relay, pass_on, receive};
use super::{Action, Piece, may, send, store_relay};
use crate::councils;
use crate::documents;
use crate::house::{Frame, House, done, found, page};
use crate::people::Desk;
use crate::sessions::{self, Sight, title};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::db::Tx;
use kit::web::Path;
use kit::{Bilingual, Id, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/relays` and what is done there.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/relays/{relay}";
    Router::new()
        .route("/{lang}/{council}/desk/relays", get(show))
        .route(&format!("{one}/slip"), get(slip))
        .route(&format!("{one}/pieces/{{position}}"), get(piece))
        .route(&format!("{one}/receipt"), post(received))
        .route(&format!("{one}/transmission"), post(passed_on))
}

/// So many on one page.
const PAGE: u32 = 20;

/// A relay as the page lists it.
struct Shown {
    it: Relay,
    council: Bilingual,
    session: Bilingual,
    pieces: Vec<Piece>,
}

#[derive(Template)]
#[template(path = "control/templates/relays.html")]
struct Show {
    frame: Frame,
    relays: Vec<Shown>,
    next: Option<String>,
    /// Where the law says that the commune passes them on.
    article: String,
    may_relay: bool,
}

impl Show {
    fn url(&self, it: &Relay, page: &str) -> String {
        self.frame.desk(&format!("relays/{}/{page}", it.id))
    }

    fn state(&self, it: &Relay) -> &'static str {
        match it.relay_by {
            Some(by) if by < self.frame.today() => "missed",
            Some(_) | None => "soon",
        }
    }
}

#[derive(Deserialize)]
struct Before {
    #[serde(default)]
    before: String,
}

async fn show(desk: Desk, Query(Before { before }): Query<Before>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::SeeRelays))?;
    let mut tx = desk.house.db.read().await?;
    let before = before.split_once('_').unwrap_or(("9999", ""));
    let found = store_relay::list(&mut tx, desk.council.id, before, PAGE).await?;
    let last = found.last().filter(|_| found.len() == PAGE as usize);
    let next = last.map(|it| format!("{:.6}_{}", it.sent_at, it.id));
    let mut relays = Vec::new();
    for it in found {
        relays.push(shown(&mut tx, &desk, it).await?);
    }
    let law = law::Law::national();
    let article =
        law.entry("transmission_pv_arrondissement", law::Kind::Arrondissement, desk.frame.today());
    page(&Show {
        article: crate::house::cited(article, desk.frame.language),
        may_relay: may(desk.roles, Action::Relay),
        frame: desk.frame.at("council", Vec::new()),
        relays,
        next,
    })
}

async fn shown(tx: &mut Tx, desk: &Desk, it: Relay) -> Result<Shown> {
    let council = councils::find(tx, it.council_id).await?;
    let session = sessions::find(tx, council.id, it.session_id, Sight::FromPlanned).await?;
    let pieces = send::numbered(send::acts(tx, &desk.house, &session).await?);
    Ok(Shown { council: council.title, session: title(&desk.house, &session), pieces, it })
}

/// A relay by its identifier.
#[derive(Clone, Copy, Deserialize)]
struct OfRelay {
    relay: Id,
}

async fn read(desk: &Desk, id: Id) -> Result<Relay> {
    desk.allow(may(desk.roles, Action::SeeRelays))?;
    Ok(store_relay::find(&mut desk.house.db.read().await?, desk.council.id, id).await?)
}

async fn slip(desk: Desk, Path(of): Path<OfRelay>) -> Result<Response> {
    let it = read(&desk, of.relay).await?;
    documents::send_pdf(&desk.house, &it.slip_sha256, "bordereau.pdf").await
}

#[derive(Deserialize)]
struct OfPiece {
    relay: Id,
    position: u32,
}

async fn piece(desk: Desk, Path(of): Path<OfPiece>) -> Result<Response> {
    let it = read(&desk, of.relay).await?;
    let mut tx = desk.house.db.read().await?;
    let shown = shown(&mut tx, &desk, it).await?;
    let piece = found(shown.pieces.into_iter().find(|piece| piece.position == of.position))?;
    documents::send_pdf(&desk.house, &piece.sha256, &piece.file_name).await
}

async fn received(desk: Desk, Path(of): Path<OfRelay>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Relay))?;
    receive(&desk, of.relay).await?;
    Ok(done(&desk.at("relays"), "done-relay-received"))
}

async fn passed_on(desk: Desk, Path(of): Path<OfRelay>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Relay))?;
    pass_on(&desk, of.relay).await?;
    Ok(done(&desk.at("relays"), "done-relay-passed-on"))
}
