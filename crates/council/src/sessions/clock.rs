//! The statutory clock of a session: the law's deadlines beside what was done, and its proof.

use super::chain::{first, missed};
use super::{Milestone, Reached, Session};
use crate::house::{ShownVerdict, tongue};
use jiff::civil::Date;
use kit::Language;
use law::clock::{Deadline, Facts, Standing, Step, deadlines};
use law::{Holidays, Profile, Subject};

/// With so many days left a deadline is due soon. Our number, not the law's.
const SOON: u32 = 7;

/// One deadline, as a page shows it.
#[derive(Debug, Clone)]
pub struct ClockLine {
    /// The step that it limits.
    pub step: Step,
    /// What must be done.
    pub title: String,
    /// How it is counted: «10 jours au moins avant l’ouverture».
    pub rule: String,
    /// «art. 35».
    pub article: String,
    /// The last day, if it is known.
    pub due: Option<Date>,
    /// `done`, `soon`, `missed` or `wait`.
    pub state: &'static str,
    /// The message key of the state, and the days it speaks of.
    pub standing: (&'static str, u32),
    /// The day it was done.
    pub done_on: Option<Date>,
    /// The number of the receipt that proves it.
    pub proof: Option<String>,
    /// The whole verdict, with what is discussed.
    pub verdict: ShownVerdict,
}

/// What the clock looks at.
pub struct Watch<'a> {
    /// The law that applies.
    pub profile: &'a Profile,
    /// The days that are not worked.
    pub holidays: &'a Holidays,
    /// What the points of the agenda are about.
    pub subjects: Vec<Subject>,
    /// The day of the first adoption.
    pub adopted: Option<Date>,
    /// What rooms below know to be done, and since which day.
    pub done: Vec<(Step, Date)>,
    /// The day it is.
    pub today: Date,
}

/// Every deadline of `session`, in the order of the chain. None if its opening was not reported,
/// or if it was held before it was written here: what was done in time is not known.
pub fn clock(
    session: &Session,
    reached: &[Reached],
    watch: &Watch<'_>,
    language: Language,
) -> Vec<ClockLine> {
    let Some(opening) = session.opens_on.filter(|_| !session.recorded) else {
        return Vec::new();
    };
    let on = |milestone| first(reached, milestone).map(Reached::on);
    let missed = missed(reached);
    let facts = Facts {
        first_meeting_failed: missed.first().copied(),
        second_meeting_failed: missed.get(1).copied(),
        subjects: watch.subjects.clone(),
        agenda_received: on(Milestone::AgendaReceived),
        adopted: watch.adopted,
        closing: on(Milestone::Closed),
        minutes_with_commune: on(Milestone::ActsWithCommune),
        deliberations_received: on(Milestone::ActsReceived),
        ..session.facts(opening)
    };
    deadlines(&facts, watch.profile, watch.holidays)
        .iter()
        .map(|deadline| line(deadline, reached, watch, language))
        .collect()
}

fn line(
    deadline: &Deadline,
    reached: &[Reached],
    watch: &Watch<'_>,
    language: Language,
) -> ClockLine {
    let today = watch.today;
    let done = milestone_of(deadline.step).and_then(|milestone| first(reached, milestone));
    let known = watch.done.iter().find(|(step, _)| *step == deadline.step).map(|(_, on)| *on);
    let done_on = done.map(Reached::on).or(known);
    let verdict = deadline.verdict(done_on, today, SOON);
    let (state, standing) = match deadline.standing(done_on, today, SOON) {
        Standing::Met { .. } => ("done", ("clock-met", 0)),
        Standing::MetEarly { days, .. } => ("missed", ("clock-met-early", days)),
        Standing::MetLate { days, .. } => ("missed", ("clock-met-late", days)),
        Standing::DueSoon { days_left } => ("soon", ("clock-due", days_left)),
        Standing::Due { days_left } => ("wait", ("clock-due", days_left)),
        Standing::Missed { .. } if is_window(deadline.step) => ("wait", ("clock-window-over", 0)),
        Standing::Missed { days } => ("missed", ("clock-missed", days)),
        Standing::NotYet => ("wait", ("clock-not-yet", 0)),
    };
    ClockLine {
        step: deadline.step,
        title: deadline.title(tongue(language)),
        rule: deadline.rule(tongue(language)),
        article: deadline.source.short(tongue(language)),
        due: deadline.last(),
        state,
        standing,
        done_on,
        proof: done.and_then(Reached::number).map(str::to_owned),
        verdict: ShownVerdict::of(&verdict, language),
    }
}

/// The milestone that proves a step done, where the step is the council's to take.
fn milestone_of(step: Step) -> Option<Milestone> {
    match step {
        Step::AgendaToAuthority => Some(Milestone::AgendaSent),
        Step::Convocation => Some(Milestone::Convened),
        Step::SecondMeeting | Step::SecondConvocation => Some(Milestone::ConvenedAgain),
        Step::ThirdMeeting | Step::PostponedMeeting | Step::SessionOfRight => {
            Some(Milestone::Opened)
        }
        Step::Closing | Step::ExtendedClosing => Some(Milestone::Closed),
        Step::Posting => Some(Milestone::ActsPosted),
        Step::AttendanceRegister => Some(Milestone::RegisterSent),
        Step::MinutesToMembers => Some(Milestone::MinutesGiven),
        Step::MinutesToAuthority => Some(Milestone::ActsSent),
        Step::MinutesRelayed => Some(Milestone::ActsRelayed),
        Step::Questions
        | Step::ProgrammeInCommission
        | Step::AuthorityPoints
        | Step::AgendaOpposition
        | Step::BudgetInCommission
        | Step::Opposition
        | Step::InternalRules
        | Step::Visa
        | Step::BudgetAdoption
        | Step::BudgetToVisa
        | Step::BudgetSession
        | Step::BudgetReasons
        | Step::BudgetVote
        | Step::RequestAnswer
        | Step::PetitionAnswer
        | Step::OrderToAuthority
        | Step::PlanningToAuthority
        | Step::Opinion
        | Step::AllocationNotice
        | Step::Account
        | Step::AccountAgain
        | Step::AccountSent => None,
    }
}

/// Time that others have, and that simply passes: nobody fails when it is over.
fn is_window(step: Step) -> bool {
    matches!(
        step,
        Step::Questions
            | Step::AuthorityPoints
            | Step::AgendaOpposition
            | Step::Opposition
            | Step::InternalRules
            | Step::Visa
    )
}
