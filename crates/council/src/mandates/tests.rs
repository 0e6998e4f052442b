//! Stories of this room, on both engines.

use super::store;
use crate::convocations;
use crate::people::{self, OfficeKind, Role};
use crate::sessions;
use crate::trial::{MEMBERS, OPENING, PostOffice, Town, Who};
use crate::votes::{self, Outcome};
use axum::http::StatusCode;
use jiff::civil::{Date, date};
use kit::Id;
use kit::trial::on_both_engines;
use law::Subject;

/// The day after the opening.
const NEXT: &str = "2027-02-04";

impl Town {
    fn mandate(&self, member: usize) -> String {
        format!("members/{}/mandate", self.members[member])
    }

    /// The office writes down that a member leaves office.
    async fn departs(&self, member: usize, cause: &str, since: &str) {
        let office = self.browser(Who::Office).await;
        let fields = [("cause", cause), ("since", since), ("basis", "lettre n° 12/2027")];
        let path = format!("{}/departure", self.mandate(member));
        office.post(&path, &fields).await.done("done-departure-recorded");
    }

    async fn in_office(&self, on: Date) -> usize {
        people::in_office(&mut self.read().await, &self.council, on).await.unwrap().len()
    }

    async fn last(&self, member: usize) -> super::Departure {
        let person = self.members[member];
        let mut tx = self.read().await;
        store::of_person(&mut tx, self.council.id, person).await.unwrap().pop().unwrap()
    }

    async fn came_of(&self, point: Id) -> Option<Outcome> {
        let outcome = votes::outcome_of(&mut self.read().await, point).await.unwrap();
        outcome.map(|it| it.outcome)
    }
}

#[tokio::test]
async fn a_mandate_that_ends_in_the_middle_of_a_session_lowers_the_majority_and_not_the_quorum() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        // Five of eleven are no majority of the members in office: they need six.
        let session = town.open_about(&[Subject::Programme, Subject::Programme], 7).await;
        let [_, first, later] = town.points(session).await.try_into().unwrap();
        let two = [(5, "abstain"), (6, "against")];
        town.vote(first.id, "for", &two).await;
        assert_eq!(town.came_of(first.id).await, Some(Outcome::SecondSitting));

        town.departs(9, "death", NEXT).await;
        town.departs(10, "resignation", NEXT).await;
        let president = town.browser(Who::President).await;
        let put_off = [("outcome", "deferred"), ("reason_fr", "Le temps manque")];
        let disposal = format!("points/{}/disposal", later.id);
        president.post(&disposal, &put_off).await.done("done-");

        town.move_to(date(2027, 2, 5));
        town.call(session, 2, 7).await;
        // Nine are in office now: the same five are their majority.
        town.vote(later.id, "for", &two).await;
        assert_eq!(town.came_of(later.id).await, Some(Outcome::Adopted), "five of nine");
        let vote = votes::of_point(&mut town.read().await, later.id).await.unwrap().pop().unwrap();
        assert_eq!(vote.in_office, Some(9));

        let count = crate::attendance::quorum(&mut town.read().await, session).await.unwrap();
        assert_eq!(count.unwrap().in_office, 11, "the quorum is counted once");
        let sittings = sessions::sittings(&mut town.read().await, session).await.unwrap();
        let mut tx = town.read().await;
        for (sitting, expected) in sittings.iter().zip([MEMBERS, MEMBERS - 2]) {
            let on = sitting.day.unwrap();
            let roll = crate::attendance::roll(&mut tx, &town.council, sitting.id, on).await;
            assert_eq!(roll.unwrap().lines.len(), expected, "{on}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_minutes_say_who_left_office_and_that_the_quorum_stands() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS - 1).await;
        town.departs(10, "removal", NEXT).await;
        town.move_to(date(2027, 2, 5));
        town.call(session, 2, 7).await;
        let page = format!("sessions/{session}/minutes");
        for words in [
            ("طارق الطائي — لم يعد مزاولا مهامه ابتداء من", "Tarik Tai — N’est plus en exercice"),
            (
                "(العزل): يضم المجلس 10 أعضاء مزاولين مهامهم (المادة 9",
                "le conseil compte 10 membres en exercice (art. 9",
            ),
            (
                "يحتسب النصاب القانوني مرة واحدة عند افتتاح الدورة",
                "Le quorum se compte une seule fois",
            ),
        ] {
            town.says(Who::Secretary, &page, words).await;
        }
        let mandate = town.mandate(10);
        let here = ("دورة منعقدة", "Une session est en cours");
        town.says(Who::President, &mandate, here).await;
        let page = format!("/fr/ain-example/desk/{mandate}");
        town.browser(Who::Member(3)).await.get(&page).await.is(StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn what_contradicts_the_record_is_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS - 1).await;
        let path = |member: usize| format!("{}/departure", town.mandate(member));
        let table = [
            (0, "2027-02-03", "x", ("ثبت حضور هذا العضو", "a été constaté présent le 3 février")),
            (0, "2021-09-08", "x", ("سابق للانتداب", "précède le mandat")),
            (0, "2127-02-03", "x", ("بعد أكثر من سنة", "plus d’un an")),
            (10, NEXT, "  ", ("اذكروا الوثيقة", "Indiquez la pièce")),
        ];
        for (member, since, basis, words) in table {
            let fields = [("cause", "death"), ("since", since), ("basis", basis)];
            town.refuses(Who::Office, &path(member), &fields, words).await;
        }
        let point = town.points(session).await[1].id;
        let secretary = town.browser(Who::Secretary).await;
        secretary.post(&format!("points/{point}/vote"), &[]).await.done("vote");
        let fields = [("cause", "death"), ("since", NEXT), ("basis", "acte 3/2027")];
        let open = ("التصويت مفتوح", "Un vote est ouvert");
        town.refuses(Who::Office, &path(10), &fields, open).await;
        let vote = votes::of_point(&mut town.read().await, point).await.unwrap().pop().unwrap();
        let closing = format!("votes/{}/closing", vote.id);
        secretary.post(&closing, &[("all", "for")]).await.done("done-");
        town.departs(10, "death", NEXT).await;
        let twice = ("سبق تدوين انقطاعه", "déjà consignée");
        town.refuses(Who::Office, &path(10), &fields, twice).await;
        let others = [Who::President, Who::Secretary, Who::Member(3), Who::Governor, Who::Reader];
        town.turns_away(&others, &path(9), &fields, StatusCode::FORBIDDEN).await;
    })
    .await;
}

