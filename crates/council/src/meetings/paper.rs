//! The minutes of a meeting, as a paper: who came, what was said of each item, what came out of it.

use super::{Attendee, Body, Item, Meeting, title};
use crate::agenda;
use crate::attendance::Presence;
use crate::commissions::{self, SeatKind};
use crate::councils::letterhead;
use crate::house::House;
use crate::house::stationery::{self, Stationery, imprint, name, text};
use crate::people::Desk;
use crate::sessions::{self, Sight};
use kit::db::Tx;
use kit::language;
use kit::{Args, Bilingual, Error, Result};
use law::commissions::{Study, passage};
use paper::{Minutes, MinutesPoint, Person, Sitting, Text};

/// What `meeting` is called, with the name of its commission.
pub async fn title_of(tx: &mut Tx, house: &House, meeting: &Meeting) -> Result<Bilingual> {
    let commission = match meeting.commission_id {
        Some(id) => Some(commissions::find(tx, id).await?),
        None => None,
    };
    Ok(title(house, meeting, commission.as_ref().map(|it| &it.name)))
}

/// The minutes of `meeting`.
pub(super) async fn minutes(
    tx: &mut Tx,
    desk: &Desk,
    meeting: &Meeting,
    (items, attendees): (&[Item], &[Attendee]),
) -> Result<Minutes> {
    let write = Stationery::of(&desk.house);
    let title = title_of(tx, &desk.house, meeting).await?;
    let subject = write.say("meeting-minutes-of", |language| {
        Args::none().text("what", title.shown(language).to_string())
    });
    let mut points = Vec::new();
    for item in items {
        points.push(point(tx, desk, meeting, item).await?);
    }
    let rapporteur = rapporteur(tx, meeting).await?;
    let those = |presence| those(attendees, presence);
    Ok(Minutes {
        imprint: imprint(subject, format!("meeting/{}", meeting.id), tx.now()),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        session: name(&title),
        sittings: vec![Sitting {
            label: write.word(&format!("meeting-body-{}", meeting.body)),
            when: write.sitting_time(Some(meeting.held_on), Some(meeting.hour)),
            place: text(&meeting.place),
        }],
        opening: opening(write, meeting, attendees),
        quorum: None,
        present: those(Presence::Present),
        excused: those(Presence::Excused),
        absent: those(Presence::Absent),
        points,
        order: Vec::new(),
        closing: Vec::new(),
        signatures: signatures(write, meeting, attendees, rapporteur.as_ref()),
    })
}

fn those(attendees: &[Attendee], presence: Presence) -> Vec<Person> {
    let those = attendees.iter().filter(|it| it.presence == Some(presence));
    those.map(|it| Person { name: name(&it.name), office: text(&it.label) }).collect()
}

/// Under whose presidency, and at whose request.
fn opening(write: Stationery<'_>, meeting: &Meeting, attendees: &[Attendee]) -> Vec<Text> {
    let mut opening = Vec::new();
    if let Some(presides) = attendees.iter().find(|it| it.presence == Some(Presence::Present)) {
        opening.push(write.say("paper-meeting-presided", |language| {
            Args::none().text("name", presides.name.shown(language).to_string())
        }));
    }
    if meeting.body == Body::Commission {
        opening.push(write.word(&format!("meeting-asked-{}", meeting.asked_by)));
    }
    opening.extend(meeting.ground.as_deref().map(stationery::verdict));
    if let Some(on) = meeting.consulted_on {
        opening.push(write.say("paper-conference-consulted", |language| {
            Args::none().text("day", language::date(language, on))
        }));
    }
    opening
}

async fn point(tx: &mut Tx, desk: &Desk, meeting: &Meeting, item: &Item) -> Result<MinutesPoint> {
    let write = Stationery::of(&desk.house);
    let result = match item.studied {
        Some(true) => {
            text(&item.decision).unwrap_or_else(|| write.word("paper-item-without-decision"))
        }
        Some(false) | None => not_studied(tx, desk, meeting, item).await?,
    };
    Ok(MinutesPoint {
        number: item.position.to_string(),
        title: name(&item.title),
        report: Vec::new(),
        whether: None,
        debate: text(&item.debate).into_iter().collect(),
        first_vote: None,
        vote: None,
        result,
        decision: None,
    })
}

/// A point of a session that its commission did not study, in the law's words.
async fn not_studied(tx: &mut Tx, desk: &Desk, meeting: &Meeting, item: &Item) -> Result<Text> {
    let council = desk.council.id;
    if let Some(point) = item.point_id
        && let Ok(point) = agenda::find(tx, council, point).await
    {
        let session = sessions::find(tx, council, point.session_id, Sight::FromPlanned).await?;
        let profile = desk.council.law(meeting.held_on).ok_or(Error::NotFound)?;
        return Ok(stationery::verdict(&passage(session.kind.0, Study::NotDone, &profile)));
    }
    Ok(Stationery::of(&desk.house).word("paper-item-not-taken-up"))
}

async fn rapporteur(tx: &mut Tx, meeting: &Meeting) -> Result<Option<Bilingual>> {
    let Some(commission) = meeting.commission_id else { return Ok(None) };
    let seats = commissions::seats_of(tx, commission).await?;
    let rapporteur = seats.into_iter().find(|seat| seat.kind == SeatKind::Rapporteur);
    Ok(rapporteur.map(|seat| seat.name))
}

/// Who presides signs; in a commission, the rapporteur too.
fn signatures(
    write: Stationery<'_>,
    meeting: &Meeting,
    attendees: &[Attendee],
    rapporteur: Option<&Bilingual>,
) -> Vec<paper::Signature> {
    let presides = attendees.iter().find(|it| it.presence == Some(Presence::Present));
    let presides = presides.map(|it| &it.name);
    match meeting.body {
        Body::Commission => vec![
            write.by_hand("seat-president", presides),
            write.by_hand("seat-rapporteur", rapporteur),
        ],
        Body::Bureau | Body::Conference => vec![write.by_hand("office-president", presides)],
    }
}
