//! Points: added, changed, ordered, taken off.

use super::{CLOSED, UNREADABLE, form, order, sent};
use crate::agenda::{self, Action, Origin};
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use kit::Id;
use kit::trial::on_both_engines;
use law::Subject;

const REMOVED: (&str, &str) = ("حذفت هذه النقطة من قبل.", "Ce point a déjà été retiré.");

#[tokio::test]
async fn a_point_sent_twice_is_added_once_at_the_end() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        town.point(session, Subject::PresidentReport, "Rapport du président").await;
        let id = Id::new(town.clock.now());
        let (text, commission) = (id.to_string(), town.commission.id.to_string());
        let more = [
            ("note_fr", "Une note"),
            ("draft_ar", "يوافق المجلس"),
            ("commission", commission.as_str()),
        ];
        let path = format!("sessions/{session}/agenda/points");
        let office = town.browser(Who::Office).await;
        office.desk(&format!("sessions/{session}/agenda/new")).await.ok();
        for _ in 0..2 {
            office.post(&path, &form(&text, &more)).await.done("done-point-added");
        }
        let points = town.points(session).await;
        assert_eq!(points.iter().map(|it| it.position).collect::<Vec<_>>(), [1, 2]);
        let point = &points[1];
        assert_eq!((point.id, point.origin), (id, Origin::Bureau));
        assert_eq!(point.title.fr, "Entretien des écoles");
        assert_eq!(point.commission_id, Some(town.commission.id));
        assert_eq!(town.told(id, "journal-point-added").await, 1);
        let page = format!("points/{id}");
        town.says(Who::Office, &page, ("أضيفت نقطة", "Point ajouté")).await;
        town.says(Who::Office, &page, ("تنقصها الوثائق", "Pièces manquantes")).await;
        let mut tx = town.read().await;
        let subjects = agenda::subjects(&mut tx, session).await.unwrap();
        assert_eq!(subjects.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn two_clicks_at_once_add_one_point_and_two_officers_two() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let path = format!("sessions/{session}/agenda/points");
        let (office, president) =
            (town.browser(Who::Office).await, town.browser(Who::President).await);
        let (one, two) =
            (Id::new(town.clock.now()).to_string(), Id::new(town.clock.now()).to_string());
        let (first, second) = (form(&one, &[]), form(&two, &[]));
        let answers = tokio::join!(
            office.post(&path, &first),
            office.post(&path, &first),
            president.post(&path, &second)
        );
        for answer in [answers.0, answers.1, answers.2] {
            answer.done("done-point-added");
        }
        let positions: Vec<u32> = town.points(session).await.iter().map(|it| it.position).collect();
        assert_eq!(positions, [1, 2]);
    })
    .await;
}

/// Fields, and the words of the refusal.
type Refused<'t> = (&'t [(&'t str, &'t str)], (&'t str, &'t str));

#[tokio::test]
async fn what_is_no_point_is_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let path = format!("sessions/{session}/agenda/points");
        let id = Id::new(town.clock.now()).to_string();
        let (title, text) = ("ع".repeat(601), "é".repeat(40_001));
        let untitled = ("اكتبوا عنوان النقطة", "Écrivez l’intitulé du point");
        let long_title = ("العنوان طويل جدا", "L’intitulé est trop long");
        let long_text = ("النص طويل جدا", "Le texte est trop long");
        let table: &[Refused<'_>] = &[
            (&[("title_ar", ""), ("title_fr", "  ")], untitled),
            (&[("title_ar", &title)], long_title),
            (&[("title_fr", &title)], long_title),
            (&[("note_ar", &text)], long_text),
            (&[("draft_fr", &text)], long_text),
            (&[("subject", "weather")], UNREADABLE),
            (&[("id", "(none)")], UNREADABLE),
            (&[("commission", &id)], UNREADABLE),
            (&[("service", "somewhere")], UNREADABLE),
            (&[("sitting", &id)], UNREADABLE),
            (&[("title_fr", "fin\0")], UNREADABLE),
        ];
        for (more, words) in table {
            town.refuses(Who::Office, &path, &form(&id, more), *words).await;
        }
        assert!(town.points(session).await.is_empty());
        let longest = "ع".repeat(600);
        let office = town.browser(Who::Office).await;
        let fits = form(&id, &[("title_ar", &longest)]);
        office.post(&path, &fits).await.done("done-point-added");
    })
    .await;
}

#[tokio::test]
async fn a_point_is_changed_once_per_form_and_taken_off_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let first = town.point(session, Subject::Other, "Premier").await;
        let second = town.point(session, Subject::Other, "Second").await;
        let office = town.browser(Who::Office).await;
        let (page, id) = (format!("points/{first}"), first.to_string());
        assert!(office.desk(&format!("{page}/edit")).await.ok().words().contains("Premier"));
        for _ in 0..2 {
            let changed = form(&id, &[("title_fr", "Autrement dit")]);
            office.post(&page, &changed).await.done("done-point-changed");
        }
        assert_eq!(town.points(session).await[0].title.fr, "Autrement dit");
        assert_eq!(town.told(first, "journal-point-changed").await, 1);
        let untitled = form(&id, &[("title_ar", ""), ("title_fr", "")]);
        let words = ("اكتبوا عنوان النقطة", "Écrivez l’intitulé");
        town.refuses(Who::Office, &page, &untitled, words).await;

        office.post(&format!("{page}/removal"), &[]).await.done("done-point-removed");
        for path in [format!("{page}/removal"), page.clone(), format!("{page}/papers/{id}/removal")]
        {
            town.refuses(Who::Office, &path, &form(&id, &[]), REMOVED).await;
        }
        office.desk(&page).await.is(StatusCode::NOT_FOUND);
        let left = town.points(session).await;
        assert_eq!((left.len(), left[0].id, left[0].position), (1, second, 1));
        assert_eq!(town.told(first, "journal-point-removed").await, 1);
        let stranger = Id::new(town.clock.now());
        office.post(&format!("points/{stranger}/removal"), &[]).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn of_two_officers_who_take_off_a_point_at_once_one_is_told() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let point = town.point(session, Subject::Other, "Premier").await;
        let path = format!("points/{point}/removal");
        let (office, president) =
            (town.browser(Who::Office).await, town.browser(Who::President).await);
        let (one, other) = tokio::join!(office.post(&path, &[]), president.post(&path, &[]));
        crate::trial::one_done_one_told([one, other], "done-point-removed", REMOVED.1);
        assert_eq!(town.told(point, "journal-point-removed").await, 1);
    })
    .await;
}

