//! When ordinary sessions open (113-14, art. 33 and 225; 112-14, art. 34; 111-14, art. 36), and
//! what they begin with (113-14, art. 106; 112-14, art. 104; 111-14, art. 110).

use crate::ground::{Ledger, cited, day, law_of, shown};
use law::holidays::{Confidence, Holiday, When};
use law::sessions::{self, Finding};
use law::verdict::{self, Outcome};
use law::{Holidays, Kind, SessionKind, Subject, Verdict};

fn found(verdict: &Verdict) -> &Finding {
    match &verdict.finding {
        verdict::Finding::Session(finding) => finding,
        other => panic!("not about a session: {other:?}"),
    }
}

fn windows(year: i16, kind: Kind, holidays: &Holidays) -> Vec<[String; 2]> {
    let profile = law_of(kind, jiff::civil::date(year, 1, 1));
    let windows = sessions::opening_windows(year, &profile, holidays);
    windows.into_iter().map(|it| [shown(it.first), shown(it.last)]).collect()
}

fn written(windows: &[[&str; 2]]) -> Vec<[String; 2]> {
    windows.iter().map(|[first, last]| [shown(day(first)), shown(day(last))]).collect()
}

/// Communes: the first week of February, May and October, which begins with the first of the month
/// (the first week of May opens on Labour day).
const COMMUNE: &[(i16, [[&str; 2]; 3])] = &[
    (
        2016,
        [
            ["Mon 1 Feb 2016", "Sun 7 Feb 2016"],
            ["Sun 1 May 2016", "Sat 7 May 2016"],
            ["Sat 1 Oct 2016", "Fri 7 Oct 2016"],
        ],
    ),
    (
        2021,
        [
            ["Mon 1 Feb 2021", "Sun 7 Feb 2021"],
            ["Sat 1 May 2021", "Fri 7 May 2021"],
            ["Fri 1 Oct 2021", "Thu 7 Oct 2021"],
        ],
    ),
    (
        2026,
        [
            ["Sun 1 Feb 2026", "Sat 7 Feb 2026"],
            ["Fri 1 May 2026", "Thu 7 May 2026"],
            ["Thu 1 Oct 2026", "Wed 7 Oct 2026"],
        ],
    ),
    (
        2027,
        [
            ["Mon 1 Feb 2027", "Sun 7 Feb 2027"],
            ["Sat 1 May 2027", "Fri 7 May 2027"],
            ["Fri 1 Oct 2027", "Thu 7 Oct 2027"],
        ],
    ),
    (
        2028,
        [
            ["Tue 1 Feb 2028", "Mon 7 Feb 2028"],
            ["Mon 1 May 2028", "Sun 7 May 2028"],
            ["Sun 1 Oct 2028", "Sat 7 Oct 2028"],
        ],
    ),
];

#[test]
fn a_commune_opens_its_sessions_in_the_first_week_of_three_months() {
    let mut ledger = Ledger::of("art. 33: first week of February, May, October");
    for (year, law) in COMMUNE {
        let got = windows(*year, Kind::Commune, Holidays::seed());
        ledger.row(year, &got, &written(law));
    }
    ledger.close();
}

/// Arrondissements: January, June and September, no day nor week imposed.
#[test]
fn an_arrondissement_opens_its_sessions_on_any_day_of_three_months() {
    let mut ledger = Ledger::of("art. 225: January, June, September");
    let law = [
        ["Thu 1 Jan 2026", "Sat 31 Jan 2026"],
        ["Mon 1 Jun 2026", "Tue 30 Jun 2026"],
        ["Tue 1 Sep 2026", "Wed 30 Sep 2026"],
    ];
    let got = windows(2026, Kind::Arrondissement, Holidays::seed());
    ledger.row(2026, &got, &written(&law));
    ledger.close();
}

/// Prefectures and provinces: the second Monday of January, June and September, or the next
/// working day if it is a holiday. Later years are told in January only: no moon is known of them.
const PREFECTURE: &[(i16, &[&str])] = &[
    // Mondays 4 and 11, the Manifesto: the next day.
    (2016, &["Tue 12 Jan 2016"]),
    // Mondays 7 and 14; the Amazigh new year is a holiday since 2024 only.
    (2019, &["Mon 14 Jan 2019"]),
    (2021, &["Tue 12 Jan 2021"]),
    (2024, &["Mon 8 Jan 2024"]),
    (2025, &["Mon 13 Jan 2025"]),
    (2026, &["Mon 12 Jan 2026", "Mon 8 Jun 2026", "Mon 14 Sep 2026"]),
    // Mondays 4 and 11, the Manifesto.
    (2027, &["Tue 12 Jan 2027", "Mon 14 Jun 2027", "Mon 13 Sep 2027"]),
    (2028, &["Mon 10 Jan 2028"]),
    // 1 January 2029 is itself a Monday: the second one is the 8th.
    (2029, &["Mon 8 Jan 2029"]),
    // Mondays 7 and 14, the Amazigh new year: the next day.
    (2030, &["Tue 15 Jan 2030"]),
];

