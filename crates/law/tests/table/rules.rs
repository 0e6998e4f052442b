//! The rules held for communes and arrondissements are those of the texts: value, unit, article,
//! certainty — and no other.

use crate::ground::{Ledger, cited, day};
use crate::{extraordinary, organs};
use law::rules::{
    Asker, Askers, Base, Brackets, Councillors, Count, Enclosure, Enclosures, Exclusion,
    Exclusions, Fraction, Hours, Key, MonthTerm, Opening, Part, PerSession, Principle, SeatSteps,
    SessionMonths, Sessions, Share, Signatories, Signatory, Subjects, Term, Value, Weekday,
    Weekdays, Whole, Window, YearDay,
};
use law::source::Certainty;
use law::{Kind, Law, SessionKind, Subject};

pub fn calendar(days: u16) -> Value {
    Value::Term(Term { days, count: Count::Calendar })
}

pub fn working(days: u16) -> Value {
    Value::Term(Term { days, count: Count::Working })
}

pub fn half(of: Base) -> Value {
    Value::Share(Share { more_than: Fraction::try_from("1/2".to_owned()).unwrap(), of })
}

pub fn at_least_half() -> Value {
    let at_least = Fraction::try_from("1/2".to_owned()).unwrap();
    Value::Part(Part { at_least, of: Whole::Members })
}

pub fn date(month: i8, day: i8) -> Value {
    Value::YearDay(YearDay { month, day })
}

pub fn months(months: [i8; 3]) -> Value {
    Value::SessionMonths(SessionMonths { months: months.to_vec() })
}

pub fn matters(subjects: &[Subject]) -> Value {
    Value::Subjects(Subjects { subjects: subjects.to_vec() })
}

