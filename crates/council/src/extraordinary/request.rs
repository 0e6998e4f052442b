//! A request for an extraordinary session, its answer, and the session it becomes.

use super::{notice, store};
use crate::agenda::{Inscription, Origin, inscribe};
use crate::calendar::holidays;
use crate::house::refuse;
use crate::people::{self, Desk, Member};
use crate::sessions::{self, Asked, Bench, NewSession, Timetable, plan};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::clock::day;
use kit::db::{Tx, Word};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::clock::{Deadline, requested};
use law::extraordinary::{Finding, may_ask, weigh};
use law::rules::Initiative;
use law::{Holidays, Profile, SessionKind, Subject, Verdict, verdict};

kit::named! {
    /// What became of a request.
    pub enum Answer {
        /// The president has not answered yet.
        Awaited = "awaited",
        /// The president accepted it.
        Accepted = "accepted",
        /// The president refused it, with reasons.
        Refused = "refused",
        /// Nobody answers it: the session is of right.
        OfRight = "of-right",
    }
}

/// A request for a session.
#[derive(Debug, Clone)]
pub struct SessionRequest {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// Who asks.
    pub asked_by: Word<Initiative>,
    /// The day it was received.
    pub received_on: Date,
    /// Why.
    pub reason: Bilingual,
    /// The answer.
    pub answer: Answer,
    /// The reasons of a refusal.
    pub refusal: Bilingual,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
    /// The session it became.
    pub session_id: Option<Id>,
}

kit::row!(SessionRequest {
    id,
    council_id,
    asked_by,
    received_on,
    reason,
    answer,
    refusal,
    answered_at,
    session_id
});

/// A point that is asked for with the session.
#[derive(Debug, Clone)]
pub struct RequestedPoint {
    /// Its identifier: what the point of the agenda comes from.
    pub id: Id,
    /// What it is called.
    pub title: Bilingual,
}

kit::row!(RequestedPoint { id, title });

/// A member who signed a request.
#[derive(Debug, Clone)]
pub struct Asker {
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
    /// When the mail server took the notice of the refusal.
    pub notified_at: Option<Timestamp>,
    /// What it answered.
    pub proof: String,
}

kit::row!(Asker { id, request_id, person_id, name, email, notified_at, proof });

/// What is asked, as the form says it.
#[derive(Debug, Clone)]
pub(super) struct Filing {
    pub(super) id: Id,
    pub(super) received_on: Date,
    pub(super) reason: Bilingual,
    pub(super) points: Vec<Bilingual>,
    /// Nobody where the authority asks.
    pub(super) askers: Vec<Member>,
}

/// A title longer than this is a text, a reason longer than this a document.
const LONGEST: (usize, usize) = (600, 4_000);

/// How old a request may be when it is written down. Our number, not the law's.
const OLDEST_DAYS: i32 = 365;

impl Filing {
    fn check(&self, today: Date) -> Result<(), Refusal> {
        let longest = |text: &Bilingual| text.ar.chars().count().max(text.fr.chars().count());
        if self.points.is_empty() {
            return Err(Refusal::because("session-request-without-point"));
        }
        if self.points.iter().any(|it| longest(it) > LONGEST.0) || longest(&self.reason) > LONGEST.1
        {
            return Err(Refusal::because("session-request-too-long"));
        }
        if self.received_on > today {
            return Err(Refusal::because("session-request-from-tomorrow"));
        }
        if (today - self.received_on).get_days() > OLDEST_DAYS {
            return Err(Refusal::because("session-request-too-old"));
        }
        Ok(())
    }
}

