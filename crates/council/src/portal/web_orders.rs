//! The president's decisions that were published, as everybody reads them.

use super::web::{From, public_page};
use crate::documents;
use crate::house::{Frame, House, found};
use crate::orders::{self, Order};
use crate::people::Public;
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use kit::Result;
use kit::web::Path;
use serde::Deserialize;

/// `/{lang}/{council}/orders`, one of them, its paper.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/orders/{year}/{number}";
    Router::new()
        .route("/{lang}/{council}/orders", get(list))
        .route(one, get(show))
        .route(&format!("{one}/paper.pdf"), get(paper))
}

/// So many on one page.
const PAGE: u32 = 25;

#[derive(Template)]
#[template(path = "portal/templates/orders.html")]
struct List {
    frame: Frame,
    orders: Vec<Order>,
    next: Option<String>,
}

async fn list(public: Public, Query(from): Query<From>) -> Result<Response> {
    let Public { frame, council, mut tx, .. } = public;
    let before = from.before.split_once('-');
    let before = before.and_then(|(year, number)| Some((year.parse().ok()?, number.parse().ok()?)));
    let place = before.unwrap_or((i16::MAX, u32::MAX));
    let orders = orders::list_public(&mut tx, council.id, place, PAGE).await?;
    let next = orders.last().filter(|_| orders.len() == PAGE as usize);
    let next = next.map(|last| last.reference().replace('/', "-"));
    public_page(&List { frame: frame.at("decisions", Vec::new()), orders, next })
}

#[derive(Template)]
#[template(path = "portal/templates/order.html")]
struct Show {
    frame: Frame,
    it: Order,
}

#[derive(Deserialize)]
struct OfNumber {
    year: i16,
    number: u32,
}

async fn show(public: Public, Path(of): Path<OfNumber>) -> Result<Response> {
    let Public { frame, council, mut tx, .. } = public;
    let it = orders::find_public(&mut tx, council.id, (of.year, of.number)).await?;
    let crumbs = vec![(frame.say("orders"), frame.public("orders"))];
    public_page(&Show { it: found(it)?, frame: frame.at("decisions", crumbs) })
}

async fn paper(public: Public, Path(of): Path<OfNumber>) -> Result<Response> {
    let Public { house, council, mut tx, .. } = public;
    let it = orders::find_public(&mut tx, council.id, (of.year, of.number)).await?;
    drop(tx);
    let paper = found(found(it)?.signed_sha256)?;
    let name = format!("decision-du-president-{}-{}.pdf", of.year, of.number);
    documents::send_pdf(&house, &paper, &name).await
}
