//! What is done to one meeting: its items, its notice, its roll, its minutes, and what follows a
//! conference.

use super::conclude::{self, may_be_recorded};
use super::convene;
use super::policy::may_there;
use super::web::{OfMeeting, seen};
use super::{Action, Body, Meeting, Stage, Step, store, store_called};
use crate::agenda;
use crate::attendance::Presence;
use crate::documents::{self, Confidentiality};
use crate::house::{House, done, found};
use crate::people::Desk;
use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use serde::Deserialize;
use serde_json::json;
use std::collections::HashMap;

/// `/{lang}/{council}/desk/meetings/{meeting}/…`.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/meetings/{meeting}";
    Router::new()
        .route(&format!("{one}/items"), post(added))
        .route(&format!("{one}/items/{{item}}"), post(recorded))
        .route(&format!("{one}/items/{{item}}/removal"), post(removed))
        .route(&format!("{one}/consultation"), post(consulted))
        .route(&format!("{one}/convocation"), post(convened))
        .route(&format!("{one}/calling-off"), post(called_off))
        .route(&format!("{one}/roll"), post(marked))
        .route(&format!("{one}/conclusion"), post(concluded))
        .route(&format!("{one}/copy"), post(copied))
        .route(&format!("{one}/posting"), post(posted))
}

/// The meeting, locked, if the person at the desk may do `action` to it.
async fn locked(tx: &mut Tx, desk: &Desk, id: Id, action: Action) -> Result<Meeting> {
    tx.lock(&id.to_string()).await?;
    let (meeting, part) = seen(tx, desk, id).await?;
    desk.allow(may_there(desk.roles, part, action))?;
    Ok(meeting)
}

fn here(desk: &Desk, id: Id, what: &'static str) -> Redirect {
    done(&desk.at(&format!("meetings/{id}")), what)
}

#[derive(Deserialize)]
struct NewItem {
    id: Id,
    point: Option<Id>,
    #[serde(default)]
    title_ar: String,
    #[serde(default)]
    title_fr: String,
}

/// A title longer than this is a text.
const LONGEST_TITLE: usize = 600;

/// A text longer than this is a document.
const LONGEST_TEXT: usize = 40_000;

fn longest(text: &Bilingual) -> usize {
    text.ar.chars().count().max(text.fr.chars().count())
}

/// A point that was referred to the commission, or any matter by its title.
async fn added(
    desk: Desk,
    Path(of): Path<OfMeeting>,
    Form(form): Form<NewItem>,
) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let meeting = locked(&mut tx, &desk, of.meeting, Action::Convene).await?;
    meeting.step(Step::Convene)?;
    let title = match form.point {
        Some(point) => {
            let point = agenda::find(&mut tx, desk.council.id, point).await?;
            if point.commission_id != meeting.commission_id || meeting.commission_id.is_none() {
                return Err(Error::NotFound);
            }
            point.title
        }
        None => Bilingual::new(&form.title_ar, &form.title_fr),
    };
    if title.is_empty() || longest(&title) > LONGEST_TITLE {
        return Err(Refusal::because("meeting-item-without-title").into());
    }
    store::add_item(&mut tx, meeting.id, (form.id, form.point), &title).await?;
    let facts = json!({ "item": form.id, "point": form.point });
    let by = desk.actor.person;
    store::record(&mut tx, "journal-meeting-item-added", &meeting, (by, facts)).await?;
    tx.commit().await?;
    Ok(here(&desk, meeting.id, "done-meeting-item-added"))
}

#[derive(Deserialize)]
struct OfItem {
    meeting: Id,
    item: Id,
}

async fn removed(desk: Desk, Path(of): Path<OfItem>) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let meeting = locked(&mut tx, &desk, of.meeting, Action::Convene).await?;
    meeting.step(Step::Convene)?;
    if !store::remove_item(&mut tx, meeting.id, of.item).await? {
        return Err(Refusal::because("meeting-item-gone").into());
    }
    let (by, facts) = (desk.actor.person, json!({ "item": of.item }));
    store::record(&mut tx, "journal-meeting-item-removed", &meeting, (by, facts)).await?;
    tx.commit().await?;
    Ok(here(&desk, meeting.id, "done-meeting-item-removed"))
}

#[derive(Deserialize)]
struct Outcome {
    studied: String,
    #[serde(default)]
    debate_ar: String,
    #[serde(default)]
    debate_fr: String,
    #[serde(default)]
    decision_ar: String,
    #[serde(default)]
    decision_fr: String,
}

/// What became of an item: whether it was studied, what was said, what came out of it.
async fn recorded(
    desk: Desk,
    Path(of): Path<OfItem>,
    Form(form): Form<Outcome>,
) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let meeting = locked(&mut tx, &desk, of.meeting, Action::Record).await?;
    may_be_recorded(&meeting, day(tx.now()))?;
    let items = store::items(&mut tx, meeting.id).await?;
    let mut item = found(items.into_iter().find(|it| it.id == of.item))?;
    item.studied = match form.studied.as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => return Err(Refusal::because("form-unreadable").into()),
    };
    item.debate = Bilingual::new(&form.debate_ar, &form.debate_fr);
    item.decision = Bilingual::new(&form.decision_ar, &form.decision_fr);
    if longest(&item.debate).max(longest(&item.decision)) > LONGEST_TEXT {
        return Err(Refusal::because("meeting-text-too-long").into());
    }
    if item.studied == Some(true) && item.decision.is_empty() && meeting.body == Body::Commission {
        return Err(Refusal::because("meeting-opinion-missing").into());
    }
    store::save_outcome(&mut tx, &item).await?;
    let facts = json!({ "item": item.id, "studied": item.studied, "decision": item.decision });
    let by = desk.actor.person;
    store::record(&mut tx, "journal-meeting-item-recorded", &meeting, (by, facts)).await?;
    tx.commit().await?;
    Ok(here(&desk, meeting.id, "done-meeting-item-recorded"))
}

