//! Control of legality: three working days from receipt to oppose, and then what nobody opposed is
//! enforceable (113-14, art. 117; 112-14, art. 108; 111-14, art. 114; arrondissements by art. 230);
//! internal rules (art. 32, 33, 35).

use crate::ground::{Ledger, cited, commune, day, last, law_of, limit, shown};
use law::clock::{Facts, Step};
use law::control::{self, Deliberation, Finding, Ground};
use law::verdict::{self, Outcome};
use law::{Holidays, Kind, SessionKind, Subject, Verdict};

/// Receipt by the governor; the third working day after it; the first enforceable day, the next.
const OPPOSITIONS: &[(&str, &str, &str)] = &[
    // Wed 4(1), Thu 5(2), Fri 6(3).
    ("Tue 3 Mar 2026", "Fri 6 Mar 2026", "Sat 7 Mar 2026"),
    // Tue 10(1), Wed 11(2), Thu 12(3).
    ("Mon 9 Mar 2026", "Thu 12 Mar 2026", "Fri 13 Mar 2026"),
    // [Sat, Sun], Mon 9(1), Tue 10(2), Wed 11(3).
    ("Fri 6 Mar 2026", "Wed 11 Mar 2026", "Thu 12 Mar 2026"),
    // Received on a Saturday: the same.
    ("Sat 7 Mar 2026", "Wed 11 Mar 2026", "Thu 12 Mar 2026"),
    // Thu 19(1), [Fri 20, Sat 21 end of the fast, Sun], Mon 23(2), Tue 24(3).
    ("Wed 18 Mar 2026", "Tue 24 Mar 2026", "Wed 25 Mar 2026"),
    // Wed 29(1), Thu 30(2), [Fri 1 May, Sat, Sun], Mon 4(3).
    ("Tue 28 Apr 2026", "Mon 4 May 2026", "Tue 5 May 2026"),
    // [Wed 27, Thu 28 Sacrifice], Fri 29(1), Mon 1(2), Tue 2(3).
    ("Tue 26 May 2026", "Tue 2 Jun 2026", "Wed 3 Jun 2026"),
    // [Wed 17 Hegira], Thu 18(1), Fri 19(2), Mon 22(3).
    ("Tue 16 Jun 2026", "Mon 22 Jun 2026", "Tue 23 Jun 2026"),
    // [Thu 20, Fri 21], Mon 24(1), Tue 25(2), [Wed 26, Thu 27 Mawlid], Fri 28(3).
    ("Wed 19 Aug 2026", "Fri 28 Aug 2026", "Sat 29 Aug 2026"),
    // [Fri 6 Green March], Mon 9(1), Tue 10(2), Wed 11(3).
    ("Thu 5 Nov 2026", "Wed 11 Nov 2026", "Thu 12 Nov 2026"),
    // Mon 23(1), Tue 24(2), Wed 25(3).
    ("Fri 20 Nov 2026", "Wed 25 Nov 2026", "Thu 26 Nov 2026"),
    // Thu 31(1), [Fri 1 January], Mon 4(2), Tue 5(3).
    ("Wed 30 Dec 2026", "Tue 5 Jan 2027", "Wed 6 Jan 2027"),
    // [Mon 11], Tue 12(1), Wed 13(2), [Thu 14], Fri 15(3).
    ("Fri 8 Jan 2027", "Fri 15 Jan 2027", "Sat 16 Jan 2027"),
];

/// Where the opposition of each kind of council stands.
const ARTICLES: [(Kind, &str); 4] = [
    (Kind::Commune, "113-14, 117"),
    (Kind::Arrondissement, "113-14, 117 by 230"),
    (Kind::Prefecture, "112-14, 108"),
    (Kind::Region, "111-14, 114"),
];

fn received(subject: Subject, on: &str) -> Deliberation {
    let received = Some(day(on));
    Deliberation { subject, received, opposed: None, asked: received, visa: None }
}

fn found(verdict: &Verdict) -> Finding {
    match &verdict.finding {
        verdict::Finding::Control(finding) => finding.clone(),
        other => panic!("not about control: {other:?}"),
    }
}

