//! How long a session may last (113-14, art. 34, 36 and 225; 112-14, art. 35 and 37; 111-14,
//! art. 37 and 39).

use crate::ground::{Ledger, cited, day, law_of, limit, shown};
use law::clock::{Facts, Step};
use law::sessions::{self, Finding};
use law::{Holidays, Kind, SessionKind, verdict};

const ORDINARY: SessionKind = SessionKind::Ordinary;
const EXTRAORDINARY: SessionKind = SessionKind::Extraordinary;

/// The opening, the fifteenth consecutive day, and the seventh working day after it (communes, and
/// arrondissements by reference, ambiguity 9). The length is a length: no rest day moves its end.
const COMMUNE: &[(&str, &str, &str)] = &[
    // 3 + 14 = 17; Wed 18(1) to Fri 20(3), Mon 23(4) to Thu 26(7).
    ("Tue 3 Feb 2026", "Tue 17 Feb 2026", "Thu 26 Feb 2026"),
    // 6 + 14 = 20; Mon 23(1) to Fri 27(5), Mon 2(6), Tue 3(7).
    ("Fri 6 Feb 2026", "Fri 20 Feb 2026", "Tue 3 Mar 2026"),
    // Tue 19(1) to Fri 22(4), Mon 25(5), Tue 26(6), [Wed 27, Thu 28 Sacrifice], Fri 29(7).
    ("Mon 4 May 2026", "Mon 18 May 2026", "Fri 29 May 2026"),
    // Fri 22(1), Mon 25(2), Tue 26(3), [27, 28], Fri 29(4), Mon 1(5), Tue 2(6), Wed 3(7).
    ("Thu 7 May 2026", "Thu 21 May 2026", "Wed 3 Jun 2026"),
    // Tue 20(1) to Fri 23(4), Mon 26(5) to Wed 28(7).
    ("Mon 5 Oct 2026", "Mon 19 Oct 2026", "Wed 28 Oct 2026"),
    // Thu 22(1), Fri 23(2), Mon 26(3) to Fri 30(7).
    ("Wed 7 Oct 2026", "Wed 21 Oct 2026", "Fri 30 Oct 2026"),
    // Fri 19(1), Mon 22(2) to Fri 26(6), Mon 1(7).
    ("Thu 4 Feb 2027", "Thu 18 Feb 2027", "Mon 1 Mar 2027"),
    // Opened on a Sunday, ended on a Sunday: Mon 22(1) to Fri 26(5), Mon 1(6), Tue 2(7).
    ("Sun 7 Feb 2027", "Sun 21 Feb 2027", "Tue 2 Mar 2027"),
    // Ended on the Sacrifice: [Tue 18], Wed 19(1) to Fri 21(3), Mon 24(4) to Thu 27(7).
    ("Mon 3 May 2027", "Mon 17 May 2027", "Thu 27 May 2027"),
];

/// Provinces and regions: fifteen consecutive days, then fifteen more; rest days change nothing.
const FIFTEEN_AND_FIFTEEN: &[(&str, &str, &str)] = &[
    // 12 + 14 = 26 January; 26 + 15 = 41 = 10 February.
    ("Mon 12 Jan 2026", "Mon 26 Jan 2026", "Tue 10 Feb 2026"),
    // 8 + 14 = 22 June; 22 + 15 = 37 = 7 July.
    ("Mon 8 Jun 2026", "Mon 22 Jun 2026", "Tue 7 Jul 2026"),
    // 2 + 14 = 16 March; 31 March.
    ("Mon 2 Mar 2026", "Mon 16 Mar 2026", "Tue 31 Mar 2026"),
    // 6 + 14 = 20 July; 20 + 15 = 35 = 4 August.
    ("Mon 6 Jul 2026", "Mon 20 Jul 2026", "Tue 4 Aug 2026"),
    // 5 + 14 = 19 October; 19 + 15 = 34 = 3 November.
    ("Mon 5 Oct 2026", "Mon 19 Oct 2026", "Tue 3 Nov 2026"),
    // 12 + 14 = 26 January; 10 February.
    ("Tue 12 Jan 2027", "Tue 26 Jan 2027", "Wed 10 Feb 2027"),
];

