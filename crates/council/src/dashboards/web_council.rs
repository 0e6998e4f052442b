//! The council's own page: what it is, what it has chosen, the rules of law it is held to.

use super::internal_rules::{self, InternalRules};
use super::readings::{self, Question};
use super::{Action, may};
use crate::allocations;
use crate::commissions::{self, Commission, Seat, SeatKind};
use crate::control;
use crate::councils::{self, Council, Level, Settings};
use crate::house::{Frame, House, done, page, tongue};
use crate::people::{self, Desk, Group, Service};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::get;
use kit::web::Form;
use kit::{Bilingual, Error, Happened, Refusal, Result};
use law::Law;
use law::source::Certainty;
use std::collections::HashMap;

/// `/{lang}/{council}/desk/council`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/{council}/desk/council", get(show).post(save))
}

/// A commission with who sits in it.
struct Sitting {
    commission: Commission,
    president: Option<Seat>,
    seats: usize,
}

/// A rule of law in force, in words.
struct ShownRule {
    sentence: String,
    source: String,
    /// How surely it is known.
    certainty: String,
    is_certain: bool,
}

#[derive(Template)]
#[template(path = "dashboards/templates/council.html")]
struct Show {
    frame: Frame,
    council: Council,
    authority: Option<Bilingual>,
    seats: Option<u32>,
    in_office: usize,
    commissions: Vec<Sitting>,
    groups: Vec<Group>,
    services: Vec<Service>,
    questions: Vec<Question>,
    contradictions: Vec<String>,
    rules: Vec<ShownRule>,
    internal: InternalRules,
    may_change: bool,
    may_read_journal: bool,
    /// Whether arrondissements hand their acts to this council.
    has_relays: bool,
    /// Whether it allocates to arrondissements, or is one.
    has_allocations: bool,
}

async fn show(desk: Desk) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let (id, today) = (desk.council.id, desk.frame.today());
    let authority = match desk.council.authority_id {
        Some(authority) => Some(councils::authority(&mut tx, authority).await?.name),
        None => None,
    };
    let seats = commissions::seats(&mut tx, id).await?;
    let with_seats = |commission: Commission| {
        let mine = || seats.iter().filter(|seat| seat.commission_id == commission.id);
        Sitting {
            president: mine().find(|seat| seat.kind == SeatKind::President).cloned(),
            seats: mine().count(),
            commission,
        }
    };
    let commissions = commissions::list(&mut tx, id).await?;
    let has_arrondissements =
        desk.council.level == Level::Commune && !councils::children(&mut tx, id).await?.is_empty();
    let is_bound = has_arrondissements || desk.council.level == Level::Arrondissement;
    let questions = readings::questions(&desk.council, today, desk.frame.language);
    let publishes = desk.council.settings.publish_named_votes;
    page(&Show {
        authority,
        seats: councils::seats_on(&mut tx, id, today).await?,
        in_office: people::in_office(&mut tx, &desk.council, today).await?.len(),
        commissions: commissions.into_iter().map(with_seats).collect(),
        groups: people::groups(&mut tx, id).await?,
        services: people::services(&mut tx, id).await?,
        contradictions: readings::contradictions(&desk.frame, &questions, publishes),
        questions,
        rules: rules(&desk),
        internal: internal_rules::read(&mut tx, &desk).await?,
        may_change: may(desk.roles, Action::ChangeSettings),
        has_relays: control::may(desk.roles, control::Action::SeeRelays) && has_arrondissements,
        has_allocations: is_bound && allocations::may(desk.roles, allocations::Action::See),
        may_read_journal: people::may(desk.roles, people::Action::ReadJournal),
        frame: desk.frame.at("council", Vec::new()),
        council: desk.council,
    })
}

/// The rules in force today for this kind of council, in the order of their files.
fn rules(desk: &Desk) -> Vec<ShownRule> {
    let Some(kind) = desk.council.level.kind() else { return Vec::new() };
    let language = tongue(desk.frame.language);
    let rules = Law::national().in_force(kind, desk.frame.today());
    let shown = rules.map(|rule| ShownRule {
        sentence: rule.sentence(language),
        source: rule.source.cite(language),
        certainty: rule.certainty.words(language),
        is_certain: rule.certainty == Certainty::Text,
    });
    shown.collect()
}

/// The most lines that a letterhead may have.
const MOST_LINES: usize = 6;

/// What the council chooses: the readings of what is discussed, whether named votes are public,
/// the lines of its letterhead.
async fn save(desk: Desk, Form(fields): Form<HashMap<String, String>>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::ChangeSettings))?;
    let unreadable = |_| Error::from(Refusal::because("form-unreadable"));
    let mut tx = desk.house.db.write().await?;
    tx.lock(&desk.council.id.to_string()).await?;
    let council = councils::find(&mut tx, desk.council.id).await?;
    let settings = Settings {
        readings: readings::chosen(&council.settings.readings, &fields).map_err(unreadable)?,
        publish_named_votes: fields.contains_key("publish_named_votes"),
        letterhead: letterhead(&fields)?,
    };
    if settings != council.settings.0 {
        councils::save_settings(&mut tx, council.id, &settings).await?;
        let kind = "journal-settings-changed";
        let happened = Happened::new(kind, council.id, council.id).by(desk.actor.person);
        let facts = serde_json::json!({
            "readings": settings.readings,
            "publish_named_votes": settings.publish_named_votes,
        });
        tx.record(happened.with(facts)).await?;
        tx.commit().await?;
    }
    Ok(done(&desk.at("council"), "done-settings-saved"))
}

/// One line of the letterhead a line of each field.
fn letterhead(fields: &HashMap<String, String>) -> Result<Vec<Bilingual>, Refusal> {
    let lines = |name: &str| -> Vec<&str> {
        let text = fields.get(name).map_or("", String::as_str);
        text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    };
    let (ar, fr) = (lines("letterhead_ar"), lines("letterhead_fr"));
    if ar.len() != fr.len() || ar.len() > MOST_LINES {
        return Err(Refusal::because("letterhead-unequal"));
    }
    if ar.iter().chain(&fr).any(|line| line.chars().count() > 120) {
        return Err(Refusal::because("letterhead-too-long"));
    }
    Ok(ar.iter().zip(fr).map(|(ar, fr)| Bilingual::new(ar, fr)).collect())
}

impl Show {
    /// The lines of the letterhead in Arabic, or in French.
    fn lines(&self, language: kit::Language) -> String {
        let lines = self.council.settings.letterhead.iter();
        lines.map(|line| line.half(language)).collect::<Vec<_>>().join("\n")
    }
}
