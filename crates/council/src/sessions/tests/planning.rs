//! Putting a session on the calendar, and moving it there.

use super::{day, form, sent};
use crate::sessions::{self, Stage};
use crate::trial::{Browser, Town, Who};
use axum::http::StatusCode;
use kit::trial::on_both_engines;
use kit::{Id, Language};

const FIRST: (&str, &str) = ("2027-02-03", "09:00");

#[tokio::test]
async fn a_session_sent_twice_is_planned_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let office = town.browser(Who::Office).await;
        let id = Id::new(town.clock.now());
        let fields = form(id, "ordinary", &[FIRST, ("", ""), ("2027-02-05", "14:30")]);
        for _ in 0..2 {
            office.post("sessions", &sent(&fields)).await.done("done-session-planned");
        }
        let session = town.session(id).await;
        assert_eq!((session.year, session.month, session.stage), (2027, 2, Stage::Planned));
        assert_eq!(session.opens_on, Some(day("2027-02-03")));
        assert_eq!(
            session.place, town.council.place,
            "without a place it sits where it always does"
        );
        let sittings = sessions::sittings(&mut town.read().await, id).await.unwrap();
        let days: Vec<String> =
            sittings.iter().map(|it| format!("{} {}", it.number, it.day.unwrap())).collect();
        assert_eq!(days, ["1 2027-02-03", "2 2027-02-05"], "an empty line is no sitting");
        assert_eq!(
            town.entries(id).await,
            ["journal-session-planned", "journal-milestone-planned"]
        );
        for (language, title) in [
            (Language::Arabic, "الدورة العادية لشهر فبراير 2027"),
            (Language::French, "Session ordinaire de février 2027"),
        ] {
            let office = town.browser(Who::Office).await.reading(language);
            assert!(office.desk("sessions").await.ok().words().contains(title));
            assert!(office.desk(&format!("sessions/{id}")).await.ok().words().contains(title));
        }
    })
    .await;
}

#[tokio::test]
async fn a_session_planned_by_mistake_leaves_the_calendar_and_one_that_holds_something_does_not() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let office = town.browser(Who::Office).await;
        let id = Id::new(town.clock.now());
        let fields = form(id, "extraordinary", &[("2027-01-20", "10:00")]);
        office.post("sessions", &sent(&fields)).await.done("done-session-planned");
        let page = format!("sessions/{id}");
        town.says(Who::Office, &page, ("سحب الدورة من الجدولة", "Retirer du calendrier")).await;
        let removal = format!("{page}/removal");
        let others = [Who::Secretary, Who::Member(4), Who::Governor];
        town.turns_away(&others, &removal, &[], StatusCode::FORBIDDEN).await;
        office.post(&removal, &[]).await.done("done-session-taken-off");
        office.desk(&page).await.is(StatusCode::NOT_FOUND);
        office.post(&removal, &[]).await.is(StatusCode::NOT_FOUND);
        assert!(town.entries(id).await.contains(&"journal-session-taken-off".to_owned()));
        let full = town.with_agenda().await;
        let held = ("ترتبط بهذه الدورة", "tiennent à cette session");
        town.refuses(Who::Office, &format!("sessions/{full}/removal"), &[], held).await;
        assert_eq!(town.points(full).await.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn two_clicks_at_once_plan_one_session() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let office = town.browser(Who::Office).await;
        let president = town.browser(Who::President).await;
        let id = Id::new(town.clock.now());
        let fields = form(id, "ordinary", &[FIRST]);
        let fields = sent(&fields);
        let (one, other) =
            tokio::join!(office.post("sessions", &fields), president.post("sessions", &fields));
        one.done("done-session-planned");
        other.done("done-session-planned");
        assert_eq!(
            town.entries(id).await,
            ["journal-session-planned", "journal-milestone-planned"]
        );
    })
    .await;
}

type Refused =
    (&'static str, &'static [(&'static str, &'static str)], (&'static str, &'static str));

