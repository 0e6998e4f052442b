//! Repeals, amendments and corrections: both ways, and from the day they are enforceable.

use crate::deliberations::{self, Deliberation, Step, SuccessionKind, predecessors, successors};
use crate::trial::{Town, Who};
use kit::trial::on_both_engines;

/// The two deliberations of a signed session; the later one repeals the earlier.
async fn repealing(town: &Town) -> [Deliberation; 2] {
    let session = town.signed().await;
    let acts = deliberations::of_session(&mut town.read().await, session).await.unwrap();
    let [earlier, later] = <[Deliberation; 2]>::try_from(acts).unwrap();
    let office = town.browser(Who::Office).await;
    let path = format!("decisions/{}/successions", later.reference());
    let reference = earlier.reference();
    let fields = [("kind", "repeals"), ("earlier", reference.as_str())];
    office.post(&path, &fields).await.done("done-succession-noted");
    [earlier, later]
}

#[tokio::test]
async fn the_earlier_one_bears_the_mark_only_once_the_later_one_is_enforceable() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let [earlier, later] = repealing(&town).await;
        let page = format!("decisions/{}", earlier.reference());
        let coming = ("يبقى هذا المقرر ساريا", "celle-ci reste en vigueur");
        town.says(Who::Member(4), &page, coming).await;
        let from_later = ("ينسخ المقرر رقم", "Abroge la délibération n°");
        town.says(Who::Member(4), &format!("decisions/{}", later.reference()), from_later).await;
        for step in [Step::Send, Step::TakeEffect] {
            let mut tx = town.write().await;
            let act = deliberations::find(&mut tx, town.council.id, later.id).await.unwrap();
            deliberations::take(&mut tx, &act, step, None).await.unwrap();
            tx.commit().await.unwrap();
        }
        let repealed = ("نسخ بالمقرر رقم", "Abrogée par la délibération n°");
        town.says(Who::Member(4), &page, repealed).await;
        let mut tx = town.read().await;
        let known = successors(&mut tx, &earlier).await.unwrap();
        assert_eq!(known[0].kind, SuccessionKind::Repeals);
        assert!(known[0].enforceable_at.is_some());
        let kept = deliberations::find(&mut tx, town.council.id, earlier.id).await.unwrap();
        assert_eq!(kept.text, earlier.text, "its text stays");
    })
    .await;
}

#[tokio::test]
async fn one_that_is_not_kept_here_can_be_named_and_none_but_an_earlier_one() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let [earlier, later] = repealing(&town).await;
        let path = format!("decisions/{}/successions", later.reference());
        let office = town.browser(Who::Office).await;
        let old = [("kind", "repeals"), ("earlier", "2021/120")];
        office.post(&path, &old).await.done("done-succession-noted");
        let known = predecessors(&mut town.read().await, &later).await.unwrap();
        assert_eq!(known.len(), 2);
        assert_eq!((known[0].reference().as_str(), known[0].title.is_none()), ("2021/120", true));
        assert_eq!(known[1].title, Some(earlier.title.clone()));
        let twice = ("سبق تسجيل هذا الربط", "Ce lien est déjà noté");
        town.refuses(Who::Office, &path, &old, twice).await;
        let own = later.reference();
        let itself = [("kind", "amends"), ("earlier", own.as_str())];
        let not_earlier = ("إلا مقرر سابق", "Seule une délibération antérieure");
        town.refuses(Who::Office, &path, &itself, not_earlier).await;
        let unreadable = ("اكتبوا الرقم هكذا", "Écrivez le numéro ainsi");
        town.refuses(Who::Office, &path, &[("kind", "amends"), ("earlier", "x")], unreadable).await;
        let forbidden = axum::http::StatusCode::FORBIDDEN;
        town.turns_away(&[Who::Member(4), Who::Governor], &path, &old, forbidden).await;
        assert_eq!(town.told(later.id, "journal-succession-noted").await, 2);
    })
    .await;
}
