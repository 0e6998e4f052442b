//! Control: 113-14, art. 32 and 116 to 118, 230; 112-14, art. 107 to 109; 111-14, art. 113 to 115.

use super::{holidays, profile};
use crate::control::{
    Deliberation, Finding, Ground, VisaAnswer, enforceable_on, standing, visa_authority,
    visa_standing, visa_until,
};
use crate::{Authority, Kind, Outcome, Subject, verdict};
use jiff::civil::{Date, date};

/// A Tuesday: opposition is possible until Friday 5 March, a visa until Monday 22 March.
const RECEIVED: Date = date(2027, 3, 2);

fn act(subject: Subject) -> Deliberation {
    let received = Some(RECEIVED);
    Deliberation { subject, received, opposed: None, asked: received, visa: None }
}

fn found(act: Deliberation, today: Date) -> Finding {
    match standing(&act, today, &profile(Kind::Commune), holidays()).finding {
        verdict::Finding::Control(finding) => finding,
        other => panic!("{other:?}"),
    }
}

fn check_visa(kind: Kind, subject: Subject, expected: Option<(Authority, &str)>) {
    let profile = profile(kind);
    let found = visa_authority(subject, &profile);
    let found = found.map(|(authority, source)| (authority, source.article.as_str()));
    assert_eq!(found, expected, "{kind:?} {subject:?}");
}

#[test]
fn each_matter_of_each_kind_has_its_visa_or_none() {
    use Authority::{Governor, Interior};
    for (kind, article) in
        [(Kind::Commune, "118"), (Kind::Arrondissement, "118"), (Kind::Prefecture, "109")]
    {
        check_visa(kind, Subject::Programme, Some((Governor, article)));
        check_visa(kind, Subject::Budget, Some((Governor, article)));
        check_visa(kind, Subject::Organisation, Some((Governor, article)));
        check_visa(kind, Subject::Financial, Some((Governor, article)));
        check_visa(kind, Subject::PropertyDisposal, Some((Governor, article)));
        check_visa(kind, Subject::ForeignCooperation, Some((Governor, article)));
        check_visa(kind, Subject::DelegatedManagement, Some((Interior, article)));
        check_visa(kind, Subject::DevelopmentCompany, Some((Interior, article)));
        check_visa(kind, Subject::StreetNaming, None);
        check_visa(kind, Subject::Agreement, None);
        check_visa(kind, Subject::Property, None);
    }
    check_visa(Kind::Commune, Subject::CommemorativeNaming, Some((Governor, "118")));
    check_visa(Kind::Commune, Subject::PublicServiceMode, Some((Governor, "118")));
    check_visa(Kind::Commune, Subject::PublicServiceCreation, Some((Governor, "118")));
    check_visa(Kind::Prefecture, Subject::CommemorativeNaming, None);
    check_visa(Kind::Prefecture, Subject::PublicServiceMode, None);
    for subject in [
        Subject::Programme,
        Subject::RegionalScheme,
        Subject::Budget,
        Subject::Organisation,
        Subject::Financial,
        Subject::PropertyDisposal,
        Subject::ForeignCooperation,
        Subject::DelegatedManagement,
        Subject::DevelopmentCompany,
    ] {
        check_visa(Kind::Region, subject, Some((Interior, "115")));
    }
    check_visa(Kind::Region, Subject::PublicServiceMode, None);
}

fn check_enforceable(act: Deliberation, expected: Option<(Date, Ground)>) {
    assert_eq!(enforceable_on(&act, &profile(Kind::Commune), holidays()), expected, "{act:?}");
}

#[test]
fn what_nobody_opposed_is_enforceable_on_the_day_after_the_last_day_to_oppose() {
    let saturday = date(2027, 3, 6);
    check_enforceable(act(Subject::Roads), Some((saturday, Ground::NoOpposition)));
    let unsent = Deliberation { received: None, ..act(Subject::Roads) };
    check_enforceable(unsent, None);
}

