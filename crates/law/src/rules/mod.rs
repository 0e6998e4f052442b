//! The rules: what the texts say about councils, as dated and sourced data.
//!
//! The data stands in `rules/*.toml`, one file per theme; `README.md` tells how to read and change
//! it. Nothing is used that did not pass the checks made here: every key known and every value in
//! its shape, every rule sourced, never two in force at once, never none where one is needed.

mod amounts;
mod check;
mod describe;
mod entry;
mod fault;
mod key;
mod noted;
mod part;
mod principle;
pub(crate) mod read;
mod rule;
mod share;
mod theme;
mod value;

pub use amounts::{Between, Field, Fields, Number, Portion, VicePresidents};
pub use entry::Entry;
pub use fault::{Fault, Problem};
pub use key::Key;
pub use noted::Noted;
pub use part::{Asker, Askers, Hours, Initiative, Initiatives, Part, PerSession, Whole};
pub use principle::Principle;
pub use rule::{Rule, Ruled};
pub use share::{Base, Fraction, Share};
pub use theme::Theme;
pub(crate) use value::Shaped;
pub use value::{
    Brackets, Councillors, Count, Enclosure, Enclosures, Exclusion, Exclusions, MonthTerm, Opening,
    SeatSteps, SessionMonths, Sessions, Shape, Signatories, Signatory, Subjects, Term, Value,
    Weekday, Weekdays, Window, YearDay,
};

use crate::kind::Kind;
use crate::profile::{Book, Profile, Provisions};
use crate::readings::Readings;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

/// The files of national rules, by name, in the order of the life of a deliberation.
pub const FILES: [(&str, &str); 14] = [
    ("rules/sessions.toml", include_str!("../../rules/sessions.toml")),
    ("rules/agenda.toml", include_str!("../../rules/agenda.toml")),
    ("rules/requests.toml", include_str!("../../rules/requests.toml")),
    ("rules/petitions.toml", include_str!("../../rules/petitions.toml")),
    ("rules/convocation.toml", include_str!("../../rules/convocation.toml")),
    ("rules/commissions.toml", include_str!("../../rules/commissions.toml")),
    ("rules/budget.toml", include_str!("../../rules/budget.toml")),
    ("rules/quorum.toml", include_str!("../../rules/quorum.toml")),
    ("rules/majority.toml", include_str!("../../rules/majority.toml")),
    ("rules/votes.toml", include_str!("../../rules/votes.toml")),
    ("rules/office.toml", include_str!("../../rules/office.toml")),
    ("rules/minutes.toml", include_str!("../../rules/minutes.toml")),
    ("rules/control.toml", include_str!("../../rules/control.toml")),
    ("rules/arrondissements.toml", include_str!("../../rules/arrondissements.toml")),
];

/// The files of rules that are known and that no function needs yet, by name, in the same order.
pub const NOTED: [(&str, &str); 17] = [
    ("rules/noted/frame.toml", include_str!("../../rules/noted/frame.toml")),
    ("rules/noted/sessions.toml", include_str!("../../rules/noted/sessions.toml")),
    ("rules/noted/agenda.toml", include_str!("../../rules/noted/agenda.toml")),
    ("rules/noted/votes.toml", include_str!("../../rules/noted/votes.toml")),
    ("rules/noted/minutes.toml", include_str!("../../rules/noted/minutes.toml")),
    ("rules/noted/commissions.toml", include_str!("../../rules/noted/commissions.toml")),
    ("rules/noted/members.toml", include_str!("../../rules/noted/members.toml")),
    ("rules/noted/control.toml", include_str!("../../rules/noted/control.toml")),
    ("rules/noted/budget.toml", include_str!("../../rules/noted/budget.toml")),
    ("rules/noted/petitions.toml", include_str!("../../rules/noted/petitions.toml")),
    ("rules/noted/publication.toml", include_str!("../../rules/noted/publication.toml")),
    ("rules/noted/arrondissements.toml", include_str!("../../rules/noted/arrondissements.toml")),
    ("rules/noted/office.toml", include_str!("../../rules/noted/office.toml")),
    ("rules/noted/information.toml", include_str!("../../rules/noted/information.toml")),
    ("rules/noted/data-and-trust.toml", include_str!("../../rules/noted/data-and-trust.toml")),
    ("rules/noted/calendar.toml", include_str!("../../rules/noted/calendar.toml")),
    ("rules/noted/figures.toml", include_str!("../../rules/noted/figures.toml")),
];

static NATIONAL: LazyLock<Law> = LazyLock::new(|| {
    let law = Law::read(&FILES).and_then(|law| law.with_noted(&NOTED));
    law.unwrap_or_else(|fault| panic!("{fault}"))
});

/// The whole law held here.
#[derive(Debug)]
pub struct Law {
    rules: Vec<Rule>,
    noted: Vec<Noted>,
    editions: Vec<Edition>,
}

/// What the law of one kind of council was from one day until the next edition.
#[derive(Debug)]
struct Edition {
    kind: Kind,
    since: Date,
    provisions: Arc<Provisions>,
}

