//! A vote without debate, as it is entered: the exceptions by name, then everybody else.

use super::Voice;
use kit::{Id, Refusal};
use std::collections::HashMap;

/// What those in `room` say, by the fields of a form: `voice_{person}` for some, `rest` for everybody
/// else.
///
/// # Errors
/// Refused while somebody in the room has said nothing, and for who is not there.
pub(super) fn read(
    fields: &HashMap<String, String>,
    room: &[Id],
) -> Result<Vec<(Id, Voice)>, Refusal> {
    let unreadable = || Refusal::because("form-unreadable");
    let said = |answer: &str| match answer.parse() {
        Ok(voice @ (Voice::For | Voice::Against | Voice::Abstain)) => Ok(voice),
        Ok(Voice::Asks) | Err(_) => Err(unreadable()),
    };
    for person in named(fields, "voice_") {
        if !room.contains(&person?) {
            return Err(Refusal::because("voice-of-absent"));
        }
    }
    let rest = fields.get("rest").filter(|it| !it.is_empty());
    let mut voices = Vec::new();
    for person in room {
        let own = fields.get(&format!("voice_{person}")).filter(|it| !it.is_empty());
        let Some(answer) = own.or(rest) else { return Err(Refusal::because("voices-missing")) };
        voices.push((*person, said(answer)?));
    }
    Ok(voices)
}

/// Those of `room` whose box `asks_{person}` is ticked.
pub(super) fn asking(fields: &HashMap<String, String>, room: &[Id]) -> Result<Vec<Id>, Refusal> {
    let asking: Vec<Id> = named(fields, "asks_").collect::<Result<_, _>>()?;
    if asking.iter().all(|person| room.contains(person)) {
        Ok(asking)
    } else {
        Err(Refusal::because("voice-of-absent"))
    }
}

/// Who the fields beginning with `prefix` name, those left empty aside.
fn named<'f>(
    fields: &'f HashMap<String, String>,
    prefix: &'f str,
) -> impl Iterator<Item = Result<Id, Refusal>> + 'f {
    let filled = fields.iter().filter(|(_, answer)| !answer.is_empty());
    let people = filled.filter_map(move |(field, _)| field.strip_prefix(prefix));
    people.map(|it| it.parse().map_err(|_| Refusal::because("form-unreadable")))
}

/// How many said so.
pub(super) fn count(voices: &[(Id, Voice)], voice: Voice) -> u32 {
    let alike = voices.iter().filter(|(_, said)| *said == voice).count();
    u32::try_from(alike).unwrap_or(u32::MAX)
}
