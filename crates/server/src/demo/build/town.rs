//! The commune of Casablanca as it is, with members and staff who are plainly invented.

use super::names::{Invented, invented};
use crate::commands::council::with_arrondissements;
use crate::commands::english::told;
use crate::demo::role::Role;
use anyhow::Context as _;
use council::commissions::{self, Commission, SeatKind};
use council::councils::{self, Council, ELECTION_2021, Level, NewCouncil, Settings, Territory};
use council::people::{self, NewPerson, OfficeKind, Post, Service};
use jiff::civil::{Date, date};
use kit::db::Tx;
use kit::sign_in::{self, Account};
use kit::{Bilingual, Id};

/// The name of the commune in addresses.
pub const SLUG: &str = "casablanca";

/// Its seats, since the decrees that fixed them.
const SEATS: [(Date, u32); 2] = [(date(2009, 6, 12), 147), (ELECTION_2021, 131)];

/// How many members the council has.
pub const MEMBERS: usize = 131;

/// The bureau was elected, and the commissions formed, soon after the members.
const BUREAU: Date = date(2021, 9, 20);

/// Everybody's mailboxes are here.
const DOMAIN: &str = "demo.majlis.example";

/// The commune, and who is who in it.
pub struct Town {
    pub council: Council,
    /// The president, the secretary and the deputy secretary come first, then ten
    /// vice-presidents.
    pub members: Vec<Id>,
    pub services: Vec<Service>,
    pub commissions: Vec<Commission>,
    /// One person for each role.
    pub roles: Vec<(Role, Id, Invented)>,
}

impl Town {
    /// The person who plays `role`.
    pub fn person(&self, role: Role) -> anyhow::Result<Id> {
        let found = self.roles.iter().find(|(known, _, _)| *known == role);
        found.map(|(_, person, _)| *person).with_context(|| format!("nobody is {role}"))
    }
}

/// Founds the commune, its arrondissements, and everybody in them.
pub async fn found(tx: &mut Tx) -> anyhow::Result<Town> {
    let council = commune(tx).await?;
    with_arrondissements(tx, &council).await?;
    let members = members(tx, &council).await?;
    bureau(tx, council.id, &members).await?;
    groups(tx, council.id, &members).await?;
    let commissions = commissions(tx, council.id, &members).await?;
    let services = services(tx, council.id).await?;
    let mut town = Town { council, members, services, commissions, roles: Vec::new() };
    sitting_elsewhere(tx, &town).await?;
    give_roles(tx, &mut town).await?;
    Ok(town)
}

async fn commune(tx: &mut Tx) -> anyhow::Result<Council> {
    let prefecture = councils::find_by_slug(tx, "prefecture-06-141").await?;
    let prefecture = prefecture.context("the prefecture of Casablanca stands in the tree")?;
    let arrondissements = Territory::arrondissements()?;
    let city = arrondissements.iter().filter(|territory| territory.city == "Casablanca");
    let new = NewCouncil {
        slug: SLUG.to_owned(),
        level: Level::Commune,
        parent: Some(prefecture.id),
        authority: prefecture.authority_id,
        code: String::new(),
        name: Bilingual::new("الدار البيضاء", "Casablanca"),
        place: Bilingual::new(
            "مقر ولاية جهة الدار البيضاء-سطات",
            "Siège de la wilaya de la région Casablanca-Settat",
        ),
        population: Some(city.map(|territory| territory.population_2024).sum()),
        seats: SEATS.to_vec(),
        settings: Settings { publish_named_votes: true, ..Settings::default() },
    };
    councils::create(tx, new).await.map_err(told)
}

/// Members by number, each with an account; every thirtieth declared no electronic address, and
/// has none.
async fn members(tx: &mut Tx, council: &Council) -> anyhow::Result<Vec<Id>> {
    let mut members = Vec::with_capacity(MEMBERS);
    for number in 0..MEMBERS {
        let Invented { name, mailbox } = invented(number);
        let person = NewPerson {
            name,
            born_on: Some(date(1958, 3, 1) + jiff::Span::new().days(97 * i64::try_from(number)?)),
            phone: format!("05 00 00 {:02} {:02}", number / 100, number % 100),
        };
        let person = people::save_new(tx, &person).await?;
        let email = if number % 30 == 29 { String::new() } else { format!("{mailbox}@{DOMAIN}") };
        let postal = format!("{} زنقة المثال، الدار البيضاء", number + 1);
        people::start_mandate(tx, council.id, person, ELECTION_2021, (&postal, &email)).await?;
        if !email.is_empty() {
            people::give_account(tx, person, &email, None).await.map_err(told)?;
        }
        members.push(person);
    }
    Ok(members)
}

async fn bureau(tx: &mut Tx, council: Id, members: &[Id]) -> anyhow::Result<()> {
    use OfficeKind::{DeputySecretary, President, Secretary, VicePresident};
    let first = [(President, 1), (Secretary, 1), (DeputySecretary, 1)];
    let offices = first.into_iter().chain((1..=10).map(|rank| (VicePresident, rank)));
    for (office, &person) in offices.zip(members) {
        people::take_office(tx, council, person, office, BUREAU).await?;
    }
    Ok(())
}

const GROUPS: [(&str, &str, usize); 4] = [
    ("فريق الأطلسي", "Groupe de l’Atlantique", 46),
    ("فريق المدينة", "Groupe de la Médina", 37),
    ("فريق الشاوية", "Groupe de la Chaouia", 29),
    ("فريق الساحل", "Groupe du Littoral", 19),
];

