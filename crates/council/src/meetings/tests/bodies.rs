//! Meetings of the bureau, and the conference of the presidents of arrondissements.

use super::steps::DAY;
use crate::councils::{self, Level, NewCouncil, Settings};
use crate::meetings::{self, Stage};
use crate::people::{self, NewPerson, OfficeKind};
use crate::trial::{PostOffice, Town, Who};
use axum::http::StatusCode;
use kit::trial::on_both_engines;
use kit::{Bilingual, Id};

#[tokio::test]
async fn the_bureau_settles_its_own_minutes_that_its_members_and_the_secretary_read() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let mut tx = town.write().await;
        let (council, since) = (town.council.id, councils::ELECTION_2021);
        let first = (OfficeKind::VicePresident, 1);
        people::take_office(&mut tx, council, town.members[3], first, since).await.unwrap();
        tx.commit().await.unwrap();
        let session = town.planned().await.to_string();
        let meeting = town.meeting(Who::President, "bureau", &[("session", &session)]).await;
        let items = town.items(meeting).await;
        assert!(items[0].title.fr.contains("Arrêter l’ordre du jour"), "{}", items[0].title.fr);
        let page = format!("meetings/{meeting}");
        let office = town.browser(Who::Office).await;
        office.post(&format!("{page}/convocation"), &[]).await.done("done-meeting-convened");
        town.move_to(DAY);
        let office = town.browser(Who::Office).await;
        town.call_all(Who::Office, meeting).await;
        town.take_up(Who::Secretary, &items[0], "yes", "Arrêté en douze points").await;
        office.post(&format!("{page}/conclusion"), &[]).await.done("done-meeting-concluded");
        for who in [Who::Member(3), Who::Secretary, Who::President] {
            let browser = town.browser(who).await;
            assert!(browser.desk(&page).await.ok().words().contains("Arrêté en douze points"));
            browser.desk(&format!("{page}/minutes.pdf")).await.pdf();
        }
        for who in [Who::Member(4), Who::Reader, Who::Governor, Who::Engineer] {
            let browser = town.browser(who).await;
            browser.desk(&page).await.is(StatusCode::NOT_FOUND);
            assert!(!browser.desk("meetings").await.ok().words().contains("Réunion du bureau,"));
        }
        let third = town.meeting_form("bureau", &[("asked_by", "a-third")]);
        let third: Vec<_> = third.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        town.refuses(Who::Office, "meetings/new", &third, ("تعذرت قراءة", "Ce que vous av")).await;
    })
    .await;
}

/// Gives the commune an arrondissement, with its own president.
async fn arrondissement(town: &Town) {
    let mut tx = town.write().await;
    let new = NewCouncil {
        slug: "ain-example-nord".to_owned(),
        level: Level::Arrondissement,
        parent: Some(town.council.id),
        authority: None,
        code: "nord".to_owned(),
        name: Bilingual::new("الشمال", "Nord"),
        place: Bilingual::new("المقر", "Siège"),
        population: None,
        seats: vec![(councils::ELECTION_2021, 15)],
        settings: Settings::default(),
    };
    let north = councils::create(&mut tx, new).await.unwrap();
    let person = NewPerson::named("نادية النجار", "Nadia Najjar");
    let person = people::save_new(&mut tx, &person).await.unwrap();
    let since = councils::ELECTION_2021;
    let declared = ("عنوان", "nord@example.ma");
    people::start_mandate(&mut tx, north.id, person, since, declared).await.unwrap();
    let office = (OfficeKind::President, 1);
    people::take_office(&mut tx, north.id, person, office, since).await.unwrap();
    tx.commit().await.unwrap();
}

/// What follows the conference: its minutes, the copy for the authority, the posting.
async fn follow(town: &Town, meeting: Id) {
    let page = format!("meetings/{meeting}");
    let office = town.browser(Who::Office).await;
    let copy = format!("{page}/copy");
    let early = ("لا يمكن ذلك", "à ce stade");
    town.refuses(Who::President, &copy, &[], early).await;
    office.post(&format!("{page}/conclusion"), &[]).await.done("done-meeting-concluded");
    let home = office.get("/fr/desk").await.ok().words();
    assert!(home.contains("copie du procès-verbal de la conférence"), "{home}");
    let governor = town.browser(Who::Governor).await;
    governor.desk(&page).await.is(StatusCode::NOT_FOUND);
    town.says(Who::Office, &page, ("المادة 262", "art. 262")).await;
    office.post(&copy, &[]).await.done("done-conference-copied");
    town.refuses(Who::Office, &copy, &[], ("من قبل", "déjà")).await;
    governor.desk(&page).await.ok();
    governor.desk(&format!("{page}/minutes.pdf")).await.pdf();
    assert!(governor.desk("meetings").await.ok().words().contains(&page));
    let posting = format!("{page}/posting");
    let before = ("سابق للندوة", "avant la conférence");
    town.refuses(Who::Office, &posting, &[("on", "2027-01-24")], before).await;
    office.post(&posting, &[("on", "2027-01-25")]).await.done("done-conference-posted");
}

#[tokio::test]
async fn the_conference_meets_once_a_year_after_consulting_and_the_authority_has_its_copy() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let none = town.meeting_form("conference", &[]);
        let none: Vec<_> = none.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let office = town.browser(Who::Office).await;
        office.post("meetings/new", &none).await.is(StatusCode::NOT_FOUND);
        arrondissement(&town).await;
        town.says(Who::Office, "meetings", ("المادة 262", "art. 262")).await;
        let home = office.get("/fr/desk").await.ok().words();
        assert!(home.contains("Réunir la conférence") && home.contains("art. 262"), "{home}");
        let meeting = town.meeting(Who::President, "conference", &[]).await;
        let page = format!("meetings/{meeting}");
        let fields =
            [("id", &*meeting.to_string()), ("title_ar", "النظافة"), ("title_fr", "Propreté")];
        office.post(&format!("{page}/items"), &fields).await.done("done-meeting-item-added");
        let convocation = format!("{page}/convocation");
        town.refuses(Who::Office, &convocation, &[], ("المادة 262", "art. 262")).await;
        let consultation = format!("{page}/consultation");
        let future = ("لم يحل هذا اليوم", "pas encore venu");
        town.refuses(Who::Office, &consultation, &[("on", "2027-01-05")], future).await;
        office.post(&consultation, &[("on", "2027-01-04")]).await.done("done-conference");
        office.post(&convocation, &[]).await.done("done-meeting-convened");
        town.catch_up().await;
        assert_eq!(post.to("nord@example.ma").len(), 1);
        town.move_to(DAY);
        town.call_all(Who::President, meeting).await;
        let item = town.items(meeting).await[0].clone();
        town.take_up(Who::President, &item, "yes", "Un seul service").await;
        follow(&town, meeting).await;
        let mut tx = town.read().await;
        assert_eq!(meetings::conferences_in(&mut tx, town.council.id, 2027).await.unwrap(), 1);
        assert!(meetings::under_way(&mut tx, town.council.id).await.unwrap().is_empty());
        drop(tx);
        let kept = town.kept_meeting(meeting).await;
        assert_eq!((kept.stage, kept.copied_on), (Stage::Concluded, Some(DAY)));
    })
    .await;
}
