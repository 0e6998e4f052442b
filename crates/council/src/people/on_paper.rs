//! Members as papers name them.

use super::{Member, OfficeKind};
use crate::house::stationery::{Stationery, name};
use kit::language::Args;
use paper::Person;

/// A member as papers name them: with the office, if they hold one.
pub fn person(write: Stationery<'_>, member: &Member) -> Person {
    let office = member.office.map(|office| match (office, member.rank) {
        (OfficeKind::VicePresident, Some(rank)) => {
            write.say("office-vice-president-nth", |_| Args::none().count("count", rank))
        }
        (office, _) => write.word(&format!("office-{office}")),
    });
    Person { name: name(&member.name), office }
}
