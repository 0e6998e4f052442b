//! Where a rule stands, and how surely it was read there.

use crate::Language;
use crate::words::Sentence;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// A text that rules are taken from.
    pub enum Text ("text") {
        /// Organic law 113-14 on communes (dahir 1-15-85 of 7 July 2015).
        Communes = "113-14",
        /// Organic law 112-14 on prefectures and provinces (dahir 1-15-84).
        Prefectures = "112-14",
        /// Organic law 111-14 on regions (dahir 1-15-83).
        Regions = "111-14",
        /// Organic law 59-11 on the election of the members of councils.
        Elections = "59-11",
        /// Decree 2-05-916 on the working days and hours of public services.
        WorkingDays = "2-05-916",
        /// Decree 2-16-301 on the programme of action of communes.
        Programmes = "2-16-301",
    }
}

vocabulary! {
    /// How surely a rule is known. Everything but `text` awaits a lawyer.
    pub enum Certainty ("certainty") {
        /// The text itself was read.
        Text = "text",
        /// The text was read in part.
        Partial = "partial",
        /// Read in the press or another secondary source.
        Press = "press",
        /// Deduced from texts that were read.
        Deduced = "deduced",
        /// From memory, to be verified.
        Memory = "memory",
    }
}

/// The article that a rule is drawn from, as it is cited in minutes and refusals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The text.
    pub law: Text,
    /// The number of the article, as written in the text.
    pub article: String,
    /// The article that makes the rule apply by reference, in the same text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_reference: Option<String>,
}

impl Source {
    /// «art. 42 de la loi organique 113-14», «المادة 42 من القانون التنظيمي رقم 113.14».
    pub fn cite(&self, language: Language) -> String {
        let of_the_text = Sentence::new(language).say(&format!("{}-of", self.law.key()));
        let cited = self.sentence(language).text("of-the-text", &of_the_text).say("source-cite");
        self.refer(language, &cited)
    }

    /// «art. 42», «المادة 42»: for where the text is already named.
    pub fn short(&self, language: Language) -> String {
        self.sentence(language).say("source-short")
    }

    /// The full name of the text: «loi organique 113-14 relative aux communes».
    pub fn title(&self, language: Language) -> String {
        Sentence::new(language).say(&format!("{}-title", self.law.key()))
    }

    fn refer(&self, language: Language, cited: &str) -> String {
        match &self.by_reference {
            Some(article) => Sentence::new(language)
                .text("cited", cited)
                .reference("article", article)
                .say("source-by-reference"),
            None => cited.to_owned(),
        }
    }

    fn sentence(&self, language: Language) -> Sentence {
        Sentence::new(language).reference("article", &self.article)
    }
}
