//! Delegates: a golden table.

use super::profile;
use crate::Kind;
use crate::delegates::{Candidate, Finding, choose};
use crate::verdict::Finding as Found;
use jiff::civil::date;

fn born(votes: u32, year: i16) -> Candidate {
    Candidate { votes, born_on: Some(date(year, 1, 1)) }
}

#[test]
fn most_votes_choose_then_youth_then_the_lot() {
    let unknown = Candidate { votes: 4, born_on: None };
    let table = [
        (vec![born(2, 1960), born(5, 1950), born(4, 1990)], Some(1), "chosen"),
        (vec![born(4, 1960), born(4, 1990), born(3, 2000)], Some(1), "youngest"),
        (vec![born(4, 1990), born(4, 1960), born(4, 1990)], Some(2), "lot"),
        (vec![unknown, born(4, 1990)], None, "unknown"),
        (vec![unknown, born(5, 1990)], Some(1), "chosen"),
        (vec![born(0, 1990), born(0, 1960)], None, "none"),
        (vec![], None, "none"),
    ];
    for kind in [Kind::Commune, Kind::Prefecture, Kind::Region] {
        for (candidates, expected, how) in &table {
            let choice = choose(candidates, |_| 1, &profile(kind)).unwrap();
            assert_eq!(choice.chosen, *expected, "{candidates:?}");
            let Found::Delegates(finding) = choice.verdict.finding else { panic!() };
            let found = match finding {
                Finding::Chosen { .. } => "chosen",
                Finding::ChosenAsYoungest { .. } => "youngest",
                Finding::ChosenByLot { .. } => "lot",
                Finding::AgeUnknown { .. } => "unknown",
                Finding::NoVoteCast => "none",
            };
            assert_eq!(found, *how);
        }
    }
}

#[test]
fn the_law_gives_delegates_to_all_but_arrondissements_each_under_its_article() {
    for (kind, article) in [
        (Kind::Commune, Some("45")),
        (Kind::Prefecture, Some("46")),
        (Kind::Region, Some("48")),
        (Kind::Arrondissement, None),
    ] {
        let choice = choose(&[born(1, 1990)], |_| 0, &profile(kind));
        assert_eq!(choice.map(|it| it.verdict.source.article).as_deref(), article);
    }
}
