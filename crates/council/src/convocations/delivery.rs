//! One way a convocation takes to a member, and the proof at each stage. *Sent* is accepted by our
//! SMTP server, or handed to the usher; *received* is acknowledged by the member, or signed for on
//! paper; *opened* is the member's own act. A link that a mail scanner fetches proves nothing.

use jiff::Timestamp;
use kit::{Digest, Id};

kit::named! {
    /// A way.
    pub enum Channel {
        /// The member's own pages here.
        Application = "application",
        /// Electronic mail to the declared address.
        Mail = "mail",
        /// A letter by hand, against a signature.
        Paper = "paper",
    }
}

kit::named! {
    /// Why something was sent.
    pub enum Purpose {
        /// The convocation itself.
        Convocation = "convocation",
        /// To remind of it.
        Reminder = "reminder",
        /// To tell of the third meeting, which the law sets: no convocation is due.
        ThirdMeeting = "third-meeting",
        /// Papers added after the seal.
        Addendum = "addendum",
    }
}

/// A delivery.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// Its identifier.
    pub id: Id,
    /// Whose convocation.
    pub summons_id: Id,
    /// By which way.
    pub channel: Channel,
    /// Why.
    pub purpose: Purpose,
    /// When it was to be sent.
    pub queued_at: Timestamp,
    /// When it was sent, and what proves it.
    pub sent_at: Option<Timestamp>,
    /// The server's answer, or who handed it over.
    pub sent_proof: String,
    /// When it was received.
    pub received_at: Option<Timestamp>,
    /// Where the member acknowledged it.
    pub received_proof: String,
    /// When the member opened the papers.
    pub opened_at: Option<Timestamp>,
    /// Where.
    pub opened_proof: String,
    /// The signed slip, scanned.
    pub slip_sha256: Option<Digest>,
}

kit::row!(Delivery {
    id,
    summons_id,
    channel,
    purpose,
    queued_at,
    sent_at,
    sent_proof,
    received_at,
    received_proof,
    opened_at,
    opened_proof,
    slip_sha256
});
