//! A text in French, in Arabic, or in both.

use serde::{Deserialize, Serialize};

/// One of the two languages of the papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Language {
    /// Arabic, set from the right.
    #[serde(rename = "ar")]
    Arabic,
    /// French, set from the left.
    #[serde(rename = "fr")]
    French,
}

/// What is to be printed, in one language at least. It is plain text: nothing in it is markup.
///
/// A line break is kept; a character that no embedded font can show is printed as `�`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Parts")]
pub struct Text {
    fr: Option<String>,
    ar: Option<String>,
    authentic: Option<Language>,
}

impl Text {
    /// The same text in French and in Arabic.
    pub fn both(fr: impl Into<String>, ar: impl Into<String>) -> Self {
        Self { fr: Some(fr.into()), ar: Some(ar.into()), authentic: None }
    }

    /// A text that exists in French only.
    pub fn french(fr: impl Into<String>) -> Self {
        Self { fr: Some(fr.into()), ar: None, authentic: None }
    }

    /// A text that exists in Arabic only.
    pub fn arabic(ar: impl Into<String>) -> Self {
        Self { fr: None, ar: Some(ar.into()), authentic: None }
    }

    /// A text from what there is of it; nothing when there is nothing.
    pub fn of(fr: Option<String>, ar: Option<String>) -> Option<Self> {
        (fr.is_some() || ar.is_some()).then_some(Self { fr, ar, authentic: None })
    }

    /// The same, with the language that prevails when the two differ.
    #[must_use]
    pub fn authentic(self, language: Language) -> Self {
        Self { authentic: Some(language), ..self }
    }

    /// What it says in `language`, if it does.
    pub fn say(&self, language: Language) -> Option<&str> {
        match language {
            Language::French => self.fr.as_deref(),
            Language::Arabic => self.ar.as_deref(),
        }
    }
}

/// A text as it is read, before it is known to say something.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    fr: Option<String>,
    ar: Option<String>,
    authentic: Option<Language>,
}

impl TryFrom<Parts> for Text {
    type Error = &'static str;

    fn try_from(parts: Parts) -> Result<Self, Self::Error> {
        let text = Text::of(parts.fr, parts.ar).ok_or("a text must exist in one language")?;
        Ok(Text { authentic: parts.authentic, ..text })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_no_language_is_refused() {
        let refused = serde_json::from_str::<Text>(r#"{"fr": null, "ar": null}"#);
        assert!(refused.unwrap_err().to_string().contains("one language"));
        assert_eq!(Text::of(None, None), None);
    }

    #[test]
    fn a_text_says_what_it_has_and_remembers_which_language_prevails() {
        let text = Text::both("séance", "جلسة").authentic(Language::Arabic);
        assert_eq!(text.say(Language::French), Some("séance"));
        let again: Text = serde_json::from_str(&serde_json::to_string(&text).unwrap()).unwrap();
        assert_eq!(again, text);
        assert_eq!(Text::arabic("جلسة").say(Language::French), None);
    }
}
