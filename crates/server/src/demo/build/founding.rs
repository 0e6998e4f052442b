//! What a council of the demonstration is made of, read from the tables in `data`: a council that
//! exists, with members who are plainly invented.

use council::councils::Level;
use jiff::civil::Date;
use kit::Bilingual;
use serde::Deserialize;

/// What a council is made of.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Founding {
    /// Its place in addresses.
    pub slug: String,
    /// Its level.
    pub level: Level,
    /// Its code in the national list.
    #[serde(default)]
    pub code: String,
    /// The council above it, for one that does not stand in the tree yet.
    pub parent: Option<String>,
    /// Its short name, for one that does not stand in the tree yet.
    #[serde(default)]
    pub name: Bilingual,
    /// Where it sits.
    #[serde(default)]
    pub place: Bilingual,
    /// Inhabitants, if a census was read.
    pub population: Option<i64>,
    /// Its seats, each number since a day.
    #[serde(default)]
    pub seats: Vec<(Date, u32)>,
    /// Whether it is a commune divided into arrondissements: they are founded with it.
    #[serde(default)]
    pub is_divided: bool,
    /// Whether its past sessions, as the press reported them, are written down.
    #[serde(default)]
    pub has_past: bool,
    /// How many members it has.
    pub members: usize,
    /// The number of its first invented member, who presides.
    pub first: usize,
    /// Members of the council above who sit here too, by their number there.
    #[serde(default)]
    pub from_above: Vec<usize>,
    /// How many vice-presidents.
    pub vice_presidents: u8,
    /// The number of the member who can be tried.
    pub tried: usize,
    /// The service that can be tried, by its key.
    pub tried_service: String,
    /// How many members sit in each commission.
    pub commission_seats: usize,
    /// The groups, where its law knows them.
    #[serde(default, rename = "group")]
    pub groups: Vec<Group>,
    /// The permanent commissions.
    #[serde(rename = "commission")]
    pub commissions: Vec<Keyed>,
    /// The administrative services.
    #[serde(rename = "service")]
    pub services: Vec<Keyed>,
}

/// A group of members.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What it is called.
    pub name: Bilingual,
    /// How many members.
    pub size: usize,
}

/// A commission or a service, and the key by which the points name it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keyed {
    /// The key.
    pub key: String,
    /// What it is called.
    pub name: Bilingual,
}

#[cfg(test)]
mod tests {
    use super::super::script::programmes;
    use council::councils::{ELECTION_2021, Level, Territory};
    use jiff::civil::date;
    use law::office::{Size, seats};
    use law::{Kind, Law, Readings};

    #[test]
    fn every_council_has_the_seats_that_the_law_gives_its_inhabitants() {
        for programme in programmes(true).unwrap() {
            let council = programme.council;
            let since = ELECTION_2021.tomorrow().unwrap();
            let kind = council.level.kind().unwrap();
            let profile = Law::national().profile(kind, since, &Readings::default()).unwrap();
            let size = match (kind, council.population) {
                (Kind::Arrondissement, _) => Size::Communal(communal(&council.code)),
                (_, Some(population)) => Size::Inhabitants(u32::try_from(population).unwrap()),
                (_, None) => continue,
            };
            let lawful = seats(size, &profile).unwrap().value;
            assert_eq!(council.members, usize::try_from(lawful).unwrap(), "{}", council.slug);
        }
    }

    /// How many communal councillors are elected in an arrondissement.
    fn communal(code: &str) -> u32 {
        let all = Territory::arrondissements().unwrap();
        let it = all.into_iter().find(|territory| territory.code == code).unwrap();
        it.communal_seats_2009.unwrap()
    }

    #[test]
    fn nobody_is_in_two_commissions_or_in_a_bureau_and_a_commission() {
        for programme in programmes(true).unwrap() {
            let council = programme.council;
            let bureau = 1 + usize::from(council.vice_presidents);
            let seats = council.commissions.len() * council.commission_seats;
            assert!(council.commission_seats >= 5, "{}", council.slug);
            assert!(bureau + seats <= council.members, "{}", council.slug);
            let grouped: usize = council.groups.iter().map(|group| group.size).sum();
            assert!(grouped == 0 || grouped == council.members, "{}", council.slug);
            assert!(council.tried > 2 + usize::from(council.vice_presidents));
            assert!(council.seats.iter().all(|(since, _)| *since >= date(2009, 6, 12)));
        }
    }

    #[test]
    fn groups_stand_only_where_the_law_knows_them() {
        for programme in programmes(true).unwrap() {
            let council = programme.council;
            let knows = council.level == Level::Region || council.is_divided;
            assert_eq!(!council.groups.is_empty(), knows, "{}", council.slug);
        }
    }
}
