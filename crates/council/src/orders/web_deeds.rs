//! What is done with the president's decisions, form by form.

use super::deed::{amend, draft, prepare, sign};
use super::order::Written;
use super::passage::{acknowledge, notify, publish, record, send};
use super::web::OfOrder;
use super::{Action, OrderKind, may};
use crate::documents;
use crate::house::{House, done};
use crate::people::Desk;
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use jiff::civil::Date;
use kit::web::{Fields, Form, Path};
use kit::{Bilingual, Refusal, Result};
use serde::Deserialize;

/// What is posted to `/{lang}/{council}/desk/orders/{order}`.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/orders/{order}";
    Router::new()
        .route(&format!("{one}/text"), post(amended))
        .route(&format!("{one}/preparation"), post(prepared))
        .route(&format!("{one}/signature"), post(signed))
        .route(&format!("{one}/transmission"), post(sent))
        .route(&format!("{one}/acknowledgement"), post(acknowledged))
        .route(&format!("{one}/receipt"), post(recorded))
        .route(&format!("{one}/notification"), post(notified))
        .route(&format!("{one}/publication"), post(published))
}

#[derive(Deserialize)]
struct Wording {
    #[serde(default)]
    title_ar: String,
    #[serde(default)]
    title_fr: String,
    #[serde(default)]
    basis_ar: String,
    #[serde(default)]
    basis_fr: String,
    #[serde(default)]
    text_ar: String,
    #[serde(default)]
    text_fr: String,
}

#[derive(Deserialize)]
pub(super) struct Draft {
    kind: OrderKind,
    #[serde(flatten)]
    text: Wording,
}

impl Wording {
    fn written(&self) -> Written {
        Written {
            title: Bilingual::new(&self.title_ar, &self.title_fr),
            basis: Bilingual::new(&self.basis_ar, &self.basis_fr),
            text: Bilingual::new(&self.text_ar, &self.text_fr),
        }
    }
}

pub(super) async fn drafted(desk: Desk, Form(form): Form<Draft>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Prepare))?;
    let order = draft(&desk, form.kind, &form.text.written()).await?;
    Ok(done(&desk.at(&format!("orders/{order}")), "done-order-drafted"))
}

fn back(desk: &Desk, of: OfOrder) -> String {
    desk.at(&format!("orders/{}", of.order))
}

async fn amended(
    desk: Desk,
    Path(of): Path<OfOrder>,
    Form(form): Form<Wording>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Prepare))?;
    amend(&desk, of.order, &form.written()).await?;
    Ok(done(&back(&desk, of), "done-order-amended"))
}

async fn prepared(desk: Desk, Path(of): Path<OfOrder>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Prepare))?;
    prepare(&desk, of.order).await?;
    Ok(done(&back(&desk, of), "done-order-prepared"))
}

#[derive(Deserialize)]
struct Signing {
    sha256: String,
    #[serde(default)]
    password: String,
}

async fn signed(
    desk: Desk,
    Path(of): Path<OfOrder>,
    Form(form): Form<Signing>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Sign))?;
    sign(&desk, of.order, (&form.sha256, &form.password)).await?;
    Ok(done(&back(&desk, of), "done-order-signed"))
}

async fn sent(desk: Desk, Path(of): Path<OfOrder>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Prepare))?;
    send(&desk, of.order).await?;
    Ok(done(&back(&desk, of), "done-order-sent"))
}

/// The authority goes back to its own desk, where the rest awaits it.
async fn acknowledged(desk: Desk, Path(of): Path<OfOrder>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Acknowledge))?;
    acknowledge(&desk, of.order).await?;
    Ok(done(&desk.frame.root("desk/authority"), "done-order-received"))
}

/// The receipt that was given on paper: its number, its day, the scan.
async fn recorded(desk: Desk, Path(of): Path<OfOrder>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::RecordReceipt))?;
    let file = fields.files("scan").next();
    let file = file.ok_or_else(|| Refusal::because("paper-none-chosen"))?;
    if documents::check(file)? != "application/pdf" {
        return Err(Refusal::because("scan-must-be-pdf").into());
    }
    let on = fields.text("on").parse::<Date>();
    let on = on.map_err(|_| Refusal::because("session-date-unreadable"))?;
    let scan = desk.house.files.keep(&file.bytes).await?;
    record(&desk, of.order, (fields.text("number"), on, &scan)).await?;
    Ok(done(&back(&desk, of), "done-order-received"))
}

#[derive(Deserialize)]
struct Notification {
    #[serde(default)]
    to: String,
    on: Date,
}

async fn notified(
    desk: Desk,
    Path(of): Path<OfOrder>,
    Form(form): Form<Notification>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Prepare))?;
    notify(&desk, of.order, (&form.to, form.on)).await?;
    Ok(done(&back(&desk, of), "done-order-notified"))
}

#[derive(Deserialize)]
struct Publication {
    #[serde(default)]
    gazette: String,
}

async fn published(
    desk: Desk,
    Path(of): Path<OfOrder>,
    Form(form): Form<Publication>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Prepare))?;
    publish(&desk, of.order, &form.gazette).await?;
    Ok(done(&back(&desk, of), "done-order-published"))
}
