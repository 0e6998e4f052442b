//! The petitions to a council: received, decided, told.

use super::petition::{self, HandedIn};
use super::{Action, Petition, PetitionAnswer, are_received, deadline, letter, may, store};
use crate::documents;
use crate::house::{Frame, House, Line, ShownVerdict, done, page, print};
use crate::people::{self, Desk};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::Profile;
use serde::Deserialize;

/// `/{lang}/{council}/desk/petitions` and what is done there.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/petitions/{petition}";
    Router::new()
        .route("/{lang}/{council}/desk/petitions", get(list).post(registered))
        .route(one, get(show))
        .route(&format!("{one}/decision"), post(decided))
        .route(&format!("{one}/receipt.pdf"), get(receipt))
        .route(&format!("{one}/decision.pdf"), get(decision))
}

#[derive(Deserialize)]
struct OfPetition {
    petition: Id,
}

#[derive(Template)]
#[template(path = "petitions/templates/list.html")]
struct List {
    frame: Frame,
    /// Each with the last day on which its refusal may be notified.
    petitions: Vec<(Petition, Option<Date>)>,
    /// Where the law speaks of handing one in.
    rule: String,
    id: Id,
    may_register: bool,
}

/// The law that applies, where it knows petitions; elsewhere these pages are not there.
fn law_of(desk: &Desk) -> Result<Profile> {
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    if are_received(&profile) { Ok(profile) } else { Err(Error::NotFound) }
}

async fn list(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let profile = law_of(&desk)?;
    let mut tx = desk.house.db.read().await?;
    let petitions = store::list(&mut tx, desk.council.id).await?.into_iter().map(|it| {
        let awaits = it.answer == PetitionAnswer::Awaited;
        let last = deadline(&it, &profile).filter(|_| awaits).and_then(|it| it.last());
        (it, last)
    });
    let crumb = (desk.frame.say("menu-sessions"), desk.at("sessions"));
    page(&List {
        petitions: petitions.collect(),
        rule: desk.article("petition_depot"),
        id: Id::new(desk.frame.now),
        may_register: may(desk.roles, Action::Register),
        frame: desk.frame.at("sessions", vec![crumb]),
    })
}

#[derive(Deserialize)]
struct Registration {
    id: Id,
    received_on: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    mandatary_ar: String,
    #[serde(default)]
    mandatary_fr: String,
    #[serde(default)]
    title_ar: String,
    #[serde(default)]
    title_fr: String,
    #[serde(default)]
    body_ar: String,
    #[serde(default)]
    body_fr: String,
}

async fn registered(desk: Desk, Form(form): Form<Registration>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Register))?;
    law_of(&desk)?;
    let mut tx = desk.house.db.write().await?;
    let it = HandedIn {
        id: form.id,
        mandatary: Bilingual::new(&form.mandatary_ar, &form.mandatary_fr),
        email: form.email.trim().to_owned(),
        title: Bilingual::new(&form.title_ar, &form.title_fr),
        body: Bilingual::new(&form.body_ar, &form.body_fr),
        received_on: date(&form.received_on)?,
    };
    petition::register(&mut tx, &desk, &it).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("petitions/{}", it.id)), "done-petition-received"))
}

fn date(text: &str) -> Result<Date, Refusal> {
    text.parse().map_err(|_| Refusal::because("form-unreadable"))
}

#[derive(Template)]
#[template(path = "petitions/templates/show.html")]
struct Show {
    frame: Frame,
    petition: Petition,
    /// The time limit while the bureau has not decided; then what the law said of its decision.
    verdict: Option<ShownVerdict>,
    /// What an accepted petition becomes.
    becomes: Option<ShownVerdict>,
    history: Vec<Line>,
    may_decide: bool,
}

/// With so many days left the decision presses. Our number, not the law’s.
const SOON: u32 = 14;

async fn show(desk: Desk, Path(of): Path<OfPetition>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let profile = law_of(&desk)?;
    let mut tx = desk.house.db.read().await?;
    let petition = store::find(&mut tx, desk.council.id, of.petition).await?;
    let awaits = petition.answer == PetitionAnswer::Awaited;
    let today = desk.frame.today();
    let shown = |verdict: &law::Verdict| ShownVerdict::of(verdict, desk.frame.language);
    let verdict = match &petition.verdict {
        Some(verdict) => Some(shown(verdict)),
        None => deadline(&petition, &profile).map(|it| shown(&it.verdict(None, today, SOON))),
    };
    page(&Show {
        verdict,
        becomes: law::petitions::accepted(&profile).filter(|_| awaits).map(|it| shown(&it)),
        history: people::history(&mut tx, desk.reader(), petition.id, 20).await?,
        may_decide: awaits && may(desk.roles, Action::Decide),
        petition,
        frame: {
            let crumb = (desk.frame.say("petitions"), desk.at("petitions"));
            desk.frame.at("sessions", vec![crumb])
        },
    })
}

#[derive(Deserialize)]
struct Decision {
    answer: PetitionAnswer,
    decided_on: String,
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

async fn decided(
    desk: Desk,
    Path(of): Path<OfPetition>,
    Form(form): Form<Decision>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Decide))?;
    law_of(&desk)?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&of.petition.to_string()).await?;
    let petition = store::find(&mut tx, desk.council.id, of.petition).await?;
    let reason = Bilingual::new(&form.reason_ar, &form.reason_fr);
    let what = (form.answer, date(&form.decided_on)?, &reason);
    petition::decide(&mut tx, &desk, &petition, what).await?;
    tx.commit().await?;
    let told = match form.answer {
        PetitionAnswer::Accepted => "done-petition-accepted",
        PetitionAnswer::Awaited | PetitionAnswer::Refused => "done-petition-refused",
    };
    Ok(done(&desk.at(&format!("petitions/{}", petition.id)), told))
}

async fn receipt(desk: Desk, Path(of): Path<OfPetition>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let petition = store::find(&mut tx, desk.council.id, of.petition).await?;
    let note = letter::receipt(&mut tx, &desk, &petition).await?;
    let pdf = print(&desk.house, note).await?;
    documents::answer(pdf.bytes, "application/pdf", "recepisse-petition.pdf")
}

async fn decision(desk: Desk, Path(of): Path<OfPetition>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let petition = store::find(&mut tx, desk.council.id, of.petition).await?;
    if petition.answer == PetitionAnswer::Awaited {
        return Err(Error::NotFound);
    }
    let note = letter::decision(&mut tx, &desk, &petition).await?;
    let pdf = print(&desk.house, note).await?;
    documents::answer(pdf.bytes, "application/pdf", "decision-petition.pdf")
}
