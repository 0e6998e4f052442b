//! Votes: public and named, on each point, with a result the law computes and explains.
//!
//! French: *vote, scrutin* — Arabic: تصويت.

mod ballot;
mod budget;
mod budget_store;
mod candidate;
mod conduct;
mod enter;
mod hemicycle;
mod outcome;
mod policy;
mod second;
mod store;
mod store_candidate;
mod store_outcome;
mod vote;
mod web;
mod web_budget;
mod web_candidate;
mod web_vote;

pub use ballot::{Ballot, Choice};
pub use budget::{BudgetPart, BudgetVote, budget_parts};
pub use budget_store::{RejectedBudget, budget_ballots, rejected_budgets};
pub use candidate::{Candidate, Designation, Side, sides};
pub use conduct::PointState;
pub use enter::enter;
pub use hemicycle::hemicycle;
pub use outcome::{Outcome, PointOutcome};
pub use policy::{Action, may};
pub use store::{ballots, find, of_point, of_session};
pub use store_candidate::{candidates, designation};
pub use store_outcome::{outcome_of, outcomes, save_outcome};
pub use vote::{Question, Vote, close};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "votes",
    routes: || {
        let points = web::routes().merge(second::routes()).merge(web_budget::routes());
        points.merge(web_vote::routes()).merge(web_candidate::routes())
    },
    migrations: migrations![
        "202611011000_create_vote",
        "202611222240_create_candidate",
        "202611222330_create_budget_vote"
    ],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
