//! Who stands in for the president: after the month of the law, in its order; and signs.

use crate::deliberations;
use crate::people::{self, OfficeKind};
use crate::signatures::of_subject;
use crate::trial::{OPENING, Town, Who};
use kit::Id;
use kit::trial::on_both_engines;
use law::substitution::Capacity;

fn beginning(
    town: &Town,
    number: usize,
    away: &'static str,
    reason: &'static str,
) -> Vec<(&'static str, String)> {
    vec![
        ("person", town.members[number].to_string()),
        ("cause", "prevented".to_owned()),
        ("away_since", away.to_owned()),
        ("reason_ar", reason.to_owned()),
        ("reason_fr", reason.to_owned()),
    ]
}

async fn refuses(town: &Town, fields: &[(&'static str, String)], words: (&str, &str)) {
    let fields: Vec<_> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
    town.refuses(Who::Office, "chart/interims", &fields, words).await;
}

async fn begins(town: &Town, fields: &[(&'static str, String)]) -> Id {
    let fields: Vec<_> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let office = town.browser(Who::Office).await;
    office.post("chart/interims", &fields).await.done("done-interim-began");
    acting(town).await.unwrap().id
}

async fn acting(town: &Town) -> Option<people::Interim> {
    let mut tx = town.read().await;
    let today = kit::clock::day(tx.now());
    people::acting(&mut tx, town.council.id, OfficeKind::President, today).await.unwrap()
}

#[tokio::test]
async fn a_vice_president_stands_in_after_the_month_in_the_order_of_the_law() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.takes(2, "vice-president", "1").await;
        town.takes(3, "vice-president", "2").await;
        let early = beginning(&town, 2, "2026-12-10", "");
        refuses(&town, &early, ("المادة 109", "art. 109")).await;
        let second = beginning(&town, 3, "2026-11-20", "");
        refuses(&town, &second, ("المادة 109", "Ce n’est pas le premier")).await;
        let president = beginning(&town, 0, "2026-11-20", "x");
        refuses(&town, &president, ("مزاولا مهامه", "membre en exercice")).await;
        let mut vacant = beginning(&town, 2, "2026-11-20", "");
        vacant[1].1 = "vacant".to_owned();
        refuses(&town, &vacant, ("شاغرة", "vacante")).await;
        let mut tx = town.read().await;
        let today = kit::clock::day(tx.now());
        let order = people::stand_ins(&mut tx, &town.council, today).await.unwrap();
        assert_eq!((order[0].0, order[1].0), (town.members[2], town.members[3]));
        assert_eq!(order.len(), 10, "everybody but the president");
        drop(tx);
        let interim = begins(&town, &beginning(&town, 3, "2026-11-20", "Le premier refuse")).await;
        let found = acting(&town).await.unwrap();
        assert_eq!(
            (found.acting_id, found.since.to_string().as_str()),
            (town.members[3], "2026-12-21")
        );
        town.says(Who::Member(5), "chart", ("بالنيابة", "Intérim")).await;
        let twice = beginning(&town, 2, "2026-11-20", "");
        refuses(&town, &twice, ("من قبل", "déjà")).await;
        // Whoever stands in has the president's desk.
        town.browser(Who::Member(3)).await.desk("chart/writing").await.ok();
        let end = format!("chart/interims/{interim}/end");
        let before = ("سابق لبداية", "avant le début");
        town.refuses(Who::Office, &end, &[("on", "2026-12-20")], before).await;
        let office = town.browser(Who::Office).await;
        office.post(&end, &[("on", "2027-01-04")]).await.done("done-interim-ended");
        assert!(acting(&town).await.is_none());
        let over = ("انتهت هذه النيابة", "a déjà pris fin");
        town.refuses(Who::Office, &end, &[("on", "2027-01-04")], over).await;
        assert_eq!(town.told(town.members[3], "journal-interim-began").await, 1);
        assert_eq!(town.told(town.members[3], "journal-interim-ended").await, 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_stands_in_signs_for_the_president_and_the_signature_says_so() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.takes(2, "vice-president", "1").await;
        town.give_password(town.members[2]).await;
        let session = town.closed().await;
        assert!(kit::clock::day(town.clock.now()) >= OPENING);
        let office = town.browser(Who::Office).await;
        let papers = format!("sessions/{session}/signing/papers");
        office.post(&papers, &[]).await.done("done-papers-prepared");
        begins(&town, &beginning(&town, 2, "2026-12-20", "")).await;
        let signing = format!("sessions/{session}/signing");
        town.says(Who::Office, &signing, ("المادة 109", "art. 109")).await;
        town.sign_acts(session, Who::Member(2)).await;
        let mut tx = town.read().await;
        let acts = deliberations::of_session(&mut tx, session).await.unwrap();
        let kept = of_subject(&mut tx, acts[0].id).await.unwrap();
        assert_eq!(kept[0].person_id, town.members[2]);
        assert_eq!(kept[0].capacity.0, Capacity::Acting);
        assert_eq!(kept[0].ground.as_ref().unwrap().source.article, "109");
    })
    .await;
}
