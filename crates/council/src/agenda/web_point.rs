//! One point: what it says, its papers, the report on it, and its history.

use super::inscribe::{may_be_removed, of_right};
use super::opposed::{Opposed, opposed};
use super::point::check_title;
use super::web::open_session;
use super::{Action, NewPoint, Origin, Point, Report, may, store, store_papers};
use crate::commissions::{self, Commission};
use crate::documents::{self, Document};
use crate::house::{Frame, House, Line, ShownVerdict, done, page};
use crate::opinions::{self, ShownOpinions};
use crate::people::{self, Desk, Service};
use crate::sessions::{self, OfSession, Session, SessionHead, Sight, Sitting};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::db::Tx;
use kit::web::{Fields, Form, Path};
use kit::{Bilingual, Digest, Id, Refusal, Result};
use law::Subject;
use serde::Deserialize;

/// `/{lang}/{council}/desk/points/{point}` and what is done there.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/agenda/new", get(new))
        .route("/{lang}/{council}/desk/sessions/{session}/agenda/points", post(create))
        .route("/{lang}/{council}/desk/points/{point}", get(show).post(update))
        .route("/{lang}/{council}/desk/points/{point}/edit", get(edit))
        .route("/{lang}/{council}/desk/points/{point}/removal", post(remove))
        .route("/{lang}/{council}/desk/points/{point}/papers", post(add_papers))
        .route("/{lang}/{council}/desk/points/{point}/papers/{document}/removal", post(drop_paper))
}

/// The point that an address names.
#[derive(Deserialize)]
pub(super) struct OfPoint {
    /// Its identifier.
    pub point: Id,
}

#[derive(Deserialize)]
struct OfPaper {
    point: Id,
    document: Id,
}

#[derive(Template)]
#[template(path = "agenda/templates/point.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    point: Point,
    commission: Option<Commission>,
    papers: Vec<Document>,
    report: Option<Report>,
    report_paper: Option<Document>,
    majority: &'static str,
    visa: Option<&'static str>,
    missing: Vec<&'static str>,
    history: Vec<Line>,
    may_edit: bool,
    links: Links,
    /// Why it cannot be taken off: it stands of right.
    of_right: Option<ShownVerdict>,
    opposed: Opposed,
    /// What the arrondissements of a commune think of it.
    opinions: ShownOpinions,
    may_add_papers: bool,
    may_report: bool,
    /// The article under which the council says whether it deliberates without a report.
    passage: String,
}

/// Where the page of a point leads.
struct Links {
    /// The page of the request or the petition that it comes from.
    source: Option<String>,
    /// Votes belong to a room below; its page answers for itself.
    votes: bool,
    /// Whether it may be the budget.
    budget: bool,
}

impl Links {
    fn of(desk: &Desk, session: &Session, point: &Point, profile: &law::Profile) -> Self {
        Self {
            source: super::inscribe::source(desk, point),
            votes: session.stage >= sessions::Stage::Open && !session.recorded,
            budget: super::budget::may_be_the_budget(point, profile),
        }
    }
}

async fn show(desk: Desk, Path(of): Path<OfPoint>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let (point, session) = seen(&mut tx, &desk, of.point).await?;
    let papers = store_papers::papers_of(&mut tx, point.id).await?;
    let report = store_papers::report(&mut tx, point.id).await?;
    let report_paper = match report.as_ref().and_then(|report| report.document_id) {
        Some(id) => Some(documents::find(&mut tx, id).await?),
        None => None,
    };
    let commission = match point.commission_id {
        Some(id) => Some(commissions::find(&mut tx, id).await?),
        None => None,
    };
    let profile = desk.council.law(desk.frame.today()).ok_or(kit::Error::NotFound)?;
    let opposed = opposed(&mut tx, &desk, (&session, &point), &profile).await?;
    let history = people::history(&mut tx, desk.reader(), point.id, 20).await?;
    let open = session.agenda_is_open();
    let opinions = opinions_on(&mut tx, &desk, (&session, &point)).await?;
    let reportable = !session.recorded && session.stage < sessions::Stage::Closed;
    let head = SessionHead::read(&mut tx, &desk, session, "agenda").await?;
    let mut crumbs = head.place(&desk.frame);
    crumbs.push((desk.frame.say("tab-agenda"), head.url(&desk.frame, "agenda")));
    let readable = papers
        .into_iter()
        .filter(|paper| paper.confidentiality.lets(desk.roles))
        .collect::<Vec<_>>();
    page(&Show {
        may_edit: open && may(desk.roles, Action::Edit),
        may_add_papers: open && may(desk.roles, Action::AddPapers),
        may_report: reportable && may(desk.roles, Action::Report),
        links: Links::of(&desk, &head.session, &point, &profile),
        majority: super::needs::majority(&point, &profile),
        visa: super::needs::visa(&point, &profile),
        opposed,
        opinions,
        of_right: of_right(&point, &profile)
            .map(|verdict| ShownVerdict::of(&verdict, desk.frame.language)),
        missing: if open { point.missing(readable.len()) } else { Vec::new() },
        passage: desk.article("commission_passage_obligatoire"),
        frame: desk.frame.at("sessions", crumbs),
        papers: readable,
        head,
        point,
        commission,
        report,
        report_paper,
        history,
    })
}

