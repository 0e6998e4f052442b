//! The chart of one day: what is read of it, and the branches it is drawn as.

use super::{Delegation, delegations_on, offices};
use crate::commissions::{self, Commission, Seat};
use crate::house::ShownVerdict;
use crate::people::{self, Desk, Group, Interim, Member, Office, OfficeKind, Service, ServiceHead};
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Bilingual, Error, Id, Result};

/// Everything that the chart of one day shows.
pub struct Chart {
    /// The day.
    pub on: Date,
    /// The offices, each in the order of its ranks.
    pub offices: Vec<Office>,
    /// Who stands in for the president, if somebody does.
    pub acting: Option<Interim>,
    /// The commissions, each with its seats.
    pub commissions: Vec<(Commission, Vec<Seat>)>,
    /// The groups, each with its members.
    pub groups: Vec<(Group, Vec<Member>)>,
    /// The services in the order of the tree, each with its depth and its head.
    pub services: Vec<Placed>,
    /// What is delegated that day, each with the name of who delegates.
    pub delegations: Vec<(Delegation, Bilingual)>,
    /// What the law makes of the offices.
    pub verdicts: Vec<ShownVerdict>,
}

/// A service at its place in the tree.
pub struct Placed {
    /// The service.
    pub service: Service,
    /// The services of which it is part, the highest first.
    pub under: Vec<Bilingual>,
    /// Who heads it.
    pub head: Option<ServiceHead>,
}

impl Placed {
    /// Whether it is part of `service`.
    pub fn is_under(&self, service: &Id) -> bool {
        self.service.parent_id == Some(*service)
    }
}

impl Chart {
    /// The chart of the council at this desk on the day `on`.
    ///
    /// # Errors
    /// Whatever reading meets.
    pub async fn read(tx: &mut Tx, desk: &Desk, on: Date) -> Result<Self> {
        let council = desk.council.id;
        let offices = people::offices_on(tx, council, on).await?;
        let profile = desk.council.law(on).ok_or(Error::NotFound)?;
        let verdicts = offices::verdicts(tx, desk, (&offices, on), &profile).await?;
        let shown = verdicts.iter().map(|it| ShownVerdict::of(it, desk.frame.language));
        let mut delegations = Vec::new();
        for it in delegations_on(tx, council, on).await? {
            let from = people::find(tx, it.from_id).await?.name;
            delegations.push((it, from));
        }
        Ok(Self {
            on,
            acting: people::acting(tx, council, OfficeKind::President, on).await?,
            commissions: of_commissions(tx, council, on).await?,
            groups: of_groups(tx, council, on).await?,
            services: of_services(tx, council, on).await?,
            delegations,
            verdicts: shown.collect(),
            offices,
        })
    }

    /// Who holds `kind`, by rank.
    pub fn holders(&self, kind: OfficeKind) -> Vec<&Office> {
        self.offices.iter().filter(|it| it.kind == kind).collect()
    }
}

async fn of_commissions(
    tx: &mut Tx,
    council: Id,
    on: Date,
) -> Result<Vec<(Commission, Vec<Seat>)>> {
    let seats = commissions::seats_on(tx, council, on).await?;
    let there = commissions::on(tx, council, on).await?;
    let with_seats = there.into_iter().map(|commission| {
        let own = seats.iter().filter(|it| it.commission_id == commission.id).cloned().collect();
        (commission, own)
    });
    Ok(with_seats.collect())
}

async fn of_groups(tx: &mut Tx, council: Id, on: Date) -> Result<Vec<(Group, Vec<Member>)>> {
    let members = people::members_on(tx, council, on).await?;
    let groups = people::groups(tx, council).await?;
    let with_members = groups.into_iter().map(|group| {
        let own = members.iter().filter(|it| it.group_id == Some(group.id)).cloned().collect();
        (group, own)
    });
    Ok(with_members.collect())
}

/// The services, each after the one of which it is part.
pub(super) async fn of_services(tx: &mut Tx, council: Id, on: Date) -> Result<Vec<Placed>> {
    let services = people::services(tx, council).await?;
    let heads = people::heads_on(tx, council, on).await?;
    let mut placed = Vec::new();
    place(&services, &heads, (None, &[]), &mut placed);
    Ok(placed)
}

fn place(
    services: &[Service],
    heads: &[ServiceHead],
    (parent, under): (Option<Id>, &[Bilingual]),
    placed: &mut Vec<Placed>,
) {
    for service in services.iter().filter(|it| it.parent_id == parent) {
        let head = heads.iter().find(|it| it.service_id == service.id).cloned();
        placed.push(Placed { service: service.clone(), under: under.to_vec(), head });
        let mut below = under.to_vec();
        below.push(service.name.clone());
        place(services, heads, (Some(service.id), &below), placed);
    }
}

/// Whether `service` may be put under `parent`: never under itself or under what is part of it.
pub(super) fn may_be_under(services: &[Service], service: Id, parent: Id) -> bool {
    let mut above = Some(parent);
    for _ in 0..=services.len() {
        match above {
            Some(it) if it == service => return false,
            Some(it) => above = services.iter().find(|s| s.id == it).and_then(|s| s.parent_id),
            None => return services.iter().any(|it| it.id == parent),
        }
    }
    false
}
