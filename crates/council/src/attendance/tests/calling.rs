//! Calling the roll: who is on it, when it may be marked, and by whom.

use crate::attendance::opening::may_be_called;
use crate::attendance::{Presence, mark, mark_rest};
use crate::people;
use crate::sessions::{self, Stage};
use crate::trial::{MEMBERS, OPENING, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;
use law::rules::Exclusion;

const EARLY: (&str, &str) = ("المناداة تكون يوم الجلسة", "L’appel se fait le jour de la séance");
const OVER: (&str, &str) =
    ("اختتمت الدورة: لا يغير الحضور بعد ذلك", "les présences ne changent plus");
const STRANGER: (&str, &str) =
    ("المزاولين مهامهم يوم الجلسة", "membre en exercice le jour de la séance");
const UNREADABLE: (&str, &str) = ("تعذرت قراءة ما أرسلتم", "n’a pas pu être lu");

fn roll(session: Id, sitting: u8) -> String {
    format!("sessions/{session}/sittings/{sitting}/roll")
}

#[tokio::test]
async fn a_roll_is_marked_name_by_name_corrected_and_the_rest_at_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        town.move_to(OPENING);
        let path = roll(session, 1);
        let ids: Vec<String> = town.members.iter().map(ToString::to_string).collect();
        let secretary = town.browser(Who::Secretary).await;
        for fields in [
            &[(ids[0].as_str(), "present"), (ids[1].as_str(), "absent")][..],
            &[(ids[1].as_str(), "excused")],
            &[(ids[1].as_str(), "excused")],
            &[("all", "present"), (ids[2].as_str(), "absent")],
            &[("all", "absent")],
        ] {
            secretary.post(&path, fields).await.done("done-roll-marked");
        }
        let marked = town.roll(session, 1).await;
        let counts = Presence::ALL.iter().map(|it| marked.count(*it)).collect::<Vec<_>>();
        assert_eq!((marked.uncalled(), counts), (0, vec![9, 1, 1]));
        assert!(marked.is_present(town.members[0]) && !marked.is_present(town.members[1]));
        let excused: Vec<Id> = marked.those(Presence::Excused).map(|it| it.person_id).collect();
        assert_eq!(excused, [town.members[1]]);
        // Two of the five marked nobody anew: they changed nothing and are not told.
        assert_eq!(town.told(session, "journal-roll-marked").await, 3);
        let page = format!("sessions/{session}");
        town.says(Who::Office, &page, ("سجل حضور أعضاء، عددهم", "Présences notées, nombre")).await;
    })
    .await;
}

#[tokio::test]
async fn nobody_is_called_before_the_day_of_the_sitting_nor_after_the_closing() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let all = [("all", "present")];
        town.refuses(Who::Secretary, &roll(session, 1), &all, EARLY).await;
        let office = town.browser(Who::Office).await;
        let seal = format!("sessions/{session}/convocation/seal");
        office.post(&seal, &[]).await.done("done-convened");
        town.refuses(Who::Secretary, &roll(session, 1), &all, EARLY).await;
        town.says(Who::Secretary, &roll(session, 1), EARLY).await;
        town.report_all(session).await;
        town.move_to(OPENING);
        town.refuses(Who::Secretary, &roll(session, 2), &all, EARLY).await;
        town.open_with(session, MEMBERS).await;
        for point in &town.points(session).await[1..] {
            town.vote(point.id, "for", &[]).await;
        }
        let president = town.browser(Who::President).await;
        president.post(&format!("sessions/{session}/closing"), &[]).await.done("done-closed");
        let late = [("all", "absent")];
        town.refuses(Who::Secretary, &roll(session, 1), &late, OVER).await;
    })
    .await;
}

