//! The agenda: to the governor twenty days before the session, eight days for the governor's points
//! and opposition, a month for written questions, the commissions before the council (113-14,
//! art. 28, 38, 39, 41 and 46; decree 2-16-301, art. 10; arrondissements by art. 226).

use crate::ground::{Ledger, article, cited, day, last, law_of, law_read, limit, shown};
use law::clock::{Due, Facts, Step};
use law::commissions::{self, Study};
use law::readings::{NoticeDays, RestDay};
use law::rules::MonthTerm;
use law::verdict::Outcome;
use law::{Kind, Readings, SessionKind, Subject, computation};

/// The opening; the last day for the governor to have the agenda after twenty clear days (ambiguity
/// 11); the same by J0 - 20.
const AGENDAS: &[(&str, &str, &str)] = &[
    // 14 to 31 January are 18 days, 1 and 2 February 2: twenty.
    ("Tue 3 Feb 2026", "Tue 13 Jan 2026", "Wed 14 Jan 2026"),
    ("Mon 2 Feb 2026", "Mon 12 Jan 2026", "Tue 13 Jan 2026"),
    // 17 to 31 January are 15 days, 1 to 5 February 5.
    ("Fri 6 Feb 2026", "Fri 16 Jan 2026", "Sat 17 Jan 2026"),
    // 14 to 30 April are 17 days, 1 to 3 May 3.
    ("Mon 4 May 2026", "Mon 13 Apr 2026", "Tue 14 Apr 2026"),
    ("Thu 7 May 2026", "Thu 16 Apr 2026", "Fri 17 Apr 2026"),
    // 11 to 30 September.
    ("Thu 1 Oct 2026", "Thu 10 Sep 2026", "Fri 11 Sep 2026"),
    ("Mon 5 Oct 2026", "Mon 14 Sep 2026", "Tue 15 Sep 2026"),
    // 15 to 31 December are 17 days, 1 to 3 January 3.
    ("Mon 4 Jan 2027", "Mon 14 Dec 2026", "Tue 15 Dec 2026"),
    // The last day is the Manifesto, and stays it: calendar days, before an event.
    ("Mon 1 Feb 2027", "Mon 11 Jan 2027", "Tue 12 Jan 2027"),
    // February 2028 has 29 days: 10 to 29 are twenty.
    ("Wed 1 Mar 2028", "Wed 9 Feb 2028", "Thu 10 Feb 2028"),
];

#[test]
fn the_governor_has_the_agenda_twenty_days_before_the_session() {
    let mut ledger = Ledger::of("art. 38: twenty days before the session");
    let plain = Readings { notice_days: NoticeDays::Plain, ..Readings::default() };
    for &kind in Kind::ALL {
        for &(opening, clear, counted) in AGENDAS {
            let facts = Facts::of(SessionKind::Ordinary, day(opening));
            let profile = law_of(kind, day(opening));
            let case = format!("{}, {opening}", kind.name());
            let got = last(Step::AgendaToAuthority, &facts, &profile);
            ledger.row(&case, &got, &clear.to_owned());
            let source = limit(Step::AgendaToAuthority, &facts, &profile).unwrap().source;
            ledger.row(&case, &cited(&source), &article(kind, ["38", "39", "41"]));
            let profile = law_read(kind, day(opening), plain);
            let got = last(Step::AgendaToAuthority, &facts, &profile);
            ledger.row(&case, &got, &counted.to_owned());
        }
    }
    ledger.close();
}