#[test]
fn a_province_opens_its_sessions_on_the_second_monday() {
    let mut ledger = Ledger::of("112-14, art. 34: second Monday of January, June, September");
    for (year, law) in PREFECTURE {
        let got = windows(*year, Kind::Prefecture, Holidays::seed());
        for (place, it) in law.iter().enumerate() {
            ledger.row(year, &got.get(place), &Some(&[(*it).to_owned(), shown(day(it))]));
        }
    }
    ledger.close();
}

/// Regions: the first Monday of March, July and October, or the next working day.
const REGION: &[(i16, [&str; 3])] = &[
    (2024, ["Mon 4 Mar 2024", "Mon 1 Jul 2024", "Mon 7 Oct 2024"]),
    (2025, ["Mon 3 Mar 2025", "Mon 7 Jul 2025", "Mon 6 Oct 2025"]),
    (2026, ["Mon 2 Mar 2026", "Mon 6 Jul 2026", "Mon 5 Oct 2026"]),
    (2027, ["Mon 1 Mar 2027", "Mon 5 Jul 2027", "Mon 4 Oct 2027"]),
    (2028, ["Mon 6 Mar 2028", "Mon 3 Jul 2028", "Mon 2 Oct 2028"]),
];

#[test]
fn a_region_opens_its_sessions_on_the_first_monday() {
    let mut ledger = Ledger::of("111-14, art. 36: first Monday of March, July, October");
    for (year, law) in REGION {
        let got = windows(*year, Kind::Region, Holidays::seed());
        ledger.row(year, &got, &written(&law.map(|it| [it, it])));
    }
    ledger.close();
}

/// A day that the head of government grants moves the session like any holiday: Mon 6 July 2026 and
/// the Tuesday are holidays here, so the region meets on Wednesday.
#[test]
fn a_holiday_that_an_administrator_adds_moves_the_session() {
    let mut ledger = Ledger::of("111-14, art. 36: holiday of the administrator");
    let granted = Holiday {
        when: When::Once(day("Mon 6 Jul 2026")),
        days: 2,
        fr: "Jours accordés".into(),
        ar: "عطلة استثنائية".into(),
        confidence: Confidence::Official,
    };
    let got = windows(2026, Kind::Region, &Holidays::new(vec![granted]));
    let wednesday = shown(day("Wed 8 Jul 2026"));
    ledger.row(2026, &got[1], &[wednesday.clone(), wednesday]);
    ledger.close();
}

/// A day, and whether the ordinary session may open on it: yes, yes though it is not worked, no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opens {
    Yes,
    AtRest,
    No,
}
use Opens::{AtRest, No, Yes};

const DAYS: &[(Kind, &str, Opens, &str)] = &[
    (Kind::Commune, "Sat 31 Jan 2026", No, "33"),
    (Kind::Commune, "Sun 1 Feb 2026", AtRest, "33"),
    (Kind::Commune, "Mon 2 Feb 2026", Yes, "33"),
    (Kind::Commune, "Fri 6 Feb 2026", Yes, "33"),
    (Kind::Commune, "Sat 7 Feb 2026", AtRest, "33"),
    (Kind::Commune, "Sun 8 Feb 2026", No, "33"),
    (Kind::Commune, "Mon 2 Mar 2026", No, "33"),
    (Kind::Commune, "Thu 30 Apr 2026", No, "33"),
    // Labour day, a Friday in 2026, a Saturday in 2027.
    (Kind::Commune, "Fri 1 May 2026", AtRest, "33"),
    (Kind::Commune, "Mon 4 May 2026", Yes, "33"),
    (Kind::Commune, "Thu 7 May 2026", Yes, "33"),
    (Kind::Commune, "Fri 8 May 2026", No, "33"),
    (Kind::Commune, "Sat 1 May 2027", AtRest, "33"),
    (Kind::Commune, "Thu 1 Oct 2026", Yes, "33"),
    (Kind::Commune, "Wed 7 Oct 2026", Yes, "33"),
    (Kind::Commune, "Thu 8 Oct 2026", No, "33"),
    (Kind::Commune, "Mon 6 Jul 2026", No, "33"),
    (Kind::Prefecture, "Mon 5 Jan 2026", No, "34"),
    (Kind::Prefecture, "Mon 12 Jan 2026", Yes, "34"),
    (Kind::Prefecture, "Tue 13 Jan 2026", No, "34"),
    (Kind::Prefecture, "Mon 11 Jan 2027", No, "34"),
    (Kind::Prefecture, "Tue 12 Jan 2027", Yes, "34"),
    (Kind::Prefecture, "Mon 9 Feb 2026", No, "34"),
    (Kind::Region, "Mon 2 Mar 2026", Yes, "36"),
    (Kind::Region, "Tue 3 Mar 2026", No, "36"),
    (Kind::Region, "Mon 9 Mar 2026", No, "36"),
    (Kind::Region, "Mon 5 Oct 2026", Yes, "36"),
    (Kind::Arrondissement, "Thu 15 Jan 2026", Yes, "225"),
    (Kind::Arrondissement, "Wed 14 Jan 2026", AtRest, "225"),
    (Kind::Arrondissement, "Tue 30 Jun 2026", Yes, "225"),
    (Kind::Arrondissement, "Wed 1 Jul 2026", No, "225"),
    (Kind::Arrondissement, "Tue 3 Feb 2026", No, "225"),
];

