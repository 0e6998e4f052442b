//! Stories of this room, on both engines.

use super::{Allocation, Stage, find};
use crate::councils::Council;
use crate::deliberations;
use crate::trial::{Answer, Browser, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;

const NOT_THERE: (&str, &str) = ("لم يبلغ الحساب هذه المرحلة", "Le compte n’en est pas là");
const UNBALANCED: (&str, &str) = ("الحساب غير متوازن", "n’est pas en équilibre");

/// The allocation to which an answer leads.
fn notified(answer: &Answer) -> Id {
    let last = answer.location.rsplit('/').next().unwrap();
    last.split('?').next().unwrap().parse().unwrap()
}

/// The commune notifies `arrondissement` of a million dirhams for 2028.
async fn notify(office: &Browser<'_>, desk: &str, arrondissement: &Council) -> Id {
    let id = arrondissement.id.to_string();
    let fields = [("arrondissement", id.as_str()), ("year", "2028"), ("amount", "1 000 000,00")];
    let answer = office.post_to(&format!("{desk}/allocations"), &fields).await;
    notified(&answer.done("done-allocation-notified"))
}

async fn found(town: &Town, council: Id, id: Id) -> Allocation {
    find(&mut town.read().await, council, id).await.unwrap()
}

const PLACES: [(&str, &str); 2] = [("title_ar", "صيانة الساحات"), ("title_fr", "Entretien")];

/// The commune asks once for a second reading of the account that was sent, and takes it after.
async fn second_reading(town: &Town, office: &Browser<'_>, (id, by): (Id, &[(&str, &str)])) {
    let one = format!("/fr/grande-ville/desk/allocations/{id}");
    let (page, own) = (format!("allocations/{id}"), town.browser(Who::Office).await);
    let vote = format!("{page}/vote");
    let home = office.get("/fr/desk").await.ok().words();
    assert!(home.contains("Examiner un compte de dotation"), "{home}");
    let imposition = format!("{one}/imposition");
    office.post_to(&imposition, by).await.refused("n’en est pas là");
    let again = format!("{one}/second-reading");
    office.post_to(&again, &[]).await.refused("pourquoi une seconde lecture");
    let why = [("reason_fr", "Le chapitre 1 est imprécis")];
    office.post_to(&again, &why).await.done("done-account-again");
    // Fifteen days from 3 February end on the 18th.
    town.says(Who::Member(4), &page, ("18 فبراير 2027", "18 février 2027")).await;
    town.says(Who::Member(4), &page, ("المادة 250", "art. 250")).await;
    town.says(Who::Member(4), &page, ("imprécis", "imprécis")).await;
    own.post(&vote, by).await.done("done-account-voted");
    own.post(&format!("{page}/sending"), &[]).await.done("done-account-sent");
    office.post_to(&again, &why).await.refused("déjà été demandée");
    office.post_to(&format!("{one}/acceptance"), &[]).await.done("done-account-taken");
}

#[tokio::test]
async fn an_arrondissement_votes_its_account_in_balance_and_reads_it_a_second_time() {
    on_both_engines(async |url| {
        let mut town = Town::on(&url).await;
        let held = town.signed().await;
        let (commune, officer) = town.under_a_commune().await;
        let (desk, office) = ("/fr/grande-ville/desk", town.browser_of(officer).await);
        let id = notify(&office, desk, &town.council).await;
        let one = format!("{desk}/allocations/{id}");
        office.get(&format!("{one}/notice.pdf")).await.pdf();
        let list = office.get(&format!("{desk}/allocations")).await.ok().words();
        assert!(list.contains("Aïn Exemple") && list.contains("dirhams"), "{list}");

        let own = town.browser(Who::Office).await;
        let home = own.get("/fr/desk").await.ok().words();
        assert!(home.contains("Voter le compte de la dotation"), "{home}");
        let page = format!("allocations/{id}");
        // Notified on 3 February, a month later is 3 March; 1 October is far.
        town.says(Who::Member(4), &page, ("3 مارس 2027", "3 mars 2027")).await;
        town.says(Who::Member(4), &page, ("المادة 249", "art. 249")).await;
        let chapters = format!("{page}/chapters");
        let unread = [PLACES[0], PLACES[1], ("amount", "mille")];
        town.refuses(Who::Office, &chapters, &unread, ("مبلغا بالدرهم", "montant en dirhams"))
            .await;
        let untitled = [("amount", "5")];
        town.refuses(Who::Office, &chapters, &untitled, ("للباب عنوان", "a un intitulé")).await;
        let first = [PLACES[0], PLACES[1], ("amount", "600 000")];
        own.post(&chapters, &first).await.done("done-account-changed");
        let acts = deliberations::of_session(&mut town.read().await, held).await.unwrap();
        let act = acts[0].id.to_string();
        let vote = format!("{page}/vote");
        let by = [("deliberation", act.as_str())];
        town.refuses(Who::Office, &vote, &by, UNBALANCED).await;
        let second = [PLACES[0], ("title_fr", "Animation locale"), ("amount", "400000,00")];
        own.post(&chapters, &second).await.done("done-account-changed");
        town.says(Who::Reader, &page, ("الحساب متوازن", "Le compte est en équilibre")).await;
        let none = [("deliberation", "")];
        town.refuses(Who::Office, &vote, &none, ("مقررا موقعا", "délibération signée")).await;
        let others = [Who::Member(4), Who::Reader, Who::Secretary, Who::Engineer];
        town.turns_away(&others, &vote, &by, StatusCode::FORBIDDEN).await;
        own.post(&vote, &by).await.done("done-account-voted");
        town.refuses(Who::Office, &chapters, &first, NOT_THERE).await;
        own.post(&format!("{page}/sending"), &[]).await.done("done-account-sent");

        second_reading(&town, &office, (id, &by)).await;
        let it = found(&town, commune.id, id).await;
        assert_eq!((it.stage, it.again_sent_on), (Stage::Taken, Some(date(2027, 2, 3))));
        office.post_to(&format!("{one}/chapters"), &first).await.refused("n’en est pas là");
    })
    .await;
}

#[tokio::test]
async fn an_account_that_is_not_sent_by_october_is_fixed_by_the_communal_council() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let held = town.signed().await;
        let ([anfa, maarif], officer) = town.with_arrondissements().await;
        town.move_to(date(2027, 8, 2));
        let (desk, office) = ("/fr/ain-example/desk", town.browser(Who::Office).await);
        let home = office.get("/fr/desk").await.ok().words();
        assert!(home.contains("Notifier leur dotation à 2 arrondissements"), "{home}");
        let id = notify(&office, desk, &anfa).await;
        let page = format!("allocations/{id}");
        let again = anfa.id.to_string();
        let fields = [("arrondissement", again.as_str()), ("year", "2028"), ("amount", "5")];
        let twice = ("سبق تبليغ مخصص", "déjà notifiée");
        town.refuses(Who::Office, "allocations", &fields, twice).await;
        let other = maarif.id.to_string();
        let past = [("arrondissement", other.as_str()), ("year", "2026"), ("amount", "5")];
        let year = ("للسنة المالية الجارية", "l’exercice en cours");
        town.refuses(Who::Office, "allocations", &past, year).await;
        let whole = [PLACES[0], PLACES[1], ("amount", "1000000")];
        let chapters = format!("{page}/chapters");
        let early = ("لا يحصر الحساب تلقائيا اليوم", "ne s’arrête pas d’office aujourd’hui");
        town.refuses(Who::Office, &chapters, &whole, early).await;
        town.move_to(date(2027, 9, 1));
        // Maârif was to be notified before 1 September.
        town.says(Who::Reader, "allocations", ("31 غشت 2027", "31 août 2027")).await;
        let act = deliberations::of_session(&mut town.read().await, held).await.unwrap()[0].id;
        let act = act.to_string();
        let by = [("deliberation", act.as_str())];
        let imposition = format!("{page}/imposition");
        town.move_to(date(2027, 9, 30));
        town.refuses(Who::Office, &imposition, &by, ("المادة 252", "art. 252")).await;
        town.move_to(date(2027, 10, 1));
        let office = town.browser(Who::Office).await;
        let home = office.get("/fr/desk").await.ok().words();
        assert!(home.contains("Arrêter d’office un compte de dotation"), "{home}");
        town.says(Who::Office, &page, ("يحصره مجلس الجماعة تلقائيا", "l’arrête d’office")).await;
        town.refuses(Who::Office, &imposition, &by, UNBALANCED).await;
        office.post(&chapters, &whole).await.done("done-account-changed");
        let own = town.browser_of(officer).await;
        own.get(&format!("/fr/anfa/desk/{page}")).await.ok();
        own.get(&format!("/fr/ain-example/desk/{page}")).await.is(StatusCode::NOT_FOUND);
        town.turns_away(&[Who::Member(4), Who::Reader], &imposition, &by, StatusCode::FORBIDDEN)
            .await;
        office.post(&imposition, &by).await.done("done-account-imposed");
        let it = found(&town, anfa.id, id).await;
        assert_eq!((it.stage, it.ended_on), (Stage::Imposed, Some(date(2027, 10, 1))));
        town.refuses(Who::Office, &imposition, &by, NOT_THERE).await;
        let sending = own.post_to(&format!("/fr/anfa/desk/{page}/sending"), &[]).await;
        sending.refused("n’en est pas là");
    })
    .await;
}

