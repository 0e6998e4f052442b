//! Who signs for whom: the deputy, the member designated, the vice-president; and the holder again.

use crate::deliberations;
use crate::people::{self, OfficeKind};
use crate::signatures::{Cause, Signature, impediments, of_subject};
use crate::trial::{PASSWORD, Town, Who};
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;
use law::substitution::Capacity;

const REASON: [(&str, &str); 2] = [("reason_ar", "مهمة بالخارج"), ("reason_fr", "Mission")];

/// A closed session with its papers, in a council with a first vice-president (member 2) and, if
/// asked, a deputy secretary (member 3).
async fn printed(town: &Town, with_deputy: bool) -> Id {
    let since = crate::councils::ELECTION_2021;
    let mut tx = town.write().await;
    let mut offices = vec![(2, OfficeKind::VicePresident, 1), (4, OfficeKind::VicePresident, 2)];
    if with_deputy {
        offices.push((3, OfficeKind::DeputySecretary, 1));
    }
    for (number, kind, rank) in offices {
        let member = town.members[number];
        people::take_office(&mut tx, town.council.id, member, (kind, rank), since).await.unwrap();
    }
    tx.commit().await.unwrap();
    for number in [2, 3, 4, 5] {
        town.give_password(town.members[number]).await;
    }
    let session = town.closed().await;
    let office = town.browser(Who::Office).await;
    let papers = format!("sessions/{session}/signing/papers");
    office.post(&papers, &[]).await.done("done-papers-prepared");
    session
}

/// The office notes that the member `number` cannot sign.
async fn impede(town: &Town, session: Id, number: usize, cause: &str) {
    let person = town.members[number].to_string();
    let mut fields = vec![("person", person.as_str()), ("cause", cause), ("since", "2027-02-01")];
    fields.extend(REASON);
    let office = town.browser(Who::Office).await;
    let path = format!("sessions/{session}/signing/impediments");
    office.post(&path, &fields).await.done("done-impediment-noted");
}

async fn signatures(town: &Town, session: Id) -> Vec<Signature> {
    let mut tx = town.read().await;
    let acts = deliberations::of_session(&mut tx, session).await.unwrap();
    of_subject(&mut tx, acts[0].id).await.unwrap()
}

#[tokio::test]
async fn the_deputy_signs_for_a_secretary_who_cannot_and_the_papers_say_why() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = printed(&town, true).await;
        impede(&town, session, 1, "prevented").await;
        let signing = format!("sessions/{session}/signing");
        let words = ("نائبه بحكم القانون", "le secrétaire adjoint signe de droit");
        town.says(Who::Office, &signing, words).await;
        town.sign_acts(session, Who::President).await;
        town.sign_acts(session, Who::Member(3)).await;
        let kept = signatures(&town, session).await;
        assert_eq!(kept[1].person_id, town.members[3]);
        assert_eq!(kept[1].office, OfficeKind::Secretary);
        assert_eq!(kept[1].capacity.0, Capacity::Deputy);
        assert_eq!(kept[1].cause, Some(Cause::Prevented));
        assert_eq!(kept[1].reason.fr, "Mission");
        assert_eq!(kept[1].ground.as_ref().unwrap().source.article, "47");
        let mut tx = town.read().await;
        let acts = deliberations::of_session(&mut tx, session).await.unwrap();
        assert!(acts.iter().all(|act| act.stage == deliberations::Stage::Signed));
        let page = format!("decisions/{}", acts[0].reference());
        let words = ("نائب الكاتب، عن الكاتب", "Secrétaire adjoint, pour le secrétaire");
        town.says(Who::Office, &page, words).await;
    })
    .await;
}

