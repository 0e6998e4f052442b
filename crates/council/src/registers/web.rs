//! The pages of the paper registers: what each holds, what comes next, who initialled.

use super::print::{Next, enter, next};
use super::{Action, Entry, Register, copy, may, store};
use crate::documents;
use crate::house::{Frame, House, done, found, page, print};
use crate::people::{self, Desk};
use crate::signatures::signers;
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::clock::day;
use kit::web::{Fields, Path};
use kit::{Bilingual, Id, Refusal, Result};
use serde::Deserialize;
use std::collections::HashMap;

/// `/{lang}/{council}/desk/registers` and what is done there.
pub fn routes() -> Router<House> {
    let all = "/{lang}/{council}/desk/registers";
    Router::new()
        .route(all, get(show))
        .route(&format!("{all}/{{year}}"), get(show_year))
        .route(&format!("{all}/copy.pdf"), get(certified))
        .route(&format!("{all}/{{register}}/{{year}}/pages"), post(entered))
        .route(&format!("{all}/pages/{{entry}}/sheets.pdf"), get(sheets))
        .route(&format!("{all}/pages/{{entry}}/initials"), post(initialled))
        .route(&format!("{all}/pages/{{entry}}/scan"), get(scan))
}

/// One register, as the page shows it.
struct ShownRegister {
    register: Register,
    entries: Vec<Entry>,
    /// Whether the next act may be printed; the title of the one that it waits for otherwise.
    next: Option<Result<(), Bilingual>>,
}

#[derive(Template)]
#[template(path = "registers/templates/show.html")]
struct Show {
    frame: Frame,
    year: i16,
    registers: Vec<ShownRegister>,
    names: HashMap<Id, Bilingual>,
    may_keep: bool,
    today: Date,
    rule: String,
    copy_rule: String,
}

impl Show {
    fn name(&self, person: &Id) -> Option<&Bilingual> {
        self.names.get(person)
    }
}

#[derive(Deserialize)]
struct OfYear {
    year: Option<i16>,
}

async fn show(desk: Desk, Query(of): Query<OfYear>) -> Result<Response> {
    let year = of.year.unwrap_or(desk.frame.today().year());
    of_year(desk, year).await
}

async fn show_year(desk: Desk, Path(OfThatYear { year }): Path<OfThatYear>) -> Result<Response> {
    of_year(desk, year).await
}

async fn of_year(desk: Desk, year: i16) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let today = day(tx.now());
    let mut registers = Vec::new();
    for &register in Register::ALL {
        let entries = store::entries(&mut tx, desk.council.id, (register, year)).await?;
        let next = next(&mut tx, &desk, (register, year), entries.last()).await?;
        let next = next.map(|it| match it {
            Next::Ready(_) => Ok(()),
            Next::Unsigned(title) => Err(title),
        });
        registers.push(ShownRegister { register, entries, next });
    }
    let all = registers.iter().flat_map(|it| &it.entries);
    let who: Vec<Id> = all.flat_map(|it| [it.president_id, it.secretary_id]).flatten().collect();
    let crumbs = vec![(desk.frame.say("menu-decisions"), desk.at("decisions"))];
    page(&Show {
        names: people::names(&mut tx, &who).await?,
        may_keep: may(desk.roles, Action::Keep),
        rule: desk.article("pv_registre"),
        copy_rule: desk.article("registre_passation"),
        frame: desk.frame.at("decisions", crumbs),
        year,
        registers,
        today,
    })
}

#[derive(Deserialize)]
struct OfThatYear {
    year: i16,
}

#[derive(Deserialize)]
struct OfRegister {
    register: Register,
    year: i16,
}

#[derive(Deserialize)]
struct OfEntry {
    entry: Id,
}

fn back(desk: &Desk, year: i16, deed: &'static str) -> Redirect {
    done(&desk.at(&format!("registers/{year}")), deed)
}

async fn entered(desk: Desk, Path(of): Path<OfRegister>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Keep))?;
    enter(&desk, (of.register, of.year)).await?;
    Ok(back(&desk, of.year, "done-register-printed"))
}

async fn sheets(desk: Desk, Path(of): Path<OfEntry>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let it = store::find(&mut tx, desk.council.id, of.entry).await?;
    let name = format!("registre-{}-{}-{}.pdf", it.register, it.year, it.first_page);
    documents::send_pdf(&desk.house, &it.sha256, &name).await
}

async fn scan(desk: Desk, Path(of): Path<OfEntry>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let it = store::find(&mut tx, desk.council.id, of.entry).await?;
    let sha256 = found(it.scan_sha256)?;
    documents::send_pdf(&desk.house, &sha256, "registre-paraphe.pdf").await
}

/// Notes that president and secretary initialled the pages, as whoever exercises each function on
/// that day; with the scan, if there is one.
async fn initialled(desk: Desk, Path(of): Path<OfEntry>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Keep))?;
    let on: Date = fields.text("on").parse().map_err(|_| Refusal::because("form-unreadable"))?;
    let digest = match fields.files("scan").next() {
        Some(file) if !file.bytes.is_empty() => {
            if documents::check(file)? != "application/pdf" {
                return Err(Refusal::because("scan-must-be-pdf").into());
            }
            Some(desk.house.files.keep(&file.bytes).await?)
        }
        _ => None,
    };
    let mut tx = desk.house.db.write().await?;
    let it = store::find(&mut tx, desk.council.id, of.entry).await?;
    if it.initialled_on.is_none() {
        let today = day(tx.now());
        if on > today || on < day(it.printed_at) {
            return Err(Refusal::because("register-initialled-when").into());
        }
        let who = signers(&mut tx, &desk.council, it.session_id, on).await?;
        let [president, secretary] = who.each().map(|it| it.person.as_ref().map(|(id, _)| *id));
        let (Some(president), Some(secretary)) = (president, secretary) else {
            return Err(Refusal::because("register-nobody-initials").into());
        };
        store::initial(&mut tx, &desk, &it, (on, [president, secretary])).await?;
    } else if digest.is_none() {
        return Err(Refusal::because("register-already-initialled").into());
    }
    if let Some(digest) = &digest {
        store::keep_scan(&mut tx, &desk, &it, digest).await?;
    }
    tx.commit().await?;
    Ok(back(&desk, it.year, "done-register-initialled"))
}

#[derive(Deserialize)]
struct Years {
    from: i16,
    to: i16,
}

async fn certified(desk: Desk, Query(of): Query<Years>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Keep))?;
    let mut tx = desk.house.db.read().await?;
    let certificate = copy::certificate(&mut tx, &desk, (of.from, of.to)).await?;
    drop(tx);
    let pdf = print(&desk.house, certificate).await?;
    documents::answer(pdf.bytes, "application/pdf", "registre-copie-certifiee.pdf")
}
