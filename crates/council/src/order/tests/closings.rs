//! Closing a sitting to the public: asked by the president, a third of the members or the authority,
//! decided without debate (113-14, art. 48).

use super::at;
use crate::trial::{MEMBERS, Town, Who};
use kit::trial::on_both_engines;

const TOO_FEW: (&str, &str) =
    ("عدد الأعضاء الذين يطلبون", "Trop peu de membres demandent le huis clos");

#[tokio::test]
async fn a_third_of_the_members_may_ask_and_the_council_decides() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, _) = town.sitting_session().await;
        let asking: Vec<String> =
            town.members[2..6].iter().map(|person| format!("asks_{person}")).collect();
        let mut fields = vec![("asker", "members"), ("rest", "for")];
        fields.extend(asking.iter().map(|field| (field.as_str(), "yes")));
        town.refuses(Who::President, &at(session, "closing"), &fields[..5], TOO_FEW).await;
        town.record(session, "closing", &fields, "done-sitting-closed").await;
        let already = ("غير مفتوحة للعموم من قبل", "La séance est déjà à huis clos");
        town.refuses(Who::President, &at(session, "closing"), &fields, already).await;
        let minutes = format!("sessions/{session}/minutes");
        for words in [
            ("طلب ذلك (4): جمال الجيمي", "L’ont demandé (4) : Jamal Jimi"),
            ("الموافقون (11)", "Pour (11)"),
            ("قرر المجلس دون مناقشة عقد", "Le conseil décide sans débat de siéger à huis clos"),
        ] {
            town.says(Who::Secretary, &minutes, words).await;
        }
    })
    .await;
}

#[tokio::test]
async fn the_president_and_the_authority_ask_alone_and_the_council_may_stay_public() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, _) = town.sitting_session().await;
        for (asker, rest, done) in [
            ("president", "against", "done-sitting-stays-public"),
            ("authority", "for", "done-sitting-closed"),
        ] {
            let fields = [("asker", asker), ("rest", rest), ("reason_fr", "Dossier sensible")];
            town.record(session, "closing", &fields, done).await;
        }
        let unreadable = ("تعذرت قراءة ما أرسلتم", "n’a pas pu être lu");
        let fields = [("asker", "nobody"), ("rest", "for")];
        town.refuses(Who::President, &at(session, "closing"), &fields, unreadable).await;
        town.record(session, "reopening", &[], "done-sitting-reopened").await;
        let public = ("الجلسة عمومية", "La séance est publique");
        town.refuses(Who::President, &at(session, "reopening"), &[], public).await;
    })
    .await;
}

#[tokio::test]
async fn the_public_reads_when_a_sitting_was_closed_and_nothing_of_what_was_said() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.called(MEMBERS).await;
        let president = town.browser(Who::President).await;
        president.post(&format!("sessions/{session}/opening"), &[]).await.done("done-opened");
        let asked = [("asker", "president"), ("rest", "for"), ("reason_fr", "Affaire secrète")];
        town.record(session, "closing", &asked, "done-sitting-closed").await;
        let url = format!("/fr/{}/sessions/{session}", town.council.slug);
        let office = town.browser(Who::Office).await;
        let publication = format!("sessions/{session}/publication/session");
        office.post(&publication, &[]).await.done("done-session-published");
        let words = town.stranger().get(&url).await.ok().words();
        assert!(words.contains("Huis clos") && !words.contains("Affaire secrète"));
    })
    .await;
}