#[tokio::test]
async fn a_death_learned_late_leaves_the_roll_of_the_opening_as_it_was_called() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS - 1).await;
        town.departs(10, "death", "2027-02-01").await;
        let mut tx = town.read().await;
        let sitting = sessions::sittings(&mut tx, session).await.unwrap().remove(0);
        let roll = crate::attendance::roll(&mut tx, &town.council, sitting.id, OPENING).await;
        let roll = roll.unwrap();
        assert_eq!(roll.lines.len(), MEMBERS);
        assert_eq!(roll.attendance().in_office, 10, "whoever is dead counts for nothing more");
        drop(tx);
        let point = town.points(session).await[1].id;
        town.vote(point, "for", &[]).await;
        let vote = votes::of_point(&mut town.read().await, point).await.unwrap().pop().unwrap();
        assert_eq!(vote.in_office, Some(10));
        let path = format!("sessions/{session}/sittings/1/roll");
        let gone = town.members[10].to_string();
        let words = ("غير مزاول مهامه", "Hors exercice");
        town.says(Who::Secretary, &path, words).await;
        let answer = town.browser(Who::Secretary).await.post(&path, &[(&gone, "present")]).await;
        assert!(!answer.words().contains("done-roll-marked"));
    })
    .await;
}

#[tokio::test]
async fn offices_seats_and_the_door_close_with_the_mandate() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.departs(2, "resignation", "2027-01-04").await;
        town.departs(0, "resignation", "2027-01-04").await;
        let mut tx = town.read().await;
        let today = date(2027, 1, 4);
        let president = people::office_on(&mut tx, town.council.id, OfficeKind::President, today);
        assert!(president.await.unwrap().is_none());
        let seats = crate::commissions::seats_on(&mut tx, town.council.id, today).await.unwrap();
        assert!(seats.iter().all(|it| it.person_id != town.members[2]));
        let account = people::find(&mut tx, town.members[0]).await.unwrap().account_id.unwrap();
        let actor = people::actor_of_account(&mut tx, account).await.unwrap().unwrap();
        assert!(actor.grants.is_empty(), "{:?}", actor.grants);
        drop(tx);
        assert_eq!(town.in_office(today).await, MEMBERS - 2);
    })
    .await;
}

