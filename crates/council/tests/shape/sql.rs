//! Who writes which table, and that both engines understand what is written.

use super::order::room_files;
use super::sources::{Literal, files, none, root, words_after};
use council::rooms::ROOMS;
use kit::db::Migration;
use std::collections::HashMap;
use std::fs;

/// What one of the two engines does not understand, or understands otherwise
/// (`docs/decisions/database.md`).
const NOT_PORTABLE: [&str; 22] = [
    "::",
    "NOW()",
    "CURRENT_TIMESTAMP",
    "CURRENT_DATE",
    "INTERVAL",
    "ILIKE",
    " ANY(",
    " ANY (",
    "ARRAY",
    "LATERAL",
    "FOR UPDATE",
    "gen_random_uuid",
    "string_agg",
    "group_concat",
    "JSONB",
    "SERIAL",
    "AUTOINCREMENT",
    "TIMESTAMP",
    "ADD CONSTRAINT",
    "IFNULL",
    "datetime(",
    "strftime(",
];

/// What stands before the name of a table that is written, and of one that is read.
const WRITING: [&str; 3] = ["INSERT INTO ", "UPDATE ", "DELETE FROM "];
const READING: [&str; 2] = [" FROM ", " JOIN "];

/// The statements in `literals`.
fn statements(literals: Vec<Literal>) -> Vec<Literal> {
    let starts = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "];
    let is_sql = |it: &Literal| {
        starts.iter().any(|start| it.text.trim_start().starts_with(start))
            || ["FROM ", "JOIN ", "WHERE "].iter().any(|part| it.text.contains(part))
    };
    literals.into_iter().filter(is_sql).collect()
}

fn tables(migration: &Migration) -> Vec<&'static str> {
    words_after(migration.sql, "CREATE TABLE ")
}

/// Each table, with the height of the room that creates it.
fn owners() -> HashMap<&'static str, usize> {
    let mut owners = HashMap::new();
    for (height, room) in ROOMS.iter().enumerate() {
        for table in room.migrations.iter().flat_map(tables) {
            assert_eq!(owners.insert(table, height), None, "two rooms create `{table}`");
        }
    }
    owners
}

#[test]
fn a_table_is_written_by_its_own_room_and_read_by_rooms_below_it() {
    let owners = owners();
    let mut faults = Vec::new();
    for (height, room) in ROOMS.iter().enumerate() {
        for it in room_files(room.name).iter().flat_map(|file| statements(file.literals())) {
            let written = WRITING.iter().flat_map(|marker| words_after(&it.text, marker));
            let others =
                written.filter(|table| *table != "SET" && owners.get(table) != Some(&height));
            let name = room.name;
            faults.extend(others.map(|table| format!("{}: `{name}` writes `{table}`", it.place)));
            let read = READING.iter().flat_map(|marker| words_after(&it.text, marker));
            let below = read.filter(|table| owners.get(table).is_some_and(|owner| *owner > height));
            faults.extend(below.map(|table| format!("{}: `{table}` is of a room below", it.place)));
        }
    }
    none(faults);
}

#[test]
fn no_room_names_a_table_of_the_platform() {
    let platform: Vec<&str> = kit::room::MIGRATIONS.iter().flat_map(tables).collect();
    let rooms = files("crates/council/src", "rs");
    let rooms = rooms.iter().filter(|file| !file.is_test());
    none(rooms.flat_map(|file| statements(file.literals())).flat_map(|it| {
        let named = WRITING.iter().chain(&READING).flat_map(|marker| words_after(&it.text, marker));
        let named = named.filter(|table| platform.contains(table));
        named.map(|table| format!("{}: `{table}` is the platform's", it.place)).collect::<Vec<_>>()
    }));
}

#[test]
fn every_migration_is_named_and_belongs_to_its_room() {
    for room in ROOMS {
        let folder = root().join("crates/council/src").join(room.name).join("migrations");
        let mut there: Vec<String> = fs::read_dir(&folder)
            .map(|entries| {
                entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect()
            })
            .unwrap_or_default();
        there.sort();
        let named: Vec<String> =
            room.migrations.iter().map(|migration| format!("{}.sql", migration.name)).collect();
        assert_eq!(there, named, "the migrations of `{}`", room.name);
    }
    for migration in kit::room::migrations(ROOMS) {
        let (day, what) = migration.name.split_once('_').unwrap_or_default();
        let dated = day.len() == 12 && day.bytes().all(|byte| byte.is_ascii_digit());
        assert!(dated && !what.is_empty(), "{}: YYYYMMDDhhmm_what_it_does", migration.name);
    }
}

#[test]
fn both_engines_understand_every_statement() {
    let mut told: Vec<(String, String)> = kit::room::migrations(ROOMS)
        .iter()
        .map(|migration| (migration.name.to_owned(), migration.sql.to_owned()))
        .collect();
    for folder in ["crates/council/src", "crates/kit/src"] {
        for file in files(folder, "rs").iter().filter(|file| !file.path.contains("/db/")) {
            told.extend(statements(file.literals()).into_iter().map(|it| (it.place, it.text)));
        }
    }
    assert!(told.len() > 100, "the statements are not found any more");
    none(told.into_iter().flat_map(|(place, sql)| {
        let words = NOT_PORTABLE.iter().filter(|word| sql.contains(**word));
        words.map(|word| format!("{place}: `{word}` is not portable")).collect::<Vec<_>>()
    }));
}