#[test]
fn the_governor_opposes_within_three_working_days_of_receipt() {
    let mut ledger = Ledger::of("art. 117: three working days");
    for (kind, article) in ARTICLES {
        for &(on, third, _) in OPPOSITIONS {
            let profile = law_of(kind, day(on));
            let seed = Holidays::seed();
            let got = control::opposition_until(Subject::Roads, day(on), &profile, seed);
            let case = format!("{}, {on}", kind.name());
            ledger.row(&case, &shown(got), &third.to_owned());
            let mut facts = Facts::of(SessionKind::Ordinary, day(on));
            ledger.row(&case, &last(Step::Opposition, &facts, &profile), &"awaiting".to_owned());
            facts.deliberations_received = Some(day(on));
            let got = limit(Step::Opposition, &facts, &profile).unwrap();
            ledger.row(&case, &got.last().map(shown), &Some(third.to_owned()));
            ledger.row(&case, &cited(&got.source), &article.to_owned());
        }
    }
    ledger.close();
}

#[test]
fn what_nobody_opposed_is_enforceable_once_the_three_days_have_run_out() {
    let mut ledger = Ledger::of("art. 117: tacit enforceability");
    for (kind, article) in ARTICLES {
        for &(on, third, enforceable) in OPPOSITIONS {
            let profile = law_of(kind, day(on));
            let it = received(Subject::Roads, on);
            let got = control::enforceable_on(&it, &profile, Holidays::seed());
            let law = Some((day(enforceable), Ground::NoOpposition));
            ledger.row(on, &got, &law);
            let verdict = control::standing(&it, day(third), &profile, Holidays::seed());
            ledger.row(on, &found(&verdict), &Finding::MayBeOpposed { until: day(third) });
            ledger.row(on, &verdict.outcome(), &Outcome::Pending);
            let verdict = control::standing(&it, day(enforceable), &profile, Holidays::seed());
            let law =
                Finding::Enforceable { since: day(enforceable), ground: Ground::NoOpposition };
            ledger.row(on, &found(&verdict), &law);
            ledger.row(on, &verdict.outcome(), &Outcome::Granted);
            ledger.row(on, &cited(&verdict.source), &article.to_owned());
        }
    }
    ledger.close();
}

/// Only the matters of art. 118 wait for more than silence: every other is enforceable at once.
#[test]
fn a_matter_without_visa_waits_for_the_opposition_alone() {
    let mut ledger = Ledger::of("art. 117: matters without visa");
    let free = [
        Subject::Property,
        Subject::PrivatePartnership,
        Subject::CompetenceContract,
        Subject::StreetNaming,
        Subject::Agreement,
        Subject::Appointment,
        Subject::InternalAudit,
        Subject::PresidentReport,
        Subject::Report,
        Subject::Roads,
        Subject::Other,
    ];
    for subject in free {
        let it = received(subject, "Tue 3 Mar 2026");
        let got = control::enforceable_on(&it, &commune(), Holidays::seed());
        let law = Some((day("Sat 7 Mar 2026"), Ground::NoOpposition));
        ledger.row(subject.name(), &got, &law);
        let until =
            control::visa_until(subject, day("Tue 3 Mar 2026"), &commune(), Holidays::seed());
        ledger.row(subject.name(), &until, &None);
    }
    ledger.close();
}

