//! A member leaves office, comes back, or turns out never to have left.

use super::store;
use crate::attendance;
use crate::chart;
use crate::commissions;
use crate::people::{self, Desk, Member};
use crate::sessions::{self, Session, Sight, Stage};
use crate::votes;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use kit::clock::day;
use kit::db::{Json, Tx, Word};
use kit::language::date;
use kit::{Args, Error, Happened, Id, Refusal, Result};
use law::office::{self, Excluded};
use law::rules::Exclusion;
use law::{Profile, Verdict};

/// So many days ahead a departure may be written down. Our number, not the law's.
const AHEAD: i64 = 366;

/// The longest reference of a paper, in characters.
const LONGEST: usize = 300;

/// That a member is out of office, from a day on.
#[derive(Debug, Clone)]
pub struct Departure {
    /// Its identifier.
    pub id: Id,
    /// The mandate.
    pub mandate_id: Id,
    /// The member.
    pub person_id: Id,
    /// Their name.
    pub name: kit::Bilingual,
    /// What keeps them out, among the people.
    pub exclusion_id: Id,
    /// Why.
    pub cause: Word<Exclusion>,
    /// The first day out of office.
    pub since: Date,
    /// The first day back in office, once a suspension has its end.
    pub until: Option<Date>,
    /// The paper that says so: a certificate, a letter, a judgment.
    pub basis: String,
    /// What the law said, word for word.
    pub verdict: Json<Verdict>,
    /// When it was written down.
    pub recorded_at: Timestamp,
    /// When it was taken back as a mistake.
    pub withdrawn_at: Option<Timestamp>,
    /// What the mistake was.
    pub mistake: String,
}

kit::row!(Departure {
    id,
    mandate_id,
    person_id,
    name,
    exclusion_id,
    cause,
    since,
    until,
    basis,
    verdict,
    recorded_at,
    withdrawn_at,
    mistake
});

impl Departure {
    /// Whether it keeps, or will keep, its member out of office on `today` or later.
    pub fn stands(&self, today: Date) -> bool {
        self.withdrawn_at.is_none() && self.until.is_none_or(|until| until > today)
    }

    /// Whether it is a suspension, from which one comes back.
    pub fn is_suspension(&self) -> bool {
        self.cause.0 == Exclusion::Suspension
    }
}

/// What is written down of a departure.
#[derive(Debug, Clone)]
pub(super) struct NewDeparture {
    pub cause: Exclusion,
    pub since: Date,
    pub basis: String,
}

/// The session that is being held, if one is.
pub(super) async fn session_held(tx: &mut Tx, council: Id) -> Result<Option<Session>> {
    let since = day(tx.now()).saturating_sub(3.months());
    let under_way = sessions::under_way(tx, council, Sight::FromPlanned, since).await?;
    Ok(under_way.into_iter().find(|it| it.stage == Stage::Open))
}

/// `person` is out of office from a day on. Refused outside the mandate, twice, before a sitting at
/// which they were present, and while a vote is open: those who may vote in it are settled.
pub(super) async fn depart(desk: &Desk, person: Id, new: &NewDeparture) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let (council, by) = (desk.council.id, desk.actor.person);
    tx.lock(&format!("mandate of {person}")).await?;
    let member = member(&mut tx, desk, person).await?;
    let held = session_held(&mut tx, council).await?;
    if let Some(session) = &held {
        tx.lock(&session.id.to_string()).await?;
    }
    may_depart(&mut tx, desk, &member, new).await?;
    let profile = desk.council.law(new.since).ok_or(Error::NotFound)?;
    let why = (new.cause, new.since, None);
    let exclusion = people::exclude(&mut tx, council, member.mandate_id, why, Some(by)).await?;
    if new.cause != Exclusion::Suspension {
        leave_everything(&mut tx, council, person, (new.since, by)).await?;
    }
    let departure = Departure {
        id: Id::new(tx.now()),
        mandate_id: member.mandate_id,
        person_id: person,
        name: member.name,
        exclusion_id: exclusion,
        cause: Word(new.cause),
        since: new.since,
        until: None,
        basis: new.basis.trim().to_owned(),
        verdict: Json(verdict(&mut tx, desk, new, &profile).await?),
        recorded_at: tx.now(),
        withdrawn_at: None,
        mistake: String::new(),
    };
    store::save(&mut tx, council, &departure, by).await?;
    let happened = Happened::new("journal-departure-recorded", council, person);
    let happened = held.iter().fold(happened, |it, session| it.within(session.id));
    let facts = serde_json::json!({ "cause": new.cause, "since": new.since });
    tx.record(happened.by(by).with(facts)).await?;
    Ok(tx.commit().await?)
}

async fn member(tx: &mut Tx, desk: &Desk, person: Id) -> Result<Member> {
    let today = day(tx.now());
    people::member(tx, desk.council.id, today, person).await?.ok_or(Error::NotFound)
}

async fn verdict(
    tx: &mut Tx,
    desk: &Desk,
    new: &NewDeparture,
    profile: &Profile,
) -> Result<Verdict> {
    let excluded = Excluded { case: new.cause, since: new.since, until: None };
    Ok(office::departure(&excluded, in_office(tx, desk, new.since).await?, profile))
}

