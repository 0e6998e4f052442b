//! The choice of the council's delegate in another body: between candidates, by relative majority;
//! of equals the youngest, then the lot (113-14, art. 45; 112-14, art. 46; 111-14, art. 48).

use super::{Ballot, Choice};
use crate::agenda::Point;
use crate::house::Frame;
use jiff::civil::Date;
use kit::{Args, Bilingual, Digest, Id};
use law::delegates::{self, Finding};
use law::verdict::Finding as Found;
use law::{Profile, Subject, Verdict};

/// A member whom the council may choose.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The member.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// The day of birth, if it is known: it decides between equals.
    pub born_on: Option<Date>,
}

kit::row!(Candidate { person_id, name, born_on });

/// What a vote between candidates has besides its ballots.
#[derive(Debug, Clone)]
pub struct Designation {
    /// The vote.
    pub vote_id: Id,
    /// What the lot is drawn from, if it comes to that; a secret until then.
    pub seed: String,
    /// Its SHA-256, told in the journal when the vote was opened.
    pub seed_sha256: Digest,
    /// Who was chosen, once the vote is closed.
    pub chosen_id: Option<Id>,
    /// How many the lot was drawn between, if it was.
    pub tied: Option<u32>,
    /// Which of them it chose, from 1.
    pub place: Option<u32>,
}

kit::row!(Designation { vote_id, seed, seed_sha256, chosen_id, tied, place });

/// Whether the council chooses between candidates on `point`: a delegate, where the law knows any.
pub fn is_designation(point: &Point, profile: &Profile) -> bool {
    point.subject.0 == Subject::Appointment && profile.law.delegates.choice.is_some()
}

/// The number that the lot gives: the first sixteen digits of the SHA-256 of `lot:` and the seed.
/// Anybody can compute it again.
fn number(seed: &str) -> u64 {
    let digest = Digest::of(format!("lot:{seed}").as_bytes());
    u64::from_str_radix(&digest.as_str()[..16], 16).unwrap_or_default()
}

/// Which of `count` the lot chooses, from 0.
fn drawn(seed: &str, count: usize) -> usize {
    let count = u64::try_from(count).unwrap_or(1).max(1);
    usize::try_from(number(seed) % count).unwrap_or_default()
}

/// What a vote between candidates gave.
#[derive(Debug)]
pub(super) struct Chosen {
    pub(super) person: Option<Id>,
    /// Between how many the lot was drawn, and which it chose, from 1.
    pub(super) lot: Option<(u32, u32)>,
    pub(super) verdict: Verdict,
}

/// Chooses among `candidates` by the ballots cast. Nothing where the law knows no delegates.
pub(super) fn choose(
    (candidates, ballots): (&[Candidate], &[Ballot]),
    seed: &str,
    profile: &Profile,
) -> Option<Chosen> {
    let votes = |it: &Candidate| {
        let named = ballots.iter().filter(|ballot| ballot.candidate_id == Some(it.person_id));
        u32::try_from(named.count()).unwrap_or(u32::MAX)
    };
    let standing: Vec<delegates::Candidate> = candidates
        .iter()
        .map(|it| delegates::Candidate { votes: votes(it), born_on: it.born_on })
        .collect();
    let mut lot = None;
    let draw = |count| {
        let at = drawn(seed, count);
        let as_number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        lot = Some((as_number(count), as_number(at + 1)));
        at
    };
    let choice = delegates::choose(&standing, draw, profile)?;
    let person = choice.chosen.and_then(|at| candidates.get(at)).map(|it| it.person_id);
    Some(Chosen { person, lot, verdict: choice.verdict })
}

/// Whether nobody can be chosen before the age of those who are equal is known.
pub(super) fn waits_for_age(verdict: &Verdict) -> bool {
    matches!(verdict.finding, Found::Delegates(Finding::AgeUnknown { .. }))
}

impl Designation {
    /// How the lot was drawn, in the terms in which anybody can draw it again; nothing unless it
    /// was.
    pub fn proof(&self) -> Option<Args> {
        let (tied, place) = (self.tied?, self.place?);
        let told = Args::none()
            .text("seed", self.seed.clone())
            .text("sealed", self.seed_sha256.to_string())
            .text("number", format!("{:016x}", number(&self.seed)))
            .count("count", i64::from(tied));
        Some(told.text("place", place.to_string()))
    }
}

/// Those who chose alike: a candidate, or a side.
#[derive(Debug, Clone)]
pub struct Side {
    /// What they chose.
    pub choice: Choice,
    /// The candidate they named, where there are candidates.
    pub candidate: Option<Bilingual>,
    /// They.
    pub ballots: Vec<Ballot>,
}

impl Side {
    /// What they chose, in words.
    pub fn words(&self, frame: &Frame) -> String {
        match &self.candidate {
            Some(name) => frame.plain(name).to_string(),
            None => frame.word("choice", self.choice),
        }
    }
}

/// The ballots, by what was chosen: each candidate in the order of the list, then the sides that
/// somebody took.
pub fn sides(ballots: &[Ballot], candidates: &[Candidate]) -> Vec<Side> {
    let those = |choice: Choice, candidate: Option<Id>| -> Vec<Ballot> {
        let alike = |it: &&Ballot| it.choice == Some(choice) && it.candidate_id == candidate;
        ballots.iter().filter(alike).cloned().collect()
    };
    let named = candidates.iter().map(|it| Side {
        choice: Choice::For,
        candidate: Some(it.name.clone()),
        ballots: those(Choice::For, Some(it.person_id)),
    });
    let sides = Choice::ALL.iter().map(|&choice| Side {
        choice,
        candidate: None,
        ballots: those(choice, None),
    });
    named.chain(sides.filter(|side| !side.ballots.is_empty())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lot_is_the_remainder_of_a_digest_that_anybody_computes() {
        // printf 'lot:four-springs' | sha256sum | cut -c1-16
        let digest = Digest::of(b"lot:four-springs");
        assert_eq!(format!("{:016x}", number("four-springs")), digest.as_str()[..16]);
        let places: std::collections::BTreeSet<usize> =
            (0..50).map(|seed| drawn(&seed.to_string(), 3)).collect();
        assert_eq!(places, [0, 1, 2].into(), "every place comes up");
        assert_eq!(drawn("anything", 1), 0);
    }
}
