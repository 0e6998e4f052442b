//! Stories of this room, on both engines.

mod clock;
mod extension;
mod life;
mod planning;
mod sight;
mod store;

use jiff::civil::Date;
use kit::Id;

/// The fields of the form that plans a session, or moves it.
fn form(id: Id, kind: &str, sittings: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields = vec![("id".to_owned(), id.to_string()), ("kind".to_owned(), kind.to_owned())];
    for (number, (day, hour)) in (1..).zip(sittings) {
        fields.push((format!("day_{number}"), (*day).to_owned()));
        fields.push((format!("hour_{number}"), (*hour).to_owned()));
    }
    fields
}

/// The same fields, as a browser takes them.
fn sent(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// A day written as `2027-02-03`.
fn day(text: &str) -> Date {
    text.parse().unwrap()
}
