//! The page of the order of a session's sittings: what happened, and what may be done now.

use super::deed::{self, Hall};
use super::{Action, Incident, IncidentKind, Order, Voice, Voiced, may, store};
use crate::house::{Frame, House, ShownVerdict, done, page};
use crate::people::{self, Desk};
use crate::sessions::{self, OfSession, SessionHead, Sight, Sitting};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::order::ClosingAsker;
use std::collections::HashMap;

/// `/{lang}/{council}/desk/sessions/{session}/order` and what is done there.
pub fn routes() -> Router<House> {
    let order = "/{lang}/{council}/desk/sessions/{session}/order";
    Router::new()
        .route(order, get(show))
        .route(&format!("{order}/suspension"), post(suspended))
        .route(&format!("{order}/resumption"), post(resumed))
        .route(&format!("{order}/warning"), post(warned))
        .route(&format!("{order}/expulsion"), post(expelled))
        .route(&format!("{order}/closing"), post(closed))
        .route(&format!("{order}/reopening"), post(reopened))
}

/// One act, as the page tells it.
struct ShownIncident {
    incident: Incident,
    sitting: u8,
    name: Option<Bilingual>,
    asked: Option<ShownVerdict>,
    verdict: Option<ShownVerdict>,
    voices: Vec<(Voice, Vec<Bilingual>)>,
}

/// What may be done in the sitting that is being held.
struct ShownHall {
    sitting: Sitting,
    order: Order,
    /// Those in the room.
    room: Vec<(Id, Bilingual)>,
}

impl ShownHall {
    /// Those in the room who were warned.
    fn warned(&self) -> Vec<&(Id, Bilingual)> {
        self.room.iter().filter(|(person, _)| self.order.warned.contains(person)).collect()
    }
}

#[derive(Template)]
#[template(path = "order/templates/show.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    incidents: Vec<ShownIncident>,
    /// The sitting that is being held, or why none is.
    hall: Result<ShownHall, String>,
    may_keep: bool,
    closing_rule: String,
    expulsion_rule: String,
}

impl Show {
    fn askers() -> [(ClosingAsker, &'static str); 3] {
        [
            (ClosingAsker::President, "closing-asked-by-president"),
            (ClosingAsker::Members, "closing-asked-by-members"),
            (ClosingAsker::Authority, "closing-asked-by-authority"),
        ]
    }

    fn voices() -> [Voice; 3] {
        [Voice::For, Voice::Against, Voice::Abstain]
    }
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let incidents = store::incidents(&mut tx, session.id).await?;
    let voices = store::voices(&mut tx, session.id).await?;
    let hall = match Hall::of(&mut tx, &desk, session.id).await {
        Ok(hall) => Ok(shown_hall(hall)),
        Err(Error::Refused(refusal)) => Err(desk.frame.why(&refusal)),
        Err(error) => return Err(error),
    };
    let concerned: Vec<Id> = incidents.iter().filter_map(|it| it.person_id).collect();
    let names = people::names(&mut tx, &concerned).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "conduct").await?;
    let told = incidents.into_iter().map(|incident| ShownIncident {
        sitting: head
            .sittings
            .iter()
            .find(|it| it.id == incident.sitting_id)
            .map_or(1, |it| it.number),
        name: incident.person_id.and_then(|person| names.get(&person).cloned()),
        asked: incident.asked.as_ref().map(|it| ShownVerdict::of(it, desk.frame.language)),
        verdict: incident.verdict.as_ref().map(|it| ShownVerdict::of(it, desk.frame.language)),
        voices: by_voice(&voices, incident.id),
        incident,
    });
    let incidents = told.collect();
    let mut crumbs = head.place(&desk.frame);
    crumbs.push((desk.frame.say("tab-conduct"), head.url(&desk.frame, "conduct")));
    page(&Show {
        may_keep: may(desk.roles, Action::Keep),
        closing_rule: desk.article("huis_clos"),
        expulsion_rule: desk.article("expulsion_membre"),
        frame: desk.frame.at("sessions", crumbs),
        head,
        incidents,
        hall,
    })
}

fn shown_hall(hall: Hall) -> ShownHall {
    let there = hall.room();
    let members = hall.roll.lines.into_iter().map(|line| line.member);
    let room = members.filter(|it| there.contains(&it.person_id));
    ShownHall {
        room: room.map(|it| (it.person_id, it.name)).collect(),
        sitting: hall.sitting,
        order: hall.order,
    }
}

fn by_voice(voices: &[Voiced], incident: Id) -> Vec<(Voice, Vec<Bilingual>)> {
    let those = |&voice: &Voice| {
        let alike = voices.iter().filter(|it| it.incident_id == incident && it.voice == voice);
        let names: Vec<Bilingual> = alike.map(|it| it.name.clone()).collect();
        (!names.is_empty()).then_some((voice, names))
    };
    Voice::ALL.iter().filter_map(those).collect()
}

type Fields = HashMap<String, String>;

fn reason(fields: &Fields) -> Bilingual {
    let said = |field: &str| fields.get(field).map(String::as_str).unwrap_or_default();
    Bilingual::new(said("reason_ar"), said("reason_fr"))
}

fn person(fields: &Fields) -> Result<Id, Refusal> {
    let person = fields.get("person").and_then(|it| it.parse().ok());
    person.ok_or_else(|| Refusal::because("form-unreadable"))
}

fn back(desk: &Desk, of: OfSession, deed: &'static str) -> Redirect {
    done(&desk.at(&format!("sessions/{}/order", of.session)), deed)
}

async fn pause(
    desk: &Desk,
    of: OfSession,
    (kind, deed): (IncidentKind, &'static str),
    fields: &Fields,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Keep))?;
    deed::pause(desk, of.session, (kind, &reason(fields))).await?;
    Ok(back(desk, of, deed))
}

async fn suspended(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(fields): Form<Fields>,
) -> Result<Redirect> {
    let what = (IncidentKind::Suspended, "done-sitting-suspended");
    pause(&desk, of, what, &fields).await
}

async fn resumed(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(fields): Form<Fields>,
) -> Result<Redirect> {
    pause(&desk, of, (IncidentKind::Resumed, "done-sitting-resumed"), &fields).await
}

async fn reopened(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(fields): Form<Fields>,
) -> Result<Redirect> {
    pause(&desk, of, (IncidentKind::Reopened, "done-sitting-reopened"), &fields).await
}

async fn warned(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(fields): Form<Fields>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Keep))?;
    deed::warn(&desk, of.session, (person(&fields)?, &reason(&fields))).await?;
    Ok(back(&desk, of, "done-member-warned"))
}

async fn expelled(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(fields): Form<Fields>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Keep))?;
    let whom = (person(&fields)?, &reason(&fields));
    let decided = deed::expel(&desk, of.session, whom, &fields).await?;
    Ok(back(&desk, of, if decided { "done-member-expelled" } else { "done-member-kept" }))
}

async fn closed(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(fields): Form<Fields>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Keep))?;
    let who = fields.get("asker").map(String::as_str).unwrap_or_default();
    let who = ClosingAsker::ALL.iter().find(|it| it.name() == who);
    let who = *who.ok_or_else(|| Refusal::because("form-unreadable"))?;
    let decided = deed::close(&desk, of.session, (who, &reason(&fields)), &fields).await?;
    Ok(back(&desk, of, if decided { "done-sitting-closed" } else { "done-sitting-stays-public" }))
}
