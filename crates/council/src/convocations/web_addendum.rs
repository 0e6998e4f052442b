//! The addenda of a convocation: the office seals them and sees whom they reached; members open
//! them from their own pages or by their link.

use super::addendum::{self, Addendum};
use super::reach::{Reach, Stage as Reached};
use super::store_delivery;
use super::web_papers::{Led, SECRET};
use super::{Action, Channel, SealedPaper, Summons, addendum_paper, may, store, store_addendum};
use crate::agenda::{self, Point};
use crate::documents;
use crate::house::{Frame, House, done, found, page, print};
use crate::people::Desk;
use crate::sessions::{self, OfSession, Session, SessionHead, Sight};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use kit::db::Tx;
use kit::web::{Fields, Path};
use kit::{Error, Id, Refusal, Result};
use serde::Deserialize;

/// The office’s page of addenda, and what members do with one.
pub fn routes() -> Router<House> {
    const OFFICE: &str = "/{lang}/{council}/desk/sessions/{session}/convocation/addenda";
    const OWN: &str = "/{lang}/{council}/desk/sessions/{session}/own/addenda/{number}";
    const LINK: &str = "/{lang}/papers/{token}/addenda/{number}";
    Router::new()
        .route(OFFICE, get(show).post(add))
        .route(&format!("{OFFICE}/{{number}}/list.pdf"), get(list))
        .route(&format!("{OFFICE}/{{number}}/handing-over"), post(handed))
        .route(&format!("{OFFICE}/{{number}}/slips/{{summons}}"), get(slip).post(signed))
        .route(&format!("{OFFICE}/{{number}}/papers/{{paper}}"), get(paper))
        .route(&format!("{OWN}/opening"), post(open_own))
        .route(&format!("{OWN}/papers/{{paper}}"), get(own_paper))
        .route(&format!("{LINK}/opening"), post(open_linked))
        .route(&format!("{LINK}/papers/{{paper}}"), get(linked_paper))
}

/// An addendum as the office sees it.
struct Told {
    addendum: Addendum,
    papers: Vec<SealedPaper>,
    reach: Reach,
}

impl Told {
    async fn read(tx: &mut Tx, addendum: Addendum) -> Result<Self> {
        let papers = store_addendum::papers(tx, addendum.id).await?;
        let summonses = store::summonses(tx, addendum.convocation_id).await?;
        // An answer was given to the convocation: it does not prove that the addendum was read.
        let unanswered = summonses.into_iter().map(|it| Summons { answer: None, ..it });
        let deliveries = store_addendum::deliveries(tx, addendum.id).await?;
        // Whoever left office since the convocation was sent nothing.
        let concerned = |it: &Summons| deliveries.iter().any(|way| way.summons_id == it.id);
        let reach = Reach::of(unanswered.filter(concerned).collect(), deliveries.clone());
        Ok(Self { addendum, papers, reach })
    }

    fn stages(&self) -> Vec<(&'static str, usize)> {
        Reached::ALL.iter().rev().map(|&it| (it.name(), self.reach.at(it))).collect()
    }

    fn waiting(&self) -> usize {
        self.reach.letters_waiting().count()
    }
}

#[derive(Template)]
#[template(path = "convocations/templates/addenda.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    addenda: Vec<Told>,
    points: Vec<Point>,
    /// Why none may be added now.
    obstacle: Option<String>,
    may_seal: bool,
    may_record: bool,
}

async fn session_of(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Session> {
    sessions::find(tx, desk.council.id, id, Sight::of(desk.roles)).await
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::SeeReach))?;
    let mut tx = desk.house.db.read().await?;
    let session = session_of(&mut tx, &desk, of.session).await?;
    let obstacle = match addendum::check(&mut tx, &desk, &session).await {
        Ok(_) => None,
        Err(Error::Refused(refusal)) => Some(desk.frame.why(&refusal)),
        Err(error) => return Err(error),
    };
    let mut addenda = Vec::new();
    for addendum in store_addendum::list(&mut tx, session.id).await? {
        addenda.push(Told::read(&mut tx, addendum).await?);
    }
    let points = agenda::list(&mut tx, session.id).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "convocation").await?;
    let mut crumbs = head.place(&desk.frame);
    crumbs.push((desk.frame.say("tab-convocation"), head.url(&desk.frame, "convocation")));
    page(&Show {
        may_seal: may(desk.roles, Action::Seal),
        may_record: may(desk.roles, Action::RecordPaper),
        frame: desk.frame.at("sessions", crumbs),
        head,
        addenda,
        points,
        obstacle,
    })
}

