//! What the authority does to an agenda is told; what it does after the convocation still counts.

use crate::agenda::{self, Origin};
use crate::people;
use crate::trial::{PostOffice, Town, Who};
use axum::http::StatusCode;
use kit::trial::on_both_engines;
use kit::{Bilingual, Id};

const REASON: [(&str, &str); 2] =
    [("reason_ar", "خارج اختصاصات المجلس"), ("reason_fr", "Étranger aux compétences")];

#[tokio::test]
async fn a_point_of_right_that_comes_after_the_convocation_is_told_to_every_member() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.convened().await;
        let before = post.letters().len();
        let path = format!("sessions/{session}/agenda/authority-points");
        let id = Id::new(town.clock.now()).to_string();
        let fields = [("id", id.as_str()), ("title_ar", "نقطة"), ("title_fr", "Les crues")];
        let page = format!("sessions/{session}/agenda");
        town.says(Who::Governor, &page, ("بحكم القانون", "de plein droit")).await;
        let governor = town.browser(Who::Governor).await;
        governor.post(&path, &fields).await.done("done-point-of-right");
        governor.post(&path, &fields).await.done("done-point-of-right");
        town.catch_up().await;
        // Ten members of eleven declared an electronic address; the tenth is told by hand.
        assert_eq!(post.letters().len(), before + 10);
        let letters = post.to("membre4@example.ma");
        assert!(letters.last().unwrap().text().contains("Les crues"));
        let points = town.points(session).await;
        let added = points.last().unwrap();
        assert_eq!(added.origin, Origin::Governor);
        let versions = agenda::versions(&mut town.read().await, session).await.unwrap();
        assert_eq!(versions.last().unwrap().letter, "B");
        assert_eq!(town.told(added.id, "journal-point-notified").await, 10);
        let page = format!("points/{}", added.id);
        town.says(Who::Office, &page, ("يخبرون باليد", "À prévenir à la main")).await;
        town.says(Who::Office, &page, ("شيماء الشيني", "Chaimae Chini")).await;
        // The office no longer changes it.
        town.refuses(Who::Office, &format!("{page}/removal"), &[], super::CLOSED).await;
    })
    .await;
}

#[tokio::test]
async fn the_president_is_told_of_an_opposition_by_mail_and_at_home() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.submitted().await;
        let point = town.points(session).await[1].id;
        let governor = town.browser(Who::Governor).await;
        let page = format!("points/{point}");
        governor.post(&format!("{page}/opposition"), &REASON).await.done("done-point-opposed");
        town.catch_up().await;
        let [letter] = &post.to("membre0@example.ma")[..] else { panic!("one mail") };
        assert!(letter.text().contains("Entretien des écoles"));
        assert_eq!(post.letters().len(), 1);
        let president = town.browser(Who::President).await;
        let home = president.get("/fr/desk").await.ok().words();
        assert!(home.contains("le soumettre au juge"));
        governor.post(&format!("{page}/referral"), &[]).await.done("done-opposition");
        let home = president.get("/fr/desk").await.ok().words();
        assert!(home.contains("ce que le juge dit"));
        let ruling = [("judgment", "dismissed"), ("ruling_fr", "Rejet")];
        president.post(&format!("{page}/judgment"), &ruling).await.done("done-opposition");
        let home = president.get("/fr/desk").await.ok().words();
        assert!(!home.contains("le juge"));
    })
    .await;
}

#[tokio::test]
async fn a_group_asks_by_its_own_members_and_an_answer_keeps_what_the_law_said() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let mut tx = town.write().await;
        let name = Bilingual::new("فريق", "Groupe");
        let group = people::add_group(&mut tx, town.council.id, &name).await.unwrap();
        let (member, since) = (town.members[4], crate::trial::FIRST_DAY);
        people::join_group(&mut tx, town.council.id, group.id, member, since).await.unwrap();
        tx.commit().await.unwrap();
        let id = Id::new(town.clock.now());
        let ids =
            [id, session, group.id, town.members[4], town.members[5]].map(|it| it.to_string());
        let fields = |signed: usize| {
            let mut fields = vec![
                ("id", ids[0].as_str()),
                ("session", ids[1].as_str()),
                ("group", ids[2].as_str()),
                ("title_fr", "Réparer le marché"),
            ];
            fields.extend(ids[3..3 + signed].iter().map(|it| ("member", it.as_str())));
            fields
        };
        let stranger = ("لا ينتمي", "n’appartient pas");
        town.refuses(Who::Office, "requests", &fields(2), stranger).await;
        let office = town.browser(Who::Office).await;
        office.post("requests", &fields(1)).await.done("done-request-filed");
        let president = town.browser(Who::President).await;
        let reason = [("reason_ar", "لا"), ("reason_fr", "Non")];
        president.post(&format!("requests/{id}/refusal"), &reason).await.done("done-request");
        let refused = agenda::refused_requests(&mut town.read().await, session).await.unwrap();
        let verdict = refused[0].verdict.as_ref().expect("what the law said is kept");
        assert!(verdict.allows() && verdict.sentence(law::Language::French).contains("art. 40"));
        president.desk(&format!("requests/{id}/letter")).await.pdf();
        office
            .desk(&format!("requests/{}/letter", town.members[4]))
            .await
            .is(StatusCode::NOT_FOUND);
    })
    .await;
}
