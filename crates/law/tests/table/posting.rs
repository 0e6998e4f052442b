//! Deliberations are posted within eight days (113-14, art. 273; arrondissements by art. 226),
//! counted from the adoption by default, from the closing under the other reading (ambiguity 6).

use crate::ground::{Ledger, article, cited, day, last, law_of, law_read, limit, shown};
use law::clock::{Due, Facts, Step, Trigger};
use law::readings::PostingFrom;
use law::{Kind, Readings, SessionKind};

const COUNCILS: [Kind; 2] = [Kind::Commune, Kind::Arrondissement];

/// The adoption, eight days after it, and the working day it runs to.
const POSTINGS: &[(&str, &str, Option<&str>)] = &[
    // 3 + 8 = 11.
    ("Tue 3 Feb 2026", "Wed 11 Feb 2026", None),
    ("Thu 5 Feb 2026", "Fri 13 Feb 2026", None),
    ("Fri 6 Feb 2026", "Sat 14 Feb 2026", Some("Mon 16 Feb 2026")),
    ("Sat 7 Feb 2026", "Sun 15 Feb 2026", Some("Mon 16 Feb 2026")),
    // 20 + 8 = 28, the last of February.
    ("Fri 20 Feb 2026", "Sat 28 Feb 2026", Some("Mon 2 Mar 2026")),
    ("Tue 24 Feb 2026", "Wed 4 Mar 2026", None),
    // [Wed 27, Thu 28 Sacrifice].
    ("Tue 19 May 2026", "Wed 27 May 2026", Some("Fri 29 May 2026")),
    // 29 + 8 = 37 = 6 November, the Green March, a Friday.
    ("Thu 29 Oct 2026", "Fri 6 Nov 2026", Some("Mon 9 Nov 2026")),
    ("Tue 6 Oct 2026", "Wed 14 Oct 2026", None),
];

#[test]
fn deliberations_are_posted_within_eight_days_of_adoption() {
    let mut ledger = Ledger::of("art. 273: eight days from adoption");
    for kind in COUNCILS {
        for &(adopted, eighth, moved) in POSTINGS {
            let profile = law_of(kind, day(adopted));
            let mut facts = Facts::of(SessionKind::Ordinary, day(adopted));
            let case = format!("{}, {adopted}", kind.name());
            ledger.row(&case, &last(Step::Posting, &facts, &profile), &"awaiting".to_owned());
            facts.adopted = Some(day(adopted));
            // A later closing changes nothing.
            facts.closing = Some(day("Fri 18 Dec 2026"));
            let got = limit(Step::Posting, &facts, &profile).unwrap();
            let Due::On(counted) = got.due else { panic!("{case}: no day") };
            ledger.row(&case, &shown(counted.due), &eighth.to_owned());
            ledger.row(&case, &counted.extended.map(shown), &moved.map(str::to_owned));
            ledger.row(&case, &cited(&got.source), &article(kind, ["273", "217", "247"]));
            ledger.row(&case, &got.trigger, &Trigger::Adoption);
            ledger.row(&case, &got.readings.iter().any(|it| it.point() == 6), &true);
        }
    }
    ledger.close();
}

#[test]
fn under_the_other_reading_the_eight_days_run_from_the_closing() {
    let mut ledger = Ledger::of("art. 273, ambiguity 6: eight days from the closing");
    let readings = Readings { posting_from: PostingFrom::Closing, ..Readings::default() };
    for &(closing, eighth, moved) in POSTINGS {
        let profile = law_read(Kind::Commune, day(closing), readings);
        let mut facts = Facts::of(SessionKind::Ordinary, day(closing));
        facts.adopted = Some(day(closing));
        ledger.row(closing, &last(Step::Posting, &facts, &profile), &"awaiting".to_owned());
        facts.closing = Some(day(closing));
        facts.adopted = Some(day("Sun 1 Feb 2026"));
        let got = limit(Step::Posting, &facts, &profile).unwrap();
        ledger.row(closing, &got.last().map(shown), &Some(moved.unwrap_or(eighth).to_owned()));
        ledger.row(closing, &got.trigger, &Trigger::Closing);
    }
    ledger.close();
}
