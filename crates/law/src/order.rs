//! The order of a sitting: closing it to the public, putting a member out.

use crate::profile::{Book, Profile};
use crate::rules::{Base, Fault, Key, Part, Ruled, Share};
use crate::verdict::{self, Measure, Outcome, Verdict};
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

/// What the texts say of the order of sittings (113-14, art. 48; 112-14, art. 49; 111-14, art. 51).
#[derive(Debug)]
pub struct Provisions {
    /// The part of the members that may ask that a sitting be closed to the public.
    pub closing: Ruled<Part>,
    /// The majority that puts a member out.
    pub expulsion: Ruled<Share>,
}

vocabulary! {
    /// Who asks that a sitting be closed to the public.
    pub enum ClosingAsker ("closing-asker") {
        /// The president.
        President = "president",
        /// Members, in the number that the law wants.
        Members = "members",
        /// The control authority, where public order is threatened.
        Authority = "authority",
    }
}

/// What was found of the order of a sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The council may be asked to close its sitting.
    MayBeAsked(ClosingAsker),
    /// Enough members ask.
    EnoughAsk(Measure),
    /// Too few members ask.
    TooFewAsk(Measure),
    /// The council closes its sitting.
    Closed(Measure),
    /// The council goes on in public.
    StaysPublic(Measure),
    /// No member is put out who was not warned.
    NotWarned,
    /// The council puts the member out.
    Expelled(Measure),
    /// The member stays.
    Stays(Measure),
}

/// Whether the council may be asked to close its sitting by `asker`, when `asking` of the
/// `in_office` members ask.
pub fn may_be_asked(
    asker: ClosingAsker,
    asking: u32,
    in_office: u32,
    profile: &Profile,
) -> Verdict {
    let rule = &profile.law.order.closing;
    let finding = match asker {
        ClosingAsker::President | ClosingAsker::Authority => Finding::MayBeAsked(asker),
        ClosingAsker::Members => {
            let required = rule.required(in_office);
            let measure =
                Measure { counted: asking, required, of: in_office, base: Base::MembersInOffice };
            if measure.suffices() {
                Finding::EnoughAsk(measure)
            } else {
                Finding::TooFewAsk(measure)
            }
        }
    };
    Verdict::new(verdict::Finding::Order(finding), &rule.source)
}

/// Whether the council closes its sitting to the public, decided without debate by the ordinary
/// majority of the votes cast.
pub fn closing(ayes: u32, against: u32, profile: &Profile) -> Verdict {
    let share = &profile.law.majority.ordinary;
    let of = ayes.saturating_add(against);
    let measure = Measure { counted: ayes, required: share.required(of), of, base: share.of };
    let finding =
        if measure.suffices() { Finding::Closed(measure) } else { Finding::StaysPublic(measure) };
    Verdict::new(verdict::Finding::Order(finding), &profile.law.order.closing.source)
}

/// Whether the council puts out a member, who was `warned` or not, by the votes of `ayes` of the
/// members `present`.
pub fn expulsion(warned: bool, ayes: u32, present: u32, profile: &Profile) -> Verdict {
    let rule = &profile.law.order.expulsion;
    let required = rule.required(present);
    let measure = Measure { counted: ayes, required, of: present, base: rule.of };
    let finding = match (warned, measure.suffices()) {
        (false, _) => Finding::NotWarned,
        (true, true) => Finding::Expelled(measure),
        (true, false) => Finding::Stays(measure),
    };
    Verdict::new(verdict::Finding::Order(finding), &rule.source)
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self { closing: book.find(Key::ClosedSitting)?, expulsion: book.find(Key::Expulsion)? })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::MayBeAsked(_) | Self::EnoughAsk(_) | Self::Closed(_) | Self::Expelled(_) => {
                Outcome::Granted
            }
            Self::TooFewAsk(_) | Self::StaysPublic(_) | Self::NotWarned | Self::Stays(_) => {
                Outcome::Refused
            }
        }
    }

    pub(crate) fn measure(&self) -> Option<Measure> {
        match self {
            Self::EnoughAsk(measure)
            | Self::TooFewAsk(measure)
            | Self::Closed(measure)
            | Self::StaysPublic(measure)
            | Self::Expelled(measure)
            | Self::Stays(measure) => Some(*measure),
            Self::MayBeAsked(_) | Self::NotWarned => None,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let language = sentence.language();
        let (key, measure) = match self {
            Self::MayBeAsked(asker) => {
                return sentence.text("asker", &asker.words(language)).say("order-may-be-asked");
            }
            Self::NotWarned => return sentence.say("order-not-warned"),
            Self::EnoughAsk(measure) => ("order-enough-ask", measure),
            Self::TooFewAsk(measure) => ("order-too-few-ask", measure),
            Self::Closed(measure) => ("order-closed", measure),
            Self::StaysPublic(measure) => ("order-stays-public", measure),
            Self::Expelled(measure) => ("order-expelled", measure),
            Self::Stays(measure) => ("order-stays", measure),
        };
        sentence.measure(*measure).say(key)
    }
}
