//! A written request of members for a point on a coming session, and the president's answer
//! (113-14, art. 40; 112-14, art. 41; 111-14, art. 43).

use super::request_store as store;
use super::{Inscription, Origin, inscribe, point};
use crate::councils::{self, Council};
use crate::house::{check_year, refuse};
use crate::people::{self, Desk, Member};
use crate::sessions::Session;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::{Json, Tx};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::rules::Asker;
use law::{Subject, Verdict, agenda as law_of_agenda};

kit::named! {
    /// What the president has answered.
    pub enum RequestAnswer {
        /// Nothing yet.
        Awaited = "awaited",
        /// The point stands on the agenda.
        Inscribed = "inscribed",
        /// Refused, with reasons.
        Refused = "refused",
    }
}

/// A request for a point.
#[derive(Debug, Clone)]
pub struct PointRequest {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The session it is for.
    pub session_id: Id,
    /// The group that asks, if one does.
    pub group_id: Option<Id>,
    /// The point that is asked for.
    pub title: Bilingual,
    /// Why.
    pub note: Bilingual,
    /// The day the president received it.
    pub received_on: Date,
    /// The answer.
    pub answer: RequestAnswer,
    /// The reasons of a refusal.
    pub reason: Bilingual,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
    /// The point it became.
    pub point_id: Option<Id>,
    /// What the law said on the day of the answer.
    pub verdict: Option<Json<Verdict>>,
}

kit::row!(PointRequest {
    id,
    council_id,
    session_id,
    group_id,
    title,
    note,
    received_on,
    answer,
    reason,
    answered_at,
    point_id,
    verdict
});

/// A member who signed a request, or whom another member named: those have not signed yet.
#[derive(Debug, Clone)]
pub struct Signatory {
    /// The signature.
    pub id: Id,
    /// Of which request.
    pub request_id: Id,
    /// The member.
    pub person_id: Id,
    /// Their name when they signed.
    pub name: Bilingual,
    /// The electronic address they declared.
    pub email: String,
    /// When they signed, or when their signature on paper was written down.
    pub signed_at: Option<Timestamp>,
    /// When the mail server took the notice of the refusal.
    pub notified_at: Option<Timestamp>,
    /// What it answered.
    pub proof: String,
}

kit::row!(Signatory { id, request_id, person_id, name, email, signed_at, notified_at, proof });

impl Signatory {
    /// Whether they signed: a name that another wrote is no signature.
    pub fn has_signed(&self) -> bool {
        self.signed_at.is_some()
    }
}

/// How many of `signatories` signed.
pub(super) fn signed(signatories: &[Signatory]) -> usize {
    signatories.iter().filter(|it| it.has_signed()).count()
}

/// What is asked, as the form says it.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) id: Id,
    pub(super) title: Bilingual,
    pub(super) note: Bilingual,
    pub(super) received_on: Date,
    pub(super) group_id: Option<Id>,
    pub(super) signatories: Vec<Member>,
    /// The member who files it: the others have yet to sign. None where the office writes down what
    /// all of them signed on paper.
    pub(super) filed_by: Option<Id>,
}

impl Asked {
    /// Whether `member` signs by filing it.
    pub(super) fn is_signed_by(&self, member: &Member) -> bool {
        self.filed_by.is_none_or(|own| own == member.person_id)
    }
}

/// Files a request for `session`. The same one twice is filed once. Refused without a title or a
/// signatory, and where the law does not let such members ask.
pub(super) async fn file(tx: &mut Tx, desk: &Desk, session: &Session, asked: &Asked) -> Result<()> {
    if asked.title.is_empty() {
        return Err(Refusal::because("point-without-title").into());
    }
    point::check_title(&asked.title)?;
    point::check_text(&asked.note)?;
    if asked.signatories.is_empty() {
        return Err(Refusal::because("request-unsigned").into());
    }
    if asked.group_id.is_some() && asked.signatories.iter().any(|it| it.group_id != asked.group_id)
    {
        return Err(Refusal::because("request-outside-group").into());
    }
    let today = day(tx.now());
    check_year(asked.received_on, today)?;
    if asked.received_on > today {
        return Err(Refusal::because("request-from-tomorrow").into());
    }
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let who = if asked.group_id.is_some() { Asker::Group } else { Asker::Member };
    let verdict = law_of_agenda::may_ask(who, &profile);
    if !verdict.allows() {
        return Err(refuse("request-not-so", &verdict).into());
    }
    store::save(tx, session, asked, desk.actor.person).await?;
    Ok(())
}

/// What the law says of refusing a request that `signed` members make.
pub(super) async fn weigh(tx: &mut Tx, council: &Council, signed: usize) -> Result<Verdict> {
    let today = day(tx.now());
    let profile = council.law(today).ok_or(Error::NotFound)?;
    let members = match councils::seats_on(tx, council.id, today).await? {
        Some(seats) => seats,
        None => number(people::members_on(tx, council.id, today).await?.len()),
    };
    Ok(law_of_agenda::refusal(number(signed), members, &profile))
}

/// The president puts the point on the agenda, or must, where half of the members ask.
pub(super) async fn grant(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    request: &PointRequest,
) -> Result<Id> {
    is_awaited(request)?;
    let signed = signed(&store::signatories(tx, request.id).await?);
    let verdict = weigh(tx, &desk.council, signed).await?;
    let compulsory = !verdict.allows();
    let origin = match request.group_id {
        _ if compulsory => Origin::Half,
        Some(_) => Origin::Group,
        None => Origin::Member,
    };
    let what = Inscription {
        title: request.title.clone(),
        note: request.note.clone(),
        draft: Bilingual::default(),
        subject: Subject::Other,
        origin,
        from: request.id,
        commission_id: None,
    };
    let point = inscribe(tx, session, &what, Some(desk.actor.person)).await?;
    store::inscribed(tx, request, (point, &verdict), desk.actor.person).await?;
    Ok(point)
}

/// The president refuses, with reasons: each signatory is told. Refused where half of the members
/// ask, for the point is then compulsory.
pub(super) async fn decline(
    tx: &mut Tx,
    desk: &Desk,
    request: &PointRequest,
    reason: &Bilingual,
) -> Result<()> {
    is_awaited(request)?;
    let signatories = store::signatories(tx, request.id).await?;
    let verdict = weigh(tx, &desk.council, signed(&signatories)).await?;
    if !verdict.allows() {
        return Err(refuse("request-compulsory", &verdict).into());
    }
    if reason.is_empty() {
        return Err(Refusal::because("request-without-reason").into());
    }
    point::check_text(reason)?;
    let told = |it: &&Signatory| it.has_signed() && !it.email.is_empty();
    for signatory in signatories.iter().filter(told) {
        tx.leave_work(super::request_notice::SEND.name, signatory.id).await?;
    }
    store::refused(tx, request, (reason, &verdict), desk.actor.person).await?;
    Ok(())
}

pub(super) fn is_awaited(request: &PointRequest) -> Result<(), Refusal> {
    match request.answer {
        RequestAnswer::Awaited => Ok(()),
        RequestAnswer::Inscribed | RequestAnswer::Refused => {
            Err(Refusal::because("request-already-answered"))
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