#[tokio::test]
async fn points_are_ordered_by_drag_or_by_keys() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let mut ids = Vec::new();
        for title in ["Un", "Deux", "Trois"] {
            ids.push(town.point(session, Subject::Other, title).await);
        }
        let (one, two, three) = (ids[0], ids[1], ids[2]);
        let path = format!("sessions/{session}/agenda/order");
        let office = town.browser(Who::Office).await;
        for (asked, button, expected) in [
            (vec![three, one, two], None, vec![three, one, two]),
            (vec![three, one, two], Some(("up", two)), vec![three, two, one]),
            (vec![three, two, one], Some(("down", three)), vec![two, three, one]),
            (vec![two, three, one], Some(("up", two)), vec![two, three, one]),
            (vec![two, three, one], Some(("down", one)), vec![two, three, one]),
        ] {
            let mut fields = order(&asked);
            fields.extend(button.map(|(button, id)| (button.to_owned(), id.to_string())));
            office.post(&path, &sent(&fields)).await.done("done-agenda-arranged");
            let now: Vec<Id> = town.points(session).await.iter().map(|it| it.id).collect();
            assert_eq!(now, expected);
        }
        assert_eq!(
            town.told(session, "journal-agenda-arranged").await,
            3,
            "not what moved nothing"
        );
        let changed = ("تغير جدول الأعمال في الوقت نفسه", "L’ordre du jour a changé entre-temps");
        for wrong in [vec![], vec![one, two], vec![one, two, two], vec![one, two, three, session]] {
            town.refuses(Who::Office, &path, &sent(&order(&wrong)), changed).await;
        }
    })
    .await;
}

#[tokio::test]
async fn only_the_office_and_the_president_prepare_the_agenda() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let point = town.point(session, Subject::Other, "Un").await;
        let others = [Who::Secretary, Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        let id = Id::new(town.clock.now()).to_string();
        for (path, fields) in [
            (format!("sessions/{session}/agenda/points"), form(&id, &[])),
            (format!("sessions/{session}/agenda/order"), vec![]),
            (format!("sessions/{session}/agenda/settlement"), vec![]),
            (format!("points/{point}"), form(&id, &[])),
            (format!("points/{point}/removal"), vec![]),
        ] {
            town.turns_away(&others, &path, &fields, StatusCode::FORBIDDEN).await;
        }
        for who in Who::ALL {
            let status = match who {
                Who::Office | Who::President | Who::Secretary | Who::Engineer => StatusCode::OK,
                Who::Member(_) | Who::Governor | Who::Reader => StatusCode::NOT_FOUND,
            };
            let browser = town.browser(who).await;
            browser.desk(&format!("points/{point}")).await.is(status);
            browser.desk(&format!("sessions/{session}/agenda")).await.is(status);
        }
        let table: Vec<String> = agenda::permission_table()
            .into_iter()
            .map(|line| {
                let roles: Vec<&str> = line.roles.iter().map(|role| role.name()).collect();
                format!("{}: {}", line.step, roles.join(" "))
            })
            .collect();
        assert_eq!(table.len(), Action::ALL.len());
        assert_eq!(table[1], "edit-agenda: office president");
        assert_eq!(
            table[2..4],
            ["add-papers: office service", "report-on-point: office secretary"]
        );
    })
    .await;
}

#[tokio::test]
async fn after_the_convocation_the_agenda_no_longer_changes() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let points = town.points(session).await;
        let (point, id) = (points[1].id, points[1].id.to_string());
        for (path, fields) in [
            (format!("sessions/{session}/agenda/points"), form(&id, &[])),
            (format!("sessions/{session}/agenda/order"), vec![]),
            (format!("sessions/{session}/agenda/settlement"), vec![]),
            (format!("points/{point}"), form(&id, &[])),
            (format!("points/{point}/removal"), vec![]),
        ] {
            town.refuses(Who::Office, &path, &fields, CLOSED).await;
        }
        assert_eq!(town.points(session).await.len(), 3);
        town.browser(Who::Member(4)).await.desk(&format!("points/{point}")).await.ok();
    })
    .await;
}

#[tokio::test]
async fn an_agenda_is_full_with_three_hundred_points() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.planned().await;
        town.point(id, Subject::Other, "Premier").await;
        let said = town.points(id).await[0].said();
        let session = town.session(id).await;
        let there = town.points(id).await.len();
        let mut tx = town.house.db.write().await.unwrap();
        for _ in there..300 {
            let next = Id::new(town.clock.now());
            agenda::add(&mut tx, &session, next, &said, None).await.unwrap();
        }
        let next = Id::new(town.clock.now());
        let more = agenda::add(&mut tx, &session, next, &said, None).await;
        town.refused(more, ("لا يتجاوز جدول الأعمال ثلاثمائة نقطة", "trois cents points au plus"));
        tx.commit().await.unwrap();
        assert_eq!(town.points(id).await.len(), 300);
    })
    .await;
}
