//! Numbers: from 1, without gaps, for each council and year, whoever closes votes at once.

use crate::deliberations::{find, find_by_number, list, list_public};
use crate::trial::{MEMBERS, Town, Who};
use axum::http::StatusCode;
use futures::future::join_all;
use kit::trial::on_both_engines;
use law::Subject;

#[tokio::test]
async fn votes_that_are_closed_at_once_number_what_they_adopt_without_gaps() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other; 9], MEMBERS).await;
        let secretary = town.browser(Who::Secretary).await;
        let mut votes = Vec::new();
        for point in &town.points(session).await[1..] {
            secretary.post(&format!("points/{}/vote", point.id), &[]).await.done("vote");
            let open = crate::votes::of_point(&mut town.read().await, point.id).await.unwrap();
            votes.push(open[0].id);
        }
        // Every third is rejected, and one lacks its ballots: neither takes a number.
        let closings = votes.iter().enumerate().map(|(number, vote)| {
            let all = if number % 3 == 2 { "against" } else { "for" };
            let fields = if number == 4 { vec![] } else { vec![("all", all)] };
            let secretary = &secretary;
            async move { secretary.post(&format!("votes/{vote}/closing"), &fields).await }
        });
        let answers = join_all(closings).await;
        let done = answers.iter().filter(|it| it.status == StatusCode::SEE_OTHER).count();
        assert_eq!(done, 8);
        let numbers: Vec<u32> = town.acts(session).await.iter().map(|act| act.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5]);
        let last = format!("votes/{}/closing", votes[4]);
        secretary.post(&last, &[("all", "for")]).await.done("done-adopted");
        let acts = town.acts(session).await;
        assert_eq!((acts[5].number, acts[5].year), (6, 2027));
        assert_eq!(town.told(session, "journal-deliberation-adopted").await, 6);
    })
    .await;
}

#[tokio::test]
async fn each_council_and_each_year_counts_from_one_and_what_fails_takes_no_number() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (ours, theirs) = (town.council.id, town.council.parent_id.expect("a province"));
        let register = "deliberations";
        let taken = join_all((0..12).map(|number| {
            let town = &town;
            async move {
                let mut tx = town.write().await;
                let taken = tx.next_number(register, ours, 2027).await.unwrap();
                if number % 4 == 3 {
                    // It goes wrong after its number was taken.
                    return None;
                }
                tx.commit_housekeeping().await.unwrap();
                Some(taken)
            }
        }));
        let mut numbers: Vec<u32> = taken.await.into_iter().flatten().collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=9).collect::<Vec<_>>());
        let mut tx = town.write().await;
        assert_eq!(tx.next_number(register, ours, 2028).await.unwrap(), 1);
        assert_eq!(tx.next_number(register, theirs, 2027).await.unwrap(), 1);
        assert_eq!(tx.next_number(register, ours, 2027).await.unwrap(), 10);
    })
    .await;
}

#[tokio::test]
async fn a_deliberation_is_found_by_its_number_and_listed_the_latest_first() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let acts = town.acts(session).await;
        let (ours, theirs) = (town.council.id, town.council.parent_id.expect("a province"));
        let mut tx = town.read().await;
        let first = find_by_number(&mut tx, ours, 2027, 1).await.unwrap().unwrap();
        assert_eq!((first.id, first.reference()), (acts[0].id, "2027/1".to_owned()));
        assert_eq!(find(&mut tx, ours, acts[1].id).await.unwrap().number, 2);
        assert!(find(&mut tx, theirs, acts[1].id).await.is_err());
        assert!(find_by_number(&mut tx, theirs, 2027, 1).await.unwrap().is_none());
        assert!(find_by_number(&mut tx, ours, 2026, 1).await.unwrap().is_none());
        let all = list(&mut tx, ours, (i16::MAX, u32::MAX), 50).await.unwrap();
        assert_eq!(all.iter().map(|act| act.number).collect::<Vec<_>>(), [2, 1]);
        let older = list(&mut tx, ours, (2027, 2), 50).await.unwrap();
        assert_eq!(older.iter().map(|act| act.number).collect::<Vec<_>>(), [1]);
        assert_eq!(list(&mut tx, ours, (2028, 1), 1).await.unwrap().len(), 1);
        let public = list_public(&mut tx, ours, (i16::MAX, u32::MAX), 50).await.unwrap();
        assert!(public.is_empty(), "nothing was published");
        drop(tx);
        let browser = town.browser(Who::Reader).await;
        let before = browser.desk("decisions?before=2027-2").await.ok().words();
        assert!(before.contains("Entretien des écoles") && !before.contains("Éclairage public"));
        for unknown in ["2027/3", "2026/1", "2027/x", "x/1"] {
            let page = format!("decisions/{unknown}");
            assert!(browser.desk(&page).await.status.is_client_error(), "{unknown}");
        }
        browser.desk("decisions/2027/3").await.is(StatusCode::NOT_FOUND);
    })
    .await;
}
