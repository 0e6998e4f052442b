//! Telling the signatories that their request was refused: by mail, and as a letter to print.

use super::request::{PointRequest, Signatory};
use super::request_store as store;
use crate::councils::{self, letterhead};
use crate::house::House;
use crate::house::stationery::{self, Stationery, imprint, text};
use crate::people::{self, Desk, OfficeKind};
use crate::sessions::{self, Sight, title};
use anyhow::Context as _;
use kit::clock::day;
use kit::db::Tx;
use kit::jobs::JobKind;
use kit::language::{self, Args};
use kit::mail::Mail;
use kit::{Id, Language, Result};

/// Sends the notice to the signatory it names, outside of any request.
pub const SEND: JobKind<House> = JobKind {
    name: "send-request-refusal",
    work: |house, signatory| Box::pin(send(house, signatory)),
};

async fn send(house: House, id: Id) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.read().await?;
    let signatory = store::signatory(&mut tx, id).await?;
    if signatory.notified_at.is_some() {
        return Ok(());
    }
    let request = store::of_signatory(&mut tx, &signatory).await?;
    let mail = compose(&mut tx, &house, &request, &signatory).await?;
    drop(tx);
    let answer = mailer.send(&mail).await?;
    let mut tx = house.db.write().await?;
    store::notified(&mut tx, &request, &signatory, &answer).await?;
    tx.commit().await
}

async fn compose(
    tx: &mut Tx,
    house: &House,
    request: &PointRequest,
    signatory: &Signatory,
) -> anyhow::Result<Mail> {
    let council = councils::find(tx, request.council_id).await?;
    let session = sessions::find(tx, council.id, request.session_id, Sight::FromPlanned).await?;
    let session = title(house, &session);
    let body = |language: Language| {
        let address = &house.settings.address;
        let page = format!("{address}/{language}/{}/desk/requests/{}", council.slug, request.id);
        let args = Args::none()
            .text("name", signatory.name.shown(language).to_string())
            .text("council", council.title.shown(language).to_string())
            .text("session", session.half(language))
            .text("title", request.title.shown(language).to_string())
            .text("reason", request.reason.shown(language).to_string())
            .text("address", page);
        (language, house.messages.tell(language, "request-mail", &args))
    };
    let subject = house.words("request-mail-subject", |_| Args::none());
    Ok(Mail {
        to: (signatory.name.shown(Language::French).to_string(), signatory.email.clone()),
        subject: format!("{} — {}", subject.ar, subject.fr),
        body: [body(Language::Arabic), body(Language::French)],
        attachments: Vec::new(),
        message_id: format!("<{}@majlis.request>", signatory.id),
    })
}

/// The letter that tells the signatories of `request` why it was refused.
pub(super) async fn letter(
    tx: &mut Tx,
    desk: &Desk,
    request: &PointRequest,
) -> Result<paper::Note> {
    let write = Stationery::of(&desk.house);
    let at = request.answered_at.unwrap_or(desk.frame.now);
    let office = people::office_on(tx, desk.council.id, OfficeKind::President, day(at)).await?;
    let session =
        sessions::find(tx, desk.council.id, request.session_id, Sight::FromPlanned).await?;
    let session = title(&desk.house, &session);
    let signatories = store::signatories(tx, request.id).await?;
    let subject = write.say("paper-request-refused", |language| {
        Args::none().text("title", request.title.shown(language).to_string())
    });
    let told = write.say("paper-request-text", |language| {
        let names = signatories.iter().map(|it| it.name.shown(language).to_string());
        Args::none()
            .text("names", names.collect::<Vec<_>>().join(" · "))
            .text("day", language::date(language, request.received_on))
            .text("session", session.half(language))
    });
    let mut paragraphs = vec![told];
    paragraphs.extend(text(&request.reason));
    paragraphs.extend(request.verdict.as_ref().map(|it| stationery::verdict(it)));
    Ok(paper::Note {
        imprint: imprint(subject.clone(), format!("request/{}", request.id), at),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        name: write.word("paper-request-name"),
        reference: language::date(Language::French, day(at)),
        place_and_date: write.place_and_date(&desk.council.name, at),
        subject,
        paragraphs,
        signature: write.by_hand("office-president", office.as_ref().map(|it| &it.name)),
    })
}
