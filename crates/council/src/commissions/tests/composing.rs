//! Creating commissions, giving seats, ending them: each under the law of the council.

use crate::commissions::{self, CommissionKind, SeatKind};
use crate::councils;
use crate::people::{self, OfficeKind};
use crate::trial::{FIRST_DAY, PDF, Town, Who};
use axum::http::StatusCode;
use kit::Id;
use kit::trial::on_both_engines;
use law::rules::Field;

/// The office creates a commission of `kind`; says which it is.
async fn create(town: &Town, kind: &str, fields: &[(&str, &str)]) -> Id {
    let id = Id::new(town.clock.now());
    let office = town.browser(Who::Office).await;
    office.post("commissions", &form(&id.to_string(), kind, fields)).await.done("done-commission");
    id
}

fn form<'f>(id: &'f str, kind: &'f str, more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let mut fields = vec![
        ("id", id),
        ("kind", kind),
        ("name_ar", "لجنة المرافق"),
        ("name_fr", "Commission des services publics"),
        ("task_ar", "دراسة السوق"),
        ("task_fr", "Étudier le marché"),
        ("since", "2026-12-01"),
    ];
    fields.extend(more);
    fields
}

async fn seat(town: &Town, commission: Id, member: usize, kind: SeatKind) {
    let office = town.browser(Who::Office).await;
    let (path, fields) = seating(town, commission, member, kind);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
    office.post(&path, &fields).await.done("done-seat-given");
}

fn seating(
    town: &Town,
    commission: Id,
    member: usize,
    kind: SeatKind,
) -> (String, Vec<(&'static str, String)>) {
    let fields = vec![
        ("person", town.members[member].to_string()),
        ("kind", kind.to_string()),
        ("since", "2027-01-04".to_owned()),
    ];
    (format!("commissions/{commission}/seats"), fields)
}

async fn refuses_seat(
    town: &Town,
    (commission, member, kind): (Id, usize, SeatKind),
    words: (&str, &str),
) {
    let (path, fields) = seating(town, commission, member, kind);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
    town.refuses(Who::Office, &path, &fields, words).await;
}

#[tokio::test]
async fn the_page_says_what_the_law_makes_of_the_commissions() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let few = ("المادة 25", "il en faut 2 au moins (art. 25");
        town.says(Who::Member(4), "commissions", few).await;
        let uncovered = ("المرافق العمومية", "budget, finances et programmation");
        town.says(Who::Office, "commissions", uncovered).await;
        town.says(Who::Office, "commissions", ("المادة 27", "art. 27")).await;
        let budget = format!("commissions/{}", town.commission.id);
        town.says(Who::Reader, &budget, ("المادة 25", "il en faut 5 au moins (art. 25")).await;
        let office = town.browser(Who::Office).await;
        let fields = [("field", "budget"), ("opposition", "yes")];
        office.post(&budget, &fields).await.done("done-commission-changed");
        create(&town, "permanent", &[("field", "public-services")]).await;
        let page = office.desk("commissions").await.ok().words();
        assert!(page.contains("relèvent toutes d’une commission"), "{page}");
        assert!(page.contains("L’opposition préside"), "{page}");
        let mut tx = town.read().await;
        let fields = commissions::fields(&mut tx, town.commission.id).await.unwrap();
        assert_eq!(fields, [Field::Budget]);
        drop(tx);
        assert_eq!(town.told(town.commission.id, "journal-commission-changed").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_council_creates_no_more_permanent_commissions_than_the_law_lets_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        for _ in 0..4 {
            create(&town, "permanent", &[]).await;
        }
        let id = Id::new(town.clock.now()).to_string();
        let many = ("المادة 25", "il en faut 5 au plus (art. 25");
        town.refuses(Who::Office, "commissions", &form(&id, "permanent", &[]), many).await;
        create(&town, "thematic", &[]).await;
        let others = [Who::Member(4), Who::Secretary, Who::Governor, Who::Reader];
        let fields = form(&id, "thematic", &[]);
        town.turns_away(&others, "commissions", &fields, StatusCode::FORBIDDEN).await;
        let nameless = [("id", id.as_str()), ("kind", "thematic"), ("since", "2026-12-01")];
        let name = ("سموا اللجنة", "Donnez un nom");
        town.refuses(Who::Office, "commissions", &nameless, name).await;
        let mut aimless = form(&id, "thematic", &[]);
        aimless.retain(|(name, _)| !name.starts_with("task"));
        let task = ("موضوع اللجنة", "l’objet de la commission");
        town.refuses(Who::Office, "commissions", &aimless, task).await;
        let mut early = form(&id, "thematic", &[]);
        early.retain(|(name, _)| *name != "since");
        early.push(("since", "2027-01-05"));
        town.refuses(Who::Office, "commissions", &early, ("لم يحل", "pas encore venu")).await;
    })
    .await;
}

