//! Offices taken and left, and what the chart of a day says of them.

use crate::councils;
use crate::people::{self, OfficeKind};
use crate::trial::{FIRST_DAY, Town, Who};
use axum::http::StatusCode;
use kit::trial::on_both_engines;

impl Town {
    /// The form by which the member `number` takes an office.
    pub fn taking(
        &self,
        number: usize,
        kind: &'static str,
        rank: &'static str,
    ) -> Vec<(&'static str, String)> {
        vec![
            ("person", self.members[number].to_string()),
            ("kind", kind.to_owned()),
            ("rank", rank.to_owned()),
            ("since", "2027-01-04".to_owned()),
        ]
    }

    /// The office writes down that the member `number` took an office.
    pub async fn takes(&self, number: usize, kind: &'static str, rank: &'static str) {
        let fields = self.taking(number, kind, rank);
        let fields: Vec<_> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let office = self.browser(Who::Office).await;
        office.post("chart/offices", &fields).await.done("done-office-taken");
    }

    /// The same, refused with these words.
    pub async fn may_not_take(
        &self,
        (number, kind, rank): (usize, &'static str, &'static str),
        words: (&str, &str),
    ) {
        let fields = self.taking(number, kind, rank);
        let fields: Vec<_> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
        self.refuses(Who::Office, "chart/offices", &fields, words).await;
    }
}

#[tokio::test]
async fn the_chart_of_a_day_shows_who_held_which_office_and_what_the_law_makes_of_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let vacant = ("المادة 16", "art. 16");
        town.says(Who::Member(4), "chart", vacant).await;
        town.takes(2, "vice-president", "1").await;
        town.takes(3, "vice-president", "2").await;
        town.takes(5, "deputy-secretary", "").await;
        let page = town.browser(Who::Reader).await.desk("chart").await.ok().words();
        assert!(page.contains("2e vice-président") && page.contains("Hasna Hai"), "{page}");
        let before = town.browser(Who::Reader).await.desk("chart?on=2026-12-31").await.ok().words();
        assert!(!before.contains("2e vice-président") && before.contains("Ahmed Alfi"));
        let held = ("غير شاغرة", "déjà tenue");
        town.may_not_take((4, "vice-president", "2"), held).await;
        town.may_not_take((2, "secretary", ""), ("يغادرها أولا", "il la quitte d’abord")).await;
        town.takes(4, "vice-president", "3").await;
        town.may_not_take((6, "vice-president", "4"), ("المادة 16", "art. 16")).await;
        let office = town.browser(Who::Office).await;
        let end = format!("chart/offices/{}/vice-president/end", town.members[3]);
        office.post(&end, &[("on", "2027-01-04")]).await.done("done-office-left");
        let gone = ("لم تعد هذه المهمة", "n’est plus tenue");
        town.refuses(Who::Office, &end, &[("on", "2027-01-04")], gone).await;
        let mut tx = town.read().await;
        let offices = people::offices_on(&mut tx, town.council.id, FIRST_DAY).await.unwrap();
        assert_eq!(offices.len(), 5);
        drop(tx);
        assert_eq!(town.told(town.members[3], "journal-office-left").await, 1);
        let others = [Who::Member(4), Who::Secretary, Who::Governor, Who::Reader];
        town.turns_away(&others, &end, &[("on", "2027-01-04")], StatusCode::FORBIDDEN).await;
        town.browser(Who::Member(4)).await.desk("chart/writing").await.is(StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn nobody_presides_two_councils() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let mut tx = town.write().await;
        let other = councils::find_by_slug(&mut tx, "province-06-385").await.unwrap().unwrap();
        let since = councils::ELECTION_2021;
        let member = town.members[6];
        let declared = ("عنوان", "");
        people::start_mandate(&mut tx, other.id, member, since, declared).await.unwrap();
        let office = (OfficeKind::VicePresident, 1);
        people::take_office(&mut tx, other.id, member, office, since).await.unwrap();
        tx.commit().await.unwrap();
        town.may_not_take((6, "vice-president", "1"), ("المادة 15", "art. 15")).await;
        let mut tx = town.read().await;
        let council = town.council.id;
        let found = people::presidencies_elsewhere(&mut tx, council, member, FIRST_DAY).await;
        assert_eq!(found.unwrap(), 1);
    })
    .await;
}
