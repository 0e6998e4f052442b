//! What is done to a document: a new version, holding it, describing it, opening it, commenting.

use super::head::HELD_FOR;
use super::web::OfDocument;
use super::web_sheet::{keeps, seen, standing};
use super::web_shelf::{Choices, circle};
use super::{Action, Document, Head, NewVersion, Reader, add_version, store, store_head};
use super::{store_talk, told};
use crate::house::{House, done, found};
use crate::people::Desk;
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use kit::db::Tx;
use kit::web::{Fields, Form, Path};
use kit::{Error, Id, Refusal, Result};
use serde::Deserialize;

/// What is posted below `/{lang}/{council}/desk/documents/{document}`.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/documents/{document}";
    Router::new()
        .route(&format!("{one}/versions"), post(saved))
        .route(&format!("{one}/description"), post(described))
        .route(&format!("{one}/hold"), post(held))
        .route(&format!("{one}/release"), post(freed))
        .route(&format!("{one}/readers"), post(opened))
        .route(&format!("{one}/standing"), post(brought_forward))
        .route(&format!("{one}/comments"), post(commented))
        .route(&format!("{one}/watch"), post(watched))
}

fn here(desk: &Desk, head: Id, deed: &str) -> Redirect {
    done(&desk.at(&format!("documents/{head}/sheet")), deed)
}

/// The head of a document that whoever asks keeps, locked; what they may say of it; and the
/// versions they may read.
async fn kept(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(Head, Choices, Vec<Document>), Error> {
    let reader = Reader::of(tx, desk).await?;
    let (head, versions) = seen(tx, &reader, id).await?;
    let choices = Choices::read(tx, &reader).await?;
    if !keeps(choices.as_ref(), &head) {
        return Err(Error::Forbidden);
    }
    let head = store_head::find_to_change(tx, head.council_id, head.id).await?;
    Ok((head, choices.ok_or(Error::Forbidden)?, versions))
}

async fn saved(desk: Desk, Path(of): Path<OfDocument>, fields: Fields) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let (head, _, _) = kept(&mut tx, &desk, of.document).await?;
    let file = fields.files("file").next();
    let new = NewVersion {
        file: file.ok_or(Refusal::because("document-none-chosen"))?,
        why: fields.text("why").to_owned(),
        based_on: fields.text("based_on").parse().unwrap_or_default(),
        confidentiality: circle(&fields)?,
    };
    let by = desk.actor.person;
    let version = add_version(&desk.house, &mut tx, &head, new, by).await?;
    if !version.beside && head.held(tx.now()).is_some() && fields.text("keep_hold").is_empty() {
        store_head::hold(&mut tx, &head, None, by).await?;
    }
    tx.commit().await?;
    let beside = "done-document-version-beside";
    Ok(here(&desk, head.id, if version.beside { beside } else { "done-document-version" }))
}

async fn described(desk: Desk, Path(of): Path<OfDocument>, fields: Fields) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let (head, choices, _) = kept(&mut tx, &desk, of.document).await?;
    let about = choices.about(&fields)?;
    if about.title.is_empty() {
        return Err(Refusal::because("document-without-title").into());
    }
    store_head::describe(&mut tx, &head, &about, desk.actor.person).await?;
    tx.commit().await?;
    Ok(here(&desk, head.id, "done-document-described"))
}

async fn held(desk: Desk, Path(of): Path<OfDocument>) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let (head, _, _) = kept(&mut tx, &desk, of.document).await?;
    let (by, now) = (desk.actor.person, tx.now());
    head.may_take(by, now)?;
    store_head::hold(&mut tx, &head, Some(now + HELD_FOR), by).await?;
    tx.commit().await?;
    Ok(here(&desk, head.id, "done-document-held"))
}

async fn freed(desk: Desk, Path(of): Path<OfDocument>) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let (head, _, _) = kept(&mut tx, &desk, of.document).await?;
    let by = desk.actor.person;
    let holder = head.held(tx.now()).map(|(holder, _)| holder);
    match holder {
        None => return Err(Refusal::because("document-not-held").into()),
        Some(holder) => desk.allow(holder == by || super::may(desk.roles, Action::Free))?,
    }
    store_head::hold(&mut tx, &head, None, by).await?;
    tx.commit().await?;
    Ok(here(&desk, head.id, "done-document-freed"))
}

/// Opens one version to a wider circle.
async fn opened(desk: Desk, Path(of): Path<OfDocument>, fields: Fields) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let (head, _, versions) = kept(&mut tx, &desk, of.document).await?;
    let version = found(versions.into_iter().find(|it| it.id == of.document))?;
    let to = circle(&fields)?;
    if to <= version.confidentiality {
        return Err(Refusal::because("document-never-closed").into());
    }
    store::release(&mut tx, &version, to).await?;
    tx.commit().await?;
    Ok(here(&desk, head.id, "done-document-opened"))
}

async fn brought_forward(desk: Desk, Path(of): Path<OfDocument>) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let (head, _, versions) = kept(&mut tx, &desk, of.document).await?;
    let version = found(versions.into_iter().find(|it| it.id == of.document))?;
    if !version.beside {
        return Err(Refusal::because("document-stands-already").into());
    }
    head.may_take(desk.actor.person, tx.now())?;
    store_head::bring_forward(&mut tx, &head, &version, desk.actor.person).await?;
    tx.commit().await?;
    Ok(here(&desk, head.id, "done-document-brought-forward"))
}

#[derive(Deserialize)]
struct Said {
    #[serde(default)]
    words: String,
}

/// No comment is longer, in characters.
const LONGEST_COMMENT: usize = 4_000;

/// A version bears no more comments.
const MOST_COMMENTS: i64 = 300;

async fn commented(
    desk: Desk,
    Path(of): Path<OfDocument>,
    Form(said): Form<Said>,
) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let reader = Reader::of(&mut tx, &desk).await?;
    let version = found(store::readable(&mut tx, &reader, of.document).await?)?;
    desk.allow(reader.may(Action::Comment))?;
    let words = said.words.trim();
    if words.is_empty() || words.chars().count() > LONGEST_COMMENT {
        return Err(Refusal::because("document-comment-length").into());
    }
    if store_talk::count(&mut tx, version.id).await? >= MOST_COMMENTS {
        return Err(Refusal::because("document-comments-full").into());
    }
    let by = desk.actor.person;
    let id = store_talk::say(&mut tx, &version, words, by).await?;
    told::leave(&mut tx, &desk.house, (&version, Some(id)), by).await?;
    tx.commit().await?;
    Ok(here(&desk, version.head_id, "done-document-commented"))
}

#[derive(Deserialize)]
struct Watching {
    #[serde(default)]
    wanted: String,
}

async fn watched(
    desk: Desk,
    Path(of): Path<OfDocument>,
    Form(form): Form<Watching>,
) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let reader = Reader::of(&mut tx, &desk).await?;
    let (head, versions) = seen(&mut tx, &reader, of.document).await?;
    found(standing(&head, &versions))?;
    let wanted = form.wanted == "yes";
    store_talk::watch(&mut tx, head.id, reader.person, wanted).await?;
    tx.commit_housekeeping().await?;
    let deed = if wanted { "done-document-watched" } else { "done-document-unwatched" };
    Ok(here(&desk, head.id, deed))
}
