//! The composition of permanent commissions: how many there are and what they look after, who sits
//! in them and presides, and who may have one meet.

use crate::kind::Kind;
use crate::profile::{Book, Profile};
use crate::rules::{Between, Fault, Field, Fields, Key, Number, Portion, Principle, Ruled};
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// What the texts say of the composition of commissions (113-14, art. 25 to 28 and 224; 112-14,
/// art. 26 to 29; 111-14, art. 28 to 31).
#[derive(Debug)]
pub struct Provisions {
    /// How many there may be.
    pub number: Ruled<Between>,
    /// What they must look after, by name.
    pub fields: Ruled<Fields>,
    /// Fewest members of each.
    pub members: Ruled<Number>,
    /// That a member belongs to one only.
    pub one: Ruled<Principle>,
    /// That those who preside them are not of the bureau.
    pub presidency: Ruled<Principle>,
    /// Presidencies reserved for the opposition.
    pub opposition: Option<Ruled<Number>>,
    /// The part of the members who may ask for a meeting.
    pub request: Ruled<Portion>,
}

/// What was found of the composition of commissions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// As many commissions as there may be.
    Enough {
        /// How many.
        count: u32,
    },
    /// Too few.
    TooFew {
        /// How many.
        count: u32,
        /// How many there must be.
        required: u32,
    },
    /// Too many.
    TooMany {
        /// How many.
        count: u32,
        /// How many there may be.
        allowed: u32,
    },
    /// Everything that the text names is looked after.
    Covered,
    /// Something is not.
    Uncovered {
        /// What.
        missing: Vec<Field>,
    },
    /// The commission has members enough.
    Peopled {
        /// How many.
        members: u32,
    },
    /// It has too few.
    Small {
        /// How many.
        members: u32,
        /// How many it needs.
        required: u32,
    },
    /// The member sits in no other permanent commission.
    Free,
    /// The member already sits in one.
    Seated,
    /// Who presides, or is to, is not of the bureau.
    OutsideBureau,
    /// They are of the bureau.
    OfBureau,
    /// The opposition presides as many as are reserved for it.
    OppositionPresides {
        /// How many.
        count: u32,
    },
    /// It does not.
    OppositionLacks {
        /// How many are reserved for it.
        required: u32,
    },
    /// Members enough ask for the meeting.
    Asked {
        /// How many.
        counted: u32,
        /// How many suffice.
        required: u32,
    },
    /// Too few do.
    AskedByTooFew {
        /// How many.
        counted: u32,
        /// How many suffice.
        required: u32,
    },
}

/// Whether a council may have `count` permanent commissions.
pub fn number(count: u32, profile: &Profile) -> Verdict {
    let rule = &profile.law.composition.number;
    let finding = match (rule.at_least, rule.at_most) {
        (Some(required), _) if count < required => Finding::TooFew { count, required },
        (_, Some(allowed)) if count > allowed => Finding::TooMany { count, allowed },
        _ => Finding::Enough { count },
    };
    Verdict::new(verdict::Finding::Composition(finding), &rule.source)
}

/// Whether commissions that look after `covered` leave out nothing that the text names.
pub fn fields(covered: &[Field], profile: &Profile) -> Verdict {
    let rule = &profile.law.composition.fields;
    let missing: Vec<Field> =
        rule.fields.iter().copied().filter(|field| !covered.contains(field)).collect();
    let finding =
        if missing.is_empty() { Finding::Covered } else { Finding::Uncovered { missing } };
    Verdict::new(verdict::Finding::Composition(finding), &rule.source)
}

/// Whether a permanent commission of `members` is large enough.
pub fn members(members: u32, profile: &Profile) -> Verdict {
    let rule = &profile.law.composition.members;
    let required = rule.number;
    let finding = if members < required {
        Finding::Small { members, required }
    } else {
        Finding::Peopled { members }
    };
    Verdict::new(verdict::Finding::Composition(finding), &rule.source)
}

/// Whether a member who sits in so many other permanent commissions may take a seat.
pub fn seat(elsewhere: usize, profile: &Profile) -> Verdict {
    let finding = if elsewhere == 0 { Finding::Free } else { Finding::Seated };
    let rule = &profile.law.composition.one;
    Verdict::new(verdict::Finding::Composition(finding), &rule.source)
}

