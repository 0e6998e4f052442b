//! What is done in the hall: the roll, the opening, the votes, the closing.

use super::ballots::{Round, ballots};
use super::before::borrowed;
use super::caller::Hand;
use super::player::Stage;
use super::script::{Course, PointScript};
use super::tale::Story;
use crate::demo::role::Role;
use anyhow::Context as _;
use council::attendance::Presence;
use council::people;
use council::votes;
use jiff::SignedDuration;
use kit::Id;
use kit::clock::day;
use law::Subject;

/// A vote takes its time.
const A_VOTE: SignedDuration = SignedDuration::from_mins(7);

/// The secretary calls the roll of a sitting.
pub async fn call(stage: &Stage<'_>, story: &mut Story, sitting: u8) -> anyhow::Result<()> {
    let session = story.id()?;
    let secretary = stage.role(Role::Secretary).await?;
    let mut fields = vec![("all".to_owned(), Presence::Absent.name().to_owned())];
    let members = &stage.town.members;
    for (number, person) in members.iter().enumerate() {
        match story.presence(sitting, (number, members.len())) {
            Presence::Absent => {}
            presence => fields.push((person.to_string(), presence.name().to_owned())),
        }
    }
    let path = format!("sessions/{session}/sittings/{sitting}/roll");
    secretary.post(&path, &borrowed(&fields)).await?;
    secretary.leave().await
}

/// The president counts the quorum and opens the session.
pub async fn open(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let president = stage.role(Role::President).await?;
    president.post(&format!("sessions/{}/opening", story.id()?), &[]).await?;
    president.leave().await
}

/// The council takes up, one after the other, what is planned for the sitting and what the last
/// one left to it.
pub async fn deliberate(stage: &Stage<'_>, story: &mut Story, sitting: u8) -> anyhow::Result<()> {
    let room = room(stage, story, sitting).await?;
    let secretary = stage.role(Role::Secretary).await?;
    for (id, point) in story.points() {
        if point.sitting == sitting {
            take_up(stage, &secretary, (id, point), &room).await?;
        } else if point.course == Course::SecondSitting && point.sitting < sitting {
            vote(stage, &secretary, (id, point), (Round::Second, &room)).await?;
        }
    }
    secretary.leave().await
}

async fn take_up(
    stage: &Stage<'_>,
    secretary: &Hand<'_>,
    (id, point): (Id, &PointScript),
    room: &[Id],
) -> anyhow::Result<()> {
    stage.clock.advance(A_VOTE);
    let disposal = match point.course {
        Course::Noted => Some("noted"),
        Course::Deferred => Some("deferred"),
        Course::Withdrawn => Some("withdrawn"),
        _ => None,
    };
    if let Some(outcome) = disposal {
        let note = (outcome != "noted").then_some(&point.note);
        let fields = [
            ("outcome", outcome),
            ("reason_ar", note.map_or("", |note| note.ar.as_str())),
            ("reason_fr", note.map_or("", |note| note.fr.as_str())),
        ];
        return secretary.post(&format!("points/{id}/disposal"), &fields).await;
    }
    if point.course == Course::TakenUp {
        // First whether to deliberate at all, without debate (art. 28).
        vote(stage, secretary, (id, point), (Round::First, room)).await?;
    }
    vote(stage, secretary, (id, point), (Round::First, room)).await
}

/// Puts the point to the vote, enters every ballot, closes the vote.
async fn vote(
    stage: &Stage<'_>,
    secretary: &Hand<'_>,
    (id, point): (Id, &PointScript),
    (round, room): (Round, &[Id]),
) -> anyhow::Result<()> {
    let candidates = match point.subject {
        Subject::Appointment if knows_delegates(stage) => propose(secretary, id, room).await?,
        _ => Vec::new(),
    };
    secretary.post(&format!("points/{id}/vote"), &[]).await?;
    let held = votes::of_point(&mut stage.house.db.read().await?, id).await?;
    let vote = held.last().context("the vote that was opened")?.id;
    let in_office = stage.town.members.len();
    let mut fields = match candidates.as_slice() {
        [first, ..] => vec![("all".to_owned(), first.to_string())],
        [] => vec![("all".to_owned(), "for".to_owned())],
    };
    if let Some(second) = candidates.get(1) {
        let theirs = room.iter().rev().take(room.len() / 3);
        fields.extend(theirs.map(|person| (person.to_string(), second.to_string())));
    } else {
        for (person, choice) in ballots(point.course, round, room, in_office) {
            fields.push((person.to_string(), choice.name().to_owned()));
        }
    }
    secretary.post(&format!("votes/{vote}/closing"), &borrowed(&fields)).await
}

/// Whether the law of the council says how it chooses its delegates; that of an arrondissement does
/// not.
fn knows_delegates(stage: &Stage<'_>) -> bool {
    let profile = stage.town.council.law(day(stage.clock.now()));
    profile.is_some_and(|profile| profile.law.delegates.choice.is_some())
}

/// Two of those in the room stand for the place of the council's delegate: neither presides.
async fn propose(secretary: &Hand<'_>, point: Id, room: &[Id]) -> anyhow::Result<Vec<Id>> {
    let candidates: Vec<Id> = room.iter().skip(2).step_by(3).take(2).copied().collect();
    for person in &candidates {
        let person = person.to_string();
        let fields = [("person", person.as_str()), ("born_on", "")];
        secretary.post(&format!("points/{point}/candidates"), &fields).await?;
    }
    Ok(candidates)
}

/// Those in the room: the president first, then group by group.
async fn room(stage: &Stage<'_>, story: &Story, sitting: u8) -> anyhow::Result<Vec<Id>> {
    let mut tx = stage.house.db.read().await?;
    let council = stage.town.council.id;
    let groups = people::groups(&mut tx, council).await?;
    let today = day(tx.now());
    let members = people::members_on(&mut tx, council, today).await?;
    let group_of = |person: Id| {
        let member = members.iter().find(|member| member.person_id == person)?;
        groups.iter().position(|group| Some(group.id) == member.group_id)
    };
    let mut room: Vec<(usize, Id)> = stage.town.members.iter().copied().enumerate().collect();
    let all = room.len();
    room.retain(|(number, _)| story.presence(sitting, (*number, all)) == Presence::Present);
    room.sort_by_key(|(number, person)| (*number != 0, group_of(*person), *number));
    Ok(room.into_iter().map(|(_, person)| person).collect())
}

/// The president closes the session, and confirms it: some points were put off.
pub async fn close(stage: &Stage<'_>, story: &mut Story) -> anyhow::Result<()> {
    let president = stage.role(Role::President).await?;
    president.post(&format!("sessions/{}/closing", story.id()?), &[("confirmed", "yes")]).await?;
    president.leave().await
}
