//! Writing the minutes from what was recorded: who came, the quorum, each point with its report, its
//! debate, its named vote and its outcome.

use super::closing::closing;
use super::incidents::incidents;
use super::{Note, missed, store, told};
use crate::agenda::{self, Point, Report};
use crate::attendance::{self, Presence, Roll};
use crate::commissions;
use crate::councils::letterhead;
use crate::deliberations::{self, Deliberation, Naming, paragraphs};
use crate::house::stationery::{self, Stationery, imprint, name};
use crate::house::{cited, tongue};
use crate::opinions;
use crate::people::{self, Desk, Member, OfficeKind, person};
use crate::sessions::{self, Milestone, Session, Sitting, first, title};
use crate::signatures::places;
use crate::votes::{self, Choice, Outcome, PointOutcome, Question, Vote};
use kit::clock::day;
use kit::db::Tx;
use kit::language::{self, Args};
use kit::{Bilingual, Id, Language, Result};
use law::ballot::{self, Division};
use law::verdict;
use paper::{EarlierVote, MinutesPoint, NamedVote, Person, Text};

/// The minutes of `session` as a paper, unsigned.
pub async fn compose(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    minutes: Option<Id>,
) -> Result<paper::Minutes> {
    let write = Stationery::of(&desk.house);
    let notes = match minutes {
        Some(minutes) => store::notes(tx, minutes).await?,
        None => Vec::new(),
    };
    let sittings = sessions::sittings(tx, session.id).await?;
    let rolls = rolls(tx, desk, &sittings).await?;
    let session_title = title(&desk.house, session);
    let subject = write.say("paper-minutes-of", |language| {
        Args::none().text("session", session_title.half(language))
    });
    let at_opening = rolls.first();
    let those = |presence| -> Vec<Person> {
        let members = at_opening.into_iter().flat_map(|(_, roll)| roll.those(presence));
        members.map(|member: &Member| person(write, member)).collect()
    };
    let quorum = attendance::quorum(tx, session.id).await?;
    Ok(paper::Minutes {
        imprint: imprint(subject, format!("minutes/{}", session.id), tx.now()),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        session: name(&session_title),
        sittings: sittings
            .iter()
            .map(|it| write.sitting(it.number, (it.day, it.hour), &session.place))
            .collect(),
        opening: opening(tx, desk, session, (&rolls, &notes)).await?,
        quorum: Some(quorum.map_or_else(
            || write.word("not-reported"),
            |count| stationery::verdict(&count.verdict),
        )),
        present: those(Presence::Present),
        excused: those(Presence::Excused),
        absent: those(Presence::Absent),
        points: points(tx, desk, session, &notes).await?,
        order: incidents(tx, write, (session, &sittings)).await?,
        closing: closing(tx, desk, session, (&notes, minutes)).await?,
        signatures: places(tx, desk, session.id).await?,
    })
}

/// The sittings that were held, each with its roll.
async fn rolls<'s>(
    tx: &mut Tx,
    desk: &Desk,
    sittings: &'s [Sitting],
) -> Result<Vec<(&'s Sitting, Roll)>> {
    let mut rolls = Vec::new();
    for sitting in sittings {
        let Some(day) = sitting.day else { continue };
        let roll = attendance::roll(tx, &desk.council, sitting.id, day).await?;
        if roll.uncalled() < roll.lines.len() {
            rolls.push((sitting, roll));
        }
    }
    Ok(rolls)
}

/// On what convocation, under whose presidency; who came to each later sitting; what the secretary
/// added.
async fn opening(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    (rolls, notes): (&[(&Sitting, Roll)], &[Note]),
) -> Result<Vec<Text>> {
    let write = Stationery::of(&desk.house);
    let reached = sessions::milestones(tx, session.id).await?;
    let convened = first(&reached, Milestone::Convened).map(sessions::Reached::on);
    let day = session.opens_on.unwrap_or_else(|| day(tx.now()));
    let office = people::office_on(tx, desk.council.id, OfficeKind::President, day).await?;
    let president = office.map(|office| office.name).unwrap_or_default();
    let session_title = title(&desk.house, session);
    let mut opening = vec![write.say("paper-minutes-opening", |language| {
        Args::none()
            .text("council", desk.council.title.shown(language).to_string())
            .text("session", session_title.half(language))
            .text("president", president.shown(language).to_string())
            .text("convened", convened.map(|day| language::date(language, day)).unwrap_or_default())
    })];
    opening.extend(missed::without_quorum(tx, desk, session, &reached).await?);
    for (sitting, roll) in rolls.iter().skip(1) {
        opening.extend(came(write, sitting, roll));
    }
    opening.extend(told::departures(tx, desk, session).await?);
    opening.extend(told::refused_requests(tx, desk, session).await?);
    opening.extend(told::oppositions(tx, desk, session).await?);
    opening.extend(written(notes, "opening"));
    Ok(opening)
}

