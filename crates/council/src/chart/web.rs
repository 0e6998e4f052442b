//! The chart of a day, as a tree and as tables; and the page where it is written.

use super::tree::Chart;
use super::{Action, DelegationKind, may};
use crate::commissions::SeatKind;
use crate::house::{Frame, House, page};
use crate::people::{
    self, Desk, InterimCause, Member, Office, OfficeKind, Official, in_dictionary_order,
};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use jiff::civil::Date;
use kit::{Bilingual, Id, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/chart`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/chart", get(show))
        .route("/{lang}/{council}/desk/chart/writing", get(writing))
}

#[derive(Deserialize)]
struct On {
    #[serde(default)]
    on: String,
}

#[derive(Template)]
#[template(path = "chart/templates/show.html")]
struct Show {
    frame: Frame,
    chart: Chart,
    council: Bilingual,
    may_write: bool,
}

impl Show {
    /// «1er vice-président», or the office itself.
    fn office(&self, office: &Office) -> String {
        match office.kind {
            OfficeKind::VicePresident => self.frame.count("office-vice-president-nth", office.rank),
            kind => self.frame.word("office", kind),
        }
    }
}

async fn show(desk: Desk, Query(On { on }): Query<On>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let on = on.parse::<Date>().unwrap_or(desk.frame.today());
    page(&Show {
        chart: Chart::read(&mut tx, &desk, on).await?,
        council: desk.council.title.clone(),
        may_write: may(desk.roles, Action::Write),
        frame: {
            let crumb = (desk.frame.say("menu-council"), desk.at("council"));
            desk.frame.at("council", vec![crumb])
        },
    })
}

#[derive(Template)]
#[template(path = "chart/templates/writing.html")]
struct Writing {
    frame: Frame,
    chart: Chart,
    members: Vec<Member>,
    officials: Vec<Official>,
    /// Those who may stand in, in the order of the law.
    stand_ins: Vec<(Id, Bilingual)>,
    /// The rule by which somebody stands in.
    article: String,
    id: Id,
}

impl Writing {
    fn office(&self, office: &Office) -> String {
        match office.kind {
            OfficeKind::VicePresident => self.frame.count("office-vice-president-nth", office.rank),
            kind => self.frame.word("office", kind),
        }
    }
}

async fn writing(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Write))?;
    let mut tx = desk.house.db.read().await?;
    let today = desk.frame.today();
    let mut members = people::in_office(&mut tx, &desk.council, today).await?;
    in_dictionary_order(&mut members, desk.frame.language);
    page(&Writing {
        chart: Chart::read(&mut tx, &desk, today).await?,
        officials: people::officials_on(&mut tx, desk.council.id, today).await?,
        stand_ins: people::stand_ins(&mut tx, &desk.council, today).await?,
        article: desk.article("interim_president"),
        id: Id::new(desk.frame.now),
        members,
        frame: {
            let council = (desk.frame.say("menu-council"), desk.at("council"));
            let chart = (desk.frame.say("chart"), desk.at("chart"));
            desk.frame.at("council", vec![council, chart])
        },
    })
}