/// A rule of communes: its key, its value, its article.
type Row = (Key, Value, &'static str);

/// Art. 28 to 46, 106 and 185 to 189: sessions, agenda, convocation, commissions, budget, quorum.
fn before_the_vote() -> Vec<Row> {
    let week =
        [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
    let enclosures = vec![
        Enclosure::Agenda,
        Enclosure::Timetable,
        Enclosure::PointsBySitting,
        Enclosure::Documents,
    ];
    let window = Window { from: 3, to: 5, count: Count::Calendar };
    let ordinary = vec![SessionKind::Ordinary];
    let askers = vec![Asker::Member, Asker::Group];
    vec![
        (Key::WorkingWeek, Value::Weekdays(Weekdays { weekdays: week.to_vec() }), "2-05-916, 1"),
        (Key::OrdinaryMonths, months([2, 5, 10]), "113-14, 33"),
        (Key::OrdinaryOpening, Value::Opening(Opening::FirstDays(7)), "113-14, 33"),
        (Key::OrdinaryLength, calendar(15), "113-14, 34"),
        (Key::OrdinaryExtension, working(7), "113-14, 34"),
        (Key::ExtraordinaryLength, working(7), "113-14, 36"),
        (Key::PresidentReport, Value::Principle(Principle::ReportFirst), "113-14, 106"),
        (Key::QuestionNotice, Value::MonthTerm(MonthTerm { months: 1 }), "113-14, 46"),
        (Key::AgendaToAuthority, calendar(20), "113-14, 38"),
        (Key::AuthorityPoints, calendar(8), "113-14, 39"),
        (Key::AgendaOpposition, calendar(8), "113-14, 41"),
        (Key::AgendaJudge, Value::Hours(Hours { hours: 48 }), "113-14, 41"),
        (Key::AgendaOnly, Value::Principle(Principle::ListedPointsOnly), "113-14, 41"),
        (Key::MemberRequest, Value::Askers(Askers { askers }), "113-14, 40"),
        (Key::RequestRefusal, Value::Principle(Principle::RefusalReasoned), "113-14, 40"),
        (Key::HalfRequest, at_least_half(), "113-14, 40"),
        (Key::AgendaPetition, Value::Principle(Principle::PetitionNextSession), "113-14, 38"),
        (Key::QuestionSitting, Value::PerSession(PerSession { sittings: 1 }), "113-14, 46"),
        (Key::PetitionAnswer, Value::MonthTerm(MonthTerm { months: 3 }), "113-14, 125"),
        (Key::PetitionAccepted, Value::Principle(Principle::PetitionToCommissions), "113-14, 125"),
        (Key::BudgetOrder, Value::Principle(Principle::ReceiptsFirst), "113-14, 186"),
        (Key::BudgetRejected, calendar(15), "113-14, 187"),
        (Key::BudgetRefusalReasons, calendar(15), "113-14, 191"),
        (Key::BudgetNewVote, calendar(10), "113-14, 191"),
        (Key::ConvocationNotice, calendar(10), "113-14, 35"),
        (Key::ConvocationEnclosures, Value::Enclosures(Enclosures { enclosures }), "113-14, 35"),
        (Key::CommissionPassage, Value::Sessions(Sessions { sessions: ordinary }), "113-14, 28"),
        (Key::ProgrammeInCommission, calendar(30), "2-16-301, 10"),
        (Key::BudgetInCommission, calendar(10), "113-14, 185"),
        (Key::BudgetAdoption, date(11, 15), "113-14, 185"),
        (Key::BudgetToVisa, date(11, 20), "113-14, 189"),
        (Key::QuorumFirstCall, half(Base::MembersInOffice), "113-14, 42"),
        (Key::QuorumSecondCall, half(Base::MembersInOffice), "113-14, 42"),
        (Key::QuorumThirdMeeting, Value::Principle(Principle::AnyNumber), "113-14, 42"),
        (Key::QuorumCounting, Value::Principle(Principle::OnceAtOpening), "113-14, 42"),
        (Key::SecondCallWindow, Value::Window(window), "113-14, 42"),
        (Key::ThirdMeeting, working(3), "113-14, 42"),
    ]
}

/// Art. 6, 9, 32, 43, 47, 67, 116 to 118, 249, 252 and 273; 59-11, art. 127 and 128: votes, members, minutes,
/// control.
fn from_the_vote_on() -> Vec<Row> {
    let signatories = vec![Signatory::President, Signatory::Secretary];
    vec![
        (Key::Majority, half(Base::VotesCast), "113-14, 43"),
        (Key::ReinforcedMajority, half(Base::MembersInOffice), "113-14, 43"),
        (Key::ReinforcedSubjects, matters(&REINFORCED), "113-14, 43"),
        (Key::ReinforcedFallback, half(Base::VotesCast), "113-14, 43"),
        (Key::Tie, Value::Principle(Principle::PresidentSide), "113-14, 43"),
        (Key::PublicVote, Value::Principle(Principle::PublicVote), "113-14, 6"),
        (Key::NamedVotes, Value::Principle(Principle::VotesNamed), "113-14, 43"),
        (Key::InOfficeExclusions, exclusions(), "113-14, 9"),
        (Key::Seats, seats(), "59-11, 127"),
        (Key::SeatsWithArrondissements, divided_seats(), "59-11, 128"),
        (Key::Signatories, Value::Signatories(Signatories { signatories }), "113-14, 47"),
        (Key::AttendanceRegister, calendar(5), "113-14, 67"),
        (Key::MinutesToAuthority, working(15), "113-14, 116"),
        (Key::MinutesToMembers, calendar(15), "113-14, 273"),
        (Key::Posting, calendar(8), "113-14, 273"),
        (Key::Opposition, working(3), "113-14, 117"),
        (Key::TacitEnforceability, Value::Principle(Principle::EnforceableAtExpiry), "113-14, 117"),
        (Key::InternalRulesForce, calendar(8), "113-14, 32"),
        (Key::NewExamination, Value::Principle(Principle::ExamineAnew), "113-14, 117"),
        (Key::StayRuling, Value::Hours(Hours { hours: 48 }), "113-14, 117"),
        (Key::AnnulmentRuling, calendar(30), "113-14, 117"),
        (Key::JudgmentNotice, calendar(10), "113-14, 117"),
        (Key::Visa, calendar(20), "113-14, 118"),
        (Key::VisaSilence, Value::Principle(Principle::SilenceIsVisa), "113-14, 118"),
        (Key::VisaByGovernor, matters(&BY_GOVERNOR), "113-14, 118"),
        (Key::VisaByInterior, matters(&BY_INTERIOR), "113-14, 118"),
        (Key::PlanningToAuthority, calendar(5), "113-14, 116"),
        (Key::AllocationNotified, date(9, 1), "113-14, 249"),
        (Key::AccountImposed, date(10, 1), "113-14, 252"),
    ]
}

/// Art. 45, 47 and 48: delegates, order of the sittings, substitutes.
fn of_people() -> Vec<Row> {
    let third = Fraction::try_from("1/3".to_owned()).unwrap();
    vec![
        (Key::DelegateMajority, Value::Principle(Principle::RelativeYoungestLot), "113-14, 45"),
        (
            Key::ClosedSitting,
            Value::Part(Part { at_least: third, of: Whole::Members }),
            "113-14, 48",
        ),
        (Key::Expulsion, half(Base::MembersPresent), "113-14, 48"),
        (
            Key::SecretarySubstitution,
            Value::Principle(Principle::DeputyThenDesignated),
            "113-14, 47",
        ),
    ]
}

/// Art. 43: programme; companies; modes of management, of which delegation is one; partnership with
/// the private sector; contracts of competences.
const REINFORCED: [Subject; 6] = [
    Subject::Programme,
    Subject::DevelopmentCompany,
    Subject::PublicServiceMode,
    Subject::DelegatedManagement,
    Subject::PrivatePartnership,
    Subject::CompetenceContract,
];

/// Art. 118: its seven matters; «incidence financière» covers finances and the disposal of
/// property, and services are created or given a mode of management.
const BY_GOVERNOR: [Subject; 9] = [
    Subject::Programme,
    Subject::Budget,
    Subject::Organisation,
    Subject::Financial,
    Subject::PropertyDisposal,
    Subject::CommemorativeNaming,
    Subject::ForeignCooperation,
    Subject::PublicServiceCreation,
    Subject::PublicServiceMode,
];

const BY_INTERIOR: [Subject; 2] = [Subject::DelegatedManagement, Subject::DevelopmentCompany];

pub fn exclusions() -> Value {
    Value::Exclusions(Exclusions {
        exclusions: vec![
            Exclusion::Death,
            Exclusion::Resignation,
            Exclusion::AutomaticResignation,
            Exclusion::Removal,
            Exclusion::Annulment,
            Exclusion::Suspension,
            Exclusion::Conviction,
            Exclusion::OtherCause,
        ],
    })
}

fn seats() -> Value {
    let brackets = vec![
        (7_500, 11),
        (12_500, 13),
        (15_000, 15),
        (25_000, 23),
        (50_000, 25),
        (100_000, 31),
        (150_000, 35),
        (200_000, 39),
        (250_000, 43),
        (300_000, 47),
        (350_000, 51),
        (400_000, 55),
    ];
    Value::Brackets(Brackets { brackets, above: 61 })
}

fn divided_seats() -> Value {
    let (seats, up_to, more, per, at_most) = (81, 750_000, 10, 250_000, 131);
    Value::SeatSteps(SeatSteps { seats, up_to, more, per, at_most })
}

/// What stands of arrondissements: what is their own, and what holds by art. 226 or 230. No list of
/// reinforced matters, no written questions, no register, no budget of their own.
fn of_an_arrondissement() -> Vec<(Key, Value, String)> {
    let own = [
        (Key::OrdinaryMonths, months([1, 6, 9]), "113-14, 225"),
        (Key::OrdinaryOpening, Value::Opening(Opening::AnyDay), "113-14, 225"),
        (Key::ExtraordinaryLength, working(3), "113-14, 225"),
        (Key::ArrondissementCouncillors, councillors(), "113-14, 218"),
        (Key::MinutesRelayed, calendar(15), "113-14, 230"),
        (Key::QuestionRules, Value::Principle(Principle::LeftToInternalRules), "113-14, 226"),
        (Key::OpinionOnGrants, calendar(7), "113-14, 235"),
        (Key::AllocationNotified, date(9, 1), "113-14, 249"),
        (Key::AccountVoted, Value::MonthTerm(MonthTerm { months: 1 }), "113-14, 249"),
        (Key::AccountAgain, calendar(15), "113-14, 250"),
        (Key::AccountImposed, date(10, 1), "113-14, 252"),
    ];
    let none = [
        Key::PresidentReport,
        Key::QuestionNotice,
        Key::ProgrammeInCommission,
        Key::BudgetInCommission,
        Key::BudgetAdoption,
        Key::BudgetToVisa,
        Key::BudgetOrder,
        Key::BudgetRejected,
        Key::BudgetRefusalReasons,
        Key::BudgetNewVote,
        Key::AgendaPetition,
        Key::QuestionSitting,
        Key::PetitionAnswer,
        Key::PetitionAccepted,
        Key::ReinforcedMajority,
        Key::ReinforcedSubjects,
        Key::ReinforcedFallback,
        Key::Seats,
        Key::SeatsWithArrondissements,
        Key::AttendanceRegister,
        Key::MinutesToAuthority,
        Key::PlanningToAuthority,
        Key::DelegateMajority,
    ];
    let of_its_own = own.each_ref().map(|(key, ..)| *key);
    let common = before_the_vote().into_iter().chain(from_the_vote_on()).chain(of_people());
    let common = common.filter(|it| !none.contains(&it.0) && !of_its_own.contains(&it.0));
    let common = common.map(|(key, value, article)| (key, value, referred(key, article)));
    own.into_iter().map(|(key, value, at)| (key, value, at.to_owned())).chain(common).collect()
}

/// Control comes by art. 230, the rest by art. 226; the decree on working days and art. 9 and 224
/// speak of arrondissements themselves.
fn referred(key: Key, article: &str) -> String {
    match key {
        Key::WorkingWeek => article.to_owned(),
        Key::CommissionPassage => "113-14, 224".to_owned(),
        Key::Opposition
        | Key::TacitEnforceability
        | Key::InternalRulesForce
        | Key::NewExamination
        | Key::StayRuling
        | Key::AnnulmentRuling
        | Key::JudgmentNotice
        | Key::Visa
        | Key::VisaSilence
        | Key::VisaByGovernor
        | Key::VisaByInterior => format!("{article} by 230"),
        _ => format!("{article} by 226"),
    }
}

fn councillors() -> Value {
    Value::Councillors(Councillors { per_communal: 2, at_least: 10, at_most: 20 })
}

/// Lists of matters are compared whatever their order.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Subjects(held) => {
            let mut subjects = held.subjects.clone();
            subjects.sort_unstable();
            Value::Subjects(Subjects { subjects })
        }
        other => other.clone(),
    }
}

