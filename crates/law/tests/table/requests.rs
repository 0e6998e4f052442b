//! Requests of members, points of right, oppositions, petitions and the budget that is voted again
//! (113-14, art. 38 to 41, 46, 125 and 186 to 191; 112-14, art. 39 to 42, 47, 116 and 177 to 182;
//! 111-14, art. 41 to 44, 49, 122 and 199 to 204).

use crate::ground::{Ledger, article, cited, day, law_of, shown};
use law::agenda::{self, Objection, Right};
use law::budget::{self, Side};
use law::clock::{self, BudgetTurn};
use law::rules::Asker;
use law::verdict::Outcome;
use law::{Holidays, Kind, petitions};

const ON: &str = "Mon 4 Jan 2027";

/// Half «of the number of the members»: of an odd number, the next whole one.
const HALVES: &[(u32, u32, Outcome)] = &[
    (1, 11, Outcome::Granted),
    (5, 11, Outcome::Granted),
    (6, 11, Outcome::Refused),
    (6, 13, Outcome::Granted),
    (7, 13, Outcome::Refused),
    (65, 131, Outcome::Granted),
    (66, 131, Outcome::Refused),
    (7, 15, Outcome::Granted),
    (8, 15, Outcome::Refused),
    (5, 10, Outcome::Refused),
    (0, 0, Outcome::Granted),
];

#[test]
fn half_of_the_members_impose_a_point_and_fewer_are_refused_with_reasons() {
    let mut ledger = Ledger::of("art. 40; 41; 43: half of the members");
    for kind in Kind::ALL {
        let profile = law_of(*kind, day(ON));
        for &(signed, members, law) in HALVES {
            let verdict = agenda::refusal(signed, members, &profile);
            let case = format!("{}, {signed} of {members}", kind.name());
            ledger.row(&case, &verdict.outcome(), &law);
            ledger.row(&case, &cited(&verdict.source), &article(*kind, ["40", "41", "43"]));
        }
    }
    let sixty_six = agenda::refusal(66, 131, &law_of(Kind::Commune, day(ON)));
    ledger.says("66 of 131", &sixty_six, &["66", "131"], "40");
    ledger.close();
}

#[test]
fn groups_ask_for_points_except_in_prefectures_and_provinces() {
    let mut ledger = Ledger::of("art. 40; 41; 43: who asks");
    for kind in Kind::ALL {
        let profile = law_of(*kind, day(ON));
        for asker in Asker::ALL {
            let law = match (asker, kind) {
                (Asker::Member, _) | (Asker::Members, Kind::Prefecture) => Outcome::Granted,
                (Asker::Group, Kind::Prefecture) | (Asker::Members, _) => Outcome::Refused,
                (Asker::Group, _) => Outcome::Granted,
            };
            let verdict = agenda::may_ask(*asker, &profile);
            let case = format!("{}, {}", kind.name(), asker.name());
            ledger.row(&case, &verdict.outcome(), &law);
            ledger.row(&case, &cited(&verdict.source), &article(*kind, ["40", "41", "43"]));
        }
    }
    ledger.close();
}

#[test]
fn what_stands_of_right_says_why_under_the_article_of_its_own_council() {
    let mut ledger = Ledger::of("points of right");
    for kind in Kind::ALL {
        let profile = law_of(*kind, day(ON));
        for right in Right::ALL {
            let (articles, arrondissement) = match right {
                Right::Authority => (["39", "40", "42"], Some("113-14, 39 by 226")),
                Right::Half => (["40", "41", "43"], Some("113-14, 40 by 226")),
                Right::Petition => (["38", "39", "41"], None),
                Right::NewExamination => (["117", "108", "114"], Some("113-14, 117 by 230")),
                Right::BudgetAgain => (["187", "178", "200"], None),
                Right::SessionOfMajority => (["36", "37", "39"], None),
                Right::SessionOfAuthority => (["37", "38", "40"], Some("113-14, 225")),
            };
            let law = match kind {
                Kind::Arrondissement => arrondissement.map(str::to_owned),
                Kind::Commune | Kind::Prefecture | Kind::Region => Some(article(*kind, articles)),
            };
            let got = agenda::of_right(*right, &profile).map(|it| cited(&it.source));
            ledger.row(format!("{}, {}", kind.name(), right.name()), &got, &law);
        }
    }
    ledger.close();
}

