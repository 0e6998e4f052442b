//! One time limit: what must be done, by when, under which article.

use crate::Language;
use crate::computation::Limit;
use crate::kind::Kind;
use crate::readings::Reading;
use crate::rules::{MonthTerm, Ruled, Term, Window, YearDay};
use crate::source::{Certainty, Source};
use crate::words::Sentence;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What must be done.
    pub enum Step {
        /// Written questions reach the council.
        Questions = "questions",
        /// The draft programme of action goes to the commissions.
        ProgrammeInCommission = "programme-in-commission",
        /// The agenda goes to the authority.
        AgendaToAuthority = "agenda-to-authority",
        /// The authority adds points.
        AuthorityPoints = "authority-points",
        /// The authority opposes points.
        AgendaOpposition = "agenda-opposition",
        /// Members are convened.
        Convocation = "convocation",
        /// The draft budget goes to its commission.
        BudgetInCommission = "budget-in-commission",
        /// The second meeting is held.
        SecondMeeting = "second-meeting",
        /// The second convocation is sent, under the other reading of the same article.
        SecondConvocation = "second-convocation",
        /// The third meeting is held.
        ThirdMeeting = "third-meeting",
        /// The session is closed.
        Closing = "closing",
        /// The session, once extended, is closed.
        ExtendedClosing = "extended-closing",
        /// Deliberations are posted.
        Posting = "posting",
        /// The register of attendance goes to the authority.
        AttendanceRegister = "attendance-register",
        /// Members are given the minutes.
        MinutesToMembers = "minutes-to-members",
        /// Minutes and deliberations go to the authority.
        MinutesToAuthority = "minutes-to-authority",
        /// The commune passes on the minutes of an arrondissement.
        MinutesRelayed = "minutes-relayed",
        /// The authority opposes deliberations.
        Opposition = "opposition",
        /// The authority opposes internal rules.
        InternalRules = "internal-rules",
        /// The visa is given or refused.
        Visa = "visa",
        /// The budget is adopted.
        BudgetAdoption = "budget-adoption",
        /// The budget is submitted to visa.
        BudgetToVisa = "budget-to-visa",
        /// A session takes up the budget that was rejected.
        BudgetSession = "budget-session",
        /// The authority gives the reasons for which it refuses its visa to the budget.
        BudgetReasons = "budget-reasons",
        /// The council votes again on the budget that was refused its visa.
        BudgetVote = "budget-vote",
        /// The president notifies the refusal of an extraordinary session.
        RequestAnswer = "request-answer",
        /// The session that was asked for of right is held.
        SessionOfRight = "session-of-right",
        /// The session put off for want of quorum is held whatever the number.
        PostponedMeeting = "postponed-meeting",
        /// The bureau refuses a petition.
        PetitionAnswer = "petition-answer",
        /// A regulatory decision of the president goes to the authority.
        OrderToAuthority = "order-to-authority",
        /// An individual decision on town planning goes to the authority.
        PlanningToAuthority = "planning-to-authority",
        /// An arrondissement gives its opinion on grants to associations.
        Opinion = "opinion",
        /// Arrondissements are notified of the allocation proposed to them.
        AllocationNotice = "allocation-notice",
        /// An arrondissement votes the account of its allocation, and sends it.
        Account = "account",
        /// It reads the account a second time.
        AccountAgain = "account-again",
        /// The account reaches the commune.
        AccountSent = "account-sent",
    }
}

vocabulary! {
    /// What a time limit is counted from.
    pub enum Trigger {
        /// The opening of the session.
        Opening = "opening",
        /// The receipt of the agenda by the authority.
        AgendaReceived = "agenda-received",
        /// The first meeting.
        FirstMeeting = "first-meeting",
        /// The second meeting.
        SecondMeeting = "second-meeting",
        /// The end of the ordinary length of the session.
        Length = "length",
        /// The adoption of the deliberation.
        Adoption = "adoption",
        /// The closing of the session.
        Closing = "closing",
        /// The receipt of the minutes by the president of the commune.
        MinutesWithCommune = "minutes-with-commune",
        /// The receipt of the deliberations by the authority.
        Receipt = "receipt",
        /// The year itself.
        Year = "year",
        /// The rejection of the budget by the council.
        BudgetRejected = "budget-rejected",
        /// The receipt of the budget by the authority.
        BudgetReceived = "budget-received",
        /// The receipt of the reasons of a refused visa.
        BudgetRefused = "budget-refused",
        /// The receipt of a request for an extraordinary session.
        SessionRequested = "session-requested",
        /// The receipt of a petition.
        PetitionReceived = "petition-received",
        /// The day the president took a decision.
        OrderTaken = "order-taken",
        /// The closing of the September session of an arrondissement.
        SeptemberSession = "september-session",
        /// The notice of the allocation.
        AllocationNotified = "allocation-notified",
        /// The request of a second reading.
        SecondReading = "second-reading",
    }
}

