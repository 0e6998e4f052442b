//! Mandates, offices, groups, services and the eight exclusions, day by day.

use crate::people::{self, NewPerson, OfficeKind, Post, Role, Roles};
use crate::trial::{MEMBERS, Town, Who};
use jiff::civil::date;
use kit::trial::on_both_engines;
use kit::{Bilingual, Id};
use law::rules::Exclusion;

#[tokio::test]
async fn members_are_listed_by_name_on_a_day() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let council = town.council.id;
        let mut tx = town.read().await;
        for (day, count) in
            [(date(2021, 9, 7), 0), (date(2021, 9, 8), MEMBERS), (date(2027, 1, 4), MEMBERS)]
        {
            let members = people::members_on(&mut tx, council, day).await.unwrap();
            assert_eq!(members.len(), count, "{day}");
            assert!(members.is_sorted_by_key(|member| member.sort_key.clone()));
        }
        let today = date(2027, 1, 4);
        let member = people::member(&mut tx, council, today, town.members[0]).await.unwrap();
        assert_eq!(member.unwrap().office, Some(OfficeKind::President));
        let nobody = people::member(&mut tx, council, today, town.office).await.unwrap();
        assert!(nobody.is_none());
        let secretary = people::office_on(&mut tx, council, OfficeKind::Secretary, today).await;
        assert_eq!(secretary.unwrap().unwrap().person_id, town.members[1]);
        let deputy = people::office_on(&mut tx, council, OfficeKind::DeputySecretary, today).await;
        assert!(deputy.unwrap().is_none());
        let names = people::names(&mut tx, &[town.members[2], council]).await.unwrap();
        assert_eq!((names.len(), names[&town.members[2]].fr.as_str()), (1, "Jamal Jimi"));
    })
    .await;
}

#[tokio::test]
async fn an_excluded_member_is_out_of_office_from_that_day_and_their_page_tells_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (council, person) = (town.council.id, town.members[5]);
        let mut tx = town.write().await;
        let member = people::member(&mut tx, council, date(2027, 1, 4), person).await.unwrap();
        let mandate = member.unwrap().mandate_id;
        let (since, until) = (date(2027, 1, 10), Some(date(2027, 2, 10)));
        let why = (Exclusion::ALL[0], since, until);
        people::exclude(&mut tx, council, mandate, why, Some(town.office)).await.unwrap();
        tx.commit().await.unwrap();
        for (day, count) in [
            (date(2027, 1, 9), MEMBERS),
            (date(2027, 1, 10), MEMBERS - 1),
            (date(2027, 2, 9), MEMBERS - 1),
            (date(2027, 2, 10), MEMBERS),
        ] {
            let mut tx = town.read().await;
            let seated = people::in_office(&mut tx, &town.council, day).await.unwrap();
            assert_eq!(seated.len(), count, "{day}");
        }
        assert_eq!(town.told(person, "journal-exclusion-added").await, 1);
        let page = format!("members/{person}");
        town.says(Who::Office, &page, ("لم يعد", "N’est plus en exercice")).await;
    })
    .await;
}

#[tokio::test]
async fn groups_services_and_posts_are_kept_and_journaled() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (council, since) = (town.council.id, date(2021, 10, 1));
        let mut tx = town.write().await;
        let group = Bilingual::new("فريق الأمل", "Groupe de l’espoir");
        let group = people::add_group(&mut tx, council, &group).await.unwrap();
        people::join_group(&mut tx, council, group.id, town.members[3], since).await.unwrap();
        let name = Bilingual::new("مصلحة الماء", "Service de l’eau");
        let water = people::add_service(&mut tx, council, &name).await.unwrap();
        let post = Post::Service(council, water.id);
        people::add_staff(&mut tx, town.engineer, post, since).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = town.read().await;
        assert_eq!(people::groups(&mut tx, council).await.unwrap()[0].name, group.name);
        assert_eq!(people::services(&mut tx, council).await.unwrap().len(), 2);
        let of = people::services_of(&mut tx, council, town.engineer).await.unwrap();
        let of: Vec<Id> = of.iter().map(|service| service.id).collect();
        assert_eq!(of, [town.service.id, water.id]);
        let member = people::member(&mut tx, council, date(2027, 1, 4), town.members[3]).await;
        assert_eq!(member.unwrap().unwrap().group_id, Some(group.id));
        drop(tx);
        assert_eq!(town.entries(group.id).await, ["journal-group-added", "journal-group-joined"]);
        assert_eq!(town.told(water.id, "journal-service-added").await, 1);
        assert_eq!(town.told(town.engineer, "journal-staff-added").await, 2);
        town.says(Who::Member(4), "members", ("فريق الأمل", "Groupe de l’espoir")).await;
    })
    .await;
}

#[tokio::test]
async fn a_person_keeps_one_account_and_is_found_by_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let mut tx = town.write().await;
        let new = NewPerson { phone: "0600000000".to_owned(), ..NewPerson::named("", "Zoubida") };
        let person = people::save_new(&mut tx, &new).await.unwrap();
        let given = people::give_account(&mut tx, person, "Z@Example.MA", None).await.unwrap();
        let again = people::give_account(&mut tx, person, "other@example.ma", None).await.unwrap();
        assert_eq!(given, again);
        let found = people::find_by_account(&mut tx, given).await.unwrap().unwrap();
        assert_eq!((found.id, found.phone.as_str()), (person, "0600000000"));
        assert!(!found.sort_key.is_empty(), "sorted by the only name it has");
        assert_eq!(kit::sign_in::find(&mut tx, given).await.unwrap().email, "z@example.ma");
        tx.commit().await.unwrap();
        let mut tx = town.read().await;
        let office = Roles::NONE.with(Role::Office);
        let history =
            people::history(&mut tx, (town.council.id, office), town.members[0], 9).await.unwrap();
        assert!(history.iter().any(|line| line.what == "journal-office-taken"));
    })
    .await;
}
