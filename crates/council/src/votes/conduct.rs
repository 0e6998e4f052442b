//! The conduct of a session: where each point stands, and what may be done with it now.

use super::{Outcome, PointOutcome, Question, Vote, store, store_outcome};
use crate::agenda::{self, Point, Report};
use crate::attendance::{self, Presence, Roll};
use crate::house::refuse_under;
use crate::order;
use crate::people::Desk;
use crate::sessions::{Session, Sitting};
use kit::db::Tx;
use kit::{Bilingual, Id, Refusal, Result};
use law::Subject;

/// Where one point stands.
#[derive(Debug, Clone)]
pub struct PointState {
    /// The point.
    pub point: Point,
    /// What its commission said.
    pub report: Option<Report>,
    /// The votes on it, in order.
    pub votes: Vec<Vote>,
    /// What became of it.
    pub outcome: Option<PointOutcome>,
}

impl PointState {
    /// The vote that is open on it, if one is.
    pub fn open_vote(&self) -> Option<&Vote> {
        self.votes.iter().find(|vote| vote.is_open())
    }

    /// The last vote on its text.
    pub fn text_vote(&self) -> Option<&Vote> {
        self.votes.iter().rev().find(|vote| vote.question == Question::Text)
    }

    /// Whether nothing more can happen to it in this session.
    pub fn is_settled(&self) -> bool {
        self.outcome.as_ref().is_some_and(|outcome| outcome.outcome.is_final())
    }
}

/// Every point of `session`, in order.
pub(super) async fn points(tx: &mut Tx, session: Id) -> Result<Vec<PointState>> {
    let points = agenda::list(tx, session).await?;
    let mut reports = agenda::reports(tx, session).await?;
    let mut outcomes = store_outcome::outcomes(tx, session).await?;
    let votes = store::of_session(tx, session).await?;
    let states = points.into_iter().map(|point| PointState {
        report: take(&mut reports, |it| it.point_id == point.id),
        outcome: take(&mut outcomes, |it| it.point_id == point.id),
        votes: votes.iter().filter(|vote| vote.point_id == point.id).cloned().collect(),
        point,
    });
    Ok(states.collect())
}

/// One point.
pub(super) async fn point(tx: &mut Tx, council: Id, id: Id) -> Result<PointState> {
    let point = agenda::find(tx, council, id).await?;
    Ok(PointState {
        report: agenda::report(tx, id).await?,
        votes: store::of_point(tx, id).await?,
        outcome: store_outcome::outcome_of(tx, id).await?,
        point,
    })
}

fn take<T>(things: &mut Vec<T>, is_it: impl Fn(&T) -> bool) -> Option<T> {
    let at = things.iter().position(is_it)?;
    Some(things.swap_remove(at))
}

/// The sitting in which `session` deliberates now, with its roll: whoever was put out is absent.
/// Refused unless the session was opened with its quorum and everybody was called, and while the
/// sitting is suspended.
pub(super) async fn sitting_now(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
) -> Result<(Sitting, Roll)> {
    let (sitting, mut roll) = attendance::sitting_now(tx, desk, session).await?;
    let order = order::of_sitting(tx, sitting.id).await?;
    order.may_go_on()?;
    for line in &mut roll.lines {
        if order.expelled.contains(&line.member.person_id) {
            line.presence = Some(Presence::Absent);
        }
    }
    Ok((sitting, roll))
}

/// The president's report comes before anything is voted on.
pub(super) fn report_was_heard(desk: &Desk, points: &[PointState]) -> Result<(), Refusal> {
    let waits =
        points.iter().any(|it| it.point.subject.0 == Subject::PresidentReport && !it.is_settled());
    let rule = desk.rule("rapport_president_session");
    if waits { Err(refuse_under("vote-before-report", rule)) } else { Ok(()) }
}

/// What a session leaves behind when it is closed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unfinished {
    /// Points that failed their first vote and wait for the second (art. 43).
    pub(super) second_votes: usize,
    /// Points put off to a later sitting.
    pub(super) deferred: usize,
}

impl Unfinished {
    /// What `points` leave behind.
    pub(super) fn of(points: &[PointState]) -> Self {
        Self {
            second_votes: having(points, Some(Outcome::SecondSitting)),
            deferred: having(points, Some(Outcome::Deferred)),
        }
    }

    /// Whether every point has its end.
    pub(super) fn is_nothing(self) -> bool {
        self.second_votes == 0 && self.deferred == 0
    }
}

fn having(points: &[PointState], outcome: Option<Outcome>) -> usize {
    points.iter().filter(|it| it.outcome.as_ref().map(|it| it.outcome) == outcome).count()
}

/// Whether `session` may be closed: nothing is open, and each point has come to something. Points
/// that wait for their second vote are counted among those that are left.
pub(super) fn may_close(points: &[PointState]) -> Result<(), Refusal> {
    if points.iter().any(|it| it.open_vote().is_some()) {
        return Err(Refusal::because("session-with-open-vote"));
    }
    let untouched = having(points, None);
    if untouched == 0 {
        return Ok(());
    }
    let left = untouched + Unfinished::of(points).second_votes;
    let count = i64::try_from(left).unwrap_or(i64::MAX);
    Err(Refusal::about("session-with-points-left", kit::Args::none().count("count", count)))
}

/// What may be done with a point besides voting: a report is noted, anything may be put off to a
/// later sitting or withdrawn.
pub(super) fn may_be(state: &PointState, outcome: Outcome) -> Result<(), Refusal> {
    if state.open_vote().is_some() {
        return Err(Refusal::because("vote-already-open"));
    }
    if state.is_settled() {
        return Err(Refusal::because("point-already-settled"));
    }
    match outcome {
        Outcome::Noted if state.point.is_voted() => Err(Refusal::because("point-must-be-voted")),
        Outcome::Noted | Outcome::Deferred | Outcome::Withdrawn => Ok(()),
        Outcome::Adopted | Outcome::Rejected | Outcome::NotDeliberated | Outcome::SecondSitting => {
            Err(Refusal::because("point-must-be-voted"))
        }
    }
}

/// Whoever puts a point off or withdraws it says why, in either language: the minutes tell it.
pub(super) fn is_explained(outcome: Outcome, reason: &Bilingual) -> Result<(), Refusal> {
    match outcome {
        Outcome::Deferred | Outcome::Withdrawn if reason.is_empty() => {
            Err(Refusal::because("point-without-reason"))
        }
        Outcome::Deferred
        | Outcome::Withdrawn
        | Outcome::Noted
        | Outcome::Adopted
        | Outcome::Rejected
        | Outcome::NotDeliberated
        | Outcome::SecondSitting => Ok(()),
    }
}
