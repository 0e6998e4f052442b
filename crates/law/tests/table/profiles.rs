//! What changes from one council to the other, in the order of the law file: commune,
//! arrondissement, prefecture or province, region. For each line the days are counted, and each is
//! held against the last lawful day and the one past it.

use crate::ground::{Ledger, cited, day, law_of, limit, shown};
use law::clock::{Deadline, Facts, Step};
use law::verdict::Outcome;
use law::{Kind, SessionKind, Subject};

/// In the order of the columns of every table below.
const KINDS: [Kind; 4] = [Kind::Commune, Kind::Arrondissement, Kind::Prefecture, Kind::Region];

/// A day on which something happens, and the last lawful day of each kind of council, with its
/// article; none where the law gives that council no such limit.
type Row = (&'static str, [Option<&'static str>; 4]);

/// How a limit stands when it is met on its last lawful day, and on the day past it.
fn at_its_edge(limit: &Deadline, last: &str) -> [Outcome; 2] {
    let last = day(last);
    let past = last.tomorrow().unwrap();
    [last, past].map(|on| limit.verdict(Some(on), past, 0).outcome())
}

fn counted(
    title: &'static str,
    step: Step,
    articles: [&str; 4],
    rows: &[Row],
    facts: impl Fn(&str) -> Facts,
) {
    let mut ledger = Ledger::of(title);
    for &(on, law) in rows {
        for ((kind, law), article) in KINDS.into_iter().zip(law).zip(articles) {
            let case = format!("{}, {on}", kind.name());
            let got = limit(step, &facts(on), &law_of(kind, day(on)));
            let last = got.as_ref().and_then(Deadline::last).map(shown);
            ledger.row(&case, &last, &law.map(str::to_owned));
            if let (Some(got), Some(law)) = (got, law) {
                ledger.row(&case, &cited(&got.source), &article.to_owned());
                let edge = at_its_edge(&got, law);
                ledger.row(&case, &edge, &[Outcome::Granted, Outcome::Refused]);
            }
        }
    }
    ledger.close();
}

fn opened(on: &str) -> Facts {
    Facts::of(SessionKind::Ordinary, day(on))
}

/// Ten clear days in communes and arrondissements, seven in provinces and regions; before an event
/// no day of rest moves the limit.
const CONVOCATIONS: &[Row] = &[
    // 5 to 11 January are seven; 2 to 11 are ten: the last day of communes is New Year's.
    (
        "Mon 12 Jan 2026",
        [
            Some("Thu 1 Jan 2026"),
            Some("Thu 1 Jan 2026"),
            Some("Sun 4 Jan 2026"),
            Some("Sun 4 Jan 2026"),
        ],
    ),
    // 23 to 28 February are 6 and 1 March the seventh; 20 to 28 are 9, 1 March the tenth.
    (
        "Mon 2 Mar 2026",
        [
            Some("Thu 19 Feb 2026"),
            Some("Thu 19 Feb 2026"),
            Some("Sun 22 Feb 2026"),
            Some("Sun 22 Feb 2026"),
        ],
    ),
    // 29 to 31 May are 3, 1 to 7 June 7: the last day of communes is the Sacrifice.
    (
        "Mon 8 Jun 2026",
        [
            Some("Thu 28 May 2026"),
            Some("Thu 28 May 2026"),
            Some("Sun 31 May 2026"),
            Some("Sun 31 May 2026"),
        ],
    ),
    // 29 and 30 June, 1 to 5 July; 26 to 30 June, 1 to 5 July.
    (
        "Mon 6 Jul 2026",
        [
            Some("Thu 25 Jun 2026"),
            Some("Thu 25 Jun 2026"),
            Some("Sun 28 Jun 2026"),
            Some("Sun 28 Jun 2026"),
        ],
    ),
    // February 2028 has 29 days: 23 to 29 are seven, 20 to 29 ten.
    (
        "Wed 1 Mar 2028",
        [
            Some("Sat 19 Feb 2028"),
            Some("Sat 19 Feb 2028"),
            Some("Tue 22 Feb 2028"),
            Some("Tue 22 Feb 2028"),
        ],
    ),
];

#[test]
fn members_are_convened_ten_ten_seven_and_seven_days_before() {
    let articles = ["113-14, 35", "113-14, 35 by 226", "112-14, 36", "111-14, 38"];
    counted("§1: convocation", Step::Convocation, articles, CONVOCATIONS, opened);
}

