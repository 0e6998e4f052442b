//! The new examination is put on the agenda of a coming session: of right after an opposition, for
//! the budget after its refused visa, and as a point of the bureau for anything else.

use super::dispute::may_follow;
use super::{Case, Deed, store_case, store_deed};
use crate::agenda::{self, Inscription, Origin};
use crate::deliberations::{self, Deliberation, OfNumber, Stage};
use crate::house::found;
use crate::people::Desk;
use crate::sessions::{self, Session, Sight};
use kit::db::Tx;
use kit::{Args, Bilingual, Id, Result};
use law::Subject;

/// The session on whose agenda the new examination of `act` stands, and those on whose agenda it
/// may be put.
pub(super) async fn places(
    tx: &mut Tx,
    desk: &Desk,
    act: &Deliberation,
) -> Result<(Option<Session>, Vec<Session>)> {
    let coming = agenda::coming(tx, desk.council.id, desk.frame.today()).await?;
    let listed = agenda::last_from(tx, desk.council.id, act.id).await?;
    let listed = match listed {
        Some(point) => {
            let sight = Sight::FromPlanned;
            Some(sessions::find(tx, desk.council.id, point.session_id, sight).await?)
        }
        None => None,
    };
    Ok((listed, coming))
}

/// Puts the new examination of the deliberation `of` on the agenda of session `id`.
pub(super) async fn inscribe(desk: &Desk, of: OfNumber, id: Id) -> Result<Deliberation> {
    let mut tx = desk.house.db.write().await?;
    let act = deliberations::find_by_number(&mut tx, desk.council.id, of.year, of.number).await?;
    let act = found(act)?;
    tx.lock(&act.session_id.to_string()).await?;
    let act = deliberations::find(&mut tx, desk.council.id, act.id).await?;
    let case = found(store_case::find(&mut tx, act.id).await?)?;
    let done = store_deed::deeds(&mut tx, act.id).await?;
    may_follow(&act, &done, Deed::Changed)?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, id, sight).await?;
    let what = inscription(&mut tx, desk, &act, &case).await?;
    agenda::inscribe(&mut tx, &session, &what, Some(desk.actor.person)).await?;
    tx.commit().await?;
    Ok(act)
}

/// The point: its draft is the text as it stands, its note the authority's reasons.
async fn inscription(
    tx: &mut Tx,
    desk: &Desk,
    act: &Deliberation,
    case: &Case,
) -> Result<Inscription> {
    let point = agenda::find(tx, desk.council.id, act.point_id).await?;
    let title: Bilingual = desk.house.words("dispute-point", |language| {
        Args::none()
            .text("number", act.reference())
            .text("title", act.title.shown(language).to_string())
    });
    let origin = match (act.stage, act.subject.0) {
        (Stage::Opposed, _) => Origin::Reexamination,
        (_, Subject::Budget) => Origin::BudgetAgain,
        _ => Origin::Bureau,
    };
    let note = if case.opposed_on.is_some() { &case.opposition } else { &case.visa_reason };
    Ok(Inscription {
        title,
        note: note.clone(),
        draft: act.text.clone(),
        subject: act.subject.0,
        origin,
        from: act.id,
        commission_id: point.commission_id,
    })
}
