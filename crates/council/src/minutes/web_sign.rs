//! Signing the minutes, giving them to the members, keeping the original signed by hand.

use super::web::here;
use super::{Action, Stage, compose, giving, may, store};
use crate::documents;
use crate::house::stationery::Stationery;
use crate::house::{House, done, found, print};
use crate::people::{self, Desk};
use crate::sessions::{self, Milestone, OfSession, Session, Sight};
use crate::signatures::{self, Signature, Signed, Signing, given, sign};
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::clock::day;
use kit::db::Tx;
use kit::web::{Fields, Form, Path};
use kit::{Id, Refusal, Result};
use serde::Deserialize;

/// What is done with approved minutes.
pub fn routes() -> Router<House> {
    let minutes = "/{lang}/{council}/desk/sessions/{session}/minutes";
    Router::new()
        .route(&format!("{minutes}/signing"), post(signed))
        .route(&format!("{minutes}/copies"), post(give))
        .route(&format!("{minutes}/scan"), get(scan).post(keep_scan))
}

#[derive(Deserialize)]
struct SignForm {
    password: String,
    /// The SHA-256 of the paper that was shown.
    sha256: String,
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
    let minutes = found(store::of_session(&mut tx, session.id).await?)?;
    drop(tx);
    let paper = found(minutes.paper_sha256.clone())?;
    if paper.as_str() != form.sha256 {
        return Err(Refusal::because("signed-another-text").into());
    }
    let papers = [(minutes.id, paper)];
    let signing = Signing { session: session.id, papers: &papers, password: &form.password };
    let Signed { mut tx, complete } = sign(&desk, signing).await?;
    for (_, signatures) in complete {
        let paper = with_signatures(&mut tx, &desk, (&session, minutes.id), &signatures).await?;
        let pdf = print(&desk.house, paper).await?;
        let sha256 = desk.house.files.keep(&pdf.bytes).await?;
        let by = desk.actor.person;
        store::signed(&mut tx, &minutes, &sha256, by).await?;
        let proof = serde_json::json!({ "sha256": sha256 });
        sessions::note(&mut tx, &session, Milestone::MinutesSigned, Some(by), proof).await?;
    }
    tx.commit().await?;
    Ok(done(&here(&desk, of), "done-minutes-signed"))
}

/// The minutes with their signatures.
async fn with_signatures(
    tx: &mut Tx,
    desk: &Desk,
    (session, minutes): (&Session, Id),
    signatures: &[Signature],
) -> Result<paper::Minutes> {
    let write = Stationery::of(&desk.house);
    Ok(paper::Minutes {
        signatures: signatures.iter().map(|signature| given(write, signature)).collect(),
        ..compose(tx, desk, session, Some(minutes)).await?
    })
}

/// The signed minutes of `session` as their register holds them.
///
/// # Errors
/// Not found while there are none.
pub async fn register_sheet(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
) -> Result<(Id, paper::Minutes)> {
    let minutes = found(store::of_session(tx, session.id).await?)?;
    let signatures = signatures::of_subject(tx, minutes.id).await?;
    Ok((minutes.id, with_signatures(tx, desk, (session, minutes.id), &signatures).await?))
}

/// Gives a copy to everybody who was in office when the session opened.
async fn give(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Give))?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&of.session.to_string()).await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let minutes = found(store::of_session(&mut tx, session.id).await?)?;
    if minutes.stage != Stage::Signed {
        return Err(Refusal::because("minutes-not-there").into());
    }
    if !store::copies(&mut tx, minutes.id).await?.is_empty() {
        return Err(Refusal::because("minutes-already-given").into());
    }
    let on = session.opens_on.unwrap_or_else(|| day(tx.now()));
    let members = people::in_office(&mut tx, &desk.council, on).await?;
    for member in &members {
        if let Some(copy) = store::give(&mut tx, minutes.id, member).await? {
            tx.leave_work(giving::SEND.name, copy).await?;
        }
    }
    let by = Some(desk.actor.person);
    let proof = serde_json::json!({ "members": members.len() });
    sessions::note(&mut tx, &session, Milestone::MinutesGiven, by, proof).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, of), "done-minutes-given"))
}

async fn scan(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Write))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let minutes = found(store::of_session(&mut tx, session.id).await?)?;
    let sha256 = found(minutes.scan_sha256)?;
    documents::send_pdf(&desk.house, &sha256, "proces-verbal-original.pdf").await
}

async fn keep_scan(desk: Desk, Path(of): Path<OfSession>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::KeepScan))?;
    let file = fields.files("scan").next();
    let file = file.ok_or_else(|| Refusal::because("paper-none-chosen"))?;
    if documents::check(file)? != "application/pdf" {
        return Err(Refusal::because("scan-must-be-pdf").into());
    }
    let digest = desk.house.files.keep(&file.bytes).await?;
    let mut tx = desk.house.db.write().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let minutes = found(store::of_session(&mut tx, session.id).await?)?;
    store::keep_scan(&mut tx, &minutes, &digest, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, of), "done-scan-kept"))
}
