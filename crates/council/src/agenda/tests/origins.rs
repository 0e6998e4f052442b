//! Where points come from, and which of them stand of right.

use super::form;
use crate::agenda::{self, Inscription, Origin};
use crate::trial::{OPENING, Town, Who};
use kit::trial::on_both_engines;
use kit::{Bilingual, Id};
use law::Subject;

fn inscription(origin: Origin, from: Id) -> Inscription {
    Inscription {
        title: Bilingual::new("دراسة المقرر من جديد", "Nouvel examen de la délibération"),
        note: Bilingual::default(),
        draft: Bilingual::new("يوافق المجلس", "Le conseil approuve"),
        subject: Subject::Other,
        origin,
        from,
        commission_id: None,
    }
}

#[tokio::test]
async fn what_comes_from_elsewhere_is_inscribed_once_and_keeps_what_it_comes_from() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.planned().await;
        let session = town.session(id).await;
        let from = Id::new(town.clock.now());
        let what = inscription(Origin::Reexamination, from);
        let mut points = Vec::new();
        for _ in 0..2 {
            let mut tx = town.write().await;
            points.push(agenda::inscribe(&mut tx, &session, &what, None).await.unwrap());
            tx.commit_housekeeping().await.unwrap();
        }
        assert_eq!(points[0], points[1]);
        let listed = town.points(id).await;
        assert_eq!((listed.len(), listed[0].origin), (1, Origin::Reexamination));
        assert_eq!(listed[0].origin_subject, Some(from));
        assert_eq!(town.told(points[0], "journal-point-added").await, 1);
        let page = format!("sessions/{id}/agenda");
        town.says(Who::Office, &page, ("دراسة من جديد", "Nouvel examen")).await;
    })
    .await;
}

#[tokio::test]
async fn a_point_of_right_cannot_be_taken_off_nor_given_another_origin() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.planned().await;
        let session = town.session(id).await;
        for (origin, article) in [
            (Origin::Governor, ("المادة 39", "art. 39")),
            (Origin::Half, ("المادة 40", "art. 40")),
            (Origin::Petition, ("المادة 38", "art. 38")),
            (Origin::Reexamination, ("المادة 117", "art. 117")),
            (Origin::BudgetAgain, ("المادة 187", "art. 187")),
        ] {
            let what = inscription(origin, Id::new(town.clock.now()));
            let mut tx = town.write().await;
            let point = agenda::inscribe(&mut tx, &session, &what, None).await.unwrap();
            tx.commit().await.unwrap();
            let removal = format!("points/{point}/removal");
            town.refuses(Who::Office, &removal, &[], article).await;
            let cannot = ("لا يمكن حذف هذه النقطة", "ne peut pas être retiré");
            town.refuses(Who::President, &removal, &[], cannot).await;
            town.says(Who::Office, &format!("points/{point}"), article).await;
            let office = town.browser(Who::Office).await;
            let text = point.to_string();
            let changed = form(&text, &[("title_fr", "Autrement"), ("origin", "bureau")]);
            office.post(&format!("points/{point}"), &changed).await.done("done-point-changed");
            let kept = town.points(id).await;
            assert_eq!(kept.iter().find(|it| it.id == point).unwrap().origin, origin);
        }
        let asked = inscription(Origin::Member, Id::new(town.clock.now()));
        let mut tx = town.write().await;
        let point = agenda::inscribe(&mut tx, &session, &asked, None).await.unwrap();
        tx.commit().await.unwrap();
        let office = town.browser(Who::Office).await;
        office.post(&format!("points/{point}/removal"), &[]).await.done("done-point-removed");
    })
    .await;
}

#[tokio::test]
async fn nothing_is_inscribed_once_the_members_are_convened() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = town.convened().await;
        let session = town.session(id).await;
        let what = inscription(Origin::Petition, Id::new(town.clock.now()));
        let mut tx = town.write().await;
        let late = agenda::inscribe(&mut tx, &session, &what, None).await;
        town.refused(late, super::CLOSED);
        let coming = agenda::coming(&mut tx, town.council.id, OPENING).await.unwrap();
        assert!(coming.is_empty());
        drop(tx);
        let next = town.planned().await;
        let mut tx = town.read().await;
        let coming = agenda::coming(&mut tx, town.council.id, OPENING).await.unwrap();
        assert_eq!(coming.iter().map(|it| it.id).collect::<Vec<_>>(), [next]);
    })
    .await;
}
