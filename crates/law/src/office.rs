//! Who is a member in office on a day, and how many seats a council has.

use crate::kind::Kind;
use crate::profile::{Book, Profile};
use crate::rules::{Brackets, Councillors, Exclusion, Exclusions, Fault, Key, Ruled, SeatSteps};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the texts say of members (113-14, art. 9 and 218; 112-14, art. 10; 111-14, art. 11; 59-11,
/// art. 74, 103, 127 and 128).
#[derive(Debug)]
pub struct Provisions {
    /// The cases in which a member is not in office.
    pub exclusions: Ruled<Exclusions>,
    /// Seats by population.
    pub seats: Option<Ruled<Brackets>>,
    /// Seats of a commune divided into arrondissements.
    pub seats_with_arrondissements: Option<Ruled<SeatSteps>>,
    /// Arrondissement councillors.
    pub councillors: Option<Ruled<Councillors>>,
}

/// The time during which one of the cases keeps a member out of office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excluded {
    /// The case.
    pub case: Exclusion,
    /// The first day out of office.
    pub since: Date,
    /// The first day back in office, for a case that ends, as a suspension does.
    pub until: Option<Date>,
}

/// A seat held by somebody from one day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// The first day.
    pub since: Date,
    /// The first day after the mandate, once it has run out.
    pub until: Option<Date>,
    /// What kept its holder out of office.
    pub exclusions: Vec<Excluded>,
}

/// How the seats of a council are reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    /// A council elected for so many inhabitants.
    Inhabitants(u32),
    /// The council of a commune divided into arrondissements, for so many inhabitants.
    Divided(u32),
    /// The council of an arrondissement where so many communal councillors are elected.
    Communal(u32),
}

/// What was found of who is in office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// Somebody is no longer in office.
    Left {
        /// Why.
        case: Exclusion,
        /// The first day out of office.
        since: Date,
        /// How many members are in office from that day on.
        in_office: u32,
    },
    /// Somebody is in office again, as after a suspension.
    Back {
        /// Why they were not.
        case: Exclusion,
        /// The first day in office.
        since: Date,
        /// How many members are in office from that day on.
        in_office: u32,
    },
}

/// What it means that a member is out of office from the day `excluded.since` on: the council counts
/// `in_office` members, the base of what the law counts from that day on.
pub fn departure(excluded: &Excluded, in_office: u32, profile: &Profile) -> Verdict {
    let finding = Finding::Left { case: excluded.case, since: excluded.since, in_office };
    of_exclusions(finding, profile)
}

/// What it means that a member whom `case` kept out is in office again from the day `since` on.
pub fn comeback(case: Exclusion, since: Date, in_office: u32, profile: &Profile) -> Verdict {
    of_exclusions(Finding::Back { case, since, in_office }, profile)
}

fn of_exclusions(finding: Finding, profile: &Profile) -> Verdict {
    Verdict::new(verdict::Finding::Office(finding), &profile.law.office.exclusions.source)
}

/// How many of `mandates` are held by members in office (الأعضاء المزاولون مهامهم) on the day `on`:
/// the base of every quorum and of the reinforced majority.
pub fn in_office(mandates: &[Mandate], on: Date, profile: &Profile) -> u32 {
    let count = mandates.iter().filter(|mandate| is_in_office(mandate, on, profile)).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Whether the holder of `mandate` is in office on the day `on`.
pub fn is_in_office(mandate: &Mandate, on: Date, profile: &Profile) -> bool {
    covers(mandate.since, mandate.until, on) && exclusion(mandate, on, profile).is_none()
}

/// The case that keeps the holder of `mandate` out of office on the day `on`, if one does.
pub fn exclusion(mandate: &Mandate, on: Date, profile: &Profile) -> Option<Exclusion> {
    let excluding = &profile.law.office.exclusions.exclusions;
    mandate
        .exclusions
        .iter()
        .filter(|excluded| covers(excluded.since, excluded.until, on))
        .map(|excluded| excluded.case)
        .find(|case| excluding.contains(case))
}

/// The seats of a council of that `size`, with where they are written; nothing if the law held here
/// does not say.
pub fn seats(size: Size, profile: &Profile) -> Option<Ruled<u32>> {
    let law = &profile.law.office;
    match size {
        Size::Inhabitants(population) => {
            law.seats.as_ref().map(|brackets| brackets.to(brackets.seats(population)))
        }
        Size::Divided(population) => {
            law.seats_with_arrondissements.as_ref().map(|steps| steps.to(steps.seats(population)))
        }
        Size::Communal(communal) => law
            .councillors
            .as_ref()
            .map(|councillors| councillors.to(communal + councillors.beside(communal))),
    }
}

fn covers(since: Date, until: Option<Date>, on: Date) -> bool {
    since <= on && until.is_none_or(|until| on < until)
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self {
            exclusions: book.find(Key::InOfficeExclusions)?,
            seats: book.optional(Key::Seats)?,
            seats_with_arrondissements: book.optional(Key::SeatsWithArrondissements)?,
            councillors: book.find_for(&[Kind::Arrondissement], Key::ArrondissementCouncillors)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Left { .. } => Outcome::Warned,
            Self::Back { .. } => Outcome::Granted,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let (key, case, since, in_office) = match self {
            Self::Left { case, since, in_office } => ("office-left", case, since, in_office),
            Self::Back { case, since, in_office } => ("office-back", case, since, in_office),
        };
        let case = case.words(sentence.language());
        sentence.text("case", &case).date("since", *since).number("of", *in_office).say(key)
    }
}

impl Brackets {
    fn seats(&self, population: u32) -> u32 {
        let bracket = self.brackets.iter().find(|(up_to, _)| population <= *up_to);
        bracket.map_or(self.above, |(_, seats)| *seats)
    }
}

impl SeatSteps {
    fn seats(&self, population: u32) -> u32 {
        let steps = population.saturating_sub(self.up_to) / self.per;
        self.seats.saturating_add(steps.saturating_mul(self.more)).min(self.at_most)
    }
}

impl Councillors {
    /// How many sit beside `communal` communal councillors.
    fn beside(&self, communal: u32) -> u32 {
        communal.saturating_mul(self.per_communal).max(self.at_least).min(self.at_most)
    }
}

impl<T> Ruled<T> {
    /// Another value drawn from the same rule.
    fn to<U>(&self, value: U) -> Ruled<U> {
        Ruled { value, source: self.source.clone(), certainty: self.certainty }
    }
}
