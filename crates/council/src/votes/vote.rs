//! A vote on a point: what may be put to the vote, and what its closing says.

use super::ballot::tally;
use super::candidate::{choose, waits_for_age};
use super::{Ballot, Choice, Designation, Outcome, store, store_candidate, store_outcome};
use crate::agenda::{Point, Report};
use crate::house::refuse;
use crate::people::{self, Desk, OfficeKind};
use crate::sessions::Session;
use jiff::Timestamp;
use kit::clock::day;
use kit::db::{Json, Tx};
use kit::{Args, Bilingual, Error, Happened, Id, Refusal, Result};
use law::commissions::{Finding as Passage, Study, passage};
use law::majority::{self, Finding, Round, Tally};
use law::verdict::Finding as Found;
use law::{Profile, Subject, Verdict};

kit::named! {
    /// What is put to the vote.
    pub enum Question {
        /// The text of the deliberation.
        Text = "text",
        /// Whether to deliberate at all, without debate, on a point that its commission has not
        /// studied (art. 28).
        Whether = "whether",
    }
}

/// A vote.
#[derive(Debug, Clone)]
pub struct Vote {
    /// Its identifier.
    pub id: Id,
    /// The session.
    pub session_id: Id,
    /// The sitting it is held in.
    pub sitting_id: Id,
    /// The point.
    pub point_id: Id,
    /// What is put to the vote.
    pub question: Question,
    /// The first vote on it, or the second (art. 43).
    pub round: u8,
    /// The very text that is voted on.
    pub text: Bilingual,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// How many chose what, once it is closed.
    pub tally: Option<Json<Tally>>,
    /// Members in office, once it is closed.
    pub in_office: Option<u32>,
    /// What the law says of it, once it is closed.
    pub verdict: Option<Json<Verdict>>,
}

kit::row!(Vote {
    id,
    session_id,
    sitting_id,
    point_id,
    question,
    round,
    text,
    opened_at,
    closed_at,
    tally,
    in_office,
    verdict
});

impl Vote {
    /// Whether ballots may still be entered.
    pub fn is_open(&self) -> bool {
        self.closed_at.is_none()
    }

    /// Whether it gave what was asked.
    pub fn is_carried(&self) -> bool {
        self.verdict.as_ref().is_some_and(|verdict| verdict.allows())
    }
}

/// What the council may be asked about `point` now, and in which round: the text, or first whether
/// to deliberate at all. Refused once the point has its end.
pub(super) fn next_question(
    session: &Session,
    point: &Point,
    (report, votes): (Option<&Report>, &[Vote]),
    profile: &Profile,
) -> Result<(Question, u8), Refusal> {
    if !point.is_voted() {
        return Err(Refusal::because("vote-on-a-report"));
    }
    if votes.iter().any(Vote::is_open) {
        return Err(Refusal::because("vote-already-open"));
    }
    let study = match report {
        Some(report) if report.studied => Study::Done,
        Some(_) | None => Study::NotDone,
    };
    let verdict = passage(session.kind.0, study, profile);
    let asked = votes.iter().find(|vote| vote.question == Question::Whether);
    if verdict.finding == Found::Commission(Passage::NotStudied) && asked.is_none() {
        return Ok((Question::Whether, 1));
    }
    if asked.is_some_and(|vote| !vote.is_carried()) {
        return Err(refuse("vote-not-deliberated", &verdict));
    }
    let held = votes.iter().filter(|vote| vote.question == Question::Text).count();
    match held {
        0 => Ok((Question::Text, 1)),
        1 => Ok((Question::Text, 2)),
        _ => Err(Refusal::because("vote-already-held")),
    }
}

