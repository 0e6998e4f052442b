//! What the president does about the order of a sitting, and what the council alone decides.

use super::store::{self, NewIncident};
use super::voices::{asking, count, read};
use super::{IncidentKind, Order, Voice};
use crate::attendance::{self, Presence, Roll};
use crate::house::refuse;
use crate::people::Desk;
use crate::sessions::{self, Sight, Sitting};
use kit::clock::day;
use kit::db::Tx;
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::order::{self, ClosingAsker};
use law::{Profile, Verdict};
use std::collections::HashMap;

/// The sitting that is being held, with who is in the room.
pub(super) struct Hall {
    pub(super) sitting: Sitting,
    pub(super) roll: Roll,
    pub(super) order: Order,
    pub(super) profile: Profile,
}

impl Hall {
    /// The sitting of `session` that is being held. Refused before the opening, after the closing
    /// and before everybody was called.
    pub(super) async fn of(tx: &mut Tx, desk: &Desk, session: Id) -> Result<Self> {
        let sight = Sight::of(desk.roles);
        let session = sessions::find(tx, desk.council.id, session, sight).await?;
        let (sitting, roll) = attendance::sitting_now(tx, desk, &session).await?;
        let order = store::of_sitting(tx, sitting.id).await?;
        let profile = desk.council.law(day(tx.now())).ok_or(Error::NotFound)?;
        Ok(Self { sitting, roll, order, profile })
    }

    /// The same, locked: one deed of the hall at a time.
    async fn locked(tx: &mut Tx, desk: &Desk, session: Id) -> Result<Self> {
        tx.lock(&session.to_string()).await?;
        Self::of(tx, desk, session).await
    }

    /// Those in the room who were not put out.
    pub(super) fn room(&self) -> Vec<Id> {
        let there = self.roll.those(Presence::Present).map(|member| member.person_id);
        there.filter(|person| !self.order.expelled.contains(person)).collect()
    }

    /// Whether `person` is in the room.
    fn is_there(&self, person: Id) -> Result<(), Refusal> {
        if self.room().contains(&person) {
            Ok(())
        } else {
            Err(Refusal::because("voice-of-absent"))
        }
    }
}

/// The president suspends the sitting, or lets it go on.
pub(super) async fn pause(
    desk: &Desk,
    session: Id,
    (kind, reason): (IncidentKind, &Bilingual),
) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let hall = Hall::locked(&mut tx, desk, session).await?;
    match kind {
        IncidentKind::Suspended => hall.order.may_go_on()?,
        IncidentKind::Reopened if !hall.order.is_closed => {
            return Err(Refusal::because("sitting-is-public").into());
        }
        IncidentKind::Resumed if !hall.order.is_suspended => {
            return Err(Refusal::because("sitting-not-suspended").into());
        }
        _ => {}
    }
    store::save(&mut tx, desk, &hall.sitting, &NewIncident::of(kind, reason)).await?;
    Ok(tx.commit().await?)
}

/// A member who disturbs the order is warned, with the reason.
pub(super) async fn warn(
    desk: &Desk,
    session: Id,
    (person, reason): (Id, &Bilingual),
) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let hall = Hall::locked(&mut tx, desk, session).await?;
    hall.order.may_go_on()?;
    hall.is_there(person)?;
    if reason.is_empty() {
        return Err(Refusal::because("warning-without-reason").into());
    }
    let new = NewIncident { person: Some(person), ..NewIncident::of(IncidentKind::Warned, reason) };
    store::save(&mut tx, desk, &hall.sitting, &new).await?;
    Ok(tx.commit().await?)
}

/// The council decides without debate whether to put a member out. Refused unless the member was
/// warned in this sitting; the president alone cannot.
pub(super) async fn expel(
    desk: &Desk,
    session: Id,
    (person, reason): (Id, &Bilingual),
    fields: &HashMap<String, String>,
) -> Result<bool> {
    let mut tx = desk.house.db.write().await?;
    let hall = Hall::locked(&mut tx, desk, session).await?;
    hall.order.may_go_on()?;
    hall.is_there(person)?;
    let warned = hall.order.warned.contains(&person);
    let room = hall.room();
    let present = u32::try_from(room.len()).unwrap_or(u32::MAX);
    if !warned {
        let verdict = order::expulsion(warned, 0, present, &hall.profile);
        return Err(refuse("expulsion-without-warning", &verdict).into());
    }
    let voices = read(fields, &room)?;
    let ayes = count(&voices, Voice::For);
    let verdict = order::expulsion(warned, ayes, present, &hall.profile);
    let decided = verdict.allows();
    let kind = if decided { IncidentKind::Expelled } else { IncidentKind::Kept };
    let new = NewIncident {
        person: Some(person),
        verdict: Some(&verdict),
        voices: &voices,
        ..NewIncident::of(kind, reason)
    };
    store::save(&mut tx, desk, &hall.sitting, &new).await?;
    tx.commit().await?;
    Ok(decided)
}

/// The council decides without debate whether to close its sitting to the public. Refused where too
/// few members ask.
pub(super) async fn close(
    desk: &Desk,
    session: Id,
    (asker, reason): (ClosingAsker, &Bilingual),
    fields: &HashMap<String, String>,
) -> Result<bool> {
    let mut tx = desk.house.db.write().await?;
    let hall = Hall::locked(&mut tx, desk, session).await?;
    hall.order.may_go_on()?;
    if hall.order.is_closed {
        return Err(Refusal::because("sitting-already-closed").into());
    }
    let room = hall.room();
    let those = match asker {
        ClosingAsker::Members => asking(fields, &room)?,
        ClosingAsker::President | ClosingAsker::Authority => Vec::new(),
    };
    let request = may_be_asked(&hall, asker, those.len());
    if !request.allows() {
        return Err(refuse("closing-too-few-ask", &request).into());
    }
    let mut voices = read(fields, &room)?;
    let (ayes, against) = (count(&voices, Voice::For), count(&voices, Voice::Against));
    let verdict = order::closing(ayes, against, &hall.profile);
    voices.extend(those.into_iter().map(|person| (person, Voice::Asks)));
    let decided = verdict.allows();
    let new = NewIncident {
        asker: Some(asker),
        asked: Some(&request),
        verdict: Some(&verdict),
        voices: &voices,
        ..NewIncident::of(
            if decided { IncidentKind::Closed } else { IncidentKind::StaysPublic },
            reason,
        )
    };
    store::save(&mut tx, desk, &hall.sitting, &new).await?;
    tx.commit().await?;
    Ok(decided)
}

fn may_be_asked(hall: &Hall, asker: ClosingAsker, asking: usize) -> Verdict {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    order::may_be_asked(asker, number(asking), number(hall.roll.lines.len()), &hall.profile)
}
