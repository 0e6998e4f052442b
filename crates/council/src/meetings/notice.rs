//! Telling by mail those who belong to a body that it meets, or that it does not.

use super::paper::title_of;
use super::{Attendee, Meeting, store, store_called};
use crate::councils;
use crate::house::House;
use anyhow::Context as _;
use kit::db::Tx;
use kit::jobs::JobKind;
use kit::language::{self, Args};
use kit::mail::Mail;
use kit::{Id, Language};

/// Sends the notice of a meeting to whom it names.
pub(super) const SEND: JobKind<House> = JobKind {
    name: "send-meeting-notice",
    work: |house, attendee| Box::pin(send(house, attendee, false)),
};

/// Sends the news that a meeting does not take place.
pub(super) const SEND_OFF: JobKind<House> = JobKind {
    name: "send-meeting-called-off",
    work: |house, attendee| Box::pin(send(house, attendee, true)),
};

async fn send(house: House, id: Id, is_off: bool) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.read().await?;
    let attendee = store_called::attendee(&mut tx, id).await?;
    let told = if is_off { attendee.off_told_at } else { attendee.told_at };
    if told.is_some() {
        return Ok(());
    }
    let meeting = store_called::meeting_of(&mut tx, &attendee).await?;
    let mail = compose(&mut tx, &house, (&meeting, &attendee), is_off).await?;
    drop(tx);
    let answer = mailer.send(&mail).await?;
    let mut tx = house.db.write().await?;
    store_called::told(&mut tx, meeting.council_id, &attendee, (is_off, &answer)).await?;
    tx.commit().await
}

async fn compose(
    tx: &mut Tx,
    house: &House,
    (meeting, to): (&Meeting, &Attendee),
    is_off: bool,
) -> anyhow::Result<Mail> {
    let council = councils::find(tx, meeting.council_id).await?;
    let items = store::items(tx, meeting.id).await?;
    let what = title_of(tx, house, meeting).await?;
    let body = |language: Language| {
        let (at, slug) = (&house.settings.address, &council.slug);
        let items = items.iter().map(|it| format!("{}. {}", it.position, it.title.shown(language)));
        let args = Args::none()
            .text("name", to.name.shown(language).to_string())
            .text("council", council.title.shown(language).to_string())
            .text("what", what.shown(language).to_string())
            .text("day", language::weekday_and_date(language, meeting.held_on))
            .text("hour", language::time(meeting.hour))
            .text("place", meeting.place.shown(language).to_string())
            .text("items", items.collect::<Vec<_>>().join("\n"))
            .text("reason", meeting.reason.shown(language).to_string())
            .text("address", format!("{at}/{language}/{slug}/desk/meetings/{}", meeting.id));
        let key = if is_off { "meeting-off-mail" } else { "meeting-mail" };
        (language, house.messages.tell(language, key, &args))
    };
    let key = if is_off { "meeting-off-subject" } else { "meeting-mail-subject" };
    let subject =
        house.words(key, |language| Args::none().text("what", what.shown(language).to_string()));
    let kind = if is_off { "off" } else { "meeting" };
    Ok(Mail {
        to: (to.name.shown(Language::French).to_string(), to.email.clone()),
        subject: format!("{} — {}", subject.ar, subject.fr),
        body: [body(Language::Arabic), body(Language::French)],
        attachments: Vec::new(),
        message_id: format!("<{}@majlis.{kind}>", to.id),
    })
}
