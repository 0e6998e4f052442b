//! Writing down what follows an opposition or a refused visa (113-14, art. 117 and 118; 112-14,
//! art. 108 and 109; 111-14, art. 114 and 115).

use super::{Case, Deed, Doer, Done, store_case, store_deed, take_effect};
use crate::calendar::holidays;
use crate::deliberations::{self, Deliberation, OfNumber, Stage, Step};
use crate::house::found;
use crate::people::Desk;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Bilingual, Digest, Error, Happened, Id, Refusal, Result};
use serde_json::json;

/// What somebody says was done.
pub(super) struct Said {
    pub deed: Deed,
    /// The day; the successor's own where there is one.
    pub on: Option<Date>,
    pub reference: String,
    pub reason: Bilingual,
    pub paper: Option<Digest>,
    /// The later deliberation.
    pub successor: Option<Id>,
}

/// Why `deed` cannot be done about `act` now, if it cannot: what greys its form refuses it.
pub(super) fn may_follow(act: &Deliberation, done: &[Done], deed: Deed) -> Result<(), Refusal> {
    let is = |deed| done.iter().any(|it| it.deed == deed);
    let judged = is(Deed::Annulled) || is(Deed::Upheld);
    let allowed = match deed {
        Deed::Changed | Deed::Dropped => {
            matches!(act.stage, Stage::Opposed | Stage::VisaRefused)
        }
        Deed::Maintained => act.stage == Stage::Opposed,
        Deed::Lifted => matches!(act.stage, Stage::Opposed | Stage::Maintained),
        Deed::Referred => act.stage == Stage::Maintained,
        Deed::Stayed | Deed::StayDismissed => {
            is(Deed::Referred) && !is(Deed::Stayed) && !is(Deed::StayDismissed) && !judged
        }
        Deed::Annulled | Deed::Upheld => is(Deed::Referred) && !judged,
    };
    if allowed { Ok(()) } else { Err(Refusal::because("dispute-not-there")) }
}

/// Writes down what was done about the deliberation `of`.
pub(super) async fn note(desk: &Desk, of: OfNumber, said: Said) -> Result<Deliberation> {
    let mut tx = desk.house.db.write().await?;
    let act = deliberations::find_by_number(&mut tx, desk.council.id, of.year, of.number).await?;
    let act = found(act)?;
    tx.lock(&act.session_id.to_string()).await?;
    let act = deliberations::find(&mut tx, desk.council.id, act.id).await?;
    let case = found(store_case::find(&mut tx, act.id).await?)?;
    let done = store_deed::deeds(&mut tx, act.id).await?;
    may_follow(&act, &done, said.deed)?;
    let deed = judge(&mut tx, desk, (&act, &case, &done), said).await?;
    store_deed::save(&mut tx, &act, &deed, desk.actor.person).await?;
    carry_out(&mut tx, desk, (&act, &case), &deed).await?;
    tx.commit().await?;
    Ok(act)
}

/// What was said, held to be whole and possible.
async fn judge(
    tx: &mut Tx,
    desk: &Desk,
    (act, case, done): (&Deliberation, &Case, &[Done]),
    said: Said,
) -> Result<Done> {
    let deed = said.deed;
    let successor = match said.successor {
        Some(id) => Some(successor(tx, desk, case, id).await?),
        None if deed.needs_successor() => {
            return Err(Refusal::because("dispute-successor-missing").into());
        }
        None => None,
    };
    if deed.needs_reason() && said.reason.is_empty() {
        return Err(Refusal::because("control-reason-missing").into());
    }
    if deed.needs_paper() && said.paper.is_none() {
        return Err(Refusal::because("paper-none-chosen").into());
    }
    let on = successor.as_ref().map(|it| day(it.adopted_at)).or(said.on);
    let on = on.ok_or_else(|| Refusal::because("session-date-unreadable"))?;
    let before = done.iter().map(|it| it.done_on).chain(case.answered_on()).max();
    if on > day(tx.now()) || before.is_some_and(|before| on < before) {
        return Err(Refusal::because("dispute-day-impossible").into());
    }
    Ok(Done {
        id: Id::new(tx.now()),
        deliberation_id: act.id,
        deed,
        done_on: on,
        reference: said.reference,
        reason: said.reason,
        paper_sha256: said.paper,
        successor_id: successor.map(|it| it.id),
    })
}

/// The later deliberation of this council by which it answered the authority.
async fn successor(tx: &mut Tx, desk: &Desk, case: &Case, id: Id) -> Result<Deliberation> {
    let unfit = || Refusal::because("dispute-successor-unfit");
    let it = match deliberations::find(tx, desk.council.id, id).await.map_err(Error::from) {
        Err(Error::NotFound) => return Err(unfit().into()),
        it => it?,
    };
    let answered = case.answered_on();
    if it.id == case.deliberation_id || answered.is_none_or(|on| day(it.adopted_at) < on) {
        return Err(unfit().into());
    }
    Ok(it)
}

/// The deliberation takes its step; what nothing stands against any more takes effect.
async fn carry_out(
    tx: &mut Tx,
    desk: &Desk,
    (act, case): (&Deliberation, &Case),
    done: &Done,
) -> Result<()> {
    let by = Some(desk.actor.person);
    let facts = json!({ "number": act.reference(), "deed": done.deed, "on": done.done_on,
        "sha256": done.paper_sha256, "successor": done.successor_id });
    let happened = Happened::new("journal-control-deed", act.council_id, act.id);
    tx.record(happened.within(act.session_id).by_maybe(by).with(facts)).await?;
    let step = match done.deed.step() {
        // After a refused stay it is enforceable already: the dismissal changes nothing.
        Some(Step::Clear) if act.stage.is_settled() || act.stage == Stage::Sent => None,
        step => step,
    };
    let Some(step) = step else { return Ok(()) };
    match step {
        Step::Clear => clear(tx, desk, (act, case), done.done_on).await,
        Step::Replace | Step::Withdraw | Step::Annul => {
            Ok(take_effect::end(tx, case, step, by).await?)
        }
        _ => deliberations::take(tx, act, step, by).await,
    }
}

/// Nothing is left of the opposition: its day is counted again, and may have come.
async fn clear(
    tx: &mut Tx,
    desk: &Desk,
    (act, case): (&Deliberation, &Case),
    on: Date,
) -> Result<()> {
    let case = Case { cleared_on: Some(on), ..case.clone() };
    let today = day(tx.now());
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    let expected = case.enforceable_on(&profile, &holidays).map(|(day, _)| day.max(on));
    store_case::cleared(tx, case.deliberation_id, on, expected).await?;
    deliberations::take(tx, act, Step::Clear, Some(desk.actor.person)).await?;
    if expected.is_some_and(|expected| expected <= today) {
        take_effect::take(tx, &case).await?;
    }
    Ok(())
}

impl Doer {
    /// What somebody must be allowed in order to write the deed down.
    pub(super) fn action(self) -> super::Action {
        match self {
            Self::Council => super::Action::NoteExamination,
            Self::Authority => super::Action::Oppose,
            Self::Judge => super::Action::NoteRuling,
        }
    }
}