#[tokio::test]
async fn a_commission_is_presided_outside_the_bureau_by_one_member_in_office() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let mut tx = town.write().await;
        let (council, since) = (town.council.id, councils::ELECTION_2021);
        let first = (OfficeKind::VicePresident, 1);
        people::take_office(&mut tx, council, town.members[3], first, since).await.unwrap();
        tx.commit().await.unwrap();
        let services = create(&town, "permanent", &[]).await;
        let bureau = ("المادة 26", "ne peut présider une commission permanente");
        for member in [0, 3] {
            refuses_seat(&town, (services, member, SeatKind::President), bureau).await;
        }
        refuses_seat(&town, (services, 3, SeatKind::VicePresident), bureau).await;
        seat(&town, services, 3, SeatKind::Member).await;
        seat(&town, services, 4, SeatKind::President).await;
        let presided = ("للجنة رئيس من قبل", "a déjà un président");
        refuses_seat(&town, (services, 5, SeatKind::President), presided).await;
        let one = ("المادة 25", "une seule commission permanente (art. 25");
        refuses_seat(&town, (services, 2, SeatKind::Member), one).await;
        // Whoever presides may become a plain member, and another preside.
        seat(&town, services, 4, SeatKind::Member).await;
        seat(&town, services, 5, SeatKind::President).await;
        let mut tx = town.read().await;
        let seats = commissions::seats_of(&mut tx, services).await.unwrap();
        let kinds: Vec<_> = seats.iter().map(|it| (it.person_id, it.kind)).collect();
        assert_eq!(kinds.len(), 3);
        assert_eq!(kinds[0], (town.members[5], SeatKind::President));
        let all = commissions::seats_on(&mut tx, council, FIRST_DAY).await.unwrap();
        assert_eq!(all.len(), 4);
        drop(tx);
        let office = town.browser(Who::Office).await;
        let end = format!("commissions/{services}/seats/{}/end", town.members[3]);
        office.post(&end, &[("on", "2027-01-04")]).await.done("done-seat-ended");
        let gone = ("لم يعد هذا العضو", "n’a plus de siège");
        town.refuses(Who::Office, &end, &[("on", "2027-01-04")], gone).await;
        assert_eq!(town.told(services, "journal-commission-left").await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_thematic_commission_ends_with_its_report_and_takes_members_of_permanent_ones() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let market = create(&town, "thematic", &[]).await;
        seat(&town, market, 2, SeatKind::President).await;
        let report = format!("commissions/{market}/report");
        let end = format!("commissions/{market}/end");
        let by_report = ("بإيداع تقريرها", "au dépôt de son rapport");
        town.refuses(Who::Office, &end, &[("on", "2027-01-04")], by_report).await;
        let office = town.browser(Who::Office).await;
        office.upload(&report, &[], ("report", "rapport.pdf", PDF)).await.done("done-commission");
        let page = format!("commissions/{market}");
        town.says(Who::Member(4), &page, ("انتهت يوم", "a pris fin le")).await;
        let ended = ("انتهت هذه اللجنة", "a pris fin");
        refuses_seat(&town, (market, 5, SeatKind::Member), ended).await;
        let mut tx = town.read().await;
        let found = commissions::of_council(&mut tx, town.council.id, market).await.unwrap();
        assert_eq!((found.kind, found.until), (CommissionKind::Thematic, Some(FIRST_DAY)));
        let there = commissions::on(&mut tx, town.council.id, FIRST_DAY).await.unwrap();
        assert_eq!(there.len(), 1);
        drop(tx);
        let document = format!("documents/{}", found.report_id.unwrap());
        town.browser(Who::Member(4)).await.desk(&document).await.ok();
        town.says(Who::Office, "commissions", ("أودعت تقريرها", "ont remis leur rapport")).await;
        assert_eq!(town.told(market, "journal-commission-ended").await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_council_does_away_with_a_permanent_commission_on_a_day() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let end = format!("commissions/{}/end", town.commission.id);
        let when = ("لم يحل بعد", "pas encore venu");
        town.refuses(Who::Office, &end, &[("on", "2027-01-05")], when).await;
        let report = format!("commissions/{}/report", town.commission.id);
        let permanent = ("لا تنتهي اللجنة الدائمة", "ne prend pas fin par un rapport");
        let file = ("report", "rapport.pdf", PDF);
        town.refuses_file((Who::Office, &report), &[], file, permanent).await;
        let office = town.browser(Who::President).await;
        office.post(&end, &[("on", "2027-01-04")]).await.done("done-commission-ended");
        let mut tx = town.read().await;
        assert!(commissions::list(&mut tx, town.council.id).await.unwrap().is_empty());
    })
    .await;
}
