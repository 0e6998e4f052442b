//! Sending to the authority: the agenda before the session, the register and the acts after it.

use super::{Parcel, Piece, Transmission, relay, resignations, slip, store, store_case, visa};
use crate::agenda;
use crate::attendance;
use crate::deliberations::{self, Deliberation, Stage, Step as Life};
use crate::house::{House, print};
use crate::minutes;
use crate::people::Desk;
use crate::sessions::{self, Milestone, Session, Sight, Stage as SessionStage, Step};
use kit::clock::day;
use kit::db::Tx;
use kit::{Args, Bilingual, Error, Id, Refusal, Result};
use serde_json::json;

/// What stands in the way of sending `parcel` now, as the page says beside the button. The same
/// function greys the button and refuses the request.
pub(super) async fn check(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    parcel: Parcel,
) -> Result<()> {
    if desk.council.authority_id.is_none() {
        return Err(Refusal::because("council-without-authority").into());
    }
    match parcel {
        Parcel::Agenda => agenda_is_ready(tx, session).await,
        Parcel::Register => closed(session, tx, Milestone::RegisterSent).await,
        Parcel::Acts => {
            closed(session, tx, Milestone::ActsSent).await?;
            acts_are_ready(tx, session).await
        }
        Parcel::Visa => Err(Refusal::because("transmission-visa-with-acts").into()),
    }
}

/// Settled, unchanged since, and not sent yet in this version.
async fn agenda_is_ready(tx: &mut Tx, session: &Session) -> Result<()> {
    session.step(Step::SendAgenda)?;
    let version = agenda::latest(tx, session.id).await?;
    let version = version.ok_or_else(|| Refusal::because("seal-without-agenda"))?;
    if *version.contents != agenda::contents(tx, session.id).await? {
        return Err(Refusal::because("seal-unsettled-changes").into());
    }
    let reached = sessions::milestones(tx, session.id).await?;
    if sessions::is_agenda_sent(&reached, &version.letter) {
        return Err(Refusal::because("transmission-already-sent").into());
    }
    Ok(())
}

async fn closed(session: &Session, tx: &mut Tx, sent: Milestone) -> Result<()> {
    if session.stage != SessionStage::Closed || session.recorded {
        return Err(Refusal::because("transmission-before-closing").into());
    }
    let reached = sessions::milestones(tx, session.id).await?;
    if sessions::first(&reached, sent).is_some() {
        return Err(Refusal::because("transmission-already-sent").into());
    }
    Ok(())
}

async fn acts_are_ready(tx: &mut Tx, session: &Session) -> Result<()> {
    let minutes = minutes::of_session(tx, session.id).await?;
    if minutes.and_then(|minutes| minutes.signed_sha256).is_none() {
        return Err(Refusal::because("transmission-minutes-unsigned").into());
    }
    let adopted = deliberations::of_session(tx, session.id).await?;
    let unsigned = adopted.iter().filter(|it| it.stage < Stage::Signed).count();
    if unsigned > 0 {
        let count = i64::try_from(unsigned).unwrap_or(i64::MAX);
        let args = Args::none().count("count", count);
        return Err(Refusal::about("transmission-acts-unsigned", args).into());
    }
    Ok(())
}

/// Sends `parcel` about session `id`: the slip takes its number, each paper its SHA-256. With the
/// acts goes the request for the visas that another than the control authority gives.
pub async fn send(desk: &Desk, id: Id, parcel: Parcel) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    tx.lock(&id.to_string()).await?;
    let session = sessions::find(&mut tx, desk.council.id, id, Sight::of(desk.roles)).await?;
    check(&mut tx, desk, &session, parcel).await?;
    let pieces = pieces(&mut tx, desk, &session, parcel).await?;
    if parcel == Parcel::Acts
        && let Some(commune) = relay::commune_of(&mut tx, &desk.council).await?
    {
        relay::begin(&mut tx, desk, (&session, &commune), &pieces).await?;
        return Ok(tx.commit().await?);
    }
    let authority = desk.council.authority_id.ok_or(Error::NotFound)?;
    let whom = ((parcel, authority), None);
    let transmission = transmit(&mut tx, desk, &session, whom, &pieces).await?;
    note(&mut tx, desk, &session, &transmission).await?;
    if parcel == Parcel::Acts {
        visa::ask(&mut tx, desk, &session).await?;
    }
    Ok(tx.commit().await?)
}

/// One sending, with its number, its printed slip and its papers; from `sender`, where another
/// council passes them on.
pub(super) async fn transmit(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    ((parcel, authority), sender): ((Parcel, Id), Option<Id>),
    pieces: &[Piece],
) -> Result<Transmission> {
    let year = day(tx.now()).year();
    let mut transmission = Transmission {
        id: Id::new(tx.now()),
        council_id: desk.council.id,
        session_id: session.id,
        authority_id: authority,
        sender_id: sender,
        parcel,
        year,
        number: tx.next_number("transmissions", desk.council.id, year).await?,
        slip_sha256: kit::Digest::of(b""),
        sent_at: tx.now(),
        receipt_number: None,
        received_on: None,
        receipt_sha256: None,
    };
    let sheet = slip::to_be_stamped(tx, desk, session, (&transmission, pieces)).await?;
    let pdf = print(&desk.house, sheet).await?;
    transmission.slip_sha256 = desk.house.files.keep(&pdf.bytes).await?;
    store::save(tx, &transmission, pieces, desk.actor.person).await?;
    Ok(transmission)
}

