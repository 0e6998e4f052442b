//! The visa: twenty days from receipt, silence being worth one (113-14, art. 118; arrondissements
//! by art. 230). The governor gives it, the interior for delegated management and companies.

use crate::ground::{Ledger, cited, commune, day, last, law_of, limit, shown};
use law::clock::{Due, Facts, Step};
use law::control::{self, Deliberation, Finding, Ground, VisaAnswer};
use law::verdict::{self, Outcome};
use law::{Authority, Holidays, Kind, SessionKind, Subject, Verdict};

/// Receipt; the twentieth day after it; the working day it runs to; the first enforceable day if
/// nobody answers, which is the one after the longest of them.
const VISAS: &[(&str, &str, Option<&str>, &str)] = &[
    // 10 + 20 = 30.
    ("Tue 10 Mar 2026", "Mon 30 Mar 2026", None, "Tue 31 Mar 2026"),
    // 16 + 20 = 36 = 8 March, a Sunday.
    ("Mon 16 Feb 2026", "Sun 8 Mar 2026", Some("Mon 9 Mar 2026"), "Tue 10 Mar 2026"),
    // 28 February + 20 = 20 March, the end of the fast and a weekend.
    ("Sat 28 Feb 2026", "Fri 20 Mar 2026", Some("Mon 23 Mar 2026"), "Tue 24 Mar 2026"),
    // 10 + 20 = 30 April; enforceable even on Labour day.
    ("Fri 10 Apr 2026", "Thu 30 Apr 2026", None, "Fri 1 May 2026"),
    // 7 + 20 = 27 May and the 28th, the Sacrifice.
    ("Thu 7 May 2026", "Wed 27 May 2026", Some("Fri 29 May 2026"), "Sat 30 May 2026"),
    // 16 June + 20 = 36 = 6 July.
    ("Tue 16 Jun 2026", "Mon 6 Jul 2026", None, "Tue 7 Jul 2026"),
    // 10 + 20 = 30 July, the Throne.
    ("Fri 10 Jul 2026", "Thu 30 Jul 2026", Some("Fri 31 Jul 2026"), "Sat 1 Aug 2026"),
    // 31 July + 20 = 20 August, the 21st, and a weekend.
    ("Fri 31 Jul 2026", "Thu 20 Aug 2026", Some("Mon 24 Aug 2026"), "Tue 25 Aug 2026"),
    // 16 October + 20 = 36 = 5 November.
    ("Fri 16 Oct 2026", "Thu 5 Nov 2026", None, "Fri 6 Nov 2026"),
    // 20 November + 20 = 40 = 10 December.
    ("Fri 20 Nov 2026", "Thu 10 Dec 2026", None, "Fri 11 Dec 2026"),
    // 12 December + 20 = 32 = 1 January.
    ("Sat 12 Dec 2026", "Fri 1 Jan 2027", Some("Mon 4 Jan 2027"), "Tue 5 Jan 2027"),
];

fn found(verdict: &Verdict) -> Finding {
    match &verdict.finding {
        verdict::Finding::Control(finding) => finding.clone(),
        other => panic!("not about control: {other:?}"),
    }
}

fn awaiting(subject: Subject, on: &str) -> Deliberation {
    let received = Some(day(on));
    Deliberation { subject, received, opposed: None, asked: received, visa: None }
}

#[test]
fn a_visa_is_given_within_twenty_days_and_silence_is_one() {
    let mut ledger = Ledger::of("art. 118: twenty days, silence is a visa");
    for (kind, article, from) in [
        (Kind::Commune, "113-14, 118", Authority::Governor),
        (Kind::Arrondissement, "113-14, 118 by 230", Authority::Governor),
        (Kind::Prefecture, "112-14, 109", Authority::Governor),
        (Kind::Region, "111-14, 115", Authority::Interior),
    ] {
        for &(on, twentieth, moved, silence) in VISAS {
            let profile = law_of(kind, day(on));
            let until = moved.unwrap_or(twentieth);
            let seed = Holidays::seed();
            let case = format!("{}, {on}", kind.name());
            let got = control::visa_until(Subject::Budget, day(on), &profile, seed);
            ledger.row(&case, &got.map(shown), &Some(until.to_owned()));
            let it = awaiting(Subject::Budget, on);
            let law = Some((day(silence), Ground::Silence));
            ledger.row(&case, &control::enforceable_on(&it, &profile, seed), &law);
            let verdict = control::standing(&it, day(until), &profile, seed);
            let counted = moved.map(|_| day(twentieth));
            let law = Finding::AwaitsVisa { from, until: day(until), counted };
            ledger.row(&case, &found(&verdict), &law);
            ledger.row(&case, &verdict.outcome(), &Outcome::Pending);
            let verdict = control::standing(&it, day(silence), &profile, seed);
            let law = Finding::Enforceable { since: day(silence), ground: Ground::Silence };
            ledger.row(&case, &found(&verdict), &law);
            ledger.row(&case, &cited(&verdict.source), &article.to_owned());
        }
    }
    ledger.close();
}

