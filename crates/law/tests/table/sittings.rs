//! Delegates (113-14, art. 45; 112-14, art. 46; 111-14, art. 48), closed sittings and members put
//! out (art. 48; 49; 51), who signs for the secretary (art. 47; 48; 50).

use crate::ground::{Ledger, article, cited, day, law_of};
use law::delegates::{self, Candidate};
use law::order::{self, ClosingAsker};
use law::verdict::Outcome;
use law::{Kind, substitution};

const ON: &str = "Mon 4 Jan 2027";

/// A third «of the members of the council» at least: asking, members, whether they may.
const THIRDS: &[(u32, u32, bool)] = &[
    (3, 11, false),
    (4, 11, true),
    (4, 13, false),
    (5, 13, true),
    (5, 15, true),
    (4, 15, false),
    (10, 31, false),
    (11, 31, true),
    (11, 33, true),
    (10, 33, false),
    (43, 131, false),
    (44, 131, true),
    (25, 75, true),
    (24, 75, false),
];

#[test]
fn a_third_of_the_members_the_president_or_the_authority_ask_for_a_closed_sitting() {
    let mut ledger = Ledger::of("art. 48; 49; 51: closed sittings");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day(ON));
        let at = article(kind, ["48", "49", "51"]);
        for &(asking, members, law) in THIRDS {
            let got = order::may_be_asked(ClosingAsker::Members, asking, members, &profile);
            let case = format!("{}, {asking} of {members}", kind.name());
            ledger.row(&case, &got.allows(), &law);
            ledger.row(&case, &cited(&got.source), &at);
        }
        for asker in [ClosingAsker::President, ClosingAsker::Authority] {
            let got = order::may_be_asked(asker, 0, 31, &profile);
            let case = format!("{}, {}", kind.name(), asker.name());
            ledger.row(&case, &(got.allows(), cited(&got.source)), &(true, at.clone()));
        }
        // The council decides, without debate, by the majority of the votes cast.
        for (ayes, against, law) in [(16, 15, true), (15, 16, false), (1, 0, true), (0, 0, false)] {
            let got = order::closing(ayes, against, &profile);
            let case = format!("{}, {ayes} against {against}", kind.name());
            ledger.row(&case, &(got.allows(), cited(&got.source)), &(law, at.clone()));
        }
    }
    ledger.close();
}

/// Warned or not, for, present, whether the member leaves: more than half of those present, who may
/// well abstain.
const EXPULSIONS: &[(bool, u32, u32, bool)] = &[
    (true, 10, 20, false),
    (true, 11, 20, true),
    (true, 10, 21, false),
    (true, 11, 21, true),
    (true, 1, 1, true),
    (false, 20, 20, false),
    (false, 11, 20, false),
];

#[test]
fn only_the_council_puts_a_warned_member_out() {
    let mut ledger = Ledger::of("art. 48; 49; 51: members put out");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day(ON));
        for &(warned, ayes, present, law) in EXPULSIONS {
            let got = order::expulsion(warned, ayes, present, &profile);
            let case = format!("{}, warned {warned}, {ayes} of {present}", kind.name());
            let at = article(kind, ["48", "49", "51"]);
            ledger.row(&case, &(got.allows(), cited(&got.source)), &(law, at));
        }
    }
    ledger.close();
}

/// Votes and births of the candidates, which one the lot would draw, and who is chosen: most votes,
/// even fewer than half; then the youngest; then the lot.
type Chosen = (&'static [(u32, &'static str)], usize, Option<usize>);

const DELEGATES: &[Chosen] = &[
    (&[(12, "Mon 1 Jan 1990"), (9, "Sat 1 Jan 2000")], 1, Some(0)),
    (&[(7, "Mon 1 Jan 1990"), (8, "Tue 1 Jan 1980"), (6, "Sat 1 Jan 2000")], 0, Some(1)),
    (&[(8, "Tue 1 Jan 1980"), (8, "Mon 1 Jan 1990")], 0, Some(1)),
    (&[(8, "Tue 2 Jan 1990"), (8, "Mon 1 Jan 1990")], 1, Some(0)),
    (&[(8, "Tue 1 Jan 1980"), (8, "Mon 1 Jan 1990"), (9, "Thu 1 Jan 1970")], 0, Some(2)),
    (&[(8, "Mon 1 Jan 1990"), (8, "Mon 1 Jan 1990")], 0, Some(0)),
    (&[(8, "Mon 1 Jan 1990"), (8, "Mon 1 Jan 1990")], 1, Some(1)),
    // The lot is between the two youngest alone.
    (&[(8, "Tue 1 Jan 1980"), (8, "Mon 1 Jan 1990"), (8, "Mon 1 Jan 1990")], 0, Some(1)),
    (&[(0, "Mon 1 Jan 1990"), (0, "Tue 1 Jan 1980")], 0, None),
];

#[test]
fn delegates_are_chosen_by_most_votes_then_age_then_lot() {
    let mut ledger = Ledger::of("art. 45; 46; 48: delegates");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day(ON));
        for &(candidates, drawn, law) in DELEGATES {
            let standing: Vec<_> = candidates
                .iter()
                .map(|&(votes, born)| Candidate { votes, born_on: Some(day(born)) })
                .collect();
            let got = delegates::choose(&standing, |_| drawn, &profile);
            let case = format!("{}, {candidates:?}", kind.name());
            let got = got.map(|it| (it.chosen, cited(&it.verdict.source)));
            // Art. 226 names no delegates of arrondissements.
            let law = Some((law, article(kind, ["45", "46", "48"])));
            let law = law.filter(|_| kind != Kind::Arrondissement);
            ledger.row(&case, &got, &law);
        }
    }
    ledger.close();
}

#[test]
fn the_deputy_signs_for_the_secretary_or_whom_the_president_designates() {
    let mut ledger = Ledger::of("art. 47; 48; 50: substitutes");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day(ON));
        let law = (Outcome::Granted, article(kind, ["47", "48", "50"]));
        for verdict in [substitution::deputy(&profile), substitution::designated(&profile)] {
            ledger.row(kind.name(), &(verdict.outcome(), cited(&verdict.source)), &law);
        }
    }
    ledger.close();
}
