//! Sessions: 113-14, art. 33 to 36 and 225; 112-14, art. 34 to 37; 111-14, art. 36 to 39.

use super::{holidays, profile};
use crate::sessions::{
    Extension, closing, closing_under, extending, first_point, latest_closing, opening,
    opening_windows,
};
use crate::{Kind, Outcome, SessionKind, Subject};
use jiff::civil::{Date, date};

fn check_windows(kind: Kind, windows: [(Date, Date); 3]) {
    let found = opening_windows(2027, &profile(kind), holidays());
    let found: Vec<_> = found.iter().map(|window| (window.first, window.last)).collect();
    assert_eq!(found, windows, "{kind:?}");
}

#[test]
fn each_kind_opens_its_three_sessions_in_its_own_windows() {
    // 113-14, art. 33: the first week of February, May and October.
    check_windows(
        Kind::Commune,
        [
            (date(2027, 2, 1), date(2027, 2, 7)),
            (date(2027, 5, 1), date(2027, 5, 7)),
            (date(2027, 10, 1), date(2027, 10, 7)),
        ],
    );
    // 113-14, art. 225: January, June and September, on any day.
    check_windows(
        Kind::Arrondissement,
        [
            (date(2027, 1, 1), date(2027, 1, 31)),
            (date(2027, 6, 1), date(2027, 6, 30)),
            (date(2027, 9, 1), date(2027, 9, 30)),
        ],
    );
    // 112-14, art. 34: the second Monday; that of January 2027 is a holiday, the 11th.
    check_windows(
        Kind::Prefecture,
        [
            (date(2027, 1, 12), date(2027, 1, 12)),
            (date(2027, 6, 14), date(2027, 6, 14)),
            (date(2027, 9, 13), date(2027, 9, 13)),
        ],
    );
    // 111-14, art. 36: the first Monday.
    check_windows(
        Kind::Region,
        [
            (date(2027, 3, 1), date(2027, 3, 1)),
            (date(2027, 7, 5), date(2027, 7, 5)),
            (date(2027, 10, 4), date(2027, 10, 4)),
        ],
    );
}

fn check_opening(kind: Kind, on: Date, outcome: Outcome, article: &str) {
    let verdict = opening(on, &profile(kind), holidays());
    assert_eq!(verdict.outcome(), outcome, "{kind:?} on {on}");
    assert_eq!(verdict.source.article, article);
}

#[test]
fn an_opening_is_lawful_inside_its_window_and_nowhere_else() {
    check_opening(Kind::Commune, date(2027, 2, 3), Outcome::Granted, "33");
    check_opening(Kind::Commune, date(2027, 2, 8), Outcome::Refused, "33");
    check_opening(Kind::Commune, date(2027, 1, 29), Outcome::Refused, "33");
    check_opening(Kind::Commune, date(2027, 5, 1), Outcome::Warned, "33");
    check_opening(Kind::Arrondissement, date(2027, 6, 30), Outcome::Granted, "225");
    check_opening(Kind::Arrondissement, date(2027, 7, 1), Outcome::Refused, "225");
    check_opening(Kind::Prefecture, date(2027, 1, 11), Outcome::Refused, "34");
    check_opening(Kind::Prefecture, date(2027, 1, 12), Outcome::Granted, "34");
    check_opening(Kind::Region, date(2027, 3, 1), Outcome::Granted, "36");
    check_opening(Kind::Region, date(2027, 3, 2), Outcome::Refused, "36");
}

#[test]
fn a_refused_opening_names_the_nearest_window_even_across_the_new_year() {
    let nearest = |on| match opening(on, &profile(Kind::Arrondissement), holidays()).finding {
        crate::verdict::Finding::Session(crate::sessions::Finding::OpensOutside {
            nearest,
            ..
        }) => nearest.first,
        other => panic!("{other:?}"),
    };
    assert_eq!(nearest(date(2026, 12, 20)), date(2027, 1, 1));
    assert_eq!(nearest(date(2027, 10, 2)), date(2027, 9, 1));
}

fn check_latest(kind: Kind, session: SessionKind, on: Date, latest: Date, extended: Option<Date>) {
    let found = latest_closing(session, on, &profile(kind), holidays());
    assert_eq!((found.latest, found.extended), (latest, extended), "{kind:?} {session:?}");
}

