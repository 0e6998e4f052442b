//! Listed matters: the absolute majority of the members in office at the first vote, then that of
//! the votes cast in a second sitting (113-14, art. 43; 112-14, art. 44; 111-14, art. 46).

use crate::ground::{Ledger, article, cited, commune, day, law_of};
use law::majority::{self, Choice, Finding, Round, Tally, Vote};
use law::rules::Base;
use law::verdict::{self, Measure, Outcome};
use law::{Kind, Profile, Subject, Verdict};

const ARTICLES: [&str; 3] = ["43", "44", "46"];
const FOR: Option<Choice> = Some(Choice::For);
const AGAINST: Option<Choice> = Some(Choice::Against);

/// What the law makes of a vote on a listed matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Made {
    Adopted,
    Rejected,
    ByPresidentFor,
    ByPresidentAgainst,
    Second,
    Nothing,
}
use Made::{Adopted, ByPresidentAgainst, ByPresidentFor, Nothing, Rejected, Second};

fn made(verdict: &Verdict) -> Made {
    let verdict::Finding::Majority(finding) = &verdict.finding else {
        panic!("not about a majority")
    };
    match finding {
        Finding::Adopted(..) => Adopted,
        Finding::Rejected(..) => Rejected,
        Finding::AdoptedByPresident(..) => ByPresidentFor,
        Finding::RejectedByPresident(..) => ByPresidentAgainst,
        Finding::ToSecondSitting(..) => Second,
        Finding::Undecided(..) | Finding::NoVoteCast(_) => Nothing,
        Finding::Miscounted { .. } => panic!("a row of the table is miscounted"),
    }
}

/// For, against, abstaining, taking no part, absent.
type Counts = [u32; 5];

