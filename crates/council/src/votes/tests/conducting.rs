//! The conduct of a session: what is noted, put off, withdrawn, and how it is closed.

use crate::trial::{MEMBERS, Town, Who};
use crate::votes::{Outcome, outcome_of};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;
use law::Subject;

const SETTLED: (&str, &str) =
    ("انتهى أمر هذه النقطة في هذه الدورة", "Le sort de ce point est réglé");
const MUST_BE_VOTED: (&str, &str) =
    ("هذه النقطة تعرض على التصويت", "Ce point doit être mis aux voix");

/// Why a point is put off or withdrawn.
const WHY: (&str, &str) = ("reason_fr", "Dossier incomplet");

/// The box ticked to close a session whatever it leaves behind.
const SURE: [(&str, &str); 1] = [("confirmed", "yes")];

fn disposal(point: Id) -> String {
    format!("points/{point}/disposal")
}

fn closing(session: Id) -> String {
    format!("sessions/{session}/closing")
}

#[tokio::test]
async fn nothing_is_deliberated_before_the_opening_nor_before_the_presidents_report() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened_about(&[Subject::Other]).await;
        let points = town.points(session).await;
        let vote = format!("points/{}/vote", points[1].id);
        let early = ("لا يتداول المجلس قبل اكتمال النصاب", "ne délibère pas avant le quorum");
        town.refuses(Who::Secretary, &vote, &[], early).await;
        town.refuses(Who::President, &disposal(points[0].id), &[("outcome", "noted")], early).await;
        let not_yet = ("لم تصل الدورة إلى هذه المرحلة بعد", "La session n’en est pas encore là");
        town.refuses(Who::President, &closing(session), &[], not_yet).await;

        town.call(session, 1, MEMBERS).await;
        let president = town.browser(Who::President).await;
        president.post(&format!("sessions/{session}/opening"), &[]).await.done("done-opened");
        let report = ("يبدأ المجلس بالتقرير الإخباري", "commence par le rapport d’information");
        town.refuses(Who::Secretary, &vote, &[], report).await;
        let heard = format!("points/{}/vote", points[0].id);
        // What keeps everything waiting cannot be voted on itself.
        town.refuses(Who::Secretary, &heard, &[], report).await;
        let noted = [("outcome", "noted")];
        president.post(&disposal(points[0].id), &noted).await.done("done-point-disposed");
        town.refuses(Who::President, &disposal(points[0].id), &noted, SETTLED).await;
    })
    .await;
}

#[tokio::test]
async fn a_point_is_put_off_and_voted_later_or_withdrawn_for_good() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other; 2], MEMBERS).await;
        let points = town.points(session).await;
        let (later, gone) = (points[1].id, points[2].id);
        let president = town.browser(Who::President).await;
        let why =
            [("outcome", "deferred"), ("reason_ar", "لاستكمال الملف"), ("reason_fr", "À compléter")];
        president.post(&disposal(later), &why).await.done("done-point-disposed");
        let kept = outcome_of(&mut town.read().await, later).await.unwrap().unwrap();
        assert_eq!((kept.outcome, kept.reported), (Outcome::Deferred, false));
        assert_eq!((kept.reason.ar.as_str(), kept.reason.fr.as_str()), (why[1].1, why[2].1));
        let page = format!("sessions/{session}/conduct");
        town.says(Who::Member(4), &page, ("أجلت", "Reporté")).await;

        let withdrawn = [("outcome", "withdrawn"), WHY];
        president.post(&disposal(gone), &withdrawn).await.done("done-point-disposed");
        town.refuses(Who::President, &disposal(gone), &withdrawn, SETTLED).await;
        let vote = format!("points/{gone}/vote");
        town.refuses(Who::Secretary, &vote, &[], SETTLED).await;
        assert_eq!(town.told(gone, "journal-point-outcome").await, 1);

        town.move_to(date(2027, 2, 5));
        town.call(session, 2, MEMBERS).await;
        town.vote(later, "for", &[]).await;
        assert_eq!(town.outcome(later).await, Some(Outcome::Adopted));
        town.refuses(Who::President, &disposal(later), &why, SETTLED).await;
    })
    .await;
}

