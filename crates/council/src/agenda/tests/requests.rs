//! Requests of members for a point, and the president's answer.

use crate::agenda::{self, Origin};
use crate::trial::{PostOffice, Town, Who};
use axum::http::StatusCode;
use kit::Id;
use kit::trial::on_both_engines;

/// Files a request as `who`, signed by the members numbered `signed`; says which it is.
async fn ask(town: &Town, who: Who, session: Id, signed: &[usize]) -> Id {
    let id = Id::new(town.clock.now());
    let browser = town.browser(who).await;
    browser.post("requests", &fields(town, (id, session), signed, "")).await.done("done-request");
    id
}

fn fields<'f>(
    town: &Town,
    (id, session): (Id, Id),
    signed: &[usize],
    received: &'f str,
) -> Vec<(&'f str, &'f str)> {
    let text = |id: Id| -> &'static str { Box::leak(id.to_string().into_boxed_str()) };
    let mut fields = vec![
        ("id", text(id)),
        ("session", text(session)),
        ("title_ar", "إصلاح السوق"),
        ("title_fr", "Réparer le marché"),
        ("note_fr", "Le toit fuit."),
        ("received_on", received),
    ];
    fields.extend(signed.iter().map(|number| ("member", text(town.members[*number]))));
    fields
}

#[tokio::test]
async fn a_member_asks_alone_and_the_point_stands_with_its_origin() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let request = ask(&town, Who::Member(4), session, &[]).await;
        let page = format!("requests/{request}");
        town.says(Who::Member(4), &page, ("إصلاح السوق", "Réparer le marché")).await;
        town.says(Who::Office, "requests", ("إصلاح السوق", "Réparer le marché")).await;
        let stranger = town.browser(Who::Member(5)).await;
        stranger.desk(&page).await.is(StatusCode::NOT_FOUND);
        assert!(!stranger.desk("requests").await.ok().words().contains("Réparer"));
        let president = town.browser(Who::President).await;
        let inscription = format!("{page}/inscription");
        president.post(&inscription, &[]).await.done("done-request-inscribed");
        let points = town.points(session).await;
        assert_eq!((points.len(), points[0].origin), (1, Origin::Member));
        assert_eq!(points[0].origin_subject, Some(request));
        let again = ("أجيب عن هذا الطلب من قبل", "a déjà reçu sa réponse");
        town.refuses(Who::Office, &inscription, &[], again).await;
        assert_eq!(town.told(request, "journal-request-filed").await, 1);
        assert_eq!(town.told(request, "journal-request-inscribed").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_refusal_has_reasons_and_is_told_to_each_signatory_and_in_the_minutes() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.with_agenda().await;
        let request = ask(&town, Who::Office, session, &[3, 4, 9]).await;
        let refusal = format!("requests/{request}/refusal");
        let reasons = ("اكتبوا أسباب الرفض", "Écrivez les motifs du refus");
        town.refuses(Who::President, &refusal, &[], reasons).await;
        let president = town.browser(Who::President).await;
        president.desk(&format!("requests/{request}/letter")).await.is(StatusCode::NOT_FOUND);
        let reason = [("reason_ar", "ليس من اختصاص المجلس"), ("reason_fr", "Hors compétence")];
        president.post(&refusal, &reason).await.done("done-request-refused");
        town.catch_up().await;
        for number in [3, 4] {
            let letters = post.to(&format!("membre{number}@example.ma"));
            let [letter] = &letters[..] else { panic!("one mail each") };
            assert!(letter.text().contains("Hors compétence"));
        }
        // The tenth member declared no electronic address: the letter is printed.
        assert_eq!(post.letters().len(), 2);
        assert_eq!(town.told(request, "journal-request-notified").await, 2);
        president.desk(&format!("requests/{request}/letter")).await.pdf();
        let page = format!("requests/{request}");
        town.says(Who::Member(4), &page, ("ليس من اختصاص المجلس", "Hors compétence")).await;
        town.says(Who::Member(4), &page, ("المادة 40", "art. 40")).await;
        let refused = agenda::refused_requests(&mut town.read().await, session).await.unwrap();
        assert_eq!(refused.iter().map(|it| it.id).collect::<Vec<_>>(), [request]);
        let signed = agenda::signatories(&mut town.read().await, request).await.unwrap();
        assert_eq!(signed.len(), 3);
        assert!(town.points(session).await.iter().all(|it| it.origin == Origin::Bureau));
        let agenda_page = format!("sessions/{session}/agenda");
        town.says(Who::Office, &agenda_page, ("الطلبات المرفوضة", "Demandes refusées")).await;
    })
    .await;
}

