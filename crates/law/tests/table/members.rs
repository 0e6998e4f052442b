//! Members and organs: absences (113-14, art. 67; 112-14, art. 68; 111-14, art. 70), permanent
//! commissions (art. 25 to 28 and 224; 26 to 29; 28 to 31), the bureau (art. 15, 16 and 109; 16, 17
//! and 105; 17, 18, 27 and 111), the conference of presidents (113-14, art. 262).

use crate::ground::{Ledger, article, cited, day, law_of, law_read, shown};
use law::absence::{self, Came};
use law::readings::{AbsencesCounted, ArrondissementStatus};
use law::verdict::Outcome;
use law::{Holidays, Kind, Readings, SessionKind, Verdict, bureau, composition, conference};

const ON: &str = "Thu 1 Jan 2026";

fn told(verdict: Option<Verdict>) -> Option<(Outcome, String)> {
    verdict.map(|it| (it.outcome(), cited(&it.source)))
}

/// `o` an ordinary session missed, `x` an extraordinary one, `p` one attended, `e` one missed for a
/// reason that the council accepted.
fn sessions(written: &str) -> Vec<(SessionKind, Came)> {
    let one = |it| match it {
        'o' => (SessionKind::Ordinary, Came::Absent),
        'x' => (SessionKind::Extraordinary, Came::Absent),
        'e' => (SessionKind::Ordinary, Came::Excused),
        'p' => (SessionKind::Ordinary, Came::Present),
        other => panic!("no session is written {other}"),
    };
    written.chars().map(one).collect()
}

/// Sessions; whether the member is deemed to have resigned if every session counts, and if only
/// ordinary ones do (ambiguity 13): three in a row, or five that are not.
const ABSENCES: &[(&str, bool, bool)] = &[
    ("", false, false),
    ("ppp", false, false),
    ("oo", false, false),
    ("ooo", true, true),
    ("oop", false, false),
    ("oopoo", false, false),
    ("oopoop", false, false),
    ("oopoopo", true, true),
    ("opopopo", false, false),
    ("opopopopo", true, true),
    // A reason that was accepted is no absence, and breaks the row.
    ("ooeo", false, false),
    ("ooeoo", false, false),
    ("ooeooeo", true, true),
    ("eee", false, false),
    // Attending later heals nothing.
    ("pooop", true, true),
    // The two readings part.
    ("oxo", true, false),
    ("xxx", true, false),
    ("oxox", true, false),
    ("oxoo", true, true),
    ("opxpopxpo", true, false),
];

#[test]
fn three_absences_in_a_row_or_five_in_all_are_a_resignation() {
    let mut ledger = Ledger::of("art. 67; 68; 70: absences");
    let ordinary_only =
        Readings { absences_counted: AbsencesCounted::OrdinaryOnly, ..Readings::default() };
    for kind in [Kind::Commune, Kind::Prefecture, Kind::Region] {
        for &(written, both, ordinary) in ABSENCES {
            for (readings, law) in [(Readings::default(), both), (ordinary_only, ordinary)] {
                let profile = law_read(kind, day(ON), readings);
                let counted = absence::count(&sessions(written), &profile);
                let verdict = absence::standing(counted, &profile);
                let case = format!("{}, «{written}»", kind.name());
                ledger.row(&case, &(verdict.outcome() == Outcome::Refused), &law);
                ledger.row(&case, &cited(&verdict.source), &article(kind, ["67", "68", "70"]));
                ledger.row(&case, &verdict.readings.iter().any(|it| it.point() == 13), &true);
            }
        }
    }
    ledger.close();
}

/// Ambiguity 10: in an arrondissement absences are counted, and nothing follows of itself unless
/// the council reads art. 226 so.
#[test]
fn in_an_arrondissement_absences_have_no_effect_of_themselves() {
    let mut ledger = Ledger::of("art. 67 by 226, ambiguity 10");
    let as_commune =
        Readings { arrondissement_status: ArrondissementStatus::AsCommune, ..Readings::default() };
    for &(written, resigned, _) in ABSENCES {
        let refused = |readings| {
            let profile = law_read(Kind::Arrondissement, day(ON), readings);
            let counted = absence::count(&sessions(written), &profile);
            let verdict = absence::standing(counted, &profile);
            let discussed = verdict.readings.iter().any(|it| it.point() == 10);
            (verdict.outcome(), discussed)
        };
        let (outcome, discussed) = refused(Readings::default());
        let refusal = outcome == Outcome::Refused;
        ledger.row(format!("«{written}»"), &(refusal, discussed), &(false, true));
        let warned = outcome == Outcome::Warned;
        ledger.row(format!("«{written}», seen"), &(resigned && !warned), &false);
        let (outcome, discussed) = refused(as_commune);
        let refusal = outcome == Outcome::Refused;
        ledger.row(format!("«{written}», as commune"), &(refusal, discussed), &(resigned, true));
    }
    ledger.close();
}