#[tokio::test]
async fn the_secretary_who_is_back_signs_again_and_the_deputy_no_longer() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = printed(&town, true).await;
        impede(&town, session, 1, "absent").await;
        let noted = impediments(&mut town.read().await, session).await.unwrap();
        let path = format!("sessions/{session}/signing/impediments/{}/end", noted[0].id);
        let office = town.browser(Who::Office).await;
        office.post(&path, &[]).await.done("done-impediment-ended");
        let twice = ("سبق تسجيل عودته", "Son retour est déjà noté");
        town.refuses(Who::Office, &path, &[], twice).await;
        town.sign_acts(session, Who::Secretary).await;
        assert_eq!(signatures(&town, session).await[0].capacity.0, Capacity::Holder);
        let noted = impediments(&mut town.read().await, session).await.unwrap();
        assert!(noted[0].ended_at.is_some());
    })
    .await;
}

#[tokio::test]
async fn without_a_deputy_the_president_designates_a_secretary_among_those_present() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = printed(&town, false).await;
        let path = format!("sessions/{session}/signing/secretary");
        let fields = |person: &str| {
            let mut fields = vec![("person".to_owned(), person.to_owned())];
            fields.extend(REASON.map(|(name, value)| (name.to_owned(), value.to_owned())));
            fields
        };
        let designate = fields(&town.members[5].to_string());
        let designate: Vec<(&str, &str)> =
            designate.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let needless = ("لا داعي لتعيين أحد", "personne n’est à désigner");
        town.refuses(Who::President, &path, &designate, needless).await;
        impede(&town, session, 1, "refusing").await;
        let words = ("لا أحد يمكنه التوقيع", "Personne ne peut signer");
        town.says(Who::Office, &format!("sessions/{session}/signing"), words).await;
        let absent = fields(&town.office.to_string());
        let absent: Vec<(&str, &str)> =
            absent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let not_there = ("من بين باقي الأعضاء الحاضرين", "parmi les autres membres présents");
        town.refuses(Who::President, &path, &absent, not_there).await;
        let forbidden = axum::http::StatusCode::FORBIDDEN;
        town.turns_away(&[Who::Member(4), Who::Office], &path, &designate, forbidden).await;
        let president = town.browser(Who::President).await;
        president.post(&path, &designate).await.done("done-secretary-designated");
        assert_eq!(town.told(town.members[5], "journal-sitting-secretary").await, 1);
        town.sign_acts(session, Who::Member(5)).await;
        let kept = signatures(&town, session).await;
        assert_eq!(kept[0].capacity.0, Capacity::Designated);
        assert_eq!(kept[0].cause, Some(Cause::Refusing));
    })
    .await;
}

#[tokio::test]
async fn the_first_vice_president_who_can_acts_for_a_president_who_cannot() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = printed(&town, true).await;
        impede(&town, session, 0, "absent").await;
        let early = ("يوقع نائب الرئيس بتفويض", "le vice-président signe par délégation");
        town.says(Who::Office, &format!("sessions/{session}/signing"), early).await;
        impede(&town, session, 2, "prevented").await;
        town.sign_acts(session, Who::Member(4)).await;
        let kept = signatures(&town, session).await;
        assert_eq!(kept[0].person_id, town.members[4]);
        assert_eq!(kept[0].office, OfficeKind::President);
        assert_eq!(kept[0].capacity.0, Capacity::Acting);
        assert_eq!(kept[0].ground.as_ref().unwrap().source.article, "109");
        let act = deliberations::of_session(&mut town.read().await, session).await.unwrap();
        let (name, value) =
            (format!("sign_{}", act[0].id), act[0].paper_sha256.clone().unwrap().to_string());
        let fields = [(name.as_str(), value.as_str()), ("password", PASSWORD)];
        let forbidden = axum::http::StatusCode::FORBIDDEN;
        let path = format!("sessions/{session}/signing");
        town.turns_away(&[Who::President, Who::Member(2)], &path, &fields, forbidden).await;
    })
    .await;
}

