//! The members who are convened by hand.

use super::{Imprint, Letterhead, Signature, printed_with};
use crate::Text;
use serde::{Deserialize, Serialize};

/// The list of members to be convened by hand; signed, it is the register of delivery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandList {
    /// What the file says of itself.
    pub imprint: Imprint,
    /// Whose list it is.
    pub letterhead: Letterhead,
    /// Number of the convocation that is delivered.
    pub reference: String,
    /// Which session.
    pub session: Text,
    /// What the bearer and the members are asked to do.
    pub instructions: Vec<Text>,
    /// To whom a letter is carried, in the order of the round.
    pub members: Vec<Delivery>,
    /// The bearer's signature.
    pub signature: Signature,
}

/// A letter to be carried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// Full name of the member.
    pub name: Text,
    /// Office in the council.
    pub office: Option<Text>,
    /// Declared address.
    pub address: Text,
    /// Why by hand, or anything the bearer should know.
    pub note: Option<Text>,
}

printed_with!(HandList, HandList);
