//! Stories of this room, on both engines.

use super::{Answer, of_point, told};
use crate::deliberations;
use crate::house::stationery::Stationery;
use crate::sessions::{self, Session, Sight};
use crate::trial::{Browser, PostOffice, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;
use paper::Language;

/// A session of the council at `desk`, and a point of it.
async fn session_with_a_point(
    town: &Town,
    office: &Browser<'_>,
    (desk, day): (&str, &str),
) -> (Id, Id) {
    let (session, point) = (Id::new(town.clock.now()), Id::new(town.clock.now()));
    let (id, point_id) = (session.to_string(), point.to_string());
    let planned = [("id", id.as_str()), ("kind", "ordinary"), ("day_1", day), ("hour_1", "09:00")];
    office.post_to(&format!("{desk}/sessions"), &planned).await.done("done-session-planned");
    let fields = [
        ("id", point_id.as_str()),
        ("title_ar", "إعانات للجمعيات"),
        ("title_fr", "Subventions aux associations"),
        ("draft_ar", "يوافق المجلس."),
        ("draft_fr", "Le conseil approuve."),
        ("subject", "financial"),
    ];
    let points = format!("{desk}/sessions/{session}/agenda/points");
    office.post_to(&points, &fields).await.done("done-");
    (session, point)
}

/// The arrondissement is told: its president by mail, its office at home, everybody at its desk.
async fn is_told(town: &Town, post: &PostOffice) {
    town.catch_up().await;
    let letters = post.to("membre0@example.ma");
    let asked = letters.iter().filter(|it| it.text().contains("l’avis de votre conseil"));
    assert_eq!(asked.count(), 1, "the president of the arrondissement is told once");
    let office = town.browser(Who::Office).await;
    let home = office.get("/fr/desk").await.ok().words();
    assert!(home.contains("Donner l’avis que la commune demande"), "{home}");
    let title = ("إعانات للجمعيات", "Subventions aux associations");
    town.says(Who::Member(4), "opinions", title).await;
}

const GRANTS: [(&str, &str); 1] = [("matter", "grants")];

#[tokio::test]
async fn the_commune_asks_and_the_arrondissement_answers_by_its_own_deliberation() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let mut town = Town::with_mail(&url, Some(post.mailer())).await;
        let held = town.signed().await;
        let (commune, officer) = town.under_a_commune().await;
        let office = town.browser_of(officer).await;
        let desk = "/fr/grande-ville/desk";
        let place = (desk, "2027-05-03");
        let (session, point) = session_with_a_point(&town, &office, place).await;
        let page = format!("{desk}/points/{point}");
        let ask = format!("{page}/opinions");
        office.post_to(&ask, &GRANTS).await.done("done-opinions-asked");
        office.post_to(&ask, &GRANTS).await.refused("déjà demandé");
        let shown = office.get(&page).await.ok().words();
        assert!(shown.contains("Donnés : 0 / 1") && shown.contains("art. 235"), "{shown}");
        let glance = office.get(&format!("{desk}/sessions/{session}")).await.ok().words();
        assert!(glance.contains("Avis attendus : 1"), "{glance}");
        assert!(glance.contains("3 février 2027"), "{glance}");

        is_told(&town, &post).await;
        let own = town.browser(Who::Office).await;
        let acts = deliberations::of_session(&mut town.read().await, held).await.unwrap();
        let act = acts[0].id.to_string();
        let opinion = of_point(&mut town.read().await, point).await.unwrap().remove(0);
        assert!(opinion.told_at.is_some());
        let path = format!("opinions/{}", opinion.id);
        let none = [("answer", "favourable"), ("deliberation", "")];
        town.refuses(Who::Office, &path, &none, ("مقررا موقعا", "délibération signée")).await;
        let given = [
            ("answer", "reserved"),
            ("deliberation", act.as_str()),
            ("text_fr", "Sous réserve d’un bilan"),
        ];
        let others = [Who::Member(4), Who::Governor, Who::Reader, Who::Engineer];
        town.turns_away(&others, &path, &given, StatusCode::FORBIDDEN).await;
        let stray = format!("{desk}/opinions/{}", opinion.id);
        office.post_to(&stray, &given).await.refused("délibération signée");
        own.post(&path, &given).await.done("done-opinion-given");
        own.post(&path, &given).await.refused("a déjà donné son avis");

        let shown = office.get(&page).await.ok().words();
        for words in ["Donnés : 1 / 1", "Favorable avec réserves", "Sous réserve d’un bilan"] {
            assert!(shown.contains(words), "{shown}");
        }
        let opinion = of_point(&mut town.read().await, point).await.unwrap().remove(0);
        assert_eq!(opinion.answer, Some(Answer::Reserved));
        assert_eq!(opinion.reference, acts[0].reference());
        assert_eq!(opinion.commune_id, commune.id);
    })
    .await;
}

