//! What a function of a store refuses, in words; and what the journal keeps of a thing.

use super::Town;
use super::refusals::Words;
use kit::journal::of_subject;
use kit::{Error, Id};

impl Town {
    /// Fails unless `outcome` is a refusal that says these words in Arabic and in French.
    #[track_caller]
    pub fn refused<T>(&self, outcome: Result<T, impl Into<Error>>, (ar, fr): Words<'_>) {
        let Some(Error::Refused(refusal)) = outcome.err().map(Into::into) else {
            panic!("not refused with «{fr}»");
        };
        let mut said = self.house.words(refusal.reason, |_| refusal.args.clone());
        if let Some(verdict) = &refusal.verdict {
            said.ar = format!("{} {}", said.ar, verdict.0);
            said.fr = format!("{} {}", said.fr, verdict.1);
        }
        assert!(said.ar.contains(ar), "«{}» does not say «{ar}»", said.ar);
        assert!(said.fr.contains(fr), "«{}» does not say «{fr}»", said.fr);
    }

    /// Everything that happened to `subject`, or inside it, from the beginning.
    pub async fn entries(&self, subject: Id) -> Vec<String> {
        let scope = self.council.id.to_string();
        let mut tx = self.read().await;
        let page = of_subject(&mut tx, &scope, subject, None, 500).await.unwrap();
        page.entries.into_iter().rev().map(|entry| entry.kind).collect()
    }
}