/// Whether a member may preside a commission, or be its vice-president.
pub fn presidency(is_of_bureau: bool, profile: &Profile) -> Verdict {
    let finding = if is_of_bureau { Finding::OfBureau } else { Finding::OutsideBureau };
    let rule = &profile.law.composition.presidency;
    Verdict::new(verdict::Finding::Composition(finding), &rule.source)
}

/// Whether the opposition, which presides `count` commissions, has what is reserved for it; nothing
/// where nothing is.
pub fn opposition(count: u32, profile: &Profile) -> Option<Verdict> {
    let rule = profile.law.composition.opposition.as_ref()?;
    let required = rule.number;
    let finding = if count < required {
        Finding::OppositionLacks { required }
    } else {
        Finding::OppositionPresides { count }
    };
    Some(Verdict::new(verdict::Finding::Composition(finding), &rule.source))
}

/// Whether `counted` members of a commission of `members` are enough to have it meet.
pub fn request(counted: u32, members: u32, profile: &Profile) -> Verdict {
    let rule = &profile.law.composition.request;
    let required = rule.required(members);
    let finding = if counted < required {
        Finding::AskedByTooFew { counted, required }
    } else {
        Finding::Asked { counted, required }
    };
    Verdict::new(verdict::Finding::Composition(finding), &rule.source)
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let reserved = [Kind::Commune, Kind::Prefecture, Kind::Region];
        Ok(Self {
            number: book.find(Key::PermanentCommissions)?,
            fields: book.find(Key::CommissionFields)?,
            members: book.find(Key::CommissionMembers)?,
            one: book.principle(Key::OneCommission, Principle::OneCommission)?,
            presidency: book.principle(Key::CommissionPresidency, Principle::OutsideBureau)?,
            opposition: book.find_for(&reserved, Key::CommissionOpposition)?,
            request: book.find(Key::CommissionRequest)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Enough { .. }
            | Self::Covered
            | Self::Peopled { .. }
            | Self::Free
            | Self::OutsideBureau
            | Self::OppositionPresides { .. }
            | Self::Asked { .. } => Outcome::Granted,
            Self::TooFew { .. }
            | Self::Uncovered { .. }
            | Self::Small { .. }
            | Self::OppositionLacks { .. } => Outcome::Warned,
            Self::TooMany { .. } | Self::Seated | Self::OfBureau | Self::AskedByTooFew { .. } => {
                Outcome::Refused
            }
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let language = sentence.language();
        match self {
            Self::Enough { count } => sentence.number("count", *count).say("commissions-enough"),
            Self::TooFew { count, required } => {
                sentence.number("count", *count).number("limit", *required).say("commissions-few")
            }
            Self::TooMany { count, allowed } => {
                sentence.number("count", *count).number("limit", *allowed).say("commissions-many")
            }
            Self::Covered => sentence.say("commissions-covered"),
            Self::Uncovered { missing } => {
                let missing: Vec<String> = missing.iter().map(|it| it.words(language)).collect();
                sentence.list("missing", &missing).say("commissions-uncovered")
            }
            Self::Peopled { members } => {
                sentence.number("members", *members).say("commission-peopled")
            }
            Self::Small { members, required } => sentence
                .number("members", *members)
                .number("required", *required)
                .say("commission-small"),
            Self::Free => sentence.say("commission-free"),
            Self::Seated => sentence.say("commission-seated"),
            Self::OutsideBureau => sentence.say("commission-outside-bureau"),
            Self::OfBureau => sentence.say("commission-of-bureau"),
            Self::OppositionPresides { count } => {
                sentence.number("count", *count).say("commission-opposition-presides")
            }
            Self::OppositionLacks { required } => {
                sentence.number("count", *required).say("commission-opposition-lacks")
            }
            Self::Asked { counted, required } => {
                asked(sentence, *counted, *required).say("commission-asked")
            }
            Self::AskedByTooFew { counted, required } => {
                asked(sentence, *counted, *required).say("commission-asked-by-few")
            }
        }
    }
}

fn asked(sentence: Sentence, counted: u32, required: u32) -> Sentence {
    sentence.number("members", counted).number("required", required)
}