#[test]
fn an_opposed_point_waits_for_the_judge_who_has_forty_eight_hours() {
    let mut ledger = Ledger::of("art. 41; 42; 44: the judge");
    for kind in Kind::ALL {
        let profile = law_of(*kind, day(ON));
        for (objection, law) in [
            (Objection::None, Outcome::Granted),
            (Objection::Pending, Outcome::Refused),
            (Objection::Upheld, Outcome::Refused),
        ] {
            let verdict = agenda::deliberation(objection, &profile);
            let case = format!("{}, {}", kind.name(), objection.name());
            ledger.row(&case, &verdict.outcome(), &law);
            ledger.row(&case, &cited(&verdict.source), &article(*kind, ["41", "42", "44"]));
        }
        let judged = agenda::judged_by(day("Thu 14 Jan 2027").at(11, 30, 0, 0), &profile);
        let law = day("Sat 16 Jan 2027").at(11, 30, 0, 0);
        ledger.row(kind.name(), &judged.value, &law);
        ledger.row(kind.name(), &cited(&judged.source), &article(*kind, ["41", "42", "44"]));
    }
    ledger.close();
}

#[test]
fn one_sitting_of_a_session_answers_written_questions() {
    let mut ledger = Ledger::of("art. 46; 47; 49: one sitting");
    for kind in Kind::ALL {
        let profile = law_of(*kind, day(ON));
        for chosen in [0, 1] {
            let verdict = agenda::question_sitting(chosen, &profile).unwrap();
            let (law, source) = match (kind, chosen) {
                (Kind::Arrondissement, _) => (Outcome::Warned, "113-14, 226".to_owned()),
                (_, 0) => (Outcome::Granted, article(*kind, ["46", "47", "49"])),
                (..) => (Outcome::Refused, article(*kind, ["46", "47", "49"])),
            };
            let case = format!("{}, {chosen} chosen", kind.name());
            ledger.row(&case, &(verdict.outcome(), cited(&verdict.source)), &(law, source));
        }
    }
    ledger.close();
}

/// Receipt; three months later; two months later. A month too short ends on its last day.
const ANSWERS: &[(&str, &str, &str)] = &[
    ("Mon 4 Jan 2027", "Sun 4 Apr 2027", "Thu 4 Mar 2027"),
    ("Mon 30 Nov 2026", "Sun 28 Feb 2027", "Sat 30 Jan 2027"),
    ("Thu 31 Dec 2026", "Wed 31 Mar 2027", "Sun 28 Feb 2027"),
];

#[test]
fn a_petition_is_refused_within_three_months_or_two() {
    let mut ledger = Ledger::of("art. 125; 116; 122: petitions");
    for kind in Kind::ALL {
        let profile = law_of(*kind, day(ON));
        for &(received, three, two) in ANSWERS {
            let got = clock::petition_answer(day(received), &profile);
            let law = match kind {
                Kind::Commune => Some(three),
                Kind::Prefecture | Kind::Region => Some(two),
                Kind::Arrondissement => None,
            };
            let case = format!("{}, {received}", kind.name());
            let last = got.as_ref().and_then(law::clock::Deadline::last).map(shown);
            ledger.row(&case, &last, &law.map(str::to_owned));
            let accepted = petitions::accepted(&profile).map(|it| cited(&it.source));
            let source = law.map(|_| article(*kind, ["125", "116", "122"]));
            ledger.row(&case, &got.map(|it| cited(&it.source)), &source);
            ledger.row(&case, &accepted, &source);
        }
    }
    ledger.close();
}

#[test]
fn a_budget_that_failed_is_taken_up_again_in_days() {
    let mut ledger = Ledger::of("art. 187, 191; 178, 182; 200, 204: the budget again");
    let holidays = Holidays::seed();
    // 12 + 15 = 27 November, a Friday; 12 + 10 = 22 November, a Sunday, then Monday.
    let rows = [
        (BudgetTurn::Rejected, "Fri 27 Nov 2026", ["187", "178", "200"]),
        (BudgetTurn::Received, "Fri 27 Nov 2026", ["191", "182", "204"]),
        (BudgetTurn::Refused, "Mon 23 Nov 2026", ["191", "182", "204"]),
    ];
    for kind in Kind::ALL {
        let profile = law_of(*kind, day(ON));
        for (turn, last, articles) in rows {
            let got = clock::budget(turn, day("Thu 12 Nov 2026"), &profile, holidays);
            let got = got.map(|it| (it.last().map(shown), cited(&it.source)));
            let law = (Some(last.to_owned()), article(*kind, articles));
            let law = Some(law).filter(|_| *kind != Kind::Arrondissement);
            ledger.row(format!("{}, {turn:?}", kind.name()), &got, &law);
        }
        for (side, voted, law) in [
            (Side::Receipts, false, Outcome::Granted),
            (Side::Expenses, false, Outcome::Refused),
            (Side::Expenses, true, Outcome::Granted),
        ] {
            let got = budget::vote(side, voted, &profile);
            let got = got.map(|it| (it.outcome(), cited(&it.source)));
            let law = Some((law, article(*kind, ["186", "177", "199"])));
            let law = law.filter(|_| *kind != Kind::Arrondissement);
            ledger.row(format!("{}, {}", kind.name(), side.name()), &got, &law);
        }
    }
    ledger.close();
}
