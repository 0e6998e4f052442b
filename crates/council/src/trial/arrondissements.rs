//! A town that is an arrondissement of a commune, or a commune with arrondissements of its own.

use super::Town;
use crate::councils::{self, Council, Level, NewCouncil, Settings};
use crate::people::{self, NewPerson, Post};
use kit::{Bilingual, Happened, Id};

impl Town {
    /// Makes the town an arrondissement of a commune that works here; that commune, and its officer.
    pub async fn under_a_commune(&mut self) -> (Council, Id) {
        let mut tx = self.write().await;
        let new = NewCouncil {
            slug: "grande-ville".to_owned(),
            level: Level::Commune,
            parent: self.council.parent_id,
            authority: self.council.authority_id,
            code: "grande".to_owned(),
            name: Bilingual::new("المدينة الكبرى", "Grande Ville"),
            place: Bilingual::new("القاعة", "Salle"),
            population: Some(900_000),
            seats: Vec::new(),
            settings: Settings::default(),
        };
        let commune = councils::create(&mut tx, new).await.unwrap();
        let named = NewPerson::named("كاتب الجماعة", "Agent de la commune");
        let officer = people::save_new(&mut tx, &named).await.unwrap();
        people::give_account(&mut tx, officer, "commune@example.ma", None).await.unwrap();
        let post = Post::Office(commune.id);
        people::add_staff(&mut tx, officer, post, councils::ELECTION_2021).await.unwrap();
        tx.query("UPDATE council SET level = 'arrondissement', parent_id = $2 WHERE id = $1")
            .bind(self.council.id)
            .bind(commune.id)
            .run()
            .await
            .unwrap();
        let moved = Happened::new("journal-council-moved", self.council.id, self.council.id);
        tx.record(moved).await.unwrap();
        tx.commit().await.unwrap();
        self.council.level = Level::Arrondissement;
        self.council.parent_id = Some(commune.id);
        (commune, officer)
    }

    /// Gives the commune two arrondissements: the first works here, with an officer of its own.
    pub async fn with_arrondissements(&self) -> ([Council; 2], Id) {
        let mut tx = self.write().await;
        let first = arrondissement(&mut tx, &self.council, ("anfa", "أنفا", "Anfa")).await;
        let second = arrondissement(&mut tx, &self.council, ("maarif", "المعاريف", "Maârif")).await;
        let named = NewPerson::named("كاتب المقاطعة", "Agent de l’arrondissement");
        let officer = people::save_new(&mut tx, &named).await.unwrap();
        people::give_account(&mut tx, officer, "anfa@example.ma", None).await.unwrap();
        let post = Post::Office(first.id);
        people::add_staff(&mut tx, officer, post, councils::ELECTION_2021).await.unwrap();
        tx.commit().await.unwrap();
        ([first, second], officer)
    }

    /// Writes down that `council` held its September session of 2027, closed on the 15th.
    pub async fn september_closed(&self, council: Id) {
        let mut tx = self.write().await;
        let session = Id::new(tx.now());
        tx.query(
            "INSERT INTO session (id, council_id, kind, year, month, opens_on, sort_on, stage, \
             recorded, place_ar, place_fr, note_ar, note_fr) VALUES ($1, $2, 'ordinary', 2027, 9, \
             '2027-09-06', '2027-09-06', 'closed', $3, '', '', '', '')",
        )
        .bind(session)
        .bind(council)
        .bind(false)
        .run()
        .await
        .unwrap();
        tx.query(
            "INSERT INTO session_milestone (session_id, milestone, at, proof) \
             VALUES ($1, 'closed', '2027-09-15T11:00:00.000000Z', '{}')",
        )
        .bind(session)
        .run()
        .await
        .unwrap();
        tx.record(Happened::new("journal-session-recorded", council, session)).await.unwrap();
        tx.commit().await.unwrap();
    }
}

async fn arrondissement(
    tx: &mut kit::db::Tx,
    commune: &Council,
    (slug, ar, fr): (&str, &str, &str),
) -> Council {
    let new = NewCouncil {
        slug: slug.to_owned(),
        level: Level::Arrondissement,
        parent: Some(commune.id),
        authority: commune.authority_id,
        code: slug.to_owned(),
        name: Bilingual::new(ar, fr),
        place: Bilingual::new("القاعة", "Salle"),
        population: Some(100_000),
        seats: Vec::new(),
        settings: Settings::default(),
    };
    councils::create(tx, new).await.unwrap()
}
