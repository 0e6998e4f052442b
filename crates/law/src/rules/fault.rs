//! What can be wrong with the rules as they are written, and where.

use crate::kind::Kind;
use jiff::civil::Date;
use std::fmt;

/// A fault in the written rules: the file, the key, and what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, or the place where a rule should have been.
    pub file: String,
    /// The key of the rule, as far as it could be read.
    pub key: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file is not TOML, or not a list of rules.
    Syntax(String),
    /// A field is unknown, missing, or holds what it cannot hold.
    Field(String),
    /// The value does not have the shape that the key takes.
    Value(String),
    /// Two rules in force at once for one kind of council.
    Overlap {
        /// The kind of council.
        kind: Kind,
        /// The first day on which both are in force.
        on: Date,
        /// The file of the other rule.
        other: String,
    },
    /// No rule in force where the functions need one.
    Gap {
        /// The kind of council.
        kind: Kind,
        /// A day without a rule.
        on: Date,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}: {}", self.file, self.key, self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(said) | Self::Field(said) => write!(f, "{said}"),
            Self::Value(said) => write!(f, "wrong value: {said}"),
            Self::Overlap { kind, on, other } => {
                write!(f, "overlaps a rule of {other} for {} from {on}", kind.name())
            }
            Self::Gap { kind, on } => write!(f, "no rule for {} on {on}", kind.name()),
        }
    }
}

impl std::error::Error for Fault {}
