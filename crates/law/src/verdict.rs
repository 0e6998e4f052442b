//! A verdict that explains itself: what the law answers, on what count, under which article.
//!
//! Every function that judges returns a [`Verdict`]. It holds facts, not words: it can be stored
//! and read back, and says the same sentence again on the screen, in the minutes and in a refusal.

use crate::Language;
use crate::readings::Reading;
use crate::rules::Base;
use crate::source::Source;
use crate::words::Sentence;
use crate::{
    absence, agenda, arrondissements, ballot, budget, bureau, clock, commissions, composition,
    conference, control, convocation, delegates, dispute, extraordinary, majority, minutes, office,
    order, petitions, quorum, sessions, substitution,
};
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What a verdict comes to, whatever it is about: what a page needs to pick an icon.
    pub enum Outcome ("outcome") {
        /// The law allows it, or it is done as the law wants.
        Granted = "granted",
        /// The law does not allow it.
        Refused = "refused",
        /// The law waits for something, or for a day.
        Pending = "pending",
        /// The law does not forbid it, or is discussed: somebody should look.
        Warned = "warned",
    }
}

/// What was counted, and against what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// What was counted: members present, votes for.
    pub counted: u32,
    /// The smallest number that suffices.
    pub required: u32,
    /// The whole of which `required` is a part.
    pub of: u32,
    /// What that whole is.
    pub base: Base,
}

/// The answer of the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// What was found.
    pub finding: Finding,
    /// The article it rests on.
    pub source: Source,
    /// The discussed points it rests on, with the readings in use.
    pub readings: Vec<Reading>,
}

/// What was found, by theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// Of the dates of a session.
    Session(sessions::Finding),
    /// Of a request for an extraordinary session.
    Extraordinary(extraordinary::Finding),
    /// Of a time limit.
    Deadline(clock::Finding),
    /// Of a convocation.
    Convocation(convocation::Finding),
    /// Of a point of the agenda, or of a request for one.
    Agenda(agenda::Finding),
    /// Of a petition.
    Petition(petitions::Finding),
    /// Of the votes on the budget.
    Budget(budget::Finding),
    /// Of the passage in commission.
    Commission(commissions::Finding),
    /// Of the quorum.
    Quorum(quorum::Finding),
    /// Of the way of voting.
    Ballot(ballot::Finding),
    /// Of a majority.
    Majority(majority::Finding),
    /// Of the signatures.
    Minutes(minutes::Finding),
    /// Of the choice of delegates.
    Delegates(delegates::Finding),
    /// Of the order of a sitting.
    Order(order::Finding),
    /// Of acting for the president or the secretary.
    Substitution(substitution::Finding),
    /// Of legality control.
    Control(control::Finding),
    /// Of what follows an opposition.
    Dispute(dispute::Finding),
    /// Of the composition of permanent commissions.
    Composition(composition::Finding),
    /// Of a member's absences.
    Absence(absence::Finding),
    /// Of the bureau, of who stands in, of the groups.
    Bureau(bureau::Finding),
    /// Of the conference of presidents.
    Conference(conference::Finding),
    /// Of what binds an arrondissement and its commune.
    Arrondissement(arrondissements::Finding),
    /// Of who is in office.
    Office(office::Finding),
}

impl Measure {
    /// Whether enough was counted.
    pub fn suffices(self) -> bool {
        self.counted >= self.required
    }
}

impl Verdict {
    pub(crate) fn new(finding: Finding, source: &Source) -> Self {
        Self { finding, source: source.clone(), readings: Vec::new() }
    }

    pub(crate) fn reading(mut self, reading: Reading) -> Self {
        self.readings.push(reading);
        self
    }

