//! The choice of a delegate between candidates: relative majority, then the youngest, then a lot
//! that anybody can draw again (113-14, art. 45).

use crate::deliberations;
use crate::trial::{MEMBERS, Town, Who};
use crate::votes::{self, Choice, Outcome};
use axum::http::StatusCode;
use kit::trial::on_both_engines;
use kit::{Digest, Id};
use law::Subject;

const MISSING: (&str, &str) = ("سجلوا المترشحين أولا", "Inscrivez d’abord les candidats");
const NOT_MEMBER: (&str, &str) = ("ليس هذا الشخص عضوا", "Cette personne n’est pas un membre");
const UNREADABLE: (&str, &str) = ("تعذرت قراءة ما أرسلتم", "n’a pas pu être lu");
const OPEN: (&str, &str) = ("مفتوح من قبل", "Un vote est déjà ouvert sur ce point");
const AGE: (&str, &str) = ("الأصغر سنا", "le plus jeune est désigné");

/// A session that sits, with a delegate to choose.
async fn to_choose(town: &Town) -> (Id, Id) {
    let session = town.open_about(&[Subject::Appointment], MEMBERS).await;
    (session, town.points(session).await[1].id)
}

/// Proposes each of these members, with a day of birth.
async fn propose(town: &Town, point: Id, candidates: &[(usize, &str)]) {
    let office = town.browser(Who::Office).await;
    for (number, born_on) in candidates {
        let person = town.members[*number].to_string();
        let fields = [("person", person.as_str()), ("born_on", *born_on)];
        let path = format!("points/{point}/candidates");
        office.post(&path, &fields).await.done("done-candidate-proposed");
    }
}

/// Opens the vote and enters what each named: the first `one` members the candidate 2, the next
/// `other` the candidate 3, and the rest abstains.
async fn ballots(town: &Town, point: Id, (one, other): (usize, usize)) -> Id {
    let vote = town.open_vote(point).await;
    let (first, second) = (town.members[2].to_string(), town.members[3].to_string());
    let named: Vec<(String, &str)> = town
        .members
        .iter()
        .enumerate()
        .take(one + other)
        .map(|(at, member)| (member.to_string(), if at < one { &*first } else { &*second }))
        .collect();
    let mut fields: Vec<(&str, &str)> = named.iter().map(|(id, it)| (id.as_str(), *it)).collect();
    fields.push(("all", "abstain"));
    let secretary = town.browser(Who::Secretary).await;
    secretary.post(&format!("votes/{vote}/ballots"), &fields).await.done("done-ballots-saved");
    vote
}

async fn close(town: &Town, vote: Id) {
    let secretary = town.browser(Who::Secretary).await;
    secretary.post(&format!("votes/{vote}/closing"), &[]).await.done("done-adopted");
}

/// Who was chosen in `vote`.
async fn chosen(town: &Town, vote: Id) -> Option<Id> {
    votes::designation(&mut town.read().await, vote).await.unwrap().unwrap().chosen_id
}

#[tokio::test]
async fn the_candidate_with_most_votes_is_the_delegate_and_the_deliberation_names_them() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, point) = to_choose(&town).await;
        town.refuses(Who::Secretary, &format!("points/{point}/vote"), &[], MISSING).await;
        propose(&town, point, &[(2, "1980-01-01"), (3, "1990-01-01")]).await;
        // Four of eleven: no absolute majority, and enough.
        let vote = ballots(&town, point, (4, 3)).await;
        close(&town, vote).await;
        assert_eq!(chosen(&town, vote).await, Some(town.members[2]));
        assert_eq!(town.outcome(point).await, Some(Outcome::Adopted));
        let page = format!("points/{point}/vote");
        let told = ("بـ4 أصوات من أصل 7 من الأصوات المعبر عنها", "4 voix sur 7 suffrages exprimés");
        town.says(Who::Member(4), &page, told).await;
        town.says(Who::Member(5), &page, ("جمال الجيمي (4)", "Jamal Jimi (4)")).await;
        let acts = deliberations::of_session(&mut town.read().await, session).await.unwrap();
        assert!(acts[0].text.fr.ends_with("Le conseil désigne Jamal Jimi pour l’y représenter."));
        assert!(acts[0].text.ar.ends_with("يعين المجلس جمال الجيمي لتمثيله."));
        let minutes = format!("sessions/{session}/minutes");
        let named =
            ("جمال الجيمي (4): أحمد الألفي، بديعة البائي", "Jamal Jimi (4) : Ahmed Alfi, Badia Bai");
        town.says(Who::Secretary, &minutes, named).await;
    })
    .await;
}

#[tokio::test]
async fn of_equals_the_youngest_is_chosen_once_the_ages_are_known() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (_, point) = to_choose(&town).await;
        propose(&town, point, &[(2, "1980-01-01"), (3, "")]).await;
        let vote = ballots(&town, point, (4, 4)).await;
        town.refuses(Who::Secretary, &format!("votes/{vote}/closing"), &[], AGE).await;
        assert_eq!(chosen(&town, vote).await, None);
        // The vote is open, and the day of birth may still be written.
        propose(&town, point, &[(3, "1990-01-01")]).await;
        close(&town, vote).await;
        assert_eq!(chosen(&town, vote).await, Some(town.members[3]));
        assert_eq!(town.told(vote, "journal-lot-drawn").await, 0, "no lot was needed");
        let page = format!("points/{point}/vote");
        town.says(Who::Reader, &page, ("عين الأصغر سنا", "le plus jeune est désigné")).await;
    })
    .await;
}