pub fn compare(kind: Kind, law: &[(Key, Value, String)]) {
    let mut ledger = Ledger::of("rules held");
    let on = day("Thu 1 Jan 2026");
    let held: Vec<_> = Law::national().in_force(kind, on).collect();
    for rule in &held {
        let known = law.iter().any(|(key, ..)| *key == rule.key);
        ledger.row(format!("{}: {} is in the table", kind.name(), rule.key.name()), &known, &true);
    }
    for (key, value, article) in law {
        let rules: Vec<_> = held.iter().filter(|it| it.key == *key).collect();
        let case = format!("{}: {}", kind.name(), key.name());
        let got: Vec<_> = rules.iter().map(|it| (sorted(&it.value), cited(&it.source))).collect();
        ledger.row(case, &got, &vec![(sorted(value), article.clone())]);
    }
    ledger.close();
}

#[test]
fn the_rules_of_a_commune_are_those_of_the_table() {
    let law = before_the_vote().into_iter().chain(from_the_vote_on()).chain(of_people());
    let law = law.chain(organs::of_a_commune());
    let law = law.map(|(key, value, at)| (key, value, at.to_owned()));
    let law: Vec<_> = law.chain(extraordinary::held(Kind::Commune)).collect();
    compare(Kind::Commune, &law);
}

