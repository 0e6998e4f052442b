//! The discussed points of the law, as questions with the answers a council may choose from.

use crate::house::tongue;
use kit::Language;
use law::Readings;
use law::readings::{ElectronicNotice, NoticeDays, PostingFrom, RestDay, SecondCall, ThirdMeeting};
use std::collections::HashMap;

/// One discussed point, and its possible readings.
pub(super) struct Question {
    /// Its name in settings and forms.
    pub name: &'static str,
    /// The readings: name, words, whether it is the one in use.
    pub readings: Vec<(&'static str, String, bool)>,
}

/// Each discussed point on which something here depends, with the reading in use, in the order of
/// the register of ambiguities. A choice that would change nothing is not offered.
pub(super) fn questions(in_use: &Readings, language: Language) -> Vec<Question> {
    macro_rules! question {
        ($name:literal, $Reading:ident, $field:ident) => {
            Question {
                name: $name,
                readings: $Reading::ALL
                    .iter()
                    .map(|it| (it.name(), it.words(tongue(language)), *it == in_use.$field))
                    .collect(),
            }
        };
    }
    vec![
        question!("second-call", SecondCall, second_call),
        question!("third-meeting", ThirdMeeting, third_meeting),
        question!("posting-from", PostingFrom, posting_from),
        question!("electronic-notice", ElectronicNotice, electronic_notice),
        question!("notice-days", NoticeDays, notice_days),
        question!("rest-day", RestDay, rest_day),
    ]
}

/// The readings that the fields `reading_{name}` choose; what they do not name stays as it is.
pub(super) fn chosen(
    in_use: &Readings,
    fields: &HashMap<String, String>,
) -> Result<Readings, serde_json::Error> {
    let mut readings = serde_json::to_value(in_use)?;
    for question in questions(in_use, Language::French) {
        if let Some(chosen) = fields.get(&format!("reading_{}", question.name)) {
            readings[question.name] = serde_json::Value::String(chosen.clone());
        }
    }
    serde_json::from_value(readings)
}