/// What the law says of a request that `signed` members make today.
pub(super) async fn weighed(tx: &mut Tx, desk: &Desk, signed: usize) -> Result<Verdict> {
    let today = day(tx.now());
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let in_office = people::in_office(tx, &desk.council, today).await?.len();
    Ok(weigh(number(signed), number(in_office), &profile))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Files a request of members, of the third or of the majority as the law counts them. The same one
/// twice is filed once. Refused when too few sign, or without a point.
pub(super) async fn file(tx: &mut Tx, desk: &Desk, filing: &Filing) -> Result<()> {
    filing.check(day(tx.now()))?;
    let verdict = weighed(tx, desk, filing.askers.len()).await?;
    let (by, answer) = match &verdict.finding {
        verdict::Finding::Extraordinary(Finding::OfRight(_)) => {
            (Initiative::Majority, Answer::OfRight)
        }
        _ if verdict.allows() => (Initiative::Third, Answer::Awaited),
        _ => return Err(refuse("session-request-too-few", &verdict).into()),
    };
    Ok(store::save(tx, desk, filing, (by, answer)).await?)
}

/// The authority asks, at its own desk: the session is of right.
pub(super) async fn ask(tx: &mut Tx, desk: &Desk, filing: &Filing) -> Result<()> {
    let today = day(tx.now());
    filing.check(today)?;
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let verdict = may_ask(Initiative::Authority, &profile);
    if !verdict.allows() {
        return Err(refuse("session-request-not-so", &verdict).into());
    }
    let whose = (Initiative::Authority, Answer::OfRight);
    Ok(store::save(tx, desk, filing, whose).await?)
}

/// Whether the president may still answer `request`. The same function hides the buttons and
/// refuses the deed.
pub(super) fn may_answer(request: &SessionRequest) -> Result<(), Refusal> {
    match request.answer {
        Answer::Awaited => Ok(()),
        Answer::OfRight => Err(Refusal::because("session-request-of-right")),
        Answer::Accepted | Answer::Refused => {
            Err(Refusal::because("session-request-already-answered"))
        }
    }
}

/// The president accepts: the session may be put on the calendar.
pub(super) async fn accept(tx: &mut Tx, desk: &Desk, request: &SessionRequest) -> Result<()> {
    may_answer(request)?;
    let none = Bilingual::default();
    Ok(store::answer(tx, request, (Answer::Accepted, &none), desk.actor.person).await?)
}

/// The president refuses, with reasons: each signatory is told.
pub(super) async fn decline(
    tx: &mut Tx,
    desk: &Desk,
    request: &SessionRequest,
    refusal: &Bilingual,
) -> Result<()> {
    may_answer(request)?;
    if refusal.is_empty() {
        return Err(Refusal::because("session-request-without-reason").into());
    }
    if refusal.ar.chars().count().max(refusal.fr.chars().count()) > LONGEST.1 {
        return Err(Refusal::because("session-request-too-long").into());
    }
    for asker in store::askers(tx, request.id).await?.iter().filter(|it| !it.email.is_empty()) {
        tx.leave_work(notice::SEND.name, asker.id).await?;
    }
    Ok(store::answer(tx, request, (Answer::Refused, refusal), desk.actor.person).await?)
}

/// Whether the session that `request` asks for may be put on the calendar.
pub(super) fn may_plan(request: &SessionRequest) -> Result<(), Refusal> {
    match request.answer {
        _ if request.session_id.is_some() => Err(Refusal::because("session-request-planned")),
        Answer::Accepted | Answer::OfRight => Ok(()),
        Answer::Awaited => Err(Refusal::because("session-request-unanswered")),
        Answer::Refused => Err(Refusal::because("session-request-already-answered")),
    }
}

/// Puts the session that `request` asks for on the calendar, with its points on the agenda. Returns
/// the session.
pub(super) async fn convene(
    tx: &mut Tx,
    desk: &Desk,
    request: &SessionRequest,
    (when, place): ((Date, Time), Bilingual),
) -> Result<Id> {
    may_plan(request)?;
    let today = day(tx.now());
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    let new = NewSession {
        id: Id::new(tx.now()),
        kind: SessionKind::Extraordinary,
        asked: Asked { by: request.asked_by.0, on: Some(request.received_on) },
        timetable: Timetable(vec![when]),
        place,
        note: Bilingual::default(),
    };
    let bench = Bench { profile: &profile, holidays: &holidays, today };
    let (session, sittings) = plan(&desk.council, &new, &bench, tx.now())?;
    let by = Some(desk.actor.person);
    sessions::save_new(tx, &session, &sittings, by).await?;
    for point in store::points(tx, request.id).await? {
        let what = Inscription {
            title: point.title,
            note: Bilingual::default(),
            draft: Bilingual::default(),
            subject: Subject::Other,
            origin: origin(request.asked_by.0),
            from: point.id,
            commission_id: None,
        };
        inscribe(tx, &session, &what, by).await?;
    }
    store::planned(tx, request, session.id, desk.actor.person).await?;
    Ok(session.id)
}

fn origin(by: Initiative) -> Origin {
    match by {
        Initiative::President => Origin::Bureau,
        Initiative::Third => Origin::SessionOfThird,
        Initiative::Majority => Origin::SessionOfMajority,
        Initiative::Authority => Origin::SessionOfAuthority,
    }
}

/// What `request` must be done about, and until when: its refusal notified, or its session held.
/// None where the law sets no days.
pub fn deadline(
    request: &SessionRequest,
    profile: &Profile,
    holidays: &Holidays,
) -> Option<Deadline> {
    requested(request.asked_by.0, request.received_on, profile, holidays)
}
