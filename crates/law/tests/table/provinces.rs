//! The rules held for prefectures and provinces (112-14) and for regions (111-14) are those of the
//! texts: value, unit, article — and no other.

use crate::extraordinary;
use crate::ground::{Ledger, day};
use crate::organs::{fields, number, third};
use crate::rules::{
    at_least_half, calendar, compare, date, exclusions, half, matters, months, working,
};
use law::rules::{
    Asker, Askers, Base, Between, Brackets, Count, Enclosure, Enclosures, Field, Fraction, Hours,
    Key, MonthTerm, Opening, Part, PerSession, Principle, Sessions, Signatories, Signatory, Value,
    VicePresidents, Weekday, Weekdays, Whole, Window,
};
use law::source::Certainty;
use law::{Kind, Law, SessionKind, Subject};

/// A rule that both laws hold alike: its key, its value, its article in 112-14 and in 111-14.
type Both = (Key, Value, [u16; 2]);

fn principle(principle: Principle) -> Value {
    Value::Principle(principle)
}

fn month(months: u8) -> Value {
    Value::MonthTerm(MonthTerm { months })
}

fn monday(nth: i8) -> Value {
    Value::Opening(Opening::NthWeekday { nth, weekday: Weekday::Monday })
}

/// Art. 34 to 49, 102 to 116 and 176 to 204: what comes before the vote.
fn before_the_vote() -> Vec<Both> {
    let enclosures = vec![
        Enclosure::Agenda,
        Enclosure::Timetable,
        Enclosure::PointsBySitting,
        Enclosure::Documents,
    ];
    let window = Window { from: 3, to: 5, count: Count::Calendar };
    let ordinary = vec![SessionKind::Ordinary];
    vec![
        (Key::OrdinaryLength, calendar(15), [35, 37]),
        (Key::OrdinaryExtension, calendar(15), [35, 37]),
        (Key::ExtraordinaryLength, calendar(7), [37, 39]),
        (Key::PresidentReport, principle(Principle::ReportFirst), [104, 110]),
        (Key::QuestionNotice, month(1), [47, 49]),
        (Key::QuestionSitting, Value::PerSession(PerSession { sittings: 1 }), [47, 49]),
        (Key::AgendaToAuthority, calendar(20), [39, 41]),
        (Key::AgendaPetition, principle(Principle::PetitionNextSession), [39, 41]),
        (Key::AuthorityPoints, calendar(8), [40, 42]),
        (Key::RequestRefusal, principle(Principle::RefusalReasoned), [41, 43]),
        (Key::HalfRequest, at_least_half(), [41, 43]),
        (Key::AgendaOpposition, calendar(8), [42, 44]),
        (Key::AgendaJudge, Value::Hours(Hours { hours: 48 }), [42, 44]),
        (Key::AgendaOnly, principle(Principle::ListedPointsOnly), [42, 44]),
        (Key::PetitionAnswer, month(2), [116, 122]),
        (Key::PetitionAccepted, principle(Principle::PetitionToCommissions), [116, 122]),
        (Key::ConvocationNotice, calendar(7), [36, 38]),
        (Key::ConvocationEnclosures, Value::Enclosures(Enclosures { enclosures }), [36, 38]),
        (Key::CommissionPassage, Value::Sessions(Sessions { sessions: ordinary }), [29, 31]),
        (Key::BudgetInCommission, calendar(10), [176, 198]),
        (Key::BudgetToVisa, date(11, 20), [180, 202]),
        (Key::BudgetOrder, principle(Principle::ReceiptsFirst), [177, 199]),
        (Key::BudgetRejected, calendar(15), [178, 200]),
        (Key::BudgetRefusalReasons, calendar(15), [182, 204]),
        (Key::BudgetNewVote, calendar(10), [182, 204]),
        (Key::QuorumFirstCall, half(Base::MembersInOffice), [43, 45]),
        (Key::QuorumSecondCall, half(Base::MembersInOffice), [43, 45]),
        (Key::QuorumThirdMeeting, principle(Principle::AnyNumber), [43, 45]),
        (Key::QuorumCounting, principle(Principle::OnceAtOpening), [43, 45]),
        (Key::SecondCallWindow, Value::Window(window), [43, 45]),
        (Key::ThirdMeeting, working(3), [43, 45]),
    ]
}