/// How many permanent commissions there are, and whether there may be as many in a commune (2 to 5),
/// an arrondissement (3 at most), a province (3 at least), a region (3 to 7).
const COMMISSIONS: &[(u32, [bool; 4])] = &[
    (1, [false, true, false, false]),
    (2, [true, true, false, false]),
    (3, [true, true, true, true]),
    (4, [true, false, true, true]),
    (5, [true, false, true, true]),
    (6, [false, false, true, true]),
    (7, [false, false, true, true]),
    (8, [false, false, true, false]),
    (20, [false, false, true, false]),
];

const PROFILES: [(Kind, &str); 4] = [
    (Kind::Commune, "113-14, 25"),
    (Kind::Arrondissement, "113-14, 224"),
    (Kind::Prefecture, "112-14, 26"),
    (Kind::Region, "111-14, 28"),
];

#[test]
fn a_council_has_as_many_permanent_commissions_as_its_law_allows() {
    let mut ledger = Ledger::of("art. 25; 224; 26; 28: permanent commissions");
    for (place, (kind, at)) in PROFILES.into_iter().enumerate() {
        let profile = law_of(kind, day(ON));
        for &(count, law) in COMMISSIONS {
            let verdict = composition::number(count, &profile);
            let case = format!("{}, {count}", kind.name());
            ledger.row(&case, &(verdict.outcome() == Outcome::Granted), &law[place]);
            ledger.row(&case, &cited(&verdict.source), &at.to_owned());
        }
    }
    ledger.close();
}

/// The article of `kind`; an arrondissement's commissions are sent to those of communes by art. 224.
fn of_commissions(kind: Kind, three: [&'static str; 3]) -> String {
    article(kind, three).replace(" by 226", " by 224")
}

#[test]
fn a_commission_has_five_members_each_in_one_only_and_meets_when_a_third_asks() {
    let mut ledger = Ledger::of("art. 25 to 28; 26 to 29; 28 to 31: commissions");
    // Of five, a third is two; of six, two; of seven, three.
    let asked = [(1, 5, false), (2, 5, true), (2, 6, true), (2, 7, false), (3, 7, true)];
    for &kind in Kind::ALL {
        let profile = law_of(kind, day(ON));
        let at = of_commissions(kind, ["25", "26", "28"]);
        for (members, law) in [(0, false), (4, false), (5, true), (6, true), (30, true)] {
            let verdict = composition::members(members, &profile);
            let granted = verdict.outcome() == Outcome::Granted;
            ledger.row(format!("{}, {members}", kind.name()), &granted, &law);
            ledger.row(kind.name(), &cited(&verdict.source), &at);
        }
        for (elsewhere, law) in [(0, Outcome::Granted), (1, Outcome::Refused)] {
            let verdict = composition::seat(elsewhere, &profile);
            ledger.row(format!("{}, in {elsewhere}", kind.name()), &verdict.outcome(), &law);
            ledger.row(kind.name(), &cited(&verdict.source), &at);
        }
        for (is_of_bureau, law) in [(false, Outcome::Granted), (true, Outcome::Refused)] {
            let got = told(Some(composition::presidency(is_of_bureau, &profile)));
            let at = of_commissions(kind, ["26", "27", "29"]);
            ledger.row(format!("{}, presides", kind.name()), &got, &Some((law, at)));
        }
        for (counted, members, law) in asked {
            let verdict = composition::request(counted, members, &profile);
            let case = format!("{}, {counted} of {members}", kind.name());
            ledger.row(&case, &(verdict.outcome() == Outcome::Granted), &law);
            let at = of_commissions(kind, ["28", "29", "31"]);
            ledger.row(&case, &cited(&verdict.source), &at);
        }
        for (count, law) in [(0, false), (1, true)] {
            let got = told(composition::opposition(count, &profile));
            let got = got.map(|(outcome, at)| (outcome == Outcome::Granted, at));
            let law = Some((law, article(kind, ["27", "28", "30"])));
            let law = law.filter(|_| kind != Kind::Arrondissement);
            ledger.row(format!("{}, opposition {count}", kind.name()), &got, &law);
        }
    }
    ledger.close();
}

/// Seats of councils that exist, and their vice-presidents: every bracket and
/// Casablanca (131) for communes; the provinces of the decree of 2021; the twelve regions.
const VICE_PRESIDENTS: &[(Kind, &[(u32, u32)])] = &[
    (
        Kind::Commune,
        &[
            (11, 3),
            (13, 3),
            (15, 4),
            (23, 5),
            (25, 6),
            (31, 6),
            (34, 6),
            (35, 7),
            (39, 7),
            (42, 7),
            (43, 8),
            (47, 8),
            (50, 8),
            (51, 9),
            (55, 9),
            (60, 9),
            (61, 10),
            (131, 10),
        ],
    ),
    (
        Kind::Prefecture,
        &[
            (11, 2),
            (13, 2),
            (15, 3),
            (17, 3),
            (19, 3),
            (21, 3),
            (23, 3),
            (25, 4),
            (27, 4),
            (29, 5),
            (31, 5),
        ],
    ),
    (Kind::Region, &[(33, 6), (39, 6), (45, 7), (51, 7), (57, 8), (63, 8), (69, 9), (75, 9)]),
];

#[test]
fn the_vice_presidents_follow_the_seats() {
    let mut ledger = Ledger::of("art. 16; 17; 18: vice-presidents");
    for &(kind, scale) in VICE_PRESIDENTS {
        let profile = law_of(kind, day(ON));
        for &(seats, law) in scale {
            let at = article(kind, ["16", "17", "18"]);
            for (held, outcome) in
                [(law, Outcome::Granted), (law - 1, Outcome::Warned), (law + 1, Outcome::Refused)]
            {
                let got = told(bureau::vice_presidents(held, seats, &profile));
                let case = format!("{}, {held} of {seats}", kind.name());
                ledger.row(&case, &got, &Some((outcome, at.clone())));
            }
        }
    }
    ledger.close();
}

/// Absent since a day; the day on which the month is over; the next, on which somebody acts.
const INTERIMS: &[(&str, &str, &str)] = &[
    ("Mon 5 Jan 2026", "Thu 5 Feb 2026", "Fri 6 Feb 2026"),
    ("Sat 31 Jan 2026", "Sat 28 Feb 2026", "Sun 1 Mar 2026"),
    ("Tue 30 Jun 2026", "Thu 30 Jul 2026", "Fri 31 Jul 2026"),
    ("Mon 31 Jan 2028", "Tue 29 Feb 2028", "Wed 1 Mar 2028"),
];

#[test]
fn a_vice_president_acts_after_a_month_of_absence_and_presides_nowhere_else() {
    let mut ledger = Ledger::of("art. 109; 105; 111: interim; art. 15; 16; 17: one presidency");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day(ON));
        let at = article(kind, ["109", "105", "111"]);
        for &(since, over, from) in INTERIMS {
            for (on, waits) in [(over, true), (from, false)] {
                let got = bureau::interim(day(since), day(on), &profile);
                let case = format!("{}, {since}, {on}", kind.name());
                ledger.row(&case, &(got.outcome() == Outcome::Pending), &waits);
                ledger.row(&case, &cited(&got.source), &at);
            }
        }
        for (others, law) in [(0, Outcome::Granted), (1, Outcome::Refused)] {
            let law = Some((law, article(kind, ["15", "16", "17"])));
            let law = law.filter(|_| kind != Kind::Arrondissement);
            let got = told(bureau::presidency(others, &profile));
            ledger.row(format!("{}, {others} elsewhere", kind.name()), &got, &law);
        }
        // Groups have a least number in regions only.
        for (members, law) in [(4, false), (5, true)] {
            let got = told(bureau::group(members, &profile));
            let got = got.map(|(outcome, at)| (outcome == Outcome::Granted, at));
            let law = (kind == Kind::Region).then(|| (law, "111-14, 27".to_owned()));
            ledger.row(format!("{}, group of {members}", kind.name()), &got, &law);
        }
    }
    ledger.close();
}