/// Extraordinary sessions: the kind, the opening, the last day. The opening is the first day.
const EXTRA: &[(Kind, &str, &str)] = &[
    // Communes, seven working days: Mon 14(1) to Fri 18(5), Mon 21(6), Tue 22(7).
    (Kind::Commune, "Mon 14 Sep 2026", "Tue 22 Sep 2026"),
    // Wed 28(1) to Fri 30(3), [Sat 31 Unity], Mon 2(4) to Thu 5(7).
    (Kind::Commune, "Wed 28 Oct 2026", "Thu 5 Nov 2026"),
    // Thu 29(1), Fri 30(2), Mon 2(3) to Thu 5(6), [Fri 6 Green March], Mon 9(7).
    (Kind::Commune, "Thu 29 Oct 2026", "Mon 9 Nov 2026"),
    // Wed 11(1) to Fri 13(3), Mon 16(4), Tue 17(5), [Wed 18], Thu 19(6), Fri 20(7).
    (Kind::Commune, "Wed 11 Nov 2026", "Fri 20 Nov 2026"),
    // Fri 22(1), Mon 25(2), Tue 26(3), [27, 28], Fri 29(4), Mon 1(5), Tue 2(6), Wed 3(7).
    (Kind::Commune, "Fri 22 May 2026", "Wed 3 Jun 2026"),
    // Opened on a Saturday: Mon 14 is the first working day.
    (Kind::Commune, "Sat 12 Sep 2026", "Tue 22 Sep 2026"),
    // Provinces and regions, seven consecutive days: 14 + 6 = 20.
    (Kind::Prefecture, "Mon 14 Sep 2026", "Sun 20 Sep 2026"),
    (Kind::Prefecture, "Fri 22 May 2026", "Thu 28 May 2026"),
    (Kind::Region, "Mon 14 Sep 2026", "Sun 20 Sep 2026"),
    (Kind::Region, "Thu 29 Oct 2026", "Wed 4 Nov 2026"),
    // Arrondissements, three working days.
    (Kind::Arrondissement, "Mon 14 Sep 2026", "Wed 16 Sep 2026"),
    (Kind::Arrondissement, "Fri 18 Sep 2026", "Tue 22 Sep 2026"),
    // Thu 5(1), [Fri 6], Mon 9(2), Tue 10(3).
    (Kind::Arrondissement, "Thu 5 Nov 2026", "Tue 10 Nov 2026"),
];

#[test]
fn an_ordinary_session_lasts_fifteen_days_and_its_extension() {
    let mut ledger = Ledger::of("art. 34, 35, 37: length and extension");
    let tables = [
        (Kind::Commune, COMMUNE),
        (Kind::Arrondissement, COMMUNE),
        (Kind::Prefecture, FIFTEEN_AND_FIFTEEN),
        (Kind::Region, FIFTEEN_AND_FIFTEEN),
    ];
    for (kind, table) in tables {
        for &(opening, latest, extended) in table {
            let profile = law_of(kind, day(opening));
            let got = sessions::latest_closing(ORDINARY, day(opening), &profile, Holidays::seed());
            let case = format!("{}, {opening}", kind.name());
            ledger.row(&case, &shown(got.latest), &latest.to_owned());
            ledger.row(&case, &got.extended.map(shown), &Some(extended.to_owned()));
        }
    }
    ledger.close();
}

#[test]
fn an_extraordinary_session_is_short_and_never_extended() {
    let mut ledger = Ledger::of("art. 36, 37, 39, 225: extraordinary sessions");
    for &(kind, opening, latest) in EXTRA {
        let profile = law_of(kind, day(opening));
        let got = sessions::latest_closing(EXTRAORDINARY, day(opening), &profile, Holidays::seed());
        let case = format!("{}, {opening}", kind.name());
        ledger.row(&case, &shown(got.latest), &latest.to_owned());
        ledger.row(&case, &got.extended.map(shown), &None);
        let facts = Facts::of(EXTRAORDINARY, day(opening));
        let closing = limit(Step::Closing, &facts, &profile).unwrap();
        ledger.row(&case, &closing.last().map(shown), &Some(latest.to_owned()));
        ledger.row(&case, &limit(Step::ExtendedClosing, &facts, &profile).is_none(), &true);
    }
    ledger.close();
}

#[test]
fn the_clock_closes_an_ordinary_session_on_the_same_days() {
    let mut ledger = Ledger::of("art. 34: length on the clock");
    for &(opening, latest, extended) in COMMUNE {
        let profile = law_of(Kind::Commune, day(opening));
        let facts = Facts::of(ORDINARY, day(opening));
        for (step, law) in [(Step::Closing, latest), (Step::ExtendedClosing, extended)] {
            let limit = limit(step, &facts, &profile).unwrap();
            ledger.row(opening, &limit.last().map(shown), &Some(law.to_owned()));
            ledger.row(opening, &cited(&limit.source), &"113-14, 34".to_owned());
        }
    }
    ledger.close();
}

