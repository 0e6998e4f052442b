//! What the minutes tell of the order of the sittings: each act at its time, with what the law says
//! of it and the vote of each member.

use super::compose::listed;
use crate::house::stationery::Stationery;
use crate::house::tongue;
use crate::order::{self, Incident, Voice, Voiced};
use crate::people;
use crate::sessions::{Session, Sitting};
use kit::db::Tx;
use kit::language::{self, Args};
use kit::{Bilingual, Id, Language, Result};
use paper::Text;
use std::collections::HashMap;

/// One paragraph for each act, in order, and one for each side of a vote without debate.
pub(super) async fn incidents(
    tx: &mut Tx,
    write: Stationery<'_>,
    (session, sittings): (&Session, &[Sitting]),
) -> Result<Vec<Text>> {
    let incidents = order::incidents(tx, session.id).await?;
    let voices = order::voices(tx, session.id).await?;
    let concerned: Vec<Id> = incidents.iter().filter_map(|it| it.person_id).collect();
    let names = people::names(tx, &concerned).await?;
    let mut told = Vec::new();
    for it in &incidents {
        let Some(sitting) = sittings.iter().find(|sitting| sitting.id == it.sitting_id) else {
            continue;
        };
        told.push(act(write, (it, sitting), &names));
        told.extend(sides(write, it, &voices));
    }
    Ok(told)
}

fn act(
    write: Stationery<'_>,
    (it, sitting): (&Incident, &Sitting),
    names: &HashMap<Id, Bilingual>,
) -> Text {
    let name = it.person_id.and_then(|person| names.get(&person));
    let said = |language: Language| {
        let verdicts = [&it.asked, &it.verdict].into_iter().flatten();
        let mut said: Vec<String> =
            verdicts.map(|verdict| verdict.sentence(tongue(language))).collect();
        if !it.reason.is_empty() {
            said.insert(0, it.reason.shown(language).to_string());
        }
        said.join(" ")
    };
    write.say(key(it), |language| {
        Args::none()
            .text("when", language::date_and_time(language, it.at))
            .text("sitting", write.sitting_name(sitting.number, sitting.day, language))
            .text("name", name.map(|name| name.shown(language).to_string()).unwrap_or_default())
            .text("said", said(language))
    })
}

fn key(it: &Incident) -> &'static str {
    match it.kind {
        order::IncidentKind::Suspended => "paper-order-suspended",
        order::IncidentKind::Resumed => "paper-order-resumed",
        order::IncidentKind::Warned => "paper-order-warned",
        order::IncidentKind::Expelled => "paper-order-expelled",
        order::IncidentKind::Kept => "paper-order-kept",
        order::IncidentKind::Closed => "paper-order-closed",
        order::IncidentKind::StaysPublic => "paper-order-stays-public",
        order::IncidentKind::Reopened => "paper-order-reopened",
    }
}

/// Who asked, and who voted how.
fn sides<'v>(
    write: Stationery<'v>,
    it: &'v Incident,
    voices: &'v [Voiced],
) -> impl Iterator<Item = Text> + 'v {
    Voice::ALL.iter().rev().filter_map(move |&voice| {
        let those = voices.iter().filter(|said| said.incident_id == it.id && said.voice == voice);
        let those: Vec<&Bilingual> = those.map(|said| &said.name).collect();
        let key = match voice {
            _ if those.is_empty() => return None,
            Voice::Asks => "paper-order-asking",
            Voice::For => "paper-order-for",
            Voice::Against => "paper-order-against",
            Voice::Abstain => "paper-order-abstaining",
        };
        Some(write.say(key, |language| {
            let names = those.iter().map(|name| name.shown(language).to_string());
            Args::none()
                .count("count", i64::try_from(those.len()).unwrap_or(i64::MAX))
                .text("names", listed(names, language))
        }))
    })
}
