//! The front pages: the councils, one council, its members. No script, no sign-in, kept by caches.

use crate::councils::{self, Council, Level};
use crate::deliberations::{self, Deliberation};
use crate::house::{Frame, House, page};
use crate::people::{self, Group, Member, OfficeKind, Public};
use crate::sessions::{self, Session, title};
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{Redirect, Response};
use axum::routing::get;
use kit::clock::day;
use kit::web::FOR_EVERYBODY;
use kit::{Bilingual, Result};
use serde::Deserialize;

/// `/{lang}` and `/{lang}/{council}`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}", get(all))
        .route("/{lang}/", get(without_slash))
        .route("/{lang}/{council}", get(one))
        .route("/{lang}/{council}/members", get(members))
}

/// A public page runs no script and sends nothing.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
);

/// A public page: the same for everybody, so that caches may keep it for a minute.
pub(super) fn public_page(template: &impl Template) -> Result<Response> {
    let mut response = page(template)?;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, FOR_EVERYBODY);
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    Ok(response)
}

/// A place in a long list, as addresses say it.
#[derive(Deserialize)]
pub(super) struct From {
    /// After this one.
    #[serde(default)]
    pub after: String,
    /// Before this one.
    #[serde(default)]
    pub before: String,
}

const PAGE: u32 = 50;

#[derive(Template)]
#[template(path = "portal/templates/councils.html")]
struct Index {
    frame: Frame,
    councils: Vec<Council>,
    next: Option<String>,
}

impl Index {
    /// The councils under the names of their levels.
    fn groups(&self) -> impl Iterator<Item = (&'static str, &[Council])> {
        let named = |group: &'_ [Council]| group.first().map_or("", |it| heading(it.level));
        let same = |one: &Council, next: &Council| heading(one.level) == heading(next.level);
        self.councils.chunk_by(same).map(move |group| (named(group), group))
    }
}

/// Under which name councils of `level` are listed.
fn heading(level: Level) -> &'static str {
    match level {
        Level::State | Level::Region => "portal-regions",
        Level::Prefecture | Level::Province => "portal-provinces",
        Level::Commune => "portal-communes",
        Level::Arrondissement => "portal-arrondissements",
    }
}

/// The same page has one address.
async fn without_slash(frame: Frame) -> Redirect {
    Redirect::permanent(&frame.root(""))
}

async fn all(
    State(house): State<House>,
    frame: Frame,
    Query(from): Query<From>,
) -> Result<Response> {
    let mut tx = house.db.read().await?;
    let councils = councils::list_public(&mut tx, &from.after, PAGE).await?;
    let next = councils.last().filter(|_| councils.len() == PAGE as usize);
    let next = next.map(|last| last.slug.clone());
    public_page(&Index { frame, councils, next })
}

/// How much of each list the front page of a council shows.
const LATEST: u32 = 5;

#[derive(Template)]
#[template(path = "portal/templates/council.html")]
struct Front {
    frame: Frame,
    council: Council,
    above: Vec<Council>,
    seats: Option<u32>,
    president: Option<Bilingual>,
    sessions: Vec<(Session, Bilingual)>,
    decisions: Vec<Deliberation>,
}

async fn one(public: Public) -> Result<Response> {
    let Public { house, frame, council, mut tx } = public;
    let today = day(tx.now());
    let id = council.id;
    let sessions = sessions::list_public(&mut tx, id, ("9999", ""), LATEST).await?;
    let sessions = sessions.into_iter().map(|it| (it.clone(), title(&house, &it))).collect();
    let president = people::office_on(&mut tx, id, OfficeKind::President, today).await?;
    let latest = (i16::MAX, u32::MAX);
    public_page(&Front {
        seats: councils::seats_on(&mut tx, id, today).await?,
        decisions: deliberations::list_public(&mut tx, id, latest, LATEST).await?,
        above: councils::above(&mut tx, &council).await?,
        president: president.map(|office| office.name),
        frame: frame.at("home", Vec::new()),
        council,
        sessions,
    })
}

#[derive(Template)]
#[template(path = "portal/templates/members.html")]
struct Roster {
    frame: Frame,
    members: Vec<Member>,
    groups: Vec<Group>,
}

impl Roster {
    fn group(&self, member: &Member) -> Option<&Group> {
        self.groups.iter().find(|group| Some(group.id) == member.group_id)
    }
}

async fn members(public: Public) -> Result<Response> {
    let Public { frame, council, mut tx, .. } = public;
    let today = day(tx.now());
    let mut members = people::in_office(&mut tx, &council, today).await?;
    people::in_dictionary_order(&mut members, frame.language);
    let groups = people::groups(&mut tx, council.id).await?;
    public_page(&Roster { frame: frame.at("members", Vec::new()), members, groups })
}