/// Receipt of the agenda; the eighth day after it; the day to which it runs if that one is no
/// working day (ambiguity 11).
const EIGHT_DAYS: &[(&str, &str, Option<&str>)] = &[
    // 12 + 8 = 20.
    ("Mon 12 Jan 2026", "Tue 20 Jan 2026", None),
    ("Thu 8 Jan 2026", "Fri 16 Jan 2026", None),
    ("Fri 9 Jan 2026", "Sat 17 Jan 2026", Some("Mon 19 Jan 2026")),
    // The Amazigh new year, a Wednesday; the Manifesto, a Sunday.
    ("Tue 6 Jan 2026", "Wed 14 Jan 2026", Some("Thu 15 Jan 2026")),
    ("Sat 3 Jan 2026", "Sun 11 Jan 2026", Some("Mon 12 Jan 2026")),
    // [Fri 20, Sat 21 end of the fast, Sun 22].
    ("Thu 12 Mar 2026", "Fri 20 Mar 2026", Some("Mon 23 Mar 2026")),
    ("Wed 22 Apr 2026", "Thu 30 Apr 2026", None),
    // [Fri 1 Labour, Sat, Sun].
    ("Thu 23 Apr 2026", "Fri 1 May 2026", Some("Mon 4 May 2026")),
    // [Wed 27, Thu 28 Sacrifice].
    ("Tue 19 May 2026", "Wed 27 May 2026", Some("Fri 29 May 2026")),
    ("Wed 20 May 2026", "Thu 28 May 2026", Some("Fri 29 May 2026")),
    ("Tue 9 Jun 2026", "Wed 17 Jun 2026", Some("Thu 18 Jun 2026")),
    ("Wed 22 Jul 2026", "Thu 30 Jul 2026", Some("Fri 31 Jul 2026")),
    ("Thu 6 Aug 2026", "Fri 14 Aug 2026", Some("Mon 17 Aug 2026")),
    // [Thu 20, Fri 21, Sat, Sun].
    ("Wed 12 Aug 2026", "Thu 20 Aug 2026", Some("Mon 24 Aug 2026")),
    // [Wed 26, Thu 27 Mawlid].
    ("Tue 18 Aug 2026", "Wed 26 Aug 2026", Some("Fri 28 Aug 2026")),
    // [Sat 31 Unity, Sun 1].
    ("Fri 23 Oct 2026", "Sat 31 Oct 2026", Some("Mon 2 Nov 2026")),
    // Unity day 2025 was a Friday still worked.
    ("Thu 23 Oct 2025", "Fri 31 Oct 2025", None),
    ("Thu 29 Oct 2026", "Fri 6 Nov 2026", Some("Mon 9 Nov 2026")),
    ("Tue 10 Nov 2026", "Wed 18 Nov 2026", Some("Thu 19 Nov 2026")),
    ("Thu 24 Dec 2026", "Fri 1 Jan 2027", Some("Mon 4 Jan 2027")),
];

#[test]
fn the_governor_adds_or_opposes_points_within_eight_days_of_receipt() {
    let mut ledger = Ledger::of("art. 39 and 41: eight days from receipt");
    let unmoved = Readings { rest_day: RestDay::Unmoved, ..Readings::default() };
    let steps =
        [(Step::AuthorityPoints, ["39", "40", "42"]), (Step::AgendaOpposition, ["41", "42", "44"])];
    for &kind in Kind::ALL {
        for &(received, eighth, moved) in EIGHT_DAYS {
            let on = day(received);
            let mut facts = Facts::of(SessionKind::Extraordinary, on);
            facts.agenda_received = Some(on);
            for (step, articles) in steps {
                let case = format!("{}, {}, {received}", kind.name(), step.name());
                let got = limit(step, &facts, &law_of(kind, on)).unwrap();
                let Due::On(counted) = got.due else { panic!("{case}: no day") };
                ledger.row(&case, &shown(counted.due), &eighth.to_owned());
                ledger.row(&case, &counted.extended.map(shown), &moved.map(str::to_owned));
                ledger.row(&case, &cited(&got.source), &article(kind, articles));
                let discussed = got.readings.iter().any(|it| it.point() == 11);
                ledger.row(&case, &discussed, &moved.is_some());
                let got = last(step, &facts, &law_read(kind, on, unmoved));
                ledger.row(&case, &got, &eighth.to_owned());
            }
        }
    }
    ledger.close();
}

#[test]
fn until_the_governor_has_the_agenda_no_day_is_counted() {
    let mut ledger = Ledger::of("art. 39 and 41: before receipt");
    let facts = Facts::of(SessionKind::Ordinary, day("Tue 3 Feb 2026"));
    let profile = law_of(Kind::Commune, day("Tue 3 Feb 2026"));
    for step in [Step::AuthorityPoints, Step::AgendaOpposition] {
        ledger.row(step.name(), &last(step, &facts, &profile), &"awaiting".to_owned());
    }
    ledger.close();
}

/// The opening, and the same day of the month before; its last day if it has no such day.
const MONTH_BEFORE: &[(&str, &str)] = &[
    ("Tue 3 Feb 2026", "Sat 3 Jan 2026"),
    ("Sun 1 Feb 2026", "Thu 1 Jan 2026"),
    ("Mon 4 May 2026", "Sat 4 Apr 2026"),
    ("Thu 1 Oct 2026", "Tue 1 Sep 2026"),
    ("Mon 5 Oct 2026", "Sat 5 Sep 2026"),
    ("Mon 4 Jan 2027", "Fri 4 Dec 2026"),
    ("Tue 31 Mar 2026", "Sat 28 Feb 2026"),
    ("Mon 30 Mar 2026", "Sat 28 Feb 2026"),
    ("Fri 31 Mar 2028", "Tue 29 Feb 2028"),
    ("Sun 31 May 2026", "Thu 30 Apr 2026"),
];

