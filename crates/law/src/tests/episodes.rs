//! What really happened, told again by these functions.

use super::holidays;
use crate::clock::{Facts, Standing, Step, deadlines};
use crate::majority::{Round, Tally, Vote};
use crate::quorum::{Attendance, Call, at_opening, second_call_window, third_meeting};
use crate::{
    Kind, Language, Law, Outcome, Profile, Readings, SessionKind, Subject, majority, sessions,
};
use jiff::civil::{Date, date};

fn commune(on: Date) -> Profile {
    Law::national().profile(Kind::Commune, on, &Readings::default()).unwrap()
}

#[test]
fn foum_el_oued_2024_met_for_the_third_time_on_thursday_15_february() {
    let second_meeting = date(2024, 2, 12);
    let profile = commune(second_meeting);
    assert_eq!(third_meeting(second_meeting, &profile, holidays()), date(2024, 2, 15));
}

#[test]
fn casablanca_of_february_2027_convenes_by_23_january_and_needs_66_of_131() {
    let opening = date(2027, 2, 3);
    let profile = commune(opening);
    assert!(sessions::opening(opening, &profile, holidays()).allows());
    let convocation = deadlines(&Facts::of(SessionKind::Ordinary, opening), &profile, holidays())
        .into_iter()
        .find(|deadline| deadline.step == Step::Convocation)
        .unwrap();
    assert_eq!(convocation.last(), Some(date(2027, 1, 23)));
    let attendance = Attendance { in_office: 131, in_room: 78, remote: 0 };
    let verdict = at_opening(Call::First, opening, attendance, &profile, holidays());
    assert_eq!(verdict.measure().unwrap().required, 66);
    assert_eq!(
        verdict.sentence(Language::French),
        "Quorum atteint\u{a0}: 78 membres présents sur 131 en exercice\u{202f}; il en fallait 66 \
         (art. 42 de la loi organique 113-14)."
    );
    assert_eq!(
        verdict.sentence(Language::Arabic),
        "اكتمل النصاب القانوني: حضر 78 عضوا من أصل 131 عضوا مزاولا مهامه، والمطلوب حضور 66 عضوا \
         (المادة 42 من القانون التنظيمي رقم 113.14)."
    );
}

#[test]
fn casablanca_of_october_2016_met_again_too_early() {
    // 147 seats then; the meeting of 5 October lacked its quorum, and so did one held on the 6th.
    let opening = date(2016, 10, 5);
    let profile = commune(opening);
    let attendance = Attendance { in_office: 147, in_room: 73, remote: 0 };
    let verdict = at_opening(Call::First, opening, attendance, &profile, holidays());
    assert_eq!(verdict.outcome(), Outcome::Refused);
    assert_eq!(verdict.measure().unwrap().required, 74);
    let window = second_call_window(opening, &profile, holidays());
    assert_eq!(window, (date(2016, 10, 8), date(2016, 10, 10)));
    let mut facts = Facts::of(SessionKind::Ordinary, opening);
    facts.first_meeting_failed = Some(opening);
    let second = deadlines(&facts, &profile, holidays())
        .into_iter()
        .find(|deadline| deadline.step == Step::SecondMeeting)
        .unwrap();
    let on = date(2016, 10, 6);
    assert_eq!(second.standing(Some(on), on, 3), Standing::MetEarly { on, days: 2 });
}

#[test]
fn casablanca_of_october_2017_could_meet_again_from_the_8th_to_the_10th() {
    let opening = date(2017, 10, 5);
    let profile = commune(opening);
    assert!(sessions::opening(opening, &profile, holidays()).allows());
    let window = second_call_window(opening, &profile, holidays());
    assert_eq!(window, (date(2017, 10, 8), date(2017, 10, 10)));
    // Had it failed again on the 10th, a Tuesday: the third working day is a Friday.
    assert_eq!(third_meeting(date(2017, 10, 10), &profile, holidays()), date(2017, 10, 13));
}

#[test]
fn casablanca_of_october_2022_held_its_second_sitting_within_the_session() {
    let opening = date(2022, 10, 5);
    let profile = commune(opening);
    let second_sitting = date(2022, 10, 19);
    let verdict =
        sessions::closing(SessionKind::Ordinary, opening, second_sitting, &profile, holidays());
    assert_eq!(verdict.outcome(), Outcome::Granted, "the fifteenth day is the last");
}

#[test]
fn casablanca_of_october_2015_adopted_its_internal_rules() {
    let profile = commune(date(2015, 10, 12));
    let tally = Tally { r#for: 137, absent: 10, ..Tally::default() };
    let vote = Vote {
        subject: Subject::InternalRules,
        round: Round::First,
        in_office: 147,
        tally,
        president: None,
    };
    let verdict = majority::verdict(&vote, &profile);
    assert_eq!(
        verdict.sentence(Language::French),
        "Adoptée par 137 voix contre aucune, sans abstention. Majorité absolue des suffrages \
         exprimés\u{a0}: 69 (art. 43 de la loi organique 113-14). 10 absents."
    );
}
