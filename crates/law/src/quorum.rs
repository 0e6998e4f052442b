//! How many members must be present for a council to deliberate.

use crate::profile::{Book, Profile};
use crate::readings::{self, Reading, RemoteAttendance};
use crate::rules::{Fault, Key, Principle, Ruled, Share, Term, Window};
use crate::source::Source;
use crate::verdict::{self, Measure, Outcome, Verdict};
use crate::words::Sentence;
use crate::{Holidays, Language, computation};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the texts say of the quorum (113-14, art. 42; 112-14, art. 43; 111-14, art. 45).
#[derive(Debug)]
pub struct Provisions {
    /// At the first call.
    pub first_call: Ruled<Share>,
    /// At the second call.
    pub second_call: Ruled<Share>,
    /// At the third meeting, whatever the number.
    pub third_meeting: Ruled<Principle>,
    /// It is counted once, at the opening of the session.
    pub counting: Ruled<Principle>,
    /// When the second meeting is held after the first.
    pub second_call_window: Ruled<Window>,
    /// When the third meeting is held after the second.
    pub third_meeting_delay: Ruled<Term>,
}

vocabulary! {
    /// The calls to one session.
    pub enum Call ("call") {
        /// The first convocation.
        First = "first",
        /// The second one, when the first meeting lacked its quorum.
        Second = "second",
        /// The third meeting, when the second one lacked it too.
        Third = "third",
    }
}

/// Who came to a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    /// Members in office on that day.
    pub in_office: u32,
    /// Of those, the ones in the room.
    pub in_room: u32,
    /// And the ones who attend from afar.
    pub remote: u32,
}

/// What the law does next when a meeting lacked its quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Next {
    /// A second meeting is held between these days, both included.
    SecondMeeting {
        /// The first.
        from: Date,
        /// The last.
        to: Date,
    },
    /// The second convocation is sent between these days, both included.
    SecondConvocation {
        /// The first.
        from: Date,
        /// The last.
        to: Date,
    },
    /// A third meeting is held that day, at the same place and hour.
    ThirdMeeting {
        /// The day.
        on: Date,
    },
    /// The session that the authority asked for is held that day, whatever the number.
    Postponed {
        /// The day.
        on: Date,
    },
}

/// What was found of the quorum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// Enough members are present.
    Reached(Measure),
    /// Not enough are.
    Missing {
        /// How many are, and how many it takes.
        measure: Measure,
        /// What the law does then.
        next: Next,
    },
    /// At the third meeting any number will do.
    Waived {
        /// Members present.
        present: u32,
        /// Members in office.
        in_office: u32,
    },
    /// At the session that the authority asked for, put off once, any number will do.
    WaivedOnce {
        /// Members present.
        present: u32,
        /// Members in office.
        in_office: u32,
    },
    /// At the third meeting nobody came.
    Nobody,
    /// The quorum was reached at the opening and is not counted again.
    Stands,
    /// More members were counted than are in office.
    Miscounted {
        /// Members counted.
        counted: u32,
        /// Members in office.
        in_office: u32,
    },
    /// The second call falls in its days.
    CalledAgain {
        /// The day that is judged: of the meeting, or of its convocation.
        on: Date,
        /// The first lawful day.
        from: Date,
        /// The last one.
        to: Date,
    },
    /// The second call does not fall in its days, and still may.
    CalledAgainOutside {
        /// The day that is judged.
        on: Date,
        /// The first lawful day.
        from: Date,
        /// The last one.
        to: Date,
    },
    /// The days of the second call are over.
    CalledAgainLate {
        /// The last lawful day.
        to: Date,
    },
}

/// A second call, by its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SecondCall {
    /// The day of the meeting that lacked its quorum.
    pub after: Date,
    /// The day on which the second convocation is sent.
    pub sent: Date,
    /// The day of the second meeting.
    pub held: Date,
}

/// Whether the quorum is reached at the opening, on the day `on` of the `call`; and if not, what
/// the law does next, with its dates.
pub fn at_opening(
    call: Call,
    on: Date,
    attendance: Attendance,
    profile: &Profile,
    holidays: &Holidays,
) -> Verdict {
    let law = &profile.law.quorum;
    let present = attendance.counted(profile.readings.remote_attendance);
    let (finding, source) = match call {
        _ if present > attendance.in_office => {
            let Attendance { in_office, .. } = attendance;
            (Finding::Miscounted { counted: present, in_office }, &law.counting.source)
        }
        Call::First => {
            let next = next_call(on, profile, holidays);
            (compare(&law.first_call, present, attendance, next), &law.first_call.source)
        }
        Call::Second => {
            let next = Next::ThirdMeeting { on: third_meeting(on, profile, holidays) };
            (compare(&law.second_call, present, attendance, next), &law.second_call.source)
        }
        Call::Third if present == 0 => (Finding::Nobody, &law.third_meeting.source),
        Call::Third => {
            let Attendance { in_office, .. } = attendance;
            (Finding::Waived { present, in_office }, &law.third_meeting.source)
        }
    };
    explain(finding, source, attendance, profile)
}

