//! Files are short and say what they are for; one place names the engines; the words of the tables
//! are in the glossary.

use super::sources::{Source, files, none, root, words_after};
use council::rooms::ROOMS;
use std::fs;
use std::path::Path;

const LONGEST_FILE: usize = 400;

/// What names an engine in code.
const ENGINES: [&str; 4] = ["sqlx", "Sqlite", "Postgres", "rusqlite"];

/// What names an engine in an address or in its own dialect.
const DIALECTS: [&str; 6] = ["sqlite:", "postgres:", "postgresql:", "PRAGMA", "pg_", "sqlite_"];

/// Where an operator chooses the engine by its address, and where tests ask for a database on
/// each: they hand the address on, unopened.
const ADDRESSES: [&str; 2] = ["crates/server/src/", "crates/kit/src/trial.rs"];

/// Errors of the database, passed on: the journal's verification, and the kit's own error.
const PASSED_ON: [&str; 2] = ["crates/kit/src/error.rs", "crates/kit/src/journal/verify.rs"];

/// What a file named in the documentation ends with, and the folders it may be named from.
const ENDS: [&str; 7] = [".rs", ".toml", ".md", ".mjs", ".css", ".ftl", ".sql"];
const ABOVE: [&str; 3] = ["", "crates", "crates/council/src"];

#[test]
fn files_are_short_and_say_what_they_are_for() {
    none(rust().iter().filter_map(|file| {
        let lines = file.text.lines().count();
        if !file.text.starts_with("//! ") {
            Some(format!("{}: begins without saying what it is for", file.path))
        } else if lines > LONGEST_FILE {
            Some(format!("{}: {lines} lines; {LONGEST_FILE} is the most", file.path))
        } else {
            None
        }
    }));
}

#[test]
fn only_the_database_door_names_an_engine() {
    let outside = |file: &Source| !file.path.starts_with("crates/kit/src/db/") && !file.is_test();
    let mut faults = Vec::new();
    for file in rust().into_iter().filter(outside) {
        let (path, code) = (file.path.as_str(), file.code());
        let is_error = words_after(&code, "sqlx::").iter().all(|it| *it == "Error");
        let passed_on = PASSED_ON.contains(&path) && is_error;
        let named = ENGINES.iter().filter(|word| names(&code, word));
        let named = named.filter(|word| **word != "sqlx" || !passed_on);
        faults.extend(named.map(|word| format!("{path}: names `{word}`")));
        if !ADDRESSES.iter().any(|start| path.starts_with(start)) {
            for it in file.literals() {
                let said = DIALECTS.iter().filter(|word| it.text.contains(**word));
                faults.extend(said.map(|word| format!("{}: says `{word}`", it.place)));
            }
        }
    }
    none(faults);
}

/// Whether `code` says `word`, as a whole or as the beginning of a name like `SqlitePool`.
fn names(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let after = code[at + word.len()..].chars().next().unwrap_or(' ');
        !after.is_ascii_lowercase()
    })
}

/// Rust of ours: the crates, and what measures them.
fn rust() -> Vec<Source> {
    let mut found = files("crates", "rs");
    if root().join("bench").exists() {
        found.extend(files("bench", "rs"));
    }
    found
}

#[test]
fn every_table_has_its_line_in_the_glossary() {
    let glossary = fs::read_to_string(root().join("docs/glossary.md")).unwrap();
    let lines: Vec<&str> = glossary.lines().filter_map(|line| line.split('|').nth(1)).collect();
    let tables = ROOMS.iter().flat_map(|room| room.migrations);
    let tables = tables.flat_map(|migration| words_after(migration.sql, "CREATE TABLE "));
    let lost = tables.filter(|table| !lines.iter().any(|it| it.contains(&format!("`{table}`"))));
    none(lost.map(|table| format!("docs/glossary.md: the table `{table}` has no line")));
}

#[test]
fn the_architecture_lists_the_rooms_in_their_order() {
    let architecture = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let listed = architecture
        .lines()
        .skip_while(|line| !line.starts_with("## Rooms"))
        .take_while(|line| !line.starts_with("## Invariants"))
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let rooms: Vec<&str> = ROOMS.iter().map(|room| room.name).collect();
    assert_eq!(listed.collect::<Vec<_>>(), rooms);
}

/// The pages of the documentation.
fn documentation() -> Vec<Source> {
    let mut pages = files("docs", "md");
    for name in ["README.md", "ARCHITECTURE.md", "STYLE.md", "CHANGELOG.md"] {
        let text = fs::read_to_string(root().join(name)).unwrap();
        pages.push(Source { path: name.to_owned(), text });
    }
    pages
}

#[test]
fn what_the_documentation_names_is_there() {
    let mut faults = Vec::new();
    for page in documentation() {
        for quoted in page.text.lines().flat_map(|line| line.split('`').skip(1).step_by(2)) {
            let is_path = quoted.contains('/') && ENDS.iter().any(|end| quoted.ends_with(end));
            let there = ABOVE.iter().any(|folder| root().join(folder).join(quoted).exists());
            if is_path
                && !quoted.starts_with('/')
                && !quoted.contains(['*', '{', ' ', '<'])
                && !there
            {
                faults.push(format!("{}: there is no `{quoted}`", page.path));
            }
        }
    }
    none(faults);
}

#[test]
fn what_the_documentation_leads_to_is_there() {
    let mut faults = Vec::new();
    for page in documentation() {
        let folder = page.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for link in page.text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            let is_page =
                Path::new(link).extension().is_some_and(|it| it == "md") && !link.contains("://");
            if is_page && !root().join(folder).join(link).exists() {
                faults.push(format!("{}: leads to `{link}`, which is not there", page.path));
            }
        }
    }
    none(faults);
}
