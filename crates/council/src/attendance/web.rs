//! The roll call, on a phone, a tablet or a laptop, and the opening.

use super::opening::{may_be_called, open};
use super::{Action, MissedMeeting, Presence, Roll, may, missed_meetings, sheet, store};
use crate::convocations;
use crate::documents;
use crate::house::{Frame, House, ShownVerdict, done, found, page, print};
use crate::people::Desk;
use crate::sessions::{self, OfSession, Session, SessionHead, Sight, Sitting, Stage};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Happened, Id, Refusal, Result};
use serde::Deserialize;
use std::collections::HashMap;

/// `/{lang}/{council}/desk/sessions/{session}/sittings/{sitting}/roll` and the opening.
pub fn routes() -> Router<House> {
    let roll = "/{lang}/{council}/desk/sessions/{session}/sittings/{sitting}/roll";
    Router::new()
        .route(roll, get(show).post(mark))
        .route(&format!("{roll}/sheet.pdf"), get(printed))
        .route("/{lang}/{council}/desk/sessions/{session}/opening", post(opened))
}

/// A sitting by its number.
#[derive(Debug, Clone, Copy, Deserialize)]
struct OfSitting {
    session: Id,
    sitting: u8,
}

#[derive(Template)]
#[template(path = "attendance/templates/roll.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    sitting: Sitting,
    roll: Roll,
    verdict: Option<ShownVerdict>,
    /// The meetings that lacked their quorum, each with what the law found.
    missed: Vec<(Date, MissedMeeting, ShownVerdict)>,
    /// Why it may not be marked now.
    obstacle: Option<String>,
    /// A second convocation is due, and may be made here.
    awaits_second: bool,
    may_mark: bool,
    may_open: bool,
    /// Nobody counted the quorum on the day of the meeting.
    is_late: bool,
    may_print: bool,
    /// The article that has the quorum counted once.
    once: String,
    here: String,
}

async fn show(desk: Desk, Path(of): Path<OfSitting>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let (session, sitting) = find(&mut tx, &desk, of).await?;
    let today = day(tx.now());
    let on = sitting.day.unwrap_or(today);
    let roll = store::roll(&mut tx, &desk.council, sitting.id, on).await?;
    let quorum = store::quorum(&mut tx, session.id).await?;
    let missed = if sitting.number == 1 {
        missed_meetings(&mut tx, &desk.council, &session).await?
    } else {
        Vec::new()
    };
    let refusal = may_be_called(&session, sitting.day, today)
        .and_then(|()| is_not_missed(&missed, &sitting))
        .err();
    let obstacle = refusal.map(|refusal| desk.frame.why(&refusal));
    let is_first = session.stage == Stage::Convened && sitting.number == 1;
    let is_first = is_first && session.opens_on.is_some_and(|on| on <= today);
    let is_late = is_first && obstacle.is_none() && session.opens_on != Some(today);
    let head = SessionHead::read(&mut tx, &desk, session, "conduct").await?;
    let crumbs = head.place(&desk.frame);
    let language = desk.frame.language;
    let shown = |it: MissedMeeting| {
        let verdict = ShownVerdict::of(&it.count.verdict, language);
        (it.day(), it, verdict)
    };
    page(&Show {
        missed: missed.into_iter().map(shown).collect(),
        verdict: quorum
            .as_ref()
            .filter(|it| it.met)
            .map(|it| ShownVerdict::of(&it.verdict, desk.frame.language)),
        may_mark: obstacle.is_none() && may(desk.roles, Action::Mark),
        may_open: is_first && obstacle.is_none() && may(desk.roles, Action::Open),
        awaits_second: sessions::awaits_second_call(&head.reached)
            && convocations::may(desk.roles, convocations::Action::Seal),
        is_late,
        may_print: may(desk.roles, Action::Mark),
        once: desk.article("quorum_unicite"),
        here: here(&desk, of),
        frame: desk.frame.at("sessions", crumbs),
        head,
        sitting,
        roll,
        obstacle,
    })
}