/// Received on Tue 3 March: the last day to oppose is Fri 6 (4, 5, 6).
#[test]
fn an_opposition_in_time_stops_the_deliberation_and_a_late_one_does_not() {
    let mut ledger = Ledger::of("art. 117: oppositions");
    let (last, seed) = (day("Fri 6 Mar 2026"), Holidays::seed());
    for (opposed, in_time) in [
        ("Tue 3 Mar 2026", true),
        ("Wed 4 Mar 2026", true),
        ("Fri 6 Mar 2026", true),
        ("Sat 7 Mar 2026", false),
        ("Mon 9 Mar 2026", false),
    ] {
        let on = day(opposed);
        let it = Deliberation { opposed: Some(on), ..received(Subject::Roads, "Tue 3 Mar 2026") };
        let law = (!in_time).then(|| (day("Sat 7 Mar 2026"), Ground::NoOpposition));
        ledger.row(opposed, &control::enforceable_on(&it, &commune(), seed), &law);
        let verdict = control::standing(&it, day("Mon 16 Mar 2026"), &commune(), seed);
        let law =
            if in_time { Finding::Opposed { on } } else { Finding::OpposedTooLate { on, last } };
        ledger.row(opposed, &found(&verdict), &law);
        ledger.row(opposed, &verdict.source.article, &"117".to_owned());
        let outcome = if in_time { Outcome::Refused } else { Outcome::Warned };
        ledger.row(opposed, &verdict.outcome(), &outcome);
    }
    ledger.close();
}

/// The days run from the receipt, of which the governor gives a receipt (art. 116).
#[test]
fn without_a_receipt_no_day_runs() {
    let mut ledger = Ledger::of("art. 116 and 117: not received");
    for &subject in Subject::ALL {
        let it = Deliberation { subject, received: None, opposed: None, asked: None, visa: None };
        let verdict = control::standing(&it, day("Fri 18 Dec 2026"), &commune(), Holidays::seed());
        ledger.row(subject.name(), &found(&verdict), &Finding::NotReceived);
        ledger.row(subject.name(), &verdict.outcome(), &Outcome::Pending);
        let got = control::enforceable_on(&it, &commune(), Holidays::seed());
        ledger.row(subject.name(), &got, &None);
    }
    ledger.close();
}

/// Internal rules are in force once eight days have run out after receipt (art. 32): receipt; the
/// eighth day, moved if it is not worked; the day after.
const INTERNAL_RULES: &[(&str, &str, &str)] = &[
    // 3 + 8 = 11.
    ("Tue 3 Mar 2026", "Wed 11 Mar 2026", "Thu 12 Mar 2026"),
    // 12 + 8 = 20, the end of the fast: Mon 23.
    ("Thu 12 Mar 2026", "Mon 23 Mar 2026", "Tue 24 Mar 2026"),
    // 6 + 8 = 14, a Saturday: Mon 16.
    ("Fri 6 Mar 2026", "Mon 16 Mar 2026", "Tue 17 Mar 2026"),
    // 16 + 8 = 24.
    ("Fri 16 Oct 2026", "Mon 26 Oct 2026", "Tue 27 Oct 2026"),
    ("Mon 12 Oct 2026", "Tue 20 Oct 2026", "Wed 21 Oct 2026"),
];

#[test]
fn internal_rules_are_in_force_eight_days_after_receipt() {
    let mut ledger = Ledger::of("art. 32: internal rules");
    let seed = Holidays::seed();
    let councils = [
        (Kind::Commune, "113-14, 32"),
        (Kind::Prefecture, "112-14, 33"),
        (Kind::Region, "111-14, 35"),
    ];
    for ((kind, article), &(on, eighth, force)) in
        councils.into_iter().flat_map(|it| INTERNAL_RULES.iter().map(move |row| (it, row)))
    {
        let profile = law_of(kind, day(on));
        let it = received(Subject::InternalRules, on);
        let law = Some((day(force), Ground::NoOpposition));
        ledger.row(on, &control::enforceable_on(&it, &profile, seed), &law);
        let mut facts = Facts::of(SessionKind::Ordinary, day(on));
        facts.deliberations_received = Some(day(on));
        let absent = last(Step::InternalRules, &facts, &profile);
        ledger.row(on, &absent, &"absent".to_owned());
        facts.subjects = vec![Subject::InternalRules];
        let got = limit(Step::InternalRules, &facts, &profile).unwrap();
        ledger.row(on, &got.last().map(shown), &Some(eighth.to_owned()));
        ledger.row(on, &cited(&got.source), &article.to_owned());
        let verdict = control::standing(&it, day(force), &profile, seed);
        ledger.row(on, &verdict.outcome(), &Outcome::Granted);
        ledger.row(on, &cited(&verdict.source), &article.to_owned());
    }
    ledger.close();
}
