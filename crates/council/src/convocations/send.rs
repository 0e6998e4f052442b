//! Sending one convocation by mail, outside of any request. A process may die between the
//! server's answer and our note of it: the mail then goes twice, under the same identifier.

use super::{Delivery, Purpose, Summons, store, store_addendum, store_delivery};
use crate::councils;
use crate::house::House;
use crate::sessions::{self, Session, Sight};
use anyhow::Context as _;
use jiff::{SignedDuration, Timestamp};
use kit::clock::MOROCCO;
use kit::jobs::JobKind;
use kit::language::{self, Args};
use kit::mail::Mail;
use kit::sign_in::Token;
use kit::{Id, Language};
use law::rules::Initiative;

/// Sends the delivery it names.
pub const SEND: JobKind<House> =
    JobKind { name: "send-summons", work: |house, delivery| Box::pin(send(house, delivery)) };

/// A link opens the papers until so long after the session's opening.
const LINK_LASTS: SignedDuration = SignedDuration::from_hours(60 * 24);

async fn send(house: House, delivery: Id) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.read().await?;
    let delivery = store_delivery::find(&mut tx, delivery).await?;
    if delivery.sent_at.is_some() {
        return Ok(());
    }
    let summons = store::find_summons(&mut tx, delivery.summons_id).await?;
    drop(tx);
    let mail = compose(&house, &delivery, &summons).await?;
    let answer = mailer.send(&mail).await?;
    let mut tx = house.db.write().await?;
    store_delivery::sent(&mut tx, &summons, delivery.id, &answer, None).await?;
    tx.commit().await
}

async fn compose(house: &House, delivery: &Delivery, summons: &Summons) -> anyhow::Result<Mail> {
    let mut tx = house.db.write().await?;
    let council = councils::find(&mut tx, summons.council_id).await?;
    let sight = Sight::FromPlanned;
    let session = sessions::find(&mut tx, council.id, summons.session_id, sight).await?;
    let day = session.opens_on.context("a convened session has its day")?;
    let end = day.to_zoned(MOROCCO.clone())?.timestamp().checked_add(LINK_LASTS);
    let token =
        store_delivery::make_link(&mut tx, summons.id, end.unwrap_or(Timestamp::MAX)).await?;
    let sittings = sessions::sittings(&mut tx, session.id).await?;
    let call = store::find_convocation(&mut tx, summons.convocation_id).await?.call;
    let addendum = store_addendum::brought(&mut tx, delivery.id).await?;
    let number = addendum.map(|it| it.number.to_string()).unwrap_or_default();
    tx.commit_housekeeping().await?;
    let hour = sittings.first().and_then(|sitting| sitting.hour).map(language::time);
    let title = sessions::title(house, &session);
    let (key, subject) = words(delivery.purpose, (call, &session));
    let subject = house.words(subject, |language| {
        Args::none().text("session", title.half(language)).text("number", number.clone())
    });
    let body = |language: Language| {
        let args = Args::none()
            .text("name", summons.name.shown(language).to_string())
            .text("council", council.title.shown(language).to_string())
            .text("session", title.half(language))
            .text("day", language::weekday_and_date(language, day))
            .text("hour", hour.clone().unwrap_or_default())
            .text("place", session.place.shown(language).to_string())
            .text("number", number.clone())
            .text("address", address(house, language, &token));
        (language, house.messages.tell(language, key, &args))
    };
    Ok(Mail {
        to: (summons.name.shown(Language::French).to_string(), summons.email.clone()),
        subject: format!("{} — {}", subject.ar, subject.fr),
        body: [body(Language::Arabic), body(Language::French)],
        attachments: attachments(house, delivery.purpose, summons).await?,
        message_id: format!("<{}@majlis.convocation>", delivery.id),
    })
}

/// The words of a mail, and of its subject.
fn words(purpose: Purpose, (call, session): (u8, &Session)) -> (&'static str, &'static str) {
    match (purpose, call) {
        (Purpose::ThirdMeeting, 1) if session.asked_by.0 == Initiative::Authority => {
            ("postponed-meeting-mail", "postponed-meeting-mail-subject")
        }
        (Purpose::Convocation, 1) => ("convocation-mail", "convocation-mail-subject"),
        (Purpose::Convocation, _) => ("second-convocation-mail", "second-convocation-mail-subject"),
        (Purpose::Reminder, _) => ("reminder-mail", "reminder-mail-subject"),
        (Purpose::Addendum, _) => ("addendum-mail", "addendum-mail-subject"),
        (Purpose::ThirdMeeting, _) => ("third-meeting-mail", "third-meeting-mail-subject"),
    }
}

/// The letter of the convocation; of the third meeting and of an addendum members are informed, by
/// no letter.
async fn attachments(
    house: &House,
    purpose: Purpose,
    summons: &Summons,
) -> anyhow::Result<Vec<(String, &'static str, Vec<u8>)>> {
    if matches!(purpose, Purpose::ThirdMeeting | Purpose::Addendum) {
        return Ok(Vec::new());
    }
    let letter = house.files.read(&summons.letter_sha256).await?;
    let name = format!("convocation-{:03}.pdf", summons.number);
    Ok(vec![(name, "application/pdf", letter)])
}

fn address(house: &House, language: Language, token: &Token) -> String {
    format!("{}/{language}/papers/{}", house.settings.address, token.secret())
}
