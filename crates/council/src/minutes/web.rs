//! The minutes of a session: what was recorded, and the places where the secretary writes.

use super::{Action, Minutes, Stage, compose, may, store};
use crate::documents;
use crate::house::{Frame, House, Line, done, found, page, print, tongue};
use crate::people::{self, Desk, Role};
use crate::sessions::{self, OfSession, Session, SessionHead, Sight, Stage as SessionStage};
use crate::signatures::{self, ShownSigners, Signature};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::clock::day;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Refusal, Result};
use std::collections::{BTreeSet, HashMap};

/// `/{lang}/{council}/desk/sessions/{session}/minutes` and what is written there.
pub fn routes() -> Router<House> {
    let minutes = "/{lang}/{council}/desk/sessions/{session}/minutes";
    Router::new()
        .route(minutes, get(show))
        .route(&format!("{minutes}/notes"), post(write))
        .route(&format!("{minutes}/approval"), post(approve))
        .route(&format!("{minutes}/paper.pdf"), get(paper))
}

/// A place in the minutes: what was recorded there, and what may be written.
struct Place {
    slot: String,
    title: Bilingual,
    number: Option<String>,
    recorded: Vec<String>,
    decision: Option<String>,
    note: Bilingual,
}

#[derive(Template)]
#[template(path = "minutes/templates/show.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    minutes: Option<Minutes>,
    places: Vec<Place>,
    signatures: Vec<Signature>,
    signers: ShownSigners,
    copies: Vec<store::Copy>,
    history: Vec<Line>,
    obstacle: Option<String>,
    may_write: bool,
    may_approve: bool,
    may_sign: bool,
    may_give: bool,
    may_keep_scan: bool,
    sees_draft: bool,
    /// What the law says of the copies of members, with its article.
    copies_rule: String,
}

impl Show {
    fn stage(&self) -> Stage {
        self.minutes.as_ref().map_or(Stage::Draft, |minutes| minutes.stage)
    }

    fn copies_opened(&self) -> usize {
        self.copies.iter().filter(|copy| copy.opened_at.is_some()).count()
    }
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let minutes = store::of_session(&mut tx, session.id).await?;
    let sees_draft = may(desk.roles, Action::Write);
    let places = if sees_draft && !session.recorded && session.stage >= SessionStage::Open {
        places(&mut tx, &desk, &session, minutes.as_ref()).await?
    } else {
        Vec::new()
    };
    let id = minutes.as_ref().map(|minutes| minutes.id);
    let (signatures, copies, history) = match id {
        Some(id) => (
            signatures::of_subject(&mut tx, id).await?,
            store::copies(&mut tx, id).await?,
            people::history(&mut tx, desk.reader(), id, 20).await?,
        ),
        None => (Vec::new(), Vec::new(), Vec::new()),
    };
    let stage = minutes.as_ref().map_or(Stage::Draft, |minutes| minutes.stage);
    let has_signed = signatures.iter().any(|it| it.person_id == desk.actor.person);
    let closed = session.stage == SessionStage::Closed && !session.recorded;
    let signers = ShownSigners::read(&mut tx, &desk, &session).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "minutes").await?;
    let crumbs = head.place(&desk.frame);
    page(&Show {
        copies_rule: copies_rule(&desk),
        obstacle: (!closed).then(|| desk.frame.say("minutes-before-closing")),
        may_write: stage == Stage::Draft && !places.is_empty(),
        may_approve: closed && stage == Stage::Draft && may(desk.roles, Action::Approve),
        may_sign: stage == Stage::Approved
            && !has_signed
            && signers.is_mine
            && may(desk.roles, Action::Sign),
        signers,
        may_give: stage == Stage::Signed && copies.is_empty() && may(desk.roles, Action::Give),
        may_keep_scan: stage != Stage::Draft && may(desk.roles, Action::KeepScan),
        frame: desk.frame.at("sessions", crumbs),
        head,
        minutes,
        places,
        signatures,
        copies,
        history,
        sees_draft,
    })
}

/// When each member must have a copy, with the article of the council's own law.
fn copies_rule(desk: &Desk) -> String {
    let language = tongue(desk.frame.language);
    let said = desk
        .rule("pv_remise_membres")
        .map(|rule| format!("{} ({})", rule.sentence(language), rule.source().cite(language)));
    said.unwrap_or_default()
}

