//! The councils of the demonstration as they are, with members and staff who are plainly invented.

use super::founding::{Founding, Group, Keyed};
use super::names::{Chair, Invented, invented};
use crate::commands::council::with_arrondissements;
use crate::commands::english::told;
use crate::demo::role::Role;
use anyhow::Context as _;
use council::commissions::{self, Commission, SeatKind};
use council::councils::{self, Council, ELECTION_2021, Level, NewCouncil, Settings, Territory};
use council::people::{self, NewPerson, OfficeKind, Post, Service};
use jiff::civil::{Date, date};
use kit::Id;
use kit::db::Tx;
use kit::sign_in::{self, Account};

/// The bureau was elected, and the commissions formed, soon after the members.
const BUREAU: Date = date(2021, 9, 20);

/// Everybody's mailboxes are here.
const DOMAIN: &str = "demo.majlis.example";

/// A council, and who is who in it.
pub struct Town {
    pub council: Council,
    /// Who presides over it.
    pub chair: Chair,
    /// Whether it is a commune divided into arrondissements.
    pub is_divided: bool,
    /// The president, the secretary and the deputy secretary come first, then the
    /// vice-presidents.
    pub members: Vec<Id>,
    pub services: Vec<(String, Service)>,
    pub commissions: Vec<(String, Commission)>,
    /// One person for each role.
    pub roles: Vec<(Role, Id, Invented)>,
    /// The office of the commune that its acts pass through: where that commune stands in
    /// addresses, and who works there.
    pub commune: Option<(String, Id)>,
}

impl Town {
    /// The person who plays `role`.
    pub fn person(&self, role: Role) -> anyhow::Result<Id> {
        let found = self.roles.iter().find(|(known, _, _)| *known == role);
        found.map(|(_, person, _)| *person).with_context(|| format!("nobody is {role}"))
    }

    /// The commission of that key.
    pub fn commission(&self, key: &str) -> Option<Id> {
        self.commissions.iter().find(|(known, _)| known == key).map(|(_, it)| it.id)
    }

    /// The service of that key.
    pub fn service(&self, key: &str) -> Option<Id> {
        self.services.iter().find(|(known, _)| known == key).map(|(_, it)| it.id)
    }
}

/// Founds a council, its arrondissements if it is divided, and everybody in it. `others` were
/// founded before.
pub async fn found(tx: &mut Tx, plan: &Founding, others: &[Town]) -> anyhow::Result<Town> {
    let council = council(tx, plan).await?;
    if plan.is_divided {
        with_arrondissements(tx, &council).await?;
    }
    let above = others.iter().find(|town| Some(town.council.id) == council.parent_id);
    let members = members(tx, &council, plan, above).await?;
    bureau(tx, council.id, (plan, &members)).await?;
    groups(tx, council.id, (&plan.groups, &members)).await?;
    let commissions = commissions(tx, council.id, (plan, &members)).await?;
    let services = services(tx, council.id, &plan.services).await?;
    let (chair, is_divided) = (Chair::of(plan.first), plan.is_divided);
    let roles = Vec::new();
    let commune = match above.filter(|_| plan.level == Level::Arrondissement) {
        Some(above) => Some((above.council.slug.clone(), above.person(Role::Office)?)),
        None => None,
    };
    let mut town =
        Town { council, chair, is_divided, members, services, commissions, roles, commune };
    if plan.is_divided {
        sitting_elsewhere(tx, &town, plan.tried).await?;
    }
    give_roles(tx, &mut town, (plan, others)).await?;
    Ok(town)
}

/// The council itself. An arrondissement stands already, beside those of its city.
async fn council(tx: &mut Tx, plan: &Founding) -> anyhow::Result<Council> {
    if plan.level == Level::Arrondissement {
        let known = councils::find_by_slug(tx, &plan.slug).await?;
        return known.with_context(|| format!("{} stands with its city", plan.slug));
    }
    let parent = match &plan.parent {
        Some(slug) => councils::find_by_slug(tx, slug).await?,
        None => None,
    };
    let population = if plan.is_divided { Some(of_city(&plan.name.fr)?) } else { plan.population };
    let new = NewCouncil {
        slug: plan.slug.clone(),
        level: plan.level,
        parent: parent.as_ref().map(|parent| parent.id),
        authority: parent.and_then(|parent| parent.authority_id),
        code: plan.code.clone(),
        name: plan.name.clone(),
        place: plan.place.clone(),
        population,
        seats: plan.seats.clone(),
        settings: Settings { publish_named_votes: true, ..Settings::default() },
    };
    councils::create(tx, new).await.map_err(told)
}

