//! Telling the signatories that their request for a session was refused: by mail, and as a letter.

use super::request::{Asker, SessionRequest};
use super::{deadline, request, store};
use crate::calendar::holidays;
use crate::councils::{self, letterhead};
use crate::house::House;
use crate::house::stationery::{self, Stationery, imprint, text};
use crate::people::{self, Desk, OfficeKind};
use anyhow::Context as _;
use kit::clock::day;
use kit::db::Tx;
use kit::jobs::JobKind;
use kit::language::{self, Args};
use kit::mail::Mail;
use kit::{Error, Id, Language, Result};

/// Sends the notice to the signatory it names, outside of any request.
pub const SEND: JobKind<House> =
    JobKind { name: "send-session-refusal", work: |house, asker| Box::pin(send(house, asker)) };

async fn send(house: House, id: Id) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.read().await?;
    let (asker, request) = store::signed(&mut tx, id).await?;
    if asker.notified_at.is_some() {
        return Ok(());
    }
    let mail = compose(&mut tx, &house, &request, &asker).await?;
    drop(tx);
    let answer = mailer.send(&mail).await?;
    let mut tx = house.db.write().await?;
    store::notified(&mut tx, &request, &asker, &answer).await?;
    tx.commit().await
}

async fn compose(
    tx: &mut Tx,
    house: &House,
    request: &SessionRequest,
    asker: &Asker,
) -> anyhow::Result<Mail> {
    let council = councils::find(tx, request.council_id).await?;
    let body = |language: Language| {
        let address = &house.settings.address;
        let slug = &council.slug;
        let page = format!("{address}/{language}/{slug}/desk/extraordinary/{}", request.id);
        let args = Args::none()
            .text("name", asker.name.shown(language).to_string())
            .text("council", council.title.shown(language).to_string())
            .text("day", language::date(language, request.received_on))
            .text("reason", request.refusal.shown(language).to_string())
            .text("address", page);
        (language, house.messages.tell(language, "session-request-mail", &args))
    };
    let subject = house.words("session-request-mail-subject", |_| Args::none());
    Ok(Mail {
        to: (asker.name.shown(Language::French).to_string(), asker.email.clone()),
        subject: format!("{} — {}", subject.ar, subject.fr),
        body: [body(Language::Arabic), body(Language::French)],
        attachments: Vec::new(),
        message_id: format!("<{}@majlis.session-request>", asker.id),
    })
}

/// The letter that tells the signatories of `request` why it was refused, with what the law says of
/// the day on which it is.
pub(super) async fn letter(
    tx: &mut Tx,
    desk: &Desk,
    request: &SessionRequest,
) -> Result<paper::Note> {
    let write = Stationery::of(&desk.house);
    let at = request.answered_at.unwrap_or(desk.frame.now);
    let office = people::office_on(tx, desk.council.id, OfficeKind::President, day(at)).await?;
    let askers = store::askers(tx, request.id).await?;
    let profile = desk.council.law(day(at)).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    let subject = write.word("paper-session-refused");
    let told = write.say("paper-session-refused-text", |language| {
        let names = askers.iter().map(|it| it.name.shown(language).to_string());
        Args::none()
            .text("names", names.collect::<Vec<_>>().join(" · "))
            .text("day", language::date(language, request.received_on))
    });
    let mut paragraphs = vec![told];
    paragraphs.extend(text(&request.refusal));
    let verdict = match deadline(request, &profile, &holidays) {
        Some(due) => due.verdict(Some(day(at)), day(at), 0),
        None => request::weighed(tx, desk, askers.len()).await?,
    };
    paragraphs.push(stationery::verdict(&verdict));
    Ok(paper::Note {
        imprint: imprint(subject.clone(), format!("session-request/{}", request.id), at),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        name: write.word("paper-session-request-name"),
        reference: language::date(Language::French, day(at)),
        place_and_date: write.place_and_date(&desk.council.name, at),
        subject,
        paragraphs,
        signature: write.by_hand("office-president", office.as_ref().map(|it| &it.name)),
    })
}