/// Closes the vote `id` and says what the law makes of it. Refused while ballots are missing, and
/// to whoever comes second.
pub async fn close(tx: &mut Tx, desk: &Desk, point: &Point, id: Id) -> Result<(Vote, Outcome)> {
    let vote = store::find(tx, desk.council.id, id).await?;
    if !vote.is_open() {
        return Err(Refusal::because("vote-already-closed").into());
    }
    let ballots = store::ballots(tx, id).await?;
    let missing = ballots.iter().filter(|ballot| ballot.choice.is_none()).count();
    if missing > 0 {
        let count = i64::try_from(missing).unwrap_or(i64::MAX);
        return Err(
            Refusal::about("vote-ballots-missing", Args::none().count("count", count)).into()
        );
    }
    let (counted, verdict) = match store_candidate::designation(tx, id).await? {
        Some(sealed) => designate(tx, desk, (point, &sealed), &ballots).await?,
        None => judge(tx, desk, point, (&vote, &ballots)).await?,
    };
    store::save_closing(tx, &vote, (&counted, ballots.len()), &verdict, desk.actor.person).await?;
    let facts = serde_json::json!({ "for": counted.r#for, "against": counted.against });
    let happened = Happened::new("journal-vote-closed", desk.council.id, vote.id);
    tx.record(happened.within(vote.session_id).by(desk.actor.person).with(facts)).await?;
    let outcome = outcome(vote.question, &verdict);
    if let Some(outcome) = outcome {
        let by = Some(desk.actor.person);
        let what = (outcome, &Bilingual::default());
        store_outcome::save_outcome(tx, point, what, false, by).await?;
    }
    Ok((store::find(tx, desk.council.id, id).await?, outcome.unwrap_or(Outcome::Deferred)))
}

/// Chooses between the candidates. Refused while the age that decides is not known.
async fn designate(
    tx: &mut Tx,
    desk: &Desk,
    (point, sealed): (&Point, &Designation),
    ballots: &[Ballot],
) -> Result<(Tally, Verdict)> {
    let profile = desk.council.law(day(tx.now())).ok_or(Error::NotFound)?;
    let candidates = store_candidate::candidates(tx, point.id).await?;
    let chosen = choose((&candidates, ballots), &sealed.seed, &profile).ok_or(Error::NotFound)?;
    if waits_for_age(&chosen.verdict) {
        return Err(refuse("candidate-age-unknown", &chosen.verdict).into());
    }
    let by = desk.actor.person;
    store_candidate::settle(tx, (point, sealed.vote_id), &chosen, by).await?;
    Ok((tally(ballots), chosen.verdict))
}

async fn judge(
    tx: &mut Tx,
    desk: &Desk,
    point: &Point,
    (vote, ballots): (&Vote, &[Ballot]),
) -> Result<(Tally, Verdict)> {
    // Whether to deliberate is no listed matter: it needs the ordinary majority.
    let subject = match vote.question {
        Question::Text => point.subject.0,
        Question::Whether => Subject::Other,
    };
    let round = if vote.round == 2 { Round::Second } else { Round::First };
    weigh(tx, desk, (subject, round), ballots).await
}

/// What the law makes of `ballots` on a matter.
pub(super) async fn weigh(
    tx: &mut Tx,
    desk: &Desk,
    (subject, round): (Subject, Round),
    ballots: &[Ballot],
) -> Result<(Tally, Verdict)> {
    let today = day(tx.now());
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let president = people::office_on(tx, desk.council.id, OfficeKind::President, today).await?;
    let side = president.and_then(|president| {
        let ballot = ballots.iter().find(|ballot| ballot.person_id == president.person_id)?;
        match ballot.choice? {
            Choice::For => Some(majority::Choice::For),
            Choice::Against => Some(majority::Choice::Against),
            Choice::Abstain | Choice::NotTakingPart | Choice::Absent => None,
        }
    });
    let counted = tally(ballots);
    let verdict = majority::verdict(
        &majority::Vote {
            subject,
            round,
            in_office: u32::try_from(ballots.len()).unwrap_or(u32::MAX),
            tally: counted,
            president: side,
        },
        &profile,
    );
    Ok((counted, verdict))
}

/// What a closed vote makes of its point; nothing yet when the council will deliberate on it.
fn outcome(question: Question, verdict: &Verdict) -> Option<Outcome> {
    if let Found::Delegates(_) = &verdict.finding {
        return Some(if verdict.allows() { Outcome::Adopted } else { Outcome::Rejected });
    }
    let Found::Majority(finding) = &verdict.finding else { return None };
    match (question, finding) {
        (Question::Text, Finding::Adopted(..) | Finding::AdoptedByPresident(..)) => {
            Some(Outcome::Adopted)
        }
        (Question::Whether, Finding::Adopted(..) | Finding::AdoptedByPresident(..)) => None,
        (Question::Text, Finding::ToSecondSitting(..)) => Some(Outcome::SecondSitting),
        (Question::Whether, _) => Some(Outcome::NotDeliberated),
        (Question::Text, _) => Some(Outcome::Rejected),
    }
}
