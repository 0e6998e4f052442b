//! Persons and what they are in each council: mandates, offices, groups, services, accounts and
//! roles — and who is asking.
//!
//! French: *membre, conseiller* — Arabic: عضو، مستشار.

mod actor;
mod desk;
mod history;
mod interim;
mod invitation;
mod member;
mod on_paper;
mod person;
mod policy;
mod role;
mod store;
mod store_interim;
mod store_members;
mod store_services;
mod web;

pub use actor::{Actor, Grant};
pub use desk::{Desk, Home, Public};
pub use history::history;
pub use interim::{
    Interim, InterimCause, NewInterim, acting, begin_interim, begins, end_interim, stand_ins,
};
pub use member::{Group, Member, Office, OfficeKind, Service, in_dictionary_order};
pub use on_paper::person;
pub use person::{NewPerson, Person};
pub use policy::{Action, may};
pub use role::{Permission, Role, Roles, permissions};
pub use store::{
    Post, actor_of_account, add_group, add_service, add_staff, authorities_of, find,
    find_by_account, give_account, join_group, leave_office, names, save_new, services_of,
    start_mandate, take_office,
};
pub use store_members::{
    exclude, groups, in_office, member, members_on, office_on, offices_on, presidencies_elsewhere,
    readmit,
};
pub use store_services::{
    Officer, Official, ServiceHead, authority_staff, head_service, heads_on, office_staff,
    officials_on, place_service, services,
};

use crate::house::House;
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "people",
    routes: web::routes,
    migrations: migrations!["202611010200_create_person", "202611222320_keep_interims_and_heads"],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[],
    jobs: &[invitation::SEND],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
