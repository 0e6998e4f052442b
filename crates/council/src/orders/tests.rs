//! Stories of this room, on both engines.

mod passage;
mod signing;

use super::{Order, find};
use crate::trial::{Answer, PASSWORD, Town, Who};
use kit::Id;

const DRAFT: [(&str, &str); 6] = [
    ("title_ar", "تنظيم السير"),
    ("title_fr", "Circulation rue des Écoles"),
    ("basis_ar", "بناء على القانون التنظيمي"),
    ("basis_fr", "Vu la loi organique"),
    ("text_ar", "المادة الأولى: يمنع الوقوف."),
    ("text_fr", "Article premier. Le stationnement est interdit."),
];
const NOT_THERE: (&str, &str) = ("لم يبلغ القرار هذه المرحلة", "L’arrêté n’en est pas là");

/// The decision to which an answer leads.
fn drafted(answer: &Answer) -> Id {
    let last = answer.location.rsplit('/').next().unwrap();
    last.split('?').next().unwrap().parse().unwrap()
}

impl Town {
    /// Drafts a decision of that kind.
    async fn order(&self, kind: &str) -> Id {
        let fields: Vec<(&str, &str)> = [("kind", kind)].into_iter().chain(DRAFT).collect();
        let office = self.browser(Who::Office).await;
        drafted(&office.post("orders", &fields).await.done("done-order-drafted"))
    }

    async fn found(&self, id: Id) -> Order {
        find(&mut self.read().await, self.council.id, id).await.unwrap()
    }

    /// Prints a decision, and lets `who` sign it.
    async fn order_signed(&self, id: Id, who: Who) {
        let signer = self.browser(who).await;
        let path = format!("orders/{id}");
        signer.post(&format!("{path}/preparation"), &[]).await.done("done-order-prepared");
        let sha256 = self.found(id).await.paper_sha256.unwrap().to_string();
        let fields = [("sha256", sha256.as_str()), ("password", PASSWORD)];
        signer.post(&format!("{path}/signature"), &fields).await.done("done-order-signed");
    }
}
