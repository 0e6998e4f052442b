//! Entering ballots: whose, which, and by whom; and two officers at once.

use crate::people;
use crate::trial::{MEMBERS, Town, Who, one_done_one_told};
use crate::votes::{self, Choice, Outcome};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Bilingual;
use kit::trial::on_both_engines;
use law::Subject;

const NOT_ENTITLED: (&str, &str) =
    ("ليس من الأعضاء المزاولين مهامهم: لا يصوت", "n’est pas membre en exercice");
const ABSENT: (&str, &str) = ("هذا العضو غائب عن الجلسة", "Ce membre est absent de la séance");
const UNREADABLE: (&str, &str) = ("تعذرت قراءة ما أرسلتم", "n’a pas pu être lu");
const CLOSED: (&str, &str) = ("أغلق هذا التصويت من قبل", "Ce vote est déjà clos");
const OPEN: (&str, &str) = ("مفتوح من قبل", "Un vote est déjà ouvert sur ce point");

#[tokio::test]
async fn ballots_are_entered_one_by_one_corrected_and_the_rest_at_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], 9).await;
        let point = town.points(session).await[1].id;
        let vote = town.open_vote(point).await;
        let path = format!("votes/{vote}/ballots");
        let (one, two) = (town.members[2].to_string(), town.members[3].to_string());
        let secretary = town.browser(Who::Secretary).await;
        for fields in [
            &[(one.as_str(), "against"), (two.as_str(), "abstain")][..],
            &[(one.as_str(), "not-taking-part")],
            &[("all", "for")],
            &[("all", "for")],
        ] {
            secretary.post(&path, fields).await.done("done-ballots-saved");
        }
        let ballots = votes::ballots(&mut town.read().await, vote).await.unwrap();
        let chose = |choice| ballots.iter().filter(|it| it.choice == Some(choice)).count();
        let counts = Choice::ALL.iter().map(|choice| chose(*choice)).collect::<Vec<_>>();
        assert_eq!(ballots.len(), MEMBERS);
        assert_eq!(counts, [7, 0, 1, 1, 2], "for, against, abstains, takes no part, absent");
        // The second «all» found nobody left: it changed nothing and is not told.
        assert_eq!(town.told(vote, "journal-ballots-entered").await, 3);
        let page = format!("points/{point}/vote");
        town.says(Who::Member(4), &page, ("سجلت أصوات، عددها", "Votes notés, nombre")).await;
    })
    .await;
}

#[tokio::test]
async fn who_is_not_in_office_or_not_in_the_room_does_not_vote() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], 9).await;
        let vote = town.open_vote(town.points(session).await[1].id).await;
        let there = town.members[2].to_string();
        let (absent, reader) = (town.members[10].to_string(), town.reader.to_string());
        let table = [
            (reader.as_str(), "for", NOT_ENTITLED),
            (absent.as_str(), "for", ABSENT),
            (there.as_str(), "absent", UNREADABLE),
            (there.as_str(), "perhaps", UNREADABLE),
            ("somebody", "for", UNREADABLE),
            ("all", "absent", UNREADABLE),
        ];
        for (person, choice, words) in table {
            for deed in ["ballots", "closing"] {
                let path = format!("votes/{vote}/{deed}");
                let fields = [(person, choice), (town.members[3].to_string().leak(), "for")];
                town.refuses(Who::Secretary, &path, &fields, words).await;
            }
        }
        let ballots = votes::ballots(&mut town.read().await, vote).await.unwrap();
        assert_eq!(ballots.iter().filter(|it| it.choice.is_none()).count(), 9, "half was kept");
    })
    .await;
}

#[tokio::test]
async fn a_vote_is_closed_when_everybody_in_the_room_has_voted_and_only_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS).await;
        let vote = town.open_vote(town.points(session).await[1].id).await;
        let closing = format!("votes/{vote}/closing");
        let missing = ("بقيت أصوات 11 حاضرا", "Il manque le vote de 11 présents");
        town.refuses(Who::Secretary, &closing, &[], missing).await;
        let secretary = town.browser(Who::Secretary).await;
        secretary.post(&closing, &[("all", "for")]).await.done("done-adopted");
        town.refuses(Who::Secretary, &closing, &[("all", "for")], CLOSED).await;
        let late = format!("votes/{vote}/ballots");
        town.refuses(Who::Secretary, &late, &[("all", "against")], CLOSED).await;
        assert_eq!(town.told(vote, "journal-vote-closed").await, 1);
    })
    .await;
}