/// How many came to a later sitting, and the names of all by presence.
fn came(write: Stationery<'_>, sitting: &Sitting, roll: &Roll) -> Vec<Text> {
    let count = |presence| i64::try_from(roll.count(presence)).unwrap_or(i64::MAX);
    let mut told = vec![write.say("paper-minutes-later-sitting", |language| {
        Args::none()
            .text("sitting", write.sitting_name(sitting.number, sitting.day, language))
            .count("count", count(Presence::Present))
    })];
    let lists = [
        (Presence::Present, "paper-minutes-present"),
        (Presence::Excused, "paper-minutes-excused"),
        (Presence::Absent, "paper-minutes-absent"),
    ];
    for (presence, key) in lists.into_iter().filter(|(presence, _)| count(*presence) > 0) {
        told.push(write.say(key, |language| {
            let names = roll.those(presence).map(|it| it.name.shown(language).to_string());
            Args::none().text("names", listed(names, language))
        }));
    }
    told
}

/// Names in a row.
pub(super) fn listed(names: impl Iterator<Item = String>, language: Language) -> String {
    let comma = match language {
        Language::Arabic => "، ",
        Language::French => ", ",
    };
    names.collect::<Vec<_>>().join(comma)
}

/// What was written in one place of the minutes.
pub(super) fn written(notes: &[Note], slot: &str) -> Vec<Text> {
    notes.iter().filter(|note| note.slot == slot).flat_map(|note| paragraphs(&note.text)).collect()
}

/// What is known of the points of a session, read once.
struct Known {
    reports: Vec<Report>,
    outcomes: Vec<PointOutcome>,
    votes: Vec<Vote>,
    sittings: Vec<Sitting>,
    deliberations: Vec<Deliberation>,
}

impl Known {
    fn outcome(&self, point: &Point) -> Option<&PointOutcome> {
        self.outcomes.iter().find(|it| it.point_id == point.id)
    }
}

/// The closed votes on one point.
struct Held<'k> {
    /// Whether to deliberate on what its commission had not studied.
    whether: Option<&'k Vote>,
    /// The first vote on its text, where it did not settle the point.
    first: Option<&'k Vote>,
    /// The vote that says what became of it.
    last: Option<&'k Vote>,
}

impl<'k> Held<'k> {
    fn of(point: &Point, known: &'k Known) -> Self {
        let closed = |question| {
            let held = known.votes.iter().filter(|vote| vote.point_id == point.id);
            held.filter(move |vote| vote.question == question && !vote.is_open())
        };
        let whether = closed(Question::Whether).next();
        let mut on_text = closed(Question::Text);
        let (first, second) = (on_text.next(), on_text.next());
        let outcome = known.outcome(point).map(|it| it.outcome);
        let put_off = matches!(outcome, Some(Outcome::Deferred | Outcome::Withdrawn));
        if second.is_some() || put_off {
            Self { whether, first, last: second }
        } else {
            Self { whether, first: None, last: first }
        }
    }
}

async fn points(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    notes: &[Note],
) -> Result<Vec<MinutesPoint>> {
    let known = Known {
        reports: agenda::reports(tx, session.id).await?,
        outcomes: votes::outcomes(tx, session.id).await?,
        votes: votes::of_session(tx, session.id).await?,
        sittings: sessions::sittings(tx, session.id).await?,
        deliberations: deliberations::of_session(tx, session.id).await?,
    };
    let mut points = Vec::new();
    for point in agenda::list(tx, session.id).await? {
        points.push(point_of(tx, desk, (session, &point, &known), notes).await?);
    }
    Ok(points)
}

async fn point_of(
    tx: &mut Tx,
    desk: &Desk,
    (session, point, known): (&Session, &Point, &Known),
    notes: &[Note],
) -> Result<MinutesPoint> {
    let write = Stationery::of(&desk.house);
    let held = Held::of(point, known);
    let vote = match held.last {
        Some(vote) => Some(named(tx, vote).await?).filter(|named| is_stated(desk, named)),
        None => None,
    };
    let whether = held.whether.and_then(|vote| Some((vote, whether(write, vote)?)));
    let first = held
        .first
        .and_then(|vote| Some((vote, deliberations::told_by_round(write, vote, &known.sittings)?)));
    let decision = known.deliberations.iter().find(|it| it.point_id == point.id);
    let mut debate = written(notes, &point.id.to_string());
    debate.extend(super::budget::parts(tx, write, point.id).await?);
    let chosen = chosen(tx, desk, &held).await?;
    let vote = vote.filter(|_| chosen.is_empty());
    debate.extend(chosen);
    Ok(MinutesPoint {
        number: point.position.to_string(),
        title: name(&point.title),
        report: report(tx, desk, (session, point), known).await?,
        whether: earlier(tx, whether).await?,
        debate,
        first_vote: earlier(tx, first).await?,
        vote,
        result: result(write, point, known, &held),
        decision: decision.map(Deliberation::reference),
    })
}

