//! Working days: Monday to Friday (decree 2-05-916, art. 1) but for the holidays of the public
//! sector, fixed and of the moon (decree 2-77-169).

use crate::ground::{Ledger, commune, day, shown};
use law::holidays::{Confidence, Holiday, When};
use law::{Holidays, Language};

/// Days that are holidays, whatever their weekday, and days that look like one and are worked.
const DAYS: &[(&str, bool)] = &[
    ("Thu 1 Jan 2026", true),
    ("Sun 11 Jan 2026", true),
    ("Wed 14 Jan 2026", true),
    ("Fri 1 May 2026", true),
    ("Thu 30 Jul 2026", true),
    ("Fri 14 Aug 2026", true),
    ("Thu 20 Aug 2026", true),
    ("Fri 21 Aug 2026", true),
    ("Sat 31 Oct 2026", true),
    ("Fri 6 Nov 2026", true),
    ("Wed 18 Nov 2026", true),
    // The moon of 2026: two days for the end of the fast, the Sacrifice and the Mawlid, one for the
    // new year of the Hegira.
    ("Thu 19 Mar 2026", false),
    ("Fri 20 Mar 2026", true),
    ("Sat 21 Mar 2026", true),
    ("Sun 22 Mar 2026", false),
    ("Tue 26 May 2026", false),
    ("Wed 27 May 2026", true),
    ("Thu 28 May 2026", true),
    ("Fri 29 May 2026", false),
    ("Wed 17 Jun 2026", true),
    ("Thu 18 Jun 2026", false),
    ("Wed 26 Aug 2026", true),
    ("Thu 27 Aug 2026", true),
    ("Fri 28 Aug 2026", false),
    // Estimates of 2027.
    ("Wed 10 Mar 2027", true),
    ("Thu 11 Mar 2027", true),
    ("Fri 12 Mar 2027", false),
    ("Mon 17 May 2027", true),
    ("Tue 18 May 2027", true),
    ("Sun 6 Jun 2027", true),
    ("Mon 7 Jun 2027", false),
    ("Sun 15 Aug 2027", true),
    ("Mon 16 Aug 2027", true),
    // The Amazigh new year is a holiday since 2024, Unity day since 2026.
    ("Sat 14 Jan 2023", false),
    ("Sun 14 Jan 2024", true),
    ("Fri 31 Oct 2025", false),
    ("Mon 31 Oct 2022", false),
    // Days that no text makes holidays.
    ("Fri 25 Dec 2026", false),
    ("Mon 2 Feb 2026", false),
];

#[test]
fn holidays_are_those_of_the_table() {
    let mut ledger = Ledger::of("decree 2-77-169: holidays");
    for &(on, law) in DAYS {
        ledger.row(on, &Holidays::seed().on(day(on)).is_some(), &law);
    }
    ledger.close();
}

/// The month, its days from Monday to Friday, and those of them that are worked.
const MONTHS: &[(&str, &str, usize)] = &[
    // 22 but [Thu 1, Wed 14]; the Manifesto is a Sunday.
    ("Wed 31 Dec 2025", "Sat 31 Jan 2026", 20),
    ("Sat 31 Jan 2026", "Sat 28 Feb 2026", 20),
    // 22 but [Fri 20].
    ("Sat 28 Feb 2026", "Tue 31 Mar 2026", 21),
    ("Tue 31 Mar 2026", "Thu 30 Apr 2026", 22),
    // 21 but [Fri 1, Wed 27, Thu 28].
    ("Thu 30 Apr 2026", "Sun 31 May 2026", 18),
    // 22 but [Wed 17].
    ("Sun 31 May 2026", "Tue 30 Jun 2026", 21),
    // 23 but [Thu 30].
    ("Tue 30 Jun 2026", "Fri 31 Jul 2026", 22),
    // 21 but [Fri 14, Thu 20, Fri 21, Wed 26, Thu 27].
    ("Fri 31 Jul 2026", "Mon 31 Aug 2026", 16),
    ("Mon 31 Aug 2026", "Wed 30 Sep 2026", 22),
    // 22; Unity day is a Saturday.
    ("Wed 30 Sep 2026", "Sat 31 Oct 2026", 22),
    // 21 but [Fri 6, Wed 18].
    ("Sat 31 Oct 2026", "Mon 30 Nov 2026", 19),
    ("Mon 30 Nov 2026", "Thu 31 Dec 2026", 23),
    // The whole year: 261 but 15 (2 + 1 + 3 + 1 + 1 + 5 + 2).
    ("Wed 31 Dec 2025", "Thu 31 Dec 2026", 246),
];

