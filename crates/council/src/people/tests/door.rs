//! The door: signing in, being turned away, and signing out.

use super::{email, president_at_the_door};
use crate::trial::{PASSWORD, Town, Who};
use axum::http::StatusCode;
use jiff::SignedDuration;
use kit::Language;
use kit::trial::on_both_engines;

const WRONG: (&str, &str) = ("غير صحيحين", "ne conviennent pas");
const TOO_OFTEN: (&str, &str) = ("محاولات كثيرة", "Trop d’essais");

#[tokio::test]
async fn who_signs_in_is_led_to_their_desk_or_to_the_page_they_asked_for() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let email = format!("  {} ", email(&town, town.members[0]).await.to_uppercase());
        for (next, led) in [
            ("", "/fr/desk"),
            ("/fr/ain-example/desk/sessions", "/fr/ain-example/desk/sessions"),
            ("https://evil.example/", "/fr/desk"),
            ("//evil.example/", "/fr/desk"),
            ("/\\evil.example/", "/fr/desk"),
            ("/\t/evil.example/", "/fr/desk"),
            ("/\r\nSet-Cookie: a=b", "/fr/desk"),
        ] {
            let fields = [("email", email.as_str()), ("password", PASSWORD), ("next", next)];
            let answer = town.stranger().post_to("/fr/sign-in", &fields).await;
            let answer = answer.is(StatusCode::SEE_OTHER);
            assert_eq!(answer.location, led, "{next:?}");
            assert!(answer.cookie.contains("HttpOnly") && answer.cookie.contains("SameSite=Lax"));
            town.stranger().keeping(&answer).get("/fr/desk").await.ok();
        }
    })
    .await;
}

#[tokio::test]
async fn a_stranger_is_asked_to_sign_in_first_and_told_nothing() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        for page in ["/fr/desk", "/fr/account", "/fr/ain-example/desk/members"] {
            let answer = town.stranger().get(page).await.is(StatusCode::SEE_OTHER);
            assert_eq!(answer.location, format!("/fr/sign-in?next={page}"));
        }
        let known = email(&town, town.members[0]).await;
        for (address, password) in [
            (known.as_str(), "pas le bon mot"),
            (known.as_str(), ""),
            ("nobody@example.ma", PASSWORD),
            ("' OR 1=1 --", PASSWORD),
            (&email(&town, town.members[4]).await, PASSWORD),
        ] {
            for (language, words) in [(Language::Arabic, WRONG.0), (Language::French, WRONG.1)] {
                let fields = [("email", address), ("password", password)];
                let door = format!("/{language}/sign-in");
                let answer = town.stranger().post_to(&door, &fields).await.refused(words);
                assert!(answer.cookie.is_empty(), "{address}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn after_eight_wrong_passwords_even_the_right_one_waits_a_quarter_of_an_hour() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let email = email(&town, town.members[0]).await;
        let wrong = [("email", email.as_str()), ("password", "pas le bon mot")];
        let right = [("email", email.as_str()), ("password", PASSWORD)];
        for _ in 0..8 {
            town.stranger().post_to("/fr/sign-in", &wrong).await.refused(WRONG.1);
        }
        town.stranger().post_to("/fr/sign-in", &right).await.refused(TOO_OFTEN.1);
        town.stranger().post_to("/ar/sign-in", &right).await.refused(TOO_OFTEN.0);
        town.clock.advance(SignedDuration::from_mins(16));
        town.stranger().post_to("/fr/sign-in", &right).await.done("/fr/desk");
        for _ in 0..8 {
            town.stranger().post_to("/fr/sign-in", &wrong).await.refused(WRONG.1);
        }
    })
    .await;
}

#[tokio::test]
async fn an_address_that_guesses_is_stopped_and_a_hall_that_signs_in_is_not() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let email = email(&town, town.members[0]).await;
        let right = [("email", email.as_str()), ("password", PASSWORD)];
        for _ in 0..45 {
            let hall = town.stranger().from("192.0.2.7");
            hall.post_to("/fr/sign-in", &right).await.done("/fr/desk");
        }
        for number in 0..40 {
            let somebody = format!("membre{number}@guess.example");
            let wrong = [("email", somebody.as_str()), ("password", "devinette")];
            let guesser = town.stranger().from("192.0.2.8");
            guesser.post_to("/fr/sign-in", &wrong).await.refused(WRONG.1);
        }
        let guesser = town.stranger().from("192.0.2.8");
        guesser.post_to("/fr/sign-in", &right).await.refused(TOO_OFTEN.1);
        let hall = town.stranger().from("192.0.2.7");
        hall.post_to("/fr/sign-in", &right).await.done("/fr/desk");
    })
    .await;
}

#[tokio::test]
async fn signing_out_ends_one_browser_and_a_fortnight_ends_any() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let one = president_at_the_door(&town).await;
        let other = president_at_the_door(&town).await;
        for _ in 0..2 {
            let answer = one.post_to("/fr/sign-out", &[]).await.is(StatusCode::SEE_OTHER);
            assert_eq!(answer.location, "/fr/sign-in");
            assert!(answer.cookie.contains("Max-Age=0"));
        }
        one.get("/fr/desk").await.is(StatusCode::SEE_OTHER);
        town.clock.advance(SignedDuration::from_hours(13 * 24));
        other.get("/fr/desk").await.ok();
        town.clock.advance(SignedDuration::from_hours(13 * 24));
        other.get("/fr/desk").await.ok();
        town.clock.advance(SignedDuration::from_hours(14 * 24 + 1));
        other.get("/fr/desk").await.is(StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn a_form_of_the_door_that_cannot_be_read_is_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        for fields in [&[][..], &[("email", "a@b.ma")], &[("email", "a\0@b.ma"), ("password", "x")]]
        {
            let unreadable = "n’a pas pu être lu";
            town.stranger().post_to("/fr/sign-in", fields).await.refused(unreadable);
            town.stranger().post_to("/ar/sign-in", fields).await.refused("تعذرت قراءة");
        }
        let office = town.browser(Who::Office).await;
        // Whoever is in already has no need of the door.
        office.get("/fr/sign-in?next=/fr/account").await.done("/fr/account");
        office.get("/ar/sign-in").await.done("/ar/desk");
    })
    .await;
}
