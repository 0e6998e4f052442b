//! The chain of deadlines of a session, article by article and kind by kind.

use super::{TODAY, holidays, profile, reading};
use crate::clock::{Deadline, Due, Facts, Standing, Step, deadlines};
use crate::readings::{NoticeDays, PostingFrom, SecondCall};
use crate::{Kind, Language, Outcome, Profile, Readings, SessionKind, Subject};
use jiff::civil::{Date, date};

fn facts() -> Facts {
    let happened = |month, day| Some(date(2027, month, day));
    Facts {
        subjects: vec![Subject::Programme, Subject::Budget, Subject::InternalRules],
        agenda_received: happened(1, 11),
        first_meeting_failed: happened(2, 3),
        second_meeting_failed: happened(2, 8),
        adopted: happened(2, 12),
        closing: happened(2, 16),
        minutes_with_commune: happened(2, 24),
        deliberations_received: happened(3, 2),
        ..Facts::of(SessionKind::Ordinary, TODAY)
    }
}

fn find(step: Step, facts: &Facts, profile: &Profile) -> Option<Deadline> {
    deadlines(facts, profile, holidays()).into_iter().find(|deadline| deadline.step == step)
}

/// The last day of a step, and its article; nothing if the law does not set it for that kind.
fn check(kind: Kind, step: Step, expected: Option<(Date, &str)>) {
    let found = find(step, &facts(), &profile(kind));
    let found = found.map(|deadline| (deadline.last().unwrap(), deadline.source.article));
    let expected = expected.map(|(last, article)| (last, article.to_owned()));
    assert_eq!(found, expected, "{kind:?} {step:?}");
}

#[test]
fn a_session_of_a_commune_has_these_deadlines() {
    let check = |step, last, article| check(Kind::Commune, step, Some((last, article)));
    check(Step::Questions, date(2027, 1, 3), "46");
    check(Step::ProgrammeInCommission, date(2027, 1, 3), "10");
    check(Step::AgendaToAuthority, date(2027, 1, 13), "38");
    check(Step::AuthorityPoints, date(2027, 1, 19), "39");
    check(Step::AgendaOpposition, date(2027, 1, 19), "41");
    check(Step::Convocation, date(2027, 1, 23), "35");
    check(Step::BudgetInCommission, date(2027, 1, 23), "185");
    check(Step::SecondMeeting, date(2027, 2, 8), "42");
    check(Step::ThirdMeeting, date(2027, 2, 11), "42");
    check(Step::Closing, date(2027, 2, 17), "34");
    check(Step::ExtendedClosing, date(2027, 2, 26), "34");
    check(Step::Posting, date(2027, 2, 22), "273");
    check(Step::AttendanceRegister, date(2027, 2, 22), "67");
    check(Step::MinutesToMembers, date(2027, 3, 3), "273");
    check(Step::MinutesToAuthority, date(2027, 3, 9), "116");
    check(Step::Opposition, date(2027, 3, 5), "117");
    check(Step::InternalRules, date(2027, 3, 12), "32");
    check(Step::Visa, date(2027, 3, 22), "118");
    check(Step::BudgetAdoption, date(2027, 11, 15), "185");
    check(Step::BudgetToVisa, date(2027, 11, 20), "189");
}

