//! The quorum: more than half of the members in office, once, at the opening of the session
//! (113-14, art. 42).

use crate::attendance::quorum;
use crate::sessions::{self, Milestone, Stage};
use crate::trial::{MEMBERS, OPENING, Town, Who, one_done_one_told};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;

const COUNTED: (&str, &str) = ("احتسب النصاب من قبل", "Le quorum de cette réunion est déjà");
const ALREADY: (&str, &str) = ("أنجزت هذه الخطوة من قبل", "Cette étape est déjà faite");

fn opening(session: Id) -> String {
    format!("sessions/{session}/opening")
}

#[tokio::test]
async fn six_of_eleven_open_a_session_and_five_do_not() {
    for (present, met) in [(6, true), (5, false), (11, true), (0, false)] {
        on_both_engines(async |url| {
            let town = Town::on(&url).await;
            let session = town.called(present).await;
            let deed = if met { "done-opened" } else { "done-quorum-missing" };
            let president = town.browser(Who::President).await;
            president.post(&opening(session), &[]).await.done(deed);
            let count = quorum(&mut town.read().await, session).await.unwrap().unwrap();
            assert_eq!((count.met, count.in_office), (met, 11));
            assert_eq!(count.present as usize, present);
            assert_eq!(count.verdict.allows(), met);
            let stage = if met { Stage::Open } else { Stage::Convened };
            assert_eq!(town.session(session).await.stage, stage);
            let roll = format!("sessions/{session}/sittings/1/roll");
            town.says(Who::Member(4), &roll, ("المادة 42", "art. 42")).await;
            let page = format!("sessions/{session}");
            let told = if met {
                ("اكتمل النصاب", "Quorum constaté")
            } else {
                ("لم يكتمل النصاب", "Quorum non atteint")
            };
            town.says(Who::Office, &page, told).await;
        })
        .await;
    }
}

#[tokio::test]
async fn without_quorum_the_session_stays_closed_to_deliberation_and_is_not_counted_again() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.called(5).await;
        let president = town.browser(Who::President).await;
        president.post(&opening(session), &[]).await.done("done-quorum-missing");
        town.refuses(Who::President, &opening(session), &[], COUNTED).await;
        let point = town.points(session).await[1].id;
        let closed = ("لا يتداول المجلس قبل اكتمال النصاب", "ne délibère pas avant le quorum");
        town.refuses(Who::Secretary, &format!("points/{point}/vote"), &[], closed).await;
        // What the law does next: a second call, three to five days later.
        let roll = format!("sessions/{session}/sittings/1/roll");
        town.says(Who::Office, &roll, ("6 فبراير", "6 février")).await;
    })
    .await;
}

#[tokio::test]
async fn the_quorum_is_counted_once_whoever_leaves_later() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open().await;
        let there: Vec<String> = town.members.iter().map(ToString::to_string).collect();
        let left: Vec<(&str, &str)> = there[3..].iter().map(|id| (id.as_str(), "absent")).collect();
        let secretary = town.browser(Who::Secretary).await;
        let path = format!("sessions/{session}/sittings/1/roll");
        secretary.post(&path, &left).await.done("done-roll-marked");
        town.refuses(Who::President, &opening(session), &[], ALREADY).await;
        let point = town.points(session).await[1].id;
        town.vote(point, "for", &[]).await;
        let count = quorum(&mut town.read().await, session).await.unwrap().unwrap();
        assert_eq!(count.present, 11, "the count of the opening stands");
    })
    .await;
}

#[tokio::test]
async fn two_who_open_at_once_count_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.called(MEMBERS).await;
        let (president, secretary) =
            (town.browser(Who::President).await, town.browser(Who::Secretary).await);
        let path = opening(session);
        let (one, other) = tokio::join!(president.post(&path, &[]), secretary.post(&path, &[]));
        one_done_one_told([one, other], "done-opened", ALREADY.1);
        assert_eq!(town.told(session, "journal-quorum-met").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_session_opens_on_its_day_when_everybody_was_called() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let path = opening(session);
        let day = ("إلا في اليوم المحدد في الاستدعاء", "que le jour indiqué dans la convocation");
        town.refuses(Who::President, &path, &[], day).await;
        town.move_to(OPENING);
        let called = ("لم تنته المناداة: بقي 11 عضوا", "restent 11 membres");
        town.refuses(Who::President, &path, &[], called).await;
        let others = [Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
        let nothing = opening(town.office);
        town.turns_away(&[Who::President], &nothing, &[], StatusCode::NOT_FOUND).await;
    })
    .await;
}

#[tokio::test]
async fn a_session_that_was_not_convened_does_not_open() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let not_yet = ("لم تصل الدورة إلى هذه المرحلة بعد", "La session n’en est pas encore là");
        town.refuses(Who::President, &opening(session), &[], not_yet).await;
    })
    .await;
}

#[tokio::test]
async fn the_register_goes_to_the_authority_as_one_paper_for_each_sitting() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let sent = town.transmit(session, "register").await;
        let governor = town.browser(Who::Governor).await;
        for sitting in 1..=2 {
            governor.desk(&format!("transmissions/{}/pieces/{sitting}", sent.id)).await.pdf();
        }
        let third = format!("transmissions/{}/pieces/3", sent.id);
        governor.desk(&third).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_meeting_that_nobody_counted_on_its_day_is_counted_for_that_day_and_the_law_goes_on() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        town.move_to(date(2027, 2, 4));
        let roll = format!("sessions/{session}/sittings/1/roll");
        let late =
            ("لم يعاين النصاب القانوني لهذا الاجتماع في يومه", "n’a pas été constaté ce jour-là");
        town.says(Who::President, &roll, late).await;
        town.says(Who::President, &roll, ("المادة 42", "art. 42")).await;
        let president = town.browser(Who::President).await;
        town.call(session, 1, 5).await;
        president.post(&opening(session), &[]).await.done("done-quorum-missing");
        let reached = sessions::milestones(&mut town.read().await, session).await.unwrap();
        assert_eq!(sessions::missed(&reached), [OPENING]);
        let page = format!("sessions/{session}/convocation");
        town.says(Who::Office, &page, ("توجيه استدعاء ثان", "Convoquer une seconde fois")).await;
        town.refuses(Who::President, &opening(session), &[], COUNTED).await;
    })
    .await;
}

#[tokio::test]
async fn a_session_opened_after_its_day_counts_its_length_from_that_day() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        town.move_to(date(2027, 2, 4));
        town.call(session, 1, MEMBERS).await;
        let president = town.browser(Who::President).await;
        president.post(&opening(session), &[]).await.done("done-opened");
        let reached = sessions::milestones(&mut town.read().await, session).await.unwrap();
        let opened = sessions::first(&reached, Milestone::Opened).unwrap();
        assert_eq!((opened.on(), town.session(session).await.opens_on), (OPENING, Some(OPENING)));
    })
    .await;
}
