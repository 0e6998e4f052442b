//! The readings of discussed points: defaults, storage, and the sentence that names them.

use crate::Language;
use crate::readings::{
    AbsencesCounted, ArrondissementLength, ArrondissementStatus, ElectronicNotice, MissingOpinion,
    NamedVotes, NoticeDays, PostingFrom, Readings, RemoteAttendance, RestDay, SecondCall,
    SecretBallot, SessionOfRight, ThirdMeeting, WomenOnList, WordMuqataa,
};

#[test]
fn the_defaults_are_the_advised_readings() {
    let expected = Readings {
        session_of_right: SessionOfRight::AgendaFirst,
        arrondissement_length: ArrondissementLength::ByReference,
        arrondissement_status: ArrondissementStatus::InternalRules,
        women_on_list: WomenOnList::Means,
        absences_counted: AbsencesCounted::BothKinds,
        word_muqataa: WordMuqataa::Arrondissement,
        missing_opinion: MissingOpinion::Warns,
        second_call: SecondCall::Meeting,
        third_meeting: ThirdMeeting::OnTheDay,
        named_votes: NamedVotes::Always,
        secret_ballot: SecretBallot::Never,
        posting_from: PostingFrom::Adoption,
        electronic_notice: ElectronicNotice::WithPaper,
        remote_attendance: RemoteAttendance::NotCounted,
        notice_days: NoticeDays::Clear,
        rest_day: RestDay::Extended,
    };
    assert_eq!(Readings::default(), expected);
}

#[test]
fn a_field_that_is_not_written_takes_its_default() {
    let readings: Readings = toml::from_str("posting-from = \"closing\"").unwrap();
    assert_eq!(readings, Readings { posting_from: PostingFrom::Closing, ..Readings::default() });
}

#[test]
fn an_unknown_field_or_reading_is_refused() {
    let field = toml::from_str::<Readings>("fourth-call = \"meeting\"").unwrap_err();
    assert!(field.message().contains("unknown field `fourth-call`"), "{field}");
    let reading = toml::from_str::<Readings>("notice-days = \"lunar\"").unwrap_err();
    assert!(reading.message().contains("unknown variant `lunar`"), "{reading}");
}

#[test]
fn readings_are_stored_and_read_back() {
    let readings = Readings { remote_attendance: RemoteAttendance::Counted, ..Readings::default() };
    let stored = toml::to_string(&readings).unwrap();
    assert_eq!(toml::from_str::<Readings>(&stored).unwrap(), readings);
}

#[test]
fn every_reading_says_that_the_law_is_discussed_and_which_reading_is_in_use() {
    for reading in Readings::default().all() {
        let french = reading.sentence(Language::French);
        let arabic = reading.sentence(Language::Arabic);
        assert!(french.starts_with("Le texte est discuté\u{202f}; lecture retenue\u{a0}: "));
        assert!(arabic.starts_with("النص محل نقاش؛ القراءة المعتمدة: "));
        assert!(french.ends_with('.') && arabic.ends_with('.'), "{french} {arabic}");
    }
    let points: Vec<u8> = Readings::default().all().map(crate::Reading::point).into();
    assert_eq!(points, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 12, 13, 14, 15]);
}

#[test]
fn the_fifteen_points_are_there_each_with_its_advised_reading_first_and_in_use() {
    let points = crate::readings::points(&Readings::default());
    let mut numbers: Vec<u8> = points.iter().map(|point| point.number).collect();
    numbers.dedup();
    assert_eq!(numbers, (1..=15).collect::<Vec<u8>>());
    for point in &points {
        let choices = point.readings(Language::French);
        assert!(choices[0].is_in_use && choices[0].is_default, "{}", point.name);
        assert!(choices.iter().skip(1).all(|other| !other.is_in_use && !other.is_default));
        let kinds = crate::Kind::ALL.iter();
        let on = jiff::civil::date(2027, 2, 3);
        let cited = kinds.flat_map(|kind| point.articles(*kind, on, Language::French)).count();
        assert!(cited > 0, "{} cites no article of any council", point.name);
    }
}