#[test]
fn a_written_question_arrives_a_month_before_the_opening() {
    let mut ledger = Ledger::of("art. 46: written questions");
    for &(opening, law) in MONTH_BEFORE {
        let got = computation::months_before(day(opening), MonthTerm { months: 1 });
        ledger.row(opening, &shown(got), &law.to_owned());
    }
    for &(opening, law) in &MONTH_BEFORE[..5] {
        let facts = Facts::of(SessionKind::Ordinary, day(opening));
        let profile = law_of(Kind::Commune, day(opening));
        let question = limit(Step::Questions, &facts, &profile).unwrap();
        ledger.row(opening, &question.last().map(shown), &Some(law.to_owned()));
        ledger.row(opening, &cited(&question.source), &"113-14, 46".to_owned());
    }
    // Ambiguity 10: art. 226 does not name the questions of arrondissements.
    let facts = Facts::of(SessionKind::Ordinary, day("Mon 8 Jun 2026"));
    let profile = law_of(Kind::Arrondissement, day("Mon 8 Jun 2026"));
    ledger.row("arrondissement", &last(Step::Questions, &facts, &profile), &"absent".to_owned());
    ledger.close();
}

/// Thirty clear days; the same by J0 - 30. Asked only of a session that takes up the programme.
const PROGRAMMES: &[(&str, &str, &str)] = &[
    // 4 to 31 January are 28 days, 1 and 2 February 2.
    ("Tue 3 Feb 2026", "Sat 3 Jan 2026", "Sun 4 Jan 2026"),
    // 4 to 30 April are 27 days, 1 to 3 May 3.
    ("Mon 4 May 2026", "Fri 3 Apr 2026", "Sat 4 Apr 2026"),
    // 5 to 30 September are 26 days, 1 to 4 October 4.
    ("Mon 5 Oct 2026", "Fri 4 Sep 2026", "Sat 5 Sep 2026"),
];

#[test]
fn the_programme_of_action_goes_to_the_commissions_thirty_days_before() {
    let mut ledger = Ledger::of("decree 2-16-301, art. 10: thirty days");
    let plain = Readings { notice_days: NoticeDays::Plain, ..Readings::default() };
    let step = Step::ProgrammeInCommission;
    for &(opening, clear, counted) in PROGRAMMES {
        let mut facts = Facts::of(SessionKind::Ordinary, day(opening));
        let profile = law_of(Kind::Commune, day(opening));
        ledger.row(opening, &last(step, &facts, &profile), &"absent".to_owned());
        facts.subjects = vec![Subject::Roads, Subject::Programme];
        ledger.row(opening, &last(step, &facts, &profile), &clear.to_owned());
        let source = limit(step, &facts, &profile).unwrap().source;
        ledger.row(opening, &cited(&source), &"2-16-301, 10".to_owned());
        let profile = law_read(Kind::Commune, day(opening), plain);
        ledger.row(opening, &last(step, &facts, &profile), &counted.to_owned());
    }
    ledger.close();
}

/// Points pass in commission first, except in extraordinary sessions; if the commission has not
/// studied one, the council decides without debate whether to deliberate: a warning, no refusal.
#[test]
fn the_points_of_an_ordinary_session_pass_in_commission() {
    let mut ledger = Ledger::of("art. 28: passage in commission");
    let profile = law_of(Kind::Commune, day("Tue 3 Feb 2026"));
    for (session, study, law) in [
        (SessionKind::Ordinary, Study::Done, Outcome::Granted),
        (SessionKind::Ordinary, Study::NotDone, Outcome::Warned),
        (SessionKind::Extraordinary, Study::Done, Outcome::Granted),
        (SessionKind::Extraordinary, Study::NotDone, Outcome::Granted),
    ] {
        let verdict = commissions::passage(session, study, &profile);
        let case = format!("{}, {}", session.name(), study.name());
        ledger.row(&case, &verdict.outcome(), &law);
        ledger.row(&case, &cited(&verdict.source), &"113-14, 28".to_owned());
    }
    ledger.close();
}
