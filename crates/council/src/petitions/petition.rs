//! A petition, from its receipt to the decision of the bureau.

use super::store;
use crate::house::check_year;
use crate::people::Desk;
use jiff::Timestamp;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::{Json, Tx};
use kit::mail::is_address;
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::clock::{Deadline, petition_answer};
use law::{Profile, Verdict, petitions as law_of_petitions};

kit::named! {
    /// What the bureau has decided.
    pub enum PetitionAnswer {
        /// Nothing yet.
        Awaited = "awaited",
        /// It is accepted: its point goes on the next ordinary agenda.
        Accepted = "accepted",
        /// It is refused, with reasons.
        Refused = "refused",
    }
}

/// A petition.
#[derive(Debug, Clone)]
pub struct Petition {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The number of its receipt in the register of its year, without gaps.
    pub number: u32,
    /// That year.
    pub year: i16,
    /// Who stands for those who signed it: their mandatary, or the association’s representative.
    pub mandatary: Bilingual,
    /// The mandatary’s electronic address, if they gave one.
    pub email: String,
    /// The point that it asks for.
    pub title: Bilingual,
    /// Its reasons and aims.
    pub body: Bilingual,
    /// The day it was handed in.
    pub received_on: Date,
    /// What the bureau decided.
    pub answer: PetitionAnswer,
    /// The reasons of a refusal.
    pub reason: Bilingual,
    /// The day of the decision.
    pub decided_on: Option<Date>,
    /// When the decision was written down.
    pub decided_at: Option<Timestamp>,
    /// What the law said of it on that day.
    pub verdict: Option<Json<Verdict>>,
    /// When the mail server took the notice to the mandatary.
    pub notified_at: Option<Timestamp>,
}

kit::row!(Petition {
    id,
    council_id,
    number,
    year,
    mandatary,
    email,
    title,
    body,
    received_on,
    answer,
    reason,
    decided_on,
    decided_at,
    verdict,
    notified_at
});

/// What was received, as the form says it.
#[derive(Debug, Clone)]
pub(super) struct HandedIn {
    pub(super) id: Id,
    pub(super) mandatary: Bilingual,
    pub(super) email: String,
    pub(super) title: Bilingual,
    pub(super) body: Bilingual,
    pub(super) received_on: Date,
}

/// The longest title and the longest text, in characters. Ours, not the law’s.
const LONGEST: (usize, usize) = (600, 20_000);

impl Petition {
    /// «3/2027».
    pub fn reference(&self) -> String {
        format!("{}/{}", self.number, self.year)
    }
}

/// Whether the law knows petitions to such a council: not to one of an arrondissement.
pub fn are_received(profile: &Profile) -> bool {
    profile.law.petitions.answer.is_some()
}

/// By when the bureau notifies a refusal of `petition`.
pub fn deadline(petition: &Petition, profile: &Profile) -> Option<Deadline> {
    petition_answer(petition.received_on, profile)
}

/// Writes down a petition that was received, under the next number. The same one twice is written
/// down once. Refused without a mandatary or an object, and from a day to come.
pub(super) async fn register(tx: &mut Tx, desk: &Desk, it: &HandedIn) -> Result<()> {
    if it.mandatary.is_empty() {
        return Err(Refusal::because("petition-without-mandatary").into());
    }
    if it.title.is_empty() {
        return Err(Refusal::because("petition-without-title").into());
    }
    if it.received_on > day(tx.now()) {
        return Err(Refusal::because("petition-from-tomorrow").into());
    }
    check_year(it.received_on, day(tx.now()))?;
    if !it.email.is_empty() && !is_address(&it.email) {
        return Err(Refusal::because("petition-email-unreadable").into());
    }
    let longest = [&it.mandatary, &it.title].into_iter().map(length).max().unwrap_or_default();
    if longest > LONGEST.0 || length(&it.body) > LONGEST.1 || it.email.len() > LONGEST.0 {
        return Err(Refusal::because("petition-text-too-long").into());
    }
    Ok(store::save(tx, desk.council.id, it, desk.actor.person).await?)
}

/// Writes down what the bureau decided on the day `on`, once; the mandatary is told. A refusal has
/// reasons. What the law says of it on that day is kept.
pub(super) async fn decide(
    tx: &mut Tx,
    desk: &Desk,
    petition: &Petition,
    (answer, on, reason): (PetitionAnswer, Date, &Bilingual),
) -> Result<()> {
    if petition.answer != PetitionAnswer::Awaited {
        return Err(Refusal::because("petition-already-decided").into());
    }
    let today = day(tx.now());
    if on > today || on < petition.received_on {
        return Err(Refusal::because("petition-decided-when").into());
    }
    let profile = desk.council.law(on).ok_or(Error::NotFound)?;
    let verdict = match answer {
        PetitionAnswer::Awaited => return Err(Refusal::because("form-unreadable").into()),
        PetitionAnswer::Accepted => law_of_petitions::accepted(&profile),
        PetitionAnswer::Refused if reason.is_empty() => {
            return Err(Refusal::because("petition-without-reason").into());
        }
        PetitionAnswer::Refused => {
            deadline(petition, &profile).map(|it| it.verdict(Some(on), today, 0))
        }
    };
    if length(reason) > LONGEST.1 {
        return Err(Refusal::because("petition-text-too-long").into());
    }
    let verdict = verdict.ok_or(Error::NotFound)?;
    if desk.house.mailer.is_some() && !petition.email.is_empty() {
        tx.leave_work(super::tell::SEND.name, petition.id).await?;
    }
    let what = (answer, on, reason);
    store::decide(tx, petition, what, &verdict, desk.actor.person).await
}

fn length(text: &Bilingual) -> usize {
    text.ar.chars().count().max(text.fr.chars().count())
}
