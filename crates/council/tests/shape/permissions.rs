//! Who may do what, printed as one table: `docs/permissions.md`. When a policy changes on purpose,
//! `UPDATE_GOLDEN=1 cargo test -p council --test shape` prints it anew, and the change is reviewed.

use super::order::room_files;
use super::sources::root;
use council::people::{Permission, Role, Roles};
use council::rooms::{ROOMS, permissions};
use council::sessions::Sight;
use kit::Language;
use kit::language::Messages;
use std::fmt::Write as _;
use std::fs;

const HEAD: &str = "# من يقوم بماذا · Qui peut quoi · Who may do what

Printed by a test from the `policy.rs` of each room; do not edit by hand. A person may have several roles in a council, and
none in another: there, its desk does not exist for them. Everybody, signed in or not, reads what is published.
";

/// The words of all rooms.
fn words() -> Messages {
    let words: Vec<_> = ROOMS.iter().map(kit::Room::words).collect();
    Messages::gather(&words).unwrap()
}

fn role(words: &Messages, role: Role) -> String {
    let say = |language| words.say(language, &format!("role-{role}"));
    format!("{}<br>{}", say(Language::Arabic), say(Language::French))
}

/// «French: *ordre du jour* — Arabic: جدول الأعمال», as the room itself says.
fn heading(room: &str) -> String {
    let path = format!("crates/council/src/{room}/mod.rs");
    let file = room_files(room).into_iter().find(|file| file.path == path).unwrap();
    let said = file.text.split("French: ").nth(1).unwrap().split(". Not ").next().unwrap();
    let said = said.lines().next().unwrap().trim_end_matches('.').replace('*', "");
    let (french, arabic) = said.split_once(" — Arabic: ").unwrap();
    format!("\n## {arabic} · {french} · `{room}`\n\n")
}

/// What the room says of the step `name` where it defines it.
fn meaning(room: &str, name: &str) -> String {
    let mark = format!(" = \"{name}\",");
    for file in room_files(room) {
        let lines: Vec<&str> = file.text.lines().collect();
        let Some(at) = lines.iter().position(|line| line.ends_with(&mark)) else { continue };
        let about = lines[..at].iter().rev().map_while(|line| line.trim().strip_prefix("/// "));
        let mut about: Vec<&str> = about.collect();
        about.reverse();
        return about.join(" ");
    }
    panic!("{room}: nobody defines `{name}`")
}

fn table(words: &Messages, room: &str, permissions: &[Permission]) -> String {
    let roles: Vec<String> = Role::ALL.iter().map(|it| role(words, *it)).collect();
    let mut text = format!("| | {} |\n|---|{}\n", roles.join(" | "), ":-:|".repeat(roles.len()));
    for permission in permissions {
        let mark = |role| if permission.roles.contains(role) { " ✓ |" } else { " |" };
        let marks = Role::ALL.iter().map(mark);
        let (step, about) = (&permission.step, meaning(room, &permission.step));
        writeln!(text, "| `{step}` {about} |{}", marks.collect::<String>()).unwrap();
    }
    text
}

/// From which stage of a session each role sees it.
fn sight(words: &Messages) -> String {
    let mut text = "\n## متى ترى الدورة · À partir de quand une session est vue · `Sight`\n\n\
                    | | |\n|---|---|\n"
        .to_owned();
    for it in Role::ALL {
        let stage = Sight::of(Roles::NONE.with(*it)).from();
        let say = |language| words.say(language, &format!("stage-{stage}"));
        let stages = format!("{} · {}", say(Language::Arabic), say(Language::French));
        writeln!(text, "| {} | {stages} |", role(words, *it).replace("<br>", " · ")).unwrap();
    }
    text
}

#[test]
fn who_may_do_what_is_written_down() {
    let words = words();
    let mut printed = HEAD.to_owned();
    for (room, permissions) in permissions() {
        printed += &heading(room);
        printed += &table(&words, room, &permissions);
    }
    printed += &sight(&words);
    let path = root().join("docs/permissions.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &printed).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    for (line, (now, before)) in printed.lines().zip(written.lines()).enumerate() {
        assert_eq!(now, before, "docs/permissions.md:{}: see this file's first lines", line + 1);
    }
    assert_eq!(printed, written, "docs/permissions.md: see this file's first lines");
}

#[test]
fn every_policy_is_in_the_table_and_nobody_decides_elsewhere() {
    let listed: Vec<&str> = permissions().into_iter().map(|(room, _)| room).collect();
    for room in ROOMS {
        for file in room_files(room.name) {
            let is_policy = file.path.ends_with("/policy.rs");
            assert!(!is_policy || listed.contains(&room.name), "{}: not in the table", file.path);
            let decides = file.code().contains("allow(desk.roles");
            assert!(!decides, "{}: ask the policy", file.path);
        }
    }
    let mut by_height = listed.clone();
    by_height.sort_by_key(|name| ROOMS.iter().position(|room| room.name == *name));
    assert_eq!(listed, by_height, "rooms::permissions follows the order of the rooms");
}
