//! The visa that another than the control authority gives (113-14, art. 118): asked with the acts,
//! counted from its own receipt, answered at its own desk or on paper.

use crate::control::{self, MatterKind, Parcel, Told, VisaAnswer, Wanted, notices};
use crate::deliberations::{self, Stage};
use crate::people;
use crate::trial::{PDF, PostOffice, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;
use law::Subject;

const REASONED: [(&str, &str); 2] =
    [("reason_ar", "دفتر التحملات غير تام"), ("reason_fr", "Cahier des charges incomplet")];

/// A session that adopted a delegated management and something else, sent to the authorities.
async fn asked(town: &Town) -> (Id, control::Transmission) {
    let session = town.signed_about(&[Subject::DelegatedManagement, Subject::Other]).await;
    town.transmit(session, "acts").await;
    let sent = town.sent(session).await;
    let request = sent.into_iter().find(|it| it.parcel == Parcel::Visa).expect("a request");
    (session, request)
}

/// The president was told of the refusal of `act` once, by a mail with its letter.
async fn is_told(town: &Town, post: &PostOffice, act: Id) {
    let letters = post.to("membre0@example.ma");
    let told: Vec<_> = letters.iter().filter(|it| it.text().contains("incomplet")).collect();
    assert_eq!(told.len(), 1, "the president is told once");
    let kept = notices(&mut town.read().await, act).await.unwrap();
    assert!(matches!(&kept[..], [it] if it.told == Told::VisaRefused && it.sent_at.is_some()));
    town.says(Who::Reader, "decisions/2027/1", ("أخبر الرئيس بذلك", "Le président en a")).await;
    town.browser(Who::President).await.desk("decisions/2027/1/visa").await.pdf();
}

#[tokio::test]
async fn the_interior_answers_at_its_own_desk_and_sees_nothing_else_of_the_council() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let person = town.interior().await;
        let (session, request) = asked(&town).await;
        let acts = deliberations::of_session(&mut town.read().await, session).await.unwrap();
        let own = format!("transmissions/{}/acknowledgement", request.id);
        town.turns_away(&[Who::Governor], &own, &[], StatusCode::FORBIDDEN).await;
        let (visa, given) = ("decisions/2027/1/visa", [("answer", "given")]);
        town.turns_away(&[Who::Governor], visa, &given, StatusCode::FORBIDDEN).await;
        town.says(Who::Reader, "decisions/2027/1", ("المادة 117", "art. 117")).await;
        let interior = town.browser_of(person).await;
        interior.desk(&format!("sessions/{session}/control")).await.is(StatusCode::NOT_FOUND);
        let home = interior.get("/fr/desk").await.ok().words();
        assert!(home.contains("Donner 1 récépissé"), "{home}");
        let list = interior.get("/fr/desk/authority").await.ok();
        assert!(!list.text().contains("/desk/sessions/"), "no link to what is not open to it");
        assert!(list.words().contains("Demande de visa"), "{}", list.words());
        let sent = format!("/fr/desk/authority/transmissions/{}", request.id);
        interior.get(&format!("{sent}/slip")).await.pdf();
        town.move_to(date(2027, 2, 8));
        let receipt = format!("{sent}/receipt");
        interior.post_to(&receipt, &[]).await.done("done-acknowledged");
        interior.get(&receipt).await.pdf();
        // Twenty days from the ministry's own receipt: 28 February is a Sunday.
        let cases = town.cases(session).await;
        let case = cases.iter().find(|it| it.deliberation_id == acts[0].id).unwrap();
        assert_eq!(case.visa_received_on, Some(date(2027, 2, 8)));
        assert_eq!(case.visa_awaited_until, Some(date(2027, 3, 1)));
        assert_eq!(case.expected_on, Some(date(2027, 3, 2)));
        town.move_to(date(2027, 2, 25));

        let interior = town.browser_of(person).await;
        let one = |index: usize| format!("/fr/desk/authority/decisions/{}", acts[index].id);
        let page = interior.get(&one(0)).await.ok().words();
        assert!(page.contains("Répondre sur le visa") && page.contains("art. 118"), "{page}");
        interior.get(&format!("{}/paper.pdf", one(0))).await.pdf();
        interior.get(&one(1)).await.is(StatusCode::NOT_FOUND);
        let opposition = format!("{}/opposition", one(0));
        interior.post_to(&opposition, &REASONED).await.is(StatusCode::FORBIDDEN);
        let bare = interior.post_to(&format!("{}/visa", one(0)), &[("answer", "refused")]).await;
        bare.refused("Écrivez les motifs");
        let refuse = [("answer", "refused"), REASONED[0], REASONED[1]];
        interior.post_to(&format!("{}/visa", one(0)), &refuse).await.done("done-visa-refused");
        assert_eq!(town.stages(session).await, [Stage::VisaRefused, Stage::Enforceable]);
        let page = interior.get(&one(0)).await.ok().words();
        assert!(page.contains("Le visa a été refusé par"), "{page}");
        let list = interior.get("/ar/desk/authority").await.ok().words();
        assert!(list.contains("لا شيء ينتظر جوابكم"), "{list}");
        is_told(&town, &post, acts[0].id).await;
    })
    .await;
}

