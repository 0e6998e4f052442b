//! Where the texts can be read in several ways, the reading that a council has chosen.
//!
//! The points are numbered as in the register of ambiguities kept with the law file. Each has a
//! default, the prudent one; a council may set another, and every verdict and deadline that rests
//! on a discussed point says which reading it used. A reading warns, it never hides.

mod further;
mod point;

pub use further::{
    AbsencesCounted, ArrondissementLength, ArrondissementStatus, MissingOpinion, SessionOfRight,
    WomenOnList, WordMuqataa,
};
pub use point::{Choice, Point, points};

use crate::Language;
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Point 2: what must fall three to five days after the first meeting (113-14, art. 42).
    #[derive(Default)]
    pub enum SecondCall ("reading-second-call") {
        /// The second meeting itself.
        #[default]
        Meeting = "meeting",
        /// The sending of the second convocation.
        Sending = "sending",
    }
}

vocabulary! {
    /// Point 3: when the third meeting is held, «after the third working day» (113-14, art. 42).
    #[derive(Default)]
    pub enum ThirdMeeting ("reading-third-meeting") {
        /// On the third working day, as practice has it.
        #[default]
        OnTheDay = "on-the-day",
        /// On the working day that follows the third one.
        DayAfter = "day-after",
    }
}

vocabulary! {
    /// Point 4: when the minutes state the vote of each voter (113-14, art. 43).
    #[derive(Default)]
    pub enum NamedVotes ("reading-named-votes") {
        /// For every vote.
        #[default]
        Always = "always",
        /// Only where votes were equally divided.
        TieOnly = "tie-only",
    }
}

vocabulary! {
    /// Point 5: whether a secret ballot is ever possible (113-14, art. 6).
    #[derive(Default)]
    pub enum SecretBallot ("reading-secret-ballot") {
        /// Never: no text provides for it.
        #[default]
        Never = "never",
        /// On the council's responsibility.
        Permitted = "permitted",
    }
}

vocabulary! {
    /// Point 6: the day from which the posting of deliberations is counted (113-14, art. 273).
    #[derive(Default)]
    pub enum PostingFrom ("reading-posting-from") {
        /// The day of adoption.
        #[default]
        Adoption = "adoption",
        /// The day the session is closed.
        Closing = "closing",
    }
}

vocabulary! {
    /// Point 7: what an electronic convocation is worth (113-14, art. 35).
    #[derive(Default)]
    pub enum ElectronicNotice ("reading-electronic-notice") {
        /// It accompanies the written notice and does not replace it.
        #[default]
        WithPaper = "with-paper",
        /// It suffices, where the internal rules provide for it.
        Alone = "alone",
        /// It has no legal worth.
        PaperOnly = "paper-only",
    }
}

vocabulary! {
    /// Point 8: whether a member who attends from afar counts toward the quorum (113-14, art. 42).
    #[derive(Default)]
    pub enum RemoteAttendance ("reading-remote-attendance") {
        /// No: no text provides for it.
        #[default]
        NotCounted = "not-counted",
        /// Yes.
        Counted = "counted",
    }
}

vocabulary! {
    /// Point 11: how «at least N days before» is counted.
    #[derive(Default)]
    pub enum NoticeDays ("reading-notice-days") {
        /// Clear days: neither the day of sending nor the day of the event counts.
        #[default]
        Clear = "clear",
        /// The day of the event alone does not count.
        Plain = "plain",
    }
}

vocabulary! {
    /// Point 11: what becomes of a time limit whose last day is not worked.
    #[derive(Default)]
    pub enum RestDay ("reading-rest-day") {
        /// It runs to the next working day.
        #[default]
        Extended = "extended",
        /// It ends that day all the same.
        Unmoved = "unmoved",
    }
}

/// The readings in use in a council. A field that is not written takes its default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Readings {
    /// Point 1.
    pub session_of_right: SessionOfRight,
    /// Point 2.
    pub second_call: SecondCall,
    /// Point 3.
    pub third_meeting: ThirdMeeting,
    /// Point 4.
    pub named_votes: NamedVotes,
    /// Point 5.
    pub secret_ballot: SecretBallot,
    /// Point 6.
    pub posting_from: PostingFrom,
    /// Point 7.
    pub electronic_notice: ElectronicNotice,
    /// Point 8.
    pub remote_attendance: RemoteAttendance,
    /// Point 9.
    pub arrondissement_length: ArrondissementLength,
    /// Point 10.
    pub arrondissement_status: ArrondissementStatus,
    /// Point 11, before an event.
    pub notice_days: NoticeDays,
    /// Point 11, after an event.
    pub rest_day: RestDay,
    /// Point 12.
    pub women_on_list: WomenOnList,
    /// Point 13.
    pub absences_counted: AbsencesCounted,
    /// Point 14.
    pub word_muqataa: WordMuqataa,
    /// Point 15.
    pub missing_opinion: MissingOpinion,
}

