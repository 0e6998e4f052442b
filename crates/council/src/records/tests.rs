//! Stories of this room, on both engines.

use crate::trial::{Town, Who};
use crate::votes::{self, Outcome};
use crate::{agenda, sessions};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::trial::on_both_engines;
use kit::{Id, Language};

/// An ordinary session named after October 2026, which opened on the day given.
fn past<'a>(id: &'a str, opening: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("id", id),
        ("kind", "ordinary"),
        ("month", "2026-10"),
        ("day_1", opening),
        ("note_ar_1", "تعذر انعقاد الجلسة"),
        ("note_fr_1", "La séance n’a pu se tenir"),
        ("note_ar", "حسب الصحافة"),
        ("note_fr", "Selon la presse"),
    ]
}

/// Writes down the session; its identifier.
async fn written(town: &Town, opening: &str) -> Id {
    let id = Id::new(town.clock.now());
    let office = town.browser(Who::Office).await;
    let form = past(&id.to_string(), opening).into_iter().map(own).collect::<Vec<_>>();
    let form: Vec<(&str, &str)> = form.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    office.post("sessions/record", &form).await.done("done-session-recorded");
    id
}

fn own((key, value): (&str, &str)) -> (String, String) {
    (key.to_owned(), value.to_owned())
}

#[tokio::test]
async fn a_past_session_is_written_down_with_its_irregularities_shown_and_nothing_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let regular = written(&town, "2026-10-05").await;
        let late = written(&town, "2026-11-20").await;
        let office = town.browser(Who::Office).await;
        for (language, none, article) in [
            (Language::Arabic, "لا تُظهر التواريخ المعروفة أي مخالفة", "المادة 33"),
            (Language::French, "aucune irrégularité", "art. 33"),
        ] {
            let office = town.browser(Who::Office).await.reading(language);
            let page = office.desk(&format!("sessions/{regular}/record")).await.ok().words();
            assert!(page.contains(none));
            for page in [format!("sessions/{late}/record"), format!("sessions/{late}")] {
                let page = office.desk(&page).await.ok().words();
                assert!(!page.contains(none));
                assert!(page.contains(article), "{article} is not named: {page}");
            }
        }
        let page = office.desk(&format!("sessions/{late}")).await.ok().words();
        assert!(page.contains("Selon la presse") && page.contains("n’a pu se tenir"));
        assert!(!page.contains("En retard"), "what was done in time is not known");
        let session = town.session(late).await;
        assert!(session.recorded);
        assert_eq!((session.year, session.month), (2026, 10));
        assert_eq!(session.opens_on, Some(date(2026, 11, 20)));
    })
    .await;
}

#[tokio::test]
async fn what_was_reported_of_its_points_is_a_fact_and_the_rest_stays_not_reported() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = written(&town, "2026-10-05").await;
        let office = town.browser(Who::Office).await;
        let add = format!("sessions/{session}/record/points");
        let ids = [Id::new(town.clock.now()), Id::new(town.clock.now())].map(|id| id.to_string());
        for (id, outcome) in ids.iter().zip(["adopted", ""]) {
            let form = [
                ("id", id.as_str()),
                ("title_ar", "ميزانية"),
                ("title_fr", "Budget"),
                ("subject", "budget"),
                ("outcome", outcome),
            ];
            office.post(&add, &form).await.done("done-record-point-added");
            // The second click adds nothing.
            office.post(&add, &form).await.done("done-record-point-added");
        }
        let points = agenda::list(&mut town.read().await, session).await.unwrap();
        assert_eq!(points.len(), 2);
        let known = votes::outcomes(&mut town.read().await, session).await.unwrap();
        assert!(matches!(known.as_slice(), [it] if it.outcome == Outcome::Adopted && it.reported));
        let later = format!("{add}/{}", ids[1]);
        office.post(&later, &[("outcome", "")]).await.refused("Choisissez l’issue rapportée");
        office.post(&later, &[("outcome", "deferred")]).await.done("done-record-outcome-saved");
        let again = office.post(&later, &[("outcome", "adopted")]).await;
        again.is(StatusCode::UNPROCESSABLE_ENTITY);
        let known = votes::outcome_of(&mut town.read().await, points[1].id).await.unwrap();
        assert_eq!(known.map(|it| it.outcome), Some(Outcome::Deferred));
    })
    .await;
}