#[tokio::test]
async fn what_half_of_the_members_ask_cannot_be_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let five = ask(&town, Who::Office, session, &[2, 3, 4, 5, 6]).await;
        let six = ask(&town, Who::Office, session, &[2, 3, 4, 5, 6, 7]).await;
        let reason = [("reason_ar", "لا"), ("reason_fr", "Non")];
        let compulsory = ("المادة 40", "art. 40");
        let refusal = format!("requests/{six}/refusal");
        town.refuses(Who::President, &refusal, &reason, compulsory).await;
        let president = town.browser(Who::President).await;
        president.post(&format!("requests/{five}/refusal"), &reason).await.done("done-request");
        president.post(&format!("requests/{six}/inscription"), &[]).await.done("done-request");
        let points = town.points(session).await;
        assert_eq!((points.len(), points[0].origin), (1, Origin::Half));
        town.refuses(Who::Office, &format!("points/{}/removal", points[0].id), &[], compulsory)
            .await;
    })
    .await;
}

#[tokio::test]
async fn nobody_signs_in_the_name_of_another() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let request = ask(&town, Who::Member(4), session, &[2, 3, 5, 6, 7, 9]).await;
        let page = format!("requests/{request}");
        let signed = async || {
            let all = agenda::signatories(&mut town.read().await, request).await.unwrap();
            all.iter().filter(|it| it.has_signed()).map(|it| it.person_id).collect::<Vec<_>>()
        };
        // Seven names, one signature: the president is not bound.
        assert_eq!(signed().await, [town.members[4]]);
        let president = town.browser(Who::President).await.desk(&page).await.ok().text();
        assert!(president.contains(&format!("{page}/refusal")), "{president}");
        town.says(Who::President, &page, ("لم يوقع بعد", "N’a pas encore signé")).await;
        let own = |number: usize| town.members[number].to_string();
        let (fifth, sixth) = (own(5), own(6));
        let member = town.browser(Who::Member(5)).await;
        let home = member.get("/fr/desk").await.ok().words();
        assert!(home.contains("Signer, ou non"), "{home}");
        let signature = format!("{page}/signature");
        let other = [("member", sixth.as_str())];
        member.post(&signature, &other).await.is(StatusCode::NOT_FOUND);
        let mine = [("member", fifth.as_str())];
        town.turns_away(&[Who::Governor, Who::Reader], &signature, &mine, StatusCode::FORBIDDEN)
            .await;
        member.post(&signature, &mine).await.done("done-request-signed");
        let twice = ("سبق تسجيل", "déjà enregistrée");
        town.refuses(Who::Member(5), &signature, &mine, twice).await;
        let office = town.browser(Who::Office).await;
        office.post(&signature, &other).await.done("done-request-signed");
        assert_eq!(signed().await.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn whoever_does_not_sign_leaves_the_request_and_an_answered_one_is_signed_no_more() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let request = ask(&town, Who::Member(4), session, &[3, 7]).await;
        let page = format!("requests/{request}");
        let own = |number: usize| town.members[number].to_string();
        let (third, seventh) = (own(3), own(7));
        let (no, late) = ([("member", third.as_str())], [("member", seventh.as_str())]);
        let member = town.browser(Who::Member(3)).await;
        let unsigned = format!("{page}/no-signature");
        member.post(&unsigned, &no).await.done("done-request-not-signed");
        member.desk(&page).await.is(StatusCode::NOT_FOUND);
        member.post(&unsigned, &no).await.is(StatusCode::NOT_FOUND);
        let office = town.browser(Who::Office).await;
        let inscription = format!("{page}/inscription");
        office.post(&inscription, &[]).await.done("done-request-inscribed");
        assert_eq!(town.points(session).await[0].origin, Origin::Member);
        let answered = ("أجيب عن هذا الطلب", "a déjà reçu sa réponse");
        town.refuses(Who::Member(7), &format!("{page}/signature"), &late, answered).await;
        assert_eq!(town.told(request, "journal-request-not-signed").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_request_that_is_none_is_refused_and_strangers_are_turned_away() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let id = Id::new(town.clock.now());
        let unsigned = ("لم يوقع الطلب أي عضو", "Aucun membre n’a signé");
        let form = fields(&town, (id, session), &[], "");
        town.refuses(Who::Office, "requests", &form, unsigned).await;
        let tomorrow = ("في المستقبل", "dans l’avenir");
        let form = fields(&town, (id, session), &[4], "2027-01-05");
        town.refuses(Who::Office, "requests", &form, tomorrow).await;
        let others = [Who::Secretary, Who::Governor, Who::Engineer, Who::Reader];
        let asked = fields(&town, (id, session), &[4], "");
        for who in &others[1..] {
            town.turns_away(&[*who], "requests", &asked, StatusCode::FORBIDDEN).await;
            town.browser(*who).await.desk("requests").await.is(StatusCode::FORBIDDEN);
        }
        let convened = town.convened().await;
        let late = fields(&town, (id, convened), &[4], "");
        town.refuses(Who::Office, "requests", &late, super::CLOSED).await;
    })
    .await;
}
