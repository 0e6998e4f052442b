//! Making any text fit to print.
//!
//! People paste all sorts of things: characters no font has, controls that turn a line around,
//! words without end. A paper must print anyway, and must not be turned around: controls are
//! dropped, what cannot be shown becomes `�`, and in Arabic every reference, date, hour, telephone
//! or address is isolated, because Unicode would otherwise print `0522-12-34` as `34-12-0522`.

use serde_json::Value;

/// Opens a run that reads from left to right, whatever stands around it.
const ISOLATE: char = '\u{2066}';
/// Closes it.
const END: char = '\u{2069}';
/// A place where a word may break, and shows nothing.
const MAY_BREAK: char = '\u{200b}';
/// Printed for a character that no font can show.
const UNKNOWN: char = '\u{fffd}';
/// Longest run of letters that is left whole. French has words of 25 letters, Arabic none.
const LONGEST_WORD: usize = 26;

/// Cleans every string of a paper's data; texts (`fr`, `ar`) are also made breakable where they
/// must break and solid where they must not, and what is written from left to right in the Arabic
/// ones is isolated. `can_show` tells what the fonts have.
pub fn clean(data: &mut Value, can_show: &impl Fn(char) -> bool) {
    match data {
        Value::String(text) => *text = shown(text, can_show),
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, can_show)),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                match (name.as_str(), field) {
                    ("fr" | "ar", Value::String(text)) if is_plain(text, name == "fr") => {}
                    ("fr", Value::String(text)) => {
                        *text = breakable(&spaced(&shown(text, can_show)));
                    }
                    ("ar", Value::String(text)) => {
                        *text = isolated(&breakable(&shown(text, can_show)));
                    }
                    (_, field) => clean(field, can_show),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether a text needs nothing at all, which is so of most names and sentences: short words of
/// letters that every font has. In Arabic, what is written in Latin is left to the long way.
fn is_plain(text: &str, latin: bool) -> bool {
    let (mut run, mut after_space) = (0, false);
    text.chars().all(|letter| {
        let solid = after_space && (letter.is_ascii_digit() || clings(letter));
        after_space = letter == ' ';
        run = if letter.is_ascii_punctuation() || letter == ' ' { 0 } else { run + 1 };
        let known = match letter {
            'A'..='Z' | 'a'..='z' | '0'..='9' | 'À'..='ÿ' | 'Œ' | 'œ' | '’' => latin,
            ' '..='~' | '،' | '؛' | '؟' | 'ء'..='غ' | 'ف'..='ْ' => true,
            _ => false,
        };
        known && !(latin && solid) && run <= LONGEST_WORD
    })
}

/// The text with what cannot be printed taken out or replaced.
fn shown(text: &str, can_show: &impl Fn(char) -> bool) -> String {
    let mut clean = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' '..='~' | '\n' => clean.push(letter),
            '\t' => clean.push(' '),
            '\u{2028}' | '\u{2029}' => clean.push('\n'),
            _ if turns_text(letter) || letter.is_control() => {}
            _ if letter.is_whitespace() && !can_show(letter) => clean.push(' '),
            // They join or part Arabic letters without being drawn.
            '\u{200c}' | '\u{200d}' => clean.push(letter),
            _ if can_show(letter) => clean.push(letter),
            _ => clean.push(UNKNOWN),
        }
    }
    clean
}

/// Whether the character only exists to change the direction of text, or to mark its bytes.
fn turns_text(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The French text with the spaces that must not break made solid: before high punctuation, inside
/// quotation marks, between the thousands of a number, after « n° ».
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let after = text.get(at + 1..).unwrap_or_default();
        let solid = letter == ' '
            && (after.starts_with(clings)
                || matches!(before, '«' | '°')
                || (before.is_ascii_digit() && is_thousands(after)));
        out.push(if solid { '\u{a0}' } else { letter });
        before = letter;
    }
    out
}

/// Whether the sign keeps to the word before it, across a space.
fn clings(letter: char) -> bool {
    matches!(letter, ':' | ';' | '?' | '!' | '»' | '%')
}

/// Whether the text starts with three digits and no more.
fn is_thousands(text: &str) -> bool {
    text.bytes().take_while(u8::is_ascii_digit).count() == 3
}

/// The text with places to break in words that no column could hold.
fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for letter in text.chars() {
        let in_word = letter.is_alphanumeric() || letter == UNKNOWN || letter == '\u{a0}';
        run = if in_word { run + 1 } else { 0 };
        if run > LONGEST_WORD {
            out.push(MAY_BREAK);
            run = 1;
        }
        out.push(letter);
    }
    out
}