/// What is typed otherwise, and what is answered in Arabic and in French.
type Case = (&'static [(&'static str, &'static str)], &'static str, &'static str);

#[tokio::test]
async fn only_what_is_past_readable_and_in_order_is_written_down() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = Id::new(town.clock.now()).to_string();
        let cases: &[Case] = &[
            (
                &[("day_1", "2027-01-04")],
                "لا تدوَّن إلا دورة سابقة",
                "Seule une session passée se consigne",
            ),
            (&[("month", "octobre")], "حددوا شهر الدورة", "Indiquez le mois et l’année"),
            (&[("day_2", "2026-10-01")], "تتوالى الجلسات", "dans l’ordre des dates"),
            (&[("day_1", "hier")], "غير صحيحين", "n’est pas valable"),
        ];
        for (typed, arabic, french) in cases {
            let mut form = past(&id, "2026-10-05");
            form.retain(|(key, _)| typed.iter().all(|(other, _)| key != other));
            form.extend_from_slice(typed);
            for (language, words) in [(Language::Arabic, arabic), (Language::French, french)] {
                let office = town.browser(Who::Office).await.reading(language);
                office.post("sessions/record", &form).await.refused(words);
            }
        }
        let long = "ن".repeat(2_001);
        let mut form = past(&id, "2026-10-05");
        form.push(("place_ar", &long));
        let office = town.browser(Who::Office).await;
        office.post("sessions/record", &form).await.refused("au plus 2000 caractères");
        let council = town.council.id;
        let sight = sessions::Sight::FromPlanned;
        let id = id.parse().unwrap();
        assert!(sessions::find(&mut town.read().await, council, id, sight).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn only_the_office_writes_down_the_past_and_a_session_under_way_is_none() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let past_session = written(&town, "2026-10-05").await;
        let planned = town.planned().await;
        for who in Who::ALL.into_iter().filter(|who| *who != Who::Office) {
            let browser = town.browser(who).await;
            for page in ["sessions/record".to_owned(), format!("sessions/{past_session}/record")] {
                let status = browser.desk(&page).await.status;
                assert!(status.is_client_error(), "{who:?} opens {page}: {status}");
            }
        }
        let office = town.browser(Who::Office).await;
        let page = format!("sessions/{planned}/record");
        office.desk(&page).await.is(StatusCode::NOT_FOUND);
        let id = Id::new(town.clock.now()).to_string();
        let form = [
            ("id", id.as_str()),
            ("title_ar", "ميزانية"),
            ("title_fr", "Budget"),
            ("subject", "budget"),
        ];
        office.post(&format!("{page}/points"), &form).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}

/// Writes down a session of that day with one decision, and shows it to the public.
async fn decided(town: &Town, day: &str, title: &str, numbers: [(&str, &str); 2]) -> String {
    let office = town.browser(Who::Office).await;
    let id = Id::new(town.clock.now()).to_string();
    let mut form = past(&id, day);
    form.retain(|(key, _)| *key != "month");
    form.push(("month", &day[..7]));
    office.post("sessions/record", &form).await.done("done-session-recorded");
    let point = Id::new(town.clock.now()).to_string();
    let mut form = decision(&point, title);
    form.extend(numbers);
    let add = format!("sessions/{id}/record/points");
    office.post(&add, &form).await.done("done-record-point-added");
    let shown = format!("sessions/{id}/publication/session");
    office.post(&shown, &[]).await.done("done-session-published");
    id
}

fn decision<'f>(point: &'f str, title: &'f str) -> Vec<(&'f str, &'f str)> {
    let words = [("title_ar", "مقرر"), ("title_fr", title), ("subject", "other")];
    [("id", point), ("outcome", "adopted")].into_iter().chain(words).collect()
}

const EARLIER: [(&str, &str); 2] = [("number", "2021/120"), ("repeals", "")];
const LATER: [(&str, &str); 2] = [("number", ""), ("repeals", "2021/120")];

#[tokio::test]
async fn a_repeal_of_the_past_is_read_from_both_decisions_by_everybody() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let first = decided(&town, "2021-07-01", "Première décision", EARLIER).await;
        let second = decided(&town, "2022-05-05", "Seconde décision", LATER).await;
        let stranger = town.stranger();
        let slug = &town.council.slug;
        let public =
            async |id: &str| stranger.get(&format!("/fr/{slug}/sessions/{id}")).await.ok().words();
        let earlier = public(&first).await;
        assert!(earlier.contains("2021/120") && earlier.contains("Abrogée par la délibération"));
        assert!(earlier.contains("Seconde décision") && earlier.contains(&second));
        let later = public(&second).await;
        assert!(later.contains("Abroge la délibération n°") && later.contains(&first));
        let page = format!("sessions/{first}/record");
        town.says(Who::Office, &page, ("نسخه المقرر", "Abrogée par")).await;
    })
    .await;
}

#[tokio::test]
async fn a_reported_number_can_be_read_and_is_borne_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = decided(&town, "2021-07-01", "Première décision", EARLIER).await;
        let add = format!("sessions/{session}/record/points");
        for (number, words) in [
            ("2021/120", ("يحمل مقرر آخر هذا الرقم", "porte déjà ce numéro")),
            ("cent vingt", ("اكتبوا الرقم هكذا", "Écrivez le numéro ainsi")),
        ] {
            let point = Id::new(town.clock.now()).to_string();
            let mut form = decision(&point, "Autre");
            form.push(("number", number));
            town.refuses(Who::Office, &add, &form, words).await;
        }
    })
    .await;
}