#[tokio::test]
async fn whoever_puts_a_point_off_or_withdraws_it_says_why_in_either_language() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other; 2], MEMBERS).await;
        let points = town.points(session).await;
        let why = ("بينوا سبب تأجيل النقطة أو سحبها", "Dites pourquoi le point est reporté");
        let president = town.browser(Who::President).await;
        let reasons = [("reason_ar", "لاستكمال الملف"), WHY];
        for ((point, outcome), reason) in
            points[1..].iter().zip(["deferred", "withdrawn"]).zip(reasons)
        {
            let path = disposal(point.id);
            town.refuses(Who::President, &path, &[("outcome", outcome)], why).await;
            let blank = [("outcome", outcome), ("reason_ar", " "), ("reason_fr", "")];
            town.refuses(Who::President, &path, &blank, why).await;
            president.post(&path, &[("outcome", outcome), reason]).await.done("done-");
        }
    })
    .await;
}

#[tokio::test]
async fn what_must_be_voted_is_not_disposed_of_otherwise() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other, Subject::Report], MEMBERS).await;
        let points = town.points(session).await;
        for outcome in ["noted", "adopted", "rejected", "not-deliberated", "second-sitting"] {
            let fields = [("outcome", outcome)];
            let path = disposal(points[1].id);
            town.refuses(Who::President, &path, &fields, MUST_BE_VOTED).await;
        }
        let path = disposal(points[1].id);
        let unreadable = ("تعذرت قراءة ما أرسلتم", "n’a pas pu être lu");
        town.refuses(Who::President, &path, &[("outcome", "forgotten")], unreadable).await;
        let report = format!("points/{}/vote", points[2].id);
        let heard = ("التقرير يؤخذ به علما", "D’un rapport le conseil prend acte");
        town.refuses(Who::Secretary, &report, &[], heard).await;
        let others = [Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        let fields = [("outcome", "withdrawn")];
        town.turns_away(&others, &path, &fields, StatusCode::FORBIDDEN).await;
        town.turns_away(&others, &closing(session), &[], StatusCode::FORBIDDEN).await;
    })
    .await;
}

#[tokio::test]
async fn a_point_is_not_withdrawn_while_it_is_voted_on_nor_voted_on_while_withdrawn() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other; 4], MEMBERS).await;
        let open = ("مفتوح من قبل", "Un vote est déjà ouvert sur ce point");
        for point in &town.points(session).await[1..] {
            let (away, vote) = (disposal(point.id), format!("points/{}/vote", point.id));
            let (president, secretary) =
                (town.browser(Who::President).await, town.browser(Who::Secretary).await);
            let withdrawn = [("outcome", "withdrawn"), WHY];
            let (one, other) =
                tokio::join!(president.post(&away, &withdrawn), secretary.post(&vote, &[]));
            if one.status == StatusCode::SEE_OTHER {
                other.refused(SETTLED.1);
            } else {
                one.refused(open.1);
                other.done("vote");
                town.refuses(Who::President, &away, &withdrawn, open).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_session_is_closed_once_each_point_has_come_to_something() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other; 2], MEMBERS).await;
        let points = town.points(session).await;
        let left = ("بقيت نقطتان", "Restent 2 points");
        town.refuses(Who::President, &closing(session), &[], left).await;
        town.says(Who::President, &format!("sessions/{session}/conduct"), left).await;
        let vote = town.open_vote(points[1].id).await;
        let open = ("أغلقوا التصويت المفتوح أولا", "Closez d’abord le vote ouvert");
        town.refuses(Who::President, &closing(session), &[], open).await;
        let secretary = town.browser(Who::Secretary).await;
        secretary.post(&format!("votes/{vote}/closing"), &[("all", "for")]).await.done("done-");
        let one_left = ("بقيت نقطة واحدة", "Reste un point");
        town.refuses(Who::President, &closing(session), &[], one_left).await;
        let deferred = [("outcome", "deferred"), WHY];
        secretary.post(&disposal(points[2].id), &deferred).await.done("done-point-disposed");

        let (one, other) = (town.browser(Who::President).await, town.browser(Who::Office).await);
        let path = closing(session);
        let (one, other) = tokio::join!(one.post(&path, &SURE), other.post(&path, &SURE));
        let already = ("أنجزت هذه الخطوة من قبل", "Cette étape est déjà faite");
        crate::trial::one_done_one_told([one, other], "done-closed", already.1);
        town.refuses(Who::President, &path, &[], already).await;
        let over = ("اختتمت الدورة", "La session est close");
        let late = format!("points/{}/vote", points[2].id);
        town.refuses(Who::Secretary, &late, &[], over).await;
        town.refuses(Who::President, &disposal(points[2].id), &deferred, over).await;
    })
    .await;
}

