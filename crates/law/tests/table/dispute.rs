//! What follows an opposition: the council examines anew; if it maintains, the urgent judge has
//! forty-eight hours, the tribunal thirty days, and ten to notify its judgment (113-14, art. 117;
//! 112-14, art. 108; 111-14, art. 114; arrondissements by art. 230).

use crate::ground::{Ledger, cited, day, law_of, shown};
use law::dispute::{self, Dispute, Examination, Ruling};
use law::verdict::Outcome;
use law::{Holidays, Kind};

const ARTICLES: [(Kind, &str); 4] = [
    (Kind::Commune, "113-14, 117"),
    (Kind::Arrondissement, "113-14, 117 by 230"),
    (Kind::Prefecture, "112-14, 108"),
    (Kind::Region, "111-14, 114"),
];

/// The referral to the tribunal; two days later; the thirtieth day after it, moved if not worked.
const REFERRALS: &[(&str, &str, &str)] = &[
    // 2 + 30 = 32 = 1 April.
    ("Mon 2 Mar 2026", "Wed 4 Mar 2026", "Wed 1 Apr 2026"),
    // 28 + 30 = 58 = 28 May, the Sacrifice.
    ("Tue 28 Apr 2026", "Thu 30 Apr 2026", "Fri 29 May 2026"),
    // 26 + 30 = 56 = 25 November.
    ("Mon 26 Oct 2026", "Wed 28 Oct 2026", "Wed 25 Nov 2026"),
    // 5 + 30 = 35 = Sun 7 March; two days later is a Sunday, which is not judged here.
    ("Fri 5 Feb 2027", "", "Mon 8 Mar 2027"),
];

/// The judgment; the tenth day after it, moved if not worked.
const JUDGMENTS: &[(&str, &str)] = &[
    // 1 + 10 is Sat 11.
    ("Wed 1 Apr 2026", "Mon 13 Apr 2026"),
    // 29 + 10 = 39 = 8 June.
    ("Fri 29 May 2026", "Mon 8 Jun 2026"),
    // 27 + 10 = 37 = 6 November, the Green March, a Friday.
    ("Tue 27 Oct 2026", "Mon 9 Nov 2026"),
    // 8 + 10 = 18 November, Independence.
    ("Sun 8 Nov 2026", "Thu 19 Nov 2026"),
];

#[test]
fn the_judges_have_forty_eight_hours_thirty_days_and_ten() {
    let mut ledger = Ledger::of("art. 117; 108; 114: judges");
    let seed = Holidays::seed();
    for (kind, _) in ARTICLES {
        for &(referred, stay, judgment) in REFERRALS {
            let profile = law_of(kind, day(referred));
            let case = format!("{}, {referred}", kind.name());
            if !stay.is_empty() {
                let got = dispute::stay_until(day(referred), &profile, seed);
                ledger.row(&case, &shown(got), &stay.to_owned());
            }
            let got = dispute::judgment_until(day(referred), &profile, seed);
            ledger.row(&case, &shown(got), &judgment.to_owned());
        }
        for &(judged, notice) in JUDGMENTS {
            let profile = law_of(kind, day(judged));
            let got = dispute::notice_until(day(judged), &profile, seed);
            ledger.row(format!("{}, {judged}", kind.name()), &shown(got), &notice.to_owned());
        }
    }
    ledger.close();
}

/// Opposed on Mon 16 February 2026: nothing is enforceable until the council gives way or a judge has
/// spoken; the urgent referral suspends.
#[test]
fn what_was_opposed_waits_for_the_council_or_the_judge() {
    let mut ledger = Ledger::of("art. 117; 108; 114: after an opposition");
    let opposed = Dispute::since(day("Mon 16 Feb 2026"));
    let examined = |how| Dispute { examined: Some((how, day("Mon 23 Feb 2026"))), ..opposed };
    let maintained = examined(Examination::Maintained);
    let referred = Dispute { referred: Some(day("Mon 2 Mar 2026")), ..maintained };
    let stayed = |how| Dispute { stay: Some((how, day("Wed 4 Mar 2026"))), ..referred };
    let judged =
        |how| Dispute { judged: Some((how, day("Wed 1 Apr 2026"))), ..stayed(Ruling::Granted) };
    let stories = [
        ("opposed", opposed, false),
        ("lifted", Dispute { lifted: Some(day("Wed 18 Feb 2026")), ..opposed }, true),
        ("dropped", examined(Examination::Dropped), false),
        ("referred", referred, false),
        ("stayed", stayed(Ruling::Granted), false),
        ("annulled", judged(Ruling::Granted), false),
        ("upheld", judged(Ruling::Dismissed), true),
    ];
    for (kind, article) in ARTICLES {
        let profile = law_of(kind, day("Mon 16 Feb 2026"));
        for (case, dispute, executed) in &stories {
            let verdict = dispute::standing(dispute, &profile, Holidays::seed());
            let case = format!("{}, {case}", kind.name());
            ledger.row(&case, &(verdict.outcome() == Outcome::Granted), executed);
            ledger.row(&case, &cited(&verdict.source), &article.to_owned());
        }
    }
    ledger.close();
}
