//! What the page of a point says of the authority: its opposition, the judge, and who must be told by
//! hand.

use super::authority_time::time_left;
use super::notice::PointNotice;
use super::{
    Action, Objection, Point, may, may_be_deliberated, notice_store, objection, objection_store,
};
use crate::house::ShownVerdict;
use crate::people::Desk;
use crate::sessions::Session;
use jiff::Timestamp;
use kit::Result;
use kit::db::Tx;
use law::Profile;
use law::clock::Step;

/// Where a point stands with an authority that may oppose it.
pub(super) struct Opposed {
    /// The authority’s opposition to it, and what the law says of deliberating all the same.
    pub(super) objection: Option<(Objection, ShownVerdict)>,
    /// By when the judge answers.
    pub(super) judged_by: Option<Timestamp>,
    /// The time in which the authority may still oppose it, for whoever may.
    pub(super) time: Option<ShownVerdict>,
    pub(super) may_refer: bool,
    pub(super) may_judge: bool,
    /// Who is told by hand, for want of an electronic address.
    pub(super) by_hand: Vec<PointNotice>,
}

/// Where `point` stands with it.
pub(super) async fn opposed(
    tx: &mut Tx,
    desk: &Desk,
    (session, point): (&Session, &Point),
    profile: &Profile,
) -> Result<Opposed> {
    let objection = objection_store::find(tx, point.id).await?;
    let law = may_be_deliberated(tx, &desk.council, point.id).await?;
    let law = ShownVerdict::of(&law, desk.frame.language);
    let pending = objection.as_ref().filter(|it| it.judgment.is_none());
    let is_referred = pending.is_some_and(|it| it.referred_at.is_some());
    let may_oppose = objection.is_none() && may(desk.roles, Action::OpposePoint);
    let time = time_left(tx, desk, (session, Step::AgendaOpposition)).await?;
    let mut by_hand = Vec::new();
    if may(desk.roles, Action::Edit) {
        by_hand = notice_store::of_point(tx, point.id).await?;
        by_hand.retain(|it| it.email.is_empty());
    }
    Ok(Opposed {
        by_hand,
        judged_by: objection.as_ref().and_then(|it| objection::judged_by(it, profile)),
        time: time.filter(|_| may_oppose),
        may_refer: pending.is_some() && !is_referred && may(desk.roles, Action::ReferOpposition),
        may_judge: is_referred && may(desk.roles, Action::RecordJudgment),
        objection: objection.map(|it| (it, law)),
    })
}