#[tokio::test]
async fn a_secretary_whose_mandate_ends_in_the_middle_is_replaced_by_the_deputy() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = printed(&town, true).await;
        let day = date(2027, 2, 1);
        let mut tx = town.write().await;
        let secretary = people::member(&mut tx, town.council.id, day, town.members[1]).await;
        let mandate = secretary.unwrap().unwrap().mandate_id;
        let cause = (law::rules::Exclusion::Resignation, day, None);
        people::exclude(&mut tx, town.council.id, mandate, cause, None).await.unwrap();
        tx.commit().await.unwrap();
        town.sign_acts(session, Who::Member(3)).await;
        let kept = signatures(&town, session).await;
        assert_eq!(kept[0].cause, Some(Cause::Vacant));
        assert_eq!(kept[0].capacity.0, Capacity::Deputy);
        town.sign_acts(session, Who::President).await;
        assert_eq!(signatures(&town, session).await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn an_impediment_needs_a_reason_a_past_day_and_a_cause_that_the_law_knows() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = printed(&town, true).await;
        let path = format!("sessions/{session}/signing/impediments");
        let president = town.members[0].to_string();
        let note = |cause: &'static str, since: &'static str| {
            let mut fields = vec![("cause", cause), ("since", since)];
            fields.extend(REASON);
            fields
        };
        let mut silent = note("absent", "2027-02-01")[..2].to_vec();
        silent.push(("person", president.as_str()));
        let reason = ("بينوا السبب", "Dites le motif");
        town.refuses(Who::Office, &path, &silent, reason).await;
        for (cause, since, words) in [
            ("refusing", "2027-02-01", ("لا يسري إلا على الكاتب", "que pour le secrétaire")),
            ("absent", "2030-02-01", ("لا يمكن أن يبدأ", "ne peut pas commencer")),
        ] {
            let mut fields = note(cause, since);
            fields.push(("person", president.as_str()));
            town.refuses(Who::Office, &path, &fields, words).await;
        }
        impede(&town, session, 0, "absent").await;
        let mut again = note("absent", "2027-02-01");
        again.push(("person", president.as_str()));
        let known = ("سبق تسجيل تعذر", "Il est déjà noté");
        town.refuses(Who::Office, &path, &again, known).await;
    })
    .await;
}

#[tokio::test]
async fn a_president_who_is_also_secretary_signs_once_and_the_deputy_signs_beside() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = printed(&town, true).await;
        // A vice-president who is the secretary too acts for the president.
        let mut tx = town.write().await;
        let since = crate::councils::ELECTION_2021;
        let (both, rank) = (town.members[1], (OfficeKind::VicePresident, 0));
        people::take_office(&mut tx, town.council.id, both, rank, since).await.unwrap();
        tx.commit().await.unwrap();
        impede(&town, session, 0, "absent").await;
        town.sign_acts(session, Who::Secretary).await;
        town.sign_acts(session, Who::Member(3)).await;
        let kept = signatures(&town, session).await;
        assert_eq!(kept[0].office, OfficeKind::President);
        assert_eq!(kept[1].person_id, town.members[3]);
        assert_eq!(kept[1].cause, Some(Cause::SamePerson));
    })
    .await;
}

#[tokio::test]
async fn a_president_whose_mandate_ends_in_the_middle_is_replaced_and_the_page_says_what_follows() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = printed(&town, true).await;
        let day = date(2027, 2, 1);
        let mut tx = town.write().await;
        let president = people::member(&mut tx, town.council.id, day, town.members[0]).await;
        let mandate = president.unwrap().unwrap().mandate_id;
        let cause = (law::rules::Exclusion::Resignation, day, None);
        people::exclude(&mut tx, town.council.id, mandate, cause, None).await.unwrap();
        tx.commit().await.unwrap();
        let page = format!("sessions/{session}/signing");
        let told = ("منصب الرئيس شاغر: يستدعى المجلس", "La présidence est vacante : le conseil");
        town.says(Who::Office, &page, told).await;
        town.says(Who::Office, &page, ("المادة 21", "art. 21")).await;
        town.sign_acts(session, Who::Member(2)).await;
        town.sign_acts(session, Who::Secretary).await;
        let kept = signatures(&town, session).await;
        assert_eq!((kept[0].cause, kept[0].capacity.0), (Some(Cause::Vacant), Capacity::Acting));
        assert_eq!(kept[1].capacity.0, Capacity::Holder);
    })
    .await;
}
