//! Invented papers of an invented commune: one JSON file per paper, and ways to make them worse.

use paper::{
    Agenda, AttendanceSheet, Extract, Fault, HandList, Letter, Minutes, Notice, Pdf,
    PostingCertificate, Press, TransmissionSlip,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The papers, by name, with their data.
pub const SAMPLES: [(&str, &str); 9] = [
    ("letter", include_str!("letter.json")),
    ("agenda", include_str!("agenda.json")),
    ("notice", include_str!("notice.json")),
    ("hand_list", include_str!("hand_list.json")),
    ("attendance", include_str!("attendance.json")),
    ("minutes", include_str!("minutes.json")),
    ("extract", include_str!("extract.json")),
    ("transmission", include_str!("transmission.json")),
    ("certificate", include_str!("certificate.json")),
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

/// Prints the paper of that name from JSON.
pub fn print(press: &Press, name: &str, data: &Value) -> Result<Pdf, Fault> {
    match name {
        "letter" => press.print(&read::<Letter>(data)),
        "agenda" => press.print(&read::<Agenda>(data)),
        "notice" => press.print(&read::<Notice>(data)),
        "hand_list" => press.print(&read::<HandList>(data)),
        "attendance" => press.print(&read::<AttendanceSheet>(data)),
        "minutes" => press.print(&read::<Minutes>(data)),
        "extract" => press.print(&read::<Extract>(data)),
        "transmission" => press.print(&read::<TransmissionSlip>(data)),
        "certificate" => press.print(&read::<PostingCertificate>(data)),
        other => panic!("no paper named {other}"),
    }
}

/// Changes every text (an object of `fr` and `ar`) of a paper.
pub fn each_text(data: &mut Value, change: &impl Fn(&mut Value)) {
    match data {
        Value::Object(fields) if fields.contains_key("fr") => change(data),
        Value::Object(fields) => fields.values_mut().for_each(|field| each_text(field, change)),
        Value::Array(items) => items.iter_mut().for_each(|item| each_text(item, change)),
        _ => {}
    }
}

/// The same paper in one language.
pub fn only(language: &str, mut data: Value) -> Value {
    let other = if language == "fr" { "ar" } else { "fr" };
    each_text(&mut data, &|text| {
        text[other] = Value::Null;
        text["authentic"] = Value::Null;
    });
    data
}

/// `count` members with invented names, some of them long.
pub fn members(count: usize) -> Vec<Value> {
    let pool = sample("attendance")["members"].as_array().unwrap().clone();
    (0..count).map(|i| pool[i * 7 % pool.len()]["name"].clone()).collect()
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
