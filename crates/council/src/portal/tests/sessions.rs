//! A session and its agenda before the public.

use super::at;
use crate::trial::{Town, Who, one_done_one_told};
use axum::http::StatusCode;
use kit::trial::on_both_engines;

const SHOWN: (&str, &str) = ("نشرت هذه الدورة من قبل", "Cette session est déjà publiée");

#[tokio::test]
async fn a_session_is_published_after_the_convocation_and_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let path = at(session, "session");
        let early = ("تنشر الدورة بعد استدعاء الأعضاء", "une fois les membres convoqués");
        town.refuses(Who::Office, &path, &[], early).await;
        town.says(Who::Office, &format!("sessions/{session}/publication"), early).await;
        let office = town.browser(Who::Office).await;
        let seal = format!("sessions/{session}/convocation/seal");
        office.post(&seal, &[]).await.done("done-convened");
        let page = format!("/sessions/{session}");
        assert!(town.citizen(&page).await.is_none(), "nobody published it yet");

        let president = town.browser(Who::President).await;
        let (one, other) = tokio::join!(office.post(&path, &[]), president.post(&path, &[]));
        one_done_one_told([one, other], "done-session-published", SHOWN.1);
        town.refuses(Who::President, &path, &[], SHOWN).await;
        assert_eq!(town.told(session, "journal-session-published").await, 1);
        let read = town.citizen(&page).await.unwrap();
        assert!(read.contains("Entretien des écoles") && !read.contains("Issue"));
        assert!(!read.contains("Le conseil approuve le point"), "the draft is not shown");
        assert!(town.citizen("/sessions").await.unwrap().contains(&session.to_string()));
        assert!(town.citizen("").await.unwrap().contains(&session.to_string()));
    })
    .await;
}

#[tokio::test]
async fn only_office_and_president_publish_and_others_do_not_preview() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let others = [Who::Secretary, Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        for deed in ["session", "decisions"] {
            town.turns_away(&others, &at(session, deed), &[], StatusCode::FORBIDDEN).await;
        }
        let page = format!("sessions/{session}/publication");
        for who in Who::ALL {
            let expected = match who {
                Who::Office | Who::President | Who::Secretary => StatusCode::OK,
                Who::Member(_) | Who::Governor | Who::Engineer | Who::Reader => {
                    StatusCode::FORBIDDEN
                }
            };
            town.browser(who).await.desk(&page).await.is(expected);
        }
        let stranger = town.stranger().desk(&page).await.is(StatusCode::SEE_OTHER);
        assert!(stranger.location.contains("/sign-in"));
    })
    .await;
}

#[tokio::test]
async fn the_public_page_tells_the_quorum_and_what_became_of_each_point() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        town.publish(session).await;
        let read = town.citizen(&format!("/sessions/{session}")).await.unwrap();
        for words in ["art. 42", "Adopté", "Le conseil prend acte", "Éclairage public"] {
            assert!(read.contains(words), "it does not say «{words}»");
        }
        assert!(!read.contains("2027/1"), "its decisions are not published");
        let arabic = town.stranger().get(&format!("/ar/ain-example/sessions/{session}")).await;
        assert!(arabic.ok().words().contains("صودق عليها"));
        let unknown = format!("/sessions/{}", town.office);
        assert!(town.citizen(&unknown).await.is_none());
        let nowhere = town.stranger().get("/fr/nowhere/sessions").await;
        nowhere.is(StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn the_public_reads_how_a_point_was_rejected() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[law::Subject::Other], 9).await;
        let point = town.points(session).await[1].id;
        town.vote(point, "against", &[(5, "for")]).await;
        town.publish(session).await;
        let read = town.citizen(&format!("/sessions/{session}")).await.unwrap();
        assert!(read.contains("Rejeté") && read.contains("art. 43"), "{read}");
        let arabic = town.stranger().get(&format!("/ar/ain-example/sessions/{session}")).await;
        assert!(arabic.ok().words().contains("المادة 43"));
    })
    .await;
}

#[tokio::test]
async fn the_front_pages_list_the_council_and_its_members() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let members = town.citizen("/members").await.unwrap();
        assert!(members.contains("Ahmed Alfi") && members.contains("Tarik Tai"));
        assert!(!members.contains("membre3@example.ma"), "addresses are not for everybody");
        let slashed = town.stranger().get("/fr/").await;
        slashed.is(StatusCode::PERMANENT_REDIRECT);
        let councils = town.stranger().get("/fr").await.ok();
        assert!(councils.text().contains("href=\"/ar\""), "{}", councils.text());
        let councils = councils.words();
        assert!(councils.contains("Communes"), "{councils}");
        assert!(councils.contains("Aïn Exemple"));
        let none = town.citizen("/decisions").await.unwrap();
        assert!(none.contains("Aucune délibération n’est encore publiée"));
        let empty = town.citizen("/sessions?before=2027-01-01_x").await.unwrap();
        assert!(empty.contains("Aucune session n’est encore publiée"));
    })
    .await;
}
