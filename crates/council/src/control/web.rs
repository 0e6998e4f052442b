//! The page of a session's control: what went to the authority, and where each decision stands.

use super::{
    Action, Case, Parcel, Piece, Relay, Transmission, may, receipt, send, store, store_case,
    store_deed, store_relay,
};
use crate::calendar::holidays;
use crate::councils;
use crate::deliberations::{self, Deliberation};
use crate::documents;
use crate::house::{Frame, House, Line, ShownVerdict, done, found, page};
use crate::people::{self, Desk};
use crate::sessions::{self, OfSession, Session, SessionHead, Sight};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::db::Tx;
use kit::web::{Fields, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/sessions/{session}/control` and what the council does there.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/transmissions/{transmission}";
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/control", get(show))
        .route("/{lang}/{council}/desk/sessions/{session}/control/{parcel}", post(sent))
        .route("/{lang}/{council}/desk/sessions/{session}/relay", get(relay_slip))
        .route(&format!("{one}/receipt"), get(receipt_paper).post(keep_receipt))
        .route(&format!("{one}/slip"), get(slip))
        .route(&format!("{one}/pieces/{{position}}"), get(piece))
}

/// One kind of sending, with what was sent and whether more may be.
struct Sending {
    parcel: Parcel,
    /// Why it cannot be sent now.
    obstacle: Option<String>,
    sent: Vec<(Transmission, Vec<Piece>)>,
}

/// A decision before the authority.
struct Before {
    act: Deliberation,
    case: Case,
    verdict: ShownVerdict,
    /// The last day to oppose it, if it still may be.
    opposable_until: Option<Date>,
    /// The last day to answer on its visa, if it awaits one.
    visa_until: Option<Date>,
    /// Whether the reader's own authority gives that visa.
    is_mine: bool,
    /// Whether another than the control authority gives it, and has received the request: the
    /// office may write down an answer on paper.
    is_above: bool,
}

#[derive(Template)]
#[template(path = "control/templates/show.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    authority: Option<Bilingual>,
    sendings: Vec<Sending>,
    /// The acts of an arrondissement, on their way through its commune.
    relay: Option<Relay>,
    decisions: Vec<Before>,
    history: Vec<Line>,
    may_send: bool,
    may_read: bool,
    may_record: bool,
    may_record_visa: bool,
    may_acknowledge: bool,
    /// The authorities in whose office the reader works.
    mine: Vec<Id>,
    may_oppose: bool,
    may_answer: bool,
}

/// What the page shows one below the other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Decisions,
    Sendings,
}

impl Show {
    /// Whether the reader's own authority has this receipt to give.
    fn awaits_me(&self, it: &Transmission) -> bool {
        self.may_acknowledge && it.received_on.is_none() && self.mine.contains(&it.authority_id)
    }

    /// Decisions first, unless the authority has a receipt to give: then that comes first.
    fn parts(&self) -> [Part; 2] {
        let mut sent = self.sendings.iter().flat_map(|sending| &sending.sent);
        if sent.any(|(it, _)| self.awaits_me(it)) {
            [Part::Sendings, Part::Decisions]
        } else {
            [Part::Decisions, Part::Sendings]
        }
    }
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let authority = match desk.council.authority_id {
        Some(authority) => Some(councils::authority(&mut tx, authority).await?.name),
        None => None,
    };
    let sendings = sendings(&mut tx, &desk, &session).await?;
    let relay = store_relay::relay_of(&mut tx, session.id).await?;
    let mine = people::authorities_of(&mut tx, desk.actor.person).await?;
    let mine: Vec<Id> = mine.into_iter().map(|authority| authority.id).collect();
    let decisions = decisions(&mut tx, &desk, &session, &mine).await?;
    let history = people::history(&mut tx, desk.reader(), session.id, 20).await?;
    let head = SessionHead::read(&mut tx, &desk, session, "control").await?;
    let crumbs = head.place(&desk.frame);
    page(&Show {
        may_send: may(desk.roles, Action::Send) && !head.session.recorded,
        may_read: may(desk.roles, Action::ReadPieces),
        may_record: may(desk.roles, Action::RecordReceipt),
        may_record_visa: may(desk.roles, Action::RecordVisa),
        may_acknowledge: may(desk.roles, Action::Acknowledge),
        mine,
        may_oppose: may(desk.roles, Action::Oppose),
        may_answer: may(desk.roles, Action::AnswerVisa),
        frame: desk.frame.at("sessions", crumbs),
        head,
        authority,
        sendings,
        relay,
        decisions,
        history,
    })
}

async fn sendings(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Vec<Sending>> {
    let mut all = Vec::new();
    for transmission in store::of_session(tx, session.id).await? {
        let pieces = store::pieces(tx, transmission.id).await?;
        all.push((transmission, pieces));
    }
    let mut sendings = Vec::new();
    for &parcel in Parcel::ALL {
        let obstacle = match send::check(tx, desk, session, parcel).await {
            Ok(()) => None,
            Err(Error::Refused(refusal)) => Some(desk.frame.why(&refusal)),
            Err(error) => return Err(error),
        };
        let sent: Vec<_> = all.iter().filter(|(it, _)| it.parcel == parcel).cloned().collect();
        if parcel == Parcel::Visa && sent.is_empty() {
            continue;
        }
        sendings.push(Sending { parcel, obstacle, sent });
    }
    Ok(sendings)
}

async fn decisions(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    mine: &[Id],
) -> Result<Vec<Before>> {
    let cases = store_case::cases(tx, session.id).await?;
    let deeds = store_deed::deeds_of_session(tx, session.id).await?;
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let today = desk.frame.today();
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    let acts = deliberations::of_session(tx, session.id).await?;
    let before = |act: Deliberation| {
        let case = cases.iter().find(|case| case.deliberation_id == act.id)?.clone();
        let done: Vec<_> =
            deeds.iter().filter(|it| it.deliberation_id == act.id).cloned().collect();
        let standing = case.standing_after(&done, today, &profile, &holidays);
        let until = case.opposition_until(&profile, &holidays);
        let visa_until = case.visa_until(&profile, &holidays);
        Some(Before {
            verdict: ShownVerdict::of(&standing, desk.frame.language),
            opposable_until: until.filter(|_| case.may_be_opposed(today, &profile, &holidays)),
            is_mine: case.visa_authority_id.is_some_and(|whose| mine.contains(&whose)),
            is_above: case.visa_received_on.is_some(),
            visa_until: visa_until.filter(|_| case.awaits_visa(today, &profile, &holidays)),
            act,
            case,
        })
    };
    Ok(acts.into_iter().filter_map(before).collect())
}

#[derive(Deserialize)]
struct OfParcel {
    session: Id,
    parcel: Parcel,
}

async fn sent(desk: Desk, Path(of): Path<OfParcel>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Send))?;
    send::send(&desk, of.session, of.parcel).await?;
    Ok(done(&here(&desk, of.session), "done-transmitted"))
}

pub(super) fn here(desk: &Desk, session: Id) -> String {
    desk.at(&format!("sessions/{session}/control"))
}

/// A transmission by its identifier.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(super) struct OfTransmission {
    pub transmission: Id,
}

async fn read(desk: &Desk, id: Id) -> Result<Transmission> {
    desk.allow(may(desk.roles, Action::ReadPieces))?;
    Ok(store::find(&mut desk.house.db.read().await?, desk.council.id, id).await?)
}

async fn slip(desk: Desk, Path(of): Path<OfTransmission>) -> Result<Response> {
    let it = read(&desk, of.transmission).await?;
    documents::send_pdf(&desk.house, &it.slip_sha256, "bordereau.pdf").await
}

async fn receipt_paper(desk: Desk, Path(of): Path<OfTransmission>) -> Result<Response> {
    let it = read(&desk, of.transmission).await?;
    documents::send_pdf(&desk.house, &found(it.receipt_sha256)?, "accuse-de-reception.pdf").await
}

/// The slip by which an arrondissement handed its acts to its commune.
async fn relay_slip(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::ReadPieces))?;
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let relay = found(store_relay::relay_of(&mut tx, session.id).await?)?;
    documents::send_pdf(&desk.house, &relay.slip_sha256, "bordereau.pdf").await
}

#[derive(Deserialize)]
struct OfPiece {
    transmission: Id,
    position: u32,
}

async fn piece(desk: Desk, Path(of): Path<OfPiece>) -> Result<Response> {
    let it = read(&desk, of.transmission).await?;
    let pieces = store::pieces(&mut desk.house.db.read().await?, it.id).await?;
    let piece = found(pieces.into_iter().find(|piece| piece.position == of.position))?;
    documents::send_pdf(&desk.house, &piece.sha256, &piece.file_name).await
}

/// The receipt that was given on paper: its number, its day, the scan.
async fn keep_receipt(
    desk: Desk,
    Path(of): Path<OfTransmission>,
    fields: Fields,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::RecordReceipt))?;
    let file = fields.files("scan").next();
    let file = file.ok_or_else(|| Refusal::because("paper-none-chosen"))?;
    if documents::check(file)? != "application/pdf" {
        return Err(Refusal::because("scan-must-be-pdf").into());
    }
    let on = fields.text("on").parse::<Date>();
    let on = on.map_err(|_| Refusal::because("session-date-unreadable"))?;
    let scan = desk.house.files.keep(&file.bytes).await?;
    let it = read(&desk, of.transmission).await?;
    receipt::record(&desk, it.id, (fields.text("number"), on, &scan)).await?;
    Ok(done(&here(&desk, it.session_id), "done-receipt-kept"))
}