#[test]
fn the_rules_of_an_arrondissement_are_those_of_the_table() {
    let organs = organs::of_an_arrondissement();
    let organs = organs.into_iter().map(|(key, value, at)| (key, value, at.to_owned()));
    let law = of_an_arrondissement().into_iter().chain(organs);
    let law: Vec<_> = law.chain(extraordinary::held(Kind::Arrondissement)).collect();
    compare(Kind::Arrondissement, &law);
}

/// Every one was read in its text. Of art. 128 of 59-11 the numbers were read, and
/// that only a whole slice of inhabitants adds seats was deduced: it awaits a lawyer.
#[test]
fn the_rules_of_a_commune_were_read_in_the_text() {
    let mut ledger = Ledger::of("certainty");
    for rule in Law::national().in_force(Kind::Commune, day("Thu 1 Jan 2026")) {
        let law = match rule.key {
            Key::SeatsWithArrondissements => Certainty::Deduced,
            _ => Certainty::Text,
        };
        ledger.row(rule.key.name(), &rule.certainty, &law);
    }
    ledger.close();
}

/// The organic law stands since 23 July 2015 (BO 6380).
#[test]
fn no_rule_holds_before_the_organic_law() {
    let mut ledger = Ledger::of("BO 6380 of 23 July 2015");
    let law = Law::national();
    for kind in [Kind::Commune, Kind::Arrondissement] {
        for (on, law_stands) in [("Wed 22 Jul 2015", false), ("Thu 23 Jul 2015", true)] {
            let profile = law.profile(kind, day(on), &law::Readings::default());
            ledger.row(format!("{}, {on}", kind.name()), &profile.is_some(), &law_stands);
        }
    }
    ledger.close();
}
