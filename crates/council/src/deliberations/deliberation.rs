//! A deliberation and its life.

use jiff::Timestamp;
use kit::db::Word;
use kit::{Args, Bilingual, Digest, Id, Refusal};
use law::Subject;

/// A deliberation.
#[derive(Debug, Clone)]
pub struct Deliberation {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The session it was adopted in.
    pub session_id: Id,
    /// The point it comes from.
    pub point_id: Id,
    /// The vote that adopted it.
    pub vote_id: Id,
    /// The year of its register.
    pub year: i16,
    /// Its number in that register.
    pub number: u32,
    /// What it is called.
    pub title: Bilingual,
    /// What was decided, as it was voted on.
    pub text: Bilingual,
    /// What it is about.
    pub subject: Word<Subject>,
    /// When it was adopted.
    pub adopted_at: Timestamp,
    /// Where it stands.
    pub stage: Stage,
    /// The paper that is signed.
    pub paper_sha256: Option<Digest>,
    /// The paper with its signatures.
    pub signed_sha256: Option<Digest>,
    /// The original signed by hand, scanned.
    pub scan_sha256: Option<Digest>,
    /// When it was posted at the seat.
    pub posted_at: Option<Timestamp>,
    /// Since when the public reads it.
    pub published_at: Option<Timestamp>,
    /// Whether the public sees how each member voted.
    pub shows_names: bool,
}

kit::row!(Deliberation {
    id,
    council_id,
    session_id,
    point_id,
    vote_id,
    year,
    number,
    title,
    text,
    subject,
    adopted_at,
    stage,
    paper_sha256,
    signed_sha256,
    scan_sha256,
    posted_at,
    published_at,
    shows_names
});

kit::named! {
    /// Where a deliberation stands.
    pub enum Stage {
        /// The council adopted it; it has its number.
        Adopted = "adopted",
        /// Its paper was printed, and waits for signatures.
        Prepared = "prepared",
        /// President and secretary have signed.
        Signed = "signed",
        /// It went to the control authority.
        Sent = "sent",
        /// The authority opposed it: the council must examine it anew (art. 117).
        Opposed = "opposed",
        /// It is enforceable.
        Enforceable = "enforceable",
        /// Its visa was refused: the council may deliberate again (art. 118).
        VisaRefused = "visa-refused",
        /// Opposed, and maintained by the council that examined it anew (art. 117).
        Maintained = "maintained",
        /// The authority went to the tribunal: execution is suspended (art. 117).
        Suspended = "suspended",
        /// The council adopted another in its place.
        Replaced = "replaced",
        /// The council gave it up.
        Withdrawn = "withdrawn",
        /// The tribunal annulled it.
        Annulled = "annulled",
    }
}

kit::named! {
    /// What may happen to a deliberation.
    pub enum Step {
        /// Its paper is printed.
        Prepare = "prepare",
        /// The last of the two signs.
        Sign = "sign",
        /// It goes to the authority.
        Send = "send",
        /// The authority opposes.
        Oppose = "oppose",
        /// Time, or a visa, makes it enforceable.
        TakeEffect = "take-effect",
        /// Its visa is refused.
        RefuseVisa = "refuse-visa",
        /// The council adopts another in its place.
        Replace = "replace",
        /// The council gives it up.
        Withdraw = "withdraw",
        /// The council maintains it.
        Maintain = "maintain",
        /// Nothing is left of the opposition: given up, or dismissed by a judge.
        Clear = "clear",
        /// The authority goes to the tribunal.
        Refer = "refer",
        /// The tribunal annuls it.
        Annul = "annul",
    }
}

impl Stage {
    /// The whole life of a deliberation. What is not written here cannot happen.
    pub fn after(self, step: Step) -> Option<Stage> {
        match (self, step) {
            (Self::Adopted, Step::Prepare) => Some(Self::Prepared),
            (Self::Prepared, Step::Sign) => Some(Self::Signed),
            // What is cleared waits for its visa, or takes effect at once.
            (Self::Signed, Step::Send)
            | (Self::Opposed | Self::Maintained | Self::Suspended, Step::Clear) => Some(Self::Sent),
            (Self::Sent, Step::Oppose) => Some(Self::Opposed),
            (Self::Sent, Step::TakeEffect) => Some(Self::Enforceable),
            (Self::Sent, Step::RefuseVisa) => Some(Self::VisaRefused),
            (Self::Opposed | Self::VisaRefused, Step::Replace) => Some(Self::Replaced),
            (Self::Opposed | Self::VisaRefused, Step::Withdraw) => Some(Self::Withdrawn),
            (Self::Opposed, Step::Maintain) => Some(Self::Maintained),
            (Self::Maintained, Step::Refer) => Some(Self::Suspended),
            // A refused stay leaves it enforceable until the tribunal judges.
            (Self::Sent | Self::Suspended | Self::Enforceable, Step::Annul) => Some(Self::Annulled),
            _ => None,
        }
    }
}

impl Stage {
    /// Whether the authority, the council or a judge has nothing more to say of it.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Enforceable | Self::Replaced | Self::Withdrawn | Self::Annulled)
    }

    /// The class of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            Self::Adopted | Self::Prepared | Self::Signed | Self::Replaced | Self::Withdrawn => {
                "wait"
            }
            Self::Sent | Self::Maintained => "soon",
            Self::Opposed | Self::VisaRefused | Self::Suspended | Self::Annulled => "missed",
            Self::Enforceable => "done",
        }
    }
}

impl Deliberation {
    /// The paper that is handed out, as it now stands: signed, or prepared for signing.
    pub fn paper(&self) -> Option<&Digest> {
        self.signed_sha256.as_ref().or(self.paper_sha256.as_ref())
    }

    /// Its number as everybody cites it: `2026/118`.
    pub fn reference(&self) -> String {
        format!("{}/{}", self.year, self.number)
    }

    /// Where it goes by `step`, or why it cannot.
    pub fn step(&self, step: Step) -> Result<Stage, Refusal> {
        self.stage.after(step).ok_or_else(|| {
            let args = Args::none().text("number", self.reference());
            Refusal::about("deliberation-not-there", args)
        })
    }
}
