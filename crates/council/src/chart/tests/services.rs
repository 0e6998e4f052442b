//! The services, the tree they form, and who heads each.

use crate::people;
use crate::trial::{FIRST_DAY, Town, Who};
use kit::trial::on_both_engines;

#[tokio::test]
async fn a_service_has_its_place_in_the_tree_and_its_head_since_a_day() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let office = town.browser(Who::Office).await;
        let nameless = ("سموا المصلحة", "Donnez un nom");
        town.refuses(Who::Office, "chart/services", &[], nameless).await;
        let planning = town.service.id.to_string();
        let name =
            [("name_ar", "مكتب الرخص"), ("name_fr", "Bureau des permis"), ("parent", &planning)];
        office.post("chart/services", &name).await.done("done-service-added");
        let council = town.council.id;
        let services = people::services(&mut town.read().await, council).await.unwrap();
        let permits = services.iter().find(|it| it.id != town.service.id).unwrap();
        assert_eq!(permits.parent_id, Some(town.service.id));
        let under = permits.id.to_string();
        let place = format!("chart/services/{}", town.service.id);
        let loops = ("تابعة لنفسها", "lui-même");
        town.refuses(Who::Office, &place, &[("parent", &under)], loops).await;
        let head = format!("{place}/head");
        let engineer = town.engineer.to_string();
        let known = [("person", engineer.as_str()), ("since", "2026-12-01")];
        office.post(&head, &known).await.done("done-service-headed");
        let nobody = ("اختاروا موظفا", "Choisissez un agent");
        town.refuses(Who::Office, &head, &[("since", "2027-01-04")], nobody).await;
        let new = [("name_ar", "سلوى السباعي"), ("name_fr", "Salwa Sbaï"), ("since", "2027-01-04")];
        office.post(&head, &new).await.done("done-service-headed");
        town.says(Who::Reader, "chart", ("سلوى السباعي", "Salwa Sbaï")).await;
        town.says(Who::Reader, "chart?on=2026-12-31", ("المهندسة", "Ingénieure")).await;
        let mut tx = town.read().await;
        let heads = people::heads_on(&mut tx, council, FIRST_DAY).await.unwrap();
        assert_eq!((heads.len(), heads[0].service_id), (1, town.service.id));
        let officials = people::officials_on(&mut tx, council, FIRST_DAY).await.unwrap();
        assert_eq!(officials.len(), 3, "the office, the engineer, the new head");
        drop(tx);
        office.post(&format!("chart/services/{}", permits.id), &[]).await.done("done-service");
        let services = people::services(&mut town.read().await, council).await.unwrap();
        assert!(services.iter().all(|it| it.parent_id.is_none()));
        assert_eq!(town.told(town.service.id, "journal-service-headed").await, 2);
        assert_eq!(town.told(permits.id, "journal-service-placed").await, 2);
    })
    .await;
}
