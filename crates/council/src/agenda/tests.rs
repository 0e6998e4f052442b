//! Stories of this room, on both engines.

mod budgets;
mod notices;
mod objections;
mod origins;
mod papers;
mod points;
mod reports;
mod requests;
mod versions;

use kit::Id;

/// The fields of the form that adds a point, or changes it, with `more` instead of the usual.
fn form<'f>(id: &'f str, more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let usual = [
        ("id", id),
        ("title_ar", "نقطة للتداول"),
        ("title_fr", "Entretien des écoles"),
        ("subject", "other"),
    ];
    let changed = |name: &str| more.iter().any(|(it, _)| *it == name);
    let kept = usual.into_iter().filter(|(name, _)| !changed(name));
    kept.chain(more.iter().copied()).filter(|(_, value)| *value != "(none)").collect()
}

/// The fields of the form that orders points.
fn order(points: &[Id]) -> Vec<(String, String)> {
    points.iter().map(|id| ("order".to_owned(), id.to_string())).collect()
}

/// The same fields, as a browser takes them.
fn sent(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// What a form that cannot be read is told.
const UNREADABLE: (&str, &str) = ("تعذرت قراءة ما أرسلتم", "n’a pas pu être lu");

/// What is told when the agenda no longer changes.
const CLOSED: (&str, &str) = ("لم يعد جدول الأعمال قابلا للتغيير", "L’ordre du jour ne change plus");
