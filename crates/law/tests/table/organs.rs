//! What is held of commissions, bureau, absences and conference, from the articles.

use law::rules::{
    Between, Count, Field, Fields, Fraction, Key, MonthTerm, Number, Portion, Principle, Term,
    Value, VicePresidents,
};

pub fn number(number: u32) -> Value {
    Value::Number(Number { number })
}

pub fn fields(fields: [Field; 3], how_many: usize) -> Value {
    Value::Fields(Fields { fields: fields[..how_many].to_vec() })
}

pub fn third() -> Value {
    Value::Portion(Portion { at_least: Fraction::try_from("1/3".to_owned()).unwrap() })
}

fn ranks() -> Value {
    let by_seats = vec![(13, 3), (15, 4), (23, 5), (34, 6), (42, 7), (50, 8), (60, 9)];
    Value::VicePresidents(VicePresidents { by_seats, above: 10 })
}

fn three_days() -> Value {
    Value::Term(Term { days: 3, count: Count::Calendar })
}

/// Art. 7, 15, 16, 25 to 28, 67, 109 and 262.
pub fn of_a_commune() -> Vec<(Key, Value, &'static str)> {
    let named = [Field::Budget, Field::PublicServices, Field::PublicServices];
    let between = Between { at_least: Some(2), at_most: Some(5) };
    let month = MonthTerm { months: 1 };
    vec![
        (Key::PermanentCommissions, Value::Between(between), "113-14, 25"),
        (Key::CommissionFields, fields(named, 2), "113-14, 25"),
        (Key::CommissionMembers, number(5), "113-14, 25"),
        (Key::OneCommission, Value::Principle(Principle::OneCommission), "113-14, 25"),
        (Key::CommissionPresidency, Value::Principle(Principle::OutsideBureau), "113-14, 26"),
        (Key::CommissionOpposition, number(1), "113-14, 27"),
        (Key::CommissionRequest, third(), "113-14, 28"),
        (Key::VicePresidents, ranks(), "113-14, 16"),
        (Key::SecretaryApart, Value::Principle(Principle::OutsideBureau), "113-14, 7"),
        (Key::OnePresidency, Value::Principle(Principle::OneCouncil), "113-14, 15"),
        (Key::Interim, Value::MonthTerm(month), "113-14, 109"),
        (Key::AbsencesInARow, number(3), "113-14, 67"),
        (Key::AbsencesInAll, number(5), "113-14, 67"),
        (Key::ConferenceYearly, number(1), "113-14, 262"),
        (Key::ConferenceMinutes, three_days(), "113-14, 262"),
    ]
}

/// Art. 224, which sends to art. 25 to 28; art. 262 speaks of arrondissements itself; the rest comes
/// by art. 226. The opposition is given no presidency, the bureau has a scale of its own.
pub fn of_an_arrondissement() -> Vec<(Key, Value, &'static str)> {
    let named = [Field::Finance, Field::SocialAndCulture, Field::TownPlanning];
    let between = Between { at_least: None, at_most: Some(3) };
    let month = MonthTerm { months: 1 };
    vec![
        (Key::PermanentCommissions, Value::Between(between), "113-14, 224"),
        (Key::CommissionFields, fields(named, 3), "113-14, 224"),
        (Key::CommissionMembers, number(5), "113-14, 25 by 224"),
        (Key::OneCommission, Value::Principle(Principle::OneCommission), "113-14, 25 by 224"),
        (
            Key::CommissionPresidency,
            Value::Principle(Principle::OutsideBureau),
            "113-14, 26 by 224",
        ),
        (Key::CommissionRequest, third(), "113-14, 28 by 224"),
        (Key::Interim, Value::MonthTerm(month), "113-14, 109 by 226"),
        (Key::AbsencesInARow, number(3), "113-14, 67 by 226"),
        (Key::AbsencesInAll, number(5), "113-14, 67 by 226"),
        (Key::ConferenceYearly, number(1), "113-14, 262"),
        (Key::ConferenceMinutes, three_days(), "113-14, 262"),
    ]
}
