//! The page on which the office brings members in. Nothing is kept between the trial and its
//! confirmation: the table is sent again, and judged again.

use super::{Column, Fault, Judged, MOST_ROWS, NewMember, apply, judge};
use crate::house::{Frame, House, done, page};
use crate::people::{Action, Desk, may};
use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use kit::Result;
use kit::web::Fields;

/// `/{lang}/{council}/desk/members-import`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/members-import", get(form).post(sent))
}

/// So many faults are shown; who has put these right sees the others.
const MOST_FAULTS: usize = 100;

#[derive(Template)]
#[template(path = "imports/templates/import.html")]
struct Page {
    frame: Frame,
    /// What the table that was sent would do.
    judged: Option<Judged>,
    /// Everything that stands in its way.
    faults: Vec<Fault>,
}

impl Page {
    /// The columns that a table may have, with the names they are recognised by.
    fn columns() -> Vec<(Column, String)> {
        Column::ALL.iter().map(|column| (*column, column.headers().join(" · "))).collect()
    }

    fn most_rows() -> usize {
        MOST_ROWS
    }

    fn shown_faults(&self) -> &[Fault] {
        &self.faults[..self.faults.len().min(MOST_FAULTS)]
    }

    /// «Commission du budget · président».
    fn commission(&self, member: &NewMember) -> String {
        let Some((name, kind)) = &member.line.commission else { return "—".to_owned() };
        let name = self.frame.plain(name);
        match kind {
            crate::commissions::SeatKind::Member => name.to_string(),
            kind => format!("{name} · {}", self.frame.word("seat", kind)),
        }
    }

    fn office(&self, member: &NewMember) -> String {
        match member.line.office {
            Some((crate::people::OfficeKind::VicePresident, rank)) => {
                self.frame.count("office-vice-president-nth", rank)
            }
            Some((kind, _)) => self.frame.word("office", kind),
            None => "—".to_owned(),
        }
    }
}

async fn form(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::ImportMembers))?;
    page(&at_its_place(&desk, None, Vec::new()))
}

fn at_its_place(desk: &Desk, judged: Option<Judged>, faults: Vec<Fault>) -> Page {
    let crumbs = vec![(desk.frame.say("menu-members"), desk.at("members"))];
    Page { frame: desk.frame.clone().at("members", crumbs), judged, faults }
}

/// A table as a file: it is judged, and nothing else. The same table as text, with `confirmed`: it
/// is judged once more, and brought in.
async fn sent(desk: Desk, fields: Fields) -> Result<Response> {
    desk.allow(may(desk.roles, Action::ImportMembers))?;
    let file = fields.files("table").next().map(|file| file.bytes.as_slice());
    let bytes = file.unwrap_or_else(|| fields.text("table").as_bytes());
    if file.is_none() && fields.text("confirmed") == "yes" {
        return confirmed(desk, bytes).await;
    }
    let mut tx = desk.house.db.read().await?;
    match judge(&mut tx, &desk.council, bytes).await? {
        Ok(judged) => page(&at_its_place(&desk, Some(judged), Vec::new())),
        Err(faults) => refused(&desk, faults),
    }
}

async fn confirmed(desk: Desk, bytes: &[u8]) -> Result<Response> {
    let mut tx = desk.house.db.write().await?;
    tx.lock(&desk.council.id.to_string()).await?;
    match judge(&mut tx, &desk.council, bytes).await? {
        Ok(judged) => {
            apply(&mut tx, &desk.council, &judged, Some(desk.actor.person)).await?;
            tx.commit().await?;
            Ok(done(&desk.at("members"), "done-members-imported").into_response())
        }
        Err(faults) => refused(&desk, faults),
    }
}

fn refused(desk: &Desk, faults: Vec<Fault>) -> Result<Response> {
    let written = page(&at_its_place(desk, None, faults))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, written).into_response())
}
