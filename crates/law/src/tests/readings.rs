//! The readings of discussed points: defaults, storage, and the sentence that names them.

use crate::Language;
use crate::readings::{
    ElectronicNotice, NamedVotes, NoticeDays, PostingFrom, Readings, RemoteAttendance, RestDay,
    SecondCall, SecretBallot, ThirdMeeting,
};

#[test]
fn the_defaults_are_the_advised_readings() {
    let expected = Readings {
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
    assert_eq!(points, [2, 3, 4, 5, 6, 7, 8, 11, 11]);
}
