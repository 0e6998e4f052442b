//! Giving each member the minutes (art. 273): here at once, and by mail, outside of any request.

use super::store;
use crate::councils;
use crate::house::{House, cited};
use crate::sessions::{self, Sight, title};
use anyhow::Context as _;
use kit::clock::day;
use kit::jobs::JobKind;
use kit::language::Args;
use kit::mail::Mail;
use kit::{Id, Language};

/// Sends the copy it names.
pub const SEND: JobKind<House> =
    JobKind { name: "send-minutes", work: |house, copy| Box::pin(send(house, copy)) };

async fn send(house: House, copy: Id) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.read().await?;
    let copy = store::find_copy(&mut tx, copy).await?;
    if copy.sent_at.is_some() {
        return Ok(());
    }
    let minutes = store::find(&mut tx, copy.minutes_id).await?;
    let council = councils::find(&mut tx, minutes.council_id).await?;
    let session = sessions::find(&mut tx, council.id, minutes.session_id, Sight::FromPlanned).await;
    let session = session.map_err(|error| anyhow::anyhow!("{error}"))?;
    let rule = council.rule("pv_remise_membres", day(tx.now()));
    drop(tx);
    let paper = minutes.signed_sha256.as_ref().context("minutes that were signed")?;
    let bytes = house.files.read(paper).await?;
    let session_title = title(&house, &session);
    let body = |language: Language| {
        let args = Args::none()
            .text("name", copy.name.shown(language).to_string())
            .text("session", session_title.half(language))
            .text("council", council.title.shown(language).to_string())
            .text("article", cited(rule, language));
        (language, house.messages.tell(language, "minutes-mail", &args))
    };
    let mail = Mail {
        to: (copy.name.shown(Language::French).to_string(), copy.email.clone()),
        subject: format!(
            "{} — {}",
            house.messages.say(Language::Arabic, "minutes"),
            house.messages.say(Language::French, "minutes")
        ),
        body: [body(Language::Arabic), body(Language::French)],
        attachments: vec![("proces-verbal.pdf".to_owned(), "application/pdf", bytes)],
        message_id: format!("<{}@majlis.minutes>", copy.id),
    };
    let answer = mailer.send(&mail).await?;
    let mut tx = house.db.write().await?;
    store::copy_sent(&mut tx, &copy, council.id, &answer).await?;
    tx.commit().await
}
