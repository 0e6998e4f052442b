//! The council's business: one folder per capability, listed in [`rooms`].

pub mod extraordinary;
pub mod house;
pub mod registers;
pub mod rooms;

pub mod councils;
pub mod order;
pub mod people;

pub mod calendar;
pub mod documents;

pub mod agenda;
pub mod chart;
pub mod commissions;
pub mod convocations;
pub mod imports;
pub mod opinions;
pub mod petitions;
pub mod questions;
pub mod sessions;

pub mod absences;
pub mod allocations;
pub mod attendance;
pub mod control;
pub mod deliberations;
pub mod execution;
pub mod mandates;
pub mod meetings;
pub mod minutes;
pub mod orders;
pub mod records;
pub mod signatures;
pub mod votes;

pub mod dashboards;
pub mod portal;

#[cfg(test)]
mod trial;