vocabulary! {
    /// On which side of its trigger a time limit lies.
    pub enum Side {
        /// So long before, at least.
        Before = "before",
        /// So long after, at most.
        Within = "within",
        /// So long after, no more and no less, or between two numbers of days.
        On = "on",
        /// So long, the day of the trigger included.
        Spanning = "spanning",
        /// On a day of the year, at the latest.
        By = "by",
        /// Before a day of the year.
        Ahead = "ahead",
    }
}

/// How long a time limit is, as the rule writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delay {
    /// So many days.
    Days(Term),
    /// So many months.
    Months(MonthTerm),
    /// Between two numbers of days.
    Window(Window),
    /// A day of the year.
    YearDay(YearDay),
}

/// When a time limit falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Due {
    /// On a day, since its trigger has happened or is set.
    On(Limit),
    /// On no day yet: its trigger has not happened.
    Awaiting,
}

/// A time limit of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Deadline {
    /// What must be done.
    pub step: Step,
    /// In which kind of council.
    pub kind: Kind,
    /// Counted from what.
    pub trigger: Trigger,
    /// On which side of it.
    pub side: Side,
    /// How long.
    pub delay: Delay,
    /// The first day on which it may be done, where the law sets one.
    pub opens: Option<Date>,
    /// When it falls.
    pub due: Due,
    /// Where it stands.
    pub source: Source,
    /// How surely it is known.
    pub certainty: Certainty,
    /// The discussed points it rests on, with the readings in use.
    pub readings: Vec<Reading>,
}

/// A time limit of which the rule is still to be named.
pub(super) struct Draft {
    pub(super) step: Step,
    pub(super) kind: Kind,
    pub(super) trigger: Trigger,
    pub(super) due: Due,
}

impl Draft {
    /// Names the rule, and how it is counted.
    pub(super) fn under<T>(self, rule: &Ruled<T>, side: Side, delay: Delay) -> Deadline {
        let Self { step, kind, trigger, due } = self;
        let (source, certainty) = (rule.source.clone(), rule.certainty);
        let (opens, readings) = (None, Vec::new());
        Deadline { step, kind, trigger, side, delay, opens, due, source, certainty, readings }
    }
}

impl Deadline {
    pub(super) fn opening(mut self, opens: Date) -> Self {
        self.opens = Some(opens);
        self
    }

    pub(super) fn reading(mut self, reading: Reading) -> Self {
        self.readings.push(reading);
        self
    }

    /// What must be done: «Convocation des membres», «استدعاء الأعضاء».
    pub fn title(&self, language: Language) -> String {
        self.sentence(language).say(&format!("deadline-{}", self.step.name()))
    }

    /// How it is counted: «10 jours au moins avant l’ouverture de la session».
    pub fn rule(&self, language: Language) -> String {
        let trigger = self.sentence(language).say(&format!("trigger-{}", self.trigger.name()));
        self.sentence(language)
            .text("delay", &self.delay.words(language))
            .text("trigger", &trigger)
            .say(&format!("side-of-{}", self.side.name()))
    }

    /// The last day on which it may be done, if that is known.
    pub fn last(&self) -> Option<Date> {
        match self.due {
            Due::On(limit) => Some(limit.last()),
            Due::Awaiting => None,
        }
    }

    /// A sentence that may name the council's authority and seat.
    pub(super) fn sentence(&self, language: Language) -> Sentence {
        Sentence::new(language).text("kind", self.kind.name())
    }
}

impl Delay {
    /// «15 jours ouvrables», «شهر واحد».
    pub fn words(self, language: Language) -> String {
        match self {
            Self::Days(term) => term.words(language),
            Self::Months(term) => term.words(language),
            Self::Window(window) => window.words(language),
            Self::YearDay(day) => day.words(language),
        }
    }
}
