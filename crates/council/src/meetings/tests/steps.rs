//! The steps of a meeting, each taken through its page.

use crate::meetings::{self, Item, Meeting};
use crate::trial::{Town, Who};
use jiff::civil::{Date, date};
use kit::Id;

/// The day of the meetings of these stories.
pub const DAY: Date = date(2027, 1, 25);

impl Town {
    /// Who sits in the commission of these stories: its president is member 2.
    pub async fn people_commission(&self) {
        let office = self.browser(Who::Office).await;
        let path = format!("commissions/{}/seats", self.commission.id);
        for (member, kind) in [(3, "rapporteur"), (4, "member"), (5, "member"), (6, "member")] {
            let person = self.members[member].to_string();
            let fields = [("person", person.as_str()), ("kind", kind), ("since", "2027-01-04")];
            office.post(&path, &fields).await.done("done-seat-given");
        }
    }

    /// The fields that prepare a meeting of `body`.
    pub fn meeting_form(&self, body: &str, more: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut fields = vec![
            ("id".to_owned(), Id::new(self.clock.now()).to_string()),
            ("body".to_owned(), body.to_owned()),
            ("asked_by".to_owned(), "its-president".to_owned()),
            ("held_on".to_owned(), DAY.to_string()),
            ("hour".to_owned(), "10:00".to_owned()),
            ("place_ar".to_owned(), "قاعة الاجتماعات".to_owned()),
            ("place_fr".to_owned(), "Salle des délibérations".to_owned()),
        ];
        if body == "commission" {
            fields.push(("commission".to_owned(), self.commission.id.to_string()));
        }
        for (name, value) in more {
            fields.retain(|(it, _)| it != name || *name == "asker");
            fields.push(((*name).to_owned(), (*value).to_owned()));
        }
        fields
    }

    /// `who` prepares a meeting of `body`; says which it is.
    pub async fn meeting(&self, who: Who, body: &str, more: &[(&str, &str)]) -> Id {
        let fields = self.meeting_form(body, more);
        let id = fields[0].1.parse().unwrap();
        let fields: Vec<_> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let browser = self.browser(who).await;
        browser.post("meetings/new", &fields).await.done("done-meeting-prepared");
        id
    }

    /// What the meeting takes up.
    pub async fn items(&self, meeting: Id) -> Vec<Item> {
        meetings::items(&mut self.read().await, meeting).await.unwrap()
    }

    /// The meeting, as it is kept.
    pub async fn kept_meeting(&self, meeting: Id) -> Meeting {
        meetings::find(&mut self.read().await, self.council.id, meeting).await.unwrap()
    }

    /// `who` calls the roll: everybody is there but the last.
    pub async fn call_all(&self, who: Who, meeting: Id) {
        let called = meetings::attendees(&mut self.read().await, meeting).await.unwrap();
        let last = called.len() - 1;
        let fields: Vec<(String, &str)> = called
            .iter()
            .enumerate()
            .map(|(at, it)| {
                (it.person_id.to_string(), if at == last { "excused" } else { "present" })
            })
            .collect();
        let fields: Vec<_> = fields.iter().map(|(k, v)| (k.as_str(), *v)).collect();
        let browser = self.browser(who).await;
        let path = format!("meetings/{meeting}/roll");
        browser.post(&path, &fields).await.done("done-meeting-roll");
    }

    /// `who` writes down what became of an item.
    pub async fn take_up(&self, who: Who, item: &Item, studied: &str, decision: &str) {
        let fields = [
            ("studied", studied),
            ("debate_fr", "Chacun a parlé."),
            ("decision_ar", decision),
            ("decision_fr", decision),
        ];
        let path = format!("meetings/{}/items/{}", item.meeting_id, item.id);
        let browser = self.browser(who).await;
        browser.post(&path, &fields).await.done("done-meeting-item-recorded");
    }
}
