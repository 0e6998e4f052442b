//! The votes on the parts of the budget: all receipts at once, then the expenses chapter by chapter,
//! before the text itself (113-14, art. 186; 112-14, art. 177; 111-14, art. 199).

use super::conduct::PointState;
use super::enter::in_the_room;
use super::vote::weigh;
use super::{Ballot, Choice, Outcome, budget_store as store, conduct, store_outcome};
use crate::agenda::{self, Point};
use crate::attendance::{Presence, Roll};
use crate::house::{refuse, refuse_under};
use crate::people::Desk;
use crate::sessions::{Session, Sitting};
use jiff::Timestamp;
use kit::clock::day;
use kit::db::{Json, Tx};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::budget::{Side, vote as order};
use law::majority::{Round, Tally};
use law::{Subject, Verdict};
use std::collections::HashMap;

/// A vote that was held on a part of the budget.
#[derive(Debug, Clone)]
pub struct BudgetVote {
    /// Its identifier.
    pub id: Id,
    /// The point.
    pub point_id: Id,
    /// The part: `receipts`, `expenses`, or the identifier of a chapter.
    pub part: String,
    /// When it was held.
    pub held_at: Timestamp,
    /// How many chose what.
    pub tally: Json<Tally>,
    /// What the law says of it.
    pub verdict: Json<Verdict>,
}

kit::row!(BudgetVote { id, point_id, part, held_at, tally, verdict });

/// A part of the budget, in the order of the votes.
#[derive(Debug, Clone)]
pub struct BudgetPart {
    /// What names it in forms.
    pub key: String,
    /// Receipts or expenses.
    pub side: Side,
    /// The chapter, unless it is a whole side.
    pub chapter: Option<agenda::Chapter>,
    /// The vote on it, once it was held.
    pub vote: Option<BudgetVote>,
}

impl BudgetPart {
    /// Whether the council voted for it.
    pub fn is_carried(&self) -> bool {
        self.vote.as_ref().is_some_and(|vote| vote.verdict.allows())
    }
}

/// The parts of the budget that `point` puts before the council, in the order in which they are
/// voted; none if it is no budget. Where no chapter is listed, expenses are one part.
pub async fn budget_parts(tx: &mut Tx, point: Id) -> Result<Vec<BudgetPart>> {
    if agenda::project(tx, point).await?.is_none() {
        return Ok(Vec::new());
    }
    let mut votes = store::votes(tx, point).await?;
    let mut part = |key: String, side, chapter| {
        let at = votes.iter().position(|it| it.part == key);
        BudgetPart { vote: at.map(|at| votes.swap_remove(at)), key, side, chapter }
    };
    let chapters = agenda::chapters(tx, point).await?;
    let mut parts = vec![part(Side::Receipts.name().to_owned(), Side::Receipts, None)];
    if chapters.is_empty() {
        parts.push(part(Side::Expenses.name().to_owned(), Side::Expenses, None));
    }
    for chapter in chapters {
        parts.push(part(chapter.id.to_string(), Side::Expenses, Some(chapter)));
    }
    Ok(parts)
}

fn receipts_are_voted(parts: &[BudgetPart]) -> bool {
    parts.iter().any(|it| it.side == Side::Receipts && it.is_carried())
}

/// Refused while a part of the budget has not been voted: the text of the budget comes last.
pub(super) async fn comes_before_text(tx: &mut Tx, desk: &Desk, point: &Point) -> Result<()> {
    let parts = budget_parts(tx, point.id).await?;
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    if parts.is_empty() {
        return Ok(());
    }
    match order(Side::Expenses, receipts_are_voted(&parts), &profile) {
        Some(verdict) if !verdict.allows() => Err(refuse("budget-receipts-first", &verdict).into()),
        Some(_) if parts.iter().any(|it| !it.is_carried()) => {
            Err(refuse_under("budget-chapters-first", desk.rule("budget_vote_ordre")).into())
        }
        Some(_) | None => Ok(()),
    }
}

/// Whether `part` may be put to the vote now: once, and receipts before expenses.
pub(super) fn may_be_put(
    desk: &Desk,
    parts: &[BudgetPart],
    part: &BudgetPart,
) -> Result<(), Refusal> {
    if part.vote.is_some() {
        return Err(Refusal::because("budget-part-voted"));
    }
    let profile = desk.council.law(desk.frame.today());
    let verdict = profile.and_then(|it| order(part.side, receipts_are_voted(parts), &it));
    match verdict {
        Some(verdict) if !verdict.allows() => Err(refuse("budget-receipts-first", &verdict)),
        Some(_) | None => Ok(()),
    }
}

/// Writes down the vote on a part: what each member in the room chose, by `fields`, and under `all`
/// what the others did. A part that is not carried rejects the budget.
pub(super) async fn hold(
    tx: &mut Tx,
    desk: &Desk,
    (session, state): (&Session, &PointState),
    (key, fields): (&str, &HashMap<String, String>),
) -> Result<bool> {
    let parts = budget_parts(tx, state.point.id).await?;
    let part = parts.iter().find(|it| it.key == key).ok_or(Error::NotFound)?;
    may_be_put(desk, &parts, part)?;
    let (sitting, roll) = conduct::sitting_now(tx, desk, session).await?;
    let ballots = ballots(&roll, fields)?;
    let (tally, verdict) = weigh(tx, desk, (Subject::Budget, Round::First), &ballots).await?;
    let place: (&Point, &Sitting) = (&state.point, &sitting);
    store::save(tx, place, part, (&ballots, &tally, &verdict), desk.actor.person).await?;
    let carried = verdict.allows();
    if !carried {
        let (what, by) = ((Outcome::Rejected, &Bilingual::default()), Some(desk.actor.person));
        store_outcome::save_outcome(tx, &state.point, what, false, by).await?;
    }
    Ok(carried)
}

/// What each member on the roll chose. Refused while somebody in the room has not chosen.
fn ballots(roll: &Roll, fields: &HashMap<String, String>) -> Result<Vec<Ballot>, Refusal> {
    let choice = |said: &String| in_the_room(said, None).map(|(choice, _)| choice);
    let all = fields.get("all").map(choice).transpose()?;
    let chosen = roll.lines.iter().map(|line| {
        let member = &line.member;
        let chosen = match fields.get(&member.person_id.to_string()) {
            _ if line.presence != Some(Presence::Present) => Choice::Absent,
            Some(said) => choice(said)?,
            None => all.ok_or_else(|| Refusal::because("budget-ballots-missing"))?,
        };
        Ok(Ballot {
            person_id: member.person_id,
            name: member.name.clone(),
            group_id: member.group_id,
            choice: Some(chosen),
            candidate_id: None,
        })
    });
    chosen.collect()
}

/// The day on which the council rejected the budget that `point` put before it.
pub(super) async fn rejected_on(tx: &mut Tx, point: Id) -> Result<Option<jiff::civil::Date>> {
    let rejected = store::rejected(tx, point).await?;
    Ok(rejected.map(|it| day(it.at)))
}
