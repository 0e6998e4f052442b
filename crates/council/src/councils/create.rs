//! Adding a council to the tree.

use super::{Authority, AuthorityKind, Council, Level, Settings, store};
use jiff::civil::Date;
use kit::db::{Json, Tx, is_duplicate};
use kit::journal::PLATFORM;
use kit::{Bilingual, Error, Happened, Id, Refusal, Result};

/// What is needed to add a council.
#[derive(Debug, Clone)]
pub struct NewCouncil {
    /// Its place in addresses: small letters, digits and hyphens.
    pub slug: String,
    /// Its level.
    pub level: Level,
    /// The council above it; none for the State.
    pub parent: Option<Id>,
    /// Who controls its acts.
    pub authority: Option<Id>,
    /// Its code in the national list.
    pub code: String,
    /// The short name.
    pub name: Bilingual,
    /// Where it usually sits.
    pub place: Bilingual,
    /// Inhabitants, if known.
    pub population: Option<i64>,
    /// Its seats, each since a day.
    pub seats: Vec<(Date, u32)>,
    /// What it has chosen.
    pub settings: Settings,
}

/// Adds a council. Refused if its address is taken or unusable, or its place in the tree wrong.
pub async fn create(tx: &mut Tx, new: NewCouncil) -> Result<Council> {
    if !is_usable(&new.slug) {
        return Err(Refusal::because("council-slug-unusable").into());
    }
    if matches!(new.level, Level::Region | Level::Prefecture | Level::Province) {
        return open_planted(tx, new).await;
    }
    check_place(tx, &new).await?;
    let council = Council {
        id: Id::new(tx.now()),
        title: title(new.level, &new.name),
        slug: new.slug,
        level: new.level,
        parent_id: new.parent,
        authority_id: new.authority,
        code: new.code,
        name: new.name,
        place: new.place,
        population: new.population,
        settings: Json(new.settings),
        opened_at: Some(tx.now()),
    };
    unless_taken(store::save_new(tx, &council).await)?;
    for (since, seats) in new.seats {
        store::save_seats(tx, council.id, since, seats).await?;
    }
    tx.record(Happened::new("journal-council-created", council.id, council.id)).await?;
    Ok(council)
}

/// Regions, prefectures and provinces stand in the tree already: their council begins to work.
async fn open_planted(tx: &mut Tx, new: NewCouncil) -> Result<Council> {
    tx.lock("council-tree").await?;
    let planted = store::find_by_code(tx, new.level, &new.code)
        .await?
        .ok_or_else(|| Refusal::because("council-code-unknown"))?;
    if planted.opened_at.is_some() {
        return Err(Refusal::because("council-already-open").into());
    }
    let council = Council {
        slug: new.slug,
        place: new.place,
        population: new.population,
        settings: Json(new.settings),
        opened_at: Some(tx.now()),
        ..planted
    };
    unless_taken(store::save_opening(tx, &council).await)?;
    for (since, seats) in new.seats {
        store::save_seats(tx, council.id, since, seats).await?;
    }
    tx.record(Happened::new("journal-council-created", council.id, council.id)).await?;
    Ok(council)
}

/// The one thing that must not be there twice is the address.
fn unless_taken(saved: kit::db::Result<()>) -> Result<()> {
    saved.map_err(|error| {
        if is_duplicate(&error) {
            Refusal::because("council-slug-taken").into()
        } else {
            Error::from(error)
        }
    })
}

/// Adds a control authority.
pub async fn create_authority(
    tx: &mut Tx,
    kind: AuthorityKind,
    name: Bilingual,
) -> Result<Authority> {
    let authority = Authority { id: Id::new(tx.now()), kind, name };
    store::save_authority(tx, &authority).await?;
    tx.record(Happened::new("journal-authority-created", PLATFORM, authority.id)).await?;
    Ok(authority)
}

/// The government authority in charge of the interior; it is added when it is first needed.
pub async fn interior(tx: &mut Tx) -> Result<Authority> {
    tx.lock("authority-interior").await?;
    if let Some(interior) = store::interior(tx).await? {
        return Ok(interior);
    }
    let name = Bilingual::new("وزارة الداخلية", "Ministère de l’Intérieur");
    create_authority(tx, AuthorityKind::Interior, name).await
}

async fn check_place(tx: &mut Tx, new: &NewCouncil) -> Result<()> {
    let misplaced = || Error::from(Refusal::because("council-misplaced"));
    match (new.level.parent(), new.parent) {
        (Some(levels), Some(parent)) => {
            let parent = store::find(tx, parent).await?;
            if levels.contains(&parent.level) { Ok(()) } else { Err(misplaced()) }
        }
        (None, _) | (Some(_), None) => Err(misplaced()),
    }
}

/// Words that addresses use for something else.
const RESERVED: &[&str] = &["ar", "assets", "desk", "fr", "health", "papers", "sign-in"];

fn is_usable(slug: &str) -> bool {
    let letters =
        slug.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-');
    letters
        && (2..=60).contains(&slug.len())
        && !slug.starts_with('-')
        && !slug.ends_with('-')
        && !RESERVED.contains(&slug)
}

/// «Commune de Casablanca», «Arrondissement d’Anfa», «Commune du Mohammadia»: the article is part
/// of the short name, so only the elision is ours.
pub(super) fn title(level: Level, name: &Bilingual) -> Bilingual {
    let (ar, fr) = match level {
        Level::State => return name.clone(),
        Level::Region => ("جهة", "Région"),
        Level::Prefecture => ("عمالة", "Préfecture"),
        Level::Province => ("إقليم", "Province"),
        Level::Commune => ("جماعة", "Commune"),
        Level::Arrondissement => ("مقاطعة", "Arrondissement"),
    };
    Bilingual::new(&format!("{ar} {}", name.ar), &format!("{fr} {}", of(&name.fr)))
}

/// «de Casablanca», «d’Anfa», «de l’Oriental».
fn of(name: &str) -> String {
    if let Some(rest) = name.strip_prefix("L’").or(name.strip_prefix("L'")) {
        return format!("de l’{rest}");
    }
    let first = name.chars().next().unwrap_or_default();
    if "AEIOUYÂÀÉÈÊÎÏÔÛ".contains(first) {
        format!("d’{name}")
    } else {
        format!("de {name}")
    }
}