#[tokio::test]
async fn a_suspended_president_keeps_the_office_without_its_powers_and_comes_back() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.departs(0, "suspension", "2027-01-04").await;
        let roles = async || {
            let mut tx = town.read().await;
            let account = people::find(&mut tx, town.members[0]).await.unwrap().account_id;
            let actor = people::actor_of_account(&mut tx, account.unwrap()).await.unwrap();
            actor.unwrap().roles_in(town.council.id)
        };
        assert!(roles().await.is_empty());
        let suspension = town.last(0).await;
        let path = format!("{}/departures/{}/comeback", town.mandate(0), suspension.id);
        let early = ("تكون العودة بعد التوقيف", "Le retour suit la suspension");
        town.refuses(Who::Office, &path, &[("on", "2027-01-04")], early).await;
        let office = town.browser(Who::Office).await;
        office.post(&path, &[("on", "2027-01-20")]).await.done("done-came-back");
        assert_eq!(town.in_office(date(2027, 1, 19)).await, MEMBERS - 1);
        assert_eq!(town.in_office(date(2027, 1, 20)).await, MEMBERS);
        town.move_to(date(2027, 1, 20));
        assert!(roles().await.has(Role::President));
        assert_eq!(town.last(0).await.until, Some(date(2027, 1, 20)));
        let over = ("لم يعد هذا التدوين ساريا", "n’est plus en cours");
        town.refuses(Who::Office, &path, &[("on", "2027-02-01")], over).await;
    })
    .await;
}

#[tokio::test]
async fn a_departure_written_down_by_mistake_is_taken_back_with_its_reason() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.departs(4, "conviction", "2027-01-04").await;
        let path = format!("{}/departures/{}/withdrawal", town.mandate(4), town.last(4).await.id);
        let silent = ("بينوا فيم كان الخطأ", "Dites en quoi");
        town.refuses(Who::Office, &path, &[("mistake", " ")], silent).await;
        let office = town.browser(Who::Office).await;
        office.post(&path, &[("mistake", "Homonyme")]).await.done("done-departure-withdrawn");
        assert_eq!(town.in_office(date(2027, 1, 4)).await, MEMBERS);
        let taken = town.last(4).await;
        assert_eq!((taken.mistake.as_str(), taken.withdrawn_at.is_some()), ("Homonyme", true));
        let days = (date(2027, 1, 1), date(2027, 2, 1));
        let mut tx = town.read().await;
        let between = store::between(&mut tx, town.council.id, days.0, days.1);
        assert!(between.await.unwrap().is_empty());
        drop(tx);
        town.says(Who::Office, &town.mandate(4), ("ملغى: دون خطأ", "Annulé : consigné par erreur"))
            .await;
    })
    .await;
}

#[tokio::test]
async fn whoever_left_office_is_sent_no_addendum_and_no_reminder() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let session = town.convened().await;
        town.departs(4, "resignation", "2027-01-04").await;
        let mut tx = town.read().await;
        let convocation = convocations::current(&mut tx, session).await.unwrap().unwrap().id;
        let reach = convocations::reach(&mut tx, &town.council, convocation).await.unwrap();
        assert_eq!((reach.members.len(), reach.unopened().count()), (MEMBERS, MEMBERS - 1));
        drop(tx);
        let page = format!("sessions/{session}/convocation");
        town.says(Who::Office, &page, ("غير مزاول مهامه", "Hors exercice")).await;
        let point = town.points(session).await[1].id;
        let office = town.browser(Who::Office).await;
        let (before, other) =
            (post.to("membre4@example.ma").len(), post.to("membre5@example.ma").len());
        let name = format!("papers_{point}");
        let bytes = [crate::trial::PDF, b"\n% another"].concat();
        let file = (name.as_str(), "suite.pdf", &bytes[..]);
        let path = format!("sessions/{session}/convocation/addenda");
        office.upload(&path, &[], file).await.done("done-addendum-sealed");
        town.catch_up().await;
        assert_eq!(post.to("membre4@example.ma").len(), before);
        assert_eq!(post.to("membre5@example.ma").len(), other + 1);
        office.post(&format!("{page}/reminder"), &[]).await.done("done-reminded");
        town.catch_up().await;
        assert_eq!(post.to("membre4@example.ma").len(), before);
        assert_eq!(post.to("membre5@example.ma").len(), other + 2);
    })
    .await;
}
