//! A meeting of one of the council's bodies: when, where, at whose request, what it takes up, who
//! comes.

use crate::attendance::Presence;
use crate::house::House;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::db::Json;
use kit::language;
use kit::{Args, Bilingual, Id, Refusal};
use law::Verdict;

kit::named! {
    /// Which body meets.
    pub enum Body {
        /// اللجنة
        Commission = "commission",
        /// مكتب المجلس
        Bureau = "bureau",
        /// ندوة رؤساء مجالس المقاطعات
        Conference = "conference",
    }
}

kit::named! {
    /// At whose request it meets (113-14, art. 28; 112-14, art. 29; 111-14, art. 31).
    pub enum AskedBy {
        /// Who presides it.
        ItsPresident = "its-president",
        /// A third of its members.
        AThird = "a-third",
        /// The president of the council.
        CouncilPresident = "council-president",
    }
}

kit::named! {
    /// Where a meeting stands.
    pub enum Stage {
        /// Its agenda is being written.
        Prepared = "prepared",
        /// Those who belong to it were told.
        Convened = "convened",
        /// It was held; its minutes are written.
        Concluded = "concluded",
        /// It does not take place.
        CalledOff = "called-off",
    }
}

kit::named! {
    /// What may happen to a meeting.
    pub enum Step {
        /// Those who belong to it are told.
        Convene = "convene",
        /// Its minutes are written.
        Conclude = "conclude",
        /// It does not take place.
        CallOff = "call-off",
    }
}

impl Stage {
    /// Where `step` leads from here, if it may be taken.
    pub fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Prepared, Step::Convene) => Some(Self::Convened),
            (Self::Convened, Step::Conclude) => Some(Self::Concluded),
            (Self::Prepared | Self::Convened, Step::CallOff) => Some(Self::CalledOff),
            _ => None,
        }
    }
}

/// A meeting.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// Which body.
    pub body: Body,
    /// Which commission, of a commission.
    pub commission_id: Option<Id>,
    /// The session it prepares, if one.
    pub session_id: Option<Id>,
    /// At whose request.
    pub asked_by: AskedBy,
    /// What the law said of those who asked, if a third did.
    pub ground: Option<Json<Verdict>>,
    /// The day.
    pub held_on: Date,
    /// The hour.
    pub hour: Time,
    /// Where.
    pub place: Bilingual,
    /// When the presidents of arrondissements were consulted on the agenda of a conference.
    pub consulted_on: Option<Date>,
    /// Where it stands.
    pub stage: Stage,
    /// Why it was called off.
    pub reason: Bilingual,
    /// Its minutes.
    pub minutes_id: Option<Id>,
    /// When the authority was given a copy of the minutes of a conference.
    pub copied_on: Option<Date>,
    /// When they were posted.
    pub posted_on: Option<Date>,
}

kit::row!(Meeting {
    id,
    council_id,
    body,
    commission_id,
    session_id,
    asked_by,
    ground,
    held_on,
    hour,
    place,
    consulted_on,
    stage,
    reason,
    minutes_id,
    copied_on,
    posted_on
});

impl Meeting {
    /// Where `step` leads.
    pub fn step(&self, step: Step) -> Result<Stage, Refusal> {
        self.stage.after(step).ok_or_else(|| Refusal::because("meeting-step-impossible"))
    }

    /// Where it stands among others, the latest first.
    pub fn place_in_list(&self) -> String {
        format!("{}_{}", self.held_on, self.id)
    }

    /// Whether it is held on `today`, or was, and its minutes are still to be written.
    pub fn is_under_way(&self, today: Date) -> bool {
        self.stage == Stage::Convened && self.held_on <= today
    }
}

/// What a meeting takes up: a point referred to the commission, or any matter.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its identifier.
    pub id: Id,
    /// The meeting.
    pub meeting_id: Id,
    /// First, second…
    pub position: u32,
    /// The point of a session, if it is one.
    pub point_id: Option<Id>,
    /// What it is called.
    pub title: Bilingual,
    /// Whether it was studied, once that is known.
    pub studied: Option<bool>,
    /// What was said.
    pub debate: Bilingual,
    /// The opinion, the decision or the recommendation.
    pub decision: Bilingual,
}

kit::row!(Item { id, meeting_id, position, point_id, title, studied, debate, decision });

/// Somebody who belongs to the body that meets.
#[derive(Debug, Clone)]
pub struct Called {
    /// Who.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// What they are there.
    pub label: Bilingual,
    /// The address they declared.
    pub email: String,
}

/// The same, once they were told: whether they came.
#[derive(Debug, Clone)]
pub struct Attendee {
    /// Its identifier.
    pub id: Id,
    /// The meeting.
    pub meeting_id: Id,
    /// Who.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// What they are there.
    pub label: Bilingual,
    /// The address they declared.
    pub email: String,
    /// When the notice went by mail.
    pub told_at: Option<Timestamp>,
    /// When they were told that it does not take place.
    pub off_told_at: Option<Timestamp>,
    /// Whether they came.
    pub presence: Option<Presence>,
}

kit::row!(Attendee {
    id,
    meeting_id,
    person_id,
    name,
    label,
    email,
    told_at,
    off_told_at,
    presence
});

/// «Réunion de la commission du budget, 25 janvier 2027». `of` is the name of the commission.
pub(super) fn title(house: &House, meeting: &Meeting, of: Option<&Bilingual>) -> Bilingual {
    house.words(&format!("meeting-title-{}", meeting.body), |language| {
        let name = of.map(|name| name.shown(language).to_string()).unwrap_or_default();
        Args::none().text("name", name).text("day", language::date(language, meeting.held_on))
    })
}
