//! One's own papers by a link, without a password. Looking at the link proves nothing — machines
//! do that; the papers open when a person presses the button.

use super::summons::check;
use super::web_addendum::{self, OwnAddendum};
use super::web_member::AnswerForm;
use super::{Channel, Delivery, SealedPaper, Summons, store, store_delivery};
use crate::councils::{self, Council};
use crate::documents;
use crate::house::{Frame, House, done, found, page};
use crate::sessions::{self, Session, Sight, Sitting, Stage, title};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use kit::clock::day;
use kit::db::Tx;
use kit::sign_in::Token;
use kit::web::{Form, Path};
use kit::{Bilingual, Result};
use serde::Deserialize;

/// `/{lang}/papers/{token}`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/papers/{token}", get(show))
        .route("/{lang}/papers/{token}/opening", post(open))
        .route("/{lang}/papers/{token}/receipt", post(acknowledge))
        .route("/{lang}/papers/{token}/answer", post(answer))
        .route("/{lang}/papers/{token}/letter", get(letter))
        .route("/{lang}/papers/{token}/files/{paper}", get(paper))
}

#[derive(Deserialize)]
struct OfToken {
    token: String,
}

#[derive(Template)]
#[template(path = "convocations/templates/papers.html")]
struct Show {
    frame: Frame,
    /// Its own address, which is the key.
    here: String,
    answer_url: String,
    reason: String,
    council: Council,
    session: Session,
    title: Bilingual,
    sittings: Vec<Sitting>,
    summons: Summons,
    papers: Vec<SealedPaper>,
    addenda: Vec<OwnAddendum>,
    addenda_url: String,
    is_received: bool,
    is_opened: bool,
    may_answer: bool,
}

impl Show {
    fn answered(&self, answer: &str) -> bool {
        self.summons.answer.is_some_and(|given| given.name() == answer)
    }
}

/// What a link leads to.
pub(super) struct Led {
    pub(super) summons: Summons,
    pub(super) session: Session,
    deliveries: Vec<Delivery>,
}

impl Led {
    pub(super) async fn by(tx: &mut Tx, token: &str) -> Result<Self> {
        let summons = found(store_delivery::follow_link(tx, &Token::brought(token)).await?)?;
        let summons = store::find_summons(tx, summons).await?;
        let sight = Sight::FromPlanned;
        let session = sessions::find(tx, summons.council_id, summons.session_id, sight).await?;
        let deliveries = store_delivery::deliveries_of(tx, summons.id).await?;
        Ok(Self { summons, session, deliveries })
    }

    /// The mail that brought the link.
    fn delivery(&self) -> Result<&Delivery> {
        let mail = self.deliveries.iter().find(|it| it.channel == Channel::Mail);
        found(mail.or(self.deliveries.first()))
    }

    fn is_opened(&self) -> bool {
        self.deliveries.iter().any(|it| it.opened_at.is_some())
    }
}

/// The address itself is the key: it must not travel on.
pub(super) const SECRET: [(&str, &str); 2] =
    [("referrer-policy", "no-referrer"), ("x-robots-tag", "noindex")];

async fn show(
    frame: Frame,
    State(house): State<House>,
    Path(of): Path<OfToken>,
) -> Result<Response> {
    let mut tx = house.db.read().await?;
    let led = Led::by(&mut tx, &of.token).await?;
    let is_opened = led.is_opened();
    let papers = if is_opened {
        store::sealed_papers(&mut tx, led.summons.convocation_id).await?
    } else {
        Vec::new()
    };
    let here = frame.root(&format!("papers/{}", of.token));
    let written = page(&Show {
        council: councils::find(&mut tx, led.summons.council_id).await?,
        title: title(&house, &led.session),
        sittings: sessions::sittings(&mut tx, led.session.id).await?,
        is_received: led.deliveries.iter().any(|it| it.received_at.is_some()),
        may_answer: led.session.stage == Stage::Convened,
        addenda: web_addendum::of_member(&mut tx, &led.summons).await?,
        addenda_url: format!("{here}/addenda"),
        answer_url: format!("{here}/answer"),
        reason: led.summons.reason.clone(),
        here,
        session: led.session,
        summons: led.summons,
        frame,
        papers,
        is_opened,
    })?;
    Ok((SECRET, written).into_response())
}

async fn open(
    frame: Frame,
    State(house): State<House>,
    Path(of): Path<OfToken>,
) -> Result<Redirect> {
    let mut tx = house.db.write().await?;
    let led = Led::by(&mut tx, &of.token).await?;
    store_delivery::opened(&mut tx, &led.summons, led.delivery()?.id, "link").await?;
    tx.commit().await?;
    Ok(done(&frame.root(&format!("papers/{}", of.token)), "done-papers-opened"))
}

async fn acknowledge(
    frame: Frame,
    State(house): State<House>,
    Path(of): Path<OfToken>,
) -> Result<Redirect> {
    let mut tx = house.db.write().await?;
    let led = Led::by(&mut tx, &of.token).await?;
    let (proof, by) = ((led.delivery()?.id, "link"), Some(led.summons.person_id));
    store_delivery::received(&mut tx, &led.summons, proof, None, by).await?;
    tx.commit().await?;
    Ok(done(&frame.root(&format!("papers/{}", of.token)), "done-receipt-given"))
}

async fn answer(
    frame: Frame,
    State(house): State<House>,
    Path(of): Path<OfToken>,
    Form(form): Form<AnswerForm>,
) -> Result<Redirect> {
    let mut tx = house.db.write().await?;
    let led = Led::by(&mut tx, &of.token).await?;
    let council = councils::find(&mut tx, led.summons.council_id).await?;
    let excuses = council.rule("absence_successive", day(tx.now()));
    check(form.answer, &form.reason, led.session.stage > Stage::Convened, excuses)?;
    store::save_answer(&mut tx, &led.summons, form.answer, &form.reason).await?;
    tx.commit().await?;
    Ok(done(&frame.root(&format!("papers/{}", of.token)), "done-answered"))
}

async fn letter(State(house): State<House>, Path(of): Path<OfToken>) -> Result<Response> {
    let led = Led::by(&mut house.db.read().await?, &of.token).await?;
    let name = format!("convocation-{:03}.pdf", led.summons.number);
    let sent = documents::send_pdf(&house, &led.summons.letter_sha256, &name).await?;
    Ok((SECRET, sent).into_response())
}

#[derive(Deserialize)]
struct OfPaper {
    token: String,
    paper: u32,
}

async fn paper(State(house): State<House>, Path(of): Path<OfPaper>) -> Result<Response> {
    let mut tx = house.db.read().await?;
    let led = Led::by(&mut tx, &of.token).await?;
    if !led.is_opened() {
        return Err(kit::Error::NotFound);
    }
    let papers = store::sealed_papers(&mut tx, led.summons.convocation_id).await?;
    let paper = found(papers.into_iter().find(|paper| paper.position == of.paper))?;
    let sent = documents::send(&house, &paper.sha256, &paper.media_type, &paper.file_name).await?;
    Ok((SECRET, sent).into_response())
}
