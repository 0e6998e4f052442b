//! Majorities: 113-14, art. 43; 112-14, art. 44; 111-14, art. 46.

use super::profile;
use crate::majority::{Choice, Finding, Round, Tally, Vote, needed, verdict};
use crate::rules::Base;
use crate::{Kind, Outcome, Subject, Verdict};

fn vote(kind: Kind, subject: Subject, round: Round, (ayes, noes): (u32, u32)) -> Verdict {
    let in_office = 131;
    let tally = Tally { r#for: ayes, against: noes, ..Tally::default() };
    verdict(&Vote { subject, round, in_office, tally, president: None }, &profile(kind))
}

fn finding(verdict: Verdict) -> Finding {
    match verdict.finding {
        crate::verdict::Finding::Majority(finding) => finding,
        other => panic!("{other:?}"),
    }
}

fn check(kind: Kind, subject: Subject, round: Round, base: Base, article: &str) {
    let profile = profile(kind);
    let rule = needed(subject, round, &profile);
    assert_eq!(rule.of, base, "{kind:?} {subject:?} {round:?}");
    assert_eq!(rule.source.article, article, "{kind:?} {subject:?} {round:?}");
}

#[test]
fn the_listed_matters_of_each_kind_need_the_members_in_office_at_the_first_vote() {
    let shared = [
        Subject::Programme,
        Subject::DevelopmentCompany,
        Subject::PublicServiceMode,
        Subject::DelegatedManagement,
        Subject::PrivatePartnership,
        Subject::CompetenceContract,
    ];
    for (kind, article) in [(Kind::Commune, "43"), (Kind::Prefecture, "44"), (Kind::Region, "46")] {
        for subject in shared {
            check(kind, subject, Round::First, Base::MembersInOffice, article);
            check(kind, subject, Round::Second, Base::VotesCast, article);
        }
        check(kind, Subject::Budget, Round::First, Base::VotesCast, article);
        check(kind, Subject::Other, Round::First, Base::VotesCast, article);
    }
    check(Kind::Region, Subject::RegionalScheme, Round::First, Base::MembersInOffice, "46");
    check(Kind::Commune, Subject::RegionalScheme, Round::First, Base::VotesCast, "43");
    check(Kind::Arrondissement, Subject::Programme, Round::First, Base::VotesCast, "43");
}

#[test]
fn ordinary_matters_go_by_the_votes_cast() {
    let budget = |votes| vote(Kind::Commune, Subject::Budget, Round::First, votes).outcome();
    assert_eq!(budget((1, 0)), Outcome::Granted);
    assert_eq!(budget((3, 2)), Outcome::Granted);
    assert_eq!(budget((2, 3)), Outcome::Refused);
    assert_eq!(budget((0, 1)), Outcome::Refused);
}

#[test]
fn abstentions_and_absences_do_not_count_as_votes() {
    let tally = Tally { r#for: 4, against: 3, abstain: 60, not_taking_part: 2, absent: 62 };
    let vote = Vote {
        subject: Subject::Budget,
        round: Round::First,
        in_office: 131,
        tally,
        president: None,
    };
    let verdict = verdict(&vote, &profile(Kind::Commune));
    assert_eq!(verdict.outcome(), Outcome::Granted);
    let measure = verdict.measure().unwrap();
    assert_eq!((measure.counted, measure.required, measure.of), (4, 4, 7));
}

#[test]
fn a_listed_matter_that_lacks_its_majority_goes_to_a_second_sitting() {
    let programme = |round, votes| finding(vote(Kind::Commune, Subject::Programme, round, votes));
    assert!(matches!(programme(Round::First, (66, 65)), Finding::Adopted(..)));
    assert!(matches!(programme(Round::First, (65, 0)), Finding::ToSecondSitting(..)));
    assert!(matches!(programme(Round::First, (65, 65)), Finding::ToSecondSitting(..)));
    assert!(matches!(programme(Round::First, (0, 0)), Finding::ToSecondSitting(..)));
    assert!(matches!(programme(Round::Second, (2, 1)), Finding::Adopted(..)));
    assert!(matches!(programme(Round::Second, (1, 2)), Finding::Rejected(..)));
}

#[test]
fn of_equal_sides_the_presidents_prevails() {
    let tie = |president| {
        let tally = Tally { r#for: 40, against: 40, abstain: 51, ..Tally::default() };
        let (subject, round) = (Subject::Roads, Round::First);
        let vote = Vote { subject, round, in_office: 131, tally, president };
        finding(verdict(&vote, &profile(Kind::Commune)))
    };
    assert!(matches!(tie(Some(Choice::For)), Finding::AdoptedByPresident(..)));
    assert!(matches!(tie(Some(Choice::Against)), Finding::RejectedByPresident(..)));
    assert!(matches!(tie(None), Finding::Undecided(..)));
}

#[test]
fn a_vote_without_any_vote_cast_adopts_nothing_even_for_the_president() {
    let tally = Tally { abstain: 131, ..Tally::default() };
    let vote = Vote {
        subject: Subject::Roads,
        round: Round::First,
        in_office: 131,
        tally,
        president: Some(Choice::For),
    };
    let verdict = verdict(&vote, &profile(Kind::Commune));
    assert_eq!(verdict.outcome(), Outcome::Refused);
    assert!(matches!(finding(verdict), Finding::NoVoteCast(_)));
}

#[test]
fn more_voters_than_members_in_office_is_an_error_and_not_a_majority() {
    let verdict = vote(Kind::Commune, Subject::Budget, Round::First, (100, 32));
    assert_eq!(verdict.outcome(), Outcome::Refused);
    assert_eq!(finding(verdict), Finding::Miscounted { counted: 132, in_office: 131 });
}

#[test]
fn at_every_size_more_than_half_adopts_and_one_less_does_not() {
    let profile = profile(Kind::Commune);
    for in_office in 1..=200 {
        let judge = |subject, ayes| {
            let tally = Tally { r#for: ayes, against: in_office - ayes, ..Tally::default() };
            let vote = Vote { subject, round: Round::First, in_office, tally, president: None };
            verdict(&vote, &profile).outcome()
        };
        for ayes in 0..=in_office {
            let more_than_half = ayes * 2 > in_office;
            let ordinary = judge(Subject::Roads, ayes) == Outcome::Granted;
            let listed = judge(Subject::Programme, ayes) == Outcome::Granted;
            assert_eq!(ordinary, more_than_half, "{ayes} of {in_office} votes cast");
            assert_eq!(listed, more_than_half, "{ayes} of {in_office} members in office");
        }
    }
}
