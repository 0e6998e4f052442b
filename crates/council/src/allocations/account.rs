//! In the arrondissement: the chapters of the account, its vote in balance, its sending.

use super::amount::centimes;
use super::{Allocation, Chapter, Step, clocks, store};
use crate::councils;
use crate::deliberations::{self, Deliberation};
use crate::house::refuse;
use crate::people::Desk;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Bilingual, Error, Happened, Id, Refusal, Result};
use law::arrondissements::{Finding, balance};
use law::{Profile, Verdict, verdict};
use serde_json::{Value, json};

/// The most chapters of an account.
const MOST: usize = 200;

/// Whose deed it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Arrondissement,
    Commune,
}

/// The allocation, locked, as one of its two councils has it; another's is not there.
pub(super) async fn locked(tx: &mut Tx, desk: &Desk, id: Id, side: Side) -> Result<Allocation> {
    tx.lock(&id.to_string()).await?;
    let it = store::find(tx, desk.council.id, id).await?;
    let whose = match side {
        Side::Arrondissement => it.arrondissement_id,
        Side::Commune => it.commune_id,
    };
    if whose == desk.council.id { Ok(it) } else { Err(Error::NotFound) }
}

/// The law of the arrondissement today.
pub(super) async fn law_of(tx: &mut Tx, it: &Allocation) -> Result<Profile> {
    let council = councils::find(tx, it.arrondissement_id).await?;
    council.law(day(tx.now())).ok_or(Error::NotFound)
}

/// Refused unless this council may write the account now: the arrondissement until it votes, the
/// commune once it may fix it of its own motion.
pub(super) fn may_write(tx: &Tx, desk: &Desk, it: &Allocation) -> Result<()> {
    if it.arrondissement_id == desk.council.id {
        it.step(Step::Write)?;
        return Ok(());
    }
    it.step(Step::Impose)?;
    imposable(it, day(tx.now()))?;
    Ok(())
}

/// The law's leave to fix the account, or its refusal.
pub(super) fn imposable(it: &Allocation, today: Date) -> Result<Verdict> {
    let verdict = clocks::may_be_imposed(it, today).ok_or(Error::NotFound)?;
    match verdict.finding {
        verdict::Finding::Arrondissement(Finding::MayBeImposed { .. }) => Ok(verdict),
        _ => Err(refuse("allocation-not-imposable", &verdict).into()),
    }
}

/// Adds a chapter to the account.
pub(super) async fn add(desk: &Desk, id: Id, (title, amount): (&Bilingual, &str)) -> Result<()> {
    let amount = centimes(amount)?;
    if title.is_empty() || title.ar.chars().count().max(title.fr.chars().count()) > 200 {
        return Err(Refusal::because("allocation-chapter-title").into());
    }
    let mut tx = desk.house.db.write().await?;
    tx.lock(&id.to_string()).await?;
    let it = store::find(&mut tx, desk.council.id, id).await?;
    may_write(&tx, desk, &it)?;
    let known = store::chapters(&mut tx, it.id).await?;
    if known.len() >= MOST {
        return Err(Refusal::because("allocation-chapters-too-many").into());
    }
    let position = known.last().map_or(1, |last| last.position + 1);
    let chapter = Chapter { id: Id::new(tx.now()), position, title: title.clone(), amount };
    store::add_chapter(&mut tx, it.id, &chapter).await?;
    tell(&mut tx, desk, &it, ("journal-account-changed", json!({ "chapter": position }))).await?;
    Ok(tx.commit().await?)
}

/// Takes a chapter off the account.
pub(super) async fn remove(desk: &Desk, id: Id, chapter: Id) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    tx.lock(&id.to_string()).await?;
    let it = store::find(&mut tx, desk.council.id, id).await?;
    may_write(&tx, desk, &it)?;
    if store::remove_chapter(&mut tx, it.id, chapter).await? == 0 {
        return Err(Error::NotFound);
    }
    tell(&mut tx, desk, &it, ("journal-account-changed", json!({}))).await?;
    Ok(tx.commit().await?)
}

/// What the law says of the balance of the account as it is written.
pub(super) fn balanced(
    it: &Allocation,
    chapters: &[Chapter],
    profile: &Profile,
) -> Option<Verdict> {
    let spent: i64 = chapters.iter().map(|chapter| chapter.amount).sum();
    let (amount, spent) = (u64::try_from(it.amount).ok()?, u64::try_from(spent).ok()?);
    balance(amount, spent, profile)
}

/// Refused unless the account is in balance: it spends what was allocated.
pub(super) async fn in_balance(tx: &mut Tx, it: &Allocation, profile: &Profile) -> Result<()> {
    let chapters = store::chapters(tx, it.id).await?;
    let verdict = balanced(it, &chapters, profile).ok_or(Error::NotFound)?;
    if verdict.allows() { Ok(()) } else { Err(refuse("allocation-unbalanced", &verdict).into()) }
}

/// The signed deliberation of this council that `chosen` names.
pub(super) async fn act(tx: &mut Tx, desk: &Desk, chosen: &str) -> Result<Deliberation> {
    let acts = deliberations::signed_lately(tx, desk.council.id).await?;
    let act = acts.into_iter().find(|it| it.id.to_string() == chosen);
    Ok(act.ok_or_else(|| Refusal::because("allocation-which-deliberation"))?)
}

/// The council voted the account, in balance, by one of its deliberations.
pub(super) async fn vote(desk: &Desk, id: Id, deliberation: &str) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let it = locked(&mut tx, desk, id, Side::Arrondissement).await?;
    let stage = it.step(Step::Vote)?;
    let profile = law_of(&mut tx, &it).await?;
    in_balance(&mut tx, &it, &profile).await?;
    let act = act(&mut tx, desk, deliberation).await?;
    let on = day(act.adopted_at);
    if on < it.voted_from() {
        return Err(Refusal::because("allocation-voted-before").into());
    }
    store::voted(&mut tx, (it.id, stage), (&act.reference(), on)).await?;
    let facts = json!({ "number": act.reference(), "on": on });
    tell(&mut tx, desk, &it, ("journal-account-voted", facts)).await?;
    Ok(tx.commit().await?)
}

/// The voted account goes to the commune.
pub(super) async fn send(desk: &Desk, id: Id) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let it = locked(&mut tx, desk, id, Side::Arrondissement).await?;
    let stage = it.step(Step::Send)?;
    let today = day(tx.now());
    let again = it.again_on.map(|_| today);
    store::sent(&mut tx, (it.id, stage), (it.sent_on.unwrap_or(today), again)).await?;
    tell(&mut tx, desk, &it, ("journal-account-sent", json!({ "on": today }))).await?;
    Ok(tx.commit().await?)
}

/// Tells both councils.
pub(super) async fn tell(
    tx: &mut Tx,
    desk: &Desk,
    it: &Allocation,
    (kind, facts): (&'static str, Value),
) -> Result<()> {
    for council in [it.commune_id, it.arrondissement_id] {
        let happened = Happened::new(kind, council, it.id).by(desk.actor.person);
        tx.record(happened.with(facts.clone())).await?;
    }
    Ok(())
}
