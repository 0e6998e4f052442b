//! Every key that somebody says is a message; every message is said by somebody.

use super::sources::{Literal, Source, files, none};
use super::words::{catalogues, messages};
use council::chart::DelegationKind;
use council::imports;
use council::people::OfficeKind;
use council::votes::Choice;
use council::{
    agenda, allocations, attendance, commissions, control, convocations, deliberations, documents,
    execution,
};
use council::{
    meetings, minutes, opinions, order, orders, people, petitions, registers, sessions, signatures,
    votes,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// Code after which a literal is a key.
const SAYING: [&str; 16] = [
    "because(",
    "Refusal::about(",
    "refuse(",
    "frame.say(",
    "frame.about(",
    "frame.count(",
    "frame.tell(",
    "frame.in_arabic(",
    "frame.in_french(",
    "write.say(",
    "write.word(",
    "house.words(",
    "messages.say(language,",
    "messages.tell(language,",
    "Happened::new(",
    "stationery.word(",
];

/// How the keys of certain families begin: what was done, what happened, what awaits somebody.
const FAMILIES: [&str; 4] = ["done-", "journal-", "task-", "error-"];

/// Code after which a literal is the name of something else: a variant, a job, a lock.
const NAMING: [&str; 5] = [" =", "name:", "=>", "lock(", "next_number("];

fn names<T: Display>(of: &[T]) -> Vec<String> {
    of.iter().map(ToString::to_string).collect()
}

/// The names that a file gives to cases: the literals after `marker`.
fn literals_after(path: &str, marker: &str) -> Vec<String> {
    let (folder, _) = path.rsplit_once('/').unwrap();
    let file = files(folder, "rs").into_iter().find(|file| file.path == path).unwrap();
    let found = file.literals().into_iter().filter(|it| it.before.ends_with(marker));
    found.map(|it| it.text).collect()
}

/// All keys that are put together.
fn composed() -> BTreeMap<&'static str, Vec<String>> {
    let mut all = composed_of_rooms();
    all.extend(composed_of_order());
    all.extend(of_documents());
    all
}

/// Keys that are put together: `office-` and the name of an office. A prefix that is used and not
/// listed here fails, and so does a name that has no message.
fn composed_of_rooms() -> BTreeMap<&'static str, Vec<String>> {
    let offices = names(OfficeKind::ALL);
    let stages = names(deliberations::Stage::ALL);
    let errors = literals_after("crates/council/src/house/errors.rs", "=>");
    let links = sessions::Chain::of(&[]).links.iter().map(|(link, _)| (*link).to_owned()).collect();
    let months = (1..=12).map(|month| month.to_string()).collect();
    let kinds: Vec<_> = law::SessionKind::ALL.iter().map(|kind| kind.name().to_owned()).collect();
    let confidences =
        law::holidays::Confidence::ALL.iter().map(|it| it.name().to_owned()).collect();
    let parcels = names(control::Parcel::ALL);
    // The demonstration also plays the ministry, which has no role in a council.
    let mut composed = BTreeMap::from([
        ("answer", names(convocations::Answer::ALL)),
        ("budget-part", law::budget::Side::ALL.iter().map(|it| it.name().to_owned()).collect()),
        ("chain", links),
        ("channel", names(convocations::Channel::ALL)),
        ("choice", names(Choice::ALL)),
        ("choice-short", names(&Choice::IN_THE_ROOM)),
        ("confidence", confidences),
        ("deed", names(control::Deed::ALL)),
        ("deed-help", names(control::Deed::ALL)),
        ("deliberation-stage", stages.clone()),
        ("error", errors.clone()),
        ("error-title", errors),
        ("impediment", names(signatures::Cause::ALL)),
        ("import-column", names(imports::Column::ALL)),
        ("import-column-help", names(imports::Column::ALL)),
        ("minutes-stage", names(minutes::Stage::ALL)),
        ("office", offices),
        ("origin", names(agenda::Origin::ALL)),
        ("request-answer", names(agenda::RequestAnswer::ALL)),
        ("judgment", names(agenda::Judgment::ALL)),
        ("outcome", names(votes::Outcome::ALL)),
        ("paper-transmission", parcels.clone()),
        ("parcel", parcels.clone()),
        ("parcel-send", parcels.clone()),
        ("receipt-give-sure", parcels),
        ("petition-answer", names(petitions::PetitionAnswer::ALL)),
        ("public-stage", stages),
        ("purpose", names(convocations::Purpose::ALL)),
        ("question", names(votes::Question::ALL)),
        ("reach", names(convocations::Stage::ALL)),
        ("session-kind", kinds.clone()),
        ("session-month", months),
        ("session-title", kinds),
        ("stage", names(sessions::Stage::ALL)),
        ("succession", names(deliberations::SuccessionKind::ALL)),
    ]);
    composed.extend(of_asked_sessions());
    composed.extend(of_bodies());
    composed.extend(of_acts());
    composed
}

