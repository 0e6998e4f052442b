//! In the commune: notifying allocations, asking for a second reading, taking the account, or fixing
//! it of the council's own motion.

use super::account::{Side, act, imposable, in_balance, law_of, locked, tell};
use super::amount::centimes;
use super::{Allocation, Stage, Step, paper, store};
use crate::councils::{self, Level};
use crate::people::Desk;
use kit::clock::day;
use kit::{Bilingual, Digest, Error, Id, Refusal, Result};
use serde_json::json;

/// Notifies an arrondissement of the amount proposed to it for `year`: the letter is printed.
pub(super) async fn notify(
    desk: &Desk,
    (arrondissement, year, amount): (Id, i16, &str),
) -> Result<Id> {
    let amount = centimes(amount)?;
    let mut tx = desk.house.db.write().await?;
    let council = councils::find(&mut tx, arrondissement).await?;
    let is_mine = council.parent_id == Some(desk.council.id);
    if !is_mine || council.level != Level::Arrondissement {
        return Err(Error::NotFound);
    }
    tx.lock(&format!("allocation of {arrondissement} for {year}")).await?;
    let today = day(tx.now());
    if !(today.year()..=today.year() + 1).contains(&year) {
        return Err(Refusal::because("allocation-year").into());
    }
    if store::of_year(&mut tx, desk.council.id, year)
        .await?
        .iter()
        .any(|known| known.arrondissement_id == arrondissement)
    {
        return Err(Refusal::because("allocation-already-notified").into());
    }
    let it = Allocation {
        id: Id::new(tx.now()),
        commune_id: desk.council.id,
        arrondissement_id: arrondissement,
        name: council.title.clone(),
        year,
        amount,
        notified_on: today,
        notice_sha256: Digest::of(b""),
        stage: Stage::Notified,
        reference: String::new(),
        voted_on: None,
        sent_on: None,
        again_on: None,
        again_reason: Bilingual::default(),
        again_sent_on: None,
        ended_on: None,
    };
    let notice_sha256 = paper::notice(&mut tx, desk, (&it, &council)).await?;
    let it = Allocation { notice_sha256, ..it };
    store::save(&mut tx, &it, desk.actor.person).await?;
    let facts = json!({ "year": year, "amount": amount, "sha256": it.notice_sha256 });
    tell(&mut tx, desk, &it, ("journal-allocation-notified", facts)).await?;
    tx.commit().await?;
    Ok(it.id)
}

/// The communal council asks for a second reading, with its reasons.
pub(super) async fn ask_again(desk: &Desk, id: Id, reason: &Bilingual) -> Result<()> {
    if reason.is_empty() || reason.ar.chars().count().max(reason.fr.chars().count()) > 10_000 {
        return Err(Refusal::because("allocation-again-why").into());
    }
    let mut tx = desk.house.db.write().await?;
    let it = locked(&mut tx, desk, id, Side::Commune).await?;
    let stage = it.step(Step::AskAgain)?;
    if it.again_on.is_some() {
        return Err(Refusal::because("allocation-again-once").into());
    }
    let today = day(tx.now());
    store::asked_again(&mut tx, (it.id, stage), (today, reason)).await?;
    tell(&mut tx, desk, &it, ("journal-account-again", json!({ "on": today }))).await?;
    Ok(tx.commit().await?)
}

/// The commune takes the account, which goes with its budget.
pub(super) async fn take(desk: &Desk, id: Id) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let it = locked(&mut tx, desk, id, Side::Commune).await?;
    let stage = it.step(Step::Take)?;
    let today = day(tx.now());
    store::ended(&mut tx, (it.id, stage), (&it.reference, today)).await?;
    tell(&mut tx, desk, &it, ("journal-account-taken", json!({ "on": today }))).await?;
    Ok(tx.commit().await?)
}

/// The communal council fixes, by one of its deliberations, the account that it was not sent in time.
pub(super) async fn impose(desk: &Desk, id: Id, deliberation: &str) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let it = locked(&mut tx, desk, id, Side::Commune).await?;
    let stage = it.step(Step::Impose)?;
    let today = day(tx.now());
    let profile = law_of(&mut tx, &it).await?;
    imposable(&it, today)?;
    in_balance(&mut tx, &it, &profile).await?;
    let act = act(&mut tx, desk, deliberation).await?;
    store::ended(&mut tx, (it.id, stage), (&act.reference(), today)).await?;
    let facts = json!({ "number": act.reference(), "on": today });
    tell(&mut tx, desk, &it, ("journal-account-imposed", facts)).await?;
    Ok(tx.commit().await?)
}
