//! What the authority answers in its time: opposition within three working days, the visa within
//! twenty days (113-14, art. 117 and 118).

use crate::control::VisaAnswer;
use crate::deliberations::Stage;
use crate::trial::{Town, Who, one_done_one_told};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::trial::on_both_engines;
use law::Subject;

const REASONED: [(&str, &str); 2] =
    [("reason_ar", "خارج اختصاصات المجلس"), ("reason_fr", "Hors des attributions du conseil")];
const REASON: (&str, &str) = ("اكتبوا الأسباب", "Écrivez les motifs");
const TOO_LONG: (&str, &str) = ("التعليل طويل جدا", "Les motifs sont trop longs");
const FIRST: (&str, &str) = ("تسلموا الإرسالية أولا", "Accusez d’abord réception");
const OPPOSED: (&str, &str) = ("سبق التعرض على هذا المقرر", "est déjà enregistrée");
const LATE: (&str, &str) = ("انتهى أجل التعرض", "Le délai d’opposition est passé");
const NO_VISA: (&str, &str) = ("لا تنتظر أي تأشيرة", "Aucun visa n’est attendu");

#[tokio::test]
async fn an_opposition_in_time_and_with_reasons_keeps_a_decision_from_taking_effect() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let path = "decisions/2027/1/opposition";
        town.turns_away(&[Who::Governor], path, &REASONED, StatusCode::NOT_FOUND).await;
        let sent = town.send(session, "acts").await;
        town.refuses(Who::Governor, path, &REASONED, FIRST).await;
        let acknowledge = format!("transmissions/{}/acknowledgement", sent.id);
        let governor = town.browser(Who::Governor).await;
        governor.post(&acknowledge, &[]).await.done("done-acknowledged");
        let long = "م".repeat(10_001);
        town.refuses(Who::Governor, path, &[], REASON).await;
        town.refuses(Who::Governor, path, &[("reason_fr", " \n")], REASON).await;
        town.refuses(Who::Governor, path, &[("reason_ar", &long)], TOO_LONG).await;

        town.move_to(date(2027, 2, 8));
        let other = town.browser(Who::Governor).await;
        let (one, other) =
            tokio::join!(governor.post(path, &REASONED), other.post(path, &REASONED));
        one_done_one_told([one, other], "done-opposed", OPPOSED.1);
        town.refuses(Who::Governor, path, &REASONED, OPPOSED).await;
        town.move_to(date(2027, 3, 1));
        assert_eq!(town.stages(session).await, [Stage::Opposed, Stage::Enforceable]);
        let page = format!("sessions/{session}/control");
        town.says(Who::Member(4), &page, (REASONED[0].1, REASONED[1].1)).await;
        let told = ("تعرض على المقرر عدد", "Opposition à la délibération n°");
        town.says(Who::Member(4), "decisions/2027/1", told).await;
        let reasons = (REASONED[0].1, REASONED[1].1);
        town.says(Who::Member(4), "decisions/2027/1", reasons).await;
        town.awaits(Who::President, ("تعرضت السلطة على مقرر واحد", "Opposition à 1 délibération"))
            .await;
    })
    .await;
}

#[tokio::test]
async fn on_the_fourth_working_day_it_is_too_late_to_oppose() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        town.transmit(session, "acts").await;
        town.move_to(date(2027, 2, 9));
        let path = "decisions/2027/1/opposition";
        town.refuses(Who::Governor, path, &REASONED, LATE).await;
        assert_eq!(town.stages(session).await, [Stage::Enforceable; 2]);
        town.refuses(Who::Governor, path, &REASONED, LATE).await;
        let others = [Who::Office, Who::President, Who::Member(4), Who::Engineer, Who::Reader];
        town.turns_away(&others, path, &REASONED, StatusCode::FORBIDDEN).await;
        town.turns_away(
            &others,
            "decisions/2027/1/visa",
            &[("answer", "given")],
            StatusCode::FORBIDDEN,
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_visa_is_given_refused_with_reasons_or_worth_its_silence() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed_about(&[Subject::Budget; 3]).await;
        town.transmit(session, "acts").await;
        // Twenty days from 3 February end on the 23rd.
        let expected =
            town.cases(session).await.iter().map(|it| it.expected_on).collect::<Vec<_>>();
        assert_eq!(expected, [Some(date(2027, 2, 24)); 3]);
        town.move_to(date(2027, 2, 12));
        assert_eq!(town.stages(session).await, [Stage::Sent; 3], "three days are not enough");
        let governor = town.browser(Who::Governor).await;
        let refuse = [("answer", "refused"), REASONED[0], REASONED[1]];
        let (given, refused) = ("decisions/2027/1/visa", "decisions/2027/2/visa");
        governor.post(given, &[("answer", "given")]).await.done("done-visa-given");
        town.refuses(Who::Governor, given, &[("answer", "given")], NO_VISA).await;
        town.refuses(Who::Governor, given, &refuse, NO_VISA).await;
        town.refuses(Who::Governor, refused, &[("answer", "refused")], REASON).await;
        governor.post(refused, &refuse).await.done("done-visa-refused");
        assert_eq!(
            town.stages(session).await,
            [Stage::Enforceable, Stage::VisaRefused, Stage::Sent]
        );
        town.move_to(date(2027, 2, 23));
        assert_eq!(town.stages(session).await[2], Stage::Sent);
        town.move_to(date(2027, 2, 24));
        assert_eq!(
            town.stages(session).await,
            [Stage::Enforceable, Stage::VisaRefused, Stage::Enforceable]
        );
        town.refuses(Who::Governor, "decisions/2027/3/visa", &[("answer", "given")], NO_VISA).await;
        let answers: Vec<_> = town.cases(session).await.iter().map(|it| it.visa_answer).collect();
        assert!(answers.contains(&Some(VisaAnswer::Given)));
        assert!(answers.contains(&Some(VisaAnswer::Refused)) && answers.contains(&None));
        town.says(Who::Reader, "decisions/2027/1", ("منحت التأشيرة", "Visa accordé")).await;
        let reasons = (REASONED[0].1, REASONED[1].1);
        town.says(Who::Reader, "decisions/2027/2", reasons).await;
        let refused = ("رفض التأشير على مقرر واحد", "Visa refusé à 1 délibération");
        town.awaits(Who::President, refused).await;
        let again = ("عرضها على تصويت جديد", "soumettre le budget à un nouveau vote");
        town.awaits(Who::President, again).await;
        town.says(Who::Reader, "decisions/2027/2", ("رفضت التأشيرة", "Visa refusé")).await;
    })
    .await;
}

#[tokio::test]
async fn what_needs_no_visa_is_given_none_and_answers_are_read_strictly() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        town.transmit(session, "acts").await;
        let path = "decisions/2027/1/visa";
        town.refuses(Who::Governor, path, &[("answer", "given")], NO_VISA).await;
        let unreadable = ("تعذرت قراءة ما أرسلتم", "n’a pas pu être lu");
        town.refuses(Who::Governor, path, &[("answer", "perhaps")], unreadable).await;
        town.refuses(Who::Governor, path, &[], unreadable).await;
        let unknown = "decisions/2027/9/visa";
        let given = [("answer", "given")];
        town.turns_away(&[Who::Governor], unknown, &given, StatusCode::NOT_FOUND).await;
        assert!(town.cases(session).await.iter().all(|it| it.visa_answer.is_none()));
    })
    .await;
}
