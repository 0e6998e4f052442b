//! One member's convocation, and the answer.

use crate::house::refuse_under;
use jiff::Timestamp;
use kit::{Bilingual, Digest, Id, Refusal};
use law::rules::Entry;

/// The convocation of one member.
#[derive(Debug, Clone)]
pub struct Summons {
    /// Its identifier.
    pub id: Id,
    /// The convocation it is part of.
    pub convocation_id: Id,
    /// The council.
    pub council_id: Id,
    /// The session.
    pub session_id: Id,
    /// The member.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// Its number in the list of letters.
    pub number: u32,
    /// The letter.
    pub letter_sha256: Digest,
    /// The electronic address declared to the council when it was sealed.
    pub email: String,
    /// The postal address declared then.
    pub postal_address: String,
    /// What the member answered.
    pub answer: Option<Answer>,
    /// Why they are excused.
    pub reason: String,
    /// When they answered.
    pub answered_at: Option<Timestamp>,
}

kit::row!(Summons {
    id,
    convocation_id,
    council_id,
    session_id,
    person_id,
    name,
    number,
    letter_sha256,
    email,
    postal_address,
    answer,
    reason,
    answered_at
});

kit::named! {
    /// What a member answers.
    pub enum Answer {
        /// They will come.
        Attends = "attends",
        /// They will not, and say why.
        Excused = "excused",
    }
}

/// A reason longer than this is a letter.
const LONGEST_REASON: usize = 1000;

/// Whether the answer may be taken, under the rule on `excuses` of the council's own law: an
/// excuse has its reason, and nobody excuses themselves from
/// a session that is already open.
pub fn check(
    answer: Answer,
    reason: &str,
    session_is_open: bool,
    excuses: Option<Entry<'_>>,
) -> Result<(), Refusal> {
    if session_is_open {
        Err(Refusal::because("answer-after-the-opening"))
    } else if answer == Answer::Excused && reason.trim().is_empty() {
        Err(refuse_under("answer-without-reason", excuses))
    } else if reason.chars().count() > LONGEST_REASON {
        Err(Refusal::because("answer-reason-too-long"))
    } else {
        Ok(())
    }
}
