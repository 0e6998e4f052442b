//! What the council decided of the reasons given for one session.

use super::excuse::{Absentee, Decision, decide, may_be_decided};
use super::{Action, Excuse, may, store};
use crate::house::{Frame, House, done, page};
use crate::people::Desk;
use crate::sessions::{self, OfSession, SessionHead, Sight};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::get;
use jiff::civil::Date;
use kit::clock::day;
use kit::web::{Form, Path};
use kit::{Id, Refusal, Result};
use std::collections::HashMap;

/// `/{lang}/{council}/desk/sessions/{session}/excuses`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/excuses", get(show).post(decided))
}

/// One member who did not come.
struct Line {
    absentee: Absentee,
    reason: String,
    decision: Option<Excuse>,
}

impl Line {
    fn was_accepted(&self) -> bool {
        self.decision.as_ref().is_some_and(|it| it.accepted)
    }

    fn was_refused(&self) -> bool {
        self.decision.as_ref().is_some_and(|it| !it.accepted)
    }
}

#[derive(Template)]
#[template(path = "absences/templates/excuses.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    lines: Vec<Line>,
    today: Date,
    may_decide: bool,
    obstacle: Option<String>,
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let today = day(tx.now());
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let refusal = may_be_decided(&session).err();
    let decided = store::excuses(&mut tx, session.id).await?;
    let absentees = store::absentees(&mut tx, session.id).await?;
    let lines = absentees.into_iter().map(|absentee| {
        let decision = decided.iter().find(|it| it.person_id == absentee.person_id).cloned();
        let reason = decision.as_ref().map_or(&absentee.given, |it| &it.reason).clone();
        Line { absentee, reason, decision }
    });
    let lines = lines.collect();
    let head = SessionHead::read(&mut tx, &desk, session, "conduct").await?;
    let crumbs = head.place(&desk.frame);
    page(&Show {
        may_decide: may(desk.roles, Action::Decide) && refusal.is_none(),
        obstacle: refusal.map(|refusal| desk.frame.why(&refusal)),
        frame: desk.frame.at("sessions", crumbs),
        head,
        lines,
        today,
    })
}

/// For each member, `reason_{person}` and `decision_{person}`; a member without a decision is left
/// as they are.
async fn decided(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Decide))?;
    let unreadable = || Refusal::because("form-unreadable");
    let decided_on = fields.get("decided_on").map(String::as_str).unwrap_or_default();
    let decided_on: Date = decided_on.parse().map_err(|_| unreadable())?;
    let mut decisions = Vec::new();
    for (name, value) in &fields {
        let Some(person) = name.strip_prefix("decision_") else { continue };
        let accepted = match value.as_str() {
            "accepted" => true,
            "refused" => false,
            "" => continue,
            _ => return Err(unreadable().into()),
        };
        let reason = fields.get(&format!("reason_{person}")).map(|it| it.trim().to_owned());
        let person: Id = person.parse().map_err(|_| unreadable())?;
        decisions.push(Decision { person, reason: reason.unwrap_or_default(), accepted });
    }
    decide(&desk, of.session, decided_on, &decisions).await?;
    Ok(done(&desk.at(&format!("sessions/{}/excuses", of.session)), "done-excuses-recorded"))
}