#[tokio::test]
async fn of_equals_of_one_age_the_lot_chooses_from_a_seed_set_down_before() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, point) = to_choose(&town).await;
        propose(&town, point, &[(2, "1980-01-01"), (3, "1980-01-01")]).await;
        let vote = ballots(&town, point, (4, 4)).await;
        assert_eq!(town.told(vote, "journal-lot-sealed").await, 1);
        let sealed = votes::designation(&mut town.read().await, vote).await.unwrap().unwrap();
        assert!(sealed.proof().is_none(), "the seed is a secret until it is needed");
        assert_eq!(sealed.seed_sha256, Digest::of(sealed.seed.as_bytes()));
        let secretary = town.browser(Who::Secretary).await;
        let page = format!("points/{point}/vote");
        let open = secretary.desk(&page).await.ok().words();
        assert!(!open.contains(&sealed.seed));
        close(&town, vote).await;
        // Anybody draws it again, by the remainder of a digest.
        let digest = Digest::of(format!("lot:{}", sealed.seed).as_bytes());
        let number = u64::from_str_radix(&digest.as_str()[..16], 16).unwrap();
        let expected = town.members[if number.is_multiple_of(2) { 2 } else { 3 }];
        assert_eq!(chosen(&town, vote).await, Some(expected));
        assert_eq!(town.told(vote, "journal-lot-drawn").await, 1);
        let minutes = format!("sessions/{session}/minutes");
        for path in [&page, &minutes] {
            let told = (sealed.seed.as_str(), sealed.seed_sha256.as_str());
            town.says(Who::Secretary, path, told).await;
        }
    })
    .await;
}

#[tokio::test]
async fn candidates_are_members_in_office_and_stay_as_they_are_once_the_vote_is_open() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (_, point) = to_choose(&town).await;
        let path = format!("points/{point}/candidates");
        let reader = town.reader.to_string();
        town.refuses(Who::Office, &path, &[("person", &reader)], NOT_MEMBER).await;
        let (two, three) = (town.members[2].to_string(), town.members[3].to_string());
        let born = [("person", two.as_str()), ("born_on", "2027-06-01")];
        let past = ("يجب أن يكون تاريخ الازدياد", "date de naissance doit être passée");
        town.refuses(Who::Office, &path, &born, past).await;
        let others = [Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        let fields = [("person", two.as_str())];
        town.turns_away(&others, &path, &fields, StatusCode::FORBIDDEN).await;
        propose(&town, point, &[(2, ""), (3, ""), (4, "")]).await;
        let office = town.browser(Who::Office).await;
        let strike = format!("{path}/{three}/withdrawal");
        office.post(&strike, &[]).await.done("done-candidate-struck");
        office.post(&strike, &[]).await.is(StatusCode::NOT_FOUND);
        let vote = town.open_vote(point).await;
        town.refuses(Who::Office, &path, &[("person", &three)], OPEN).await;
        town.refuses(Who::Office, &format!("{path}/{two}/withdrawal"), &[], OPEN).await;
        // One names a candidate or nobody.
        for answer in ["for", "against", three.as_str(), "absent"] {
            let fields = [(two.as_str(), answer)];
            town.refuses(Who::Secretary, &format!("votes/{vote}/ballots"), &fields, UNREADABLE)
                .await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_ballot_between_candidates_may_be_changed_and_nobody_named_chooses_nobody() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (_, point) = to_choose(&town).await;
        propose(&town, point, &[(2, "1980-01-01"), (3, "1990-01-01")]).await;
        let vote = ballots(&town, point, (1, 0)).await;
        let (voter, waiting) = (town.members[0].to_string(), "");
        let secretary = town.browser(Who::Secretary).await;
        let path = format!("votes/{vote}/ballots");
        for answer in [waiting, "not-taking-part"] {
            let fields = [(voter.as_str(), answer)];
            secretary.post(&path, &fields).await.done("done-ballots-saved");
        }
        let known = votes::ballots(&mut town.read().await, vote).await.unwrap();
        let aside = known.iter().find(|it| it.person_id == town.members[0]).unwrap();
        assert_eq!((aside.choice, aside.candidate_id), (Some(Choice::NotTakingPart), None));
        secretary.post(&format!("votes/{vote}/closing"), &[]).await.done("done-vote-closed");
        assert_eq!(town.outcome(point).await, Some(Outcome::Rejected));
        assert_eq!(chosen(&town, vote).await, None);
        let page = format!("points/{point}/vote");
        let told = ("لم يعين أحد", "Personne n’est désigné");
        town.says(Who::Reader, &page, told).await;
    })
    .await;
}

#[tokio::test]
async fn a_point_on_anything_else_knows_no_candidates() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Other], MEMBERS).await;
        let point = town.points(session).await[1].id;
        let person = town.members[2].to_string();
        let path = format!("points/{point}/candidates");
        let everybody = [Who::Office, Who::President];
        let fields = [("person", person.as_str())];
        town.turns_away(&everybody, &path, &fields, StatusCode::NOT_FOUND).await;
    })
    .await;
}
