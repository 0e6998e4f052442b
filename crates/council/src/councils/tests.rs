//! Stories of this room, on both engines.

use super::{
    AuthorityKind, Council, ELECTION_2021, Level, NewCouncil, Settings, Territory, above,
    authority, children, create, create_authority, find, find_by_slug, letterhead, list_public,
    of_authority, plant, save_settings, seats_on,
};
use crate::trial::Town;
use jiff::civil::date;
use kit::db::Tx;
use kit::journal::{PLATFORM, of_scope};
use kit::trial::on_both_engines;
use kit::{Bilingual, Error, Id};

fn new(slug: &str, level: Level, parent: Option<Id>, name: &str) -> NewCouncil {
    NewCouncil {
        slug: slug.to_owned(),
        level,
        parent,
        authority: None,
        code: String::new(),
        name: Bilingual::new("المثال", name),
        place: Bilingual::default(),
        population: None,
        seats: vec![(date(2015, 9, 4), 147), (ELECTION_2021, 131)],
        settings: Settings::default(),
    }
}

async fn by_slug(tx: &mut Tx, slug: &str) -> Council {
    find_by_slug(tx, slug).await.unwrap().unwrap()
}

#[tokio::test]
async fn the_tree_has_twelve_regions_and_seventy_five_prefectures_and_provinces() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let mut tx = town.write().await;
        assert!(!plant(&mut tx).await.unwrap(), "it stands already");
        let state = by_slug(&mut tx, "maroc").await;
        assert!(state.level == Level::State && state.parent_id.is_none());
        let regions = children(&mut tx, state.id).await.unwrap();
        assert_eq!(regions.len(), 12);
        let mut territories = Vec::new();
        for region in &regions {
            assert_eq!(region.level, Level::Region);
            let wali = authority(&mut tx, region.authority_id.unwrap()).await.unwrap();
            assert_eq!(wali.kind, AuthorityKind::Wali);
            assert!(
                wali.name.ar.starts_with("والي جهة")
                    && wali.name.fr.starts_with("Wali de la région")
            );
            territories.extend(children(&mut tx, region.id).await.unwrap());
        }
        let at = |level| territories.iter().filter(|it| it.level == level).count();
        assert_eq!((at(Level::Prefecture), at(Level::Province)), (13, 62));
        assert!(territories.iter().all(|it| it.opened_at.is_none() && it.authority_id.is_some()));
        assert_eq!(Territory::arrondissements().unwrap().len(), 41);
        let page = of_scope(&mut tx, PLATFORM, None, 500).await.unwrap();
        let planted = page.entries.iter().filter(|it| it.kind == "journal-tree-planted").count();
        assert_eq!(planted, 1);
    })
    .await;
}