#[test]
fn internal_rules_wait_eight_days() {
    // 10 and 11 March are the Aïd: the eighth day runs to Friday the 12th.
    let act = act(Subject::InternalRules);
    check_enforceable(act, Some((date(2027, 3, 13), Ground::NoOpposition)));
}

#[test]
fn a_matter_for_visa_is_enforceable_at_the_visa_or_at_the_end_of_twenty_days() {
    let budget = |visa| Deliberation { visa, ..act(Subject::Budget) };
    let given = |month, day| Some(VisaAnswer::Given(date(2027, month, day)));
    let refused = |month, day| Some(VisaAnswer::Refused(date(2027, month, day)));
    let silence = Some((date(2027, 3, 23), Ground::Silence));
    check_enforceable(budget(None), silence);
    check_enforceable(budget(given(3, 15)), Some((date(2027, 3, 15), Ground::Visa)));
    // A visa given while opposition is still possible waits for its end.
    check_enforceable(budget(given(3, 3)), Some((date(2027, 3, 6), Ground::Visa)));
    check_enforceable(budget(refused(3, 22)), None);
    // An answer that comes after twenty days finds the visa already acquired.
    check_enforceable(budget(refused(3, 23)), silence);
    check_enforceable(budget(given(4, 1)), silence);
}

#[test]
fn the_time_of_a_visa_runs_from_the_receipt_of_whoever_gives_it() {
    let asked = |asked| Deliberation { asked, ..act(Subject::DelegatedManagement) };
    // Twenty days from 9 March end on Monday the 29th; nothing runs before they were asked.
    let silence = Some((date(2027, 3, 30), Ground::Silence));
    check_enforceable(asked(Some(date(2027, 3, 9))), silence);
    check_enforceable(asked(None), None);
    let today = date(2027, 4, 20);
    assert_eq!(found(asked(None), today), Finding::VisaNotAsked { from: Authority::Interior });
    let roads = Deliberation { asked: None, ..act(Subject::Roads) };
    check_enforceable(roads, Some((date(2027, 3, 6), Ground::NoOpposition)));
}

#[test]
fn an_opposition_in_time_stops_everything_and_a_late_one_does_not() {
    let opposed = |day| Deliberation { opposed: Some(date(2027, 3, day)), ..act(Subject::Roads) };
    check_enforceable(opposed(5), None);
    check_enforceable(opposed(6), Some((date(2027, 3, 6), Ground::NoOpposition)));
    assert_eq!(found(opposed(5), date(2027, 3, 20)), Finding::Opposed { on: date(2027, 3, 5) });
    let late = Finding::OpposedTooLate { on: date(2027, 3, 8), last: date(2027, 3, 5) };
    assert_eq!(found(opposed(8), date(2027, 3, 20)), late);
}

#[test]
fn a_deliberation_stands_somewhere_on_every_day() {
    let day = |day| date(2027, 3, day);
    let unsent = Deliberation { received: None, ..act(Subject::Budget) };
    assert_eq!(found(unsent, day(2)), Finding::NotReceived);
    let budget = act(Subject::Budget);
    assert_eq!(found(budget, day(5)), Finding::MayBeOpposed { until: day(5) });
    let awaits = Finding::AwaitsVisa { from: Authority::Governor, until: day(22), counted: None };
    assert_eq!(found(budget, day(6)), awaits);
    assert_eq!(found(budget, day(22)), awaits);
    let silence = Finding::Enforceable { since: day(23), ground: Ground::Silence };
    assert_eq!(found(budget, day(23)), silence);
    let refused = Deliberation { visa: Some(VisaAnswer::Refused(day(4))), ..budget };
    let by_governor = Finding::VisaRefused { by: Authority::Governor, on: day(4) };
    assert_eq!(found(refused, day(4)), by_governor);
    let roads = act(Subject::Roads);
    assert_eq!(found(roads, day(5)), Finding::MayBeOpposed { until: day(5) });
    let unopposed = Finding::Enforceable { since: day(6), ground: Ground::NoOpposition };
    assert_eq!(found(roads, day(6)), unopposed);
}

