//! The commissions of a council, and one of them.

use super::compose::{self, locked, may_be_created, verdicts, verdicts_of};
use super::store::{self, Created};
use super::{Action, Commission, CommissionKind, Seat, SeatKind, may};
use crate::documents;
use crate::house::{Frame, House, Line, ShownVerdict, done, page, tongue};
use crate::people::{self, Desk, Member, Office};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::clock::day;
use kit::web::{Fields, Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::Profile;
use law::rules::Field;
use serde::Deserialize;

/// `/{lang}/{council}/desk/commissions` and what is done there.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/commissions/{commission}";
    Router::new()
        .route("/{lang}/{council}/desk/commissions", get(list).post(created))
        .route(one, get(show).post(changed))
        .route(&format!("{one}/seats"), post(seated))
        .route(&format!("{one}/seats/{{person}}/end"), post(unseated))
        .route(&format!("{one}/end"), post(ended))
        .route(&format!("{one}/report"), post(reported))
}

/// A field that the law names, in words.
struct ShownField {
    name: &'static str,
    words: String,
    is_covered: bool,
}

/// A commission with its seats, and what the law makes of it.
struct Composed {
    commission: Commission,
    seats: Vec<Seat>,
    fields: Vec<Field>,
    verdicts: Vec<ShownVerdict>,
}

impl Composed {
    fn president(&self) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.kind == SeatKind::President)
    }

    /// Whether something about it is not as the law wants it.
    fn worst(&self) -> &'static str {
        let has = |state| self.verdicts.iter().any(|it| it.state == state);
        if has("missed") {
            "missed"
        } else if has("soon") {
            "soon"
        } else {
            "done"
        }
    }

    fn fields(&self, language: &kit::Language) -> String {
        let words = self.fields.iter().map(|field| field.words(tongue(*language)));
        words.collect::<Vec<_>>().join(" · ")
    }
}

#[derive(Template)]
#[template(path = "commissions/templates/list.html")]
struct List {
    frame: Frame,
    commissions: Vec<Composed>,
    reported: Vec<Commission>,
    verdicts: Vec<ShownVerdict>,
    fields: Vec<ShownField>,
    id: Id,
    /// Why no permanent one may be added.
    full: Option<String>,
    may_compose: bool,
}

/// The fields that the law names for this kind of council, with those of `covered`.
fn shown_fields(profile: &Profile, covered: &[Field], language: kit::Language) -> Vec<ShownField> {
    let named = profile.law.composition.fields.fields.iter();
    let shown = named.map(|field| ShownField {
        name: field.name(),
        words: field.words(tongue(language)),
        is_covered: covered.contains(field),
    });
    shown.collect()
}

async fn list(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let (id, today, language) = (desk.council.id, desk.frame.today(), desk.frame.language);
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let bureau = people::offices_on(&mut tx, id, today).await?;
    let (mut commissions, mut covered, mut permanent) = (Vec::new(), Vec::new(), Vec::new());
    for commission in store::on(&mut tx, id, today).await? {
        let seats = store::seats_of(&mut tx, commission.id).await?;
        let fields = store::fields(&mut tx, commission.id).await?;
        let mut verdicts = Vec::new();
        if commission.is_permanent() {
            verdicts = verdicts_of(&seats, &bureau, &profile, language);
            covered.extend(&fields);
            permanent.push(commission.clone());
        }
        commissions.push(Composed { commission, seats, fields, verdicts });
    }
    let refusal = may_be_created(CommissionKind::Permanent, permanent.len(), &profile).err();
    let shown = verdicts(&permanent, &covered, &profile);
    page(&List {
        verdicts: shown.iter().map(|it| ShownVerdict::of(it, language)).collect(),
        fields: shown_fields(&profile, &covered, language),
        full: refusal.map(|refusal| desk.frame.refusal(&refusal).1.unwrap_or_default()),
        reported: store::reported(&mut tx, id).await?,
        id: Id::new(desk.frame.now),
        may_compose: may(desk.roles, Action::Compose),
        frame: {
            let crumb = (desk.frame.say("menu-council"), desk.at("council"));
            desk.frame.at("council", vec![crumb])
        },
        commissions,
    })
}

fn field<'f>(fields: &'f [(String, String)], name: &str) -> &'f str {
    fields.iter().find(|(it, _)| it == name).map_or("", |(_, value)| value.as_str())
}

fn unreadable() -> Refusal {
    Refusal::because("form-unreadable")
}

/// The fields that were ticked, among those that the law knows.
fn ticked(fields: &[(String, String)]) -> Vec<Field> {
    let is_ticked = |it: &&Field| fields.iter().any(|(name, v)| name == "field" && v == it.name());
    Field::ALL.iter().filter(is_ticked).copied().collect()
}

async fn created(desk: Desk, Form(fields): Form<Vec<(String, String)>>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Compose))?;
    let new = Created {
        id: field(&fields, "id").parse().map_err(|_| unreadable())?,
        name: Bilingual::new(field(&fields, "name_ar"), field(&fields, "name_fr")),
        kind: field(&fields, "kind").parse().map_err(|_| unreadable())?,
        task: Bilingual::new(field(&fields, "task_ar"), field(&fields, "task_fr")),
        opposition: !field(&fields, "opposition").is_empty(),
        since: field(&fields, "since").parse().map_err(|_| unreadable())?,
        fields: ticked(&fields),
    };
    compose::create(&desk, &new).await?;
    Ok(done(&desk.at(&format!("commissions/{}", new.id)), "done-commission-created"))
}