/// Posting: eight, eight, ten and ten days after adoption, moved to a working day.
const POSTINGS: &[Row] = &[
    // 5 + 8 is Fri 13; 5 + 10 is Sun 15.
    (
        "Thu 5 Feb 2026",
        [
            Some("Fri 13 Feb 2026"),
            Some("Fri 13 Feb 2026"),
            Some("Mon 16 Feb 2026"),
            Some("Mon 16 Feb 2026"),
        ],
    ),
    // 19 + 8 is Wed 27 and 28, the Sacrifice; 19 + 10 is Fri 29.
    (
        "Tue 19 May 2026",
        [
            Some("Fri 29 May 2026"),
            Some("Fri 29 May 2026"),
            Some("Fri 29 May 2026"),
            Some("Fri 29 May 2026"),
        ],
    ),
    // 10 + 8 = 18; 10 + 10 = 20, the end of the fast and a weekend.
    (
        "Tue 10 Mar 2026",
        [
            Some("Wed 18 Mar 2026"),
            Some("Wed 18 Mar 2026"),
            Some("Mon 23 Mar 2026"),
            Some("Mon 23 Mar 2026"),
        ],
    ),
    // 22 + 8 = 30; 22 + 10 = 32 = 1 January, a Friday.
    (
        "Tue 22 Dec 2026",
        [
            Some("Wed 30 Dec 2026"),
            Some("Wed 30 Dec 2026"),
            Some("Mon 4 Jan 2027"),
            Some("Mon 4 Jan 2027"),
        ],
    ),
    // 27 + 8 = 35 = 4 November; 27 + 10 = 6 November, the Green March, a Friday.
    (
        "Tue 27 Oct 2026",
        [
            Some("Wed 4 Nov 2026"),
            Some("Wed 4 Nov 2026"),
            Some("Mon 9 Nov 2026"),
            Some("Mon 9 Nov 2026"),
        ],
    ),
];

#[test]
fn deliberations_are_posted_in_eight_eight_ten_and_ten_days() {
    let articles = ["113-14, 273", "113-14, 273 by 226", "112-14, 217", "111-14, 247"];
    counted("§1: posting", Step::Posting, articles, POSTINGS, |on| {
        let mut facts = opened(on);
        facts.adopted = Some(day(on));
        facts
    });
}

/// Minutes and deliberations to the authority: fifteen working days, through the commune, ten and
/// ten working days after the closing.
const TRANSMISSIONS: &[Row] = &[
    // 9 to 13(5), 16 to 20(10), 23 to 27(15).
    (
        "Fri 6 Feb 2026",
        [Some("Fri 27 Feb 2026"), None, Some("Fri 20 Feb 2026"), Some("Fri 20 Feb 2026")],
    ),
    // Tue 19(1) to Fri 22(4), Mon 25(5), Tue 26(6), [27, 28], Fri 29(7), Mon 1(8), Tue 2(9),
    // Wed 3(10), Thu 4(11), Fri 5(12), Mon 8(13), Tue 9(14), Wed 10(15).
    (
        "Mon 18 May 2026",
        [Some("Wed 10 Jun 2026"), None, Some("Wed 3 Jun 2026"), Some("Wed 3 Jun 2026")],
    ),
    // Tue 20(1) to Fri 23(4), 26 to 30(9), Mon 2(10) to Thu 5(13), [Fri 6], Mon 9(14), Tue 10(15).
    (
        "Mon 19 Oct 2026",
        [Some("Tue 10 Nov 2026"), None, Some("Mon 2 Nov 2026"), Some("Mon 2 Nov 2026")],
    ),
    // 21 to 25(5), 28 to 31(9), [Fri 1], Mon 4(10) to Fri 8(14), [Mon 11], Tue 12(15).
    (
        "Fri 18 Dec 2026",
        [Some("Tue 12 Jan 2027"), None, Some("Mon 4 Jan 2027"), Some("Mon 4 Jan 2027")],
    ),
    // Closed on a Saturday: Mon 14(1) to Fri 18(5), 21 to 25(10), 28 to Fri 2 October(15).
    (
        "Sat 12 Sep 2026",
        [Some("Fri 2 Oct 2026"), None, Some("Fri 25 Sep 2026"), Some("Fri 25 Sep 2026")],
    ),
];

fn closed(on: &str) -> Facts {
    let mut facts = opened(on);
    facts.closing = Some(day(on));
    facts
}

#[test]
fn minutes_reach_the_authority_in_fifteen_ten_and_ten_working_days() {
    let articles = ["113-14, 116", "", "112-14, 107", "111-14, 113"];
    counted("§1: transmission", Step::MinutesToAuthority, articles, TRANSMISSIONS, closed);
}

/// Minutes to the members in fifteen days of the closing, the same for all.
const MINUTES: &[Row] = &[
    ("Fri 6 Feb 2026", [Some("Mon 23 Feb 2026"); 4]),
    ("Tue 17 Feb 2026", [Some("Wed 4 Mar 2026"); 4]),
    // 5 + 15 = 20 March, the end of the fast.
    ("Thu 5 Mar 2026", [Some("Mon 23 Mar 2026"); 4]),
    // 2 + 15 = 17 June, the Hegira.
    ("Tue 2 Jun 2026", [Some("Thu 18 Jun 2026"); 4]),
    // 3 + 15 = 18 November, Independence.
    ("Tue 3 Nov 2026", [Some("Thu 19 Nov 2026"); 4]),
];