/// Art. 7 to 11, 26 to 35, 44 to 70 and 105 to 115; 217 and 247: votes, organs, minutes, control.
fn from_the_vote_on() -> Vec<Both> {
    let signatories = vec![Signatory::President, Signatory::Secretary];
    vec![
        (Key::Majority, half(Base::VotesCast), [44, 46]),
        (Key::ReinforcedMajority, half(Base::MembersInOffice), [44, 46]),
        (Key::ReinforcedFallback, half(Base::VotesCast), [44, 46]),
        (Key::Tie, principle(Principle::PresidentSide), [44, 46]),
        (Key::NamedVotes, principle(Principle::VotesNamed), [44, 46]),
        (Key::PublicVote, principle(Principle::PublicVote), [7, 8]),
        (Key::InOfficeExclusions, exclusions(), [10, 11]),
        (Key::Signatories, Value::Signatories(Signatories { signatories }), [48, 50]),
        (Key::AttendanceRegister, calendar(5), [68, 70]),
        (Key::MinutesToAuthority, working(10), [107, 113]),
        (Key::MinutesToMembers, calendar(15), [217, 247]),
        (Key::Posting, calendar(10), [217, 247]),
        (Key::Opposition, working(3), [108, 114]),
        (Key::TacitEnforceability, principle(Principle::EnforceableAtExpiry), [108, 114]),
        (Key::NewExamination, principle(Principle::ExamineAnew), [108, 114]),
        (Key::StayRuling, Value::Hours(Hours { hours: 48 }), [108, 114]),
        (Key::AnnulmentRuling, calendar(30), [108, 114]),
        (Key::JudgmentNotice, calendar(10), [108, 114]),
        (Key::InternalRulesForce, calendar(8), [33, 35]),
        (Key::Visa, calendar(20), [109, 115]),
        (Key::VisaSilence, principle(Principle::SilenceIsVisa), [109, 115]),
        (Key::CommissionMembers, number(5), [26, 28]),
        (Key::OneCommission, principle(Principle::OneCommission), [26, 28]),
        (Key::CommissionPresidency, principle(Principle::OutsideBureau), [27, 29]),
        (Key::CommissionOpposition, number(1), [28, 30]),
        (Key::CommissionRequest, third(), [29, 31]),
        (Key::OnePresidency, principle(Principle::OneCouncil), [16, 17]),
        (Key::Interim, month(1), [105, 111]),
        (Key::AbsencesInARow, number(3), [68, 70]),
        (Key::AbsencesInAll, number(5), [68, 70]),
    ]
}

/// Art. 46, 48 and 49; 48, 50 and 51: delegates, substitutes, order of the sittings.
fn of_people() -> Vec<Both> {
    let at_least = Fraction::try_from("1/3".to_owned()).unwrap();
    let third_of_members = Value::Part(Part { at_least, of: Whole::Members });
    vec![
        (Key::DelegateMajority, principle(Principle::RelativeYoungestLot), [46, 48]),
        (Key::SecretarySubstitution, principle(Principle::DeputyThenDesignated), [48, 50]),
        (Key::ClosedSitting, third_of_members, [49, 51]),
        (Key::Expulsion, half(Base::MembersPresent), [49, 51]),
    ]
}

/// Art. 44: five matters, delegation being a mode of management; art. 46 adds the regional scheme.
const REINFORCED: [Subject; 6] = [
    Subject::Programme,
    Subject::DevelopmentCompany,
    Subject::PublicServiceMode,
    Subject::DelegatedManagement,
    Subject::PrivatePartnership,
    Subject::CompetenceContract,
];

/// Art. 109: programme, budget, administration, what bears on finances, cooperation abroad; art. 115
/// has the same, and the regional scheme.
const COMMON_VISAS: [Subject; 6] = [
    Subject::Programme,
    Subject::Budget,
    Subject::Organisation,
    Subject::Financial,
    Subject::PropertyDisposal,
    Subject::ForeignCooperation,
];

const INTERIOR: [Subject; 2] = [Subject::DelegatedManagement, Subject::DevelopmentCompany];

/// What 112-14 holds in its own way; 59-11, art. 103.
fn of_a_province() -> Vec<(Key, Value, &'static str)> {
    let steps = [150, 200, 300, 400, 500, 600, 700, 800, 900, 1000];
    let seats = (0..).map(|step| 11 + 2 * step);
    let brackets = steps.into_iter().map(|thousands| thousands * 1000).zip(seats).collect();
    let seats = Value::Brackets(Brackets { brackets, above: 31 });
    let named = [Field::Budget, Field::Development, Field::SocialAffairs];
    let between = Between { at_least: Some(3), at_most: None };
    let by_seats = vec![(13, 2), (23, 3), (27, 4)];
    let ranks = Value::VicePresidents(VicePresidents { by_seats, above: 5 });
    let askers = vec![Asker::Member, Asker::Members];
    vec![
        (Key::OrdinaryMonths, months([1, 6, 9]), "112-14, 34"),
        (Key::OrdinaryOpening, monday(2), "112-14, 34"),
        (Key::MemberRequest, Value::Askers(Askers { askers }), "112-14, 41"),
        (Key::BudgetAdoption, date(11, 15), "112-14, 176"),
        (Key::ReinforcedSubjects, matters(&REINFORCED), "112-14, 44"),
        (Key::VisaByGovernor, matters(&COMMON_VISAS), "112-14, 109"),
        (Key::VisaByInterior, matters(&INTERIOR), "112-14, 109"),
        (Key::PermanentCommissions, Value::Between(between), "112-14, 26"),
        (Key::CommissionFields, fields(named, 3), "112-14, 26"),
        (Key::VicePresidents, ranks, "112-14, 17"),
        (Key::Seats, seats, "59-11, 103"),
    ]
}