/// What the arrondissements of a commune think of a point that is voted on.
async fn opinions_on(
    tx: &mut Tx,
    desk: &Desk,
    (session, point): (&Session, &Point),
) -> Result<ShownOpinions> {
    if point.is_voted() {
        opinions::shown(tx, desk, session, point.id).await
    } else {
        Ok(ShownOpinions::default())
    }
}

/// The point, and its session if that is within sight.
pub(super) async fn seen(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(Point, Session)> {
    let point = store::find(tx, desk.council.id, id).await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(tx, desk.council.id, point.session_id, sight).await?;
    Ok((point, session))
}

/// The same, to be changed: the agenda is locked and still open, and the point still on it.
async fn seen_to_change(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(Point, Session)> {
    let point = store::find_to_change(tx, desk.council.id, id).await?;
    let session = open_session(tx, desk, point.session_id).await?;
    // Somebody else may have taken it off while this one waited for the lock.
    Ok((store::find_to_change(tx, desk.council.id, id).await?, session))
}

/// The form that adds a point, or changes it.
#[derive(Template)]
#[template(path = "agenda/templates/point_form.html")]
struct PointPage {
    frame: Frame,
    form: PointForm,
    action: String,
    is_new: bool,
    choices: Choices,
}

struct Choices {
    commissions: Vec<Commission>,
    services: Vec<Service>,
    sittings: Vec<Sitting>,
}

impl Choices {
    async fn read(tx: &mut Tx, session: &Session) -> Result<Self> {
        Ok(Self {
            commissions: commissions::list(tx, session.council_id).await?,
            services: people::services(tx, session.council_id).await?,
            sittings: sessions::sittings(tx, session.id).await?,
        })
    }
}

#[derive(Debug, Clone, Deserialize)]
struct PointForm {
    id: Id,
    title_ar: String,
    title_fr: String,
    #[serde(default)]
    note_ar: String,
    #[serde(default)]
    note_fr: String,
    #[serde(default)]
    draft_ar: String,
    #[serde(default)]
    draft_fr: String,
    subject: Subject,
    #[serde(default)]
    commission: String,
    #[serde(default)]
    service: String,
    #[serde(default)]
    sitting: String,
}

impl PointForm {
    fn blank(id: Id) -> Self {
        let nothing = String::new;
        Self {
            id,
            title_ar: nothing(),
            title_fr: nothing(),
            note_ar: nothing(),
            note_fr: nothing(),
            draft_ar: nothing(),
            draft_fr: nothing(),
            subject: Subject::Other,
            commission: nothing(),
            service: nothing(),
            sitting: nothing(),
        }
    }

    fn of(point: &Point) -> Self {
        let text = |id: Option<Id>| id.map(|id| id.to_string()).unwrap_or_default();
        Self {
            id: point.id,
            title_ar: point.title.ar.clone(),
            title_fr: point.title.fr.clone(),
            note_ar: point.note.ar.clone(),
            note_fr: point.note.fr.clone(),
            draft_ar: point.draft.ar.clone(),
            draft_fr: point.draft.fr.clone(),
            subject: point.subject.0,
            commission: text(point.commission_id),
            service: text(point.service_id),
            sitting: text(point.sitting_id),
        }
    }

    /// Refused if a choice is none of this council's or session's.
    fn read(&self, choices: &Choices, origin: Origin) -> Result<NewPoint, Refusal> {
        let commission = choose(&self.commission, choices.commissions.iter().map(|it| it.id))?;
        let service = choose(&self.service, choices.services.iter().map(|it| it.id))?;
        let sitting = choose(&self.sitting, choices.sittings.iter().map(|it| it.id))?;
        Ok(NewPoint {
            title: Bilingual::new(&self.title_ar, &self.title_fr),
            note: Bilingual::new(&self.note_ar, &self.note_fr),
            draft: Bilingual::new(&self.draft_ar, &self.draft_fr),
            subject: self.subject,
            origin,
            commission_id: commission,
            service_id: service,
            sitting_id: sitting,
        })
    }
}

/// The choice that `text` names, if any; refused if it is not among `all`.
fn choose(text: &str, mut all: impl Iterator<Item = Id>) -> Result<Option<Id>, Refusal> {
    if text.is_empty() {
        return Ok(None);
    }
    let unreadable = || Refusal::because("form-unreadable");
    let id: Id = text.parse().map_err(|_| unreadable())?;
    if all.any(|it| it == id) { Ok(Some(id)) } else { Err(unreadable()) }
}

async fn new(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Edit))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let choices = Choices::read(&mut tx, &session).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "agenda").await?;
    let form = PointForm::blank(Id::new(desk.frame.now));
    let action = head.url(&desk.frame, "agenda/points");
    let crumbs = head.place(&desk.frame);
    let frame = desk.frame.at("sessions", crumbs);
    page(&PointPage { frame, form, action, is_new: true, choices })
}