fn voted(round: Round, counts: Counts, president: Option<Choice>, profile: &Profile) -> Verdict {
    let [r#for, against, abstain, not_taking_part, absent] = counts;
    let tally = Tally { r#for, against, abstain, not_taking_part, absent };
    let in_office = counts.iter().sum();
    let vote = Vote { subject: Subject::Programme, round, in_office, tally, president };
    majority::verdict(&vote, profile)
}

/// First votes: the counts, the side of the president, what the law makes of it, and the fewest
/// votes that are more than half of the members in office.
const FIRST: &[(Counts, Option<Choice>, Made, u32)] = &[
    ([16, 0, 0, 0, 15], FOR, Adopted, 16),
    ([16, 15, 0, 0, 0], AGAINST, Adopted, 16),
    ([31, 0, 0, 0, 0], FOR, Adopted, 16),
    // Unanimity of those present is not enough if they are fewer than that.
    ([15, 0, 0, 0, 16], FOR, Second, 16),
    ([15, 0, 16, 0, 0], FOR, Second, 16),
    ([15, 0, 0, 16, 0], FOR, Second, 16),
    ([15, 1, 0, 0, 15], FOR, Second, 16),
    // Equal sides: the president's does not make the members in office.
    ([15, 15, 1, 0, 0], FOR, Second, 16),
    // The text sends to the second sitting whatever lacks its majority, even a vote against.
    ([10, 21, 0, 0, 0], AGAINST, Second, 16),
    ([0, 31, 0, 0, 0], AGAINST, Second, 16),
    // Of 30 members in office 15 are half, 16 more than half.
    ([15, 14, 1, 0, 0], FOR, Second, 16),
    ([16, 14, 0, 0, 0], FOR, Adopted, 16),
    ([15, 15, 0, 0, 0], FOR, Second, 16),
    // Casablanca: 131 in office, 66.
    ([66, 0, 0, 0, 65], FOR, Adopted, 66),
    ([65, 0, 0, 0, 66], FOR, Second, 66),
    ([66, 12, 0, 0, 53], FOR, Adopted, 66),
    ([65, 13, 0, 0, 53], FOR, Second, 66),
    ([6, 5, 0, 0, 0], FOR, Adopted, 6),
    ([5, 0, 0, 0, 6], FOR, Second, 6),
];

#[test]
fn the_first_vote_on_a_listed_matter_needs_the_members_in_office() {
    let mut ledger = Ledger::of("art. 43: listed matters, first vote");
    for kind in [Kind::Commune, Kind::Prefecture, Kind::Region] {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for &(counts, president, law, required) in FIRST {
            let verdict = voted(Round::First, counts, president, &profile);
            let case = format!("{}, {counts:?}, president {president:?}", kind.name());
            ledger.row(&case, &made(&verdict), &law);
            let (counted, of) = (counts[0], counts.iter().sum());
            let measure = Measure { counted, required, of, base: Base::MembersInOffice };
            ledger.row(&case, &verdict.measure(), &Some(measure));
            ledger.row(&case, &cited(&verdict.source), &article(kind, ARTICLES));
            let outcome = if law == Adopted { Outcome::Granted } else { Outcome::Pending };
            ledger.row(&case, &verdict.outcome(), &outcome);
        }
    }
    ledger.close();
}

/// Second sittings: the counts, the side of the president, what the law makes of it, and the fewest
/// votes that are more than half of those cast.
const SECOND: &[(Counts, Option<Choice>, Made, u32)] = &[
    ([15, 0, 0, 0, 16], FOR, Adopted, 8),
    ([3, 2, 0, 0, 26], FOR, Adopted, 3),
    ([2, 3, 0, 0, 26], FOR, Rejected, 3),
    ([1, 0, 30, 0, 0], FOR, Adopted, 1),
    ([10, 21, 0, 0, 0], FOR, Rejected, 16),
    ([15, 15, 1, 0, 0], FOR, ByPresidentFor, 16),
    ([15, 15, 1, 0, 0], AGAINST, ByPresidentAgainst, 16),
    ([15, 15, 1, 0, 0], None, Nothing, 16),
    ([65, 13, 0, 0, 53], FOR, Adopted, 40),
    ([39, 40, 0, 0, 52], FOR, Rejected, 40),
];

#[test]
fn the_second_sitting_needs_the_votes_cast() {
    let mut ledger = Ledger::of("art. 43: listed matters, second sitting");
    for kind in [Kind::Commune, Kind::Prefecture, Kind::Region] {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for &(counts, president, law, required) in SECOND {
            let verdict = voted(Round::Second, counts, president, &profile);
            let case = format!("{}, {counts:?}, president {president:?}", kind.name());
            ledger.row(&case, &made(&verdict), &law);
            let [counted, against, ..] = counts;
            let of = counted + against;
            let measure = Measure { counted, required, of, base: Base::VotesCast };
            ledger.row(&case, &verdict.measure(), &Some(measure));
            ledger.row(&case, &cited(&verdict.source), &article(kind, ARTICLES));
        }
    }
    ledger.close();
}

/// Every size from 1 to 200: the fewest whose double exceeds the members in office adopt alone, one
/// fewer do not, even unanimous.
#[test]
fn at_every_size_a_listed_matter_needs_more_than_half_of_the_members_in_office() {
    let mut ledger = Ledger::of("art. 43: listed matters, every size from 1 to 200");
    let profile = commune();
    for office in 1..=200_u32 {
        for votes in 0..=office {
            let counts = [votes, 0, 0, 0, office - votes];
            let law = if votes * 2 > office { Adopted } else { Second };
            let verdict = voted(Round::First, counts, FOR, &profile);
            ledger.row(format!("{votes} of {office}"), &made(&verdict), &law);
        }
    }
    ledger.close();
}

/// No list is written for arrondissements: art. 226 refers to the general majority.
#[test]
fn an_arrondissement_has_no_listed_matter() {
    let mut ledger = Ledger::of("art. 43 by 226: arrondissements");
    let profile = law_of(Kind::Arrondissement, day("Thu 1 Jan 2026"));
    for &(counts, president, law) in &[
        ([15, 0, 0, 0, 16], FOR, Adopted),
        ([10, 9, 0, 0, 12], FOR, Adopted),
        ([10, 21, 0, 0, 0], AGAINST, Rejected),
        ([15, 15, 1, 0, 0], AGAINST, ByPresidentAgainst),
    ] {
        let verdict = voted(Round::First, counts, president, &profile);
        ledger.row(format!("{counts:?}"), &made(&verdict), &law);
        ledger.row(format!("{counts:?}"), &cited(&verdict.source), &"113-14, 43 by 226".to_owned());
    }
    ledger.close();
}
