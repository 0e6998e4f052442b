//! The acts of an arrondissement: it hands them to the president of the communal council, who
//! passes them on to the governor in the time that runs from their receipt (113-14, art. 230).

use super::{Parcel, Piece, Transmission, send, slip, store_relay, visa};
use crate::calendar::holidays;
use crate::councils::{self, Council, Level};
use crate::house::print;
use crate::people::{Desk, Role, Roles};
use crate::sessions::{self, Milestone, Session, Sight};
use jiff::Timestamp;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Digest, Error, Happened, Id, Refusal, Result};
use law::clock::{Facts, Step, deadlines};
use serde_json::json;

/// The acts of a session of an arrondissement, on their way through the commune.
#[derive(Debug, Clone)]
pub struct Relay {
    /// Its identifier.
    pub id: Id,
    /// The arrondissement.
    pub council_id: Id,
    /// Its commune.
    pub commune_id: Id,
    /// The session.
    pub session_id: Id,
    /// The year of its number.
    pub year: i16,
    /// Its number among the arrondissement's own, without gaps.
    pub number: u32,
    /// The slip to the president of the commune, printed.
    pub slip_sha256: Digest,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// The day the commune received it.
    pub received_on: Option<Date>,
    /// The number of the commune's receipt.
    pub receipt_number: Option<String>,
    /// The last day to pass it on.
    pub relay_by: Option<Date>,
    /// How it went on to the governor.
    pub transmission_id: Option<Id>,
    /// The number of that sending in the commune's own series.
    pub onward_number: Option<String>,
    /// When it was passed on.
    pub relayed_at: Option<Timestamp>,
}

kit::row!(Relay {
    id,
    council_id,
    commune_id,
    session_id,
    year,
    number,
    slip_sha256,
    sent_at,
    received_on,
    receipt_number,
    relay_by,
    transmission_id,
    onward_number,
    relayed_at
});

impl Relay {
    /// The number of its slip: `2027/3`.
    pub fn reference(&self) -> String {
        format!("{}/{}", self.year, self.number)
    }
}

/// The commune through which the acts of `council` go, if it is an arrondissement of one that works
/// here.
pub(super) async fn commune_of(tx: &mut Tx, council: &Council) -> Result<Option<Council>> {
    let parent = council.parent_id.filter(|_| council.level == Level::Arrondissement);
    let Some(parent) = parent else { return Ok(None) };
    let commune = councils::find(tx, parent).await?;
    Ok(Some(commune).filter(|commune| commune.opened_at.is_some()))
}

/// The arrondissement hands the acts of `session` to the president of `commune`.
pub(super) async fn begin(
    tx: &mut Tx,
    desk: &Desk,
    (session, commune): (&Session, &Council),
    pieces: &[Piece],
) -> Result<Relay> {
    let year = day(tx.now()).year();
    let mut relay = Relay {
        id: Id::new(tx.now()),
        council_id: desk.council.id,
        commune_id: commune.id,
        session_id: session.id,
        year,
        number: tx.next_number("relays", desk.council.id, year).await?,
        slip_sha256: Digest::of(b""),
        sent_at: tx.now(),
        received_on: None,
        receipt_number: None,
        relay_by: None,
        transmission_id: None,
        onward_number: None,
        relayed_at: None,
    };
    let sheet = slip::to_the_commune(tx, desk, session, (&relay, commune, pieces)).await?;
    let pdf = print(&desk.house, sheet).await?;
    relay.slip_sha256 = desk.house.files.keep(&pdf.bytes).await?;
    let by = desk.actor.person;
    store_relay::save(tx, &relay, by).await?;
    let proof = json!({ "number": relay.reference(), "sha256": relay.slip_sha256 });
    let happened = Happened::new("journal-relay-sent", commune.id, relay.id);
    tx.record(happened.by(by).with(proof.clone())).await?;
    sessions::note(tx, session, Milestone::ActsSent, Some(by), proof).await?;
    Ok(relay)
}

