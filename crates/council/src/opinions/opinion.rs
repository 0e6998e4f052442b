//! One opinion: asked of one arrondissement on one point of its commune.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::clock::day;
use kit::{Bilingual, Id};
use law::readings::MissingOpinion;
use law::{Holidays, Profile, Verdict, arrondissements, clock};

kit::named! {
    /// What an opinion is asked on.
    pub enum Matter {
        /// Grants to associations: the law limits the time to answer.
        Grants = "grants",
        /// Anything else that the law puts before the arrondissements.
        Other = "other",
    }
}

kit::named! {
    /// What an arrondissement thinks.
    pub enum Answer {
        /// It is in favour.
        Favourable = "favourable",
        /// It is in favour, with reservations.
        Reserved = "reserved",
        /// It is against.
        Unfavourable = "unfavourable",
    }
}

/// An opinion, asked or given.
#[derive(Debug, Clone)]
pub struct Opinion {
    /// Its identifier.
    pub id: Id,
    /// The commune that asks.
    pub commune_id: Id,
    /// Its session.
    pub session_id: Id,
    /// The point of that session.
    pub point_id: Id,
    /// What the point was called when it was asked.
    pub title: Bilingual,
    /// The arrondissement.
    pub arrondissement_id: Id,
    /// Its name.
    pub name: Bilingual,
    /// What it is asked on.
    pub matter: Matter,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// When the mail server took the letter that tells it.
    pub told_at: Option<Timestamp>,
    /// What the arrondissement thinks, once it said so.
    pub answer: Option<Answer>,
    /// The same, in words.
    pub text: Bilingual,
    /// The number of its deliberation.
    pub reference: String,
    /// The day it was given.
    pub given_on: Option<Date>,
}

kit::row!(Opinion {
    id,
    commune_id,
    session_id,
    point_id,
    title,
    arrondissement_id,
    name,
    matter,
    asked_at,
    told_at,
    answer,
    text,
    reference,
    given_on
});

/// An opinion that a commune awaits from an arrondissement.
#[derive(Debug, Clone)]
pub struct Awaited {
    /// Its identifier.
    pub id: Id,
    /// What the point is called.
    pub title: Bilingual,
    /// What it is asked on.
    pub matter: Matter,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// The commune.
    pub commune: Bilingual,
    /// The day the commune's session opens, once it is set.
    pub opens_on: Option<Date>,
}

kit::row!(Awaited { id, title, matter, asked_at, commune, opens_on });

/// The closing of a September session, if the time that runs from it concerns what was asked at
/// `asked_at`: what was asked after that time was over awaits the next one.
pub(super) fn from_closing(
    closed: Option<Date>,
    asked_at: Timestamp,
    (profile, holidays): (&Profile, &Holidays),
) -> Option<Date> {
    let closed = closed?;
    let last = clock::opinion(Some(closed), profile, holidays)?.last()?;
    (day(asked_at) <= last).then_some(closed)
}

impl Opinion {
    /// Where it stands on the day `today` before the law of the arrondissement, given the closing of
    /// its September session; nothing where the law sets no time to answer.
    pub fn standing(
        &self,
        closed: Option<Date>,
        today: Date,
        reading: MissingOpinion,
        law: (&Profile, &Holidays),
    ) -> Option<Verdict> {
        match self.matter {
            Matter::Grants => {
                let closed = from_closing(closed, self.asked_at, law);
                arrondissements::opinion((self.given_on, closed), today, reading, law)
            }
            Matter::Other => None,
        }
    }
}
