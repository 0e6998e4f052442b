//! The president of an arrondissement is told that its opinion is asked: the home shows it, and a
//! mail tells it.

use super::{Opinion, store};
use crate::councils::{self, Council};
use crate::house::House;
use crate::people::{self, Desk, OfficeKind};
use crate::sessions::{self, Sight, title};
use anyhow::Context as _;
use kit::clock::day;
use kit::db::Tx;
use kit::jobs::JobKind;
use kit::language::Args;
use kit::mail::Mail;
use kit::{Bilingual, Happened, Id, Language, Result};

/// Sends the letter of the opinion it names, outside of any request.
pub(super) const SEND: JobKind<House> =
    JobKind { name: "send-opinion-notice", work: |house, id| Box::pin(send(house, id)) };

/// Whoever presides `council` today, and the address they declared, if they declared one.
async fn president(tx: &mut Tx, council: Id) -> kit::db::Result<Option<(Bilingual, String)>> {
    let today = day(tx.now());
    let office = people::office_on(tx, council, OfficeKind::President, today).await?;
    let Some(office) = office else { return Ok(None) };
    let member = people::member(tx, council, today, office.person_id).await?;
    let email = member.map(|member| member.email).filter(|email| !email.is_empty());
    Ok(email.map(|email| (office.name, email)))
}

/// Leaves the letter to be sent, where the arrondissement works here and its president has an
/// address.
pub(super) async fn leave(
    tx: &mut Tx,
    desk: &Desk,
    arrondissement: &Council,
    opinion: Id,
) -> Result<()> {
    if desk.house.mailer.is_some()
        && arrondissement.opened_at.is_some()
        && president(tx, arrondissement.id).await?.is_some()
    {
        tx.leave_work(SEND.name, opinion).await?;
    }
    Ok(())
}

async fn send(house: House, id: Id) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.read().await?;
    let opinion = store::find(&mut tx, id).await?;
    let to = president(&mut tx, opinion.arrondissement_id).await?;
    let Some(to) = to.filter(|_| opinion.told_at.is_none()) else { return Ok(()) };
    let mail = compose(&mut tx, &house, (&opinion, to)).await?;
    drop(tx);
    mailer.send(&mail).await?;
    let mut tx = house.db.write().await?;
    store::told(&mut tx, id).await?;
    let happened = Happened::new("journal-opinion-told", opinion.arrondissement_id, id);
    tx.record(happened).await?;
    tx.commit().await
}

async fn compose(
    tx: &mut Tx,
    house: &House,
    (it, (name, email)): (&Opinion, (Bilingual, String)),
) -> anyhow::Result<Mail> {
    let commune = councils::find(tx, it.commune_id).await?;
    let council = councils::find(tx, it.arrondissement_id).await?;
    let session = sessions::find(tx, commune.id, it.session_id, Sight::FromPlanned).await?;
    let session = title(house, &session);
    let body = |language: Language| {
        let page = format!("{}/{language}/{}/desk/opinions", house.settings.address, council.slug);
        let args = Args::none()
            .text("name", name.shown(language).to_string())
            .text("council", commune.title.shown(language).to_string())
            .text("session", session.half(language))
            .text("title", it.title.shown(language).to_string())
            .text("address", page);
        (language, house.messages.tell(language, "opinion-mail", &args))
    };
    let subject = house.words("opinion-mail-subject", |_| Args::none());
    Ok(Mail {
        to: (name.shown(Language::French).to_string(), email),
        subject: format!("{} — {}", subject.ar, subject.fr),
        body: [body(Language::Arabic), body(Language::French)],
        attachments: Vec::new(),
        message_id: format!("<{}@majlis.opinion>", it.id),
    })
}
