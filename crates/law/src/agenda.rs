//! How the agenda is made: who may ask for a point, what stands of right, what the authority may
//! add or oppose, and what the council may deliberate on.

use crate::kind::Kind;
use crate::profile::{Book, Profile};
use crate::rules::{Asker, Askers, Fault, Hours, Key, MonthTerm, Part, PerSession, Principle};
use crate::rules::{Ruled, Term};
use crate::source::Source;
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use jiff::ToSpan;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

/// What the texts say of the agenda (113-14, art. 38 to 41 and 46; 112-14, art. 39 to 42 and 47;
/// 111-14, art. 41 to 44 and 49).
#[derive(Debug)]
pub struct Provisions {
    /// Months before the session by which a written question must be received. The texts do not
    /// name arrondissements.
    pub question_notice: Option<Ruled<MonthTerm>>,
    /// How many sittings of a session are for the answers.
    pub question_sitting: Option<Ruled<PerSession>>,
    /// That written questions are left to the internal rules.
    pub question_rules: Option<Ruled<Principle>>,
    /// Days before the session by which the authority must have the agenda.
    pub to_authority: Ruled<Term>,
    /// Days the authority has, from receipt, to have points added.
    pub authority_points: Ruled<Term>,
    /// Days the authority has, from receipt, to oppose points.
    pub opposition: Ruled<Term>,
    /// Hours in which the judge says whether an opposition stands.
    pub judge: Ruled<Hours>,
    /// That the council deliberates on the points of its agenda alone.
    pub listed_only: Ruled<Principle>,
    /// Who may ask for a point.
    pub request: Ruled<Askers>,
    /// That a refusal is reasoned, notified, and told to the council.
    pub refusal: Ruled<Principle>,
    /// How many members make a request compulsory.
    pub half: Ruled<Part>,
    /// That accepted petitions are put on the next ordinary agenda.
    pub petition: Option<Ruled<Principle>>,
}

vocabulary! {
    /// Why a point stands on the agenda of right.
    pub enum Right ("right") {
        /// The authority proposed it in time.
        Authority = "authority",
        /// Half of the members asked for it.
        Half = "half",
        /// A petition that the bureau accepted asks for it.
        Petition = "petition",
        /// The authority opposed a deliberation: it is examined anew.
        NewExamination = "new-examination",
        /// The budget was rejected: it is voted again.
        BudgetAgain = "budget-again",
        /// The absolute majority asked for the session on that agenda.
        SessionOfMajority = "session-of-majority",
        /// The authority asked for the session on that agenda.
        SessionOfAuthority = "session-of-authority",
    }
}

vocabulary! {
    /// What the authority's opposition has made of a point.
    pub enum Objection {
        /// Nobody opposed it, or the judge dismissed the opposition.
        None = "none",
        /// It is opposed, and no judge has said.
        Pending = "pending",
        /// The judge upheld the opposition.
        Upheld = "upheld",
    }
}

/// What was found of a point, or of a request for one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The point stands of right: nobody may take it off.
    OfRight(Right, Kind),
    /// A request may come so.
    MayAsk(Asker),
    /// A request may not come so.
    MayNotAsk(Asker),
    /// So many members ask, of so many: the president may refuse, with reasons.
    MayBeRefused(Askance),
    /// So many members ask, of so many: the point is compulsory.
    Compulsory(Askance),
    /// The council may deliberate on the point.
    Listed,
    /// The point is opposed and not judged: deliberating on it is null.
    Contested,
    /// The judge upheld the opposition: the point is off the agenda.
    StruckOff,
    /// The sitting for the answers may be chosen.
    SittingFree,
    /// The session has its sitting for the answers.
    SittingTaken,
    /// The internal rules say what is done with written questions.
    ByInternalRules,
}

/// How many ask, and how many make a request compulsory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Askance {
    /// Members who sign.
    pub signed: u32,
    /// The smallest number that makes it compulsory.
    pub required: u32,
    /// Members of the council.
    pub of: u32,
}

/// The verdict that a point stands of right; none where the texts do not give that right to this
/// kind of council.
pub fn of_right(right: Right, profile: &Profile) -> Option<Verdict> {
    let law = &profile.law;
    let source = match right {
        Right::Authority => &law.agenda.authority_points.source,
        Right::Half => &law.agenda.half.source,
        Right::Petition => &law.agenda.petition.as_ref()?.source,
        Right::NewExamination => &law.control.opposition.source,
        Right::BudgetAgain => &law.budget.rejected.as_ref()?.source,
        Right::SessionOfMajority => &law.extraordinary.majority.as_ref()?.source,
        Right::SessionOfAuthority => match &law.extraordinary.authority {
            Some(term) => &term.source,
            None => &law.extraordinary.initiative.source,
        },
    };
    Some(found(Finding::OfRight(right, profile.kind), source))
}

/// Whether a request for a point may come from `asker` (113-14, art. 40; 112-14, art. 41; 111-14,
/// art. 43).
pub fn may_ask(asker: Asker, profile: &Profile) -> Verdict {
    let request = &profile.law.agenda.request;
    let finding = if request.askers.contains(&asker) {
        Finding::MayAsk(asker)
    } else {
        Finding::MayNotAsk(asker)
    };
    found(finding, &request.source)
}

