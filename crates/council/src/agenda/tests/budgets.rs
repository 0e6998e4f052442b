//! The budget’s own page: its commission and its chapters.

use crate::agenda;
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;
use law::Subject;

#[tokio::test]
async fn the_handing_of_the_budget_to_its_commission_is_written_down_once_and_judged() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let other = town.point(session, Subject::Other, "Éclairage").await;
        let budget = town.point(session, Subject::Budget, "Budget 2027").await;
        let office = town.browser(Who::Office).await;
        office.desk(&format!("points/{other}/budget")).await.is(StatusCode::NOT_FOUND);
        let page = format!("points/{budget}/budget");
        for words in [("المادة 185", "art. 185"), ("المادة 186", "art. 186")] {
            town.says(Who::Office, &page, words).await;
        }
        // Ten days at least before the third of February: the 23rd of January, prudently.
        town.says(Who::President, &page, ("23 يناير 2027", "23 janvier 2027")).await;
        let path = format!("{page}/handing");
        let today = [("handed_on", "2027-01-04")];
        let others = [Who::Secretary, Who::Member(4), Who::Engineer];
        for who in &others[..1] {
            town.turns_away(&[*who], &path, &today, StatusCode::FORBIDDEN).await;
        }
        let tomorrow = [("handed_on", "2027-01-05")];
        let future = ("في المستقبل", "dans l’avenir");
        town.refuses(Who::Office, &path, &tomorrow, future).await;
        office.post(&path, &today).await.done("done-budget-handed");
        let twice = ("سبق تدوين", "déjà inscrite");
        town.refuses(Who::Office, &path, &today, twice).await;
        assert_eq!(town.told(budget, "journal-budget-handed").await, 1);
        let mut tx = town.read().await;
        let project = agenda::project(&mut tx, budget).await.unwrap().unwrap();
        assert_eq!(project.handed_on, Some(date(2027, 1, 4)));
        assert_eq!(agenda::projects(&mut tx, session).await.unwrap().len(), 1);
        drop(tx);
        let overview = format!("sessions/{session}");
        town.says(Who::Office, &overview, ("المادة 185", "art. 185")).await;
    })
    .await;
}

#[tokio::test]
async fn chapters_are_listed_in_order_and_a_budget_without_commission_is_handed_to_nobody() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let budget = town.point(session, Subject::Budget, "Budget 2027").await;
        let page = format!("points/{budget}/budget");
        let path = format!("{page}/chapters");
        let office = town.browser(Who::Office).await;
        let mut ids = Vec::new();
        for title in ["Personnel", "Travaux"] {
            let id = Id::new(town.clock.now()).to_string();
            let fields = [("id", id.as_str()), ("title_fr", title)];
            office.post(&path, &fields).await.done("done-budget-chapter");
            office.post(&path, &fields).await.done("done-budget-chapter");
            ids.push(id);
        }
        let id = Id::new(town.clock.now()).to_string();
        let unnamed = ("حددوا اسم الباب", "Donnez le nom");
        town.refuses(Who::Office, &path, &[("id", id.as_str())], unnamed).await;
        let removal = format!("{path}/{}/removal", ids[0]);
        office.post(&removal, &[]).await.done("done-budget-chapter-dropped");
        office.post(&removal, &[]).await.is(StatusCode::NOT_FOUND);
        let chapters = agenda::chapters(&mut town.read().await, budget).await.unwrap();
        assert_eq!((chapters.len(), chapters[0].title.fr.as_str()), (1, "Travaux"));
        let home = town.browser(Who::President).await.get("/fr/desk").await.ok().words();
        assert!(home.contains("Remettre le projet de budget"));
        let text = budget.to_string();
        let fields = super::form(&text, &[("subject", "budget")]);
        office.post(&format!("points/{budget}"), &fields).await.done("done-point-changed");
        let nobody = ("اختاروا أولا اللجنة", "Choisissez d’abord la commission");
        let today = [("handed_on", "2027-01-04")];
        town.refuses(Who::Office, &format!("{page}/handing"), &today, nobody).await;
    })
    .await;
}
