//! Extending an ordinary session, and sitting once more (113-14, art. 34).

use crate::sessions::{self, extended};
use crate::trial::{MEMBERS, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Language;
use kit::trial::on_both_engines;
use law::Subject;

#[tokio::test]
async fn the_president_extends_a_session_once_and_the_authority_is_told_at_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS).await;
        let (page, path) = (format!("sessions/{session}"), format!("sessions/{session}/extension"));
        let outside = ("المادة 34", "au plus tard jusqu’au");
        for until in ["2027-02-17", "2027-02-27"] {
            town.refuses(Who::President, &path, &[("until", until)], outside).await;
        }
        let unreadable = ("تاريخ أو ساعة غير صحيحين", "n’est pas valable");
        town.refuses(Who::President, &path, &[("until", "bientôt")], unreadable).await;
        let late = [("day", "2027-02-22"), ("hour", "09:00")];
        let beyond = ("المادة 34", "dépasse la durée de la session");
        let sitting = format!("sessions/{session}/sittings");
        town.refuses(Who::Office, &sitting, &late, beyond).await;

        let president = town.browser(Who::President).await;
        president.post(&path, &[("until", "2027-02-26")]).await.done("done-extended");
        let reached = sessions::milestones(&mut town.read().await, session).await.unwrap();
        assert_eq!(extended(&reached).unwrap().until, date(2027, 2, 26));
        let told = ("بلغ التمديد إلى سلطة المراقبة", "Notifié à l’autorité de contrôle le");
        town.says(Who::Governor, &page, told).await;
        let task = ("الاطلاع على تمديد الدورة", "Prendre connaissance de la prorogation");
        for (language, words) in [(Language::Arabic, task.0), (Language::French, task.1)] {
            let governor = town.browser(Who::Governor).await.reading(language);
            let home = governor.get(&format!("/{language}/desk")).await.ok().words();
            assert!(home.contains(words), "{home}");
        }
        let twice = ("لا تمدد إلا مرة واحدة", "elle ne l’est qu’une seule fois");
        town.refuses(Who::President, &path, &[("until", "2027-02-25")], twice).await;

        let office = town.browser(Who::Office).await;
        office.post(&sitting, &late).await.done("done-sitting-added");
        let order = ("تتوالى الجلسات", "se suivre dans l’ordre des dates");
        town.refuses(Who::Office, &sitting, &late, order).await;
        let sittings = sessions::sittings(&mut town.read().await, session).await.unwrap();
        assert_eq!((sittings.len(), sittings[2].day), (3, Some(date(2027, 2, 22))));
        let others = [Who::Office, Who::Secretary, Who::Member(4), Who::Governor];
        town.turns_away(&others, &path, &[("until", "2027-02-26")], StatusCode::FORBIDDEN).await;
    })
    .await;
}

#[tokio::test]
async fn a_session_that_is_not_open_is_neither_extended_nor_given_a_sitting() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let closed = ("الدورة غير منعقدة", "La session n’est pas ouverte");
        let path = format!("sessions/{session}/extension");
        town.refuses(Who::President, &path, &[("until", "2027-02-26")], closed).await;
        let when = [("day", "2027-02-10"), ("hour", "09:00")];
        town.refuses(Who::Office, &format!("sessions/{session}/sittings"), &when, closed).await;
    })
    .await;
}

#[tokio::test]
async fn without_extension_a_session_closed_after_its_days_says_its_irregularity() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS).await;
        let point = town.points(session).await[1].id;
        town.vote(point, "for", &[]).await;
        town.move_to(date(2027, 4, 1));
        let path = format!("sessions/{session}/closing");
        let late = ("المادة 34", "art. 34");
        town.refuses(Who::President, &path, &[], late).await;
        let president = town.browser(Who::President).await;
        president.post(&path, &[("confirmed", "yes")]).await.done("done-closed");
        town.says(Who::Office, &format!("sessions/{session}"), ("متأخرا", "de retard")).await;
    })
    .await;
}
