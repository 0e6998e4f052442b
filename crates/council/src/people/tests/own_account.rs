//! One's own account: the password, the browsers, leaving them all.

use super::{email, president_at_the_door};
use crate::trial::{PASSWORD, Town, Who};
use axum::http::StatusCode;
use kit::journal::{PLATFORM, of_scope};
use kit::trial::on_both_engines;

const CHOSEN: &str = "une phrase assez longue";

async fn told(town: &Town, kind: &str) -> usize {
    let page = of_scope(&mut town.read().await, PLATFORM, None, 500).await.unwrap();
    page.entries.iter().filter(|entry| entry.kind == kind).count()
}

#[tokio::test]
async fn a_new_password_signs_every_other_browser_out() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (here, elsewhere) =
            (president_at_the_door(&town).await, president_at_the_door(&town).await);
        let fields = [("current", PASSWORD), ("password", CHOSEN), ("again", CHOSEN)];
        let answer = here.post_to("/fr/account/password", &fields).await;
        let answer = answer.done("done-password-changed");
        elsewhere.get("/fr/account").await.is(StatusCode::SEE_OTHER);
        here.get("/fr/account").await.is(StatusCode::SEE_OTHER);
        let page = town.stranger().keeping(&answer).get("/fr/account").await.ok().words();
        assert_eq!(page.matches("a browser").count(), 1, "one device, which says what it is");
        assert_eq!(told(&town, "journal-password-changed").await, 1);
        let email = email(&town, town.members[0]).await;
        let old = [("email", email.as_str()), ("password", PASSWORD)];
        town.stranger().post_to("/fr/sign-in", &old).await.refused("ne conviennent pas");
    })
    .await;
}

#[tokio::test]
async fn a_password_that_will_not_do_changes_nothing() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let here = president_at_the_door(&town).await;
        let right = (PASSWORD, CHOSEN, CHOSEN);
        for ((current, password, again), words) in [
            (("faux", CHOSEN, CHOSEN), ("كلمة السر غير صحيحة", "Le mot de passe est inexact")),
            ((PASSWORD, CHOSEN, "autre"), ("غير متطابقتين", "Les deux mots de passe diffèrent")),
            ((PASSWORD, "court", "court"), ("عشرة أحرف على الأقل", "trop court")),
        ] {
            let fields = [("current", current), ("password", password), ("again", again)];
            here.post_to("/ar/account/password", &fields).await.refused(words.0);
            here.post_to("/fr/account/password", &fields).await.refused(words.1);
        }
        let wrong = [("current", "faux"), ("password", CHOSEN), ("again", CHOSEN)];
        for _ in 0..8 {
            here.post_to("/fr/account/password", &wrong).await.refused("inexact");
        }
        let fields = [("current", right.0), ("password", right.1), ("again", right.2)];
        here.post_to("/fr/account/password", &fields).await.refused("Trop d’essais");
        here.post_to("/ar/account/password", &fields).await.refused("محاولات كثيرة");
        assert_eq!(told(&town, "journal-password-changed").await, 0);
        here.get("/fr/account").await.ok();
    })
    .await;
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_browser() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (here, elsewhere) =
            (president_at_the_door(&town).await, president_at_the_door(&town).await);
        let office = town.browser(Who::Office).await;
        let leave = "/fr/account/sign-out-everywhere";
        let answer = here.post_to(leave, &[]).await.is(StatusCode::SEE_OTHER);
        assert!(answer.location == "/fr/sign-in" && answer.cookie.contains("Max-Age=0"));
        for browser in [&here, &elsewhere] {
            browser.get("/fr/desk").await.is(StatusCode::SEE_OTHER);
        }
        office.get("/fr/desk").await.ok();
        let again = here.post_to(leave, &[]).await.is(StatusCode::SEE_OTHER);
        assert!(again.location.starts_with("/fr/sign-in?next="));
        assert_eq!(told(&town, "journal-signed-out-everywhere").await, 1);
    })
    .await;
}