/// The commune acknowledges receipt: its time to pass the acts on runs from this day.
pub(super) async fn receive(desk: &Desk, id: Id) -> Result<Relay> {
    let mut tx = desk.house.db.write().await?;
    let (relay, council, session) = locked(&mut tx, desk, id).await?;
    if relay.received_on.is_some() {
        return Err(Refusal::because("transmission-already-received").into());
    }
    let today = day(tx.now());
    let number = tx.next_number("relay-receipts", desk.council.id, today.year()).await?;
    let number = format!("{}/{number}", today.year());
    let due = relay_by(&mut tx, &council, (&session, today)).await?;
    store_relay::received(&mut tx, relay.id, (today, &number), due).await?;
    let by = desk.actor.person;
    let proof = json!({ "number": number, "on": today });
    let happened = Happened::new("journal-relay-received", desk.council.id, relay.id);
    tx.record(happened.by(by).with(proof.clone())).await?;
    sessions::note(&mut tx, &session, Milestone::ActsWithCommune, Some(by), proof).await?;
    tx.commit().await?;
    Ok(relay)
}

/// The president of the commune passes the acts on to the governor, with a slip of the commune.
pub(super) async fn pass_on(desk: &Desk, id: Id) -> Result<Transmission> {
    let mut tx = desk.house.db.write().await?;
    let (relay, council, session) = locked(&mut tx, desk, id).await?;
    if relay.received_on.is_none() {
        return Err(Refusal::because("control-receipt-first").into());
    }
    if relay.transmission_id.is_some() {
        return Err(Refusal::because("transmission-already-sent").into());
    }
    let authority = council.authority_id;
    let authority = authority.ok_or_else(|| Refusal::because("council-without-authority"))?;
    let theirs = of_arrondissement(desk, council);
    let pieces = send::pieces(&mut tx, &theirs, &session, Parcel::Acts).await?;
    let year = day(tx.now()).year();
    let number = tx.next_number("relays-onward", desk.council.id, year).await?;
    let number = format!("{year}/{number}");
    let whom = (Parcel::Acts, authority);
    let sender = Some(desk.council.id);
    let it = send::transmit(&mut tx, &theirs, &session, (whom, sender), &pieces).await?;
    store_relay::passed_on(&mut tx, relay.id, it.id, &number).await?;
    send::open_cases(&mut tx, &theirs, &session, &it).await?;
    visa::ask(&mut tx, &theirs, &session).await?;
    let by = desk.actor.person;
    let proof = json!({ "number": number, "sha256": it.slip_sha256 });
    let happened = Happened::new("journal-relay-passed-on", desk.council.id, relay.id);
    tx.record(happened.by(by).with(proof.clone())).await?;
    sessions::note(&mut tx, &session, Milestone::ActsRelayed, Some(by), proof).await?;
    tx.commit().await?;
    Ok(it)
}

/// The relay of this commune, locked with its session.
async fn locked(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(Relay, Council, Session)> {
    let relay = store_relay::find(tx, desk.council.id, id).await?;
    tx.lock(&relay.session_id.to_string()).await?;
    let relay = store_relay::find(tx, desk.council.id, id).await?;
    let council = councils::find(tx, relay.council_id).await?;
    let session = sessions::find(tx, council.id, relay.session_id, Sight::FromPlanned).await?;
    Ok((relay, council, session))
}

/// The commune acts for the arrondissement: its papers are the arrondissement's.
fn of_arrondissement(desk: &Desk, council: Council) -> Desk {
    Desk {
        house: desk.house.clone(),
        frame: desk.frame.clone(),
        council,
        actor: desk.actor.clone(),
        roles: Roles::NONE.with(Role::Office),
    }
}

/// The last day to pass on what the commune received on the day `on`, as the session's clock says.
async fn relay_by(
    tx: &mut Tx,
    council: &Council,
    (session, on): (&Session, Date),
) -> Result<Option<Date>> {
    let profile = council.law(on).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, council.id).await?;
    let opening = session.opens_on.unwrap_or(on);
    let facts = Facts { minutes_with_commune: Some(on), ..Facts::of(session.kind.0, opening) };
    let deadlines = deadlines(&facts, &profile, &holidays);
    let step = deadlines.iter().find(|deadline| deadline.step == Step::MinutesRelayed);
    Ok(step.and_then(law::clock::Deadline::last))
}
