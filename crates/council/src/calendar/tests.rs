//! Stories of this room, on both engines.

use super::store::{Kept, list};
use super::{holidays, plant};
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use jiff::civil::{Date, date};
use kit::trial::on_both_engines;
use kit::{Id, Language};

/// The form that adds a holiday.
fn form<'f>(day: &'f str, days: &'f str, more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let usual = [("day", day), ("days", days), ("name_ar", "عيد"), ("name_fr", "Fête")];
    let changed = |name: &str| more.iter().any(|(it, _)| *it == name);
    let kept = usual.into_iter().filter(|(name, _)| !changed(name));
    kept.chain(more.iter().copied()).collect()
}

async fn kept(town: &Town) -> Vec<Kept> {
    list(&mut town.read().await, town.council.id).await.unwrap()
}

async fn is_worked(town: &Town, day: Date) -> bool {
    let profile = town.council.law(day).unwrap();
    let holidays = holidays(&mut town.read().await, town.council.id).await.unwrap();
    profile.working_days(&holidays).include(day)
}

#[tokio::test]
async fn the_national_table_is_planted_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let before = kept(&town).await.len();
        let mut tx = town.write().await;
        assert!(!plant(&mut tx).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(kept(&town).await.len(), before);
        // Independence manifesto, Amazigh new year, Labour day, Throne day, Independence.
        for (month, day) in [(1, 11), (1, 14), (5, 1), (7, 30), (11, 18)] {
            let day = date(2026, month, day);
            assert!(!is_worked(&town, day).await, "{day}");
        }
        let page = "holidays";
        town.says(Who::Reader, page, ("عيد العرش", "Fête du Trône")).await;
    })
    .await;
}

#[tokio::test]
async fn a_holiday_sent_twice_is_added_once_and_taken_back_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let office = town.browser(Who::Office).await;
        assert!(is_worked(&town, date(2027, 2, 16)).await);
        let before = kept(&town).await.len();
        let fields = form("2027-02-16", "2", &[("source", "Bulletin")]);
        let (one, other) =
            tokio::join!(office.post("holidays", &fields), office.post("holidays", &fields));
        one.done("done-holiday-added");
        other.done("done-holiday-added");
        let now = kept(&town).await;
        assert_eq!(now.len(), before + 1);
        let added = now.iter().find(|it| it.council_id.is_some()).unwrap().id;
        assert_eq!(town.entries(added).await, ["journal-holiday-added"]);
        for day in [16, 17] {
            assert!(!is_worked(&town, date(2027, 2, day)).await);
        }
        assert!(is_worked(&town, date(2027, 2, 18)).await);

        let removal = format!("holidays/{added}/removal");
        office.post(&removal, &[]).await.done("done-holiday-removed");
        assert!(is_worked(&town, date(2027, 2, 16)).await);
        let again = ("حذف هذا اليوم من قبل", "Ce jour a déjà été retiré");
        town.refuses(Who::Office, &removal, &[], again).await;
        let national = kept(&town).await[0].id;
        town.refuses(Who::Office, &format!("holidays/{national}/removal"), &[], again).await;
        assert_eq!(kept(&town).await.len(), before);
        let told = ["journal-holiday-added", "journal-holiday-removed"];
        assert_eq!(town.entries(added).await, told);
        office.post("holidays", &fields).await.done("done-holiday-added");
        assert!(!is_worked(&town, date(2027, 2, 16)).await, "it may come back");
    })
    .await;
}

