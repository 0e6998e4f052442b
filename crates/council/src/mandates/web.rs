//! One member's mandate: whether they are in office, and what ends or interrupts it.

use super::departure::{self, NewDeparture};
use super::{Action, Departure, may, store};
use crate::house::{Frame, House, ShownVerdict, cited, done, found, page, tongue};
use crate::people::{self, Desk, Member};
use crate::sessions::title;
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::clock::day;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Result};
use law::quorum;
use law::rules::Exclusion;
use serde::Deserialize;

/// The entries of the register of rules that list the causes, one for each law.
const CAUSES: &str = "membres_en_exercice_exclusions";

/// `/{lang}/{council}/desk/members/{person}/mandate` and what is written down there.
pub fn routes() -> Router<House> {
    let mandate = "/{lang}/{council}/desk/members/{person}/mandate";
    Router::new()
        .route(mandate, get(show))
        .route(&format!("{mandate}/departure"), post(departed))
        .route(&format!("{mandate}/departures/{{id}}/comeback"), post(came_back))
        .route(&format!("{mandate}/departures/{{id}}/withdrawal"), post(withdrawn))
}

#[derive(Deserialize)]
struct OfPerson {
    person: Id,
}

/// One departure, as the page tells it.
struct Told {
    it: Departure,
    verdict: ShownVerdict,
    stands: bool,
}

#[derive(Template)]
#[template(path = "mandates/templates/show.html")]
struct Show {
    frame: Frame,
    member: Member,
    in_office: bool,
    departures: Vec<Told>,
    /// The session that is being held, and that its quorum stands.
    held: Option<(Bilingual, String, ShownVerdict)>,
    may_record: bool,
    may_depart: bool,
    /// Where the causes are listed.
    article: String,
    here: String,
}

impl Show {
    fn cause(&self, cause: &Exclusion) -> String {
        let words = cause.words(tongue(self.frame.language));
        let mut letters = words.chars();
        let first = letters.next().map(char::to_uppercase);
        first.into_iter().flatten().chain(letters).collect()
    }
}

async fn show(desk: Desk, Path(of): Path<OfPerson>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let today = day(tx.now());
    let council = desk.council.id;
    let member = found(people::member(&mut tx, council, today, of.person).await?)?;
    let members = people::in_office(&mut tx, &desk.council, today).await?;
    let known = store::of_person(&mut tx, council, of.person).await?;
    let held = departure::session_held(&mut tx, council).await?;
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let language = desk.frame.language;
    let in_office = members.iter().any(|it| it.person_id == of.person);
    let crumbs = vec![
        (desk.frame.say("menu-members"), desk.at("members")),
        (desk.frame.plain(&member.name).to_string(), desk.at(&format!("members/{}", of.person))),
    ];
    page(&Show {
        held: held.map(|session| {
            let stands = ShownVerdict::of(&quorum::after_opening(&profile), language);
            let url = desk.at(&format!("sessions/{}", session.id));
            (title(&desk.house, &session), url, stands)
        }),
        may_record: may(desk.roles, Action::Record),
        may_depart: in_office && !known.iter().any(|it| it.stands(today)),
        departures: known.into_iter().rev().map(|it| told(it, &desk, today)).collect(),
        in_office,
        article: article(&desk, today),
        here: here(&desk, of.person),
        frame: desk.frame.at("members", crumbs),
        member,
    })
}

/// Where the law of this council lists the causes.
fn article(desk: &Desk, today: Date) -> String {
    let entries = ["commune", "pp", "region"].map(|of| format!("{CAUSES}_{of}"));
    let rule = entries.iter().find_map(|entry| desk.council.rule(entry, today));
    cited(rule, desk.frame.language)
}

fn told(it: Departure, desk: &Desk, today: Date) -> Told {
    Told {
        verdict: ShownVerdict::of(&it.verdict, desk.frame.language),
        stands: it.stands(today),
        it,
    }
}

fn here(desk: &Desk, person: Id) -> String {
    desk.at(&format!("members/{person}/mandate"))
}

#[derive(Deserialize)]
struct Departing {
    cause: Exclusion,
    since: Date,
    #[serde(default)]
    basis: String,
}

async fn departed(
    desk: Desk,
    Path(of): Path<OfPerson>,
    Form(form): Form<Departing>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Record))?;
    let new = NewDeparture { cause: form.cause, since: form.since, basis: form.basis };
    departure::depart(&desk, of.person, &new).await?;
    Ok(done(&here(&desk, of.person), "done-departure-recorded"))
}

#[derive(Deserialize)]
struct OfDeparture {
    person: Id,
    id: Id,
}

#[derive(Deserialize)]
struct On {
    on: Date,
}

async fn came_back(
    desk: Desk,
    Path(of): Path<OfDeparture>,
    Form(form): Form<On>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Record))?;
    departure::come_back(&desk, (of.person, of.id), form.on).await?;
    Ok(done(&here(&desk, of.person), "done-came-back"))
}

#[derive(Deserialize)]
struct Mistake {
    #[serde(default)]
    mistake: String,
}

async fn withdrawn(
    desk: Desk,
    Path(of): Path<OfDeparture>,
    Form(form): Form<Mistake>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Record))?;
    departure::withdraw(&desk, (of.person, of.id), &form.mistake).await?;
    Ok(done(&here(&desk, of.person), "done-departure-withdrawn"))
}
