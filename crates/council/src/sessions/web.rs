//! The calendar of sessions: the list, and the pages that plan and move one.

use super::plan::{Asked, Bench, NewSession, Timetable, plan};
use super::{Action, Session, Sight, Stage, may, store, title};
use crate::calendar::holidays;
use crate::house::{Frame, House, done, page};
use crate::people::{Desk, Role};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use jiff::civil::{Date, Time};
use kit::clock::day;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::{Holidays, Profile, SessionKind, sessions};
use serde::Deserialize;
use std::collections::HashMap;

/// `/{lang}/{council}/desk/sessions` and the pages that plan.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/sessions", get(list).post(create))
        .route("/{lang}/{council}/desk/sessions/new", get(new))
        .route("/{lang}/{council}/desk/sessions/{session}/timetable", get(edit).post(update))
}

/// The session that an address names.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct OfSession {
    /// Its identifier.
    pub session: Id,
}

const PAGE: u32 = 25;

#[derive(Template)]
#[template(path = "sessions/templates/list.html")]
struct List {
    frame: Frame,
    sessions: Vec<(Session, Bilingual)>,
    may_plan: bool,
    may_record: bool,
    may_ask: bool,
    /// Petitions belong to a room below; its page answers for itself.
    sees_petitions: bool,
    may_see_asked: bool,
    next: Option<String>,
}

#[derive(Deserialize)]
struct Before {
    #[serde(default)]
    before: String,
}

async fn list(desk: Desk, Query(Before { before }): Query<Before>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let (day, id) = before.split_once('_').unwrap_or(("9999", ""));
    let mut tx = desk.house.db.read().await?;
    let found =
        store::list(&mut tx, desk.council.id, Sight::of(desk.roles), (day, id), PAGE).await?;
    let next = found.last().filter(|_| found.len() == PAGE as usize).map(Session::place_in_list);
    let sessions = found.into_iter().map(|it| (it.clone(), title(&desk.house, &it))).collect();
    let may_plan = may(desk.roles, Action::Plan);
    let may_record = may(desk.roles, Action::Record);
    let frame = desk.frame.at("sessions", Vec::new());
    let may_ask = desk.roles.any(&[Role::Office, Role::Member]);
    let profile = desk.council.law(frame.today());
    let sees_petitions = desk.roles.any(&[Role::Office, Role::President, Role::Secretary])
        && profile.is_some_and(|it| it.law.petitions.answer.is_some());
    let may_see_asked = may(desk.roles, Action::SeeAsked);
    page(&List {
        frame,
        sessions,
        may_plan,
        may_record,
        may_ask,
        sees_petitions,
        may_see_asked,
        next,
    })
}

/// The form that plans a session, or moves it.
#[derive(Template)]
#[template(path = "sessions/templates/plan.html")]
struct Plan {
    frame: Frame,
    form: PlanForm,
    /// The windows that the law opens in the coming year.
    windows: Vec<(Date, Date, String)>,
    action: String,
    is_new: bool,
}

/// A form with room for this many sittings.
const MOST_SITTINGS: usize = 6;

#[derive(Debug, Clone, Deserialize)]
struct PlanForm {
    id: Id,
    kind: String,
    #[serde(default)]
    place_ar: String,
    #[serde(default)]
    place_fr: String,
    #[serde(default)]
    note_ar: String,
    #[serde(default)]
    note_fr: String,
    #[serde(flatten)]
    sittings: HashMap<String, String>,
}

impl PlanForm {
    fn of(session: &Session, sittings: &[super::Sitting]) -> Self {
        let mut fields = HashMap::new();
        for sitting in sittings {
            let number = sitting.number;
            if let (Some(day), Some(hour)) = (sitting.day, sitting.hour) {
                fields.insert(format!("day_{number}"), day.to_string());
                fields.insert(format!("hour_{number}"), hour.strftime("%H:%M").to_string());
            }
        }
        Self {
            id: session.id,
            kind: session.kind.name().to_owned(),
            place_ar: session.place.ar.clone(),
            place_fr: session.place.fr.clone(),
            note_ar: session.note.ar.clone(),
            note_fr: session.note.fr.clone(),
            sittings: fields,
        }
    }

    /// The rows of the timetable: number, day, hour.
    fn rows(&self) -> Vec<(usize, &str, &str)> {
        let field = |name: String| self.sittings.get(&name).map_or("", String::as_str);
        (1..=MOST_SITTINGS)
            .map(|number| (number, field(format!("day_{number}")), field(format!("hour_{number}"))))
            .collect()
    }

    fn is_ordinary(&self) -> bool {
        self.kind != SessionKind::Extraordinary.name()
    }

    fn read(&self) -> Result<NewSession, Refusal> {
        let kind = SessionKind::ALL.iter().copied().find(|kind| kind.name() == self.kind);
        let mut timetable = Vec::new();
        for (_, day, hour) in self.rows() {
            if day.is_empty() && hour.is_empty() {
                continue;
            }
            let read = (day.parse::<Date>(), hour.parse::<Time>());
            let (Ok(day), Ok(hour)) = read else {
                return Err(Refusal::because("session-date-unreadable"));
            };
            timetable.push((day, hour));
        }
        Ok(NewSession {
            id: self.id,
            kind: kind.ok_or_else(|| Refusal::because("form-unreadable"))?,
            asked: Asked::BY_PRESIDENT,
            timetable: Timetable(timetable),
            place: Bilingual::new(&self.place_ar, &self.place_fr),
            note: Bilingual::new(&self.note_ar, &self.note_fr),
        })
    }
}

