//! What the law makes of a vote: the majority of votes cast, and the president's side on a tie
//! (113-14, art. 43).

use crate::deliberations;
use crate::trial::{MEMBERS, Town, Who};
use crate::votes::{self, Outcome};
use kit::trial::on_both_engines;
use law::Subject;

/// The ballots of the members by number, from the president on: `+` for, `-` against, `o` abstains,
/// `x` takes no part.
fn named(ballots: &str) -> Vec<(usize, &'static str)> {
    let choice = |letter| match letter {
        '+' => "for",
        '-' => "against",
        'o' => "abstain",
        _ => "not-taking-part",
    };
    ballots.chars().map(choice).enumerate().collect()
}

#[tokio::test]
async fn the_majority_is_of_votes_cast_and_a_tie_falls_on_the_presidents_side() {
    // Ballots, what becomes of the point, what the page says.
    let table = [
        ("+++++++++++", Outcome::Adopted),
        ("++++++-----", Outcome::Adopted),
        ("-----------", Outcome::Rejected),
        ("+oooooooooo", Outcome::Adopted),
        ("ooooooooooo", Outcome::Rejected),
        ("xxxxxxxxxxx", Outcome::Rejected),
        ("+++++-----o", Outcome::Adopted),
        ("-----+++++o", Outcome::Rejected),
        ("o+++++-----", Outcome::Rejected),
        ("x+++++-----", Outcome::Rejected),
        ("+-ooooooxxx", Outcome::Adopted),
    ];
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other; 11], MEMBERS).await;
        let points = town.points(session).await;
        let mut adopted = 0;
        for ((ballots, outcome), point) in table.into_iter().zip(&points[1..]) {
            town.vote(point.id, "for", &named(ballots)).await;
            assert_eq!(town.outcome(point.id).await, Some(outcome), "{ballots}");
            let vote = town.votes_on(point.id).await.remove(0);
            assert_eq!(vote.is_carried(), outcome == Outcome::Adopted, "{ballots}");
            assert_eq!(vote.in_office, Some(11));
            assert_eq!(vote.tally.unwrap().members(), 11);
            adopted += usize::from(outcome == Outcome::Adopted);
            let page = format!("points/{}/vote", point.id);
            town.says(Who::Member(4), &page, ("المادة 43", "art. 43")).await;
        }
        let mut tx = town.read().await;
        let acts = deliberations::of_session(&mut tx, session).await.unwrap();
        assert_eq!(acts.len(), adopted, "only what is adopted becomes a deliberation");
        let outcomes = votes::outcomes(&mut tx, session).await.unwrap();
        assert_eq!(outcomes.len(), points.len());
    })
    .await;
}

#[tokio::test]
async fn the_page_tells_who_voted_how_and_the_journal_who_counted() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS).await;
        let point = town.points(session).await[1].id;
        town.vote(point, "for", &[(3, "against")]).await;
        let page = format!("points/{point}/vote");
        for words in [
            ("حسناء الحائي", "Hasna Hai"),
            ("أغلق تصويت", "Vote clos"),
            ("فتح تصويت", "Vote ouvert"),
            ("تم تدوين مآل نقطة", "Sort d’un point consigné"),
            ("بديعة البائي", "Badia Bai"),
        ] {
            town.says(Who::Reader, &page, words).await;
        }
    })
    .await;
}
