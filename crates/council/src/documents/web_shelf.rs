//! The documents of the council: the list, and bringing new ones in.

use super::store::Wanted;
use super::{About, Action, Confidentiality, DocumentKind, Reader, Shelved, bring_in, store};
use crate::house::{Frame, House, done, page};
use crate::people::{self, Desk, Service};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::{Redirect, Response};
use axum::routing::get;
use kit::db::Tx;
use kit::web::Fields;
use kit::{Bilingual, Error, Id, Language, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/documents`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/documents", get(list).post(brought))
}

/// So many on one page.
const PAGE: u32 = 30;

#[derive(Template)]
#[template(path = "documents/templates/shelf.html")]
struct Shelf {
    frame: Frame,
    documents: Vec<Shelved>,
    next: Option<Id>,
    asked: Asked,
    /// The services of the council, to choose among.
    services: Vec<Service>,
    /// What somebody who brings a document in may say of it; nothing for whoever brings none.
    bringing: Option<Choices>,
}

/// What may be said of a document.
pub(super) struct Choices {
    /// The services it may belong to.
    pub services: Vec<Service>,
    /// Whether it must belong to one of them.
    pub of_service: bool,
}

impl Choices {
    /// What the reader may say of documents; nothing if they keep none here.
    pub async fn read(tx: &mut Tx, reader: &Reader) -> Result<Option<Self>> {
        if reader.may(Action::Keep) {
            let services = people::services(tx, reader.council).await?;
            return Ok(Some(Self { services, of_service: false }));
        }
        if !reader.may(Action::KeepOwn) {
            return Ok(None);
        }
        let services = people::services_of(tx, reader.council, reader.person).await?;
        Ok(Some(Self { services, of_service: true }).filter(|it| !it.services.is_empty()))
    }

    /// Reads what a form says of a document.
    pub fn about(&self, form: &Fields) -> Result<About, Refusal> {
        let unreadable = |_| Refusal::because("form-unreadable");
        let title = Bilingual::new(form.text("title_ar"), form.text("title_fr"));
        if title.ar.chars().count().max(title.fr.chars().count()) > LONGEST_TITLE {
            return Err(Refusal::because("document-title-too-long"));
        }
        let language = match form.text("language") {
            "" => None,
            language => Some(language.parse::<Language>().map_err(unreadable)?),
        };
        Ok(About {
            title,
            kind: form.text("kind").parse().map_err(unreadable)?,
            language,
            service: self.service(form.text("service"))?,
            confidentiality: circle(form)?,
        })
    }

    fn service(&self, chosen: &str) -> Result<Option<Id>, Refusal> {
        match self.services.iter().find(|it| it.id.to_string() == chosen) {
            Some(service) => Ok(Some(service.id)),
            None if chosen.is_empty() && !self.of_service => Ok(None),
            None if self.services.len() == 1 => Ok(self.services.first().map(|it| it.id)),
            None => Err(Refusal::because("document-which-service")),
        }
    }
}

/// No title is longer, in characters.
const LONGEST_TITLE: usize = 300;

/// The circle of readers that a form names.
pub(super) fn circle(form: &Fields) -> Result<Confidentiality, Refusal> {
    let named: Option<Confidentiality> = form.text("confidentiality").parse().ok();
    let chosen = named.filter(|it| Confidentiality::CHOSEN.contains(it));
    chosen.ok_or(Refusal::because("form-unreadable"))
}

/// Which documents somebody asks for.
#[derive(Default, Deserialize)]
struct Asked {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    service: String,
    #[serde(default)]
    before: String,
}

impl Asked {
    fn wanted(&self) -> Wanted {
        Wanted {
            kind: self.kind.parse().ok(),
            service: self.service.parse().ok(),
            before: self.before.parse().ok(),
        }
    }

    /// Where the list goes on, in addresses.
    fn from(&self, next: &Id) -> String {
        format!("?kind={}&service={}&before={next}", self.kind, self.service)
    }
}

async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let reader = Reader::of(&mut tx, &desk).await?;
    desk.allow(reader.may(Action::See))?;
    let mut documents = store::shelf(&mut tx, &reader, &asked.wanted(), PAGE + 1).await?;
    let more = documents.len() > PAGE as usize;
    documents.truncate(PAGE as usize);
    let next = documents.last().filter(|_| more).map(|it| it.version.id);
    page(&Shelf {
        services: people::services(&mut tx, desk.council.id).await?,
        bringing: Choices::read(&mut tx, &reader).await?,
        frame: desk.frame.at("documents", Vec::new()),
        documents,
        next,
        asked,
    })
}

async fn brought(desk: Desk, fields: Fields) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let reader = Reader::of(&mut tx, &desk).await?;
    let choices = Choices::read(&mut tx, &reader).await?.ok_or(Error::Forbidden)?;
    let about = choices.about(&fields)?;
    let mut last = None;
    for file in fields.files("files") {
        let by = desk.actor.person;
        let brought = (about.clone(), file);
        last = Some(bring_in(&desk.house, &mut tx, desk.council.id, brought, by).await?);
    }
    let Some(last) = last else { return Err(Refusal::because("document-none-chosen").into()) };
    tx.commit().await?;
    let several = fields.files("files").count() > 1;
    let sheet = desk.at(&format!("documents/{}/sheet", last.head_id));
    let shelf = desk.at("documents");
    Ok(done(if several { &shelf } else { &sheet }, "done-document-brought"))
}