#[tokio::test]
async fn when_a_roll_may_be_marked_is_a_table() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.planned().await;
        let mut session = town.session(id).await;
        let (before, after) = (date(2027, 2, 2), date(2027, 2, 4));
        for &stage in Stage::ALL {
            session.stage = stage;
            let days = [(Some(OPENING), before), (Some(OPENING), OPENING), (Some(OPENING), after)];
            for (day, today) in days.into_iter().chain([(None, OPENING)]) {
                let expected = match stage {
                    Stage::Convened | Stage::Open if day.is_some_and(|day| day <= today) => None,
                    Stage::Closed => Some("roll-after-the-closing"),
                    _ => Some("roll-before-the-day"),
                };
                let found = may_be_called(&session, day, today).err().map(|it| it.reason);
                assert_eq!(found, expected, "{stage:?} {day:?} {today}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn only_members_in_office_that_day_are_on_the_roll() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let mut tx = town.write().await;
        let since = date(2027, 2, 1);
        let members = people::members_on(&mut tx, town.council.id, since).await.unwrap();
        let gone = members.iter().find(|it| it.person_id == town.members[10]).unwrap();
        let why = (Exclusion::Resignation, since, None);
        people::exclude(&mut tx, town.council.id, gone.mandate_id, why, None).await.unwrap();
        tx.commit().await.unwrap();
        town.move_to(OPENING);
        assert_eq!(town.roll(session, 1).await.lines.len(), MEMBERS - 1);
        let there = town.members[0].to_string();
        let (gone, reader) = (town.members[10].to_string(), town.reader.to_string());
        let table = [
            (gone.as_str(), "present", STRANGER),
            (reader.as_str(), "present", STRANGER),
            (there.as_str(), "asleep", UNREADABLE),
            ("somebody", "present", UNREADABLE),
            ("all", "asleep", UNREADABLE),
        ];
        for (person, presence, words) in table {
            let fields = [(there.as_str(), "present"), (person, presence)];
            let fields = if person == there { &fields[1..] } else { &fields };
            town.refuses(Who::Secretary, &roll(session, 1), fields, words).await;
        }
        assert_eq!(town.roll(session, 1).await.uncalled(), MEMBERS - 1, "half was kept");
    })
    .await;
}

#[tokio::test]
async fn the_office_and_the_secretary_call_the_others_look_and_a_service_does_not() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        town.move_to(OPENING);
        let path = roll(session, 1);
        let others = [Who::President, Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        town.turns_away(&others, &path, &[("all", "present")], StatusCode::FORBIDDEN).await;
        let nothing = roll(session, 9);
        let all = [("all", "present")];
        town.turns_away(&[Who::Secretary], &nothing, &all, StatusCode::NOT_FOUND).await;
        for who in Who::ALL {
            let browser = town.browser(who).await;
            let (seen, sheet) = match who {
                Who::Office | Who::Secretary => (StatusCode::OK, StatusCode::OK),
                Who::Engineer => (StatusCode::FORBIDDEN, StatusCode::FORBIDDEN),
                _ => (StatusCode::OK, StatusCode::FORBIDDEN),
            };
            browser.desk(&path).await.is(seen);
            browser.desk(&format!("{path}/sheet.pdf")).await.is(sheet);
        }
    })
    .await;
}

#[tokio::test]
async fn two_who_call_at_once_mark_each_member_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        town.move_to(OPENING);
        let path = roll(session, 1);
        let (office, secretary) =
            (town.browser(Who::Office).await, town.browser(Who::Secretary).await);
        let (here, away) = ([("all", "present")], [("all", "absent")]);
        let (one, other) = tokio::join!(office.post(&path, &here), secretary.post(&path, &away));
        one.done("done-roll-marked");
        other.done("done-roll-marked");
        let marked = town.roll(session, 1).await;
        let counts = [marked.count(Presence::Present), marked.count(Presence::Absent)];
        assert!(counts == [MEMBERS, 0] || counts == [0, MEMBERS], "{counts:?}");
        assert_eq!(town.told(session, "journal-roll-marked").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_mark_replaces_the_one_before_and_the_rest_are_those_without_one() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let mut tx = town.write().await;
        let sitting = sessions::sittings(&mut tx, session).await.unwrap()[0].id;
        let (member, by) = (town.members[4], town.office);
        for presence in [Presence::Absent, Presence::Present] {
            mark(&mut tx, sitting, member, presence, by).await.unwrap();
        }
        let council = &town.council;
        let roll = crate::attendance::roll(&mut tx, council, sitting, OPENING).await.unwrap();
        let rest = mark_rest(&mut tx, sitting, &roll, Presence::Excused, by).await.unwrap();
        let roll = crate::attendance::roll(&mut tx, council, sitting, OPENING).await.unwrap();
        assert_eq!((rest, roll.count(Presence::Excused)), (10, 10));
        assert!(roll.is_present(member));
        let counted = roll.attendance();
        assert_eq!((counted.in_office, counted.in_room, counted.remote), (11, 1, 0));
    })
    .await;
}
