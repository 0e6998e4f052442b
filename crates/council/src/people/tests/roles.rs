//! Who is what where, and what that lets them see.

use super::email;
use crate::councils::{self, Council, Level, NewCouncil, Settings};
use crate::people::{self, Action, OfficeKind, Post, Role, Roles, may};
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Bilingual;
use kit::trial::on_both_engines;

async fn second_council(town: &Town) -> Council {
    let new = NewCouncil {
        slug: "second".to_owned(),
        level: Level::Arrondissement,
        parent: Some(town.council.id),
        authority: None,
        code: String::new(),
        name: Bilingual::new("الثانية", "Seconde"),
        place: Bilingual::default(),
        population: None,
        seats: Vec::new(),
        settings: Settings::default(),
    };
    let mut tx = town.write().await;
    let council = councils::create(&mut tx, new).await.unwrap();
    tx.commit().await.unwrap();
    council
}

#[tokio::test]
async fn one_person_with_mandates_in_two_councils_sees_both_after_one_sign_in() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let second = second_council(&town).await;
        let person = town.members[4];
        let browser = town.browser_of(person).await;
        browser.get("/fr/second/desk/sessions").await.is(StatusCode::NOT_FOUND);
        let since = councils::ELECTION_2021;
        let mut tx = town.write().await;
        people::start_mandate(&mut tx, second.id, person, since, ("", "")).await.unwrap();
        let office = (OfficeKind::President, 1);
        people::take_office(&mut tx, second.id, person, office, since).await.unwrap();
        tx.commit().await.unwrap();
        for council in ["ain-example", "second"] {
            browser.get(&format!("/fr/{council}/desk/sessions")).await.ok();
        }
        let home = browser.get("/fr/desk").await.ok().words();
        assert!(home.contains("Aïn Exemple") && home.contains("Seconde"));
        browser.get("/fr/second/desk/sessions/new").await.ok();
        browser.get("/fr/ain-example/desk/sessions/new").await.is(StatusCode::FORBIDDEN);
        let mut tx = town.read().await;
        let account = people::find(&mut tx, person).await.unwrap().account_id.unwrap();
        let actor = people::actor_of_account(&mut tx, account).await.unwrap().unwrap();
        assert_eq!(actor.councils().len(), 2);
        let here: Vec<Role> = actor.roles_in(town.council.id).iter().collect();
        let there: Vec<Role> = actor.roles_in(second.id).iter().collect();
        assert_eq!((here, there), (vec![Role::Member], vec![Role::President, Role::Member]));
        assert!(people::actor_of_account(&mut tx, second.id).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn a_role_begins_on_its_day() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let second = second_council(&town).await;
        let (person, tomorrow) = (town.reader, date(2027, 1, 5));
        let mut tx = town.write().await;
        people::add_staff(&mut tx, person, Post::Office(second.id), tomorrow).await.unwrap();
        tx.commit().await.unwrap();
        let browser = town.browser_of(person).await;
        browser.get("/fr/second/desk/sessions").await.is(StatusCode::NOT_FOUND);
        town.move_to(tomorrow);
        browser.get("/fr/second/desk/sessions").await.ok();
        let nobody = people::save_new(&mut town.write().await, &people::NewPerson::default()).await;
        assert!(nobody.is_ok());
    })
    .await;
}

#[tokio::test]
async fn addresses_and_the_journal_are_for_the_office_the_president_and_the_secretary() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let page = format!("members/{}", town.members[6]);
        for who in Who::ALL {
            let trusted = matches!(who, Who::Office | Who::President | Who::Secretary);
            let browser = town.browser(who).await;
            assert!(browser.desk("members").await.ok().words().contains("Rachid Rai"));
            let words = browser.desk(&page).await.ok().words();
            assert_eq!(words.contains("membre6@example.ma"), trusted, "{who:?}");
            let journal = if trusted { StatusCode::OK } else { StatusCode::FORBIDDEN };
            browser.desk("journal").await.is(journal);
        }
        let own = town.browser(Who::Member(6)).await.desk(&page).await.ok().words();
        assert!(own.contains("membre6@example.ma"), "one’s own address");
        let office = town.browser(Who::Office).await;
        office.desk(&format!("members/{}", town.office)).await.is(StatusCode::NOT_FOUND);
        town.says(Who::Office, "journal", ("بداية", "Début de mandat")).await;
        assert!(email(&town, town.office).await.ends_with("@example.ma"));
    })
    .await;
}

#[tokio::test]
async fn the_journal_is_read_page_by_page() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let mut tx = town.write().await;
        for _ in 0..120 {
            let name = Bilingual::new("فريق", "Groupe");
            people::add_group(&mut tx, town.council.id, &name).await.unwrap();
        }
        tx.commit().await.unwrap();
        let office = town.browser(Who::Office).await;
        let first = office.desk("journal").await.ok().text();
        let next = first.split("before=").nth(1).and_then(|it| it.split('"').next()).unwrap();
        let second = office.desk(&format!("journal?before={next}")).await.ok().text();
        let lines = |page: &str| page.matches("<li><time").count();
        assert_eq!(lines(&first), 100);
        assert_eq!(i64::try_from(lines(&second)).unwrap(), town.last_entry().await - 100);
        office.desk("journal?before=hier").await.is(StatusCode::BAD_REQUEST);
    })
    .await;
}

#[test]
fn who_may_do_what_to_people_is_written_down() {
    let trusted = [Role::Office, Role::President, Role::Secretary];
    for action in Action::ALL {
        for role in Role::ALL {
            let expected = match action {
                Action::SeeMembers => true,
                Action::SeeAddresses | Action::ReadJournal => trusted.contains(role),
                Action::ImportMembers | Action::Invite => *role == Role::Office,
            };
            assert_eq!(may(Roles::NONE.with(*role), *action), expected, "{role}: {action}");
        }
        assert!(!may(Roles::NONE, *action));
    }
    let both = Roles::NONE.with(Role::Member).with(Role::Secretary);
    assert_eq!(format!("{both:?}"), "{Secretary, Member}");
}