/// What the minutes hold so far, place by place, in the language of the page.
async fn places(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    minutes: Option<&Minutes>,
) -> Result<Vec<Place>> {
    let notes = match minutes {
        Some(minutes) => store::notes(tx, minutes.id).await?,
        None => Vec::new(),
    };
    let note = |slot: &str| {
        let note = notes.iter().find(|note| note.slot == slot);
        note.map(|note| note.text.clone()).unwrap_or_default()
    };
    // Composed without the notes: they stand in their fields. What is left of a debate was recorded.
    let paper = compose(tx, desk, session, None).await?;
    let language = desk.frame.language;
    let tongue = match language {
        kit::Language::Arabic => paper::Language::Arabic,
        kit::Language::French => paper::Language::French,
    };
    let read = |texts: &[paper::Text]| -> Vec<String> {
        texts.iter().filter_map(|text| text.say(tongue)).map(str::to_owned).collect()
    };
    let end = |slot: &str, key: &str, recorded: Vec<String>| Place {
        slot: slot.to_owned(),
        title: desk.house.words(key, |_| kit::Args::none()),
        number: None,
        recorded,
        decision: None,
        note: note(slot),
    };
    let mut opening = read(&paper.opening);
    opening.extend(paper.quorum.and_then(|it| it.say(tongue).map(str::to_owned)));
    let mut places = vec![end("opening", "minutes-opening", opening)];
    let points = crate::agenda::list(tx, session.id).await?;
    for (point, written) in points.iter().zip(&paper.points) {
        let mut recorded = read(&written.report);
        let earlier = [&written.whether, &written.first_vote].into_iter().flatten();
        recorded.extend(earlier.filter_map(|vote| vote.result.say(tongue)).map(str::to_owned));
        recorded.extend(read(&written.debate));
        recorded.extend(written.result.say(tongue).map(str::to_owned));
        places.push(Place {
            slot: point.id.to_string(),
            title: point.title.clone(),
            number: Some(written.number.clone()),
            recorded,
            decision: written.decision.clone(),
            note: note(&point.id.to_string()),
        });
    }
    let mut closing = read(&paper.order);
    closing.extend(read(&paper.closing));
    places.push(end("closing", "minutes-closing", closing));
    Ok(places)
}

/// The minutes whose draft may be written, locked.
async fn draft(tx: &mut Tx, desk: &Desk, of: OfSession) -> Result<(Session, Minutes)> {
    tx.lock(&of.session.to_string()).await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(tx, desk.council.id, of.session, sight).await?;
    if session.recorded || session.stage < SessionStage::Open {
        return Err(Refusal::because("minutes-before-opening").into());
    }
    let minutes = store::begin(tx, &session, desk.actor.person).await?;
    if minutes.stage == Stage::Draft {
        Ok((session, minutes))
    } else {
        Err(Refusal::because("minutes-already-approved").into())
    }
}

/// Keeps what was written: fields `{slot}_ar` and `{slot}_fr`.
async fn write(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Write))?;
    let mut tx = desk.house.db.write().await?;
    let (session, minutes) = draft(&mut tx, &desk, of).await?;
    let points = crate::agenda::list(&mut tx, session.id).await?;
    let slots: BTreeSet<String> =
        points.iter().map(|point| point.id.to_string()).chain(ends()).collect();
    let field = |name: String| fields.get(&name).map_or("", String::as_str);
    for slot in &slots {
        let text = Bilingual::new(field(format!("{slot}_ar")), field(format!("{slot}_fr")));
        store::save_note(&mut tx, &minutes, slot, &text).await?;
    }
    store::record_writing(&mut tx, &minutes, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, of), "done-minutes-written"))
}

fn ends() -> [String; 2] {
    ["opening".to_owned(), "closing".to_owned()]
}

/// The text is approved: its paper is printed and no longer changes.
async fn approve(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Approve))?;
    let mut tx = desk.house.db.write().await?;
    let (session, minutes) = draft(&mut tx, &desk, of).await?;
    if session.stage != SessionStage::Closed {
        return Err(Refusal::because("minutes-before-closing").into());
    }
    let paper = compose(&mut tx, &desk, &session, Some(minutes.id)).await?;
    let pdf = print(&desk.house, paper).await?;
    let sha256 = desk.house.files.keep(&pdf.bytes).await?;
    store::approve(&mut tx, &minutes, &sha256, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, of), "done-minutes-approved"))
}

pub(super) fn here(desk: &Desk, of: OfSession) -> String {
    desk.at(&format!("sessions/{}/minutes", of.session))
}

/// The paper: signed, or as it will be signed. A member reads it once it is signed, which proves
/// that they have it.
async fn paper(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let minutes = found(store::of_session(&mut tx, session.id).await?)?;
    let today = day(tx.now());
    let signers = signatures::signers(&mut tx, &desk.council, session.id, today).await?;
    drop(tx);
    let office = may(desk.roles, Action::Write) || signers.place(desk.actor.person).is_some();
    let draft = minutes.paper_sha256.as_ref().filter(|_| office);
    let sha256 = minutes.signed_sha256.as_ref().or(draft).ok_or(Error::NotFound)?;
    if desk.roles.has(Role::Member) && minutes.stage == Stage::Signed {
        let mut tx = desk.house.db.write().await?;
        store::copy_opened(&mut tx, &minutes, desk.actor.person).await?;
        tx.commit().await?;
    }
    documents::send_pdf(&desk.house, sha256, "proces-verbal.pdf").await
}
