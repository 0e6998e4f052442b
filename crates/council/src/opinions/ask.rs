//! Asking the arrondissements of a commune for their opinion on a point.

use super::{Matter, Opinion, notice, store};
use crate::councils::{self, Council, Level};
use crate::people::Desk;
use crate::sessions::{Session, Stage};
use kit::db::Tx;
use kit::{Bilingual, Happened, Id, Refusal, Result};
use serde_json::json;

/// The arrondissements of `council`, working here or not; none of a council that has none.
pub(super) async fn arrondissements(tx: &mut Tx, council: &Council) -> Result<Vec<Council>> {
    if council.level != Level::Commune {
        return Ok(Vec::new());
    }
    let mut children = councils::children(tx, council.id).await?;
    children.retain(|child| child.level == Level::Arrondissement);
    Ok(children)
}

/// Whether opinions may be asked or given for `session`: its council has not deliberated yet.
pub(super) fn is_open(session: &Session) -> Result<(), Refusal> {
    if session.recorded || session.stage == Stage::Closed {
        Err(Refusal::because("opinion-session-over"))
    } else {
        Ok(())
    }
}

/// Asks each arrondissement of this commune that was not asked yet for its opinion on a point of
/// `session`, and tells their presidents. Refused where there is none to ask.
pub async fn ask(
    tx: &mut Tx,
    desk: &Desk,
    (session, point): (&Session, (Id, &Bilingual)),
    matter: Matter,
) -> Result<()> {
    is_open(session)?;
    let (point, title) = point;
    let all = arrondissements(tx, &desk.council).await?;
    if all.is_empty() {
        return Err(Refusal::because("opinion-no-arrondissement").into());
    }
    let known = store::of_point(tx, point).await?;
    let is_new = |it: &&Council| !known.iter().any(|old| old.arrondissement_id == it.id);
    let new: Vec<&Council> = all.iter().filter(is_new).collect();
    if new.is_empty() {
        return Err(Refusal::because("opinion-already-asked").into());
    }
    let by = desk.actor.person;
    for arrondissement in &new {
        let it = Opinion {
            id: Id::new(tx.now()),
            commune_id: desk.council.id,
            session_id: session.id,
            point_id: point,
            title: title.clone(),
            arrondissement_id: arrondissement.id,
            name: arrondissement.title.clone(),
            matter,
            asked_at: tx.now(),
            told_at: None,
            answer: None,
            text: Bilingual::default(),
            reference: String::new(),
            given_on: None,
        };
        store::save(tx, &it, by).await?;
        let happened = Happened::new("journal-opinion-awaited", arrondissement.id, it.id);
        tx.record(happened.by(by)).await?;
        notice::leave(tx, desk, arrondissement, it.id).await?;
    }
    let happened = Happened::new("journal-opinions-asked", desk.council.id, point);
    let facts = json!({ "number": new.len(), "matter": matter });
    Ok(tx.record(happened.within(session.id).by(by).with(facts)).await?)
}
