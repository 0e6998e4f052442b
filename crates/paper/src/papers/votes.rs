//! How the members voted, by name or by count.

use crate::Text;
use serde::{Deserialize, Serialize};

/// The choice of a member in a vote, in the order the papers show them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// For.
    For,
    /// Against.
    Against,
    /// Present and abstaining.
    Abstaining,
    /// Present and not taking part, for one's interest in the matter.
    NotTakingPart,
    /// Absent from the vote.
    Absent,
}

/// A public vote: the names behind each choice, in the order to print them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedVote {
    /// Those for.
    pub r#for: Vec<Text>,
    /// Those against.
    pub against: Vec<Text>,
    /// Those who abstained.
    pub abstaining: Vec<Text>,
    /// Those who took no part.
    pub not_taking_part: Vec<Text>,
    /// Those who were absent.
    pub absent: Vec<Text>,
}

impl NamedVote {
    /// Writes down one member's choice, after those who chose alike.
    pub fn record(&mut self, choice: Choice, name: Text) {
        match choice {
            Choice::For => self.r#for.push(name),
            Choice::Against => self.against.push(name),
            Choice::Abstaining => self.abstaining.push(name),
            Choice::NotTakingPart => self.not_taking_part.push(name),
            Choice::Absent => self.absent.push(name),
        }
    }

    /// The counts of this vote.
    pub fn tally(&self) -> Tally {
        Tally {
            r#for: self.r#for.len(),
            against: self.against.len(),
            abstaining: self.abstaining.len(),
            not_taking_part: self.not_taking_part.len(),
            absent: self.absent.len(),
        }
    }
}

/// The counts of a vote, in members.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// Votes for.
    pub r#for: usize,
    /// Votes against.
    pub against: usize,
    /// Abstentions.
    pub abstaining: usize,
    /// Members present who took no part.
    pub not_taking_part: usize,
    /// Members absent.
    pub absent: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_choice_is_counted_where_it_was_recorded() {
        let mut vote = NamedVote::default();
        for choice in [Choice::For, Choice::Against, Choice::Abstaining, Choice::For] {
            vote.record(choice, Text::french("Membre"));
        }
        vote.record(Choice::NotTakingPart, Text::french("Membre"));
        vote.record(Choice::Absent, Text::french("Membre"));
        let tally = vote.tally();
        assert_eq!((tally.r#for, tally.against, tally.abstaining), (2, 1, 1));
        assert_eq!((tally.not_taking_part, tally.absent), (1, 1));
    }
}
