//! The opinions that a commune asks of this arrondissement: each is given by a deliberation that its
//! council adopted and signed.

use super::{Deliberation, store};
use crate::house::{Frame, House, done, page};
use crate::opinions::{self, Action, Answer, Awaited, Given, Opinion, may};
use crate::people::Desk;
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::web::{Form, Path};
use kit::{Bilingual, Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/opinions` and what is answered there.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/opinions", get(show))
        .route("/{lang}/{council}/desk/opinions/{opinion}", post(given))
}

/// So many on one page.
const PAGE: u32 = 40;

#[derive(Template)]
#[template(path = "deliberations/templates/opinions.html")]
struct Show {
    frame: Frame,
    awaited: Vec<Awaited>,
    known: Vec<Opinion>,
    next: Option<String>,
    /// The signed deliberations of the last year, one of which may give an opinion.
    acts: Vec<Deliberation>,
    may_give: bool,
}

/// A place in a long list, as addresses say it.
#[derive(Deserialize)]
struct Before {
    #[serde(default)]
    before: String,
}

async fn show(desk: Desk, Query(Before { before }): Query<Before>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let before = before.split_once('_').unwrap_or(("9999", ""));
    let mut known = opinions::list(&mut tx, desk.council.id, before, PAGE).await?;
    let last = known.last().filter(|_| known.len() == PAGE as usize);
    let next = last.map(|last| format!("{:.6}_{}", last.asked_at, last.id));
    known.retain(|it| it.answer.is_some());
    page(&Show {
        awaited: opinions::awaited(&mut tx, desk.council.id).await?,
        acts: store::signed_lately(&mut tx, desk.council.id).await?,
        may_give: may(desk.roles, Action::Give),
        frame: desk.frame.at("decisions", Vec::new()),
        known,
        next,
    })
}

#[derive(Deserialize)]
struct OfOpinion {
    opinion: Id,
}

#[derive(Deserialize)]
struct Giving {
    answer: Answer,
    #[serde(default)]
    deliberation: String,
    #[serde(default)]
    text_ar: String,
    #[serde(default)]
    text_fr: String,
}

async fn given(
    desk: Desk,
    Path(of): Path<OfOpinion>,
    Form(form): Form<Giving>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Give))?;
    let mut tx = desk.house.db.write().await?;
    let acts = store::signed_lately(&mut tx, desk.council.id).await?;
    let act = acts.into_iter().find(|it| it.id.to_string() == form.deliberation);
    let act = act.ok_or_else(|| Refusal::because("opinion-another-deliberation"))?;
    let text = Bilingual::new(&form.text_ar, &form.text_fr);
    let reference = act.reference();
    let it = Given {
        answer: form.answer,
        text: &text,
        reference: &reference,
        deliberation: Some(act.id),
    };
    opinions::give(&mut tx, &desk, of.opinion, &it).await?;
    tx.commit().await?;
    Ok(done(&desk.at("opinions"), "done-opinion-given"))
}
