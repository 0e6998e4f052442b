//! Judging what may be text, and how its letters are written.

use super::{Flaw, Inspected, Kind, Stranger};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// How the letters of a text are written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// UTF-16 with its mark, either way round: what Excel calls “Unicode text”.
    Utf16,
    /// The Arabic of older Windows; it writes most French letters as `Windows1252` does.
    Windows1256,
    /// The French of older Windows.
    Windows1252,
}

impl Encoding {
    /// The encoding of `bytes`, and the text they are in it. `None` if they are no text.
    pub fn read(bytes: &[u8]) -> Option<(Self, String)> {
        let (encoding, text) = match bytes {
            [0xff, 0xfe, ..] => (Self::Utf16, UTF_16LE.decode_with_bom_removal(bytes).0),
            [0xfe, 0xff, ..] => (Self::Utf16, UTF_16BE.decode_with_bom_removal(bytes).0),
            _ => match UTF_8.decode_with_bom_removal(bytes) {
                (text, false) => (Self::Utf8, text),
                (_, true) => of_windows(bytes),
            },
        };
        text.chars().all(is_of_a_text).then(|| (encoding, text.into_owned()))
    }
}

/// Both encodings of Windows can read any bytes. In Arabic, letters of Arabic stand beside each
/// other; French that is read as Arabic has one here and there, since only its capitals with
/// accents differ.
fn of_windows(bytes: &[u8]) -> (Encoding, std::borrow::Cow<'_, str>) {
    let (text, _) = WINDOWS_1256.decode_without_bom_handling(bytes);
    let is_arabic = |letter: char| matches!(letter, '\u{620}'..='\u{64a}');
    let (mut pairs, mut singles, mut run) = (0, 0, 0);
    for letter in text.chars().chain([' ']) {
        if is_arabic(letter) {
            run += 1;
        } else {
            match run {
                0 => {}
                1 => singles += 1,
                _ => pairs += 1,
            }
            run = 0;
        }
    }
    if pairs > singles {
        (Encoding::Windows1256, text)
    } else {
        (Encoding::Windows1252, WINDOWS_1252.decode_without_bom_handling(bytes).0)
    }
}

/// Whether a character stands in texts; other controls, and what no encoding knows, do not.
fn is_of_a_text(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | '\u{c}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
        || !(letter.is_control() || letter == '\u{fffd}')
}

/// Judges bytes that have no mark of their own; `ending` is how their name ends.
pub fn inspect(bytes: &[u8], ending: &str) -> Result<Inspected, Flaw> {
    let (encoding, text) = Encoding::read(bytes).ok_or(Flaw::Unknown)?;
    let kind = match root(&text).as_deref() {
        Some("svg") => return Err(Flaw::Stranger(Stranger::Svg)),
        Some("html" | "body" | "head") => Kind::Html,
        Some(_) if text.trim_start().starts_with("<?xml") => return Err(Flaw::Unknown),
        _ if Kind::Csv.endings().contains(&ending) => Kind::Csv,
        _ => Kind::Text,
    };
    if kind == Kind::Html && runs(&text) {
        return Err(Flaw::Active(super::Active::Script));
    }
    Ok(Inspected { encoding: Some(encoding), ..Inspected::of(kind) })
}

/// The first element of a text that begins like XML or HTML, in small letters, without its prefix.
fn root(text: &str) -> Option<String> {
    let mut rest = text.trim_start_matches(|it: char| it.is_whitespace() || it == '\u{feff}');
    loop {
        rest = rest.trim_start();
        let after = if let Some(comment) = rest.strip_prefix("<!--") {
            comment.split_once("-->")?.1
        } else if rest.starts_with("<?") {
            rest.split_once("?>")?.1
        } else if rest.starts_with("<!") {
            let end = declaration_end(rest)?;
            if rest[..end].to_lowercase().starts_with("<!doctype html") {
                return Some("html".to_owned());
            }
            &rest[end..]
        } else {
            let name = rest.strip_prefix('<')?;
            let name: String =
                name.chars().take_while(|it| it.is_alphanumeric() || *it == ':').collect();
            return Some(name.rsplit(':').next()?.to_lowercase());
        };
        rest = after;
    }
}

/// Where a declaration ends that may hold others between brackets.
fn declaration_end(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '<' | '[' => depth += 1,
            '>' | ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// Whether a page of the web runs anything: a script, an event, an address that is a script, or
/// another page inside.
fn runs(html: &str) -> bool {
    let html = html.to_lowercase();
    let elements =
        ["<script", "<iframe", "<object", "<embed", "<svg", "<meta http-equiv=\"refresh"];
    elements.iter().any(|it| html.contains(it)) || html.contains("javascript:") || has_event(&html)
}

/// Whether a tag has an attribute like `onload`.
fn has_event(html: &str) -> bool {
    html.split('<').skip(1).any(|tag| {
        let tag = tag.split('>').next().unwrap_or_default();
        tag.split(|it: char| it.is_whitespace() || matches!(it, '"' | '\'' | '/')).any(|word| {
            word.split('=').next().is_some_and(|name| name.len() > 4 && name.starts_with("on"))
                && word.contains('=')
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, encoding: &'static encoding_rs::Encoding) -> Vec<u8> {
        encoding.encode(text).0.into_owned()
    }

    #[test]
    fn the_encoding_of_a_text_is_found_from_its_letters() {
        let arabic = "المجلس الجماعي يصادق على الاتفاقية; Séance du 5 mai";
        let french = "ÉTAT DES DÉPENSES À L’ÉCHÉANCE: séance levée, N° 12, Œuvre";
        let utf16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(arabic.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        for (bytes, encoding, text) in [
            (arabic.as_bytes().to_vec(), Encoding::Utf8, arabic),
            (written(arabic, WINDOWS_1256), Encoding::Windows1256, arabic),
            (written(french, WINDOWS_1252), Encoding::Windows1252, french),
            (utf16, Encoding::Utf16, arabic),
        ] {
            assert_eq!(Encoding::read(&bytes), Some((encoding, text.to_owned())));
        }
        assert_eq!(Encoding::read(b"a\0b"), None);
    }

    #[test]
    fn what_begins_like_a_page_is_known_by_its_first_element() {
        for (text, name) in [
            (
                "<?xml version='1.0'?><!-- a > b --><!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg:svg>",
                "svg",
            ),
            ("\u{feff} <SVG onload=x>", "svg"),
            ("<!doctype html><p>", "html"),
            ("<html lang=ar>", "html"),
        ] {
            assert_eq!(root(text).as_deref(), Some(name), "{text}");
        }
        assert_eq!(root("Article 1 < 2"), None);
    }

    #[test]
    fn a_page_that_runs_anything_is_refused() {
        let judged = |html: &str| inspect(html.as_bytes(), "html");
        assert!(judged("<html><p lang=\"ar\" dir=rtl>on the one hand = so</p></html>").is_ok());
        for html in [
            "<html><SCRIPT>x</script>",
            "<html><img src=x ONERROR=\"x\">",
            "<html><img/onload=x>",
            "<html><a href=' javascript:x'>",
            "<html><iframe src=x>",
        ] {
            assert_eq!(judged(html), Err(Flaw::Active(crate::reading::Active::Script)), "{html}");
        }
    }
}
