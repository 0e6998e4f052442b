//! Requests for an extraordinary session: written down or asked, answered, put on the calendar.

use super::request::{self, Answer, Asker, Filing, RequestedPoint, SessionRequest};
use super::{Action, deadline, may, notice, store};
use crate::calendar::holidays;
use crate::documents;
use crate::house::{Frame, House, Line, ShownVerdict, done, page, print};
use crate::people::{self, Desk, Member, Role};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::{Date, Time};
use kit::clock::day;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::rules::Initiative;
use serde::Deserialize;

/// `/{lang}/{council}/desk/extraordinary` and what is done there.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/extraordinary/{request}";
    Router::new()
        .route("/{lang}/{council}/desk/extraordinary", get(list).post(file))
        .route(one, get(show))
        .route(&format!("{one}/acceptance"), post(accepted))
        .route(&format!("{one}/refusal"), post(refused))
        .route(&format!("{one}/session"), post(planned))
        .route(&format!("{one}/letter"), get(letter))
}

#[derive(Deserialize)]
struct OfRequest {
    request: Id,
}

/// A form with room for this many points.
const MOST_POINTS: usize = 6;

#[derive(Template)]
#[template(path = "extraordinary/templates/list.html")]
struct List {
    frame: Frame,
    requests: Vec<SessionRequest>,
    members: Vec<Member>,
    /// The names of the fields of the points.
    rows: Vec<String>,
    id: Id,
    /// Who may ask in this kind of council, in the law’s words.
    who: ShownVerdict,
    /// How many must sign, in the law’s words.
    needed: ShownVerdict,
    may_file: bool,
    may_ask: bool,
}

async fn list(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let today = desk.frame.today();
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let mut members = people::in_office(&mut tx, &desk.council, today).await?;
    people::in_dictionary_order(&mut members, desk.frame.language);
    let may_ask = may(desk.roles, Action::Ask);
    let by = if may_ask { Initiative::Authority } else { Initiative::Third };
    let who = law::extraordinary::may_ask(by, &profile);
    let needed = request::weighed(&mut tx, &desk, 0).await?;
    let crumbs = crumbs(&desk, false);
    page(&List {
        requests: store::list(&mut tx, desk.council.id, whose(&desk)).await?,
        members,
        rows: (1..=MOST_POINTS).map(|number| format!("point_{number}")).collect(),
        id: Id::new(desk.frame.now),
        who: ShownVerdict::of(&who, desk.frame.language),
        needed: ShownVerdict::of(&needed, desk.frame.language),
        may_file: may(desk.roles, Action::File),
        may_ask,
        frame: desk.frame.at("sessions", crumbs),
    })
}

fn crumbs(desk: &Desk, deeper: bool) -> Vec<(String, String)> {
    let sessions = (desk.frame.say("menu-sessions"), desk.at("sessions"));
    let requests = (desk.frame.say("session-requests-title"), desk.at("extraordinary"));
    if deeper { vec![sessions, requests] } else { vec![sessions] }
}

/// Members see the requests they signed; those who prepare sessions and the authority, all.
fn whose(desk: &Desk) -> Option<Id> {
    let all = desk.roles.any(&[Role::Office, Role::President, Role::Secretary, Role::Authority]);
    (!all).then_some(desk.actor.person)
}

fn field<'f>(fields: &'f [(String, String)], name: &str) -> &'f str {
    fields.iter().find(|(it, _)| it == name).map_or("", |(_, value)| value.as_str())
}

async fn file(desk: Desk, Form(fields): Form<Vec<(String, String)>>) -> Result<Redirect> {
    let by_authority = may(desk.roles, Action::Ask);
    desk.allow(by_authority || may(desk.roles, Action::File))?;
    let mut tx = desk.house.db.write().await?;
    let filing = read(&mut tx, &desk, &fields).await?;
    tx.lock(&filing.id.to_string()).await?;
    if by_authority {
        request::ask(&mut tx, &desk, &filing).await?;
    } else {
        request::file(&mut tx, &desk, &filing).await?;
    }
    tx.commit().await?;
    Ok(done(&desk.at(&format!("extraordinary/{}", filing.id)), "done-session-request-filed"))
}

/// What the form says. Who signs is in office today; the authority asks today, alone.
async fn read(tx: &mut Tx, desk: &Desk, fields: &[(String, String)]) -> Result<Filing> {
    let today = day(tx.now());
    let unreadable = || Refusal::because("form-unreadable");
    let on_paper = !may(desk.roles, Action::Ask);
    let named = |id: Id| fields.iter().any(|(it, v)| it == "member" && *v == id.to_string());
    let mut askers = people::in_office(tx, &desk.council, today).await?;
    askers.retain(|member| on_paper && named(member.person_id));
    let received_on = match field(fields, "received_on") {
        written if on_paper && !written.is_empty() => {
            written.parse::<Date>().map_err(|_| Refusal::because("session-date-unreadable"))?
        }
        _ => today,
    };
    let points = (1..=MOST_POINTS)
        .map(|number| {
            let half = |tongue| field(fields, &format!("point_{number}_{tongue}"));
            Bilingual::new(half("ar"), half("fr"))
        })
        .filter(|title| !title.is_empty());
    Ok(Filing {
        id: field(fields, "id").parse().map_err(|_| unreadable())?,
        received_on,
        reason: Bilingual::new(field(fields, "reason_ar"), field(fields, "reason_fr")),
        points: points.collect(),
        askers,
    })
}

