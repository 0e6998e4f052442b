//! Rooms use what is above them; `house/` uses no room; a deed is decided in one place.

use super::sources::{Source, files, none, root, words_after};
use council::rooms::ROOMS;
use std::fs;

/// Where something is committed that is no change of a council's state: sign-ins, links that are
/// sent out. Think twice before adding a line.
const HOUSEKEEPING: [&str; 6] = [
    "crates/council/src/convocations/send.rs",
    "crates/council/src/documents/told.rs",
    "crates/council/src/documents/web_deeds.rs",
    "crates/council/src/people/desk.rs",
    "crates/council/src/people/invitation.rs",
    "crates/council/src/people/web/sign_in.rs",
];

/// The Rust files of a room, without its tests.
pub fn room_files(room: &str) -> Vec<Source> {
    let mut found = files(&format!("crates/council/src/{room}"), "rs");
    found.retain(|file| !file.is_test());
    found
}

#[test]
fn every_folder_is_a_room_of_its_own_name() {
    let source = root().join("crates/council/src");
    let mut folders: Vec<String> = fs::read_dir(source)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|folder| !matches!(folder.as_str(), "house" | "trial"))
        .collect();
    let mut rooms: Vec<&str> = ROOMS.iter().map(|room| room.name).collect();
    folders.sort();
    rooms.sort_unstable();
    assert_eq!(folders, rooms);
}

#[test]
fn a_room_uses_only_the_rooms_above_it() {
    let mut faults = Vec::new();
    for (height, room) in ROOMS.iter().enumerate() {
        for file in room_files(room.name) {
            let (path, code) = (&file.path, file.code());
            let detours = ["crate::{", "super::super"].into_iter().filter(|it| code.contains(it));
            faults.extend(detours.map(|it| format!("{path}: name each room, without `{it}`")));
            let below = |used: &&str| ROOMS.iter().skip(height + 1).any(|it| it.name == *used);
            let used = words_after(&code, "crate::").into_iter().filter(below);
            faults.extend(used.map(|used| format!("{path}: `{used}` is below `{}`", room.name)));
        }
    }
    none(faults);
}

#[test]
fn the_house_uses_no_room() {
    none(room_files("house").iter().flat_map(|file| {
        let code = file.code();
        let rooms = ROOMS.iter().filter(|room| words_after(&code, "crate::").contains(&room.name));
        let faults = rooms.map(|room| format!("{}: uses the room `{}`", file.path, room.name));
        faults.collect::<Vec<_>>()
    }));
}

#[test]
fn what_is_no_change_of_state_is_committed_in_few_places() {
    let mut places: Vec<String> = files("crates/council/src", "rs")
        .into_iter()
        .filter(|file| !file.is_test() && file.code().contains("commit_housekeeping"))
        .map(|file| file.path)
        .collect();
    places.dedup();
    assert_eq!(places, HOUSEKEEPING);
}

#[test]
fn the_three_foundations_do_not_know_each_other() {
    let ours = ["law", "kit", "paper", "council", "server"];
    for foundation in ["law", "kit", "paper"] {
        let path = root().join(format!("crates/{foundation}/Cargo.toml"));
        let manifest = fs::read_to_string(path).unwrap();
        for used in ours.iter().filter(|it| **it != foundation) {
            let depends = manifest.lines().any(|line| line.starts_with(&format!("{used}.")));
            assert!(!depends, "crates/{foundation} must not depend on {used}");
        }
    }
}
