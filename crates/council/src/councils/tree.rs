//! The tree that every house starts with: the State, its twelve regions and seventy-five
//! prefectures and provinces, with their control authorities. Communes are added as they come.

use super::{Authority, AuthorityKind, Council, Level, Settings, create, store};
use anyhow::Context as _;
use jiff::civil::{Date, date};
use kit::db::{Json, Tx};
use kit::journal::PLATFORM;
use kit::{Bilingual, Happened, Id, Result};
use serde::Deserialize;
use std::collections::HashMap;

/// A territory of the national tables.
#[derive(Debug, Clone, Deserialize)]
pub struct Territory {
    /// Its code in the national list (HCP).
    #[serde(default)]
    pub code: String,
    /// Its name in French.
    pub name_fr: String,
    /// Its name in Arabic.
    pub name_ar: String,
    /// Inhabitants in 2024.
    pub population_2024: i64,
    /// `préfecture` or `province`.
    #[serde(default)]
    pub kind: String,
    /// The region it lies in.
    #[serde(default)]
    pub region_code: String,
    /// The city that it is an arrondissement of.
    #[serde(default)]
    pub city: String,
    /// The seats of its council since 2021, where the decree was read.
    #[serde(default)]
    pub council_seats_2021: Option<u32>,
    /// The seats of the commune's council elected there, where a decree was read.
    #[serde(default)]
    pub communal_seats_2009: Option<u32>,
}

const REGIONS: &str = include_str!("data/regions.csv");
const PREFECTURES: &str = include_str!("data/prefectures_provinces.csv");
const ARRONDISSEMENTS: &str = include_str!("data/arrondissements.csv");

/// The day the councils of the present term were elected.
pub const ELECTION_2021: Date = date(2021, 9, 8);

impl Territory {
    /// The forty-one arrondissements.
    pub fn arrondissements() -> anyhow::Result<Vec<Self>> {
        read(ARRONDISSEMENTS)
    }

    fn name(&self) -> Bilingual {
        Bilingual::new(&self.name_ar, &self.name_fr)
    }
}

fn read(table: &str) -> anyhow::Result<Vec<Territory>> {
    let rows = csv::Reader::from_reader(table.as_bytes()).into_deserialize();
    Ok(rows.collect::<Result<_, csv::Error>>()?)
}

/// Plants the tree, unless it stands already. Returns whether it did.
pub async fn plant(tx: &mut Tx) -> Result<bool> {
    tx.lock("council-tree").await?;
    if store::find_by_slug(tx, "maroc").await?.is_some() {
        return Ok(false);
    }
    let state = Council {
        title: Bilingual::new("المملكة المغربية", "Royaume du Maroc"),
        ..unopened(tx, Level::State, "00", Bilingual::new("المغرب", "Maroc"))
    };
    let state = Council { slug: "maroc".to_owned(), ..state };
    store::save_new(tx, &state).await?;
    let mut regions = HashMap::new();
    for region in read(REGIONS)? {
        let planted = plant_under(tx, state.id, Level::Region, &region).await?;
        regions.insert(region.code.clone(), planted);
    }
    for territory in read(PREFECTURES)? {
        let level = if territory.kind == "province" { Level::Province } else { Level::Prefecture };
        let region = *regions.get(&territory.region_code).context("a territory's region")?;
        let planted = plant_under(tx, region, level, &territory).await?;
        if let Some(seats) = territory.council_seats_2021 {
            store::save_seats(tx, planted, ELECTION_2021, seats).await?;
        }
    }
    tx.record(Happened::new("journal-tree-planted", PLATFORM, state.id)).await?;
    Ok(true)
}

async fn plant_under(tx: &mut Tx, parent: Id, level: Level, territory: &Territory) -> Result<Id> {
    let council = unopened(tx, level, &territory.code, territory.name());
    let authority = control(tx, level, &council.title);
    store::save_authority(tx, &authority).await?;
    let council = Council { parent_id: Some(parent), authority_id: Some(authority.id), ..council };
    store::save_new(tx, &council).await?;
    Ok(council.id)
}

/// A place in the tree whose council does not work here yet.
fn unopened(tx: &Tx, level: Level, code: &str, name: Bilingual) -> Council {
    Council {
        id: Id::new(tx.now()),
        slug: format!("{level}-{}", code.replace('.', "-")),
        level,
        parent_id: None,
        authority_id: None,
        code: code.to_owned(),
        title: create::title(level, &name),
        name,
        place: Bilingual::default(),
        population: None,
        settings: Json(Settings::default()),
        opened_at: None,
    }
}

/// «Gouverneur de la préfecture de Casablanca», «والي جهة الدار البيضاء-سطات».
fn control(tx: &Tx, level: Level, title: &Bilingual) -> Authority {
    let (kind, ar, fr) = match level {
        Level::Region => (AuthorityKind::Wali, "والي", "Wali de la"),
        Level::State
        | Level::Prefecture
        | Level::Province
        | Level::Commune
        | Level::Arrondissement => (AuthorityKind::Governor, "عامل", "Gouverneur de la"),
    };
    let mut letters = title.fr.chars();
    let first: String = letters.by_ref().take(1).flat_map(char::to_lowercase).collect();
    let name =
        Bilingual::new(&format!("{ar} {}", title.ar), &format!("{fr} {first}{}", letters.as_str()));
    Authority { id: Id::new(tx.now()), kind, name }
}