impl Law {
    /// The law of Morocco, as embedded in this crate and checked by its tests.
    pub fn national() -> &'static Law {
        &NATIONAL
    }

    /// Reads a law from files of rules, given as (name, text).
    ///
    /// # Errors
    /// The first [`Fault`] met: an unknown key or field, a missing source, a value out of shape, two
    /// rules in force at once, or none where the functions need one.
    pub fn read(files: &[(&str, &str)]) -> Result<Law, Fault> {
        let mut rules = Vec::new();
        for (name, text) in files {
            rules.extend(read::read(name, text)?);
        }
        refuse_overlaps(&rules)?;
        let mut editions = Vec::new();
        for kind in Kind::ALL {
            editions.extend(editions_of(*kind, &rules)?);
        }
        Ok(Law { rules, noted: Vec::new(), editions })
    }

    /// Adds the rules that are listed only, given as (name, text).
    ///
    /// # Errors
    /// The first [`Fault`] met: an unknown law or field, a missing source or sentence, an entry of
    /// the register in force twice, or one that a typed rule already puts in force.
    pub fn with_noted(mut self, files: &[(&str, &str)]) -> Result<Law, Fault> {
        for (name, text) in files {
            self.noted.extend(noted::read(name, text)?);
        }
        noted::refuse_overlaps(&self.noted, &self.rules)?;
        Ok(self)
    }

    /// What governs a council of `kind` on the day `on`, under the readings it has chosen; nothing
    /// before its organic law took effect.
    pub fn profile(&self, kind: Kind, on: Date, readings: &Readings) -> Option<Profile> {
        let edition = self
            .editions
            .iter()
            .filter(|edition| edition.kind == kind && edition.since <= on)
            .max_by_key(|edition| edition.since)?;
        Some(Profile { kind, on, readings: *readings, law: Arc::clone(&edition.provisions) })
    }

    /// Every rule held, in the order of the files.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter()
    }

    /// The rules that govern `kind` on the day `on`, for a page that shows the law in use.
    pub fn in_force(&self, kind: Kind, on: Date) -> impl Iterator<Item = &Rule> {
        self.rules().filter(move |rule| rule.governs(kind) && rule.in_force(on))
    }

    /// Every rule that is listed only, in the order of the files.
    pub fn all_noted(&self) -> impl Iterator<Item = &Noted> {
        self.noted.iter()
    }

    /// The rules of `kind` on the day `on` that are listed, and that no function here computes.
    pub fn noted(&self, kind: Kind, on: Date) -> impl Iterator<Item = &Noted> {
        self.all_noted().filter(move |noted| noted.governs(kind) && noted.in_force(on))
    }

    /// Every rule of `kind` on the day `on`: those in use first, each part in the order of themes.
    pub fn entries(&self, kind: Kind, on: Date) -> Vec<Entry<'_>> {
        let typed = self.in_force(kind, on).map(Entry::Typed);
        let listed = self.noted(kind, on).filter_map(|noted| Entry::listed(noted, kind));
        let mut entries: Vec<Entry<'_>> = typed.chain(listed).collect();
        entries.sort_by_key(|entry| (!entry.is_in_use(), entry.theme()));
        entries
    }

    /// The rule of `kind` on the day `on` that goes by the name `id`, its key or its entry in the
    /// register of rules.
    pub fn entry(&self, id: &str, kind: Kind, on: Date) -> Option<Entry<'_>> {
        self.entries(kind, on).into_iter().find(|entry| entry.answers_to(id))
    }
}

fn refuse_overlaps(rules: &[Rule]) -> Result<(), Fault> {
    for (index, rule) in rules.iter().enumerate() {
        for earlier in rules[..index].iter().filter(|earlier| earlier.key == rule.key) {
            let on = rule.since.max(earlier.since);
            let shared = rule.kinds.iter().find(|kind| earlier.governs(**kind));
            if let Some(kind) = shared.filter(|_| rule.in_force(on) && earlier.in_force(on)) {
                return Err(Fault {
                    file: rule.file.clone(),
                    key: rule.key.name().to_owned(),
                    problem: Problem::Overlap { kind: *kind, on, other: earlier.file.clone() },
                });
            }
        }
    }
    Ok(())
}

/// One edition for each day on which a rule of `kind` begins or ends, from the day its organic law
/// took effect. Building them finds the gaps: an edition lacks nothing that it needs.
fn editions_of(kind: Kind, rules: &[Rule]) -> Result<Vec<Edition>, Fault> {
    let governing = || rules.iter().filter(|rule| rule.governs(kind));
    let beginning = governing()
        .filter(|rule| rule.source.law == kind.organic_law())
        .map(|rule| rule.since)
        .min()
        .ok_or_else(|| lawless(kind))?;
    let turns: BTreeSet<Date> = governing()
        .flat_map(|rule| [Some(rule.since), rule.until])
        .flatten()
        .filter(|turn| *turn > beginning)
        .chain([beginning])
        .collect();
    turns
        .into_iter()
        .map(|since| {
            let provisions = Arc::new(Provisions::read(&Book { rules, kind, on: since })?);
            Ok(Edition { kind, since, provisions })
        })
        .collect()
}

fn lawless(kind: Kind) -> Fault {
    Fault {
        file: "rules".to_owned(),
        key: "[[rule]]".to_owned(),
        problem: Problem::Field(format!(
            "no rule of {} for {}",
            kind.organic_law().name(),
            kind.name()
        )),
    }
}