#[tokio::test]
async fn a_commune_stands_under_its_province_with_its_seats_and_its_arrondissements() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let mut tx = town.write().await;
        let commune = town.council.clone();
        let mut anfa = new("anfa", Level::Arrondissement, Some(commune.id), "Anfa");
        anfa.authority = commune.authority_id;
        let anfa = create(&mut tx, anfa).await.unwrap();
        assert_eq!(anfa.title, Bilingual::new("مقاطعة المثال", "Arrondissement d’Anfa"));
        let levels: Vec<Level> =
            above(&mut tx, &anfa).await.unwrap().iter().map(|it| it.level).collect();
        assert_eq!(levels, [Level::Commune, Level::Province, Level::Region]);
        for (day, seats) in [
            (date(2015, 9, 3), None),
            (date(2015, 9, 4), Some(147)),
            (date(2021, 9, 7), Some(147)),
            (date(2021, 9, 8), Some(131)),
        ] {
            assert_eq!(seats_on(&mut tx, anfa.id, day).await.unwrap(), seats, "{day}");
        }
        assert_eq!(children(&mut tx, commune.id).await.unwrap()[0].id, anfa.id);
        let controlled = of_authority(&mut tx, commune.authority_id.unwrap()).await.unwrap();
        assert_eq!(controlled.len(), 2);
        let listed = list_public(&mut tx, "", 10).await.unwrap();
        let slugs: Vec<&str> = listed.iter().map(|it| it.slug.as_str()).collect();
        assert_eq!(slugs, ["ain-example", "anfa"]);
        assert_eq!(list_public(&mut tx, "ain-example", 10).await.unwrap().len(), 1);
        assert!(commune.law(date(2015, 1, 1)).is_none() && anfa.law(date(2027, 1, 4)).is_some());
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_council_in_the_wrong_place_or_under_a_bad_address_is_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let mut tx = town.read().await;
        let region = by_slug(&mut tx, "region-06").await.id;
        let province = by_slug(&mut tx, "province-06-385").await.id;
        drop(tx);
        let commune = town.council.id;
        let long = "a".repeat(61);
        let unusable = ("الحروف اللاتينية الصغيرة", "n’admet que des minuscules");
        let misplaced = ("لا يوضع تحت تلك الجماعة", "ne se place pas sous cette collectivité");
        let table = [
            (new("", Level::Commune, Some(province), "A"), unusable),
            (new("a", Level::Commune, Some(province), "A"), unusable),
            (new(&long, Level::Commune, Some(province), "A"), unusable),
            (new("Ville", Level::Commune, Some(province), "A"), unusable),
            (new("عين", Level::Commune, Some(province), "A"), unusable),
            (new("-ville", Level::Commune, Some(province), "A"), unusable),
            (new("ville-", Level::Commune, Some(province), "A"), unusable),
            (new("desk", Level::Commune, Some(province), "A"), unusable),
            (new("ville", Level::State, None, "A"), misplaced),
            (new("ville", Level::Commune, None, "A"), misplaced),
            (new("ville", Level::Commune, Some(region), "A"), misplaced),
            (new("ville", Level::Commune, Some(commune), "A"), misplaced),
            (new("ville", Level::Arrondissement, Some(province), "A"), misplaced),
            (
                new("ain-example", Level::Commune, Some(province), "A"),
                ("هذا العنوان مستعمل", "Cette adresse est prise"),
            ),
        ];
        for (council, words) in table {
            let mut tx = town.write().await;
            town.refused(create(&mut tx, council).await, words);
        }
        let nowhere = Some(Id::new(town.clock.now()));
        let mut tx = town.write().await;
        let lost = create(&mut tx, new("ville", Level::Commune, nowhere, "A")).await;
        assert!(matches!(lost, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn the_council_of_a_region_opens_once_where_the_tree_has_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let region = |slug, code: &str| NewCouncil {
            code: code.to_owned(),
            ..new(slug, Level::Region, None, "Casablanca-Settat")
        };
        let mut tx = town.write().await;
        let unknown = ("لا توجد جماعة ترابية بهذا الرمز", "Aucune collectivité ne porte ce code");
        town.refused(create(&mut tx, region("nulle-part", "99")).await, unknown);
        let taken = ("هذا العنوان مستعمل", "Cette adresse est prise");
        town.refused(create(&mut tx, region("ain-example", "06")).await, taken);
        drop(tx);
        let open = async |slug| {
            let mut tx = town.write().await;
            let opened = create(&mut tx, region(slug, "06")).await;
            if opened.is_ok() {
                tx.commit().await.unwrap();
            }
            opened
        };
        let (one, other) = tokio::join!(open("casablanca-settat"), open("grand-casablanca"));
        assert!(one.is_ok() != other.is_ok());
        let already = ("هذا المجلس يشتغل هنا من قبل", "Ce conseil travaille déjà ici");
        town.refused(if one.is_ok() { other } else { one }, already);
        let mut tx = town.read().await;
        assert_eq!(list_public(&mut tx, "", 10).await.unwrap().len(), 2);
    })
    .await;
}

#[test]
fn a_title_takes_its_article_and_its_elision() {
    for (level, name, title) in [
        (Level::Commune, "Casablanca", "Commune de Casablanca"),
        (Level::Commune, "Oujda", "Commune d’Oujda"),
        (Level::Commune, "Errachidia", "Commune d’Errachidia"),
        (Level::Region, "L’Oriental", "Région de l’Oriental"),
        (Level::Prefecture, "Inezgane", "Préfecture d’Inezgane"),
        (Level::Province, "Midelt", "Province de Midelt"),
        (Level::State, "Maroc", "Maroc"),
    ] {
        assert_eq!(super::create::title(level, &Bilingual::new("م", name)).fr, title);
    }
}

#[tokio::test]
async fn settings_are_kept_and_stand_on_the_letterhead() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.council.id;
        let mut tx = town.write().await;
        let usual = letterhead(&mut tx, &town.house, &town.council).await.unwrap();
        assert_eq!(usual.above.len(), 2, "the ministry, and the province above");
        assert!(format!("{:?}", usual.council).contains("Commune d’Aïn Exemple"));
        let settings = Settings {
            publish_named_votes: true,
            letterhead: vec![Bilingual::new("دائرة المثال", "Cercle d’Exemple")],
            ..Settings::default()
        };
        save_settings(&mut tx, id, &settings).await.unwrap();
        let council = find(&mut tx, id).await.unwrap();
        assert_eq!(council.settings.0, settings);
        let chosen = letterhead(&mut tx, &town.house, &council).await.unwrap();
        assert_eq!(chosen.above.len(), 1);
        assert!(format!("{:?}", chosen.above).contains("Cercle d’Exemple"));
        let name = Bilingual::new("وزارة الداخلية", "Ministère de l’Intérieur");
        let made = create_authority(&mut tx, AuthorityKind::Interior, name.clone()).await.unwrap();
        assert_eq!(authority(&mut tx, made.id).await.unwrap().name, name);
        assert!(of_authority(&mut tx, made.id).await.unwrap().is_empty());
    })
    .await;
}
