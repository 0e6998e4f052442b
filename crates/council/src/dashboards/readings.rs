//! The discussed points of the law, as questions with the answers a council may choose from.

use crate::councils::Council;
use crate::house::{Frame, tongue};
use jiff::civil::Date;
use kit::Language;
use kit::language::Args;
use law::Readings;
use law::readings::{Choice, Point, points};
use std::collections::HashMap;

/// One discussed point, and its possible readings.
pub(super) struct Question {
    /// Its number in the register of ambiguities: «11.2» for the second question of a point.
    pub number: String,
    /// Its name in settings and forms.
    pub name: &'static str,
    /// What it is about.
    pub title: String,
    /// The articles that it is about, in the council's own law; empty where that law does not
    /// raise it.
    pub articles: String,
    /// Whether something is computed on it.
    pub is_computed: bool,
    /// The readings, the advised one first.
    pub readings: Vec<Choice>,
}

/// Every discussed point, in the order of the register of ambiguities.
pub(super) fn questions(council: &Council, on: Date, language: Language) -> Vec<Question> {
    let spoken = tongue(language);
    let separator = match language {
        Language::Arabic => "؛ ",
        Language::French => " ; ",
    };
    let all = points(&council.settings.readings);
    let number = |of: &Point| {
        let same = all.iter().filter(|it| it.number == of.number);
        let place = same.clone().position(|it| it.name == of.name).unwrap_or(0) + 1;
        if same.count() > 1 { format!("{}.{place}", of.number) } else { of.number.to_string() }
    };
    let shown = all.iter().map(|point| Question {
        number: number(point),
        name: point.name,
        title: point.title(spoken),
        articles: council
            .level
            .kind()
            .map(|kind| point.articles(kind, on, spoken).join(separator))
            .unwrap_or_default(),
        is_computed: point.is_computed,
        readings: point.readings(spoken),
    });
    shown.collect()
}

/// One side of a contradiction: a question and one of its answers.
type Answer = (&'static str, &'static str);

/// Answers that contradict each other; with no second one, the publication of who voted how.
const CONTRADICTIONS: [(Answer, Option<Answer>); 3] = [
    (("named-votes", "tie-only"), None),
    (("secret-ballot", "permitted"), None),
    (("secret-ballot", "permitted"), Some(("named-votes", "always"))),
];

/// What a council chose that contradicts something else that it chose, in words: whoever changes it
/// is told, and nothing is refused.
pub(super) fn contradictions(
    frame: &Frame,
    questions: &[Question],
    publishes_names: bool,
) -> Vec<String> {
    let chosen = |(name, choice): Answer| -> Option<String> {
        let question = questions.iter().find(|it| it.name == name)?;
        let answer = question.readings.iter().find(|it| it.is_in_use && it.name == choice)?;
        let cited = format!("{} ({})", answer.words, question.articles);
        Some(if question.articles.is_empty() { answer.words.clone() } else { cited })
    };
    let published = || publishes_names.then(|| frame.say("council-publish-names"));
    let told = CONTRADICTIONS.iter().filter_map(|(one, other)| {
        let other = other.map_or_else(published, chosen)?;
        let args = Args::none().text("one", chosen(*one)?).text("other", other);
        Some(frame.tell("settings-contradict", &args))
    });
    told.collect()
}

/// The readings that the fields `reading_{name}` choose; what they do not name stays as it is.
pub(super) fn chosen(
    in_use: &Readings,
    fields: &HashMap<String, String>,
) -> Result<Readings, serde_json::Error> {
    let mut readings = serde_json::to_value(in_use)?;
    for point in points(in_use) {
        if let Some(chosen) = fields.get(&format!("reading_{}", point.name)) {
            readings[point.name] = serde_json::Value::String(chosen.clone());
        }
    }
    serde_json::from_value(readings)
}
