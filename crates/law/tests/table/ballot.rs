//! Votes are public (113-14, art. 6), and the minutes name each voter (art. 43).

use crate::ground::{Ledger, article, cited, day, law_of, law_read};
use law::ballot::{self, Division, Finding, Manner};
use law::readings::{NamedVotes, SecretBallot};
use law::verdict::{self, Outcome};
use law::{Kind, Readings};

/// Ambiguity 5: no text knows a secret ballot; the option is shut unless the council opens it.
#[test]
fn a_vote_is_public_and_never_secret_unless_the_council_answers_for_it() {
    let mut ledger = Ledger::of("art. 6: public votes");
    for &kind in Kind::ALL {
        for (secret_ballot, manner, law) in [
            (SecretBallot::Never, Manner::Public, Outcome::Granted),
            (SecretBallot::Never, Manner::Secret, Outcome::Refused),
            (SecretBallot::Permitted, Manner::Public, Outcome::Granted),
            (SecretBallot::Permitted, Manner::Secret, Outcome::Warned),
        ] {
            let readings = Readings { secret_ballot, ..Readings::default() };
            let profile = law_read(kind, day("Tue 3 Feb 2026"), readings);
            let verdict = ballot::manner(manner, &profile);
            let case = format!("{}, {}, {}", kind.name(), secret_ballot.name(), manner.name());
            ledger.row(&case, &verdict.outcome(), &law);
            ledger.row(&case, &cited(&verdict.source), &article(kind, ["6", "7", "8"]));
            if manner == Manner::Secret {
                let discussed = verdict.readings.iter().any(|it| it.point() == 5);
                ledger.row(&case, &discussed, &true);
            }
        }
    }
    ledger.row("default", &SecretBallot::default(), &SecretBallot::Never);
    ledger.close();
}

/// Ambiguity 4: for every vote, or only where the sides are equal. Always, by default.
#[test]
fn the_minutes_name_each_voter() {
    let mut ledger = Ledger::of("art. 43, ambiguity 4: named votes");
    for (named_votes, division, law) in [
        (NamedVotes::Always, Division::Unequal, Finding::Named),
        (NamedVotes::Always, Division::Equal, Finding::Named),
        (NamedVotes::TieOnly, Division::Unequal, Finding::Unnamed),
        (NamedVotes::TieOnly, Division::Equal, Finding::Named),
    ] {
        let readings = Readings { named_votes, ..Readings::default() };
        let profile = law_read(Kind::Commune, day("Tue 3 Feb 2026"), readings);
        let verdict = ballot::naming(division, &profile);
        let case = format!("{}, {}", named_votes.name(), division.name());
        ledger.row(&case, &verdict.finding, &verdict::Finding::Ballot(law));
        ledger.row(&case, &cited(&verdict.source), &"113-14, 43".to_owned());
    }
    for &kind in Kind::ALL {
        let profile = law_of(kind, day("Tue 3 Feb 2026"));
        let verdict = ballot::naming(Division::Unequal, &profile);
        ledger.row(kind.name(), &verdict.finding, &verdict::Finding::Ballot(Finding::Named));
        let article = article(kind, ["43", "44", "46"]);
        ledger.row(kind.name(), &cited(&verdict.source), &article);
    }
    ledger.close();
}
