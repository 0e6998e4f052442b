//! Where a rule stands, and how surely it was read there.

use crate::Language;
use crate::rules::Key;
use crate::words::{self, Sentence};
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
        /// Decree 2-16-297 on the training of elected members.
        ContinuousTraining = "2-16-297",
        /// Decree 2-16-304 on the handover of powers.
        HandoverOfPowers = "2-16-304",
        /// Decree 2-16-401 on petitions to the councils of regions.
        PetitionsToRegions = "2-16-401",
        /// Decree 2-16-402 on petitions to the councils of prefectures and provinces.
        PetitionsToPrefectures = "2-16-402",
        /// Decree 2-16-403 on petitions to the councils of communes.
        PetitionsToCommunes = "2-16-403",
        /// Decree 2-17-308 on the grants to arrondissements.
        ArrondissementGrants = "2-17-308",
        /// Decree 2-05-688 on the official bulletin of territorial collectivities.
        OfficialBulletin = "2-05-688",
        /// Decree 2-21-509 on the seats of prefectures and provinces.
        ProvincialSeats = "2-21-509",
        /// Decree 2-15-402 on the list of communes.
        CommunesList = "2-15-402",
        /// Law 05-20 on cybersecurity.
        Cybersecurity = "05-20",
        /// Decree 2-21-406 that applies law 05-20.
        CybersecurityDecree = "2-21-406",
        /// Decree 2-24-921 on cloud services for sensitive systems.
        CloudDecree = "2-24-921",
        /// Law 31-13 on the right of access to information.
        AccessToInformation = "31-13",
        /// Law 55-19 on the simplification of administrative procedures.
        Simplification = "55-19",
        /// Law 09-08 on the protection of personal data.
        PersonalData = "09-08",
        /// Law 43-20 on trust services for electronic transactions.
        TrustServices = "43-20",
        /// Law 69-99 on archives.
        Archives = "69-99",
        /// Law 03-01 on the duty to give reasons for administrative decisions.
        Reasons = "03-01",
        /// Organic law 26-16 on the official character of Amazigh.
        Amazigh = "26-16",
        /// Code of civil procedure (dahir of 28 September 1974).
        CivilProcedure = "cpc",
        /// Code of obligations and contracts (dahir of 12 August 1913).
        Obligations = "doc",
        /// Decree 2-77-169 on the public holidays of the public sector, as amended.
        Holidays = "2-77-169",
        /// Decree 2-18-855 on the legal time.
        LegalTime = "2-18-855",
        /// Division of the kingdom into regions (2015).
        RegionsMap = "regions-2015",
        /// General census of 2024.
        Census = "rgph-2024",
        /// Results of the elections of 8 September 2021, as the interior published them.
        ElectionResults = "results-2021",
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
    /// The number of the article, as written in the text; `17; 19` for two of them, `4–7` for a
    /// range, `annex`, or nothing for a text taken whole.
    pub article: String,
    /// The article that makes the rule apply by reference, in the same text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_reference: Option<String>,
    /// The rule that was applied, which a page can show; records of before do not hold it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Key>,
}

impl Source {
    /// «art. 42 de la loi organique 113-14», «المادة 42 من القانون التنظيمي رقم 113.14».
    pub fn cite(&self, language: Language) -> String {
        let of_the_text = Sentence::new(language).say(&format!("{}-of", self.law.key()));
        let sentence = self
            .sentence(language)
            .text("of-the-text", &of_the_text)
            .text("title", &self.law.words(language));
        let cited = match self.article.as_str() {
            "" => self.law.words(language),
            "annex" => sentence.say("source-cite-annex"),
            several if several.contains([';', '–']) => sentence.say("source-cite-many"),
            _ => sentence.say("source-cite"),
        };
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
        let articles: Vec<String> =
            self.article.split("; ").map(|one| article_in_words(language, one)).collect();
        Sentence::new(language).list("article", &articles)
    }
}

/// «42», «4 à 7».
fn article_in_words(language: Language, article: &str) -> String {
    match article.split_once('–') {
        Some((from, to)) => {
            Sentence::new(language).text("from", from).text("to", to).say("source-range")
        }
        None => words::isolate(language, article),
    }
}
