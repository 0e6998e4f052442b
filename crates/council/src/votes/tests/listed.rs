//! Matters that the law lists, which need the majority of members in office at the first vote
//! (113-14, art. 43); and points that their commission did not study (art. 28).

use crate::sessions;
use crate::trial::{MEMBERS, Town, Who};
use crate::votes::{Outcome, Question};
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;
use law::Subject;

const SETTLED: (&str, &str) =
    ("انتهى أمر هذه النقطة في هذه الدورة", "Le sort de ce point est réglé");

#[tokio::test]
async fn each_listed_matter_needs_six_of_eleven_members_in_office() {
    let listed = [
        Subject::Programme,
        Subject::DevelopmentCompany,
        Subject::PublicServiceMode,
        Subject::PrivatePartnership,
        Subject::CompetenceContract,
    ];
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let mut subjects = listed.to_vec();
        subjects.extend([Subject::Budget, Subject::Programme]);
        let session = town.open_about(&subjects, MEMBERS).await;
        let points = town.points(session).await;
        // Five for, nobody against: enough of the votes cast, not of the members in office.
        let five = (5..MEMBERS).map(|number| (number, "abstain")).collect::<Vec<_>>();
        for point in &points[1..6] {
            town.vote(point.id, "for", &five).await;
            let outcome = town.outcome(point.id).await;
            assert_eq!(outcome, Some(Outcome::SecondSitting), "{:?}", point.subject);
        }
        town.vote(points[6].id, "for", &five).await;
        assert_eq!(town.outcome(points[6].id).await, Some(Outcome::Adopted), "no listed matter");
        town.vote(points[7].id, "for", &five[1..]).await;
        assert_eq!(town.outcome(points[7].id).await, Some(Outcome::Adopted), "six of eleven");
    })
    .await;
}

/// A programme that five of the nine in the room voted for, without anybody against.
async fn to_second_sitting(town: &Town) -> (Id, Id) {
    let session = town.open_about(&[Subject::Programme, Subject::Programme], 9).await;
    let points = town.points(session).await;
    for point in &points[1..] {
        let others = [(5, "abstain"), (6, "abstain"), (7, "abstain"), (8, "against")];
        town.vote(point.id, "for", &others).await;
    }
    (session, points[1].id)
}

#[tokio::test]
async fn a_listed_matter_is_voted_again_in_a_second_sitting_by_the_votes_cast() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, point) = to_second_sitting(&town).await;
        let other = town.points(session).await[2].id;
        let path = format!("points/{point}/vote");
        let later =
            ("التصويت الثاني يكون في جلسة ثانية", "Le second vote se tient en seconde séance");
        town.refuses(Who::Secretary, &path, &[], later).await;
        town.says(Who::Secretary, &path, later).await;

        let conduct = format!("sessions/{session}/conduct");
        let placed = ("التصويت الثاني", "Seconds votes");
        town.says(Who::Member(4), &conduct, placed).await;
        let unneeded = ("لم يضف شيء", "rien n’est ajouté");
        let add = format!("sessions/{session}/second-sitting");
        town.refuses(Who::Office, &add, &[], unneeded).await;
        town.move_to(date(2027, 2, 5));
        let uncalled = ("لم تنته المناداة: بقي 11 عضوا", "restent 11 membres");
        town.refuses(Who::Secretary, &path, &[], uncalled).await;
        town.call(session, 2, 7).await;
        town.vote(point, "abstain", &[(0, "for"), (1, "for"), (2, "against")]).await;
        assert_eq!(town.outcome(point).await, Some(Outcome::Adopted));
        let votes = town.votes_on(point).await;
        assert_eq!(votes.iter().map(|vote| vote.round).collect::<Vec<_>>(), [1, 2]);
        let sittings = sessions::sittings(&mut town.read().await, session).await.unwrap();
        assert_eq!([votes[0].sitting_id, votes[1].sitting_id], [sittings[0].id, sittings[1].id]);
        town.refuses(Who::Secretary, &path, &[], SETTLED).await;

        town.vote(other, "against", &[(0, "for")]).await;
        assert_eq!(town.outcome(other).await, Some(Outcome::Rejected));
    })
    .await;
}

