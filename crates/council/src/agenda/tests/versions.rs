//! Settled versions of the agenda, and what changed between them.

use super::form;
use crate::agenda::{self, Change, difference};
use crate::sessions::Stage;
use crate::trial::{Town, Who, one_done_one_told};
use axum::http::StatusCode;
use kit::trial::on_both_engines;
use law::Subject;

#[tokio::test]
async fn an_agenda_that_cannot_be_settled_says_why() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let path = format!("sessions/{session}/agenda/settlement");
        let empty = ("لا يمكن حصر جدول أعمال فارغ", "Un ordre du jour vide ne s’arrête pas");
        town.refuses(Who::Office, &path, &[], empty).await;
        let point = town.point(session, Subject::Other, "Éclairage").await;
        let report =
            ("تفتتح الدورة العادية بالتقرير الإخباري", "rapport d’information du président");
        town.refuses(Who::President, &path, &[], report).await;
        town.refuses(Who::President, &path, &[], ("المادة 106", "art. 106")).await;
        assert_eq!(town.session(session).await.stage, Stage::Planned);
        let first = town.point(session, Subject::PresidentReport, "Rapport").await;
        let order = [("order", first.to_string()), ("order", point.to_string())];
        let order: Vec<(&str, &str)> = order.iter().map(|it| (it.0, it.1.as_str())).collect();
        let office = town.browser(Who::Office).await;
        office.post(&format!("sessions/{session}/agenda/order"), &order).await.done("done-");
        office.post(&path, &[]).await.done("done-agenda-settled");
        let same = ("لم يتغير شيء منذ آخر صيغة", "Rien n’a changé depuis la dernière version");
        town.refuses(Who::Office, &path, &[], same).await;
        assert_eq!(town.told(session, "journal-milestone-agenda-settled").await, 1);
    })
    .await;
}

#[tokio::test]
async fn of_two_who_settle_at_once_one_makes_version_a_and_one_is_told() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.with_agenda().await;
        let path = format!("sessions/{session}/agenda/settlement");
        let (office, president) =
            (town.browser(Who::Office).await, town.browser(Who::President).await);
        let (one, other) = tokio::join!(office.post(&path, &[]), president.post(&path, &[]));
        one_done_one_told([one, other], "done-agenda-settled", "Rien n’a changé");
        assert_eq!(agenda::versions(&mut town.read().await, session).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_change_after_version_a_makes_version_b_and_shows_the_difference() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let points = town.points(session).await;
        let office = town.browser(Who::Office).await;
        let id = points[1].id.to_string();
        let changed = form(&id, &[("title_fr", "Entretien et chauffage des écoles")]);
        office.post(&format!("points/{id}"), &changed).await.done("done-point-changed");
        office.post(&format!("points/{}/removal", points[2].id), &[]).await.done("done-");
        town.point(session, Subject::Other, "Marché couvert").await;
        let agenda_page = format!("sessions/{session}/agenda");
        town.says(Who::Office, &agenda_page, ("ما تغير منذ آخر صيغة", "Ce qui a changé")).await;
        office.post(&format!("{agenda_page}/settlement"), &[]).await.done("done-agenda-settled");
        let versions = agenda::versions(&mut town.read().await, session).await.unwrap();
        let letters: Vec<&str> = versions.iter().map(|it| it.letter.as_str()).collect();
        assert_eq!(letters, ["A", "B"]);
        let latest = agenda::latest(&mut town.read().await, session).await.unwrap().unwrap();
        assert_eq!((latest.letter.as_str(), latest.sha256), ("B", versions[1].contents.digest()));
        let differences = difference(&versions[0].contents, &versions[1].contents);
        let became: Vec<Change> = differences.iter().map(|it| it.change).collect();
        assert_eq!(became, [Change::Changed, Change::Added, Change::Removed]);
        assert!(differences[0].parts.contains(&"part-title"));
        let page = format!("{agenda_page}/versions/B");
        town.says(Who::Governor, &page, ("الصيغة A", "Entretien et chauffage")).await;
        for word in ["Nouveau", "Retiré", "Modifié"] {
            assert!(office.desk(&page).await.ok().words().contains(word), "{word}");
        }
        office.desk(&format!("{page}/pdf")).await.pdf();
        office.desk(&format!("{agenda_page}/versions/C")).await.is(StatusCode::NOT_FOUND);
        office.desk(&format!("{agenda_page}/versions/C/pdf")).await.is(StatusCode::NOT_FOUND);
        let member = town.browser(Who::Member(4)).await;
        member.desk(&page).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn moving_a_point_is_no_change_of_its_words() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.with_agenda().await;
        let before = agenda::contents(&mut town.read().await, session).await.unwrap();
        let points = town.points(session).await;
        let order = [points[0].id, points[2].id, points[1].id];
        let mut tx = town.write().await;
        let kept = town.session(session).await;
        agenda::arrange(&mut tx, &kept, &order, town.office).await.unwrap();
        tx.commit().await.unwrap();
        let now = agenda::contents(&mut town.read().await, session).await.unwrap();
        let differences = difference(&before, &now);
        assert!(differences.iter().all(|it| it.change == Change::Moved && it.parts.is_empty()));
        assert_eq!(differences.len(), 2);
        assert!(difference(&now, &now).is_empty());
        assert_ne!(before.digest(), now.digest());
    })
    .await;
}
