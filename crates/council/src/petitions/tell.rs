//! Telling the mandatary what the bureau decided, by mail.

use super::{Petition, PetitionAnswer, store};
use crate::councils::{self, Council};
use crate::house::{House, tongue};
use anyhow::Context as _;
use kit::jobs::JobKind;
use kit::language::Args;
use kit::mail::Mail;
use kit::{Id, Language};

/// Sends the notice of the petition it names, outside of any request.
pub const SEND: JobKind<House> =
    JobKind { name: "send-petition-decision", work: |house, id| Box::pin(send(house, id)) };

async fn send(house: House, id: Id) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.read().await?;
    let petition = store::find_by_id(&mut tx, id).await?;
    if petition.notified_at.is_some() {
        return Ok(());
    }
    let council = councils::find(&mut tx, petition.council_id).await?;
    drop(tx);
    let answer = mailer.send(&compose(&house, &council, &petition)).await?;
    let mut tx = house.db.write().await?;
    store::notified(&mut tx, &petition, &answer).await?;
    tx.commit().await
}

fn compose(house: &House, council: &Council, petition: &Petition) -> Mail {
    let key = match petition.answer {
        PetitionAnswer::Accepted => "petition-mail-accepted",
        PetitionAnswer::Awaited | PetitionAnswer::Refused => "petition-mail-refused",
    };
    let body = |language: Language| {
        let verdict = petition.verdict.as_ref().map(|it| it.sentence(tongue(language)));
        let args = Args::none()
            .text("name", petition.mandatary.shown(language).to_string())
            .text("council", council.title.shown(language).to_string())
            .text("title", petition.title.shown(language).to_string())
            .text("number", petition.reference())
            .text("reason", petition.reason.shown(language).to_string())
            .text("verdict", verdict.unwrap_or_default());
        (language, house.messages.tell(language, key, &args))
    };
    let subject = house.words("petition-mail-subject", |_| Args::none());
    Mail {
        to: (petition.mandatary.shown(Language::French).to_string(), petition.email.clone()),
        subject: format!("{} — {}", subject.ar, subject.fr),
        body: [body(Language::Arabic), body(Language::French)],
        attachments: Vec::new(),
        message_id: format!("<{}@majlis.petition>", petition.id),
    }
}