/// Whether the roll is that of a meeting still to be counted.
fn is_not_missed(missed: &[MissedMeeting], sitting: &Sitting) -> Result<(), Refusal> {
    match missed.last() {
        Some(last) if last.count.call == 3 || sitting.day == Some(last.day()) => {
            Err(Refusal::because("roll-meeting-missed"))
        }
        Some(_) | None => Ok(()),
    }
}

async fn find(tx: &mut Tx, desk: &Desk, of: OfSitting) -> Result<(Session, Sitting)> {
    let session = sessions::find(tx, desk.council.id, of.session, Sight::of(desk.roles)).await?;
    let sittings = sessions::sittings(tx, session.id).await?;
    let sitting = found(sittings.into_iter().find(|it| it.number == of.sitting))?;
    Ok((session, sitting))
}

/// The sitting whose roll is to be marked, locked, if it may be.
async fn called(tx: &mut Tx, desk: &Desk, of: OfSitting) -> Result<(Session, Sitting, Roll)> {
    desk.allow(may(desk.roles, Action::Mark))?;
    tx.lock(&of.session.to_string()).await?;
    let (session, sitting) = find(tx, desk, of).await?;
    let today = day(tx.now());
    may_be_called(&session, sitting.day, today)?;
    if sitting.number == 1 {
        is_not_missed(&missed_meetings(tx, &desk.council, &session).await?, &sitting)?;
    }
    let roll = store::roll(tx, &desk.council, sitting.id, sitting.day.unwrap_or(today)).await?;
    Ok((session, sitting, roll))
}

/// The roll as it was called: for each member named, whether they are there; and, with `all`, the
/// same for everybody not called yet.
async fn mark(
    desk: Desk,
    Path(of): Path<OfSitting>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Redirect> {
    let by = desk.actor.person;
    let mut tx = desk.house.db.write().await?;
    let (session, sitting, roll) = called(&mut tx, &desk, of).await?;
    let unreadable = || Refusal::because("form-unreadable");
    let mut count = 0;
    for (person, presence) in fields.iter().filter(|(name, _)| *name != "all") {
        let person: Id = person.parse().map_err(|_| unreadable())?;
        let presence: Presence = presence.parse().map_err(|_| unreadable())?;
        let mut on_roll = roll.lines.iter().filter(|line| line.in_office);
        let line = on_roll.find(|line| line.member.person_id == person);
        let line = line.ok_or_else(|| Refusal::because("roll-not-in-office"))?;
        if line.presence != Some(presence) {
            store::mark(&mut tx, sitting.id, person, presence, by).await?;
            count += 1;
        }
    }
    if let Some(rest) = fields.get("all") {
        let presence: Presence = rest.parse().map_err(|_| unreadable())?;
        let on = sitting.day.unwrap_or(day(tx.now()));
        let roll = store::roll(&mut tx, &desk.council, sitting.id, on).await?;
        count += store::mark_rest(&mut tx, sitting.id, &roll, presence, by).await?;
    }
    if count > 0 {
        let happened = Happened::new("journal-roll-marked", session.council_id, sitting.id);
        let facts = serde_json::json!({ "number": count });
        tx.record(happened.within(session.id).by(by).with(facts)).await?;
        tx.commit().await?;
    }
    Ok(done(&here(&desk, of), "done-roll-marked"))
}

fn here(desk: &Desk, of: OfSitting) -> String {
    desk.at(&format!("sessions/{}/sittings/{}/roll", of.session, of.sitting))
}

async fn opened(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Open))?;
    let count = open(&desk, of.session).await?;
    if count.met {
        return Ok(done(&desk.at(&format!("sessions/{}/conduct", of.session)), "done-opened"));
    }
    let roll = desk.at(&format!("sessions/{}/sittings/1/roll", of.session));
    Ok(done(&roll, "done-quorum-missing"))
}

/// The sheet that members sign by hand.
async fn printed(desk: Desk, Path(of): Path<OfSitting>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Mark))?;
    let mut tx = desk.house.db.read().await?;
    let (session, sitting) = find(&mut tx, &desk, of).await?;
    let sheet = sheet::to_be_signed(&mut tx, &desk, &session, &sitting).await?;
    let pdf = print(&desk.house, sheet).await?;
    documents::answer(pdf.bytes, "application/pdf", "feuille-de-presence.pdf")
}