#[test]
fn minutes_reach_the_members_in_fifteen_days_everywhere() {
    let articles = ["113-14, 273", "113-14, 273 by 226", "112-14, 217", "111-14, 247"];
    counted("§1: minutes to members", Step::MinutesToMembers, articles, MINUTES, closed);
}

/// The register of attendance in five days; art. 226 does not name it for arrondissements.
const REGISTERS: &[Row] = &[
    // 17 + 5 is Sun 22.
    (
        "Tue 17 Feb 2026",
        [Some("Mon 23 Feb 2026"), None, Some("Mon 23 Feb 2026"), Some("Mon 23 Feb 2026")],
    ),
    // 22 + 5 is Wed 27 and 28, the Sacrifice.
    (
        "Fri 22 May 2026",
        [Some("Fri 29 May 2026"), None, Some("Fri 29 May 2026"), Some("Fri 29 May 2026")],
    ),
    (
        "Wed 28 Oct 2026",
        [Some("Mon 2 Nov 2026"), None, Some("Mon 2 Nov 2026"), Some("Mon 2 Nov 2026")],
    ),
];

#[test]
fn the_register_of_attendance_leaves_within_five_days() {
    let articles = ["113-14, 67", "", "112-14, 68", "111-14, 70"];
    counted("art. 67; 68; 70: register", Step::AttendanceRegister, articles, REGISTERS, closed);
}

/// Written questions a month before the opening; art. 226 does not name them for arrondissements.
const QUESTIONS: &[Row] = &[
    (
        "Mon 12 Jan 2026",
        [Some("Fri 12 Dec 2025"), None, Some("Fri 12 Dec 2025"), Some("Fri 12 Dec 2025")],
    ),
    (
        "Mon 2 Mar 2026",
        [Some("Mon 2 Feb 2026"), None, Some("Mon 2 Feb 2026"), Some("Mon 2 Feb 2026")],
    ),
    // February has no 31st.
    (
        "Tue 31 Mar 2026",
        [Some("Sat 28 Feb 2026"), None, Some("Sat 28 Feb 2026"), Some("Sat 28 Feb 2026")],
    ),
];

#[test]
fn written_questions_arrive_a_month_before_the_opening() {
    let articles = ["113-14, 46", "", "112-14, 47", "111-14, 49"];
    counted("art. 46; 47; 49: questions", Step::Questions, articles, QUESTIONS, opened);
}

/// The budget: ten clear days before the opening in its commission, by 15, 15 and 5 November
/// adopted, by 20 November before the authority whose visa it needs; dates do not move.
#[test]
fn the_budget_is_adopted_by_15_15_and_5_november() {
    let facts = |on: &str| {
        let mut facts = opened(on);
        facts.subjects = vec![Subject::Budget];
        facts
    };
    let ten_days = [
        (
            "Mon 5 Oct 2026",
            [Some("Thu 24 Sep 2026"), None, Some("Thu 24 Sep 2026"), Some("Thu 24 Sep 2026")],
        ),
        // 4 to 13 September.
        (
            "Mon 14 Sep 2026",
            [Some("Thu 3 Sep 2026"), None, Some("Thu 3 Sep 2026"), Some("Thu 3 Sep 2026")],
        ),
    ];
    let articles = ["113-14, 185", "", "112-14, 176", "111-14, 198"];
    counted("§1: budget in commission", Step::BudgetInCommission, articles, &ten_days, facts);
    let adopted = [
        (
            "Mon 5 Oct 2026",
            [Some("Sun 15 Nov 2026"), None, Some("Sun 15 Nov 2026"), Some("Thu 5 Nov 2026")],
        ),
        (
            "Mon 4 Oct 2027",
            [Some("Mon 15 Nov 2027"), None, Some("Mon 15 Nov 2027"), Some("Fri 5 Nov 2027")],
        ),
    ];
    counted("§1: budget adopted", Step::BudgetAdoption, articles, &adopted, facts);
    let submitted = [
        (
            "Mon 5 Oct 2026",
            [Some("Fri 20 Nov 2026"), None, Some("Fri 20 Nov 2026"), Some("Fri 20 Nov 2026")],
        ),
        (
            "Mon 4 Oct 2027",
            [Some("Sat 20 Nov 2027"), None, Some("Sat 20 Nov 2027"), Some("Sat 20 Nov 2027")],
        ),
    ];
    let articles = ["113-14, 189", "", "112-14, 180", "111-14, 202"];
    counted("budget to visa", Step::BudgetToVisa, articles, &submitted, facts);
}
