//! What the president delegates, by an order, from one day to another.

use crate::chart::{DelegationKind, delegations_on};
use crate::trial::{FIRST_DAY, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;

fn order(town: &Town, to: Id, more: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    let mut fields = vec![
        ("id", Id::new(town.clock.now()).to_string()),
        ("kind", "signature".to_owned()),
        ("person", to.to_string()),
        ("matters_ar", "الحالة المدنية".to_owned()),
        ("matters_fr", "État civil".to_owned()),
        ("reference", "12/2026".to_owned()),
        ("since", "2026-12-01".to_owned()),
    ];
    for (name, value) in more {
        fields.retain(|(it, _)| it != name);
        fields.push((name, (*value).to_owned()));
    }
    fields
}

#[tokio::test]
async fn a_delegation_says_who_may_sign_what_under_which_order_and_until_when() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let to = town.members[4];
        let refused = async |more: &[(&'static str, &str)], who, words| {
            let fields = order(&town, who, more);
            let fields: Vec<_> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
            town.refuses(Who::Office, "chart/delegations", &fields, words).await;
        };
        let blank = [("matters_ar", ""), ("matters_fr", "")];
        refused(&blank, to, ("المجالات المفوضة", "les matières")).await;
        refused(&[("reference", " ")], to, ("رقم القرار", "numéro de l’arrêté")).await;
        let nobody = ("غير الرئيس", "autre que le président");
        refused(&[], town.members[0], nobody).await;
        refused(&[], town.governor, nobody).await;
        refused(&[("since", "2021-09-01")], to, ("لا أحد يرأس", "Personne ne préside")).await;
        let fields = order(&town, to, &[]);
        let fields: Vec<_> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let others = [Who::Member(4), Who::Secretary, Who::Governor];
        town.turns_away(&others, "chart/delegations", &fields, StatusCode::FORBIDDEN).await;
        let office = town.browser(Who::Office).await;
        for _ in 0..2 {
            office.post("chart/delegations", &fields).await.done("done-delegation-made");
        }
        let power = order(&town, town.engineer, &[("kind", "power"), ("reference", "13/2026")]);
        let power: Vec<_> = power.iter().map(|(k, v)| (*k, v.as_str())).collect();
        office.post("chart/delegations", &power).await.done("done-delegation-made");
        let council = town.council.id;
        let found = delegations_on(&mut town.read().await, council, FIRST_DAY).await.unwrap();
        let kinds: Vec<_> = found.iter().map(|it| (it.kind, it.from_id)).collect();
        let from = town.members[0];
        assert_eq!(kinds, [(DelegationKind::Signature, from), (DelegationKind::Power, from)]);
        town.says(Who::Member(5), "chart", ("الحالة المدنية", "12/2026")).await;
        let end = format!("chart/delegations/{}/end", found[0].id);
        let when = ("سابق للتفويض", "avant la délégation");
        town.refuses(Who::Office, &end, &[("on", "2026-11-30")], when).await;
        office.post(&end, &[("on", "2027-01-04")]).await.done("done-delegation-ended");
        let over = ("انتهى هذا التفويض", "a déjà pris fin");
        town.refuses(Who::Office, &end, &[("on", "2027-01-04")], over).await;
        let mut tx = town.read().await;
        assert_eq!(delegations_on(&mut tx, council, FIRST_DAY).await.unwrap().len(), 1);
        let before = delegations_on(&mut tx, council, date(2026, 12, 31)).await.unwrap();
        assert_eq!(before.len(), 2);
        drop(tx);
        assert_eq!(town.told(to, "journal-delegation-made").await, 1);
        assert_eq!(town.told(to, "journal-delegation-ended").await, 1);
    })
    .await;
}
