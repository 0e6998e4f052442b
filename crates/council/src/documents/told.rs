//! Telling by mail, to whoever asked for it, that a document changed or was commented.

use super::store_talk::{self, Notice};
use super::{Document, Reader, store};
use crate::councils;
use crate::house::House;
use crate::people;
use anyhow::Context as _;
use kit::clock::day;
use kit::db::Tx;
use kit::jobs::JobKind;
use kit::language::Args;
use kit::mail::Mail;
use kit::{Happened, Id, Language, sign_in};

/// Sends the notice it names, outside of any request.
pub(super) const SEND: JobKind<House> =
    JobKind { name: "send-document-notice", work: |house, id| Box::pin(send(house, id)) };

/// Leaves a mail to everybody who asked to be told, but not to `by`, who did it.
pub(super) async fn leave(
    tx: &mut Tx,
    house: &House,
    (version, comment): (&Document, Option<Id>),
    by: Id,
) -> kit::db::Result<()> {
    if house.mailer.is_none() {
        return Ok(());
    }
    let mut watchers = store_talk::watchers(tx, version.head_id).await?;
    watchers.retain(|person| *person != by);
    if watchers.is_empty() {
        return Ok(());
    }
    for person in watchers {
        let notice = Notice {
            id: Id::new(tx.now()),
            document_id: version.id,
            person_id: person,
            comment_id: comment,
            sent_at: None,
        };
        store_talk::save_notice(tx, &notice).await?;
        tx.leave_work(SEND.name, notice.id).await?;
    }
    let facts = serde_json::json!({ "number": version.number });
    let left = Happened::new("journal-document-watchers-told", version.council_id, version.id);
    tx.record(left.within(version.head_id).with(facts)).await
}

async fn send(house: House, id: Id) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.read().await?;
    let notice = store_talk::notice(&mut tx, id).await?;
    let mail = match notice.sent_at {
        Some(_) => None,
        None => compose(&mut tx, &house, &notice).await?,
    };
    drop(tx);
    let Some(mail) = mail else { return Ok(()) };
    mailer.send(&mail).await?;
    let mut tx = house.db.write().await?;
    store_talk::sent(&mut tx, id).await?;
    tx.commit_housekeeping().await?;
    Ok(())
}

/// The mail, or nothing for somebody who may no longer read the document or has no address.
async fn compose(tx: &mut Tx, house: &House, notice: &Notice) -> anyhow::Result<Option<Mail>> {
    let document = store::find(tx, notice.document_id).await?;
    let council = councils::find(tx, document.council_id).await?;
    let person = people::find(tx, notice.person_id).await?;
    let Some(account) = person.account_id else { return Ok(None) };
    let Some(actor) = people::actor_of_account(tx, account).await? else { return Ok(None) };
    let roles = actor.roles_in(council.id);
    let today = day(tx.now());
    let reader = Reader::read(tx, (council.id, roles), person.id, today).await?;
    let may_read = store::readable(tx, &reader, document.id).await?.is_some();
    if !may_read || roles.is_empty() {
        return Ok(None);
    }
    let email = sign_in::find(tx, account).await?.email;
    let key = if notice.comment_id.is_some() { "document-mail-said" } else { "document-mail-new" };
    let body = |language: Language| {
        let address = format!(
            "{}/{language}/{}/desk/documents/{}/sheet",
            house.settings.address, council.slug, document.head_id
        );
        let args = Args::none()
            .text("name", person.name.shown(language).to_string())
            .text("title", document.title.shown(language).to_string())
            .text("number", document.number.to_string())
            .text("address", address);
        (language, house.messages.tell(language, key, &args))
    };
    let subject = house.words("document-mail-subject", |_| Args::none());
    Ok(Some(Mail {
        to: (person.name.shown(Language::French).to_string(), email),
        subject: format!("{} — {}", subject.ar, subject.fr),
        body: [body(Language::Arabic), body(Language::French)],
        attachments: Vec::new(),
        message_id: format!("<{}@majlis.documents>", notice.id),
    }))
}