#[tokio::test]
async fn an_allocation_is_seen_by_its_two_councils_alone_and_a_chapter_is_taken_off_again() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let ([anfa, _], officer) = town.with_arrondissements().await;
        let office = town.browser(Who::Office).await;
        let id = notify(&office, "/fr/ain-example/desk", &anfa).await;
        let page = format!("allocations/{id}");
        for who in [Who::Governor, Who::Engineer] {
            town.browser(who).await.desk(&page).await.is(StatusCode::FORBIDDEN);
        }
        let own = town.browser_of(officer).await;
        let theirs = format!("/fr/anfa/desk/{page}");
        let whole = [PLACES[0], PLACES[1], ("amount", "1000000")];
        own.post_to(&format!("{theirs}/chapters"), &whole).await.done("done-account-changed");
        let kept = super::store::chapters(&mut town.read().await, id).await.unwrap();
        let removal = format!("{theirs}/chapters/{}/removal", kept[0].id);
        own.post_to(&removal, &[]).await.done("done-account-changed");
        own.post_to(&removal, &[]).await.is(StatusCode::NOT_FOUND);
        let own_deed = own.post_to(&format!("{theirs}/acceptance"), &[]).await;
        own_deed.is(StatusCode::NOT_FOUND);
        let stranger = [("arrondissement", "018f0000-0000-7000-8000-000000000000")];
        office.post("allocations", &stranger).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}