/// What the quorum is worth once the session is open: the law counts it once, so members who leave
/// or stay away until the closing change nothing.
pub fn after_opening(profile: &Profile) -> Verdict {
    Verdict::new(verdict::Finding::Quorum(Finding::Stands), &profile.law.quorum.counting.source)
}

/// The days between which the second call falls when the meeting held on `first_meeting` lacked its
/// quorum: those of the meeting, or of its convocation, as the council reads article 42.
pub fn second_call_window(
    first_meeting: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> (Date, Date) {
    let window = profile.law.quorum.second_call_window.value;
    computation::window_after(first_meeting, window, profile.working_days(holidays))
}

/// Whether a second call falls between the days of [`second_call_window`]. Outside of them it is
/// refused while one of them is still to come; once they are over, it is late, and warned of.
pub fn second_call_days(call: SecondCall, profile: &Profile, holidays: &Holidays) -> Verdict {
    let (from, to) = second_call_window(call.after, profile, holidays);
    let reading = profile.readings.second_call;
    let (on, is_over) = match reading {
        readings::SecondCall::Meeting => (call.held, call.sent >= to),
        readings::SecondCall::Sending => (call.sent, call.sent > to),
    };
    let finding = if (from..=to).contains(&on) {
        Finding::CalledAgain { on, from, to }
    } else if is_over {
        Finding::CalledAgainLate { to }
    } else {
        Finding::CalledAgainOutside { on, from, to }
    };
    let source = &profile.law.quorum.second_call_window.source;
    Verdict::new(verdict::Finding::Quorum(finding), source).reading(Reading::SecondCall(reading))
}

/// The day of the third meeting when the one held on `second_meeting` lacked its quorum too.
pub fn third_meeting(second_meeting: Date, profile: &Profile, holidays: &Holidays) -> Date {
    let delay = profile.law.quorum.third_meeting_delay.value;
    let days = profile.working_days(holidays);
    let on_the_day =
        computation::within(second_meeting, delay, days, readings::RestDay::Extended).last();
    match profile.readings.third_meeting {
        readings::ThirdMeeting::OnTheDay => on_the_day,
        readings::ThirdMeeting::DayAfter => days.after(on_the_day, 1),
    }
}

fn next_call(first_meeting: Date, profile: &Profile, holidays: &Holidays) -> Next {
    let (from, to) = second_call_window(first_meeting, profile, holidays);
    match profile.readings.second_call {
        readings::SecondCall::Meeting => Next::SecondMeeting { from, to },
        readings::SecondCall::Sending => Next::SecondConvocation { from, to },
    }
}

pub(crate) fn compare(share: &Share, counted: u32, attendance: Attendance, next: Next) -> Finding {
    let of = attendance.in_office;
    let measure = Measure { counted, required: share.required(of), of, base: share.of };
    if measure.suffices() { Finding::Reached(measure) } else { Finding::Missing { measure, next } }
}

/// Adds the readings that the finding rests on.
pub(crate) fn explain(
    finding: Finding,
    source: &Source,
    attendance: Attendance,
    profile: &Profile,
) -> Verdict {
    let next = match &finding {
        Finding::Missing { next: Next::ThirdMeeting { .. }, .. } => {
            Some(Reading::ThirdMeeting(profile.readings.third_meeting))
        }
        Finding::Missing {
            next: Next::SecondMeeting { .. } | Next::SecondConvocation { .. },
            ..
        } => Some(Reading::SecondCall(profile.readings.second_call)),
        Finding::Missing { next: Next::Postponed { .. }, .. }
        | Finding::Reached(_)
        | Finding::Waived { .. }
        | Finding::WaivedOnce { .. }
        | Finding::Nobody
        | Finding::Stands
        | Finding::Miscounted { .. }
        | Finding::CalledAgain { .. }
        | Finding::CalledAgainOutside { .. }
        | Finding::CalledAgainLate { .. } => None,
    };
    let remote = (attendance.remote > 0)
        .then_some(Reading::RemoteAttendance(profile.readings.remote_attendance));
    let verdict = Verdict::new(verdict::Finding::Quorum(finding), source);
    next.into_iter().chain(remote).fold(verdict, Verdict::reading)
}

impl Provisions {
    pub(crate) fn read(book: &Book<'_>) -> Result<Self, Fault> {
        Ok(Self {
            first_call: book.find(Key::QuorumFirstCall)?,
            second_call: book.find(Key::QuorumSecondCall)?,
            third_meeting: book.principle(Key::QuorumThirdMeeting, Principle::AnyNumber)?,
            counting: book.principle(Key::QuorumCounting, Principle::OnceAtOpening)?,
            second_call_window: book.find(Key::SecondCallWindow)?,
            third_meeting_delay: book.find(Key::ThirdMeeting)?,
        })
    }
}

impl Attendance {
    /// Members present in the eyes of the law, as the council reads it.
    pub fn counted(self, reading: RemoteAttendance) -> u32 {
        match reading {
            RemoteAttendance::NotCounted => self.in_room,
            RemoteAttendance::Counted => self.in_room.saturating_add(self.remote),
        }
    }
}

impl Finding {
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Reached(_)
            | Self::Waived { .. }
            | Self::WaivedOnce { .. }
            | Self::Stands
            | Self::CalledAgain { .. } => Outcome::Granted,
            Self::CalledAgainLate { .. } => Outcome::Warned,
            Self::Missing { .. }
            | Self::Nobody
            | Self::Miscounted { .. }
            | Self::CalledAgainOutside { .. } => Outcome::Refused,
        }
    }

    pub(crate) fn measure(&self) -> Option<Measure> {
        match self {
            Self::Reached(measure) | Self::Missing { measure, .. } => Some(*measure),
            Self::Waived { .. }
            | Self::WaivedOnce { .. }
            | Self::Nobody
            | Self::Stands
            | Self::Miscounted { .. }
            | Self::CalledAgain { .. }
            | Self::CalledAgainOutside { .. }
            | Self::CalledAgainLate { .. } => None,
        }
    }

    pub(crate) fn tell(&self, sentence: Sentence) -> String {
        match self {
            Self::Reached(measure) => sentence.measure(*measure).say("quorum-reached"),
            Self::Missing { measure, next } => {
                let next = next.sentence(sentence.language());
                sentence.measure(*measure).text("next", &next).say("quorum-missing")
            }
            Self::Waived { present, in_office } => {
                sentence.number("counted", *present).number("of", *in_office).say("quorum-waived")
            }
            Self::WaivedOnce { present, in_office } => sentence
                .number("counted", *present)
                .number("of", *in_office)
                .say("quorum-waived-once"),
            Self::Nobody => sentence.say("quorum-nobody"),
            Self::Stands => sentence.say("quorum-stands"),
            Self::Miscounted { counted, in_office } => {
                sentence.number("counted", *counted).number("of", *in_office).say("miscounted")
            }
            Self::CalledAgain { on, from, to } => sentence
                .date("on", *on)
                .date("from", *from)
                .date("to", *to)
                .say("second-call-in-time"),
            Self::CalledAgainOutside { on, from, to } => sentence
                .date("on", *on)
                .date("from", *from)
                .date("to", *to)
                .say("second-call-outside"),
            Self::CalledAgainLate { to } => sentence.date("to", *to).say("second-call-late"),
        }
    }
}

impl Next {
    /// The day of the meeting, where the law sets it.
    pub fn set_day(self) -> Option<Date> {
        match self {
            Self::ThirdMeeting { on } | Self::Postponed { on } => Some(on),
            Self::SecondMeeting { .. } | Self::SecondConvocation { .. } => None,
        }
    }

    /// What happens next, with its dates: «Le conseil se réunit le jeudi 15 février 2024, …».
    pub fn sentence(self, language: Language) -> String {
        let sentence = Sentence::new(language);
        match self {
            Self::SecondMeeting { from, to } => {
                sentence.date("from", from).date("to", to).say("next-second-meeting")
            }
            Self::SecondConvocation { from, to } => {
                sentence.date("from", from).date("to", to).say("next-second-convocation")
            }
            Self::ThirdMeeting { on } => sentence.date("on", on).say("next-third-meeting"),
            Self::Postponed { on } => sentence.date("on", on).say("next-postponed"),
        }
    }
}
