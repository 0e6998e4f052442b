//! Stories of this room, on both engines.

mod answers;
mod lists;

use super::{Question, store};
use crate::trial::{Town, Who};
use kit::Id;

/// A form sent.
type Fields<'f> = Vec<(&'f str, &'f str)>;

/// The fields of the form that puts a question, with `more` instead of the usual.
fn form<'f>(id: &'f str, more: &[(&'f str, &'f str)]) -> Fields<'f> {
    let usual = [
        ("id", id),
        ("title_ar", "حالة الطرق"),
        ("title_fr", "L’état des chemins"),
        ("body_ar", "متى تصلح الطرق؟"),
        ("body_fr", "Quand les chemins seront-ils réparés ?"),
    ];
    let changed = |name: &str| more.iter().any(|(it, _)| *it == name);
    let kept = usual.into_iter().filter(|(name, _)| !changed(name));
    kept.chain(more.iter().copied()).collect()
}

impl Town {
    /// The office writes down the question of a member, by number, received on paper on a day.
    async fn question(&self, author: usize, received: &str) -> Id {
        let id = Id::new(self.clock.now());
        let (text, author) = (id.to_string(), self.members[author].to_string());
        let more = [("author", author.as_str()), ("received_on", received)];
        let office = self.browser(Who::Office).await;
        office.post("questions", &form(&text, &more)).await.done("done-question-filed");
        id
    }

    /// A question, as it is kept.
    async fn kept(&self, id: Id) -> Question {
        store::find(&mut self.read().await, self.council.id, id).await.unwrap()
    }

    /// Keeps the sitting numbered `number` of `session` for the answers.
    async fn keep_sitting(&self, session: Id, number: usize) {
        let sitting = self.sitting(session, number).await;
        let president = self.browser(Who::President).await;
        let path = format!("sessions/{session}/questions/sitting");
        let fields = [("sitting", sitting.as_str())];
        president.post(&path, &fields).await.done("done-question-sitting");
    }

    async fn sitting(&self, session: Id, number: usize) -> String {
        let sittings = crate::sessions::sittings(&mut self.read().await, session).await.unwrap();
        sittings[number - 1].id.to_string()
    }
}
