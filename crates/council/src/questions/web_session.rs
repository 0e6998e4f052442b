//! The written questions of one session: the list, the sitting of the answers, the answers.

use super::web::{OfQuestion, left_to_rules};
use super::{Action, Question, answer, may, sitting, sitting_of, store};
use crate::house::{Frame, House, ShownVerdict, done, page};
use crate::people::{self, Desk, OfficeKind};
use crate::sessions::{self, OfSession, Session, SessionHead, Sight};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/sessions/{session}/questions`, and the answer to one question.
pub fn routes() -> Router<House> {
    let session = "/{lang}/{council}/desk/sessions/{session}/questions";
    Router::new()
        .route(session, get(show))
        .route(&format!("{session}/sitting"), post(chosen))
        .route("/{lang}/{council}/desk/questions/{question}/answer", post(answered))
}

/// One question of the list.
struct Row {
    question: Question,
    /// Why no answer can be written down now.
    obstacle: Option<String>,
}

#[derive(Template)]
#[template(path = "questions/templates/session.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    rows: Vec<Row>,
    carried: Vec<Question>,
    /// The sitting of the answers: its identifier and number.
    sitting: Option<(Id, u8)>,
    /// The rule on it, as the law says it.
    rule: String,
    left_to_rules: Option<ShownVerdict>,
    /// Who answers, unless somebody else is named: the president.
    answerer: Bilingual,
    may_choose: bool,
    may_answer: bool,
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let today = desk.frame.today();
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let sitting = sitting_of(&mut tx, session.id).await?;
    let questions = store::of_session(&mut tx, session.id).await?;
    let rows = questions.into_iter().map(|question| {
        let at = (&session, sitting.as_ref());
        let refusal = answer::may_be_answered(&desk, at, &question, today).err();
        Row { obstacle: refusal.map(|it| desk.frame.why(&it)), question }
    });
    let rows: Vec<Row> = rows.collect();
    let president =
        people::office_on(&mut tx, desk.council.id, OfficeKind::President, today).await?;
    let chooses = may(desk.roles, Action::ChooseSitting);
    let may_choose = chooses && sitting::may_be_chosen(&mut tx, &desk, &session).await.is_ok();
    let carried = store::carried_from(&mut tx, session.id).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "agenda").await?;
    let mut crumbs = head.place(&desk.frame);
    crumbs.push((desk.frame.say("tab-agenda"), head.url(&desk.frame, "agenda")));
    page(&Show {
        rows,
        carried,
        sitting: sitting.map(|it| (it.id, it.number)),
        rule: desk.article("question_ecrite_reponse"),
        left_to_rules: left_to_rules(&desk, &profile),
        answerer: president.map(|it| it.name).unwrap_or_default(),
        may_choose: may_choose && head.sittings.len() > 1,
        may_answer: may(desk.roles, Action::Answer),
        frame: desk.frame.at("sessions", crumbs),
        head,
    })
}

#[derive(Deserialize)]
struct Chosen {
    sitting: Id,
}

async fn chosen(
    desk: Desk,
    Path(of): Path<OfSession>,
    Form(form): Form<Chosen>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::ChooseSitting))?;
    let mut tx = desk.house.db.write().await?;
    let session = locked(&mut tx, &desk, of.session).await?;
    sitting::choose(&mut tx, &desk, &session, form.sitting).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{}/questions", session.id)), "done-question-sitting"))
}

async fn locked(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Session> {
    tx.lock(&id.to_string()).await?;
    sessions::find(tx, desk.council.id, id, Sight::of(desk.roles)).await
}

#[derive(Deserialize)]
struct Answered {
    #[serde(default)]
    by_ar: String,
    #[serde(default)]
    by_fr: String,
    #[serde(default)]
    answer_ar: String,
    #[serde(default)]
    answer_fr: String,
}

async fn answered(
    desk: Desk,
    Path(of): Path<OfQuestion>,
    Form(form): Form<Answered>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Answer))?;
    let mut tx = desk.house.db.write().await?;
    let question = store::find(&mut tx, desk.council.id, of.question).await?;
    let on = question.session_id.ok_or_else(|| Refusal::because("question-before-session"))?;
    let session = locked(&mut tx, &desk, on).await?;
    let question = store::find(&mut tx, desk.council.id, question.id).await?;
    let by = Bilingual::new(&form.by_ar, &form.by_fr);
    let said = Bilingual::new(&form.answer_ar, &form.answer_fr);
    answer::answer(&mut tx, &desk, (&session, &question), (&by, &said)).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("sessions/{}/questions", session.id)), "done-question-answered"))
}