    /// What it comes to.
    pub fn outcome(&self) -> Outcome {
        match &self.finding {
            Finding::Session(finding) => finding.outcome(),
            Finding::Extraordinary(finding) => finding.outcome(),
            Finding::Deadline(finding) => finding.outcome(),
            Finding::Convocation(finding) => finding.outcome(),
            Finding::Agenda(finding) => finding.outcome(),
            Finding::Petition(finding) => finding.outcome(),
            Finding::Budget(finding) => finding.outcome(),
            Finding::Commission(finding) => finding.outcome(),
            Finding::Quorum(finding) => finding.outcome(),
            Finding::Ballot(finding) => finding.outcome(),
            Finding::Majority(finding) => finding.outcome(),
            Finding::Minutes(finding) => finding.outcome(),
            Finding::Delegates(finding) => finding.outcome(),
            Finding::Order(finding) => finding.outcome(),
            Finding::Substitution(finding) => finding.outcome(),
            Finding::Control(finding) => finding.outcome(),
            Finding::Dispute(finding) => finding.outcome(),
            Finding::Composition(finding) => finding.outcome(),
            Finding::Absence(finding) => finding.outcome(),
            Finding::Bureau(finding) => finding.outcome(),
            Finding::Conference(finding) => finding.outcome(),
            Finding::Arrondissement(finding) => finding.outcome(),
            Finding::Office(finding) => finding.outcome(),
        }
    }

    /// Whether the law allows it, or may allow it: everything but a refusal and a wait.
    pub fn allows(&self) -> bool {
        match self.outcome() {
            Outcome::Granted | Outcome::Warned => true,
            Outcome::Refused | Outcome::Pending => false,
        }
    }

    /// What was counted against what was required, where something was counted.
    pub fn measure(&self) -> Option<Measure> {
        match &self.finding {
            Finding::Quorum(finding) => finding.measure(),
            Finding::Majority(finding) => finding.measure(),
            Finding::Order(finding) => finding.measure(),
            Finding::Session(_)
            | Finding::Extraordinary(_)
            | Finding::Deadline(_)
            | Finding::Convocation(_)
            | Finding::Agenda(_)
            | Finding::Petition(_)
            | Finding::Budget(_)
            | Finding::Commission(_)
            | Finding::Ballot(_)
            | Finding::Minutes(_)
            | Finding::Delegates(_)
            | Finding::Substitution(_)
            | Finding::Control(_)
            | Finding::Dispute(_)
            | Finding::Composition(_)
            | Finding::Absence(_)
            | Finding::Bureau(_)
            | Finding::Conference(_)
            | Finding::Arrondissement(_)
            | Finding::Office(_) => None,
        }
    }

    /// The verdict in one sentence, article included.
    pub fn sentence(&self, language: Language) -> String {
        let sentence = Sentence::new(language).text("cite", &self.source.cite(language));
        match &self.finding {
            Finding::Session(finding) => finding.tell(sentence),
            Finding::Extraordinary(finding) => finding.tell(sentence),
            Finding::Deadline(finding) => finding.tell(sentence),
            Finding::Convocation(finding) => finding.tell(sentence),
            Finding::Agenda(finding) => finding.tell(sentence),
            Finding::Petition(finding) => finding.tell(sentence),
            Finding::Budget(finding) => finding.tell(sentence),
            Finding::Commission(finding) => finding.tell(sentence),
            Finding::Quorum(finding) => finding.tell(sentence),
            Finding::Ballot(finding) => finding.tell(sentence),
            Finding::Majority(finding) => finding.tell(sentence),
            Finding::Minutes(finding) => finding.tell(sentence),
            Finding::Delegates(finding) => finding.tell(sentence),
            Finding::Order(finding) => finding.tell(sentence),
            Finding::Substitution(finding) => finding.tell(sentence),
            Finding::Control(finding) => finding.tell(sentence),
            Finding::Dispute(finding) => finding.tell(sentence),
            Finding::Composition(finding) => finding.tell(sentence),
            Finding::Absence(finding) => finding.tell(sentence),
            Finding::Bureau(finding) => finding.tell(sentence),
            Finding::Conference(finding) => finding.tell(sentence),
            Finding::Arrondissement(finding) => finding.tell(sentence),
            Finding::Office(finding) => finding.tell(sentence),
        }
    }

    /// What to say beside it where the texts are discussed: one sentence per reading in use.
    pub fn cautions(&self, language: Language) -> Vec<String> {
        self.readings.iter().map(|reading| reading.sentence(language)).collect()
    }
}

impl Sentence {
    /// Fills in what was counted, against what, and of what.
    pub(crate) fn measure(self, measure: Measure) -> Self {
        let base = measure.base.words(self.language());
        self.number("counted", measure.counted)
            .number("required", measure.required)
            .number("of", measure.of)
            .text("base", &base)
            .text("base-name", measure.base.name())
    }
}
