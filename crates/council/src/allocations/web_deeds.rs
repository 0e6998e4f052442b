//! What is done with allocations and their accounts, form by form.

use super::account::{add, remove, send, vote};
use super::commune::{ask_again, impose, notify, take};
use super::web::OfAllocation;
use super::{Action, may};
use crate::house::{House, done};
use crate::people::Desk;
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use kit::web::{Form, Path};
use kit::{Bilingual, Id, Result};
use serde::Deserialize;

/// What is posted to `/{lang}/{council}/desk/allocations/{allocation}`.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/allocations/{allocation}";
    Router::new()
        .route(&format!("{one}/chapters"), post(added))
        .route(&format!("{one}/chapters/{{chapter}}/removal"), post(removed))
        .route(&format!("{one}/vote"), post(voted))
        .route(&format!("{one}/sending"), post(sent))
        .route(&format!("{one}/second-reading"), post(asked_again))
        .route(&format!("{one}/acceptance"), post(taken))
        .route(&format!("{one}/imposition"), post(imposed))
}

#[derive(Deserialize)]
pub(super) struct Notice {
    arrondissement: Id,
    year: i16,
    #[serde(default)]
    amount: String,
}

pub(super) async fn notified(desk: Desk, Form(form): Form<Notice>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Notify))?;
    let id = notify(&desk, (form.arrondissement, form.year, &form.amount)).await?;
    Ok(done(&desk.at(&format!("allocations/{id}")), "done-allocation-notified"))
}

fn back(desk: &Desk, of: OfAllocation) -> String {
    desk.at(&format!("allocations/{}", of.allocation))
}

#[derive(Deserialize)]
struct NewChapter {
    #[serde(default)]
    title_ar: String,
    #[serde(default)]
    title_fr: String,
    #[serde(default)]
    amount: String,
}

async fn added(
    desk: Desk,
    Path(of): Path<OfAllocation>,
    Form(form): Form<NewChapter>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Account))?;
    let title = Bilingual::new(&form.title_ar, &form.title_fr);
    add(&desk, of.allocation, (&title, &form.amount)).await?;
    Ok(done(&back(&desk, of), "done-account-changed"))
}

#[derive(Deserialize)]
struct OfChapter {
    allocation: Id,
    chapter: Id,
}

async fn removed(desk: Desk, Path(of): Path<OfChapter>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Account))?;
    remove(&desk, of.allocation, of.chapter).await?;
    let of = OfAllocation { allocation: of.allocation };
    Ok(done(&back(&desk, of), "done-account-changed"))
}

#[derive(Deserialize)]
struct ByDeliberation {
    #[serde(default)]
    deliberation: String,
}

async fn voted(
    desk: Desk,
    Path(of): Path<OfAllocation>,
    Form(form): Form<ByDeliberation>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Account))?;
    vote(&desk, of.allocation, &form.deliberation).await?;
    Ok(done(&back(&desk, of), "done-account-voted"))
}

async fn sent(desk: Desk, Path(of): Path<OfAllocation>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Account))?;
    send(&desk, of.allocation).await?;
    Ok(done(&back(&desk, of), "done-account-sent"))
}

#[derive(Deserialize)]
struct Again {
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

async fn asked_again(
    desk: Desk,
    Path(of): Path<OfAllocation>,
    Form(form): Form<Again>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Notify))?;
    let reason = Bilingual::new(&form.reason_ar, &form.reason_fr);
    ask_again(&desk, of.allocation, &reason).await?;
    Ok(done(&back(&desk, of), "done-account-again"))
}

async fn taken(desk: Desk, Path(of): Path<OfAllocation>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Notify))?;
    take(&desk, of.allocation).await?;
    Ok(done(&back(&desk, of), "done-account-taken"))
}

async fn imposed(
    desk: Desk,
    Path(of): Path<OfAllocation>,
    Form(form): Form<ByDeliberation>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Notify))?;
    impose(&desk, of.allocation, &form.deliberation).await?;
    Ok(done(&back(&desk, of), "done-account-imposed"))
}