/// Whether the president may refuse a request that `signed` members make, of the `members` of the
/// council; allowed, with reasons, until half of them ask.
pub fn refusal(signed: u32, members: u32, profile: &Profile) -> Verdict {
    let half = &profile.law.agenda.half;
    let required = half.required(members);
    let askance = Askance { signed, required, of: members };
    if members > 0 && signed >= required {
        return found(Finding::Compulsory(askance), &half.source);
    }
    found(Finding::MayBeRefused(askance), &profile.law.agenda.refusal.source)
}

/// Whether the council may deliberate on a point of its agenda of which `objection` is known.
pub fn deliberation(objection: Objection, profile: &Profile) -> Verdict {
    let finding = match objection {
        Objection::None => Finding::Listed,
        Objection::Pending => Finding::Contested,
        Objection::Upheld => Finding::StruckOff,
    };
    found(finding, &profile.law.agenda.listed_only.source)
}

/// The hour by which the judge answers an opposition that was referred at `referred`, in the time
/// of Morocco.
pub fn judged_by(referred: DateTime, profile: &Profile) -> Ruled<DateTime> {
    let judge = &profile.law.agenda.judge;
    let value = referred.saturating_add(i64::from(judge.hours).hours());
    Ruled { value, source: judge.source.clone(), certainty: judge.certainty }
}

/// Whether a session of which `chosen` sittings are for the answers to written questions may have
/// one more.
pub fn question_sitting(chosen: u32, profile: &Profile) -> Option<Verdict> {
    let law = &profile.law.agenda;
    if let Some(rules) = &law.question_rules {
        return Some(found(Finding::ByInternalRules, &rules.source));
    }
    let sitting = law.question_sitting.as_ref()?;
    let free = chosen < sitting.sittings;
    let finding = if free { Finding::SittingFree } else { Finding::SittingTaken };
    Some(found(finding, &sitting.source))
}

fn found(finding: Finding, source: &Source) -> Verdict {
    Verdict::new(verdict::Finding::Agenda(finding), source)
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let named = [Kind::Commune, Kind::Prefecture, Kind::Region];
        let internal = [Kind::Arrondissement];
        let to_internal = Principle::LeftToInternalRules;
        let next_session = Principle::PetitionNextSession;
        Ok(Self {
            question_notice: book.find_for(&named, Key::QuestionNotice)?,
            question_sitting: book.find_for(&named, Key::QuestionSitting)?,
            question_rules: book.principle_for(&internal, Key::QuestionRules, to_internal)?,
            to_authority: book.find(Key::AgendaToAuthority)?,
            authority_points: book.find(Key::AuthorityPoints)?,
            opposition: book.find(Key::AgendaOpposition)?,
            judge: book.find(Key::AgendaJudge)?,
            listed_only: book.principle(Key::AgendaOnly, Principle::ListedPointsOnly)?,
            request: book.find(Key::MemberRequest)?,
            refusal: book.principle(Key::RequestRefusal, Principle::RefusalReasoned)?,
            half: book.find(Key::HalfRequest)?,
            petition: book.principle_for(&named, Key::AgendaPetition, next_session)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::OfRight(..)
            | Self::MayAsk(_)
            | Self::MayBeRefused(_)
            | Self::Listed
            | Self::SittingFree => Outcome::Granted,
            Self::MayNotAsk(_)
            | Self::Compulsory(_)
            | Self::Contested
            | Self::StruckOff
            | Self::SittingTaken => Outcome::Refused,
            Self::ByInternalRules => Outcome::Warned,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let language = sentence.language();
        match self {
            Self::OfRight(right, kind) => {
                let sentence = sentence.text("kind", kind.name());
                let why = Sentence::new(language).text("kind", kind.name()).say(right.key());
                sentence.text("why", &why).say("agenda-of-right")
            }
            Self::MayAsk(asker) => {
                sentence.text("asker", &asker.words(language)).say("agenda-may-ask")
            }
            Self::MayNotAsk(asker) => {
                sentence.text("asker", &asker.words(language)).say("agenda-may-not-ask")
            }
            Self::MayBeRefused(asked) => asked.fill(sentence).say("agenda-may-be-refused"),
            Self::Compulsory(asked) => asked.fill(sentence).say("agenda-compulsory"),
            Self::Listed => sentence.say("agenda-listed"),
            Self::Contested => sentence.say("agenda-contested"),
            Self::StruckOff => sentence.say("agenda-struck-off"),
            Self::SittingFree => sentence.say("question-sitting-free"),
            Self::SittingTaken => sentence.say("question-sitting-taken"),
            Self::ByInternalRules => sentence.say("question-by-internal-rules"),
        }
    }
}

impl Askance {
    fn fill(self, sentence: Sentence) -> Sentence {
        sentence
            .number("signed", self.signed)
            .number("required", self.required)
            .number("of", self.of)
    }
}