#[tokio::test]
async fn the_silence_of_whoever_was_not_reached_is_worth_nothing() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, request) = asked(&town).await;
        town.move_to(date(2027, 4, 1));
        assert_eq!(town.stages(session).await, [Stage::Sent, Stage::Enforceable]);
        let waits = ("لا يسري الأجل", "son délai ne court pas");
        town.says(Who::Member(4), "decisions/2027/1", waits).await;
        let office = town.browser(Who::Office).await;
        let path = format!("transmissions/{}/receipt", request.id);
        let fields = [("number", "77/MI"), ("on", "2027-03-29")];
        office.upload(&path, &fields, ("scan", "r.pdf", PDF)).await.done("done-receipt-kept");
        town.move_to(date(2027, 4, 20));
        assert_eq!(town.stages(session).await, [Stage::Enforceable; 2]);
    })
    .await;
}

#[tokio::test]
async fn an_answer_on_paper_is_written_down_by_the_office_with_its_scan() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, request) = asked(&town).await;
        let path = "decisions/2027/1/visa/paper";
        let scan = ("scan", "visa.pdf", PDF);
        let given = [("answer", "given"), ("number", "12/DGCT"), ("on", "2027-02-03")];
        let first = ("تسلموا الإرسالية أولا", "Accusez d’abord réception");
        town.refuses_file((Who::Office, path), &given, scan, first).await;
        let office = town.browser(Who::Office).await;
        let receipt = format!("transmissions/{}/receipt", request.id);
        let fields = [("number", "77/MI"), ("on", "2027-02-03")];
        office.upload(&receipt, &fields, scan).await.done("done-receipt-kept");
        let nameless = [("answer", "given"), ("number", " "), ("on", "2027-02-03")];
        let number = ("أدخلوا رقم الوصل", "Saisissez le numéro");
        town.refuses_file((Who::Office, path), &nameless, scan, number).await;
        let early = [("answer", "given"), ("number", "1"), ("on", "2027-02-02")];
        let day = ("يقع اليوم بعد الإجراء", "Le jour se place après");
        town.refuses_file((Who::Office, path), &early, scan, day).await;
        let none = ("scan", "", &b""[..]);
        let missing = ("لم تختاروا أي ملف", "Aucun fichier");
        town.refuses_file((Who::Office, path), &given, none, missing).await;
        for who in [Who::Governor, Who::Secretary, Who::Member(4)] {
            let answer = town.browser(who).await.upload(path, &given, scan).await;
            answer.is(StatusCode::FORBIDDEN);
        }
        office.upload(path, &given, scan).await.done("done-visa-given");
        let other = ("decisions/2027/2/visa/paper", [("answer", "given"), ("number", "2")]);
        let on = [other.1[0], other.1[1], ("on", "2027-02-03")];
        office.upload(other.0, &on, scan).await.is(StatusCode::FORBIDDEN);
        assert_eq!(office.desk("decisions/2027/1/visa").await.pdf(), PDF);
        town.move_to(date(2027, 2, 9));
        assert_eq!(town.stages(session).await, [Stage::Enforceable; 2]);
        let cases = town.cases(session).await;
        let answers: Vec<_> = cases.iter().filter_map(|it| it.visa_answer).collect();
        assert_eq!(answers, [VisaAnswer::Given]);
        let grounds = ("منحت التأشيرة", "Visa accordé");
        town.says(Who::Reader, "decisions/2027/1", grounds).await;
    })
    .await;
}

#[tokio::test]
async fn a_desk_lists_by_key_what_it_holds_and_tells_how_much() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let person = town.interior().await;
        asked(&town).await;
        let mut tx = town.read().await;
        let today = kit::clock::day(town.clock.now());
        for (whose, expected) in [(town.governor, 2), (person, 1)] {
            let mut found = Vec::new();
            let mut wanted = Wanted::default();
            loop {
                let page = control::matters(&mut tx, (whose, today), &wanted, 1).await.unwrap();
                let Some(last) = page.into_iter().next() else { break };
                wanted.after = (last.due.to_string(), last.kind.to_string(), last.id.to_string());
                found.push(last);
            }
            assert_eq!(found.len(), expected, "each once");
            assert!(found.is_sorted_by_key(|it| it.due));
            let tallies = control::tallies(&mut tx, (whose, today)).await.unwrap();
            let counted: i64 = tallies.iter().map(|it| it.count).sum();
            assert_eq!(usize::try_from(counted).unwrap(), expected);
        }
        let of = |council: &str, kind: &str| Wanted {
            council: council.to_owned(),
            kind: kind.to_owned(),
            ..Wanted::default()
        };
        let whose = (town.governor, today);
        for (council, kind, expected) in
            [("ain-example", "opposition", 2), ("ain-example", "visa", 0), ("other", "", 0)]
        {
            let found = control::matters(&mut tx, whose, &of(council, kind), 9).await.unwrap();
            assert_eq!(found.len(), expected, "{council} {kind}");
            assert!(found.iter().all(|it| it.kind == MatterKind::Opposition));
        }
        let mine = people::authorities_of(&mut tx, town.governor).await.unwrap();
        assert_eq!(mine.len(), 1);
    })
    .await;
}
