//! A meeting without quorum, the second call, and the third meeting (113-14, art. 42).

use crate::attendance::{Presence, missed_meetings, quorum, quorums};
use crate::convocations::{self, Channel, Purpose};
use crate::sessions::{self, Stage};
use crate::trial::{MEMBERS, PostOffice, Town, Who};
use axum::http::StatusCode;
use jiff::civil::{Date, date};
use kit::Id;
use kit::trial::on_both_engines;

fn second(session: Id) -> String {
    format!("sessions/{session}/convocation/second")
}

fn opening(session: Id) -> String {
    format!("sessions/{session}/opening")
}

impl Town {
    /// A session whose first meeting, on 3 February, gathered `present` of eleven.
    async fn missed_once(&self, present: usize) -> Id {
        let session = self.called(present).await;
        self.miss(session).await;
        session
    }

    async fn miss(&self, session: Id) {
        let president = self.browser(Who::President).await;
        president.post(&opening(session), &[]).await.done("done-quorum-missing");
    }

    /// Members are convened again for `day` at ten.
    async fn called_again(&self, session: Id, day: Date) {
        let office = self.browser(Who::Office).await;
        let day = day.to_string();
        let when = [("day", day.as_str()), ("hour", "10:00")];
        office.post(&second(session), &when).await.done("done-convened-again");
        self.catch_up().await;
    }

    /// A session whose meetings of 3 and 8 February lacked their quorum.
    async fn missed_twice(&self) -> Id {
        let session = self.missed_once(5).await;
        self.called_again(session, date(2027, 2, 8)).await;
        self.move_to(date(2027, 2, 8));
        self.call(session, 1, 4).await;
        self.miss(session).await;
        self.catch_up().await;
        session
    }

    async fn sits_on(&self, session: Id) -> Vec<Date> {
        let sittings = sessions::sittings(&mut self.read().await, session).await.unwrap();
        sittings.into_iter().filter_map(|it| it.day).collect()
    }
}

#[tokio::test]
async fn a_second_call_seals_the_same_agenda_for_another_day_and_its_quorum_opens_the_session() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.missed_once(5).await;
        let page = format!("sessions/{session}/convocation");
        town.says(Who::President, &page, ("توجيه استدعاء ثان", "Convoquer une seconde fois")).await;
        town.says(Who::Office, &page, ("المادة 42", "art. 42")).await;
        let before = convocations::current(&mut town.read().await, session).await.unwrap().unwrap();
        let letters = post.letters().len();
        town.called_again(session, date(2027, 2, 8)).await;

        let mut tx = town.read().await;
        let again = convocations::current(&mut tx, session).await.unwrap().unwrap();
        let calls = convocations::calls(&mut tx, session).await.unwrap();
        let summonses = convocations::summonses(&mut tx, again.id).await.unwrap();
        drop(tx);
        assert_eq!(calls.iter().map(|it| it.call).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(again.manifest.digest(), again.sha256);
        assert_eq!(
            (again.version_id, &again.manifest.agenda),
            (before.version_id, &before.manifest.agenda)
        );
        let documents = |it: &convocations::Convocation| {
            it.manifest.papers[3..].iter().map(|it| it.2.clone()).collect::<Vec<_>>()
        };
        assert_eq!(documents(&again), documents(&before), "the papers are the same");
        assert_eq!(summonses.len(), MEMBERS);
        assert_eq!(town.sits_on(session).await, [date(2027, 2, 8), date(2027, 2, 10)]);
        assert_eq!(town.session(session).await.opens_on, Some(date(2027, 2, 8)));
        assert_eq!(post.letters().len(), letters + MEMBERS - 1);
        let mail = post.to("membre4@example.ma").pop().unwrap().text();
        assert!(mail.contains("une seconde fois") && mail.contains("مرة ثانية"), "{mail}");
        let office = town.browser(Who::Office).await;
        office.desk(&format!("summons/{}/letter", summonses[0].id)).await.pdf();
        town.says(Who::Office, &page, ("الاستدعاء الثاني", "Seconde convocation")).await;

        town.move_to(date(2027, 2, 8));
        town.call(session, 1, 6).await;
        let president = town.browser(Who::President).await;
        president.post(&opening(session), &[]).await.done("done-opened");
        let count = quorum(&mut town.read().await, session).await.unwrap().unwrap();
        assert_eq!((count.call, count.present, count.met), (2, 6, true));
        assert_eq!(town.session(session).await.stage, Stage::Open);
    })
    .await;
}

