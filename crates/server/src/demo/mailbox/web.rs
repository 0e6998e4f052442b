//! The mailbox of the demonstration, as pages.

use super::letter::{Letter, Opened, Piece, latest, open};
use crate::demo::visit::Visit;
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use council::house::{Frame, House, page};
use kit::web::Path;
use kit::{Error, Result};
use serde::Deserialize;
use std::fmt::Write as _;

/// So many are listed.
const MOST: usize = 200;

/// `/demo/mail`, `/demo/mail/{name}`, `/demo/mail/{name}/{number}`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/demo/mail", get(list))
        .route("/demo/mail/{name}", get(read))
        .route("/demo/mail/{name}/{number}", get(attachment))
}

#[derive(Template)]
#[template(path = "demo/templates/mails.html")]
struct List {
    frame: Frame,
    mails: Vec<Letter>,
}

#[derive(Deserialize)]
struct Whose {
    to: Option<String>,
}

async fn list(visit: Visit, Query(Whose { to }): Query<Whose>) -> Result<Response> {
    let folder = visit.demonstration.mail.clone();
    let mails = tokio::task::spawn_blocking(move || latest(&folder, MOST, to.as_deref())).await;
    page(&List { frame: visit.frame, mails: mails.map_err(anyhow::Error::from)?? })
}

#[derive(Template)]
#[template(path = "demo/templates/mail.html")]
struct Read {
    frame: Frame,
    mail: Opened,
}

async fn read(visit: Visit, Path(name): Path<String>) -> Result<Response> {
    let mail = opened(&visit, name).await?;
    page(&Read { frame: visit.frame, mail })
}

async fn attachment(visit: Visit, Path((name, number)): Path<(String, usize)>) -> Result<Response> {
    let mail = opened(&visit, name).await?;
    let attachment = mail.attachments.into_iter().nth(number).ok_or(Error::NotFound)?;
    let mut name = String::new();
    for byte in attachment.name.bytes() {
        let _ = write!(name, "%{byte:02X}");
    }
    let kind = match attachment.kind.as_str() {
        kind @ ("application/pdf" | "text/calendar") => kind.to_owned(),
        _ => "application/octet-stream".to_owned(),
    };
    let disposition = format!("attachment; filename*=UTF-8''{name}");
    let headers = [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, attachment.bytes).into_response())
}

async fn opened(visit: &Visit, name: String) -> Result<Opened> {
    let folder = visit.demonstration.mail.clone();
    let mail = tokio::task::spawn_blocking(move || open(&folder, &name)).await;
    mail.map_err(anyhow::Error::from)??.ok_or(Error::NotFound)
}
