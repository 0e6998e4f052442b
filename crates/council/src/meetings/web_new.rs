//! The form that prepares a meeting.

use super::called::part_in;
use super::convene::{self, NewMeeting};
use super::policy::{Part, may_there};
use super::web::place;
use super::{Action, AskedBy, Body};
use crate::commissions::{self, Commission, Seat};
use crate::house::{Frame, House, done, page};
use crate::people::Desk;
use crate::sessions::{self, Sight};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::{Redirect, Response};
use axum::routing::get;
use jiff::civil::Time;
use kit::db::Tx;
use kit::web::Form;
use kit::{Bilingual, Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/meetings/new`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/meetings/new", get(new).post(prepared))
}

#[derive(Deserialize)]
struct Which {
    body: Body,
    commission: Option<Id>,
}

#[derive(Template)]
#[template(path = "meetings/templates/new.html")]
struct New {
    frame: Frame,
    id: Id,
    body: Body,
    commission: Option<Commission>,
    seats: Vec<Seat>,
    sessions: Vec<(Id, Bilingual)>,
    meeting_place: Bilingual,
    /// The article by which a commission meets.
    article: String,
}

/// What the person at the desk is in the body that is to meet.
async fn part(tx: &mut Tx, desk: &Desk, commission: Option<Id>) -> Result<Part> {
    match commission {
        Some(id) => part_in(tx, id, desk.actor.person).await,
        None => Ok(Part::Stranger),
    }
}

async fn new(desk: Desk, Query(which): Query<Which>) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let part = part(&mut tx, &desk, which.commission).await?;
    desk.allow(may_there(desk.roles, part, Action::Convene))?;
    let commission = match which.commission {
        Some(id) => Some(commissions::of_council(&mut tx, desk.council.id, id).await?),
        None => None,
    };
    let seats = match &commission {
        Some(commission) => commissions::seats_of(&mut tx, commission.id).await?,
        None => Vec::new(),
    };
    let (today, sight) = (desk.frame.today(), Sight::FromPlanned);
    let coming = sessions::under_way(&mut tx, desk.council.id, sight, today).await?;
    let coming = coming.into_iter().filter(|it| it.stage != sessions::Stage::Closed);
    page(&New {
        id: Id::new(desk.frame.now),
        body: which.body,
        sessions: coming.map(|it| (it.id, sessions::title(&desk.house, &it))).collect(),
        meeting_place: desk.council.place.clone(),
        article: desk.article("commission_convocation"),
        frame: place(&desk),
        commission,
        seats,
    })
}

fn field<'f>(fields: &'f [(String, String)], name: &str) -> &'f str {
    fields.iter().find(|(it, _)| it == name).map_or("", |(_, value)| value.as_str())
}

fn unreadable() -> Refusal {
    Refusal::because("form-unreadable")
}

fn id_in(fields: &[(String, String)], name: &str) -> Result<Option<Id>, Refusal> {
    match field(fields, name) {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| unreadable()),
    }
}

fn read(fields: &[(String, String)]) -> Result<NewMeeting, Refusal> {
    let askers = fields.iter().filter(|(name, _)| name == "asker");
    let askers: Result<Vec<Id>, Refusal> =
        askers.map(|(_, id)| id.parse().map_err(|_| unreadable())).collect();
    let hour = Time::strptime("%H:%M", field(fields, "hour")).map_err(|_| unreadable())?;
    let asked_by: AskedBy = field(fields, "asked_by").parse().map_err(|_| unreadable())?;
    let mut askers = askers?;
    askers.sort_unstable();
    askers.dedup();
    if asked_by != AskedBy::AThird {
        askers.clear();
    }
    Ok(NewMeeting {
        id: id_in(fields, "id")?.ok_or_else(unreadable)?,
        body: field(fields, "body").parse().map_err(|_| unreadable())?,
        commission: id_in(fields, "commission")?,
        session: id_in(fields, "session")?,
        asked_by,
        askers,
        held_on: field(fields, "held_on").parse().map_err(|_| unreadable())?,
        hour,
        place: Bilingual::new(field(fields, "place_ar"), field(fields, "place_fr")),
    })
}

async fn prepared(desk: Desk, Form(fields): Form<Vec<(String, String)>>) -> Result<Redirect> {
    let asked = read(&fields)?;
    let mut tx = desk.house.db.write().await?;
    let part = part(&mut tx, &desk, asked.commission).await?;
    desk.allow(may_there(desk.roles, part, Action::Convene))?;
    convene::prepare(&mut tx, &desk, &asked).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("meetings/{}", asked.id)), "done-meeting-prepared"))
}