async fn new(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Plan))?;
    let (profile, holidays) = law_of(&desk).await?;
    let windows = windows(&desk, &profile, &holidays);
    let form = PlanForm {
        id: Id::new(desk.frame.now),
        kind: SessionKind::Ordinary.name().to_owned(),
        place_ar: desk.council.place.ar.clone(),
        place_fr: desk.council.place.fr.clone(),
        note_ar: String::new(),
        note_fr: String::new(),
        sittings: HashMap::new(),
    };
    let action = desk.at("sessions");
    let crumbs = vec![(desk.frame.say("menu-sessions"), desk.at("sessions"))];
    page(&Plan { frame: desk.frame.at("sessions", crumbs), form, windows, action, is_new: true })
}

async fn create(desk: Desk, Form(form): Form<PlanForm>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Plan))?;
    let new = form.read()?;
    let (profile, holidays) = law_of(&desk).await?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&new.id.to_string()).await?;
    let bench = Bench { profile: &profile, holidays: &holidays, today: day(tx.now()) };
    let (session, sittings) = plan(&desk.council, &new, &bench, tx.now())?;
    match store::find(&mut tx, desk.council.id, session.id, Sight::FromPlanned).await {
        // The same form, sent twice.
        Ok(_) => {}
        Err(Error::NotFound) => {
            store::save_new(&mut tx, &session, &sittings, Some(desk.actor.person)).await?;
            tx.commit().await?;
        }
        Err(error) => return Err(error),
    }
    Ok(done(&desk.at(&format!("sessions/{}", session.id)), "done-session-planned"))
}

async fn edit(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Plan))?;
    let (profile, holidays) = law_of(&desk).await?;
    let mut tx = desk.house.db.read().await?;
    let session = store::find(&mut tx, desk.council.id, of.session, Sight::FromPlanned).await?;
    let form = PlanForm::of(&session, &store::sittings(&mut tx, session.id).await?);
    let windows = windows(&desk, &profile, &holidays);
    let action = desk.at(&format!("sessions/{}/timetable", session.id));
    let crumbs = vec![
        (desk.frame.say("menu-sessions"), desk.at("sessions")),
        (
            desk.frame.plain(&title(&desk.house, &session)).to_string(),
            desk.at(&format!("sessions/{}", session.id)),
        ),
    ];
    page(&Plan { frame: desk.frame.at("sessions", crumbs), form, windows, action, is_new: false })
}

async fn update(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(form): Form<PlanForm>,
) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Plan))?;
    let (profile, holidays) = law_of(&desk).await?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&of.session.to_string()).await?;
    let session = store::find(&mut tx, desk.council.id, of.session, Sight::FromPlanned).await?;
    if session.recorded {
        return Err(Refusal::because("session-is-recorded").into());
    }
    if session.stage >= Stage::Submitted {
        return Err(Refusal::because("session-date-is-fixed").into());
    }
    let bench = Bench { profile: &profile, holidays: &holidays, today: day(tx.now()) };
    let asked = Asked { by: session.asked_by.0, on: session.requested_on };
    let new = NewSession { id: session.id, asked, ..form.read()? };
    let (moved, sittings) = plan(&desk.council, &new, &bench, tx.now())?;
    let before = store::sittings(&mut tx, session.id).await?;
    let moved = Session { stage: session.stage, published_at: session.published_at, ..moved };
    // The same form, sent twice, moves nothing.
    if moved != session || hours(&sittings) != hours(&before) {
        store::save_plan(&mut tx, &moved, &sittings, desk.actor.person).await?;
        tx.commit().await?;
    }
    let path = desk.at(&format!("sessions/{}", session.id));
    Ok(done(&path, "done-session-moved").into_response())
}

/// When a session sits: number, day and hour of each sitting.
fn hours(sittings: &[super::Sitting]) -> Vec<(u8, Option<Date>, Option<Time>)> {
    sittings.iter().map(|it| (it.number, it.day, it.hour)).collect()
}

/// The law of this council today, and its calendar.
pub async fn law_of(desk: &Desk) -> Result<(Profile, Holidays)> {
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    let holidays = holidays(&mut desk.house.db.read().await?, desk.council.id).await?;
    Ok((profile, holidays))
}

/// The windows that the law opens from today to the end of next year.
fn windows(desk: &Desk, profile: &Profile, holidays: &Holidays) -> Vec<(Date, Date, String)> {
    let today = desk.frame.today();
    let article =
        profile.law.sessions.opening.source.short(crate::house::tongue(desk.frame.language));
    [today.year(), today.year().saturating_add(1)]
        .into_iter()
        .flat_map(|year| sessions::opening_windows(year, profile, holidays))
        .filter(|window| window.last >= today)
        .map(|window| (window.first, window.last, article.clone()))
        .take(3)
        .collect()
}