/// The meeting of the conference, and the third day after it, moved if it is not worked.
const CONFERENCES: &[(&str, &str, &str)] = &[
    ("Mon 14 Sep 2026", "Thu 17 Sep 2026", "Fri 18 Sep 2026"),
    ("Wed 16 Sep 2026", "Mon 21 Sep 2026", "Tue 22 Sep 2026"),
    // 3 + 3 = 6 November, the Green March, a Friday.
    ("Tue 3 Nov 2026", "Mon 9 Nov 2026", "Tue 10 Nov 2026"),
];

#[test]
fn the_conference_of_presidents_meets_every_year_and_sends_its_minutes_in_three_days() {
    let mut ledger = Ledger::of("113-14, art. 262: conference");
    let seed = Holidays::seed();
    for &kind in Kind::ALL {
        let profile = law_of(kind, day(ON));
        let held = matches!(kind, Kind::Commune | Kind::Arrondissement);
        for &(met, last, late) in CONFERENCES {
            let got = conference::minutes_due(day(met), &profile, seed).map(shown);
            let law = Some(last.to_owned()).filter(|_| held);
            ledger.row(format!("{}, {met}", kind.name()), &got, &law);
            for (sent, in_time) in [(last, true), (late, false)] {
                let today = day("Fri 18 Dec 2026");
                let got = conference::minutes(day(met), Some(day(sent)), today, &profile, seed);
                let got = told(got).map(|(outcome, at)| (outcome == Outcome::Granted, at));
                let law = Some((in_time, "113-14, 262".to_owned())).filter(|_| held);
                ledger.row(format!("{}, {met}, {sent}", kind.name()), &got, &law);
            }
        }
        for (meetings, today, law) in [
            (1, "Thu 31 Dec 2026", Outcome::Granted),
            (0, "Thu 31 Dec 2026", Outcome::Pending),
            (0, "Fri 1 Jan 2027", Outcome::Refused),
        ] {
            let got = told(conference::yearly(meetings, 2026, day(today), &profile));
            let law = Some((law, "113-14, 262".to_owned())).filter(|_| held);
            ledger.row(format!("{}, {meetings}, {today}", kind.name()), &got, &law);
        }
    }
    ledger.close();
}
