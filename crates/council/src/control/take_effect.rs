//! What time does: a decision that nobody opposed becomes enforceable, on its day, by the clock.

use super::case::Days;
use super::{Case, store_case};
use crate::calendar::holidays;
use crate::councils;
use crate::deliberations::{self, Step};
use crate::house::House;
use crate::sessions::{self, Milestone, Sight};
use anyhow::Context as _;
use kit::clock::day;
use kit::db::Tx;
use kit::journal::Reader;
use kit::work::Ticker;
use kit::{Happened, Id};

/// Looks which decisions have become enforceable.
pub(super) const TAKE_EFFECT: Ticker<House> =
    Ticker { name: "take-effect", tick: |house| Box::pin(take_effect(house)) };

/// Counts again when the council's holidays have changed.
pub(super) const RECOUNT: Reader<House> = Reader {
    name: "control-recount",
    kinds: &["journal-holiday-added", "journal-holiday-removed"],
    hear: |house, entry| Box::pin(async move { recount(house, &entry.scope).await }),
};

const AT_A_TIME: u32 = 200;

async fn take_effect(house: House) -> anyhow::Result<()> {
    loop {
        let mut tx = house.db.read().await?;
        let today = day(tx.now());
        let due = store_case::due(&mut tx, today, AT_A_TIME).await?;
        drop(tx);
        if due.is_empty() {
            return Ok(());
        }
        // One case that cannot be settled must not hold up the others.
        let mut unsettled = Ok(());
        for case in due {
            let settled = settle(&house, &case).await;
            unsettled = unsettled.and(settled.context("a decision could not take effect"));
        }
        unsettled?;
    }
}

/// Counts the day of `case` again: it is enforceable, or waits for a later day.
async fn settle(house: &House, case: &Case) -> anyhow::Result<()> {
    let mut tx = house.db.write().await?;
    tx.lock(&case.session_id.to_string()).await?;
    let case = store_case::find(&mut tx, case.deliberation_id).await?.context("a case")?;
    if case.settled_at.is_some() {
        return Ok(());
    }
    let today = day(tx.now());
    let Some(days) = days(&mut tx, &case).await? else { return Ok(()) };
    if days.expected_on.is_none_or(|expected| expected > today) {
        moved(&mut tx, &case, days).await?;
        return tx.commit().await;
    }
    take(&mut tx, &case).await?;
    tx.commit().await
}

/// The decision takes effect.
pub(super) async fn take(tx: &mut Tx, case: &Case) -> anyhow::Result<()> {
    end(tx, case, Step::TakeEffect, None).await
}

/// The case comes to its end by `step`, whichever it is.
pub(super) async fn end(
    tx: &mut Tx,
    case: &Case,
    step: Step,
    by: Option<Id>,
) -> anyhow::Result<()> {
    store_case::settled(tx, case.deliberation_id).await?;
    let act = deliberations::find(tx, case.council_id, case.deliberation_id).await?;
    let taken = deliberations::take(tx, &act, step, by).await;
    taken.map_err(|error| anyhow::anyhow!("{error}"))?;
    tell_session(tx, case).await
}

/// Its days under the law of the day on which it was received, once it was.
async fn days(tx: &mut Tx, case: &Case) -> anyhow::Result<Option<Days>> {
    let Some(received) = case.received_on else { return Ok(None) };
    let council = councils::find(tx, case.council_id).await?;
    let profile = council.law(received).context("a council under the law")?;
    let holidays = holidays(tx, case.council_id).await?;
    Ok(Some(Days::of(case, &profile, &holidays)))
}

/// Once nothing more is waited for, the session's work stands.
async fn tell_session(tx: &mut Tx, case: &Case) -> anyhow::Result<()> {
    let acts = deliberations::of_session(tx, case.session_id).await?;
    let reached = sessions::milestones(tx, case.session_id).await?;
    let is_told = sessions::first(&reached, Milestone::Enforceable).is_some();
    if is_told || !acts.iter().all(|act| act.stage.is_settled()) {
        return Ok(());
    }
    let session = sessions::find(tx, case.council_id, case.session_id, Sight::FromPlanned).await;
    let session = session.map_err(|error| anyhow::anyhow!("{error}"))?;
    let proof = serde_json::json!({ "number": acts.len() });
    Ok(sessions::note(tx, &session, Milestone::Enforceable, None, proof).await?)
}

async fn recount(house: House, scope: &str) -> anyhow::Result<()> {
    let Ok(council) = scope.parse() else { return Ok(()) };
    let mut tx = house.db.write().await?;
    for case in store_case::open_cases(&mut tx, council).await? {
        let Some(days) = days(&mut tx, &case).await? else { continue };
        if days != case.counted() {
            moved(&mut tx, &case, days).await?;
        }
    }
    tx.commit().await
}

/// The calendar changed: so does the day.
async fn moved(tx: &mut Tx, case: &Case, days: Days) -> anyhow::Result<()> {
    store_case::count(tx, case.deliberation_id, days).await?;
    let kind = "journal-control-recounted";
    let happened = Happened::new(kind, case.council_id, case.deliberation_id);
    let facts = serde_json::json!({ "on": days.expected_on });
    Ok(tx.record(happened.within(case.session_id).with(facts)).await?)
}