/// One discussed point with the reading in use, as a verdict or a deadline reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Point 1.
    SessionOfRight(SessionOfRight),
    /// Point 2.
    SecondCall(SecondCall),
    /// Point 3.
    ThirdMeeting(ThirdMeeting),
    /// Point 4.
    NamedVotes(NamedVotes),
    /// Point 5.
    SecretBallot(SecretBallot),
    /// Point 6.
    PostingFrom(PostingFrom),
    /// Point 7.
    ElectronicNotice(ElectronicNotice),
    /// Point 8.
    RemoteAttendance(RemoteAttendance),
    /// Point 9.
    ArrondissementLength(ArrondissementLength),
    /// Point 10.
    ArrondissementStatus(ArrondissementStatus),
    /// Point 11, before an event.
    NoticeDays(NoticeDays),
    /// Point 11, after an event.
    RestDay(RestDay),
    /// Point 12.
    WomenOnList(WomenOnList),
    /// Point 13.
    AbsencesCounted(AbsencesCounted),
    /// Point 14.
    WordMuqataa(WordMuqataa),
    /// Point 15.
    MissingOpinion(MissingOpinion),
}

impl Readings {
    /// The reading in use on every discussed point, by number.
    pub fn all(&self) -> [Reading; 16] {
        [
            Reading::SessionOfRight(self.session_of_right),
            Reading::SecondCall(self.second_call),
            Reading::ThirdMeeting(self.third_meeting),
            Reading::NamedVotes(self.named_votes),
            Reading::SecretBallot(self.secret_ballot),
            Reading::PostingFrom(self.posting_from),
            Reading::ElectronicNotice(self.electronic_notice),
            Reading::RemoteAttendance(self.remote_attendance),
            Reading::ArrondissementLength(self.arrondissement_length),
            Reading::ArrondissementStatus(self.arrondissement_status),
            Reading::NoticeDays(self.notice_days),
            Reading::RestDay(self.rest_day),
            Reading::WomenOnList(self.women_on_list),
            Reading::AbsencesCounted(self.absences_counted),
            Reading::WordMuqataa(self.word_muqataa),
            Reading::MissingOpinion(self.missing_opinion),
        ]
    }
}

impl Reading {
    /// The number of the point in the register of ambiguities.
    pub fn point(self) -> u8 {
        match self {
            Self::SessionOfRight(_) => 1,
            Self::SecondCall(_) => 2,
            Self::ThirdMeeting(_) => 3,
            Self::NamedVotes(_) => 4,
            Self::SecretBallot(_) => 5,
            Self::PostingFrom(_) => 6,
            Self::ElectronicNotice(_) => 7,
            Self::RemoteAttendance(_) => 8,
            Self::ArrondissementLength(_) => 9,
            Self::ArrondissementStatus(_) => 10,
            Self::NoticeDays(_) | Self::RestDay(_) => 11,
            Self::WomenOnList(_) => 12,
            Self::AbsencesCounted(_) => 13,
            Self::WordMuqataa(_) => 14,
            Self::MissingOpinion(_) => 15,
        }
    }

    /// «Le texte est discuté ; lecture retenue : …».
    pub fn sentence(self, language: Language) -> String {
        let reading = match self {
            Self::SecondCall(reading) => reading.words(language),
            Self::ThirdMeeting(reading) => reading.words(language),
            Self::NamedVotes(reading) => reading.words(language),
            Self::SecretBallot(reading) => reading.words(language),
            Self::PostingFrom(reading) => reading.words(language),
            Self::ElectronicNotice(reading) => reading.words(language),
            Self::RemoteAttendance(reading) => reading.words(language),
            Self::NoticeDays(reading) => reading.words(language),
            Self::RestDay(reading) => reading.words(language),
            Self::SessionOfRight(reading) => reading.words(language),
            Self::ArrondissementLength(reading) => reading.words(language),
            Self::ArrondissementStatus(reading) => reading.words(language),
            Self::WomenOnList(reading) => reading.words(language),
            Self::AbsencesCounted(reading) => reading.words(language),
            Self::WordMuqataa(reading) => reading.words(language),
            Self::MissingOpinion(reading) => reading.words(language),
        };
        Sentence::new(language).text("reading", &reading).say("reading-in-use")
    }
}