/// What closing on a day comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closes {
    InTime,
    IfExtended,
    TooLate,
}
use Closes::{IfExtended, InTime, TooLate};

/// The kind, the session, its opening, its closing, what it comes to, and the article.
type Row = (Kind, SessionKind, &'static str, &'static str, Closes, &'static str);

const CLOSINGS: &[Row] = &[
    (Kind::Commune, ORDINARY, "Tue 3 Feb 2026", "Tue 3 Feb 2026", InTime, "34"),
    (Kind::Commune, ORDINARY, "Tue 3 Feb 2026", "Tue 17 Feb 2026", InTime, "34"),
    (Kind::Commune, ORDINARY, "Tue 3 Feb 2026", "Wed 18 Feb 2026", IfExtended, "34"),
    (Kind::Commune, ORDINARY, "Tue 3 Feb 2026", "Thu 26 Feb 2026", IfExtended, "34"),
    (Kind::Commune, ORDINARY, "Tue 3 Feb 2026", "Fri 27 Feb 2026", TooLate, "34"),
    (Kind::Commune, EXTRAORDINARY, "Mon 14 Sep 2026", "Tue 22 Sep 2026", InTime, "36"),
    (Kind::Commune, EXTRAORDINARY, "Mon 14 Sep 2026", "Wed 23 Sep 2026", TooLate, "36"),
    (Kind::Prefecture, ORDINARY, "Mon 12 Jan 2026", "Mon 26 Jan 2026", InTime, "35"),
    (Kind::Prefecture, ORDINARY, "Mon 12 Jan 2026", "Tue 10 Feb 2026", IfExtended, "35"),
    (Kind::Prefecture, ORDINARY, "Mon 12 Jan 2026", "Wed 11 Feb 2026", TooLate, "35"),
    (Kind::Prefecture, EXTRAORDINARY, "Mon 14 Sep 2026", "Sun 20 Sep 2026", InTime, "37"),
    (Kind::Prefecture, EXTRAORDINARY, "Mon 14 Sep 2026", "Mon 21 Sep 2026", TooLate, "37"),
    (Kind::Region, ORDINARY, "Mon 2 Mar 2026", "Tue 31 Mar 2026", IfExtended, "37"),
    (Kind::Region, ORDINARY, "Mon 2 Mar 2026", "Wed 1 Apr 2026", TooLate, "37"),
    (Kind::Region, EXTRAORDINARY, "Mon 14 Sep 2026", "Mon 21 Sep 2026", TooLate, "39"),
    (Kind::Arrondissement, EXTRAORDINARY, "Mon 14 Sep 2026", "Wed 16 Sep 2026", InTime, "225"),
    (Kind::Arrondissement, EXTRAORDINARY, "Mon 14 Sep 2026", "Thu 17 Sep 2026", TooLate, "225"),
];

#[test]
fn a_session_is_closed_in_time_or_in_its_extension_or_too_late() {
    let mut ledger = Ledger::of("art. 34 to 39, 225: closing");
    for &(kind, session, opening, on, law, article) in CLOSINGS {
        let profile = law_of(kind, day(opening));
        let seed = Holidays::seed();
        let verdict = sessions::closing(session, day(opening), day(on), &profile, seed);
        let got = match &verdict.finding {
            verdict::Finding::Session(Finding::Closes { .. }) => InTime,
            verdict::Finding::Session(Finding::ClosesInExtension { .. }) => IfExtended,
            verdict::Finding::Session(Finding::ClosesTooLate { .. }) => TooLate,
            other => panic!("not about a closing: {other:?}"),
        };
        let case = format!("{}, {opening} to {on}", kind.name());
        ledger.row(&case, &got, &law);
        ledger.row(&case, &verdict.source.article, &article.to_owned());
        ledger.row(&case, &verdict.allows(), &(law != TooLate));
    }
    ledger.close();
}

/// Nothing in art. 225 sets the length of the ordinary session of an arrondissement: it applies by
/// reference (ambiguity 9), and must say so.
#[test]
fn an_arrondissement_borrows_the_length_by_reference() {
    let mut ledger = Ledger::of("art. 34 by 226, ambiguity 9");
    let profile = law_of(Kind::Arrondissement, day("Mon 8 Jun 2026"));
    let facts = Facts::of(ORDINARY, day("Mon 8 Jun 2026"));
    for step in [Step::Closing, Step::ExtendedClosing] {
        let limit = limit(step, &facts, &profile).unwrap();
        ledger.row("length", &cited(&limit.source), &"113-14, 34 by 226".to_owned());
    }
    ledger.close();
}