/// Who voted for whom, where the council chose between candidates.
async fn chosen(tx: &mut Tx, desk: &Desk, held: &Held<'_>) -> Result<Vec<Text>> {
    let Some(vote) = held.last else { return Ok(Vec::new()) };
    match votes::designation(tx, vote.id).await? {
        Some(sealed) => {
            deliberations::choice(tx, desk, (vote.point_id, &sealed), Naming::Named).await
        }
        None => Ok(Vec::new()),
    }
}

/// What the commission said, and the arrondissements of a commune.
async fn report(
    tx: &mut Tx,
    desk: &Desk,
    (session, point): (&Session, &Point),
    known: &Known,
) -> Result<Vec<Text>> {
    let write = Stationery::of(&desk.house);
    if !point.is_voted() {
        return Ok(Vec::new());
    }
    let mut told = Vec::new();
    let report = known.reports.iter().find(|report| report.point_id == point.id);
    match (report.filter(|report| report.studied), point.commission_id) {
        (Some(report), Some(commission)) => {
            let commission = commissions::find(tx, commission).await?;
            told.push(write.say("paper-minutes-report", |language| {
                Args::none().text("commission", commission.name.shown(language).to_string())
            }));
            told.extend(paragraphs(&report.opinion));
        }
        (Some(report), None) => told.extend(paragraphs(&report.opinion)),
        (None, _) => told.push(write.say("paper-minutes-not-studied", |language| {
            let rule = desk.rule("commission_passage_obligatoire");
            Args::none().text("article", cited(rule, language))
        })),
    }
    let on = session.opens_on.unwrap_or_else(|| day(tx.now()));
    told.extend(opinions::told(tx, write, &desk.council, (session, point.id, on)).await?);
    Ok(told)
}

/// What the council answered when it was asked, without debate, whether to deliberate on a point
/// that its commission had not studied.
fn whether(write: Stationery<'_>, vote: &Vote) -> Option<Text> {
    let verdict = vote.verdict.as_ref()?;
    let key =
        if vote.is_carried() { "paper-minutes-taken-up" } else { "paper-minutes-turned-down" };
    Some(
        write.say(key, |language| Args::none().text("verdict", verdict.sentence(tongue(language)))),
    )
}

/// A vote that did not settle its point, with its sentence.
async fn earlier(tx: &mut Tx, vote: Option<(&Vote, Text)>) -> Result<Option<EarlierVote>> {
    let Some((vote, result)) = vote else { return Ok(None) };
    Ok(Some(EarlierVote { result, ballots: named(tx, vote).await? }))
}

/// Who voted how.
async fn named(tx: &mut Tx, vote: &Vote) -> Result<NamedVote> {
    let mut named = NamedVote::default();
    for ballot in votes::ballots(tx, vote.id).await? {
        let Some(choice) = ballot.choice else { continue };
        let choice = match choice {
            Choice::For => paper::Choice::For,
            Choice::Against => paper::Choice::Against,
            Choice::Abstain => paper::Choice::Abstaining,
            Choice::NotTakingPart => paper::Choice::NotTakingPart,
            Choice::Absent => paper::Choice::Absent,
        };
        named.record(choice, name(&ballot.name));
    }
    Ok(named)
}

/// Whether the minutes state the vote of each: for every vote, or as the council reads the law,
/// where votes were equally divided only.
fn is_stated(desk: &Desk, named: &NamedVote) -> bool {
    let Some(profile) = desk.council.law(desk.frame.today()) else { return true };
    let division =
        if named.r#for.len() == named.against.len() { Division::Equal } else { Division::Unequal };
    let verdict = ballot::naming(division, &profile);
    !matches!(verdict.finding, verdict::Finding::Ballot(ballot::Finding::Unnamed))
}

/// The law's sentence on the vote, or what became of the point otherwise.
fn result(write: Stationery<'_>, point: &Point, known: &Known, held: &Held<'_>) -> Text {
    let of_vote = held.last.and_then(|vote| match held.first {
        Some(_) => deliberations::told_by_round(write, vote, &known.sittings),
        None => vote.verdict.as_ref().map(|verdict| stationery::verdict(verdict)),
    });
    match (of_vote, known.outcome(point)) {
        (Some(sentence), _) => sentence,
        (None, Some(outcome)) => told(write, outcome),
        (None, None) => write.word("not-reported"),
    }
}

fn told(write: Stationery<'_>, outcome: &PointOutcome) -> Text {
    let key = match outcome.outcome {
        Outcome::Noted => "paper-minutes-noted",
        Outcome::Deferred => "paper-minutes-deferred",
        Outcome::Withdrawn => "paper-minutes-withdrawn",
        Outcome::NotDeliberated => "paper-minutes-not-deliberated",
        Outcome::SecondSitting => "paper-minutes-second-sitting",
        Outcome::Adopted => "outcome-adopted",
        Outcome::Rejected => "outcome-rejected",
    };
    let reason = &outcome.reason;
    let shown = |reason: &Bilingual, language| {
        if reason.is_empty() { String::new() } else { reason.shown(language).to_string() }
    };
    write.say(key, |language| Args::none().text("reason", shown(reason, language)))
}
