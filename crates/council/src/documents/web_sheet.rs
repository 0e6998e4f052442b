//! The sheet of one document: its versions, what was said of them, who holds it.

use super::store_talk::{self, Comment};
use super::web::OfDocument;
use super::web_shelf::Choices;
use super::{Action, Confidentiality, Document, DocumentKind, Head, Reader, store, store_head};
use crate::house::{Frame, House, Line, page};
use crate::people::{self, Desk, names};
use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use kit::db::Tx;
use kit::web::Path;
use kit::{Bilingual, Error, Id, Language, Result};
use std::collections::HashMap;

/// `/{lang}/{council}/desk/documents/{document}/sheet`, by the head or by any version.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/documents/{document}/sheet", get(show))
}

#[derive(Template)]
#[template(path = "documents/templates/sheet.html")]
struct Sheet {
    frame: Frame,
    head: Head,
    /// The last version that stands, of those that the reader may read.
    stands: Document,
    /// All that the reader may read, the last first.
    versions: Vec<Version>,
    service: Option<Bilingual>,
    /// Who holds the document, and until when.
    held: Option<Held>,
    watches: bool,
    /// What the reader may say of it; nothing for whoever keeps no documents.
    keeping: Option<Choices>,
    may_comment: bool,
    may_free: bool,
    history: Vec<Line>,
}

/// Who holds a document.
struct Held {
    name: Bilingual,
    until: jiff::Timestamp,
    /// Whether it is the reader.
    own: bool,
}

/// A version on its sheet.
struct Version {
    document: Document,
    /// Who saved it.
    by: Option<Bilingual>,
    comments: Vec<Comment>,
}

impl Sheet {
    fn url(&self, of: &Id, deed: &str) -> String {
        self.frame.desk(&format!("documents/{of}/{deed}"))
    }

    fn language(&self) -> &'static str {
        self.head.language.map_or("", Language::code)
    }

    fn service_id(&self) -> String {
        self.head.service_id.map(|it| it.to_string()).unwrap_or_default()
    }

    /// What was kept beside the version that stands, and came after it.
    fn waiting(&self) -> impl Iterator<Item = &Version> {
        let after = self.stands.number;
        self.versions.iter().filter(move |it| it.document.beside && it.document.number > after)
    }
}

/// The head of a document, of which the address names any version, and what the reader may read.
pub(super) async fn seen(
    tx: &mut Tx,
    reader: &Reader,
    id: Id,
) -> Result<(Head, Vec<Document>), Error> {
    let document = store::find(tx, id).await?;
    let head = store_head::find(tx, reader.council, document.head_id).await?;
    let versions = store::versions(tx, reader, head.id).await?;
    if versions.is_empty() {
        return Err(Error::NotFound);
    }
    Ok((head, versions))
}

/// Whether the reader keeps this document: any, or those of their own service.
pub(super) fn keeps(choices: Option<&Choices>, head: &Head) -> bool {
    choices.is_some_and(|choices| {
        !choices.of_service || choices.services.iter().any(|it| Some(it.id) == head.service_id)
    })
}

async fn show(desk: Desk, Path(of): Path<OfDocument>) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let reader = Reader::of(&mut tx, &desk).await?;
    let (head, versions) = seen(&mut tx, &reader, of.document).await?;
    let stands = standing(&head, &versions).ok_or(Error::NotFound)?.clone();
    let choices = Choices::read(&mut tx, &reader).await?;
    let keeping = if keeps(choices.as_ref(), &head) { choices } else { None };
    let services = people::services(&mut tx, desk.council.id).await?;
    let service = services.into_iter().find(|it| Some(it.id) == head.service_id);
    let crumbs = vec![(desk.frame.say("documents"), desk.at("documents"))];
    let versions = told(&mut tx, head.id, versions).await?;
    page(&Sheet {
        service: service.map(|it| it.name),
        held: held(&mut tx, &head, reader.person).await?,
        watches: store_talk::watches(&mut tx, head.id, reader.person).await?,
        may_comment: reader.may(Action::Comment),
        may_free: reader.may(Action::Free),
        history: people::history(&mut tx, desk.reader(), head.id, 20).await?,
        frame: desk.frame.at("documents", crumbs),
        keeping,
        versions,
        stands,
        head,
    })
}

/// The version that stands for somebody who may read `versions`: the current one, else the last
/// before it.
pub(super) fn standing<'v>(head: &Head, versions: &'v [Document]) -> Option<&'v Document> {
    let current = versions.iter().find(|it| it.id == head.current_id);
    current.or_else(|| versions.iter().find(|it| !it.beside)).or_else(|| versions.first())
}

async fn held(tx: &mut Tx, head: &Head, reader: Id) -> Result<Option<Held>> {
    let Some((by, until)) = head.held(tx.now()) else { return Ok(None) };
    let name = people::find(tx, by).await?.name;
    Ok(Some(Held { name, until, own: by == reader }))
}

async fn told(tx: &mut Tx, head: Id, versions: Vec<Document>) -> Result<Vec<Version>> {
    let authors: Vec<Id> = versions.iter().filter_map(|it| it.created_by).collect();
    let names = names(tx, &authors).await?;
    let mut said: HashMap<Id, Vec<Comment>> = HashMap::new();
    for comment in store_talk::comments(tx, head).await? {
        said.entry(comment.document_id).or_default().push(comment);
    }
    let of = |document: Document| Version {
        by: document.created_by.and_then(|by| names.get(&by).cloned()),
        comments: said.remove(&document.id).unwrap_or_default(),
        document,
    };
    Ok(versions.into_iter().map(of).collect())
}