#[test]
fn the_clock_counts_the_visa_of_a_session_that_needs_one() {
    let mut ledger = Ledger::of("art. 118: visa on the clock");
    for &(on, twentieth, moved, _) in VISAS {
        let profile = law_of(Kind::Commune, day(on));
        let mut facts = Facts::of(SessionKind::Ordinary, day(on));
        facts.deliberations_received = Some(day(on));
        facts.subjects = vec![Subject::Roads, Subject::Agreement];
        ledger.row(on, &last(Step::Visa, &facts, &profile), &"absent".to_owned());
        facts.subjects.push(Subject::Financial);
        let got = limit(Step::Visa, &facts, &profile).unwrap();
        let Due::On(counted) = got.due else { panic!("{on}: no day") };
        ledger.row(on, &shown(counted.due), &twentieth.to_owned());
        ledger.row(on, &counted.extended.map(shown), &moved.map(str::to_owned));
        ledger.row(on, &cited(&got.source), &"113-14, 118".to_owned());
        facts.deliberations_received = None;
        ledger.row(on, &last(Step::Visa, &facts, &profile), &"awaiting".to_owned());
    }
    ledger.close();
}

/// Received on Tue 10 March: opposition until Fri 13 (11, 12, 13), visa until Mon 30.
#[test]
fn a_visa_given_in_time_makes_enforceable_and_a_refusal_in_time_does_not() {
    let mut ledger = Ledger::of("art. 118: answers");
    let (seed, later) = (Holidays::seed(), day("Fri 17 Apr 2026"));
    let silence = Some((day("Tue 31 Mar 2026"), Ground::Silence));
    let given = |on: &str| VisaAnswer::Given(day(on));
    let refused = |on: &str| VisaAnswer::Refused(day(on));
    let visa = |on: &str| Some((day(on), Ground::Visa));
    for (answer, law) in [
        (given("Mon 16 Mar 2026"), visa("Mon 16 Mar 2026")),
        (given("Mon 30 Mar 2026"), visa("Mon 30 Mar 2026")),
        // Too late: silence had already made it enforceable.
        (given("Tue 31 Mar 2026"), silence),
        (refused("Mon 16 Mar 2026"), None),
        (refused("Mon 30 Mar 2026"), None),
        (refused("Tue 31 Mar 2026"), silence),
        (refused("Wed 15 Apr 2026"), silence),
    ] {
        for (subject, by) in [
            (Subject::Budget, Authority::Governor),
            (Subject::DelegatedManagement, Authority::Interior),
        ] {
            let it = Deliberation { visa: Some(answer), ..awaiting(subject, "Tue 10 Mar 2026") };
            let case = format!("{}, {answer:?}", subject.name());
            ledger.row(&case, &control::enforceable_on(&it, &commune(), seed), &law);
            let verdict = control::standing(&it, later, &commune(), seed);
            let law = match (law, answer) {
                (Some((since, ground)), _) => Finding::Enforceable { since, ground },
                (None, VisaAnswer::Refused(on) | VisaAnswer::Given(on)) => {
                    Finding::VisaRefused { by, on }
                }
            };
            ledger.row(&case, &found(&verdict), &law);
            ledger.row(&case, &verdict.source.article, &"118".to_owned());
        }
    }
    ledger.close();
}

/// An opposition in time stops also what got a visa, or silence for one.
#[test]
fn an_opposition_in_time_stops_what_needs_a_visa_too() {
    let mut ledger = Ledger::of("art. 117 and 118: opposition before the visa");
    let seed = Holidays::seed();
    let on = day("Fri 13 Mar 2026");
    let later = day("Fri 17 Apr 2026");
    for visa in [None, Some(VisaAnswer::Given(day("Mon 16 Mar 2026")))] {
        let it = awaiting(Subject::Budget, "Tue 10 Mar 2026");
        let it = Deliberation { opposed: Some(on), visa, ..it };
        ledger.row("opposed", &control::enforceable_on(&it, &commune(), seed), &None);
        let verdict = control::standing(&it, later, &commune(), seed);
        ledger.row("opposed", &found(&verdict), &Finding::Opposed { on });
    }
    ledger.close();
}

/// Before the time to oppose has run out, that is what is awaited.
#[test]
fn the_opposition_is_awaited_before_the_visa() {
    let mut ledger = Ledger::of("art. 117 and 118: what is awaited first");
    let it = awaiting(Subject::DevelopmentCompany, "Tue 10 Mar 2026");
    let interior = Authority::Interior;
    for (today, law) in [
        ("Tue 10 Mar 2026", Finding::MayBeOpposed { until: day("Fri 13 Mar 2026") }),
        ("Fri 13 Mar 2026", Finding::MayBeOpposed { until: day("Fri 13 Mar 2026") }),
        (
            "Sat 14 Mar 2026",
            Finding::AwaitsVisa { from: interior, until: day("Mon 30 Mar 2026"), counted: None },
        ),
    ] {
        let verdict = control::standing(&it, day(today), &commune(), Holidays::seed());
        ledger.row(today, &found(&verdict), &law);
        ledger.row(today, &verdict.allows(), &false);
    }
    ledger.close();
}