#[tokio::test]
async fn the_roll_of_a_meeting_without_quorum_is_kept_and_no_longer_changes() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.missed_once(5).await;
        let roll = format!("sessions/{session}/sittings/1/roll");
        let kept = ("حفظت المناداة ولا تغير", "son appel est conservé");
        town.refuses(Who::Secretary, &roll, &[("all", "present")], kept).await;
        town.says(Who::Member(4), &roll, ("دون نصاب قانوني", "sans quorum")).await;
        town.called_again(session, date(2027, 2, 8)).await;
        town.move_to(date(2027, 2, 8));
        town.call(session, 1, MEMBERS).await;
        let meetings = {
            let session = town.session(session).await;
            missed_meetings(&mut town.read().await, &town.council, &session).await.unwrap()
        };
        assert_eq!(meetings.len(), 1);
        assert_eq!(meetings[0].roll.count(Presence::Present), 5);
        assert_eq!(meetings[0].day(), date(2027, 2, 3));
        assert_eq!(town.roll(session, 1).await.count(Presence::Present), MEMBERS);
    })
    .await;
}

#[tokio::test]
async fn a_second_call_outside_its_days_is_refused_with_its_article_until_they_are_over() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.missed_once(5).await;
        let outside = ("المادة 42", "hors du délai de la seconde convocation");
        for day in ["2027-02-05", "2027-02-09"] {
            let when = [("day", day), ("hour", "10:00")];
            town.refuses(Who::Office, &second(session), &when, outside).await;
        }
        let today = [("day", "2027-02-03"), ("hour", "10:00")];
        let soon = ("قبل الغد", "au plus tôt demain");
        town.refuses(Who::Office, &second(session), &today, soon).await;
        let unreadable = ("تاريخ أو ساعة غير صحيحين", "n’est pas valable");
        town.refuses(Who::Office, &second(session), &[("day", "demain")], unreadable).await;
        // The days are over: the page warns, and the deed stays possible.
        town.move_to(date(2027, 2, 10));
        let page = format!("sessions/{session}/convocation");
        town.says(Who::Office, &page, ("انقضى أجل الاستدعاء الثاني", "est passé depuis le")).await;
        town.called_again(session, date(2027, 2, 12)).await;
        assert_eq!(town.sits_on(session).await, [date(2027, 2, 12), date(2027, 2, 15)]);
        let already = ("استدعي الأعضاء مرة ثانية", "déjà convoqués une seconde fois");
        let when = [("day", "2027-02-15"), ("hour", "10:00")];
        town.refuses(Who::President, &second(session), &when, already).await;
    })
    .await;
}

#[tokio::test]
async fn only_those_who_convene_call_again_and_only_after_a_meeting_without_quorum() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened().await;
        let when = [("day", "2027-02-08"), ("hour", "10:00")];
        let needless = ("لا محل لاستدعاء ثان", "il n’y a pas de seconde convocation");
        town.refuses(Who::Office, &second(session), &when, needless).await;
        let others = [Who::Secretary, Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        town.turns_away(&others, &second(session), &when, StatusCode::FORBIDDEN).await;
        let nothing = second(town.office);
        town.turns_away(&[Who::Office], &nothing, &when, StatusCode::NOT_FOUND).await;
    })
    .await;
}

