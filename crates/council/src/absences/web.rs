//! The meters of all members, and one member's whole presence.

use super::finding::{may_be_proposed, next_session, propose, record};
use super::{Action, Attended, Meter, may, meter_of, meters, store};
use crate::house::{Frame, House, ShownVerdict, done, page, tongue};
use crate::people::{Desk, in_dictionary_order};
use crate::sessions::{self, Sight, title};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::clock::day;
use kit::web::Path;
use kit::{Bilingual, Error, Id, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/absences` and `…/members/{person}/presence`.
pub fn routes() -> Router<House> {
    let presence = "/{lang}/{council}/desk/members/{person}/presence";
    Router::new()
        .route("/{lang}/{council}/desk/absences", get(list))
        .route(presence, get(show))
        .route(&format!("{presence}/proposal"), post(proposed))
        .route(&format!("{presence}/finding"), post(found))
}

/// A session on whose excuses the council may decide.
struct Waiting {
    title: Bilingual,
    url: String,
    count: u32,
}

#[derive(Template)]
#[template(path = "absences/templates/list.html")]
struct List {
    frame: Frame,
    meters: Vec<Meter>,
    serious: usize,
    waiting: Vec<Waiting>,
}

async fn list(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let today = day(tx.now());
    let mut meters = meters(&mut tx, &desk.council, today).await?;
    let mut members: Vec<_> = meters.iter().map(|it| it.member.clone()).collect();
    in_dictionary_order(&mut members, desk.frame.language);
    let place =
        |meter: &Meter| members.iter().position(|it| it.person_id == meter.member.person_id);
    meters.sort_by_cached_key(|it| (!it.is_serious(), place(it)));
    let mut waiting = Vec::new();
    for it in store::undecided(&mut tx, desk.council.id).await? {
        let sight = Sight::of(desk.roles);
        let session = sessions::find(&mut tx, desk.council.id, it.session_id, sight).await?;
        waiting.push(Waiting {
            title: title(&desk.house, &session),
            url: desk.at(&format!("sessions/{}/excuses", session.id)),
            count: it.count,
        });
    }
    let crumbs = vec![(desk.frame.say("menu-members"), desk.at("members"))];
    let serious = meters.iter().filter(|it| it.is_serious()).count();
    page(&List { frame: desk.frame.at("members", crumbs), meters, serious, waiting })
}

#[derive(Deserialize)]
struct OfPerson {
    person: Id,
}

/// One session of the mandate, as the page lists it.
struct Line {
    attended: Attended,
    words: String,
    title: Bilingual,
    session: String,
    excuses: String,
}

#[derive(Template)]
#[template(path = "absences/templates/show.html")]
struct Show {
    frame: Frame,
    meter: Meter,
    verdict: ShownVerdict,
    lines: Vec<Line>,
    came: usize,
    may_decide: bool,
    may_find: bool,
    /// Why the finding may not be put before the council now.
    obstacle: Option<String>,
    next: Option<Bilingual>,
    here: String,
}

async fn show(desk: Desk, Path(of): Path<OfPerson>) -> Result<Response> {
    if !may(desk.roles, Action::See) && desk.actor.person != of.person {
        return Err(Error::NotFound);
    }
    let mut tx = desk.house.db.read().await?;
    let today = day(tx.now());
    let meter = meter_of(&mut tx, &desk.council, today, of.person).await?;
    let pending = store::pending(&mut tx, desk.council.id, of.person).await?;
    let next = next_session(&mut tx, &desk).await?;
    let refusal = may_be_proposed(&meter, pending.len(), next.as_ref()).err();
    let mut lines = Vec::new();
    for attended in meter.sessions.iter().rev().cloned() {
        let sight = Sight::FromPlanned;
        let session = sessions::find(&mut tx, desk.council.id, attended.session_id, sight).await?;
        lines.push(Line {
            words: attended.came().words(tongue(desk.frame.language)),
            title: title(&desk.house, &session),
            session: desk.at(&format!("sessions/{}", session.id)),
            excuses: desk.at(&format!("sessions/{}/excuses", session.id)),
            attended,
        });
    }
    let crumbs = vec![
        (desk.frame.say("menu-members"), desk.at("members")),
        (
            desk.frame.plain(&meter.member.name).to_string(),
            desk.at(&format!("members/{}", of.person)),
        ),
    ];
    page(&Show {
        verdict: ShownVerdict::of(&meter.verdict, desk.frame.language),
        came: meter.sessions.iter().filter(|it| it.present > 0).count(),
        may_decide: may(desk.roles, Action::Decide),
        may_find: may(desk.roles, Action::Find),
        obstacle: refusal.map(|refusal| desk.frame.why(&refusal)),
        next: next.map(|session| title(&desk.house, &session)),
        here: here(&desk, of.person),
        frame: desk.frame.at("members", crumbs),
        meter,
        lines,
    })
}

fn here(desk: &Desk, person: Id) -> String {
    desk.at(&format!("members/{person}/presence"))
}

async fn proposed(desk: Desk, Path(of): Path<OfPerson>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Find))?;
    let point = propose(&desk, of.person).await?;
    Ok(done(&desk.at(&format!("points/{point}")), "done-finding-proposed"))
}

async fn found(desk: Desk, Path(of): Path<OfPerson>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Find))?;
    record(&desk, of.person).await?;
    Ok(done(&here(&desk, of.person), "done-finding-recorded"))
}
