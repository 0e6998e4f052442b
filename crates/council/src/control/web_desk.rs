//! The authority's own desk, over all its councils: what is due first, answered where it stands.
//! Whoever only gives visas sees what was sent to it, and nothing else of a council.

use super::answer::{answer_visa, oppose, reasoned};
use super::desk::{self, CouncilTally, Matter, MatterKind, Tally, Wanted};
use super::limits::{Limit, ReceivedAgenda, limits, received_agendas};
use super::receipt::acknowledge;
use super::web::OfTransmission;
use super::web_authority::{Answer, Opposition};
use super::{Action, Case, Parcel, VisaAnswer, may, store, store_case, store_deed};
use crate::calendar::holidays;
use crate::councils::{self, Authority, Council};
use crate::deliberations::{self, Deliberation};
use crate::documents;
use crate::house::{Frame, House, ShownVerdict, cited, done, found, page};
use crate::people::{Desk, Home, Role, Roles, authorities_of};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Result};
use law::{Law, Subject};
use serde::Deserialize;
use std::collections::HashMap;

/// `/{lang}/desk/authority` and what is answered there.
pub fn routes() -> Router<House> {
    let one = "/{lang}/desk/authority/decisions/{deliberation}";
    let sent = "/{lang}/desk/authority/transmissions/{transmission}";
    Router::new()
        .route("/{lang}/desk/authority", get(show))
        .route(&format!("{sent}/slip"), get(slip))
        .route(&format!("{sent}/receipt"), get(receipt).post(received))
        .route(one, get(examine))
        .route(&format!("{one}/paper.pdf"), get(paper))
        .route(&format!("{one}/opposition"), post(opposed))
        .route(&format!("{one}/visa"), post(answered))
}

/// With so many days left, a time limit is pressing. Our number, not the law's.
const SOON: u32 = 3;

/// So many on one page.
const PAGE: u32 = 40;

#[derive(Template)]
#[template(path = "control/templates/desk.html")]
struct Show {
    frame: Frame,
    today: Date,
    authorities: Vec<Authority>,
    tallies: Vec<Tally>,
    councils: Vec<CouncilTally>,
    council: String,
    kind: String,
    /// Whether this is not the first page of the list.
    is_continued: bool,
    matters: Vec<Matter>,
    /// The agendas that may still be changed.
    agendas: Vec<ReceivedAgenda>,
    /// Until when the sessions that were asked for must be held, by request.
    limits: HashMap<Id, Limit>,
    /// The query that leads to the rest, if there is more.
    next: Option<String>,
}

impl Show {
    fn count(&self) -> usize {
        let awaited = self.tallies.iter().filter(|tally| tally.kind.is_awaited());
        let all: i64 = awaited.map(|tally| tally.count).sum();
        usize::try_from(all).unwrap_or(0) + self.agendas.len()
    }

    /// Whether nothing was chosen of the list.
    fn is_whole(&self) -> bool {
        self.council.is_empty() && self.kind.is_empty() && !self.is_continued
    }

    fn agenda_url(&self, agenda: &ReceivedAgenda) -> String {
        let desk = format!("/{}/{}/desk", self.frame.language, agenda.council.slug);
        format!("{desk}/sessions/{}/agenda", agenda.session.id)
    }

    fn urgency(&self, until: Date) -> &'static str {
        if until <= self.today { "missed" } else { "soon" }
    }

    fn state(&self, matter: &Matter) -> &'static str {
        matter.until().map_or("wait", |until| self.urgency(until))
    }

    /// Where the law sets the day, as it is cited.
    fn article(&self, matter: &Matter) -> String {
        let entry = match matter.kind {
            MatterKind::Opposition if matter.about == Subject::InternalRules.name() => {
                return String::new();
            }
            MatterKind::Opposition => "opposition_deliberation",
            MatterKind::Visa => "visa_delai",
            MatterKind::Referral | MatterKind::Opposed => "opposition_nouvel_examen",
            MatterKind::Receipt | MatterKind::Order | MatterKind::Extension | MatterKind::Asked => {
                return String::new();
            }
        };
        let kind = matter.level.kind();
        let rule = kind.and_then(|kind| Law::national().entry(entry, kind, self.today));
        cited(rule, self.frame.language)
    }

    /// Where the law sets the day for the reasons of a refused budget.
    fn reasons_article(&self, matter: &Matter) -> String {
        let rule = matter
            .level
            .kind()
            .and_then(|kind| Law::national().entry("budget_refus_visa_motifs", kind, self.today));
        cited(rule, self.frame.language)
    }

    fn is_over(&self, day: &Date) -> bool {
        *day < self.today
    }

    fn limit(&self, matter: &Matter) -> Option<&Limit> {
        self.limits.get(&matter.id)
    }

    /// Where it is looked at.
    fn url(&self, matter: &Matter) -> String {
        let desk = format!("/{}/{}/desk", self.frame.language, matter.slug);
        match matter.kind {
            MatterKind::Receipt => self.sent(matter, "slip"),
            MatterKind::Opposition | MatterKind::Opposed | MatterKind::Visa => self.at(matter),
            MatterKind::Referral => format!("{desk}/decisions/{}/dispute", matter.reference()),
            MatterKind::Order => format!("{desk}/orders/{}", matter.id),
            MatterKind::Extension => format!("{desk}/sessions/{}", matter.session_id),
            MatterKind::Asked => format!("{desk}/extraordinary/{}", matter.id),
        }
    }

    /// What the session sent so far, on the council's own desk: whoever only gives a visa has no
    /// place there.
    fn session(&self, matter: &Matter) -> Option<String> {
        let desk = format!("/{}/{}/desk", self.frame.language, matter.slug);
        let is_open = matter.about != Parcel::Visa.name();
        is_open.then(|| format!("{desk}/sessions/{}/control", matter.session_id))
    }

    fn sent(&self, matter: &Matter, page: &str) -> String {
        self.frame.root(&format!("desk/authority/transmissions/{}/{page}", matter.id))
    }

    fn at(&self, matter: &Matter) -> String {
        self.frame.root(&format!("desk/authority/decisions/{}", matter.id))
    }
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    council: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    after: String,
}

