//! The page of what follows an opposition or a refused visa: what was done, by whom, under which
//! article, and what may be done next.

use super::answer::LONGEST;
use super::dispute::{Said, may_follow, note};
use super::inscription::{inscribe, places};
use super::{Action, Case, Deed, Done, may, store_case, store_deed};
use crate::calendar::holidays;
use crate::deliberations::{self, Deliberation, OfNumber, seen};
use crate::documents;
use crate::house::{Frame, House, ShownVerdict, done, found, page};
use crate::people::Desk;
use crate::sessions::{Session, title};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::web::{Fields, Form, Path};
use kit::{Bilingual, Digest, Error, Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/decisions/{year}/{number}/dispute` and its deeds.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/decisions/{year}/{number}/dispute";
    Router::new()
        .route(one, get(show))
        .route(&format!("{one}/examination"), post(inscribed))
        .route(&format!("{one}/deeds/{{deed}}"), post(noted))
        .route(&format!("{one}/deeds/{{deed}}/paper"), get(paper))
}

/// A deed that was done, with the deliberation that did it.
struct Told {
    done: Done,
    successor: Option<Deliberation>,
}

#[derive(Template)]
#[template(path = "control/templates/dispute.html")]
struct Show {
    frame: Frame,
    act: Deliberation,
    case: Case,
    verdict: ShownVerdict,
    told: Vec<Told>,
    /// What the person may write down now.
    next: Vec<Deed>,
    /// The session on whose agenda the new examination stands.
    listed: Option<Session>,
    /// The sessions on whose agenda it may be put.
    coming: Vec<(Session, Bilingual)>,
    /// The later deliberations by which the council may have answered.
    successors: Vec<Deliberation>,
    since: Date,
    today: Date,
}

impl Show {
    fn url(&self, page: &str) -> String {
        self.frame.desk(&format!("decisions/{}/dispute{page}", self.act.reference()))
    }
}

async fn show(desk: Desk, Path(of): Path<OfNumber>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let (act, _) = seen(&mut tx, &desk, of).await?;
    let case = found(store_case::find(&mut tx, act.id).await?)?;
    let since = found(case.answered_on())?;
    let deeds = store_deed::deeds(&mut tx, act.id).await?;
    let today = desk.frame.today();
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let holidays = holidays(&mut tx, desk.council.id).await?;
    let verdict = case.standing_after(&deeds, today, &profile, &holidays);
    let may_do = |deed: &&Deed| {
        may(desk.roles, deed.doer().action()) && may_follow(&act, &deeds, **deed).is_ok()
    };
    let next: Vec<Deed> = Deed::ALL.iter().filter(may_do).copied().collect();
    let reference = act.reference();
    let crumbs = vec![
        (desk.frame.say("menu-decisions"), desk.at("decisions")),
        (reference.clone(), desk.at(&format!("decisions/{reference}"))),
    ];
    let (listed, coming) = places(&mut tx, &desk, &act).await?;
    let coming = if next.contains(&Deed::Changed) { coming } else { Vec::new() };
    let named = |it: Session| {
        let name = title(&desk.house, &it);
        (it, name)
    };
    page(&Show {
        listed,
        coming: coming.into_iter().map(named).collect(),
        verdict: ShownVerdict::of(&verdict, desk.frame.language),
        successors: successors(&mut tx, &desk, &act, since).await?,
        told: tell(&mut tx, &desk, deeds).await?,
        frame: desk.frame.at("decisions", crumbs),
        act,
        case,
        next,
        since,
        today,
    })
}

/// What the council adopted since the authority answered.
async fn successors(
    tx: &mut Tx,
    desk: &Desk,
    act: &Deliberation,
    since: Date,
) -> Result<Vec<Deliberation>> {
    let later = deliberations::adopted_since(tx, desk.council.id, act.adopted_at).await?;
    let fits = |it: &Deliberation| it.id != act.id && day(it.adopted_at) >= since;
    Ok(later.into_iter().filter(fits).collect())
}

async fn tell(tx: &mut Tx, desk: &Desk, deeds: Vec<Done>) -> Result<Vec<Told>> {
    let mut told = Vec::new();
    for done in deeds {
        let successor = match done.successor_id {
            Some(id) => Some(deliberations::find(tx, desk.council.id, id).await?),
            None => None,
        };
        told.push(Told { done, successor });
    }
    Ok(told)
}

#[derive(Deserialize)]
struct Chosen {
    session: Id,
}

/// The new examination is put on the agenda of a coming session.
async fn inscribed(
    desk: Desk,
    Path(of): Path<OfNumber>,
    Form(chosen): Form<Chosen>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::NoteExamination))?;
    let act = inscribe(&desk, of, chosen.session).await?;
    let page = desk.at(&format!("decisions/{}/dispute", act.reference()));
    Ok(done(&page, "done-dispute-listed"))
}

#[derive(Deserialize)]
struct OfDeed {
    year: i16,
    number: u32,
    deed: Deed,
}

impl OfDeed {
    fn act(&self) -> OfNumber {
        OfNumber { year: self.year, number: self.number }
    }
}

async fn noted(desk: Desk, Path(of): Path<OfDeed>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, of.deed.doer().action()))?;
    let (on, successor) = (fields.text("on"), fields.text("successor"));
    let said = Said {
        deed: of.deed,
        on: if on.is_empty() { None } else { Some(readable(on)?) },
        reference: short(fields.text("reference"))?,
        reason: reason(&fields)?,
        paper: scan(&desk, &fields).await?,
        successor: if successor.is_empty() {
            None
        } else {
            Some(successor.parse().map_err(|_| Refusal::because("form-unreadable"))?)
        },
    };
    let act = note(&desk, of.act(), said).await?;
    let page = desk.at(&format!("decisions/{}/dispute", act.reference()));
    Ok(done(&page, "done-dispute-noted"))
}

fn readable(on: &str) -> Result<Date, Refusal> {
    on.parse().map_err(|_| Refusal::because("session-date-unreadable"))
}

/// The number of a file, as somebody else gave it.
fn short(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.chars().count() > 60 {
        return Err(Refusal::because("dispute-reference-too-long"));
    }
    Ok(text.to_owned())
}

fn reason(fields: &Fields) -> Result<Bilingual, Refusal> {
    let reason = Bilingual::new(fields.text("reason_ar"), fields.text("reason_fr"));
    if reason.ar.chars().count().max(reason.fr.chars().count()) > LONGEST {
        return Err(Refusal::because("control-reason-too-long"));
    }
    Ok(reason)
}

/// The paper, scanned, if one was joined.
async fn scan(desk: &Desk, fields: &Fields) -> Result<Option<Digest>> {
    let Some(file) = fields.files("scan").find(|file| !file.bytes.is_empty()) else {
        return Ok(None);
    };
    if documents::check(file)? != "application/pdf" {
        return Err(Refusal::because("scan-must-be-pdf").into());
    }
    Ok(Some(desk.house.files.keep(&file.bytes).await?))
}

/// The paper of a deed, for those who may read what went to the authority.
async fn paper(desk: Desk, Path(of): Path<OfDeed>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::ReadPieces))?;
    let mut tx = desk.house.db.read().await?;
    let (act, _) = seen(&mut tx, &desk, of.act()).await?;
    let deeds = store_deed::deeds(&mut tx, act.id).await?;
    drop(tx);
    let it = found(deeds.into_iter().find(|it| it.deed == of.deed))?;
    let name = format!("deliberation-{}-{}-{}.pdf", act.year, act.number, it.deed);
    documents::send_pdf(&desk.house, &found(it.paper_sha256)?, &name).await
}
