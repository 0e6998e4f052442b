//! A text that the council writes: a pair, either of which may still be missing.

use super::Language;
use crate::db::{Readable, Result, Row};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The same text in Arabic and in French. An empty half has not been written yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bilingual {
    /// In Arabic.
    pub ar: String,
    /// In French.
    pub fr: String,
}

impl Bilingual {
    /// A pair. Spaces around the texts are dropped, and so are the characters that turn the reading
    /// round (UAX #9, embeddings and overrides): each half is shown in its own direction, and no
    /// text may turn the one beside it.
    pub fn new(ar: &str, fr: &str) -> Self {
        let turns = |letter: char| matches!(letter, '\u{202A}'..='\u{202E}');
        let clean = |text: &str| text.trim().replace(turns, "");
        Self { ar: clean(ar), fr: clean(fr) }
    }

    /// The half in `language`, possibly empty.
    pub fn half(&self, language: Language) -> &str {
        match language {
            Language::Arabic => &self.ar,
            Language::French => &self.fr,
        }
    }

    /// Neither half is written.
    pub fn is_empty(&self) -> bool {
        self.ar.is_empty() && self.fr.is_empty()
    }

    /// What to show to somebody who reads `language`: that half, or the other if it is missing.
    pub fn shown(&self, language: Language) -> Shown<'_> {
        let wanted = self.half(language);
        if wanted.is_empty() && !self.is_empty() {
            Shown {
                text: self.half(language.other()),
                written_in: language.other(),
                read_in: language,
            }
        } else {
            Shown { text: wanted, written_in: language, read_in: language }
        }
    }
}

/// A text on a page, isolated from its surroundings and marked when it is in another language
/// than the page.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'t> {
    /// The text.
    pub text: &'t str,
    /// Its language.
    pub written_in: Language,
    /// The language of the page.
    pub read_in: Language,
}

impl fmt::Display for Shown<'_> {
    /// Plain text, for mails, PDF and titles.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

impl Shown<'_> {
    /// The text as HTML, escaped, in a `<bdi>`.
    pub fn html(&self) -> String {
        let text = escaped(self.text);
        if self.written_in == self.read_in {
            format!("<bdi>{text}</bdi>")
        } else {
            let (lang, dir) = (self.written_in.code(), self.written_in.direction());
            format!("<bdi lang=\"{lang}\" dir=\"{dir}\">{text}</bdi>")
        }
    }
}

/// `text` as it may stand in HTML, in an element or in an attribute.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(letter),
        }
    }
    html
}

impl Readable for Bilingual {
    /// From `{column}_ar` and `{column}_fr`.
    fn read(row: Row<'_>, column: &str) -> Result<Self> {
        Ok(Self { ar: row.get(&format!("{column}_ar"))?, fr: row.get(&format!("{column}_fr"))? })
    }

    fn read_optional(row: Row<'_>, column: &str) -> Result<Option<Self>> {
        let ar: Option<String> = row.get(&format!("{column}_ar"))?;
        let fr: Option<String> = row.get(&format!("{column}_fr"))?;
        Ok(ar.zip(fr).map(|(ar, fr)| Self { ar, fr }))
    }
}