/// The Arabic text with each run of Latin letters and digits held by signs (`14-05-2026`,
/// `10:30`, `+212 522-00-00-00`) put in an isolate.
fn isolated(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(start) = rest.find(starts_run) {
        let (before, run) = rest.split_at(start);
        let (run, after) = run.split_at(length_of_run(run));
        out.push_str(before);
        if run.chars().all(char::is_alphanumeric) {
            out.push_str(run);
        } else {
            out.push(ISOLATE);
            out.push_str(run);
            out.push(END);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn starts_run(letter: char) -> bool {
    letter == '+' || reads_from_left(letter)
}

fn reads_from_left(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '\u{c0}'..='\u{24f}')
}

/// How many bytes of `text`, which starts with a run, belong to it: letters and digits, the signs
/// between them, and the spaces inside a telephone number.
fn length_of_run(text: &str) -> usize {
    let mut end = 0;
    let mut joints = 0;
    for (at, letter) in text.char_indices() {
        let holds = (is_joint(letter) && joints < 3)
            || (letter == ' ' && joints == 0 && is_telephone(text));
        if starts_run(letter) || (letter == '%' && joints == 0) {
            end = at + letter.len_utf8();
            joints = 0;
        } else if holds {
            joints += 1;
        } else {
            break;
        }
    }
    end
}

/// Whether the character may stand inside a reference, an hour, an amount or an address.
fn is_joint(letter: char) -> bool {
    matches!(
        letter,
        '-' | '/'
            | ':'
            | '.'
            | ','
            | '_'
            | '@'
            | '='
            | '?'
            | '&'
            | '\u{2011}'
            | '\u{a0}'
            | '\u{202f}'
            | MAY_BREAK
    )
}

/// Whether the text starts with three groups of digits or more, as telephone numbers are written.
fn is_telephone(text: &str) -> bool {
    let groups = text.trim_start_matches('+').split([' ', '-', '.']);
    let digits = |group: &&str| {
        group.bytes().take_while(u8::is_ascii_digit).count() == group.len()
            && (2..=4).contains(&group.len())
    };
    groups.take(3).filter(digits).count() == 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn arabic(text: &str) -> String {
        isolated(text).replace(ISOLATE, "[").replace(END, "]")
    }

    #[test]
    fn what_is_written_from_left_to_right_is_isolated_in_arabic() {
        assert_eq!(arabic("بتاريخ 14-05-2026، رقم 12/2026"), "بتاريخ [14-05-2026]، رقم [12/2026]");
        assert_eq!(arabic("على الساعة 10:30."), "على الساعة [10:30].");
        assert_eq!(arabic("الهاتف: 0522-00-00-00."), "الهاتف: [0522-00-00-00].");
        assert_eq!(arabic("الهاتف: +212 522 00 00 00، مكتب"), "الهاتف: [+212 522 00 00 00]، مكتب");
        assert_eq!(arabic("مبلغ 1.250.000,00 درهم"), "مبلغ [1.250.000,00] درهم");
        assert_eq!(
            arabic("https://majlis.example/c/7K رابط"),
            "[https://majlis.example/c/7K] رابط"
        );
        assert_eq!(arabic("(الرسم العقاري 00-12345/99)"), "(الرسم العقاري [00-12345/99])");
    }

    #[test]
    fn what_cannot_turn_around_is_left_alone() {
        assert_eq!(arabic("المادة 42 من القانون"), "المادة 42 من القانون");
        assert_eq!(arabic("سنة 2026 و 35 عضوا"), "سنة 2026 و 35 عضوا");
        assert_eq!(arabic("SHA256"), "SHA256");
        assert_eq!(arabic(""), "");
    }

    #[test]
    fn controls_are_dropped_and_unknown_characters_are_shown_as_unknown() {
        let ascii_and_arabic = |letter: char| letter <= '\u{6ff}';
        let text = "a\u{202e}b\u{2067}c\u{0}d\te\r\nf\u{feff}😀\u{2028}و\u{200d}";
        assert_eq!(shown(text, &ascii_and_arabic), "abcd e\nf�\nو\u{200d}");
    }

    #[test]
    fn the_short_way_and_the_long_way_agree() {
        for text in ["Aïn Chock, 2ᵉ séance", "Fatima Zahra", "بعد المداولة، صادق المجلس", "مُحَمَّد؟"]
        {
            let long_way = breakable(&shown(text, &|_| true));
            assert!(!is_plain(text, true) || spaced(&long_way) == text, "{text}");
            assert!(!is_plain(text, false) || isolated(&long_way) == text, "{text}");
        }
        assert!(is_plain("Fatima Zahra El Idrissi", true));
        assert!(is_plain("بعد المداولة، صادق المجلس", false));
        assert!(!is_plain("رقم 12/2026", false));
        assert!(!is_plain(&"x".repeat(27), true));
        assert!(!is_plain("\u{202e}", true));
    }

    #[test]
    fn french_keeps_its_signs_and_its_thousands_together() {
        let marked = |text| spaced(text).replace('\u{a0}', "~");
        assert_eq!(marked("Objet : 1 250 000,00 DH ?"), "Objet~: 1~250~000,00 DH~?");
        assert_eq!(marked("« Al Mithal », n° 113-14"), "«~Al Mithal~», n°~113-14");
        assert_eq!(marked("le 5 octobre 2026 à 10 h 00"), "le 5 octobre 2026 à 10 h 00");
        assert_eq!(marked("é :"), "é~:");
    }

    #[test]
    fn a_word_without_end_may_break() {
        let word = "x".repeat(60);
        let parts: Vec<_> = breakable(&word).split(MAY_BREAK).map(str::len).collect();
        assert_eq!(parts, [26, 26, 8]);
        assert_eq!(breakable("anticonstitutionnellement"), "anticonstitutionnellement");
    }

    #[test]
    fn only_texts_are_broken_and_every_string_is_cleaned() {
        let hash = "0".repeat(64);
        let mut data = json!({
            "sha256": hash, "title": {"fr": hash, "ar": "12/2026"}, "list": ["\u{202e}x"], "n": 3
        });
        clean(&mut data, &|_| true);
        assert_eq!(data["sha256"], hash);
        assert!(data["title"]["fr"].as_str().unwrap().contains(MAY_BREAK));
        assert_eq!(data["title"]["ar"], "\u{2066}12/2026\u{2069}");
        assert_eq!(data["list"][0], "x");
        assert_eq!(data["n"], 3);
    }
}