#[tokio::test]
async fn the_third_meeting_is_set_by_the_law_told_to_members_and_opens_with_any_number() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.missed_twice().await;
        // The third working day after Monday 8 February, at the same hour.
        assert_eq!(town.sits_on(session).await, [date(2027, 2, 11), date(2027, 2, 15)]);
        let page = format!("sessions/{session}/convocation");
        let told = ("كيفما كان عدد الحاضرين", "quel que soit le nombre des présents");
        town.says(Who::Office, &page, told).await;
        let when = [("day", "2027-02-12"), ("hour", "10:00")];
        let already = ("استدعي الأعضاء مرة ثانية", "déjà convoqués une seconde fois");
        town.refuses(Who::Office, &second(session), &when, already).await;
        let mail = post.to("membre4@example.ma").pop().unwrap();
        assert!(mail.text().contains("11 février") && !mail.raw.contains("convocation-0"));
        let own = convocations::own(&mut town.read().await, session, town.members[4]).await;
        let own = own.unwrap().unwrap();
        for channel in [Channel::Application, Channel::Mail] {
            let informed = own.deliveries.iter();
            let mut informed = informed.filter(|it| it.purpose == Purpose::ThirdMeeting);
            assert!(informed.any(|it| it.channel == channel), "not by {channel:?}");
        }
        assert_eq!(town.told(session, "journal-third-meeting-told").await, 1);
        // The tenth member declared no electronic address: a printed notice is carried.
        let paper = convocations::own(&mut town.read().await, session, town.members[9]).await;
        let paper = paper.unwrap().unwrap();
        let carried = |it: &&convocations::Delivery| {
            it.channel == Channel::Paper && it.purpose == Purpose::ThirdMeeting
        };
        assert_eq!(paper.deliveries.iter().filter(carried).count(), 1);
        let office = town.browser(Who::Office).await;
        office.desk(&format!("{page}/third.pdf")).await.pdf();

        town.move_to(date(2027, 2, 11));
        town.call(session, 1, 1).await;
        let president = town.browser(Who::President).await;
        president.post(&opening(session), &[]).await.done("done-opened");
        let counts = quorums(&mut town.read().await, session).await.unwrap();
        let counts: Vec<_> = counts.iter().map(|it| (it.call, it.present, it.met)).collect();
        assert_eq!(counts, [(1, 5, false), (2, 4, false), (3, 1, true)]);
        let overview = format!("sessions/{session}");
        town.says(Who::Office, &overview, ("الاجتماع الثالث", "à la troisième réunion")).await;
    })
    .await;
}

#[tokio::test]
async fn a_third_meeting_to_which_nobody_comes_does_not_open_the_session() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.missed_twice().await;
        town.move_to(date(2027, 2, 11));
        town.call(session, 1, 0).await;
        town.miss(session).await;
        assert_eq!(town.session(session).await.stage, Stage::Convened);
        let roll = format!("sessions/{session}/sittings/1/roll");
        town.says(Who::Office, &roll, ("لم يحضر أي عضو", "Aucun membre n’est présent")).await;
        let counted = ("احتسب النصاب من قبل", "Le quorum de cette réunion est déjà");
        town.refuses(Who::President, &opening(session), &[], counted).await;
    })
    .await;
}

#[tokio::test]
async fn the_register_of_each_meeting_goes_to_the_authority() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.missed_twice().await;
        town.move_to(date(2027, 2, 11));
        town.open_with(session, 3).await;
        for point in town.points(session).await.iter().filter(|point| point.is_voted()) {
            town.vote(point.id, "for", &[]).await;
        }
        let president = town.browser(Who::President).await;
        president.post(&format!("sessions/{session}/closing"), &[]).await.done("done-closed");
        let minutes = format!("sessions/{session}/minutes");
        for words in [
            (
                "اجتماع الأربعاء، 3 فبراير 2027: لم يكتمل",
                "Réunion du mercredi 3 février 2027 : Quorum non",
            ),
            ("استدعي الأعضاء مرة ثانية يوم", "Les membres ont été convoqués une seconde fois le"),
            (
                "اجتماع الاثنين، 8 فبراير 2027: لم يكتمل",
                "Réunion du lundi 8 février 2027 : Quorum non",
            ),
            ("ولا يشترط أي عدد في الاجتماع الثالث", "aucun nombre n’est requis"),
        ] {
            town.says(Who::Secretary, &minutes, words).await;
        }
        let sent = town.transmit(session, "register").await;
        let governor = town.browser(Who::Governor).await;
        for piece in 1..=4 {
            governor.desk(&format!("transmissions/{}/pieces/{piece}", sent.id)).await.pdf();
        }
        let fifth = format!("transmissions/{}/pieces/5", sent.id);
        governor.desk(&fifth).await.is(StatusCode::NOT_FOUND);
    })
    .await;
}