/// The session, and each deliberation that was sent, take their step.
async fn note(tx: &mut Tx, desk: &Desk, session: &Session, it: &Transmission) -> Result<()> {
    let by = desk.actor.person;
    let mut proof = json!({ "number": it.reference(), "sha256": it.slip_sha256 });
    match it.parcel {
        Parcel::Agenda => {
            let version = agenda::latest(tx, session.id).await?;
            proof["letter"] = json!(version.map(|version| version.letter));
            sessions::take(tx, session, Step::SendAgenda, by, proof).await
        }
        Parcel::Register => {
            let sent = Milestone::RegisterSent;
            Ok(sessions::note(tx, session, sent, Some(by), proof).await?)
        }
        Parcel::Acts => {
            open_cases(tx, desk, session, it).await?;
            Ok(sessions::note(tx, session, Milestone::ActsSent, Some(by), proof).await?)
        }
        // It goes with the acts: their milestone tells it.
        Parcel::Visa => Ok(()),
    }
}

/// Each deliberation of the session goes to its control authority with `it`.
pub(super) async fn open_cases(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    it: &Transmission,
) -> Result<()> {
    for act in deliberations::of_session(tx, session.id).await? {
        deliberations::take(tx, &act, Life::Send, Some(desk.actor.person)).await?;
        let place = (act.council_id, act.session_id, it.id, it.authority_id);
        store_case::open(tx, act.id, act.subject.0, place).await?;
        visa::of_control(tx, desk, &act, it.authority_id).await?;
    }
    Ok(())
}

/// The papers of `parcel`, printed where they are not yet.
pub(super) async fn pieces(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    parcel: Parcel,
) -> Result<Vec<Piece>> {
    let papers = match parcel {
        Parcel::Agenda => vec![agenda_paper(tx, desk, session).await?],
        Parcel::Register => register(tx, desk, session).await?,
        Parcel::Acts => acts(tx, &desk.house, session).await?,
        // What needs a visa is chosen among the acts: `visa.rs`.
        Parcel::Visa => Vec::new(),
    };
    Ok(numbered(papers))
}

/// Papers in the order of the slip.
pub(super) fn numbered(papers: Vec<Named>) -> Vec<Piece> {
    let numbered = (1..).zip(papers).map(|(position, (title, sha256, file_name))| Piece {
        position,
        title,
        sha256,
        file_name,
    });
    numbered.collect()
}

/// A paper of a slip: what it is, its bytes, its file name.
pub(super) type Named = (Bilingual, kit::Digest, String);

async fn agenda_paper(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Named> {
    let version = agenda::latest(tx, session.id).await?.ok_or(Error::NotFound)?;
    let sheet = agenda::paper::agenda(tx, &desk.house, (&desk.council, session), &version).await?;
    let pdf = print(&desk.house, sheet).await?;
    let title = desk.house.words("transmission-agenda-version", |_| {
        Args::none().text("what", version.letter.clone())
    });
    let name = format!("ordre-du-jour-{}.pdf", version.letter);
    Ok((title, desk.house.files.keep(&pdf.bytes).await?, name))
}

/// The register: the roll of each sitting as it was marked; and the resignations that were found.
async fn register(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Vec<Named>> {
    let mut papers = Vec::new();
    let sittings = sessions::sittings(tx, session.id).await?;
    for meeting in attendance::missed_meetings(tx, &desk.council, session).await? {
        let Some(first) = sittings.first() else { break };
        let sheet = attendance::missed_register(tx, desk, (session, first), &meeting).await?;
        let pdf = print(&desk.house, sheet).await?;
        let title = desk.house.words("transmission-register-missed", |language| {
            Args::none().text("what", kit::language::date(language, meeting.day()))
        });
        let name = format!("registre-sans-quorum-{}.pdf", meeting.count.call);
        papers.push((title, desk.house.files.keep(&pdf.bytes).await?, name));
    }
    for sitting in sittings {
        let sheet = attendance::register(tx, desk, session, &sitting).await?;
        let pdf = print(&desk.house, sheet).await?;
        let title = desk.house.words("transmission-register-of", |_| {
            Args::none().count("count", i64::from(sitting.number))
        });
        let name = format!("registre-des-presences-{}.pdf", sitting.number);
        papers.push((title, desk.house.files.keep(&pdf.bytes).await?, name));
    }
    if let Some(note) = resignations::note(tx, desk, session).await? {
        let pdf = print(&desk.house, note).await?;
        let title = desk.house.words("resignations-name", |_| Args::none());
        let kept = desk.house.files.keep(&pdf.bytes).await?;
        papers.push((title, kept, "demissions-constatees.pdf".to_owned()));
    }
    Ok(papers)
}

/// The minutes, then each deliberation, as signed.
pub(super) async fn acts(tx: &mut Tx, house: &House, session: &Session) -> Result<Vec<Named>> {
    let minutes = minutes::of_session(tx, session.id).await?.ok_or(Error::NotFound)?;
    let signed = minutes.signed_sha256.ok_or(Error::NotFound)?;
    let title = house.words("minutes-paper", |_| Args::none());
    let mut papers = vec![(title, signed, "proces-verbal.pdf".to_owned())];
    for act in deliberations::of_session(tx, session.id).await? {
        papers.push(as_signed(&act)?);
    }
    Ok(papers)
}

/// A deliberation as signed.
pub(super) fn as_signed(act: &Deliberation) -> Result<Named> {
    let signed = act.signed_sha256.clone().ok_or(Error::NotFound)?;
    Ok((titled(act), signed, format!("deliberation-{}-{}.pdf", act.year, act.number)))
}

fn titled(act: &Deliberation) -> Bilingual {
    let number = act.reference();
    let half = |language| format!("{number} — {}", act.title.shown(language));
    Bilingual { ar: half(kit::Language::Arabic), fr: half(kit::Language::French) }
}
