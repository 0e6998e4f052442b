//! `majlis council create`: a council, its arrondissements, the first person of its office.

use super::english::told;
use crate::cli::CreateCouncil;
use crate::open;
use anyhow::{Context as _, ensure};
use council::councils::{self, Council, Level, NewCouncil, Settings, Territory};
use council::people::{self, NewPerson, Post};
use kit::clock::day;
use kit::db::Tx;
use kit::sign_in::{self, Purpose, Token};
use kit::{Bilingual, Happened, Result};
use std::process::ExitCode;

/// Creates the council and prints the link that invites its office, valid for fourteen days.
pub async fn create(asked: &CreateCouncil) -> anyhow::Result<ExitCode> {
    let settings = asked.choices.settle()?;
    let db = open::existing(&settings).await?;
    let mut tx = db.write().await?;
    let parent = match &asked.parent {
        Some(slug) => Some(parent(&mut tx, slug).await?),
        None => None,
    };
    let council = councils::create(&mut tx, new(asked, parent.as_ref())).await.map_err(told)?;
    let count =
        if asked.with_arrondissements { with_arrondissements(&mut tx, &council).await? } else { 0 };
    let token = invite(&mut tx, asked, &council).await.map_err(told)?;
    tx.commit().await?;
    db.close().await;
    println!("council {}", council.slug);
    if asked.with_arrondissements {
        println!("arrondissements {count}");
    }
    println!("invitation {}/ar/invitation/{}", settings.address, token.secret());
    Ok(ExitCode::SUCCESS)
}

async fn parent(tx: &mut Tx, slug: &str) -> anyhow::Result<Council> {
    let parent = councils::find_by_slug(tx, slug).await?;
    parent.with_context(|| format!("--parent: no territory has the slug “{slug}”"))
}

/// Its acts are controlled by whoever controls those of the territory above.
fn new(asked: &CreateCouncil, parent: Option<&Council>) -> NewCouncil {
    NewCouncil {
        slug: asked.slug.clone(),
        level: asked.level,
        parent: parent.map(|parent| parent.id),
        authority: parent.and_then(|parent| parent.authority_id),
        code: asked.code.clone(),
        name: Bilingual::new(&asked.name_ar, &asked.name_fr),
        place: Bilingual::new(&asked.place_ar, &asked.place_fr),
        population: asked.population.map(i64::from),
        seats: vec![(asked.seats_since, asked.seats)],
        settings: Settings::default(),
    }
}

async fn invite(tx: &mut Tx, asked: &CreateCouncil, council: &Council) -> Result<Token> {
    let person = NewPerson::named(&asked.office_name_ar, &asked.office_name_fr);
    let person = people::save_new(tx, &person).await?;
    let today = day(tx.now());
    people::add_staff(tx, person, Post::Office(council.id), today).await?;
    let account = people::give_account(tx, person, &asked.office_email, None).await?;
    let token = sign_in::make(tx, account, Purpose::Invitation).await?;
    tx.record(Happened::new("journal-person-invited", council.id, person)).await?;
    Ok(token)
}

/// Adds the arrondissements of a commune from the national table. Their seats are not known.
pub async fn with_arrondissements(tx: &mut Tx, commune: &Council) -> anyhow::Result<usize> {
    ensure!(commune.level == Level::Commune, "only a commune has arrondissements");
    let mut count = 0;
    for territory in Territory::arrondissements()? {
        if territory.city != commune.name.fr {
            continue;
        }
        let new = NewCouncil {
            slug: format!("{}-{}", commune.slug, slug(&territory.name_fr)),
            level: Level::Arrondissement,
            parent: Some(commune.id),
            authority: commune.authority_id,
            code: territory.code,
            name: Bilingual::new(&territory.name_ar, &territory.name_fr),
            place: Bilingual::default(),
            population: Some(territory.population_2024),
            seats: Vec::new(),
            settings: Settings::default(),
        };
        councils::create(tx, new).await.map_err(told)?;
        count += 1;
    }
    ensure!(count > 0, "the national table knows no arrondissement of “{}”", commune.name.fr);
    Ok(count)
}

/// «Aïn Sebaâ» as an address says it: `ain-sebaa`.
fn slug(name: &str) -> String {
    let letter = |letter: char| match letter {
        'à' | 'â' | 'ä' => Some('a'),
        'ç' => Some('c'),
        'é' | 'è' | 'ê' | 'ë' => Some('e'),
        'î' | 'ï' => Some('i'),
        'ô' | 'ö' => Some('o'),
        'ù' | 'û' | 'ü' => Some('u'),
        'a'..='z' | '0'..='9' => Some(letter),
        ' ' | '-' => Some('-'),
        _ => None,
    };
    name.to_lowercase().chars().filter_map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_name_becomes_an_address() {
        assert_eq!(slug("Aïn Sebaâ"), "ain-sebaa");
        assert_eq!(slug("Ben M'sick"), "ben-msick");
        assert_eq!(slug("Sidi Belyout"), "sidi-belyout");
    }
}
