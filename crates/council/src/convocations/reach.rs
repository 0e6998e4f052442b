//! How far a convocation has come: with each member, and in all.

use super::{Channel, Delivery, Summons, store, store_delivery};
use crate::councils::Council;
use crate::people::{self, Member};
use jiff::Timestamp;
use kit::Id;
use kit::clock::day;
use kit::db::{Result, Tx};
use std::collections::HashMap;

kit::named! {
    /// The farthest stage that one member's convocation has reached.
    pub enum Stage {
        /// Nothing was sent yet.
        NotReached = "not-reached",
        /// Sent by some way.
        Sent = "sent",
        /// Acknowledged, or signed for.
        Received = "received",
        /// The papers were opened.
        Opened = "opened",
    }
}

/// One member, and how far theirs has come.
#[derive(Debug, Clone)]
pub struct Reached {
    /// The member's convocation.
    pub summons: Summons,
    /// Its deliveries, in order.
    pub deliveries: Vec<Delivery>,
    /// The farthest stage.
    pub stage: Stage,
    /// They left office since: nothing is awaited of them.
    pub has_left: bool,
}

/// All members, and how many are at each stage.
#[derive(Debug, Clone, Default)]
pub struct Reach {
    /// Everybody, in the order of the letters.
    pub members: Vec<Reached>,
}

impl Reach {
    /// How far each of `summonses` has come by `deliveries`.
    pub fn of(summonses: Vec<Summons>, deliveries: Vec<Delivery>) -> Self {
        let mut by_summons: HashMap<Id, Vec<Delivery>> = HashMap::new();
        for delivery in deliveries {
            by_summons.entry(delivery.summons_id).or_default().push(delivery);
        }
        let members = summonses
            .into_iter()
            .map(|summons| {
                let deliveries = by_summons.remove(&summons.id).unwrap_or_default();
                let stage = farthest(&summons, &deliveries);
                Reached { summons, deliveries, stage, has_left: false }
            })
            .collect();
        Self { members }
    }

    /// The same, where only `in_office` are still members.
    pub fn among(mut self, in_office: &[Member]) -> Self {
        for member in &mut self.members {
            let person = member.summons.person_id;
            member.has_left = !in_office.iter().any(|it| it.person_id == person);
        }
        self
    }

    /// How many are exactly at `stage`.
    pub fn at(&self, stage: Stage) -> usize {
        self.members.iter().filter(|member| member.stage == stage).count()
    }

    /// How many answered.
    pub fn answered(&self) -> usize {
        self.members.iter().filter(|member| member.summons.answer.is_some()).count()
    }

    /// The letters on paper that nobody carries yet.
    pub fn letters_waiting(&self) -> impl Iterator<Item = (&Summons, &Delivery)> {
        self.members
            .iter()
            .filter_map(|member| Some((&member.summons, member.on_paper()?)))
            .filter(|(_, delivery)| delivery.sent_at.is_none())
    }

    /// Those in office who have not opened it.
    pub fn unopened(&self) -> impl Iterator<Item = &Reached> {
        self.members.iter().filter(|member| member.stage < Stage::Opened && !member.has_left)
    }
}

/// How far `convocation` of `council` has come, as it stands today.
pub async fn reach(tx: &mut Tx, council: &Council, convocation: Id) -> Result<Reach> {
    let summonses = store::summonses(tx, convocation).await?;
    let deliveries = store_delivery::deliveries(tx, convocation).await?;
    let today = day(tx.now());
    let in_office = people::in_office(tx, council, today).await?;
    Ok(Reach::of(summonses, deliveries).among(&in_office))
}

impl Reached {
    /// When the convocation was first sent, received and opened, by any way.
    pub fn times(&self) -> [Option<Timestamp>; 3] {
        let first =
            |at: fn(&Delivery) -> Option<Timestamp>| self.deliveries.iter().filter_map(at).min();
        [first(|it| it.sent_at), first(|it| it.received_at), first(|it| it.opened_at)]
    }

    /// The delivery on paper, if there is one: the one that waits, before those that went.
    pub fn on_paper(&self) -> Option<&Delivery> {
        let on_paper = || self.deliveries.iter().filter(|it| it.channel == Channel::Paper);
        on_paper().find(|it| it.sent_at.is_none()).or_else(|| on_paper().next())
    }
}

/// Whoever answered has opened, whatever the way. That a convocation waits in the member's pages
/// here does not send it: a server must have accepted it, or somebody carried it away.
fn farthest(summons: &Summons, deliveries: &[Delivery]) -> Stage {
    let any = |at: fn(&Delivery) -> bool| deliveries.iter().any(at);
    if summons.answer.is_some() || any(|it| it.opened_at.is_some()) {
        Stage::Opened
    } else if any(|it| it.received_at.is_some()) {
        Stage::Received
    } else if any(|it| it.channel != Channel::Application && it.sent_at.is_some()) {
        Stage::Sent
    } else {
        Stage::NotReached
    }
}