async fn show(home: Home, Query(asked): Query<Asked>) -> Result<Response> {
    let Home { house, frame, actor } = home;
    let mut tx = house.db.read().await?;
    let authorities = offices(&mut tx, actor.person).await?;
    let (whose, today) = ((actor.person, frame.today()), frame.today());
    let mut after = asked.after.splitn(3, '_').map(str::to_owned);
    let mut part = || after.next().unwrap_or_default();
    let wanted = Wanted {
        council: asked.council.clone(),
        kind: asked.kind.clone(),
        after: (part(), part(), part()),
    };
    let matters = desk::matters(&mut tx, whose, &wanted, PAGE).await?;
    let last = matters.last().filter(|_| matters.len() == PAGE as usize);
    let next = last.map(|it| {
        format!("?council={}&kind={}&after={}", asked.council, asked.kind, it.place_in_list())
    });
    page(&Show {
        agendas: received_agendas(&mut tx, (&house, frame.language), whose).await?,
        limits: limits(&mut tx, &matters, frame.language).await?,
        tallies: desk::tallies(&mut tx, whose).await?,
        councils: desk::by_council(&mut tx, whose).await?,
        frame: frame.at("home", Vec::new()),
        today,
        authorities,
        council: asked.council,
        kind: asked.kind,
        is_continued: !asked.after.is_empty(),
        matters,
        next,
    })
}

/// The authorities of `person`; for whoever works for none, there is no such desk.
async fn offices(tx: &mut Tx, person: Id) -> Result<Vec<Authority>> {
    let authorities = authorities_of(tx, person).await?;
    if authorities.is_empty() { Err(Error::NotFound) } else { Ok(authorities) }
}

/// The desk of `council`, for a deed that its authority does from its own.
fn desk_of(home: Home, council: Council) -> Desk {
    home.at(council, Roles::NONE.with(Role::Authority))
}

fn back(desk: &Desk) -> String {
    desk.frame.root("desk/authority")
}

/// A transmission to one of the person's authorities, and the council that sent it.
async fn sent_to(home: &Home, id: Id) -> Result<(super::Transmission, Council)> {
    let mut tx = home.house.db.read().await?;
    let mine = offices(&mut tx, home.actor.person).await?;
    let it = store::any(&mut tx, id).await?;
    if !mine.iter().any(|authority| authority.id == it.authority_id) {
        return Err(Error::NotFound);
    }
    let council = councils::find(&mut tx, it.council_id).await?;
    Ok((it, council))
}

async fn slip(home: Home, Path(of): Path<OfTransmission>) -> Result<Response> {
    let (it, _) = sent_to(&home, of.transmission).await?;
    documents::send_pdf(&home.house, &it.slip_sha256, "bordereau.pdf").await
}

async fn receipt(home: Home, Path(of): Path<OfTransmission>) -> Result<Response> {
    let (it, _) = sent_to(&home, of.transmission).await?;
    documents::send_pdf(&home.house, &found(it.receipt_sha256)?, "accuse-de-reception.pdf").await
}

async fn received(home: Home, Path(of): Path<OfTransmission>) -> Result<Redirect> {
    let (it, council) = sent_to(&home, of.transmission).await?;
    let desk = desk_of(home, council);
    desk.allow(may(desk.roles, Action::Acknowledge))?;
    acknowledge(&desk, it.id).await?;
    Ok(done(&back(&desk), "done-acknowledged"))
}

#[derive(Deserialize)]
struct OfDeliberation {
    deliberation: Id,
}

/// What an authority looks at before it answers.
struct Examined {
    desk: Desk,
    act: Deliberation,
    case: Case,
    /// The authorities of the person.
    mine: Vec<Id>,
}