#[tokio::test]
async fn a_feast_of_the_moon_is_moved_to_the_day_announced() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let office = town.browser(Who::Office).await;
        let all = kept(&town).await;
        let moon = all.iter().find(|it| it.day.is_some_and(|day| day.year() == 2027)).unwrap();
        let (was, is) = (moon.day.unwrap(), date(2027, 4, 13));
        let (id, text) = (moon.id.to_string(), is.to_string());
        let fields = form(&text, "1", &[("replaces", &id)]);
        office.post("holidays", &fields).await.done("done-holiday-added");
        let now = kept(&town).await;
        assert_eq!(now.len(), all.len(), "one for one");
        assert!(now.iter().all(|it| it.id != moon.id) && !is_worked(&town, is).await, "{was}");
        let own = now.iter().find(|it| it.council_id.is_some()).unwrap().id;
        town.says(Who::Office, "holidays", ("إعلان رسمي", "Annonce officielle")).await;
        office.post(&format!("holidays/{own}/removal"), &[]).await.done("done-holiday-removed");
        assert!(kept(&town).await.iter().any(|it| it.id == moon.id), "the national one is back");
    })
    .await;
}

/// A day, so many days, other fields, and the words of the refusal.
type Refused<'t> = (&'t str, &'t str, &'t [(&'t str, &'t str)], (&'t str, &'t str));

#[tokio::test]
async fn what_is_no_holiday_is_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let all = kept(&town).await;
        let yearly = all.iter().find(|it| it.month_day.is_some()).unwrap().id.to_string();
        let nobody = Id::new(town.clock.now()).to_string();
        let long = "é".repeat(201);
        let unreadable = ("التاريخ أو عدد الأيام غير صحيح", "ne sont pas valables");
        let nameless = ("اكتبوا اسم المناسبة", "Écrivez le nom de la fête");
        let too_long = ("طويل جدا", "trop long");
        let fixed = ("اختاروا عيدا مؤرخا", "choisissez une fête datée");
        let form_unreadable = ("تعذرت قراءة", "n’a pas pu être lu");
        let table: &[Refused<'_>] = &[
            ("", "1", &[], unreadable),
            ("2027-02-30", "1", &[], unreadable),
            ("16/02/2027", "1", &[], unreadable),
            ("1999-12-31", "1", &[], unreadable),
            ("2100-01-01", "1", &[], unreadable),
            ("2027-02-16", "0", &[], unreadable),
            ("2027-02-16", "11", &[], unreadable),
            ("2027-02-16", "-1", &[], unreadable),
            ("2027-02-16", "deux", &[], unreadable),
            ("2027-02-16", "1", &[("name_ar", " "), ("name_fr", "")], nameless),
            ("2027-02-16", "1", &[("name_fr", &long)], too_long),
            ("2027-02-16", "1", &[("source", &long)], too_long),
            ("2027-02-16", "1", &[("replaces", &yearly)], fixed),
            ("2027-02-16", "1", &[("replaces", &nobody)], fixed),
            ("2027-02-16", "1", &[("replaces", "Noël")], fixed),
            ("2027-02-16", "1", &[("name_ar", "عيد\0")], form_unreadable),
        ];
        for (day, days, more, words) in table {
            town.refuses(Who::Office, "holidays", &form(day, days, more), *words).await;
        }
        assert_eq!(kept(&town).await.len(), all.len());
    })
    .await;
}

#[tokio::test]
async fn everybody_sees_the_holidays_and_the_office_alone_changes_them() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let others: Vec<Who> = Who::ALL.into_iter().filter(|who| *who != Who::Office).collect();
        let fields = form("2027-02-16", "1", &[]);
        town.turns_away(&others, "holidays", &fields, StatusCode::FORBIDDEN).await;
        let removal = format!("holidays/{}/removal", kept(&town).await[0].id);
        town.turns_away(&others, &removal, &[], StatusCode::FORBIDDEN).await;
        for who in Who::ALL {
            for language in [Language::Arabic, Language::French] {
                let page = town.browser(who).await.reading(language).desk("holidays").await;
                let may_add = page.ok().text().contains("name=\"replaces\"");
                assert_eq!(may_add, who == Who::Office, "{who:?}");
            }
        }
        let table = super::permission_table();
        let roles: Vec<usize> = table.iter().map(|line| line.roles.len()).collect();
        assert_eq!(roles, [7, 1]);
    })
    .await;
}
