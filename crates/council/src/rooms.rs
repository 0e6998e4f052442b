//! The rooms, from the foundations up. **A room may use only the rooms above it**; the test in
//! `tests/shape.rs` holds us to that. To add a capability, add its folder and its line.

use crate::house::House;
use crate::people::Permission;
use kit::Room;

/// Every room.
pub const ROOMS: &[Room<House>] = &[
    // Foundations.
    crate::councils::ROOM,
    crate::people::ROOM,
    // Tools.
    crate::documents::ROOM,
    crate::calendar::ROOM,
    // Council.
    crate::commissions::ROOM,
    crate::chart::ROOM,
    crate::imports::ROOM,
    crate::sessions::ROOM,
    crate::petitions::ROOM,
    crate::questions::ROOM,
    crate::opinions::ROOM,
    crate::agenda::ROOM,
    crate::extraordinary::ROOM,
    crate::convocations::ROOM,
    // Acts.
    crate::attendance::ROOM,
    crate::meetings::ROOM,
    crate::order::ROOM,
    crate::votes::ROOM,
    crate::mandates::ROOM,
    crate::records::ROOM,
    crate::signatures::ROOM,
    crate::deliberations::ROOM,
    crate::absences::ROOM,
    crate::minutes::ROOM,
    crate::registers::ROOM,
    crate::allocations::ROOM,
    crate::orders::ROOM,
    crate::control::ROOM,
    crate::execution::ROOM,
    // Outside.
    crate::portal::ROOM,
    crate::dashboards::ROOM,
];

/// Who may do what, room by room: `docs/permissions.md` is this table, printed.
pub fn permissions() -> Vec<(&'static str, Vec<Permission>)> {
    vec![
        ("people", crate::people::permission_table()),
        ("documents", crate::documents::permission_table()),
        ("calendar", crate::calendar::permission_table()),
        ("commissions", crate::commissions::permission_table()),
        ("chart", crate::chart::permission_table()),
        ("sessions", crate::sessions::permission_table()),
        ("petitions", crate::petitions::permission_table()),
        ("questions", crate::questions::permission_table()),
        ("opinions", crate::opinions::permission_table()),
        ("agenda", crate::agenda::permission_table()),
        ("extraordinary", crate::extraordinary::permission_table()),
        ("convocations", crate::convocations::permission_table()),
        ("attendance", crate::attendance::permission_table()),
        ("meetings", crate::meetings::permission_table()),
        ("order", crate::order::permission_table()),
        ("votes", crate::votes::permission_table()),
        ("mandates", crate::mandates::permission_table()),
        ("signatures", crate::signatures::permission_table()),
        ("deliberations", crate::deliberations::permission_table()),
        ("absences", crate::absences::permission_table()),
        ("minutes", crate::minutes::permission_table()),
        ("registers", crate::registers::permission_table()),
        ("allocations", crate::allocations::permission_table()),
        ("orders", crate::orders::permission_table()),
        ("control", crate::control::permission_table()),
        ("execution", crate::execution::permission_table()),
        ("portal", crate::portal::permission_table()),
        ("dashboards", crate::dashboards::permission_table()),
    ]
}
