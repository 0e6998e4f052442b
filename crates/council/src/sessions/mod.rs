//! Sessions of the council and their sittings: when they are held, where each stands in the chain
//! from calendar to execution, and which deadlines run.
//!
//! French: *session*, *séance* — Arabic: دورة، جلسة. Not a web session, which is a *sign-in*.

mod add_sitting;
mod chain;
mod clock;
mod extension;
mod head;
mod past;
mod plan;
mod policy;
mod put_off;
mod session;
mod store;
mod take_off;
mod title;
mod web;
mod web_extension;
mod web_live;

pub use add_sitting::{NextSitting, add_sitting, next_sitting};
pub use chain::{
    Chain, Milestone, Reached, awaits_second_call, first, is_agenda_sent, missed, was_postponed,
};
pub use clock::{ClockLine, Watch, clock};
pub use extension::{Extended, closing, extended};
pub use head::SessionHead;
pub use past::{irregularities, record};
pub use plan::{Asked, Bench, NewSession, Timetable, plan};
pub use policy::{Action, Sight, may};
pub use put_off::put_off_to;
pub use session::{Session, Sitting, Stage, Step};
pub use store::{
    find, find_public, list, list_public, milestones, note, publish, put_off, save_new, sittings,
    take, under_way,
};
pub use take_off::may_be_taken_off;
pub use title::title;
pub use web::{OfSession, law_of};

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "sessions",
    routes: || {
        let calendar = web::routes().merge(take_off::routes());
        calendar.merge(web_extension::routes()).merge(web_live::routes())
    },
    migrations: migrations!["202611010600_create_session", "202611221911_add_initiative"],
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
