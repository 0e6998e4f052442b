//! Files as people send them: what is taken in, and what is refused and why.
#![expect(clippy::unwrap_used, reason = "what cannot be read here is a broken test")]

#[path = "reading/made.rs"]
mod made;
#[path = "reading/refused.rs"]
mod refused;
#[path = "reading/taken.rs"]
mod taken;

/// The bytes of a sample.
fn received(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/samples/received/");
    std::fs::read(format!("{folder}{name}")).unwrap_or_else(|why| panic!("{name}: {why}"))
}
