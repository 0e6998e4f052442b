//! The votes on the parts of a budget, and what follows its rejection.

use crate::agenda::{self, Origin};
use crate::trial::{MEMBERS, Town, Who};
use crate::votes::{self, Outcome};
use axum::http::StatusCode;
use kit::Id;
use kit::trial::on_both_engines;
use law::Subject;

/// A session open on a budget with two chapters: the session, the point.
async fn open_on_budget(town: &Town) -> (Id, Id) {
    let session = town.open_about(&[Subject::Budget], MEMBERS).await;
    let budget = town.points(session).await[1].id;
    let office = town.browser(Who::Office).await;
    for title in ["Personnel", "Travaux"] {
        let id = Id::new(town.clock.now()).to_string();
        let fields = [("id", id.as_str()), ("title_ar", "باب"), ("title_fr", title)];
        let path = format!("points/{budget}/budget/chapters");
        office.post(&path, &fields).await.done("done-budget-chapter");
    }
    (session, budget)
}

async fn parts(town: &Town, budget: Id) -> Vec<String> {
    let parts = votes::budget_parts(&mut town.read().await, budget).await.unwrap();
    parts.into_iter().map(|it| it.key).collect()
}

#[tokio::test]
async fn receipts_are_voted_before_expenses_and_both_before_the_text() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, budget) = open_on_budget(&town).await;
        let parts = parts(&town, budget).await;
        assert_eq!((parts.len(), parts[0].as_str()), (3, "receipts"));
        let path = format!("points/{budget}/budget/votes");
        let page = (Who::Secretary, path.as_str());
        town.says(page.0, page.1, ("مجموع المداخيل", "Ensemble des recettes")).await;
        let early = [("part", parts[1].as_str()), ("all", "for")];
        town.refuses(Who::Secretary, &path, &early, ("المادة 186", "art. 186")).await;
        let text = format!("points/{budget}/vote");
        town.refuses(Who::Secretary, &text, &[], ("لم يصوت بعد على المداخيل", "recettes")).await;
        let receipts = [("part", "receipts")];
        let missing = ("كيف يصوت جميع", "comment votent tous");
        town.refuses(Who::Secretary, &path, &receipts, missing).await;
        let others = [Who::President, Who::Member(4), Who::Governor, Who::Reader];
        let all = [("part", "receipts"), ("all", "for")];
        town.turns_away(&others, &path, &all, StatusCode::FORBIDDEN).await;
        let secretary = town.browser(Who::Secretary).await;
        let against = town.members[5].to_string();
        let named = [("part", "receipts"), (against.as_str(), "against"), ("all", "for")];
        secretary.post(&path, &named).await.done("done-budget-part");
        town.refuses(Who::Secretary, &path, &all, ("سبق التصويت", "déjà été votée")).await;
        let chapters = ("لم يصوت بعد على جميع", "Tous les chapitres");
        town.refuses(Who::Secretary, &text, &[], chapters).await;
        for part in &parts[1..] {
            let fields = [("part", part.as_str()), ("all", "for")];
            secretary.post(&path, &fields).await.done("done-budget-part");
        }
        let removal = format!("points/{budget}/budget/chapters/{}/removal", parts[1]);
        town.refuses(Who::Office, &removal, &[], ("صوت على هذا الباب", "a été voté")).await;
        let mut tx = town.read().await;
        let held = votes::budget_parts(&mut tx, budget).await.unwrap();
        let vote = held[0].vote.clone().unwrap();
        assert_eq!((vote.tally.r#for, vote.tally.against), (10, 1));
        let ballots = votes::budget_ballots(&mut tx, vote.id).await.unwrap();
        assert_eq!(ballots.len(), MEMBERS);
        drop(tx);
        town.vote(budget, "for", &[]).await;
        assert_eq!(town.outcome(budget).await, Some(Outcome::Adopted));
        assert_eq!(town.told(budget, "journal-budget-part-voted").await, 3);
        let minutes = format!("sessions/{session}/minutes");
        town.says(Who::Secretary, &minutes, ("باب «باب»", "chapitre « Personnel »")).await;
        let rejected = votes::rejected_budgets(&mut town.read().await, session).await.unwrap();
        assert!(rejected.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_rejected_budget_waits_for_an_extraordinary_session_and_stands_there_of_right() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, budget) = open_on_budget(&town).await;
        let path = format!("points/{budget}/budget/votes");
        let again = format!("points/{budget}/budget/again");
        let later = Id::new(town.clock.now()).to_string();
        let on = [("session", later.as_str())];
        town.refuses(Who::President, &again, &on, ("لم ترفض", "n’a pas été rejeté")).await;
        let secretary = town.browser(Who::Secretary).await;
        let against = [("part", "receipts"), ("all", "against")];
        secretary.post(&path, &against).await.done("done-budget-rejected");
        assert_eq!(town.outcome(budget).await, Some(Outcome::Rejected));
        let fields = [("part", "receipts"), ("all", "for")];
        secretary.post(&path, &fields).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        let president = town.browser(Who::President).await;
        let home = president.get("/fr/desk").await.ok().words();
        assert!(home.contains("Le budget est rejeté") && home.contains("art. 187"), "{home}");
        // Fifteen days from the third of February.
        town.says(Who::President, &path, ("18 فبراير 2027", "18 février 2027")).await;
        let fields = [
            ("id", later.as_str()),
            ("kind", "extraordinary"),
            ("day_1", "2027-02-16"),
            ("hour_1", "09:00"),
        ];
        let office = town.browser(Who::Office).await;
        office.post("sessions", &fields).await.done("done-session-planned");
        town.turns_away(&[Who::Secretary], &again, &on, StatusCode::FORBIDDEN).await;
        president.post(&again, &on).await.done("done-budget-again");
        let twice = ("مدرجة من قبل", "déjà inscrit");
        town.refuses(Who::President, &again, &on, twice).await;
        let points = town.points(later.parse().unwrap()).await;
        let [point] = &points[..] else { panic!("one point") };
        assert_eq!((point.origin, point.origin_subject), (Origin::BudgetAgain, Some(budget)));
        let chapters = agenda::chapters(&mut town.read().await, point.id).await.unwrap();
        assert_eq!(chapters.len(), 2, "it keeps its chapters");
        let removal = format!("points/{}/removal", point.id);
        town.refuses(Who::Office, &removal, &[], ("المادة 187", "art. 187")).await;
        let home = president.get("/fr/desk").await.ok().words();
        assert!(!home.contains("Le budget est rejeté"));
        let rejected = votes::rejected_budgets(&mut town.read().await, session).await.unwrap();
        assert!(rejected.is_empty(), "it was taken up again");
    })
    .await;
}
