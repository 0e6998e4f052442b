//! The samples printed by name, and made harder to print.

use crate::samples;
use paper::{
    Agenda, AttendanceSheet, Extract, Fault, HandList, Letter, Minutes, Note, Notice, Pdf,
    PostingCertificate, Press, TransmissionSlip,
};
use serde_json::{Value, json};

/// Every paper.
pub const PAPERS: [&str; 10] = [
    "letter",
    "agenda",
    "notice",
    "hand_list",
    "attendance",
    "minutes",
    "extract",
    "transmission",
    "certificate",
    "note",
];

/// What is done to a paper, given its name and its data, before it is printed.
type Change = fn(&str, Value) -> Value;

/// The states a paper is printed in.
pub const VARIANTS: [(&str, Change); 5] = [
    ("both", |_, data| data),
    ("fr", |_, data| only("fr", data)),
    ("ar", |_, data| only("ar", data)),
    ("long", |_, data| long(data)),
    ("131", crowded),
];

/// Prints the paper of that name from JSON.
pub fn print(press: &Press, name: &str, data: &Value) -> Result<Pdf, Fault> {
    match name {
        "letter" => press.print(&samples::read::<Letter>(data)),
        "agenda" => press.print(&samples::read::<Agenda>(data)),
        "notice" => press.print(&samples::read::<Notice>(data)),
        "hand_list" => press.print(&samples::read::<HandList>(data)),
        "attendance" => press.print(&samples::read::<AttendanceSheet>(data)),
        "minutes" => press.print(&samples::read::<Minutes>(data)),
        "extract" => press.print(&samples::read::<Extract>(data)),
        "transmission" => press.print(&samples::read::<TransmissionSlip>(data)),
        "note" => press.print(&samples::read::<Note>(data)),
        "certificate" => press.print(&samples::read::<PostingCertificate>(data)),
        other => panic!("no paper named {other}"),
    }
}

/// Changes every text (an object with `fr`) of a paper.
pub fn each_text(data: &mut Value, change: &impl Fn(&mut Value)) {
    match data {
        Value::Object(fields) if fields.contains_key("fr") => change(data),
        Value::Object(fields) => fields.values_mut().for_each(|field| each_text(field, change)),
        Value::Array(items) => items.iter_mut().for_each(|item| each_text(item, change)),
        _ => {}
    }
}

fn only(language: &str, mut data: Value) -> Value {
    let other = if language == "fr" { "ar" } else { "fr" };
    each_text(&mut data, &|text| {
        text[other] = Value::Null;
        text["authentic"] = Value::Null;
    });
    data
}

/// Every text twice as long, every name as long as the longest of the kingdom.
fn long(mut data: Value) -> Value {
    each_text(&mut data, &|text| {
        let say = |language: &str| text[language].as_str().unwrap().to_owned();
        let (fr, ar) = (say("fr"), say("ar"));
        *text = json!({
            "fr": format!("{fr} et Moulay Abdelhamid Benmithal-Namoudaji El Moustaar"),
            "ar": format!("{ar} ومولاي عبد الحميد بنمثال النموذجي المستعار"),
        });
    });
    data
}

/// The council of the largest city: 131 members where there were a few, 20 points of minutes.
fn crowded(name: &str, mut data: Value) -> Value {
    let rows = |model: Value| -> Value {
        let row = |name| {
            let mut row = model.clone();
            row["name"] = name;
            row
        };
        samples::members(131).into_iter().map(row).collect()
    };
    match name {
        "minutes" => return samples::large_minutes(20, 131),
        "attendance" | "hand_list" => data["members"] = rows(data["members"][2].clone()),
        "agenda" => repeat(&mut data["sittings"][0]["points"]),
        "notice" => repeat(&mut data["agenda"]["sittings"][0]["points"]),
        "letter" => repeat(&mut data["enclosures"]),
        "transmission" | "certificate" => repeat(&mut data["pieces"]),
        "note" => repeat(&mut data["paragraphs"]),
        "extract" => repeat(&mut data["articles"]),
        other => panic!("no paper named {other}"),
    }
    data
}

/// Twenty times what is there.
fn repeat(list: &mut Value) {
    let items = list.as_array().unwrap().clone();
    *list = items.iter().cycle().take(items.len() * 20).cloned().collect();
}
