//! Who signs today, as the pages of signing show it: each function, who may sign in it and why, and
//! what may be noted.

use super::signer::signers;
use super::store_signer::impediments;
use super::{Action, Cause, Impediment, Signer, may};
use crate::attendance::{self, Presence};
use crate::house::{Frame, ShownVerdict};
use crate::people::{self, Desk, Office, OfficeKind};
use crate::sessions::{self, Session};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Bilingual, Id, Result};
use law::substitution::Capacity;

/// One function, with the law's sentence where somebody acts for its holder.
pub struct ShownSigner {
    /// Who signs.
    pub signer: Signer,
    /// What the law says of the substitute.
    pub ground: Option<ShownVerdict>,
}

/// Who signs the papers of a session, and what may be changed about it.
pub struct ShownSigners {
    /// President, then secretary.
    pub functions: Vec<ShownSigner>,
    /// Those who cannot sign now.
    pub impeded: Vec<Impediment>,
    /// Those of whom it may be noted that they cannot.
    pub holders: Vec<Office>,
    /// The members present among whom a secretary may be designated; none when nobody is needed, or
    /// when it is not for the reader to do.
    pub eligible: Vec<(Id, Bilingual)>,
    /// What follows where nobody presides any more, with its article.
    pub vacancy: Option<String>,
    /// Whether the reader may note an impediment.
    pub may_note: bool,
    /// Whether the reader signs in one of the functions.
    pub is_mine: bool,
    /// The day of the page.
    pub today: Date,
}

impl ShownSigners {
    /// What the page of `session` shows to the person at this desk.
    ///
    /// # Errors
    /// Whatever reading meets.
    pub async fn read(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Self> {
        let today = day(tx.now());
        let signers = signers(tx, &desk.council, session.id, today).await?;
        let me = desk.actor.person;
        let is_mine = signers.place(me).is_some();
        let presides = may(desk.roles, Action::DesignateSecretary) && signers.president.is(me);
        let eligible = match signers.secretary.capacity {
            Capacity::Designated if presides => present(tx, desk, session).await?,
            _ => Vec::new(),
        };
        let known = impediments(tx, session.id).await?;
        let impeded: Vec<_> = known.into_iter().filter(|it| it.ended_at.is_none()).collect();
        let offices = people::offices_on(tx, desk.council.id, today).await?;
        let free = |it: &Office| !impeded.iter().any(|known| known.person_id == it.person_id);
        let vacancy = vacancy(desk, &signers.president);
        let shown = |signer: Signer| ShownSigner {
            ground: signer.ground.as_ref().map(|it| ShownVerdict::of(it, desk.frame.language)),
            signer,
        };
        Ok(Self {
            functions: [signers.president, signers.secretary].map(shown).into(),
            holders: offices.into_iter().filter(free).collect(),
            vacancy,
            impeded,
            eligible: eligible.into_iter().filter(|(person, _)| *person != me).collect(),
            may_note: may(desk.roles, Action::NoteImpediment),
            is_mine,
            today,
        })
    }

    /// Whether everybody signs in their own office.
    pub fn is_ordinary(&self) -> bool {
        self.functions.iter().all(|it| it.signer.capacity == Capacity::Holder)
    }

    /// Whether somebody acts before the law gives it of right: what it rests on is to be joined.
    pub fn is_early(&self) -> bool {
        let [president, ..] = self.functions.as_slice() else { return false };
        president.signer.ground.as_ref().is_some_and(|ground| !ground.allows())
    }

    /// The causes that may be noted.
    pub fn causes(&self) -> [Cause; 3] {
        [Cause::Absent, Cause::Prevented, Cause::Refusing]
    }

    /// «Secrétaire du conseil», or «Secrétaire adjoint, pour le secrétaire».
    pub fn function(&self, frame: &Frame, signer: &Signer) -> String {
        match signer.capacity {
            Capacity::Holder => frame.word("office", signer.office),
            Capacity::Deputy => frame.say("signer-deputy"),
            Capacity::Designated => frame.say("signer-designated"),
            Capacity::Acting => frame.say("signer-acting"),
        }
    }

    /// What an office is called, a vice-presidency with its rank.
    pub fn office(&self, frame: &Frame, office: &Office) -> String {
        match office.kind {
            OfficeKind::VicePresident => {
                frame.count("office-vice-president-nth", usize::from(office.rank))
            }
            kind => frame.word("office", kind),
        }
    }
}

/// A vacant presidency is filled by an election: whoever signs meanwhile says on what ground.
fn vacancy(desk: &Desk, president: &Signer) -> Option<String> {
    let article = desk.article("cessation_president_convocation");
    let is_vacant = president.cause == Some(Cause::Vacant) && !article.is_empty();
    is_vacant.then(|| desk.frame.about("signer-vacancy", article))
}

/// The members who were present at the last sitting whose roll was called.
pub(super) async fn present(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
) -> Result<Vec<(Id, Bilingual)>> {
    let sittings = sessions::sittings(tx, session.id).await?;
    for sitting in sittings.iter().rev() {
        let Some(on) = sitting.day else { continue };
        let roll = attendance::roll(tx, &desk.council, sitting.id, on).await?;
        let present: Vec<_> =
            roll.those(Presence::Present).map(|it| (it.person_id, it.name.clone())).collect();
        if !present.is_empty() {
            return Ok(present);
        }
    }
    Ok(Vec::new())
}