/// Groups of unequal size, their members spread over the whole list.
async fn groups(tx: &mut Tx, council: Id, members: &[Id]) -> anyhow::Result<()> {
    let mut rest: Vec<Id> = members.to_vec();
    rest.sort_by_key(|person| {
        members.iter().position(|it| it == person).map(|at| at * 37 % MEMBERS)
    });
    for (ar, fr, size) in GROUPS {
        let group = people::add_group(tx, council, &Bilingual::new(ar, fr)).await?;
        for person in rest.drain(..size.min(rest.len())) {
            people::join_group(tx, council, group.id, person, BUREAU).await?;
        }
    }
    Ok(())
}

const COMMISSIONS: [(&str, &str); 5] = [
    (
        "لجنة الميزانية والشؤون المالية والبرمجة",
        "Commission du budget, des affaires financières et de la programmation",
    ),
    ("لجنة المرافق والخدمات العمومية", "Commission des équipements et des services publics"),
    (
        "لجنة التعمير والبيئة وإعداد التراب",
        "Commission de l’urbanisme, de l’environnement et de l’aménagement du territoire",
    ),
    (
        "لجنة الشؤون الثقافية والاجتماعية والرياضية",
        "Commission des affaires culturelles, sociales et sportives",
    ),
    (
        "لجنة الممتلكات والشراكة والتعاون",
        "Commission du patrimoine, du partenariat et de la coopération",
    ),
];

/// Twenty seats each, the bureau left out.
async fn commissions(tx: &mut Tx, council: Id, members: &[Id]) -> anyhow::Result<Vec<Commission>> {
    let mut commissions = Vec::new();
    for (number, (ar, fr)) in COMMISSIONS.into_iter().enumerate() {
        let name = Bilingual::new(ar, fr);
        let commission = commissions::add(tx, council, &name, BUREAU).await?;
        for (seat, &person) in members.iter().skip(13 + number).step_by(5).take(20).enumerate() {
            let kind = match seat {
                0 => SeatKind::President,
                1 => SeatKind::VicePresident,
                2 => SeatKind::Rapporteur,
                _ => SeatKind::Member,
            };
            commissions::join(tx, &commission, person, kind, BUREAU).await.map_err(told)?;
        }
        commissions.push(commission);
    }
    Ok(commissions)
}

const SERVICES: [(&str, &str); 4] = [
    ("قسم الشؤون المالية", "Division des affaires financières"),
    ("قسم المرافق العمومية والبيئة", "Division des services publics et de l’environnement"),
    ("قسم التعمير والممتلكات", "Division de l’urbanisme et du patrimoine"),
    ("قسم الشؤون الثقافية والاجتماعية", "Division des affaires culturelles et sociales"),
];

async fn services(tx: &mut Tx, council: Id) -> anyhow::Result<Vec<Service>> {
    let mut services = Vec::new();
    for (ar, fr) in SERVICES {
        services.push(people::add_service(tx, council, &Bilingual::new(ar, fr)).await?);
    }
    Ok(services)
}

/// The number of the member who can be tried. The communal councillors of an arrondissement sit
/// in its council too.
const TRIED: usize = 20;

async fn sitting_elsewhere(tx: &mut Tx, town: &Town) -> anyhow::Result<()> {
    let anfa = councils::find_by_slug(tx, "casablanca-anfa").await?;
    let anfa = anfa.context("Anfa is an arrondissement of Casablanca")?;
    let email = format!("{}@{DOMAIN}", invented(TRIED).mailbox);
    let declared = ("زنقة المثال، الدار البيضاء", email.as_str());
    people::start_mandate(tx, anfa.id, town.members[TRIED], ELECTION_2021, declared).await?;
    Ok(())
}

/// One person for each role, with an account.
async fn give_roles(tx: &mut Tx, town: &mut Town) -> anyhow::Result<()> {
    let council = town.council.id;
    let authority = town.council.authority_id.context("the governor of Casablanca")?;
    let posts = [
        (Role::Office, Post::Office(council)),
        (Role::Authority, Post::Authority(authority)),
        (Role::Service, Post::Service(council, town.services[1].id)),
        (Role::Reader, Post::Reader(council)),
    ];
    for (number, (role, post)) in (MEMBERS..).zip(posts) {
        let invented = invented(number);
        let new = NewPerson { name: invented.name.clone(), ..NewPerson::default() };
        let person = people::save_new(tx, &new).await?;
        people::add_staff(tx, person, post, BUREAU).await?;
        town.roles.push((role, person, invented));
    }
    for (role, number) in [(Role::President, 0), (Role::Secretary, 1), (Role::Member, TRIED)] {
        town.roles.push((role, town.members[number], invented(number)));
    }
    town.roles.sort_by_key(|(role, _, _)| *role);
    for (_, person, Invented { mailbox, .. }) in &town.roles {
        let email = format!("{mailbox}@{DOMAIN}");
        people::give_account(tx, *person, &email, None).await.map_err(told)?;
    }
    Ok(())
}

/// The account of somebody who was given one.
pub async fn account(tx: &mut Tx, person: Id) -> anyhow::Result<Account> {
    let account = people::find(tx, person).await?.account_id.context("an account")?;
    Ok(sign_in::find(tx, account).await?)
}