#[test]
fn the_visa_stands_somewhere_of_its_own_whatever_the_control_authority_does() {
    let day = |day| date(2027, 3, day);
    let stands = |deliberation, on| {
        visa_standing(&deliberation, on, &profile(Kind::Commune), holidays()).map(|it| it.finding)
    };
    let by = Authority::Governor;
    let is = |found| Some(crate::verdict::Finding::Control(found));
    let budget = Deliberation { received: None, asked: Some(day(2)), ..act(Subject::Budget) };
    assert_eq!(stands(act(Subject::Roads), day(5)), None);
    let unasked = Deliberation { asked: None, ..budget };
    assert_eq!(stands(unasked, day(5)), is(Finding::VisaNotAsked { from: by }));
    let awaits = Finding::AwaitsVisa { from: by, until: day(22), counted: None };
    assert_eq!(stands(budget, day(22)), is(awaits));
    let silence = Finding::VisaBySilence { from: by, last: day(22) };
    assert_eq!(stands(budget, day(23)), is(silence.clone()));
    let answered = |visa| Deliberation { visa: Some(visa), ..budget };
    let given = answered(VisaAnswer::Given(day(22)));
    assert_eq!(stands(given, day(22)), is(Finding::VisaGiven { by, on: day(22) }));
    let refused = answered(VisaAnswer::Refused(day(4)));
    assert_eq!(stands(refused, day(30)), is(Finding::VisaRefused { by, on: day(4) }));
    assert_eq!(stands(answered(VisaAnswer::Refused(day(23))), day(23)), is(silence));
}

#[test]
fn a_late_opposition_does_not_hide_that_the_visa_is_awaited_or_refused() {
    let opposed = Some(date(2027, 3, 9));
    let budget = Deliberation { opposed, ..act(Subject::Budget) };
    assert!(matches!(found(budget, date(2027, 3, 10)), Finding::AwaitsVisa { .. }));
    let visa = Some(VisaAnswer::Refused(date(2027, 3, 9)));
    let refused = Deliberation { visa, ..budget };
    assert!(matches!(found(refused, date(2027, 3, 10)), Finding::VisaRefused { .. }));
}

#[test]
fn every_finding_cites_the_article_it_rests_on() {
    let cite = |kind, subject, today| {
        let verdict = standing(&act(subject), today, &profile(kind), holidays());
        (verdict.outcome(), verdict.source.article)
    };
    let (early, late) = (date(2027, 3, 5), date(2027, 3, 23));
    let pending = |article: &str| (Outcome::Pending, article.to_owned());
    let granted = |article: &str| (Outcome::Granted, article.to_owned());
    assert_eq!(cite(Kind::Commune, Subject::Roads, early), pending("117"));
    assert_eq!(cite(Kind::Commune, Subject::Roads, late), granted("117"));
    assert_eq!(cite(Kind::Commune, Subject::Budget, late), granted("118"));
    assert_eq!(cite(Kind::Commune, Subject::InternalRules, late), granted("32"));
    assert_eq!(cite(Kind::Prefecture, Subject::Budget, late), granted("109"));
    assert_eq!(cite(Kind::Region, Subject::Roads, early), pending("114"));
    assert_eq!(cite(Kind::Region, Subject::Budget, late), granted("115"));
}

#[test]
fn only_a_matter_for_visa_has_a_last_day_for_it() {
    let until = |subject| visa_until(subject, RECEIVED, &profile(Kind::Commune), holidays());
    assert_eq!(until(Subject::Budget), Some(date(2027, 3, 22)));
    assert_eq!(until(Subject::Roads), None);
}