/// What the law and good sense refuse, by the words of the refusal. The dates are of articles 33,
/// 34 and 36: February, May and October, in their first week; fifteen days and an extension of
/// seven working days; seven working days for an extraordinary session.
const REFUSED: &[Refused] = &[
    ("ordinary", &[], ("اكتبوا يوم الجلسة الأولى", "Indiquez le jour et l’heure")),
    ("ordinary", &[("2027-02-03", "")], ("تاريخ أو ساعة غير صحيحين", "n’est pas valable")),
    ("ordinary", &[("", "09:00")], ("تاريخ أو ساعة غير صحيحين", "n’est pas valable")),
    ("ordinary", &[("2027-02-30", "09:00")], ("تاريخ أو ساعة غير صحيحين", "n’est pas valable")),
    ("ordinary", &[("2027-02-03", "25:00")], ("تاريخ أو ساعة غير صحيحين", "n’est pas valable")),
    ("ordinary", &[("٣ فبراير", "09:00")], ("تاريخ أو ساعة غير صحيحين", "n’est pas valable")),
    ("weekly", &[FIRST], ("تعذرت قراءة ما أرسلتم", "n’a pas pu être lu")),
    ("ordinary", &[("2027-02-05", "09:00"), FIRST], ("حسب تواريخها", "l’ordre des dates")),
    ("ordinary", &[FIRST, FIRST], ("حسب تواريخها", "l’ordre des dates")),
    ("ordinary", &[("2026-10-05", "09:00")], ("هذا التاريخ قد مضى", "Cette date est passée")),
    ("extraordinary", &[("2027-01-03", "09:00")], ("قد مضى", "Cette date est passée")),
    ("extraordinary", &[("2127-02-03", "09:00")], ("بعيد جدا", "trop lointaine")),
    ("ordinary", &[("2027-02-08", "09:00")], ("لا يمكن افتتاح الدورة", "ne peut pas s’ouvrir")),
    ("ordinary", &[("2027-02-08", "09:00")], ("المادة 33", "art. 33")),
    ("ordinary", &[("2027-01-31", "09:00")], ("المادة 33", "art. 33")),
    ("ordinary", &[("2027-03-01", "09:00")], ("المادة 33", "art. 33")),
    ("ordinary", &[("9999-12-31", "09:00")], ("المادة 33", "art. 33")),
    ("ordinary", &[FIRST, ("2027-02-27", "09:00")], ("تتجاوز الدورة", "dépasse sa durée légale")),
    ("ordinary", &[FIRST, ("2027-02-27", "09:00")], ("المادة 34", "art. 34")),
    (
        "extraordinary",
        &[("2027-01-20", "09:00"), ("2027-01-29", "09:00")],
        ("المادة 36", "art. 36"),
    ),
];

#[tokio::test]
async fn what_the_law_or_good_sense_refuses_is_not_put_on_the_calendar() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let before = town.last_entry().await;
        for (kind, sittings, words) in REFUSED {
            let fields = form(Id::new(town.clock.now()), kind, sittings);
            town.refuses(Who::Office, "sessions", &sent(&fields), *words).await;
        }
        assert_eq!(town.last_entry().await, before);
        let page = town.browser(Who::Office).await.desk("sessions").await.ok().words();
        assert!(page.contains("Aucune session n’est encore au calendrier."));
    })
    .await;
}

#[tokio::test]
async fn the_last_lawful_days_are_lawful() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let office = town.browser(Who::Office).await;
        for (kind, sittings) in [
            ("ordinary", &["2027-02-01", "2027-02-15"][..]),
            ("ordinary", &["2027-02-07"]),
            ("ordinary", &["2027-05-01"]),
            ("ordinary", &["2027-10-07", "2027-10-21"]),
            ("extraordinary", &["2027-01-20", "2027-01-28"]),
            ("extraordinary", &["2027-01-04"]),
        ] {
            let sittings: Vec<_> = sittings.iter().map(|day| (*day, "09:00")).collect();
            let fields = form(Id::new(town.clock.now()), kind, &sittings);
            office.post("sessions", &sent(&fields)).await.done("done-session-planned");
        }
    })
    .await;
}

#[tokio::test]
async fn a_form_that_says_too_much_or_cannot_be_read_is_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let unreadable = ("تعذرت قراءة ما أرسلتم", "n’a pas pu être lu");
        let too_long = ("طويلة جدا", "trop long");
        let (place, note) = ("ق".repeat(601), "é".repeat(4_001));
        let fields = form(Id::new(town.clock.now()), "ordinary", &[FIRST]);
        for (name, value, words) in [
            ("place_ar", place.as_str(), too_long),
            ("place_fr", place.as_str(), too_long),
            ("note_ar", note.as_str(), too_long),
            ("note_fr", note.as_str(), too_long),
            ("note_fr", "fin\0de chaîne", unreadable),
        ] {
            let mut fields = sent(&fields);
            fields.push((name, value));
            town.refuses(Who::Office, "sessions", &fields, words).await;
        }
        for (without, words) in [("id", unreadable), ("kind", unreadable)] {
            let fields: Vec<_> = sent(&fields).into_iter().filter(|it| it.0 != without).collect();
            town.refuses(Who::Office, "sessions", &fields, words).await;
        }
    })
    .await;
}

