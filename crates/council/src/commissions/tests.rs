//! Stories of this room, on both engines.

mod composing;

use super::{SeatKind, add, find, join, list, seats};
use crate::trial::Town;
use jiff::civil::date;
use kit::trial::on_both_engines;
use kit::{Bilingual, Id};

#[tokio::test]
async fn commissions_are_listed_as_they_were_created_and_seats_by_rank() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let council = town.council.id;
        let since = date(2021, 10, 20);
        let mut tx = town.write().await;
        let name = Bilingual::new("لجنة المرافق", "Commission des services publics");
        let services = add(&mut tx, council, &name, since).await.unwrap();
        for (member, kind) in [
            (5, SeatKind::Member),
            (6, SeatKind::Rapporteur),
            (7, SeatKind::VicePresident),
            (8, SeatKind::President),
        ] {
            join(&mut tx, &services, town.members[member], kind, since).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut tx = town.read().await;
        let listed: Vec<Id> =
            list(&mut tx, council).await.unwrap().iter().map(|it| it.id).collect();
        assert_eq!(listed, [town.commission.id, services.id]);
        let found = find(&mut tx, services.id).await.unwrap();
        assert_eq!((found.name, found.since, found.council_id), (name, since, council));
        let seats = seats(&mut tx, council).await.unwrap();
        let kinds: Vec<SeatKind> =
            seats.iter().filter(|it| it.commission_id == services.id).map(|it| it.kind).collect();
        assert_eq!(kinds, SeatKind::ALL);
        drop(tx);
        assert_eq!(town.told(services.id, "journal-commission-added").await, 1);
        assert_eq!(town.told(services.id, "journal-commission-joined").await, 4);
        assert_eq!(town.told(town.members[8], "journal-commission-joined").await, 1);
    })
    .await;
}

const ONE: (&str, &str) = (
    "هذا العضو منتم إلى لجنة من قبل.",
    "Un membre n’appartient qu’à une seule commission permanente (art. 25",
);

#[tokio::test]
async fn a_member_sits_in_one_permanent_commission_only() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let since = date(2021, 10, 20);
        let mut tx = town.write().await;
        let name = Bilingual::new("لجنة المرافق", "Commission des services publics");
        let services = add(&mut tx, town.council.id, &name, since).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = town.write().await;
        let seated = town.members[2];
        for commission in [&services, &town.commission] {
            let again = join(&mut tx, commission, seated, SeatKind::Member, since).await;
            town.refused(again, ONE);
        }
        drop(tx);
        assert_eq!(seats(&mut town.read().await, town.council.id).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_member_seated_by_two_officers_at_once_has_one_seat() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let since = date(2021, 10, 20);
        let mut tx = town.write().await;
        let name = Bilingual::new("لجنة المرافق", "Commission des services publics");
        let services = add(&mut tx, town.council.id, &name, since).await.unwrap();
        tx.commit().await.unwrap();
        let seat = async |commission| {
            let mut tx = town.write().await;
            let joined = join(&mut tx, commission, town.members[5], SeatKind::Member, since).await;
            if joined.is_ok() {
                tx.commit().await.unwrap();
            }
            joined
        };
        let (one, other) = tokio::join!(seat(&services), seat(&town.commission));
        assert!(one.is_ok() != other.is_ok());
        town.refused(if one.is_ok() { other } else { one }, ONE);
        assert_eq!(town.told(town.members[5], "journal-commission-joined").await, 1);
    })
    .await;
}