/// What the papers of the commune say in French of the opinions on its point.
async fn said(town: &Town, session: &Session, point: Id) -> String {
    let mut tx = town.read().await;
    let asked = (session, point, session.opens_on.unwrap());
    let write = Stationery::of(&town.house);
    let told = told(&mut tx, write, &town.council, asked).await.unwrap();
    let said = told.iter().filter_map(|it| it.say(Language::French));
    said.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_week_after_its_september_session_the_commune_decides_without_an_arrondissement() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let ([anfa, _], officer) = town.with_arrondissements().await;
        town.move_to(date(2027, 8, 2));
        let office = town.browser(Who::Office).await;
        let place = ("/fr/ain-example/desk", "2027-10-04");
        let (session, point) = session_with_a_point(&town, &office, place).await;
        let page = format!("points/{point}");
        office.post(&format!("{page}/opinions"), &GRANTS).await.done("done-opinions-asked");
        let own = town.browser_of(officer).await;
        let awaited = own.get("/fr/anfa/desk/opinions").await.ok().words();
        assert!(awaited.contains("Subventions aux associations"), "{awaited}");
        town.september_closed(anfa.id).await;
        town.move_to(date(2027, 9, 20));
        town.says(Who::Office, &page, ("22 شتنبر 2027", "22 septembre 2027")).await;
        let home = town.browser(Who::Office).await.get("/fr/desk").await.ok().words();
        assert!(home.contains("2 avis d’arrondissements manquent"), "{home}");
        town.move_to(date(2027, 9, 23));
        let valid = ("يتداول مجلس الجماعة بكيفية صحيحة", "conseil communal statue valablement");
        town.says(Who::Office, &page, valid).await;
        let mut tx = town.read().await;
        let sight = Sight::FromPlanned;
        let session = sessions::find(&mut tx, town.council.id, session, sight).await.unwrap();
        drop(tx);
        let papers = said(&town, &session, point).await;
        for words in ["0 sur 2", "Anfa", "Maârif", "statue valablement", "court de"] {
            assert!(papers.contains(words), "{papers}");
        }
        let glance = format!("sessions/{}", session.id);
        town.says(Who::Office, &glance, ("6 شتنبر 2027", "6 septembre 2027")).await;
    })
    .await;
}

#[tokio::test]
async fn an_opinion_on_paper_is_written_down_and_the_minutes_and_the_deliberation_tell_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.with_arrondissements().await;
        let session = town.open().await;
        let points = town.points(session).await;
        let point = points.iter().find(|point| point.is_voted()).unwrap().id;
        let office = town.browser(Who::Office).await;
        let ask = format!("points/{point}/opinions");
        let other = [("matter", "other")];
        town.turns_away(&[Who::Member(4), Who::Reader], &ask, &other, StatusCode::FORBIDDEN).await;
        office.post(&ask, &other).await.done("done-opinions-asked");
        let none = ("لا يحدد القانون أجلا", "ne fixe pas de délai");
        town.says(Who::Reader, &format!("points/{point}"), none).await;
        let asked = of_point(&mut town.read().await, point).await.unwrap();
        let path = format!("{ask}/paper");
        let ids = [asked[0].id.to_string(), asked[1].id.to_string()];
        let first = ("opinion", ids[0].as_str());
        let early = [first, ("answer", "favourable"), ("on", "2027-02-02")];
        let between = ("بين يوم طلبه واليوم", "entre la demande et aujourd’hui");
        town.refuses(Who::Office, &path, &early, between).await;
        let given = [first, ("answer", "favourable"), ("on", "2027-02-03"), ("reference", "A/12")];
        town.turns_away(&[Who::President], &path, &given, StatusCode::FORBIDDEN).await;
        office.post(&path, &given).await.done("done-opinion-recorded");
        town.refuses(Who::Office, &path, &given, ("سبق للمقاطعة", "a déjà donné")).await;
        for point in points.iter().filter(|point| point.is_voted()) {
            town.vote(point.id, "for", &[]).await;
        }
        let president = town.browser(Who::President).await;
        let closing = format!("sessions/{session}/closing");
        president.post(&closing, &[]).await.done("done-closed");
        let second = ("opinion", ids[1].as_str());
        let over = [second, ("answer", "favourable"), ("on", "2027-02-03")];
        let closed = ("اختتمت دورة الجماعة", "session de la commune est close");
        town.refuses(Who::Office, &path, &over, closed).await;
        town.refuses(Who::Office, &ask, &other, closed).await;

        let minutes = format!("sessions/{session}/minutes");
        let count = ("1 من أصل 2", "1 sur 2");
        town.says(Who::Secretary, &minutes, count).await;
        let papers = format!("sessions/{session}/signing/papers");
        office.post(&papers, &[]).await.done("done-papers-prepared");
        let session = town.session(session).await;
        let papers = said(&town, &session, point).await;
        assert!(papers.contains("Anfa (A/12)") && papers.contains("Sans avis : "), "{papers}");
    })
    .await;
}

#[tokio::test]
async fn a_commune_without_arrondissements_has_nobody_to_ask() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.with_agenda().await;
        let points = town.points(session).await;
        let report = format!("points/{}/opinions", points[0].id);
        let unvoted = ("لا يصوت المجلس على هذه النقطة", "ne vote pas sur ce point");
        town.refuses(Who::Office, &report, &GRANTS, unvoted).await;
        let path = format!("points/{}/opinions", points[1].id);
        let nobody = ("ليس لهذه الجماعة مقاطعات", "pas d’arrondissement");
        town.refuses(Who::Office, &path, &GRANTS, nobody).await;
    })
    .await;
}