async fn in_office(tx: &mut Tx, desk: &Desk, on: Date) -> Result<u32> {
    let members = people::in_office(tx, &desk.council, on).await?.len();
    Ok(u32::try_from(members).unwrap_or(u32::MAX))
}

async fn may_depart(
    tx: &mut Tx,
    desk: &Desk,
    member: &Member,
    new: &NewDeparture,
) -> Result<(), Error> {
    let today = day(tx.now());
    if new.basis.trim().is_empty() || new.basis.chars().count() > LONGEST {
        return Err(Refusal::because("departure-without-basis").into());
    }
    if new.since > today.saturating_add(AHEAD.days()) {
        return Err(Refusal::because("departure-far-ahead").into());
    }
    if new.since <= member.since {
        return Err(Refusal::because("departure-before-mandate").into());
    }
    let known = store::of_mandate(tx, member.mandate_id).await?;
    if known.iter().any(|it| it.stands(new.since)) {
        return Err(Refusal::because("departure-already").into());
    }
    let in_office = people::in_office(tx, &desk.council, new.since).await?;
    if !in_office.iter().any(|it| it.person_id == member.person_id) {
        return Err(Refusal::because("departure-already").into());
    }
    if let Some(last) = attendance::last_present(tx, desk.council.id, member.person_id).await?
        && new.since <= last
    {
        let language = desk.frame.language;
        let args = Args::none().text("day", date(language, last));
        return Err(Refusal::about("departure-after-presence", args).into());
    }
    no_vote_is_open(tx, desk.council.id).await
}

/// Those who may vote are settled when a vote opens.
async fn no_vote_is_open(tx: &mut Tx, council: Id) -> Result<()> {
    let Some(session) = session_held(tx, council).await? else { return Ok(()) };
    let votes = votes::of_session(tx, session.id).await?;
    if votes.iter().any(votes::Vote::is_open) {
        return Err(Refusal::because("departure-vote-open").into());
    }
    Ok(())
}

/// Offices, seats in commissions and delegations end with the mandate.
async fn leave_everything(
    tx: &mut Tx,
    council: Id,
    person: Id,
    (on, by): (Date, Id),
) -> Result<()> {
    let offices = people::offices_on(tx, council, on).await?;
    for office in offices.iter().filter(|it| it.person_id == person) {
        people::leave_office(tx, council, office, on, by).await?;
    }
    commissions::vacate(tx, council, person, on, by).await?;
    Ok(chart::end_delegations(tx, council, person, (on, by)).await?)
}

/// `person` comes back from the suspension `id` on the day `on`. Refused before it began.
pub(super) async fn come_back(desk: &Desk, (person, id): (Id, Id), on: Date) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let (council, by) = (desk.council.id, desk.actor.person);
    tx.lock(&format!("mandate of {person}")).await?;
    let departure = standing(&mut tx, council, (person, id)).await?;
    if !departure.is_suspension() {
        return Err(Error::NotFound);
    }
    let far = day(tx.now()).saturating_add(AHEAD.days());
    if on <= departure.since || on > far {
        return Err(Refusal::because("comeback-day").into());
    }
    no_vote_is_open(&mut tx, council).await?;
    people::readmit(&mut tx, council, (departure.exclusion_id, person), Some(on), by).await?;
    let profile = desk.council.law(on).ok_or(Error::NotFound)?;
    let count = in_office(&mut tx, desk, on).await?;
    let verdict = office::comeback(departure.cause.0, on, count, &profile);
    store::came_back(&mut tx, departure.id, on).await?;
    let happened = Happened::new("journal-departure-ended", council, person);
    let facts = serde_json::json!({ "until": on, "verdict": verdict });
    tx.record(happened.by(by).with(facts)).await?;
    Ok(tx.commit().await?)
}

/// The departure `id` was written down by mistake: the member never left.
pub(super) async fn withdraw(desk: &Desk, (person, id): (Id, Id), mistake: &str) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let (council, by) = (desk.council.id, desk.actor.person);
    tx.lock(&format!("mandate of {person}")).await?;
    let departure = standing(&mut tx, council, (person, id)).await?;
    let mistake = mistake.trim();
    if mistake.is_empty() || mistake.chars().count() > LONGEST {
        return Err(Refusal::because("departure-without-mistake").into());
    }
    no_vote_is_open(&mut tx, council).await?;
    people::readmit(&mut tx, council, (departure.exclusion_id, person), None, by).await?;
    store::withdraw(&mut tx, departure.id, (mistake, by)).await?;
    tx.record(Happened::new("journal-departure-withdrawn", council, person).by(by)).await?;
    Ok(tx.commit().await?)
}

/// The departure `id` of `person`, unless it is over or taken back.
async fn standing(tx: &mut Tx, council: Id, (person, id): (Id, Id)) -> Result<Departure> {
    let today = day(tx.now());
    let known = store::of_person(tx, council, person).await?;
    let departure = known.into_iter().find(|it| it.id == id).ok_or(Error::NotFound)?;
    if departure.stands(today) {
        Ok(departure)
    } else {
        Err(Refusal::because("departure-is-over").into())
    }
}