/// A session in which the commission has not studied the points about `count` matters.
async fn unstudied(town: &Town, count: usize) -> (Id, Vec<Id>) {
    let session = town.convened_about(&vec![Subject::Other; count]).await;
    town.open_with(session, MEMBERS).await;
    let points = town.points(session).await;
    (session, points[1..].iter().map(|point| point.id).collect())
}

#[tokio::test]
async fn on_a_point_that_was_not_studied_the_council_decides_first_whether_to_deliberate() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, points) = unstudied(&town, 2).await;
        let page = format!("points/{}/vote", points[0]);
        let asked = ("عرض التداول في النقطة على التصويت", "Demander au conseil s’il délibère");
        town.says(Who::Secretary, &page, asked).await;
        town.vote(points[0], "for", &[(3, "against")]).await;
        assert_eq!(town.outcome(points[0]).await, None, "it is not decided yet");
        town.vote(points[0], "for", &[]).await;
        assert_eq!(town.outcome(points[0]).await, Some(Outcome::Adopted));
        let votes = town.votes_on(points[0]).await;
        let questions: Vec<Question> = votes.iter().map(|vote| vote.question).collect();
        assert_eq!(questions, [Question::Whether, Question::Text]);

        town.vote(points[1], "against", &[(3, "for")]).await;
        assert_eq!(town.outcome(points[1]).await, Some(Outcome::NotDeliberated));
        let again = format!("points/{}/vote", points[1]);
        town.refuses(Who::Secretary, &again, &[], SETTLED).await;
        let conduct = format!("sessions/{session}/conduct");
        town.says(Who::Reader, &conduct, ("لم يتداول فيها", "Non délibéré")).await;
    })
    .await;
}

#[tokio::test]
async fn a_report_that_comes_before_the_vote_spares_the_question() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, points) = unstudied(&town, 1).await;
        town.report_all(session).await;
        town.vote(points[0], "for", &[]).await;
        let votes = town.votes_on(points[0]).await;
        assert_eq!((votes.len(), votes[0].question), (1, Question::Text));
        assert_eq!(votes[0].text.fr, "Le conseil approuve le point.");
    })
    .await;
}

#[tokio::test]
async fn a_matter_that_fails_in_the_last_sitting_is_offered_a_sitting_in_one_click() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Programme], MEMBERS).await;
        let point = town.points(session).await[1].id;
        town.move_to(date(2027, 2, 5));
        town.call(session, 2, 7).await;
        town.vote(point, "abstain", &[(0, "for"), (1, "for")]).await;
        assert_eq!(town.outcome(point).await, Some(Outcome::SecondSitting));
        let conduct = format!("sessions/{session}/conduct");
        let none = ("لم تبرمج أي جلسة موالية", "Aucune séance ne suit encore");
        town.says(Who::Office, &conduct, none).await;
        let add = format!("sessions/{session}/second-sitting");
        let forbidden = axum::http::StatusCode::FORBIDDEN;
        town.turns_away(&[Who::Member(4), Who::Reader], &add, &[], forbidden).await;
        let office = town.browser(Who::Office).await;
        office.post(&add, &[]).await.done("done-second-sitting-added");
        let sittings = sessions::sittings(&mut town.read().await, session).await.unwrap();
        assert_eq!((sittings.len(), sittings[2].day), (3, Some(date(2027, 2, 8))));
        assert_eq!(town.told(session, "journal-sitting-added").await, 1);
        town.move_to(date(2027, 2, 8));
        town.call(session, 3, 7).await;
        town.vote(point, "abstain", &[(0, "for"), (1, "for")]).await;
        assert_eq!(town.outcome(point).await, Some(Outcome::Adopted));
    })
    .await;
}
