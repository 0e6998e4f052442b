//! The council's business: one folder per capability, listed in [`rooms`].

pub mod house;
pub mod rooms;

pub mod councils;
pub mod people;

pub mod calendar;
pub mod documents;

pub mod commissions;
pub mod imports;

pub mod sessions;

pub mod agenda;

pub mod convocations;

pub mod attendance;

pub mod votes;

pub mod signatures;

pub mod deliberations;

pub mod minutes;

pub mod control;

pub mod portal;

pub mod dashboards;

#[cfg(test)]
mod trial;