#[test]
fn the_working_days_of_every_month_of_2026_are_counted() {
    let mut ledger = Ledger::of("decree 2-05-916, art. 1: working days of 2026");
    let profile = commune();
    let days = profile.working_days(Holidays::seed());
    for &(after, to, law) in MONTHS {
        let case = format!("after {after}, to {to}");
        ledger.row(&case, &days.between(day(after), day(to)), &law);
    }
    ledger.close();
}

/// A day; itself or the next that is worked; itself or the last that was.
const AROUND: &[(&str, &str, &str)] = &[
    ("Tue 3 Feb 2026", "Tue 3 Feb 2026", "Tue 3 Feb 2026"),
    ("Sat 7 Feb 2026", "Mon 9 Feb 2026", "Fri 6 Feb 2026"),
    ("Sun 8 Feb 2026", "Mon 9 Feb 2026", "Fri 6 Feb 2026"),
    // [Fri 20, Sat 21, Sun 22].
    ("Fri 20 Mar 2026", "Mon 23 Mar 2026", "Thu 19 Mar 2026"),
    // [Fri 1, Sat 2, Sun 3].
    ("Sat 2 May 2026", "Mon 4 May 2026", "Thu 30 Apr 2026"),
    ("Wed 27 May 2026", "Fri 29 May 2026", "Tue 26 May 2026"),
    // [Thu 20 to Sun 23].
    ("Fri 21 Aug 2026", "Mon 24 Aug 2026", "Wed 19 Aug 2026"),
    // [Fri 1 January 2027, Sat, Sun].
    ("Fri 1 Jan 2027", "Mon 4 Jan 2027", "Thu 31 Dec 2026"),
    // [Sat 9 to Mon 11, the Manifesto].
    ("Sat 9 Jan 2027", "Tue 12 Jan 2027", "Fri 8 Jan 2027"),
];

#[test]
fn a_day_of_rest_leads_to_the_working_days_around_it() {
    let mut ledger = Ledger::of("decree 2-05-916, art. 1: around a day");
    let profile = commune();
    let days = profile.working_days(Holidays::seed());
    for &(on, next, previous) in AROUND {
        ledger.row(on, &shown(days.on_or_after(day(on))), &next.to_owned());
        ledger.row(on, &shown(days.on_or_before(day(on))), &previous.to_owned());
        ledger.row(on, &days.include(day(on)), &(next == on));
    }
    ledger.close();
}

/// What the head of government grants is no constant: Friday 12 April 2024 followed the end of the
/// fast, Monday 24 April 2023 too.
#[test]
fn a_day_that_is_granted_is_a_holiday_of_the_council_that_writes_it() {
    let mut ledger = Ledger::of("granted days");
    let profile = commune();
    for granted in ["Mon 24 Apr 2023", "Fri 12 Apr 2024", "Mon 9 Jun 2025"] {
        let holidays = Holidays::new(vec![Holiday {
            when: When::Once(day(granted)),
            days: 1,
            fr: "Jour accordé".into(),
            ar: "عطلة استثنائية".into(),
            confidence: Confidence::Official,
        }]);
        let on = day(granted);
        ledger.row(granted, &profile.working_days(Holidays::seed()).include(on), &true);
        ledger.row(granted, &profile.working_days(&holidays).include(on), &false);
    }
    ledger.close();
}

#[test]
fn every_holiday_is_named_in_both_languages() {
    let mut ledger = Ledger::of("names of holidays");
    for (on, french, arabic) in [
        ("Wed 14 Jan 2026", "Nouvel an amazigh", "رأس السنة الأمازيغية"),
        ("Fri 20 Mar 2026", "Aïd al-Fitr", "عيد الفطر"),
        ("Thu 28 May 2026", "Aïd al-Adha", "عيد الأضحى"),
        ("Sat 31 Oct 2026", "Fête de l’Unité", "عيد الوحدة"),
    ] {
        let holiday = Holidays::seed().on(day(on)).unwrap();
        ledger.row(on, &holiday.name(Language::French), &french.to_owned());
        ledger.row(on, &holiday.name(Language::Arabic), &arabic.to_owned());
    }
    ledger.close();
}

/// The table knows the moon of 2026 and 2027: any other year must be warned about.
#[test]
fn the_moon_of_other_years_is_not_known() {
    let mut ledger = Ledger::of("moon");
    for (year, law) in [(2024, false), (2025, false), (2026, true), (2027, true), (2028, false)] {
        ledger.row(year, &Holidays::seed().know_the_moon_of(year), &law);
    }
    ledger.close();
}