#[tokio::test]
async fn a_session_that_leaves_points_behind_says_so_and_is_closed_by_who_confirms_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let subjects = [Subject::Programme, Subject::Other, Subject::Other];
        let session = town.open_about(&subjects, MEMBERS).await;
        let points = town.points(session).await;
        let page = format!("sessions/{session}/conduct");
        let five = (5..MEMBERS).map(|number| (number, "abstain")).collect::<Vec<_>>();
        town.vote(points[1].id, "for", &five).await;
        let left = ("بقيت 3 نقط", "Restent 3 points");
        town.refuses(Who::President, &closing(session), &SURE, left).await;
        let secretary = town.browser(Who::Secretary).await;
        for point in &points[2..] {
            let fields = [("outcome", "deferred"), WHY];
            secretary.post(&disposal(point.id), &fields).await.done("done-point-disposed");
        }
        for words in [
            ("نقطة واحدة تنتظر تصويتها الثاني", "1 point attend son second vote"),
            ("نقطتان مؤجلتان", "2 points sont reportés"),
            ("أؤكد اختتام الدورة", "Je confirme la clôture"),
        ] {
            town.says(Who::President, &page, words).await;
        }
        let unsure = ("أشروا على الخانة", "cochez la case");
        town.refuses(Who::President, &closing(session), &[], unsure).await;
        let president = town.browser(Who::President).await;
        president.post(&closing(session), &SURE).await.done("done-closed");
    })
    .await;
}

/// A session opened on 3 February whose only report is noted.
async fn ready_to_close(town: &Town) -> Id {
    let session = town.open_about(&[Subject::Report], MEMBERS).await;
    let report = town.points(session).await[1].id;
    let president = town.browser(Who::President).await;
    let noted = [("outcome", "noted")];
    president.post(&disposal(report), &noted).await.done("done-point-disposed");
    session
}

#[tokio::test]
async fn an_ordinary_session_lasts_fifteen_days_and_seven_working_days_of_extension() {
    on_both_engines(async |url| {
        // The fifteenth day is 17 February; the seventh working day after it, the 26th.
        let town = Town::on(&url).await;
        let session = ready_to_close(&town).await;
        town.move_to(date(2027, 2, 27));
        let long = ("تجاوزت الدورة مدتها القانونية", "La session a dépassé sa durée légale");
        town.refuses(Who::President, &closing(session), &[], long).await;
        // What the law forbids may have happened all the same: it is written down as it was.
        let president = town.browser(Who::President).await;
        president.post(&closing(session), &[("confirmed", "yes")]).await.done("done-closed");
        let told = president.desk(&format!("sessions/{session}")).await.ok().words();
        assert!(told.contains("10 jours de retard"), "{told}");
    })
    .await;
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = ready_to_close(&town).await;
        let extension = format!("sessions/{session}/extension");
        let president = town.browser(Who::President).await;
        president.post(&extension, &[("until", "2027-02-26")]).await.done("done-extended");
        town.move_to(date(2027, 2, 26));
        let president = town.browser(Who::President).await;
        president.post(&closing(session), &[]).await.done("done-closed");
    })
    .await;
}
