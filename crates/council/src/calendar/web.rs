//! The holidays that count for a council, and what it changes in them.

use super::store::{self, Kept, NewHoliday};
use super::{Action, may};
use crate::house::{Frame, House, done, page};
use crate::people::Desk;
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::web::{Form, Path};
use kit::{Bilingual, Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/holidays`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/holidays", get(list).post(add))
        .route("/{lang}/{council}/desk/holidays/{holiday}/removal", post(remove))
}

#[derive(Template)]
#[template(path = "calendar/templates/holidays.html")]
struct List {
    frame: Frame,
    holidays: Vec<Kept>,
    /// Years ahead of which no day of the moon is known yet.
    unknown: Vec<i16>,
    may_change: bool,
}

async fn list(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let kept = store::list(&mut tx, desk.council.id).await?;
    let holidays = store::holidays(&mut tx, desk.council.id).await?;
    let this_year = desk.frame.today().year();
    let unknown = [this_year, this_year.saturating_add(1)]
        .into_iter()
        .filter(|&year| !holidays.know_the_moon_of(year))
        .collect();
    let may_change = may(desk.roles, Action::Change);
    let frame = desk.frame.at("council", Vec::new());
    page(&List { frame, holidays: kept, unknown, may_change })
}

#[derive(Deserialize)]
struct HolidayForm {
    day: String,
    days: String,
    name_ar: String,
    name_fr: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    replaces: String,
}

/// The longest name or source, in characters.
const LONGEST: usize = 200;

impl HolidayForm {
    fn read(&self) -> Result<NewHoliday, Refusal> {
        let unreadable = || Refusal::because("holiday-unreadable");
        let day: Date = self.day.parse().map_err(|_| unreadable())?;
        let days: u8 = self.days.parse().map_err(|_| unreadable())?;
        let name = Bilingual::new(&self.name_ar, &self.name_fr);
        if !(1..=10).contains(&days) || !(2000..2100).contains(&day.year()) {
            return Err(unreadable());
        }
        if name.is_empty() {
            return Err(Refusal::because("holiday-without-name"));
        }
        let longest = [&name.ar, &name.fr, &self.source].map(|text| text.chars().count());
        if longest.iter().any(|&letters| letters > LONGEST) {
            return Err(Refusal::because("holiday-too-long"));
        }
        let replaces = match self.replaces.as_str() {
            "" => None,
            id => Some(id.parse().map_err(|_| Refusal::because("holiday-not-to-be-moved"))?),
        };
        let source = self.source.trim().to_owned();
        Ok(NewHoliday { day, days, name, source, replaces })
    }
}

async fn add(desk: Desk, Form(form): Form<HolidayForm>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Change))?;
    let new = form.read()?;
    let mut tx = desk.house.db.write().await?;
    store::add(&mut tx, desk.council.id, &new, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at("holidays"), "done-holiday-added"))
}

#[derive(Deserialize)]
struct OfHoliday {
    holiday: Id,
}

async fn remove(desk: Desk, Path(of): Path<OfHoliday>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Change))?;
    let mut tx = desk.house.db.write().await?;
    store::remove(&mut tx, desk.council.id, of.holiday, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at("holidays"), "done-holiday-removed"))
}