#[tokio::test]
async fn only_the_office_and_the_president_plan_and_move() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let timetable = format!("sessions/{session}/timetable");
        let new = form(Id::new(town.clock.now()), "ordinary", &[FIRST]);
        let moved = form(session, "ordinary", &[("2027-02-04", "09:00")]);
        for who in Who::ALL {
            let browser = town.browser(who).await;
            let may = matches!(who, Who::Office | Who::President);
            let page = if may { StatusCode::OK } else { StatusCode::FORBIDDEN };
            let deed = if may { StatusCode::SEE_OTHER } else { StatusCode::FORBIDDEN };
            browser.desk("sessions/new").await.is(page);
            browser.desk(&timetable).await.is(page);
            browser.post("sessions", &sent(&new)).await.is(deed);
            browser.post(&timetable, &sent(&moved)).await.is(deed);
        }
        nobody_is_asked_to_sign_in(&town.stranger(), &sent(&new)).await;
    })
    .await;
}

async fn nobody_is_asked_to_sign_in(stranger: &Browser<'_>, fields: &[(&str, &str)]) {
    let answer = stranger.post("sessions", fields).await.is(StatusCode::SEE_OTHER);
    assert!(answer.location.starts_with("/fr/sign-in?next="), "{}", answer.location);
}

#[tokio::test]
async fn a_session_moves_until_the_authority_has_its_agenda() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let office = town.browser(Who::Office).await;
        let path = format!("sessions/{session}/timetable");
        let moved = form(session, "ordinary", &[("2027-05-04", "10:00")]);
        let page = office.desk(&path).await.ok().text();
        assert!(page.contains("value=\"2027-02-03\"") && page.contains("value=\"09:00\""));
        office.post(&path, &sent(&moved)).await.done("done-session-moved");
        let now = town.session(session).await;
        assert_eq!((now.month, now.opens_on), (5, Some(day("2027-05-04"))));
        assert_eq!(sessions::sittings(&mut town.read().await, session).await.unwrap().len(), 1);
        assert_eq!(town.told(session, "journal-session-moved").await, 1);
        office.post(&path, &sent(&moved)).await.done("done-session-moved");
        assert_eq!(town.told(session, "journal-session-moved").await, 1, "a second click");
        let outside = form(session, "ordinary", &[("2027-05-12", "10:00")]);
        let words = ("المادة 33", "art. 33");
        town.refuses(Who::Office, &path, &sent(&outside), words).await;
        assert_eq!(town.session(session).await.opens_on, Some(day("2027-05-04")));

        let submitted = town.submitted().await;
        let path = format!("sessions/{submitted}/timetable");
        let words = ("لا يغير تاريخ الدورة بعد ذلك", "la date ne se change plus ici");
        town.refuses(Who::Office, &path, &sent(&form(submitted, "ordinary", &[FIRST])), words)
            .await;
        let history = office.desk(&format!("sessions/{session}")).await.ok().words();
        assert!(history.contains("Session déplacée"));
    })
    .await;
}

#[tokio::test]
async fn a_sitting_with_points_is_not_dropped_until_they_are_elsewhere() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let sittings = sessions::sittings(&mut town.read().await, session).await.unwrap();
        let second = sittings[1].id.to_string();
        let point = Id::new(town.clock.now()).to_string();
        let fields = [
            ("id", point.as_str()),
            ("title_ar", "نقطة"),
            ("title_fr", "Point"),
            ("subject", "other"),
            ("sitting", second.as_str()),
        ];
        let office = town.browser(Who::Office).await;
        office.post(&format!("sessions/{session}/agenda/points"), &fields).await.done("done-");
        let path = format!("sessions/{session}/timetable");
        let shorter = form(session, "ordinary", &[("2027-02-04", "09:00")]);
        let words = ("غيروا جلستها أولا", "Changez d’abord leur séance");
        town.refuses(Who::Office, &path, &sent(&shorter), words).await;
        assert_eq!(
            town.session(session).await.opens_on,
            Some(day("2027-02-03")),
            "nothing half done"
        );
        office.post(&format!("points/{point}/removal"), &[]).await.done("done-point-removed");
        office.post(&path, &sent(&shorter)).await.done("done-session-moved");
        assert_eq!(sessions::sittings(&mut town.read().await, session).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_page_that_plans_shows_the_windows_of_the_law() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        for (language, words) in [
            (Language::French, ["1er février 2027", "7 février 2027", "7 octobre 2027", "art. 33"]),
            (Language::Arabic, ["1 فبراير 2027", "7 فبراير 2027", "7 أكتوبر 2027", "المادة 33"]),
        ] {
            let office = town.browser(Who::Office).await.reading(language);
            let page = office.desk("sessions/new").await.ok().words();
            for words in words {
                assert!(page.contains(words), "the page does not say «{words}»");
            }
        }
    })
    .await;
}