#[derive(Deserialize)]
struct On {
    on: Date,
}

/// The presidents of arrondissements were consulted on the agenda of the conference.
async fn consulted(
    desk: Desk,
    Path(of): Path<OfMeeting>,
    Form(form): Form<On>,
) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let meeting = locked(&mut tx, &desk, of.meeting, Action::Convene).await?;
    meeting.step(Step::Convene)?;
    if meeting.body != Body::Conference {
        return Err(Error::NotFound);
    }
    if form.on > day(tx.now()) {
        return Err(Refusal::because("meeting-in-future").into());
    }
    store::set_consulted(&mut tx, meeting.id, form.on).await?;
    let (by, facts) = (desk.actor.person, json!({ "on": form.on }));
    store::record(&mut tx, "journal-conference-consulted", &meeting, (by, facts)).await?;
    tx.commit().await?;
    Ok(here(&desk, meeting.id, "done-conference-consulted"))
}

async fn convened(desk: Desk, Path(of): Path<OfMeeting>) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let meeting = locked(&mut tx, &desk, of.meeting, Action::Convene).await?;
    convene::convene(&mut tx, &desk, &meeting).await?;
    tx.commit().await?;
    Ok(here(&desk, meeting.id, "done-meeting-convened"))
}

#[derive(Deserialize)]
struct Reason {
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

async fn called_off(
    desk: Desk,
    Path(of): Path<OfMeeting>,
    Form(form): Form<Reason>,
) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let meeting = locked(&mut tx, &desk, of.meeting, Action::Convene).await?;
    let reason = Bilingual::new(&form.reason_ar, &form.reason_fr);
    convene::call_off(&mut tx, &desk, &meeting, &reason).await?;
    tx.commit().await?;
    Ok(here(&desk, meeting.id, "done-meeting-called-off"))
}

/// For each who was called, their presence under their identifier.
async fn marked(
    desk: Desk,
    Path(of): Path<OfMeeting>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let meeting = locked(&mut tx, &desk, of.meeting, Action::Record).await?;
    may_be_recorded(&meeting, day(tx.now()))?;
    let unreadable = || Refusal::because("form-unreadable");
    let mut marked = 0;
    for it in store_called::attendees(&mut tx, meeting.id).await? {
        let Some(presence) = fields.get(&it.person_id.to_string()) else { continue };
        let presence: Presence = presence.parse().map_err(|_| unreadable())?;
        if it.presence != Some(presence) {
            store_called::mark(&mut tx, it.id, presence).await?;
            marked += 1;
        }
    }
    if marked > 0 {
        let (by, facts) = (desk.actor.person, json!({ "number": marked }));
        store::record(&mut tx, "journal-meeting-roll", &meeting, (by, facts)).await?;
        tx.commit().await?;
    }
    Ok(here(&desk, meeting.id, "done-meeting-roll"))
}

async fn concluded(desk: Desk, Path(of): Path<OfMeeting>) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let meeting = locked(&mut tx, &desk, of.meeting, Action::Record).await?;
    conclude::conclude(&mut tx, &desk, &meeting).await?;
    tx.commit().await?;
    Ok(here(&desk, meeting.id, "done-meeting-concluded"))
}

/// The conference whose minutes are written, locked.
async fn to_follow(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(Meeting, Id)> {
    let meeting = locked(tx, desk, id, Action::Follow).await?;
    match (meeting.body, meeting.stage, meeting.minutes_id) {
        (Body::Conference, Stage::Concluded, Some(minutes)) => Ok((meeting, minutes)),
        _ => Err(Refusal::because("meeting-step-impossible").into()),
    }
}

/// The authority is given its copy: it reads it at its own desk.
async fn copied(desk: Desk, Path(of): Path<OfMeeting>) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let (meeting, minutes) = to_follow(&mut tx, &desk, of.meeting).await?;
    if meeting.copied_on.is_some() {
        return Err(Refusal::because("conference-already-copied").into());
    }
    let today = day(tx.now());
    let minutes = documents::find(&mut tx, minutes).await?;
    documents::release(&mut tx, &minutes, Confidentiality::Authority).await?;
    store::set_copied(&mut tx, meeting.id, today).await?;
    let (by, facts) = (desk.actor.person, json!({ "sha256": minutes.sha256, "on": today }));
    store::record(&mut tx, "journal-conference-copied", &meeting, (by, facts)).await?;
    tx.commit().await?;
    Ok(here(&desk, meeting.id, "done-conference-copied"))
}

/// The minutes were posted at the seats of the commune and of its arrondissements.
async fn posted(desk: Desk, Path(of): Path<OfMeeting>, Form(form): Form<On>) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let (meeting, _) = to_follow(&mut tx, &desk, of.meeting).await?;
    if form.on > day(tx.now()) || form.on < meeting.held_on {
        return Err(Refusal::because("conference-posted-when").into());
    }
    store::set_posted(&mut tx, meeting.id, form.on).await?;
    let (by, facts) = (desk.actor.person, json!({ "on": form.on }));
    store::record(&mut tx, "journal-conference-posted", &meeting, (by, facts)).await?;
    tx.commit().await?;
    Ok(here(&desk, meeting.id, "done-conference-posted"))
}
