//! Reading one row: what it says of a member, and what in it cannot be read.

use super::column::folded;
use super::dates::{self, western};
use super::{Column, Fault};
use crate::commissions::SeatKind;
use crate::people::OfficeKind;
use jiff::civil::{Date, date};
use kit::{Args, Bilingual};

/// What a row says of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it stands in the file.
    pub number: u64,
    /// The name, in one language at least.
    pub name: Bilingual,
    /// The electronic address, or nothing.
    pub email: String,
    /// The telephone, or nothing.
    pub phone: String,
    /// The postal address, or nothing.
    pub postal: String,
    /// The day of birth, if known.
    pub born_on: Option<Date>,
    /// The name of the group, if any.
    pub group: Option<Bilingual>,
    /// The office, with its rank, if any.
    pub office: Option<(OfficeKind, u8)>,
    /// The name of the commission, with the seat in it, if any.
    pub commission: Option<(Bilingual, SeatKind)>,
    /// The day on which the mandate began.
    pub since: Date,
}

/// Longer than this is no name, and no address.
const LONGEST: usize = 300;

/// Nobody who sits today was born before.
const OLDEST: Date = date(1900, 1, 1);

/// Reads the cells of one row. Every fault of the row is told, not the first alone.
pub fn read(
    number: u64,
    columns: &[Option<Column>],
    cells: &[String],
    today: Date,
) -> Result<Line, Vec<Fault>> {
    let cell = |column: Column| {
        let at = columns.iter().position(|it| *it == Some(column))?;
        cells.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    };
    let mut faults = Vec::new();
    for &column in Column::ALL {
        if cell(column).is_some_and(|cell| cell.chars().count() > LONGEST) {
            faults.push(Fault::at(number, column, "import-too-long", Args::none()));
        }
    }
    let mut say = |column, key, what: &str| {
        faults.push(Fault::at(number, column, key, Args::none().text("what", what)));
    };
    let born_on = past(cell(Column::Born), today, |key, what| say(Column::Born, key, what));
    if born_on.is_some_and(|born| born < OLDEST) {
        say(Column::Born, "import-date-impossible", cell(Column::Born).unwrap_or_default());
    }
    let since = past(cell(Column::Since), today, |key, what| say(Column::Since, key, what));
    if cell(Column::Since).is_none() {
        say(Column::Since, "import-since-missing", "");
    }
    let line = Line {
        number,
        name: name(&cell, &mut say),
        email: email(cell(Column::Email), &mut say),
        phone: phone(cell(Column::Phone), &mut say),
        postal: cell(Column::Postal).unwrap_or_default().to_owned(),
        born_on,
        group: cell(Column::Group).map(named),
        office: office(cell(Column::Office), &mut say),
        commission: commission(cell(Column::Commission), cell(Column::Seat), &mut say),
        since: since.unwrap_or(today),
    };
    if faults.is_empty() { Ok(line) } else { Err(faults) }
}

/// A name in one language at least, each in its own letters.
fn name<'c>(
    cell: &impl Fn(Column) -> Option<&'c str>,
    say: &mut impl FnMut(Column, &'static str, &str),
) -> Bilingual {
    let (ar, fr) = (cell(Column::NameAr), cell(Column::NameFr));
    if ar.is_none() && fr.is_none() {
        say(Column::NameAr, "import-name-missing", "");
    }
    if let Some(ar) = ar.filter(|ar| !ar.chars().any(is_arabic)) {
        say(Column::NameAr, "import-not-arabic", ar);
    }
    if let Some(fr) = fr.filter(|fr| !fr.chars().any(is_latin)) {
        say(Column::NameFr, "import-not-latin", fr);
    }
    Bilingual::new(ar.unwrap_or_default(), fr.unwrap_or_default())
}

fn is_arabic(letter: char) -> bool {
    ('\u{620}'..='\u{64a}').contains(&letter)
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || ('À'..='ÿ').contains(&letter)
}