#[test]
fn the_other_kinds_have_theirs() {
    for (kind, step, expected) in [
        (Kind::Arrondissement, Step::Convocation, Some((date(2027, 1, 23), "35"))),
        (Kind::Arrondissement, Step::Questions, None),
        (Kind::Arrondissement, Step::BudgetInCommission, None),
        (Kind::Arrondissement, Step::AttendanceRegister, None),
        (Kind::Arrondissement, Step::MinutesToAuthority, None),
        (Kind::Arrondissement, Step::MinutesRelayed, Some((date(2027, 3, 12), "230"))),
        (Kind::Arrondissement, Step::Posting, Some((date(2027, 2, 22), "273"))),
        (Kind::Commune, Step::MinutesRelayed, None),
        (Kind::Prefecture, Step::AgendaToAuthority, Some((date(2027, 1, 13), "39"))),
        (Kind::Prefecture, Step::Convocation, Some((date(2027, 1, 26), "36"))),
        (Kind::Prefecture, Step::ProgrammeInCommission, None),
        (Kind::Prefecture, Step::ExtendedClosing, Some((date(2027, 3, 4), "35"))),
        (Kind::Prefecture, Step::Posting, Some((date(2027, 2, 22), "217"))),
        (Kind::Prefecture, Step::MinutesToAuthority, Some((date(2027, 3, 2), "107"))),
        (Kind::Prefecture, Step::Visa, Some((date(2027, 3, 22), "109"))),
        (Kind::Region, Step::Questions, Some((date(2027, 1, 3), "49"))),
        (Kind::Region, Step::Convocation, Some((date(2027, 1, 26), "38"))),
        (Kind::Region, Step::MinutesToAuthority, Some((date(2027, 3, 2), "113"))),
        (Kind::Region, Step::Visa, Some((date(2027, 3, 22), "115"))),
        (Kind::Region, Step::BudgetAdoption, Some((date(2027, 11, 5), "198"))),
        (Kind::Region, Step::BudgetToVisa, Some((date(2027, 11, 20), "202"))),
    ] {
        check(kind, step, expected);
    }
}

#[test]
fn what_has_not_happened_gives_no_date() {
    let facts = Facts::of(SessionKind::Ordinary, TODAY);
    let profile = profile(Kind::Commune);
    for step in [Step::AuthorityPoints, Step::Posting, Step::MinutesToAuthority, Step::Opposition] {
        let deadline = find(step, &facts, &profile).unwrap();
        assert_eq!((deadline.due, deadline.last()), (Due::Awaiting, None), "{step:?}");
        assert_eq!(deadline.standing(None, TODAY, 3), Standing::NotYet);
    }
    let points = find(Step::AuthorityPoints, &facts, &profile).unwrap();
    assert_eq!(
        points.rule(Language::French),
        "8 jours au plus après la réception de l’ordre du jour"
    );
    assert_eq!(points.rule(Language::Arabic), "8 أيام على الأكثر بعد التوصل بجدول الأعمال");
}

#[test]
fn only_what_the_agenda_calls_for_is_due() {
    let facts = Facts::of(SessionKind::Ordinary, TODAY);
    let profile = profile(Kind::Commune);
    for step in [
        Step::ProgrammeInCommission,
        Step::BudgetInCommission,
        Step::BudgetAdoption,
        Step::Visa,
        Step::InternalRules,
        Step::SecondMeeting,
        Step::ThirdMeeting,
    ] {
        assert_eq!(find(step, &facts, &profile), None, "{step:?}");
    }
}

#[test]
fn an_extraordinary_session_is_shorter_and_never_extended() {
    let facts = Facts::of(SessionKind::Extraordinary, TODAY);
    let profile = profile(Kind::Commune);
    let closing = find(Step::Closing, &facts, &profile).unwrap();
    assert_eq!(closing.last(), Some(date(2027, 2, 11)));
    assert_eq!(find(Step::ExtendedClosing, &facts, &profile), None);
}

#[test]
fn a_limit_on_a_day_of_rest_shows_both_dates_and_its_reading() {
    let register = find(Step::AttendanceRegister, &facts(), &profile(Kind::Commune)).unwrap();
    let Due::On(limit) = register.due else { panic!("no date") };
    assert_eq!((limit.due, limit.extended), (date(2027, 2, 21), Some(date(2027, 2, 22))));
    assert_eq!(register.readings.len(), 1);
}