/// The inhabitants of all the arrondissements of a city.
fn of_city(name: &str) -> anyhow::Result<i64> {
    let arrondissements = Territory::arrondissements()?;
    let city = arrondissements.iter().filter(|territory| territory.city == name);
    Ok(city.map(|territory| territory.population_2024).sum())
}

/// Members by number, each with an account; every thirtieth declared no electronic address, and
/// has none. Those who sit in the council above too come last.
async fn members(
    tx: &mut Tx,
    council: &Council,
    plan: &Founding,
    above: Option<&Town>,
) -> anyhow::Result<Vec<Id>> {
    let mut members = Vec::with_capacity(plan.members);
    for number in 0..plan.members - plan.from_above.len() {
        let Invented { name, mailbox } = invented(plan.first + number);
        let person = NewPerson {
            name,
            born_on: Some(date(1958, 3, 1) + jiff::Span::new().days(97 * i64::try_from(number)?)),
            phone: format!("05 00 00 {:02} {:02}", number / 100, number % 100),
        };
        let person = people::save_new(tx, &person).await?;
        let email = if number % 30 == 29 { String::new() } else { format!("{mailbox}@{DOMAIN}") };
        let postal = format!("{} زنقة المثال، {}", number + 1, council.name.ar);
        people::start_mandate(tx, council.id, person, ELECTION_2021, (&postal, &email)).await?;
        if !email.is_empty() {
            people::give_account(tx, person, &email, None).await.map_err(told)?;
        }
        members.push(person);
    }
    for number in &plan.from_above {
        let person = above.and_then(|town| town.members.get(*number));
        let person = *person.context("a member of the council above")?;
        if people::member(tx, council.id, BUREAU, person).await?.is_none() {
            let email = format!("{}@{DOMAIN}", invented(*number).mailbox);
            let declared = ("زنقة المثال، الدار البيضاء", email.as_str());
            people::start_mandate(tx, council.id, person, ELECTION_2021, declared).await?;
        }
        members.push(person);
    }
    Ok(members)
}

async fn bureau(
    tx: &mut Tx,
    council: Id,
    (plan, members): (&Founding, &[Id]),
) -> anyhow::Result<()> {
    use OfficeKind::{DeputySecretary, President, Secretary, VicePresident};
    let first = [(President, 1), (Secretary, 1), (DeputySecretary, 1)];
    let vices = (1..=plan.vice_presidents).map(|rank| (VicePresident, rank));
    for (office, &person) in first.into_iter().chain(vices).zip(members) {
        people::take_office(tx, council, person, office, BUREAU).await?;
    }
    Ok(())
}

/// Groups of unequal size, their members spread over the whole list.
async fn groups(
    tx: &mut Tx,
    council: Id,
    (groups, members): (&[Group], &[Id]),
) -> anyhow::Result<()> {
    let mut rest: Vec<Id> = members.to_vec();
    rest.sort_by_key(|person| {
        members.iter().position(|it| it == person).map(|at| at * 37 % members.len())
    });
    for Group { name, size } in groups {
        let group = people::add_group(tx, council, name).await?;
        for person in rest.drain(..(*size).min(rest.len())) {
            people::join_group(tx, council, group.id, person, BUREAU).await?;
        }
    }
    Ok(())
}