/// What 111-14 holds in its own way; 59-11, art. 74, whose thresholds are known from memory only.
fn of_a_region() -> Vec<(Key, Value, &'static str)> {
    let named = [Field::Budget, Field::RegionalDevelopment, Field::SpatialPlanning];
    let between = Between { at_least: Some(3), at_most: Some(7) };
    let by_seats = vec![(39, 6), (51, 7), (63, 8)];
    let ranks = Value::VicePresidents(VicePresidents { by_seats, above: 9 });
    let askers = vec![Asker::Member, Asker::Group];
    let scheme = [Subject::RegionalScheme];
    let brackets = vec![
        (250_000, 33),
        (1_000_000, 39),
        (1_750_000, 45),
        (2_500_000, 51),
        (3_000_000, 57),
        (4_000_000, 63),
        (4_500_000, 69),
    ];
    let seats = Value::Brackets(Brackets { brackets, above: 75 });
    vec![
        (Key::OrdinaryMonths, months([3, 7, 10]), "111-14, 36"),
        (Key::OrdinaryOpening, monday(1), "111-14, 36"),
        (Key::MemberRequest, Value::Askers(Askers { askers }), "111-14, 43"),
        (Key::BudgetAdoption, date(11, 5), "111-14, 198"),
        (Key::ReinforcedSubjects, matters(&[&REINFORCED[..], &scheme].concat()), "111-14, 46"),
        (
            Key::VisaByInterior,
            matters(&[&COMMON_VISAS[..], &INTERIOR, &scheme].concat()),
            "111-14, 115",
        ),
        (Key::PermanentCommissions, Value::Between(between), "111-14, 28"),
        (Key::CommissionFields, fields(named, 3), "111-14, 28"),
        (Key::VicePresidents, ranks, "111-14, 18"),
        (Key::GroupMembers, number(5), "111-14, 27"),
        (Key::Seats, seats, "59-11, 74"),
    ]
}

fn working_week() -> (Key, Value, String) {
    let week =
        [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
    let week = Value::Weekdays(Weekdays { weekdays: week.to_vec() });
    (Key::WorkingWeek, week, "2-05-916, 1".to_owned())
}

fn whole(
    law: &str,
    place: usize,
    own: Vec<(Key, Value, &'static str)>,
) -> Vec<(Key, Value, String)> {
    let both = before_the_vote().into_iter().chain(from_the_vote_on()).chain(of_people());
    let both = both.map(|(key, value, at)| (key, value, format!("{law}, {}", at[place])));
    let own = own.into_iter().map(|(key, value, at)| (key, value, at.to_owned()));
    both.chain(own).chain([working_week()]).collect()
}

#[test]
fn the_rules_of_a_prefecture_or_province_are_those_of_the_table() {
    let mut law = whole("112-14", 0, of_a_province());
    law.extend(extraordinary::held(Kind::Prefecture));
    compare(Kind::Prefecture, &law);
}

#[test]
fn the_rules_of_a_region_are_those_of_the_table() {
    let mut law = whole("111-14", 1, of_a_region());
    law.extend(extraordinary::held(Kind::Region));
    compare(Kind::Region, &law);
}

/// All were read in their texts, but for the thresholds of the seats of regions: memory, to verify.
#[test]
fn the_rules_of_provinces_and_regions_were_read_but_for_the_seats_of_regions() {
    let mut ledger = Ledger::of("certainty of 112-14 and 111-14");
    for kind in [Kind::Prefecture, Kind::Region] {
        for rule in Law::national().in_force(kind, day("Thu 1 Jan 2026")) {
            let law = match (kind, rule.key) {
                (Kind::Region, Key::Seats) => Certainty::Memory,
                _ => Certainty::Text,
            };
            ledger.row(format!("{}, {}", kind.name(), rule.key.name()), &rule.certainty, &law);
        }
    }
    ledger.close();
}

/// The organic laws of provinces and regions stand since 23 July 2015, as that of communes.
#[test]
fn no_rule_of_provinces_or_regions_holds_before_their_organic_law() {
    let mut ledger = Ledger::of("BO 6380 of 23 July 2015: provinces and regions");
    for kind in [Kind::Prefecture, Kind::Region] {
        for (on, law_stands) in [("Wed 22 Jul 2015", false), ("Thu 23 Jul 2015", true)] {
            let profile = Law::national().profile(kind, day(on), &law::Readings::default());
            ledger.row(format!("{}, {on}", kind.name()), &profile.is_some(), &law_stands);
        }
    }
    ledger.close();
}
