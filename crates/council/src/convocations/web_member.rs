//! A member's own convocation, signed in: open the papers, acknowledge, answer.

use super::summons::check;
use super::web_addendum::{self, OwnAddendum};
use super::{Action, Answer, Channel, Delivery, SealedPaper, Summons, may, store, store_delivery};
use crate::documents;
use crate::house::{Frame, House, done, found, page};
use crate::people::Desk;
use crate::sessions::{self, OfSession, Session, SessionHead, Sight, Stage};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Error, Id, Result};
use serde::Deserialize;

/// What a member does with their own convocation.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/own", get(read))
        .route("/{lang}/{council}/desk/sessions/{session}/own/opening", post(open))
        .route("/{lang}/{council}/desk/sessions/{session}/own/receipt", post(acknowledge))
        .route("/{lang}/{council}/desk/sessions/{session}/own/answer", post(answer))
        .route("/{lang}/{council}/desk/sessions/{session}/own/papers/{paper}", get(paper))
}

#[derive(Template)]
#[template(path = "convocations/templates/own.html")]
struct Own {
    frame: Frame,
    head: SessionHead,
    summons: Option<Summons>,
    papers: Vec<SealedPaper>,
    addenda: Vec<OwnAddendum>,
    addenda_url: String,
    is_received: bool,
    is_opened: bool,
    may_answer: bool,
    answer_url: String,
    reason: String,
}

impl Own {
    fn answered(&self, answer: &str) -> bool {
        let given = self.summons.as_ref().and_then(|summons| summons.answer);
        given.is_some_and(|given| given.name() == answer)
    }
}

/// A member's own convocation, for those to whom the page of the convocation shows everybody's.
async fn read(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Own))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    show_own(tx, desk, session).await
}

pub(super) async fn show_own(mut tx: Tx, desk: Desk, session: Session) -> Result<Response> {
    let id = session.id;
    let summons = if may(desk.roles, Action::Own) {
        store::own_summons(&mut tx, id, desk.actor.person).await?
    } else {
        None
    };
    let mut own = Own {
        may_answer: session.stage == Stage::Convened,
        head: SessionHead::read(&mut tx, &desk, session, "convocation").await?,
        frame: desk.frame.clone(),
        papers: Vec::new(),
        addenda: Vec::new(),
        addenda_url: desk.at(&format!("sessions/{id}/own/addenda")),
        is_received: false,
        is_opened: false,
        answer_url: desk.at(&format!("sessions/{id}/own/answer")),
        reason: summons.as_ref().map(|it| it.reason.clone()).unwrap_or_default(),
        summons,
    };
    if let Some(summons) = &own.summons {
        own.addenda = web_addendum::of_member(&mut tx, summons).await?;
        let deliveries = store_delivery::deliveries_of(&mut tx, summons.id).await?;
        own.is_received = deliveries.iter().any(|it| it.received_at.is_some());
        own.is_opened = deliveries.iter().any(|it| it.opened_at.is_some());
        if own.is_opened {
            own.papers = store::sealed_papers(&mut tx, summons.convocation_id).await?;
        }
    }
    let crumbs = own.head.place(&own.frame);
    own.frame = own.frame.at("sessions", crumbs);
    page(&own)
}

/// The member's convocation to a session, and the delivery that their deed here proves.
async fn own(tx: &mut Tx, desk: &Desk, session: Id) -> Result<(Session, Summons, Delivery)> {
    desk.allow(may(desk.roles, Action::Own))?;
    tx.lock(&session.to_string()).await?;
    let session = sessions::find(tx, desk.council.id, session, Sight::of(desk.roles)).await?;
    let summons = found(store::own_summons(tx, session.id, desk.actor.person).await?)?;
    let deliveries = store_delivery::deliveries_of(tx, summons.id).await?;
    let here = deliveries.iter().find(|it| it.channel == Channel::Application);
    let delivery = found(here.or(deliveries.first()).cloned())?;
    Ok((session, summons, delivery))
}

async fn open(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let (session, summons, delivery) = own(&mut tx, &desk, of.session).await?;
    store_delivery::opened(&mut tx, &summons, delivery.id, "application").await?;
    tx.commit().await?;
    Ok(done(&here(&desk, session.id), "done-papers-opened"))
}

async fn acknowledge(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let (session, summons, delivery) = own(&mut tx, &desk, of.session).await?;
    let (proof, by) = ((delivery.id, "application"), Some(desk.actor.person));
    store_delivery::received(&mut tx, &summons, proof, None, by).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, session.id), "done-receipt-given"))
}

/// What a member answers, from either kind of page.
#[derive(Deserialize)]
pub(super) struct AnswerForm {
    pub(super) answer: Answer,
    #[serde(default)]
    pub(super) reason: String,
}

async fn answer(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(form): Form<AnswerForm>,
) -> Result<Redirect> {
    let mut tx = desk.house.db.write().await?;
    let (session, summons, _) = own(&mut tx, &desk, of.session).await?;
    let excuses = desk.rule("absence_successive");
    check(form.answer, &form.reason, session.stage > Stage::Convened, excuses)?;
    store::save_answer(&mut tx, &summons, form.answer, &form.reason).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, session.id), "done-answered"))
}

fn here(desk: &Desk, session: Id) -> String {
    desk.at(&format!("sessions/{session}/own"))
}

#[derive(Deserialize)]
struct OfPaper {
    session: Id,
    paper: u32,
}

/// A sealed paper, once the member has opened their convocation.
async fn paper(desk: Desk, Path(of): Path<OfPaper>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Own))?;
    let mut tx = desk.house.db.read().await?;
    let summons = found(store::own_summons(&mut tx, of.session, desk.actor.person).await?)?;
    let deliveries = store_delivery::deliveries_of(&mut tx, summons.id).await?;
    if deliveries.iter().all(|it| it.opened_at.is_none()) {
        return Err(Error::NotFound);
    }
    let papers = store::sealed_papers(&mut tx, summons.convocation_id).await?;
    let paper = found(papers.into_iter().find(|paper| paper.position == of.paper))?;
    documents::send(&desk.house, &paper.sha256, &paper.media_type, &paper.file_name).await
}
