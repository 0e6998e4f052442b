//! Ordinary matters: the absolute majority of the votes cast, abstentions apart, and the side of
//! the president where the sides are equal (113-14, art. 43; 112-14, art. 44; 111-14, art. 46).

use crate::ground::{Ledger, article, cited, commune, day, law_of};
use law::majority::{self, Choice, Finding, Round, Tally, Vote};
use law::rules::Base;
use law::verdict::{self, Measure};
use law::{Kind, Profile, Subject, Verdict};

const ARTICLES: [&str; 3] = ["43", "44", "46"];

/// What the law makes of a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Made {
    Adopted,
    Rejected,
    ByPresidentFor,
    ByPresidentAgainst,
    Nothing,
}
use Made::{Adopted, ByPresidentAgainst, ByPresidentFor, Nothing, Rejected};

const FOR: Option<Choice> = Some(Choice::For);
const AGAINST: Option<Choice> = Some(Choice::Against);

fn made(verdict: &Verdict) -> Made {
    let verdict::Finding::Majority(finding) = &verdict.finding else {
        panic!("not about a majority")
    };
    match finding {
        Finding::Adopted(..) => Adopted,
        Finding::Rejected(..) => Rejected,
        Finding::AdoptedByPresident(..) => ByPresidentFor,
        Finding::RejectedByPresident(..) => ByPresidentAgainst,
        Finding::Undecided(..) | Finding::NoVoteCast(_) => Nothing,
        other => panic!("nothing that an ordinary matter comes to: {other:?}"),
    }
}

/// For, against, abstaining, taking no part, absent.
type Counts = [u32; 5];

fn voted(counts: Counts, president: Option<Choice>, profile: &Profile) -> Verdict {
    let [r#for, against, abstain, not_taking_part, absent] = counts;
    let tally = Tally { r#for, against, abstain, not_taking_part, absent };
    let in_office = counts.iter().sum();
    let vote = Vote { subject: Subject::Roads, round: Round::First, in_office, tally, president };
    majority::verdict(&vote, profile)
}

/// The counts, the side of the president, what the law makes of it, and the fewest votes that are
/// more than half of those cast. Councils of 131, 61, 31 and 11 members.
const VOTES: &[(Counts, Option<Choice>, Made, u32)] = &[
    // Everybody votes: 131 cast, 66 is more than half.
    ([131, 0, 0, 0, 0], FOR, Adopted, 66),
    ([66, 65, 0, 0, 0], FOR, Adopted, 66),
    ([66, 65, 0, 0, 0], AGAINST, Adopted, 66),
    ([65, 66, 0, 0, 0], FOR, Rejected, 66),
    ([0, 131, 0, 0, 0], AGAINST, Rejected, 66),
    // Abstentions are no votes cast: 78 cast, 40.
    ([40, 38, 53, 0, 0], FOR, Adopted, 40),
    ([38, 40, 53, 0, 0], FOR, Rejected, 40),
    ([1, 0, 77, 0, 53], None, Adopted, 1),
    ([0, 1, 77, 0, 53], None, Rejected, 1),
    ([2, 1, 128, 0, 0], None, Adopted, 2),
    ([1, 2, 128, 0, 0], FOR, Rejected, 2),
    // Neither are those who take no part: 19 cast, 10.
    ([10, 9, 0, 112, 0], AGAINST, Adopted, 10),
    ([9, 10, 0, 112, 0], FOR, Rejected, 10),
    ([10, 9, 3, 4, 5], FOR, Adopted, 10),
    // Nor the absent: at a third meeting three members decide for sixty-one.
    ([2, 1, 0, 0, 58], FOR, Adopted, 2),
    ([3, 0, 0, 0, 58], FOR, Adopted, 2),
    // Equal sides: the one where the president stands.
    ([65, 65, 1, 0, 0], FOR, ByPresidentFor, 66),
    ([65, 65, 1, 0, 0], AGAINST, ByPresidentAgainst, 66),
    ([15, 15, 0, 1, 0], FOR, ByPresidentFor, 16),
    ([15, 15, 0, 0, 1], AGAINST, ByPresidentAgainst, 16),
    ([1, 1, 9, 0, 0], FOR, ByPresidentFor, 2),
    ([5, 5, 1, 0, 0], AGAINST, ByPresidentAgainst, 6),
    // The president abstained, takes no part or is away: neither side prevails, none is adopted.
    ([15, 15, 1, 0, 0], None, Nothing, 16),
    ([5, 5, 0, 1, 0], None, Nothing, 6),
    // One more on a side, and the president's place counts no more than any.
    ([6, 5, 0, 0, 0], AGAINST, Adopted, 6),
    ([5, 6, 0, 0, 0], FOR, Rejected, 6),
];

#[test]
fn an_ordinary_matter_needs_more_than_half_of_the_votes_cast() {
    let mut ledger = Ledger::of("art. 43: votes");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for &(counts, president, law, required) in VOTES {
            let verdict = voted(counts, president, &profile);
            let case = format!("{}, {counts:?}, president {president:?}", kind.name());
            ledger.row(&case, &made(&verdict), &law);
            let [counted, against, ..] = counts;
            let of = counted + against;
            let measure = Measure { counted, required, of, base: Base::VotesCast };
            ledger.row(&case, &verdict.measure(), &Some(measure));
            ledger.row(&case, &cited(&verdict.source), &article(kind, ARTICLES));
            let adopted = matches!(law, Adopted | ByPresidentFor);
            ledger.row(&case, &verdict.allows(), &adopted);
        }
    }
    ledger.close();
}

/// Every division of up to 60 votes cast among 61 members.
#[test]
fn at_every_division_the_majority_is_the_side_whose_double_exceeds_the_votes_cast() {
    let mut ledger = Ledger::of("art. 43: every division up to 60 votes");
    let profile = commune();
    for cast in 1..=60_u32 {
        for votes in 0..=cast {
            let counts = [votes, cast - votes, 0, 0, 61 - cast];
            let law = match (votes * 2).cmp(&cast) {
                std::cmp::Ordering::Greater => Adopted,
                std::cmp::Ordering::Less => Rejected,
                std::cmp::Ordering::Equal => ByPresidentFor,
            };
            let verdict = voted(counts, FOR, &profile);
            ledger.row(format!("{votes} of {cast}"), &made(&verdict), &law);
        }
    }
    ledger.close();
}

/// Abstaining is not voting: with nothing cast there is no majority of it.
#[test]
fn without_a_vote_cast_nothing_is_adopted() {
    let mut ledger = Ledger::of("art. 43: no vote cast");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for counts in [[0, 0, 31, 0, 0], [0, 0, 0, 31, 0], [0, 0, 10, 5, 16]] {
            let verdict = voted(counts, None, &profile);
            ledger.row(format!("{counts:?}"), &made(&verdict), &Nothing);
            ledger.row(format!("{counts:?}"), &verdict.allows(), &false);
        }
    }
    ledger.close();
}

/// A vote by more members than are in office is no vote: art. 9 and 43 count members in office.
#[test]
fn a_vote_of_more_members_than_are_in_office_adopts_nothing() {
    let mut ledger = Ledger::of("art. 9 and 43: miscounted");
    let tally = Tally { r#for: 20, against: 12, ..Tally::default() };
    for (subject, in_office) in [(Subject::Roads, 31), (Subject::Programme, 11)] {
        let round = Round::First;
        let vote = Vote { subject, round, in_office, tally, president: FOR };
        let verdict = majority::verdict(&vote, &commune());
        ledger.row(subject.name(), &verdict.allows(), &false);
    }
    ledger.close();
}