#[derive(Template)]
#[template(path = "extraordinary/templates/show.html")]
struct Show {
    frame: Frame,
    request: SessionRequest,
    points: Vec<RequestedPoint>,
    askers: Vec<Asker>,
    /// What the request is worth.
    verdict: ShownVerdict,
    /// What must be done about it, and until when.
    due: Option<ShownVerdict>,
    place: Bilingual,
    history: Vec<Line>,
    may_answer: bool,
    may_plan: bool,
}

async fn show(desk: Desk, Path(of): Path<OfRequest>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let request = seen(&mut tx, &desk, of.request).await?;
    let askers = store::askers(&mut tx, request.id).await?;
    let today = desk.frame.today();
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let verdict = match request.asked_by.0 {
        Initiative::Authority => law::extraordinary::may_ask(Initiative::Authority, &profile),
        _ => request::weighed(&mut tx, &desk, askers.len()).await?,
    };
    let holidays = holidays(&mut tx, desk.council.id).await?;
    let answered = request.answered_at.map(day);
    let due = deadline(&request, &profile, &holidays)
        .filter(|_| request.answer != Answer::Accepted && request.session_id.is_none())
        .map(|due| due.verdict(answered, today, 3));
    let shown = |verdict| ShownVerdict::of(&verdict, desk.frame.language);
    let crumbs = crumbs(&desk, true);
    page(&Show {
        points: store::points(&mut tx, request.id).await?,
        verdict: shown(verdict),
        due: due.map(shown),
        place: desk.council.place.clone(),
        history: people::history(&mut tx, desk.reader(), request.id, 20).await?,
        may_answer: request::may_answer(&request).is_ok() && may(desk.roles, Action::Answer),
        may_plan: request::may_plan(&request).is_ok() && may(desk.roles, Action::Plan),
        askers,
        request,
        frame: desk.frame.at("sessions", crumbs),
    })
}

/// A request, if one prepares sessions, or signed it.
async fn seen(tx: &mut Tx, desk: &Desk, id: Id) -> Result<SessionRequest> {
    let request = store::find(tx, desk.council.id, id).await?;
    let Some(reader) = whose(desk) else { return Ok(request) };
    let askers = store::askers(tx, id).await?;
    let own = askers.iter().any(|it| it.person_id == reader);
    if own { Ok(request) } else { Err(Error::NotFound) }
}

/// The request, locked.
async fn locked(tx: &mut Tx, desk: &Desk, id: Id) -> Result<SessionRequest> {
    tx.lock(&id.to_string()).await?;
    Ok(store::find(tx, desk.council.id, id).await?)
}

fn here(desk: &Desk, request: &SessionRequest) -> String {
    desk.at(&format!("extraordinary/{}", request.id))
}

async fn accepted(desk: Desk, Path(of): Path<OfRequest>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Answer))?;
    let mut tx = desk.house.db.write().await?;
    let request = locked(&mut tx, &desk, of.request).await?;
    request::accept(&mut tx, &desk, &request).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, &request), "done-session-request-accepted"))
}

#[derive(Deserialize)]
struct Reason {
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

async fn refused(
    desk: Desk,
    Path(of): Path<OfRequest>,
    Form(form): Form<Reason>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Answer))?;
    let mut tx = desk.house.db.write().await?;
    let request = locked(&mut tx, &desk, of.request).await?;
    let reason = Bilingual::new(&form.reason_ar, &form.reason_fr);
    request::decline(&mut tx, &desk, &request, &reason).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, &request), "done-session-request-refused"))
}

#[derive(Deserialize)]
struct When {
    #[serde(default)]
    day: String,
    #[serde(default)]
    hour: String,
    #[serde(default)]
    place_ar: String,
    #[serde(default)]
    place_fr: String,
}

async fn planned(
    desk: Desk,
    Path(of): Path<OfRequest>,
    Form(form): Form<When>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Plan))?;
    let (Ok(day), Ok(hour)) = (form.day.parse::<Date>(), form.hour.parse::<Time>()) else {
        return Err(Refusal::because("session-date-unreadable").into());
    };
    let mut tx = desk.house.db.write().await?;
    let request = locked(&mut tx, &desk, of.request).await?;
    let place = Bilingual::new(&form.place_ar, &form.place_fr);
    let session = request::convene(&mut tx, &desk, &request, ((day, hour), place)).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{session}")), "done-session-planned"))
}

async fn letter(desk: Desk, Path(of): Path<OfRequest>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let request = seen(&mut tx, &desk, of.request).await?;
    if request.answer != Answer::Refused {
        return Err(Error::NotFound);
    }
    let letter = notice::letter(&mut tx, &desk, &request).await?;
    let pdf = print(&desk.house, letter).await?;
    documents::answer(pdf.bytes, "application/pdf", "refus-session-extraordinaire.pdf")
}
