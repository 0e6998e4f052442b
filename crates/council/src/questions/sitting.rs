//! The sitting of a session that is kept for the answers.

use super::store;
use crate::house::refuse;
use crate::people::Desk;
use crate::sessions::{self, Session, Sitting, Stage};
use kit::clock::day;
use kit::db::Tx;
use kit::{Error, Id, Refusal, Result};
use law::agenda::question_sitting;

/// The sitting of `session` that is kept for the answers: the one that was chosen, or its only one.
pub async fn sitting_of(tx: &mut Tx, session: Id) -> kit::db::Result<Option<Sitting>> {
    let sittings = sessions::sittings(tx, session).await?;
    let chosen = store::chosen_sitting(tx, session).await?;
    Ok(match (chosen, sittings.len()) {
        (Some(chosen), _) => sittings.into_iter().find(|it| it.id == chosen),
        (None, 1) => sittings.into_iter().next(),
        (None, _) => None,
    })
}

/// Whether the sitting may be chosen, or another instead: until the members are convened; after
/// that only if there is none, for a session has one (113-14, art. 46).
pub(super) async fn may_be_chosen(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<()> {
    if session.stage == Stage::Closed {
        return Err(Refusal::because("question-session-over").into());
    }
    let profile = desk.council.law(day(tx.now())).ok_or(Error::NotFound)?;
    let chosen = store::chosen_sitting(tx, session.id).await?.filter(|_| !session.agenda_is_open());
    match question_sitting(u32::from(chosen.is_some()), &profile) {
        Some(verdict) if !verdict.allows() => {
            Err(refuse("question-sitting-taken", &verdict).into())
        }
        Some(_) | None => Ok(()),
    }
}

/// Keeps `sitting` of `session` for the answers.
pub(super) async fn choose(tx: &mut Tx, desk: &Desk, session: &Session, sitting: Id) -> Result<()> {
    may_be_chosen(tx, desk, session).await?;
    let sittings = sessions::sittings(tx, session.id).await?;
    if !sittings.iter().any(|it| it.id == sitting) {
        return Err(Error::NotFound);
    }
    if store::chosen_sitting(tx, session.id).await? == Some(sitting) {
        return Err(Refusal::because("question-sitting-unchanged").into());
    }
    Ok(store::choose_sitting(tx, session, sitting, desk.actor.person).await?)
}