/// A name of a thing in one language, or in both with a stroke between: «لجنة المثال / Commission X».
fn named(text: &str) -> Bilingual {
    let halves = [text.split_once(" / "), text.split_once(" | "), text.split_once('/')];
    for (one, other) in halves.into_iter().flatten() {
        let (one, other) = (one.trim(), other.trim());
        match (one.chars().any(is_arabic), other.chars().any(is_arabic)) {
            (true, false) => return Bilingual::new(one, other),
            (false, true) => return Bilingual::new(other, one),
            (true, true) | (false, false) => {}
        }
    }
    if text.chars().any(is_arabic) { Bilingual::new(text, "") } else { Bilingual::new("", text) }
}

fn email(cell: Option<&str>, say: &mut impl FnMut(Column, &'static str, &str)) -> String {
    let Some(address) = cell else { return String::new() };
    let address = address.to_lowercase();
    if !kit::mail::is_address(&address) {
        say(Column::Email, "import-email-unreadable", &address);
    }
    address
}

fn phone(cell: Option<&str>, say: &mut impl FnMut(Column, &'static str, &str)) -> String {
    let Some(number) = cell else { return String::new() };
    let western: String = number.chars().map(western).collect();
    let digits = western.chars().filter(char::is_ascii_digit).count();
    let usual = |it: char| it.is_ascii_digit() || " +-.()/".contains(it);
    if !(6..=20).contains(&digits) || !western.chars().all(usual) {
        say(Column::Phone, "import-phone-unreadable", number);
    }
    western
}

/// A day that has come already.
fn past(cell: Option<&str>, today: Date, mut say: impl FnMut(&'static str, &str)) -> Option<Date> {
    let text = cell?;
    let Some(day) = dates::read(text) else {
        say("import-date-unreadable", text);
        return None;
    };
    if day > today {
        say("import-date-in-future", text);
    }
    Some(day)
}

/// The office, and the rank of a vice-president.
fn office(
    cell: Option<&str>,
    say: &mut impl FnMut(Column, &'static str, &str),
) -> Option<(OfficeKind, u8)> {
    let text = cell?;
    let words = folded(text);
    let kind = match words.as_str() {
        "membre" | "conseiller" | "conseillere" | "عضو" | "مستشار" | "مستشاره" => {
            return None;
        }
        "president"
        | "presidente"
        | "رييس"
        | "رئيس"
        | "رئيسه"
        | "رئيس المجلس"
        | "رئيسه المجلس"
        | "president du conseil"
        | "presidente du conseil" => Some((OfficeKind::President, 1)),
        "secretaire"
        | "secretaire du conseil"
        | "كاتب المجلس"
        | "كاتبه المجلس"
        | "كاتب"
        | "كاتبه"
        | "امين المجلس" => Some((OfficeKind::Secretary, 1)),
        "vice secretaire"
        | "secretaire adjoint"
        | "secretaire adjointe"
        | "secretaire adjoint du conseil"
        | "نائب كاتب المجلس"
        | "نائبه كاتب المجلس"
        | "نائب الكاتب"
        | "نائبه الكاتب" => Some((OfficeKind::DeputySecretary, 1)),
        words => vice_president(words).map(|rank| (OfficeKind::VicePresident, rank)),
    };
    if kind.is_none() {
        say(Column::Office, "import-office-unknown", text);
    }
    kind
}

/// The ordinals in which vice-presidents are counted, folded.
const ORDINALS: [[&str; 4]; 10] = [
    ["الاول", "الاولي", "premier", "premiere"],
    ["الثاني", "الثانيه", "deuxieme", "second"],
    ["الثالث", "الثالثه", "troisieme", "troisieme"],
    ["الرابع", "الرابعه", "quatrieme", "quatrieme"],
    ["الخامس", "الخامسه", "cinquieme", "cinquieme"],
    ["السادس", "السادسه", "sixieme", "sixieme"],
    ["السابع", "السابعه", "septieme", "septieme"],
    ["الثامن", "الثامنه", "huitieme", "huitieme"],
    ["التاسع", "التاسعه", "neuvieme", "neuvieme"],
    ["العاشر", "العاشره", "dixieme", "dixieme"],
];

/// The rank of a vice-president, however it is said: «2e vice-président», «النائب الثاني للرئيس»,
/// «نائب الرئيس رقم 2».
fn vice_president(words: &str) -> Option<u8> {
    let parts: Vec<&str> = words.split(' ').collect();
    let is_deputy = |part: &str| ["نائب", "نائبه", "النائب", "النائبه"].contains(&part);
    let is_french = parts.contains(&"vice") && parts.iter().any(|it| it.starts_with("president"));
    let is_arabic =
        parts.iter().any(|it| is_deputy(it)) && parts.iter().any(|it| it.contains("رئيس"));
    if !is_french && !is_arabic {
        return None;
    }
    parts.iter().find_map(|part| {
        let number: String = part.chars().map(western).take_while(char::is_ascii_digit).collect();
        let ordinal = || ORDINALS.iter().position(|names| names.contains(part));
        number.parse().ok().or_else(|| u8::try_from(ordinal()? + 1).ok()).filter(|rank| *rank > 0)
    })
}

fn commission(
    name: Option<&str>,
    seat: Option<&str>,
    say: &mut impl FnMut(Column, &'static str, &str),
) -> Option<(Bilingual, SeatKind)> {
    let kind = match seat.map(folded).as_deref() {
        None | Some("membre" | "عضو") => SeatKind::Member,
        Some("president" | "presidente" | "رئيس" | "رئيسه" | "رئيس اللجنه" | "رئيسه اللجنه") => {
            SeatKind::President
        }
        Some(
            "vice president"
            | "vice presidente"
            | "نائب الرئيس"
            | "نائبه الرئيس"
            | "نائب رئيس اللجنه"
            | "نائب الرئيسه"
            | "نائبه الرئيسه",
        ) => SeatKind::VicePresident,
        Some("rapporteur" | "rapporteuse" | "rapporteure" | "مقرر" | "مقرره" | "مقرر اللجنه") => {
            SeatKind::Rapporteur
        }
        Some(_) => {
            say(Column::Seat, "import-seat-unknown", seat.unwrap_or_default());
            SeatKind::Member
        }
    };
    match (name, seat) {
        (Some(name), _) => Some((named(name), kind)),
        (None, Some(seat)) => {
            say(Column::Seat, "import-seat-without-commission", seat);
            None
        }
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vice_president_has_the_rank_that_is_said() {
        let rank = |text: &str| office(Some(text), &mut |_, _, _| {}).map(|(_, rank)| rank);
        for text in ["2e vice-président", "Deuxième vice-présidente", "Vice-président n° 2"] {
            assert_eq!(rank(text), Some(2), "{text}");
        }
        for text in ["النائب الثاني للرئيس", "نائب الرئيس رقم 2", "نائبة الرئيسة الثانية"]
        {
            assert_eq!(rank(text), Some(2), "{text}");
        }
        assert_eq!(rank("10e vice-président"), Some(10));
        assert_eq!(rank("vice-président"), None);
        assert_eq!(rank("نائب"), None);
    }

    #[test]
    fn offices_are_read_in_both_languages_and_genders() {
        let kind = |text: &str| office(Some(text), &mut |_, _, _| {}).map(|(kind, _)| kind);
        for text in ["Présidente du conseil", "رئيسة المجلس", "رئيس"] {
            assert_eq!(kind(text), Some(OfficeKind::President), "{text}");
        }
        for text in ["Secrétaire du conseil", "كاتبة المجلس"] {
            assert_eq!(kind(text), Some(OfficeKind::Secretary), "{text}");
        }
        for text in ["Secrétaire adjoint", "نائب كاتب المجلس"] {
            assert_eq!(kind(text), Some(OfficeKind::DeputySecretary), "{text}");
        }
        assert_eq!(kind("Membre"), None);
    }

    #[test]
    fn a_thing_is_named_in_one_language_or_in_both() {
        let both = Bilingual::new("فريق المدينة", "Groupe La Cité");
        assert_eq!(named("Groupe La Cité / فريق المدينة"), both);
        assert_eq!(named("فريق المدينة / Groupe La Cité"), both);
        assert_eq!(named("Eau/Assainissement"), Bilingual::new("", "Eau/Assainissement"));
    }
}
