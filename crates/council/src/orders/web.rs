//! The desk's pages of the president's decisions: the list, one of them, its papers.

use super::deed::law_of;
use super::{Action, Order, OrderKind, Sight, Step, may, store};
use crate::documents;
use crate::house::{Frame, House, Line, ShownVerdict, found, page};
use crate::people::{self, Desk};
use crate::signatures;
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use kit::db::Tx;
use kit::web::Path;
use kit::{Bilingual, Error, Id, Result};
use law::substitution::Capacity;
use serde::Deserialize;

/// `/{lang}/{council}/desk/orders`, one of them, its papers.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/orders/{order}";
    Router::new()
        .route("/{lang}/{council}/desk/orders", get(list).post(super::web_deeds::drafted))
        .route(one, get(show))
        .route(&format!("{one}/paper.pdf"), get(printed))
        .route(&format!("{one}/slip.pdf"), get(slip))
        .route(&format!("{one}/receipt.pdf"), get(receipt))
}

/// So many on one page.
const PAGE: u32 = 25;

#[derive(Template)]
#[template(path = "orders/templates/list.html")]
struct List {
    frame: Frame,
    orders: Vec<Order>,
    next: Option<String>,
    /// The kinds that may be drafted here; none for whoever drafts none.
    kinds: Vec<OrderKind>,
}

/// A place in a long list, as addresses say it.
#[derive(Deserialize)]
struct Before {
    #[serde(default)]
    before: String,
}

async fn list(desk: Desk, Query(Before { before }): Query<Before>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let before = before.split_once('_').unwrap_or(("9999", ""));
    let sight = Sight::of(desk.roles);
    let orders = store::list(&mut tx, desk.council.id, sight, before, PAGE).await?;
    let last = orders.last().filter(|_| orders.len() == PAGE as usize);
    let next = last.map(|last| format!("{:.6}_{}", last.drafted_at, last.id));
    let (profile, _) = law_of(&desk, &mut tx).await?;
    let kinds = if may(desk.roles, Action::Prepare) { OrderKind::of(&profile) } else { Vec::new() };
    page(&List { frame: desk.frame.at("decisions", Vec::new()), orders, next, kinds })
}

#[derive(Template)]
#[template(path = "orders/templates/show.html")]
struct Show {
    frame: Frame,
    it: Order,
    /// Where the law's limit on sending it stands, if there is one.
    limit: Option<ShownVerdict>,
    /// Who signed, and whether it was for the president.
    signed: Option<(Bilingual, bool)>,
    /// Who signs today, if anybody can.
    signer: Option<Bilingual>,
    /// Where the law says that it is published.
    gazette_article: String,
    /// Where the law says what an illegal one is worth.
    nullity: String,
    history: Vec<Line>,
    may_prepare: bool,
    may_sign: bool,
    may_record: bool,
    may_acknowledge: bool,
}

impl Show {
    fn url(&self, page: &str) -> String {
        self.frame.desk(&format!("orders/{}/{page}", self.it.id))
    }
}

/// A decision by its identifier.
#[derive(Clone, Copy, Deserialize)]
pub(super) struct OfOrder {
    pub order: Id,
}

async fn seen(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Order> {
    desk.allow(may(desk.roles, Action::See))?;
    let it = store::find(tx, desk.council.id, id).await?;
    if Sight::of(desk.roles).reaches(it.stage) { Ok(it) } else { Err(Error::NotFound) }
}

async fn show(desk: Desk, Path(of): Path<OfOrder>) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let it = seen(&mut tx, &desk, of.order).await?;
    let crumbs = vec![(desk.frame.say("orders"), desk.at("orders"))];
    let signer = signatures::president(&mut tx, &desk.council, desk.frame.today()).await?;
    page(&Show {
        limit: limit(&mut tx, &desk, &it).await?,
        signed: signed(&mut tx, &it).await?,
        may_sign: may(desk.roles, Action::Sign) && signer.is(desk.actor.person),
        signer: signer.person.map(|(_, name)| name),
        history: people::history(&mut tx, desk.reader(), it.id, 20).await?,
        gazette_article: desk.article("bo_collectivites_territoriales"),
        nullity: desk.article("nullite_de_droit"),
        may_prepare: may(desk.roles, Action::Prepare),
        may_record: may(desk.roles, Action::RecordReceipt),
        may_acknowledge: may(desk.roles, Action::Acknowledge),
        frame: desk.frame.at("decisions", crumbs),
        it,
    })
}

/// Who signed it, and whether for the president.
async fn signed(tx: &mut Tx, it: &Order) -> Result<Option<(Bilingual, bool)>> {
    let Some(person) = it.signed_by else { return Ok(None) };
    let name = people::find(tx, person).await?.name;
    let stands_in = it.signed_as.as_ref().is_some_and(|it| it.0 == Capacity::Acting);
    Ok(Some((name, stands_in)))
}

/// With so many days left, a sending is pressing. Our number, not the law's.
const SOON: u32 = 3;

/// Where the law's limit on sending it stands, from the day it was signed.
async fn limit(tx: &mut Tx, desk: &Desk, it: &Order) -> Result<Option<ShownVerdict>> {
    let (profile, holidays) = law_of(desk, tx).await?;
    let Some(limit) = it.limit(&profile, &holidays) else { return Ok(None) };
    let sent = it.sent_at.map(kit::clock::day);
    let verdict = limit.verdict(sent, desk.frame.today(), SOON);
    Ok(Some(ShownVerdict::of(&verdict, desk.frame.language)))
}

async fn printed(desk: Desk, Path(of): Path<OfOrder>) -> Result<Response> {
    let it = seen(&mut desk.house.db.read().await?, &desk, of.order).await?;
    documents::send_pdf(&desk.house, found(it.paper())?, "decision-du-president.pdf").await
}

async fn slip(desk: Desk, Path(of): Path<OfOrder>) -> Result<Response> {
    let it = seen(&mut desk.house.db.read().await?, &desk, of.order).await?;
    documents::send_pdf(&desk.house, &found(it.slip_sha256)?, "bordereau.pdf").await
}

async fn receipt(desk: Desk, Path(of): Path<OfOrder>) -> Result<Response> {
    let it = seen(&mut desk.house.db.read().await?, &desk, of.order).await?;
    documents::send_pdf(&desk.house, &found(it.receipt_sha256)?, "accuse-de-reception.pdf").await
}