#[derive(Deserialize)]
struct OfCommission {
    commission: Id,
}

#[derive(Template)]
#[template(path = "commissions/templates/show.html")]
struct Show {
    frame: Frame,
    it: Composed,
    fields: Vec<ShownField>,
    /// Members who may take a seat.
    members: Vec<Member>,
    report: Option<documents::Document>,
    /// The article by which presidents are elected.
    election: String,
    history: Vec<Line>,
    may_compose: bool,
    here: String,
}

async fn show(desk: Desk, Path(of): Path<OfCommission>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let (today, language) = (desk.frame.today(), desk.frame.language);
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let commission = store::of_council(&mut tx, desk.council.id, of.commission).await?;
    let seats = store::seats_of(&mut tx, commission.id).await?;
    let fields = store::fields(&mut tx, commission.id).await?;
    let bureau: Vec<Office> = people::offices_on(&mut tx, desk.council.id, today).await?;
    let mut members = people::in_office(&mut tx, &desk.council, today).await?;
    people::in_dictionary_order(&mut members, language);
    let verdicts = if commission.is_permanent() && commission.until.is_none() {
        verdicts_of(&seats, &bureau, &profile, language)
    } else {
        Vec::new()
    };
    let report = match commission.report_id {
        Some(id) => Some(documents::find(&mut tx, id).await?),
        None => None,
    };
    page(&Show {
        fields: shown_fields(&profile, &fields, language),
        election: desk.article("commission_president_election"),
        history: people::history(&mut tx, desk.reader(), commission.id, 20).await?,
        may_compose: commission.until.is_none() && may(desk.roles, Action::Compose),
        here: desk.at(&format!("commissions/{}", commission.id)),
        it: Composed { commission, seats, fields, verdicts },
        members,
        report,
        frame: {
            let council = (desk.frame.say("menu-council"), desk.at("council"));
            let commissions = (desk.frame.say("commissions"), desk.at("commissions"));
            desk.frame.at("council", vec![council, commissions])
        },
    })
}

async fn changed(
    desk: Desk,
    Path(of): Path<OfCommission>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Compose))?;
    let (ticked, opposition) = (ticked(&fields), !field(&fields, "opposition").is_empty());
    let mut tx = desk.house.db.write().await?;
    let commission = locked(&mut tx, &desk, of.commission).await?;
    store::change(&mut tx, &commission, &ticked, opposition, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, of.commission), "done-commission-changed"))
}

fn here(desk: &Desk, commission: Id) -> String {
    desk.at(&format!("commissions/{commission}"))
}

#[derive(Deserialize)]
struct NewSeat {
    person: Id,
    kind: SeatKind,
    since: Date,
}

async fn seated(
    desk: Desk,
    Path(of): Path<OfCommission>,
    Form(form): Form<NewSeat>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Compose))?;
    compose::seat(&desk, of.commission, (form.person, form.kind), form.since).await?;
    Ok(done(&here(&desk, of.commission), "done-seat-given"))
}

#[derive(Deserialize)]
struct OfSeat {
    commission: Id,
    person: Id,
}

#[derive(Deserialize)]
struct On {
    on: Date,
}

async fn unseated(desk: Desk, Path(of): Path<OfSeat>, Form(form): Form<On>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Compose))?;
    compose::unseat(&desk, of.commission, of.person, form.on).await?;
    Ok(done(&here(&desk, of.commission), "done-seat-ended"))
}

/// The council did away with a permanent commission.
async fn ended(desk: Desk, Path(of): Path<OfCommission>, Form(form): Form<On>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Compose))?;
    let mut tx = desk.house.db.write().await?;
    let commission = locked(&mut tx, &desk, of.commission).await?;
    if !commission.is_permanent() {
        return Err(Refusal::because("commission-ends-by-report").into());
    }
    if form.on > day(tx.now()) || form.on <= commission.since {
        return Err(Refusal::because("commission-ends-when").into());
    }
    store::end(&mut tx, &commission, form.on, None, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, of.commission), "done-commission-ended"))
}

/// A thematic commission hands in its report, and ends by it.
async fn reported(desk: Desk, Path(of): Path<OfCommission>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Compose))?;
    let mut tx = desk.house.db.write().await?;
    let commission = locked(&mut tx, &desk, of.commission).await?;
    if commission.is_permanent() {
        return Err(Refusal::because("commission-is-permanent").into());
    }
    let Some(file) = fields.files("report").next() else {
        return Err(Refusal::because("commission-report-missing").into());
    };
    let by = desk.actor.person;
    let paper = (commission.name.clone(), file);
    let kept = documents::receive(&desk.house, &mut tx, desk.council.id, paper, by).await?;
    documents::release(&mut tx, &kept, documents::Confidentiality::Members).await?;
    let today = day(tx.now());
    store::end(&mut tx, &commission, today, Some(kept.id), by).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, of.commission), "done-commission-reported"))
}