#[test]
fn a_session_lasts_as_long_as_its_law_lets_it() {
    use SessionKind::{Extraordinary, Ordinary};
    let opening = date(2027, 2, 3);
    // Fifteen days, the opening included; then seven working days, or fifteen days.
    let seven_working = Some(date(2027, 2, 26));
    let fifteen = Some(date(2027, 3, 4));
    check_latest(Kind::Commune, Ordinary, opening, date(2027, 2, 17), seven_working);
    check_latest(Kind::Arrondissement, Ordinary, opening, date(2027, 2, 17), seven_working);
    check_latest(Kind::Prefecture, Ordinary, opening, date(2027, 2, 17), fifteen);
    check_latest(Kind::Region, Ordinary, opening, date(2027, 2, 17), fifteen);
    // Seven working days, three working days, seven days, seven days.
    check_latest(Kind::Commune, Extraordinary, opening, date(2027, 2, 11), None);
    check_latest(Kind::Arrondissement, Extraordinary, opening, date(2027, 2, 5), None);
    check_latest(Kind::Prefecture, Extraordinary, opening, date(2027, 2, 9), None);
    check_latest(Kind::Region, Extraordinary, opening, date(2027, 2, 9), None);
}

#[test]
fn a_closing_is_lawful_until_the_last_day_and_needs_the_extension_after() {
    let close = |session, on| {
        let verdict = closing(session, date(2027, 2, 3), on, &profile(Kind::Commune), holidays());
        (verdict.outcome(), verdict.source.article)
    };
    let ordinary = |on| close(SessionKind::Ordinary, on);
    assert_eq!(ordinary(date(2027, 2, 17)), (Outcome::Granted, "34".to_owned()));
    assert_eq!(ordinary(date(2027, 2, 18)), (Outcome::Warned, "34".to_owned()));
    assert_eq!(ordinary(date(2027, 2, 26)), (Outcome::Warned, "34".to_owned()));
    assert_eq!(ordinary(date(2027, 2, 27)), (Outcome::Refused, "34".to_owned()));
    let extraordinary = |on| close(SessionKind::Extraordinary, on);
    assert_eq!(extraordinary(date(2027, 2, 11)), (Outcome::Granted, "36".to_owned()));
    assert_eq!(extraordinary(date(2027, 2, 12)), (Outcome::Refused, "36".to_owned()));
}

#[test]
fn an_ordinary_session_begins_with_the_presidents_report() {
    use SessionKind::{Extraordinary, Ordinary};
    for (kind, article) in
        [(Kind::Commune, "106"), (Kind::Prefecture, "104"), (Kind::Region, "110")]
    {
        let begin = |session, first| first_point(session, first, &profile(kind));
        let report = begin(Ordinary, Subject::PresidentReport);
        assert_eq!((report.outcome(), report.source.article.as_str()), (Outcome::Granted, article));
        let budget = begin(Ordinary, Subject::Budget);
        assert_eq!((budget.outcome(), budget.source.article.as_str()), (Outcome::Refused, article));
        assert_eq!(begin(Extraordinary, Subject::Budget).outcome(), Outcome::Granted);
    }
    let free = first_point(Ordinary, Subject::Budget, &profile(Kind::Arrondissement));
    assert_eq!(free.outcome(), Outcome::Granted);
}

#[test]
fn an_ordinary_session_is_extended_once_and_no_further_than_the_law_lets_it() {
    // Opened on Wednesday 3 February 2027: its fifteen days end on the 17th.
    for (kind, article, last) in [
        (Kind::Commune, "34", date(2027, 2, 26)),
        (Kind::Arrondissement, "34", date(2027, 2, 26)),
        (Kind::Prefecture, "35", date(2027, 3, 4)),
        (Kind::Region, "37", date(2027, 3, 4)),
    ] {
        let profile = profile(kind);
        let session = (SessionKind::Ordinary, date(2027, 2, 3));
        let judge = |extension, until| {
            let verdict = extending(extension, session, until, &profile, holidays());
            assert_eq!(verdict.source.article, article, "{kind:?}");
            verdict.outcome()
        };
        let tomorrow = last.tomorrow().unwrap();
        assert_eq!(judge(Extension::None, date(2027, 2, 17)), Outcome::Refused);
        assert_eq!(judge(Extension::None, date(2027, 2, 18)), Outcome::Granted);
        assert_eq!(judge(Extension::None, last), Outcome::Granted, "{kind:?}");
        assert_eq!(judge(Extension::None, tomorrow), Outcome::Refused, "{kind:?}");
        assert_eq!(judge(Extension::Until(last), last), Outcome::Refused, "once only");
        let closes =
            |extension, on| closing_under(extension, session, on, &profile, holidays()).outcome();
        assert_eq!(closes(Extension::None, date(2027, 2, 17)), Outcome::Granted);
        assert_eq!(closes(Extension::None, date(2027, 2, 18)), Outcome::Refused);
        assert_eq!(closes(Extension::Until(last), last), Outcome::Granted);
        assert_eq!(closes(Extension::Until(last), tomorrow), Outcome::Refused);
    }
    let extraordinary = (SessionKind::Extraordinary, date(2027, 2, 3));
    let never = extending(
        Extension::None,
        extraordinary,
        date(2027, 2, 20),
        &profile(Kind::Commune),
        holidays(),
    );
    assert_eq!((never.outcome(), never.source.article.as_str()), (Outcome::Refused, "36"));
}
