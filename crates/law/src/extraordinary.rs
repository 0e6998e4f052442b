//! Extraordinary sessions: who may have one held, what a request of members is worth, and what the
//! law sets for the session that the authority asks for.

use crate::Holidays;
use crate::calendar::WorkingDays;
use crate::kind::Kind;
use crate::profile::{Book, Profile};
use crate::quorum::{self, Attendance, Call};
use crate::rules::{Fault, Initiative, Initiatives, Key, Portion, Ruled, Share, Term};
use crate::source::Source;
use crate::verdict::{self, Outcome, Verdict};
use crate::words::Sentence;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the texts say of extraordinary sessions (113-14, art. 36, 37 and 225; 112-14, art. 37 and
/// 38; 111-14, art. 39 and 40). Arrondissements have neither a session of right nor terms of their
/// own for the governor’s request.
#[derive(Debug)]
pub struct Provisions {
    /// On whose initiative such a session is held.
    pub initiative: Ruled<Initiatives>,
    /// The part of the members in office whose request the president must answer.
    pub third: Ruled<Portion>,
    /// Days the president has to notify a reasoned refusal.
    pub refusal: Option<Ruled<Term>>,
    /// The share of the members in office whose request makes the session one of right.
    pub majority: Option<Ruled<Share>>,
    /// Days from that request to the session.
    pub of_right: Option<Ruled<Term>>,
    /// Days from the authority’s request to the session.
    pub authority: Option<Ruled<Term>>,
    /// Days before that session by which members must be convened.
    pub authority_notice: Option<Ruled<Term>>,
    /// Its quorum.
    pub authority_quorum: Option<Ruled<Share>>,
    /// Days after which it is held whatever the number, if it lacked its quorum.
    pub postponement: Option<Ruled<Term>>,
}

/// What was found of a request for a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// A session may be held on that initiative.
    MayAsk(Initiative),
    /// It may not.
    MayNotAsk(Initiative),
    /// Too few members ask.
    TooFew(Askers),
    /// Enough ask for the president to answer: a refusal is reasoned, and notified.
    Answerable(Askers),
    /// So many ask that the session is one of right.
    OfRight(Askers),
}

/// How many members ask, and how many it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Askers {
    /// Members in office who sign.
    pub signed: u32,
    /// The smallest number that the rule wants.
    pub required: u32,
    /// Members in office.
    pub of: u32,
}

/// Whether an extraordinary session may be held on the initiative of `by`.
pub fn may_ask(by: Initiative, profile: &Profile) -> Verdict {
    let initiative = &profile.law.extraordinary.initiative;
    let finding =
        if initiative.who.contains(&by) { Finding::MayAsk(by) } else { Finding::MayNotAsk(by) };
    found(finding, &initiative.source)
}

/// What a request that `signed` members make is worth, of `in_office`.
pub fn weigh(signed: u32, in_office: u32, profile: &Profile) -> Verdict {
    let law = &profile.law.extraordinary;
    let askers = |required| Askers { signed, required, of: in_office };
    if let Some(majority) = &law.majority
        && signed >= majority.required(in_office)
    {
        return found(Finding::OfRight(askers(majority.required(in_office))), &majority.source);
    }
    let askers = askers(law.third.required(in_office));
    if signed == 0 || signed < askers.required {
        return found(Finding::TooFew(askers), &law.third.source);
    }
    let source = law.refusal.as_ref().map_or(&law.third.source, |refusal| &refusal.source);
    found(Finding::Answerable(askers), source)
}

/// The day on which the session that the authority asked for is held whatever the number, when the
/// meeting of `missed` lacked its quorum; none where the texts give it no quorum of its own.
pub fn postponed(missed: Date, profile: &Profile, days: WorkingDays<'_>) -> Option<Date> {
    let delay = profile.law.extraordinary.postponement.as_ref()?;
    Some(days.after(missed, delay.value.days))
}

/// Whether the quorum is reached at the opening of a session held on the initiative of `by`: the
/// session that the authority asks for has its own (113-14, art. 37; 112-14, art. 38; 111-14,
/// art. 40), the others that of [`quorum::at_opening`].
pub fn at_opening(
    by: Initiative,
    (call, on): (Call, Date),
    attendance: Attendance,
    profile: &Profile,
    holidays: &Holidays,
) -> Verdict {
    let law = &profile.law.extraordinary;
    let days = profile.working_days(holidays);
    let (Initiative::Authority, Some(share), Some(delay), Some(next)) =
        (by, &law.authority_quorum, &law.postponement, postponed(on, profile, days))
    else {
        return quorum::at_opening(call, on, attendance, profile, holidays);
    };
    let present = attendance.counted(profile.readings.remote_attendance);
    let Attendance { in_office, .. } = attendance;
    let (finding, source) = match call {
        _ if present > in_office => {
            (quorum::Finding::Miscounted { counted: present, in_office }, &share.source)
        }
        Call::First => (
            quorum::compare(share, present, attendance, quorum::Next::Postponed { on: next }),
            &share.source,
        ),
        Call::Second | Call::Third if present == 0 => (quorum::Finding::Nobody, &delay.source),
        Call::Second | Call::Third => {
            (quorum::Finding::WaivedOnce { present, in_office }, &delay.source)
        }
    };
    quorum::explain(finding, source, attendance, profile)
}

fn found(finding: Finding, source: &Source) -> Verdict {
    Verdict::new(verdict::Finding::Extraordinary(finding), source)
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        let named = [Kind::Commune, Kind::Prefecture, Kind::Region];
        Ok(Self {
            initiative: book.find(Key::ExtraordinaryInitiative)?,
            third: book.find(Key::ExtraordinaryThird)?,
            refusal: book.find_for(&named, Key::ExtraordinaryRefusal)?,
            majority: book.find_for(&named, Key::ExtraordinaryMajority)?,
            of_right: book.find_for(&named, Key::ExtraordinaryOfRight)?,
            authority: book.find_for(&named, Key::ExtraordinaryAuthority)?,
            authority_notice: book.find_for(&named, Key::ExtraordinaryAuthorityNotice)?,
            authority_quorum: book.find_for(&named, Key::ExtraordinaryAuthorityQuorum)?,
            postponement: book.find_for(&named, Key::ExtraordinaryPostponement)?,
        })
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::MayAsk(_) | Self::Answerable(_) | Self::OfRight(_) => Outcome::Granted,
            Self::MayNotAsk(_) | Self::TooFew(_) => Outcome::Refused,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        let language = sentence.language();
        match self {
            Self::MayAsk(who) => {
                sentence.text("who", &who.words(language)).say("extraordinary-may-ask")
            }
            Self::MayNotAsk(who) => {
                sentence.text("who", &who.words(language)).say("extraordinary-may-not-ask")
            }
            Self::TooFew(askers) => askers.fill(sentence).say("extraordinary-too-few"),
            Self::Answerable(askers) => askers.fill(sentence).say("extraordinary-answerable"),
            Self::OfRight(askers) => askers.fill(sentence).say("extraordinary-of-right"),
        }
    }
}

impl Askers {
    fn fill(self, sentence: Sentence) -> Sentence {
        sentence
            .number("signed", self.signed)
            .number("required", self.required)
            .number("of", self.of)
    }
}