async fn add(desk: Desk, Path(of): Path<OfSession>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Seal))?;
    addendum::add(&desk, of.session, &fields).await?;
    Ok(done(&here(&desk, of.session), "done-addendum-sealed"))
}

fn here(desk: &Desk, session: Id) -> String {
    desk.at(&format!("sessions/{session}/convocation/addenda"))
}

#[derive(Deserialize)]
struct OfAddendum {
    session: Id,
    number: u32,
}

async fn list(desk: Desk, Path(of): Path<OfAddendum>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::SeeReach))?;
    let mut tx = desk.house.db.read().await?;
    let session = session_of(&mut tx, &desk, of.session).await?;
    let it = addendum::numbered(&mut tx, session.id, of.number).await?;
    let list = addendum_paper::list(&mut tx, &desk, (&session, &it)).await?;
    let pdf = print(&desk.house, list).await?;
    documents::answer(pdf.bytes, "application/pdf", &format!("additif-{}.pdf", of.number))
}

/// The copies on paper were handed to whoever carries them.
async fn handed(desk: Desk, Path(of): Path<OfAddendum>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::RecordPaper))?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&of.session.to_string()).await?;
    let session = session_of(&mut tx, &desk, of.session).await?;
    let it = addendum::numbered(&mut tx, session.id, of.number).await?;
    let told = Told::read(&mut tx, it).await?;
    if told.waiting() == 0 {
        return Err(Refusal::because("letters-already-handed").into());
    }
    for (summons, delivery) in told.reach.letters_waiting() {
        let (proof, by) = ("سلمت للمكلف بالتبليغ · remise au porteur", Some(desk.actor.person));
        store_delivery::sent(&mut tx, summons, delivery.id, proof, by).await?;
    }
    tx.commit().await?;
    Ok(done(&here(&desk, session.id), "done-letters-handed"))
}

#[derive(Deserialize)]
struct OfSlip {
    session: Id,
    number: u32,
    summons: Id,
}

/// The slip that a member signed for the addendum, scanned in.
async fn signed(desk: Desk, Path(of): Path<OfSlip>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::RecordPaper))?;
    let file = fields.files("slip").next().ok_or_else(|| Refusal::because("paper-none-chosen"))?;
    documents::check(file)?;
    let digest = desk.house.files.keep(&file.bytes).await?;
    let mut tx = desk.house.db.write().await?;
    let session = session_of(&mut tx, &desk, of.session).await?;
    let it = addendum::numbered(&mut tx, session.id, of.number).await?;
    let told = Told::read(&mut tx, it).await?;
    let member = found(told.reach.members.iter().find(|it| it.summons.id == of.summons))?;
    let delivery = found(member.on_paper().or(member.deliveries.first()))?;
    let (proof, by) = ((delivery.id, "signed slip"), Some(desk.actor.person));
    store_delivery::received(&mut tx, &member.summons, proof, Some(&digest), by).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, session.id), "done-slip-kept"))
}

async fn slip(desk: Desk, Path(of): Path<OfSlip>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::SeeReach))?;
    let mut tx = desk.house.db.read().await?;
    let session = session_of(&mut tx, &desk, of.session).await?;
    let it = addendum::numbered(&mut tx, session.id, of.number).await?;
    let deliveries = store_addendum::deliveries(&mut tx, it.id).await?;
    let mut own = deliveries.into_iter().filter(|delivery| delivery.summons_id == of.summons);
    let slip = found(own.find_map(|delivery| delivery.slip_sha256))?;
    documents::send(&desk.house, &slip, "application/octet-stream", "recepisse").await
}

#[derive(Deserialize)]
struct OfPaper {
    session: Id,
    number: u32,
    paper: u32,
}

