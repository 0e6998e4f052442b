//! Invented papers of an invented commune, one JSON file each, and a large council made of them.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const SAMPLES: [(&str, &str); 10] = [
    ("letter", include_str!("letter.json")),
    ("agenda", include_str!("agenda.json")),
    ("notice", include_str!("notice.json")),
    ("hand_list", include_str!("hand_list.json")),
    ("attendance", include_str!("attendance.json")),
    ("minutes", include_str!("minutes.json")),
    ("extract", include_str!("extract.json")),
    ("transmission", include_str!("transmission.json")),
    ("certificate", include_str!("certificate.json")),
    ("note", include_str!("note.json")),
];

/// The data of a sample, as JSON.
pub fn sample(name: &str) -> Value {
    let (_, data) = SAMPLES.iter().find(|(sample, _)| *sample == name).unwrap();
    serde_json::from_str(data).unwrap()
}

/// Reads a paper from JSON.
pub fn read<D: DeserializeOwned>(data: &Value) -> D {
    serde_json::from_value(data.clone()).unwrap()
}

/// `count` invented names.
pub fn members(count: usize) -> Vec<Value> {
    let roll = sample("attendance")["members"].as_array().unwrap().clone();
    (0..count).map(|i| roll[i * 6 % roll.len()]["name"].clone()).collect()
}

/// Minutes of `points` points on which `count` members vote by name.
pub fn large_minutes(points: usize, count: usize) -> Value {
    let mut minutes = sample("minutes");
    let names = members(count);
    let person = |name: &Value| json!({ "name": name });
    let (came, away) = names.split_at(count * 9 / 10);
    minutes["present"] = came.iter().map(person).collect();
    minutes["excused"] = away.iter().map(person).collect();
    minutes["absent"] = json!([]);
    let model = minutes["points"][1].clone();
    minutes["points"] = (0..points).map(|number| point(&model, number, came, away)).collect();
    minutes
}

fn point(model: &Value, number: usize, came: &[Value], away: &[Value]) -> Value {
    let mut point = model.clone();
    let (r#for, rest) = came.split_at(came.len() * 2 / 3 + number % 5);
    let (against, rest) = rest.split_at(rest.len() * 2 / 3);
    let (abstaining, not_taking_part) = rest.split_at(rest.len() - 1);
    point["number"] = json!((number + 1).to_string());
    point["decision"] = json!(format!("2026/{}", number + 60));
    point["vote"] = json!({
        "for": r#for, "against": against, "abstaining": abstaining,
        "not_taking_part": not_taking_part, "absent": away,
    });
    point
}