#[test]
fn readings_move_the_deadlines_they_are_about() {
    let readings = Readings {
        notice_days: NoticeDays::Plain,
        posting_from: PostingFrom::Closing,
        second_call: SecondCall::Sending,
        ..Readings::default()
    };
    let profile = reading(Kind::Commune, &readings);
    let last = |step| find(step, &facts(), &profile).and_then(|deadline| deadline.last());
    assert_eq!(last(Step::Convocation), Some(date(2027, 1, 24)));
    assert_eq!(last(Step::Posting), Some(date(2027, 2, 24)));
    assert_eq!(last(Step::SecondMeeting), None);
    assert_eq!(last(Step::SecondConvocation), Some(date(2027, 2, 8)));
}

fn standing(step: Step, done_on: Option<Date>, today: Date) -> Standing {
    find(step, &facts(), &profile(Kind::Commune)).unwrap().standing(done_on, today, 3)
}

#[test]
fn a_deadline_stands_somewhere_on_every_day() {
    let day = |day| date(2027, 1, day);
    let convocation = |done_on, today| standing(Step::Convocation, done_on, today);
    assert_eq!(convocation(None, day(10)), Standing::Due { days_left: 13 });
    assert_eq!(convocation(None, day(19)), Standing::Due { days_left: 4 });
    assert_eq!(convocation(None, day(20)), Standing::DueSoon { days_left: 3 });
    assert_eq!(convocation(None, day(23)), Standing::DueSoon { days_left: 0 });
    assert_eq!(convocation(None, day(24)), Standing::Missed { days: 1 });
    assert_eq!(convocation(Some(day(23)), day(30)), Standing::Met { on: day(23) });
    let late = Standing::MetLate { on: day(25), days: 2 };
    assert_eq!(convocation(Some(day(25)), day(30)), late);
}

#[test]
fn an_extended_deadline_is_missed_only_after_its_extension() {
    let register = |done_on, today| standing(Step::AttendanceRegister, done_on, today);
    assert_eq!(register(None, date(2027, 2, 22)), Standing::DueSoon { days_left: 0 });
    assert_eq!(register(None, date(2027, 2, 23)), Standing::Missed { days: 1 });
    let on = date(2027, 2, 22);
    assert_eq!(register(Some(on), date(2027, 3, 1)), Standing::Met { on });
}

#[test]
fn the_verdict_on_a_deadline_speaks_in_full() {
    let convocation = find(Step::Convocation, &facts(), &profile(Kind::Commune)).unwrap();
    let verdict = convocation.verdict(Some(date(2027, 1, 25)), date(2027, 1, 30), 3);
    assert_eq!(verdict.outcome(), Outcome::Refused);
    assert_eq!(
        verdict.sentence(Language::French),
        "Convocation des membres\u{a0}: le lundi 25 janvier 2027, 2 jours trop tard\u{202f}; \
         le délai courait jusqu’au samedi 23 janvier 2027 (art. 35 de la loi organique 113-14)."
    );
    assert_eq!(
        verdict.sentence(Language::Arabic),
        "استدعاء الأعضاء: تم يوم الاثنين 25 يناير 2027، بتأخير يومين عن آخر أجل وهو السبت \
         23 يناير 2027 (المادة 35 من القانون التنظيمي رقم 113.14)."
    );
    assert_eq!(verdict.readings.len(), 1);
}

#[test]
fn what_comes_before_a_session_is_counted_from_the_day_members_were_convened_for() {
    let opening = date(2027, 2, 11);
    let facts = Facts {
        first_meeting_failed: Some(date(2027, 2, 3)),
        second_meeting_failed: Some(date(2027, 2, 8)),
        ..Facts::of(SessionKind::Ordinary, opening)
    };
    let due = |step| {
        let deadlines = deadlines(&facts, &profile(Kind::Commune), holidays());
        deadlines.into_iter().find(|it| it.step == step).unwrap().last().unwrap()
    };
    assert_eq!(due(Step::Convocation), date(2027, 1, 23));
    assert_eq!(due(Step::Closing), date(2027, 2, 25), "the length runs from the opening");
}
