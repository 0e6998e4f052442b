//! What an authority answers: it opposes with reasons, gives the visa or refuses it (113-14,
//! art. 117 and 118; 112-14, art. 108 and 109; 111-14, art. 114 and 115). Each answer is a letter.

use super::case::Days;
use super::letter::{self, Answered};
use super::notice::{self, Told};
use super::{Case, VisaAnswer, store_case};
use crate::calendar::holidays;
use crate::councils::Authority;
use crate::deliberations::{self, Deliberation, Stage, Step};
use crate::house::{found, refuse};
use crate::people::{Desk, authorities_of};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Bilingual, Digest, Error, Happened, Id, Refusal, Result};
use law::{Holidays, Profile};

/// Everything that is looked at before an answer is written down.
pub(super) struct Looked {
    pub act: Deliberation,
    pub case: Case,
    profile: Profile,
    holidays: Holidays,
}

/// The longest reason that is taken, in characters.
pub(super) const LONGEST: usize = 10_000;

/// Reasons are written, in one language at least, and can be read.
pub(super) fn reasoned(ar: &str, fr: &str) -> Result<Bilingual, Refusal> {
    let reason = Bilingual::new(ar, fr);
    if reason.is_empty() {
        return Err(Refusal::because("control-reason-missing"));
    }
    if ar.chars().count().max(fr.chars().count()) > LONGEST {
        return Err(Refusal::because("control-reason-too-long"));
    }
    Ok(reason)
}

/// The deliberation `act`, locked with its session.
pub(super) async fn look(tx: &mut Tx, desk: &Desk, act: &Deliberation) -> Result<Looked> {
    tx.lock(&act.session_id.to_string()).await?;
    let act = deliberations::find(tx, desk.council.id, act.id).await?;
    let case = found(store_case::find(tx, act.id).await?)?;
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    Ok(Looked { act, case, profile, holidays })
}

/// The authority `whose` in whose office the person works; what is another's is not theirs to do.
async fn mine(tx: &mut Tx, desk: &Desk, whose: Option<Id>) -> Result<Authority> {
    let mine = authorities_of(tx, desk.actor.person).await?;
    mine.into_iter().find(|it| Some(it.id) == whose).ok_or(Error::Forbidden)
}

/// The authority opposes, with its reasons, in the time it has; later, it is told that its time is
/// over.
pub(super) async fn oppose(desk: &Desk, act: &Deliberation, reason: &Bilingual) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let Looked { act, case, profile, holidays } = look(&mut tx, desk, act).await?;
    let authority = mine(&mut tx, desk, case.authority_id).await?;
    if case.received_on.is_none() {
        return Err(Refusal::because("control-receipt-first").into());
    }
    let today = day(tx.now());
    if case.opposed_on.is_some() {
        return Err(Refusal::because("control-already-opposed").into());
    }
    if !case.may_be_opposed(today, &profile, &holidays) {
        let standing = case.standing(today, &profile, &holidays);
        return Err(refuse("control-too-late", &standing).into());
    }
    let opposed = Case { opposed_on: Some(today), opposition: reason.clone(), ..case };
    let verdict = opposed.standing(today, &profile, &holidays);
    let answered = Answered { told: Told::Opposition, verdict, reason };
    let (number, paper) = letter::write(&mut tx, desk, &authority, (&act, &answered)).await?;
    store_case::opposed(&mut tx, act.id, (today, reason), (&number, &paper)).await?;
    notice::leave(&mut tx, desk, &act, Told::Opposition).await?;
    deliberations::take(&mut tx, &act, Step::Oppose, Some(desk.actor.person)).await?;
    tx.commit().await?;
    Ok(())
}

/// Whoever gives the visa gives it, or refuses it with reasons, at its own desk.
pub(super) async fn answer_visa(
    desk: &Desk,
    act: &Deliberation,
    given: VisaAnswer,
    reason: &Bilingual,
) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let looked = look(&mut tx, desk, act).await?;
    let authority = mine(&mut tx, desk, looked.case.visa_authority_id.or(looked.case.authority_id));
    let authority = authority.await?;
    if looked.case.received_on.is_none() && looked.case.visa_received_on.is_none() {
        return Err(Refusal::because("control-receipt-first").into());
    }
    let today = day(tx.now());
    awaited(&looked, today)?;
    let case = &looked.case;
    let after = Case { visa_answer: Some(given), visa_on: Some(today), ..case.clone() };
    let verdict = after.standing(today, &looked.profile, &looked.holidays);
    let answered = Answered { told: Told::of(given), verdict, reason };
    let pair = (&looked.act, &answered);
    let (number, paper) = letter::write(&mut tx, desk, &authority, pair).await?;
    settle(&mut tx, desk, &looked, (given, today, reason), (&number, &paper)).await?;
    tx.commit().await?;
    Ok(())
}

/// The office writes down the answer that another than the control authority gave on paper, with
/// its number, its day and the scan.
pub(super) async fn record_visa(
    desk: &Desk,
    act: &Deliberation,
    (given, on, reason): (VisaAnswer, Date, &Bilingual),
    (number, scan): (&str, &Digest),
) -> Result<()> {
    let mut tx = desk.house.db.write().await?;
    let looked = look(&mut tx, desk, act).await?;
    let number = number.trim();
    if number.is_empty() || number.chars().count() > 60 {
        return Err(Refusal::because("receipt-number-missing").into());
    }
    let asked = looked.case.visa_received_on;
    if looked.case.visa_transmission_id.is_none() {
        return Err(Error::Forbidden);
    }
    let asked = asked.ok_or_else(|| Refusal::because("control-receipt-first"))?;
    if on < asked || on > day(tx.now()) {
        return Err(Refusal::because("dispute-day-impossible").into());
    }
    awaited(&looked, on)?;
    settle(&mut tx, desk, &looked, (given, on, reason), (number, scan)).await?;
    tx.commit().await?;
    Ok(())
}

/// Its visa is awaited on the day `on`, and nothing has come of it yet.
fn awaited(looked: &Looked, on: Date) -> Result<(), Refusal> {
    let Looked { act, case, profile, holidays } = looked;
    if act.stage == Stage::Sent && case.awaits_visa(on, profile, holidays) {
        return Ok(());
    }
    let standing = case.standing(on, profile, holidays);
    Err(refuse("control-no-visa-awaited", &standing))
}

/// The answer is kept, the day counted anew, the step taken, the president told.
async fn settle(
    tx: &mut Tx,
    desk: &Desk,
    looked: &Looked,
    (given, on, reason): (VisaAnswer, Date, &Bilingual),
    letter: (&str, &Digest),
) -> Result<()> {
    let Looked { act, case, profile, holidays } = looked;
    store_case::answered(tx, act.id, (given, on, reason), letter).await?;
    let case = Case { visa_answer: Some(given), visa_on: Some(on), ..case.clone() };
    store_case::count(tx, act.id, Days::of(&case, profile, holidays)).await?;
    notice::leave(tx, desk, act, Told::of(given)).await?;
    let by = desk.actor.person;
    match given {
        VisaAnswer::Given => {
            let facts = serde_json::json!({ "number": act.reference(), "on": on,
                "sha256": letter.1 });
            let happened = Happened::new("journal-visa-given", desk.council.id, act.id);
            tx.record(happened.within(act.session_id).by(by).with(facts)).await?;
        }
        VisaAnswer::Refused => deliberations::take(tx, act, Step::RefuseVisa, Some(by)).await?,
    }
    Ok(())
}
