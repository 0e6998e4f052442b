//! Invitations: a link by mail, by which a member chooses a password.

use super::email;
use crate::people::{self, NewPerson};
use crate::trial::{PostOffice, Town, Who};
use axum::http::StatusCode;
use jiff::SignedDuration;
use kit::trial::on_both_engines;
use kit::{Id, Language};

const OVER: (&str, &str) = ("استعمل هذا الرابط من قبل", "Ce lien a déjà servi");
const CHOSEN: &str = "une phrase assez longue";

/// The link of the last invitation that came, in `language`.
async fn invited(town: &Town, post: &PostOffice, who: Id, language: Language) -> String {
    let office = town.browser(Who::Office).await;
    office.post(&format!("members/{who}/invitation"), &[]).await.done("done-member-invited");
    town.catch_up().await;
    let letter = post.to(&email(town, who).await).last().unwrap().clone();
    let start = format!("http://majlis.test/{language}/invitation/");
    let text = letter.text();
    let secret = text.split(&start).nth(1).expect("a link").split_whitespace().next().unwrap();
    let secret: String = secret.chars().take_while(char::is_ascii_alphanumeric).collect();
    format!("/{language}/invitation/{secret}")
}

#[tokio::test]
async fn an_invited_member_chooses_a_password_once_and_comes_in() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let member = town.members[4];
        let link = invited(&town, &post, member, Language::French).await;
        let email = email(&town, member).await;
        assert!(town.stranger().get(&link).await.ok().words().contains(&email));
        let fields = [("password", CHOSEN), ("again", CHOSEN)];
        let answer = town.stranger().post_to(&link, &fields).await.done("/fr/desk");
        town.stranger().keeping(&answer).get("/fr/desk").await.ok();
        let arabic = link.replacen("/fr/", "/ar/", 1);
        for (link, words) in [(&arabic, OVER.0), (&link, OVER.1)] {
            town.stranger().get(link).await.refused(words);
            town.stranger().post_to(link, &fields).await.refused(words);
        }
        let door = [("email", email.as_str()), ("password", CHOSEN)];
        town.stranger().post_to("/fr/sign-in", &door).await.done("/fr/desk");
        assert_eq!(town.told(member, "journal-person-invited").await, 1);
        let page = format!("members/{member}");
        town.says(Who::Office, &page, ("وجهت دعوة للدخول", "Invitation envoyée")).await;
    })
    .await;
}

#[tokio::test]
async fn two_clicks_at_once_choose_one_password() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let link = invited(&town, &post, town.members[4], Language::French).await;
        let (one, other) = (town.stranger(), town.stranger());
        let first = [("password", CHOSEN), ("again", CHOSEN)];
        let second =
            [("password", "une autre phrase longue"), ("again", "une autre phrase longue")];
        let (one, other) = tokio::join!(one.post_to(&link, &first), other.post_to(&link, &second));
        crate::trial::one_done_one_told([one, other], "/fr/desk", OVER.1);
    })
    .await;
}

#[tokio::test]
async fn a_link_ends_with_the_next_one_and_after_a_fortnight() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let first = invited(&town, &post, town.members[4], Language::Arabic).await;
        let second = invited(&town, &post, town.members[4], Language::Arabic).await;
        assert_ne!(first, second);
        town.stranger().get(&first).await.refused(OVER.0);
        town.stranger().get(&second).await.ok();
        town.clock.advance(SignedDuration::from_hours(14 * 24 + 1));
        town.stranger().get(&second).await.refused(OVER.0);
        town.stranger().get("/fr/invitation/deviné").await.refused(OVER.1);
    })
    .await;
}

#[tokio::test]
async fn a_password_that_will_not_do_is_refused_and_the_link_still_serves() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let member = town.members[4];
        let link = invited(&town, &post, member, Language::French).await;
        let arabic = link.replacen("/fr/", "/ar/", 1);
        let name = email(&town, member).await;
        let named = format!("{}!", name.split('@').next().unwrap());
        let long = "ab cd ef".repeat(26);
        for (password, again, words) in [
            (CHOSEN, "autre chose", ("غير متطابقتين", "Les deux mots de passe diffèrent")),
            ("neuf mots", "neuf mots", ("عشرة أحرف على الأقل", "trop court")),
            ("aaaaaaaaaaaa", "aaaaaaaaaaaa", ("سهلة التخمين", "trop facile")),
            (&named, &named, ("سهلة التخمين", "trop facile")),
            (&long, &long, ("مائتا حرف على الأكثر", "trop long")),
        ] {
            let fields = [("password", password), ("again", again)];
            town.stranger().post_to(&arabic, &fields).await.refused(words.0);
            town.stranger().post_to(&link, &fields).await.refused(words.1);
        }
        town.stranger().get(&link).await.ok();
    })
    .await;
}

#[tokio::test]
async fn only_the_office_invites_and_only_whom_a_mail_reaches() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let path = format!("members/{}/invitation", town.members[4]);
        let others: Vec<Who> = Who::ALL.into_iter().filter(|who| *who != Who::Office).collect();
        town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
        let unreachable = format!("members/{}/invitation", town.members[9]);
        let words = ("لم يصرح هذا العضو بعنوان إلكتروني", "n’a pas déclaré d’adresse");
        town.refuses(Who::Office, &unreachable, &[], words).await;
        let nobody = format!("members/{}/invitation", town.office);
        town.turns_away(&[Who::Office], &nobody, &[], StatusCode::NOT_FOUND).await;
        assert!(post.letters().is_empty());
    })
    .await;
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let path = format!("members/{}/invitation", town.members[4]);
        let words = ("لم يضبط أي خادم للبريد", "Aucun serveur de courrier");
        town.refuses(Who::Office, &path, &[], words).await;
    })
    .await;
}

#[tokio::test]
async fn an_address_has_one_account_and_must_be_one() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let taken = email(&town, town.members[4]).await;
        let since = crate::councils::ELECTION_2021;
        let mut tx = town.write().await;
        let person = people::save_new(&mut tx, &NewPerson::named("جديد", "Nouveau")).await.unwrap();
        people::start_mandate(&mut tx, town.council.id, person, since, ("", &taken)).await.unwrap();
        tx.commit().await.unwrap();
        let long = format!("{}@example.ma", "a".repeat(250));
        let unreadable = ("العنوان الإلكتروني غير صحيح", "n’est pas valable");
        for (address, words) in [
            (taken.as_str(), ("لهذا العنوان الإلكتروني حساب", "Cette adresse a déjà un compte")),
            ("sans arobase", unreadable),
            ("", unreadable),
            (&long, unreadable),
        ] {
            let mut tx = town.write().await;
            let given = people::give_account(&mut tx, person, address, None).await;
            town.refused(given, words);
        }
        let found = people::find(&mut town.read().await, person).await.unwrap();
        assert!(found.account_id.is_none());
    })
    .await;
}
