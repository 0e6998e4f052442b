//! The chain: where a session stands between the calendar and publication, with the proof of each
//! link.

use jiff::Timestamp;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Json;
use kit::{Digest, Id};
use serde_json::Value;

kit::named! {
    /// A fact in the life of a session that a deadline or the chain waits for.
    pub enum Milestone {
        /// It was put on the calendar.
        Planned = "planned",
        /// Its agenda was settled.
        AgendaSettled = "agenda-settled",
        /// The agenda was sent to the authority.
        AgendaSent = "agenda-sent",
        /// The authority gave a receipt for it.
        AgendaReceived = "agenda-received",
        /// The convocation was sealed and sent.
        Convened = "convened",
        /// The agenda was posted at the seat.
        AgendaPosted = "agenda-posted",
        /// Every point has the report of its commission, or a note that there is none.
        Reported = "reported",
        /// A meeting lacked its quorum; the council did not deliberate.
        QuorumMissed = "quorum-missed",
        /// Members were convened a second time.
        ConvenedAgain = "convened-again",
        /// The quorum was found and the session opened.
        Opened = "opened",
        /// The president extended it, and the control authority was told.
        Extended = "extended",
        /// It was closed.
        Closed = "closed",
        /// The minutes were signed.
        MinutesSigned = "minutes-signed",
        /// Each member was given the minutes.
        MinutesGiven = "minutes-given",
        /// The attendance register went to the authority.
        RegisterSent = "register-sent",
        /// The authority gave a receipt for it.
        RegisterReceived = "register-received",
        /// Minutes and deliberations went to the authority.
        ActsSent = "acts-sent",
        /// The commune gave a receipt for those of its arrondissement.
        ActsWithCommune = "acts-with-commune",
        /// It passed them on to the authority.
        ActsRelayed = "acts-relayed",
        /// The authority gave a receipt for them.
        ActsReceived = "acts-received",
        /// The deliberations were posted.
        ActsPosted = "acts-posted",
        /// Every deliberation is enforceable.
        Enforceable = "enforceable",
        /// The public sees the session.
        Published = "published",
    }
}

/// A milestone, reached.
#[derive(Debug, Clone)]
pub struct Reached {
    /// Which.
    pub milestone: Milestone,
    /// When.
    pub at: Timestamp,
    /// By whom, unless by the clock.
    pub by_person: Option<Id>,
    /// What proves it: a receipt's number, a digest.
    pub proof: Json<Value>,
}

kit::row!(Reached { milestone, at, by_person, proof });

impl Reached {
    /// The day, in Morocco: the one that its proof names, when it was written down later.
    pub fn on(&self) -> Date {
        let named = self.proof.get("on").and_then(Value::as_str);
        named.and_then(|day| day.parse().ok()).unwrap_or_else(|| day(self.at))
    }

    /// The paper that proves it, if there is one.
    pub fn digest(&self) -> Option<Digest> {
        self.proof.get("sha256").and_then(Value::as_str).and_then(|it| it.parse().ok())
    }

    /// The receipt's or register's number that proves it, if there is one.
    pub fn number(&self) -> Option<&str> {
        self.proof.get("number").and_then(Value::as_str)
    }
}

/// The links of the chain that a page draws, each with the milestone that closes it.
const LINKS: &[(&str, Milestone)] = &[
    ("calendar", Milestone::Planned),
    ("agenda", Milestone::AgendaSettled),
    ("authority", Milestone::AgendaReceived),
    ("convocation", Milestone::Convened),
    (COMMISSIONS, Milestone::Reported),
    ("sitting", Milestone::Closed),
    ("minutes", Milestone::MinutesSigned),
    ("control", Milestone::ActsReceived),
    ("enforceable", Milestone::Enforceable),
    ("published", Milestone::Published),
];

/// Points may be voted without their report (art. 30): once the session is closed, nobody waits
/// for it any more.
const COMMISSIONS: &str = "commissions";

/// The chain of one session.
#[derive(Debug, Clone)]
pub struct Chain {
    /// Its links, in order: name and state (`done`, `now` or nothing).
    pub links: Vec<(&'static str, &'static str)>,
}

impl Chain {
    /// The chain as `reached` leaves it: the first link that is open is where the session stands.
    pub fn of(reached: &[Reached]) -> Self {
        let is_done = |milestone| reached.iter().any(|it| it.milestone == milestone);
        let is_awaited = |link| link != COMMISSIONS || !is_done(Milestone::Closed);
        let open = LINKS.iter().find(|(link, milestone)| !is_done(*milestone) && is_awaited(*link));
        let now = open.map(|(link, _)| *link);
        let links = LINKS
            .iter()
            .map(|&(link, milestone)| {
                let state = if is_done(milestone) {
                    "done"
                } else if now == Some(link) {
                    "now"
                } else {
                    ""
                };
                (link, state)
            })
            .collect();
        Self { links }
    }
}

/// Whether the version `letter` of the agenda went to the authority.
pub fn is_agenda_sent(reached: &[Reached], letter: &str) -> bool {
    reached.iter().any(|it| {
        it.milestone == Milestone::AgendaSent
            && it.proof.get("letter").and_then(Value::as_str) == Some(letter)
    })
}

/// The days of the meetings that lacked their quorum, in order: at most three (art. 42).
pub fn missed(reached: &[Reached]) -> Vec<Date> {
    let missed = reached.iter().filter(|it| it.milestone == Milestone::QuorumMissed);
    missed.map(Reached::on).collect()
}

/// Whether the first meeting lacked its quorum and members were not convened again yet.
pub fn awaits_second_call(reached: &[Reached]) -> bool {
    missed(reached).len() == 1
        && first(reached, Milestone::ConvenedAgain).is_none()
        && !was_postponed(reached)
}

/// Whether the law itself put off a session that lacked its quorum at the first meeting: the one
/// that the authority asked for, held the next working day whatever the number.
pub fn was_postponed(reached: &[Reached]) -> bool {
    let missed = first(reached, Milestone::QuorumMissed);
    missed.is_some_and(|it| it.proof.get("postponed").and_then(Value::as_bool) == Some(true))
}

/// The first time that `milestone` was reached.
pub fn first(reached: &[Reached], milestone: Milestone) -> Option<&Reached> {
    reached.iter().find(|it| it.milestone == milestone)
}