/// A deliberation that one of the person's authorities controls, or whose visa was asked of it.
async fn seen(home: Home, id: Id) -> Result<Examined> {
    let mut tx = home.house.db.read().await?;
    let mine = offices(&mut tx, home.actor.person).await?;
    let mine: Vec<Id> = mine.into_iter().map(|authority| authority.id).collect();
    let case = found(store_case::find(&mut tx, id).await?)?;
    let whose = [case.authority_id, case.visa_authority_id];
    if !whose.iter().flatten().any(|authority| mine.contains(authority)) {
        return Err(Error::NotFound);
    }
    let council = councils::find(&mut tx, case.council_id).await?;
    let act = deliberations::find(&mut tx, council.id, id).await?;
    drop(tx);
    Ok(Examined { desk: desk_of(home, council), act, case, mine })
}

#[derive(Template)]
#[template(path = "control/templates/examine.html")]
struct Examine {
    frame: Frame,
    act: Deliberation,
    case: Case,
    council: Bilingual,
    verdict: ShownVerdict,
    /// The last day to oppose it, if it still may be.
    opposable_until: Option<Date>,
    /// The last day to answer on its visa, if it awaits one of this authority.
    visa_until: Option<Date>,
    /// Where all that was transmitted is read, for whoever has a desk in that council.
    transmitted: Option<String>,
    /// Where the time to give the reasons of a refused budget stands.
    reasons: Option<ShownVerdict>,
}

impl Examine {
    fn url(&self, page: &str) -> String {
        self.frame.root(&format!("desk/authority/decisions/{}{page}", self.act.id))
    }
}

async fn examine(home: Home, Path(of): Path<OfDeliberation>) -> Result<Response> {
    let Examined { desk, act, case, mine } = seen(home, of.deliberation).await?;
    let mut tx = desk.house.db.read().await?;
    let today = desk.frame.today();
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let holidays = holidays(&mut tx, desk.council.id).await?;
    let deeds = store_deed::deeds(&mut tx, act.id).await?;
    let is_mine = |whose: Option<Id>| whose.is_some_and(|it| mine.contains(&it));
    // Whoever only gives the visa looks at the visa: the control is not its own.
    let of_visa = case.visa_standing(today, &profile, &holidays);
    let of_visa = of_visa.filter(|_| !is_mine(case.authority_id));
    let standing =
        of_visa.unwrap_or_else(|| case.standing_after(&deeds, today, &profile, &holidays));
    let until = case.opposition_until(&profile, &holidays).filter(|_| is_mine(case.authority_id));
    let visa_until = case.visa_until(&profile, &holidays);
    let visa_until = visa_until.filter(|_| is_mine(case.visa_authority_id));
    let crumbs = vec![(desk.frame.say("authority-desk"), back(&desk))];
    let language = desk.frame.language;
    let reasons = case.reasons(&profile, &holidays).filter(|_| is_mine(case.visa_authority_id));
    let refused = case.visa_on.filter(|_| case.visa_answer == Some(VisaAnswer::Refused));
    let reasons = reasons.filter(|_| refused.is_some() || visa_until.is_some());
    let reasons = reasons.map(|limit| {
        let verdict = limit.verdict(refused, today, SOON);
        // The rule's own page is public, and leads whoever has no desk there nowhere private.
        ShownVerdict { rule: None, ..ShownVerdict::of(&verdict, language) }
    });
    let mut verdict = ShownVerdict::of(&standing, language);
    let mut transmitted = Some(desk.at(&format!("sessions/{}/control", act.session_id)));
    let mut frame = desk.frame;
    if desk.actor.roles_in(desk.council.id).is_empty() {
        // Whoever has no desk in that council is led nowhere in it.
        frame.council = None;
        verdict.rule = None;
        transmitted = None;
    }
    page(&Examine {
        opposable_until: until.filter(|_| case.may_be_opposed(today, &profile, &holidays)),
        visa_until: visa_until.filter(|_| case.awaits_visa(today, &profile, &holidays)),
        transmitted,
        reasons,
        verdict,
        council: desk.council.title,
        frame: frame.at("home", crumbs),
        act,
        case,
    })
}

async fn paper(home: Home, Path(of): Path<OfDeliberation>) -> Result<Response> {
    let Examined { desk, act, .. } = seen(home, of.deliberation).await?;
    let name = format!("deliberation-{}-{}.pdf", act.year, act.number);
    documents::send_pdf(&desk.house, found(act.paper())?, &name).await
}

async fn opposed(
    home: Home,
    Path(of): Path<OfDeliberation>,
    Form(form): Form<Opposition>,
) -> Result<Redirect> {
    let Examined { desk, act, .. } = seen(home, of.deliberation).await?;
    desk.allow(may(desk.roles, Action::Oppose))?;
    oppose(&desk, &act, &reasoned(&form.reason_ar, &form.reason_fr)?).await?;
    Ok(done(&back(&desk), "done-opposed"))
}

async fn answered(
    home: Home,
    Path(of): Path<OfDeliberation>,
    Form(form): Form<Answer>,
) -> Result<Redirect> {
    let Examined { desk, act, .. } = seen(home, of.deliberation).await?;
    desk.allow(may(desk.roles, Action::AnswerVisa))?;
    answer_visa(&desk, &act, form.given, &form.reason()?).await?;
    Ok(done(&back(&desk), form.given.done()))
}