async fn send(tx: &mut Tx, house: &House, of: &OfPaper) -> Result<Response> {
    let it = addendum::numbered(tx, of.session, of.number).await?;
    let papers = store_addendum::papers(tx, it.id).await?;
    let paper = found(papers.into_iter().find(|paper| paper.position == of.paper))?;
    documents::send(house, &paper.sha256, &paper.media_type, &paper.file_name).await
}

async fn paper(desk: Desk, Path(of): Path<OfPaper>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::SeeReach))?;
    let mut tx = desk.house.db.read().await?;
    session_of(&mut tx, &desk, of.session).await?;
    send(&mut tx, &desk.house, &of).await
}

/// An addendum as its member sees it: its papers once it is opened.
pub(super) struct OwnAddendum {
    pub(super) number: u32,
    pub(super) is_opened: bool,
    pub(super) papers: Vec<SealedPaper>,
}

/// The addenda of a session, for the member of `summons`.
pub(super) async fn of_member(tx: &mut Tx, summons: &Summons) -> Result<Vec<OwnAddendum>> {
    let mut own = Vec::new();
    for it in store_addendum::list(tx, summons.session_id).await? {
        let deliveries = store_addendum::deliveries(tx, it.id).await?;
        let mut mine = deliveries.iter().filter(|delivery| delivery.summons_id == summons.id);
        let is_opened = mine.any(|delivery| delivery.opened_at.is_some());
        let papers = if is_opened { store_addendum::papers(tx, it.id).await? } else { Vec::new() };
        own.push(OwnAddendum { number: it.number, is_opened, papers });
    }
    Ok(own)
}

async fn has_opened(tx: &mut Tx, summons: &Summons, number: u32) -> Result<()> {
    let own = of_member(tx, summons).await?;
    let is_opened = own.iter().any(|it| it.number == number && it.is_opened);
    if is_opened { Ok(()) } else { Err(Error::NotFound) }
}

async fn open_own(desk: Desk, Path(of): Path<OfAddendum>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Own))?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&of.session.to_string()).await?;
    let session = session_of(&mut tx, &desk, of.session).await?;
    let summons = found(store::own_summons(&mut tx, session.id, desk.actor.person).await?)?;
    let it = addendum::numbered(&mut tx, session.id, of.number).await?;
    addendum::open(&mut tx, &it, &summons, (Channel::Application, "application")).await?;
    tx.commit().await?;
    let own = desk.at(&format!("sessions/{}/own", session.id));
    Ok(done(&own, "done-addendum-opened"))
}

async fn own_paper(desk: Desk, Path(of): Path<OfPaper>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Own))?;
    let mut tx = desk.house.db.read().await?;
    session_of(&mut tx, &desk, of.session).await?;
    let summons = found(store::own_summons(&mut tx, of.session, desk.actor.person).await?)?;
    has_opened(&mut tx, &summons, of.number).await?;
    send(&mut tx, &desk.house, &of).await
}

#[derive(Deserialize)]
struct OfLinked {
    token: String,
    number: u32,
}

async fn open_linked(
    frame: Frame,
    State(house): State<House>,
    Path(of): Path<OfLinked>,
) -> Result<Redirect> {
    let mut tx = house.db.write().await?;
    let led = Led::by(&mut tx, &of.token).await?;
    tx.lock(&led.session.id.to_string()).await?;
    let it = addendum::numbered(&mut tx, led.session.id, of.number).await?;
    addendum::open(&mut tx, &it, &led.summons, (Channel::Mail, "link")).await?;
    tx.commit().await?;
    Ok(done(&frame.root(&format!("papers/{}", of.token)), "done-addendum-opened"))
}

#[derive(Deserialize)]
struct OfLinkedPaper {
    token: String,
    number: u32,
    paper: u32,
}

async fn linked_paper(
    State(house): State<House>,
    Path(of): Path<OfLinkedPaper>,
) -> Result<Response> {
    let mut tx = house.db.read().await?;
    let led = Led::by(&mut tx, &of.token).await?;
    has_opened(&mut tx, &led.summons, of.number).await?;
    let of = OfPaper { session: led.session.id, number: of.number, paper: of.paper };
    Ok((SECRET, send(&mut tx, &house, &of).await?).into_response())
}
