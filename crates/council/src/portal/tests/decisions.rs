//! Decisions before the public: chosen one by one, with or without how each member voted.

use super::at;
use crate::councils::Settings;
use crate::sessions::{self, Milestone};
use crate::trial::{Town, Who, one_done_one_told};
use axum::http::StatusCode;
use kit::trial::on_both_engines;
use kit::{Digest, Id};

const FIRST: (&str, &str) = ("انشروا الدورة أولا", "Publiez d’abord la session");
const UNSIGNED: (&str, &str) = ("لم يوقع المقرر بعد", "La délibération n’est pas encore signée");
const NONE: (&str, &str) = ("لم تختاروا أي مقرر", "Aucune délibération n’est choisie");
const SHOWN: (&str, &str) = ("نشر هذا المقرر من قبل", "Cette délibération est déjà publiée");

async fn is_published(town: &Town, session: Id) -> bool {
    let reached = sessions::milestones(&mut town.read().await, session).await.unwrap();
    sessions::first(&reached, Milestone::Published).is_some()
}

#[tokio::test]
async fn names_are_shown_with_one_decision_and_not_with_another() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        town.publish(session).await;
        let acts = town.adopted(session).await;
        let (one, two) = (acts[0].id.to_string(), acts[1].id.to_string());
        let path = at(session, "decisions");
        let office = town.browser(Who::Office).await;
        let named = [("decision", one.as_str()), ("names", "shown")];
        office.post(&path, &named).await.done("done-decisions-published");
        assert!(town.citizen("/decisions/2027/2").await.is_none(), "it was not chosen");
        assert!(!is_published(&town, session).await);
        let unnamed = [("decision", two.as_str()), ("names", "hidden")];
        office.post(&path, &unnamed).await.done("done-decisions-published");
        assert!(is_published(&town, session).await);

        let (shown, hidden) =
            (town.citizen("/decisions/2027/1").await, town.citizen("/decisions/2027/2").await);
        let (shown, hidden) = (shown.unwrap(), hidden.unwrap());
        // The fourth and the fifth voted against and abstained; the seventh was for.
        for name in ["Hasna Hai", "Khalid Khai", "Rachid Rai"] {
            assert!(shown.contains(name), "{name} is not shown");
            assert!(!hidden.contains(name), "{name} is shown");
        }
        let unsaid = "Le vote de chaque membre n’est pas publié";
        assert!(hidden.contains(unsaid) && !shown.contains(unsaid));
        for page in [&shown, &hidden] {
            assert!(page.contains("Contre <b>1</b>") && page.contains("Abstention <b>1</b>"));
        }
        let told = ("نشر المقرر عدد", "Publiée, délibération n°");
        town.says(Who::Reader, "decisions/2027/1", told).await;
    })
    .await;
}

#[tokio::test]
async fn a_decision_is_published_signed_after_its_session_and_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let path = at(session, "decisions");
        let id = town.adopted(session).await[0].id.to_string();
        let fields = [("decision", id.as_str())];
        town.refuses(Who::Office, &path, &fields, FIRST).await;
        town.publish(session).await;
        town.refuses(Who::Office, &path, &fields, UNSIGNED).await;
        town.says(Who::Office, &format!("sessions/{session}/publication"), UNSIGNED).await;
        let office = town.browser(Who::Office).await;
        let papers = format!("sessions/{session}/signing/papers");
        office.post(&papers, &[]).await.done("done-papers-prepared");
        for who in [Who::President, Who::Secretary] {
            town.sign_acts(session, who).await;
        }
        town.refuses(Who::Office, &path, &[], NONE).await;
        town.refuses(Who::Office, &path, &[("decision", "all")], NONE).await;
        let president = town.browser(Who::President).await;
        let (one, other) =
            tokio::join!(office.post(&path, &fields), president.post(&path, &fields));
        one_done_one_told([one, other], "done-decisions-published", SHOWN.1);
        let both =
            [("decision", id.clone()), ("decision", town.adopted(session).await[1].id.to_string())];
        let both: Vec<(&str, &str)> = both.iter().map(|(name, id)| (*name, id.as_str())).collect();
        town.refuses(Who::Office, &path, &both, SHOWN).await;
        assert!(town.adopted(session).await[1].published_at.is_none(), "half was published");
        assert_eq!(town.told(session, "journal-deliberation-published").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_preview_shows_what_publishing_would_and_only_to_those_who_decide() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let preview = "decisions/2027/1/preview";
        let note = ("معاينة: هكذا سيرى العموم", "voici ce que le public verrait");
        for who in [Who::Office, Who::President, Who::Secretary] {
            town.says(who, preview, note).await;
        }
        let office = town.browser(Who::Office).await;
        let named = office.desk(&format!("{preview}?names=shown")).await.ok().words();
        let unnamed = office.desk(&format!("{preview}?names=hidden")).await.ok().words();
        assert!(named.contains("Hasna Hai") && !unnamed.contains("Hasna Hai"));
        for who in [Who::Member(4), Who::Governor, Who::Engineer, Who::Reader] {
            town.browser(who).await.desk(preview).await.is(StatusCode::FORBIDDEN);
        }
        town.stranger().desk(preview).await.is(StatusCode::SEE_OTHER);
        assert!(town.citizen("/decisions/2027/1").await.is_none());
        assert!(town.citizen("/decisions/2027/1/paper.pdf").await.is_none());
        assert!(town.adopted(session).await.iter().all(|act| act.published_at.is_none()));
    })
    .await;
}

#[tokio::test]
async fn the_councils_setting_proposes_whether_names_are_shown() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        town.publish(session).await;
        let office = town.browser(Who::Office).await;
        let page = format!("sessions/{session}/publication");
        let proposed = async |shown: &str| {
            let text = office.desk(&page).await.ok().text();
            text.contains(&format!("name=\"names\" value=\"{shown}\" checked"))
        };
        assert!(proposed("hidden").await && !proposed("shown").await);
        town.choose(&Settings { publish_named_votes: true, ..Settings::default() }).await;
        assert!(proposed("shown").await && !proposed("hidden").await);
    })
    .await;
}

#[tokio::test]
async fn the_public_reads_the_very_paper_that_was_signed_and_where_it_stands() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        town.publish(session).await;
        let acts = town.adopted(session).await;
        let ids: Vec<String> = acts.iter().map(|act| act.id.to_string()).collect();
        let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("decision", id.as_str())).collect();
        let office = town.browser(Who::Office).await;
        office.post(&at(session, "decisions"), &fields).await.done("done-decisions-published");
        let url = "/fr/ain-example/decisions/2027/1/paper.pdf";
        let paper = town.stranger().get(url).await.pdf();
        assert_eq!(Some(Digest::of(&paper)), acts[0].signed_sha256);
        assert!(town.citizen("/decisions/2027/1").await.unwrap().contains("Adoptée"));
        town.transmit(session, "acts").await;
        let sent = town.citizen("/decisions/2027/1").await.unwrap();
        assert!(sent.contains("Devant l’autorité de contrôle"));
        let list = town.citizen("/decisions").await.unwrap();
        assert!(list.contains("2027/1") && list.contains("2027/2"));
        let older = town.citizen("/decisions?before=2027-2").await.unwrap();
        assert!(older.contains("2027/1") && !older.contains("2027/2"));
        let read = town.citizen(&format!("/sessions/{session}")).await.unwrap();
        assert!(read.contains("2027/1"), "the session does not lead to its decisions");
    })
    .await;
}
