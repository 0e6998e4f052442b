//! The reasons that members gave for not coming, and what the council decided of them.

use super::store;
use crate::people::Desk;
use crate::sessions::{self, Session, Sight, Stage};
use jiff::civil::Date;
use kit::clock::day;
use kit::{Bilingual, Happened, Id, Refusal, Result};

/// What the council decided of one member's reason at one session.
#[derive(Debug, Clone)]
pub struct Excuse {
    /// The member.
    pub person_id: Id,
    /// Why they did not come.
    pub reason: String,
    /// Whether the council accepted it.
    pub accepted: bool,
    /// The day it decided.
    pub decided_on: Date,
}

kit::row!(Excuse { person_id, reason, accepted, decided_on });

/// A member who did not come to a session.
#[derive(Debug, Clone)]
pub struct Absentee {
    /// The member.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// The reason they gave when they answered their convocation.
    pub given: String,
}

kit::row!(Absentee { person_id, name, given });

/// A session on whose excuses the council has not decided.
#[derive(Debug, Clone)]
pub struct Undecided {
    /// The session.
    pub session_id: Id,
    /// How many members gave a reason.
    pub count: u32,
}

kit::row!(Undecided { session_id, count });

/// One line of the form: a member, the reason, and what the council decided.
pub(super) struct Decision {
    pub person: Id,
    pub reason: String,
    pub accepted: bool,
}

/// A reason longer than this is a letter.
const LONGEST_REASON: usize = 1000;

/// Whether excuses of `session` may be decided: once it is open, and never before.
pub(super) fn may_be_decided(session: &Session) -> Result<(), Refusal> {
    match session.stage {
        Stage::Open | Stage::Closed => Ok(()),
        Stage::Planned | Stage::Settled | Stage::Submitted | Stage::Convened => {
            Err(Refusal::because("excuses-before-the-session"))
        }
    }
}

/// Writes down what the council decided on the day `decided_on` of the reasons given for session
/// `id`. Refused for somebody who came, without a reason, or on a day before the session.
pub(super) async fn decide(
    desk: &Desk,
    id: Id,
    decided_on: Date,
    decisions: &[Decision],
) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    tx.lock(&id.to_string()).await?;
    let session = sessions::find(&mut tx, desk.council.id, id, Sight::of(desk.roles)).await?;
    may_be_decided(&session)?;
    let today = day(tx.now());
    if decided_on > today || session.opens_on.is_some_and(|opens| decided_on < opens) {
        return Err(Refusal::because("excuses-decided-when").into());
    }
    let absentees = store::absentees(&mut tx, id).await?;
    let before = store::excuses(&mut tx, id).await?;
    let mut changed = 0;
    for it in decisions {
        check(it, &absentees)?;
        let excuse = Excuse {
            person_id: it.person,
            reason: it.reason.clone(),
            accepted: it.accepted,
            decided_on,
        };
        if !before.iter().any(|known| is_same(known, &excuse)) {
            store::save_excuse(&mut tx, id, &excuse, desk.actor.person).await?;
            let facts = serde_json::json!({
                "accepted": it.accepted, "decided_on": decided_on, "reason": it.reason,
            });
            let happened = Happened::new("journal-excuse-decided", desk.council.id, it.person);
            tx.record(happened.within(id).by(desk.actor.person).with(facts)).await?;
            changed += 1;
        }
    }
    if changed > 0 {
        tx.commit().await?;
    }
    Ok(())
}

fn check(it: &Decision, absentees: &[Absentee]) -> Result<(), Refusal> {
    if !absentees.iter().any(|absentee| absentee.person_id == it.person) {
        Err(Refusal::because("excuse-not-absent"))
    } else if it.reason.is_empty() {
        Err(Refusal::because("excuse-without-reason"))
    } else if it.reason.chars().count() > LONGEST_REASON {
        Err(Refusal::because("excuse-reason-too-long"))
    } else {
        Ok(())
    }
}

fn is_same(known: &Excuse, new: &Excuse) -> bool {
    known.person_id == new.person_id
        && known.reason == new.reason
        && known.accepted == new.accepted
        && known.decided_on == new.decided_on
}