/// Those of the order of sittings, and of the registers.
fn of_acts() -> [(&'static str, Vec<String>); 4] {
    let registers = names(registers::Register::ALL);
    [
        ("incident", names(order::IncidentKind::ALL)),
        ("paper-register", registers.clone()),
        ("register", registers),
        ("voice", names(order::Voice::ALL)),
    ]
}

/// Those of documents.
fn of_documents() -> [(&'static str, Vec<String>); 3] {
    let circles = names(documents::Confidentiality::ALL);
    [
        ("confidentiality", circles.clone()),
        ("confidentiality-long", circles),
        ("document-kind", names(documents::DocumentKind::ALL)),
    ]
}

/// Those of people, of commissions, of the meetings of bodies.
fn of_bodies() -> [(&'static str, Vec<String>); 14] {
    let roles = names(people::Role::ALL).into_iter().chain(["interior".to_owned()]).collect();
    [
        ("commission-kind", names(commissions::CommissionKind::ALL)),
        ("commission-state", ["done", "soon", "missed"].map(str::to_owned).to_vec()),
        ("item-decision", names(meetings::Body::ALL)),
        ("meeting-asked", names(meetings::AskedBy::ALL)),
        ("meeting-body", names(meetings::Body::ALL)),
        ("meeting-new", names(meetings::Body::ALL)),
        ("meeting-stage", names(meetings::Stage::ALL)),
        ("meeting-title", names(meetings::Body::ALL)),
        ("seat", names(commissions::SeatKind::ALL)),
        ("impediment", names(signatures::Cause::ALL)),
        ("presence", names(attendance::Presence::ALL)),
        ("role", roles),
        ("delegation", names(DelegationKind::ALL)),
        ("interim-cause", names(people::InterimCause::ALL)),
    ]
}

/// The same, of the order of the sittings.
fn composed_of_order() -> [(&'static str, Vec<String>); 12] {
    [
        ("execution-move", names(execution::Move::ALL)),
        ("execution-state", names(execution::State::ALL)),
        ("matter", names(control::MatterKind::ALL)),
        ("account-stage", names(allocations::Stage::ALL)),
        ("opinion-answer", names(opinions::Answer::ALL)),
        ("opinion-matter", names(opinions::Matter::ALL)),
        ("paper-opinions", names(opinions::Answer::ALL)),
        ("order-kind", names(orders::OrderKind::ALL)),
        ("order-kind-help", names(orders::OrderKind::ALL)),
        ("order-stage", names(orders::Stage::ALL)),
        ("incident", names(order::IncidentKind::ALL)),
        ("voice", names(order::Voice::ALL)),
    ]
}

/// All that Rust code and templates say between quotes.
fn literals() -> Vec<Literal> {
    let rust = ["crates/council/src", "crates/kit/src", "crates/server/src"];
    let rust = rust.iter().flat_map(|folder| files(folder, "rs"));
    let rust = rust.filter(|file| !file.is_test()).flat_map(|file| file.literals());
    let pages = ["crates/council/src", "crates/server/src"];
    let pages = pages.iter().flat_map(|folder| files(folder, "html"));
    rust.chain(pages.flat_map(|file: Source| file.spoken())).collect()
}

fn known() -> BTreeSet<String> {
    let arabic = catalogues().into_iter().flat_map(|(arabic, _)| messages(&arabic));
    arabic.map(|message| message.key).collect()
}

/// The prefixes with which keys are put together: `word("office", …)`, `format!("office-{…}")`.
fn prefixes(literals: &[Literal]) -> BTreeSet<String> {
    let spoken = literals.iter().filter(|it| it.before.ends_with("frame.word("));
    let spoken = spoken.map(|it| it.text.clone());
    let written = literals.iter().filter(|it| it.before.ends_with("format!("));
    let written = written
        .filter_map(|it| it.text.split_once("-{"))
        .filter(|(prefix, rest)| is_key(prefix) && rest.ends_with('}') && !rest.contains('-'))
        .map(|(prefix, _)| prefix.to_owned());
    let keys = known();
    let begins_keys =
        |prefix: &String| keys.iter().any(|key| key.starts_with(&format!("{prefix}-")));
    spoken.chain(written.filter(begins_keys)).collect()
}

fn is_key(text: &str) -> bool {
    let is_letter = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    !text.is_empty() && text.chars().all(is_letter)
}

#[test]
fn every_key_that_is_said_is_a_message() {
    let known = known();
    let is_said = |it: &Literal| {
        let of_a_family = FAMILIES.iter().any(|family| it.text.starts_with(family));
        let after_saying = SAYING.iter().any(|marker| it.before.ends_with(marker));
        let is_prefix = it.before.ends_with(".word(") || it.text.ends_with('-');
        is_key(&it.text) && (after_saying || of_a_family && !is_prefix)
    };
    let said: Vec<Literal> = literals().into_iter().filter(is_said).collect();
    assert!(said.len() > 700, "the keys are not found any more");
    let unknown = said.into_iter().filter(|it| !known.contains(&it.text));
    none(unknown.map(|it| format!("{}: nobody wrote `{}`", it.place, it.text)));
}

#[test]
fn what_resembles_a_key_of_its_room_is_one() {
    let known = known();
    let prefixes = composed();
    let mut faults = Vec::new();
    for (arabic, _) in catalogues() {
        let keys = messages(&arabic);
        let families: BTreeSet<&str> =
            keys.iter().filter_map(|message| Some(message.key.split_once('-')?.0)).collect();
        let of_a_family = |it: &Literal| {
            let first = it.text.split_once('-').map(|(first, _)| first);
            let is_name = NAMING.iter().any(|end| it.before.ends_with(end));
            first.is_some_and(|first| families.contains(first)) && is_key(&it.text) && !is_name
        };
        let rust = files(arabic.path.trim_end_matches("/ar.ftl"), "rs");
        let rust = rust.iter().filter(|file| !file.is_test()).flat_map(Source::literals);
        for it in rust.filter(of_a_family) {
            if !known.contains(&it.text) && !prefixes.contains_key(&*it.text) {
                faults.push(format!("{}: nobody wrote `{}`", it.place, it.text));
            }
        }
    }
    none(faults);
}

#[test]
fn every_name_of_a_variant_that_is_said_is_a_message() {
    let known = known();
    let composed = composed();
    let listed: BTreeSet<String> = composed.keys().map(|prefix| (*prefix).to_owned()).collect();
    assert_eq!(prefixes(&literals()), listed, "prefixes that are used, and those listed here");
    let lost = composed.iter().find(|(_, names)| names.is_empty());
    assert_eq!(lost, None, "its names are not found any more");
    let keys = composed
        .iter()
        .flat_map(|(prefix, names)| names.iter().map(move |name| format!("{prefix}-{name}")));
    none(keys.filter(|key| !known.contains(key)).map(|key| format!("nobody wrote `{key}`")));
}

#[test]
fn every_message_is_said_by_somebody() {
    let literals = literals();
    // An address may say what was done: `…?done=done-opened`.
    let done = literals.iter().filter_map(|it| Some(it.text.split_once("done=")?.1.to_owned()));
    let mut said: BTreeSet<String> =
        literals.iter().map(|it| it.text.clone()).chain(done).collect();
    for (prefix, names) in composed() {
        said.extend(names.iter().map(|name| format!("{prefix}-{name}")));
    }
    none(
        known()
            .into_iter()
            .filter(|key| !said.contains(key))
            .map(|key| format!("nobody says `{key}`")),
    );
}

/// Those of extraordinary sessions that were asked for.
fn of_asked_sessions() -> [(&'static str, Vec<String>); 2] {
    let by = law::rules::Initiative::ALL.iter().skip(1).map(|by| by.name().to_owned()).collect();
    [("asked-by", by), ("session-answer", names(council::extraordinary::Answer::ALL))]
}
