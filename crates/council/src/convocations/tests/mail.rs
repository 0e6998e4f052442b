//! Mail, through a real SMTP server: what was accepted is sent, what was refused is not.

use crate::convocations::{Channel, Purpose, Stage};
use crate::trial::{MEMBERS, OPENING, PostOffice, Town, Who};
use axum::http::StatusCode;
use jiff::{SignedDuration, ToSpan as _};
use kit::Language;
use kit::trial::on_both_engines;

#[tokio::test]
async fn a_mail_counts_as_sent_once_the_server_has_accepted_it() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.convened().await;
        let reach = town.reach(session).await;
        // The tenth member declared no electronic address.
        assert_eq!(post.letters().len(), MEMBERS - 1);
        assert_eq!(reach.at(Stage::Sent), MEMBERS - 1);
        assert_eq!(reach.at(Stage::NotReached), 1);
        for member in &reach.members {
            let Some(mail) = member.by(Channel::Mail, Purpose::Convocation) else {
                assert_eq!(member.summons.person_id, town.members[9]);
                continue;
            };
            assert!(mail.sent_at.is_some() && mail.sent_proof.starts_with("250"));
            assert!(mail.received_at.is_none() && mail.opened_at.is_none());
            let [letter] = &post.to(&member.summons.email)[..] else { panic!("one mail each") };
            assert_eq!(letter.header("Message-ID"), format!("<{}@majlis.convocation>", mail.id));
            let name = format!("convocation-{:03}.pdf", member.summons.number);
            assert!(letter.raw.contains(&name), "the letter is not attached");
            let text = letter.text();
            assert!(text.contains(&member.summons.name.ar) && text.contains("Vous êtes convoqué"));
            assert!(letter.html().contains("<a dir=\"ltr\" href=\"http://majlis.test/fr/papers/"));
        }
        assert_eq!(town.told(session, "journal-summons-sent").await, MEMBERS - 1);
        town.catch_up().await;
        assert_eq!(post.letters().len(), MEMBERS - 1, "a mail went twice");
    })
    .await;
}

#[tokio::test]
async fn a_refused_address_was_not_sent_and_is_tried_again() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        post.refuse("membre3@example.ma");
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.convened().await;
        let member = town.reached(session, 3).await;
        assert_eq!(member.stage, Stage::NotReached);
        assert!(member.by(Channel::Mail, Purpose::Convocation).unwrap().sent_at.is_none());
        assert_eq!(post.letters().len(), MEMBERS - 2);
        let page = format!("sessions/{session}/convocation");
        town.says(Who::Office, &page, ("في الانتظار", "en attente")).await;

        post.accept_all();
        town.catch_up().await;
        assert_eq!(post.to("membre3@example.ma").len(), 0, "it was tried again too soon");
        town.clock.advance(SignedDuration::from_secs(30));
        town.catch_up().await;
        assert_eq!(town.reached(session, 3).await.stage, Stage::Sent);
        assert_eq!(post.letters().len(), MEMBERS - 1);
    })
    .await;
}

#[tokio::test]
async fn without_a_server_nobody_counts_as_reached_and_the_page_says_why() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let page = format!("sessions/{session}/convocation");
        let warning = ("لم يضبط خادم البريد", "Aucun serveur de courrier n’est configuré");
        town.says(Who::Office, &page, warning).await;
        let office = town.browser(Who::Office).await;
        office.post(&format!("{page}/seal"), &[]).await.done("done-convened");
        town.catch_up().await;
        assert_eq!(town.reach(session).await.at(Stage::NotReached), MEMBERS);
        assert_eq!(town.told(session, "journal-summons-sent").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_link_that_a_mail_scanner_fetches_opens_nothing() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.convened().await;
        let mail = post.to("membre4@example.ma").pop().unwrap();
        let before = town.last_entry().await;
        let scanner = town.stranger();
        for language in ["ar", "fr"] {
            let link = mail.link(language);
            scanner.get(&link).await.ok();
            scanner.get(&format!("{link}/letter")).await.pdf();
            scanner.get(&format!("{link}/files/1")).await.is(StatusCode::NOT_FOUND);
            scanner.get(&format!("{link}/opening")).await.is(StatusCode::NOT_FOUND);
            scanner.get(&format!("{link}/receipt")).await.is(StatusCode::NOT_FOUND);
        }
        assert_eq!(town.reached(session, 4).await.stage, Stage::Sent);
        assert_eq!(town.last_entry().await, before);
    })
    .await;
}

#[tokio::test]
async fn a_member_opens_acknowledges_and_answers_by_one_link_without_a_password() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.convened().await;
        let link = post.to("membre4@example.ma").pop().unwrap().link("fr");
        let member = town.stranger();
        let at = |deed: &str| format!("{link}/{deed}");
        member.post_to(&at("receipt"), &[]).await.done("done-receipt-given");
        assert_eq!(town.reached(session, 4).await.stage, Stage::Received);
        for _ in 0..2 {
            member.post_to(&at("opening"), &[]).await.done("done-papers-opened");
            member.post_to(&at("receipt"), &[]).await.done("done-receipt-given");
        }
        member.get(&at("files/1")).await.pdf();
        member.get(&at("files/99")).await.is(StatusCode::NOT_FOUND);
        let excused = [("answer", "excused"), ("reason", "En mission")];
        for _ in 0..2 {
            member.post_to(&at("answer"), &excused).await.done("done-answered");
        }
        let own = town.reached(session, 4).await;
        let mail = own.by(Channel::Mail, Purpose::Convocation).unwrap();
        assert_eq!((own.stage, mail.opened_proof.as_str()), (Stage::Opened, "link"));
        assert_eq!(own.summons.reason, "En mission");
        for kind in ["received", "opened", "answered"] {
            let kind = format!("journal-summons-{kind}");
            assert_eq!(town.told(own.summons.id, &kind).await, 1, "{kind}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_link_is_known_whole_and_for_sixty_days() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        town.convened().await;
        let link = post.to("membre4@example.ma").pop().unwrap().link("fr");
        let stranger = town.stranger();
        stranger.get(&link[..link.len() - 1]).await.is(StatusCode::NOT_FOUND);
        let invented = "/fr/papers/not-a-secret/opening";
        stranger.post_to(invented, &[]).await.is(StatusCode::NOT_FOUND);
        town.move_to(OPENING.checked_add(59.days()).unwrap());
        stranger.get(&link).await.ok();
        town.move_to(OPENING.checked_add(60.days()).unwrap());
        stranger.get(&link).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn an_answer_by_link_after_the_opening_is_refused() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        town.open().await;
        let mail = post.to("membre4@example.ma").pop().unwrap();
        let before = town.last_entry().await;
        let words = [
            (Language::Arabic, "افتتحت الدورة: لم يعد الجواب ممكنا"),
            (Language::French, "il n’est plus temps de répondre"),
        ];
        for (language, words) in words {
            let url = format!("{}/answer", mail.link(language.code()));
            town.stranger().post_to(&url, &[("answer", "attends")]).await.refused(words);
        }
        assert_eq!(town.last_entry().await, before);
    })
    .await;
}
