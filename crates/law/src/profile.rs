//! What governs one council on one day: every provision, typed, with its source.

use crate::kind::Kind;
use crate::readings::Readings;
use crate::rules::{Fault, Key, Principle, Problem, Rule, Ruled, Shaped};
use crate::{
    absence, agenda, arrondissements, ballot, budget, bureau, commissions, composition, conference,
    control, convocation, delegates, dispute, extraordinary, majority, minutes, office, order,
    petitions, quorum, sessions, substitution,
};
use jiff::civil::Date;
use std::ops::Deref;
use std::sync::Arc;

/// The law of one kind of council on one day, under the readings the council has chosen.
///
/// Cheap to clone. Get one from [`crate::Law::profile`] and hand it to the functions of this crate.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The kind of council.
    pub kind: Kind,
    /// The day for which the law was looked up.
    pub on: Date,
    /// How the council reads the discussed points.
    pub readings: Readings,
    /// What the texts say.
    pub law: Arc<Provisions>,
}

/// All that the texts say of one kind of council, by theme.
#[derive(Debug)]
pub struct Provisions {
    /// When the council meets, and for how long.
    pub sessions: sessions::Provisions,
    /// How extraordinary sessions come to be held.
    pub extraordinary: extraordinary::Provisions,
    /// How the agenda is made.
    pub agenda: agenda::Provisions,
    /// How members are convened.
    pub convocation: convocation::Provisions,
    /// What goes to the commissions first.
    pub commissions: commissions::Provisions,
    /// The dates of the budget.
    pub budget: budget::Provisions,
    /// What petitions become.
    pub petitions: petitions::Provisions,
    /// How many must be present.
    pub quorum: quorum::Provisions,
    /// How many must agree.
    pub majority: majority::Provisions,
    /// How votes are given and recorded.
    pub ballot: ballot::Provisions,
    /// How delegates are chosen; arrondissements send none.
    pub delegates: delegates::Provisions,
    /// How sittings are closed to the public, and members put out.
    pub order: order::Provisions,
    /// Who acts for the president and the secretary.
    pub substitution: substitution::Provisions,
    /// Who is a member in office, and how many seats there are.
    pub office: office::Provisions,
    /// Who sits in permanent commissions.
    pub composition: composition::Provisions,
    /// When an absent member is deemed to have resigned.
    pub absence: absence::Provisions,
    /// The bureau, who stands in, and the groups.
    pub bureau: bureau::Provisions,
    /// The conference of the presidents of arrondissements.
    pub conference: conference::Provisions,
    /// What binds an arrondissement and its commune.
    pub arrondissements: arrondissements::Provisions,
    /// What is written after the session, and who must have it.
    pub minutes: minutes::Provisions,
    /// What the authority may do, and when a deliberation is enforceable.
    pub control: control::Provisions,
    /// What follows an opposition.
    pub dispute: dispute::Provisions,
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self {
            sessions: sessions::Provisions::read(book)?,
            extraordinary: extraordinary::Provisions::read(book)?,
            agenda: agenda::Provisions::read(book)?,
            convocation: convocation::Provisions::read(book)?,
            commissions: commissions::Provisions::read(book)?,
            budget: budget::Provisions::read(book)?,
            petitions: petitions::Provisions::read(book)?,
            quorum: quorum::Provisions::read(book)?,
            majority: majority::Provisions::read(book)?,
            ballot: ballot::Provisions::read(book)?,
            delegates: delegates::Provisions::read(book)?,
            order: order::Provisions::read(book)?,
            substitution: substitution::Provisions::read(book)?,
            office: office::Provisions::read(book)?,
            composition: composition::Provisions::read(book)?,
            absence: absence::Provisions::read(book)?,
            bureau: bureau::Provisions::read(book)?,
            conference: conference::Provisions::read(book)?,
            arrondissements: arrondissements::Provisions::read(book)?,
            minutes: minutes::Provisions::read(book)?,
            control: control::Provisions::read(book)?,
            dispute: dispute::Provisions::read(book)?,
        })
    }
}

/// The rules opened at one kind of council and one day.
pub(crate) struct Book<'a> {
    /// Every rule held.
    pub(crate) rules: &'a [Rule],
    /// The kind of council.
    pub(crate) kind: Kind,
    /// The day.
    pub(crate) on: Date,
}

impl Book<'_> {
    /// The rule under `key`, which every kind of council needs.
    pub(crate) fn find<T: Shaped>(&self, key: Key) -> Result<Ruled<T>, Fault> {
        self.optional(key)?.ok_or_else(|| self.gap(key))
    }

    /// The rule under `key`, which the councils of `kinds` need and the others may have.
    pub(crate) fn find_for<T: Shaped>(
        &self,
        kinds: &[Kind],
        key: Key,
    ) -> Result<Option<Ruled<T>>, Fault> {
        let found = self.optional(key)?;
        if found.is_none() && kinds.contains(&self.kind) {
            return Err(self.gap(key));
        }
        Ok(found)
    }

    /// The rule under `key`, if there is one.
    pub(crate) fn optional<T: Shaped>(&self, key: Key) -> Result<Option<Ruled<T>>, Fault> {
        let Some(rule) = self.rules.iter().find(|rule| self.holds(rule, key)) else {
            return Ok(None);
        };
        let value = T::of(&rule.value)
            .ok_or_else(|| fault(rule, format!("{:?} has no use here", rule.value.shape())))?;
        let (source, certainty) = (rule.source.clone(), rule.certainty);
        Ok(Some(Ruled { value, source, certainty }))
    }

    /// The rule under `key`, provided it is the `principle` that the code knows how to apply.
    pub(crate) fn principle(
        &self,
        key: Key,
        principle: Principle,
    ) -> Result<Ruled<Principle>, Fault> {
        self.principle_for(Kind::ALL, key, principle)?.ok_or_else(|| self.gap(key))
    }

    /// The same, where only the councils of `kinds` need it.
    pub(crate) fn principle_for(
        &self,
        kinds: &[Kind],
        key: Key,
        principle: Principle,
    ) -> Result<Option<Ruled<Principle>>, Fault> {
        let found: Option<Ruled<Principle>> = self.find_for(kinds, key)?;
        let Some(other) = found.as_ref().filter(|found| found.value != principle) else {
            return Ok(found);
        };
        let said = format!("{} where only {} is known", other.name(), principle.name());
        let rule = self.rules.iter().find(|rule| self.holds(rule, key));
        Err(rule.map_or_else(|| self.gap(key), |rule| fault(rule, said)))
    }

    fn holds(&self, rule: &Rule, key: Key) -> bool {
        rule.key == key && rule.governs(self.kind) && rule.in_force(self.on)
    }

    fn gap(&self, key: Key) -> Fault {
        Fault {
            file: "rules".to_owned(),
            key: key.name().to_owned(),
            problem: Problem::Gap { kind: self.kind, on: self.on },
        }
    }
}

impl<T> Deref for Ruled<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

fn fault(rule: &Rule, said: String) -> Fault {
    Fault {
        file: rule.file.clone(),
        key: rule.key.name().to_owned(),
        problem: Problem::Value(said),
    }
}
