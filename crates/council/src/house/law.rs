//! Between the law, which speaks for itself, and our pages and refusals.

use kit::{Language, Refusal};
use law::rules::Entry;
use law::{Outcome, Verdict};

/// The law's name for a language.
pub fn tongue(language: Language) -> law::Language {
    match language {
        Language::Arabic => law::Language::Arabic,
        Language::French => law::Language::French,
    }
}

/// A refusal that the law makes: our reason, and its verdict in both languages.
pub fn refuse(reason: &'static str, verdict: &Verdict) -> Refusal {
    Refusal::because(reason)
        .under(verdict.sentence(law::Language::Arabic), verdict.sentence(law::Language::French))
}

/// A refusal of ours with the article it rests on, in both languages.
pub fn refuse_under(reason: &'static str, rule: Option<Entry<'_>>) -> Refusal {
    let refusal = Refusal::because(reason);
    match rule {
        Some(rule) => {
            let cite = |language| rule.source().cite(language);
            refusal.under(cite(law::Language::Arabic), cite(law::Language::French))
        }
        None => refusal,
    }
}

/// Where `rule` stands, as `language` cites it; nothing where there is no such rule.
pub fn cited(rule: Option<Entry<'_>>, language: Language) -> String {
    rule.map(|rule| rule.source().cite(tongue(language))).unwrap_or_default()
}

/// A verdict as a page shows it.
#[derive(Debug, Clone)]
pub struct ShownVerdict {
    /// `done`, `missed`, `soon` or `wait`.
    pub state: &'static str,
    /// What the law says, with its article.
    pub sentence: String,
    /// The page of the rule it rests on, below the public pages of the council; records of before
    /// do not know it.
    pub rule: Option<String>,
    /// What to know where the law is discussed.
    pub cautions: Vec<String>,
}

impl ShownVerdict {
    /// `verdict`, in `language`.
    pub fn of(verdict: &Verdict, language: Language) -> Self {
        let state = match verdict.outcome() {
            Outcome::Granted => "done",
            Outcome::Refused => "missed",
            Outcome::Warned => "soon",
            Outcome::Pending => "wait",
        };
        Self {
            state,
            sentence: verdict.sentence(tongue(language)),
            rule: verdict.source.rule.map(|rule| format!("law/{}", rule.name())),
            cautions: verdict.cautions(tongue(language)),
        }
    }
}
