//! A version of the agenda as a paper.

use super::{Version, VersionPoint};
use crate::commissions::{self, Commission};
use crate::councils::{Council, letterhead};
use crate::house::House;
use crate::house::stationery::{Stationery, cite, imprint, name, text};
use crate::people::{self, OfficeKind};
use crate::sessions::{Session, title};
use kit::Result;
use kit::clock::day;
use kit::db::Tx;
use kit::language::{self, Args};
use law::Profile;
use paper::{Agenda, AgendaPoint, AgendaSitting, Text};

/// The agenda of `session` in `version`, ready to be printed.
pub async fn agenda(
    tx: &mut Tx,
    house: &House,
    (council, session): (&Council, &Session),
    version: &Version,
) -> Result<Agenda> {
    let write = Stationery::of(house);
    let on = day(version.settled_at);
    let president = people::office_on(tx, council.id, OfficeKind::President, on).await?;
    let session_title = name(&title(house, session));
    let subject = write.say("paper-agenda-of", |language| {
        Args::none().text("session", title(house, session).half(language))
    });
    Ok(Agenda {
        imprint: imprint(
            subject,
            format!("agenda/{}/{}", session.id, version.letter),
            version.settled_at,
        ),
        letterhead: letterhead(tx, house, council).await?,
        reference: None,
        session: session_title,
        version: write.say("agenda-version", |_| Args::none().text("what", version.letter.clone())),
        settled: Some(write.say("paper-settled", |language| {
            Args::none().text("date", language::date(language, on))
        })),
        sittings: sittings(tx, write, session, version).await?,
        law: council.law(on).map(|profile| articles(&profile)).unwrap_or_default(),
        signature: write.by_hand("office-president", president.as_ref().map(|it| &it.name)),
    })
}

/// The points of each sitting; those that no sitting was chosen for stand with the first.
async fn sittings(
    tx: &mut Tx,
    write: Stationery<'_>,
    session: &Session,
    version: &Version,
) -> Result<Vec<AgendaSitting>> {
    let commissions = commissions::list(tx, session.council_id).await?;
    let points = super::list(tx, session.id).await?;
    let note = |point: &VersionPoint| {
        let commission = points.iter().find(|it| it.id == point.id)?.commission_id?;
        note_of(&commissions, commission)
    };
    let first = version.contents.sittings.first().map_or(1, |(number, ..)| *number);
    let sittings = version.contents.sittings.iter().map(|&(number, day, hour)| {
        let sitting = write.sitting(number, (day, hour), &session.place);
        let mine = |point: &&VersionPoint| point.sitting.unwrap_or(first) == number;
        let points = version.contents.points.iter().filter(mine).map(|point| AgendaPoint {
            number: point.number.to_string(),
            title: name(&point.title),
            note: note(point),
        });
        let answers = &version.contents.questions;
        let questions = (1..).zip(&answers.listed).filter(|_| answers.sitting == Some(number));
        let questions = questions.map(|(nth, (_, _, title, author)): (u32, _)| AgendaPoint {
            number: nth.to_string(),
            title: name(title),
            note: text(author),
        });
        AgendaSitting {
            questions: questions.collect(),
            label: sitting.label,
            when: sitting.when,
            place: sitting.place,
            points: points.collect(),
        }
    });
    Ok(sittings.collect())
}

fn note_of(commissions: &[Commission], id: kit::Id) -> Option<Text> {
    commissions.iter().find(|it| it.id == id).and_then(|it| text(&it.name))
}

/// The articles that an agenda is made under.
fn articles(profile: &Profile) -> Vec<Text> {
    vec![cite(&profile.law.agenda.to_authority.source)]
}