/// Seats for the members outside the bureau, in turn. Where they would not suffice without them,
/// the secretary and the deputy sit in commissions too.
async fn commissions(
    tx: &mut Tx,
    council: Id,
    (plan, members): (&Founding, &[Id]),
) -> anyhow::Result<Vec<(String, Commission)>> {
    let mut commissions = Vec::new();
    let each = plan.commissions.len();
    let mut free = members[3 + usize::from(plan.vice_presidents)..].to_vec();
    if free.len() < each * plan.commission_seats {
        free.extend(&members[1..3]);
    }
    for (number, Keyed { key, name }) in plan.commissions.iter().enumerate() {
        let commission = commissions::add(tx, council, name, BUREAU).await?;
        let sitting = free.iter().skip(number).step_by(each).take(plan.commission_seats);
        for (seat, &person) in sitting.enumerate() {
            let kind = match seat {
                0 => SeatKind::President,
                1 => SeatKind::VicePresident,
                2 => SeatKind::Rapporteur,
                _ => SeatKind::Member,
            };
            commissions::join(tx, &commission, person, kind, BUREAU).await.map_err(told)?;
        }
        commissions.push((key.clone(), commission));
    }
    Ok(commissions)
}

async fn services(
    tx: &mut Tx,
    council: Id,
    plan: &[Keyed],
) -> anyhow::Result<Vec<(String, Service)>> {
    let mut services = Vec::new();
    for Keyed { key, name } in plan {
        services.push((key.clone(), people::add_service(tx, council, name).await?));
    }
    Ok(services)
}

/// The communal councillors of an arrondissement sit in its council too.
async fn sitting_elsewhere(tx: &mut Tx, town: &Town, tried: usize) -> anyhow::Result<()> {
    let anfa = councils::find_by_slug(tx, "casablanca-anfa").await?;
    let anfa = anfa.context("Anfa is an arrondissement of Casablanca")?;
    let email = format!("{}@{DOMAIN}", invented(tried).mailbox);
    let declared = ("زنقة المثال، الدار البيضاء", email.as_str());
    people::start_mandate(tx, anfa.id, town.members[tried], ELECTION_2021, declared).await?;
    Ok(())
}

/// One person for each role, with an account. An authority that controls several councils is one
/// person there.
async fn give_roles(
    tx: &mut Tx,
    town: &mut Town,
    (plan, others): (&Founding, &[Town]),
) -> anyhow::Result<()> {
    let council = town.council.id;
    let authority = town.council.authority_id.context("a control authority")?;
    let service = town.service(&plan.tried_service).context("the service that is tried")?;
    let posts = [
        (Role::Office, Post::Office(council)),
        (Role::Authority, Post::Authority(authority)),
        (Role::Service, Post::Service(council, service)),
        (Role::Reader, Post::Reader(council)),
        (Role::Interior, Post::Authority(councils::interior(tx).await?.id)),
    ];
    for (number, (role, post)) in (plan.first + plan.members..).zip(posts) {
        if let Some(known) = known(others, role, authority) {
            town.roles.push(known);
            continue;
        }
        let invented = invented(number);
        let new = NewPerson { name: invented.name.clone(), ..NewPerson::default() };
        let person = people::save_new(tx, &new).await?;
        people::add_staff(tx, person, post, BUREAU).await?;
        town.roles.push((role, person, invented));
    }
    for (role, number) in [(Role::President, 0), (Role::Secretary, 1), (Role::Member, plan.tried)] {
        town.roles.push((role, town.members[number], invented(plan.first + number)));
    }
    town.roles.sort_by_key(|(role, _, _)| *role);
    for (_, person, Invented { mailbox, .. }) in &town.roles {
        let email = format!("{mailbox}@{DOMAIN}");
        people::give_account(tx, *person, &email, None).await.map_err(told)?;
    }
    Ok(())
}

/// Whoever plays `role` in one of the councils that were founded before, if it is the same person
/// here: the office of an authority has one desk for all its councils.
fn known(others: &[Town], role: Role, authority: Id) -> Option<(Role, Id, Invented)> {
    let same = |town: &&Town| match role {
        Role::Authority => town.council.authority_id == Some(authority),
        Role::Interior => true,
        Role::Office
        | Role::President
        | Role::Secretary
        | Role::Member
        | Role::Service
        | Role::Reader => false,
    };
    let town = others.iter().find(same)?;
    town.roles.iter().find(|(known, ..)| *known == role).cloned()
}

/// The account of somebody who was given one.
pub async fn account(tx: &mut Tx, person: Id) -> anyhow::Result<Account> {
    let account = people::find(tx, person).await?.account_id.context("an account")?;
    Ok(sign_in::find(tx, account).await?)
}