#[tokio::test]
async fn two_officers_who_close_the_same_vote_close_it_once() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS).await;
        let point = town.points(session).await[1].id;
        let vote = town.open_vote(point).await;
        let path = format!("votes/{vote}/closing");
        let (office, secretary) =
            (town.browser(Who::Office).await, town.browser(Who::Secretary).await);
        let (yes, no) = ([("all", "for")], [("all", "for")]);
        let (one, other) = tokio::join!(office.post(&path, &yes), secretary.post(&path, &no));
        one_done_one_told([one, other], "done-adopted", CLOSED.1);
        assert_eq!(town.outcome(point).await, Some(Outcome::Adopted));
        assert_eq!(town.told(session, "journal-vote-closed").await, 1);
        assert_eq!(town.told(session, "journal-deliberation-adopted").await, 1);
    })
    .await;
}

#[tokio::test]
async fn two_officers_who_open_a_vote_at_once_open_one() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS).await;
        let point = town.points(session).await[1].id;
        let path = format!("points/{point}/vote");
        let (office, secretary) =
            (town.browser(Who::Office).await, town.browser(Who::Secretary).await);
        let (one, other) = tokio::join!(office.post(&path, &[]), secretary.post(&path, &[]));
        one_done_one_told([one, other], "vote", OPEN.1);
        town.refuses(Who::Office, &path, &[], OPEN).await;
        assert_eq!(town.votes_on(point).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn only_the_office_and_the_secretary_count_and_a_service_sees_no_vote() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS).await;
        let point = town.points(session).await[1].id;
        let page = format!("points/{point}/vote");
        let others = [Who::President, Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        town.turns_away(&others, &page, &[], StatusCode::FORBIDDEN).await;
        let vote = town.open_vote(point).await;
        for deed in ["ballots", "closing"] {
            let path = format!("votes/{vote}/{deed}");
            town.turns_away(&others, &path, &[("all", "for")], StatusCode::FORBIDDEN).await;
        }
        let engineer = town.browser(Who::Engineer).await;
        engineer.desk(&page).await.is(StatusCode::FORBIDDEN);
        engineer.desk(&format!("sessions/{session}/conduct")).await.is(StatusCode::FORBIDDEN);
        let nothing = format!("votes/{point}/closing");
        town.turns_away(&[Who::Office], &nothing, &[("all", "for")], StatusCode::NOT_FOUND).await;
    })
    .await;
}

#[tokio::test]
async fn a_ballot_knows_the_group_of_its_member_and_the_picture_has_one_seat_each() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let mut tx = town.write().await;
        let name = Bilingual::new("فريق الوفاق", "Groupe de l’entente");
        let group = people::add_group(&mut tx, town.council.id, &name).await.unwrap();
        let (member, since) = (town.members[4], date(2022, 1, 1));
        people::join_group(&mut tx, town.council.id, group.id, member, since).await.unwrap();
        tx.commit().await.unwrap();
        let session = town.open_about(&[Subject::Other], 10).await;
        let point = town.points(session).await[1].id;
        town.vote(point, "for", &[(3, "against"), (4, "abstain"), (5, "not-taking-part")]).await;
        let vote = town.votes_on(point).await[0].id;
        let ballots = votes::ballots(&mut town.read().await, vote).await.unwrap();
        for ballot in &ballots {
            let expected = (ballot.person_id == member).then_some(group.id);
            assert_eq!(ballot.group_id, expected);
        }
        let page = town.browser(Who::Member(4)).await.desk(&format!("points/{point}/vote")).await;
        let text = page.ok().text();
        let picture = text.split("class=\"hemicycle\"").nth(1).expect("a picture");
        let picture = picture.split("</svg>").next().unwrap_or_default();
        for (class, seats) in
            [("for", 7), ("against", 1), ("abstain", 1), ("out", 1), ("absent", 1)]
        {
            assert_eq!(picture.matches(&format!("class=\"{class}\"")).count(), seats, "{class}");
        }
    })
    .await;
}