#[test]
fn a_session_opens_on_the_days_that_the_law_gives_it() {
    let mut ledger = Ledger::of("art. 33, 34, 36, 225: days of opening");
    for &(kind, on, law, article) in DAYS {
        let profile = law_of(kind, day(on));
        let verdict = sessions::opening(day(on), &profile, Holidays::seed());
        let got = match found(&verdict) {
            Finding::Opens { .. } => Yes,
            Finding::OpensOnRestDay { .. } => AtRest,
            Finding::OpensOutside { .. } => No,
            other => panic!("not about an opening: {other:?}"),
        };
        let case = format!("{}, {on}", kind.name());
        ledger.row(&case, &got, &law);
        ledger.row(&case, &verdict.source.article, &article.to_owned());
        let outcome = match law {
            Yes => Outcome::Granted,
            AtRest => Outcome::Warned,
            No => Outcome::Refused,
        };
        ledger.row(&case, &verdict.outcome(), &outcome);
    }
    ledger.close();
}

/// The president's report opens each ordinary session; nothing is said of arrondissements.
#[test]
fn an_ordinary_session_begins_with_the_report_of_the_president() {
    let mut ledger = Ledger::of("art. 106, 104, 110: report of the president");
    let ruled = [
        (Kind::Commune, "113-14, 106"),
        (Kind::Prefecture, "112-14, 104"),
        (Kind::Region, "111-14, 110"),
    ];
    for (kind, article) in ruled {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for (first, allowed) in [(Subject::PresidentReport, true), (Subject::Budget, false)] {
            let verdict = sessions::first_point(SessionKind::Ordinary, first, &profile);
            ledger.row(kind.name(), &verdict.allows(), &allowed);
            ledger.row(kind.name(), &cited(&verdict.source), &article.to_owned());
        }
        let free = sessions::first_point(SessionKind::Extraordinary, Subject::Budget, &profile);
        ledger.row(format!("{}, extraordinary", kind.name()), &free.allows(), &true);
    }
    let profile = law_of(Kind::Arrondissement, day("Thu 1 Jan 2026"));
    let free = sessions::first_point(SessionKind::Ordinary, Subject::Budget, &profile);
    ledger.row("arrondissement", &free.allows(), &true);
    ledger.close();
}

/// Outside its window a session is told the nearest one, be it of the month, the year or the next.
#[test]
fn a_day_outside_is_told_the_nearest_week() {
    let mut ledger = Ledger::of("art. 33: nearest window");
    for (on, first, last) in [
        ("Sat 31 Jan 2026", "Sun 1 Feb 2026", "Sat 7 Feb 2026"),
        ("Thu 8 Oct 2026", "Thu 1 Oct 2026", "Wed 7 Oct 2026"),
        // 7 February is 23 days before 2 March, 1 May 60 days after.
        ("Mon 2 Mar 2026", "Sun 1 Feb 2026", "Sat 7 Feb 2026"),
        // 7 October is 85 days before, 1 February 32 days after.
        ("Thu 31 Dec 2026", "Mon 1 Feb 2027", "Sun 7 Feb 2027"),
        // 7 October 2025 is 86 days before 1 January, 1 February 31 days after.
        ("Thu 1 Jan 2026", "Sun 1 Feb 2026", "Sat 7 Feb 2026"),
    ] {
        let profile = law_of(Kind::Commune, day(on));
        let verdict = sessions::opening(day(on), &profile, Holidays::seed());
        let Finding::OpensOutside { nearest, .. } = found(&verdict) else {
            panic!("{on} is outside every window")
        };
        ledger.row(on, &shown(nearest.first), &first.to_owned());
        ledger.row(on, &shown(nearest.last), &last.to_owned());
    }
    ledger.close();
}
