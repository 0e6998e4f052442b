//! What a story finds refused, in both languages and with nothing changed by it; and what the
//! journal was told.

use super::{Town, Who};
use axum::http::StatusCode;
use kit::journal::{Entry, of_scope, of_subject};
use kit::{Error, Id, Language};

/// The words of a refusal, in Arabic and in French.
pub type Words<'a> = (&'a str, &'a str);

impl Town {
    /// Fails unless `who` is refused the form `path` in both languages, with these words, and
    /// nothing changed.
    pub async fn refuses(&self, who: Who, path: &str, fields: &[(&str, &str)], words: Words<'_>) {
        let before = self.last_entry().await;
        for (language, words) in [(Language::Arabic, words.0), (Language::French, words.1)] {
            let browser = self.browser(who).await.reading(language);
            browser.post(path, fields).await.refused(words);
        }
        assert_eq!(self.last_entry().await, before, "{path} was refused, and changed something");
    }

    /// The same, of a form with a file.
    pub async fn refuses_file(
        &self,
        (who, path): (Who, &str),
        fields: &[(&str, &str)],
        file: (&str, &str, &[u8]),
        words: Words<'_>,
    ) {
        let before = self.last_entry().await;
        for (language, words) in [(Language::Arabic, words.0), (Language::French, words.1)] {
            let browser = self.browser(who).await.reading(language);
            browser.upload(path, fields, file).await.refused(words);
        }
        assert_eq!(self.last_entry().await, before, "{path} was refused, and changed something");
    }

    /// Fails unless the form `path` is answered with `status` to each of `whom`, and nothing
    /// changed.
    pub async fn turns_away(
        &self,
        whom: &[Who],
        path: &str,
        fields: &[(&str, &str)],
        status: StatusCode,
    ) {
        let before = self.last_entry().await;
        for who in whom {
            self.browser(*who).await.post(path, fields).await.is(status);
        }
        assert_eq!(
            self.last_entry().await,
            before,
            "{path} was not allowed, and changed something"
        );
    }

    /// Fails unless the page `path` says these words, one in Arabic and one in French.
    pub async fn says(&self, who: Who, path: &str, words: Words<'_>) {
        for (language, words) in [(Language::Arabic, words.0), (Language::French, words.1)] {
            let page = self.browser(who).await.reading(language).desk(path).await.ok().words();
            assert!(page.contains(words), "{path} does not say «{words}»");
        }
    }

    /// Fails unless `error` is a refusal with these words, without the isolates around names.
    pub fn is_refusal(&self, error: &Error, words: Words<'_>) {
        let Error::Refused(refusal) = error else { panic!("no refusal: {error:?}") };
        for (language, words) in [(Language::Arabic, words.0), (Language::French, words.1)] {
            let said = self.house.messages.tell(language, refusal.reason, &refusal.args);
            let said = said.replace(['\u{2068}', '\u{2069}'], "");
            assert!(said.contains(words), "«{said}» does not say «{words}»");
        }
    }

    /// How often the journal tells `kind` of `subject`, or of what is inside it.
    pub async fn told(&self, subject: Id, kind: &str) -> usize {
        let mut tx = self.read().await;
        let scope = self.council.id.to_string();
        let page = of_subject(&mut tx, &scope, subject, None, 1000).await.unwrap();
        page.entries.iter().filter(|entry| entry.kind == kind).count()
    }

    /// The place of the council's last entry in the journal: it moves with every change.
    pub async fn last_entry(&self) -> i64 {
        let mut tx = self.read().await;
        let scope = self.council.id.to_string();
        let page = of_scope(&mut tx, &scope, None, 1).await.unwrap();
        page.entries.first().map_or(0, |entry: &Entry| entry.seq)
    }
}

/// Two officers did the same at once: fails unless one was `done` and the other told `words`, in
/// French.
#[track_caller]
pub fn one_done_one_told(answers: [super::browser::Answer; 2], done: &str, words: &str) {
    let [one, other] = answers;
    let (first, second) =
        if one.status == StatusCode::SEE_OTHER { (one, other) } else { (other, one) };
    first.done(done);
    second.refused(words);
}