async fn create(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(form): Form<PointForm>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Edit))?;
    let mut tx = desk.house.db.write().await?;
    let session = open_session(&mut tx, &desk, of.session).await?;
    let new = form.read(&Choices::read(&mut tx, &session).await?, Origin::Bureau)?;
    let id = store::add(&mut tx, &session, form.id, &new, Some(desk.actor.person)).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{id}")), "done-point-added"))
}

async fn edit(desk: Desk, Path(of): Path<OfPoint>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Edit))?;
    let mut tx = desk.house.db.read().await?;
    let (point, session) = seen(&mut tx, &desk, of.point).await?;
    let choices = Choices::read(&mut tx, &session).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "agenda").await?;
    let action = desk.at(&format!("points/{}", point.id));
    let mut crumbs = head.place(&desk.frame);
    crumbs.push((desk.frame.say("tab-agenda"), head.url(&desk.frame, "agenda")));
    let frame = desk.frame.at("sessions", crumbs);
    page(&PointPage { frame, form: PointForm::of(&point), action, is_new: false, choices })
}

async fn update(
    desk: Desk,
    Path(of): Path<OfPoint>,
    Form(form): Form<PointForm>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Edit))?;
    let mut tx = desk.house.db.write().await?;
    let (point, session) = seen_to_change(&mut tx, &desk, of.point).await?;
    let new = form.read(&Choices::read(&mut tx, &session).await?, point.origin)?;
    store::change(&mut tx, &session, point.id, &new, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}", point.id)), "done-point-changed"))
}

async fn remove(desk: Desk, Path(of): Path<OfPoint>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Edit))?;
    let mut tx = desk.house.db.write().await?;
    let (point, session) = seen_to_change(&mut tx, &desk, of.point).await?;
    let profile = desk.council.law(desk.frame.today()).ok_or(kit::Error::NotFound)?;
    may_be_removed(&point, &profile)?;
    store::remove(&mut tx, &session, point.id, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{}/agenda", session.id)), "done-point-removed"))
}

async fn add_papers(desk: Desk, Path(of): Path<OfPoint>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::AddPapers))?;
    let mut tx = desk.house.db.write().await?;
    let (point, session) = seen_to_change(&mut tx, &desk, of.point).await?;
    let title = Bilingual::new(fields.text("title_ar"), fields.text("title_fr"));
    check_title(&title)?;
    if fields.files("papers").next().is_none() {
        return Err(Refusal::because("paper-none-chosen").into());
    }
    for file in fields.files("papers") {
        // The same file, sent twice, is one paper.
        let papers = store_papers::papers_of(&mut tx, point.id).await?;
        if papers.iter().any(|paper| paper.sha256 == Digest::of(&file.bytes)) {
            continue;
        }
        let by = desk.actor.person;
        let paper = (title.clone(), file);
        let document = documents::receive(&desk.house, &mut tx, desk.council.id, paper, by).await?;
        store_papers::attach(&mut tx, &session, point.id, document.id, by).await?;
    }
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}", point.id)), "done-papers-added"))
}

async fn drop_paper(desk: Desk, Path(of): Path<OfPaper>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::AddPapers))?;
    let mut tx = desk.house.db.write().await?;
    let (point, session) = seen_to_change(&mut tx, &desk, of.point).await?;
    store_papers::detach(&mut tx, &session, point.id, of.document, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{}", point.id)), "done-paper-removed"))
}
